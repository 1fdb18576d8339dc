import copy
import pickle
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.ledger import PublicKeys, Secret
from caseapp.ledger.identity import is_signed

ANNA, BRAM = Secret(b"a" * 32), Secret(b"b" * 32)


@given(st.binary(max_size=200))
def test_a_signature_is_the_signers_and_over_this_message(message: bytes) -> None:
    signature = ANNA.sign(message)
    assert is_signed(message, signature, ANNA.public)
    assert not is_signed(message, signature, BRAM.public)
    assert not is_signed(message + b"x", signature, ANNA.public)
    assert not is_signed(message, signature[:-1], ANNA.public)
    assert not is_signed(message, signature + b"x", ANNA.public)


def test_a_secret_never_shows_itself() -> None:
    for shown in (repr(ANNA), str(ANNA), f"{ANNA}", repr([ANNA])):
        assert ANNA.reveal_seed().hex() not in shown
        assert "aaaa" not in shown


def test_a_secret_is_not_copied_or_pickled() -> None:
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError):
            attempt(ANNA)


def test_the_same_seed_is_the_same_secret() -> None:
    assert Secret(b"a" * 32) == ANNA
    assert hash(Secret(b"a" * 32)) == hash(ANNA)
    assert ANNA != BRAM
    assert ANNA != "a" * 32


def test_new_secrets_differ() -> None:
    assert Secret.generate() != Secret.generate()


def test_the_two_keys_have_nothing_in_common() -> None:
    assert ANNA.public.sign != ANNA.public.seal
    assert ANNA.public.sign != BRAM.public.sign


def test_the_keys_of_a_seed_never_change() -> None:
    """Secrets that were sealed by an older version must give the same keys."""
    assert ANNA.fingerprint == "6A09 E601 8DD4 0466 89A9 4D0D 89E8 346A"


def test_a_fingerprint_can_be_read_out() -> None:
    assert re.fullmatch(r"([0-9A-F]{4} ){7}[0-9A-F]{4}", ANNA.fingerprint)
    assert ANNA.fingerprint == ANNA.public.fingerprint
    assert ANNA.fingerprint != PublicKeys(sign=ANNA.public.sign, seal=BRAM.public.seal).fingerprint


@pytest.mark.parametrize("size", [0, 31, 33])
def test_a_seed_or_key_of_another_length_is_refused(size: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Secret(bytes(size))
    with pytest.raises(ValueError, match="32 bytes"):
        PublicKeys(sign=bytes(32), seal=bytes(size))


@pytest.mark.parametrize("sealed", [b"", b"x" * 10, bytes(80)])
def test_what_was_not_sealed_to_these_keys_does_not_open(sealed: bytes) -> None:
    assert ANNA.unseal(sealed) is None
