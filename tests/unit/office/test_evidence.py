"""Evidence in the office: read when it is taken in, used, quoted, and checked against what was recorded."""

from __future__ import annotations

import os
import sqlite3
import tracemalloc
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from caseapp.evidence import CHUNK
from caseapp.evidence.chat import DateOrder
from caseapp.evidence.reading import Kind
from caseapp.index.evidence import PIECE, _pieces, noted
from caseapp.model.act import Act, Fields
from caseapp.office.errors import Cancelled, Changed, EvidenceUnusable, FieldErrors, Refused
from caseapp.office.evidence.begun import NOTE
from caseapp.office.evidence.pasted import Pasted
from tests.unit.evidence.made import CHAT, mail, pdf, picture

if TYPE_CHECKING:
    from pathlib import Path

    from caseapp.office.performing import Done
    from tests.unit.office.conftest import Company

GIVEN: dict[str, Any] = {"obtained_from": "M. Bakker", "obtained_how": "handed_over", "obtained_on": "02-03-2026"}
UNTOLD = "03/04/2019, 20:49 - Noor: Hoi\n04/05/2019, 20:50 - Sem: Kijk dan\n"


@pytest.fixture
def case(company: Company) -> str:
    return company.report()


def take(company: Company, case: str, name: str, data: bytes, by: str = "dir", **more: Any) -> Done:
    return company.do(by, case, "add_evidence", file=Pasted(name, data), **{**GIVEN, **more})


def damage(company: Company) -> None:
    """Take the sealed files out of the store, behind the program's back."""
    with closing(sqlite3.connect(company.folder / "store.sqlite")) as store:
        store.execute("DELETE FROM blob_chunk")
        store.commit()


def test_what_a_file_is_stands_in_the_act_that_names_it(company: Company, case: str) -> None:
    ref = take(company, case, "foto.jpg", picture()).ref
    item = company["hrm"].evidence(case)[0]
    assert (item.ref, item.name, item.kind, item.media_type) == (ref, "foto.jpg", Kind.PICTURE, "image/jpeg")
    assert {one.name: one.value for one in item.facts}["Camera"] == "Fairphone FP4"
    assert (item.obtained_from, item.added_by, item.readable) == ("M. Bakker", "dir", True)
    assert company["hrm"].evidence_reading(case, ref).preview.startswith(b"\x89PNG")


def test_a_reading_that_was_not_kept_is_read_again(company: Company, case: str) -> None:
    ref = take(company, case, "chat.txt", CHAT.encode()).ref
    session = company["hrm"]
    kept = session.evidence_reading(case, ref)
    session._sealed.kept_reading = lambda file: None  # type: ignore[method-assign]
    assert session.evidence_reading(case, ref) == kept
    assert kept.chat is not None
    assert set(kept.chat.members) == {"Noor", "Sem"}


def test_a_description_in_words_is_read_as_text(company: Company, case: str) -> None:
    ref = company.do("dir", case, "add_evidence", text="Wat op het bord stond.", **GIVEN).ref
    item = company["dir"].evidence(case)[0]
    assert (item.name, item.kind, item.text) == ("", None, "Wat op het bord stond.")
    assert company["dir"].evidence_reading(case, ref).text == "Wat op het bord stond."
    assert company["dir"].use_evidence(case, ref, "viewed")


def test_messages_come_one_by_one_and_a_part_alone(company: Company, case: str) -> None:
    chat = take(company, case, "chat.txt", CHAT.encode()).ref
    assert [one.author for one in company["dir"].evidence_messages(case, chat)] == ["", "Noor", "Sem", "Noor"]
    letter = take(company, case, "brief.eml", mail()).ref
    part = next(one for one in company["dir"].evidence_reading(case, letter).parts if one.address)
    assert len(company["dir"].evidence_part(case, letter, part.address)) == part.size
    with pytest.raises(EvidenceUnusable, match="geen chat"):
        list(company["dir"].evidence_messages(case, letter))
    with pytest.raises(EvidenceUnusable, match="niet uit het bestand te halen"):
        company["dir"].evidence_part(case, letter, "nergens")


class TestDateOrder:
    def test_it_is_asked_when_the_chat_does_not_tell(self, company: Company, case: str) -> None:
        with pytest.raises(FieldErrors, match="eerst de dag of eerst de maand") as error:
            take(company, case, "chat.txt", UNTOLD.encode())
        assert [one.field for one in error.value.problems] == ["date_order"]
        assert company["dir"].evidence(case) == ()

    def test_what_was_told_holds_for_whoever_reads_it(self, company: Company, case: str) -> None:
        ref = take(company, case, "chat.txt", UNTOLD.encode(), date_order="mdy").ref
        assert next(company["hrm"].evidence_messages(case, ref)).at.month == 3
        assert next(company["hrm"].evidence_messages(case, ref, DateOrder.DMY)).at.month == 4

    def test_an_order_that_does_not_fit_is_refused(self, company: Company, case: str) -> None:
        with pytest.raises(FieldErrors, match="Kies een andere"):
            take(company, case, "chat.txt", CHAT.encode(), date_order="mdy")


class TestCustody:
    def test_each_use_is_an_act_however_often_it_is_viewed(self, company: Company, case: str) -> None:
        ref = take(company, case, "foto.jpg", picture()).ref
        for _ in range(2):
            assert company["hrm"].use_evidence(case, ref, "viewed")
            assert company["dir"].use_evidence(case, ref, "exported", reason="Voor de politie")
        lines = company["dir"].evidence(case)[0].custody
        assert [(one.who, one.what) for one in lines] == [("hrm", "viewed"), ("dir", "exported")] * 2
        assert all(one.intact for one in lines)

    def test_to_whom_it_was_handed_over_must_be_told(self, company: Company, case: str) -> None:
        ref = take(company, case, "foto.jpg", picture()).ref
        with pytest.raises(Refused, match="aan wie"):
            company["dir"].use_evidence(case, ref, "handed_over")
        assert company["dir"].use_evidence(case, ref, "handed_over", to="agent J. Smit")

    def test_a_file_that_is_not_what_was_recorded_is_said_and_recorded(self, company: Company, case: str) -> None:
        ref = take(company, case, "foto.jpg", picture()).ref
        assert company["hrm"].use_evidence(case, ref, "viewed")
        damage(company)
        assert not company["dir"].use_evidence(case, ref, "viewed")
        assert [one.intact for one in company["dir"].evidence(case)[0].custody] == [True, False]

    def test_who_wrote_it_cannot_say_that_it_was_intact(self, company: Company, case: str) -> None:
        ref = take(company, case, "foto.jpg", picture()).ref
        damage(company)
        company.do("dir", case, "record_custody", evidence=ref, what="printed", intact=True)
        assert company["dir"].evidence(case)[0].custody[0].intact is False

    def test_whoever_looks_does_not_handle_the_case(self, company: Company, case: str) -> None:
        ref = take(company, case, "foto.jpg", picture()).ref
        assert company["hrm"].use_evidence(case, ref, "viewed")
        assert company["hrm"].case(case).handler_name == "dir"


class TestQuoting:
    def test_messages_say_what_stands_in_the_chat(self, company: Company, case: str) -> None:
        chat = take(company, case, "chat.txt", CHAT.encode()).ref
        company.do("dir", case, "quote_evidence", evidence=chat, messages="2-3")
        said = company["hrm"].evidence(case)[0].quotations[0].messages
        assert (said[0].number, said[0].author, said[0].text) == (2, "Noor", "Hoi\nkijk")
        assert said[1].file == "IMG-20190130-WA0001.jpg"
        assert said[0].at is not None
        assert said[0].at.isoformat() == "2019-01-30T20:49:00"
        assert {hit.act for hit in company["hrm"].search("kijk")} == {"add_evidence", "quote_evidence"}

    def test_what_does_not_stand_there_cannot_be_quoted(self, company: Company, case: str) -> None:
        chat = take(company, case, "chat.txt", CHAT.encode()).ref
        text = company.do("dir", case, "add_evidence", text="Kom om tien uur naar het lokaal.", **GIVEN).ref
        with pytest.raises(FieldErrors, match="bericht 9 is er niet"):
            company.do("dir", case, "quote_evidence", evidence=chat, messages=["3", "9"])
        with pytest.raises(FieldErrors, match="nummers van berichten"):
            company.do("dir", case, "quote_evidence", evidence=chat, messages="drie")
        with pytest.raises(FieldErrors, match="staat zo niet in het bewijs"):
            company.do("dir", case, "quote_evidence", evidence=text, text="Kom om elf uur")
        with pytest.raises(FieldErrors, match="geen bestand"):
            company.do("dir", case, "quote_evidence", evidence=text, messages="1")
        company.do("dir", case, "quote_evidence", evidence=text, text="om  tien uur")


class TestIntake:
    def test_it_can_be_stopped_and_nothing_is_left(self, company: Company, case: str, tmp_path: Path) -> None:
        file = tmp_path / "film.bin"
        file.write_bytes(bytes(5 * 1024 * 1024))
        seen: list[tuple[int, int]] = []
        act = Act(id="add_evidence", fields=Fields({"file": str(file), **GIVEN}))
        with pytest.raises(Cancelled):
            company["dir"].perform(
                case, act, progress=lambda done, total: seen.append((done, total)), stop=lambda: len(seen) > 2
            )
        assert seen[0][1] == 5 * 1024 * 1024
        assert company["dir"].evidence(case) == ()
        assert list(company.office.store.blobs()) == []

    def test_a_copy_takes_over_how_its_original_was_obtained(self, company: Company, case: str) -> None:
        ref = take(company, case, "foto.jpg", picture()).ref
        black = Pasted("zwart.png", picture("PNG"))
        company.do("dir", case, "add_evidence", file=black, derived_from=ref, method="zwartgemaakt: 2 vlakken")
        item = company["hrm"].evidence(case)[1]
        assert (item.derived_from, item.method, item.obtained_from) == (ref, "zwartgemaakt: 2 vlakken", "M. Bakker")
        with pytest.raises(Refused, match="hoe de kopie is gemaakt"):
            company.do("dir", case, "add_evidence", file=black, derived_from=ref)

    def test_the_same_bytes_twice_are_pointed_out(self, company: Company, case: str) -> None:
        first = take(company, case, "foto.jpg", picture()).ref
        done = take(company, case, "nog een keer.jpg", picture())
        second = done.ref
        assert "nummer 2" in done.notes[0]
        assert [item.same_as for item in company["dir"].evidence(case)] == [(second,), (first,)]

    @pytest.mark.parametrize(
        "given", [Pasted("a.png", b""), {"name": "a", "sha256": "00"}, {"name": "a", "pasted": "?"}]
    )
    def test_what_is_no_file_is_refused(self, company: Company, case: str, given: Any) -> None:
        with pytest.raises(FieldErrors):
            company.do("dir", case, "add_evidence", file=given, **GIVEN)

    def test_a_draft_keeps_what_was_pasted(self, company: Company, case: str) -> None:
        drafts = company["dir"].drafts
        drafts.save("bewijs", {"file": Pasted("scherm.png", picture("PNG"))})
        kept = drafts.get("bewijs")
        assert kept is not None
        company.do("dir", case, "add_evidence", **{**GIVEN, **kept.data})
        ref = company["dir"].evidence(case)[0].ref
        assert b"".join(company["dir"].evidence_open(case, ref)) == picture("PNG")


def test_who_may_not_read_the_case_opens_no_evidence(company: Company, case: str) -> None:
    ref = take(company, case, "foto.jpg", picture()).ref
    session = company["dir2"]
    for look in (session.evidence_reading, session.evidence_open, session.evidence_messages):
        with pytest.raises(Exception, match="geen toegang"):
            look(case, ref)
    with pytest.raises(Refused):
        session.use_evidence(case, ref, "exported")


class TestSearch:
    def test_the_text_of_a_file_is_found_by_who_may_read_it(self, company: Company, case: str) -> None:
        ref = take(company, case, "brief.pdf", pdf()).ref
        found = company["hrm"].search("bladzijde foto")
        assert [(hit.case_id, hit.ref) for hit in found] == [(case, ref)]
        assert "bladzijde" in found[0].snippet
        assert company["dir2"].search("bladzijde foto") == ()

    def test_it_is_found_again_after_a_rebuild_and_not_after_access_is_lost(self, company: Company, case: str) -> None:
        take(company, case, "chat.txt", b"02-03-2026 20:15 - Noor: pannenkoek\n02-03-2026 20:16 - Sem: ja\n")
        session = company["hrm2"]
        assert len(session.search("pannenkoek")) == 1
        session.rebuild_index()
        assert len(session.search("pannenkoek")) == 1
        company.person(case, name="Hrm twee", part="witness", member=company.ids["hrm2"])
        assert session.search("pannenkoek") == ()

    def test_long_texts_are_cut_at_lines(self) -> None:
        text = "".join(f"regel {number}\n" for number in range(20_000)) + "x" * 100_000
        pieces = list(_pieces(text))
        assert "".join(pieces) == text
        assert max(map(len, pieces)) <= PIECE
        assert all(piece.endswith("\n") for piece in pieces[:5])


class TestLargeFiles:
    """A file of more than one chunk goes into the store before the act that names it."""

    def large(self, folder: Path, size: int = 2 * CHUNK + 5) -> str:
        path = folder / "film.bin"
        path.write_bytes(b"\x01" * size)
        return str(path)

    def test_what_is_refused_meanwhile_leaves_nothing(self, company: Company, case: str, tmp_path: Path) -> None:
        session = company["dir"]
        attach = session._performing._attaching.attach

        def late(*given: Any) -> Any:
            attached = attach(*given)
            company.do("hrm", case, "close_case", conclusion="Geen betrokkene.")
            return attached

        session._performing._attaching.attach = late  # type: ignore[assignment,method-assign]
        with pytest.raises(Changed):
            company.do("dir", case, "add_evidence", file=self.large(tmp_path), **GIVEN)
        assert list(company.office.store.blobs()) == []
        assert noted(session._books.index.file, NOTE, 2**62) == []

    def test_a_file_whose_act_never_came_goes_a_day_later(self, company: Company, case: str, tmp_path: Path) -> None:
        session = company["dir"]
        ref = company.do("dir", case, "add_evidence", file=self.large(tmp_path), **GIVEN).ref
        there = [row for row, _ in company.office.store.blobs()]
        session._attaching.keep = lambda attached: None  # type: ignore[method-assign]
        session._performing._record = broken  # type: ignore[assignment,method-assign]
        with pytest.raises(KeyboardInterrupt):
            company.do("dir", case, "add_evidence", file=self.large(tmp_path), **GIVEN)
        assert len(list(company.office.store.blobs())) == len(there) + 1
        session.close()
        del company.sessions["dir"]
        company["dir"].close()
        assert len(list(company.office.store.blobs())) == len(there) + 1
        company.clock.forward(days=2)
        del company.sessions["dir"]
        assert b"".join(company["dir"].evidence_open(case, ref)) == b"\x01" * (2 * CHUNK + 5)
        assert [row for row, _ in company.office.store.blobs()] == there

    def test_a_file_that_is_named_stays_though_its_note_was_not_dropped(
        self, company: Company, case: str, tmp_path: Path
    ) -> None:
        company["dir"]._attaching.keep = lambda attached: None  # type: ignore[method-assign]
        ref = company.do("dir", case, "add_evidence", file=self.large(tmp_path), **GIVEN).ref
        company["dir"].close()
        del company.sessions["dir"]
        company.clock.forward(days=2)
        assert company["dir"].use_evidence(case, ref, "viewed")
        assert noted(company["dir"]._books.index.file, NOTE, 2**62) == []

    def test_memory_stays_flat(self, company: Company, case: str, tmp_path: Path) -> None:
        path = tmp_path / "film.bin"
        with path.open("wb") as file:
            file.truncate(300 * CHUNK)
        company["dir"].case(case)
        tracemalloc.start()
        ref = company.do("dir", case, "add_evidence", file=str(path), **GIVEN).ref
        assert company["dir"].use_evidence(case, ref, "viewed")
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert most < 64 * CHUNK
        item = company["dir"].evidence(case)[0]
        assert (item.size, item.readable) == (300 * CHUNK, True)
        assert "te groot om te bekijken" in company["dir"].evidence_reading(case, ref).warnings[0]


def broken(*_given: Any) -> Any:
    raise KeyboardInterrupt


class TestFilesThatAreNone:
    @pytest.mark.parametrize(
        ("make", "said"),
        [
            (lambda path: path.mkdir(), "is een map"),
            (lambda path: None, "is er niet"),
            pytest.param(
                lambda path: path.symlink_to("/dev/zero"),
                "geen gewoon bestand",
                marks=pytest.mark.skipif(os.name == "nt", reason="there are no such devices here"),
            ),
            pytest.param(
                lambda path: os.mkfifo(path),  # noqa: PLW0108 - Windows has none
                "geen gewoon bestand",
                marks=pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="such files are not made here"),
            ),
        ],
    )
    def test_are_refused(self, company: Company, case: str, tmp_path: Path, make: Any, said: str) -> None:
        make(tmp_path / "vreemd")
        with pytest.raises(FieldErrors, match=said):
            company.do("dir", case, "add_evidence", file=tmp_path / "vreemd", **GIVEN)

    def test_a_file_that_changes_while_it_is_read_is_refused(self, company: Company, case: str, tmp_path: Path) -> None:
        path = tmp_path / "groeit.bin"
        path.write_bytes(bytes(3 * CHUNK))

        def grow(done: int, _total: int) -> None:
            if done == CHUNK:
                with path.open("ab") as file:
                    file.write(b"meer")

        act = Act(id="add_evidence", fields=Fields({"file": str(path), **GIVEN}))
        with pytest.raises(FieldErrors, match="veranderde tijdens het lezen"):
            company["dir"].perform(case, act, progress=grow)
        assert company["dir"].evidence(case) == ()
        assert list(company.office.store.blobs()) == []

    def test_a_name_cannot_be_made_to_look_like_another(self, company: Company, case: str) -> None:
        take(company, case, "foto\u202egpj.exe\n\x07.txt", b"tekst")
        assert company["dir"].evidence(case)[0].name == "foto_gpj.exe__.txt"

    def test_an_empty_file_is_taken_in_and_pointed_out(self, company: Company, case: str, tmp_path: Path) -> None:
        path = tmp_path / "leeg.txt"
        path.touch()
        done = company.do("dir", case, "add_evidence", file=str(path), **GIVEN)
        assert "leeg (0 bytes)" in done.notes[0]
        assert b"".join(company["dir"].evidence_open(case, done.ref)) == b""
