"""Persons over all cases that a member may read: lists, and one person with what stands about them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from caseapp.index.person import People, PersonPage, PersonQuery, PersonRow
from caseapp.ledger import EntryForged
from caseapp.model.act import CaseId, Ref
from caseapp.model.zone import local
from caseapp.office.errors import NoAccess, NoCase, NoPerson
from caseapp.procedure.acts.closing import retention_end
from caseapp.procedure.catalogue import label
from caseapp.procedure.wording import INTERIM_NAMES, MEASURE_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from caseapp.model.case import Case
    from caseapp.model.decision import Decision
    from caseapp.model.person import Person
    from caseapp.office.books import Books
    from caseapp.office.filling import Filling
    from caseapp.office.reading import Reading
    from caseapp.office.rules import Rules

EARLIER = "record_earlier_measure"
ANNULLED, LIFTED = "annulled", "lifted"
GONE = "Deze persoon komt niet voor in zaken die u mag lezen. Ververs de lijst met F5."


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonMeasure:
    """A measure about somebody: ``in_force`` today or still to begin; ``ended`` why it is over early.

    ``ended`` is ``annulled`` (after an objection), ``lifted``, or empty.
    """

    ref: Ref
    label: str
    interim: bool
    start: date | None
    end: date | None
    in_force: bool
    ended: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFinding:
    """A fact that was established about somebody, and the norm under which it falls."""

    fact: str
    norm: str
    on: date | None
    seriousness: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonTerm:
    """Something that is still due about somebody."""

    act: str
    label: str
    due: datetime
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCase:
    """Somebody's part in one case, and what stands there about them.

    ``kept_until`` is the day on which the case's retention ends: until then its findings and measures count; None while
    the case is open. ``over`` tells that it has ended. ``child`` is whose parent they are, ``children`` whose parents
    they have, ``corrected`` what was rectified about them.
    """

    case_id: CaseId
    title: str
    school: str
    closed: bool
    ref: Ref
    part: str
    category: str
    protected: bool = False
    dismissed: bool = False
    seriousness: str = ""
    measures: tuple[PersonMeasure, ...] = ()
    findings: tuple[PersonFinding, ...] = ()
    earlier: tuple[str, ...] = ()
    terms: tuple[PersonTerm, ...] = ()
    kept_until: date | None = None
    over: bool = False
    child: str = ""
    guardians: tuple[str, ...] = ()
    corrected: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonView:
    """One person as a screen shows them: their parts in cases, the newest first, and others of the same name."""

    row: PersonRow
    cases: tuple[PersonCase, ...]
    namesakes: tuple[PersonRow, ...] = ()

    @property
    def counting(self) -> tuple[PersonCase, ...]:
        """The cases with a fact or measure about this person that still counts: recidivism is judged by these."""
        return tuple(one for one in self.cases if not one.over and (one.findings or one.measures or one.earlier))


class Persons:
    """Looks persons up for one member."""

    def __init__(
        self, books: Books, rules: Rules, filling: Filling, reading: Reading, clock: Callable[[], datetime]
    ) -> None:
        self._books = books
        self._rules = rules
        self._filling = filling
        self._reading = reading
        self._clock = clock

    def persons(self, query: PersonQuery) -> PersonPage:
        """One window of the list of persons."""
        self._filling.refresh()
        return self._people.persons(query)

    def categories(self) -> tuple[str, ...]:
        """The categories of which there is somebody."""
        self._filling.refresh()
        return self._people.categories()

    def person(self, key: str) -> PersonView:
        """One person.

        Raises:
            NoPerson: this member reads of nobody with this key.
        """
        self._filling.refresh()
        row = self._people.person(key)
        found = tuple(self._cases(key)) if row else ()
        if row is None or not found:
            raise NoPerson(GONE)
        return PersonView(row=row, cases=found, namesakes=self._people.namesakes(key))

    @property
    def _people(self) -> People:
        return People(self._books.index.file)

    def _cases(self, key: str) -> Iterator[PersonCase]:
        with self._books.lock:
            for case_id, ref, part in self._people.places(key):
                try:
                    case = self._reading.readable(case_id)
                except (NoAccess, NoCase, EntryForged):
                    continue
                yield self._one(case, Ref(ref), part)

    def _one(self, case: Case, ref: Ref, part: str) -> PersonCase:
        person, today = case.person(ref), local(self._clock()).date()
        situation = self._rules.world.situation(case, self._books.organisation, self._clock())
        kept = retention_end(situation)
        child = case.person(person.child) if person and person.child else case.person(ref.partition("/")[0])
        named = child is not None and child.ref != ref
        base = PersonCase(
            case_id=case.id,
            title=case.title or f"Zaak {case.id}",
            school=case.school or "",
            closed=case.closed,
            ref=ref,
            part=part,
            category=person.category.value if person else "",
            kept_until=kept,
            over=kept is not None and today >= kept,
            child=child.name if child and named else "",
            corrected=tuple(
                act.fields.text("correction") for act in case.all("rectify") if act.fields.text("entry") == ref
            ),
        )
        return self._about(base, case, person, today) if person else base

    def _about(self, base: PersonCase, case: Case, person: Person, today: date) -> PersonCase:
        from dataclasses import replace

        assessment, dismissed = case.assessment(person.ref), case.dismissed(person.ref) is not None
        counts = assessment is not None and not dismissed
        return replace(
            base,
            protected=person.protected,
            dismissed=dismissed,
            guardians=person.guardians,
            seriousness=assessment.seriousness.value if assessment and counts and assessment.established else "",
            measures=tuple(_measure(one, today) for one in case.decisions_about(person.ref)),
            findings=tuple(
                PersonFinding(fact=one.fact, norm=one.norm, on=one.start, seriousness=one.seriousness.value)
                for one in (assessment.established if assessment and counts else ())
            ),
            earlier=tuple(
                self._rules.sentence(act, case, self._books.organisation)
                for act in case.all(EARLIER, respondent=person.ref)
            ),
            terms=() if case.closed else tuple(self._terms(case, person)),
        )

    def _terms(self, case: Case, person: Person) -> Iterator[PersonTerm]:
        for one in self._rules.obligations(case, self._books.organisation, self._clock()):
            if one.open and person.ref in (one.about, *one.also):
                yield PersonTerm(act=one.act, label=label(one.act), due=one.due, source=one.source)


def _measure(one: Decision, today: date) -> PersonMeasure:
    ended = ""
    if one.annulled:
        ended = ANNULLED
    elif not one.stands_on(today):
        ended = LIFTED
    name = MEASURE_NAMES[one.measure] if one.measure else INTERIM_NAMES.get(one.label, one.label)
    return PersonMeasure(
        ref=one.ref,
        label=name,
        interim=one.kind == "interim",
        start=one.start,
        end=one.last_day(),
        in_force=one.in_effect(today),
        ended=ended,
    )
