"""Conditions of looking into somebody's data."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from caseapp.model.term import Role
from tests.unit.procedure.cases import Made, about, person
from tests.unit.procedure.world import MONDAY

if TYPE_CHECKING:
    from caseapp.model.act import Ref
    from caseapp.model.value import Value

TOMORROW, YESTERDAY = MONDAY + timedelta(days=1), MONDAY - timedelta(days=1)
AUTUMN = MONDAY + timedelta(days=60)

OFFICE = {"lentiz": "Informatie & Automatisering", "ozhw": "Onderwijs Service Bureau"}


def requested(protocol: str = "ozhw") -> tuple[Made, Ref]:
    made = about("employee", protocol)
    return made, made.play.do("dir", "request_inspection", **made.request())


def approved(made: Made, ref: Ref, until: date = TOMORROW) -> Ref:
    made.play.do("fg", "advise_inspection", inspection=ref, advice="positive", text="Beperkt.")
    return made.play.do(
        "board", "decide_inspection", inspection=ref, outcome="approved", valid_until=until, motivation="Nodig."
    )


def ready(protocol: str = "ozhw") -> tuple[Made, Ref]:
    """An inspection in which the first look may be taken today."""
    made, ref = requested(protocol)
    approved(made, ref)
    made.play.do("dir", "determine_inspection_actions", inspection=ref, actions=("zoeken op naam",))
    made.play.do("board", "authorise_inspector", inspection=ref, person="ict", department=OFFICE[protocol])
    made.play.do("ict", "sign_confidentiality", inspection=ref)
    return made, ref


def look(made: Made, ref: Ref, **changed: Value) -> dict[str, Value]:
    return {
        "inspection": ref, "system": "Mail", "person": made.respondent, "from": MONDAY, "to": MONDAY,
        "on": made.play.today, "found": "Niets.", **changed,
    }  # fmt: skip


# --- the request --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("protocol", "dated", "category", "codes"),
    [
        ("lentiz", True, "employee", set()),
        ("lentiz", True, "pupil", set()),
        ("lentiz", True, "intern", {"text_silent"}),
        ("ozhw", True, "employee", set()),
        ("ozhw", True, "intern", set()),
        ("ozhw", False, "employee", {"text_not_in_force"}),
        ("lucas", True, "employee", {"text_silent"}),
        ("vco", True, "employee", {"text_silent"}),
        ("svok", True, "employee", {"text_silent"}),
        ("blank", True, "employee", {"text_silent"}),
    ],
)
def test_silence_is_not_permission(protocol: str, dated: bool, category: str, codes: set[str]) -> None:
    made = about(category, protocol, sector="po" if protocol in ("lucas", "vco", "blank") else "vo", dated=dated)
    reasons = made.play.ask("hrm", "request_inspection", **made.request()).reasons
    assert {reason.code for reason in reasons} == codes
    assert {reason.source for reason in reasons} == ({protocol} if codes else set())
    bare = {reason.code for reason in made.play.ask_bare("hrm", "request_inspection").reasons}
    assert bare == (codes - {"text_silent"} if category == "intern" else codes)


BASIS: dict[str, Value] = {"for": "inspection", "basis": "Het beleid.", "reasoning": "Het protocol zwijgt."}


@pytest.mark.parametrize(
    ("about_whom", "helps"),
    [({}, True), ({"respondent": "self"}, True), ({"respondent": "other"}, False), ({"for": "measure"}, False)],
)
def test_a_separate_basis_lifts_the_silence_for_what_it_names(about_whom: dict[str, Value], helps: bool) -> None:
    made = about("employee", "svok")
    other = person(made.play, "employee")
    names = {"self": made.respondent, "other": other}
    given = {key: names.get(str(value), value) for key, value in about_whom.items()}
    made.play.do("board", "record_separate_basis", **{**BASIS, "until": MONDAY, **given})
    fields = made.request()
    assert made.play.codes("dir", "request_inspection", **fields) == (set() if helps else {"text_silent"})
    made.play.wait(1)
    assert made.play.codes("dir", "request_inspection", **fields) == {"text_silent"}  # it held until yesterday


def test_a_basis_for_one_does_not_carry_an_inspection_of_two() -> None:
    made = about("employee", "svok")
    other = person(made.play, "employee")
    made.play.do("board", "record_separate_basis", **BASIS, until=MONDAY, respondent=made.respondent)
    assert made.play.codes("dir", "request_inspection", **made.request(made.respondent, other)) == {"text_silent"}


def test_a_basis_for_one_inspection_does_not_carry_another() -> None:
    made = about("employee", "svok")
    first = made.play.put("dir", "request_inspection", **made.request())
    second = made.play.put("dir", "request_inspection", **made.request())
    made.play.do("board", "record_separate_basis", **BASIS, until=MONDAY, inspection=first)
    fields: dict[str, Value] = {"outcome": "approved", "valid_until": MONDAY, "motivation": "M."}
    assert "text_silent" not in made.play.codes("board", "decide_inspection", inspection=first, **fields)
    assert "text_silent" in made.play.codes("board", "decide_inspection", inspection=second, **fields)


@pytest.mark.parametrize("test", ["purpose", "necessity", "proportionality", "subsidiarity"])
def test_each_of_the_four_tests_is_answered(test: str) -> None:
    made = about()
    found = made.play.ask("dir", "request_inspection", **made.request(**{test: " "})).reasons
    assert [(reason.code, reason.field) for reason in found] == [("test_missing", test)]


@pytest.mark.parametrize(
    ("changed", "codes"),
    [
        ({"period_to": TOMORROW}, {"date_in_future"}),
        ({"period_from": MONDAY, "period_to": YESTERDAY}, {"date_order"}),
        ({"persons": ()}, {"field_missing"}),
        ({"systems": ()}, {"field_missing"}),
    ],
)
def test_one_looks_back_and_not_ahead(changed: dict[str, Value], codes: set[str]) -> None:
    made = about()
    assert made.play.codes("dir", "request_inspection", **{**made.request(), **changed}) == codes


# --- the decision -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changed", "codes"),
    [
        ({}, set()),
        ({"valid_until": None}, {"x_no_end_date", "field_missing"}),
        ({"valid_until": AUTUMN}, set()),  # sixty days
        ({"valid_until": AUTUMN + timedelta(days=1)}, {"approval_too_long"}),
        ({"valid_until": YESTERDAY}, {"date_order"}),
        ({"motivation": ""}, {"no_reasons"}),
        ({"outcome": "refused", "valid_until": None}, set()),
        ({"outcome": None}, {"field_missing"}),
        ({"inspection": "e2"}, {"not_approved", "field_missing"}),
        ({"inspection": None}, {"not_approved", "field_missing"}),
    ],
)
def test_an_approval_has_an_end_and_its_reasons(changed: dict[str, Value], codes: set[str]) -> None:
    made, ref = requested()
    made.play.do("fg", "advise_inspection", inspection=ref, advice="positive", text="T.")
    fields: dict[str, Value] = {"inspection": ref, "outcome": "approved", "valid_until": TOMORROW, "motivation": "M."}
    assert made.play.codes("board", "decide_inspection", **{**fields, **changed}) == codes


@pytest.mark.parametrize(
    ("advice", "outcome", "codes"),
    [
        (None, "approved", {"advice_missing"}),
        (None, "refused", {"advice_missing"}),
        ("negative", "approved", {"advice_negative"}),
        ("negative", "refused", set()),
        ("conditions", "approved", set()),
    ],
)
def test_the_privacy_officer_is_heard_first(advice: str | None, outcome: str, codes: set[str]) -> None:
    made, ref = requested()
    if advice:
        made.play.do("fg", "advise_inspection", inspection=ref, advice=advice, text="T.")
    until = TOMORROW if outcome == "approved" else None
    fields: dict[str, Value] = {"inspection": ref, "outcome": outcome, "valid_until": until, "motivation": "M."}
    assert made.play.codes("board", "decide_inspection", **fields) == codes


def test_who_asks_does_not_decide() -> None:
    from tests.unit.procedure.world import member

    made, ref = requested()
    both = member("dir", "director", "board_member")
    org = made.play.organisation
    made.play.organisation = type(org)(
        name=org.name, sectors=org.sectors, schools=org.schools, members=(both, *org.members[1:]), protocol=org.protocol
    )
    fields: dict[str, Value] = {"inspection": ref, "outcome": "refused", "motivation": "M."}
    assert "biased_decider" in made.play.codes("dir", "decide_inspection", **fields)
    assert "biased_decider" not in made.play.codes("board", "decide_inspection", **fields)


# --- actions, inspectors, confidentiality -------------------------------------------------------------------------


def test_nothing_is_prepared_before_the_approval_nor_after_its_end() -> None:
    made, ref = requested()
    actions: dict[str, Value] = {"inspection": ref, "actions": ("zoeken",)}
    names: dict[str, Value] = {"inspection": ref, "person": "ict", "department": OFFICE["ozhw"]}
    assert made.play.codes("dir", "determine_inspection_actions", **actions) == {"not_approved"}
    assert made.play.codes("board", "authorise_inspector", **names) == {"not_approved"}
    approved(made, ref)
    assert made.play.codes("dir", "determine_inspection_actions", **actions) == set()
    assert made.play.codes("board", "authorise_inspector", **names) == set()
    made.play.wait(2)
    assert made.play.codes("dir", "determine_inspection_actions", **actions) == {"approval_expired"}
    assert made.play.codes("board", "authorise_inspector", **names) == {"approval_expired"}


def test_whom_an_own_text_names_determines_the_actions() -> None:
    made, ref = requested()
    assert made.play.organisation.protocol.inspection
    rule = replace(made.play.organisation.protocol.inspection, actions_by=Role.HRM_MANAGER)
    own = replace(made.play.organisation.protocol, inspection=rule)
    made.play.organisation = replace(made.play.organisation, protocol=own)
    approved(made, ref)
    made.play.do("board", "authorise_inspector", inspection=ref, person="ict", department=OFFICE["ozhw"])
    made.play.do("ict", "sign_confidentiality", inspection=ref)
    refused = made.play.ask("ict", "record_inspection_action", **look(made, ref))
    assert "Dat doet de HRM-manager." in " ".join(reason.text for reason in refused.reasons)
    actions: dict[str, Value] = {"inspection": ref, "actions": ("zoeken",)}
    assert "wrong_authority" in made.play.codes("dir", "determine_inspection_actions", **actions)
    made.play.do("hrm", "determine_inspection_actions", **actions)
    assert made.play.codes("ict", "record_inspection_action", **look(made, ref)) == set()


@pytest.mark.parametrize(
    ("action", "codes"),
    [
        ({"system": "Mail", "person": "e2"}, set()),
        ({"what": "zoeken"}, set()),
        ({"system": "mail"}, set()),
        ({"system": "Teams"}, {"out_of_scope"}),
        ({"person": "e1"}, {"out_of_scope"}),
    ],
)
def test_actions_stay_within_what_was_approved(action: dict[str, Value], codes: set[str]) -> None:
    made, ref = requested()
    approved(made, ref)
    found = made.play.codes("dir", "determine_inspection_actions", inspection=ref, actions=(action,))
    assert found == codes


@pytest.mark.parametrize(
    ("protocol", "who", "department", "codes"),
    [
        ("ozhw", "ict", "onderwijs service bureau", set()),
        ("ozhw", "ict", "ICT", {"wrong_department"}),
        ("lentiz", "ict", "Informatie & Automatisering", set()),
        ("lentiz", "ict", "Onderwijs Service Bureau", {"wrong_department"}),
        ("ozhw", "mgr", "Onderwijs Service Bureau", {"role_missing"}),
        ("ozhw", "ict", "", {"field_missing"}),
    ],
)
def test_an_inspector_comes_from_the_department_that_the_text_names(
    protocol: str, who: str, department: str, codes: set[str]
) -> None:
    made, ref = requested(protocol)
    approved(made, ref)
    found = made.play.codes("board", "authorise_inspector", inspection=ref, person=who, department=department)
    assert found == codes


def test_under_a_silent_text_no_department_is_asked() -> None:
    made = about("employee", "svok")
    made.play.do("board", "record_separate_basis", **BASIS, until=TOMORROW)
    ref = made.play.do("dir", "request_inspection", **made.request())
    approved(made, ref)
    fields: dict[str, Value] = {"inspection": ref, "person": "ict", "department": "Waar dan ook"}
    assert made.play.codes("board", "authorise_inspector", **fields) == set()


def test_who_is_in_the_case_is_no_inspector_of_it() -> None:
    made, ref = requested()
    approved(made, ref)
    person(made.play, "employee", "witness", member="ict")
    fields: dict[str, Value] = {"inspection": ref, "person": "ict", "department": OFFICE["ozhw"]}
    assert made.play.codes("board", "authorise_inspector", **fields) == {"actor_excluded"}
    assert made.play.codes("board", "authorise_inspector", **{**fields, "person": "wie"}) == set()


def test_confidentiality_is_signed_by_who_was_named() -> None:
    made, ref = requested()
    approved(made, ref)
    assert made.play.codes("ict", "sign_confidentiality", inspection=ref) == {"not_authorised"}
    made.play.do("board", "authorise_inspector", inspection=ref, person="ict", department=OFFICE["ozhw"])
    assert made.play.codes("ict", "sign_confidentiality", inspection=ref) == set()
    assert made.play.codes("ict2", "sign_confidentiality", inspection=ref) == {"not_authorised"}


# --- looking ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("protocol", ["ozhw", "lentiz"])
def test_a_look_is_taken_when_all_is_ready(protocol: str) -> None:
    made, ref = ready(protocol)
    assert made.play.codes("ict", "record_inspection_action", **look(made, ref)) == set()


MISSING = ("not_approved", "actions_not_determined", "not_authorised", "confidentiality_missing")


def test_before_all_is_ready_every_missing_step_is_named() -> None:
    made, ref = requested()
    found = made.play.codes("ict", "record_inspection_action", **look(made, ref))
    assert found == {"unlawful_inspection", *MISSING}
    nothing = made.play.codes("ict", "record_inspection_action", **look(made, ref, inspection="e99"))
    assert {"unlawful_inspection", *MISSING} <= nothing


@pytest.mark.parametrize(
    ("changed", "codes"),
    [
        ({"system": "mail"}, set()),
        ({"system": "Teams"}, {"out_of_scope"}),
        ({"person": "e1"}, {"out_of_scope"}),
        ({"from": YESTERDAY}, {"out_of_scope"}),
        ({"to": TOMORROW}, {"out_of_scope"}),
        ({"from": TOMORROW, "to": None}, {"out_of_scope", "field_missing"}),
        ({"from": None, "to": None}, {"field_missing"}),
        ({"system": None}, {"field_missing"}),
        ({"person": None}, {"field_missing"}),
        ({"on": YESTERDAY}, {"unlawful_inspection", *MISSING}),
        ({"on": TOMORROW}, {"date_in_future"}),
        ({"found": ""}, {"field_missing"}),
    ],
)
def test_a_look_stays_within_system_person_period_and_day(changed: dict[str, Value], codes: set[str]) -> None:
    made, ref = ready()
    assert made.play.codes("ict", "record_inspection_action", **look(made, ref, **changed)) == codes


def test_after_the_last_day_no_look_is_taken_but_one_from_before_is_still_recorded() -> None:
    made, ref = ready()
    made.play.wait(2)
    assert made.play.codes("ict", "record_inspection_action", **look(made, ref)) == {
        "approval_expired",
        "unlawful_inspection",
    }
    assert made.play.codes("ict", "record_inspection_action", **look(made, ref, on=TOMORROW)) == set()


def test_a_look_before_the_inspector_was_named_is_not_made_good_by_naming_them_later() -> None:
    made, ref = requested()
    approved(made, ref, MONDAY + timedelta(days=30))
    made.play.wait(2)
    made.play.do("dir", "determine_inspection_actions", inspection=ref, actions=("zoeken",))
    made.play.do("board", "authorise_inspector", inspection=ref, person="ict", department=OFFICE["ozhw"])
    made.play.do("ict", "sign_confidentiality", inspection=ref)
    found = made.play.codes("ict", "record_inspection_action", **look(made, ref, on=TOMORROW))
    assert found == {"actions_not_determined", "not_authorised", "confidentiality_missing"}
    assert made.play.codes("ict", "record_inspection_action", **look(made, ref)) == set()


def test_the_last_decision_of_the_board_counts() -> None:
    made, ref = ready()
    made.play.do("board2", "decide_inspection", inspection=ref, outcome="refused", motivation="Toch niet.")
    found = made.play.codes("ict", "record_inspection_action", **look(made, ref))
    assert found == {"not_approved", "unlawful_inspection"}


# --- telling and closing ------------------------------------------------------------------------------------------


def test_who_was_looked_at_is_told_after_the_decision() -> None:
    made, ref = requested()
    other = person(made.play, "employee", "witness")
    fields: dict[str, Value] = {"inspection": ref, "person": made.respondent, "how": "Gesprek"}
    assert made.play.codes("hrm", "inform_data_subject", **fields) == {"not_approved"}
    approved(made, ref)
    assert made.play.codes("hrm", "inform_data_subject", **fields) == set()
    assert made.play.codes("hrm", "inform_data_subject", **{**fields, "person": other}) == {"out_of_scope"}
    assert made.play.advice("hrm", "inform_data_subject", **fields, deferred_reason="Loopt nog.") == {
        "respondent_not_informed"
    }


def test_an_inspection_is_closed_with_what_was_done_or_why_nothing_was() -> None:
    made, ref = ready()
    fields: dict[str, Value] = {"inspection": ref, "conclusion": "Niets.", "removed": "Niets."}
    assert made.play.codes("dir", "close_inspection", **fields) == {"no_reasons"}
    made.play.do("ict", "record_inspection_action", **look(made, ref))
    assert made.play.codes("dir", "close_inspection", **fields) == set()
    made.play.do("dir", "close_inspection", **fields)
    assert made.play.codes("dir", "close_inspection", **fields) == {"inspection_closed"}
    assert made.play.codes("ict", "record_inspection_action", **look(made, ref)) == {"inspection_closed"}


def test_a_refused_inspection_is_closed_without_more() -> None:
    made, ref = requested()
    made.play.do("board", "decide_inspection", "Nu.", inspection=ref, outcome="refused", motivation="M.")
    fields: dict[str, Value] = {"inspection": ref, "conclusion": "Geweigerd.", "removed": "Niets."}
    assert made.play.codes("dir", "close_inspection", **fields) == set()
