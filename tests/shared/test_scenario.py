"""A scenario plays on a shared store as it does on the embedded one."""

from pathlib import Path

import pytest

from caseapp.bootstrap import open_office
from caseapp.exchange.scenario.report import lines_of
from caseapp.exchange.scenario.run import play_file
from caseapp.ledger import PasswordCost

SCENARIOS = Path(__file__).parent.parent / "scenarios"


@pytest.mark.parametrize("name", ["rulings/rbrot_2018_3115", "differences/board_svok_supervisory"])
def test_all_that_is_expected_comes_true(name: str, address: str, tmp_path: Path) -> None:
    path = SCENARIOS / f"{name}.toml"
    played, _ = play_file(path, tmp_path, open_office, store_url=address, cost=PasswordCost.MINIMAL)
    assert played.passed, "\n".join(line for line in lines_of(played) if not line.startswith("  ✓"))
