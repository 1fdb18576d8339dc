"""Which letters can be written in a case now, about whom and which act, and which are still to be sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.model.act import Ref
from caseapp.model.term import Part, Track
from caseapp.procedure.letter.kind import LETTERS, To
from caseapp.procedure.letter.known import guardians
from caseapp.procedure.wording import day_text, listing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.model.act import RecordedAct
    from caseapp.model.decision import Decision
    from caseapp.model.person import Person
    from caseapp.procedure.letter.kind import LetterKind
    from caseapp.procedure.situation import Situation

SEND = "send_letter"
INSPECTORATE, OFFICER = "Inspectie van het Onderwijs", "Leerplichtambtenaar"
PARENTS = "de ouders of verzorgers van"
OVER = {
    "invite_hearing": ("record_hearing",),
    "share_file": ("record_hearing", "decide_measure"),
    "propose_measure": ("record_response", "decide_measure"),
    "record_objection": ("decide_objection",),
}
"""After these a letter about the act comes too late to be waited for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PossibleLetter:
    """A letter that can be written: which, about whom, about which act, to whom, and what was sent of it already.

    ``about_name`` and ``on`` (the day of the act, in words) tell it apart from its likes. ``waits``: the act was done
    and no such letter about it was sent.
    """

    letter: str
    label: str
    about: str
    about_name: str
    regarding: str
    on: str
    to: str
    to_guardians: bool = False
    sent: tuple[Ref, ...] = ()
    waits: bool = False


def possible_letters(s: Situation) -> tuple[PossibleLetter, ...]:
    """Every letter that can be written now: those that wait first, then in the order of a case."""
    found = [one for kind in LETTERS.values() for one in _of(s, kind)]
    return tuple(sorted(found, key=lambda one: not one.waits))


def _of(s: Situation, kind: LetterKind) -> Iterator[PossibleLetter]:
    if kind.to is To.ANYONE:
        yield _made(s, kind, None, None)
    elif kind.to is To.REPORTER:
        if s.case.report is not None:
            yield _made(s, kind, _reporter(s), s.case.report)
    elif kind.to is To.GUARDIANS:
        for person in s.case.persons.values():
            if person.part in (Part.RESPONDENT, Part.AFFECTED) and s.minor(person):
                yield _made(s, kind, person, s.case.get(person.ref))
    elif kind.to is To.INSPECTED:
        for inspection in s.case.inspections.values():
            for ref in inspection.persons:
                if inspection.approved:
                    yield _made(s, kind, s.case.person(ref), inspection.decision)
    else:
        for person in s.case.respondents:
            yield from _about(s, kind, person)


def _about(s: Situation, kind: LetterKind, person: Person) -> Iterator[PossibleLetter]:
    if kind.tracks and person.track not in kind.tracks:
        return
    if kind.rests_on == ("close_case",):
        if s.case.closed:
            yield _made(s, kind, person, s.case.last("close_case"))
    elif kind.rests_on == ("add_person",):
        yield _made(s, kind, person, s.case.get(person.ref))
    elif kind.id == "no_measure":
        assessed = s.case.last("assess", respondent=person.ref)
        going_on = s.case.decisions_about(person.ref, "measure") or s.case.all("propose_measure", respondent=person.ref)
        if assessed is not None and not going_on:
            yield _made(s, kind, person, assessed)
    else:
        for act in s.case.all(*kind.rests_on, respondent=person.ref):
            if fits(s, kind, act):
                yield _made(s, kind, person, act)


def fits(s: Situation, kind: LetterKind, act: RecordedAct) -> bool:
    """Whether a letter can be about this act: a decision's letter fits its measure and whom it is about."""
    if act.act not in kind.rests_on:
        return False
    decision = s.case.decision(act.ref)
    if decision is None:
        return True
    person = s.case.respondent(decision.respondent)
    if kind.tracks and person is not None and person.track not in kind.tracks:
        return False
    if kind.measure is not None:
        return decision.measure is kind.measure
    if kind.to is To.INSPECTORATE:
        return decision.suspends or decision.label == "removal"
    return kind.to is not To.ATTENDANCE or decision.label == "removal" or decision.suspends


def _made(s: Situation, kind: LetterKind, person: Person | None, act: RecordedAct | None) -> PossibleLetter:
    about, regarding = person.ref if person else "", act.ref if act else ""
    sent = tuple(
        one.ref
        for one in s.case.all(SEND)
        if one.fields.text("letter") == kind.id
        and one.fields.text("about") == about
        and one.fields.text("regarding") == regarding
    )
    to_guardians = _to_guardians(s, kind, person)
    return PossibleLetter(
        letter=kind.id,
        label=kind.label,
        about=about,
        about_name=person.name if person else "",
        regarding=regarding,
        on=day_text(s.calendar.local(act.at).date()) if act else "",
        to=_to(s, kind, person, to_guardians=to_guardians),
        to_guardians=to_guardians,
        sent=sent,
        waits=not sent and _waits(s, kind, person, act),
    )


def _waits(s: Situation, kind: LetterKind, person: Person | None, act: RecordedAct | None) -> bool:
    """Whether the letter is the next thing: what it tells was not told otherwise."""
    if (
        act is None
        or person is None
        or kind.to is To.REPORTER
        or kind.id in ("respondent_informed", "guardians_informed", "no_measure")
    ):
        return False
    if kind.to in (To.INSPECTORATE, To.ATTENDANCE):
        return _authority_waits(s, kind, person, s.case.decision(act.ref))
    if kind.then == "inform_data_subject":
        inspection = s.case.inspection(act.ref)
        told = inspection.informed if inspection else ()
        return not any(one.fields.text("person") == person.ref for one in told)
    decision = s.case.decision(act.ref)
    if decision is not None and decision.notified is not None:
        return False
    over = OVER.get(act.act, ())
    return not any(one.seq > act.seq for one in s.case.all(*over, respondent=person.ref))


def _authority_waits(s: Situation, kind: LetterKind, person: Person, decision: Decision | None) -> bool:
    if decision is None or any(one.seq > decision.act.seq for one in s.case.all(kind.then, respondent=person.ref)):
        return False
    if decision.label == "removal":
        return True
    start, end = decision.start, decision.end
    longer = start is not None and end is not None and s.calendar.school_days_in(start, end) > 1
    return longer and kind.to is To.INSPECTORATE


def _reporter(s: Situation) -> Person | None:
    return next((person for person in s.case.persons.values() if person.part is Part.REPORTER), None)


def _to_guardians(s: Situation, kind: LetterKind, person: Person | None) -> bool:
    if person is None or kind.to in (To.REPORTER, To.INSPECTORATE, To.ATTENDANCE, To.ANYONE):
        return False
    return kind.to is To.GUARDIANS or (person.track is Track.PUPIL and s.minor(person))


def _to(s: Situation, kind: LetterKind, person: Person | None, *, to_guardians: bool) -> str:
    if kind.to is To.INSPECTORATE:
        return INSPECTORATE
    if kind.to is To.ATTENDANCE:
        return OFFICER
    if person is None:
        return ""
    if to_guardians:
        return listing(guardians(s, person)) or f"{PARENTS} {person.name}"
    return person.name
