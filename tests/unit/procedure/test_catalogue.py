"""Every act of the catalogue: named, labelled, and with fields that a form can show."""

from __future__ import annotations

import re

import pytest

from caseapp.model.term import Role
from caseapp.procedure.catalogue import CATALOGUE, OBLIGATION_NAMES, SYSTEM_ACTS, definition, label
from caseapp.procedure.definition import ActDefinition, Kind
from tests.unit.procedure.cases import reported
from tests.unit.procedure.world import WORLD, Play

TABLE = """
report_incident add_person add_evidence add_note secure_situation consult offer_support assess dismiss_report
record_separate_basis request_inspection advise_inspection decide_inspection determine_inspection_actions
authorise_inspector sign_confidentiality record_inspection_action inform_data_subject close_inspection
inform_respondent invite_hearing share_file record_hearing impose_interim_measure propose_measure record_response
decide_measure extend_measure seek_other_school disclose report_to_child_protection record_earlier_measure
record_absence provide_education notify_decision record_objection hear_objector decide_objection lift_measure
call_trust_inspector report_to_police waive_police_report report_data_breach waive_data_breach notify_inspectorate
consult_inspectorate notify_attendance_officer inform_guardians make_dossier place_in_dossier close_case reopen_case
record_custody quote_evidence destroy_evidence rectify grant_access revoke_access place_hold release_hold destroy_case
send_letter
"""
"""The acts of the procedure's table, and the sending of letters."""

ABOUT_A_RESPONDENT = """
assess dismiss_report inform_respondent invite_hearing share_file record_hearing impose_interim_measure propose_measure
record_response decide_measure extend_measure seek_other_school record_earlier_measure record_absence provide_education
notify_decision record_objection hear_objector decide_objection lift_measure call_trust_inspector report_to_police
waive_police_report notify_inspectorate consult_inspectorate notify_attendance_officer make_dossier place_in_dossier
"""
"""Those marked R."""

CONFIRMED = {
    "decide_inspection", "impose_interim_measure", "decide_measure", "extend_measure", "lift_measure",
    "decide_objection", "destroy_case", "destroy_evidence",
}  # fmt: skip
"""A decision (inspection, measure, destruction) asks for the password again."""

STAGES = {"overview", "report", "inquiry", "hearing", "measure", "completion"}

each_act = pytest.mark.parametrize("act", CATALOGUE.values(), ids=lambda act: act.id)


def test_the_catalogue_is_the_table() -> None:
    assert set(CATALOGUE) == set(TABLE.split())


def test_the_acts_about_a_respondent_are_those_of_the_table() -> None:
    assert {act.id for act in CATALOGUE.values() if act.about_respondent} == set(ABOUT_A_RESPONDENT.split())


def test_decisions_are_confirmed() -> None:
    assert {act.id for act in CATALOGUE.values() if act.confirm} == CONFIRMED


@each_act
def test_an_act_has_a_name_a_label_and_a_stage(act: ActDefinition) -> None:
    assert re.fullmatch(r"[a-z]+(_[a-z]+)*", act.id)
    assert re.match(r"[A-Z]", act.label)
    assert not act.label.endswith(".")
    assert act.stage in STAGES
    assert act.help == "" or act.help.endswith((".", "?"))


def test_no_two_acts_have_the_same_label() -> None:
    labels = [act.label for act in CATALOGUE.values()]
    assert len(labels) == len(set(labels))


@each_act
def test_an_act_names_its_respondent_first(act: ActDefinition) -> None:
    if act.about_respondent:
        assert act.fields[0].name == "respondent"
        assert act.fields[0].required
        assert act.fields[0].kind is Kind.PERSON


@each_act
def test_every_field_can_be_shown(act: ActDefinition) -> None:
    names = [field.name for field in act.fields]
    assert len(names) == len(set(names))
    for field in act.fields:
        assert re.fullmatch(r"[a-z]+(_[a-z]+)*", field.name)
        assert re.match(r"[A-Z]", field.label), field.name
        assert not field.label.endswith((".", ":")), field.name
        assert field.help == "" or field.help.endswith((".", "?")), field.name
        assert act.field(field.name) is field
    assert act.field("no such field") is None


@each_act
def test_choices_are_given_where_there_is_a_choice_and_each_has_a_dutch_label(act: ActDefinition) -> None:
    for field in act.fields:
        assert bool(field.choices) == (field.kind is Kind.CHOICE), field.name
        values = [choice.value for choice in field.choices]
        assert len(values) == len(set(values)), field.name
        for choice in field.choices:
            assert choice.label.strip()
            assert "_" not in choice.label


@each_act
def test_a_field_that_refers_says_to_what(act: ActDefinition) -> None:
    for field in act.fields:
        if field.kind is Kind.REF and (act.id, field.name) != ("rectify", "entry"):
            assert field.of, field.name
        assert set(field.of) <= set(CATALOGUE), field.name


@each_act
def test_somebody_may_do_it_and_the_administrator_never(act: ActDefinition) -> None:
    play = reported()
    allowed = {name for name in ("dir", "hrm", "board", "fg", "ict", "mgr", "admin") if fits(play, name, act.id)}
    assert allowed
    assert "admin" not in allowed


def fits(play: Play, name: str, act: str) -> bool:
    """Whether the role alone keeps nobody out."""
    return not {"role_missing", "wrong_authority"} & {reason.code for reason in play.ask_bare(name, act).reasons}


def test_what_the_program_records_by_itself_is_no_act_of_anybody() -> None:
    assert set(SYSTEM_ACTS) == {"note_exclusion"}
    assert not set(SYSTEM_ACTS) & set(CATALOGUE)
    note = definition("note_exclusion")
    assert note is SYSTEM_ACTS["note_exclusion"]
    play = Play()
    assert note.who(WORLD.situation(play.case, play.organisation, play.now)) == frozenset[Role]()


@pytest.mark.parametrize(
    ("act", "shown"),
    [("assess", "Beoordelen"), ("review", OBLIGATION_NAMES["review"]), ("note_exclusion", "Uitsluiting"), ("x", "x")],
)
def test_a_label_is_found_for_acts_and_obligations(act: str, shown: str) -> None:
    assert label(act) == shown
