"""Conditions about inviting, showing and hearing."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from tests.unit.procedure.cases import BIRTH, about, assessed, decided, heard, person
from tests.unit.procedure.world import MONDAY

if TYPE_CHECKING:
    from caseapp.model.value import Value

THURSDAY = MONDAY + timedelta(days=3)


@pytest.mark.parametrize(
    ("category", "for_on", "urgent", "codes"),
    [
        ("employee", THURSDAY, None, set()),  # Monday for Thursday
        ("employee", THURSDAY - timedelta(days=1), None, {"no_defence_term"}),
        ("employee", THURSDAY - timedelta(days=1), "Nu.", set()),
        ("contractor", THURSDAY - timedelta(days=1), None, {"no_defence_term"}),
        ("pupil", MONDAY, None, set()),  # none for pupils
        ("guardian", MONDAY, None, set()),
        ("employee", MONDAY - timedelta(days=1), "Nu.", {"date_order"}),
        ("employee", None, None, {"field_missing"}),
    ],
)
def test_staff_are_invited_three_working_days_ahead(
    category: str, for_on: date | None, urgent: str | None, codes: set[str]
) -> None:
    made = about(category)
    fields: dict[str, Value] = {
        "respondent": made.respondent, "for_on": for_on, "urgent": urgent, "text": "Kom.",
        "invited": (made.respondent, "guardians"),
    }  # fmt: skip
    assert made.play.codes("dir", "invite_hearing", **fields) == codes


def test_an_invitation_on_friday_skips_the_weekend() -> None:
    made = about()
    made.play.to(date(2026, 3, 6))
    fields: dict[str, Value] = {"respondent": made.respondent, "invited": (made.respondent,), "text": "Kom."}
    assert made.play.codes("dir", "invite_hearing", **fields, for_on=date(2026, 3, 10)) == {"no_defence_term"}
    assert made.play.codes("dir", "invite_hearing", **fields, for_on=date(2026, 3, 11)) == set()


GUARDIANS = [("guardians",), ("Ouders",), ("ouder",), ("O. de Boer",)]


@pytest.mark.parametrize("named", GUARDIANS, ids=str)
def test_the_parents_of_a_minor_are_named_in_many_ways(named: tuple[str, ...]) -> None:
    made = about("pupil", guardians=("O. de Boer",))
    fields: dict[str, Value] = {"respondent": made.respondent, "for_on": THURSDAY, "text": "Kom."}
    assert made.play.codes("dir", "invite_hearing", **fields, invited=named) == set()
    assert made.play.codes("dir", "invite_hearing", **fields, invited=(made.respondent,)) == {"guardians_not_heard"}


@pytest.mark.parametrize(("child", "counts"), [(None, True), ("own", True), ("other", False)])
def test_a_parent_in_the_case_is_the_parent_of_their_own_child(child: str | None, counts: bool) -> None:
    made = about("pupil")
    other = person(made.play, "pupil", "affected")
    of = {None: None, "own": made.respondent, "other": other}[child]
    parent = person(made.play, "guardian", "witness", child=of)
    found = made.play.codes(
        "dir", "invite_hearing", respondent=made.respondent, for_on=THURSDAY, text="Kom.", invited=(parent,)
    )
    assert found == (set() if counts else {"guardians_not_heard"})


@pytest.mark.parametrize(
    ("category", "birth", "guardians", "sector", "minor"),
    [
        ("pupil", BIRTH, None, "vo", True),
        ("pupil", date(2008, 3, 2), None, "vo", False),  # eighteen today
        ("pupil", date(2008, 3, 3), None, "vo", True),  # eighteen tomorrow
        ("pupil", None, None, "po", True),  # without a date of birth: in primary education
        ("pupil", None, None, "vo", False),
        ("pupil", None, ("O.",), "vo", True),  # or when parents are named
        ("employee", BIRTH, None, "vo", True),  # whoever is under eighteen, a young intern too
        ("employee", None, ("O.",), "vo", False),
    ],
)
def test_who_is_a_minor(
    category: str, birth: date | None, guardians: tuple[str, ...] | None, sector: str, minor: bool
) -> None:
    protocol = "lucas" if sector == "po" else "ozhw"
    made = about(category, protocol, sector=sector, birth_date=birth, guardians=guardians)
    found = made.play.codes(
        "dir", "invite_hearing", respondent=made.respondent, for_on=THURSDAY, text="Kom.", invited=(made.respondent,)
    )
    assert ("guardians_not_heard" in found) is minor


def test_a_pupil_without_a_birthday_in_a_school_of_two_sectors_is_taken_to_be_of_the_higher() -> None:
    from caseapp.model.term import Sector
    from tests.unit.procedure.cases import reported
    from tests.unit.procedure.world import organisation

    play = reported(organisation(sector=frozenset({Sector.PO, Sector.VO})))
    ref = person(play, "pupil", birth_date=None)
    assert play.codes("dir", "invite_hearing", respondent=ref, for_on=THURSDAY, text="K.", invited=(ref,)) == set()


# --- sharing ------------------------------------------------------------------------------------------------------


def test_what_is_withheld_has_its_reason() -> None:
    made = about()
    fields: dict[str, Value] = {"respondent": made.respondent, "entries": (made.evidence,), "how": "Post"}
    assert made.play.codes("dir", "share_file", **fields) == set()
    assert made.play.codes("dir", "share_file", **fields, withheld="e3") == {"field_missing"}
    assert made.play.codes("dir", "share_file", **fields, withheld=("e3",), why="Privacy.") == set()
    assert made.play.ask_part("dir", "share_file", withheld="e3").reasons == ()


def test_what_names_a_protected_reporter_is_not_shared() -> None:
    made = about()
    reporter = person(made.play, "employee", "reporter", protected=True)
    fields: dict[str, Value] = {"respondent": made.respondent, "how": "Post"}
    assert made.play.codes("dir", "share_file", **fields, entries=(reporter,)) == {"reporter_protected"}
    assert made.play.codes("dir", "share_file", **fields, entries=("e99", made.evidence)) == set()


# --- the hearing --------------------------------------------------------------------------------------------------


def test_a_hearing_follows_an_invitation_and_the_file() -> None:
    made = about()
    fields: dict[str, Value] = {"respondent": made.respondent, "present": (made.respondent,), "statement": "Spijt."}
    assert made.play.codes("dir", "record_hearing", **fields) == {"invitation_missing", "x_evidence_not_shared"}
    assert made.play.codes("dir", "record_hearing", present=("x",), statement="S.") == {"field_missing"}


@pytest.mark.parametrize(
    ("changed", "codes"),
    [
        ({}, set()),
        ({"present": ()}, {"field_missing"}),
        ({"statement": ""}, {"field_missing"}),
        ({"present": (), "statement": "", "declined": "Wil niet."}, set()),
        ({"on": THURSDAY + timedelta(days=1)}, {"date_in_future"}),
    ],
)
def test_a_hearing_says_who_was_there_and_what_was_said(changed: dict[str, Value], codes: set[str]) -> None:
    made = heard(about())
    fields: dict[str, Value] = {"respondent": made.respondent, "present": (made.respondent,), "statement": "S."}
    assert made.play.codes("dir", "record_hearing", **{**fields, **changed}) == codes


def test_all_evidence_under_the_findings_is_shared_or_it_is_said_why_not() -> None:
    made = about()
    play = made.play
    more = play.do("dir", "add_evidence", text="T.", obtained_from="B.", obtained_how="handed_over", obtained_on=MONDAY)
    assessed(made, findings=(made.finding(evidence=(made.evidence, more)),))
    heard(made)
    fields: dict[str, Value] = {"respondent": made.respondent, "present": (made.respondent,), "statement": "S."}
    assert play.advice("dir", "record_hearing", **fields) == {"x_evidence_not_shared"}
    whole = play.fork()
    whole.do("dir", "share_file", respondent=made.respondent, entries=(more,), how="Post")
    assert whole.advice("dir", "record_hearing", **fields) == set()
    share: dict[str, Value] = {"respondent": made.respondent, "entries": (made.evidence,), "how": "Post"}
    play.do("dir", "share_file", **share, withheld="De naam van de melder.", why="Privacy.")
    assert play.advice("dir", "record_hearing", **fields) == set()


def test_the_parents_of_a_minor_are_heard_or_were_invited_and_stayed_away() -> None:
    made = about("pupil")
    fields: dict[str, Value] = {"respondent": made.respondent, "present": (made.respondent,), "statement": "S."}
    assert "guardians_not_heard" in made.play.codes("dir", "record_hearing", **fields)
    there: dict[str, Value] = {**fields, "present": (made.respondent, "guardians")}
    assert "guardians_not_heard" not in made.play.codes("dir", "record_hearing", **there)
    heard(made)
    assert made.play.codes("dir", "record_hearing", **fields) == set()


@pytest.mark.parametrize(
    ("category", "protocol", "sector", "source"),
    [
        ("employee", "ozhw", "vo", "cao-vo"),
        ("employee", "lucas", "po", "cao-po"),
        ("employee", "lentiz", "mbo", "cao-mbo"),
        ("pupil", "ozhw", "vo", "wvo2020:8.14"),
        ("pupil", "lucas", "po", "wpo:40c"),
        ("guardian", "ozhw", "vo", "zorgvuldigheid"),
    ],
)
def test_what_asks_that_somebody_is_heard(category: str, protocol: str, sector: str, source: str) -> None:
    made = assessed(about(category, protocol, sector=sector))
    by = "board" if category == "employee" else "dir"
    found = made.play.ask(by, "decide_measure", **made.measure("warning")).reasons
    assert source in {reason.source for reason in found if reason.code == "not_heard"}


# --- what a hearing counts for ------------------------------------------------------------------------------------


def test_a_hearing_counts_for_what_was_found_before_it() -> None:
    made = heard(assessed(about()))
    assessed(made, findings=(made.finding(), made.finding("f2", fact="Belde 's nachts.")))
    fine = made.play.codes("hrm", "decide_measure", **made.measure("warning"))
    assert "not_heard" not in fine
    found = made.play.ask("hrm", "decide_measure", **made.measure("warning", grounds=("f1", "f2"))).reasons
    told = [reason.text for reason in found if reason.code == "not_heard"]
    assert [text.split(" is deze")[0] for text in told] == ["Over “Belde 's nachts”"]


def test_a_hearing_before_the_first_assessment_counts_for_conduct_from_before_it() -> None:
    made = heard(about())
    later = made.finding("f2", on=made.play.today)
    made.play.wait(1)
    after = made.finding("f3", on=made.play.today)
    days: dict[str, Value] = {"on": None, "from": MONDAY, "to": made.play.today}
    went_on = {**made.finding("f4"), **days}
    assessed(made, findings=(made.finding(), later, after, went_on))
    found = {
        name: "not_heard" in made.play.codes("hrm", "decide_measure", **made.measure("warning", grounds=(name,)))
        for name in ("f1", "f2", "f3", "f4")
    }
    assert found == {"f1": False, "f2": False, "f3": True, "f4": True}


def test_who_declined_had_the_chance() -> None:
    made = heard(assessed(about()), declined="Wil niet komen.", present=(), statement="")
    assert "not_heard" not in made.play.codes("hrm", "decide_measure", **made.measure("warning"))


def test_a_hearing_of_another_counts_for_nobody_else() -> None:
    made = assessed(about())
    other = person(made.play, "employee")
    made.play.do("dir", "record_hearing", "Anders.", respondent=other, present=(other,), statement="S.")
    assert "not_heard" in made.play.codes("hrm", "decide_measure", **made.measure("warning"))


def test_an_extension_has_a_hearing_of_its_own() -> None:
    made = heard(assessed(about("pupil")))
    end = made.play.today + timedelta(days=1)
    ref = decided(made, "dir", "suspension", to=end)
    longer: dict[str, Value] = {
        "decision": ref, "to": end + timedelta(days=1), "reasons": "R.", "objection_clause": True,
        "grounds": ("f1",),
    }  # fmt: skip
    found = made.play.ask("dir", "extend_measure", **longer).reasons
    assert any("Een verlenging is een nieuw besluit" in reason.text for reason in found)
    made.play.do("dir", "record_hearing", respondent=made.respondent, present=("guardians",), statement="S.")
    assert made.play.codes("dir", "extend_measure", **longer) == set()
