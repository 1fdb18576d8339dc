"""Every scenario file, played against the real engine and the real embedded store."""

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from caseapp.bootstrap import open_office
from caseapp.exchange.scenario.report import lines_of
from caseapp.exchange.scenario.run import play_file
from caseapp.ledger import PasswordCost

HERE = Path(__file__).parent
FILES = sorted(HERE.rglob("*.toml"))
RULINGS = HERE / "rulings"

FAULTS = {
    "ECLI:NL:RBOVE:2014:4116": {
        "not_heard",
        "not_in_writing",
        "no_reasons",
        "no_objection_clause",
        "suspension_too_long",
    },
    "ECLI:NL:RBLIM:2022:5138": {"not_heard", "suspension_too_long", "disproportionate"},
    "ECLI:NL:RBROT:2022:4262": set(),
    "ECLI:NL:RBGEL:2018:4030": {"no_other_school"},
    "OG 108787": {"disproportionate", "no_objection_clause"},
    "OG 107265": {"suspension_pending_removal"},
    "OG 108700": {"no_reasons"},
    "OG 109639": {"suspension_pending_removal", "x_no_end_date", "disproportionate"},
    "OG 2021003433": set(),
    "OG 108032": set(),
    "OG 109089/109097": {"no_intention_notice", "not_heard"},
    "OG 104873": {"no_intention_notice", "x_measure_not_in_intention"},
    "OG 109432": {"x_ground_not_in_intention", "x_wrong_instrument"},
    "OG 107545": set(),
    "OG 108240": set(),
    "OG 106383": {"facts_not_established", "disproportionate"},
    "OG 2022026797": set(),
    "ECLI:NL:RBROT:2018:3115": set(),
    "OG 106438": {"not_immediate"},
    "OG 108047": {"unlawful_inspection", "facts_not_established"},
}
"""The twenty public rulings, and the faults of procedure or proportion on which the school lost; none: it did right."""


def rulings() -> dict[str, dict[str, Any]]:
    found = {path: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(RULINGS.glob("*.toml"))}
    return {scenario["source"]: scenario for scenario in found.values()}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(HERE).with_suffix("").as_posix())
def test_all_that_is_expected_comes_true(path: Path, tmp_path: Path) -> None:
    played, _ = play_file(path, tmp_path, open_office, cost=PasswordCost.MINIMAL)
    assert played.passed, "\n".join(line for line in lines_of(played) if not line.startswith("  ✓"))


def test_all_rulings_are_replayed() -> None:
    assert rulings().keys() == FAULTS.keys()


@pytest.mark.parametrize("source", FAULTS)
def test_each_fault_stops_a_step_and_a_school_that_did_right_is_not_stopped(source: str) -> None:
    steps = rulings()[source]["step"]
    held = [step for step in steps if step.get("expect", "done") != "done"]
    named = {name for step in held for name in (*step.get("because", []), *step.get("because_any", []))}
    assert named >= FAULTS[source]
    assert bool(held) is bool(FAULTS[source]), json.dumps(held, default=str)
