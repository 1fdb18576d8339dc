"""Reading one file in this process. What may come from outside is read by :mod:`isolated` instead."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, BinaryIO

from caseapp.evidence.reading.kind import PACKAGE, PEEK, Kind, kind_of
from caseapp.evidence.reading.limit import USUAL, Limits
from caseapp.evidence.reading.result import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from caseapp.evidence.chat import DateOrder, Message

DAMAGED = "Dit bestand is beschadigd of anders dan het lijkt. De inhoud is niet te tonen; het origineel is wel bewaard."


def read(file: BinaryIO, name: str, latest: date, limits: Limits = USUAL) -> Reading:
    """What a file tells; a damaged one keeps its kind and gets a warning.

    Args:
        file: the file; it can be sought in.
        name: what it is called, which only helps to tell a mail from a text.
        latest: the last day on which anything in it can have happened, such as the day on which it was obtained.
        limits: how much is read.
    """
    kind, media_type = _kind(file, name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what the libraries think of a file is no concern of who runs the program
            return _read(file, name, (kind, media_type), latest, limits)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - decoders raise what they like on what strangers made; none of it is a bug of ours
        return Reading(kind=kind, media_type=media_type, warnings=(DAMAGED,))


def _kind(file: BinaryIO, name: str) -> tuple[Kind, str]:
    """What it is, by its start; the file stands at its beginning afterwards."""
    file.seek(0)
    found = kind_of(file.read(PEEK), name)
    file.seek(0)
    return found


def _read(file: BinaryIO, name: str, found: tuple[Kind, str], latest: date, limits: Limits) -> Reading:
    kind, media_type = found
    # each library is loaded when a file asks for it: loading all of them costs more than most files do
    if kind in {Kind.TEXT, Kind.WORD}:
        from caseapp.evidence.reading.written import read_written

        return read_written(file, media_type, limits, latest)
    if kind is Kind.MAIL:
        from caseapp.evidence.reading.mail import read_mail, read_package
        from caseapp.evidence.reading.mailbox import read_mailbox

        one = read_package if media_type == PACKAGE else read_mail
        return read_mailbox(file, limits) or one(file, limits)
    if kind is Kind.PICTURE:
        from caseapp.evidence.reading.picture import read_picture

        return read_picture(file, limits, media_type)
    if kind is Kind.PDF:
        from caseapp.evidence.reading.portable import read_pdf

        return read_pdf(file, limits)
    if kind is Kind.ARCHIVE:
        from caseapp.evidence.reading.archive import read_archive

        return read_archive(file, limits, latest)
    if kind is Kind.OUTLOOK:
        from caseapp.evidence.reading.outlook import read_outlook

        return read_outlook(file, limits)
    if kind in {Kind.SOUND, Kind.VIDEO}:
        from caseapp.evidence.reading.sound import read_sound

        return read_sound(file, kind, media_type)
    from caseapp.evidence.reading.closed import what_to_do

    return Reading(kind=kind, media_type=media_type, warnings=what_to_do(file.read(PEEK), name))


def take_part(file: BinaryIO, name: str, address: str, limits: Limits = USUAL) -> bytes:
    """One file out of a mail or an archive.

    Args:
        file: the mail or archive; it can be sought in.
        name: what it is called, as for :func:`read`.
        address: which part, as the reading told.
        limits: how much is read.

    Raises:
        KeyError: there is no such part, it is damaged, or it may not be taken out.
    """
    kind, media_type = _kind(file, name)
    try:
        return _part(file, kind, media_type, address, limits)
    except (KeyError, MemoryError):
        raise
    except Exception as error:
        raise KeyError(address) from error  # whatever a library says of a part that is damaged


def _part(file: BinaryIO, kind: Kind, media_type: str, address: str, limits: Limits) -> bytes:
    if media_type == PACKAGE:
        from caseapp.evidence.reading.package import take_packed

        return take_packed(file.read(), address)
    if kind is Kind.MAIL:
        from caseapp.evidence.reading.mail import take_attachment
        from caseapp.evidence.reading.mailbox import take_mail

        mail = take_mail(file, address)
        return mail if mail is not None else take_attachment(file, address)
    if kind is Kind.OUTLOOK:
        from caseapp.evidence.reading import outlook

        return outlook.take_attachment(file, address)
    if kind is Kind.ARCHIVE:
        from caseapp.evidence.reading.archive import take_entry

        return take_entry(file, address, limits)
    raise KeyError(address)


def chat_of(file: BinaryIO, latest: date, order: DateOrder | None, limits: Limits = USUAL) -> Iterator[Message]:
    """The messages of a chat: of its text, or of the archive that holds its text and its files.

    Raises:
        NotAChat: it is none.
        OrderUnknown: its dates can be read in two ways, and no order was given.
    """
    from caseapp.evidence.chat import NotAChat
    from caseapp.evidence.chat import read as read_chat

    kind, _media_type = _kind(file, "")
    if kind is Kind.ARCHIVE:
        from caseapp.evidence.reading.archive import chat_text

        try:
            file = chat_text(file, latest, limits)
        except (NotAChat, MemoryError):
            raise
        except Exception as error:
            raise NotAChat(DAMAGED) from error  # whatever the library says of an archive that is damaged
    return read_chat(file, latest, order)
