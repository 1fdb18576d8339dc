"""Reading the text of a WhatsApp export, Android or Apple, message by message, in memory that does not grow.

The file is read twice: once for how it writes its lines and in which order its dates stand, once for the messages.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from caseapp.evidence.chat.line import Style, first_line
from caseapp.evidence.chat.message import ChatHead, DateOrder, DatesImpossible, Message, NotAChat, OrderUnknown, Sort
from caseapp.evidence.chat.naming import NameFinder, Names
from caseapp.evidence.chat.order import OrderFinder
from caseapp.evidence.chat.words import plain, sort_of
from caseapp.evidence.text import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

MOST_STYLES = 64
MOST_TEXT = 200_000
"""Characters of one message; WhatsApp itself allows 65,536."""

_NO_CHAT = "Dit bestand is geen export van een chat: er staan geen regels in met een datum, een tijd en een naam."


@dataclass(frozen=True, slots=True, kw_only=True)
class _Written:
    style: Style
    head: ChatHead
    names: Names


def look_into(file: BinaryIO, latest: date) -> ChatHead:
    """What is known of a chat before it is read.

    Args:
        file: the text of the export; it can be sought in.
        latest: the last day on which a message can have been sent, such as the day on which the file was obtained.

    Raises:
        NotAChat: it is no export of a chat.
    """
    return _written(file, latest).head


def read(file: BinaryIO, latest: date, order: DateOrder | None = None) -> Iterator[Message]:
    """The messages of a chat, one by one.

    Args:
        file: the text of the export; it can be sought in.
        latest: the last day on which a message can have been sent.
        order: what the user said of the dates, where the file does not tell.

    Raises:
        NotAChat: it is no export of a chat, or its dates do not exist in the order that the user chose.
        OrderUnknown: the file does not tell in which order its dates stand, and no order was given.
    """
    written = _written(file, latest)
    if order is None:
        if not written.head.certain:
            raise OrderUnknown(written.head)
        order = written.head.orders[0]
    elif order not in written.head.orders:
        raise NotAChat("In die volgorde bestaan de datums in dit bestand niet. Kies een andere volgorde.")
    yield from _messages(file, written, order)


def _written(file: BinaryIO, latest: date) -> _Written:
    finders: dict[Style, OrderFinder] = {}
    named: dict[Style, NameFinder] = {}
    for line in lines_of(file):
        first = first_line(line)
        if first is None:
            continue
        finder = finders.get(first.style)
        if finder is None:
            if len(finders) >= MOST_STYLES:
                continue
            finder = finders[first.style] = OrderFinder(latest)
            named[first.style] = NameFinder()
        finder.take(first, notice=not named[first.style].take(first.rest))
    chats = [style for style in finders if named[style].members()]
    if not chats:
        raise NotAChat(_NO_CHAT)
    style = max(chats, key=lambda one: finders[one].lines)
    orders = finders[style].orders()
    if not orders:
        raise DatesImpossible("De datums in dit bestand bestaan niet. Het bestand is beschadigd of veranderd.")
    head = ChatHead(
        orders=orders,
        example=finders[style].example,
        members=named[style].members(),
        lines=finders[style].lines,
        back=finders[style].back(orders[0]),
    )
    return _Written(style=style, head=head, names=named[style].names())


class _Begun(NamedTuple):
    """A message of which the last line is not yet read."""

    number: int
    at: datetime
    author: str
    lines: list[str]


def _messages(file: BinaryIO, written: _Written, order: DateOrder) -> Iterator[Message]:
    number = length = 0
    begun: _Begun | None = None
    for line in lines_of(file):
        first = first_line(line)
        day = first.day_in(order) if first is not None and first.style == written.style else None
        if first is None or day is None:
            if begun is not None and length < MOST_TEXT:
                begun.lines.append(line)
                length += len(line)
            continue
        if begun is not None:
            yield _finished(begun)
        number += 1
        author, text = written.names.author(first.rest)
        at = datetime(day.year, day.month, day.day, *first.clock)  # noqa: DTZ001
        begun, length = _Begun(number, at, author, [text]), len(text)
    if begun is not None:
        yield _finished(begun)


def _finished(begun: _Begun) -> Message:
    number, at, author, lines = begun
    text = "\n".join(lines)[:MOST_TEXT]
    if not author:
        return Message(number=number, at=at, author="", text=plain(text.replace("\u200e", "")), sort=Sort.NOTICE)
    sort, bare, file, edited = sort_of(text)
    return Message(number=number, at=at, author=author, text=bare, sort=sort, file=file, edited=edited)
