"""What must never happen with a measure: unfounded, unheard, unannounced, twice, without end or without reasons."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from caseapp.model.term import WEIGHT_OF, Measure, Role, Track
from tests.invariants.story import day_of, told_day, working_days_since

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.model.act import Fields, RecordedAct
    from tests.invariants.story import Story

LIGHT = ("warning", "contract_warning")


def _measure(s: Story, act: RecordedAct) -> str | None:
    """The measure of a decision, also of one that is extended; None for another act."""
    if act.act == "decide_measure":
        return act.fields.text("measure")
    if act.act == "extend_measure":
        root = s.root(act)
        return root.fields.text("measure") if root.act == "decide_measure" else None
    return None


def unfounded(s: Story, act: RecordedAct) -> Iterator[str]:
    """A measure without an assessment, without reasons, or on a fact that does not stand."""
    if _measure(s, act) is None:
        return
    grounds, standing = s.grounds(act) or set(act.fields.texts("grounds")), s.established(act.fields.get("respondent"))
    if not s.findings(act.fields.get("respondent")):
        yield "not assessed"
    if act.act == "decide_measure" and not grounds:
        yield "no fact"
    if grounds - standing:
        yield f"not established: {sorted(grounds - standing)}"
    if not act.fields.text("reasons"):
        yield "no reasons"


def unheard(s: Story, act: RecordedAct) -> Iterator[str]:
    """A measure on something about which the respondent was not heard; any extension without a hearing of its own."""
    extends = act.act == "extend_measure"
    if _measure(s, act) is None and not extends:
        return
    respondent, after = act.fields.get("respondent"), 0
    if extends:
        extended = s.get(act.fields.get("decision"))
        assert extended is not None
        after = extended.seq
    hearings = [item for item in s.of("record_hearing", respondent=respondent) if item.seq > after]
    if not hearings:
        yield "not heard"
    if _measure(s, act) is None:
        return
    first = min((item.seq for item in s.of("assess", respondent=respondent)), default=0)
    findings = s.findings(respondent)
    for name in sorted(s.grounds(act) & set(findings)):
        table, since = findings[name]
        if not any((item.seq > since or since == first) and _was_before(table, item) for item in hearings):
            yield f"not heard on {name}"


def _was_before(finding: Fields, hearing: RecordedAct) -> bool:
    last = finding.day("on") or finding.day("to") or finding.day("from")
    return last is not None and last <= told_day(hearing)


def on_dead_text(s: Story, act: RecordedAct) -> Iterator[str]:
    """A measure that rests on a text that was not in force, without a separate basis."""
    if _measure(s, act) is None:
        return
    respondent, protocol = act.fields.get("respondent"), s.organisation.protocol
    bases = [
        basis
        for basis in s.of("record_separate_basis")
        if basis.fields.text("for") == "measure"
        and basis.fields.get("respondent") in (None, respondent)
        and (until := basis.fields.day("until")) is not None
        and until >= day_of(act)
    ]
    if bases:
        return
    findings = s.findings(respondent)
    for name in sorted(s.grounds(act) & set(findings)):
        table = findings[name][0]
        if table.text("norm") != protocol.id and not table.text("norm").startswith(f"{protocol.id}:"):
            continue
        ends = [day for key in ("on", "from", "to") if (day := table.day(key))]
        if not all(protocol.in_force(day) for day in ends):
            yield f"{name} rests on {protocol.id}, which was not in force"


def unproposed(s: Story, act: RecordedAct) -> Iterator[str]:
    """Dismissal, reprimand, removal and the like without an intention that was answered or whose term is over."""
    measure, respondent = _measure(s, act), act.fields.get("respondent")
    if measure is None or measure in LIGHT or measure == "summary_dismissal":
        return
    track = s.track(respondent)
    if measure == "suspension" and track is Track.PUPIL:
        return
    proposals = s.of("propose_measure", respondent=respondent)
    if not proposals:
        yield "not proposed"
        return
    last = proposals[-1]
    if act.act == "extend_measure" and last.seq < (s.get(act.fields.get("decision")) or last).seq:
        yield "the extension was not proposed"
    named = set(last.fields.texts("grounds"))
    later = [item for item in s.of("decide_measure", respondent=respondent) if item.seq > last.seq]
    used = [item for item in later if named & s.grounds(item)]
    waits = {"suspension"} if last.fields.text("measure") == "removal" else set()
    if any(item.fields.text("measure") not in waits for item in used):
        yield "the intention was used up"
    answered = [item for item in s.of("record_response", respondent=respondent) if item.seq > last.seq]
    term = 21 if track in (Track.STAFF, Track.CONTRACT) else 7
    if not answered and day_of(act) <= day_of(last) + timedelta(days=term):
        yield "not answered, and the term runs"
    yield from _beyond(act, last, measure)


def _beyond(act: RecordedAct, proposal: RecordedAct, measure: str) -> Iterator[str]:
    new = set(act.fields.texts("grounds")) - set(proposal.fields.texts("grounds"))
    if new:
        yield f"not in the intention: {sorted(new)}"
    if WEIGHT_OF[Measure(measure)] > WEIGHT_OF[Measure(proposal.fields.text("measure"))]:
        yield "heavier than the intention"


def twice(s: Story, act: RecordedAct) -> Iterator[str]:
    """Two measures that stand for the same finding, but for a pupil's suspension and then the removal."""
    if act.act != "decide_measure":
        return
    respondent, today = act.fields.get("respondent"), day_of(act)
    grounds = s.grounds(act)
    for earlier in s.of("decide_measure", respondent=respondent):
        ended = s.ended_on(earlier)
        stands = ended is None or ended > today
        leads_on = (
            s.track(respondent) is Track.PUPIL
            and earlier.fields.text("measure") == "suspension"
            and act.fields.text("measure") == "removal"
        )
        if stands and grounds & s.grounds(earlier) and not leads_on:
            yield f"for {sorted(grounds & s.grounds(earlier))} {earlier.ref} stands already"


def ill_formed(s: Story, act: RecordedAct) -> Iterator[str]:
    """A suspension or order without an end, a measure that begins in the past, a decision without its clause."""
    if act.act not in ("decide_measure", "impose_interim_measure"):
        return
    start, end = act.fields.day("from"), act.fields.day("to")
    if start is None or start < day_of(act):
        yield "begins in the past"
    endless = act.act == "impose_interim_measure" or act.fields.text("measure") == "suspension"
    if endless and (end is None or (start is not None and end < start)):
        yield "without an end"
    track, measure = s.track(act.fields.get("respondent")), act.fields.text("measure")
    staff = track is Track.STAFF and act.act == "decide_measure" and measure != "warning"
    pupil = track is Track.PUPIL and measure in ("suspension", "removal")
    if (staff or pupil) and act.fields.get("objection_clause") is not True:
        yield "without the clause of objection or appeal"


def too_late(s: Story, act: RecordedAct) -> Iterator[str]:
    """A summary dismissal more than ten working days after the facts were known."""
    if _measure(s, act) != "summary_dismissal" or act.act != "decide_measure":
        return
    assessed = s.of("assess", respondent=act.fields.get("respondent"))
    known = [min(item.fields.day("known_on") or day_of(item), day_of(item)) for item in assessed]
    if known and working_days_since(max(known), day_of(act)) > 10:
        yield "not immediate"


def interim_unheard(s: Story, act: RecordedAct) -> Iterator[str]:
    """Staff, or a pupil kept out, ordered away unheard though it was not urgent."""
    if act.act != "impose_interim_measure" or act.fields.text("urgent"):
        return
    respondent = act.fields.get("respondent")
    track = s.track(respondent)
    keeps_out = track is Track.PUPIL and act.fields.text("kind") != "contact_ban"
    if (track in (Track.STAFF, Track.CONTRACT) or keeps_out) and not s.of("record_hearing", respondent=respondent):
        yield "not heard, and not urgent"


def objection_wrong(s: Story, act: RecordedAct) -> Iterator[str]:
    """A decision on an objection without one, unheard, or by who took the decision while another could."""
    if act.act != "decide_objection":
        return
    respondent, decision = act.fields.get("respondent"), s.get(act.fields.get("decision"))
    objections = s.of("record_objection", respondent=respondent)
    heard = s.of("hear_objector", respondent=respondent)
    since = [item for item in objections if decision is not None and item.seq > decision.seq]
    if not since:
        yield "no objection since the decision"
    elif not heard or heard[-1].seq < since[0].seq:
        yield "the objector was not heard"
    if decision is None or decision.fields.get("respondent") != respondent:
        yield "about another's decision"
    elif decision.author == act.author and not s.board_out:
        others = [
            m for m in s.organisation.members if m.active and m.id != act.author and m.holds_anywhere(Role.BOARD_MEMBER)
        ]
        if any(not s.involved(other.id) for other in others):
            yield "the decider decided on the objection"


NEVER = (
    unfounded, unheard, on_dead_text, unproposed, twice, ill_formed, too_late, interim_unheard, objection_wrong,
)  # fmt: skip
