"""A blacked-out copy is a new piece of evidence; nothing of what was hidden is in its bytes or its reading."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

import pypdfium2
import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from caseapp.evidence.blackout.marking import Area, Blackout, Strike
from caseapp.evidence.chat import DateOrder
from caseapp.evidence.reading import Kind, to_json
from caseapp.model.evidence import original
from caseapp.office.errors import BlackoutRefused, Cancelled, EvidenceUnusable, NoAccess, Refused
from caseapp.office.evidence.pasted import Pasted
from tests.unit.evidence.made import picture

if TYPE_CHECKING:
    from caseapp.office.performing import Done
    from tests.unit.office.conftest import Company

GIVEN: dict[str, Any] = {"obtained_from": "M. Bakker", "obtained_how": "handed_over", "obtained_on": "02-03-2026"}
CHAT = """\
12-02-2026 09:16 - Sannie: Mijn geheim is 4711
13-02-2026 09:17 - Milan Kaya: wat zei Sanne de Wit? bel haar op 06-12345678
13-02-2026 09:18 - Sannie: niets
"""
MAIL = (
    b"From: Sanne de Wit <sw4711@mail.example>\r\nTo: Milan Kaya <milan@mail.example>\r\nSubject: geheim van Sanne\r\n"
    b"Date: Mon, 2 Mar 2026 10:00:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    b"Dag Milan,\r\nmail sw4711@mail.example maar. Groet, S. de Wit\r\n"
)
ALSO = ("Sannie", "+31 6 12345678")
SECRETS = ("Sann", "Wit", "4711", "12345678")


@pytest.fixture
def case(company: Company) -> str:
    case = company.report()
    company.do("dir", case, "add_person", name="Milan Kaya", category="pupil", part="respondent")
    company.do("dir", case, "add_person", name="Sanne de Wit", category="pupil", part="affected")
    return case


def sanne(company: Company, case: str) -> str:
    return next(ref for ref, one in company["dir"].case(case).case.persons.items() if one.name == "Sanne de Wit")


def take(company: Company, case: str, name: str, data: bytes, by: str = "dir") -> str:
    return company.do(by, case, "add_evidence", file=Pasted(name, data), **GIVEN).ref


def without_sanne(company: Company, case: str, ref: str, **more: Any) -> Done:
    session = company["dir"]
    people = session.people_of(case, [sanne(company, case)], ALSO, **more)
    return session.black_out(case, ref, session.find_people(case, ref, people).blackout())


def all_of(company: Company, case: str, ref: str) -> str:
    """The bytes of a piece of evidence, and all that was read of it."""
    data = b"".join(company["dir"].evidence_open(case, ref))
    return data.decode("utf-8", "replace") + json.dumps(to_json(company["dir"].evidence_reading(case, ref)))


def pdf() -> bytes:
    kept = io.BytesIO()
    canvas = Canvas(kept)
    for number in range(3):
        canvas.drawString(72, 700, f"Sanne de Wit, 06-12345678, op pagina {number}")
        canvas.showPage()
    canvas.save()
    return kept.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "ending"),
    [("chat.txt", CHAT.encode(), ".txt"), ("brief.eml", MAIL, ".txt"), ("Sanne de Wit.pdf", pdf(), ".pdf")],
)
def test_all_of_one_person_is_gone_from_the_copy(
    company: Company, case: str, name: str, data: bytes, ending: str
) -> None:
    ref = take(company, case, name, data)
    done = without_sanne(company, case, ref)
    copy = next(one for one in company["dir"].evidence(case) if one.ref == done.ref)
    assert (copy.derived_from, copy.name) == (ref, f"bewijs-nr-{ref[1:]}-zwartgemaakt{ending}")
    assert (copy.obtained_from, copy.obtained_how) == ("M. Bakker", "handed_over")
    told = all_of(company, case, copy.ref) + copy.method + copy.name
    assert [one for one in SECRETS if one in told] == []
    assert [one for one in SECRETS if one in all_of(company, case, ref)] != []
    assert original(company["dir"].case(case).case, copy.ref) == ref
    kept = b"".join(company["dir"].evidence_open(case, ref))
    assert kept == data


def test_a_copy_of_a_chat_is_a_chat_with_the_same_numbers(company: Company, case: str) -> None:
    ref = take(company, case, "chat.txt", CHAT.encode())
    done = without_sanne(company, case, ref)
    messages = [*company["dir"].evidence_messages(case, done.ref)]
    assert [(one.number, one.author, one.text) for one in messages] == [
        (1, "Persoon B", "[zwartgemaakt]"),
        (2, "Milan Kaya", "wat zei Persoon B? bel haar op Persoon B"),
        (3, "Persoon B", "[zwartgemaakt]"),
    ]
    method = company["dir"].evidence(case)[-1].method
    assert method.startswith("Zwartgemaakt: 2 berichten, 2 stukken tekst, 1 naam van een deelnemer.")


def test_the_words_of_a_person_may_stay(company: Company, case: str) -> None:
    ref = take(company, case, "chat.txt", CHAT.encode())
    done = without_sanne(company, case, ref, words=False)
    assert "geheim is 4711" in all_of(company, case, done.ref)
    assert "Sann" not in all_of(company, case, done.ref)


def test_a_persons_word_is_the_same_in_every_copy(company: Company, case: str) -> None:
    session = company["dir"]
    milan, her = session.case(case).case.persons
    assert [one.label for one in session.people_of(case, [her]).who] == ["Persoon B"]
    assert [one.label for one in session.people_of(case, [her, milan]).who] == ["Persoon B", "Persoon A"]
    with pytest.raises(BlackoutRefused, match="staat niet in de zaak"):
        session.people_of(case, ["e999"])


def test_a_member_goes_by_the_name_of_the_member_too(company: Company, case: str) -> None:
    given = {"name": "Meneer Jansen", "category": "employee", "part": "witness", "member": company.ids["mgr"]}
    ref = company.do("dir", case, "add_person", **given).ref
    (who,) = company["dir"].people_of(case, [ref], ["Sjaak"]).who
    assert (who.name, who.also) == ("Meneer Jansen", ("Sjaak", "mgr"))


def test_areas_of_a_picture(company: Company, case: str) -> None:
    ref = take(company, case, "foto.jpg", picture())
    area = Area(left=0, top=0, right=0.5, bottom=1)
    done = company["dir"].black_out(case, ref, Blackout(areas=(area,)))
    copy = Image.open(io.BytesIO(b"".join(company["dir"].evidence_open(case, done.ref))))
    assert copy.getpixel((2, 20)) == (0, 0, 0)
    assert not copy.getexif()
    item = company["dir"].evidence(case)[-1]
    assert item.facts == tuple(one for one in item.facts if one.name == "Afmetingen")
    assert item.method == "Zwartgemaakt: 1 vlak. Alleen wat te zien is, staat in de kopie."


def test_areas_of_a_pdf_and_the_sight_of_a_page(company: Company, case: str) -> None:
    ref = take(company, case, "stuk.pdf", pdf())
    areas = tuple(Area(page=page, left=0, top=0, right=1, bottom=1) for page in (1, 3))
    told: list[tuple[int, int]] = []
    done = company["dir"].black_out(
        case, ref, Blackout(areas=areas), progress=lambda number, of: told.append((number, of))
    )
    assert told == [(1, 3), (2, 3), (3, 3)]
    document = pypdfium2.PdfDocument(b"".join(company["dir"].evidence_open(case, done.ref)))
    assert len(document) == 3
    document.close()
    seen = company["dir"].evidence_page(case, done.ref, 1, 400)
    assert seen.pages == 3
    assert Image.open(io.BytesIO(seen.png)).convert("L").getextrema() == (0, 0)
    assert company["dir"].evidence(case)[-1].method.startswith("Zwartgemaakt: 2 vlakken op 2 bladzijden.")


def test_lines_and_pieces_of_a_text_by_hand(company: Company, case: str) -> None:
    ref = company.do("dir", case, "add_evidence", text="Regel een\nRegel Sanne\nRegel drie", **GIVEN).ref
    strikes = (Strike(line=1), Strike(line=2, start=6, end=11, label="Persoon B"))
    done = company["dir"].black_out(case, ref, Blackout(strikes=strikes))
    assert b"".join(company["dir"].evidence_open(case, done.ref)) == b"[zwartgemaakt]\nRegel Persoon B\nRegel drie\n"


def test_the_original_was_looked_at_and_checked(company: Company, case: str) -> None:
    ref = take(company, case, "chat.txt", CHAT.encode())
    company["dir"].black_out(case, ref, Blackout(strikes=(Strike(line=1),)))
    (line,) = company["dir"].evidence(case)[0].custody
    assert (line.what, line.intact) == ("viewed", True)


class TestRefused:
    def test_nothing_chosen(self, company: Company, case: str) -> None:
        ref = take(company, case, "chat.txt", CHAT.encode())
        with pytest.raises(BlackoutRefused, match="niets gekozen"):
            company["dir"].black_out(case, ref, Blackout())

    @pytest.mark.parametrize("name", ["foto.jpg", "chat.txt"])
    def test_areas_in_a_text_and_words_in_a_picture(self, company: Company, case: str, name: str) -> None:
        ref = take(company, case, name, picture() if name == "foto.jpg" else CHAT.encode())
        area = Area(left=0, top=0, right=1, bottom=1)
        for blackout in (
            Blackout(areas=(area,), strikes=(Strike(line=1),)),
            Blackout(authors=(("x", "y"),), areas=(area,)),
        ):
            with pytest.raises(BlackoutRefused, match="dit soort bestand"):
                company["dir"].black_out(case, ref, blackout)

    def test_a_kind_of_which_no_copy_is_made(self, company: Company, case: str) -> None:
        ref = take(company, case, "geheim.bin", bytes(range(256)))
        with pytest.raises(BlackoutRefused, match="geen zwartgemaakte kopie"):
            company["dir"].black_out(case, ref, Blackout(strikes=(Strike(line=1),)))

    def test_a_damaged_picture(self, company: Company, case: str) -> None:
        ref = take(company, case, "foto.jpg", picture()[:400])
        area = Area(left=0, top=0, right=1, bottom=1)
        with pytest.raises(BlackoutRefused, match="beschadigd"):
            company["dir"].black_out(case, ref, Blackout(areas=(area,)))
        with pytest.raises(BlackoutRefused, match="beschadigd"):
            company["dir"].evidence_page(case, ref, 1, 100)
        assert len(company["dir"].evidence(case)) == 1

    def test_a_member_who_may_not_read_or_add(self, company: Company, case: str) -> None:
        ref = take(company, case, "chat.txt", CHAT.encode())
        blackout = Blackout(strikes=(Strike(line=1),))
        with pytest.raises(NoAccess):
            company["dir2"].black_out(case, ref, blackout)
        with pytest.raises((NoAccess, Refused)):
            company["fg"].black_out(case, ref, blackout)
        assert len(company["dir"].evidence(case)) == 1

    def test_stopped(self, company: Company, case: str) -> None:
        ref = take(company, case, "stuk.pdf", pdf())
        people = company["dir"].people_of(case, [sanne(company, case)])
        with pytest.raises(Cancelled):
            company["dir"].find_people(case, ref, people, stop=lambda: True)
        area = Area(left=0, top=0, right=1, bottom=1)
        with pytest.raises(Cancelled):
            company["dir"].black_out(case, ref, Blackout(areas=(area,)), stop=lambda: True)
        assert len(company["dir"].evidence(case)) == 1

    def test_the_original_is_not_what_was_recorded(self, company: Company, case: str) -> None:
        from tests.unit.office.test_evidence import damage

        ref = take(company, case, "foto.jpg", picture())
        damage(company)
        with pytest.raises(EvidenceUnusable):
            company["dir"].black_out(case, ref, Blackout(areas=(Area(left=0, top=0, right=1, bottom=1),)))


def test_a_chat_of_which_the_order_of_dates_was_told(company: Company, case: str) -> None:
    text = "03/04/2019, 20:49 - Sannie: Hoi\n04/05/2019, 20:50 - Milan: Kijk dan\n"
    ref = company.do(
        "dir",
        case,
        "add_evidence",
        file=Pasted("chat.txt", text.encode()),
        date_order="mdy",
        **GIVEN,
    ).ref
    done = without_sanne(company, case, ref)
    assert [one.at.isoformat() for one in company["dir"].evidence_messages(case, done.ref)] == [
        one.at.isoformat() for one in company["dir"].evidence_messages(case, ref, DateOrder.MDY)
    ]


def test_a_picture_has_no_names_to_find(company: Company, case: str) -> None:
    ref = take(company, case, "foto.jpg", picture())
    people = company["dir"].people_of(case, [sanne(company, case)])
    assert company["dir"].find_people(case, ref, people).blackout().empty


def test_a_mail_is_copied_with_its_headers(company: Company, case: str) -> None:
    ref = take(company, case, "brief.eml", MAIL)
    assert company["dir"].evidence(case)[0].kind is Kind.MAIL
    done = without_sanne(company, case, ref)
    text = b"".join(company["dir"].evidence_open(case, done.ref)).decode()
    assert text.startswith("Van: Persoon B <Persoon B>\nAan: Milan Kaya <milan@mail.example>\n")
    assert "Groet, Persoon B" in text
