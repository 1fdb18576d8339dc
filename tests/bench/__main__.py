"""Measure the program: `python -m tests.bench [--short] [--sizes N,N] [NAME ...]`, from the checkout.

Every bench is a module `bench_NAME.py` that runs by itself as well (`python -m tests.bench.bench_NAME`) and prints its
lines; here each gets a process of its own, so that none is slowed or helped by the one before. They share one folder
of generated stores, which is gone afterwards unless `CASEAPP_BENCH_STORES` names one to keep.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.stores import FOLDER

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def names() -> list[str]:
    """Every bench that there is."""
    return sorted(file.stem.removeprefix("bench_") for file in HERE.glob("bench_*.py"))


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Measure the program.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which benches: {', '.join(names())} (all)")
    parser.add_argument("--short", action="store_true", help="smaller stores and fewer rounds")
    parser.add_argument("--sizes", metavar="N,N", help="how many cases the stores hold")
    args = parser.parse_args()
    unknown = sorted(set(args.names) - set(names()))
    if unknown:
        parser.error(f"no such bench: {', '.join(unknown)}")
    options = ["--short"] * args.short + (["--sizes", args.sizes] if args.sizes else [])
    with tempfile.TemporaryDirectory(prefix="caseapp-bench-") as made:
        kept = {FOLDER: os.environ.get(FOLDER, made)}
        failed = [name for name in args.names or names() if not _runs(name, options, os.environ | kept)]
    if failed:
        print(f"did not run: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def _runs(name: str, options: list[str], environment: dict[str, str]) -> bool:
    command = [sys.executable, "-m", f"tests.bench.bench_{name}", *options]
    print(f"-- {name}", flush=True)
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
