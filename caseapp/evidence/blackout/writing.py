"""Copies of texts and chats in which what is struck stands no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.evidence.blackout.marking import STRUCK, black_line, by_line
from caseapp.evidence.chat import Sort
from caseapp.evidence.chat.line import MARKS, first_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from caseapp.evidence.blackout.marking import Blackout, Strike
    from caseapp.evidence.chat import Message

UNREADABLE = "Deze bladzijde is beschadigd en staat niet in deze kopie."
LEFT_OUT = "<Media weggelaten>"
DELETED = "Dit bericht is verwijderd"
EDITED = " <Dit bericht is bewerkt>"
CUT = "[Hier houdt de kopie op: het origineel is langer dan het programma leest.]"


def black_text(lines: Iterable[str], blackout: Blackout, *, cut: bool = False) -> Iterator[bytes]:
    """The lines of a text as a file, without what is struck; line numbers count from 1."""
    struck = by_line(blackout.strikes)
    for number, line in enumerate(lines, start=1):
        yield (black_line(line, struck.get(number, ())) + "\n").encode("utf-8", "replace")
    if cut:
        yield f"\n{CUT}\n".encode()


def black_chat(messages: Iterable[Message], blackout: Blackout) -> Iterator[bytes]:
    """A chat as an export in which what is struck stands no more; every message keeps its number.

    Files that came with messages are not in it, nor are their names.
    """
    struck, authors = by_line(blackout.strikes), dict(blackout.authors)
    for one in messages:
        yield (_message(one, struck.get(one.number, ()), authors) + "\n").encode("utf-8", "replace")


def _message(one: Message, strikes: tuple[Strike, ...], authors: dict[str, str]) -> str:
    moment = f"{one.at:%d-%m-%Y %H:%M:%S} - "
    if one.sort is Sort.NOTICE:
        return moment + _unlike_author(_one_line(black_line(one.text, strikes)))
    author = authors.get(one.author, one.author)
    return f"{moment}{author}: {_words(one, strikes)}"


def _words(one: Message, strikes: tuple[Strike, ...]) -> str:
    if any(strike.end is None for strike in strikes):
        return STRUCK
    if one.sort is Sort.DELETED:
        return black_line(one.text, strikes) or DELETED
    text = _as_text(black_line(one.text, strikes))
    if one.sort is Sort.LEFT_OUT:
        _what, end, caption = text.partition("\n")
        return LEFT_OUT + end + caption
    if one.sort is Sort.FILE:
        return f"[bestand, niet in deze kopie] {text}" if text else LEFT_OUT
    return text + (EDITED if one.edited else "")


def _as_text(text: str) -> str:
    """Text of more lines, of which none can be taken for the beginning of a message."""
    first, *more = text.split("\n")
    return "\n".join([first, *(f" {line}" if first_line(line) is not None else line for line in more)])


def _one_line(text: str) -> str:
    return " ".join(text.split("\n"))


def _unlike_author(text: str) -> str:
    """What the program itself says, so that it is not taken for the words of somebody with that name."""
    return text.replace(": ", ":\u00a0").rstrip(": " + MARKS)
