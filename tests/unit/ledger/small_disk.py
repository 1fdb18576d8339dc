"""A small disk of its own, in a name space in which nothing outside sees it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


def on_small_disk(disk: Path, kilobytes: int, prepared: str, code: str) -> str:
    """What a program says that has this disk for its first argument.

    Args:
        disk: where the disk is put; it is made.
        kilobytes: how large it is.
        prepared: what the shell does on it first.
        code: the program, in Python.
    """
    disk.mkdir()
    script = f'mount -t tmpfs -o size={kilobytes}k none {disk} && {prepared} && exec $0 -c "$1" {disk}'
    run = subprocess.run(
        ["unshare", "--map-root-user", "--mount", "sh", "-c", script, sys.executable, code],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
    )
    if "unshare" in run.stderr or "mount:" in run.stderr:
        pytest.skip(f"this machine makes no disks: {run.stderr.strip()}")
    assert run.returncode == 0, run.stderr
    return run.stdout
