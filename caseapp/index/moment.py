"""Moments as whole microseconds since 1970, which is how the tables keep them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_STEP = timedelta(microseconds=1)


def to_count(at: datetime) -> int:
    """The microseconds since 1970."""
    return (at - _EPOCH) // _STEP


def from_count(count: int) -> datetime:
    """The moment, in UTC."""
    return _EPOCH + count * _STEP
