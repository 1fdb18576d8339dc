"""Run the benches and print a line for each figure: `python -m tests.bench [--short] [--sizes N,N] [NAME ...]`.

Several benches get a process each, so that none is slowed or helped by the one before. They share one folder of
generated stores, which is gone afterwards unless the variable `CASEAPP_BENCH_STORES` names one to keep.
"""

from __future__ import annotations

import argparse
import importlib
import os
import platform
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.stores import FOLDER, SIZES

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def names() -> list[str]:
    """Every bench that there is."""
    return sorted(file.stem.removeprefix("bench_") for file in HERE.glob("bench_*.py"))


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Measure the program.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which benches: {', '.join(names())} (all)")
    parser.add_argument("--short", action="store_true", help="smaller stores and fewer rounds")
    parser.add_argument("--sizes", metavar="N,N", help="how many cases the stores hold, in place of each bench's own")
    asked = parser.parse_args(arguments)
    unknown = sorted(set(asked.names) - set(names()))
    if unknown:
        parser.error(f"no such bench: {', '.join(unknown)}")
    if asked.sizes:
        os.environ[SIZES] = asked.sizes
    chosen = asked.names or names()
    if len(chosen) == 1:
        _print(chosen[0], short=asked.short)
        return 0
    print(f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} cores{_load()}", flush=True)
    with tempfile.TemporaryDirectory(prefix="caseapp-bench-") as folder:
        failed = [name for name in chosen if not _runs(name, os.environ.get(FOLDER, folder), short=asked.short)]
    if failed:
        print(f"did not run: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def _load() -> str:
    """How busy the machine is, where it tells."""
    return f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""


def _print(name: str, *, short: bool) -> None:
    print(f"-- {name}", flush=True)
    for figure in importlib.import_module(f"tests.bench.bench_{name}").measure(short=short):
        print(f"   {figure}", flush=True)


def _runs(name: str, folder: str, *, short: bool) -> bool:
    command = [sys.executable, "-m", "tests.bench", name, *["--short"] * short]
    return subprocess.run(command, cwd=ROOT, env=os.environ | {FOLDER: folder}, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
