"""Evidence in the office: read when it is taken in, used, quoted, and checked against what was recorded."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from caseapp.evidence.chat import DateOrder
from caseapp.evidence.reading import Kind
from caseapp.index.evidence import PIECE, _pieces
from caseapp.model.act import Act, Fields
from caseapp.office.errors import Cancelled, EvidenceUnusable, FieldErrors, Refused
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
    def test_each_use_is_an_act_and_viewing_one_a_day(self, company: Company, case: str) -> None:
        ref = take(company, case, "foto.jpg", picture()).ref
        for _ in range(2):
            assert company["hrm"].use_evidence(case, ref, "viewed")
            assert company["dir"].use_evidence(case, ref, "exported", reason="Voor de politie")
        company.clock.forward(days=1)
        assert company["hrm"].use_evidence(case, ref, "viewed")
        lines = company["dir"].evidence(case)[0].custody
        assert [(one.who, one.what) for one in lines] == [
            ("hrm", "viewed"), ("dir", "exported"), ("dir", "exported"), ("hrm", "viewed"),
        ]  # fmt: skip
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
