"""What was recorded, and where it comes from, in words."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QImage

from caseapp.asset import asset
from caseapp.desktop.state.pages import draw
from caseapp.desktop.state.source import known_law, source_name, source_text, standing_text
from caseapp.desktop.state.telling import Telling
from caseapp.desktop.state.viewer import look
from caseapp.evidence.reading.kind import Kind as FileKind
from caseapp.exchange.demonstration.organisation import Demonstration
from caseapp.model.act import Act, Fields
from caseapp.office.office import Office
from caseapp.office.session import Session
from caseapp.procedure.catalogue import CATALOGUE
from caseapp.procedure.definition import Field, Kind
from caseapp.procedure.profile import parse_protocol

if TYPE_CHECKING:
    from caseapp.model.value import Value


@pytest.fixture
def session(office: Office, made: Demonstration) -> Session:
    return office.sign_in("M. Dijkstra", made.password)


def test_every_act_of_every_story_is_told_without_references(session: Session, made: Demonstration) -> None:
    known = {
        choice.value
        for act in CATALOGUE.values()
        for field in act.fields
        for choice in field.choices
        if "_" in choice.value
    }
    for case_id in made.cases.values():
        view = session.case(case_id)
        telling = Telling(case=view.case, organisation=session.organisation)
        refs = {act.ref for act in view.case.acts}
        for act in view.case.acts:
            for label, text in telling.details(act):
                assert label
                assert text not in refs, (case_id, act.act, label)
                assert text not in known, (case_id, act.act, label)
                assert "Decimal" not in text
                assert "datetime" not in text


def test_moments_and_flags_are_words(session: Session, made: Demonstration) -> None:
    telling = Telling(case=session.case(made.cases["leraar"]).case, organisation=session.organisation)
    field = Field(name="x", kind=Kind.MOMENT, label="x")
    assert telling.text(field, datetime(2026, 3, 2, 8, 5, tzinfo=UTC)) == "2 maart 2026, 09:05"
    assert telling.text(field, value=True) == "ja"
    assert telling.text(field, value=False) == "nee"


@pytest.mark.parametrize(
    ("ref", "part"),
    [
        ("ozhw:6.7", "College van Bestuur"),
        ("wvo2020:8.15", "gehoord"),
        ("organisatie:rollen", "rol"),
        ("organisatie:termijnen", "termijn"),
        ("zorgvuldigheid", "hoor en wederhoor"),
        ("onbekend:1", "niets meer bekend"),
    ],
)
def test_a_source_is_told(session: Session, ref: str, part: str) -> None:
    found = source_text(ref, session.organisation, known_law())
    assert part in " ".join(found.sentences)
    assert found.heading


@pytest.mark.parametrize(
    ("ref", "name"),
    [
        ("wvo2020:3.39", "WVO 2020, art. 3.39"),
        ("cao-vo", "cao vo"),
        ("cao-vo:beroep", "cao vo, beroep"),
        ("organisatie:termijnen", "Eigen termijnen"),
        ("ozhw:6.7", "ozhw:6.7"),
        ("holla:bevoegd", "Bevoegd gezag"),
        ("svok", "svok"),
    ],
)
def test_a_source_is_named_as_its_reader_knows_it(ref: str, name: str) -> None:
    assert source_name(ref) == name


def test_every_source_of_every_reason_is_known(session: Session, made: Demonstration) -> None:
    for case_id in made.cases.values():
        now = session.what_now(case_id)
        answers = [one.answer for one in (*now.can, *now.cannot)]
        refs = {reason.source for answer in answers for reason in answer.reasons}
        refs |= {source for one in now.due for source in one.obligation.sources}
        law = known_law()
        unknown = {
            ref for ref in refs if "niets meer bekend" in source_text(ref, session.organisation, law).sentences[0]
        }
        assert unknown == set(), case_id


def test_law_says_how_well_it_was_checked(session: Session) -> None:
    found = source_text("uitspraak:time-out", session.organisation, known_law())
    assert "niet in de wet zelf nagelezen" in found.standing


def test_a_text_says_where_it_stands() -> None:
    texts = {path.stem: parse_protocol(path.read_text(encoding="utf-8")) for path in asset("protocols").glob("*.toml")}
    assert "concept" in standing_text(texts["vco"])
    assert "Nog niet ingevuld" in standing_text(texts["ozhw"])
    assert standing_text(texts["svok"]) == "Geldig vanaf 14 december 2025."


def add(session: Session, made: Demonstration, path: Path) -> str:
    fields: dict[str, Value] = {
        "file": str(path),
        "obtained_from": "een ouder",
        "obtained_how": "handed_over",
        "obtained_on": made.now.date(),
    }
    return session.perform(made.cases["controle"], Act(id="add_evidence", fields=Fields(fields))).ref


def test_a_picture_is_seen_as_a_picture(session: Session, made: Demonstration, tmp_path: Path) -> None:
    picture = QImage(30, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    picture.save(str(tmp_path / "foto.png"))
    sight = look(session, made.cases["controle"], add(session, made, tmp_path / "foto.png"))
    assert sight.intact
    assert sight.item.name == "foto.png"
    assert len(sight.item.sha256) == 64
    drawn, whole, number = draw(sight.data, 0, made.now.date())
    assert (drawn.size().toTuple(), whole, number) == ((30, 20), (30, 20), 1)


def test_text_is_seen_as_text_and_the_rest_only_named(session: Session, made: Demonstration, tmp_path: Path) -> None:
    (tmp_path / "mail.txt").write_text("Beste ouders, …", encoding="utf-8")
    (tmp_path / "iets.bin").write_bytes(b"\x00\x01\x02" * 100)
    (tmp_path / "kapot.pdf").write_bytes(b"%PDF-1.7 dit is er geen")
    case = made.cases["controle"]
    told = look(session, case, add(session, made, tmp_path / "mail.txt")).reading
    assert told is not None
    assert told.text == "Beste ouders, …"
    for name, kind in (("iets.bin", FileKind.UNKNOWN), ("kapot.pdf", FileKind.PDF)):
        sight = look(session, case, add(session, made, tmp_path / name))
        assert sight.reading is not None
        assert (sight.reading.kind, sight.reading.text, sight.reading.pages) == (kind, "", 0)
        assert sight.item.name == name


def test_looking_is_recorded_each_time(session: Session, made: Demonstration, tmp_path: Path) -> None:
    (tmp_path / "mail.txt").write_text("Beste ouders, …", encoding="utf-8")
    case = made.cases["controle"]
    ref = add(session, made, tmp_path / "mail.txt")
    look(session, case, ref)
    item = look(session, case, ref).item
    assert [(line.what, line.who, line.intact) for line in item.custody] == 2 * [("viewed", "M. Dijkstra", True)]


def test_an_inspector_is_told_a_person_whose_name_is_not_theirs_to_read(office: Office, made: Demonstration) -> None:
    session = office.sign_in("S. Kaya", made.password)
    found = session.case(made.cases["leraar"])
    telling = Telling(case=found.case, organisation=session.organisation)
    (request,) = found.case.all("request_inspection")
    said = dict(telling.details(request))
    assert said["Van wie"] == "Persoon 1 van controle 1"
    session.close()
