"""What a dossier shows can be checked by somebody who has nothing but the author's public key."""

import hashlib
import json
from dataclasses import replace

import pytest
from nacl.signing import VerifyKey

from caseapp.ledger import JSON, Disclosure, NoKey, NotCanonical, Opened, OpenField, Proof, prove
from caseapp.ledger.entry import SIGNED
from caseapp.ledger.identity import PublicKeys, is_signed
from tests.unit.ledger.world import SECRETS, World

ANNA, BRAM = SECRETS["anna"].public, SECRETS["bram"].public


def right(proof: Proof, author: PublicKeys) -> bool:
    """What everybody asks of a proof: the signature is the author's, and the fields are those that it signed."""
    return is_signed(SIGNED + proof.hash, proof.signature, author) and proof.is_committed()


@pytest.fixture
def opened(world: World) -> Opened:
    world.say("case-1", "anna", "J. Bakker belde", to=["anna"])
    return world.fresh("anna").read_stream("case-1")[0]


def test_a_field_is_shown_and_the_author_proven(opened: Opened) -> None:
    proof = Proof.from_json(prove(opened, ["text"]).to_json())
    assert right(proof, ANNA)
    assert not right(proof, BRAM)
    assert proof.hash == opened.entry.hash
    assert proof.disclosure
    assert proof.disclosure.shown["text"].value == "J. Bakker belde"


def test_nothing_else_leaves(opened: Opened) -> None:
    shown = json.dumps(prove(opened, ["act"]).to_json())
    assert "Bakker" not in shown
    assert opened.salts
    assert opened.salts["text"] not in shown
    assert opened.entry.body.hex() not in shown


def test_it_is_checked_without_this_program(opened: Opened) -> None:
    """The whole check, as the dossier explains it, with SHA-256 and Ed25519 alone."""
    proof = json.loads(json.dumps(prove(opened, ["text"]).to_json()))
    digests = list(proof["fields"]["hidden"])
    for name, (salt, value) in proof["fields"]["shown"].items():
        plain = json.dumps([salt, name, value], separators=(",", ":"), ensure_ascii=False)
        digests.append(hashlib.sha256(plain.encode()).hexdigest())
    plain = json.dumps(sorted(digests), separators=(",", ":"))
    assert json.loads(proof["header"])["commitment"] == hashlib.sha256(plain.encode()).hexdigest()
    signed = b"caseapp entry 1\n" + proof["header"].encode() + b"\n" + bytes.fromhex(proof["body_digest"])
    message = b"caseapp signed entry 1\n" + hashlib.sha256(signed).digest()
    VerifyKey(ANNA.sign).verify(message, bytes.fromhex(proof["signature"]))


def test_a_change_of_anything_is_found(opened: Opened) -> None:
    proof = prove(opened, ["text"])
    assert proof.disclosure
    salt = proof.disclosure.shown["text"].salt
    lie = Disclosure(shown={"text": OpenField(salt=salt, value="K. Smit belde")}, hidden=proof.disclosure.hidden)
    for changed in (
        replace(proof, disclosure=lie),
        replace(proof, header=proof.header.replace(b"case-1", b"case-2")),
        replace(proof, body_digest=bytes(32)),
        replace(proof, signature=bytes(64)),
        replace(proof, disclosure=Disclosure(shown={}, hidden=())),
    ):
        assert not right(changed, ANNA)


def test_a_header_without_a_commitment_proves_nothing(opened: Opened) -> None:
    for header in (b"{}", b"[]", b"x", b'{"commitment":"x"}'):
        proof = replace(prove(opened, ["text"]), header=header)
        signed = replace(proof, signature=SECRETS["anna"].sign(b"caseapp signed entry 1\n" + proof.hash))
        assert not right(signed, ANNA)


def test_who_cannot_read_cannot_prove(world: World, opened: Opened) -> None:
    with pytest.raises(NoKey):
        prove(world.fresh("bram").read_stream("case-1")[0], ["text"])
    with pytest.raises(KeyError):
        prove(opened, ["birth_date"])


@pytest.mark.parametrize("value", [None, {}, {"header": "", "body_digest": "x", "signature": "", "fields": {}}])
def test_what_is_no_proof_is_not_read(value: JSON) -> None:
    with pytest.raises(NotCanonical):
        Proof.from_json(value)
