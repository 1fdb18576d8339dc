"""A picture on a page: as it was made where a PDF file can hold that, else a small copy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from caseapp.documents.page.press import Press


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Where a picture stands: ``id`` is how it is asked for; width and height in points."""

    id: str
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """The picture itself: JPEG, or rows of plain colours; ``turn`` is how it was held, as EXIF counts (1 to 8)."""

    data: bytes
    width: int
    height: int
    channels: int = 3
    jpeg: bool = True
    turn: int = 1


class Gallery(Protocol):
    """Who has the pictures; each is asked for once, when its page is drawn."""

    def image(self, picture: str) -> Image:
        """The picture with this id.

        Raises:
            CaseappError: it cannot be had; nothing is drawn.
        """
        ...


TURNS: Final = {
    1: (1, 0, 0, 1, 0, 0),
    2: (-1, 0, 0, 1, 1, 0),
    3: (-1, 0, 0, -1, 1, 1),
    4: (1, 0, 0, -1, 0, 1),
    5: (0, -1, -1, 0, 1, 1),
    6: (0, -1, 1, 0, 0, 1),
    7: (0, 1, 1, 0, 0, 0),
    8: (0, 1, -1, 0, 1, 0),
}
"""What turns the unit square as the picture was held: a matrix for each of EXIF's orientations."""


def print_image(press: Press, number: int, image: Image) -> None:
    """Print a picture as an object of the file."""
    space = "DeviceRGB" if image.channels == 3 else "DeviceGray"  # noqa: PLR2004
    entries = (
        f"/Type/XObject/Subtype/Image/Width {image.width}/Height {image.height}/ColorSpace/{space}/BitsPerComponent 8"
    )
    if image.jpeg:
        press.stream(number, f"{entries}/Filter/DCTDecode", image.data, packed=False)
    else:
        press.stream(number, entries, image.data)


def placing(picture: Picture, turn: int, x: float, y: float) -> str:
    """The operators that put the picture with its lower left corner there."""
    a, b, c, d, e, f = TURNS.get(turn, TURNS[1])
    wide, high = picture.width, picture.height
    numbers = (a * wide, b * high, c * wide, d * high, x + e * wide, y + f * high)
    return f"{' '.join(f'{one:.2f}' for one in numbers)} cm"
