"""The pictures among the evidence: which can be printed, and how."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from caseapp.documents.errors import DocumentError
from caseapp.documents.extract.model import PrintedPicture
from caseapp.documents.page.jpeg import bare_jpeg, read_jpeg
from caseapp.documents.page.picture import Image

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from caseapp.documents.extract.model import EvidenceFile

LARGEST_AS_IT_IS: Final = 4 * 1024 * 1024
"""Bytes of a JPEG that is printed as it was made; of a larger one a small copy is."""

LARGEST: Final = 64 * 1024 * 1024
"""Bytes of a picture of which a small copy is made."""

LOST: Final = (
    "Een afbeelding bij het bewijs is niet meer te tekenen. Maak het dossier zonder bewijs, of haal die eruit."
)


class Unprintable(DocumentError):
    """A picture of the evidence cannot be printed."""


def picture_of(data: bytes, name: str, at: datetime) -> PrintedPicture | None:
    """How a picture would be printed; None when it cannot be."""
    found = read_jpeg(data) if len(data) <= LARGEST_AS_IT_IS else None
    if found is not None:
        return PrintedPicture(width=found.width, height=found.height, turn=found.turn, as_it_is=True)
    copy = _copy(data, name, at)
    return PrintedPicture(width=copy.width, height=copy.height, turn=1, as_it_is=False) if copy else None


class EvidenceGallery:
    """The pictures of one dossier, read when their page is printed."""

    def __init__(self, files: Mapping[str, EvidenceFile], opened: Callable[[str], bytes]) -> None:
        """``opened`` gives the bytes of a file by its reference."""
        self._files = files
        self._opened = opened

    def image(self, picture: str) -> Image:
        """The picture with this reference.

        Raises:
            Unprintable: it is not the picture that was told of.
        """
        one = self._files[picture]
        told = one.picture
        data = self._opened(picture)
        if told is not None and told.as_it_is:
            found = read_jpeg(data)
            if found is None:
                raise Unprintable(LOST)
            return Image(
                data=bare_jpeg(data),
                width=found.width,
                height=found.height,
                channels=found.channels,
                turn=found.turn,
            )
        copy = _copy(data, one.name, one.at)
        if copy is None:
            raise Unprintable(LOST)
        return copy


def _copy(data: bytes, name: str, at: datetime) -> Image | None:
    """A small copy, made in a process of its own; nothing of what the file holds besides the picture is in it."""
    from PIL import Image as Pillow

    from caseapp.evidence.reading.isolated import Asked, read_isolated

    asked = Asked(file=io.BytesIO(data), name=name, size=len(data), latest=at.date())
    preview = read_isolated(asked).preview if len(data) <= LARGEST else b""
    if not preview:
        return None
    with Pillow.open(io.BytesIO(preview), formats=("PNG",)) as picture:
        flat = Pillow.new("RGB", picture.size, "white")
        flat.paste(picture.convert("RGB"), mask=picture.getchannel("A") if "A" in picture.getbands() else None)
    return Image(data=flat.tobytes(), width=flat.width, height=flat.height, jpeg=False)
