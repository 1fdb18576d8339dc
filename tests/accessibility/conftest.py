"""A screen, a bus for accessibility, a client outside the program, and the program itself."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from installer.dev import OUTSIDE_LAUNCHERS, OUTSIDE_PYTHON, missing_outside_packages

HERE = Path(__file__).resolve().parent


def lacking() -> str:
    """What this computer lacks to look from outside; empty when it has everything."""
    if not sys.platform.startswith("linux"):
        return "only Linux has AT-SPI"
    missing = missing_outside_packages()
    return f"on Debian install {' '.join(missing)}" if missing else ""


class Outside:
    """Somebody outside the program, who knows nothing of it but what AT-SPI tells."""

    def __init__(self, settings: dict[str, str], stack: ExitStack) -> None:
        self.settings = settings
        self._stack = stack
        self._client = self._start([str(OUTSIDE_PYTHON), str(HERE / "client.py")])
        self.program: subprocess.Popen[str] | None = None

    def _start(self, command: list[str]) -> "subprocess.Popen[str]":
        root = str(HERE.parents[1])
        started = subprocess.Popen(
            command,
            env={**self.settings, "PYTHONPATH": root},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=root,
        )
        self._stack.callback(end, started)
        return started

    def open(self, *words: str) -> None:
        """Start the program."""
        self.program = self._start([sys.executable, "-m", "tests.accessibility.program", *words])

    def heard(self) -> str:
        """The next line of the program."""
        assert self.program is not None
        assert self.program.stdout is not None
        return self.program.stdout.readline().strip()

    def go_on(self) -> None:
        """Tell the program to go on."""
        assert self.program is not None
        assert self.program.stdin is not None
        self.program.stdin.write("on\n")
        self.program.stdin.flush()

    def ask(self, order: str, *words: str) -> Any:
        """Give the client an order about the program."""
        assert self.program is not None
        assert self._client.stdin is not None
        assert self._client.stdout is not None
        self._client.stdin.write(json.dumps([order, self.program.pid, *words]) + "\n")
        self._client.stdin.flush()
        outcome, answer = json.loads(self._client.stdout.readline())
        assert outcome == "done", f"{order} {words}: {answer}"
        return answer


def end(process: "subprocess.Popen[Any]") -> None:
    """End what was started here."""
    process.kill()
    process.wait(timeout=30)
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            stream.close()


def end_with_children(process: "subprocess.Popen[Any]") -> None:
    """End what was started here, and the bus that it started itself."""
    os.killpg(process.pid, signal.SIGKILL)
    end(process)


@pytest.fixture
def outside(tmp_path: Path) -> Iterator[Outside]:
    """A screen and a bus of their own."""
    reason = lacking()
    if reason:
        pytest.skip(reason)
    with ExitStack() as stack:
        screen = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        stack.callback(end, screen)
        assert screen.stdout is not None
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, text=True
        )
        stack.callback(end, bus)
        assert bus.stdout is not None
        settings = {
            **os.environ,
            "DISPLAY": f":{screen.stdout.readline().strip()}",
            "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip(),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_ACCESSIBILITY": "1",
            "XDG_RUNTIME_DIR": str(tmp_path),
            "NO_AT_BRIDGE": "0",
        }
        settings.pop("WAYLAND_DISPLAY", None)
        launcher = next(one for one in OUTSIDE_LAUNCHERS if one.exists())
        access = subprocess.Popen(
            [str(launcher), "--launch-immediately"],
            env=settings,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        stack.callback(end_with_children, access)
        yield Outside(settings, stack)
