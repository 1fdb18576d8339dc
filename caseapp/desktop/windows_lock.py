"""Windows tells a window of ours, which is never shown, that the session is locked (WM_WTSSESSION_CHANGE)."""

from __future__ import annotations

import ctypes
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

SESSION_CHANGE, SESSION_LOCK = 0x02B1, 0x7
THIS_SESSION = 0
MESSAGE_ONLY = -3
NAME = "CaseappSessionLock"

if sys.platform == "win32":
    from ctypes import wintypes

    _RESULT = ctypes.c_ssize_t
    _PROCEDURE = ctypes.WINFUNCTYPE(_RESULT, wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM)

    class _WindowClass(ctypes.Structure):
        _fields_ = (
            ("style", wintypes.UINT),
            ("procedure", _PROCEDURE),
            ("class_extra", ctypes.c_int),
            ("window_extra", ctypes.c_int),
            ("instance", wintypes.HINSTANCE),
            ("icon", wintypes.HANDLE),
            ("cursor", wintypes.HANDLE),
            ("background", wintypes.HANDLE),
            ("menu", wintypes.LPCWSTR),
            ("name", wintypes.LPCWSTR),
        )

    def watch(locked: Callable[[], None]) -> Callable[[], None] | None:
        """Call ``locked`` in this thread when the session is locked; gives what ends it, None when Windows will not."""
        try:
            return _watch(locked)
        except (OSError, AttributeError):
            return None

    def _watch(locked: Callable[[], None]) -> Callable[[], None] | None:
        user, kernel = ctypes.WinDLL("user32"), ctypes.WinDLL("kernel32")
        terminal = ctypes.WinDLL("wtsapi32")
        user.DefWindowProcW.argtypes = (wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM)
        user.DefWindowProcW.restype = _RESULT
        user.CreateWindowExW.argtypes = (
            wintypes.DWORD, wintypes.LPCWSTR, wintypes.LPCWSTR, wintypes.DWORD, ctypes.c_int, ctypes.c_int,
            ctypes.c_int, ctypes.c_int, wintypes.HWND, wintypes.HANDLE, wintypes.HINSTANCE, wintypes.LPVOID,
        )  # fmt: skip
        user.CreateWindowExW.restype = wintypes.HWND
        user.DestroyWindow.argtypes = (wintypes.HWND,)
        user.UnregisterClassW.argtypes = (wintypes.LPCWSTR, wintypes.HINSTANCE)
        kernel.GetModuleHandleW.argtypes = (wintypes.LPCWSTR,)
        kernel.GetModuleHandleW.restype = wintypes.HMODULE
        terminal.WTSRegisterSessionNotification.argtypes = (wintypes.HWND, wintypes.DWORD)
        terminal.WTSUnRegisterSessionNotification.argtypes = (wintypes.HWND,)

        def handle(window: int, message: int, what: int, more: int) -> int:
            if message == SESSION_CHANGE and what == SESSION_LOCK:
                locked()
            return int(user.DefWindowProcW(window, message, what, more))

        procedure = _PROCEDURE(handle)
        instance = kernel.GetModuleHandleW(None)
        kind = _WindowClass(procedure=procedure, instance=instance, name=NAME)
        if not user.RegisterClassW(ctypes.byref(kind)):
            return None
        window = user.CreateWindowExW(0, NAME, NAME, 0, 0, 0, 0, 0, MESSAGE_ONLY, None, instance, None)
        if not window or not terminal.WTSRegisterSessionNotification(window, THIS_SESSION):
            return None

        def end(_kept: object = (procedure, kind)) -> None:
            # Windows calls the procedure until the window is gone, so it is held until then
            terminal.WTSUnRegisterSessionNotification(window)
            user.DestroyWindow(window)
            user.UnregisterClassW(NAME, instance)

        return end
