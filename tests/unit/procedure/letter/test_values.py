"""From a case to the fields of a letter, and which letters can be written in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from caseapp.asset import asset
from caseapp.model.letter import Committee, Committees, Letterhead
from caseapp.model.term import Category, Measure
from caseapp.procedure.letter.beginning import without_frame
from caseapp.procedure.letter.field import FIELDS
from caseapp.procedure.letter.fill import fill
from caseapp.procedure.letter.kind import LETTERS
from caseapp.procedure.letter.known import Asked, role_text
from caseapp.procedure.letter.lint import check
from caseapp.procedure.letter.possible import PossibleLetter, possible_letters
from caseapp.procedure.letter.remedy import board, term_text
from caseapp.procedure.letter.syntax import parse
from caseapp.procedure.letter.values import letter_values
from tests.unit.procedure.cases import (
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
from tests.unit.procedure.world import MONDAY, WORLD, Play, member, organisation

if TYPE_CHECKING:
    from caseapp.model.act import Ref
    from caseapp.procedure.letter.fill import Values
    from caseapp.procedure.situation import Situation

FRIDAY = MONDAY + timedelta(days=4)


def situation(play: Play) -> Situation:
    return WORLD.situation(play.case, play.organisation, play.now)


def values(play: Play, letter: str, about_: str = "", regarding: str = "", **more: object) -> Values:
    asked = Asked(
        letter=letter,
        day=play.today,
        signer=play.who("hrm"),
        about=about_,
        regarding=regarding,
        **more,  # type: ignore[arg-type]
    )
    return letter_values(situation(play), asked)


ADDRESS = "[nog invullen: naam en adres van wie het bezwaar of beroep behandelt]"


def letters(play: Play) -> list[PossibleLetter]:
    return list(possible_letters(situation(play)))


def named(play: Play) -> set[str]:
    return {one.letter for one in letters(play)}


def waiting(play: Play) -> set[str]:
    return {one.letter for one in letters(play) if one.waits}


def one(play: Play, letter: str) -> PossibleLetter:
    (found,) = (item for item in letters(play) if item.letter == letter)
    return found


def whole(play: Play, letter: str) -> tuple[Values, str]:
    """A letter written from its case, and that nothing is missing in it but where an appeal goes."""
    wanted = one(play, letter)
    found = values(play, letter, wanted.about, wanted.regarding, to=wanted.to, to_guardians=wanted.to_guardians)
    text = fill(parse(asset("letters", f"{letter}.txt").read_text(encoding="utf-8")), found).text
    sent = text.replace(ADDRESS, "Postbus 1, 3500 AA Utrecht")
    assert [item.sentence() for item in check(LETTERS[letter], sent, found)] == []
    return found, text


def pupil(**fields: object) -> Made:
    return assessed(about("pupil", guardians=("M. Bakker", "J. Bakker"), **fields))  # type: ignore[arg-type]


def suspended(days: int = 1) -> tuple[Made, Ref]:
    made = heard(pupil())
    ref = decided(made, "dir", "suspension", "Nodig.", to=made.play.today + timedelta(days=days))
    made.play.do("dir", "provide_education", respondent=made.respondent, from_=made.play.today, what="Opdrachten thuis")
    return made, ref


# --- fields


def test_every_field_is_there_in_an_empty_case() -> None:
    found = values(Play(), "other")
    assert set(found) == {name for name, field in FIELDS.items() if not field.of}
    assert found["kenmerk"] == "2026-0001"
    assert found["persoon"] == ""
    assert found["feit"] == ()


def test_who_sends_it() -> None:
    play = reported()
    play.organisation = replace(
        play.organisation, letterhead=Letterhead(name="Kreek", address=("Dijk 1", "1234 AB Waardstad"))
    )
    found = values(play, "other", to="M. Bakker")
    assert found["adres"] == "Dijk 1, 1234 AB Waardstad"
    assert found["organisatie"] == "Onderwijsgroep De Kreek"
    assert found["bestuur"] == "het College van Bestuur"
    assert (found["ondertekenaar"], found["functie"]) == ("Hrm", "HRM-manager")
    assert (found["datum"], found["aan"]) == ("2 maart 2026", "M. Bakker")
    assert role_text(member("x", "administrator"), None) == ""
    assert role_text(member("x", "director@Y"), "Y") == "Schooldirecteur"


def test_a_board_is_named_as_one_speaks_of_it() -> None:
    play = reported(organisation("lentiz"))
    assert board(situation(play)) == "de Raad van Bestuur"
    person(play, "board_member")
    assert board(situation(play)) == "de Raad van Toezicht"


@pytest.mark.parametrize(
    ("figure", "unit", "text"),
    [
        (6, "weeks", "zes weken"),
        (1, "weeks", "een week"),
        (2, "months", "twee maanden"),
        (42, "days", "42 dagen"),
        (3, "x", "drie weken"),
    ],
)
def test_a_term_in_words(figure: int, unit: str, text: str) -> None:
    assert term_text(figure, unit) == text


def test_the_report_and_what_was_told() -> None:
    made = about()
    victim = person(made.play, "pupil", "affected", name="N. Bakker", guardians=("M. Bakker",))
    made.play.do("dir", "offer_support", person=victim, what="Een gesprek")
    made.play.do("dir", "inform_guardians", person=victim, how="Telefoon", what="Wat er is gebeurd.")
    found = values(made.play, "guardians_informed", victim, victim, to_guardians=True)
    assert found["melding"] == "Een kwetsend bericht."
    assert (found["gebeurd"], found["kanalen"]) == ("op 2 maart 2026", "whatsapp")
    assert (found["hulp"], found["verteld"]) == ("Een gesprek", "Wat er is gebeurd.")
    assert found["benadeeld"]
    assert found["aan_ouders"]
    assert found["minderjarig"]
    assert (found["ouders"], found["geboren_op"]) == ("M. Bakker", "1 mei 2012")


def test_a_guardian_in_the_case_is_a_guardian() -> None:
    made = about("pupil")
    person(made.play, "guardian", "witness", name="T. Bakker", child=made.respondent)
    assert values(made.play, "other", made.respondent)["ouders"] == "T. Bakker"


def test_what_was_shared_and_withheld() -> None:
    made = assessed(about())
    play = made.play
    file = play.put("hrm", "add_evidence", file={"name": "chat.txt"}, about=made.respondent)
    secret = play.record("hrm", "add_person", compartment="reporter").ref
    unread = play.record("hrm", "add_evidence", readable=False).ref
    found_in = play.put("ict", "record_inspection_action", found="Elf berichten")
    bare = play.put("hrm", "record_hearing", respondent=made.respondent)
    shared = play.put(
        "hrm",
        "share_file",
        respondent=made.respondent,
        on=MONDAY,
        entries=(made.evidence, file, secret, unread, found_in, bare, "e99"),
        withheld=(file, "een verklaring", unread),
        why="Angst.",
    )
    found = values(play, "file_shared", made.respondent, shared)
    assert found["stuk"] == (
        {"naam": "Een schermafdruk.", "nummer": "nr 3"},
        {"naam": "chat.txt", "nummer": "nr 5"},
        {"naam": "Elf berichten", "nummer": "nr 8"},
        {"naam": "nr 9", "nummer": "nr 9"},
    )
    assert found["achtergehouden"] == f"chat.txt, een verklaring en {unread}"
    assert (found["waarom_achtergehouden"], found["gedeeld_op"]) == ("Angst.", "2 maart 2026")


def test_a_talk_that_was_declined() -> None:
    made = heard(assessed(about()), declined="Hij wilde niet", statement=None, present=None)
    found = values(made.play, "no_measure", made.respondent)
    assert (found["gehoord_op"], found["niet_gehoord"]) == ("", "Hij wilde niet.")


def test_the_letter_about_an_act_tells_how_the_case_stood_then() -> None:
    made = heard(assessed(about()))
    first = made.play.case.last("invite_hearing")
    assert first is not None
    made.play.do(
        "dir",
        "invite_hearing",
        respondent=made.respondent,
        for_on=FRIDAY + timedelta(days=7),
        invited=(made.respondent,),
        text="Weer.",
    )
    assert values(made.play, "hearing_invitation", made.respondent, first.ref)["gesprek_op"] == "5 maart 2026"
    assert values(made.play, "hearing_invitation", made.respondent, first.ref)["gehoord_op"] == ""
    assert values(made.play, "respondent_informed", made.respondent, made.respondent)["gesprek_op"] == "13 maart 2026"


def test_an_intention() -> None:
    made = heard(assessed(about(cao="cao-vo"), "f1", "f2"))
    made.play.do(
        "hrm", "record_earlier_measure", respondent=made.respondent, what="waarschuwing", on=MONDAY, for_="Te laat"
    )
    earlier = made.play.case.last("record_earlier_measure")
    assert earlier is not None
    proposed(made, "reprimand", earlier_measures=(earlier.ref, "een gesprek in 2024"), grounds=("f2",))
    found, text = whole(made.play, "intention")
    assert found["reactie_tot"] == "26 maart 2026"
    assert found["eerder"] == "waarschuwing van 2 maart 2026 en een gesprek in 2024"
    assert found["maatregel"] == "berisping"
    assert isinstance(found["feit"], tuple)
    assert len(found["feit"]) == 1
    assert "U kunt reageren tot en met 26 maart 2026" in text


def test_a_reprimand_tells_the_appeal_and_what_the_intention_weighed() -> None:
    made = answered(proposed(heard(assessed(about(cao="cao-vo"))), "reprimand"))
    decided(made, "board", "reprimand", lighter_considered=None, proportionality=None)
    found, text = whole(made.play, "decision_reprimand")
    assert found["bezwaar_mogelijk"]
    assert not found["naar_rechter"]
    assert (found["rechtsmiddel"], found["bezwaar_bij"]) == ("beroep instellen", "de commissie van beroep")
    assert (found["bezwaar_weken"], found["bezwaar_tot"]) == ("zes weken", "16 april 2026")
    assert found["lichter"] == "Een gesprek is te weinig."
    assert found["besloten_door"] == "Board (lid van het bestuur)"
    assert found["reactie"] == "Ik ben het er niet mee eens."
    assert "uiterlijk op 16 april 2026" in text
    assert found["schooldagen"] == ""


def test_a_warning_tells_no_appeal() -> None:
    made = heard(assessed(about()))
    decided(made, "hrm", "warning", objection_clause=None)
    found, text = whole(made.play, "decision_warning")
    assert not found["bezwaar_mogelijk"]
    assert found["rechtsmiddel"] == ""
    assert "bezwaar" not in text


def test_a_summary_dismissal_leads_to_the_court() -> None:
    made = heard(assessed(about(cao="cao-vo"), seriousness="very_serious", known_on=MONDAY))
    made.play.put(
        "board",
        "decide_measure",
        **made.measure("summary_dismissal", ground_kind="urgent_reason", objection_clause=True),
    )
    found, text = whole(made.play, "decision_summary_dismissal")
    assert found["naar_rechter"]
    assert (found["rechtsmiddel"], found["bezwaar_weken"]) == ("een verzoek indienen", "twee maanden")
    assert found["grond_ontslag"] == "dringende reden"
    assert "kantonrechter" in text


def test_the_term_of_the_court_runs_from_the_end_of_the_employment_and_not_from_the_letter() -> None:
    made = heard(assessed(about(cao="cao-vo"), seriousness="very_serious", known_on=MONDAY))
    made.play.put(
        "board",
        "decide_measure",
        **made.measure("summary_dismissal", ground_kind="urgent_reason", objection_clause=True),
    )
    found, _ = whole(made.play, "decision_summary_dismissal")
    made.play.wait(10)
    later, text = whole(made.play, "decision_summary_dismissal")
    assert later["datum"] != found["datum"]
    assert later["bezwaar_tot"] == found["bezwaar_tot"]
    assert "de dag waarop uw dienstverband eindigt" in text


def test_a_decision_on_staff_asks_for_the_address_of_the_appeal() -> None:
    """``wpo:60``: the decision states the term and the address."""
    for name in ("reprimand", "conditional_reprimand", "staff_suspension", "dismissal", "withheld_pay", "transfer"):
        assert "{bezwaar_adres}" in asset("letters", f"decision_{name}.txt").read_text(encoding="utf-8"), name


def test_a_grown_pupil_is_spoken_to_and_not_about() -> None:
    made = heard(assessed(about("student", birth_date=date(2000, 1, 1))))
    decided(made, "dir", "suspension", "Nodig.", to=made.play.today + timedelta(days=1))
    made.play.do("dir", "provide_education", respondent=made.respondent, from_=made.play.today, what="Opdrachten thuis")
    _, text = whole(made.play, "decision_pupil_suspension")
    assert "U bent geschorst" in text
    assert "komt u weer naar school" in text
    assert "ouders" not in text


def test_one_school_day_is_one_day() -> None:
    made, _ = suspended(0)
    _, text = whole(made.play, "decision_pupil_suspension")
    assert "Dat is 1 schooldag. " in text


def test_parents_do_not_read_the_words_of_their_child_as_their_own() -> None:
    made, _ = suspended()
    _, text = whole(made.play, "decision_pupil_suspension")
    assert "U vertelde" not in text
    assert "Wij schreven op: “" in text


def test_a_sentence_that_takes_over_what_was_typed_ends_once() -> None:
    made, _ = suspended()
    _, text = whole(made.play, "decision_pupil_suspension")
    assert "wat er eerder was: Eerder gewaarschuwd.\n" in text


def test_the_suspension_of_a_pupil_tells_all_that_the_law_wants() -> None:
    made, ref = suspended()
    wanted = one(made.play, "decision_pupil_suspension")
    assert (wanted.regarding, wanted.to, wanted.to_guardians) == (ref, "M. Bakker en J. Bakker", True)
    found, text = whole(made.play, "decision_pupil_suspension")
    assert found["buiten_de_les"]
    assert found["inspectie_bericht"]
    assert found["schooldagen"] == "2"
    assert found["periode"] == "van 5 maart 2026 tot en met 6 maart 2026"
    for said in (
        "Plaatste een kwetsend bericht.",
        "Het bericht was grof.",
        "Opdrachten thuis.",
        "Inspectie van het Onderwijs",
        "bezwaar maken bij het College van Bestuur",
        "zes weken",
        "16 april 2026",
        "Beste ouders of verzorgers",
        "Dir (schooldirecteur), namens het College van Bestuur",
        "Na 6 maart 2026",
    ):
        assert said in text, said
    assert waiting(made.play) >= {"decision_pupil_suspension", "inspectorate_notice"}
    assert "attendance_notice" not in waiting(made.play)


def test_a_suspension_of_a_day_is_not_told_to_the_inspectorate() -> None:
    made, _ = suspended(days=0)
    found, text = whole(made.play, "decision_pupil_suspension")
    assert not found["inspectie_bericht"]
    assert "Inspectie" not in text
    assert "inspectorate_notice" not in waiting(made.play)
    assert "inspectorate_notice" in named(made.play)


def test_a_removal_tells_the_other_school_and_waits_for_the_attendance_officer() -> None:
    made = heard(pupil(), teacher_heard=True)
    play = made.play
    play.put(
        "dir", "consult_inspectorate", respondent=made.respondent, on=play.today, reference="I", advice="Zoek verder"
    )
    for school, willing in (("De Sluis", "no"), ("De Hoge Waard", "yes_in_writing")):
        play.put("dir", "seek_other_school", respondent=made.respondent, school=school, willing=willing, suitable=True)
    play.put("hrm", "propose_measure", **made.measure("removal"))
    play.put("board", "decide_measure", **made.measure("removal", objection_clause=True))
    play.do("dir", "provide_education", respondent=made.respondent, from_=play.today, what="Online les")
    found, text = whole(play, "decision_removal")
    assert found["is_verwijdering"]
    assert (found["andere_school"], found["inspectie_overleg"]) == ("De Hoge Waard", "5 maart 2026")
    assert "Het advies was: Zoek verder." in text
    assert {"decision_removal", "attendance_notice", "inspectorate_notice"} <= waiting(play)
    play.put("dir", "notify_attendance_officer", respondent=made.respondent, on=play.today)
    assert "attendance_notice" not in waiting(play)
    whole(play, "attendance_notice")


def test_an_interim_measure_of_a_pupil_counts_as_a_suspension() -> None:
    made = pupil()
    ref = made.play.put("board", "impose_interim_measure", **made.order(1))
    made.play.put("dir", "provide_education", respondent=made.respondent, from_=MONDAY, what="Online les")
    found, text = whole(made.play, "pupil_interim_measure")
    assert one(made.play, "pupil_interim_measure").regarding == ref
    assert (found["ordemaatregel"], found["doel"]) == ("schorsing", "veiligheid")
    assert found["haast_maatregel"] == "Nu."
    assert found["bezwaar_mogelijk"]
    assert "U kunt bezwaar maken bij" in text
    assert "interim_measure" not in named(made.play)


def test_an_interim_measure_of_staff() -> None:
    made = assessed(about())
    made.play.put("board", "impose_interim_measure", **made.order(1))
    found, _ = whole(made.play, "interim_measure")
    assert not found["bezwaar_mogelijk"]
    assert not found["buiten_de_les"]


def test_an_extension_counts_from_the_first_day_and_a_measure_can_be_lifted() -> None:
    made, ref = suspended(days=0)
    made.play.to(MONDAY + timedelta(days=3))
    extended = made.play.put(
        "dir",
        "extend_measure",
        respondent=made.respondent,
        decision=ref,
        to=FRIDAY,
        reasons="Nog een dag.",
        grounds=("f1",),
    )
    found, text = whole(made.play, "measure_extended")
    assert found["inspectie_bericht"], "two days together"
    assert found["redenen"] == "Nog een dag."
    assert "tot en met 6 maart 2026" in text
    made.play.put("dir", "lift_measure", respondent=made.respondent, decision=ref, on=FRIDAY, reasons="Rustig.")
    found, _ = whole(made.play, "measure_lifted")
    assert (found["opgeheven_op"], found["maatregel"]) == ("6 maart 2026", "schorsing")
    assert {one_.regarding for one_ in letters(made.play) if one_.letter == "measure_extended"} == {extended}


def test_what_keeps_a_pupil_out_without_end_is_told_to_the_inspectorate() -> None:
    made = pupil()
    made.play.put("board", "impose_interim_measure", **{**made.order(), "to": None})
    found = values(
        made.play, "pupil_interim_measure", made.respondent, one(made.play, "pupil_interim_measure").regarding
    )
    assert found["inspectie_bericht"]
    assert (found["periode"], found["tot_en_met"]) == ("vanaf 2 maart 2026", "")
    assert "inspectorate_notice" not in waiting(made.play), "until somebody gave it an end"


def test_an_objection_and_what_was_decided_on_it() -> None:
    made, ref = suspended()
    play = made.play
    play.do("dir", "notify_decision", decision=ref, how="letter")
    assert "decision_pupil_suspension" not in waiting(play)
    play.do("hrm", "record_objection", respondent=made.respondent, text="Te lang")
    found, _ = whole(play, "objection_received")
    assert (found["bezwaar_op"], found["bezwaar_besluit_tot"]) == ("5 maart 2026", "2 april 2026")
    assert found["maatregel"] == "schorsing"
    play.put(
        "board",
        "hear_objector",
        respondent=made.respondent,
        on=play.today,
        present=(made.respondent,),
        statement="Echt.",
    )
    play.put(
        "board",
        "decide_objection",
        respondent=made.respondent,
        decision=ref,
        outcome="decision_stands",
        grounds=("f1",),
        reasons="Twee dagen mag",
    )
    found, text = whole(play, "objection_decision")
    assert found["uitkomst"] == "het besluit blijft"
    assert found["uitkomst_gronden"] == "Plaatste een kwetsend bericht."
    assert found["uitkomst_op"] == "5 maart 2026"
    assert str(found["uitkomst_door"]).endswith("(lid van het bestuur)")
    assert f"op 5 maart 2026 door {found['uitkomst_door']}, namens" in text
    assert "Twee dagen mag." in text
    assert "objection_received" not in waiting(play)


def test_an_objection_without_a_decision_names_none() -> None:
    made = pupil()
    ref = made.play.put("hrm", "record_objection", respondent=made.respondent, text="Nee", on=MONDAY)
    assert values(made.play, "objection_received", made.respondent, ref)["maatregel"] == ""


def test_earlier_decisions_are_named() -> None:
    made = heard(assessed(about(), "f1", "f2"))
    warning = decided(made, "hrm", "warning", objection_clause=None)
    order = made.play.put("board", "impose_interim_measure", **made.order(1))
    lost = made.play.put("board", "decide_measure", respondent=made.respondent, measure="pardon")
    proposal = made.play.put(
        "hrm", "propose_measure", **made.measure("reprimand", grounds=("f2",), earlier_measures=(warning, order, lost))
    )
    found = values(made.play, "intention", made.respondent, proposal)
    assert found["eerder"] == "waarschuwing van 5 maart 2026, schorsing van 5 maart 2026 en maatregel van 5 maart 2026"


def test_an_inspection_is_told_to_whom_it_was_about() -> None:
    made = assessed(about())
    play = made.play
    other = person(play, "employee", "witness", name="P. Maas")
    ref = play.put("hrm", "request_inspection", **made.request(made.respondent, other))
    assert "inspection_told" not in named(play)
    decided_ref = play.put("board", "decide_inspection", inspection=ref, outcome="approved", valid_until=FRIDAY)
    told = [item for item in letters(play) if item.letter == "inspection_told"]
    assert [item.about for item in told] == [made.respondent, other]
    assert all(item.waits for item in told)
    found = values(play, "inspection_told", made.respondent, decided_ref)
    assert (found["controle_systemen"], found["controle_periode"]) == ("Mail", "op 2 maart 2026")
    assert (found["controle_besloten_op"], found["controle_conclusie"]) == ("2 maart 2026", "")
    assert values(play, "inspection_told", made.respondent, ref)["controle_doel"] == "Weten wat er is gestuurd."
    play.put("hrm", "inform_data_subject", inspection=ref, person=made.respondent, on=MONDAY, how="Brief")
    play.put("hrm", "close_inspection", inspection=ref, conclusion="Elf berichten", removed="De rest")
    told = [item for item in letters(play) if item.letter == "inspection_told"]
    assert {item.about: item.waits for item in told} == {made.respondent: False, other: True}
    assert values(play, "inspection_told", other, decided_ref)["controle_conclusie"] == "Elf berichten."


def test_an_inspection_that_is_not_decided_tells_no_day() -> None:
    made = assessed(about())
    ref = made.play.put("hrm", "request_inspection", **made.request())
    assert values(made.play, "other", made.respondent, ref)["controle_besloten_op"] == ""


def test_the_end_of_a_case() -> None:
    made = about()
    made.play.do("hrm", "dismiss_report", respondent=made.respondent, reasoning="Niets gebeurd")
    found, text = whole(made.play, "report_dismissed")
    assert found["terzijde_redenen"] == "Niets gebeurd."
    assert "Niets gebeurd." in text
    assert "case_closed" not in named(made.play)
    made.play.do("hrm", "close_case", conclusion="Klaar")
    found, _ = whole(made.play, "case_closed")
    assert (found["conclusie"], found["gesloten_op"], found["bewaard_tot"]) == (
        "Klaar.",
        "2 maart 2026",
        "2 maart 2028",
    )


def test_without_measure_the_findings_are_told() -> None:
    made = assessed(about())
    found, text = whole(made.play, "no_measure")
    assert (found["oordeel"], found["ernst"]) == ("Het bericht spreekt voor zich.", "ernstig")
    assert "Plaatste een kwetsend bericht." in text
    proposed(heard(made), "reprimand")
    assert "no_measure" not in named(made.play)


def test_a_norm_that_says_nothing_and_a_fact_without_a_day() -> None:
    made = about()
    made.play.put("hrm", "assess", **made.assessment(findings=(made.finding(norm="cao:x", on=None),)))
    rows = values(made.play, "no_measure", made.respondent)["feit"]
    assert rows == ({"tekst": "Plaatste een kwetsend bericht.", "dag": "", "norm": "cao:x", "regel": ""},)


# --- which letters there are


def test_a_case_without_a_report_has_only_the_open_letter() -> None:
    assert named(Play()) == {"other"}


def test_a_report_is_answered_to_who_reported_it() -> None:
    play = reported()
    assert one(play, "report_received").to == ""
    person(play, "employee", "reporter", name="M. Melder")
    assert one(play, "report_received").to == "M. Melder"
    assert not one(play, "report_received").waits


def test_a_letter_that_was_sent_waits_no_more() -> None:
    made = heard(assessed(about()))
    ref = decided(made, "hrm", "warning", objection_clause=None)
    wanted = one(made.play, "decision_warning")
    assert wanted.waits
    assert (wanted.regarding, wanted.on, wanted.about_name) == (ref, "5 maart 2026", "A. de Vries")
    sent = made.play.do(
        "hrm",
        "send_letter",
        letter="decision_warning",
        about=made.respondent,
        regarding=ref,
        to="A. de Vries",
        how="letter",
        file="x.pdf",
    )
    assert one(made.play, "decision_warning").sent == (sent,)
    assert not one(made.play, "decision_warning").waits


@pytest.mark.parametrize(
    ("category", "there", "gone"),
    [
        (Category.EMPLOYEE, "interim_measure", "guardians_informed"),
        (Category.PUPIL, "guardians_informed", "interim_measure"),
        (Category.GUARDIAN, "respondent_informed", "guardians_informed"),
    ],
)
def test_letters_hang_on_whom_it_is_about(category: Category, there: str, gone: str) -> None:
    made = about(category.value)
    made.play.put("board", "impose_interim_measure", **made.order(1))
    assert there in named(made.play)
    assert gone not in named(made.play)


def test_each_measure_has_its_own_letter() -> None:
    for measure in Measure:
        for category in ("employee", "pupil"):
            made = about(category)
            made.play.put("board", "decide_measure", respondent=made.respondent, measure=measure.value, from_=MONDAY)
            of_decision = {name for name in named(made.play) if name.startswith("decision_")}
            assert len(of_decision) == 1, (measure, category)
            (letter,) = of_decision
            assert LETTERS[letter].measure is measure


def test_a_minor_without_known_guardians_is_written_through_them() -> None:
    made = about("pupil")
    assert one(made.play, "respondent_informed").to == "de ouders of verzorgers van A. de Vries"


def test_an_invitation_waits_until_the_talk_was_held_and_the_documents_until_then() -> None:
    made = assessed(about())
    made.play.do(
        "dir", "invite_hearing", respondent=made.respondent, for_on=FRIDAY, invited=(made.respondent,), text="Kom."
    )
    made.play.do("dir", "share_file", respondent=made.respondent, entries=(made.evidence,), how="Post")
    assert {"hearing_invitation", "file_shared"} <= waiting(made.play)
    made.play.to(FRIDAY)
    made.play.do("dir", "record_hearing", respondent=made.respondent, present=(made.respondent,), statement="Ja.")
    assert not {"hearing_invitation", "file_shared"} & waiting(made.play)


# --- sending


def test_a_letter_is_about_the_one_whom_its_act_is_about() -> None:
    made = heard(assessed(about()))
    ref = decided(made, "hrm", "warning", objection_clause=None)
    other = person(made.play, "employee", name="B. Bos")
    fields = {"letter": "decision_warning", "regarding": ref, "to": "B. Bos", "how": "letter", "file": "x.pdf"}
    assert made.play.codes("hrm", "send_letter", about=other, **fields) == {"not_respondent"}
    assert made.play.codes("hrm", "send_letter", about=made.respondent, **fields) == set()
    assert made.play.codes("hrm", "send_letter", on=MONDAY, **fields) == {"date_order"}
    assert made.play.codes("hrm", "send_letter", **{**fields, "letter": "decision_reprimand"}) == {"x_wrong_instrument"}
    assert made.play.codes("hrm", "send_letter", **{**fields, "letter": "intention"}) == {"x_wrong_instrument"}
    assert made.play.codes("hrm", "send_letter", **{**fields, "letter": "other"}) == set()


def test_the_letter_of_a_decision_names_it() -> None:
    made = about()
    fields = {"letter": "decision_warning", "to": "X", "how": "letter", "file": "x.pdf"}
    assert made.play.codes("hrm", "send_letter", **fields) == {"field_missing"}
    assert made.play.ask_part("hrm", "send_letter", **fields).reasons == ()
    assert made.play.codes("hrm", "send_letter", **{**fields, "letter": "hearing_invitation"}) == set()


def test_a_letter_of_pupils_does_not_fit_a_decision_about_staff() -> None:
    made = heard(assessed(about()))
    ref = made.play.put("board", "decide_measure", **made.measure("suspension"))
    codes = made.play.codes(
        "hrm", "send_letter", letter="decision_pupil_suspension", regarding=ref, to="X", how="letter", file="x"
    )
    assert codes == {"x_wrong_instrument"}


def test_what_cannot_be_read_is_not_judged() -> None:
    made = about()
    unread = made.play.record("board", "decide_measure", readable=False).ref
    codes = made.play.codes(
        "hrm", "send_letter", letter="decision_warning", regarding=unread, to="X", how="letter", file="x"
    )
    assert "x_wrong_instrument" not in codes


def test_a_protected_reporter_is_kept_out_of_letters_to_others() -> None:
    play = reported()
    ref = person(play, "employee", "reporter", name="M. Melder", protected=True)
    fields = {"letter": "report_received", "about": ref, "how": "letter", "file": "x"}
    assert play.codes("hrm", "send_letter", to="R. Vermeer", **fields) == {"reporter_protected"}
    sent = play.do("hrm", "send_letter", to="M. Melder", **fields)
    act = play.case.get(sent)
    assert act is not None
    assert act.compartment == "reporter"
    other = play.do("hrm", "send_letter", letter="other", to="X", how="email", file="x")
    act = play.case.get(other)
    assert act is not None
    assert act.compartment == "case"


def test_a_letter_may_go_out_in_a_closed_case() -> None:
    made = about()
    made.play.do("hrm", "dismiss_report", respondent=made.respondent, reasoning="Niets")
    made.play.do("hrm", "close_case", conclusion="Klaar")
    wanted = one(made.play, "case_closed")
    made.play.do(
        "hrm",
        "send_letter",
        letter="case_closed",
        about=made.respondent,
        regarding=wanted.regarding,
        to="X",
        how="letter",
        file="x",
    )


@pytest.mark.parametrize(
    ("text", "core"),
    [
        ("Kom om 14:30 uur.", "Kom om 14:30 uur."),
        ("Beste C. Hendriks,\n\nKom om 14:30 uur.\n\nMet vriendelijke groet,\nM. Dijkstra", "Kom om 14:30 uur."),
        ("Geachte heer,\n\nEen.\n\nTwee.\n\nHoogachtend,\n\nM. Dijkstra", "Een.\n\nTwee."),
        ("", ""),
        ("Beste C. Hendriks,", ""),
    ],
)
def test_a_letter_takes_over_an_invitation_without_its_greeting_and_farewell(text: str, core: str) -> None:
    assert without_frame(text) == core


def test_where_an_appeal_goes_is_asked_once_and_stands_in_every_decision() -> None:
    made = answered(proposed(heard(assessed(about(cao="cao-vo"))), "reprimand"))
    decided(made, "board", "reprimand", lighter_considered=None, proportionality=None)
    assert ADDRESS in whole(made.play, "decision_reprimand")[1]
    appeal = Committee(name="Commissie van Beroep Voorbeeld", address=("Postbus 2", "3500 AA Utrecht"))
    committees = Committees(appeal=appeal, objection=Committee(name="Elders", address=("Postbus 3",)))
    made.play.organisation = replace(made.play.organisation, committees=committees)
    _, text = whole(made.play, "decision_reprimand")
    assert "[nog invullen" not in text
    assert "Stuur dat met deze brief naar: Commissie van Beroep Voorbeeld, Postbus 2, 3500 AA Utrecht." in text
    assert "Elders" not in text


def test_an_objection_of_a_pupil_goes_to_its_committee_else_to_the_letterhead() -> None:
    made, _ = suspended()
    _, text = whole(made.play, "decision_pupil_suspension")
    assert "niet mee eens bent. Wij praten" in text
    head = Letterhead(name="Kreek", address=("Dijk 1", "1234 AB Waardstad"))
    made.play.organisation = replace(made.play.organisation, letterhead=head)
    _, text = whole(made.play, "decision_pupil_suspension")
    assert "en stuur die naar Dijk 1, 1234 AB Waardstad." in text
    committees = Committees(objection=Committee(name="Commissie bezwaren", address=("Postbus 3", "1234 AB Waardstad")))
    made.play.organisation = replace(made.play.organisation, committees=committees)
    _, text = whole(made.play, "decision_pupil_suspension")
    assert "en stuur die naar Commissie bezwaren, Postbus 3, 1234 AB Waardstad." in text
