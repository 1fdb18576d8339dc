"""Bounds that the system itself holds a process to: memory, time, and files.

On Linux and macOS the process bounds itself before it looks at the first byte; on Windows the program puts it in a job.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from caseapp.evidence.reading.limit import Limits

_SPARE_SECONDS = 2


def confine(limits: Limits) -> None:
    """Bound this process; it cannot be undone."""
    if sys.platform == "win32":
        return
    import resource

    seconds = int(limits.seconds) + _SPARE_SECONDS
    for bound, most in (
        (resource.RLIMIT_DATA, limits.memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        _soft, hard = resource.getrlimit(bound)
        wanted = most if hard == resource.RLIM_INFINITY else min(most, hard)
        with suppress(ValueError, OSError):  # a system that does not know a bound still sets the others
            resource.setrlimit(bound, (wanted, wanted))
