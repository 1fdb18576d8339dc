"""An act as the body of an entry, and back.

Every field of an act is a field of the entry's commitment of its own (``f.summary``), so that a dossier can show some
and leave others black. Beside them stand ``act``, ``explanation``, ``overruled``, ``rules`` (the program's version),
``register`` (how far the register had come), and ``key.file`` with the key of a sealed file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.act import Fields, MemberId, Overruled, RecordedAct
from caseapp.model.value import Json, decode, encode

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from caseapp.ledger import JSON
    from caseapp.model.act import Act

FIELD = "f."
FILE_KEY = "key."


def body_of(
    act: Act, *, overruled: tuple[Overruled, ...] = (), rules: str, register: int, keys: Mapping[str, str] | None = None
) -> dict[str, JSON]:
    """The plain body of an act.

    Args:
        act: the act, its fields in their recorded form.
        overruled: the reasons against which it is done with the act's explanation.
        rules: the version of the rules that allowed it.
        register: the number of the register's newest entry when it was asked.
        keys: keys of sealed files (hex), by field.

    Raises:
        ValueError: a field holds what no field can hold.
    """
    body: dict[str, JSON] = {"act": act.id, "rules": rules, "register": register}
    if act.explanation:
        body["explanation"] = act.explanation
    if overruled:
        body["overruled"] = [{"code": one.code, "source": one.source, "text": one.text} for one in overruled]
    for name, value in act.fields.items():
        body[FIELD + name] = encode(value)
    for name, key in (keys or {}).items():
        body[FILE_KEY + name] = key
    return body


def recorded(*, seq: int, author: str, at: datetime, compartment: str, body: Mapping[str, Json] | None) -> RecordedAct:
    """The act in an entry; one that is unread, or holds what no act holds, gives an act that is not ``readable``."""
    if body is None or not isinstance(body.get("act"), str):
        return RecordedAct(seq=seq, act="", author=MemberId(author), at=at, compartment=compartment, readable=False)
    explanation = body.get("explanation")
    return RecordedAct(
        seq=seq,
        act=str(body["act"]),
        author=MemberId(author),
        at=at,
        fields=fields_in(body),
        explanation=explanation if isinstance(explanation, str) else "",
        overruled=_overruled(body.get("overruled")),
        compartment=compartment,
    )


def fields_in(body: Mapping[str, Json]) -> Fields:
    """The act's fields in a body; one that cannot be read is left out."""
    found = {}
    for name, value in body.items():
        if name.startswith(FIELD):
            try:
                found[name[len(FIELD) :]] = decode(value)
            except ValueError:
                continue
    return Fields(found)


def _overruled(value: Json) -> tuple[Overruled, ...]:
    if not isinstance(value, list):
        return ()
    return tuple(
        Overruled(code=str(item.get("code", "")), source=str(item.get("source", "")), text=str(item.get("text", "")))
        for item in value
        if isinstance(item, dict)
    )
