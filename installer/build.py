"""Make the Windows program from the lock: frozen program, MSI, portable ZIP; on Windows, or on Debian under Wine.

    python3 installer/build.py                 make everything, into dist/
    python3 installer/build.py --try           and install, start, upgrade, repair and remove it here
    python3 installer/build.py --twice         and make it a second time: both must be the same
    python3 installer/build.py --sign FILE.pfx sign with a certificate; its password is in CASEAPP_SIGN_PASSWORD

    python3 installer/build.py --new-release-key FILE    make the key that signs messages about new versions, once
    python3 installer/build.py --release-key FILE        and build with it: the program knows them, the message is made

Other choices: `--version 1.2.3` in place of the program's own, `--out FOLDER`, `--program FOLDER` packs a program that
was frozen before, `--frozen-only` stops before the MSI. Exit code 0 done, 1 something failed, 3 this computer cannot.
What is made under Wine is for trying; a release is made with the same command on Windows.
"""

from __future__ import annotations

import argparse
import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

FAILED, CANNOT = 1, 3


def main(arguments: list[str]) -> int:
    """Carry out one command line.

    Args:
        arguments: the command line without the program's name.

    Returns:
        The exit code.
    """
    from installer import dev

    if Path(sys.prefix).resolve() != dev.ENVIRONMENT.resolve():
        try:
            dev.make_ready()
        except dev.Unready as reason:
            print(reason, file=sys.stderr)
            return CANNOT
        return subprocess.run([str(dev.python()), __file__, *arguments], check=False).returncode
    from installer.windows.computer import Cannot, Failed

    signal.signal(signal.SIGTERM, lambda *_: sys.exit(FAILED))  # what was started is ended then
    try:
        return _build(_parsed(arguments))
    except Cannot as reason:
        print(f"\nThe Windows program is not made: {reason}", file=sys.stderr)
        return CANNOT
    except Failed as reason:
        print(f"\nThe Windows program is not made: {reason}", file=sys.stderr)
        return FAILED


def _parsed(arguments: list[str]) -> argparse.Namespace:
    import caseapp

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--version", default=caseapp.__version__)
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "windows")
    parser.add_argument("--program", type=Path)
    parser.add_argument("--sign", type=Path)
    parser.add_argument("--release-key", type=Path)
    parser.add_argument("--new-release-key", type=Path)
    parser.add_argument("--frozen-only", action="store_true")
    parser.add_argument("--twice", action="store_true")
    parser.add_argument("--try", dest="trial", action="store_true")
    return parser.parse_args(arguments)


def _build(given: argparse.Namespace) -> int:
    from caseapp.cli.contents import write_list
    from installer.windows import bill, budget, freeze, msi, portable, release, sign, trial, twice
    from installer.windows.computer import Windows

    if given.new_release_key:
        print(f"The public key: {release.new_key(given.new_release_key)}")
        return 0

    windows = Windows(given.work)
    out: Path = given.out
    out.mkdir(parents=True, exist_ok=True)
    windows.folder.mkdir(parents=True, exist_ok=True)
    with _Step("Windows and its Python"):
        windows.make_ready()
    try:
        program = given.program
        if program is None:
            with _Step("packages of the lock"):
                freeze.install_packages(windows)
            with _Step("frozen program"):
                program = freeze.freeze(windows, given.version, out)
            with _Step("bill of materials, licences and list of files"):
                bill.write(windows, given.version, program)
                write_list(program)
            if given.release_key:
                release.put_public(given.release_key, program)
            if given.sign:
                with _Step("signatures of the programs"):
                    sign.sign([program / "caseapp.exe", program / "caseapp-cli.exe"], given.sign)
        if given.frozen_only:
            return 0
        with _Step("portable ZIP"):
            zipped = portable.pack(program, out / f"Caseapp-{given.version}-portable.zip")
        with _Step("MSI"):
            package = msi.pack(windows, program, given.version, out / f"Caseapp-{given.version}-x64.msi")
            if given.sign:
                sign.sign([package], given.sign)
            if given.release_key:
                release.write_message(given.release_key, given.version, package)
        fine = budget.tell(package, zipped, program)
        if given.twice:
            with _Step("everything once more"):
                made = twice.Made(program=program, package=package, zipped=zipped)
                fine = twice.again(windows, made, given.version) and fine
        if given.trial:
            fine = trial.play(windows, package, zipped, program, given.version) and fine
        return 0 if fine else FAILED
    finally:
        windows.end()


class _Step:
    """Tells what is being made and how long it took."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._begin = time.monotonic()

    def __enter__(self) -> None:
        print(f"{self._name} ...", flush=True)

    def __exit__(self, kind: object, *_rest: object) -> None:
        if kind is None:
            print(f"    {time.monotonic() - self._begin:.0f} s", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
