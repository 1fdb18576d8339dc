"""What a chat is once it is read: messages in order, and what is known of the whole."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class DateOrder(StrEnum):
    """In which order an export writes day, month and year."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"
    YDM = "ydm"


class Sort(StrEnum):
    """What a line of a chat is.

    ``TEXT``: what somebody wrote; ``FILE``: a file that is in the export; ``LEFT_OUT``: a file that was left out of it;
    ``DELETED``: taken back, by the sender where it has no text, else by whom its text says; ``NOTICE``: said by the
    program itself, such as that somebody joined.
    """

    TEXT = "text"
    FILE = "file"
    LEFT_OUT = "left_out"
    DELETED = "deleted"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message.

    ``number`` counts from 1 in the order of the file, notices too, so that a dossier can quote it. ``at`` is the time
    of the telephone that made the export, without a zone, since the file has none. ``author`` is empty for a notice;
    ``file`` the name of a file that came with it; ``edited`` that the sender changed it afterwards.
    """

    number: int
    at: datetime
    author: str
    text: str
    sort: Sort = Sort.TEXT
    file: str = ""
    edited: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatHead:
    """What is known of a chat before its messages are read.

    ``orders`` are the date orders that the file allows, the likeliest first. Where there is more than one the user is
    asked, with ``example`` as it stands in the file; ``certain`` says that there is no need. ``back`` is how often a
    message is more than a day older than the one before it.
    """

    orders: tuple[DateOrder, ...]
    example: str
    members: tuple[str, ...]
    lines: int
    back: int = 0

    @property
    def certain(self) -> bool:
        """Whether the file itself tells in which order its dates stand."""
        return len(self.orders) == 1


class NotAChat(Exception):
    """The file is no export of a chat; ``str()`` is for the user."""


class DatesImpossible(NotAChat):
    """It looks like a chat, but its dates do not exist, or lie after the last day on which they can lie."""


class OrderUnknown(Exception):
    """The file does not tell whether the day or the month comes first: the user has to say so."""

    def __init__(self, head: ChatHead) -> None:
        super().__init__("Staat in dit bestand eerst de dag of eerst de maand? Dat is niet te zien. Kies het.")
        self.head = head
