"""The installed program where it is hard: disks that are full or cannot be written, far away, or named strangely."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import zipfile
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Final

from installer.windows.computer import Cannot, Failed
from installer.windows.freeze import ROOT
from installer.windows.use import INVENTED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from installer.windows.trial import Trial

LETTERS: Final = "Ωμέγα Ünal"
LONG: Final = "Zoë-Ünal " * 23
"""More than two hundred characters."""

DEEP: Final = 300
"""Characters; Windows of old knows no more than 260."""

MEGABYTES: Final = 6
SHELL_FOLDERS: Final = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders"
LOCAL: Final = "Local AppData"
BEFORE: Final = ROOT / "tests" / "shared" / "store-0001.sqlite"
"""Made by the installed program 0.1.3, under the invented password."""

REPORT: Final = (
    "--summary", "Een leerling is gefilmd", "--occurred-from", "2026-02-10", "--noticed-on", "2026-03-02",
    "--channels", "Snapchat", "--description", "Twee leerlingen zagen het.",
)  # fmt: skip


def steps(trial: Trial, folder: Path) -> Iterator[tuple[str, Callable[[], str]]]:
    """The steps, in order."""
    yield "names of 200 characters", lambda: _long_names(trial, folder / "lang")
    yield "a path of 300 characters", lambda: _long_path(trial, folder / "diep")
    yield "a disk that is full", lambda: _full(trial, folder / "vol")
    yield "a disk that can only be read", lambda: _read_only(trial, folder / "vast")
    yield "a network drive", lambda: _network(trial, folder / "net")
    yield "data of a newer version", lambda: _newer(trial, folder / "nieuwer")


def found(trial: Trial, place: Path | str, *, name: str = "Stichting De Waard", school: str = "De Lage Waard") -> None:
    """Found an organisation with the installed program.

    Raises:
        Failed: it does not.
    """
    cli(
        trial, "found", *(("--data", place) if place else ()), "--name", name, "--sector", "vo", "--school", school,
        "--protocol", "svok", "--founder", "Zoë Ünal", "--role", "hrm_manager",
    )  # fmt: skip


def cli(trial: Trial, *words: Path | str, wanted: int = 0) -> str:
    """Run the installed program with the invented password, and give what it says.

    Raises:
        Failed: it ends otherwise than it must.
    """
    program = trial.installed / "caseapp-cli.exe"
    code, said = trial.windows.run(program, *words, seconds=120, CASEAPP_PASSWORD=INVENTED, PYTHONUTF8="")
    if (code == 0) != (wanted == 0) or "Er ging iets mis in het programma" in said:
        raise Failed(f"caseapp-cli ended with {code}: {said[-600:]}")
    return said


def report(trial: Trial, place: Path | str, *, school: str = "De Lage Waard", wanted: int = 0) -> str:
    """Report an incident; gives what the program says."""
    own = ("--data", place) if place else ()
    return cli(
        trial, "case", "new", "report_incident", "--school", school, *REPORT, *own, "--as", "Zoë Ünal", wanted=wanted
    )


def refused(said: str, *words: str) -> str:
    """The sentence with which the program refuses.

    Raises:
        Failed: none of these words is in it.
    """
    lines = [line for line in said.splitlines() if any(word in line for word in words)]
    if not lines:
        raise Failed(f"it does not say why: {said[-400:]}")
    return lines[0].strip()


def _long_names(trial: Trial, place: Path) -> str:
    name, school = LONG[:200].strip(), LONG[9:209].strip()
    found(trial, place, name=name, school=school)
    report(trial, place, school=school)
    return f"{len(name)} characters, with umlauts and spaces; {_verified(trial, place)}"


def _long_path(trial: Trial, place: Path) -> str:
    deep = place
    while len(trial.windows.path(deep)) < DEEP:
        deep = deep / "een map met een lange naam en een ë"
    found(trial, deep)
    report(trial, deep)
    return f"{len(trial.windows.path(deep))} characters; {_verified(trial, deep)}"


def _full(trial: Trial, place: Path) -> str:
    with _disk(place):
        found(trial, place)
        report(trial, place)
        filler = place / "vol"
        with filler.open("wb") as file:
            _fill(file.fileno())
        said = refused(report(trial, place, wanted=1), "schijf is vol")
        filler.unlink()
        report(trial, place)
        return f"{said} When there is room again: {_verified(trial, place)}"


def _fill(file: int) -> None:
    for size in (1 << 16, 1 << 12, 1):
        try:
            while True:
                os.write(file, bytes(size))
        except OSError:
            continue


def _read_only(trial: Trial, place: Path) -> str:
    with _disk(place):
        found(trial, place)
        report(trial, place)
        _mount("-o", "remount,ro", str(place))
        said = refused(report(trial, place, wanted=1), "lezen", "schrijven")
        _mount("-o", "remount,rw", str(place))
        return f"{said} When it can be written again: {_verified(trial, place)}"


@contextmanager
def _disk(place: Path) -> Iterator[None]:
    """A small disk of its own."""
    place.mkdir(parents=True)
    _mount("-t", "tmpfs", "-o", f"size={MEGABYTES}m", "caseapp-trial", str(place))
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(place)], check=False)


def _mount(*words: str) -> None:
    if os.geteuid() != 0 or subprocess.run(["mount", *words], check=False, capture_output=True).returncode != 0:
        message = "this computer lets nobody make a small disk (mount)"
        raise Cannot(message)


def _network(trial: Trial, place: Path) -> str:
    """Wine makes a drive and a shared folder from links."""
    place.mkdir(parents=True)
    devices = trial.windows.folder / "prefix" / "dosdevices"
    drive, share = devices / "n:", devices / "unc" / "server" / "caseapp"
    share.parent.mkdir(parents=True, exist_ok=True)
    try:
        for link in (drive, share):
            link.unlink(missing_ok=True)
            link.symlink_to(place)
        found(trial, "N:\\gedeeld")
        report(trial, "N:\\gedeeld")
        report(trial, "\\\\server\\caseapp\\gedeeld")
        return f"as N: and as \\\\server\\caseapp; {_verified(trial, place / 'gedeeld')}"
    finally:
        drive.unlink(missing_ok=True)
        share.unlink(missing_ok=True)


@contextmanager
def profile(trial: Trial) -> Iterator[Path]:
    """A user's own folder in another alphabet; gives the folder for data of programs."""
    home = trial.windows.drive / "users" / LETTERS
    local = home / "AppData" / "Local"
    local.mkdir(parents=True, exist_ok=True)
    words = ("reg", "add", SHELL_FOLDERS, "/v", LOCAL, "/t", "REG_EXPAND_SZ", "/f", "/d")
    try:
        trial.windows.run(*words, f"C:\\users\\{LETTERS}\\AppData\\Local", seconds=60)
        yield local
    finally:
        trial.windows.run(*words, "%USERPROFILE%\\AppData\\Local", seconds=60)
        shutil.rmtree(home, ignore_errors=True)


def at_home(trial: Trial, local: Path) -> str:
    """Found an organisation in the user's own folder, without saying where; gives what came of it.

    Raises:
        Failed: it comes elsewhere.
    """
    found(trial, "")
    report(trial, "")
    store = local / "Caseapp" / "store.sqlite"
    if not store.is_file():
        raise Failed(f"the data are not in {local}")
    return f"the data are in C:\\users\\{LETTERS}: {_verified(trial, store.parent)}"


def portable(trial: Trial, zipped: Path) -> str:
    """The program that is unpacked and not installed has its data beside it."""
    place = trial.windows.folder / "trial" / f"stick {LETTERS}"
    with zipfile.ZipFile(zipped) as packed:
        packed.extractall(place)
    trial.own = place / "Caseapp"
    try:
        found(trial, "")
        report(trial, "")
        data = trial.own / "data"
        if not (data / "store.sqlite").is_file():
            raise Failed("the data are not beside the program")
        return f"the data are beside the program: {_verified(trial, data)}"
    finally:
        trial.own = None
        shutil.rmtree(place, ignore_errors=True)


def _newer(trial: Trial, place: Path) -> str:
    found(trial, place)
    store = sqlite3.connect(place / "store.sqlite")
    with store:
        store.execute("UPDATE alembic_version SET version_num = '9999'")
    store.close()
    before = (place / "store.sqlite").read_bytes()
    said = refused(report(trial, place, wanted=1), "nieuwere versie")
    if (place / "store.sqlite").read_bytes() != before:
        raise Failed("what a newer version made was changed")
    return said


def of_before(trial: Trial) -> str:
    """A store that the program 0.1.3 made, which knew other tables: copied, brought up to date, and used on."""
    place = trial.windows.folder / "trial" / "van voor"
    place.mkdir(parents=True)
    store = place / "store.sqlite"
    shutil.copy2(BEFORE, store)
    was = _rows(store)
    report(trial, place)
    copies = list(place.glob("store.sqlite.*.copy"))
    if len(copies) != 1 or _rows(copies[0]) != was:
        raise Failed(f"no copy of what there was: {[one.name for one in place.iterdir()]}")
    now = _rows(store)
    if now["alembic_version"] == was["alembic_version"]:
        raise Failed("it was not brought up to date")
    if now["entry"][: len(was["entry"])] != was["entry"]:
        raise Failed("the acts are not what they were")
    return f"{copies[0].name} is what there was; {_verified(trial, place)}"


def _rows(file: Path) -> dict[str, list[object]]:
    with closing(sqlite3.connect(file)) as store:
        names = [name for (name,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: store.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall() for name in names}  # noqa: S608


def _verified(trial: Trial, place: Path) -> str:
    from installer.windows.use import verified_here

    return f"{verified_here(place)} acts, on Linux too" if cli(trial, "verify", "--data", place) else ""
