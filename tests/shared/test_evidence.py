"""Evidence from its intake to its end, on a file and on a server: what holds on the one holds on the other."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
import sqlalchemy
from sqlalchemy import Engine

from caseapp.bootstrap import open_office
from caseapp.evidence import CHUNK
from caseapp.evidence.blackout.marking import Area, Blackout, Strike
from caseapp.ledger import PasswordCost
from caseapp.model.act import Act, Fields
from caseapp.office.errors import Cancelled, EvidenceUnusable
from caseapp.office.office import Office
from caseapp.office.session import Session
from tests.unit.evidence.made import CHAT, mail, pdf, picture
from tests.unit.office.conftest import FOUNDATION, NOON, PASSWORD, REPORT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime


GIVEN: dict[str, Any] = {"obtained_from": "de mentor", "obtained_how": "handed_over", "obtained_on": "02-03-2026"}
USES = ("viewed", "printed", "exported", "handed_over")


def now() -> datetime:
    return NOON


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """A member who handles a case, the tables behind the program's back, and where files come from."""

    office: Office
    session: Session
    case: str
    raw: Engine
    folder: Path

    def take(self, name: str, data: bytes, **more: Any) -> str:
        path = self.folder / name
        path.write_bytes(data)
        act = Act(id="add_evidence", fields=Fields({"file": str(path), **GIVEN, **more}))
        return str(self.session.perform(self.case, act).ref)

    def bytes_of(self, ref: str) -> bytes:
        return b"".join(self.session.evidence_open(self.case, ref))

    def blobs(self) -> set[str]:
        return {row.blob_id for row, _whole in self.office.store.blobs()}

    def sql(self, text: str, **values: Any) -> None:
        with self.raw.begin() as connection:
            connection.execute(sqlalchemy.text(text), values)


@pytest.fixture
def desk(address: str, raw: Engine, tmp_path: Path) -> Iterator[Desk]:
    office = open_office(tmp_path / "here", store_url=address, clock=now, cost=PasswordCost.MINIMAL)
    admin = office.found(FOUNDATION).session
    admin.register("add_member", {"name": "hrm", "roles": ["hrm_manager"]}, password=PASSWORD)
    session = office.sign_in("hrm", PASSWORD)
    case = session.perform(None, Act(id="report_incident", fields=Fields(REPORT))).case_id
    (tmp_path / "van").mkdir()
    yield Desk(office=office, session=session, case=case, raw=raw, folder=tmp_path / "van")
    for one in (session, admin):
        one.close()
    office.close()


def test_what_is_taken_in_comes_out_and_is_found(desk: Desk) -> None:
    large = Random(1).randbytes(3 * CHUNK + 17)
    files = {"chat.txt": CHAT.encode(), "brief.eml": mail(), "verklaring.pdf": pdf(), "groot.bin": large}
    refs = {name: desk.take(name, data) for name, data in files.items()}
    assert {name: desk.bytes_of(ref) for name, ref in refs.items()} == files
    assert [one.author for one in desk.session.evidence_messages(desk.case, refs["chat.txt"])][1:3] == ["Noor", "Sem"]
    for word, name in (("kijk", "chat.txt"), ("directie", "brief.eml"), ("bladzijde", "verklaring.pdf")):
        assert [hit.ref for hit in desk.session.search(word)] == [refs[name]]
    for ref in refs.values():
        assert all(desk.session.use_evidence(desk.case, ref, what, to="de politie") for what in USES)
    assert desk.session.verify().ok


def test_a_copy_that_is_blacked_out_holds_nothing_of_what_was_beneath(desk: Desk) -> None:
    chat, photo = desk.take("chat.txt", CHAT.encode()), desk.take("foto.jpg", picture())
    words = desk.session.black_out(desk.case, chat, Blackout(strikes=(Strike(line=2),))).ref
    seen = desk.session.black_out(desk.case, photo, Blackout(areas=(Area(left=0, top=0, right=0.5, bottom=0.5),))).ref
    assert b"kijk" not in desk.bytes_of(words)
    assert b"Fairphone" not in desk.bytes_of(seen)
    items = {item.ref: item for item in desk.session.evidence(desk.case)}
    assert (items[words].derived_from, items[seen].derived_from) == (chat, photo)
    assert desk.bytes_of(chat) == CHAT.encode()


def test_stopping_at_any_moment_leaves_nothing(desk: Desk) -> None:
    path = desk.folder / "groot.bin"
    path.write_bytes(Random(2).randbytes(5 * CHUNK))
    act = Act(id="add_evidence", fields=Fields({"file": str(path), **GIVEN}))
    before = desk.office.store.count()
    for last in range(6):
        asked: list[int] = []

        def stop(asked: list[int] = asked, last: int = last) -> bool:
            asked.append(1)
            return len(asked) > last

        with pytest.raises(Cancelled, match="Er is niets opgenomen"):
            desk.session.perform(desk.case, act, stop=stop)
        assert desk.blobs() == set()
        assert desk.office.store.count() == before
    assert desk.session.perform(desk.case, act).ref


def flip(desk: Desk) -> None:
    with desk.raw.begin() as connection:
        rows = connection.execute(sqlalchemy.text("SELECT stream, blob_id, number, data FROM blob_chunk")).all()
        for row in rows:
            data = bytearray(row.data)
            data[len(data) // 2] ^= 1
            connection.execute(
                sqlalchemy.text("UPDATE blob_chunk SET data = :data WHERE blob_id = :blob AND number = :number"),
                {"data": bytes(data), "blob": row.blob_id, "number": row.number},
            )


def shorten(desk: Desk) -> None:
    with desk.raw.begin() as connection:
        for row in connection.execute(sqlalchemy.text("SELECT blob_id, number, data FROM blob_chunk")).all():
            connection.execute(
                sqlalchemy.text("UPDATE blob_chunk SET data = :data WHERE blob_id = :blob AND number = :number"),
                {"data": bytes(row.data)[:-1], "blob": row.blob_id, "number": row.number},
            )


def take_away(desk: Desk) -> None:
    desk.sql("DELETE FROM blob_chunk")


def take_away_the_last(desk: Desk) -> None:
    desk.sql("DELETE FROM blob_chunk WHERE number = (SELECT MAX(number) FROM blob_chunk)")


def exchange(desk: Desk) -> None:
    """The sealed chunks of two files trade places."""
    with desk.raw.begin() as connection:
        rows = connection.execute(sqlalchemy.text("SELECT blob_id, number, data FROM blob_chunk")).all()
        blobs = sorted({row.blob_id for row in rows})
        other = dict(zip(blobs, blobs[1:] + blobs[:1], strict=True))
        data = {(row.blob_id, row.number): row.data for row in rows}
        for blob, number in data:
            connection.execute(
                sqlalchemy.text("UPDATE blob_chunk SET data = :data WHERE blob_id = :blob AND number = :number"),
                {"data": data.get((other[blob], number), b"\0" * 40), "blob": blob, "number": number},
            )


@pytest.mark.parametrize("size", [9_000, 3 * CHUNK], ids=["small", "large"])
@pytest.mark.parametrize("tamper", [flip, shorten, take_away, take_away_the_last, exchange])
def test_what_was_tampered_with_is_refused_at_every_use(desk: Desk, tamper: Callable[[Desk], None], size: int) -> None:
    photo = picture(size=(80, 60)) + Random(3).randbytes(size)
    ref = desk.take("foto.jpg", photo)
    desk.take("andere.jpg", picture(size=(90, 60)) + Random(4).randbytes(size))
    assert desk.session.use_evidence(desk.case, ref, "viewed")
    tamper(desk)
    for what in USES:
        assert not desk.session.use_evidence(desk.case, ref, what, to="de politie")
    with pytest.raises(EvidenceUnusable, match="reservekopie"):
        desk.bytes_of(ref)
    with pytest.raises(EvidenceUnusable, match="reservekopie"):
        desk.session.black_out(desk.case, ref, Blackout(areas=(Area(left=0, top=0, right=0.5, bottom=0.5),)))
    lines = next(item for item in desk.session.evidence(desk.case) if item.ref == ref).custody
    assert [one.intact for one in lines] == [True, *[False] * (len(lines) - 1)]
    assert not desk.session.verify().ok


def test_a_picture_pasted_from_the_clipboard_is_as_any_other(desk: Desk) -> None:
    from caseapp.office.evidence.pasted import Pasted

    act = Act(id="add_evidence", fields=Fields({"file": Pasted("Schermafdruk.png", picture("PNG")), **GIVEN}))
    ref = str(desk.session.perform(desk.case, act).ref)
    assert desk.bytes_of(ref) == picture("PNG")
    assert io.BytesIO(desk.session.evidence_reading(desk.case, ref).preview).read(4) == b"\x89PNG"
