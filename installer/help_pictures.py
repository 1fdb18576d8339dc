"""Make the pictures of the help from the real program, on the demonstration organisation.

    python3 installer/help_pictures.py            make them again
    python3 installer/help_pictures.py --check    say which are missing, and which no page shows

Each is a piece of a screen, 900 pixels wide and with few colours, so that it is small. A page of the help names it. The
pages in English show the program in English.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
HELP = ROOT / "resources" / "help"
IN_ENGLISH = "en"
WIDTH, COLOURS, EDGE = 900, 48, "#b9c2cc"
LARGEST, ALL_TOGETHER = 60_000, 1_000_000
"""Bytes of one picture, and of all in one language."""

PAGE = (168, 48, 1366, 768)
"""A screen of 1366 by 768 without the rail and the line above it: left, top, right, bottom."""

PICTURES = {
    "werk-hrm": (0, 0, 1366, 620),
    "melden": PAGE,
    "bewijs": PAGE,
    "bewijs-chat": PAGE,
    "beoordelen": PAGE,
    "controle-aanvragen": PAGE,
    "uitnodigen": PAGE,
    "maatregel-kiezen": PAGE,
    "vertrouwensinspecteur-bellen": PAGE,
    "besluit-over-controle": PAGE,
    "zaak-dossier-voorbeeld": PAGE,
    "brief-schrijven": (123, 44, 1243, 724),
}
"""The stops of the walk past every screen that are shown, and which piece of each."""

_NAMED = re.compile(r"!\[[^\]]+\]\(pictures/([\w-]+)\.png\)")


def folders() -> dict[str, Path]:
    """Where the pages are, by their language."""
    return {"nl": HELP, IN_ENGLISH: HELP / IN_ENGLISH}


def named(pages: Path) -> Iterator[str]:
    """The pictures that the pages in a folder show."""
    for page in sorted(pages.glob("*.md")):
        yield from _NAMED.findall(page.read_text(encoding="utf-8"))


def amiss(pages: Path) -> list[str]:
    """What is not right between the pages in a folder, the pictures that are there, and those that are made here."""
    place = _pictures(pages)
    shown, there = [*named(pages)], {path.stem for path in place.glob("*.png")}
    found = [f"{name}: no page shows it" for name in sorted(PICTURES.keys() - set(shown))]
    found += [f"{name}: it is not made here" for name in sorted((set(shown) | there) - PICTURES.keys())]
    found += [f"{name}: it is not there" for name in sorted(PICTURES.keys() - there)]
    sizes = {path.stem: path.stat().st_size for path in place.glob("*.png")}
    found += [f"{name}: {size} bytes is too much" for name, size in sizes.items() if size > LARGEST]
    if sum(sizes.values()) > ALL_TOGETHER:
        found.append(f"{sum(sizes.values())} bytes for all pictures is too much")
    return found


def make(language: str, pages: Path) -> None:
    """Make them all in one language; those that are no longer wanted go."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from caseapp import desktop

    place = _pictures(pages)
    with TemporaryDirectory(prefix="caseapp-") as folder:
        made = desktop.take_pictures(Path(folder), whole=False, language=language)
        taken = {path.stem.partition("-")[2]: path for path in made}
        place.mkdir(exist_ok=True)
        for name, box in PICTURES.items():
            _reduce(taken[name], place / f"{name}.png", box)
    for path in place.glob("*.png"):
        if path.stem not in PICTURES:
            path.unlink()


def _pictures(pages: Path) -> Path:
    return pages / "pictures"


def _reduce(source: Path, target: Path, box: tuple[int, int, int, int]) -> None:
    with Image.open(source) as whole:
        piece = whole.convert("RGB").crop(box)
    size = (WIDTH, round(piece.height * WIDTH / piece.width))
    small = piece.resize(size, Image.Resampling.LANCZOS)
    ImageDraw.Draw(small).rectangle((0, 0, size[0] - 1, size[1] - 1), outline=EDGE)
    small.quantize(COLOURS, dither=Image.Dither.NONE).save(target, optimize=True)


def main(arguments: list[str]) -> int:
    """Make them, or check."""
    found = []
    for language, pages in folders().items():
        if "--check" not in arguments:
            make(language, pages)
        found += [f"{language}: {one}" for one in amiss(pages)]
    print("\n".join(found) or "The pictures of the help are as they should be.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
