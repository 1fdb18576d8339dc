"""Taking names out of the values of an act, so that what is left can leave the program."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from caseapp.documents.blackout import clean
from caseapp.documents.model import Mark, Span, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.documents.blackout import Blackout
    from caseapp.ledger import JSON

BEGIN: Final = "\ufdd0"
END: Final = "\ufdd1"
"""Around a word that stands where a name was; no text holds these two (Unicode has no character there)."""

_OF_THE_PROGRAM: Final = re.compile(r"[0-9a-f]{64}|m(?=[0-9]*[a-f])[0-9a-f]{10}")
"""A hash, a key, or the id of a member: no name stands in it, though its digits may look like one."""

_NONE: Final = str.maketrans("", "", BEGIN + END)


def marked(blackout: Blackout, text: str) -> str:
    """The text with a marked word in the place of each hidden name."""
    return "".join(
        f"{BEGIN}{span.text}{END}" if span.mark is Mark.BLACK else span.text for span in blackout(unmarked(text))
    )


def unmarked(text: str) -> str:
    """The text without the two marks, should somebody have typed them."""
    return text.translate(_NONE)


def is_of_the_program(text: str) -> bool:
    """Whether a text is a hash, a key or an id, and nobody's words."""
    return _OF_THE_PROGRAM.fullmatch(text) is not None


def hides(blackout: Blackout, value: JSON) -> bool:
    """Whether something in a value is taken out."""
    return any(blackout.hides(text) for text in texts(value) if not is_of_the_program(text))


def redacted(blackout: Blackout, value: JSON) -> JSON:
    """The value with what is hidden taken out of every text in it."""
    match value:
        case str():
            return marked(blackout, value) if hides(blackout, value) else value
        case list():
            return [redacted(blackout, one) for one in value]
        case dict():
            return {name: redacted(blackout, one) for name, one in value.items()}
        case _:
            return value


def plain_value(value: JSON) -> JSON:
    """The value without marks."""
    match value:
        case str():
            return unmarked(value)
        case list():
            return [plain_value(one) for one in value]
        case dict():
            return {name: plain_value(one) for name, one in value.items()}
        case _:
            return value


def texts(value: JSON) -> Iterator[str]:
    """Every text in a value."""
    match value:
        case str():
            yield value
        case list():
            for one in value:
                yield from texts(one)
        case dict():
            for one in value.values():
                yield from texts(one)


class Marked:
    """Reads marked text: what ``marked`` wrote is black, the rest as it is."""

    def __call__(self, text: str, mark: Mark = Mark.PLAIN) -> Text:
        """The text as spans."""
        return tuple(_spans(clean(text), mark))


def _spans(text: str, mark: Mark) -> Iterator[Span]:
    before, begin, rest = text.partition(BEGIN)
    if before:
        yield Span(unmarked(before), mark)
    if begin:
        label, _, after = rest.partition(END)
        if label:
            yield Span(label, Mark.BLACK)
        if after:
            yield from _spans(after, mark)
