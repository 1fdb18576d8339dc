"""What must never happen to a pupil: kept out too long, removed without another school, judged for a parent."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from caseapp.model.term import Role, Track
from tests.invariants.roles import KEEPS_OUT
from tests.invariants.story import Story, day_of, days

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.model.act import RecordedAct

LONGEST, LIKE_REMOVAL = 5, 20
"""School days: the longest suspension, and what counts as removal whatever it is called."""
DECIDES = ("decide_measure", "impose_interim_measure", "extend_measure")


def _keeps_out(s: Story, act: RecordedAct) -> bool:
    if act.act not in DECIDES or s.track(act.fields.get("respondent")) is not Track.PUPIL:
        return False
    root = s.root(act)
    return root.fields.text("measure") == "suspension" or root.fields.text("kind") in KEEPS_OUT


def _out(s: Story, act: RecordedAct) -> set[date]:
    """The days on which one decision keeps a pupil out."""
    first, last = act.fields.day("from"), act.fields.day("to")
    if act.act == "extend_measure":
        earlier = s.get(act.fields.get("decision"))
        first = earlier.fields.day("to") if earlier else None
    ended = s.ended_on(act)
    if first is None or last is None:
        return set()
    if ended is not None:
        last = min(last, ended - timedelta(days=1))
    return {day for day in days(first, last) if s.is_school_day(day)} if last >= first else set()


def _totals(s: Story, act: RecordedAct) -> Iterator[tuple[str, int]]:
    """For each incident that a decision is about: all school days out, with this decision."""
    now = Story(acts=(*s.acts, act), organisation=s.organisation)
    decisions = [item for item in now.of(*DECIDES, respondent=act.fields.get("respondent")) if _keeps_out(now, item)]
    for incident in now.grounds(act) or {""}:
        every = _absent(s, act)
        for item in decisions:
            named = now.grounds(item)
            if not named or not incident or incident in named:
                every |= _out(now, item)
        yield incident or "everything", len(every)


def kept_out(s: Story, act: RecordedAct) -> Iterator[str]:
    """More than five school days out for one incident: never in PO; in VO only softened; in MBO only explained."""
    if not _keeps_out(s, act):
        return
    for incident, total in _totals(s, act):
        if total > LONGEST and not _excused(s, act, act.fields.get("respondent")):
            yield f"{total} school days out for {incident}"
        if total > LIKE_REMOVAL and s.sectors != {"mbo"}:
            yield f"{total} school days out for {incident}: that is a removal"


def beyond_the_director(s: Story, act: RecordedAct) -> Iterator[str]:
    """An order by the director that keeps a pupil out for more than a day in all."""
    if not _keeps_out(s, act) or s.root(act).act != "impose_interim_measure":
        return
    member = s.organisation.member(act.author)
    assert member is not None
    if not s.acts_as(member, Role.BOARD_MEMBER, s.school):
        yield from (f"{total} days for {incident}, by the director" for incident, total in _totals(s, act) if total > 1)


def _absent(s: Story, act: RecordedAct) -> set[date]:
    """The days on which the pupil of a decision stayed away without one; of no incident, so they count with all."""
    found: set[date] = set()
    for absence in s.of("record_absence", respondent=act.fields.get("respondent")):
        first = absence.fields.day("from")
        assert first is not None
        last = absence.fields.day("to") or day_of(act)
        found |= {day for day in days(first, last) if s.is_school_day(day)} if last >= first else set()
    return found


def _excused(s: Story, act: RecordedAct, respondent: object) -> bool:
    if s.sectors == {"mbo"}:
        return bool(act.explanation)
    if s.sectors == {"po"}:
        return False
    return (
        _removal_waits(s, respondent)
        and bool(s.of("consult_inspectorate", respondent=respondent))
        and bool(s.of("provide_education", respondent=respondent))
    )


def _removal_waits(s: Story, respondent: object) -> bool:
    """Whether a removal is proposed and not yet decided, or decided and stands."""
    decided = s.of("decide_measure", respondent=respondent)
    if any(item.fields.text("measure") == "removal" and s.ended_on(item) is None for item in decided):
        return True
    proposals = s.of("propose_measure", respondent=respondent)
    if not proposals or proposals[-1].fields.text("measure") != "removal":
        return False
    return all(item.seq < proposals[-1].seq or item.fields.text("measure") == "suspension" for item in decided)


def bridged(s: Story, act: RecordedAct) -> Iterator[str]:
    """A suspension that bridges a removal: never in PO; elsewhere explained or softened."""
    respondent = act.fields.get("respondent")
    if not _keeps_out(s, act) or not _removal_waits(s, respondent):
        return
    softened = s.of("consult_inspectorate", respondent=respondent) and s.of("provide_education", respondent=respondent)
    if s.sectors == {"po"}:
        yield "a suspension while a removal is pending"
    elif s.sectors == {"vo"} and not act.explanation and not softened:
        yield "a suspension while a removal is pending, unexplained"


def removed(s: Story, act: RecordedAct) -> Iterator[str]:
    """A removal in PO without another school and the class teacher heard; of who must go to school without either."""
    respondent = act.fields.get("respondent")
    pupil = s.track(respondent) is Track.PUPIL
    if act.act != "decide_measure" or act.fields.text("measure") != "removal" or not pupil:
        return
    sought = s.of("seek_other_school", respondent=respondent, willing="yes_in_writing", suitable=True)
    if s.sectors == {"po"}:
        if not sought:
            yield "no other school"
        if not s.of("record_hearing", respondent=respondent, teacher_heard=True):
            yield "the class teacher was not heard"
    elif s.sectors == {"vo"} and _under_sixteen(s, respondent, act):
        if not sought:
            yield "no other school, and of compulsory age"
        if not s.of("consult_inspectorate", respondent=respondent):
            yield "the inspectorate was not consulted"


def _under_sixteen(s: Story, respondent: object, act: RecordedAct) -> bool:
    person = s.get(respondent)
    birth = person.fields.day("birth_date") if person else None
    return (
        birth is not None
        and date(birth.year + 16, birth.month, min(birth.day, 28)) > act.at.date()
        and (date(birth.year + 5, birth.month, min(birth.day, 28)) <= act.at.date())
    )


def without_parents(s: Story, act: RecordedAct) -> Iterator[str]:
    """A minor heard without the parents, who were not even invited."""
    respondent = act.fields.get("respondent")
    person = s.get(respondent)
    if act.act != "record_hearing" or s.track(respondent) is not Track.PUPIL or person is None:
        return
    birth = person.fields.day("birth_date")
    on = act.at.date()
    if birth is None or (on.year - birth.year - ((on.month, on.day) < (birth.month, birth.day))) >= 18:
        return
    named = set(act.fields.texts("present"))
    for invitation in s.of("invite_hearing", respondent=respondent):
        named |= set(invitation.fields.texts("invited"))
    guardians = {"guardians", *person.fields.texts("guardians")}
    in_case = {item.ref for item in s.of("add_person", category="guardian")}
    if not named & guardians and not named & in_case:
        yield "the parents were neither heard nor invited"


NEVER = (kept_out, beyond_the_director, bridged, removed, without_parents)
