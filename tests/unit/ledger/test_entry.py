import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.ledger import FIRST_PREV, JSON, Entry, canonical
from caseapp.ledger.entry import make_entry, microseconds, moment, open_body
from tests.unit.ledger.test_canonical import texts, values
from tests.unit.ledger.world import SECRETS, START

KEY = b"k" * 32
moments = st.datetimes(timezones=st.just(UTC))


def made(fields: dict[str, JSON], *, at: datetime = START, stream: str = "case-1", author: str = "anna") -> Entry:
    return make_entry(
        stream=stream,
        seq=1,
        prev=FIRST_PREV,
        author=author,
        secret=SECRETS["anna"],
        at=at,
        compartment="case",
        epoch=1,
        key=KEY,
        fields=fields,
    )


ENTRY = made({"act": "add_note", "text": "geheim"})


@given(st.dictionaries(texts, values, max_size=5))
def test_what_is_sealed_comes_back(fields: dict[str, JSON]) -> None:
    entry = made(fields)
    inside = open_body(entry, KEY)
    assert inside is not None
    assert inside[0] == fields
    assert inside[1].keys() == fields.keys()
    assert entry.is_signed_by(SECRETS["anna"].public)


def test_nothing_of_the_content_shows_outside() -> None:
    assert b"geheim" not in ENTRY.header + ENTRY.body
    assert b"add_note" not in ENTRY.header + ENTRY.body


def test_another_key_does_not_open_it() -> None:
    assert open_body(ENTRY, b"x" * 32) is None


CHANGES: dict[str, Entry] = {
    "stream": replace(ENTRY, stream="case-2"),
    "seq": replace(ENTRY, seq=2),
    "prev": replace(ENTRY, prev=b"\x01" * 32),
    "author": replace(ENTRY, author="bram"),
    "at": replace(ENTRY, at=ENTRY.at + timedelta(microseconds=1)),
    "compartment": replace(ENTRY, compartment="reporter"),
    "epoch": replace(ENTRY, epoch=2),
    "commitment": replace(ENTRY, commitment=bytes(32)),
    "body": replace(ENTRY, body=ENTRY.body[:-1] + bytes([ENTRY.body[-1] ^ 1])),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_of_anything_breaks_hash_signature_and_seal(name: str) -> None:
    changed = CHANGES[name]
    assert changed.hash != ENTRY.hash
    assert not changed.is_signed_by(SECRETS["anna"].public)
    assert open_body(changed, KEY) is None


def test_every_part_was_tried() -> None:
    assert set(CHANGES) == set(Entry.__dataclass_fields__) - {"signature", "hash", "header"}


@given(texts, texts, texts, moments, st.integers(1, 2**40), st.integers(1, 1000))
def test_the_header_is_canonical(
    stream: str, author: str, compartment: str, at: datetime, seq: int, epoch: int
) -> None:
    entry = replace(ENTRY, stream=stream, author=author, compartment=compartment, at=at, seq=seq, epoch=epoch)
    assert entry.header == canonical(
        {
            "stream": stream,
            "seq": seq,
            "prev": entry.prev.hex(),
            "author": author,
            "at": microseconds(at),
            "compartment": compartment,
            "epoch": epoch,
            "commitment": entry.commitment.hex(),
        }
    )


def test_the_hash_is_what_the_documentation_says() -> None:
    body = hashlib.sha256(ENTRY.body).digest()
    assert ENTRY.hash == hashlib.sha256(b"caseapp entry 1\n" + ENTRY.header + b"\n" + body).digest()


@given(moments)
def test_a_moment_comes_back_to_the_microsecond(at: datetime) -> None:
    assert moment(microseconds(at)) == at


def test_a_moment_elsewhere_is_the_same_moment() -> None:
    here = START.astimezone(timezone(timedelta(hours=1)))
    assert made({}, at=here).at.tzinfo is UTC
    assert made({}, at=here).at == START


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        made({}, at=datetime(2026, 3, 2))  # noqa: DTZ001


def test_a_body_that_is_not_what_was_committed_to_does_not_open() -> None:
    """An author who seals other content than the header says is found, though the signature is right."""
    honest = made({"text": "ja"})
    from nacl import bindings

    nonce = bytes(24)
    for plain in (
        canonical({"fields": {"text": "nee"}, "salts": {"text": "0" * 32}}),
        canonical({"fields": {}, "salts": {}, "more": 1}),
        canonical(["text"]),
        b"\xff",
        b'{"fields":{"text":1.5},"salts":{"text":"' + b"0" * 32 + b'"}}',
        b"[" * 100_000,
    ):
        body = nonce + bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, honest.header, nonce, KEY)
        assert open_body(replace(honest, body=body), KEY) is None
