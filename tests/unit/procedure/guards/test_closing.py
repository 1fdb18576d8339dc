"""Conditions of the dossier, closing, access, holds and destruction."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from caseapp.model.act import Fields
from caseapp.model.organisation import Settings
from tests.unit.procedure.cases import Made, about, answered, assessed, decided, heard, person, proposed, reported
from tests.unit.procedure.world import MONDAY, Play, organisation

if TYPE_CHECKING:
    from caseapp.model.act import Ref
    from caseapp.model.value import Value


def close(play: Play, by: str = "dir") -> set[str]:
    return play.codes(by, "close_case", conclusion="Klaar.")


def test_duties_of_one_day_about_several_persons_stand_in_the_order_in_which_they_came() -> None:
    made = about()
    for at in range(11):
        person(made.play, "employee", name=f"Nummer {at}")
    about_whom = [one.about for one in made.play.duties("assess")]
    assert about_whom == sorted(about_whom, key=lambda ref: int(str(ref)[1:]))
    assert len(about_whom) == 12


# --- the dossier --------------------------------------------------------------------------------------------------


def dossier(made: Made) -> Ref:
    return made.play.do("hrm", "make_dossier", respondent=made.respondent, parts=("findings",))


def test_a_dossier_is_made_when_there_is_a_judgement() -> None:
    made = about()
    fields: dict[str, Value] = {"respondent": made.respondent, "parts": ("findings",)}
    assert made.play.codes("hrm", "make_dossier", **fields) == {"not_assessed"}
    made.play.do("hrm", "dismiss_report", respondent=made.respondent, reasoning="Gehackt.")
    assert made.play.codes("hrm", "make_dossier", **fields) == set()
    assert assessed(about()).play.codes("hrm", "make_dossier", **fields) == set()


@pytest.mark.parametrize(
    ("category", "by", "file", "codes"),
    [
        ("employee", "hrm", "personnel", set()),
        ("employee", "hrm", "pupil", {"wrong_file"}),
        ("employee", "dir", "personnel", {"role_missing"}),
        ("intern", "hrm", "personnel", set()),
        ("pupil", "dir", "pupil", set()),
        ("pupil", "hrm", "pupil", set()),
        ("pupil", "dir", "personnel", {"wrong_file"}),
        ("guardian", "dir", "pupil", set()),
        ("other", "dir", "pupil", {"wrong_file"}),
    ],
)
def test_a_dossier_goes_into_the_file_of_the_track(category: str, by: str, file: str, codes: set[str]) -> None:
    made = assessed(about(category))
    ref = dossier(made)
    fields: dict[str, Value] = {"respondent": made.respondent, "file": file, "dossier": ref}
    assert made.play.codes(by, "place_in_dossier", **fields) == codes
    assert made.play.codes(by, "place_in_dossier", dossier=ref, file=file) >= {"field_missing"}


@pytest.mark.parametrize(
    ("protocol", "category", "source"),
    [
        ("lentiz", "employee", "lentiz:maatregelen-medewerkers.a"),
        ("lentiz", "pupil", "lentiz:maatregelen-leerlingen.a"),
        ("svok", "employee", "svok:IV.1"),
        ("blank", "employee", "blank"),
    ],
)
def test_the_file_is_that_which_the_text_names(protocol: str, category: str, source: str) -> None:
    made = assessed(about(category, protocol, sector="po" if protocol == "blank" else "vo"))
    wrong = "pupil" if category == "employee" else "personnel"
    fields: dict[str, Value] = {"respondent": made.respondent, "file": wrong, "dossier": dossier(made)}
    found = made.play.ask("hrm", "place_in_dossier", **fields).reasons
    assert [reason.source for reason in found] == [source]


def test_a_dossier_of_another_is_not_placed() -> None:
    made = assessed(about())
    other = Made(play=made.play, respondent=person(made.play, "employee"), evidence=made.evidence)
    assessed(other)
    fields: dict[str, Value] = {"respondent": made.respondent, "file": "personnel", "dossier": dossier(other)}
    assert made.play.codes("hrm", "place_in_dossier", **fields) == {"wrong_file"}


def test_a_dossier_from_before_the_last_step_asks_why_it_will_do() -> None:
    made = assessed(about())
    ref = dossier(made)
    fields: dict[str, Value] = {"respondent": made.respondent, "file": "personnel", "dossier": ref}
    made.play.do("dir", "add_note", text="Gebeld.")
    other = person(made.play, "employee")
    made.play.do("dir", "inform_respondent", respondent=other, how="H.", what="W.")
    assert made.play.codes("hrm", "place_in_dossier", **fields) == set()
    made.play.do("dir", "inform_respondent", respondent=made.respondent, how="H.", what="W.")
    assert made.play.codes("hrm", "place_in_dossier", **fields) == {"dossier_not_placed"}
    newest = {**fields, "dossier": dossier(made)}
    assert made.play.codes("hrm", "place_in_dossier", **newest) == set()
    dossier(made)
    assert made.play.codes("hrm", "place_in_dossier", **newest) == set()  # to make another changes nothing
    made.play.record("dir", "inform_respondent", Fields({"respondent": made.respondent}), readable=False)
    assert made.play.codes("hrm", "place_in_dossier", **newest) == set()  # what one cannot read does not count


@pytest.mark.parametrize(("act", "names"), [("inform_guardians", "person"), ("add_evidence", "about")])
def test_what_concerns_the_respondent_by_another_name_counts_too(act: str, names: str) -> None:
    made = assessed(about("pupil"))
    fields: dict[str, Value] = {"respondent": made.respondent, "file": "pupil", "dossier": dossier(made)}
    made.play.put("dir", act, **{names: person(made.play, "pupil")})
    assert made.play.codes("hrm", "place_in_dossier", **fields) == set()
    made.play.put("dir", act, **{names: made.respondent})
    assert made.play.codes("hrm", "place_in_dossier", **fields) == {"dossier_not_placed"}


def test_what_is_left_out_of_a_placing_is_all_that_is_said() -> None:
    made = assessed(about())
    ref = dossier(made)
    assert made.play.codes("hrm", "place_in_dossier", respondent=made.respondent, dossier=ref) == {"field_missing"}
    assert made.play.codes("hrm", "place_in_dossier", file="personnel", dossier=ref) == {"field_missing"}


@pytest.mark.parametrize(("grounds", "open_"), [((), True), (("f1",), False), (("f2",), False)])
def test_an_intention_waits_for_a_decision_of_any_kind(grounds: tuple[str, ...], open_: bool) -> None:
    made = assessed(about(), "f1", "f2")
    other = Made(play=made.play, respondent=person(made.play, "employee"), evidence=made.evidence)
    made.play.put("hrm", "decide_measure", **made.measure("warning"))
    made.play.put("hrm", "propose_measure", **made.measure("reprimand"))
    made.play.put("hrm", "decide_measure", **other.measure("warning"))
    if grounds:
        made.play.put("hrm", "decide_measure", **made.measure("warning", grounds=grounds))
    said = [reason.text for reason in made.play.ask("dir", "close_case", conclusion="C.").reasons]
    assert any(text.startswith("Op het voornemen voor") for text in said) is open_


# --- closing ------------------------------------------------------------------------------------------------------


def test_a_case_without_respondents_is_closed() -> None:
    assert close(reported()) == set()
    assert close(reported(), "hrm") == set()
    assert close(reported(), "board") == {"role_missing"}
    assert reported().codes("dir", "close_case", conclusion="") == {"field_missing"}


def test_a_case_is_closed_when_every_step_is_taken() -> None:
    made = about()
    play, ref = made.play, made.respondent
    assert close(play) == {"respondent_open", "obligation_open"}
    assessed(made)
    assert close(play) == {"respondent_open", "dossier_not_placed"}
    heard(made)
    answered(proposed(made, "reprimand"))
    assert close(play) == {"respondent_open", "dossier_not_placed"}
    decision = decided(made, "board", "reprimand")
    assert close(play) == {"respondent_open", "dossier_not_placed", "obligation_open", "not_in_writing"}
    play.do("hrm", "notify_decision", respondent=ref, decision=decision, how="letter")
    assert close(play) == {"dossier_not_placed"}
    play.do("hrm", "place_in_dossier", respondent=ref, file="personnel", dossier=dossier(made))
    assert close(play) == set()
    play.do("hrm", "record_objection", respondent=ref, text="Oneens.")
    assert close(play) == {"obligation_open", "x_objection_not_decided"}


def test_an_intention_that_waits_keeps_a_case_open() -> None:
    made = heard(assessed(about(), "f1", "f2"))
    decided(made, "hrm", "warning", objection_clause=None, grounds=("f2",))
    proposed(made, "reprimand", grounds=("f1",))
    texts = [r.text for r in made.play.ask("dir", "close_case", conclusion="K.").reasons if r.code == "respondent_open"]
    assert any("voornemen" in text for text in texts)


def test_who_is_dismissed_is_finished() -> None:
    made = about()
    made.play.do("hrm", "dismiss_report", respondent=made.respondent, reasoning="Gehackt.")
    assert close(made.play) == set()


def test_a_respondent_about_whom_nothing_stands_is_finished() -> None:
    made = about()
    assessed(made, findings=(made.finding(established=False),))
    assert close(made.play) == set()


def test_each_thing_that_must_still_happen_stands_in_the_way_of_closing() -> None:
    made = heard(assessed(about("pupil", birth_date=date(2012, 5, 1))))
    decided(made, "dir", "suspension", to=made.play.today + timedelta(days=4))
    waits = {duty.act: duty.text for duty in made.play.duties() if duty.open and duty.blocks}
    asked = {"provide_education", "notify_decision", "notify_inspectorate", "inform_guardians", "place_in_dossier"}
    assert waits.keys() == asked
    told = {reason.text for reason in made.play.ask("dir", "close_case", conclusion="K.").reasons}
    assert {f"Dit moet nog gebeuren: {text}" for text in waits.values()} <= told


def test_an_inspection_that_was_approved_is_closed_first() -> None:
    made = about("employee", "lentiz")
    made.play.do("hrm", "dismiss_report", respondent=made.respondent, reasoning="Gehackt.")
    ref = made.play.do("dir", "request_inspection", **made.request())
    made.play.do("fg", "advise_inspection", inspection=ref, advice="positive", text="Goed.")
    made.play.do("board", "decide_inspection", inspection=ref, outcome="approved", valid_until=MONDAY, motivation="M.")
    made.play.do("hrm", "inform_data_subject", inspection=ref, person=made.respondent, how="Brief")
    assert close(made.play) == {"inspection_open"}
    made.play.do("hrm", "close_inspection", "Niet nodig.", inspection=ref, conclusion="C.", removed="Niets.")
    assert close(made.play) == set()


def test_an_inspection_is_closed_first() -> None:
    made = about("employee", "lentiz")
    made.play.do("hrm", "dismiss_report", respondent=made.respondent, reasoning="Gehackt.")
    ref = made.play.do("dir", "request_inspection", **made.request())
    assert close(made.play) == {"inspection_open", "obligation_open"}
    made.play.do("board", "decide_inspection", "Nu.", inspection=ref, outcome="refused", motivation="Nee.")
    assert close(made.play) == set()


def test_each_source_of_what_must_still_happen_is_named() -> None:
    made = assessed(about("employee", "lentiz"), transgressive=True, sexual_offence_minor=True)
    found = made.play.ask("dir", "close_case", conclusion="K.").reasons
    assert {"wvo2020:3.39", "lentiz:maatregelen-medewerkers.b", "lentiz:maatregelen-medewerkers.d"} <= {
        reason.source for reason in found if reason.code == "obligation_open"
    }


def test_who_has_no_file_needs_none() -> None:
    made = assessed(about("other"))
    assert close(made.play) == {"respondent_open"}


# --- access -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("who", "compartment", "codes"),
    [
        ("mgr", "case", set()),
        ("dir2", "case", set()),
        ("ict", "case", {"role_missing"}),
        ("admin", "case", {"role_missing"}),
        ("rvt", "case", {"role_missing"}),
        ("hrm2", "reporter", set()),
        ("dir", "reporter", {"reporter_protected"}),
        ("ict", "inspection-1", set()),
        ("admin", "inspection-1", {"role_missing"}),
        ("nobody", "case", set()),
        ("mgr", "", {"field_missing"}),
    ],
)
def test_access_goes_to_a_fitting_role(who: str, compartment: str, codes: set[str]) -> None:
    fields: dict[str, Value] = {"member": who, "compartment": compartment, "reasons": "Neemt waar."}
    assert reported().codes("hrm", "grant_access", **fields) == codes


def test_who_is_in_the_case_gets_no_access_and_the_supervisory_board_does_when_it_acts() -> None:
    play = reported()
    person(play, "employee", "witness", member="mgr")
    fields: dict[str, Value] = {"compartment": "case", "reasons": "R."}
    assert play.codes("hrm", "grant_access", **fields, member="mgr") == {"actor_excluded"}
    person(play, "board_member")
    assert play.codes("hrm", "grant_access", **fields, member="rvt") == set()


# --- holds and destruction ----------------------------------------------------------------------------------------


def test_a_hold_is_placed_once_and_released_once() -> None:
    play = reported()
    assert play.codes("fg", "release_hold", reasons="R.") == {"hold"}
    play.do("fg", "place_hold", reasons="Rechtszaak.")
    assert play.codes("board", "place_hold", reasons="R.") == {"hold"}
    play.do("board", "release_hold", reasons="Voorbij.")
    assert play.codes("fg", "place_hold", reasons="R.") == set()
    assert play.codes("fg", "place_hold", reasons=" ") == {"no_reasons"}


def closed(day: date = MONDAY, org_settings: Settings | None = None, category: str | None = None) -> Play:
    play = reported(organisation(settings=org_settings or Settings()))
    if category:
        ref = person(play, category)
        play.do("hrm" if category == "employee" else "dir", "dismiss_report", respondent=ref, reasoning="Gehackt.")
        if category == "pupil":
            play.do("dir", "inform_guardians", person=ref, how="Brief", what="De melding.")
    play.to(day)
    play.do("dir", "close_case", conclusion="Niets.")
    return play


@pytest.mark.parametrize(
    ("settings", "category", "day"),
    [
        (Settings(), None, date(2028, 3, 2)),  # two years
        (Settings(retention={"default": 5}), None, date(2031, 3, 2)),
        (Settings(retention={"staff": 1}), "employee", date(2027, 3, 2)),
        (Settings(retention={"staff": 1}), "pupil", date(2028, 3, 2)),
        (Settings(retention={"staff": 1, "default": 3}), "pupil", date(2029, 3, 2)),
    ],
)
def test_a_case_is_kept_as_long_as_the_organisation_says(settings: Settings, category: str | None, day: date) -> None:
    play = closed(MONDAY, settings, category)
    play.to(day - timedelta(days=1))
    assert play.codes("hrm", "destroy_case", reasons="R.") == {"retention_running"}
    play.to(day)
    assert play.codes("hrm", "destroy_case", reasons="R.") == set()


def test_a_case_closed_on_a_leap_day_is_kept_to_the_end_of_february() -> None:
    play = closed(date(2028, 2, 29))
    play.to(date(2030, 2, 27))
    assert play.codes("hrm", "destroy_case", reasons="R.") == {"retention_running"}
    play.to(date(2030, 2, 28))
    assert play.codes("hrm", "destroy_case", reasons="R.") == set()


def test_two_persons_sign_for_the_destruction_of_a_closed_case() -> None:
    assert reported().codes("hrm", "destroy_case", reasons="R.") == {"retention_running"}
    play = closed()
    play.wait(800)
    play.do("fg", "place_hold", reasons="Rechtszaak.")
    assert play.codes("hrm", "destroy_case", reasons="R.") == {"hold"}
    play.do("fg", "release_hold", reasons="Voorbij.")
    play.do("hrm", "destroy_case", reasons="De termijn is voorbij.")
    assert play.codes("hrm", "destroy_case", reasons="R.") == {"second_person_needed"}
    assert play.codes("dir", "destroy_case", reasons="R.") == {"role_missing"}
    play.do("fg", "destroy_case", reasons="De termijn is voorbij.")
    assert play.case.destroyed


def test_who_signed_before_the_case_was_opened_again_signs_anew() -> None:
    play = closed()
    play.wait(800)
    play.do("hrm", "destroy_case", reasons="R.")
    play.do("hrm", "reopen_case", reasons="Toch nog iets.")
    assert "retention_running" in play.codes("hrm", "destroy_case", reasons="R.")
    play.do("dir", "close_case", conclusion="Niets.")
    play.wait(800)
    assert play.codes("hrm", "destroy_case", reasons="R.") == set()
