"""Runs before all else in both programs: their code lies in one file beside them, and that is opened once.

PyInstaller would put it into each program, and open that anew for each of some hundreds of modules. When this runs, its
loader has set itself up with a file in which nothing is, and is handed the one in which all is.
Nothing can be imported here but what is built in, not even ``__future__``.
"""

import _thread
import sys

import pyimod01_archive  # type: ignore[import-not-found]  # PyInstaller's, there in the frozen program alone
import pyimod02_importers  # type: ignore[import-not-found]

FILE = f"{sys._MEIPASS}\\caseapp.pyz"  # type: ignore[attr-defined]  # noqa: SLF001 - where PyInstaller says it lies


class Kept:
    """A file that stays open, lent to one at a time: who is lent it reads where it likes."""

    def __init__(self, name: str) -> None:
        self._file = open(name, "rb")  # noqa: SIM115, PTH123 - until the program ends; no library is there yet
        self._lock = _thread.allocate_lock()

    def __enter__(self) -> object:
        self._lock.acquire()
        return self._file

    def __exit__(self, *_: object) -> None:
        self._lock.release()


kept = Kept(FILE)
pyimod01_archive.open = lambda name, *mode: kept if name == FILE else open(name, *mode)  # noqa: SIM115, PTH123
pyimod02_importers.pyz_archive = pyimod01_archive.ZlibArchiveReader(FILE, check_pymagic=True)
sys.path_importer_cache.clear()  # who looked in the empty one
