"""Which certificates go with a signature is signed with it; whatever changes in what it does not cover is found."""

from __future__ import annotations

import asyncio
import random
from contextlib import nullcontext
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from asn1crypto import cms, tsp
from asn1crypto.parser import peek
from pyhanko.sign.timestamps import DummyTimeStamper
from typing_extensions import override

from caseapp.documents.binding.checking import Verdict
from caseapp.documents.letter.pdf import letter_pdf
from caseapp.documents.signing.certificate import FileCertificate
from caseapp.documents.signing.checking import Trust, check_signatures
from caseapp.documents.signing.pades import Signing, StampUnusable, sign
from caseapp.documents.signing.timestamp import ServerTimeStamper
from tests.unit.documents.authority import SECRET, Authority, make_authority, serving
from tests.unit.documents.letter.test_letter import HEADED

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pyhanko.sign.signers import Signer

PLAIN = letter_pdf(HEADED).data


def signed(authority: Authority, *, stamped: bool) -> bytes:
    file = BytesIO(PLAIN)
    certificate = FileCertificate(path=authority.certificate, password=SECRET)
    with serving(authority.stamper) if stamped else nullcontext("") as address:
        sign(file, Signing(certificate=certificate, stamps=address))
    return file.getvalue()


def signed_before(authority: Authority, monkeypatch: pytest.MonkeyPatch, *, stamped: bool = False) -> bytes:
    """As it was signed when only the certificate of who signs was listed."""
    from pyhanko.sign.timestamps import TimeStamper

    from caseapp.documents.signing import listing, pades

    def as_it_is(signer: Signer, _others: object) -> Signer:
        return signer

    about = pades._about

    with monkeypatch.context() as before:
        before.setattr(listing, "ListingSigner", as_it_is)
        before.setattr(ServerTimeStamper, "async_timestamp", TimeStamper.async_timestamp)
        before.setattr(pades, "_about", lambda *, stamped: replace(about(stamped=stamped), app_build_props=None))
        return signed(authority, stamped=stamped)


def verdict(data: bytes, trust: Trust | None = None) -> Verdict:
    told = Verdict()
    check_signatures(told, data, len(PLAIN), trust)
    return told


def frame(data: bytes) -> tuple[int, int, bytes]:
    """Where the digits of the signature begin and end, and its bytes."""
    start = data.index(b"/Contents <", len(PLAIN)) + len(b"/Contents <")
    end = data.index(b">", start)
    bare = bytes.fromhex(data[start:end].decode())
    return start, end, bare[: peek(bare)]


def with_frame(data: bytes, bare: bytes) -> bytes:
    """The same file with another signature in its gap."""
    start, end, _ = frame(data)
    digits = bare.hex().ljust(end - start, "0")
    return data[:start] + (digits if data[start:end].islower() else digits.upper()).encode() + data[end:]


def with_certificates(data: bytes, certificates: list[object]) -> bytes:
    found = cms.ContentInfo.load(frame(data)[2])
    found["content"]["certificates"] = cms.CertificateSet(certificates)
    return with_frame(data, found.dump())


@pytest.mark.parametrize("rooted", [False, True])
@pytest.mark.parametrize("stamped", [False, True])
@pytest.mark.parametrize("between", [0, 1, 2])
def test_any_changed_digit_of_a_signature_is_found(
    tmp_path: Path, between: int, rounds: Callable[[int, int], int], *, stamped: bool, rooted: bool
) -> None:
    authority = make_authority(tmp_path, between=between, rooted=rooted)
    data, trust = signed(authority, stamped=stamped), Trust(roots=(authority.root,))
    assert verdict(data).faults == []
    assert [one.code for one in verdict(data).notes] == ["signer"]
    assert verdict(data, trust).notes == verdict(data, trust).faults == []
    start, end, bare = frame(data)
    chance = random.Random(20260305)
    used = start + 2 * len(bare)
    for at in (*(chance.randrange(start, used) for _ in range(rounds(12, 600))), chance.randrange(used, end)):
        changed = bytearray(data)
        changed[at] = ord("5") if changed[at] != ord("5") else ord("4")
        assert not verdict(bytes(changed)).ok, at
        assert not verdict(bytes(changed), trust).ok, at


def test_a_certificate_between_of_which_nobody_knows_the_issuer_cannot_change(tmp_path: Path) -> None:
    """Its serial number, which nothing in the file proves but the list that is signed."""
    data = signed(make_authority(tmp_path, between=1, rooted=False), stamped=False)
    start, _, bare = frame(data)
    found = cms.ContentInfo.load(bare)["content"]["certificates"]
    between = next(one.chosen for one in found if one.chosen.ca)
    at = start + 2 * (
        bare.index(between.dump()) + between.dump().index(between["tbs_certificate"]["serial_number"].dump())
    )
    changed = bytearray(data)
    changed[at + 9] = ord("5") if changed[at + 9] != ord("5") else ord("4")
    assert [one.code for one in verdict(bytes(changed)).faults] == ["signature"]


@pytest.mark.parametrize("stamped", [False, True])
def test_a_file_of_before_still_holds_and_says_what_it_does_not_sign(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, stamped: bool
) -> None:
    authority = make_authority(tmp_path, between=1, rooted=False)
    data = signed_before(authority, monkeypatch, stamped=stamped)
    assert b"/Prop_Build" not in data
    assert verdict(data).faults == []
    assert [one.code for one in verdict(data).notes] == ["signer", "unlisted"]
    told = verdict(data, Trust(roots=(authority.root,)))
    assert told.faults == told.notes == []


def test_a_file_of_before_of_which_all_is_proven_needs_no_warning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = signed_before(make_authority(tmp_path), monkeypatch)
    assert [one.code for one in verdict(data).notes] == ["signer"]


def test_certificates_cannot_be_added_or_taken_out(tmp_path: Path) -> None:
    authority = make_authority(tmp_path, between=1)
    data = signed(authority, stamped=False)
    found = list(cms.ContentInfo.load(frame(data)[2])["content"]["certificates"])
    assert len(found) == 3
    assert verdict(with_certificates(data, found)).ok
    own = next(one for one in found if not one.chosen.ca)
    assert not verdict(with_certificates(data, [one for one in found if one is own])).ok
    stamps = cms.CertificateChoices(name="certificate", value=authority.stamper.tsa_cert)
    assert not verdict(with_certificates(data, [*found, stamps])).ok
    alone = make_authority(tmp_path, rooted=False)
    data = signed(alone, stamped=False)
    own = next(iter(cms.ContentInfo.load(frame(data)[2])["content"]["certificates"]))
    assert not verdict(
        with_certificates(data, [own, cms.CertificateChoices(name="certificate", value=alone.stamper.tsa_cert)])
    ).ok


def test_a_time_stamp_cannot_be_taken_away_or_put_beside(tmp_path: Path) -> None:
    authority = make_authority(tmp_path)
    data = signed(authority, stamped=True)
    found = cms.ContentInfo.load(frame(data)[2])
    info = found["content"]["signer_infos"][0]
    stamp = info["unsigned_attrs"][0].copy()
    info["unsigned_attrs"] = cms.CMSAttributes([stamp, stamp])
    assert not verdict(with_frame(data, found.dump(force=True))).ok
    del info["unsigned_attrs"]
    assert not verdict(with_frame(data, found.dump(force=True))).ok


def test_a_certificate_that_has_nothing_to_do_with_it_does_not_go_with_it(tmp_path: Path) -> None:
    """Files with a key often hold more certificates than those that lead to its root."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.serialization import pkcs12

    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    ours.mkdir()
    theirs.mkdir()
    authority, other = make_authority(ours), make_authority(theirs)
    key, own, chain = pkcs12.load_key_and_certificates(authority.certificate.read_bytes(), SECRET.encode())
    _, stranger, _ = pkcs12.load_key_and_certificates(other.certificate.read_bytes(), SECRET.encode())
    assert key is not None
    assert stranger is not None
    sealed = serialization.BestAvailableEncryption(SECRET.encode())
    made = pkcs12.serialize_key_and_certificates(b"school", key, own, [*chain, stranger], sealed)  # type: ignore[arg-type]
    authority.certificate.write_bytes(made)
    data = signed(authority, stamped=False)
    assert verdict(data, Trust(roots=(authority.root,))).faults == []
    assert len(cms.ContentInfo.load(frame(data)[2])["content"]["certificates"]) == 2


def test_a_stamp_carries_nothing_that_nobody_signed(tmp_path: Path) -> None:
    authority = make_authority(tmp_path, between=2, rooted=False)
    with serving(authority.stamper) as address:
        stamper = ServerTimeStamper(address)
        assert len(stamper.between()) == 2
        token = asyncio.run(stamper.async_timestamp(b"x" * 32, "sha256"))["content"]
    assert [one.chosen.subject.native["common_name"] for one in token["certificates"]] == ["Tijdstempels"]


def test_a_stamp_that_does_not_say_who_stamped_is_not_used(tmp_path: Path) -> None:
    class Nameless(DummyTimeStamper):
        @override
        def request_tsa_response(self, req: tsp.TimeStampReq) -> tsp.TimeStampResp:
            answer = super().request_tsa_response(req)
            del answer["time_stamp_token"]["content"]["certificates"]
            return answer

    authority = make_authority(tmp_path)
    stamper = Nameless(tsa_cert=authority.stamper.tsa_cert, tsa_key=authority.stamper.tsa_key)
    with serving(stamper) as address, pytest.raises(StampUnusable):
        sign(
            BytesIO(PLAIN),
            Signing(certificate=FileCertificate(path=authority.certificate, password=SECRET), stamps=address),
        )


@pytest.mark.parametrize("address", ["https://een server/", "https://server:poort/", "http://127.0.0.1:9/é"])
def test_an_address_of_stamps_that_is_none_is_told(tmp_path: Path, address: str) -> None:
    authority = make_authority(tmp_path)
    certificate = FileCertificate(path=authority.certificate, password=SECRET)
    with pytest.raises(StampUnusable):
        sign(BytesIO(PLAIN), Signing(certificate=certificate, stamps=address))
