"""Make the development environment from the lock, and open or test the program in it.

    python3 installer/dev.py run            open the program on a demonstration organisation
    python3 installer/dev.py test           every check and test; `--full` plays the slow ones in full
    python3 installer/dev.py cover          the tests with branch coverage, held to what the project promises
    python3 installer/dev.py env            only make the environment

Only Python and its `venv` module are needed; so this file imports nothing but the standard library. What comes after
the command goes to the program, or to pytest. On Debian and what descends from it the system libraries that Qt needs
are installed when they are missing and this user may; otherwise the exact command is printed. For the tests so is what
looks at the window from outside (AT-SPI); where that may not be installed they are skipped, and the command is printed.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import io
import os
import platform
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path
from tempfile import mkdtemp

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
PROJECT = ROOT / "pyproject.toml"
STAMP = ENVIRONMENT / "caseapp-environment"

OLDEST = (3, 11)
LEAST_COVERED = 90  # per cent of the lines and branches, over all

# soname: the Debian package that brings it
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# what looks at the window from outside needs: program, the Debian package that brings it
OUTSIDE_TOOLS = {"Xvfb": "xvfb", "dbus-daemon": "dbus"}
OUTSIDE_PYTHON = Path("/usr/bin/python3")
OUTSIDE_LAUNCHERS = (Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"))
FONT_PACKAGE = "fonts-liberation"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


class Unready(Exception):
    """The computer lacks something; the message says what to do about it."""


def main(arguments: list[str]) -> int:
    """Carry out one command.

    Args:
        arguments: The command line without the program's name.

    Returns:
        The exit code: 0 done, 1 a check or the program failed, 2 the computer or the command line is not right.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a folder may have a name that the terminal cannot spell
    commands = {"run": run, "test": test, "cover": cover, "env": env}
    if arguments[:1] in (["-h"], ["--help"]):
        print(__doc__)
        return 0
    if not arguments or arguments[0] not in commands:
        print(f"Say what to do: {', '.join(commands)}; --help tells more.", file=sys.stderr)
        return 2
    try:
        make_ready()
        return commands[arguments[0]](arguments[1:])
    except Unready as reason:
        print(f"\n{reason}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130


# --- the commands -----------------------------------------------------------------------------------------------------


def env(_arguments: list[str]) -> int:
    """Say where the environment is."""
    print(f"The environment is ready: {ENVIRONMENT}")
    return 0


def run(arguments: list[str]) -> int:
    """Open the demonstration organisation, or play the demonstration into a folder where there is no screen."""
    if has_screen():
        return _program("desktop", "--demo", *arguments)
    folder = _free_folder()
    print(f"There is no screen here, so the demonstration is played into {folder}", flush=True)
    code = _program("demo", "--out", str(folder), *arguments)
    if code == 0:
        print(f"The dossier and a picture of each screen are in {folder}")
    return code


def test(arguments: list[str]) -> int:
    """Run every check, the tests last."""
    install_outside_packages()
    checks = {
        "style": ["-m", "ruff", "check", "."],
        "layout": ["-m", "ruff", "format", "--check", "."],
        "types": ["-m", "mypy"],
        "rooms": ["-c", "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"],
        "tests": ["-m", "pytest", *_spread(arguments), *arguments],
    }
    return _all(checks)


def cover(arguments: list[str]) -> int:
    """Run the tests with branch coverage: all of `model` and `procedure`, and most of the rest."""
    install_outside_packages()
    pure = "--include=caseapp/model/*,caseapp/procedure/*"
    return _all(
        {
            "tests": ["-m", "pytest", "--cov", "--cov-report=", *_spread(arguments), *arguments],
            "coverage": ["-m", "coverage", "report", f"--fail-under={LEAST_COVERED}"],
            "coverage of the pure rooms": ["-m", "coverage", "report", pure, "--fail-under=100"],
        }
    )


def _all(checks: dict[str, list[str]]) -> int:
    """Run checks one after the other, also after one has failed, and say at the end which did."""
    failed = []
    for name, command in checks.items():
        print(f"\n== {name}", flush=True)
        begin = time.monotonic()
        code = _in_environment(command)
        print(f"== {name}: {'passed' if code == 0 else 'FAILED'} in {time.monotonic() - begin:.0f} s", flush=True)
        if code != 0:
            failed.append(name)
    print(f"\nFailed: {', '.join(failed)}." if failed else "\nEverything passed.")
    return 1 if failed else 0


def _spread(arguments: list[str]) -> list[str]:
    """Use every core, unless the caller said how many or wants to see the tests' own output."""
    own = any(part in ("-s", "--pdb") or part.startswith(("-n", "--numprocesses")) for part in arguments)
    return [] if own else ["--numprocesses=auto", "--dist=worksteal"]


def _program(*arguments: str) -> int:
    """Run Caseapp itself."""
    return _in_environment(["-m", "caseapp", *arguments], at=Path.cwd())


def _in_environment(arguments: list[str], *, at: Path = ROOT) -> int:
    """Run the environment's Python; the exit code is its own."""
    settings = _settings()
    if not has_screen():
        settings.setdefault("QT_QPA_PLATFORM", "offscreen")
    return subprocess.run([str(python()), *arguments], cwd=at, env=settings, check=False).returncode


def _settings() -> dict[str, str]:
    """The variables for what is run: Python reads names of files as UTF-8, also where the terminal speaks ASCII."""
    return {**os.environ, "PYTHONUTF8": "1"}


def _free_folder() -> Path:
    """A folder that does not exist yet, here or else among the temporary ones."""
    here = Path.cwd()
    place = here if os.access(here, os.W_OK) else Path(mkdtemp(prefix="caseapp-"))
    names = ("caseapp-demo", *(f"caseapp-demo-{number}" for number in range(2, 1000)))
    return next(place / name for name in names if not (place / name).exists())


# --- the environment --------------------------------------------------------------------------------------------------


def python() -> Path:
    """The environment's Python."""
    return ENVIRONMENT / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def make_ready() -> None:
    """Bring the computer and `.venv` to what the lock says; nothing happens when they are.

    Raises:
        Unready: Something is missing that this user cannot install, or the packages cannot be had.
    """
    if sys.version_info < OLDEST:
        message = f"Caseapp needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is {platform.python_version()}."
        raise Unready(message)
    install_system_packages()
    wanted, kept = _wanted_stamp(), _kept_stamp()
    if wanted["lock"] != kept.get("lock") or not python().exists():
        _make_environment()
        STAMP.write_text(f"lock {wanted['lock']}\n", encoding="utf-8")
    if wanted != kept:
        _pip("install", "--no-deps", "--no-build-isolation", "--no-index", "--editable", str(ROOT))
        STAMP.write_text("".join(f"{key} {value}\n" for key, value in wanted.items()), encoding="utf-8")


def _wanted_stamp() -> dict[str, str]:
    """What the environment must have been made from."""
    # the folder's name as the system has it, whatever alphabet this terminal speaks
    maker = f"{platform.python_version()} {sys.platform} ".encode() + os.fsencode(ROOT)
    return {
        "lock": hashlib.sha256(LOCK.read_bytes() + maker).hexdigest(),
        "project": hashlib.sha256(PROJECT.read_bytes()).hexdigest(),
    }


def _kept_stamp() -> dict[str, str]:
    """What it was made from, as far as it got."""
    try:
        return dict(line.split(" ", 1) for line in STAMP.read_text(encoding="utf-8").splitlines())
    except (FileNotFoundError, ValueError):
        return {}


def _make_environment() -> None:
    """Make `.venv` anew, with exactly the packages of the lock."""
    if Path(sys.prefix).resolve() == ENVIRONMENT.resolve():
        message = "The environment must be made anew; run this with the system's Python, not with the one in .venv."
        raise Unready(message)
    print(f"Making the environment in {ENVIRONMENT} ...", flush=True)
    made = subprocess.run([sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)], env=_settings(), check=False)
    if made.returncode != 0:
        message = f"Python could not make an environment in {ENVIRONMENT}; what it said stands above."
        raise Unready(message)
    _pip("install", "--require-hashes", "--only-binary=:all:", "--requirement", str(LOCK))


def _pip(*arguments: str) -> None:
    """Run the environment's pip without its chatter."""
    quiet = ("--quiet", "--disable-pip-version-check", "--no-input")
    command = [str(python()), "-m", "pip", *arguments, *quiet]
    if subprocess.run(command, env=_settings(), check=False).returncode != 0:
        message = "pip could not install what it was asked to; what it said stands above."
        raise Unready(message)


# --- the computer -----------------------------------------------------------------------------------------------------


def has_screen() -> bool:
    """Whether a window can be shown."""
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def install_system_packages() -> None:
    """Install what Debian splits off from Python and what Qt expects of the system.

    Raises:
        Unready: Something is missing and this user may not install it, or the installer failed.
    """
    missing = missing_packages()
    if not missing:
        return
    if shutil.which("apt-get") is None:
        names = ", ".join(missing)
        message = f"This system lacks what Debian calls {names}. Install them with its own package manager."
        raise Unready(message)
    by_hand = f"Install what is missing and try again:\n    {_by_hand(missing)}"
    if os.geteuid() != 0:
        raise Unready(by_hand)
    _install(missing)
    if missing_packages():
        message = f"The system's packages could not be installed. {by_hand}"
        raise Unready(message)


def install_outside_packages() -> None:
    """Install what the tests need that look at the window from outside; where that may not be, say how it is done."""
    missing = missing_outside_packages()
    if missing and shutil.which("apt-get") is not None and os.geteuid() == 0:
        _install(missing)
        missing = missing_outside_packages()
    if missing:
        print("The tests that look at the window from outside (AT-SPI) are skipped. To have them run:")
        print(f"    {_by_hand(missing)}", flush=True)


def _by_hand(packages: list[str]) -> str:
    """The command with which somebody installs packages who may."""
    return f"sudo {shlex.join(_installing(packages))}"


def _installing(packages: list[str]) -> list[str]:
    return ["apt-get", "install", "--yes", "--no-install-recommends", *packages]


def _install(packages: list[str]) -> None:
    """Have the system's packages installed; whether they are there is for the caller to see."""
    print(f"Installing {', '.join(packages)} ...", flush=True)
    for step in (["apt-get", "update"], _installing(packages)):  # an old list may still do, so the first may fail
        subprocess.run(
            [*step, "-qq"],
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
            stdout=subprocess.DEVNULL,
            check=False,
        )


def missing_packages() -> list[str]:
    """The Debian packages that are still needed here, none on any other system than Linux."""
    missing = []
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        missing.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    if not sys.platform.startswith("linux"):
        return missing
    wanted = LIBRARIES | SCREEN_LIBRARIES if os.environ.get("DISPLAY") else LIBRARIES
    missing += [package for soname, package in wanted.items() if not _loads(soname)]
    if not _has_font():
        missing.append(FONT_PACKAGE)
    return missing


def missing_outside_packages() -> list[str]:
    """The Debian packages still needed to look at the window from outside, none on any other system than Linux."""
    if not sys.platform.startswith("linux"):
        return []
    missing = [package for name, package in OUTSIDE_TOOLS.items() if shutil.which(name) is None]
    if not any(one.exists() for one in OUTSIDE_LAUNCHERS):
        missing.append("at-spi2-core")
    asks = [str(OUTSIDE_PYTHON), "-c", "import pyatspi"]
    if not OUTSIDE_PYTHON.exists() or subprocess.run(asks, capture_output=True, check=False).returncode != 0:
        missing.append("python3-pyatspi")
    return missing + [package for soname, package in SCREEN_LIBRARIES.items() if not _loads(soname)]


def _loads(soname: str) -> bool:
    """Whether the system has this library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _has_font() -> bool:
    """Whether Qt can draw letters: it brings no font of its own."""
    folders = (os.walk(Path(folder).expanduser()) for folder in FONT_FOLDERS)  # passes by what it may not read
    names = (name for folder in folders for _, _, files in folder for name in files)
    return any(name.lower().endswith((".ttf", ".otf", ".ttc")) for name in names)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
