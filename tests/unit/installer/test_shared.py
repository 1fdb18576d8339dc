"""The file with the code of both programs: opened once, and lent to one at a time."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from installer.windows.freeze import ROOT

if TYPE_CHECKING:
    from pathlib import Path

READS = """
import builtins, runpy, sys, threading, types

place, script = sys.argv[1:]
sys._MEIPASS = place
archive = sys.modules["pyimod01_archive"] = types.ModuleType("pyimod01_archive")
importers = sys.modules["pyimod02_importers"] = types.ModuleType("pyimod02_importers")
archive.ZlibArchiveReader = lambda name, check_pymagic: (name, check_pymagic)
sys.path_importer_cache["nowhere"] = None
times = []
plain = builtins.open

def counted(name, *mode):
    times.append(name)
    return plain(name, *mode)

builtins.open = counted
runpy.run_path(script)
builtins.open = plain
file, checked = importers.pyz_archive
assert file == place + chr(92) + "caseapp.pyz", file
assert checked
assert "nowhere" not in sys.path_importer_cache
wrong = []

def read(number):  # as PyInstaller's reader does
    for _ in range(300):
        with archive.open(file, "rb") as lent:
            lent.seek(number * 1000)
            found = lent.read(1000)
        if found != bytes([number]) * 1000:
            wrong.append(number)

threads = [threading.Thread(target=read, args=(number,)) for number in range(8)]
[one.start() for one in threads]
[one.join() for one in threads]
assert not wrong, wrong
assert times.count(file) == 1, times
with archive.open(script, "rb") as other:  # any other file is opened as ever
    assert other.read(3) == plain(script, "rb").read(3)
"""


def test_it_is_opened_once_and_read_by_many_at_once(tmp_path: Path) -> None:
    place = tmp_path / "in"
    place.with_name("in\\caseapp.pyz").write_bytes(b"".join(bytes([number]) * 1000 for number in range(8)))
    script = ROOT / "installer" / "windows" / "entry" / "shared.py"
    done = subprocess.run(
        [sys.executable, "-c", READS, str(place), str(script)], check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
