"""Run the benches and print a line for each figure."""

from __future__ import annotations

import argparse
import importlib
import sys

NAMES = ("start", "act", "case", "search", "index", "dossier")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("names", nargs="*", help=", ".join(NAMES))
    parser.add_argument("--short", action="store_true", help="less data, quickly done")
    chosen = parser.parse_args(arguments)
    for name in chosen.names or NAMES:
        if name not in NAMES:
            parser.error(f"no bench {name!r}")
        for figure in importlib.import_module(f"tests.bench.bench_{name}").measure(short=chosen.short):
            print(figure.line(), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
