"""Telling what came of scenarios: one line a step in Dutch, or JSON for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from caseapp.exchange.scenario.outcome import OUTCOME_NAMES, CheckOutcome, StepOutcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.exchange.scenario.outcome import Played
    from caseapp.exchange.scenario.problem import ScenarioError
    from caseapp.exchange.scenario.script import When

_CONTROLS: Final = dict.fromkeys(
    (*range(32), *range(127, 160), 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)), "·"
)
"""Characters that would play tricks on a terminal: controls and marks of direction."""


def clean(text: str) -> str:
    """A text on one line, without characters that change how a terminal shows it."""
    return text.translate(_CONTROLS)


def lines_of(played: Played) -> Iterator[str]:
    """The report on one scenario: its title, a line a step or check, the faults below their line, and the sum."""
    scenario = played.scenario
    yield clean(f"{scenario.path or 'scenario'}: {scenario.title}")
    for outcome in played.outcomes:
        yield clean(_line(outcome))
        for fault in outcome.faults:
            yield clean(f"      ! {fault}")
    if played.trouble:
        yield clean(f"  ✗ {played.trouble}")
    wrong = sum(bool(outcome.faults) for outcome in played.outcomes)
    yield "  alles klopt" if played.passed else f"  klopt niet: {wrong} van {len(played.outcomes)} regels"


def _line(outcome: StepOutcome | CheckOutcome) -> str:
    mark = "✗" if outcome.faults else "✓"
    if isinstance(outcome, CheckOutcome):
        check = outcome.check
        after = f" na {check.after}" if check.after else ""
        day = f" op {_shown(check.on)}" if check.on else ""
        return f"  {mark} controle{after}{day} (regel {check.line})"
    step = outcome.step
    result = OUTCOME_NAMES[outcome.outcome] if outcome.outcome else "niet gespeeld"
    codes = ", ".join(dict.fromkeys(reason.code for reason in outcome.reasons))
    name = f" “{step.name}”" if step.name else ""
    return f"  {mark} {_shown(step.on)} {step.by}: {step.do}{name}: {result}{f' [{codes}]' if codes else ''}"


def _shown(when: When) -> str:
    return when.moment.strftime("%Y-%m-%d %H:%M") if when.moment else when.day.isoformat()


def json_of(results: list[Played | ScenarioError]) -> str:
    """The report on all scenarios as one JSON document."""
    return json.dumps([_as_json(result) for result in results], ensure_ascii=False, indent=2)


def _as_json(result: Played | ScenarioError) -> dict[str, Any]:
    if isinstance(result, Exception):
        problems = [{"line": item.line, "key": item.key, "text": item.text} for item in result.problems]
        return {"path": result.path, "passed": False, "problems": problems}
    return {
        "path": result.scenario.path,
        "title": result.scenario.title,
        "passed": result.passed,
        "trouble": result.trouble,
        "steps": [_step_json(item) for item in result.outcomes if isinstance(item, StepOutcome)],
        "checks": [
            {"line": item.check.line, "after": item.check.after, "faults": list(item.faults)}
            for item in result.outcomes
            if isinstance(item, CheckOutcome)
        ],
    }


def _step_json(item: StepOutcome) -> dict[str, Any]:
    step = item.step
    return {
        "number": step.number,
        "line": step.line,
        "on": step.on.moment.isoformat() if step.on.moment else step.on.day.isoformat(),
        "by": step.by,
        "do": step.do,
        "as": step.name,
        "expected": step.expect.value,
        "outcome": item.outcome.value if item.outcome else None,
        "reasons": [
            {"code": reason.code, "weight": reason.weight.value, "source": reason.source, "text": reason.text}
            for reason in item.reasons
        ],
        "faults": list(item.faults),
    }
