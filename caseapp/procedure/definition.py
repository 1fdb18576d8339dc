"""What an act is to the engine, the forms, the command line and the dossier: one definition serves all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from caseapp.model.term import Role
from caseapp.procedure.situation import Situation

if TYPE_CHECKING:
    from caseapp.model.act import RecordedAct
    from caseapp.model.case import Case
    from caseapp.model.organisation import Organisation
    from caseapp.model.reason import Reason


class Kind(StrEnum):
    """What a field holds, and so how it is asked.

    ``REF``/``REFS``: what earlier acts made (``Field.of`` names those acts). ``PERSON``/``PERSONS``: persons in the
    case. ``INVITED``: persons, members, names of guardians, or the word ``guardians``. ``TEXT_OR_REFS``: texts
    or references. ``FINDINGS``: tables, see ``acts/assessment.py``. ``NORM``: a reference of the text, law, agreement
    or a separate basis. ``FILE``: a path that the user gives; the office puts the sealed file there: hash and name.
    ``MESSAGES``: numbers of messages in a chat; the office puts there what they say, with author and time.
    ``COMPARTMENT``: a part of the case that is sealed for its own readers: ``case``, ``reporter``, ``inspection-1``.
    """

    LINE = "line"
    TEXT = "text"
    DATE = "date"
    MOMENT = "moment"
    BOOL = "bool"
    CHOICE = "choice"
    LINES = "lines"
    SCHOOL = "school"
    MEMBER = "member"
    PERSON = "person"
    PERSONS = "persons"
    REF = "ref"
    REFS = "refs"
    INVITED = "invited"
    TEXT_OR_REFS = "text_or_refs"
    FINDINGS = "findings"
    GROUNDS = "grounds"
    NORM = "norm"
    FILE = "file"
    MESSAGES = "messages"
    COMPARTMENT = "compartment"


class Day(StrEnum):
    """What is asked of a day: that it lies not in the future, or nothing."""

    ANY = "any"
    PAST = "past"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One value of an enumeration, with its Dutch label."""

    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of an act.

    ``missing`` is the code of the reason when a required field is empty; ``help`` one Dutch sentence for the form.
    ``strict`` false: a choice may also be another text (``obtained_how = "other: …"``). ``asked`` false: a form does
    not ask it by itself, since the program fills it in, or asks it only of some. ``when`` names another field and the
    values of it for which a form asks this one; what is given all the same is taken.
    """

    name: str
    kind: Kind
    label: str
    required: bool = True
    missing: str = "field_missing"
    help: str = ""
    choices: tuple[Choice, ...] = ()
    of: tuple[str, ...] = ()
    day: Day = Day.ANY
    strict: bool = True
    asked: bool = True
    when: tuple[str, frozenset[str]] | None = None


Guard = Callable[["Situation"], Iterable["Reason"]]
"""A condition: pure, small, and it returns all its reasons."""

Sentence = Callable[["RecordedAct", "Case", "Organisation"], str]
"""One Dutch sentence for the chronology."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActDefinition:
    """One act of the catalogue.

    ``who`` gives the roles that may do it in a situation; ``authority`` that it is a decision (a missing role is then
    ``wrong_authority`` and an excluded actor a biased decider); ``confirm`` that the office asks the password again;
    ``about_respondent`` marks ``R``; ``when_closed`` that it may be done in a closed case; ``compartment`` says in
    which compartment the entry is sealed; ``stage`` on which tab or stage it belongs, for the screens.
    """

    id: str
    label: str
    fields: tuple[Field, ...]
    who: Callable[[Situation], frozenset[Role]]
    sentence: Sentence
    guards: tuple[Guard, ...] = ()
    authority: bool = False
    confirm: bool = False
    about_respondent: bool = False
    when_closed: bool = False
    compartment: Callable[[Situation], str] | None = None
    stage: str = "overview"
    help: str = ""

    def field(self, name: str) -> Field | None:
        """The field with this name, or None."""
        return next((field for field in self.fields if field.name == name), None)
