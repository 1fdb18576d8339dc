"""What starts each obligation, what meets it, what it rests on, and whether it keeps a case open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from caseapp.model.act import Ref
from caseapp.model.term import Duty
from caseapp.model.zone import NETHERLANDS
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
from tests.unit.procedure.world import MONDAY, Play, organisation

if TYPE_CHECKING:
    from caseapp.model.obligation import Obligation
    from caseapp.model.value import Value


Standing = tuple[bool, bool, bool]


def one(play: Play, act: str) -> Obligation:
    found = play.duties(act)
    assert len(found) == 1, found
    return found[0]


def due(duty: Obligation) -> date:
    return duty.due.astimezone(NETHERLANDS).date()


def standing(duty: Obligation) -> Standing:
    """Whether it is open, blocks, and is there only as a precaution."""
    return duty.open, duty.blocks, duty.precautionary


OPEN, MET, PRECAUTION = (True, True, False), (False, True, False), (True, False, True)

# --- the report ---------------------------------------------------------------------------------------------------


def test_each_respondent_is_assessed() -> None:
    play = reported()
    assert standing(one(play, "assess")) == (True, False, False)
    first, second = person(play, "employee"), person(play, "employee")
    person(play, "employee", "witness")
    assert [duty.about for duty in play.duties("assess")] == [first, second]
    play.do("hrm", "dismiss_report", respondent=first, reasoning="Gehackt.")
    assert [standing(duty) for duty in play.duties("assess")] == [MET, OPEN]


def test_a_case_that_nobody_can_read_asks_nothing() -> None:
    play = Play()
    play.record("dir", "report_incident", readable=False)
    assert play.duties() == []


@pytest.mark.parametrize(
    ("protocol", "dated", "expected"),
    [("ozhw", True, [OPEN]), ("ozhw", False, [PRECAUTION]), ("lentiz", True, []), ("svok", True, [])],
)
def test_derailing_contact_asks_the_privacy_officer_where_the_text_says_so(
    protocol: str, dated: bool, expected: list[Standing]
) -> None:
    play = reported(organisation(protocol, dated=dated), derailing=True)
    assert [standing(duty) for duty in play.duties("consult")] == expected
    if expected:
        assert one(play, "consult").sources == ("ozhw:5.4",)
        play.do("dir", "consult", with_="manager", advice="A.")
        assert one(play, "consult").open
        play.do("dir", "consult", with_="privacy_officer", advice="A.")
        assert not one(play, "consult").open


def test_what_a_text_asks_at_another_time_is_not_asked_of_derailing_contact() -> None:
    org = organisation()
    asked = tuple(replace(item, when="another time") for item in org.protocol.consultations)
    play = reported(replace(org, protocol=replace(org.protocol, consultations=asked)), derailing=True)
    assert play.duties("consult") == []


def test_derailing_contact_names_whom_an_own_text_wants_consulted() -> None:
    org = organisation()
    asked = tuple(replace(item, with_="social_media_coach") for item in org.protocol.consultations)
    play = reported(replace(org, protocol=replace(org.protocol, consultations=asked)), derailing=True)
    assert one(play, "consult").text.endswith("Overleg met de socialmediacoach.")


@pytest.mark.parametrize(("by", "met"), [("dir", False), ("board", True), ("mgr", False)])
def test_a_suspected_sexual_offence_is_told_to_the_board_at_once(by: str, met: bool) -> None:
    play = reported(None, by, sexual_offence_suspected=True)
    found = one(play, "consult")
    assert found.sources == ("wvo2020:3.39",)
    assert found.open is not met
    play.do("hrm", "consult", with_="board", advice="Bel meteen.")
    assert not one(play, "consult").open


@pytest.mark.parametrize(
    ("category", "part", "birth", "asked"),
    [
        ("pupil", "respondent", BIRTH, True),
        ("pupil", "affected", BIRTH, True),
        ("pupil", "witness", BIRTH, False),
        ("pupil", "affected", date(2008, 3, 2), False),  # eighteen on the day
        ("pupil", "affected", date(2008, 3, 3), True),
        ("employee", "affected", None, False),
    ],
)
def test_the_parents_of_a_minor_are_told(category: str, part: str, birth: date | None, asked: bool) -> None:
    play = reported()
    person(play, category, part, birth_date=birth)
    assert len(play.duties("inform_guardians")) == asked


def test_who_comes_of_age_in_the_meantime_is_no_minor_any_more() -> None:
    play = reported()
    person(play, "pupil", "affected", birth_date=date(2008, 3, 3))
    play.wait(1)
    assert play.duties("inform_guardians") == []


def test_telling_the_parents_may_be_put_off_with_a_reason() -> None:
    play = reported()
    child = person(play, "pupil", "affected")
    other = person(play, "pupil", "affected")
    fields: dict[str, Value] = {"person": child, "how": "Telefoon", "what": "De melding."}
    assert due(play.duties("inform_guardians")[0]) == MONDAY + timedelta(days=1)
    play.do("dir", "inform_guardians", **fields, deferred_reason="De politie vraagt te wachten.")
    dues = {duty.about: due(duty) for duty in play.duties("inform_guardians")}
    assert dues == {child: MONDAY + timedelta(days=7), other: MONDAY + timedelta(days=1)}
    play.do("dir", "inform_guardians", **fields)
    assert [duty.about for duty in play.duties("inform_guardians") if duty.open] == [other]


@pytest.mark.parametrize(
    ("protocol", "part", "expected"), [("svok", "affected", [OPEN]), ("svok", "witness", []), ("ozhw", "affected", [])]
)
def test_under_svok_help_is_offered_to_who_was_harmed(protocol: str, part: str, expected: list[Standing]) -> None:
    play = reported(organisation(protocol))
    ref = person(play, "employee", part)
    assert [standing(duty) for duty in play.duties("offer_support")] == expected
    if expected:
        assert one(play, "offer_support").sources == ("svok:IV.1",)
        play.do("dir", "offer_support", person=ref, what="Een gesprek.")
        assert not one(play, "offer_support").open


# --- the inspection -----------------------------------------------------------------------------------------------


def inspected(protocol: str = "ozhw") -> tuple[Made, Ref]:
    made = about("employee", protocol)
    return made, made.play.do("dir", "request_inspection", **made.request())


def approve(made: Made, ref: Ref, days: int = 30) -> None:
    until = made.play.today + timedelta(days=days)
    fields: dict[str, Value] = {"inspection": ref, "motivation": "M.", "valid_until": until}
    made.play.do("board", "decide_inspection", "Nu.", outcome="approved", **fields)


def test_the_privacy_officer_advises_unless_it_is_decided_without() -> None:
    made, ref = inspected()
    assert one(made.play, "advise_inspection").about == ref
    decided_ = made.play.fork()
    made.play.do("fg", "advise_inspection", inspection=ref, advice="positive", text="T.")
    assert not one(made.play, "advise_inspection").open
    approve(Made(play=decided_, respondent=made.respondent, evidence=made.evidence), ref)
    assert not one(decided_, "advise_inspection").open


@pytest.mark.parametrize(("days", "expected"), [(30, MONDAY + timedelta(days=7)), (2, MONDAY + timedelta(days=2))])
def test_who_is_named_signs_before_the_approval_ends(days: int, expected: date) -> None:
    made, ref = inspected()
    approve(made, ref, days)
    for who in ("ict", "ict2"):
        fields: dict[str, Value] = {"inspection": ref, "person": who, "department": "Onderwijs Service Bureau"}
        made.play.do("board", "authorise_inspector", **fields)
    assert [due(duty) for duty in made.play.duties("sign_confidentiality")] == [expected, expected]
    made.play.do("ict", "sign_confidentiality", inspection=ref)
    assert sum(duty.open for duty in made.play.duties("sign_confidentiality")) == 1
    made.play.do("dir", "close_inspection", "Niets gedaan.", inspection=ref, conclusion="C.", removed="Niets.")
    assert not any(duty.open for duty in made.play.duties("sign_confidentiality"))


def test_who_was_looked_at_is_told_by_the_closing_at_the_latest() -> None:
    made, ref = inspected()
    assert made.play.duties("inform_data_subject") == []
    approve(made, ref)
    assert due(one(made.play, "inform_data_subject")) == MONDAY + timedelta(days=30)
    fields: dict[str, Value] = {"inspection": ref, "person": made.respondent, "how": "Gesprek"}
    made.play.do("hrm", "inform_data_subject", **fields, deferred_reason="Loopt nog.")
    made.play.wait(3)
    made.play.do("dir", "close_inspection", "Niets gedaan.", inspection=ref, conclusion="C.", removed="Niets.")
    found = one(made.play, "inform_data_subject")
    assert found.open
    assert due(found) == MONDAY + timedelta(days=3)
    made.play.put("hrm", "inform_data_subject", **fields)
    assert not one(made.play, "inform_data_subject").open


@pytest.mark.parametrize(
    ("protocol", "source"),
    [("ozhw", "ozhw:6.7"), ("lentiz", "lentiz:maatregelen-medewerkers.e"), ("svok", "ap:heimelijk")],
)
def test_what_asks_the_confidentiality(protocol: str, source: str) -> None:
    made = about("employee", protocol)
    ref = made.play.put("dir", "request_inspection", **made.request())
    made.play.put("board", "authorise_inspector", inspection=ref, person="ict")
    assert one(made.play, "sign_confidentiality").sources == (source,)


# --- the calls ----------------------------------------------------------------------------------------------------

CALL: dict[str, Value] = {"spoke_with": "Mw. Tel", "reference": "V-1", "advice": "A.", "follow_up": "B."}


@pytest.mark.parametrize(
    ("protocol", "category", "flags", "expected"),
    [
        ("lentiz", "employee", {"transgressive": True}, [(OPEN, ("lentiz:maatregelen-medewerkers.b",))]),
        ("lentiz", "contractor", {"transgressive": True}, []),  # possible, not owed
        ("svok", "employee", {"transgressive": True}, []),
        ("vco", "employee", {"transgressive": True}, [(PRECAUTION, ("vco:sancties.2",))]),
        ("lentiz", "employee", {"sexual_offence_minor": True}, [(OPEN, ("wvo2020:3.39",))]),
        (
            "lentiz", "employee", {"sexual_offence_minor": True, "transgressive": True},
            [(OPEN, ("wvo2020:3.39", "lentiz:maatregelen-medewerkers.b"))],
        ),
        ("svok", "intern", {"sexual_offence_minor": True}, [(OPEN, ("wvo2020:3.39",))]),
        ("vco", "employee", {"sexual_offence_minor": True}, [(OPEN, ("wpo:4a",))]),
        ("lentiz", "pupil", {"sexual_offence_minor": True}, []),  # the law speaks of who works for the school
        ("lentiz", "employee", {}, []),
    ],
)  # fmt: skip
def test_when_the_trust_inspector_is_called(
    protocol: str,
    category: str,
    flags: dict[str, Value],
    expected: list[tuple[tuple[bool, bool, bool], tuple[str, ...]]],
) -> None:
    made = about(category, protocol, sector="po" if protocol == "vco" else "vo")
    by = "dir" if category == "pupil" else "board"
    made.play.do(by, "assess", "Uitleg.", **made.assessment(**flags))
    assert [(standing(duty), duty.sources) for duty in made.play.duties("call_trust_inspector")] == expected


def test_a_call_meets_it() -> None:
    made = assessed(about("employee", "lentiz"), transgressive=True)
    made.play.do("hrm", "call_trust_inspector", respondent=made.respondent, at=made.play.now, **CALL)
    assert standing(one(made.play, "call_trust_inspector")) == MET


def test_a_suspicion_in_the_report_asks_the_call_before_any_assessment() -> None:
    play = reported(organisation("svok"), sexual_offence_suspected=True)
    assert one(play, "call_trust_inspector").about is None
    teacher, pupil = person(play, "employee"), person(play, "pupil")
    assert one(play, "call_trust_inspector").about == teacher
    play.do("hrm", "call_trust_inspector", respondent=pupil, at=play.now, **CALL)
    assert one(play, "call_trust_inspector").open
    play.do("hrm", "call_trust_inspector", respondent=teacher, at=play.now, **CALL)
    assert not one(play, "call_trust_inspector").open


def test_a_suspicion_about_nobody_yet_is_met_by_any_call() -> None:
    play = reported(None, sexual_offence_suspected=True)
    play.put("hrm", "call_trust_inspector", at=play.now)
    assert not one(play, "call_trust_inspector").open


def test_what_no_longer_counts_starts_nothing_and_what_the_law_asks_never_lapses() -> None:
    made = assessed(about("employee", "lentiz"), transgressive=True, possibly_criminal=True, data_breach=True)
    play = made.play
    assert {"call_trust_inspector", "report_to_police", "report_data_breach"} <= {duty.act for duty in play.duties()}
    dismissed = play.fork()
    dismissed.do("hrm", "dismiss_report", respondent=made.respondent, reasoning="Gehackt.")
    acts = {duty.act for duty in dismissed.duties()}
    assert "report_data_breach" in acts
    assert not {"call_trust_inspector", "report_to_police"} & acts
    assessed(made)
    assert not {"call_trust_inspector", "report_to_police", "report_data_breach"} & {d.act for d in play.duties()}


def test_under_lucas_the_employee_is_told_before_the_call() -> None:
    made = assessed(about("employee", "lucas", sector="po"), transgressive=True)
    found = one(made.play, "inform_respondent")
    assert (standing(found), found.sources) == (OPEN, ("lucas:sancties.2",))
    made.play.do("hrm", "inform_respondent", respondent=made.respondent, how="Gesprek", what="Het oordeel.")
    assert standing(one(made.play, "inform_respondent")) == MET
    other = assessed(about("contractor", "lucas", sector="po"), transgressive=True)
    assert other.play.duties("inform_respondent") == []
    assert assessed(about("employee", "lucas", sector="po")).play.duties("inform_respondent") == []


# --- the police and the authority ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("protocol", "category", "flags", "expected"),
    [
        ("lentiz", "employee", {"possibly_criminal": True}, (OPEN, ("lentiz:maatregelen-medewerkers.d",))),
        ("lucas", "employee", {"possibly_criminal": True}, (OPEN, ("lucas:sancties.6",))),
        ("vco", "employee", {"possibly_criminal": True}, (PRECAUTION, ("vco:sancties.6",))),
        ("svok", "employee", {"possibly_criminal": True}, None),
        ("lentiz", "course_participant", {"possibly_criminal": True}, None),
        ("svok", "employee", {"sexual_offence_minor": True}, (OPEN, ("wvo2020:3.39",))),
        ("lucas", "employee", {"sexual_offence_minor": True}, (OPEN, ("wpo:4a", "lucas:sancties.6"))),
        ("vco", "employee", {"sexual_offence_minor": True}, (OPEN, ("wpo:4a", "vco:sancties.6"))),  # a draft
        ("lucas", "pupil", {"sexual_offence_minor": True}, (OPEN, ("lucas:sancties.6",))),
        ("lentiz", "employee", {}, None),
    ],
)
def test_shall_may_and_silent(
    protocol: str,
    category: str,
    flags: dict[str, Value],
    expected: tuple[Standing, tuple[str, ...]] | None,
) -> None:
    made = about(category, protocol, sector="po" if protocol in ("lucas", "vco") else "vo")
    by = "dir" if category in ("pupil", "course_participant") else "board"
    made.play.do(by, "assess", "Uitleg.", **made.assessment(**flags))
    found = made.play.duties("report_to_police")
    assert [(standing(duty), duty.sources) for duty in found] == ([expected] if expected else [])


def test_a_waiver_meets_may_and_a_report_meets_both() -> None:
    made = assessed(about("employee", "lucas", sector="po"), possibly_criminal=True)
    found = one(made.play, "report_to_police")
    assert (found.met_by, found.waived) == (None, False)
    assert found.text.startswith("Kies of u aangifte doet tegen A. de Vries")
    waiver = made.play.do("board", "waive_police_report", respondent=made.respondent, reasons="Het is licht.")
    found = one(made.play, "report_to_police")
    assert (found.met_by, found.waived) == (waiver, True)
    police: dict[str, Value] = {"station": "Zuid", "reference": "P-1", "offence": "belediging"}
    report = made.play.do("hrm", "report_to_police", respondent=made.respondent, **police)
    found = one(made.play, "report_to_police")
    assert (found.met_by, found.waived) == (report, False)


def test_a_waiver_from_before_anything_was_criminal_waives_nothing() -> None:
    made = assessed(about("employee", "lucas", sector="po"))
    made.play.do("board", "waive_police_report", respondent=made.respondent, reasons="Het is licht.")
    assert one(assessed(made, possibly_criminal=True).play, "report_to_police").open


def test_a_text_that_says_to_be_silent_on_the_police_starts_nothing() -> None:
    org = organisation("lentiz")
    silent = tuple(replace(rule, duty=Duty.SILENT) for rule in org.protocol.police)
    made = about("employee", "lentiz")
    made.play.organisation = replace(org, protocol=replace(org.protocol, police=silent))
    assert assessed(made, possibly_criminal=True).play.duties("report_to_police") == []


def test_what_an_assessment_starts_runs_from_the_first_that_says_so() -> None:
    made = assessed(about("employee", "lentiz"))
    made.play.wait(1)
    assessed(made, transgressive=True)
    begun = made.play.case.acts[-1].ref
    made.play.wait(1)
    assessed(made, transgressive=True)
    found = one(made.play, "call_trust_inspector")
    assert (found.started_by, due(found)) == (begun, MONDAY + timedelta(days=1))


def test_a_waiver_from_before_does_not_meet_what_the_law_orders() -> None:
    made = assessed(about("employee", "lucas", sector="po"), possibly_criminal=True)
    made.play.do("board", "waive_police_report", respondent=made.respondent, reasons="Het is licht.")
    assessed(made, sexual_offence_minor=True)
    assert one(made.play, "report_to_police").open


def test_a_data_breach_is_reported_once_or_waived() -> None:
    made = assessed(about(), data_breach=True)
    other = Made(play=made.play, respondent=person(made.play, "employee"), evidence=made.evidence)
    assessed(other, data_breach=True)
    found = one(made.play, "report_data_breach")
    assert found.also == (made.respondent, other.respondent)
    assert (found.met_by, found.waived) == (None, False)
    made.play.to(found.due - timedelta(hours=1))
    waived = made.play.fork()
    waiver = waived.do("fg", "waive_data_breach", reasons="Er is geen risico.")
    made.play.put("fg", "waive_data_breach", reasons="Er is geen risico.")
    report = made.play.put("fg", "report_data_breach", at=made.play.now, reference="AP-1")
    met = [(duty.met_by, duty.waived) for play in (waived, made.play) for duty in play.duties("report_data_breach")]
    assert met == [(waiver, True), (report, False)]
    blind = Play()
    blind.record("dir", "report_incident", readable=False)
    blind.put("hrm", "add_person", name="A.", category="employee", part="respondent")
    blind.put("hrm", "assess", respondent="e2", data_breach=True)
    assert blind.duties("report_data_breach") == []


# --- measures -----------------------------------------------------------------------------------------------------


def test_an_intention_waits_for_its_answer_until_the_term_is_over() -> None:
    made = heard(assessed(about()))
    proposed(made, "reprimand")
    found = one(made.play, "record_response")
    assert standing(found) == (True, False, False)
    assert due(found) == made.play.today + timedelta(days=21)
    assert found.sources == ("cao-vo",)
    later = made.play.fork()
    later.wait(21)
    assert one(later, "record_response").open
    later.wait(1)
    assert later.duties("record_response") == []
    again = made.play.fork()
    again.do("hrm", "propose_measure", **made.measure("warning"))
    assert one(again, "record_response").also == (again.case.proposals[-1].ref,)
    answered(made)
    assert not one(made.play, "record_response").open
    made.play.wait(22)
    assert not one(made.play, "record_response").open  # what was met stays to be seen
    made.play.put("hrm", "propose_measure", respondent="e99")
    assert len(made.play.duties("record_response")) == 1


def test_a_decision_is_told_the_same_day() -> None:
    made = heard(assessed(about()))
    ref = decided(made, "hrm", "warning", objection_clause=None)
    found = one(made.play, "notify_decision")
    assert (found.about, standing(found), due(found)) == (ref, OPEN, made.play.today)
    made.play.do("hrm", "notify_decision", respondent=made.respondent, decision=ref, how="letter")
    assert standing(one(made.play, "notify_decision")) == MET
    made.play.put("hrm", "decide_measure", respondent="e99", measure="warning")
    assert len(made.play.duties("notify_decision")) == 1


@pytest.mark.parametrize(("category", "blocks"), [("employee", False), ("pupil", True)])
def test_an_order_is_told_too(category: str, blocks: bool) -> None:
    made = about(category)
    made.play.do("board", "impose_interim_measure", **made.order(0))
    assert one(made.play, "notify_decision").blocks is blocks


@pytest.mark.parametrize(
    ("category", "source"), [("employee", "cao-vo"), ("pupil", "wvo2020:8.14"), ("contractor", "zorgvuldigheid")]
)
def test_what_asks_that_a_decision_is_told(category: str, source: str) -> None:
    made = about(category)
    made.play.put("board", "impose_interim_measure", **made.order(0))
    assert one(made.play, "notify_decision").sources == (source,)


@pytest.mark.parametrize(("days", "told"), [(0, 0), (1, 1)])
def test_the_inspectorate_is_told_of_more_than_a_day(days: int, told: int) -> None:
    made = about("pupil")
    made.play.do("board", "impose_interim_measure", **made.order(days))
    assert len(made.play.duties("notify_inspectorate")) == told
    if told:
        made.play.do("dir", "notify_inspectorate", respondent=made.respondent, reference="I-1")
        assert not one(made.play, "notify_inspectorate").open


def test_the_inspectorate_is_told_when_an_extension_passes_the_day() -> None:
    made = about("pupil")
    order = made.play.do("board", "impose_interim_measure", **made.order(0))
    made.play.do("dir", "record_hearing", "Nu.", respondent=made.respondent, present=("guardians",), statement="S.")
    made.play.do("board", "extend_measure", decision=order, to=MONDAY + timedelta(days=1), reasons="R.")
    assert one(made.play, "notify_inspectorate").also != (order,)


def test_an_extension_by_a_saturday_is_told_for_the_days_before_it() -> None:
    made = about("pupil")
    made.play.to(date(2026, 3, 5))
    order = made.play.put("board", "impose_interim_measure", **made.order(1))
    longer = made.play.put("board", "extend_measure", decision=order, to=date(2026, 3, 7))
    assert [duty.also for duty in made.play.duties("notify_inspectorate")] == [(order,), (longer,)]
    assert len(made.play.duties("provide_education")) == 1  # which goes on


@pytest.mark.parametrize("days", [{}, {"from": MONDAY}, {"to": MONDAY}])
def test_a_suspension_of_which_a_day_is_unknown_asks_what_it_can(days: dict[str, Value]) -> None:
    made = about("pupil")
    made.play.put("board", "impose_interim_measure", respondent=made.respondent, kind="suspension", **days)
    assert made.play.duties("notify_inspectorate") == []
    assert len(made.play.duties("provide_education")) == ("from" in days)
    assert len(made.play.duties("review")) == ("to" in days)


@pytest.mark.parametrize(
    ("category", "protocol", "sector", "kind"),
    [
        ("student", "lentiz", "mbo", "suspension"),
        ("pupil", "ozhw", "vo", "contact_ban"),
        ("employee", "ozhw", "vo", "suspension"),
    ],
)
def test_the_inspectorate_is_told_where_the_law_asks_it(category: str, protocol: str, sector: str, kind: str) -> None:
    made = about(category, protocol, sector=sector)
    made.play.do("board", "impose_interim_measure", **made.order(2, kind=kind))
    assert made.play.duties("notify_inspectorate") == []


def test_teaching_goes_on_from_the_first_school_day() -> None:
    made = about("pupil")
    made.play.to(date(2026, 3, 6))
    made.play.do(
        "board", "impose_interim_measure", **made.order(3) | {"from": date(2026, 3, 7), "to": date(2026, 3, 9)}
    )
    found = one(made.play, "provide_education")
    assert (due(found), found.sources) == (date(2026, 3, 9), ("inspectie:onderwijs",))
    made.play.do("dir", "provide_education", respondent=made.respondent, from_=made.play.today, what="Werk.")
    assert not one(made.play, "provide_education").open


@pytest.mark.parametrize(("starts", "open_"), [(MONDAY, False), (MONDAY - timedelta(days=1), True), (None, True)])
def test_teaching_that_was_arranged_before_counts_when_it_covers_the_days(starts: date | None, open_: bool) -> None:
    made = about("pupil")
    made.play.put("dir", "provide_education", respondent=made.respondent, from_=starts, what="Werk.")
    made.play.do("board", "impose_interim_measure", **made.order(0))
    assert one(made.play, "provide_education").open is open_


def test_what_keeps_nobody_out_asks_no_teaching() -> None:
    made = about("pupil")
    made.play.do("board", "impose_interim_measure", **made.order(0, kind="contact_ban"))
    assert made.play.duties("provide_education") == []


def test_a_removal_is_told_to_the_attendance_officer_at_once() -> None:
    made = assessed(about("pupil"))
    ref = made.play.put("board", "decide_measure", **made.measure("removal"))
    found = one(made.play, "notify_attendance_officer")
    assert (found.also, found.sources, due(found)) == ((ref,), ("leerplichtwet:18",), MONDAY)
    assert one(made.play, "provide_education").open
    made.play.do("dir", "notify_attendance_officer", respondent=made.respondent, reference="L-1")
    assert not one(made.play, "notify_attendance_officer").open


def test_a_suspension_is_no_removal_and_is_not_looked_at_again() -> None:
    made = heard(assessed(about("pupil")))
    decided(made, "dir", "suspension", to=made.play.today + timedelta(days=1))
    assert made.play.duties("notify_attendance_officer") == made.play.duties("review") == []


def test_an_objection_is_decided_in_four_weeks() -> None:
    made = heard(assessed(about("pupil")))
    ref = decided(made, "dir", "suspension", to=made.play.today)
    made.play.do("hrm", "notify_decision", respondent=made.respondent, decision=ref, how="letter")
    act = made.play.do("hrm", "record_objection", respondent=made.respondent, text="Oneens.")
    found = one(made.play, "decide_objection")
    assert (found.also, due(found), found.sources) == ((act, ref), date(2026, 4, 2), ("wvo2020:8.15",))
    assert found.hint == {"respondent": made.respondent, "decision": ref}
    made.play.put("board", "decide_objection", respondent=made.respondent, decision=ref)
    assert not one(made.play, "decide_objection").open


def test_an_objection_to_nothing_that_is_known_here() -> None:
    made = about()
    made.play.put("hrm", "record_objection", respondent=made.respondent, on=MONDAY)
    made.play.put("hrm", "record_objection", respondent="e99", on=MONDAY)
    found = one(made.play, "decide_objection")
    assert found.hint == {"respondent": made.respondent}
    assert found.sources == ("cao-vo",)


# --- at home ------------------------------------------------------------------------------------------------------


def absent(to: date | None = None, *, by: str = "dir") -> Made:
    made = about("pupil")
    fields: dict[str, Value] = {"respondent": made.respondent, "why": "Durft niet.", "from": MONDAY, "to": to}
    made.play.do(by, "record_absence", "Wij weten het.", **fields)
    return made


def test_a_pupil_at_home_is_taught_looked_at_each_week_and_found_a_place() -> None:
    made = absent()
    acts = {duty.act: duty for duty in made.play.duties() if duty.act not in ("assess", "inform_guardians")}
    assert set(acts) == {"provide_education", "seek_other_school", "review"}
    assert due(acts["seek_other_school"]) == MONDAY + timedelta(days=7)
    assert due(acts["review"]) == MONDAY + timedelta(days=7)
    assert not acts["review"].blocks
    made.play.wait(5)
    fields: dict[str, Value] = {"school": "De Brug", "willing": "no", "suitable": False, "why": "Vol."}
    made.play.do("dir", "seek_other_school", respondent=made.respondent, **fields)
    assert not one(made.play, "seek_other_school").open
    assert due(one(made.play, "review")) == MONDAY + timedelta(
        days=14
    )  # looked at on Saturday; the end moves to Monday


def test_a_decision_ends_the_looking() -> None:
    made = absent()
    made.play.do("board", "impose_interim_measure", **made.order(0))
    assert not one(made.play, "seek_other_school").open
    assert {duty.about for duty in made.play.duties("review")} == {made.play.case.acts[-1].ref}


@pytest.mark.parametrize(
    ("to", "today", "sought", "looked"),
    [
        (MONDAY + timedelta(days=2), MONDAY, 1, 1),
        (MONDAY + timedelta(days=2), MONDAY + timedelta(days=2), 1, 1),
        (MONDAY + timedelta(days=2), MONDAY + timedelta(days=3), 0, 0),  # back within the week
        (MONDAY + timedelta(days=4), MONDAY + timedelta(days=7), 0, 0),  # five school days
        (MONDAY + timedelta(days=9), MONDAY + timedelta(days=10), 1, 0),
    ],
)
def test_an_absence_that_is_over(to: date, today: date, sought: int, looked: int) -> None:
    made = absent(to)
    made.play.to(today)
    assert len(made.play.duties("seek_other_school")) == sought
    assert len(made.play.duties("review")) == looked


def test_an_absence_of_somebody_unknown_asks_nothing() -> None:
    play = reported()
    play.put("dir", "record_absence", respondent="e99", from_=MONDAY)
    assert not {"seek_other_school", "review", "provide_education"} & {duty.act for duty in play.duties()}


def test_an_absence_without_a_day_asks_teaching_from_the_day_it_was_recorded() -> None:
    made = about("pupil")
    made.play.put("dir", "record_absence", respondent=made.respondent)
    assert due(one(made.play, "provide_education")) == MONDAY
    assert made.play.duties("seek_other_school") == []


def test_the_weeks_at_home_count_from_the_first_day_and_not_from_its_record() -> None:
    made = about("pupil")
    made.play.to(date(2026, 3, 5))
    made.play.put("dir", "record_absence", respondent=made.respondent, from_=MONDAY)
    dues = {act: due(one(made.play, act)) for act in ("provide_education", "seek_other_school", "review")}
    week = MONDAY + timedelta(days=7)
    assert dues == {"provide_education": MONDAY, "seek_other_school": week, "review": week}


def test_an_order_is_looked_at_by_its_last_day() -> None:
    made = about()
    order = made.play.do("board", "impose_interim_measure", **made.order(6))
    found = one(made.play, "review")
    assert (found.about, due(found), found.sources) == (order, MONDAY + timedelta(days=6), ("cao-vo:ordemaatregel",))
    over = made.play.fork()
    over.wait(7)
    assert over.duties("review") == []
    made.play.do("dir", "record_hearing", "Nu.", respondent=made.respondent, present=(made.respondent,), statement="S.")
    longer = made.play.do("board", "extend_measure", decision=order, to=MONDAY + timedelta(days=13), reasons="R.")
    assert {duty.about: duty.met_by for duty in made.play.duties("review")} == {order: longer, longer: None}
    lifted = made.play.do("board", "lift_measure", decision=longer, on=MONDAY, reasons="Klaar.")
    assert {duty.about: duty.met_by for duty in made.play.duties("review")} == {order: longer, longer: lifted}


# --- the file -----------------------------------------------------------------------------------------------------


def test_the_file_is_placed_after_the_last_step() -> None:
    made = assessed(about("employee", "lentiz"))
    found = one(made.play, "place_in_dossier")
    assert found.sources == ("lentiz:maatregelen-medewerkers.a",)
    assert found.hint == {"respondent": made.respondent, "file": "personnel"}
    assert due(found) == MONDAY + timedelta(days=7)
    heard(made)
    decided(made, "hrm", "warning", objection_clause=None)
    assert due(one(made.play, "place_in_dossier")) == MONDAY + timedelta(days=10)


@pytest.mark.parametrize("how", ["not in breach", "dismissed", "no file"])
def test_where_nothing_stands_no_file_is_placed(how: str) -> None:
    made = about("other" if how == "no file" else "employee")
    assessed(made, findings=(made.finding(established=how != "not in breach"),))
    if how == "dismissed":
        made.play.do("hrm", "dismiss_report", respondent=made.respondent, reasoning="Gehackt.")
    assert made.play.duties("place_in_dossier") == []


def test_obligations_come_by_their_day() -> None:
    made = assessed(about("employee", "lentiz"), transgressive=True, possibly_criminal=True, data_breach=True)
    dues = [duty.due for duty in made.play.duties()]
    assert dues == sorted(dues)
    assert Ref("e2") in {duty.about for duty in made.play.duties()}
