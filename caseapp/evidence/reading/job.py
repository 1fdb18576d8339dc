"""A job of Windows: bounds the memory of the process that reads, and ends it when the program ends."""

from __future__ import annotations

import ctypes
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess

    from caseapp.evidence.reading.limit import Limits

_EXTENDED_LIMITS = 9
_PROCESS_MEMORY, _KILL_ON_CLOSE, _ONE_PROCESS = 0x100, 0x2000, 0x8


class _Basic(ctypes.Structure):
    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_set", ctypes.c_size_t),
        ("most_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class _Extended(ctypes.Structure):
    _fields_ = (
        ("basic", _Basic),
        ("io", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process", ctypes.c_size_t),
        ("peak_job", ctypes.c_size_t),
    )


def hold(process: subprocess.Popen[bytes], limits: Limits) -> object:
    """Put a process in a job; what is given back has to be kept as long as the process lives. Nothing elsewhere."""
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = ctypes.c_void_p
        job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
        bounds = _Extended()
        bounds.basic.flags = _PROCESS_MEMORY | _KILL_ON_CLOSE | _ONE_PROCESS
        bounds.basic.processes = 1
        bounds.process_memory = limits.memory
        kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(bounds), ctypes.sizeof(bounds))
        kernel.AssignProcessToJobObject(job, ctypes.c_void_p(int(process._handle)))  # noqa: SLF001 - there is no public way to it
        return _Job(kernel, job)
    return None


class _Job:
    """Closes the job, which ends what is in it."""

    def __init__(self, kernel: ctypes.CDLL, handle: ctypes.c_void_p) -> None:
        self._kernel = kernel
        self._handle = handle

    def __del__(self) -> None:
        self._kernel.CloseHandle(self._handle)
