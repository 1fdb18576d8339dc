"""Values of fields and their JSON form."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.model.value import Json, Value, decode, encode
from caseapp.model.zone import NETHERLANDS

LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.text(),
    st.dates(),
    st.datetimes(timezones=st.just(UTC)),
)
KEYS = st.text(min_size=1).filter(lambda key: not key.startswith("$"))
VALUES = st.recursive(
    LEAVES, lambda inner: st.one_of(st.lists(inner).map(tuple), st.dictionaries(KEYS, inner)), max_leaves=12
)


@given(VALUES)
def test_what_is_encoded_comes_back_through_json(value: Value) -> None:
    assert decode(json.loads(json.dumps(encode(value)))) == value


def test_a_list_is_kept_as_a_tuple() -> None:
    assert decode(encode(["a", date(2026, 3, 2)])) == ("a", date(2026, 3, 2))  # type: ignore[arg-type]


def test_a_moment_is_kept_in_utc() -> None:
    summer = datetime(2026, 7, 1, 12, tzinfo=NETHERLANDS)
    assert encode(summer) == {"$moment": "2026-07-01T10:00:00+00:00"}


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (datetime(2026, 3, 2, 12), "time zone"),  # noqa: DTZ001
        ({"$date": "x"}, "may not begin with"),
        ({"a": {"$b": 1}}, "may not begin with"),
        (1.5, "float"),
        ((b"x",), "bytes"),
    ],
)
def test_what_cannot_be_kept_is_refused(value: object, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        encode(value)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [{"$date": "2026-02-30"}, {"$moment": "gisteren"}])
def test_a_day_that_does_not_exist_is_refused(value: Json) -> None:
    with pytest.raises(ValueError, match=r".+"):
        decode(value)


@pytest.mark.parametrize(
    "value", [{"$date": 3}, {"$moment": None}, {"$other": "x"}, {"$date": "2026-03-02", "more": 1}, {"a": "$date"}]
)
def test_what_only_looks_like_a_day_stays_what_it_is(value: Json) -> None:
    assert decode(value) == value
