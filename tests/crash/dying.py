"""A program that dies at a chosen moment: just before the n-th call that may change something on a disk."""

from __future__ import annotations

import os
import signal
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

CHANGING = {
    *("execute", "executemany", "executescript", "commit", "backup", "connect", "close"),
    *("open", "write", "fsync", "truncate", "replace", "rename", "unlink", "remove", "mkdir", "link"),
}
"""Calls that may change something on a disk: of SQLite, and of the system."""


def dies(at: int, work: Callable[[], object]) -> bool:
    """Does some work in a process of its own, which kills itself at a moment; tells whether it came that far.

    Args:
        at: before how many calls that may change something.
        work: what is done; what it raises is told, and fails.
    """
    child = os.fork()
    if child == 0:
        left = at

        def count(_frame: FrameType, event: str, called: object) -> None:
            nonlocal left
            if event in ("c_call", "c_return") and getattr(called, "__name__", "") in CHANGING:
                left -= 1
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        try:
            threading.setprofile(count)
            sys.setprofile(count)
            work()
            sys.setprofile(None)
        except BaseException:  # noqa: BLE001 - whatever it is
            sys.setprofile(None)
            sys.excepthook(*sys.exc_info())
            os._exit(1)
        os._exit(0)
    status = os.waitpid(child, 0)[1]
    if os.WIFSIGNALED(status):
        assert os.WTERMSIG(status) == signal.SIGKILL
        return True
    assert os.WEXITSTATUS(status) == 0
    return False
