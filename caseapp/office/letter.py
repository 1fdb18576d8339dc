"""Letters as the office gives them: the text that holds for each, what can be written in a case, and one filled in."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from caseapp.asset import asset
from caseapp.model.act import Fields
from caseapp.model.zone import local
from caseapp.office.errors import FieldErrors
from caseapp.procedure.letter.corrected import Corrected, corrected_acts
from caseapp.procedure.letter.fill import Values, Written, fill
from caseapp.procedure.letter.kind import LETTERS, LetterKind
from caseapp.procedure.letter.known import Asked, guardians
from caseapp.procedure.letter.lint import check
from caseapp.procedure.letter.possible import PossibleLetter, possible_letters
from caseapp.procedure.letter.syntax import parse
from caseapp.procedure.letter.values import letter_values

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from caseapp.model.case import Case
    from caseapp.office.books import Books
    from caseapp.office.reading import Reading
    from caseapp.office.rules import Rules
    from caseapp.procedure.profile.complaint import Complaint
    from caseapp.procedure.situation import Situation

SHORT_HASH = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterText:
    """The text that holds for a letter: the program's own, or the organisation's (``own``); ``version`` names it."""

    kind: LetterKind
    text: str
    version: str
    own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledLetter:
    """A letter filled in from its case, to be read and changed before it goes out."""

    kind: LetterKind
    asked: Asked
    written: Written
    version: str
    values: Values
    others: tuple[str, ...] = ()
    corrected: tuple[Corrected, ...] = ()

    def check(self, text: str) -> tuple[Complaint, ...]:
        """What is missing in the letter as it now reads, and what it tells that was put right since."""
        since = (one.complaint(text) for one in self.corrected)
        return (*check(self.kind, text, self.values, self.others), *(one for one in since if one is not None))


def built_in(letter: str) -> LetterText:
    """The program's own text of a letter.

    Raises:
        FieldErrors: there is no such letter.
    """
    kind = LETTERS.get(letter)
    if kind is None:
        message = f"De brief “{letter[:40]}” is er niet. Kies uit: {', '.join(LETTERS)}."
        raise FieldErrors.of("letter", message)
    text = _source(letter)
    return LetterText(kind=kind, text=text, version=f"ingebouwd:{_digest(text)}")


@cache
def _source(letter: str) -> str:
    return asset("letters", f"{letter}.txt").read_text(encoding="utf-8")


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:SHORT_HASH]


class Letters:
    """The letters of one organisation, as one member writes them."""

    def __init__(
        self,
        books: Books,
        rules: Rules,
        reading: Reading,
        clock: Callable[[], datetime],
        fresh: Callable[[], None],
    ) -> None:
        self._books = books
        self._rules = rules
        self._reading = reading
        self._clock = clock
        self._fresh = fresh

    def text(self, letter: str) -> LetterText:
        """The text that holds for a letter: the organisation's own version, or else the program's.

        Raises:
            FieldErrors: there is no such letter.
        """
        found = built_in(letter)
        own = self._books.organisation.letters.get(letter)
        if own is None:
            return found
        return LetterText(kind=found.kind, text=own.text, version=f"register-{own.seq}:{_digest(own.text)}", own=True)

    def all(self) -> tuple[LetterText, ...]:
        """The text that holds for each letter, in the order in which a case meets them."""
        return tuple(self.text(letter) for letter in LETTERS)

    def possible(self, case_id: str) -> tuple[PossibleLetter, ...]:
        """Which letters can be written in a case now; those that wait come first.

        Raises:
            NoCase: there is no such case.
            NoAccess: this member may not read it; the sentence says why.
        """
        self._fresh()
        return possible_letters(self._situation(self._reading.readable(case_id)))

    def write(
        self, case_id: str, wanted: PossibleLetter, *, to: str | None = None, day: date | None = None
    ) -> FilledLetter:
        """A letter filled in from its case.

        Args:
            case_id: the case.
            wanted: which letter, about whom and about which act; one that :meth:`possible` gave.
            to: to whom, when not as it was given.
            day: the day of the letter; today when left out.

        Raises:
            NoCase: there is no such case.
            NoAccess: this member may not read it; the sentence says why.
            FieldErrors: there is no such letter.
            LetterError: the organisation's own text cannot be filled.
        """
        self._fresh()
        found, case = self.text(wanted.letter), self._reading.readable(case_id)
        s = self._situation(case)
        asked = Asked(
            letter=wanted.letter,
            day=day or local(self._clock()).date(),
            signer=self._books.member,
            about=wanted.about,
            regarding=wanted.regarding,
            to=wanted.to if to is None else to,
            to_guardians=wanted.to_guardians,
        )
        values = letter_values(s, asked)
        return FilledLetter(
            kind=found.kind,
            asked=asked,
            written=fill(parse(found.text), values),
            version=found.version,
            values=values,
            others=_others(s, asked),
            corrected=corrected_acts(case, asked.regarding),
        )

    def _situation(self, case: Case) -> Situation:
        now = max(self._clock(), self._books.register.state.at)
        return self._rules.world.situation(
            case, self._books.organisation, now, actor=self._books.member, fields=Fields()
        )


def _others(s: Situation, asked: Asked) -> tuple[str, ...]:
    """The names of people in the case but this letter's own person, their guardians, who gets it and who signs it."""
    person = s.case.person(asked.about)
    known = {asked.to, *((person.name, *guardians(s, person)) if person else ())}
    return tuple(one.name for one in s.case.persons.values() if one.name not in known and one.member != asked.signer.id)
