import hashlib

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from caseapp.ledger import (
    JSON,
    Disclosure,
    NotCanonical,
    OpenField,
    canonical,
    check_commitment,
    check_disclosure,
    commit,
    disclose,
)
from tests.unit.ledger.test_canonical import texts, values

fields = st.dictionaries(texts, values, max_size=6)


@given(fields)
def test_the_same_fields_and_salts_are_accepted(said: dict[str, JSON]) -> None:
    salts, commitment = commit(said)
    assert check_commitment(said, salts, commitment)


@given(fields, texts, values)
def test_another_value_is_not(said: dict[str, JSON], name: str, value: JSON) -> None:
    salts, commitment = commit(said)
    other = {**said, name: value}
    assume(canonical(other) != canonical(dict(said)))
    assert not check_commitment(other, {**salts, name: salts.get(name, "0" * 32)}, commitment)


@given(fields.filter(bool), st.data())
def test_a_field_cannot_be_left_out(said: dict[str, JSON], data: st.DataObject) -> None:
    salts, commitment = commit(said)
    gone = data.draw(st.sampled_from(sorted(said)))
    rest = {name: value for name, value in said.items() if name != gone}
    assert not check_commitment(rest, {name: salts[name] for name in rest}, commitment)


def test_the_commitment_is_what_the_documentation_says() -> None:
    said: dict[str, JSON] = {"on": "2026-03-02", 'na"am': ["Zoë", 1]}
    salts, commitment = commit(said)
    digests: list[JSON] = [
        hashlib.sha256(canonical([salts[name], name, value])).hexdigest() for name, value in said.items()
    ]
    assert commitment == hashlib.sha256(canonical(sorted(digests, key=str))).digest()
    assert commit({})[1] == hashlib.sha256(canonical([])).digest()


def test_the_same_fields_never_give_the_same_commitment() -> None:
    assert commit({"a": 1})[1] != commit({"a": 1})[1]


@given(fields.filter(bool), st.data())
def test_some_fields_are_shown_and_the_others_not(said: dict[str, JSON], data: st.DataObject) -> None:
    names = data.draw(st.sets(st.sampled_from(sorted(said))))
    salts, commitment = commit(said)
    shown = disclose(said, salts, names)
    assert check_disclosure(shown, commitment)
    assert set(shown.shown) == names
    assert len(shown.hidden) == len(said) - len(names)
    assert Disclosure.from_json(shown.to_json()) == shown


def test_a_blacked_out_field_is_not_in_what_is_shown() -> None:
    salts, _ = commit({"name": "A. de Vries", "on": "2026-03-02"})
    shown = disclose({"name": "A. de Vries", "on": "2026-03-02"}, salts, ["on"])
    assert "Vries" not in str(shown.to_json())
    assert salts["name"] not in str(shown.to_json())


def test_a_field_shown_other_than_it_was_is_found() -> None:
    said: dict[str, JSON] = {"on": "2026-03-02", "text": "ja"}
    salts, commitment = commit(said)
    shown = disclose(said, salts, ["text"])
    lie = Disclosure(shown={"text": OpenField(salt=salts["text"], value="nee")}, hidden=shown.hidden)
    assert check_disclosure(shown, commitment)
    assert not check_disclosure(lie, commitment)


def test_an_extra_digest_or_one_less_is_found() -> None:
    said: dict[str, JSON] = {"on": "2026-03-02", "text": "ja"}
    salts, commitment = commit(said)
    shown = disclose(said, salts, ["text"])
    assert not check_disclosure(Disclosure(shown=shown.shown, hidden=()), commitment)
    assert not check_disclosure(Disclosure(shown=shown.shown, hidden=(*shown.hidden, "0" * 64)), commitment)


@pytest.mark.parametrize("salt", ["", "0" * 31, "G" * 32, "A" * 32, '","x","', "0" * 28 + '","x'])
def test_a_salt_that_is_none_is_not_accepted_also_when_it_is_what_was_committed_to(salt: str) -> None:
    digest = hashlib.sha256(f'["{salt}","a",1]'.encode()).hexdigest()
    commitment = hashlib.sha256(canonical([digest])).digest()
    assert not check_commitment({"a": 1}, {"a": salt}, commitment)
    assert not check_disclosure(Disclosure(shown={"a": OpenField(salt=salt, value=1)}, hidden=()), commitment)


@pytest.mark.parametrize("hidden", [("",), ("x" * 64,), ('","',), ("A" * 64,)])
def test_a_digest_that_is_none_is_not_accepted(hidden: tuple[str, ...]) -> None:
    assert not check_disclosure(Disclosure(shown={}, hidden=hidden), bytes(32))


def test_a_field_that_is_not_there_cannot_be_shown() -> None:
    salts, _ = commit({"a": 1})
    with pytest.raises(KeyError):
        disclose({"a": 1}, salts, ["b"])


@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        {},
        {"shown": {}, "hidden": [1]},
        {"shown": {"a": ["x"]}, "hidden": []},
        {"shown": {}, "hidden": [], "more": 1},
    ],
)
def test_what_is_no_disclosure_is_not_read(value: JSON) -> None:
    with pytest.raises(NotCanonical):
        Disclosure.from_json(value)
