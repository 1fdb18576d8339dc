"""The report: one line a step, safe on a terminal, and JSON."""

import json

from caseapp.exchange.scenario.outcome import CheckOutcome, Played, StepOutcome
from caseapp.exchange.scenario.parse import parse_scenario
from caseapp.exchange.scenario.problem import Problem, ScenarioError
from caseapp.exchange.scenario.report import json_of, lines_of
from caseapp.exchange.scenario.script import Expect, Scenario
from tests.unit.exchange.scenario.words import HEAD, REPORT, WORDS


def scenario() -> Scenario:
    source = HEAD.replace("Een zaak", "Een\\u202e\\u001b[31m zaak") + REPORT + "[[check]]\n"
    return parse_scenario(source, WORDS, frozenset({"ozhw"}))


def played(*faults: str) -> Played:
    what = scenario()
    step = StepOutcome(step=what.steps[0], outcome=Expect.DONE, faults=faults)
    return Played(scenario=what, outcomes=(step, CheckOutcome(check=what.checks[0])))


def test_one_line_a_step_and_the_sum() -> None:
    title, step, check, total = lines_of(played())
    assert "\x1b" not in title
    assert "\u202e" not in title
    assert step == "  ✓ 2026-03-02 dir: report_incident: gedaan"
    assert check.startswith("  ✓ controle")
    assert total == "  alles klopt"


def test_faults_stand_below_their_line() -> None:
    lines = list(lines_of(played("reden “x” ontbreekt")))
    assert lines[1].startswith("  ✗")
    assert lines[2] == "      ! reden “x” ontbreekt"
    assert lines[-1] == "  klopt niet: 1 van 2 regels"
    assert not played("x").passed


def test_json_has_steps_checks_and_problems() -> None:
    error = ScenarioError([Problem(line=3, key="do", text="Onbekend.")], path="x.toml")
    first, second = json.loads(json_of([played(), error]))
    assert first["passed"]
    assert first["steps"][0]["outcome"] == "done"
    assert first["checks"] == [{"line": 15, "after": None, "faults": []}]
    assert second == {
        "path": "x.toml",
        "passed": False,
        "problems": [{"line": 3, "key": "do", "text": "Onbekend."}],
    }
