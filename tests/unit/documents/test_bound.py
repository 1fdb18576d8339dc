"""The file of a dossier: whole, the same each time, and no byte of it can change unnoticed."""

from __future__ import annotations

import random
import zlib
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING

import page
import pikepdf
import pypdfium2 as pdfium
import pytest

from caseapp.documents.binding.checking import NotReadable, check_data, check_file
from caseapp.documents.binding.front import read_front
from caseapp.documents.binding.gathering import Choice, gather
from caseapp.documents.binding.making import bind
from caseapp.documents.binding.review import doubtful_words, review
from caseapp.documents.content import dossier_content
from caseapp.documents.export import export_dossier
from caseapp.documents.extract.checking import read_signers
from caseapp.documents.extract.making import ALWAYS, OF_A_SIGNER
from caseapp.documents.extract.model import Extract
from caseapp.documents.page.press import Press
from caseapp.ledger import CompartmentKey, NotCanonical, Opened, Secret, open_secret, prove
from caseapp.ledger.entry import make_entry, open_body
from caseapp.model.act import Act, Fields
from caseapp.office.register.state import REGISTER
from tests.unit.documents.bound import CHAT, HIDDEN, PASSWORD, Made, make_case
from tests.unit.documents.cases import words_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from caseapp.documents.extract.checking import Fault


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make_case(tmp_path_factory.mktemp("alone"), two=False)


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make_case(tmp_path_factory.mktemp("two"))


@pytest.fixture(scope="module")
def file(alone: Made, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    out = tmp_path_factory.mktemp("out") / "d.pdf"
    made = export_dossier(alone.session, alone.case, alone.one, out)
    assert made.attached == 5
    return out.read_bytes()


def codes(found: list[Fault]) -> list[str]:
    return [one.code for one in found]


def sealed(made: Made, change: Callable[[Extract], Extract] = lambda same: same, choice: Choice | None = None) -> bytes:
    """A file as a member makes it whose program lies."""
    gathered = gather(made.session, made.case, choice or Choice(respondent=made.one))
    into = BytesIO()
    press = Press(into.write)
    bound = bind(press, replace(gathered.material, extract=change(gathered.material.extract)), gathered.maker)
    data = bytearray(into.getvalue())
    seal = made.session.seal_dossier(press.digest.digest())
    data[bound.size_at : bound.size_at + 12] = f"{press.offset:012}".encode()
    data[bound.signature_at : bound.signature_at + 128] = seal.signature.hex().encode()
    return bytes(data)


def test_a_whole_dossier_holds(alone: Made, file: bytes) -> None:
    fingerprint = alone.session.dossier_source(alone.case).register_first
    assert fingerprint
    verdict = check_data(file, fingerprint.hex().upper())
    assert verdict.faults == []
    wanted = {"fingerprint", "seal", "chain", "signatures", "content", "pages", "evidence"}
    assert wanted == set(codes(verdict.holds))
    assert verdict.organisation == "Stichting De Waard"


def test_without_the_fingerprint_that_is_told(file: bytes) -> None:
    verdict = check_data(file)
    assert verdict.ok
    assert "fingerprint" in codes(verdict.notes)


def test_another_organisation_has_another_fingerprint(file: bytes) -> None:
    assert codes(check_data(file, "ab" * 32).faults) == ["fingerprint"]


def test_the_same_bytes_each_time(alone: Made, file: bytes, tmp_path: Path) -> None:
    choice = Choice(evidence=())
    for name in ("een.pdf", "twee.pdf"):
        export_dossier(alone.session, alone.case, alone.one, tmp_path / name, choice=choice)
    assert (tmp_path / "een.pdf").read_bytes() == (tmp_path / "twee.pdf").read_bytes()
    assert sealed(alone) == sealed(alone)


def test_that_evidence_left_with_a_dossier_is_recorded(alone: Made, file: bytes) -> None:
    used = alone.session.case(alone.case).case.all("record_custody")
    assert {act.fields.text("evidence") for act in used} == set(alone.evidence.values())
    assert {act.fields.text("what") for act in used} == {"exported"}
    told = words_of(dossier_content(alone.session.dossier_source(alone.case), alone.one))
    assert "Wat met dit bewijs is gedaan" in told
    assert read_front(file).extract.files


@pytest.mark.parametrize("profile", [page.ValidationProfile.PDF_A_3B, page.ValidationProfile.PDF_UA_1])
def test_it_holds_up_before_a_validator(file: bytes, profile: page.ValidationProfile) -> None:
    report = page.validate_pdf_bytes(file, profile=profile)
    assert report.is_compliant, [str(one) for one in report.failures][:5]


def test_the_evidence_is_in_it_as_it_was(alone: Made, file: bytes) -> None:
    with pikepdf.open(BytesIO(file)) as pdf:
        assert pdf.check_pdf_syntax() == []
        names = sorted(pdf.attachments)
        assert names[0].startswith("nr ")
        assert names[-1] == "uittreksel.json"
        spec = pdf.attachments[next(name for name in names if "chat" in name)]
        assert spec.get_file().read_bytes() == CHAT
        assert sha256(CHAT).hexdigest() in spec.description
        assert {str(one.AFRelationship) for one in pdf.Root.AF} == {"/Data", "/Source"}
        extract = Extract.from_bytes(pdf.attachments["uittreksel.json"].get_file().read_bytes())
    assert extract.case_id == alone.case


def test_pictures_are_printed_without_what_a_camera_wrote(file: bytes) -> None:
    with pikepdf.open(BytesIO(file)) as pdf:
        drawn = [one for one in pdf.objects if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image"]
        assert len(drawn) == 3
        assert all(b"Geheime camera" not in image.read_raw_bytes() for image in drawn)
        assert sum("/DCTDecode" in str(image.get("/Filter")) for image in drawn) == 2
    document = pdfium.PdfDocument(file)
    try:
        assert sum(len(list(one.get_objects(filter=[3]))) for one in document) == 3
    finally:
        document.close()


@pytest.mark.timeout(3600)  # in full, each of the thousands of files is checked from end to end
def test_any_changed_byte_is_found(file: bytes, rounds: Callable[[int, int], int]) -> None:
    chance = random.Random(20260302)
    body = len(file)
    for _ in range(rounds(10, 2000)):
        changed = bytearray(file)
        at = chance.randrange(body)
        changed[at] ^= 1 << chance.randrange(8)
        assert _found(bytes(changed)), at


def _found(data: bytes) -> bool:
    try:
        return not check_data(data).ok
    except NotReadable:
        return True


def test_every_byte_of_the_seal_and_of_the_end_is_found(file: bytes) -> None:
    start = file.index(b"2 0 obj")
    for at in (*range(start, start + 420, 29), *range(len(file) - 60, len(file), 13)):
        changed = bytearray(file)
        changed[at] ^= 0x20
        assert _found(bytes(changed)), at


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data[:-1],
        lambda data: data[: len(data) // 2],
        lambda data: data + b"\n",
        lambda data: data + b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n",
        lambda data: data.replace(b"<pdfaid:part>3", b"<pdfaid:part>2", 1),
    ],
    ids=["one short", "half", "one long", "another", "a word"],
)
def test_what_is_cut_off_or_added_is_found(file: bytes, change: Callable[[bytes], bytes]) -> None:
    assert _found(change(file))


def test_a_member_who_lies_about_a_text_is_found(alone: Made) -> None:
    def lie(extract: Extract) -> Extract:
        first = extract.acts[0]
        disclosure = first.proof.disclosure
        assert disclosure
        shown = dict(disclosure.shown)
        shown["f.description"] = replace(shown["f.description"], value="Er was niets aan de hand.")
        proof = replace(first.proof, disclosure=replace(disclosure, shown=shown))
        return replace(extract, acts=(replace(first, proof=proof), *extract.acts[1:]))

    verdict = check_data(sealed(alone, lie))
    assert codes(verdict.faults) == ["body"]


def test_a_member_who_leaves_out_an_act_or_its_reason_is_found(alone: Made) -> None:
    def shorter(extract: Extract) -> Extract:
        return replace(extract, acts=(*extract.acts[:3], *extract.acts[4:]))

    with pytest.raises((NotCanonical, IndexError, KeyError, AssertionError)):
        assert check_data(sealed(alone, shorter)).ok

    def silent(extract: Extract) -> Extract:
        last = extract.acts[-1]
        disclosure = last.proof.disclosure
        assert disclosure
        from caseapp.ledger.commitment import _digest

        hidden = sorted(
            [*disclosure.hidden, *(_digest(one.salt, name, one.value) for name, one in disclosure.shown.items())]
        )
        proof = replace(last.proof, disclosure=replace(disclosure, shown={}, hidden=tuple(hidden)))
        return replace(extract, acts=(*extract.acts[:-1], replace(last, proof=proof)), files=extract.files[:-1])

    assert "withheld" in codes(check_data(sealed(alone, silent)).faults)


def test_a_text_that_nobody_signed_cannot_be_slipped_in_as_black(two: Made) -> None:
    def slip(extract: Extract) -> Extract:
        at = next(at for at, one in enumerate(extract.acts) if one.black and not one.why)
        one = extract.acts[at]
        black = dict.fromkeys(one.black, "Iets heel anders.")
        return replace(extract, acts=(*extract.acts[:at], replace(one, black=black), *extract.acts[at + 1 :]))

    assert "unsigned" in codes(check_data(sealed(two, slip)).faults)


def test_who_is_no_administrator_names_no_signers(alone: Made) -> None:
    """An entry of the register as a member with a program of their own signs it: new keys for another member."""
    session, thief = alone.session, Secret.generate()
    opened = session.dossier_source(alone.case).register
    register = tuple(
        prove(one, [name for name in (*ALWAYS, *OF_A_SIGNER, "f.founder") if name in (one.fields or {})])
        for one in opened
    )
    last, director = register[-1], register[0].place.author
    (clerk,) = (member.id for member in session.organisation.members if member.name == "A. de Groot")
    row = session._books.store.member_secret(clerk)
    assert row
    key = CompartmentKey.generate(REGISTER, REGISTER, 1)
    fields = {"act": "renew_keys", "f.member": director}
    fields |= {"f.sign": thief.public.sign.hex(), "f.seal": thief.public.seal.hex()}
    entry = make_entry(
        stream=REGISTER, seq=last.place.seq + 1, prev=last.hash, author=clerk, secret=open_secret(row.sealed, PASSWORD),
        at=last.place.at + timedelta(seconds=1), compartment=REGISTER, epoch=1, key=key.key, fields=fields,
    )  # fmt: skip
    inside = open_body(entry, key.key)
    assert inside
    forged = prove(Opened(entry=entry, fields=inside[0], salts=inside[1]), tuple(fields))
    before, wrong = read_signers(register)
    after, also = read_signers((*register, forged))
    assert (wrong, also) == ((), ())
    assert before.now(director) == after.now(director)
    assert before.now(director) not in (None, thief.public)


def test_another_name_than_the_register_gives_is_found(alone: Made) -> None:
    def rename(extract: Extract) -> Extract:
        return replace(extract, members=dict.fromkeys(extract.members, "B. Ander"))

    assert "name" in codes(check_data(sealed(alone, rename)).faults)


def test_an_empty_file_is_read_as_it_was_written_and_one_of_less_is_none(alone: Made) -> None:
    extract = gather(alone.session, alone.case, Choice(respondent=alone.one)).material.extract

    def sized(size: int) -> Extract:
        return replace(extract, files=tuple(replace(one, size=size) for one in extract.files))

    assert Extract.from_bytes(sized(0).to_bytes()) == sized(0)
    with pytest.raises(NotCanonical):
        Extract.from_bytes(sized(-1).to_bytes())


def test_evidence_that_was_never_recorded_is_found(alone: Made) -> None:
    def other(extract: Extract) -> Extract:
        return replace(extract, files=(replace(extract.files[0], sha256="00" * 32), *extract.files[1:]))

    assert {"recorded", "evidence"} <= set(codes(check_data(sealed(alone, other)).faults))


def test_a_seal_of_somebody_else_is_found(file: bytes) -> None:
    from caseapp.office.dossier_source import SEALED

    seal = read_front(file).seal
    stranger = Secret.generate()
    open_ = file.replace(seal.key.hex().encode(), stranger.public.sign.hex().encode())
    zeros = bytearray(open_)
    for at, digits in ((seal.size_at, 12), (seal.signature_at, 128)):
        zeros[at : at + digits] = b"0" * digits
    signed = stranger.sign(SEALED + sha256(zeros).digest())
    forged = bytearray(open_)
    forged[seal.signature_at : seal.signature_at + 128] = signed.hex().encode()
    assert "seal" in codes(check_data(bytes(forged)).faults)


def test_another_version_says_what_it_cannot_check(file: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("caseapp.__version__", "99.0")
    verdict = check_data(file)
    assert verdict.ok
    assert "version" in codes(verdict.notes)
    assert "evidence" in codes(verdict.holds)
    changed = bytearray(file)
    changed[file.index(CHAT) + 5] ^= 1
    assert {"seal", "evidence"} <= set(codes(check_data(bytes(changed)).faults))


def test_what_is_no_dossier_is_told(tmp_path: Path) -> None:
    for data in (b"%PDF-1.7\n", b"zomaar iets", b""):
        path = tmp_path / "x.pdf"
        path.write_bytes(data)
        with pytest.raises(NotReadable):
            check_file(path)
    with pytest.raises(NotReadable, match="niet te lezen"):
        check_file(tmp_path / "weg.pdf")


def everything_in(data: bytes) -> bytes:
    """All that is in a file: as it is, and every stream opened."""
    with pikepdf.open(BytesIO(data)) as pdf:
        inside = [one.read_bytes() for one in pdf.objects if isinstance(one, pikepdf.Stream) and "/Length1" not in one]
    return b"\n".join([data, *inside])


def test_a_hidden_name_is_nowhere_in_the_file(two: Made, tmp_path: Path) -> None:
    made = export_dossier(two.session, two.case, two.one, tmp_path / "d.pdf")
    assert made.attached == 0
    data = made.path.read_bytes()
    inside = everything_in(data)
    document = pdfium.PdfDocument(data)
    try:
        told = "".join(one.get_textpage().get_text_range() for one in document)
    finally:
        document.close()
    for name in HIDDEN:
        assert name.encode() not in inside
        assert name.encode("utf-16-be").hex().upper().encode() not in inside
        assert name not in told
    assert "ander" in told
    verdict = check_data(data)
    assert verdict.faults == []
    assert {"black", "withheld"} <= set(codes(verdict.notes))


def test_evidence_that_names_others_goes_with_it_only_when_it_is_chosen(two: Made, tmp_path: Path) -> None:
    choice = Choice(evidence=(two.evidence["photo"],))
    made = export_dossier(two.session, two.case, two.one, tmp_path / "d.pdf", choice=choice)
    assert made.attached == 1
    assert check_file(made.path).faults == []


def test_without_evidence_there_is_none(alone: Made, tmp_path: Path) -> None:
    made = export_dossier(alone.session, alone.case, alone.one, tmp_path / "d.pdf", choice=Choice(evidence=()))
    assert made.attached == 0
    assert CHAT not in made.path.read_bytes()
    assert check_file(made.path).faults == []


def test_who_is_kept_is_named(two: Made, tmp_path: Path) -> None:
    made = export_dossier(two.session, two.case, two.one, tmp_path / "d.pdf", choice=Choice(kept=(two.other,)))
    document = pdfium.PdfDocument(made.path)
    try:
        told = "".join(one.get_textpage().get_text_range() for one in document)
    finally:
        document.close()
    assert "Kwinten Zwartjes" in told
    assert check_file(made.path).faults == []


def test_initials_of_who_is_taken_out_are_asked_about(tmp_path: Path) -> None:
    made = make_case(tmp_path)

    def do(act: str, **fields: object) -> None:
        made.session.perform(made.case, Act(id=act, fields=Fields(fields)))  # type: ignore[arg-type]

    do("add_note", text="K.Z. was er ook. Volgens kwinten en KZ was het Kwinten Z. niet.")
    do("add_note", text="R.V. zag K.Z. weglopen.")
    found = review(made.session, made.case, made.one)
    assert [(one.text, one.name, one.times) for one in found.doubtful] == [
        ("K.Z.", "Kwinten Zwartjes", 2),
        ("kwinten", "Kwinten Zwartjes", 1),
    ]
    words = tuple(one.text for one in found.doubtful)
    data = sealed(made, choice=Choice(respondent=made.one, blacked_out=words, evidence=()))
    assert check_data(data).faults == []
    assert "K.Z." not in printed(data)
    assert "R.V. zag" in printed(data)
    assert doubtful_words(made.session, made.case, Choice(respondent=made.one, blacked_out=words)) == ()
    # what the record of a dossier takes out stays out, whatever is chosen besides
    do("dismiss_report", respondent=made.one, reasoning="Het was iemand anders.")
    do("make_dossier", respondent=made.one, parts=("chronology",), blacked_out=("weglopen",))
    told = printed(sealed(made, choice=Choice(respondent=made.one, blacked_out=words, evidence=())))
    assert "weglopen" not in told
    assert "K.Z." not in told


def printed(data: bytes) -> str:
    document = pdfium.PdfDocument(data)
    try:
        return "".join(one.get_textpage().get_text_range() for one in document)
    finally:
        document.close()


def test_an_extract_is_small_when_it_is_packed(file: bytes) -> None:
    front = read_front(file)
    assert len(zlib.compress(front.extract.to_bytes())) < 40_000


@pytest.mark.parametrize("name", ["3b", "B", "7", "Fee", "ed", "0"])
def test_what_looks_like_digits_of_a_key_or_a_hash_does_not_break_the_proof(alone: Made, name: str) -> None:
    data = sealed(alone, choice=Choice(respondent=alone.one, blacked_out=(name,), evidence=()))
    verdict = check_data(data)
    assert verdict.faults == []
    assert {"chain", "signatures", "seal"} <= set(codes(verdict.holds))


def test_a_member_who_shares_a_family_name_keeps_their_own(tmp_path: Path) -> None:
    made = make_case(tmp_path, two=False)
    for name in ("P. de Groot", "J. Jansen"):
        fields = Fields({"name": name, "category": "pupil", "part": "respondent"})
        made.session.perform(made.case, Act(id="add_person", fields=fields))
    data = sealed(made, choice=Choice(respondent=made.one, evidence=()))
    assert check_data(data).faults == []
    document = pdfium.PdfDocument(data)
    try:
        told = "".join(one.get_textpage().get_text_range() for one in document)
    finally:
        document.close()
    assert "M. Jansen" in told
    assert "M. ander" not in told
    assert "P. de Groot" not in told
    assert "J. Jansen" not in told


@pytest.mark.parametrize("name", ["M. Jansen", "A. de Groot"])
def test_the_chain_of_the_register_holds_with_a_name_of_a_signer_taken_out(alone: Made, name: str) -> None:
    data = sealed(alone, choice=Choice(respondent=alone.one, blacked_out=(name,), evidence=()))
    verdict = check_data(data)
    assert verdict.faults == []
    assert {"chain", "signatures"} <= set(codes(verdict.holds))
    with pikepdf.open(BytesIO(data)) as pdf:
        extract = pdf.attachments["uittreksel.json"].get_file().read_bytes()
    assert name.rsplit(maxsplit=1)[-1].encode() not in extract
    document = pdfium.PdfDocument(data)
    try:
        assert not any(name in one.get_textpage().get_text_range() for one in document)
    finally:
        document.close()
