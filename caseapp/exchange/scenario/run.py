"""Playing scenario files: what ``caseapp scenario run`` does."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from caseapp.asset import asset
from caseapp.exchange.scenario.outcome import Played
from caseapp.exchange.scenario.parse import read_scenario
from caseapp.exchange.scenario.play import Play
from caseapp.exchange.scenario.problem import Problem, ScenarioError
from caseapp.exchange.scenario.report import clean, json_of, lines_of
from caseapp.exchange.scenario.stage import OfficeStage, clock_of
from caseapp.ledger import LedgerError, PasswordCost
from caseapp.office.errors import OfficeError
from caseapp.procedure.catalogue import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from caseapp.exchange.scenario.script import Scenario
    from caseapp.exchange.scenario.stage import OpenOffice

PASSED: Final = 0
NOT_AS_EXPECTED: Final = 1
UNREADABLE: Final = 2


def protocol_ids() -> frozenset[str]:
    """The ids of the texts that the program has."""
    return frozenset(path.stem for path in asset("protocols").glob("*.toml"))


def run_scenarios(
    paths: Sequence[Path],
    *,
    open_office: OpenOffice,
    out: Callable[[str], object],
    store_url: str | None = None,
    keep: Path | None = None,
    as_json: bool = False,
) -> int:
    """Play scenario files, each in an organisation of its own, and tell what came of them.

    Args:
        paths: The files.
        open_office: Builds the office; ``caseapp.bootstrap.open_office``.
        out: Takes the report, a line at a time; one JSON document with ``as_json``.
        store_url: The address of an empty store to play on, for one file; the embedded store when left out.
        keep: The folder in which the store stays, so that the desktop can open it; several files each get a folder of
            their own inside it. Passwords then cost as much work as they do in earnest.
        as_json: Report for programs.

    Returns:
        0 when all that was expected came true, 1 when something did not, 2 when a file could not be read.
    """
    if store_url is not None and len(paths) > 1:
        out("Geef bij --store één scenario: elk scenario vraagt een lege opslag.")
        return UNREADABLE
    results: list[Played | ScenarioError] = []
    for path in paths:
        kept = keep / path.stem if keep is not None and len(paths) > 1 else keep
        result = _run(path, open_office, store_url=store_url, keep=kept, tell=_nothing if as_json else out)
        results.append(result)
    if as_json:
        out(json_of(results))
    if any(isinstance(result, ScenarioError) for result in results):
        return UNREADABLE
    return PASSED if all(isinstance(result, Played) and result.passed for result in results) else NOT_AS_EXPECTED


def _run(
    path: Path, open_office: OpenOffice, *, store_url: str | None, keep: Path | None, tell: Callable[[str], object]
) -> Played | ScenarioError:
    try:
        with contextlib.ExitStack() as stack:
            folder = keep or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="caseapp-")))
            played, password = play_file(
                path, folder, open_office, store_url=store_url, cost=None if keep else PasswordCost.MINIMAL
            )
    except ScenarioError as error:
        for line in str(error).splitlines():
            tell(clean(line))
        return error
    except OSError as error:
        problem = Problem(line=1, key="", text="de map voor de opslag is niet te maken of te beschrijven.")
        result = ScenarioError([problem], path=str(path))
        result.__cause__ = error
        tell(clean(str(result)))
        return result
    for line in lines_of(played):
        tell(line)
    if keep is not None and password:
        users = ", ".join(user.key for user in played.scenario.users)
        tell(clean(f"  bewaard in {keep}; meld u aan als {users} met het wachtwoord {password}"))
    return played


def play_file(
    path: Path,
    folder: Path,
    open_office: OpenOffice,
    *,
    store_url: str | None = None,
    cost: PasswordCost | None = None,
) -> tuple[Played, str]:
    """Play one file in a new organisation; gives what came of it, and the password of its users.

    Raises:
        ScenarioError: The file cannot be played.
        OSError: The folder cannot be made.
    """
    scenario = read_scenario(path, CATALOGUE, protocol_ids())
    return play(scenario, folder, open_office, store_url=store_url, cost=cost)


def play(
    scenario: Scenario,
    folder: Path,
    open_office: OpenOffice,
    *,
    store_url: str | None = None,
    cost: PasswordCost | None = None,
) -> tuple[Played, str]:
    """Play a scenario that was read; see ``play_file``."""
    clock = clock_of(scenario)
    with contextlib.ExitStack() as stack:
        office = open_office(folder, store_url=store_url, clock=clock, cost=cost)
        stack.callback(office.close)
        try:
            stage = OfficeStage(scenario, office, clock)
            stack.callback(stage.close)
            return Play(scenario, stage, CATALOGUE).run(), stage.password
        except (OfficeError, LedgerError) as error:
            return Played(scenario=scenario, outcomes=(), trouble=str(error)), ""


def _nothing(_line: str) -> None:
    """Say nothing: the report comes as one document at the end."""
