"""Makes the dossier of the demonstration's whole case at one fixed moment: ``exported.py STORE OUT``; for the trial."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))


def main(store: str, out: str) -> int:
    """Make it."""
    raise NotImplementedError


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
