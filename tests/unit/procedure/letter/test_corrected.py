"""A letter that quotes what was put right afterwards."""

from __future__ import annotations

import pytest

from caseapp.procedure.letter.corrected import Corrected, corrected_acts
from tests.unit.procedure.letter.test_values import FRIDAY, suspended

SAID = Corrected(message="Het gesprek is later verbeterd: niet.", words=("Ik heb het gedaan",))


@pytest.mark.parametrize("text", ["Beste A,\n\nU vertelde: “Ik  heb het gedaan.”", "a\nb\nIk heb het gedaan"])
def test_words_of_the_act_are_found_where_they_stand(text: str) -> None:
    found = SAID.complaint(text)
    assert found is not None
    assert found.line == 3
    assert found.message == SAID.message


def test_a_letter_with_nothing_of_it_is_left_alone_unless_it_is_about_that_act() -> None:
    assert SAID.complaint("Beste A,\nU zei niets.") is None
    about = Corrected(message="x", always=True)
    found = about.complaint("Beste A,")
    assert found is not None
    assert found.line == 1


def test_a_letter_about_a_decision_that_was_annulled_says_so() -> None:
    made, ref = suspended()
    play = made.play
    play.do("dir", "notify_decision", decision=ref, how="letter")
    assert corrected_acts(play.case, ref) == ()
    play.do("hrm", "record_objection", respondent=made.respondent, text="Te lang")
    who, day = made.respondent, play.today
    play.put("board", "hear_objector", respondent=who, on=day, present=(who,), statement="Echt.")
    decided = play.put(
        "board", "decide_objection", respondent=who, decision=ref, outcome="annulled", grounds=("f1",), reasons="-"
    )
    assert [one.message for one in corrected_acts(play.case, ref)] == [
        "Dit besluit is na bezwaar of beroep vernietigd."
    ]
    assert corrected_acts(play.case, decided) == ()


def test_a_letter_about_a_measure_that_was_lifted_says_from_when() -> None:
    made, ref = suspended()
    made.play.put("dir", "lift_measure", respondent=made.respondent, decision=ref, on=FRIDAY, reasons="Rustig.")
    assert [one.message for one in corrected_acts(made.play.case, ref)] == [
        "Deze maatregel is opgeheven per 6 maart 2026."
    ]


def test_every_text_of_an_act_that_was_put_right_is_looked_for() -> None:
    made, ref = suspended()
    (assessed,) = made.play.case.all("assess")
    made.play.put("hrm", "rectify", entry=assessed.ref, correction="Het was in mei", reasons="-")
    made.play.put("hrm", "rectify", entry="e99", correction="Het is er niet", reasons="-")
    (found,) = corrected_acts(made.play.case, ref)
    assert found.message == "“Beoordelen” (nr 4) is later verbeterd: Het was in mei."
    assert found.complaint("Plaatste een kwetsend bericht.") is not None
    assert found.complaint("Iets anders.") is None
