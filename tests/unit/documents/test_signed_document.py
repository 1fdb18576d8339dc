"""A signed letter or order, which is no dossier: its signature is checked as a dossier's is."""

from __future__ import annotations

import random
from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from caseapp.documents.binding.checking import NotReadable, check_data
from caseapp.documents.drawing import draw
from caseapp.documents.export import sign_dossier
from caseapp.documents.letter.pdf import letter_pdf
from caseapp.documents.signing.certificate import FileCertificate
from caseapp.documents.signing.checking import Trust
from caseapp.documents.signing.pades import Signing, sign
from caseapp.documents.single.kind import single
from caseapp.documents.single.offering import Single
from tests.unit.documents.authority import ORGANISATION, SECRET, Authority, make_authority, serving
from tests.unit.documents.letter.test_letter import HEADED
from tests.unit.documents.test_single import inspected, placed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from caseapp.documents.binding.checking import Verdict

PLAIN = letter_pdf(HEADED).data


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return make_authority(tmp_path_factory.mktemp("authority"), between=1)


def put(data: bytes, authority: Authority, **how: object) -> bytes:
    file = BytesIO(data)
    sign(file, Signing(certificate=FileCertificate(path=authority.certificate, password=SECRET), **how))  # type: ignore[arg-type]
    return file.getvalue()


@pytest.fixture(scope="module")
def signed(authority: Authority) -> bytes:
    with serving(authority.stamper) as address:
        return put(PLAIN, authority, stamps=address, roots=(authority.root,), revocation=(authority.revoked,))


def told(verdict: Verdict) -> tuple[list[str], list[str], list[str]]:
    return tuple([one.code for one in found] for found in (verdict.holds, verdict.faults, verdict.notes))  # type: ignore[return-value]


def test_what_holds_is_told_and_what_it_is(authority: Authority, signed: bytes) -> None:
    verdict = check_data(signed, trust=Trust(roots=(authority.root,)))
    assert told(verdict) == (["signature", "timestamp", "whole"], [], ["document"])
    assert ORGANISATION in verdict.holds[0].text
    assert verdict.document
    assert "geen dossier" in verdict.notes[0].text
    assert told(check_data(signed)) == (["signature", "timestamp", "whole"], [], ["signer", "document"])
    assert told(check_data(signed, "ab" * 32))[2] == ["signer", "document", "fingerprint"]


def test_any_changed_byte_is_found(authority: Authority, signed: bytes, rounds: Callable[[int, int], int]) -> None:
    chance = random.Random(20260306)
    trust = Trust(roots=(authority.root,))
    for _ in range(rounds(60, 4000)):
        at, bit = chance.randrange(len(signed)), 1 << chance.randrange(8)
        changed = bytearray(signed)
        changed[at] ^= bit
        for known in (None, trust):
            try:
                assert not check_data(bytes(changed), trust=known).ok, (at, bit)
            except NotReadable:
                assert at < 5, at


@pytest.mark.parametrize("kind", Single)
def test_an_order_a_decision_and_a_registry_sheet_too(authority: Authority, kind: Single) -> None:
    story = inspected() if kind is Single.ORDER else placed()
    data = put(draw(single(story.source(), kind)).data, authority)
    assert told(check_data(data, trust=Trust(roots=(authority.root,)))) == (["signature", "whole"], [], ["document"])
    changed = data.replace(b"/Type /Sig", b"/Type /Sag", 1)
    assert changed != data
    assert told(check_data(changed))[1]


def test_without_a_signature_there_is_nothing_to_check() -> None:
    with pytest.raises(NotReadable, match="geen handtekening onder"):
        check_data(PLAIN)


@pytest.mark.parametrize("end", [b"\n", b"%", b"1 0 obj\n<<>>\nendobj\n"])
def test_what_comes_after_it_is_found(signed: bytes, end: bytes) -> None:
    assert told(check_data(signed + end))[1] == ["uncovered"]


@pytest.mark.parametrize("part", [0.5, 0.9, 0.999])
def test_a_part_of_it_is_not_enough(signed: bytes, part: float) -> None:
    try:
        assert told(check_data(signed[: int(len(signed) * part)]))[1]
    except NotReadable:
        assert part == 0.5


def test_other_pages_in_a_later_revision_are_found_also_when_somebody_signs_those(
    signed: bytes, authority: Authority
) -> None:
    from pyhanko.pdf_utils.generic import NumberObject, pdf_name
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.signers import PdfSignatureMetadata, sign_pdf

    def revised(*, turned: bool) -> IncrementalPdfFileWriter:
        writer = IncrementalPdfFileWriter(BytesIO(signed))
        if turned:
            first = writer.root["/Pages"]["/Kids"][0]
            first[pdf_name("/Rotate")] = NumberObject(180)
            writer.update_container(first)
        return writer

    changed = BytesIO()
    revised(turned=True).write(changed)
    assert told(check_data(changed.getvalue()))[1] == ["uncovered"]
    with FileCertificate(path=authority.certificate, password=SECRET).signer() as signer:
        for turned, found in ((True, ["changed"]), (False, [])):
            again = sign_pdf(revised(turned=turned), PdfSignatureMetadata(field_name="Ander"), signer)
            assert told(check_data(again.getbuffer().tobytes()))[1] == found


def test_what_another_program_signed_is_checked_and_a_way_that_is_not_known_is_told(authority: Authority) -> None:
    """A file under a password, and one that somebody signed with a program of their own."""
    import pikepdf
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.signers import PdfSignatureMetadata, sign_pdf

    with FileCertificate(path=authority.certificate, password=SECRET).signer() as signer:
        theirs = sign_pdf(IncrementalPdfFileWriter(BytesIO(PLAIN)), PdfSignatureMetadata(field_name="Ander"), signer)
    assert told(check_data(theirs.getbuffer().tobytes()))[1] == []
    locked = BytesIO()
    with pikepdf.open(theirs) as pdf:
        pdf.save(locked, encryption=pikepdf.Encryption(owner="a", user="b"))
    verdict = check_data(locked.getvalue())
    assert told(verdict)[1] == ["signature"]
    assert "met een ander programma" in verdict.faults[0].text


def test_another_issuer_is_told(signed: bytes, tmp_path: Path) -> None:
    other = make_authority(tmp_path)
    verdict = check_data(signed, trust=Trust(roots=(other.root,)))
    assert verdict.faults
    assert "niet van de gekozen uitgever" in verdict.faults[0].text


def test_a_letter_is_not_signed_as_a_dossier(signed: bytes, authority: Authority, tmp_path: Path) -> None:
    out = tmp_path / "brief.pdf"
    out.write_bytes(signed)
    with pytest.raises(NotReadable):
        sign_dossier(out, Signing(certificate=FileCertificate(path=authority.certificate, password=SECRET)))
    assert out.read_bytes() == signed


def test_a_damaged_dossier_is_no_document(signed: bytes) -> None:
    verdict = check_data(b"%PDF-1.7\n/CaseappSeal" + signed)
    assert not verdict.document
    assert told(verdict)[1] == ["front"]
