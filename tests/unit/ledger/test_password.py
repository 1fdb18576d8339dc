import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.ledger import (
    PasswordCost,
    SealedSecret,
    Secret,
    SecretDamaged,
    WrongPassword,
    canonical,
    open_secret,
    parse,
    seal_secret,
)
from caseapp.ledger.password import MOST_MEMORY, MOST_OPERATIONS

ANNA = Secret(b"a" * 32)


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_the_password_opens_what_it_sealed(password: str) -> None:
    sealed = seal_secret(ANNA, password, PasswordCost.MINIMAL)
    assert open_secret(SealedSecret.from_bytes(sealed.to_bytes()), password) == ANNA


def test_another_password_does_not() -> None:
    sealed = seal_secret(ANNA, "zomer in de tuin", PasswordCost.MINIMAL)
    for wrong in ("zomer in de tuin ", "Zomer in de tuin", "x", ""):
        with pytest.raises(WrongPassword, match="wachtwoord"):
            open_secret(sealed, wrong)


def test_an_accent_typed_another_way_is_the_same_password() -> None:
    sealed = seal_secret(ANNA, "caf\u00e9", PasswordCost.MINIMAL)
    assert open_secret(sealed, "cafe\u0301") == ANNA


def test_an_empty_password_seals_nothing() -> None:
    with pytest.raises(ValueError, match="empty"):
        seal_secret(ANNA, "", PasswordCost.MINIMAL)


def test_use_costs_a_guesser_a_quarter_of_a_gigabyte() -> None:
    operations, memory = PasswordCost.MODERATE.value
    assert operations >= 3
    assert memory >= 256 * 1024 * 1024


def test_sealing_twice_gives_nothing_in_common() -> None:
    one, other = (seal_secret(ANNA, "x", PasswordCost.MINIMAL) for _ in range(2))
    assert one.salt != other.salt
    assert one.nonce != other.nonce
    assert one.box != other.box


@pytest.mark.parametrize(
    "limits",
    [
        {"operations": MOST_OPERATIONS + 1},
        {"operations": 0},
        {"memory": MOST_MEMORY + 1},
        {"memory": 1},
        {"operations": -1},
    ],
)
def test_a_forged_record_cannot_ask_for_absurd_work(limits: dict[str, int]) -> None:
    record = parse(seal_secret(ANNA, "x", PasswordCost.MINIMAL).to_bytes())
    assert isinstance(record, dict)
    with pytest.raises(SecretDamaged):
        SealedSecret.from_bytes(canonical({**record, **limits}))


def test_other_limits_do_not_open_it() -> None:
    sealed = seal_secret(ANNA, "x", PasswordCost.MINIMAL)
    with pytest.raises(WrongPassword):
        open_secret(dataclasses.replace(sealed, operations=sealed.operations + 1), "x")


@pytest.mark.parametrize("record", [b"", b"{}", b"[]", b"\xff", b'{"operations":1}'])
def test_a_damaged_record_is_said_to_be_so(record: bytes) -> None:
    with pytest.raises(SecretDamaged, match="beschadigd"):
        SealedSecret.from_bytes(record)


def test_a_record_cut_short_is_damaged() -> None:
    record = parse(seal_secret(ANNA, "x", PasswordCost.MINIMAL).to_bytes())
    assert isinstance(record, dict)
    for name in ("salt", "nonce", "box"):
        with pytest.raises(SecretDamaged):
            SealedSecret.from_bytes(canonical({**record, name: "00"}))
        with pytest.raises(SecretDamaged):
            SealedSecret.from_bytes(canonical({**record, name: "geen hex"}))
