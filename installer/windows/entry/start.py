"""Both programs: ``caseapp.exe`` opens the window, ``caseapp-cli.exe`` carries out commands on a terminal.

What the one without a terminal would say there, it says in a box. The other is also the process that reads one file of
evidence, and the one that checks signatures.
"""

from __future__ import annotations

import ctypes
import io
import sys

WARNING = 0x30
STOPPED = 130


def main() -> int:
    """Carry out one command line, read one file, or check signatures."""
    if sys.argv[1:2] == ["read-one-file"]:  # as in `caseapp/evidence/reading/isolated.py`
        from caseapp.evidence.reading.worker import main as read

        return read()
    if sys.argv[1:2] == ["check-signatures"]:  # as in `caseapp/office/signatures.py`
        from caseapp.office.signatures import main as check

        return check()
    told = io.StringIO()
    windowed = sys.stderr is None
    if windowed:
        sys.stdout = sys.stderr = told
    from caseapp.cli import main as program

    code = program()
    if windowed and code not in (0, STOPPED) and told.getvalue() and sys.platform == "win32":
        ctypes.windll.user32.MessageBoxW(None, told.getvalue(), "Caseapp", WARNING)
    return code


if __name__ == "__main__":
    sys.exit(main())
