"""An image that nobody may possess: once it is destroyed, no byte of it is left in anything that the program keeps."""

from __future__ import annotations

import hashlib
import io
import zipfile
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from caseapp.ledger import Gone, WrongPassword
from caseapp.model.act import Act, Fields
from caseapp.office.errors import Cancelled, ConfirmationNeeded, EvidenceUnusable, FieldErrors, Refused
from caseapp.office.evidence.pasted import Pasted
from tests.unit.evidence.made import word
from tests.unit.office.conftest import PASSWORD, make_office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from caseapp.office.session import Session
    from tests.unit.office.conftest import Clock, Company

PIECE = 40
TOLD: dict[str, Any] = {
    "description": "Een blote foto van een leerling uit 3B, gekregen via de mentor.",
    "seen_by": ("I. Verhoef", "J. de Boer"),
    "police_reference": "PL1500-2026-1234",
}
GIVEN: dict[str, Any] = {"obtained_from": "de mentor", "obtained_how": "handed_over", "obtained_on": "02-03-2026"}


def noise(kind: str = "JPEG", side: int = 200, seed: int = 1) -> bytes:
    """A picture like no other."""
    made = Image.frombytes("RGB", (side, side), Random(seed).randbytes(side * side * 3))
    kept = io.BytesIO()
    made.save(kept, kind)
    return kept.getvalue()


def pieces(data: bytes) -> list[bytes]:
    return [data[at : at + PIECE] for at in range(0, len(data) - PIECE + 1, max(len(data) // 16, 1))]


def left(folder: Path, sought: list[bytes]) -> list[str]:
    """The files in a folder, whatever they are, in which any of it stands."""
    files = [file for file in sorted(folder.rglob("*")) if file.is_file()]
    return [file.name for file in files if any(one in data for data in [file.read_bytes()] for one in sought)]


def in_tables(session: Session, sought: list[bytes]) -> list[str]:
    """The tables of the index and the drafts, unlocked, in which any of it stands."""
    found = []
    for file in (session._books.index.file, session.drafts.file()):
        for (name,) in file.rows("SELECT name FROM sqlite_master WHERE type = 'table'"):
            for row in file.rows(f'SELECT * FROM "{name}"'):
                data = b"\0".join(one if isinstance(one, bytes) else str(one).encode() for one in row)
                found += [name for one in sought if one in data]
    return found


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where the program and its helpers would put temporary files."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TMP", "TEMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(folder))
    yield folder
    assert list(folder.iterdir()) == []


def take(company: Company, case: str, path: Path, data: bytes, by: str = "dir", **more: Any) -> str:
    """Take in a file, and leave nothing of it where it came from."""
    path.write_bytes(data)
    ref = company.do(by, case, "add_evidence", file=str(path), **GIVEN, **more).ref
    path.unlink()
    return ref


def sealed(company: Company, case: str) -> list[bytes]:
    """Pieces of all sealed files of a case."""
    store = company.office.store
    return [
        one
        for row, _whole in store.blobs()
        if row.stream == case
        for chunk in store.blob_chunks(case, row.blob_id)
        for one in pieces(chunk)
    ]


@pytest.mark.usefixtures("temporary")
@pytest.mark.parametrize(
    ("name", "data"),
    [("foto.jpg", noise()), ("foto.png", noise("PNG", 30)), ("film.bin", Random(7).randbytes(3_200_000))],
    ids=["picture", "small", "large"],
)
def test_nothing_is_left_of_a_file_that_was_destroyed(company: Company, tmp_path: Path, name: str, data: bytes) -> None:
    case = company.report()
    kept = company.do("dir", case, "add_evidence", text="Een beschrijving.", **GIVEN).ref
    ref = take(company, case, tmp_path / name, data)
    preview = company["dir"].evidence_reading(case, ref).preview
    sought = [*pieces(data), *sealed(company, case), *(pieces(preview) if preview else [])]
    assert left(tmp_path, sealed(company, case))
    company.do("dir", case, "destroy_evidence", evidence=ref, **TOLD)
    assert left(tmp_path, sought) == []
    assert in_tables(company["dir"], sought) == []
    found = {str(item.ref): item for item in company["dir"].evidence(case)}
    assert found[ref].destroyed
    assert not found[ref].readable
    assert not found[kept].destroyed
    with pytest.raises(EvidenceUnusable, match="vernietigd"):
        list(company["dir"].evidence_open(case, ref))


def test_the_words_of_a_chat_are_gone_from_the_search(company: Company, tmp_path: Path) -> None:
    case = company.report()
    lines = [f"30-01-2026 20:{at} - Noor: kwartelbrouwsel nummer {at}" for at in range(10, 60)]
    ref = take(company, case, tmp_path / "chat.txt", "\n".join(lines).encode())
    other = take(company, case, tmp_path / "ander.txt", b"Een zeppelinvaarder vloog voorbij, zei de mentor gisteren.")
    for who in ("dir", "hrm"):
        assert [hit.ref for hit in company[who].search("kwartelbrouwsel")] == [ref]
    company.do("dir", case, "destroy_evidence", evidence=ref, **TOLD)
    for who in ("dir", "hrm"):
        assert company[who].search("kwartelbrouwsel") == ()
        assert [hit.ref for hit in company[who].search("zeppelinvaarder")] == [other]
        assert in_tables(company[who], [b"kwartelbrouw", b"wartelbrouwsel"]) == []
    company["hrm"].rebuild_index()
    assert company["hrm"].search("kwartelbrouwsel") == ()


def test_the_act_stays_and_the_store_verifies(company: Company, tmp_path: Path) -> None:
    case = company.report()
    ref = take(company, case, tmp_path / "foto.jpg", noise())
    company.do("dir", case, "destroy_evidence", evidence=ref, **TOLD)
    for who in ("dir", "hrm", "fg"):
        assert company[who].verify().ok
    assert company.office.verify().ok
    view = company["hrm"].case(case)
    assert view.warnings == ()
    assert view.chronology[-1].sentence == (
        "Bewijs “foto.jpg” vernietigd, want niemand mag het bezitten. Te zien was: Een blote foto van een leerling "
        "uit 3B, gekregen via de mentor. Gezien door I. Verhoef en J. de Boer. "
        "Kenmerk van de politie: PL1500-2026-1234."
    )


def test_a_file_that_went_without_an_act_is_found(company: Company, tmp_path: Path) -> None:
    case = company.report()
    gone, other = (take(company, case, tmp_path / "a.jpg", noise(seed=seed)) for seed in (1, 2))
    company.do("dir", case, "destroy_evidence", evidence=gone, **TOLD)
    store = company.office.store
    blobs = [row.blob_id for row, _whole in store.blobs() if row.stream == case]
    file = company["dir"].case(case).case.get(other)
    assert file is not None
    store.drop_blobs([Gone(stream=case, blob_id=one) for one in blobs])
    report = company["dir"].verify()
    assert not report.ok
    assert [finding.seq for finding in report.findings if finding.stream == case] == [file.seq, file.seq]
    assert any(f"handeling {file.seq}" in text for text in company["dir"].case(case).warnings)


def test_what_is_there_again_is_found_and_cleared_away(company: Company, tmp_path: Path) -> None:
    case = company.report()
    ref = take(company, case, tmp_path / "a.jpg", noise())
    store = company.office.store
    kept = {row.blob_id: list(store.blob_chunks(case, row.blob_id)) for row, _ in store.blobs() if row.stream == case}
    company.do("dir", case, "destroy_evidence", evidence=ref, **TOLD)
    for name, chunks in kept.items():
        store.put_blob(case, name, chunks)
    findings = [finding.text for finding in company["hrm"].verify().findings]
    assert len(findings) == len(kept)
    assert all("er staat nog iets van" in text for text in findings)
    again = company.office.sign_in(company.ids["hrm"], PASSWORD)
    assert again.verify().ok
    again.close()
    assert list(store.blobs()) == []


def test_copies_and_the_same_bytes_go_with_it(company: Company, tmp_path: Path) -> None:
    case = company.report()
    data, copy = noise(), noise(seed=2)
    original = take(company, case, tmp_path / "a.jpg", data)
    black = take(company, case, tmp_path / "b.jpg", copy, derived_from=original, method="zwartgemaakt: 1 vlak")
    again = take(company, case, tmp_path / "c.jpg", data)
    other = take(company, case, tmp_path / "d.jpg", noise(seed=3))
    sought = [*pieces(data), *pieces(copy)]
    company.do("dir", case, "destroy_evidence", evidence=black, **TOLD)
    gone = {item.ref for item in company["dir"].evidence(case) if item.destroyed}
    assert gone == {original, black, again}
    assert b"".join(company["dir"].evidence_open(case, other)) == noise(seed=3)
    assert left(tmp_path, sought) == []
    assert [row.stream for row, _ in company.office.store.blobs()] == [case, case]
    assert company["hrm"].verify().ok
    with pytest.raises(Refused, match="al vernietigd"):
        company.do("dir", case, "destroy_evidence", evidence=again, **TOLD)


@pytest.mark.parametrize("size", [900, 2_500_000])
def test_what_was_destroyed_is_not_taken_in_again(company: Company, tmp_path: Path, size: int) -> None:
    case, other, data = company.report(), company.report(), Random(size).randbytes(size)
    ref = take(company, case, tmp_path / "a.bin", data)
    company.do("dir", case, "destroy_evidence", evidence=ref, **TOLD)
    for where in (case, other):
        with pytest.raises(FieldErrors, match="eerder vernietigd"):
            take(company, where, tmp_path / "b.bin", data)
        with pytest.raises(FieldErrors, match="eerder vernietigd"):
            company.do("hrm", where, "add_evidence", file=Pasted("b.bin", data), **GIVEN)
    (tmp_path / "b.bin").unlink()
    assert list(company.office.store.blobs()) == []
    assert left(tmp_path, pieces(data)) == []
    take(company, case, tmp_path / "c.bin", data + b"x")
    assert company["hrm"].verify().ok


def test_a_draft_in_which_it_was_pasted_goes_too(company: Company, tmp_path: Path) -> None:
    case, data = company.report(), noise()
    ref = take(company, case, tmp_path / "a.jpg", data)
    for who in ("dir", "hrm"):
        company[who].drafts.save(f"{case}/add_evidence", {"file": dict(Pasted("schermafdruk.jpg", data)), "text": "x"})
        company[who].drafts.save(f"{case}/add_note", {"text": "Een notitie."})
    company.do("dir", case, "destroy_evidence", evidence=ref, **TOLD)
    company["hrm"].pull()
    for who in ("dir", "hrm"):
        assert [draft.key for draft in company[who].drafts.all()] == [f"{case}/add_note"]


def test_a_backup_made_afterwards_holds_nothing_of_it(company: Company, tmp_path: Path) -> None:
    case, data = company.report(), noise()
    ref = take(company, case, tmp_path / "a.jpg", data)
    sought = sealed(company, case)
    company.do("dir", case, "destroy_evidence", evidence=ref, **TOLD)
    company.admin.backups.make(tmp_path / "na.sqlite")
    assert left(tmp_path, [*sought, *pieces(data)]) == []
    assert company["dir"].backups.try_out(tmp_path / "na.sqlite").ok


def test_what_it_cannot_reach_is_told(company: Company, clock: Clock, tmp_path: Path) -> None:
    case, other = company.report(), company.report()
    before = take(company, other, tmp_path / "a.jpg", noise(seed=9))
    company.do("dir", other, "destroy_evidence", evidence=before, **TOLD)
    assert "Reservekopieën die sinds 2 maart 2026" in company["dir"].remains(other, before).sentences()[0]
    ref = take(company, case, tmp_path / "a.jpg", noise())
    take(company, other, tmp_path / "a.jpg", noise())
    clock.forward(days=1)
    company.admin.backups.make(tmp_path / "ervoor.sqlite")
    company["hrm"].use_evidence(case, ref, "exported")
    company["hrm"].use_evidence(case, ref, "handed_over", to="de wijkagent")
    done = company.do("dir", case, "destroy_evidence", evidence=ref, **TOLD)
    remains = company["dir"].remains(case, done.ref)
    assert done.notes == remains.sentences()
    assert remains.scrubbed
    assert remains.backup is not None
    assert remains.backup.file == tmp_path / "ervoor.sqlite"
    told = remains.sentences()
    assert told[0] == f"Hetzelfde bestand staat ook in zaak {other}. Vernietig het daar ook."
    assert "ervoor.sqlite" in told[1]
    assert told[2] == "Op 3 maart 2026 sloeg hrm het op als kopie. Vraag de politie wat u met die kopie moet doen."
    assert told[3] == "Op 3 maart 2026 gaf hrm het aan de wijkagent. Zeg dat tegen de politie."
    assert told[4].startswith("Staat het beeld nog op een telefoon")


def test_the_program_ended_before_it_was_finished(company: Company, clock: Clock, tmp_path: Path) -> None:
    case, data = company.report(), noise()
    ref = take(company, case, tmp_path / "a.jpg", data)
    sought = sealed(company, case)
    session = company["dir"]
    act = Act(id="destroy_evidence", fields=Fields({"evidence": ref, **TOLD}))
    session._performing.perform(case, act, PASSWORD)
    company.close()
    office = make_office(company.folder, clock)
    again = office.sign_in(company.ids["dir"], PASSWORD)
    assert left(company.folder, sought) == []
    assert again.remains(case, ref).scrubbed
    assert again.verify().ok
    again.close()
    office.close()
    company.sessions.clear()


def test_who_does_not_give_what_is_asked_destroys_nothing(company: Company, tmp_path: Path) -> None:
    case = company.report()
    ref = take(company, case, tmp_path / "a.jpg", noise())
    act = Act(id="destroy_evidence", fields=Fields({"evidence": ref, **TOLD}))
    with pytest.raises(ConfirmationNeeded):
        company["dir"].perform(case, act)
    with pytest.raises(WrongPassword):
        company["dir"].perform(case, act, password="iets anders")
    for name in TOLD:
        with pytest.raises(Refused):
            company.do("dir", case, "destroy_evidence", evidence=ref, **{**TOLD, name: ""})
    note = company.do("dir", case, "add_evidence", text="In woorden.", **GIVEN).ref
    with pytest.raises(Refused, match="beschrijving in woorden"):
        company.do("dir", case, "destroy_evidence", evidence=note, **TOLD)
    assert hashlib.sha256(b"".join(company["dir"].evidence_open(case, ref))).digest()
    assert company["dir"].verify().ok


@pytest.mark.usefixtures("temporary")
def test_what_was_taken_out_of_an_archive_takes_the_archive_with_it(company: Company, tmp_path: Path) -> None:
    case, bad, good = company.report(), noise(seed=11), noise(seed=12)
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_STORED) as packed:
        packed.writestr("verboden.jpg", bad)
        packed.writestr("gewoon.jpg", good)
    archive = take(company, case, tmp_path / "alles.zip", kept.getvalue())
    refs = [
        company.do("dir", case, "add_evidence", file=Pasted(name, data), taken_from=archive, **GIVEN).ref
        for name, data in (("verboden.jpg", bad), ("gewoon.jpg", good))
    ]
    session = company["dir"]
    draft = {"file": Pasted("gewoon.jpg", good), "taken_from": archive}
    session.drafts.save(f"{case}/add_evidence/pasted", draft)  # type: ignore[arg-type]
    done = company.do("dir", case, "destroy_evidence", evidence=refs[0], **TOLD)
    assert [company["dir"].evidence(case)[at].destroyed for at in (0, 1, 2)] == [True, True, False]
    assert left(tmp_path, pieces(bad)) == []
    assert in_tables(session, pieces(bad)) == []
    assert session.drafts.get(f"{case}/add_evidence/pasted") is None
    assert b"".join(session.evidence_open(case, refs[1])) == good
    told = session.remains(case, done.ref).sentences()
    assert any("alles.zip" in one and "gewoon.jpg" in one for one in told)
    with pytest.raises(Refused):
        company.do("dir", case, "add_evidence", file=Pasted("nog.jpg", noise(seed=13)), taken_from=archive, **GIVEN)


@pytest.mark.usefixtures("temporary")
def test_the_archive_goes_alone_and_says_what_was_taken_out(company: Company, tmp_path: Path) -> None:
    case, data = company.report(), noise(seed=21)
    archive = take(company, case, tmp_path / "alles.bin", b"archief" * 100 + data)
    ref = company.do("dir", case, "add_evidence", file=Pasted("foto.jpg", data), taken_from=archive, **GIVEN).ref
    done = company.do("dir", case, "destroy_evidence", evidence=archive, **TOLD)
    assert b"".join(company["dir"].evidence_open(case, ref)) == data
    assert any("foto.jpg" in one for one in company["dir"].remains(case, done.ref).sentences())
    company.do("dir", case, "destroy_evidence", evidence=ref, **TOLD)
    assert not any("foto.jpg" in one for one in company["dir"].remains(case, done.ref).sentences())


@pytest.mark.usefixtures("temporary")
def test_mails_and_archives_that_hold_the_same_file_are_pointed_out(company: Company, tmp_path: Path) -> None:
    case, data = company.report(), noise(seed=31)
    kept, mail = io.BytesIO(), EmailMessage()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("map/foto.jpg", data)
    mail["From"], mail["To"], mail["Date"] = "a@b.example", "c@d.example", "Mon, 02 Mar 2026 20:15:00 +0100"
    mail.set_content("Zie bijlage.")
    mail.add_attachment(data, maintype="image", subtype="jpeg", filename="foto.jpg")
    take(company, case, tmp_path / "alles.zip", kept.getvalue())
    take(company, case, tmp_path / "bericht.eml", mail.as_bytes())
    other = io.BytesIO()
    with zipfile.ZipFile(other, "w") as packed:
        packed.writestr("foto.jpg", noise(seed=32)[: len(data)].ljust(len(data), b"x"))
    take(company, case, tmp_path / "ander.zip", other.getvalue())
    ref = take(company, case, tmp_path / "foto.jpg", data)
    told = company.do("dir", case, "destroy_evidence", evidence=ref, **TOLD).notes
    assert [name for name in ("alles.zip", "bericht.eml", "ander.zip") if any(name in one for one in told)] == [
        "alles.zip",
        "bericht.eml",
    ]
    for item in company["dir"].evidence(case)[:2]:
        company.do("dir", case, "destroy_evidence", evidence=item.ref, **TOLD)
    assert not any(".zip" in one or ".eml" in one for one in company["dir"].remains(case, ref).sentences())


def letter_with(data: bytes, name: str, subtype: str = "octet-stream") -> bytes:
    """A mail with one file."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Date"] = "a@b.example", "c@d.example", "Mon, 02 Mar 2026 20:15:00 +0100"
    mail.set_content("Zie bijlage.")
    mail.add_attachment(data, maintype="application", subtype=subtype, filename=name)
    return mail.as_bytes()


def archive_with(data: bytes, name: str) -> bytes:
    """An archive with one file."""
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(name, data)
    return kept.getvalue()


def hiding_places(data: bytes) -> dict[str, bytes]:
    """One file in others, one to three deep."""
    mail = letter_with(data, "foto.jpg")
    forwarded = EmailMessage()
    forwarded["From"], forwarded["To"], forwarded["Subject"] = "e@f.example", "g@h.example", "Doorgestuurd"
    forwarded.set_content("Zie hieronder.")
    forwarded.add_attachment(message_from_bytes(mail, policy=default))
    return {
        "los.zip": archive_with(data, "a/foto.jpg"),
        "bericht.eml": mail,
        "doorgestuurd.eml": forwarded.as_bytes(),
        "mail in archief.zip": archive_with(mail, "bericht.eml"),
        "archief in mail.eml": letter_with(archive_with(data, "foto.jpg"), "los.zip", "zip"),
        "diep.zip": archive_with(archive_with(mail, "bericht.eml"), "los.zip"),
    }


def test_nothing_in_which_it_is_packed_is_taken_in_afterwards(company: Company, tmp_path: Path) -> None:
    case, data = company.report(), noise(seed=41)
    ref = take(company, case, tmp_path / "foto.jpg", data)
    company.do("dir", case, "destroy_evidence", evidence=ref, **TOLD)
    for name, holder in hiding_places(data).items():
        with pytest.raises(FieldErrors, match=r"hierin zit “foto\.jpg”\. Dat is eerder vernietigd"):
            take(company, case, tmp_path / name, holder)
        (tmp_path / name).unlink()
    assert list(company.office.store.blobs()) == []
    take(company, case, tmp_path / "ander.zip", archive_with(letter_with(noise(seed=42), "foto.jpg"), "bericht.eml"))


def test_looking_for_it_in_an_archive_can_be_stopped(company: Company, tmp_path: Path) -> None:
    case, data = company.report(), noise(seed=45)
    ref = take(company, case, tmp_path / "foto.jpg", data)
    company.do("dir", case, "destroy_evidence", evidence=ref, **TOLD)
    (tmp_path / "los.zip").write_bytes(hiding_places(data)["mail in archief.zip"])
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return True

    act = Act(id="add_evidence", fields=Fields({"file": str(tmp_path / "los.zip"), **GIVEN}))
    with pytest.raises(Cancelled):
        company["dir"].perform(case, act, stop=stop)
    assert asked == [1]
    assert list(company.office.store.blobs()) == []


def test_whatever_holds_it_however_deep_is_pointed_out(company: Company, tmp_path: Path) -> None:
    case, data = company.report(), noise(seed=43)
    places = hiding_places(data)
    for name, holder in places.items():
        take(company, case, tmp_path / name, holder)
    ref = take(company, case, tmp_path / "foto.jpg", data)
    told = company.do("dir", case, "destroy_evidence", evidence=ref, **TOLD).notes
    assert [name for name in places if not any(f"“{name}”" in one or name in one for one in told)] == []


def test_a_document_that_holds_it_is_told(company: Company, tmp_path: Path) -> None:
    case, bad = company.report(), noise(seed=21)
    ref = take(company, case, tmp_path / "a.jpg", bad)
    letter = io.BytesIO(word())
    with zipfile.ZipFile(letter, "a") as parts:
        parts.writestr("word/media/image1.jpg", bad)
    take(company, case, tmp_path / "brief.docx", letter.getvalue())
    done = company.do("dir", case, "destroy_evidence", evidence=ref, **TOLD)
    assert any("brief.docx" in one for one in company["dir"].remains(case, done.ref).sentences())
