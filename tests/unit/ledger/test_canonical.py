import json
import math
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.ledger import JSON, NotCanonical, canonical, parse
from caseapp.ledger.canonical import DEEPEST, LARGEST, SMALLEST

texts = st.text(st.characters(exclude_categories=["Cs"]))
values: st.SearchStrategy[JSON] = st.recursive(
    st.none() | st.booleans() | st.integers(SMALLEST, LARGEST) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)


@given(values)
def test_a_value_comes_back(value: JSON) -> None:
    assert parse(canonical(value)) == value


@given(st.dictionaries(texts, values, max_size=5))
def test_the_order_of_keys_does_not_matter(value: dict[str, JSON]) -> None:
    turned = dict(reversed(list(value.items())))
    assert canonical(turned) == canonical(value)


@given(values, values)
def test_different_values_differ(one: JSON, other: JSON) -> None:
    assert (canonical(one) == canonical(other)) == (repr(sort(one)) == repr(sort(other)))


def sort(value: JSON) -> object:
    """The value with its keys in order; `repr` then tells True from 1."""
    if isinstance(value, dict):
        return {key: sort(value[key]) for key in sorted(value)}
    return [sort(inner) for inner in value] if isinstance(value, list) else value


def test_it_is_plain_json_without_spaces() -> None:
    value: JSON = {"naam": "Zoë", "b": [1, None, True], "a": {"x": '"'}}
    assert canonical(value) == '{"a":{"x":"\\""},"b":[1,null,true],"naam":"Zoë"}'.encode()


def test_text_is_taken_as_it_was_typed() -> None:
    assert canonical("\u00e9") != canonical("e\u0301")


@pytest.mark.parametrize(
    "value",
    [
        1.5,
        math.nan,
        b"bytes",
        (1, 2),
        {1: "x"},
        {"a": {2.0}},
        datetime(2026, 1, 1, tzinfo=UTC),
        LARGEST + 1,
        SMALLEST - 1,
    ],
    ids=repr,
)
def test_what_has_no_one_encoding_is_refused(value: object) -> None:
    with pytest.raises(NotCanonical):
        canonical([value])  # type: ignore[list-item]


@pytest.mark.parametrize("value", ["\ud800", ["\udfff"], {"\ud800": 1}], ids=ascii)
def test_half_a_character_is_refused(value: JSON) -> None:
    with pytest.raises(NotCanonical):
        canonical(value)


def test_a_value_nested_too_deep_is_refused() -> None:
    value: JSON = "x"
    for _ in range(DEEPEST):
        value = [value]
    assert parse(canonical(value)) == value
    with pytest.raises(NotCanonical):
        canonical([value])


@pytest.mark.parametrize(
    "encoded",
    [b'{"a":1,"a":2}', b'{"a": 1}', b'{"b":1,"a":2}', b"1.0", b"", b"\xff", b"NaN", b"[" * 5000, b'"\\u0041"'],
)
def test_another_encoding_of_a_value_is_not_read(encoded: bytes) -> None:
    with pytest.raises(NotCanonical):
        parse(encoded)


@given(texts)
def test_the_short_way_for_text_is_the_same(text: str) -> None:
    assert canonical(text) == json.dumps(text, ensure_ascii=False).encode()
