"""The Windows on which the program is made: this computer, or on Debian one that Wine plays.

Wine has no Windows Python of its own, and cannot run the installer of one. So it is put together: the library and the
extension modules from a wheel that carries them, the standard library of a local CPython of the same minor version,
and a ``python.exe`` of a few lines compiled here. Three small libraries that Wine 8 lacks are compiled from
`stand_in/`. What it makes is for trying; a release is made with the same command on Windows itself.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import IO, Final

HERE: Final = Path(__file__).resolve().parent
STAND_IN: Final = HERE / "stand_in"
CARRIER: Final = (
    "panda3d==1.10.16",
    "panda3d-1.10.16-cp312-cp312-win_amd64.whl",
    "deploy_libs",
)
"""The wheel for Windows that carries a whole CPython 3.12: its name and version, its file, and the folder inside."""

DEBIAN: Final = {
    "wine": "wine",
    "wine64": "/usr/lib/wine/wine64",
    "gcc-mingw-w64-x86-64": "x86_64-w64-mingw32-gcc",
    "mingw-w64-tools": "gendef",
    "xvfb": "Xvfb",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "osslsigncode": "osslsigncode",
}
"""Debian's packages and a program by which each is known."""

COMPILER: Final = "x86_64-w64-mingw32-gcc"
OVERRIDES: Final = "winedbg.exe=d;winemenubuilder.exe=d;mscms=n"
_CONSOLE = """#include <wchar.h>
__declspec(dllimport) int Py_Main(int, wchar_t**);
int wmain(int n, wchar_t **v) { return Py_Main(n, v); }
"""
_FORWARDER = "int __stdcall DllMain(void *a, unsigned b, void *c) { return 1; }\n"


class Cannot(Exception):
    """This computer cannot make or try the Windows program; the message says what is missing."""


class Failed(Exception):
    """Something that this computer can do went wrong; the message says what."""


class Windows:
    """A Windows with a Python, in a folder.

    Attributes:
        folder: what is made is kept here.
        wine: whether Wine plays it.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.wine = sys.platform != "win32"

    @property
    def python(self) -> Path:
        """The Windows Python that has the packages of the lock."""
        return self.folder / ("python/python.exe" if self.wine else "environment/Scripts/python.exe")

    @property
    def packages(self) -> Path:
        """Where its packages are."""
        return self.folder / ("python/Lib/site-packages" if self.wine else "environment/Lib/site-packages")

    @property
    def drive(self) -> Path:
        """The folder that is drive C: under Wine."""
        return self.folder / "prefix" / "drive_c"

    def path(self, path: Path) -> str:
        """A path of this computer as Windows writes it."""
        return "Z:" + str(path.resolve()).replace("/", "\\") if self.wine else str(path.resolve())

    def environment(self, **more: str) -> dict[str, str]:
        """The variables with which a Windows program is started."""
        found = {**os.environ, "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1", **more}
        if self.wine:
            found |= {"WINEPREFIX": str(self.folder / "prefix"), "WINEDEBUG": "-all", "WINEDLLOVERRIDES": OVERRIDES}
            found.pop("PYTHONPATH", None)
        return found

    def run(self, *command: str | Path, seconds: float, say: IO[bytes] | None = None, **more: str) -> tuple[int, str]:
        """Run a Windows program, and give its exit code and what it said.

        Args:
            command: the program and its arguments; a path is written as Windows writes it.
            seconds: how long it may take.
            say: where to write what it says while it runs.
            more: variables of the environment.

        Raises:
            Failed: it takes longer.
        """
        words = [str(command[0]), *(self.path(one) if isinstance(one, Path) else one for one in command[1:])]
        process = subprocess.Popen(
            [*(["wine"] if self.wine else []), *words],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=self.environment(**more),
        )
        heard: list[bytes] = []
        # Wine's own services keep the pipe open after the program has ended: the program is waited for, not the pipe
        reader = threading.Thread(target=_hear, args=(process.stdout, heard, say), daemon=True)
        reader.start()
        try:
            code = process.wait(seconds)
        except subprocess.TimeoutExpired as error:
            process.kill()
            message = f"{Path(words[0]).name} took longer than {seconds:.0f} s.\n{_text(heard)[-2000:]}"
            raise Failed(message) from error
        reader.join(0.5)
        return code, _text(heard)

    def make_ready(self) -> None:
        """Make Wine's Windows and its Python, unless they are there; on Windows nothing has to be made.

        Raises:
            Cannot: something is missing that cannot be installed here.
        """
        if not self.wine:
            return
        _install_debian()
        if not self.python.exists():
            _make_python(self)
        self._begin()
        code, said = self.run(self.python, "-c", "import ssl, sqlite3, sys; print(sys.version_info[:2])", seconds=120)
        if code != 0 or "(3, 12)" not in said:
            message = f"The Windows Python does not start under Wine: {said[-500:]}"
            raise Cannot(message)

    def _begin(self) -> None:
        """Make the prefix when there is none, and let Wine's server wait for more."""
        prefix, quiet = self.folder / "prefix", {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        new = not prefix.exists()
        if new:
            subprocess.run(["xvfb-run", "-a", "wineboot", "-i"], env=self.environment(), check=False, **quiet)  # type: ignore[call-overload]
            subprocess.run(["wineserver", "-w"], env=self.environment(), check=False)
            _part_from_home(self.drive / "users")
            for library, needs in (("icuuc", ()), ("mscms", ()), ("bcryptprimitives", ("-ladvapi32",))):
                target = self.drive / "windows" / "system32" / f"{library}.dll"
                _tool(COMPILER, "-shared", "-O1", "-o", str(target), str(STAND_IN / f"{library}.c"), *needs)
        subprocess.run(["wineserver", "-p"], env=self.environment(), check=False, **quiet)  # type: ignore[call-overload]
        if new:
            self.run("winecfg", "-v", "win10", seconds=60)

    def end(self) -> None:
        """End Wine's server for this folder."""
        if self.wine and (self.folder / "prefix").exists():
            subprocess.run(["wineserver", "-k"], env=self.environment(), check=False)
            time.sleep(0.5)


def compiled(source: Path, target: Path, *needs: str) -> None:
    """Compile a source for Windows, unless that was done.

    Raises:
        Cannot: the compiler refuses.
    """
    if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
        _tool(COMPILER, "-O2", "-static", "-o", str(target), str(source), *needs)


def _part_from_home(users: Path) -> None:
    """Wine makes the desktop and the documents of a user those of this computer; the trial must leave them alone."""
    for folder in users.glob("*/*"):
        if folder.is_symlink():
            folder.unlink()
            folder.mkdir()


def _hear(pipe: IO[bytes] | None, heard: list[bytes], say: IO[bytes] | None) -> None:
    while pipe is not None and (part := os.read(pipe.fileno(), 1 << 16)):
        heard.append(part)
        if say is not None:
            say.write(part)
            say.flush()


def _text(heard: list[bytes]) -> str:
    return b"".join(heard).decode(errors="replace").replace("\r\n", "\n")


def _install_debian() -> None:
    missing = [package for package, program in DEBIAN.items() if shutil.which(program) is None]
    if not missing:
        return
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        message = f"Needed here: {', '.join(missing)}. Install them as root: apt-get install {' '.join(missing)}"
        raise Cannot(message)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update"], ["apt-get", "install", "--yes", "--no-install-recommends", *missing]):
        subprocess.run([*step, "-qq"], env=quiet, stdout=subprocess.DEVNULL, check=False)
    missing = [package for package, program in DEBIAN.items() if shutil.which(program) is None]
    if missing:
        message = f"Debian's packages could not be installed: {', '.join(missing)}."
        raise Cannot(message)


def _make_python(windows: Windows) -> None:
    """Put the Windows Python together; half a minute."""
    folder, work = windows.folder / "python", windows.folder / "carrier"
    standard = _standard_library()
    for place in (folder / "DLLs", folder / "Lib" / "site-packages", work):
        place.mkdir(parents=True, exist_ok=True)
    carried = _carried(work)
    for file in carried.iterdir():
        home = file.suffix == ".dll" and file.name.lower().startswith(("python3", "vcruntime"))
        if file.suffix in (".dll", ".pyd") and file.name != "_wmi.pyd":  # Wine 8 has no WMI
            shutil.copy2(file, folder if home else folder / "DLLs")
    left_out = shutil.ignore_patterns("__pycache__", "test", "idlelib", "lib-dynload", "config-*", "site-packages")
    shutil.copytree(standard, folder / "Lib", ignore=left_out, dirs_exist_ok=True)
    exports = work / "python312.def"
    exports.write_text(_tool("gendef", "-", str(folder / "python312.dll")), encoding="utf-8")
    if not (folder / "python3.dll").exists():
        _forward(exports, work, folder / "python3.dll")
    _tool("x86_64-w64-mingw32-dlltool", "-d", str(exports), "-D", "python312.dll", "-l", str(work / "libpython312.a"))
    source = work / "console.c"
    source.write_text(_CONSOLE, encoding="utf-8")
    _tool(COMPILER, "-O1", "-municode", str(source), "-o", str(folder / "python.exe"), f"-L{work}", "-lpython312")


def _carried(work: Path) -> Path:
    package, wheel, inside = CARRIER
    if not (work / wheel).exists():
        _tool(
            sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps",
            "--only-binary=:all:", "--python-version=3.12", "--implementation=cp", "--platform=win_amd64",
            f"--dest={work}", package,
        )  # fmt: skip
    shutil.unpack_archive(str(work / wheel), str(work / "wheel"), "zip")
    return work / "wheel" / inside


def _forward(exports: Path, work: Path, target: Path) -> None:
    """``python3.dll``, which hands everything on to the library of this very version."""
    names = [line.split() for line in exports.read_text(encoding="utf-8").partition("EXPORTS")[2].splitlines() if line]
    lines = [f"{one[0]}=python312.{one[0]}{' DATA' if one[1:] == ['DATA'] else ''}" for one in names]
    definition, source = work / "python3.def", work / "forward.c"
    definition.write_text("\n".join(["LIBRARY python3.dll", "EXPORTS", *lines, ""]), encoding="utf-8")
    source.write_text(_FORWARDER, encoding="utf-8")
    _tool(COMPILER, "-shared", "-nostdlib", "-e", "DllMain", "-o", str(target), str(source), str(definition))


def _standard_library() -> Path:
    versions = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    for program in (*sorted(versions.glob("3.12*/bin/python3.12"), reverse=True), shutil.which("python3.12")):
        if program is None:
            continue
        with suppress(Cannot):  # a name that is there need not start
            return Path(_tool(str(program), "-c", "import sysconfig; print(sysconfig.get_path('stdlib'))").strip())
    message = "There is no CPython 3.12 on this computer, whose standard library is needed."
    raise Cannot(message)


def _tool(*command: str) -> str:
    """Run a program of this computer, and give what it said.

    Raises:
        Cannot: it failed.
    """
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode != 0:
        message = f"{Path(command[0]).name} failed: {(done.stderr or done.stdout)[-800:]}"
        raise Cannot(message)
    return done.stdout
