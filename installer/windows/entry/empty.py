"""An empty window of Qt, against which the start of the program is measured; it is not shipped."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QWidget


def main() -> int:
    """Show it until it is closed."""
    running = QApplication(sys.argv)
    window = QWidget()
    window.resize(1000, 700)
    window.show()
    return running.exec()


if __name__ == "__main__":
    sys.exit(main())
