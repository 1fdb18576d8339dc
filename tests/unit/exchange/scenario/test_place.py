"""The line of each key, whatever TOML it is written in."""

import tomllib
from collections.abc import Iterator

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from caseapp.exchange.scenario.place import Place, Places

SOURCE = '''\
# a comment with [brackets] and = signs
title = "Een # geen opmerking"
"quoted key" = 1
text = """
drie
regels met [" en \\""" erin"""
a.b.c = 'x'

[users]
dir = { role = "director", school = "x" }

[[step]]
on = 2026-03-02 10:00:00
with = { names = [
    "een",
    # een opmerking
    "twee",
], deep = [{ k = 1 }, { k = 2 }] }

[[step]]
do = "x"
[step.with]
a = 1
[[step.with.rows]]
b = 2
[[step.with.rows]]
b = 3
'''


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("title",), 2),
        (("quoted key",), 3),
        (("text",), 4),
        (("a", "b", "c"), 7),
        (("users", "dir", "school"), 10),
        (("step", 0), 12),
        (("step", 0, "on"), 13),
        (("step", 0, "with", "names", 1), 17),
        (("step", 0, "with", "deep", 1, "k"), 18),
        (("step", 1, "do"), 21),
        (("step", 1, "with", "a"), 23),
        (("step", 1, "with", "rows", 0, "b"), 25),
        (("step", 1, "with", "rows", 1, "b"), 27),
    ],
)
def test_every_key_has_its_line(place: Place, line: int) -> None:
    tomllib.loads(SOURCE)  # the example is TOML
    assert Places(SOURCE).line(place) == line


def test_an_unknown_place_has_the_line_of_what_is_around_it() -> None:
    assert Places(SOURCE).line(("step", 1, "with", "nowhere", 4)) == 22
    assert Places(SOURCE).line(("nowhere",)) == 1


KEYS = st.text(alphabet="ab-1 .#'\"[", max_size=4)
LEAVES = st.one_of(st.integers(), st.booleans(), st.text(alphabet="a\n\"'\\\\#]}=[", max_size=12))
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=3)),
    max_leaves=12,
)


def places_in(value: object, place: Place = ()) -> Iterator[Place]:
    if place:
        yield place
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from places_in(inner, (*place, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from places_in(inner, (*place, number))


@given(st.dictionaries(KEYS, VALUES, max_size=4), st.booleans())
def test_every_place_of_every_toml_is_found(value: dict[str, object], multiline: bool) -> None:
    source = tomli_w.dumps(value, multiline_strings=multiline)
    places = Places(source)
    lines = source.split("\n")
    for place in places_in(tomllib.loads(source)):
        assert place in places
        key = place[-1]
        if isinstance(key, str) and key.isalnum():
            assert key in lines[places.line(place) - 1]
