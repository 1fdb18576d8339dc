"""Chats: read from what a telephone exports."""

from caseapp.evidence.chat.message import ChatHead, DateOrder, DatesImpossible, Message, NotAChat, OrderUnknown, Sort
from caseapp.evidence.chat.whatsapp import look_into, read

__all__ = [
    "ChatHead",
    "DateOrder",
    "DatesImpossible",
    "Message",
    "NotAChat",
    "OrderUnknown",
    "Sort",
    "look_into",
    "read",
]
