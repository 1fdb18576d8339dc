"""The values that a field of an act can hold, and their JSON form for the ledger.

A date is ``{"$date": "2026-03-02"}``, a moment ``{"$moment": "2026-03-02T13:30:00+00:00"}`` (UTC).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import TypeAlias

Value: TypeAlias = "bool | int | str | date | datetime | tuple[Value, ...] | Mapping[str, Value] | None"
Json: TypeAlias = "bool | int | str | list[Json] | dict[str, Json] | None"


def encode(value: Value) -> Json:
    """The JSON form of a value; a mapping's keys may not begin with ``$``.

    Raises:
        ValueError: a naive moment, a key that begins with ``$``, or a value of another type.
    """
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, datetime):
        if value.tzinfo is None:
            msg = "a moment needs a time zone"
            raise ValueError(msg)
        return {"$moment": value.astimezone(UTC).isoformat()}
    if isinstance(value, date):
        return {"$date": value.isoformat()}
    if isinstance(value, tuple | list):
        return [encode(item) for item in value]
    if isinstance(value, Mapping):
        return _encode_mapping(value)
    msg = f"a field cannot hold {type(value).__name__}"  # type: ignore[unreachable]
    raise ValueError(msg)


def _encode_mapping(value: Mapping[str, Value]) -> Json:
    for key in value:
        if key.startswith("$"):
            msg = f"the key {key!r} may not begin with $"
            raise ValueError(msg)
    return {key: encode(item) for key, item in value.items()}


def decode(value: Json) -> Value:
    """The value behind its JSON form; the inverse of :func:`encode`.

    Raises:
        ValueError: a date or moment that does not exist.
    """
    if isinstance(value, list):
        return tuple(decode(item) for item in value)
    if isinstance(value, dict):
        if len(value) == 1:
            tagged = _decode_tagged(value)
            if tagged is not None:
                return tagged
        return {key: decode(item) for key, item in value.items()}
    return value


def _decode_tagged(value: dict[str, Json]) -> date | datetime | None:
    day, moment = value.get("$date"), value.get("$moment")
    if isinstance(day, str):
        return date.fromisoformat(day)
    if isinstance(moment, str):
        return datetime.fromisoformat(moment)
    return None
