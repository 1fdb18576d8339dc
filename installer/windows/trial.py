"""The MSI tried here: installed, started, used, upgraded, repaired, removed; each step tells how it went."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from installer.windows import msi, sign
from installer.windows.computer import Cannot, Failed, Windows
from installer.windows.hardship import LETTERS, at_home, of_before, portable, profile
from installer.windows.papers import SECRET

if TYPE_CHECKING:
    from collections.abc import Callable

INSTALLED: Final = "Program Files/Caseapp"
OF_USER: Final = "AppData/Local/Programs/Caseapp"
OLDER: Final = "0.0.9"
SECONDS: Final = 240.0
STORE: Final = "\\\\server\\caseapp"
UPDATES: Final = "\\\\server\\updates"
LISTED: Final = "Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall"
RUN: Final = "Software\\Microsoft\\Windows\\CurrentVersion\\Run"
REFUSED: Final = 1603


@dataclass(slots=True, kw_only=True)
class Trial:
    """One trial: the computer, what is tried, and how each step went; ``own`` is where one user has the program."""

    windows: Windows
    package: Path
    program: Path
    version: str
    went: dict[str, str] = field(default_factory=dict)
    own: Path | None = None

    def step(self, name: str, what: Callable[[], str]) -> None:
        """Take one step, and tell."""
        begin = time.monotonic()
        try:
            told, mark = what(), "ok"
        except Cannot as reason:
            told, mark = str(reason), "SKIP"
        except (Failed, OSError, ValueError, KeyError) as reason:
            told, mark = str(reason) or type(reason).__name__, "FAILED"
        self.went[name] = mark
        print(f"{mark:<7}{name:<34}{time.monotonic() - begin:6.1f} s  {told}", flush=True)

    @property
    def installed(self) -> Path:
        """The program's folder."""
        return self.own or self.windows.drive / INSTALLED

    @property
    def user(self) -> Path:
        """The folder of the user who tries."""
        return next(one for one in (self.windows.drive / "users").iterdir() if one.name != "Public")

    def msiexec(self, *words: str | Path, wanted: int = 0) -> None:
        """Run the installer.

        Raises:
            Failed: it ends otherwise than it must.
        """
        code, said = self.windows.run("msiexec", *words, "/qn", seconds=SECONDS)
        if code % 256 != wanted % 256:
            raise Failed(f"msiexec ended with {code}, not {wanted}. {said[-300:]}")

    def program_says(self, *words: str | Path, seconds: float = SECONDS) -> str:
        """Run the installed program on the command line, and give what it says.

        Raises:
            Failed: it ends with an error.
        """
        code, said = self.windows.run(self.installed / "caseapp-cli.exe", *words, seconds=seconds, PYTHONUTF8="")
        if code != 0:
            raise Failed(f"caseapp-cli ended with {code}: {said[-800:]}")
        return said

    def registry(self, key: str, name: str, root: str = "HKLM") -> str:
        """A value of the registry; empty when it is not there."""
        which = ("/v", name) if name else ("/ve",)
        code, said = self.windows.run("reg", "query", f"{root}\\{key}", *which, seconds=60)
        lines = [line.split("REG_SZ", 1)[1].strip() for line in said.splitlines() if "REG_SZ" in line]
        return lines[0] if code == 0 and lines else ""


def play(windows: Windows, package: Path, zipped: Path, program: Path, version: str) -> bool:
    """Try everything; whether all of it went as it must."""
    from installer.windows import use

    if not windows.wine:
        raise Cannot("the trial installs and removes, so it is played under Wine alone; on Windows, install by hand.")
    trial = Trial(windows=windows, package=package, program=program, version=version)
    older = package.with_name(f"Caseapp-{OLDER}-x64.msi")
    print("\nTrying the MSI")
    _clean(trial)
    trial.step("the version before", lambda: str(msi.pack(windows, program, OLDER, older).stat().st_size))
    trial.step("install silently, for everybody", lambda: _install(trial, older))
    trial.step("self-test of what is installed", lambda: _self_test(trial))
    for name, what in use.steps(trial):
        trial.step(name, what)
    trial.step("signed with a certificate of our own", lambda: _sign(trial))
    trial.step("upgrade", lambda: _upgrade(trial))
    trial.step("data of the version before", lambda: of_before(trial))
    trial.step("downgrade is refused", lambda: _downgrade(trial, older))
    trial.step("repair", lambda: _repair(trial))
    trial.step("remove, and the data stay", lambda: _remove(trial))
    trial.step("install and remove, for one user", lambda: _for_user(trial))
    trial.step("unpacked, not installed", lambda: portable(trial, zipped))
    marks = list(trial.went.values())
    print(f"{marks.count('ok')} passed, {marks.count('FAILED')} failed, {marks.count('SKIP')} skipped")
    return "FAILED" not in marks


def _clean(trial: Trial) -> None:
    """Remove what a trial that was broken off has left."""
    for version in (OLDER, trial.version):
        trial.windows.run("msiexec", "/x", msi.identifier("product", version), "/qn", seconds=SECONDS)
    trial.windows.run("reg", "delete", "HKCU\\Software\\Caseapp", "/f", seconds=60)
    trial.windows.run("reg", "delete", f"HKCU\\{RUN}", "/v", "Caseapp", "/f", seconds=60)
    shutil.rmtree(trial.installed, ignore_errors=True)
    shutil.rmtree(trial.user / OF_USER, ignore_errors=True)


def _install(trial: Trial, package: Path) -> str:
    kept = (f"CASEAPP_STORE={STORE}", f"CASEAPP_UPDATES={UPDATES}")
    trial.msiexec("/i", package, "ALLUSERS=1", "CASEAPP_LANGUAGE=en", "DESKTOPICON=0", *kept)
    files = _count(trial.installed)
    if files != _count(trial.program):
        raise Failed(f"{files} files are installed, of {_count(trial.program)}")
    found = {
        "version": trial.registry("Software\\Caseapp", "Version"),
        "language": trial.registry("Software\\Caseapp", "Language"),
        "store": trial.registry("Software\\Caseapp", "Store"),
        "file": trial.registry("Software\\Classes\\.caseapp-uitnodiging", ""),
    }
    _expect(found["version"], OLDER)
    _expect(found["language"], "en")
    _expect(found["store"], STORE)
    _expect(trial.registry("Software\\Caseapp", "Updates"), UPDATES)
    if trial.registry(RUN, "Caseapp") or trial.registry(RUN, "Caseapp", root="HKCU"):
        raise Failed("it starts with Windows, and nobody asked that")
    _expect(found["file"], "Caseapp.Uitnodiging")
    _links(trial, menu=True, desktop=False)
    return f"{files} files, {found}"


def _links(trial: Trial, *, menu: bool, desktop: bool) -> None:
    there = list(trial.windows.drive.rglob("Caseapp.lnk"))
    has_menu = any("Start Menu" in str(path) for path in there)
    has_desktop = any("Desktop" in path.parts for path in there)
    if (has_menu, has_desktop) != (menu, desktop):
        raise Failed(f"shortcuts: {[str(path) for path in there]}")


def _self_test(trial: Trial) -> str:
    told = json.loads(trial.program_says("self-test", "--json", seconds=900))
    slow = ", ".join(f"{one['name']} {one['seconds']:.1f} s" for one in told["steps"])
    if not told["ok"]:
        raise Failed(str([one for one in told["steps"] if one["ok"] is False]))
    return slow


def _upgrade(trial: Trial) -> str:
    trial.msiexec("/i", trial.package, "ALLUSERS=1")
    _expect(trial.registry("Software\\Caseapp", "Version"), trial.version)
    _expect(trial.registry("Software\\Caseapp", "Store"), STORE)
    _expect(trial.registry("Software\\Caseapp", "Language"), "en")
    _links(trial, menu=True, desktop=False)
    listed = _listed(trial)
    if len(listed) != 1:
        raise Failed(f"listed as installed: {listed}")
    return f"what IT said is kept; listed once, as {listed[0]}"


def _listed(trial: Trial) -> list[str]:
    """The versions of the program that Windows lists as installed."""
    found = []
    for version in (OLDER, trial.version):
        product = msi.identifier("product", version)
        if trial.registry(f"{LISTED}\\{product}", "DisplayName") == "Caseapp":
            found.append(version)
    return found


def _downgrade(trial: Trial, older: Path) -> str:
    trial.msiexec("/i", older, "ALLUSERS=1", wanted=REFUSED)
    _expect(trial.registry("Software\\Caseapp", "Version"), trial.version)
    return "the newer one stays"


def _repair(trial: Trial) -> str:
    lost = trial.installed / "_internal" / "base_library.zip"
    spoilt = trial.installed / "caseapp-cli.exe"
    lost.unlink()
    spoilt.write_bytes(b"spoilt")
    trial.msiexec("/i", trial.package, "REINSTALL=ALL", "REINSTALLMODE=amus")
    if _count(trial.installed) != _count(trial.program):
        raise Failed("files are missing after the repair")
    return f"a lost and a spoilt file are back: {trial.program_says('--version').strip()}"


def _remove(trial: Trial) -> str:
    data = trial.user / "AppData" / "Local" / "Caseapp"
    data.mkdir(parents=True, exist_ok=True)
    (data / "proef.txt").write_text("blijft", encoding="utf-8")
    trial.msiexec("/x", trial.package)
    if trial.installed.exists():
        raise Failed(f"left: {sorted(path.name for path in trial.installed.rglob('*'))[:10]}")
    if not (data / "proef.txt").exists():
        raise Failed("the data are gone")
    (data / "proef.txt").unlink()
    _links(trial, menu=False, desktop=False)
    left = [name for name in ("Version", "Store") if trial.registry("Software\\Caseapp", name)]
    left += [f"listed {one}" for one in _listed(trial)]
    if left:
        raise Failed(f"left in the registry: {left}")
    return "no file, shortcut or value of it is left; the data are"


def _sign(trial: Trial) -> str:
    """The MSI that is installed from here on is signed; Wine looks at no signature, so another program does."""
    from installer.windows.papers import own_certificate

    folder = trial.windows.folder / "trial"
    certificate, root = own_certificate(folder)
    signed = [folder / "caseapp.exe", folder / trial.package.name]
    for copy, source in zip(signed, (trial.program / "caseapp.exe", trial.package), strict=True):
        shutil.copy2(source, copy)
    os.environ[sign.PASSWORD] = SECRET
    sign.sign(signed, certificate)
    for one in signed:
        done = subprocess.run(
            ["osslsigncode", "verify", "-CAfile", str(root), "-in", str(one)], capture_output=True, check=False
        )
        if done.returncode != 0 or b"Succeeded" not in done.stdout:
            raise Failed(f"the signature of {one.name} does not hold: {done.stdout.decode(errors='replace')[-300:]}")
    trial.package = signed[1]
    return "the program and the MSI; the signature of both holds"


def _for_user(trial: Trial) -> str:
    with profile(trial) as local:
        return _for_user_in(trial, local)


def _for_user_in(trial: Trial, local: Path) -> str:
    # what is empty comes last: Wine takes the next property for its value
    trial.msiexec("/i", trial.package, "AUTOSTART=1", "ALLUSERS=")
    trial.own = folder = local / "Programs" / "Caseapp"
    try:
        version = trial.program_says("--version").strip()
        data = at_home(trial, local)
    finally:
        trial.own = None
    _links(trial, menu=True, desktop=True)
    run = trial.registry(RUN, "Caseapp", root="HKCU")
    if "Programs\\Caseapp" not in run:
        raise Failed("it does not start with Windows")
    # Windows knows for whom it was installed; Wine goes by what is said
    trial.msiexec("/x", trial.package, "ALLUSERS=")
    if folder.exists():
        raise Failed("the program is left")
    if trial.registry(RUN, "Caseapp", root="HKCU"):
        raise Failed("it would still start with Windows")
    if not (local / "Caseapp" / "store.sqlite").is_file():
        raise Failed("the data are gone")
    return f"{version}, in {LETTERS}\\{OF_USER}; {data}; it starts with Windows until it is removed"


def _count(folder: Path) -> int:
    return sum(path.is_file() for path in folder.rglob("*"))


def _expect(found: str, wanted: str) -> None:
    if found != wanted:
        raise Failed(f"{found!r} is not {wanted!r}")
