"""The whole walk, in one order."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from caseapp.desktop.tour.door import door
from caseapp.desktop.tour.inside import board, director, forms, manager
from caseapp.desktop.tour.settings import settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.desktop.tour.studio import Stop, Studio


def walk(studio: Studio, *, main: bool = False, every_form: bool = False) -> Iterator[Stop]:
    """Every screen, own form and small window.

    Args:
        studio: where the walk is made.
        main: only what is shown to who is signed in, without the settings.
        every_form: the form that is made of every act too.

    Raises:
        Stuck: a screen does not come to rest.
    """
    inside = (director, manager, board)
    parts = inside if main else (door, *inside, settings, *((forms,) if every_form else ()))
    return chain.from_iterable(part(studio) for part in parts)
