"""Takes in one large file after another, telling each that was taken in, until it is killed.

Started with the folder of an office and a file.
"""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from caseapp.bootstrap import open_office
from caseapp.ledger import PasswordCost
from caseapp.model.act import Act, Fields
from tests.crash.office_actor import PASSWORD


def main() -> None:
    office = open_office(Path(sys.argv[1]), cost=PasswordCost.MINIMAL)
    session = office.sign_in("dir", PASSWORD)
    case = session.cases().rows[0].id
    fields = Fields(
        {
            "file": sys.argv[2],
            "obtained_from": "De mentor",
            "obtained_how": "handed_over",
            "obtained_on": datetime.now(UTC).date(),
        }
    )
    os.write(1, b"ready\n")
    while True:
        os.write(1, f"{session.perform(case, Act(id='add_evidence', fields=fields)).ref}\n".encode())


if __name__ == "__main__":
    main()
