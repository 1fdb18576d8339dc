"""Playing: names become references, the answer is compared, and the store must do as the answer says."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from caseapp.exchange.scenario.names import Made
from caseapp.exchange.scenario.outcome import CheckOutcome, StepOutcome
from caseapp.exchange.scenario.parse import parse_scenario
from caseapp.exchange.scenario.play import Play, Trouble
from caseapp.model.act import Ref
from caseapp.model.obligation import Obligation
from caseapp.model.reason import Answer, Reason
from caseapp.model.term import Weight
from caseapp.model.value import Value
from tests.unit.exchange.scenario.words import HEAD, REPORT, WORDS

PERSON = """
[[step]]
on = 2026-03-03
by = "dir"
do = "add_person"
as = "teacher"
with = { name = "A", category = "employee" }
"""
HEARING = """
[[step]]
on = 2026-03-04
by = "dir"
do = "record_hearing"
with = { respondent = "teacher", present = ["teacher", "ict", "guardians"] }
"""
REASON = Reason(code="not_heard", weight=Weight.REFUSES, source="wpo:40c.1", text="Hoor eerst.")


@dataclass
class FakeStage:
    """An organisation that answers as it is told, and remembers what was asked of it."""

    answers: dict[str, Answer] = field(default_factory=dict)
    does: bool | None = None
    due: tuple[Obligation, ...] = ()
    members: Mapping[str, str] = field(default_factory=lambda: {"dir": "m1", "ict": "m2"})
    asked: list[tuple[str, str | None, str, Mapping[str, Value] | None, datetime | None]] = field(default_factory=list)
    now: datetime | None = None
    made: int = 0

    def ask(self, by: str, case_id: str | None, act: str, fields: Mapping[str, Value] | None) -> Answer:
        if act == "close_case" and fields:
            raise Trouble("Dat veld kan niet.")
        self.asked.append((by, case_id, act, fields, self.now))
        return self.answers.get(act, Answer(act=act))

    def ask_partly(self, by: str, case_id: str | None, act: str, fields: Mapping[str, Value]) -> Answer:
        self.asked.append((by, case_id, f"{act} partly", fields, self.now))
        return Answer(act=act)

    def perform(
        self, by: str, case_id: str | None, act: str, fields: Mapping[str, Value], explanation: str
    ) -> Made | None:
        does = self.does if self.does is not None else not self.answers.get(act, Answer(act=act)).reasons
        self.made += does
        return Made(case_id=case_id or "2026-0001", ref=f"e{self.made}") if does else None

    def obligations(self, case_id: str) -> tuple[Obligation, ...]:
        return self.due

    def can_read(self, by: str, made: Made) -> bool:
        return by == "dir"

    def at(self, moment: datetime) -> None:
        self.now = moment


def play(source: str, stage: FakeStage) -> list[StepOutcome | CheckOutcome]:
    scenario = parse_scenario(HEAD + source, WORDS, frozenset({"ozhw"}))
    return list(Play(scenario, stage, WORDS).run().outcomes)


def faults(source: str, stage: FakeStage) -> list[str]:
    return [fault for outcome in play(source, stage) for fault in outcome.faults]


def test_names_become_references_and_members() -> None:
    stage = FakeStage()
    assert faults(REPORT + PERSON + HEARING, stage) == []
    by, case_id, act, fields, now = stage.asked[-1]
    assert (by, case_id, act) == ("dir", "2026-0001", "record_hearing")
    assert fields == {"respondent": "e2", "present": ("e2", "m2", "guardians")}
    assert now == datetime(2026, 3, 4, 11, tzinfo=UTC)
    assert stage.asked[0][1] is None  # a report is about no case yet


def test_what_was_refused_made_nothing() -> None:
    stage = FakeStage(answers={"add_person": Answer(act="add_person", reasons=(REASON,))})
    person = PERSON.replace("do =", 'expect = "refused"\nbecause = ["not_heard"]\ndo =')
    assert faults(REPORT + person + HEARING, stage) == ["“teacher” is er niet, want die stap is niet gedaan"]


def test_the_store_must_do_as_the_answer_says() -> None:
    (fault,) = faults(REPORT, FakeStage(does=False))
    assert "de handeling is niet gedaan" in fault
    refused = {"report_incident": Answer(act="report_incident", reasons=(REASON,))}
    (fault,) = faults(REPORT.replace("do =", 'expect = "refused"\ndo ='), FakeStage(answers=refused, does=True))
    assert "de handeling is wel gedaan" in fault


def test_fields_of_another_form_are_told() -> None:
    closing = '\n[[step]]\non = 2026-03-05\nby = "dir"\ndo = "close_case"\nexpect = "refused"\nwith = {conclusion = ""}'
    assert faults(REPORT + closing, FakeStage()) == ["Dat veld kan niet."]


def owed(act: str, due: datetime, *sources: str, met: bool = False) -> Obligation:
    return Obligation(
        act=act,
        about=Ref("e2"),
        due=due,
        sources=sources,
        text="",
        started_by=Ref("e1"),
        met_by=Ref("e3") if met else None,
    )


def test_obligations_are_found_by_what_is_named() -> None:
    late = datetime(2026, 3, 3, 22, 59, 59, tzinfo=UTC)
    stage = FakeStage(due=(owed("assess", late, "ozhw:6.2", "wpo:4a.1"), owed("close_case", late, met=True)))
    check = """
[[check]]
open = [
    { act = "assess" },
    { act = "assess", about = "teacher", due = 2026-03-03, source = "wpo:4a" },
    { act = "assess", due = 2026-03-03T23:59:59 },
]
not_open = [{ act = "close_case" }, { act = "assess", about = "melding" }, { act = "assess", source = "ozhw:6.3" }]
"""
    report = REPORT.replace("do =", 'as = "melding"\ndo =')
    assert faults(report + PERSON + check, stage) == []
    wrong = '[[check]]\nopen = [{ act = "assess", due = 2026-03-04 }, { act = "close_case" }]\n'
    wrong += 'not_open = [{ act = "assess" }]'
    found = faults(report + PERSON + wrong, stage)
    assert found[0].startswith("niet open: assess")
    assert "2026-03-03 23:59 ozhw:6.2, wpo:4a.1" in found[0]
    assert found[1:] == ["niet open: close_case over de zaak", "nog open: assess over de zaak"]


def test_a_check_asks_without_doing() -> None:
    explain = Reason(code="x", weight=Weight.MUST_EXPLAIN, source="s", text="")
    advise = Reason(code="y", weight=Weight.ADVISES, source="s", text="")
    stage = FakeStage(
        answers={
            "assess": Answer(act="assess", reasons=(REASON,)),
            "add_person": Answer(act="add_person"),
            "record_hearing": Answer(act="record_hearing", reasons=(explain, advise)),
            "authorise_inspector": Answer(act="authorise_inspector", reasons=(advise,)),
        }
    )
    check = """
[[check]]
on = 2026-03-09
allowed = [{ by = "dir", do = "add_person" }, { by = "dir", do = "authorise_inspector" }]
refused = [{ by = "ict", do = "assess", because = ["wpo:40c"] }, { by = "dir", do = "record_hearing" }]
explained = [{ by = "dir", do = "record_hearing", because = ["x"] }]
advised = [{ by = "dir", do = "authorise_inspector", because = ["y"] }]
visible = [{ by = "dir", what = "melding" }]
hidden = [{ by = "ict", what = "melding" }]
"""
    report = REPORT.replace("do =", 'as = "melding"\ndo =')
    assert faults(report + check, stage) == []
    assert stage.made == 1
    assert stage.asked[-1][3:] == (None, datetime(2026, 3, 9, 11, tzinfo=UTC))
    assert stage.now == datetime(2026, 3, 2, 11, tzinfo=UTC)  # after the check it is the moment of the step again
    wrong = (
        check.replace("allowed", "x")
        .replace("advised", "allowed")
        .replace("x =", "advised =")
        .replace("visible", "v")
        .replace("hidden", "visible")
        .replace("v =", "hidden =")
        .replace('because = ["y"]', 'because = ["z"]')
    )
    found = faults(report + wrong, stage)
    assert found == [
        "dir authorise_inspector: reden “z” ontbreekt",
        "dir authorise_inspector: wel gegeven: y (s)",
        "dir add_person: verwacht advised; het antwoord is: gedaan (geen reden)",
        "ict kan “melding” niet lezen",
        "dir kan “melding” wel lezen",
    ]


def test_a_check_after_a_step_comes_right_after_it() -> None:
    outcomes = play(REPORT + PERSON + HEARING + '[[check]]\nafter = "teacher"', FakeStage())
    assert [type(outcome) for outcome in outcomes] == [StepOutcome, StepOutcome, CheckOutcome, StepOutcome]


def test_what_can_be_done_is_asked_of_the_fields_that_are_given() -> None:
    stage = FakeStage()
    check = """
[[check]]
allowed = [
    { by = "dir", do = "add_person", with = { name = "B" } },
    { by = "dir", do = "add_person", with = { name = "B", category = "pupil" } },
]
refused = [{ by = "dir", do = "add_person", with = { name = "B" } }]
"""
    found = faults(REPORT + check, stage)
    assert [act for _, _, act, _, _ in stage.asked[1:]] == ["add_person partly", "add_person", "add_person"]
    assert found == ["dir add_person: verwacht refused; het antwoord is: gedaan (geen reden)"]


def test_a_field_that_says_why_takes_a_text_or_true() -> None:
    stage = FakeStage()
    urgent = PERSON.replace("add_person", "invite_hearing").replace('as = "teacher"\n', "")
    with_text = urgent.replace('{ name = "A", category = "employee" }', '{ urgent = "Nu.", safety_exception = "Ja" }')
    with_true = urgent.replace('{ name = "A", category = "employee" }', "{ urgent = true, safety_exception = false }")
    assert faults(REPORT + with_text + with_true, stage) == []
    assert [asked[3] for asked in stage.asked[1:]] == [
        {"urgent": "Nu.", "safety_exception": True},
        {"urgent": "Ja.", "safety_exception": False},
    ]
