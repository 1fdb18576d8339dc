"""The installed program used as people do: a report in the window, and data that go between Windows and Linux."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

from caseapp.model.zone import NETHERLANDS
from caseapp.office.door import LOCAL
from installer.windows.budget import START_MOST, start_of
from installer.windows.computer import Failed
from installer.windows.freeze import ROOT
from installer.windows.screen import screen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from caseapp.exchange.demonstration.organisation import Demonstration
    from installer.windows.screen import Screen
    from installer.windows.trial import Trial

DIRECTOR: Final = "I. Verhoef"
LOOKER: Final = "M. Dijkstra"
LINE: Final = "Een leerling is gefilmd in de gang"
STORY: Final = "Twee leerlingen zagen het filmpje."
PASSWORD: Final = "CASEAPP_PASSWORD"  # noqa: S105 - the name of a variable
STRANGE: Final = "Ωμέγα Zoë de Ünal " + "x" * 60
"""A folder as a user may have one: letters of another alphabet, a space, an umlaut, and long."""

LOCK: Final = "window.lock"
START: Final = 120.0
PAIRS: Final = 7
INVENTED: Final = "een lang wachtwoord"


def steps(trial: Trial) -> Iterator[tuple[str, Callable[[], str]]]:
    """The steps, in order."""
    from installer.windows import hardship, papers

    folder = trial.windows.folder / "trial"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    store = folder / "organisatie"
    made = _demonstration(store)
    password = made.password
    yield "a store of Linux opens on Windows", lambda: _verified_there(trial, store)
    yield "the same case, the same bytes", lambda: _same_bytes(trial, store, made)
    yield "a store of Windows opens on Linux", lambda: _founded_there(trial, folder / STRANGE)
    yield from hardship.steps(trial, folder)
    yield from papers.steps(trial, folder, store)
    yield "start to painted sign-in window", lambda: _start(trial, store, folder / "begin")
    yield "the director reports in the window", lambda: _report(trial, store, password)


def _demonstration(store: Path) -> Demonstration:
    """Make the demonstration here."""
    from caseapp.bootstrap import open_office
    from caseapp.exchange.demonstration.organisation import make
    from caseapp.ledger import PasswordCost

    return make(store, open_office, today=datetime.now(NETHERLANDS).date(), cost=PasswordCost.MINIMAL)


def _verified_there(trial: Trial, store: Path) -> str:
    there = json.loads(trial.program_says("verify", "--data", store, "--json"))
    here = json.loads(_here("verify", "--data", str(store), "--json"))
    if here != there:
        raise Failed(f"Linux says {here}, Windows {there}")
    return f"{there['entries']} acts, the same on both"


def _here(*words: str, **more: str) -> str:
    """Run the program from its source on this computer."""
    settings = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", **more}
    done = subprocess.run(
        [sys.executable, "-m", "caseapp", *words], env=settings, check=False, capture_output=True, text=True
    )
    if done.returncode != 0:
        message = f"caseapp ended with {done.returncode} here: {done.stderr[-400:]}"
        raise Failed(message)
    return done.stdout


def _same_bytes(trial: Trial, store: Path, made: Demonstration) -> str:
    """The dossier of one case at one moment, made by both; the frozen program has no such moment, its source has."""
    from caseapp.exchange.demonstration.story import WHOLE

    script, found = Path(__file__).with_name("exported.py"), []
    for name in ("linux", "windows"):
        copy, out, what = (store.with_name(f"{name}{end}") for end in ("", ".pdf", ".json"))
        shutil.copytree(store, copy)
        place = trial.windows.path if name == "windows" else str
        given = {
            "store": place(copy),
            "out": place(out),
            "now": made.now.isoformat(),
            "member": made.members[LOOKER],
            "password": made.password,
            "case": made.cases[WHOLE],
        }
        what.write_text(json.dumps(given), encoding="utf-8")
        if name == "linux":
            subprocess.run([sys.executable, str(script), str(what)], check=True)
        else:
            code, said = trial.windows.run(trial.windows.python, script, what, seconds=120)
            if code != 0:
                raise Failed(f"no dossier on Windows: {said[-600:]}")
        found.append(out.read_bytes())
    if found[0] != found[1]:
        raise Failed(f"the dossiers differ: {len(found[0])} and {len(found[1])} bytes")
    return f"{len(found[0])} bytes, the same on both"


def _founded_there(trial: Trial, place: Path) -> str:
    words = (
        "found", "--data", place, "--name", "Stichting De Waard", "--sector", "vo", "--school", "De Lage Waard",
        "--protocol", "svok", "--founder", "Zoë Ünal", "--role", "hrm_manager",
    )  # fmt: skip
    code, said = trial.windows.run(trial.installed / "caseapp-cli.exe", *words, seconds=120, CASEAPP_PASSWORD=INVENTED)
    if code != 0:
        raise Failed(f"caseapp-cli ended with {code}: {said[-600:]}")
    return f"{verified_here(place)} acts, in a folder with letters of another alphabet"


def verified_here(place: Path) -> int:
    """How many acts a store has, when this computer finds all of them right.

    Raises:
        Failed: it does not.
    """
    entries: int = json.loads(_here("verify", "--data", str(place), "--json"))["entries"]
    return entries


def _start(trial: Trial, store: Path, data: Path) -> str:
    """The window in which one signs in against an empty one of Qt, by turns: the middle one of the proportions.

    A computer that is busy with something else is so for both of a pair. It is told and fails nothing: a time is no
    test.
    """
    empty = trial.installed / "empty.exe"
    shutil.copy2(trial.windows.folder / "empty.exe", empty)
    shutil.copytree(store, data)
    program, there = trial.installed / "caseapp.exe", trial.windows.path(data)
    bares, owns = [], []
    try:
        for _ in range(PAIRS):
            bares.append(start_of(trial.windows, empty))
            # the one before was ended, not closed: who closes it leaves no lock behind
            (data / LOCAL / LOCK).unlink(missing_ok=True)
            owns.append(start_of(trial.windows, program, CASEAPP_DATA=there))
    finally:
        empty.unlink()
    proportion = median(own / bare for own, bare in zip(owns, bares, strict=True))
    best = f"at best {min(owns):.2f} s, an empty window {min(bares):.2f} s"
    missed = " (missed here)" if proportion > START_MOST else ""
    return f"{proportion:.2f}x; the aim is {START_MOST}x{missed}; {best}"


def _report(trial: Trial, store: Path, password: str) -> str:
    """Sign in, report and look, by keyboard; the picture is kept beside the MSI."""
    before = len(_cases(store, password))
    picture = trial.package.with_name("melding.png")
    with screen() as seen:
        process = subprocess.Popen(
            ["wine", str(trial.installed / "caseapp.exe"), "desktop", "--data", trial.windows.path(store)],
            env=trial.windows.environment(DISPLAY=seen.display),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        try:
            seen.wait_painted(START)
            seen.wait_still()
            _by_keyboard(seen, password, picture)
        finally:
            process.kill()
            trial.windows.run("taskkill", "/f", "/im", "caseapp.exe", seconds=30)
    found = _cases(store, INVENTED)
    if len(found) != before + 1:
        raise Failed(f"{len(found) - before} cases were added; see {picture.name}")
    return f"case {found[-1]}; {picture.name}"


def _by_keyboard(seen: Screen, password: str, picture: Path) -> None:
    """Sign in as the director, fill in the report, keep the picture, and hand it in."""
    seen.press("shift+Tab")  # the password has the focus
    seen.press("ctrl+a")
    seen.write(DIRECTOR)
    seen.press("Tab")
    seen.write(password)
    seen.press("Return")
    seen.wait_still(60, still=8)
    for text in (password, INVENTED, INVENTED):  # the first time one chooses a password of one's own
        seen.write(text)
        seen.press("Tab")
    seen.press("Return")
    seen.wait_still(60, still=5)
    seen.press("ctrl+n")
    seen.wait_still(still=4)
    today = f"{datetime.now(NETHERLANDS):%d-%m-%Y}"
    # by tab from field to field: the first day, the day it was noticed, where online, and what happened
    for text, tabs in ((LINE, 1), (today, 4), (today, 3), ("Snapchat", 1), (STORY, 0)):
        seen.write(text)
        seen.press(*["Tab"] * tabs)
    seen.wait_still(still=4)
    seen.keep(picture)
    filled_in = seen.look()
    seen.press("ctrl+Return")
    seen.wait_changed(filled_in, 60)  # a busy computer shows nothing new for seconds: to be still is not to be done
    seen.wait_still(60)


def _cases(store: Path, password: str) -> list[str]:
    told = json.loads(_here("case", "list", "--data", str(store), "--as", DIRECTOR, "--json", **{PASSWORD: password}))
    return sorted(str(one["case"]) for one in told["cases"])
