"""Conditions of notifying, calling, reporting, disclosing, objecting."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from caseapp.model.organisation import Settings
from caseapp.model.term import Role
from tests.unit.procedure.cases import (
    BIRTH,
    Made,
    about,
    answered,
    assessed,
    decided,
    heard,
    person,
    proposed,
    reported,
)
from tests.unit.procedure.world import MONDAY, Play, at, organisation

if TYPE_CHECKING:
    from datetime import datetime

    from caseapp.model.act import Ref
    from caseapp.model.value import Value


def warned() -> tuple[Made, Ref]:
    made = heard(assessed(about()))
    return made, decided(made, "hrm", "warning", objection_clause=None)


# --- the decision -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changed", "codes"),
    [
        ({}, set()),
        ({"how": "orally"}, {"not_in_writing"}),
        ({"how": None}, {"field_missing"}),
        ({"on": MONDAY}, {"date_order"}),  # it was decided on Thursday
        ({"decision": "e2"}, {"field_missing"}),
    ],
)
def test_a_decision_is_told_on_paper_after_it_was_taken(changed: dict[str, Value], codes: set[str]) -> None:
    made, ref = warned()
    fields: dict[str, Value] = {"respondent": made.respondent, "decision": ref, "how": "letter", **changed}
    assert made.play.codes("hrm", "notify_decision", **fields) == codes


# --- the trust inspector ------------------------------------------------------------------------------------------


def call(made: Made, moment: datetime | None = None) -> dict[str, Value]:
    return {
        "respondent": made.respondent, "at": moment or made.play.now - timedelta(hours=1), "spoke_with": "Mw. Tel",
        "reference": "V-1", "advice": "Praat.", "follow_up": "Dat doen wij.",
    }  # fmt: skip


CALLS = [
    ("lentiz", "hrm", set()),
    ("lentiz", "dir", {"caller_not_named"}),
    ("lentiz", "board", {"caller_not_named"}),
    ("lucas", "hrm", {"respondent_not_informed"}),
    ("ozhw", "dir", {"manager_not_consulted", "board_not_consulted"}),
    ("ozhw", "board", {"manager_not_consulted", "board_not_consulted"}),  # to be of the board is not to consult it
    ("vco", "board", set()),
    ("vco", "dir", set()),
    ("svok", "hrm", set()),  # the text says nothing of it: whoever may
    ("lentiz", "fg", {"caller_not_named", "role_missing"}),
]


@pytest.mark.parametrize(("protocol", "by", "codes"), CALLS)
def test_who_calls_and_what_comes_first(protocol: str, by: str, codes: set[str]) -> None:
    made = about("employee", protocol, sector="po" if protocol in ("lucas", "vco") else "vo")
    made.play.do("board", "assess", "Uitleg.", **made.assessment(transgressive=True))
    assert made.play.codes(by, "call_trust_inspector", **call(made)) == codes


def test_the_organisation_may_mandate_another_caller() -> None:
    made = assessed(about("employee", "lentiz"), transgressive=True)
    settings = Settings(mandates={"call_trust_inspector": frozenset({Role.DIRECTOR})})
    made.play.organisation = organisation("lentiz", settings=settings)
    assert made.play.codes("dir", "call_trust_inspector", **call(made)) == set()


def test_what_comes_first_is_done() -> None:
    lucas = assessed(about("employee", "lucas", sector="po"), transgressive=True)
    lucas.play.do("dir", "inform_respondent", respondent=lucas.respondent, how="Gesprek", what="Het oordeel.")
    assert lucas.play.codes("hrm", "call_trust_inspector", **call(lucas)) == set()
    ozhw = about()
    for with_ in ("manager", "board"):
        ozhw.play.do("dir", "consult", with_=with_, advice="A.", respondent=ozhw.respondent)
    assessed(ozhw, transgressive=True)
    assert ozhw.play.codes("dir", "call_trust_inspector", **call(ozhw)) == set()


def test_a_call_follows_the_assessment() -> None:
    made = about("employee", "lentiz")
    assert made.play.codes("hrm", "call_trust_inspector", **call(made)) == {"not_assessed"}
    assessed(made)
    assert made.play.codes("hrm", "call_trust_inspector", **call(made)) == {"not_transgressive"}
    assert made.play.codes("hrm", "call_trust_inspector", **{**call(made), "respondent": None}) == {"field_missing"}


@pytest.mark.parametrize(
    ("protocol", "source"), [("lentiz", "lentiz:maatregelen-medewerkers.b"), ("svok", "wvo2020:3.39")]
)
def test_what_asks_the_call(protocol: str, source: str) -> None:
    made = about("employee", protocol)
    found = made.play.ask("hrm", "call_trust_inspector", **call(made)).reasons
    assert [(reason.code, reason.source) for reason in found] == [("not_assessed", source)]


@pytest.mark.parametrize("protocol", ["lentiz", "lucas"])
@pytest.mark.parametrize("how", ["report", "assessment"])
def test_a_sexual_offence_overrides_the_caller_and_the_wait(how: str, protocol: str) -> None:
    made = about("employee", protocol)
    if how == "report":
        play = reported(organisation(protocol), sexual_offence_suspected=True)
        made = Made(play=play, respondent=person(play, "employee"), evidence=made.evidence)
    else:
        assessed(made, sexual_offence_minor=True)
    for by in ("dir", "hrm", "board"):
        assert made.play.codes(by, "call_trust_inspector", **call(made)) == set()


def test_what_a_text_asks_first_is_asked_for_whom_it_binds() -> None:
    made = assessed(about("contractor", "lucas", sector="po"), transgressive=True)
    assert made.play.codes("hrm", "call_trust_inspector", **call(made)) == set()


@pytest.mark.parametrize(
    ("moment", "advised"),
    [
        (at(MONDAY, 8), False),
        (at(MONDAY, 17), False),
        (at(MONDAY, 7, 59), True),
        (at(MONDAY, 17, 1), True),
        (at(date(2026, 2, 28), 12), True),  # a Saturday
        (at(date(2026, 3, 1), 12), True),
    ],
)
def test_the_line_is_open_on_working_days(moment: datetime, advised: bool) -> None:
    made = assessed(about("employee", "lentiz"), transgressive=True)
    made.play.to(at(MONDAY, 20))
    found = made.play.ask("hrm", "call_trust_inspector", **call(made, moment))
    assert {r.source for r in found.reasons} == ({"inspectie:vertrouwensinspecteur"} if advised else set())


# --- the police ---------------------------------------------------------------------------------------------------

POLICE: dict[str, Value] = {"station": "Zuid", "reference": "P-1", "offence": "belediging"}


def test_a_report_to_the_police_follows_the_assessment() -> None:
    made = about()
    fields: dict[str, Value] = {"respondent": made.respondent, **POLICE}
    assert made.play.codes("hrm", "report_to_police", **fields) == {"not_assessed"}
    assessed(made)
    assert made.play.codes("hrm", "report_to_police", **fields) == {"not_criminal"}
    assessed(made, possibly_criminal=True)
    assert made.play.codes("hrm", "report_to_police", **fields) == set()
    assert made.play.codes("hrm", "report_to_police", **POLICE) == {"field_missing"}


def test_under_vco_the_board_itself_reports_unless_hrm_is_mandated() -> None:
    made = about("employee", "vco", sector="po")
    made.play.do("board", "assess", "Uitleg.", **made.assessment(possibly_criminal=True))
    fields: dict[str, Value] = {"respondent": made.respondent, **POLICE}
    assert made.play.codes("hrm", "report_to_police", **fields) == {"wrong_authority"}
    assert made.play.codes("board", "report_to_police", **fields) == set()
    settings = Settings(mandates={"report_to_police": frozenset({Role.HRM_MANAGER})})
    made.play.organisation = organisation("vco", sector="po", settings=settings)
    assert made.play.codes("hrm", "report_to_police", **fields) == set()


def test_before_a_report_of_a_sexual_offence_parents_and_accused_are_told() -> None:
    made = assessed(about(), sexual_offence_minor=True)
    child = person(made.play, "pupil", "affected")
    fields: dict[str, Value] = {"respondent": made.respondent, **POLICE}
    both = {"x_parents_not_informed", "respondent_not_informed"}
    assert made.play.codes("hrm", "report_to_police", **fields) == both
    told: dict[str, Value] = {"person": child, "how": "Telefoon", "what": "Alles."}
    made.play.do("hrm", "inform_guardians", **told, deferred_reason="De politie vraagt te wachten.")
    assert made.play.codes("hrm", "report_to_police", **fields) == both
    made.play.do("hrm", "inform_guardians", **told)
    made.play.do("hrm", "inform_respondent", respondent=made.respondent, how="Gesprek", what="De melding.")
    person(made.play, "employee", "affected")
    person(made.play, "pupil", "witness")
    assert made.play.codes("hrm", "report_to_police", **fields) == set()
    person(made.play, "pupil", "affected")
    assert made.play.codes("hrm", "report_to_police", **fields) == {"x_parents_not_informed"}


def test_where_the_child_is_not_known_yet_its_parents_cannot_have_been_told() -> None:
    made = assessed(about(), sexual_offence_minor=True)
    made.play.do("hrm", "inform_respondent", respondent=made.respondent, how="Gesprek", what="De melding.")
    fields: dict[str, Value] = {"respondent": made.respondent, **POLICE}
    assert made.play.codes("hrm", "report_to_police", **fields) == {"x_parents_not_informed"}
    grown = person(made.play, "student", "affected", birth_date=date(2000, 1, 1))
    assert made.play.codes("hrm", "report_to_police", **fields) == {"x_parents_not_informed"}
    made.play.put("hrm", "inform_guardians", person=grown)
    assert made.play.codes("hrm", "report_to_police", **fields) == set()


def test_another_offence_is_reported_without_telling_anybody_first() -> None:
    made = assessed(about(), possibly_criminal=True)
    assert made.play.codes("hrm", "report_to_police", respondent=made.respondent, **POLICE) == set()


@pytest.mark.parametrize(
    ("protocol", "category", "assessed_as", "codes"),
    [
        ("lucas", "employee", {"possibly_criminal": True}, set()),  # may
        ("svok", "employee", {"possibly_criminal": True}, set()),  # silent
        ("ozhw", "employee", {"possibly_criminal": True}, {"waiver_not_allowed"}),  # shall
        ("lentiz", "pupil", {"possibly_criminal": True}, {"waiver_not_allowed"}),
        ("lentiz", "course_participant", {"possibly_criminal": True}, set()),  # left out by the text
        ("vco", "employee", {"possibly_criminal": True}, set()),  # a draft
        ("lucas", "employee", {"sexual_offence_minor": True}, {"waiver_not_allowed"}),  # the law
        ("lucas", "pupil", {"sexual_offence_minor": True}, set()),
    ],
)
def test_when_the_police_may_be_waived(
    protocol: str, category: str, assessed_as: dict[str, Value], codes: set[str]
) -> None:
    made = about(category, protocol, sector="po" if protocol in ("lucas", "vco") else "vo")
    by = "dir" if category in ("pupil", "course_participant") else "board"
    made.play.do(by, "assess", "Uitleg.", **made.assessment(**assessed_as))
    fields: dict[str, Value] = {"respondent": made.respondent, "reasons": "Het is licht."}
    assert made.play.codes("board", "waive_police_report", **fields) == codes
    assert made.play.codes("board", "waive_police_report", reasons="R.") == {"field_missing"}


# --- guardians ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("category", "part", "birth", "codes"),
    [
        ("pupil", "affected", BIRTH, set()),
        ("pupil", "respondent", BIRTH, set()),
        ("pupil", "respondent", None, set()),
        ("other", "affected", None, set()),
        ("pupil", "witness", BIRTH, {"not_respondent"}),
        ("employee", "affected", None, {"not_respondent"}),
        ("pupil", "affected", date(2008, 3, 2), {"x_privacy_breach"}),  # eighteen today
    ],
)
def test_the_parents_of_a_minor_are_told(category: str, part: str, birth: date | None, codes: set[str]) -> None:
    play = reported()
    ref = person(play, category, part, birth_date=birth)
    fields: dict[str, Value] = {"person": ref, "how": "Telefoon", "what": "De melding."}
    assert play.codes("dir", "inform_guardians", **fields) == codes
    assert play.codes("dir", "inform_guardians", **{**fields, "person": None}) == {"field_missing"}


# --- disclosing ---------------------------------------------------------------------------------------------------


def test_data_are_given_on_a_basis_and_only_what_stands() -> None:
    made = about()
    assessed(made, findings=(made.finding(), made.finding("f2", established=False)))
    reporter = person(made.play, "employee", "reporter", protected=True)
    fields: dict[str, Value] = {
        "to": "police", "person": made.respondent, "what": "De naam.", "basis": "De wet.", "reasons": "R.",
    }  # fmt: skip

    def codes(**changed: Value) -> set[str]:
        return made.play.codes("hrm", "disclose", **{**fields, **changed})

    assert codes() == set()
    assert codes(findings=("f1",)) == set()
    assert codes(findings=("f1", "f2")) == {"facts_not_established", "x_privacy_breach"}
    assert codes(findings=("f1",), person=reporter) == {
        "facts_not_established", "x_privacy_breach", "reporter_protected",
    }  # fmt: skip
    assert codes(basis=" ") == {"x_privacy_breach"}
    assert codes(to="all_parents") == set()
    for changed, advice in (
        ({"to": "all_parents"}, {"x_privacy_breach"}),
        ({"to": "all_parents", "person": None}, set()),
        ({}, set()),
    ):
        assert made.play.advice("hrm", "disclose", **{**fields, **changed}) == advice
    assert made.play.ask_part("hrm", "disclose", to="police").reasons == ()
    assert codes(person=None, findings=("f1",)) == {"field_missing", "facts_not_established", "x_privacy_breach"}


def test_child_protection_is_asked_and_the_parents_are_spoken_to_first() -> None:
    made = about("pupil")
    play = made.play
    fields: dict[str, Value] = {"person": made.respondent, "reference": "VT-1", "reasons": "Zorgen."}

    def texts(**changed: Value) -> int:
        reasons = play.ask("dir", "report_to_child_protection", **{**fields, **changed}).reasons
        return sum(reason.code == "no_consultation" for reason in reasons)

    assert texts() == 2
    assert texts(safety_exception="Dat is niet veilig.") == 1
    play.do("dir", "consult", with_="child_protection", advice="Meld het.")
    assert texts() == 1
    assert texts(person=None) == 1
    assert play.ask_part("dir", "report_to_child_protection").reasons == ()
    other = play.fork()
    play.do("dir", "inform_guardians", person=made.respondent, how="Telefoon", what="Onze zorgen.")
    assert texts() == 0
    play = other
    heard(Made(play=play, respondent=made.respondent, evidence=made.evidence), present=(made.respondent,))
    assert texts() == 1  # the parents were not there
    play.put("dir", "record_hearing", respondent=person(play, "pupil"), present=("guardians",))
    assert texts() == 1  # those of another were
    play.do("dir", "record_hearing", respondent=made.respondent, present=("guardians",), statement="S.")
    assert texts() == 0


# --- objections ---------------------------------------------------------------------------------------------------


def objected(category: str = "employee", by: str = "board") -> tuple[Made, Ref]:
    """A decision that was notified, and an objection to it."""
    made = heard(assessed(about(category)))
    measure = "reprimand" if category == "employee" else "suspension"
    if measure == "reprimand":
        answered(proposed(made, measure))
    ref = decided(made, by, measure, to=made.play.today if measure == "suspension" else None)
    made.play.do("hrm", "notify_decision", respondent=made.respondent, decision=ref, how="letter")
    made.play.do("hrm", "record_objection", respondent=made.respondent, text="Oneens.")
    return made, ref


def test_an_objection_follows_a_notified_decision() -> None:
    made, ref = warned()
    fields: dict[str, Value] = {"respondent": made.respondent, "text": "Oneens."}
    assert made.play.codes("hrm", "record_objection", **fields) == {"obligation_open"}
    assert made.play.codes("hrm", "record_objection", text="T.") == {"field_missing"}
    made.play.do("hrm", "notify_decision", respondent=made.respondent, decision=ref, how="letter")
    assert made.play.codes("hrm", "record_objection", **fields) == set()


@pytest.mark.parametrize(("day", "codes"), [(date(2026, 4, 16), set()), (date(2026, 4, 17), {"too_late"})])
def test_the_term_for_an_objection_is_six_weeks_from_the_notification(day: date, codes: set[str]) -> None:
    made, ref = warned()  # on Thursday 5 March
    made.play.do("hrm", "notify_decision", respondent=made.respondent, decision=ref, how="letter")
    made.play.to(day)
    fields: dict[str, Value] = {"respondent": made.respondent, "text": "Oneens."}
    assert made.play.codes("hrm", "record_objection", **fields) == codes


def decision_fields(made: Made, ref: Ref) -> dict[str, Value]:
    return {
        "respondent": made.respondent, "decision": ref, "outcome": "decision_stands", "grounds": ("f1",),
        "reasons": "De feiten staan.",
    }  # fmt: skip


def hear(made: Made, **fields: Value) -> None:
    made.play.do(
        "hrm", "hear_objector", respondent=made.respondent, present=(made.respondent,), statement="Zo was het niet.",
        **fields,
    )  # fmt: skip


def test_who_objects_is_heard_again_before_the_decision() -> None:
    made, ref = objected()
    fields = decision_fields(made, ref)
    assert made.play.codes("board2", "decide_objection", **fields) == {"not_heard"}
    hear(made)
    assert made.play.codes("board2", "decide_objection", **fields) == set()
    assert made.play.codes("board", "decide_objection", **fields) == {"biased_decider"}
    assert made.play.codes("board2", "decide_objection", **{**fields, "reasons": ""}) == {"no_reasons"}
    assert made.play.codes("board2", "decide_objection", **{**fields, "respondent": None}) == set()


def test_an_objection_is_decided_once() -> None:
    made, ref = objected()
    hear(made)
    made.play.do("board2", "decide_objection", **decision_fields(made, ref))
    assert made.play.codes("board2", "decide_objection", **decision_fields(made, ref)) == {"obligation_open"}
    made.play.do("hrm", "record_objection", respondent=made.respondent, text="Nog steeds oneens.")
    hear(made)
    assert made.play.codes("board2", "decide_objection", **decision_fields(made, ref)) == set()


def test_without_an_objection_there_is_nothing_to_hear_or_decide() -> None:
    made, ref = warned()
    fields: dict[str, Value] = {"respondent": made.respondent, "present": (made.respondent,), "statement": "S."}
    assert made.play.codes("hrm", "hear_objector", **fields) == {"obligation_open"}
    assert made.play.codes("board", "decide_objection", **decision_fields(made, ref)) == {
        "obligation_open",
        "not_heard",
    }
    nothing: dict[str, Value] = {"outcome": "annulled", "reasons": "R."}
    assert made.play.codes("board", "decide_objection", **nothing) == {"field_missing"}


def test_who_decided_alone_decides_where_nobody_else_can() -> None:
    made, ref = objected()
    hear(made)
    person(made.play, "employee", "witness", member="board2")
    assert made.play.codes("board", "decide_objection", **decision_fields(made, ref)) == set()


def test_in_the_boards_place_another_supervisory_member_decides() -> None:
    made = heard(assessed(about("board_member", "svok")))
    made.play.put("rvt", "decide_measure", **made.measure("warning"))
    ref = made.play.case.acts[-1].ref
    made.play.put("hrm", "notify_decision", respondent=made.respondent, decision=ref, on=made.play.today)
    made.play.put("hrm", "record_objection", respondent=made.respondent, on=made.play.today)
    hear(made)
    assert made.play.codes("rvt", "decide_objection", **decision_fields(made, ref)) == {"biased_decider"}
    assert made.play.codes("rvt2", "decide_objection", **decision_fields(made, ref)) == set()


def test_no_new_ground_is_found_in_the_objection() -> None:
    made, ref = objected()
    hear(made)
    fields = {**decision_fields(made, ref), "grounds": ("f1", "f2")}
    assert made.play.codes("board2", "decide_objection", **fields) == {"x_ground_not_in_intention"}


def test_evidence_from_after_the_file_was_shared_is_shared_too() -> None:
    made, ref = objected()
    found: dict[str, Value] = {
        "text": "T.",
        "obtained_from": "B.",
        "obtained_how": "handed_over",
        "obtained_on": MONDAY,
    }
    other = person(made.play, "employee", "witness")
    made.play.do("dir", "add_evidence", **found, about=other)
    hear(made)
    assert made.play.codes("board2", "decide_objection", **decision_fields(made, ref)) == set()
    more = made.play.do("dir", "add_evidence", **found, about=made.respondent)
    assert made.play.codes("board2", "decide_objection", **decision_fields(made, ref)) == {"x_evidence_not_shared"}
    hear(made, shared=(more,))
    assert made.play.codes("board2", "decide_objection", **decision_fields(made, ref)) == set()


def test_where_no_file_was_shared_nothing_is_said_of_it() -> None:
    play = Play()
    play.put("dir", "report_incident", channels=("app",))
    play.put("hrm", "add_person", name="A.", category="employee", part="respondent")
    play.put("hrm", "record_objection", respondent="e2", on=MONDAY)
    play.put("hrm", "hear_objector", respondent="e2")
    fields: dict[str, Value] = {"respondent": "e2", "outcome": "annulled", "reasons": "R."}
    assert play.codes("board", "decide_objection", **fields) == {"field_missing"}


@pytest.mark.parametrize(("category", "day", "late"), [
    ("pupil", date(2026, 4, 2), False),  # four weeks from Thursday 5 March
    ("pupil", date(2026, 4, 3), True),
])  # fmt: skip
def test_a_decision_on_an_objection_that_is_late_is_taken_all_the_same(category: str, day: date, late: bool) -> None:
    made, ref = objected(category, "dir")
    hear(made)
    made.play.to(day)
    fields = decision_fields(made, ref)
    assert made.play.codes("board", "decide_objection", **fields) == set()
    assert made.play.advice("board", "decide_objection", **fields) == ({"too_late"} if late else set())
