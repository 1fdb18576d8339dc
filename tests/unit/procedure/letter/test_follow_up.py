"""What is recorded once a letter was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.procedure.letter.follow_up import follow_up
from tests.unit.procedure.cases import Made, about, answered, assessed, decided, heard, proposed

if TYPE_CHECKING:
    from caseapp.model.act import Act, Ref
    from caseapp.model.value import Value
    from tests.unit.procedure.world import Play


def sent(play: Play, letter: str, about_: str, regarding: str = "", how: str = "registered_letter") -> Act | None:
    """What follows from this letter."""
    fields: dict[str, Value] = {
        "letter": letter,
        "about": about_,
        "regarding": regarding,
        "to": "x",
        "how": how,
        "on": play.today,
    }
    play.put("hrm", "send_letter", **fields)
    return follow_up(play.case, play.case.acts[-1])


def reprimanded() -> tuple[Made, Ref]:
    made = answered(proposed(heard(assessed(about(cao="cao-vo"))), "reprimand"))
    return made, decided(made, "board", "reprimand", lighter_considered=None, proportionality=None)


def test_a_decision_is_told_by_its_letter() -> None:
    made, decision = reprimanded()
    found = sent(made.play, "decision_reprimand", made.respondent, decision)
    assert found is not None
    assert found.id == "notify_decision"
    assert found.fields.text("respondent") == made.respondent
    assert found.fields.text("decision") == decision
    assert found.fields.text("how") == "registered_letter"
    assert found.fields.text("letter") == f"Besluit: berisping (nr {made.play.case.acts[-1].seq})"
    made.play.do("hrm", found.id, **dict(found.fields))
    assert sent(made.play, "decision_reprimand", made.respondent, decision) is None


def test_through_the_portal_is_no_way_to_tell_a_decision() -> None:
    made, decision = reprimanded()
    found = sent(made.play, "decision_reprimand", made.respondent, decision, how="portal")
    assert found is not None
    assert not found.fields.filled("how")
    assert sent(made.play, "decision_reprimand", made.respondent, "e1") is None


def test_who_is_informed_by_letter_is_informed_once() -> None:
    made = about()
    found = sent(made.play, "respondent_informed", made.respondent, made.respondent)
    assert found is not None
    assert (found.id, found.fields.text("respondent")) == ("inform_respondent", made.respondent)
    assert found.fields.text("how") == "aangetekende brief"
    made.play.do("hrm", found.id, what="De melding.", **dict(found.fields))
    assert sent(made.play, "respondent_informed", made.respondent, made.respondent) is None


def test_the_inspectorate_is_told_after_the_decision() -> None:
    made, decision = reprimanded()
    found = sent(made.play, "inspectorate_notice", made.respondent, decision)
    assert found is not None
    assert (found.id, found.fields.text("respondent")) == ("notify_inspectorate", made.respondent)
    made.play.put("dir", found.id, reference="7", **dict(found.fields))
    assert sent(made.play, "inspectorate_notice", made.respondent, decision) is None


def test_who_was_looked_into_is_told_of_it_once() -> None:
    made = about()
    inspection = made.play.do("hrm", "request_inspection", **made.request(made.respondent))
    found = sent(made.play, "inspection_told", made.respondent, inspection)
    assert found is not None
    assert (found.id, found.fields.text("inspection")) == ("inform_data_subject", inspection)
    made.play.put("hrm", found.id, **dict(found.fields))
    assert sent(made.play, "inspection_told", made.respondent, inspection) is None
    assert sent(made.play, "inspection_told", made.respondent, "e1") is None


def test_from_other_letters_nothing_follows() -> None:
    made = about()
    assert sent(made.play, "other", made.respondent) is None
    assert sent(made.play, "weg", made.respondent) is None


def test_a_letter_without_a_day_still_says_what_follows() -> None:
    made = about()
    made.play.put("hrm", "send_letter", letter="respondent_informed", about=made.respondent)
    found = follow_up(made.play.case, made.play.case.acts[-1])
    assert found is not None
    assert "on" not in found.fields
