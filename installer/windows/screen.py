"""A screen that nobody sees, with a keyboard and a camera: Xvfb, xdotool and Pillow."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from installer.windows.computer import Cannot, Failed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PIL.Image import Image

SIZE: Final = (1366, 768)
CURSOR: Final = 200
"""Pixels that a cursor takes, which blinks."""

PAGE: Final = SIZE[0] * SIZE[1] // 4
"""Pixels that differ at least between two pages of the program."""

BETWEEN: Final = 0.02


class Screen:
    """The screen ``display``."""

    def __init__(self, display: str) -> None:
        self.display = display

    def look(self) -> Image:
        """What is on it."""
        from PIL import ImageGrab

        return ImageGrab.grab(xdisplay=self.display)

    def keep(self, file: Path) -> None:
        """Keep a picture of it."""
        self.look().save(file)

    def wait_painted(self, seconds: float) -> float:
        """Wait until a window is painted; gives how long it took.

        Raises:
            Failed: it is not.
        """
        begin = time.monotonic()
        while time.monotonic() - begin < seconds:
            box = self.look().convert("L").point(lambda value: 255 if value else 0).getbbox()
            if box is not None and box[2] - box[0] > SIZE[0] // 3:
                return time.monotonic() - begin
            time.sleep(BETWEEN)
        message = f"no window is painted within {seconds:.0f} s"
        raise Failed(message)

    def wait_still(self, seconds: float = 40, *, still: float = 1.5) -> None:
        """Wait until nothing moves any more but a cursor, at most so long."""
        from PIL import ImageChops

        begin = since = time.monotonic()
        before = self.look()
        while (now := time.monotonic()) - begin < seconds and now - since < still:
            time.sleep(0.2)
            seen = self.look()
            box = ImageChops.difference(before.convert("RGB"), seen.convert("RGB")).getbbox()
            if box is not None and (box[2] - box[0]) * (box[3] - box[1]) > CURSOR:
                before, since = seen, time.monotonic()

    def wait_changed(self, before: Image, seconds: float, *, least: int = PAGE) -> None:
        """Wait until it shows something else than it did: another page, not a cursor or a button.

        Args:
            before: what it showed.
            seconds: how long at most.
            least: pixels of the part that differs.

        Raises:
            Failed: it does not.
        """
        from PIL import ImageChops

        begin = time.monotonic()
        while time.monotonic() - begin < seconds:
            box = ImageChops.difference(before.convert("RGB"), self.look().convert("RGB")).getbbox()
            if box is not None and (box[2] - box[0]) * (box[3] - box[1]) > least:
                return
            time.sleep(0.2)
        message = f"the window shows nothing new within {seconds:.0f} s"
        raise Failed(message)

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        if keys:
            self._do("key", "--delay", "80", *keys)

    def write(self, text: str) -> None:
        """Type a text."""
        self._do("type", "--delay", "40", text)

    def click(self, x: int, y: int) -> None:
        """Click somewhere."""
        self._do("mousemove", str(x), str(y), "click", "1")

    def _do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env={**os.environ, "DISPLAY": self.display}, check=True)


@contextmanager
def screen() -> Iterator[Screen]:
    """A new screen, ended afterwards.

    Raises:
        Cannot: there are no tools for it.
    """
    missing = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
    if missing:
        message = f"there is no {' and no '.join(missing)}"
        raise Cannot(message)
    read, write = os.pipe()
    shape = f"{SIZE[0]}x{SIZE[1]}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", shape, "-nolisten", "tcp", "-noreset"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            number = told.readline().strip()
        if not number:
            raise Cannot("Xvfb does not start")
        yield Screen(f":{number}")
    finally:
        server.terminate()
        server.wait()
