"""Two objections of one respondent: each is heard and decided by itself, and none goes unanswered unseen."""

from __future__ import annotations

from dataclasses import dataclass

from caseapp.model.act import Ref
from tests.unit.procedure.cases import Made, about, assessed, decided, heard

NONE = Ref("")


@dataclass(kw_only=True)
class Two:
    """A pupil suspended for a day, twice, for two facts; an objection came in after each notification."""

    made: Made
    first: Ref
    second: Ref
    objections: tuple[Ref, Ref]

    def open(self) -> list[str]:
        """The objections that still wait for a decision."""
        return [duty.also[0] for duty in self.made.play.duties("decide_objection") if duty.open]

    def hear(self) -> None:
        play, ref = self.made.play, self.made.respondent
        play.do("hrm", "hear_objector", respondent=ref, present=(ref,), statement="Ik blijf erbij.")

    def decide(self, decision: Ref, ground: str) -> None:
        self.made.play.do("board", "decide_objection", **self.answer(decision, ground))

    def answer(self, decision: Ref, ground: str) -> dict[str, str | tuple[str, ...]]:
        return {
            "respondent": self.made.respondent, "decision": decision, "outcome": "decision_stands",
            "grounds": (ground,), "reasons": "De feiten staan vast.",
        }  # fmt: skip


def _suspended(made: Made, finding: str) -> Ref:
    play = made.play
    play.do("dir", "assess", **made.assessment(finding, findings=(made.finding(finding, fact=f"Feit {finding}."),)))
    heard(made, days=0)
    decision = decided(made, "dir", "suspension", grounds=(finding,), to=play.today)
    play.do("hrm", "notify_decision", decision=decision, how="letter")
    return decision


def _two(*, hear_between: bool = False) -> Two:
    made = about("pupil", "lentiz")
    play, two = made.play, Two(made=made, first=_suspended(made, "f1"), second=NONE, objections=(NONE, NONE))
    one = play.do("hrm", "record_objection", respondent=made.respondent, text="Tegen de eerste.")
    if hear_between:
        two.hear()
    play.wait(1)
    two.second = _suspended(made, "f2")
    other = play.do("hrm", "record_objection", respondent=made.respondent, text="Tegen de tweede.")
    two.objections = (one, other)
    return two


def test_an_answer_to_one_objection_leaves_the_other_open() -> None:
    two = _two()
    two.hear()
    two.decide(two.first, "f1")
    assert two.open() == [two.objections[1]]
    assert "x_objection_not_decided" in two.made.play.codes("hrm", "close_case", conclusion="Klaar.")
    two.decide(two.second, "f2")
    assert two.open() == []


def test_the_last_decision_may_be_answered_first() -> None:
    two = _two()
    two.hear()
    two.decide(two.second, "f2")
    assert two.open() == [two.objections[0]]


def test_who_was_heard_about_the_first_is_not_heard_again_for_the_second() -> None:
    two = _two(hear_between=True)
    play = two.made.play
    assert "not_heard" not in play.codes("board", "decide_objection", **two.answer(two.first, "f1"))
    assert "not_heard" in play.codes("board", "decide_objection", **two.answer(two.second, "f2"))


def test_an_objection_is_against_what_was_notified() -> None:
    made = about("pupil", "lentiz")
    play, first = made.play, _suspended(made, "f1")
    play.do("dir", "assess", **made.assessment("f2", findings=(made.finding("f2", fact="Feit f2."),)))
    heard(made, days=0)
    decided(made, "dir", "suspension", grounds=("f2",), to=play.today)
    play.do("hrm", "record_objection", respondent=made.respondent, text="Tegen de eerste.")
    (duty,) = play.duties("decide_objection")
    assert duty.hint["decision"] == first


def test_one_answer_settles_two_objections_to_one_decision() -> None:
    made = assessed(about("pupil", "lentiz"))
    two = Two(made=made, first=_suspended(made, "f1"), second=NONE, objections=(NONE, NONE))
    for who in ("De leerling", "De ouders"):
        made.play.do("hrm", "record_objection", respondent=made.respondent, text=f"{who} maakt bezwaar.")
    two.hear()
    two.decide(two.first, "f1")
    assert two.open() == []


def test_an_objection_says_nothing_of_a_decision_that_came_after_it() -> None:
    two = _two(hear_between=True)
    play = two.made.play
    two.decide(two.first, "f1")
    two.hear()
    two.decide(two.second, "f2")
    third = _suspended(two.made, "f3")
    assert "obligation_open" in play.codes("board", "decide_objection", **two.answer(third, "f3"))
