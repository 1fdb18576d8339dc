"""Makes one dossier at one fixed moment, for the trial: ``exported.py WHAT.json``, on Linux and on Windows.

The file holds ``store``, ``out``, ``now``, ``member``, ``password``, ``case`` and ``respondent``.
"""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))


def main(what: str) -> int:
    """Make it."""
    from caseapp.bootstrap import open_office
    from caseapp.documents.export import export_dossier

    given = json.loads(Path(what).read_text(encoding="utf-8"))
    now = datetime.fromisoformat(given["now"])
    office = open_office(Path(given["store"]), clock=lambda: now)
    session = office.sign_in(given["member"], given["password"])
    number = given["case"]
    respondent = session.case(number).case.respondents[0].ref
    export_dossier(session, number, respondent, Path(given["out"]))
    session.close()
    office.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
