"""The measures that can be chosen, light to heavy: what each needs and lacks, and why others are out of range."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.model.act import Fields
from caseapp.model.reason import Answer, Reason, Verdict
from caseapp.model.term import WEIGHT_OF, Measure, Track, Weight
from caseapp.procedure.engine import ask, ask_partly
from caseapp.procedure.guards.range import measure_source, needs_clause, needs_proposal, range_of
from caseapp.procedure.guards.who import interim_who, measure_deciders
from caseapp.procedure.wording import INTERIM_NAMES, MEASURE_NAMES, SERIOUSNESS_NAMES, roles_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from caseapp.model.case import Case
    from caseapp.model.organisation import Member, Organisation
    from caseapp.model.person import Person
    from caseapp.procedure.situation import Situation
    from caseapp.procedure.world import World

DECIDES, INTERIM = "decide_measure", "impose_interim_measure"
INTERIM_ORDER = ("contact_ban", "online_lessons", "internal_suspension", "time_out", "access_denied", "suspension")
"""From what leaves somebody the most to what leaves the least."""

NOT_FILLED = frozenset({"field_missing", "no_reasons", "no_objection_clause", "x_no_end_date"})
"""Codes that say that a field of the form is still empty: not what a rung lacks."""

WHO = frozenset({"role_missing", "wrong_authority", "actor_excluded", "biased_decider"})
INTENDED = frozenset(
    {
        "no_intention_notice",
        "no_defence_term",
        "term_running",
        "x_measure_not_in_intention",
        "x_ground_not_in_intention",
    }
)
"""What the intention that is being written brings about."""

FOREIGN = {
    Track.STAFF: {Measure.CONTRACT_WARNING, Measure.ASSIGNMENT_ENDED, Measure.REMOVAL},
    Track.CONTRACT: {Measure.WARNING, Measure.CONDITIONAL_REPRIMAND, Measure.WITHHELD_PAY, Measure.REMOVAL},
    Track.PUPIL: {
        Measure.CONTRACT_WARNING,
        Measure.ASSIGNMENT_ENDED,
        Measure.CONDITIONAL_REPRIMAND,
        Measure.WITHHELD_PAY,
        Measure.DISMISSAL,
        Measure.SUMMARY_DISMISSAL,
    },
}
FOREIGN[Track.GUARDIAN] = FOREIGN[Track.PUPIL]
"""Measures of other people altogether, which are not even named on a track."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """One measure, or one kind of interim measure: ``value`` is what the act records.

    ``needs`` says in words who decides it and what comes with it; ``missing`` what of that is not there yet, beyond
    what holds for every measure; ``out`` why it is out of range, empty when it is in range.
    """

    value: str
    name: str
    needs: tuple[str, ...] = ()
    missing: tuple[Reason, ...] = ()
    out: tuple[Reason, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """Whether it can be chosen now: not out of range, and what its missing reasons come to."""
        return Answer(act=DECIDES, reasons=(*self.out, *self.missing)).verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """All rungs, light to heavy, and what every one of them lacks. ``source`` gives the range."""

    rungs: tuple[Rung, ...] = ()
    shared: tuple[Reason, ...] = ()
    source: str = ""

    @property
    def within(self) -> tuple[Rung, ...]:
        """The rungs in range."""
        return tuple(rung for rung in self.rungs if not rung.out)

    @property
    def without(self) -> tuple[Rung, ...]:
        """The rungs out of range."""
        return tuple(rung for rung in self.rungs if rung.out)


def ladder(
    world: World, case: Case, organisation: Organisation, actor: Member, now: datetime, act_id: str, fields: Fields
) -> Ladder:
    """The ladder for the respondent that the fields name; empty when they name none."""
    person = case.respondent(fields.ref("respondent"))
    if person is None:
        return Ladder()
    situation = world.situation(case, organisation, now, actor=actor, fields=fields)
    if act_id == INTERIM:
        return _interim(situation, world, fields)
    allowed = range_of(situation, person)
    lacks: dict[Measure, tuple[Reason, ...]] = {}
    out: dict[Measure, tuple[Reason, ...]] = {}
    for measure in sorted(set(Measure) - FOREIGN[person.track] | set(allowed), key=lambda one: (WEIGHT_OF[one], one)):
        with_it = Fields({**fields, "measure": measure.value})
        answer = ask(world, case, organisation, actor, now, act_id, with_it)
        if measure in allowed:
            later = _for_the_decision(world, case, organisation, actor, now, with_it) if act_id != DECIDES else ()
            lacks[measure] = tuple(_lacking((*answer.reasons, *later)))
        else:
            out[measure] = tuple(one for one in answer.reasons if one.field == "measure" and _weighs(one))
    shared = _shared(lacks.values())
    texts = {one.text for one in shared}
    rungs = [
        Rung(
            value=measure.value,
            name=MEASURE_NAMES[measure],
            needs=tuple(_needs(situation, person, measure)) if measure in lacks else (),
            missing=tuple(one for one in lacks.get(measure, ()) if one.text not in texts),
            out=out.get(measure, ()),
        )
        for measure in sorted((*lacks, *out), key=lambda one: (WEIGHT_OF[one], one))
    ]
    return Ladder(rungs=tuple(rungs), shared=shared, source=measure_source(situation, person))


def _interim(s: Situation, world: World, fields: Fields) -> Ladder:
    """The kinds of interim measure, the least far-reaching first; each may be chosen, and says what it lacks."""
    lacks = {}
    for kind in INTERIM_ORDER:
        with_it = Fields({**fields, "kind": kind})
        answer = ask(world, s.case, s.organisation, s.actor, s.now, INTERIM, with_it)
        lacks[kind] = tuple(_lacking(answer.reasons))
    shared = _shared(lacks.values())
    texts = {one.text for one in shared}
    return Ladder(
        shared=shared,
        rungs=tuple(
            Rung(
                value=kind,
                name=INTERIM_NAMES[kind],
                needs=(f"Besluit: {roles_text(interim_who(s.with_fields(Fields({**fields, 'kind': kind}))))}",),
                missing=tuple(one for one in missing if one.text not in texts),
            )
            for kind, missing in lacks.items()
        ),
    )


def _for_the_decision(
    world: World, case: Case, organisation: Organisation, actor: Member, now: datetime, fields: Fields
) -> tuple[Reason, ...]:
    """What the decision that follows an intention will lack as things stand."""
    answer = ask_partly(world, case, organisation, actor, now, DECIDES, fields)
    return tuple(one for one in answer.reasons if one.code not in INTENDED)


def _weighs(reason: Reason) -> bool:
    return reason.weight is not Weight.ADVISES


def _lacking(reasons: Iterable[Reason]) -> Iterator[Reason]:
    seen: set[str] = set()
    for one in reasons:
        empty = one.code in NOT_FILLED or one.field in ("grounds", "lighter_considered", "proportionality", "reasons")
        if _weighs(one) and one.code not in WHO and not empty and one.text not in seen:
            seen.add(one.text)
            yield one


def _shared(lists: Iterable[tuple[Reason, ...]]) -> tuple[Reason, ...]:
    """The reasons that stand against every measure in range."""
    found = list(lists)
    if not found:
        return ()
    texts = set.intersection(*({one.text for one in one_list} for one_list in found))
    return tuple(one for one in found[0] if one.text in texts)


def _needs(s: Situation, person: Person, measure: Measure) -> Iterator[str]:
    yield f"Besluit: {roles_text(measure_deciders(s, measure, person.track))}"
    if needs_proposal(person, measure):
        yield "eerst een voornemen"
    if needs_clause(person, measure):
        yield "bezwaar of beroep in de brief"
    rule = s.protocol.measures_for(person.category, person.track)
    if rule is not None and measure in rule.needs:
        yield f"alleen bij {SERIOUSNESS_NAMES[rule.needs[measure]]}e feiten"
