"""The head of a scenario file: the organisation in which the case plays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from caseapp.exchange.scenario.problem import meant
from caseapp.exchange.scenario.script import ScenarioSchool, ScenarioSettings, ScenarioUser, Value
from caseapp.exchange.scenario.table import Table
from caseapp.model.organisation import TERM_ALIASES, TERM_DEFAULTS
from caseapp.model.term import Measure, Region, Role, Sector, Track

if TYPE_CHECKING:
    from collections.abc import Iterable

PER_SCHOOL: Final = frozenset({Role.DIRECTOR})
"""Roles that are held per school; a manager may be, and may also serve the whole organisation."""


def sectors_of(table: Table, key: str) -> frozenset[Sector]:
    """The sectors of an organisation or a school; ``hbo`` is played as ``mbo``."""
    found = set()
    if table.values.get(key) == []:
        table.note(key, f"deze lijst is leeg.{meant('', [*Sector, 'hbo'])}")
    for name in table.texts(key):
        played = Sector.MBO.value if name == "hbo" else name
        if played in set(Sector):
            found.add(Sector(played))
        else:
            table.note(key, f"“{name}” is geen sector.{meant(name, [*Sector, 'hbo'])}")
    return frozenset(found)


def schools_of(table: Table) -> tuple[ScenarioSchool, ...]:
    """The schools, each a name or a table ``{ name, sector, region }``; names are unique."""
    given = table.values.get("schools", [])
    if not isinstance(given, list) or not given:
        table.note("schools", 'hier hoort een lijst van scholen, zoals ["De Lage Waard"].')
        return ()
    schools: list[ScenarioSchool] = []
    for number, item in enumerate(given):
        place = ("schools", number)
        school = _school(Table(table.source, place, {"name": item} if isinstance(item, str) else _as_table(item)))
        if school is None:
            continue
        if any(known.name == school.name for known in schools):
            table.source.note(place, f"de school “{school.name}” staat er twee keer.")
        schools.append(school)
    return tuple(schools)


def _as_table(item: Value) -> dict[str, Value]:
    return item if isinstance(item, dict) else {}


def _school(table: Table) -> ScenarioSchool | None:
    table.only(("name", "sector", "region"))
    name = table.text("name", required=True)
    sectors, region = sectors_of(table, "sector"), table.word("region", Region)
    return ScenarioSchool(name=name, sectors=sectors, region=region) if name else None


def users_of(head: Table, schools: tuple[ScenarioSchool, ...]) -> tuple[ScenarioUser, ...]:
    """Who acts: one table per user under ``[users]``."""
    table = head.table("users")
    if table is None or not table.values:
        head.note("users", 'hier hoort ten minste één gebruiker, zoals dir = { role = "director", school = "…" }.')
        return ()
    names = [school.name for school in schools]
    found = []
    for key in table.values:
        user = table.table(key)
        if user is None:
            continue
        user.only(("role", "school"))
        roles, school = user.words("role", Role), user.text("school")
        if user.values.get("role", []) == []:
            user.note("role", f"deze gebruiker heeft geen rol.{meant('', [])} Geef er een, zoals “director”.")
        if school is not None and school not in names:
            user.note("school", f"de school “{school}” staat niet bij schools.{meant(school, names)}")
        if school is None and PER_SCHOOL & set(roles):
            school = _only_school(user, names)
        found.append(ScenarioUser(key=key, roles=roles, school=school))
    return tuple(found)


def _only_school(user: Table, names: list[str]) -> str | None:
    if len(names) == 1:
        return names[0]
    user.note("school", f"een director hoort bij een school.{meant('', names)}")
    return None


def settings_of(head: Table, acts: Iterable[str]) -> ScenarioSettings:
    """What ``[settings]`` overrides; all defaults when it is left out."""
    table = head.table("settings")
    if table is None:
        return ScenarioSettings()
    table.only(("region", "terms", "mandates", "measures", "retention"))
    measures: dict[Track, tuple[Measure, ...]] = {}
    for sub in _sub(table, "measures"):
        sub.only(Track)
        measures = {Track(key): sub.words(key, Measure) for key in sub.values if key in set(Track)}
    return ScenarioSettings(
        region=table.word("region", Region),
        terms=_terms(table),
        mandates=_mandates(table, acts),
        measures=measures,
        retention=_numbers(table, "retention"),
    )


def _sub(table: Table, key: str) -> list[Table]:
    sub = table.table(key)
    return [] if sub is None else [sub]


def _numbers(table: Table, key: str) -> dict[str, int]:
    numbers: dict[str, int] = {}
    for sub in _sub(table, key):
        for name, value in sub.values.items():
            if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
                numbers[name] = value
            else:
                sub.note(name, "hier hoort een heel getal, 0 of meer.")
    return numbers


def _terms(table: Table) -> dict[str, int]:
    for sub in _sub(table, "terms"):
        sub.only((*TERM_DEFAULTS, *TERM_ALIASES))
    return _numbers(table, "terms")


def _mandates(table: Table, acts: Iterable[str]) -> dict[str, frozenset[Role]]:
    """Who may do an act or decide a measure: by act or measure with its roles, or by role with its acts."""
    known = {*acts, *Measure}
    found: dict[str, frozenset[Role]] = {}
    for sub in _sub(table, "mandates"):
        sub.only((*known, *Role))
        for key in sub.values:
            if key in known:
                found[key] = found.get(key, frozenset()) | frozenset(sub.words(key, Role))
            elif key in set(Role):
                for act in sub.texts(key):
                    if act not in known:
                        sub.note(key, f"“{act}” is geen handeling of maatregel.{meant(act, known)}")
                    found[act] = found.get(act, frozenset()) | {Role(key)}
    return found
