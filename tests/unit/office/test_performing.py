"""Doing an act: the one way in which a case changes."""

import os
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import pytest

from caseapp.index.row import CaseQuery
from caseapp.ledger import WrongPassword
from caseapp.model.act import Act, Fields
from caseapp.model.reason import Verdict
from caseapp.model.zone import local
from caseapp.office.errors import (
    Changed,
    ConfirmationNeeded,
    EvidenceUnusable,
    FieldErrors,
    NoCase,
    Refused,
    UnknownMember,
)
from tests.unit.office.conftest import NOON, PASSWORD, REPORT, START, WAARD, Company


def test_a_report_begins_a_case_with_the_next_number_of_its_year(company: Company) -> None:
    assert company.report() == "2026-0001"
    assert company.report("hrm") == "2026-0002"
    company.clock.forward(days=400)
    assert company.report() == "2027-0001"


def test_what_was_done_is_told_with_what_it_starts(company: Company) -> None:
    done = company.do("dir", None, "report_incident", **REPORT)
    assert done.act.act == "report_incident"
    assert done.ref == "e1"
    assert [one.act for one in done.obligations_started] == ["assess"]
    assert done.changed == (done.case_id,)


def test_others_see_it_at_once(company: Company) -> None:
    hrm = company["hrm"]
    case = company.report()
    assert hrm.case(case).title == REPORT["summary"]


def test_a_refused_act_is_not_written_and_says_why(company: Company) -> None:
    case = company.report()
    with pytest.raises(Refused) as error:
        company.do("fg", case, "close_case", conclusion="Klaar.")
    assert len(company["fg"].case(case).case.acts) == 1
    assert error.value.answer.verdict is Verdict.REFUSED
    assert str(error.value)


def test_an_explanation_is_asked_and_kept_with_what_it_overrules(company: Company) -> None:
    case = company.report()
    person = company.person(case)
    evidence = company.do(
        "dir",
        case,
        "add_evidence",
        text="Schermafdruk.",
        obtained_from="M. Bakker",
        obtained_how="handed_over",
        obtained_on="02-03-2026",
    ).ref
    finding = {
        "id": "f1",
        "fact": "Berichten na 22.00 uur",
        "on": "01-03-2026",
        "norm": "ozhw:5.9",
        "evidence": [evidence],
        "established": True,
    }
    judged = {
        "respondent": person,
        "findings": [finding],
        "seriousness": "serious",
        "transgressive": True,
        "possibly_criminal": False,
        "sexual_offence_minor": False,
        "data_breach": False,
        "reasoning": "Privécontact.",
    }
    with pytest.raises(Refused) as error:
        company.do("hrm", case, "assess", **judged)
    assert error.value.answer.verdict is Verdict.MUST_EXPLAIN
    done = company.do("hrm", case, "assess", "De leidinggevende is ziek.", **judged)
    assert done.act.explanation == "De leidinggevende is ziek."
    assert {one.code for one in done.act.overruled} == {"manager_not_consulted", "board_not_consulted"}
    assert company["hrm"].verify().ok


def test_a_decision_asks_for_the_password_again(company: Company) -> None:
    case = company.report()
    person = company.person(case)
    scope = {"persons": [person], "systems": ["mail"], "data_kinds": ["berichten"]}
    tests = dict.fromkeys(("purpose", "necessity", "proportionality", "subsidiarity"), "Omdat het moet.")
    order = company.do(
        "hrm", case, "request_inspection", **scope, **tests, period_from="2026-02-01", period_to="2026-03-01"
    ).ref
    company.do("fg", case, "advise_inspection", inspection=order, advice="positive", text="Goed.")
    act = Act(
        id="decide_inspection",
        fields=Fields({"inspection": order, "outcome": "refused", "motivation": "Te ruim."}),
    )
    board = company["board"]
    before = len(board.case(case).case.acts)
    with pytest.raises(ConfirmationNeeded):
        board.perform(case, act)
    with pytest.raises(WrongPassword):
        board.perform(case, act, password="verkeerd wachtwoord")
    assert len(board.case(case).case.acts) == before
    board.perform(case, act, password=PASSWORD)
    assert len(board.case(case).case.acts) == before + 1


@pytest.mark.parametrize("act", ["bestaat_niet", "note_exclusion", ""])
def test_an_act_that_does_not_exist_is_a_field_error(company: Company, act: str) -> None:
    with pytest.raises(FieldErrors):
        company["hrm"].perform(company.report(), Act(id=act))


def test_a_case_that_does_not_exist(company: Company) -> None:
    with pytest.raises(NoCase):
        company.do("hrm", "2026-9999", "add_note", text="x")
    with pytest.raises(NoCase):
        company.do("hrm", None, "add_note", text="x")


def test_a_field_of_another_form_writes_nothing(company: Company) -> None:
    case = company.report()
    before = company.office.store.count()
    with pytest.raises(FieldErrors):
        company.do("hrm", case, "add_note", text="x" * 10_000_000)
    with pytest.raises(FieldErrors):
        company.do("dir", None, "report_incident", **{**REPORT, "noticed_on": "31-02-2026"})
    assert company.office.store.count() == before


def test_a_clock_that_is_behind_does_not_turn_time_back(company: Company) -> None:
    case = company.report()
    company.clock.forward(hours=-5)
    company.do("dir", case, "add_note", text="Iets later.")
    acts = company["dir"].case(case).case.acts
    assert acts[1].at >= acts[0].at


class TestAtOnce:
    def test_the_later_of_two_is_asked_again_and_done(self, company: Company) -> None:
        case = company.report()
        other = company.reopened()
        hrm = other.sign_in("hrm", PASSWORD)
        company["dir"].case(case)
        blind = company["dir"]._books
        blind.pull = lambda: ()  # type: ignore[method-assign] # this one does not look before it writes
        hrm.perform(case, Act(id="add_note", fields=Fields({"text": "Eerst."})))
        del blind.pull
        company.do("dir", case, "add_note", text="Daarna.")
        assert [act.fields.text("text") for act in company["dir"].case(case).case.acts[1:]] == ["Eerst.", "Daarna."]
        hrm.close()
        other.close()

    def test_a_conflict_that_makes_it_impossible_shows_what_changed(self, company: Company) -> None:
        case = company.report()
        session = company["dir"]
        session.case(case)
        performing = session._performing
        record = performing._record

        def late(ready: object, attached: object) -> object:
            performing._record = record  # type: ignore[method-assign]
            company.do("hrm", case, "close_case", conclusion="Geen betrokkene.")
            return record(ready, attached)  # type: ignore[arg-type]

        performing._record = late  # type: ignore[assignment,method-assign]
        session.drafts.save("notitie", {"text": "Nog iets."})
        with pytest.raises(Changed) as error:
            company.do("dir", case, "secure_situation", what="victim_safe", on="02-03-2026", text="Nog iets.")
        assert [act.act for act in error.value.changed] == ["close_case"]
        assert "case_closed" in {reason.code for reason in error.value.answer.reasons}
        assert session.drafts.get("notitie") is not None

    def test_two_new_cases_get_two_numbers(self, company: Company) -> None:
        session = company["hrm"]
        company.report("dir")
        session._books.index.last_serial = lambda year: 0  # type: ignore[method-assign] # it has not seen the other one
        pull = session._books.pull

        def look() -> tuple[str, ...]:
            vars(session._books.index).pop("last_serial", None)
            return pull()

        session._books.pull = lambda: ()  # type: ignore[method-assign]
        performing = session._performing
        again = performing._again

        def retry(*given: object) -> object:
            session._books.pull = look  # type: ignore[method-assign]
            return again(*given)  # type: ignore[arg-type]

        performing._again = retry  # type: ignore[assignment,method-assign]
        assert session.perform(None, Act(id="report_incident", fields=Fields(REPORT))).case_id == "2026-0002"


class TestFiles:
    def attach(self, company: Company, case: str, file: Path) -> str:
        return company.do(
            "dir",
            case,
            "add_evidence",
            file=file,
            obtained_from="M. Bakker",
            obtained_how="handed_over",
            obtained_on="02-03-2026",
        ).ref

    @pytest.mark.parametrize("size", [0, 10, 1024 * 1024, 3 * 1024 * 1024 + 5])
    def test_a_file_comes_out_as_it_went_in(self, company: Company, tmp_path: Path, size: int) -> None:
        file = tmp_path / "scherm.png"
        file.write_bytes(bytes(range(256)) * (size // 256) + b"x" * (size % 256))
        case = company.report()
        ref = self.attach(company, case, file)
        act = company["hrm"].case(case).case.get(ref)
        assert act is not None
        kept = act.fields["file"]
        assert isinstance(kept, dict)
        assert (kept["name"], kept["size"], kept["media_type"]) == (
            "scherm.png",
            size,
            "text/plain" if size == 10 else "image/png",
        )
        assert b"".join(company["hrm"].evidence_open(case, ref)) == file.read_bytes()
        assert "key.file" not in act.fields

    def test_the_store_never_sees_it_in_the_open(self, company: Company, tmp_path: Path) -> None:
        file = tmp_path / "geheim.txt"
        file.write_bytes(b"een heel herkenbare tekst " * 100)
        case = company.report()
        self.attach(company, case, file)
        company.close()
        kept = b"".join(path.read_bytes() for path in company.folder.rglob("*") if path.is_file())
        assert b"herkenbare" not in kept
        assert REPORT["description"].encode() not in kept

    def test_a_file_that_is_gone_from_the_store_is_said_so(self, company: Company, tmp_path: Path) -> None:
        file = tmp_path / "a.txt"
        file.write_text("inhoud")
        case = company.report()
        ref = self.attach(company, case, file)
        company.office.store.destroy_stream_content(case)
        with pytest.raises(EvidenceUnusable):
            b"".join(company["dir"].evidence_open(case, ref))

    def test_an_act_without_a_file_has_none_to_open(self, company: Company) -> None:
        case = company.report()
        with pytest.raises(EvidenceUnusable):
            b"".join(company["dir"].evidence_open(case, "e1"))


def test_asking_does_nothing(company: Company) -> None:
    before = company.office.store.count()
    answer = company["dir"].ask(None, "report_incident", {"school": WAARD})
    assert answer.verdict is Verdict.REFUSED
    assert "summary" in {reason.field for reason in answer.reasons}
    assert company["dir"].ask(None, "report_incident", REPORT).verdict is Verdict.ALLOWED
    assert company.office.store.count() == before


HALF = "\ud83d"
"""Half of an emoji: what a cut or a broken paste leaves; no file and no store holds it."""


def test_half_of_an_emoji_for_a_case_number_is_no_case(company: Company) -> None:
    hrm = company["hrm"]
    for asked in (
        lambda: hrm.case(HALF),
        lambda: hrm.what_now(HALF),
        lambda: hrm.can_read(HALF, "e1"),
        lambda: hrm.ask(HALF, "add_note", {"text": "x"}),
        lambda: hrm.entries(HALF),
        lambda: hrm.dossier_source(HALF),
        lambda: list(hrm.evidence_open(HALF, "e1")),
        lambda: hrm.perform(HALF, Act(id="add_note", fields=Fields({"text": "x"}))),
    ):
        with pytest.raises(NoCase) as error:
            asked()
        str(error.value).encode()


def test_half_of_an_emoji_in_a_filter_finds_nothing(company: Company) -> None:
    company.report()
    hrm = company["hrm"]
    for query in (
        CaseQuery(text=HALF),
        CaseQuery(text=f"leraar {HALF}"),
        CaseQuery(school=HALF),
        CaseQuery(stage=HALF),
    ):
        assert hrm.cases(query).total == 0
    assert hrm.search(HALF) == ()


def test_half_of_an_emoji_is_kept_in_a_draft_and_refused_in_an_act(company: Company) -> None:
    case = company.report()
    hrm = company["hrm"]
    hrm.drafts.save(HALF, {"text": f"Gebeld {HALF}"})
    found = hrm.drafts.get(HALF)
    assert found is not None and found.data == {"text": f"Gebeld {HALF}"}
    hrm.drafts.delete(HALF)
    assert hrm.drafts.get(HALF) is None
    with pytest.raises(FieldErrors):
        company.do("hrm", case, "add_note", text=HALF)
    with pytest.raises(FieldErrors, match="Uitleg"):
        hrm.perform(case, Act(id="add_note", fields=Fields({"text": "x"}), explanation=HALF))


def test_half_of_an_emoji_signs_nobody_in(company: Company) -> None:
    with pytest.raises(UnknownMember) as error:
        company.office.sign_in(HALF, PASSWORD)
    str(error.value).encode()
    with pytest.raises(WrongPassword):
        company.office.sign_in("Joke Beheer", HALF)


def test_a_file_with_a_strange_name_is_taken_in_under_a_plain_one(company: Company, tmp_path: Path) -> None:
    case = company.report()
    strange = tmp_path / os.fsdecode(b"een\x07\xe2\x80\xaetwee\xff.txt")
    strange.write_text("x")
    done = company.do(
        "dir",
        case,
        "add_evidence",
        file=strange,
        obtained_from="een ouder",
        obtained_how="handed_over",
        obtained_on=START,
    )
    file = done.act.fields["file"]
    assert isinstance(file, Mapping)
    assert file["name"] == "een__twee_.txt"


def test_the_keys_are_looked_up_anew_when_somebody_else_changed_them(company: Company) -> None:
    case = company.report()
    company.do("dir", case, "add_note", text="Eerst.")
    new = company.hire("late", f"director@{WAARD}")
    company["hrm"].pull()
    company.do("dir", case, "add_note", text="Daarna.")
    grants = company["dir"]._books.store.grants(case, new)
    assert {grant.compartment for grant in grants} == {"case"}
    assert company["late"].case(case).case.acts[-1].fields.text("text") == "Daarna."


def test_who_lost_access_reads_nothing_that_is_done_after_it(company: Company) -> None:
    case = company.report()
    company.do("dir", case, "add_note", text="Eerst.")
    company.do("hrm", case, "add_person", name="P. Maas", category="employee", part="witness", member="hrm2")
    done = company.do("dir", case, "add_note", text="Alleen voor wie erbij mag.")
    books = company["dir"]._books
    entry = books.entries(case)[done.act.seq - 1].entry
    held = {(one.compartment, one.epoch) for one in books.store.grants(case, company.ids["hrm2"])}
    assert (entry.compartment, entry.epoch) not in held


def test_a_clock_that_is_behind_is_told_and_stops_nobody(company: Company) -> None:
    company.report()
    assert company["dir"].clock_behind() == ""
    company.clock.forward(minutes=-10)
    assert company["dir"].clock_behind() == "", "two computers need not agree to the minute"
    company.clock.forward(days=-30)
    told = company["dir"].clock_behind()
    assert f"{local(NOON).date() - timedelta(days=30):%d-%m-%Y}" in told
    assert f"de laatste handeling is van {local(NOON):%d-%m-%Y}" in told
    case = company.report()
    assert company["dir"].case(case).case.acts[0].at >= NOON, "nothing is refused, and nothing is dated before"
