"""The fields of a register act as people and files give them, brought to their recorded form or refused in Dutch."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from caseapp.asset import asset
from caseapp.model.act import Fields, MemberId
from caseapp.model.organisation import TERM_ALIASES, TERM_DEFAULTS, RoleGrant, School
from caseapp.model.term import Measure, Region, Role, Sector, Track
from caseapp.office.errors import FieldErrors, FieldProblem
from caseapp.office.register.letter import NoLogo, logo_of
from caseapp.office.register.values import roles_value
from caseapp.office.typed import clean, day_of, flag_of, text_fault
from caseapp.procedure.definition import Kind
from caseapp.procedure.letter.kind import LETTERS
from caseapp.procedure.profile import ProtocolError, parse_protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from enum import StrEnum

    from caseapp.model.organisation import Organisation
    from caseapp.model.value import Value
    from caseapp.office.register.catalogue import RegisterDefinition


class RegisterForm:
    """Reads the fields of one register act; all problems are gathered."""

    def __init__(self, definition: RegisterDefinition, organisation: Organisation) -> None:
        self._definition = definition
        self._organisation = organisation
        self._problems: list[FieldProblem] = []

    def read(self, given: Mapping[str, Any]) -> Fields:
        """The fields in their recorded form.

        Raises:
            FieldErrors: something is of another form, with everything that is.
        """
        known = {field.name: field for field in (*self._definition.fields, *self._definition.own)}
        found: dict[str, Value] = {}
        for name, value in given.items():
            if name not in known:
                self._note(name, f"“{name}” is geen veld van “{self._definition.label}”.")
            elif value is not None and value != "":
                found[name] = self._value(name, known[name].kind, value)
        if self._problems:
            raise FieldErrors(tuple(self._problems))
        return Fields(found)

    def _value(self, name: str, kind: Kind, value: object) -> Value:
        tables: dict[str, Callable[[object], Value]] = {
            "roles": self._roles,
            "terms": self._terms,
            "retention": self._numbers,
            "mandates": self._mandates,
            "measures": self._measures,
            "sectors": self._sectors,
            **{one: partial(self._lines, one) for one in ("address", "appeal_address", "objection_address")},
            "logo": self._logo,
            "protocol": self._protocol,
            "member": self._member,
            "no_logo": flag_of,
        }
        if name in tables:
            return tables[name](value)
        if kind is Kind.DATE:
            return self._day(name, value)
        if kind is Kind.MOMENT:
            return self._moment(name, value)
        return self._text(name, kind, value)

    def _text(self, name: str, kind: Kind, value: object) -> Value:
        if not isinstance(value, str):
            self._note(name, "Hier hoort tekst.")
            return None
        if name == "letter":
            return self._letter(value)
        if name == "region":
            return self._word(name, value, Region)
        fault = text_fault(value, one_line=kind is not Kind.TEXT)
        if fault:
            self._note(name, fault)
        return clean(value)

    def _note(self, name: str, text: str) -> None:
        self._problems.append(FieldProblem(field=name, text=text))

    def _word(self, name: str, value: object, kind: type[StrEnum]) -> str:
        if value not in set(kind):
            self._note(name, f"“{value}” kan hier niet. Kies uit: {', '.join(kind)}.")
        return str(value)

    def _roles(self, value: object) -> Value:
        grants = []
        for item in value if isinstance(value, tuple | list) else (value,):
            grant = self._role(item)
            if grant and grant not in grants:
                grants.append(grant)
        return roles_value(grants)

    def _role(self, item: object) -> RoleGrant | None:
        role, school = _role_in(item)
        if role not in set(Role):
            self._note("roles", f"“{role}” is geen rol. Kies uit: {', '.join(Role)}.")
            return None
        if school and self._organisation.school(school) is None:
            self._note("roles", f"De school “{school}” is er niet. Voeg de school eerst toe.")
            return None
        return RoleGrant(role=Role(role), school=school or None)

    def _sectors(self, value: object) -> Value:
        items = tuple(value) if isinstance(value, tuple | list | set | frozenset) else (value,)
        return tuple(self._word("sectors", item, Sector) for item in items)

    def _terms(self, value: object) -> Value:
        for key in value if isinstance(value, Mapping) else ():
            if key not in TERM_DEFAULTS and key not in TERM_ALIASES:
                self._note("terms", f"“{key}” is geen termijn. Kies uit: {', '.join(TERM_DEFAULTS)}.")
        return self._numbers(value, "terms")

    def _numbers(self, value: object, name: str = "retention") -> Value:
        if not isinstance(value, Mapping) or not all(
            isinstance(n, int) and not isinstance(n, bool) and n >= 0 for n in value.values()
        ):
            self._note(name, "Geef hier hele getallen, 0 of meer.")
            return {}
        return dict(value)

    def _mandates(self, value: object) -> Value:
        return {
            str(key): tuple(sorted(self._word("mandates", role, Role) for role in roles))
            for key, roles in self._table("mandates", value)
        }

    def _measures(self, value: object) -> Value:
        return {
            self._word("measures", key, Track): tuple(self._word("measures", one, Measure) for one in measures)
            for key, measures in self._table("measures", value)
        }

    def _table(self, name: str, value: object) -> Iterable[tuple[Any, Iterable[Any]]]:
        if not isinstance(value, Mapping) or not all(
            isinstance(items, tuple | list | set | frozenset) for items in value.values()
        ):
            self._note(name, "Geef hier een tabel met lijsten.")
            return ()
        return value.items()

    def _lines(self, name: str, value: object) -> Value:
        items = value if isinstance(value, tuple | list) else str(value).split("\n")
        found = tuple(clean(str(item)) for item in items if str(item).strip())
        for one in found:
            fault = text_fault(one, one_line=True)
            if fault:
                self._note(name, fault)
        return found

    def _logo(self, value: object) -> Value:
        try:
            return logo_of(value) if isinstance(value, str | Mapping) else None
        except NoLogo as error:
            self._note("logo", str(error))
            return None

    def _letter(self, value: str) -> Value:
        if value not in LETTERS:
            self._note("letter", f"De brief “{value[:40]}” is er niet. Kies uit: {', '.join(LETTERS)}.")
        return value

    def _day(self, name: str, value: object) -> Value:
        items = value if isinstance(value, tuple | list) else (value,)
        found = tuple(day_of(item) for item in items)
        if None in found:
            self._note(name, "Deze datum bestaat niet. Schrijf een datum als 31-01-2026.")
        return found if isinstance(value, tuple | list) else found[0]

    def _moment(self, name: str, value: object) -> Value:
        if isinstance(value, datetime) and value.tzinfo is not None:
            return value
        self._note(name, "Hier hoort een moment.")
        return None

    def _member(self, value: object) -> Value:
        member = self._organisation.member(str(value))
        named = [one for one in self._organisation.members if one.active and one.name == value]
        if member is None and len(named) == 1:
            member = named[0]
        if member is None:
            self._note("member", "Deze gebruiker is er niet. Kies een gebruiker uit de lijst.")
        return member.id if member else MemberId("")

    def _protocol(self, value: object) -> Value:
        try:
            return protocol_text(str(value))
        except ProtocolError as error:
            self._note("protocol", str(error))
            return ""


def _role_in(item: object) -> tuple[str, str]:
    """Role and school in what was given: a grant, a table, or ``director@De Lage Waard``."""
    if isinstance(item, RoleGrant):
        return item.role.value, item.school or ""
    if isinstance(item, Mapping):
        return str(item.get("role", "")), str(item.get("school") or "")
    role, _, school = str(item).partition("@")
    return role, school


def protocol_text(given: str) -> str:
    """The profile as TOML: of the program's own text with this id, or what was given itself, checked.

    Raises:
        ProtocolError: it is no profile.
        FieldErrors: there is no text with this id.
    """
    text = given
    if "\n" not in given and "=" not in given:
        try:
            text = asset("protocols", f"{given.strip()}.toml").read_text(encoding="utf-8")
        except (FileNotFoundError, ValueError, OSError) as error:
            message = f"Het protocol “{given[:40]}” is er niet. Kies er een uit de lijst."
            raise FieldErrors.of("protocol", message) from error
    parse_protocol(text)
    return text


def school_problem(schools: Iterable[School]) -> str | None:
    """What is wrong with the schools of a new organisation, or None."""
    names = [school.name.strip() for school in schools]
    if not names:
        return "Een organisatie heeft ten minste één school. Voeg een school toe."
    if not all(names):
        return "Geef elke school een naam."
    if len(set(names)) < len(names):
        return "Twee scholen hebben dezelfde naam. Geef elke school een eigen naam."
    return None
