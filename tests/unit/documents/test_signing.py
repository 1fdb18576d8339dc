"""The signature of the organisation: set, checked, and not to be moved to something else."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from io import BytesIO
from types import SimpleNamespace
from typing import TYPE_CHECKING

import page
import pikepdf
import pytest
from asn1crypto.parser import peek

from caseapp.documents.binding.checking import Verdict, check_data, check_file
from caseapp.documents.errors import DocumentError
from caseapp.documents.export import export_dossier, sign_dossier
from caseapp.documents.letter.pdf import letter_pdf
from caseapp.documents.signing.certificate import (
    CertificateUnusable,
    FileCertificate,
    TokenCertificate,
    check_certificate,
)
from caseapp.documents.signing.checking import Trust, _tell, check_signatures
from caseapp.documents.signing.ending import Ended
from caseapp.documents.signing.pades import Signing, StampUnusable, sign
from tests.unit.documents.authority import ORGANISATION, SECRET, Authority, at_moment, make_authority, serving
from tests.unit.documents.bound import Made, make_case
from tests.unit.documents.letter.test_letter import HEADED

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from caseapp.documents.extract.checking import Fault


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make_case(tmp_path_factory.mktemp("case"), two=False)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return make_authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def plain(made: Made, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    out = tmp_path_factory.mktemp("plain") / "d.pdf"
    from caseapp.documents.binding.gathering import Choice

    export_dossier(made.session, made.case, made.one, out, choice=Choice(evidence=(made.evidence["chat"],)))
    return out.read_bytes()


@pytest.fixture(scope="module")
def signed(authority: Authority, plain: bytes, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    out = tmp_path_factory.mktemp("signed") / "d.pdf"
    out.write_bytes(plain)
    sign_dossier(out, Signing(certificate=FileCertificate(path=authority.certificate, password=SECRET)))
    return out.read_bytes()


def codes(found: list[Fault]) -> list[str]:
    return [one.code for one in found]


def test_it_is_added_after_what_was_there_and_holds(authority: Authority, plain: bytes, signed: bytes) -> None:
    assert signed.startswith(plain)
    verdict = check_data(signed, trust=Trust(roots=(authority.root,)))
    assert verdict.faults == []
    assert any(ORGANISATION in one.text for one in verdict.holds if one.code == "signature")
    assert "signer" in codes(check_data(signed).notes)


@pytest.mark.parametrize("profile", [page.ValidationProfile.PDF_A_3B, page.ValidationProfile.PDF_UA_1])
def test_a_signed_dossier_holds_up_before_a_validator(signed: bytes, profile: page.ValidationProfile) -> None:
    report = page.validate_pdf_bytes(signed, profile=profile)
    assert report.is_compliant, [str(one) for one in report.failures][:5]


def test_an_export_can_be_signed_at_once(made: Made, authority: Authority, tmp_path: Path) -> None:
    signing = Signing(certificate=FileCertificate(path=authority.certificate, password=SECRET))
    out = tmp_path / "d.pdf"
    export_dossier(made.session, made.case, made.one, out, signing=signing)
    assert check_file(out, trust=Trust(roots=(authority.root,))).faults == []
    assert [one.name for one in tmp_path.iterdir()] == ["d.pdf"]


def test_with_a_time_stamp(authority: Authority, plain: bytes, tmp_path: Path) -> None:
    out = tmp_path / "d.pdf"
    out.write_bytes(plain)
    with serving(authority.stamper) as address:
        certificate = FileCertificate(path=authority.certificate, password=SECRET)
        sign_dossier(out, Signing(certificate=certificate, stamps=address))
    verdict = check_file(out, trust=Trust(roots=(authority.root,)))
    assert verdict.faults == []
    assert "timestamp" in codes(verdict.holds)


def test_what_is_needed_to_check_it_later_goes_with_it(authority: Authority, plain: bytes, tmp_path: Path) -> None:
    out = tmp_path / "d.pdf"
    out.write_bytes(plain)
    with serving(authority.stamper) as address:
        signing = Signing(
            certificate=FileCertificate(path=authority.certificate, password=SECRET),
            stamps=address,
            roots=(authority.root,),
            revocation=(authority.revoked,),
        )
        sign_dossier(out, signing)
    with pikepdf.open(out) as pdf:
        assert "/DSS" in pdf.Root
        assert "/CRLs" in pdf.Root.DSS
        kinds = [str(field.V.Type) for field in pdf.Root.AcroForm.Fields]
    assert kinds == ["/Sig", "/DocTimeStamp"]
    verdict = check_file(out, trust=Trust(roots=(authority.root,)))
    assert verdict.faults == []
    assert authority.revoked.read_bytes().endswith(b"\r")
    report = page.validate_pdf_bytes(out.read_bytes(), profile=page.ValidationProfile.PDF_A_3B)
    assert "PDFA3B-STREAM-LENGTH-001" not in [one.rule_id for one in report.failures]


@pytest.mark.parametrize("data", [b"\r", b"a\n\r", b"a\r\n", b"a", b""])
def test_the_end_of_a_stream_is_no_part_of_the_end_of_its_line(data: bytes) -> None:
    from pyhanko.pdf_utils.generic import StreamObject

    file = BytesIO()
    StreamObject(stream_data=data).write_to_stream(Ended(file))
    written = file.getvalue()
    assert f"/Length {len(data)}".encode() in written
    inside = written.partition(b"stream\n")[2].removesuffix(b"endstream")
    assert inside.removesuffix(b"\n").removesuffix(b"\r" if data.endswith(b"\r") else b"") == data
    assert inside.endswith(b"\r\r\n") == data.endswith(b"\r")


@pytest.mark.timeout(3600)  # in full, each of the thousands of files is checked from end to end
def test_any_changed_byte_of_what_was_added_is_found(
    authority: Authority, plain: bytes, signed: bytes, rounds: Callable[[int, int], int]
) -> None:
    chance = random.Random(20260303)
    for _ in range(rounds(40, 1500)):
        at = chance.randrange(len(plain), len(signed))
        changed = bytearray(signed)
        changed[at] ^= 1 << chance.randrange(8)
        assert not check_data(bytes(changed), trust=Trust(roots=(authority.root,))).ok, at


def test_a_changed_byte_in_what_is_packed_there_is_found(authority: Authority, plain: bytes, signed: bytes) -> None:
    """The table of objects that comes with the signature: its packed bytes, each of them."""
    start = signed.rindex(b"/Type /XRef", len(plain))
    inside = signed.index(b"stream\n", start) + len(b"stream\n")
    for at in range(inside, signed.index(b"endstream", inside) - 1):
        changed = bytearray(signed)
        changed[at] ^= 1
        assert not check_data(bytes(changed), trust=Trust(roots=(authority.root,))).ok, at


def test_a_changed_byte_in_the_frame_of_the_signature_is_found(
    authority: Authority, plain: bytes, signed: bytes
) -> None:
    """What the signature itself does not cover: lengths, versions, and which algorithms it names."""
    start = signed.index(b"/Contents <", len(plain)) + len(b"/Contents <")
    end = signed.index(b">", start)
    bare = bytes.fromhex(signed[start:end].decode())
    whole = peek(bare)
    for at in (*range(50), *range(whole - 340, whole, 1)):
        other = bytearray(bare)
        other[at] ^= 0x20 if chr(bare[at]).isalpha() else 1
        digits = other.hex() if signed[start:end].islower() else other.hex().upper()
        changed = signed[:start] + digits.encode() + signed[end:]
        assert not check_data(changed, trust=Trust(roots=(authority.root,))).ok, at


@pytest.mark.parametrize(
    ("since", "days"), [(datetime(2020, 1, 1, tzinfo=UTC), 300), (datetime(2125, 1, 1, tzinfo=UTC), 9)]
)
@pytest.mark.parametrize("trusted", [False, True])
def test_a_certificate_that_did_not_hold_when_it_signed_is_told(
    plain: bytes, tmp_path: Path, since: datetime, days: int, *, trusted: bool
) -> None:
    old = make_authority(tmp_path, since=since, days=days)
    file = BytesIO(plain)
    sign(file, Signing(certificate=FileCertificate(path=old.certificate, password=SECRET)))
    verdict = check_data(file.getvalue(), trust=Trust(roots=(old.root,)) if trusted else None)
    assert codes(verdict.faults) == ["signer"]
    assert "gold niet toen het bestand werd ondertekend" in verdict.faults[0].text
    assert str(since.year) in verdict.faults[0].text


def test_a_certificate_that_has_ended_since_is_told() -> None:
    told = _Told()
    status = SimpleNamespace(
        intact=True,
        valid=True,
        trusted=False,
        timestamp_validity=None,
        signer_reported_dt=datetime(2020, 6, 1, tzinfo=UTC),
        signing_cert=SimpleNamespace(
            not_valid_before=datetime(2020, 1, 1, tzinfo=UTC),
            not_valid_after=datetime(2021, 1, 1, tzinfo=UTC),
            public_key=SimpleNamespace(algorithm="ec"),
        ),
    )
    _tell(told, status, "De Waard", None)
    assert told.codes == ["ended", "signature", "signer"]
    told = _Told()
    _tell(told, status, "De Waard", Trust(roots=()))
    assert told.codes == ["!signer"]


class _Told:
    def __init__(self) -> None:
        self.codes: list[str] = []

    def hold(self, code: str, text: str) -> None:
        self.codes.append(code)

    def note(self, code: str, text: str) -> None:
        self.codes.append(code)

    def fail(self, code: str, text: str) -> None:
        self.codes.append(f"!{code}")


@pytest.mark.parametrize(
    ("apart", "said"), [(timedelta(days=3), "moet nog komen"), (timedelta(days=-3), "nog niet gebeurd")]
)
def test_a_time_stamp_of_an_impossible_moment_is_told(
    authority: Authority, plain: bytes, apart: timedelta, said: str
) -> None:
    file = BytesIO(plain)
    certificate = FileCertificate(path=authority.certificate, password=SECRET)
    with serving(at_moment(authority.stamper, datetime.now(UTC) + apart)) as address:
        sign(file, Signing(certificate=certificate, stamps=address))
    verdict = check_data(file.getvalue(), trust=Trust(roots=(authority.root,)))
    assert codes(verdict.faults) == ["timestamp"]
    assert said in verdict.faults[0].text


@pytest.mark.parametrize("trusted", [False, True])
def test_a_changed_byte_in_what_comes_with_a_time_stamp_is_found(
    authority: Authority, *, trusted: bool, rounds: Callable[[int, int], int]
) -> None:
    """The certificates of who stamped, which neither the signature nor the stamp covers."""
    plain = letter_pdf(HEADED).data
    file = BytesIO(plain)
    certificate = FileCertificate(path=authority.certificate, password=SECRET)
    with serving(authority.stamper) as address:
        sign(file, Signing(certificate=certificate, stamps=address))
    data, trust = file.getvalue(), Trust(roots=(authority.root,)) if trusted else None
    start = data.index(b"/Contents <", len(plain)) + len(b"/Contents <")
    end = data.index(b">", start)
    name = b"Uitgever".hex().encode()
    named = [at for at in range(start, end, 2) if data[at : at + len(name)].lower() == name]
    assert len(named) > 4
    unsigned = data.lower().rindex(b"a182", 0, data.lower().index(b"2a864886f70d010910020e", start))
    named.append(unsigned - 1)
    chance = random.Random(20260304)
    places = [*(at + 1 for at in named), *(chance.randrange(start, end) for _ in range(rounds(40, 3000)))]
    for at in places:
        changed = bytearray(data)
        changed[at] = ord("5") if changed[at] != ord("5") else ord("4")
        told = Verdict()
        check_signatures(told, bytes(changed), len(plain), trust)
        assert not told.ok, at


def test_a_signature_of_somebody_else_is_not_the_organisations(
    plain: bytes, tmp_path: Path, authority: Authority
) -> None:
    other = make_authority(tmp_path)
    out = tmp_path / "d.pdf"
    out.write_bytes(plain)
    sign_dossier(out, Signing(certificate=FileCertificate(path=other.certificate, password=SECRET)))
    assert codes(check_file(out, trust=Trust(roots=(authority.root,))).faults) == ["signer"]


def test_a_page_that_is_changed_before_it_is_signed_is_found(
    plain: bytes, tmp_path: Path, authority: Authority
) -> None:
    """Somebody adds a revision with other pages, and signs all of it with a certificate of their own."""
    from pyhanko.pdf_utils.generic import pdf_name
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    changed = BytesIO(plain)
    writer = IncrementalPdfFileWriter(changed)
    second = writer.root["/Pages"]["/Kids"][1]
    second[pdf_name("/Contents")] = writer.root["/Pages"]["/Kids"][0].raw_get("/Contents")
    writer.update_container(second)
    writer.write_in_place()
    out = tmp_path / "d.pdf"
    out.write_bytes(changed.getvalue())
    assert codes(check_file(out).faults) == ["added"]
    sign_dossier(out, Signing(certificate=FileCertificate(path=authority.certificate, password=SECRET)))
    assert "changed" in codes(check_file(out).faults)


def test_what_comes_after_the_signature_is_found(signed: bytes) -> None:
    assert not check_data(signed + b"\n").ok
    assert not check_data(signed + b"1 0 obj\n<<>>\nendobj\n").ok


@pytest.mark.parametrize(("name", "password"), [("school.p12", "fout"), ("uitgever.pem", SECRET), ("weg.p12", SECRET)])
def test_a_certificate_that_does_not_open_is_told(
    authority: Authority, plain: bytes, tmp_path: Path, name: str, password: str
) -> None:
    out = tmp_path / "d.pdf"
    out.write_bytes(plain)
    certificate = FileCertificate(path=authority.root.parent / name, password=password)
    with pytest.raises(CertificateUnusable):
        sign_dossier(out, Signing(certificate=certificate))
    assert out.read_bytes() == plain


def test_a_server_that_does_not_answer_is_told(authority: Authority, plain: bytes, tmp_path: Path) -> None:
    out = tmp_path / "d.pdf"
    out.write_bytes(plain)
    certificate = FileCertificate(path=authority.certificate, password=SECRET)
    for address in ("http://127.0.0.1:9/", "file:///etc/passwd"):
        with pytest.raises(StampUnusable):
            sign_dossier(out, Signing(certificate=certificate, stamps=address))
    assert out.read_bytes() == plain


def test_no_log_names_whose_certificate_it_is(signed: bytes, capfd: pytest.CaptureFixture[str]) -> None:
    check_data(signed)
    out, err = capfd.readouterr()
    assert ORGANISATION not in out + err


@pytest.mark.parametrize(("moment", "told"), [(2036, "verlopen op"), (2024, "geldt pas vanaf")])
def test_a_certificate_that_does_not_hold_now_is_told(authority: Authority, moment: int, told: str) -> None:
    certificate = FileCertificate(path=authority.certificate, password=SECRET)
    check_certificate(certificate, datetime(2026, 3, 3, tzinfo=UTC))
    with pytest.raises(CertificateUnusable, match=told):
        check_certificate(certificate, datetime(moment, 3, 3, tzinfo=UTC))


def test_another_password_is_told_before_the_work_begins(made: Made, authority: Authority, tmp_path: Path) -> None:
    signing = Signing(certificate=FileCertificate(path=authority.certificate, password="ernaast"))
    told: list[int] = []
    with pytest.raises(CertificateUnusable):
        export_dossier(
            made.session,
            made.case,
            made.one,
            tmp_path / "d.pdf",
            signing=signing,
            progress=lambda at, _: told.append(at),
        )
    assert told == []


def test_without_the_part_for_cards_that_is_told(plain: bytes, tmp_path: Path) -> None:
    out = tmp_path / "d.pdf"
    out.write_bytes(plain)
    certificate = TokenCertificate(library=tmp_path / "geen.so", label="x", pin="1234")
    with pytest.raises(DocumentError):
        sign_dossier(out, Signing(certificate=certificate))


@pytest.mark.parametrize(("roots", "revoked"), [("school.p12", ""), ("weg.pem", ""), ("uitgever.pem", "uitgever.pem")])
def test_files_of_the_issuer_that_are_something_else_are_told(
    authority: Authority, plain: bytes, tmp_path: Path, roots: str, revoked: str
) -> None:
    out, place = tmp_path / "d.pdf", authority.root.parent
    out.write_bytes(plain)
    with serving(authority.stamper) as address, pytest.raises(CertificateUnusable, match="van de uitgever"):
        sign_dossier(
            out,
            Signing(
                certificate=FileCertificate(path=authority.certificate, password=SECRET),
                stamps=address,
                roots=(place / roots,),
                revocation=(place / revoked,) if revoked else (),
            ),
        )
    assert out.read_bytes() == plain
