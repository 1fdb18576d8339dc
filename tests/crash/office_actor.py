"""Signs in and acts without end, telling each thing that was done, until it is killed.

Started with the folder of an office; every line on standard input begins one life, in a process of its own.
"""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from caseapp.bootstrap import open_office
from caseapp.ledger import PasswordCost
from caseapp.model.act import Act, Fields
from caseapp.model.value import Value

PASSWORD = "een lang wachtwoord"


def live(folder: Path, number: int) -> None:
    office = open_office(folder, cost=PasswordCost.MINIMAL)
    session = office.sign_in("dir", PASSWORD)
    case = session.cases().rows[0].id
    count = 0
    while True:
        count += 1
        session.drafts.save(f"draft-{number}-{count}", {"text": f"Concept {number}-{count}"})
        tell("draft", f"draft-{number}-{count}")
        if count % 7 == 3:
            done = session.perform(None, Act(id="report_incident", fields=Fields(report())))
        else:
            done = session.perform(case, Act(id="add_note", fields=Fields({"text": f"Notitie {number}-{count}"})))
        tell("act", done.case_id, done.ref)


def warm(folder: Path) -> None:
    """Load once what every life needs."""
    office = open_office(folder, cost=PasswordCost.MINIMAL)
    session = office.sign_in("dir", PASSWORD)
    session.what_now(session.cases().rows[0].id)
    session.drafts.save("warm", {})
    session.close()
    office.close()


def report() -> dict[str, Value]:
    today = datetime.now(UTC).date()
    return {
        "school": "De Lage Waard",
        "summary": "Ruzie in de klassenapp",
        "occurred_from": today.replace(year=today.year - 1),
        "noticed_on": today.replace(year=today.year - 1),
        "channels": ("whatsapp",),
        "description": "Twee leerlingen schelden elkaar uit.",
    }


def tell(*words: str) -> None:
    os.write(1, (" ".join(words) + "\n").encode())


def main() -> None:
    folder = Path(sys.argv[1])
    warm(folder)
    for line in sys.stdin:
        born = os.fork()
        if born == 0:
            try:
                live(folder, int(line))
            finally:
                os._exit(1)
        tell("born", str(born))
        os.waitpid(born, 0)
        tell("gone")


if __name__ == "__main__":
    main()
