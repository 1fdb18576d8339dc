"""What is quoted of evidence is what stands there: the program itself writes down what messages say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.evidence.chat import OrderUnknown
from caseapp.office.errors import EvidenceUnusable, FieldErrors

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from caseapp.evidence.chat import Message
    from caseapp.model.act import Fields
    from caseapp.model.value import Value
    from caseapp.office.evidence.sealed import SealedEvidence

LONGEST_QUOTE = 500_000
"""Characters of messages that one act can quote."""


def quoted(sealed: SealedEvidence, case_id: str, fields: Fields) -> Mapping[str, Value]:
    """The fields of a quotation with what the quoted messages say.

    Raises:
        FieldErrors: there are no such messages, or the passage does not stand in the evidence.
        EvidenceUnusable: it is gone, damaged, or not what was recorded.
    """
    found: dict[str, Value] = {}
    ref = fields.text("evidence")
    numbers = fields.get("messages")
    if isinstance(numbers, tuple | list) and numbers:
        wanted = [one for one in numbers if isinstance(one, int)]
        found["messages"] = _messages(sealed, case_id, ref, wanted)
    if fields.filled("text"):
        _check_passage(sealed, case_id, ref, fields.text("text"))
    return found


def _messages(sealed: SealedEvidence, case_id: str, ref: str, wanted: list[int]) -> tuple[Value, ...]:
    try:
        messages = _picked(sealed.messages(sealed.file(case_id, ref)), wanted)
    except OrderUnknown as error:
        raise FieldErrors.of("evidence", f"Welk bewijs: {error}") from error
    except EvidenceUnusable as error:
        raise FieldErrors.of("evidence", f"Welk bewijs: {error}") from error
    missing = sorted(set(wanted) - {one.number for one in messages})
    if missing:
        raise FieldErrors.of(
            "messages", f"Welke berichten: bericht {missing[0]} is er niet in deze chat. Kies het opnieuw."
        )
    if sum(len(one.text) for one in messages) > LONGEST_QUOTE:
        raise FieldErrors.of("messages", "Welke berichten: dit is te veel om te citeren. Kies minder berichten.")
    return tuple(_table(one) for one in messages)


def _picked(messages: Iterable[Message], wanted: list[int]) -> list[Message]:
    left, found = set(wanted), []
    for one in messages:
        if one.number in left:
            found.append(one)
            left.discard(one.number)
            if not left:
                break
    return found


def _table(message: Message) -> Mapping[str, Value]:
    table: dict[str, Value] = {
        "number": message.number,
        "at": message.at.isoformat(),
        "author": message.author,
        "text": message.text,
        "sort": message.sort.value,
    }
    if message.file:
        table["file"] = message.file
    if message.edited:
        table["edited"] = True
    return table


def _check_passage(sealed: SealedEvidence, case_id: str, ref: str, passage: str) -> None:
    reading = sealed.told(case_id, ref)
    body = reading.mail.text if reading.mail else ""
    here = _flat(passage) in _flat(reading.text) or _flat(passage) in _flat(body)
    if not here and not reading.cut:
        text = "Welke passage: dit staat zo niet in het bewijs. Neem de tekst letterlijk over."
        raise FieldErrors.of("text", text)


def _flat(text: str) -> str:
    return " ".join(text.split()).casefold()
