"""From TOML text to a scenario (``procedure.md``, *Scenario files*)."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Final

from caseapp.exchange.scenario.fields import Fields
from caseapp.exchange.scenario.organisation import schools_of, sectors_of, settings_of, users_of
from caseapp.exchange.scenario.own_text import texts_of
from caseapp.exchange.scenario.place import Places
from caseapp.exchange.scenario.problem import Problem, ScenarioError, meant
from caseapp.exchange.scenario.script import OwnText, Scenario
from caseapp.exchange.scenario.steps import Body
from caseapp.exchange.scenario.table import Source, Table
from caseapp.model import toml

if TYPE_CHECKING:
    from pathlib import Path

    from caseapp.exchange.scenario.fields import Vocabulary

_HEAD: Final = (
    "title", "source", "protocol", "text", "adopted", "consented", "sector", "schools", "users", "settings", "step",
    "check",
)  # fmt: skip
_MOST: Final = 64 * 1024 * 1024


def read_scenario(path: Path, vocabulary: Vocabulary, protocols: frozenset[str]) -> Scenario:
    """Read the scenario in a file.

    Args:
        path: The file; a ``file`` in a step is looked for beside it.
        vocabulary: The acts and their fields.
        protocols: The ids of the protocol profiles that the program has.

    Raises:
        ScenarioError: The file cannot be read, is no TOML, or says something that does not exist.
    """
    try:
        if path.stat().st_size > _MOST:
            raise _unreadable("het bestand is groter dan 64 MB; dat is geen scenario.", path)
        source = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _unreadable("het bestand is geen gewone tekst (UTF-8).", path) from error
    except (OSError, ValueError) as error:
        reason = "dit is een map, geen bestand." if path.is_dir() else "het bestand is niet te lezen."
        raise _unreadable(reason, path) from error
    return parse_scenario(source, vocabulary, protocols, path=path)


def parse_scenario(
    source: str, vocabulary: Vocabulary, protocols: frozenset[str], *, path: Path | None = None
) -> Scenario:
    """Read a scenario from its text; see ``read_scenario``."""
    shown = "" if path is None else str(path)
    try:
        values = toml.loads(source)
        places = Places(source.replace("\r\n", "\n"))
        read = Source(places)
        head = Table(read, (), values)
        scenario = _scenario(head, vocabulary, protocols, path)
    except RecursionError as error:
        raise _unreadable("de lijsten of tabellen zijn te diep genest.", path) from error
    except tomllib.TOMLDecodeError as error:
        raise ScenarioError([_no_toml(error)], path=shown) from error
    except ValueError as error:
        if isinstance(error, ScenarioError):
            raise
        raise _unreadable("er staat een getal of tekst in die niet te lezen is.", path) from error
    read.finish(shown)
    return scenario


def _scenario(head: Table, vocabulary: Vocabulary, protocols: frozenset[str], path: Path | None) -> Scenario:
    head.only(_HEAD)
    schools = schools_of(head)
    users = users_of(head, schools)
    fields = Fields(vocabulary, (user.key for user in users), (school.name for school in schools))
    body = Body(head, fields)
    texts = texts_of(head)
    return Scenario(
        title=head.text("title", required=True) or "",
        source=head.text("source"),
        protocol=_protocol(head, texts, protocols),
        texts=texts,
        adopted=head.day("adopted"),
        consented=head.day("consented"),
        sectors=sectors_of(head, "sector"),
        schools=schools,
        users=users,
        settings=settings_of(head, vocabulary),
        steps=body.steps(),
        checks=body.checks(),
        folder=None if path is None else path.parent,
        path="" if path is None else str(path),
    )


def _protocol(head: Table, texts: tuple[OwnText, ...], known: frozenset[str]) -> str:
    name = head.text("protocol", required="text" not in head)
    if name is None:
        return texts[-1].id if texts else ""
    ids = {*known, *(text.id for text in texts)}
    given = head.values.get("text")
    all_read = not isinstance(given, list) or len(given) == len(texts)
    if name not in ids and all_read:
        head.note("protocol", f"het protocol “{name}” bestaat niet.{meant(name, ids)}")
    return name


def _no_toml(error: tomllib.TOMLDecodeError) -> Problem:
    found = re.search(r"at line (\d+)", str(error))
    return Problem(
        line=int(found.group(1)) if found else 1,
        key="",
        text="dit is geen geldig TOML; kijk naar aanhalingstekens, haken en bestaande dagen.",
    )


def _unreadable(text: str, path: Path | None) -> ScenarioError:
    return ScenarioError([Problem(line=1, key="", text=text)], path="" if path is None else str(path))
