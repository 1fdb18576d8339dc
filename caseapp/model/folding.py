"""What recorded acts add up to: persons, assessments, inspections, proposals and decisions.

Total functions: an act that does not fit is passed over, since another reader or version may have written it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from caseapp.model.act import MemberId, RecordedAct, Ref
from caseapp.model.decision import Decision, Proposal
from caseapp.model.finding import Assessment, Finding, findings_of, seriousness_of
from caseapp.model.inspection import Inspection
from caseapp.model.person import Person
from caseapp.model.term import Category, Measure, Part, Seriousness
from caseapp.model.zone import local

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseapp.model.case import Case

INSPECTING = (
    "request_inspection",
    "advise_inspection",
    "decide_inspection",
    "determine_inspection_actions",
    "authorise_inspector",
    "sign_confidentiality",
    "record_inspection_action",
    "inform_data_subject",
    "close_inspection",
)
"""The acts of which an inspection is made up."""

DECIDING = ("decide_measure", "impose_interim_measure", "extend_measure")


def persons(added: tuple[RecordedAct, ...]) -> Mapping[Ref, Person]:
    """The persons that were added, by reference."""
    found: dict[Ref, Person] = {}
    for act in added:
        fields = act.fields
        if fields.text("category") not in set(Category) or fields.text("part") not in set(Part):
            continue
        member = fields.text("member")
        found[act.ref] = Person(
            ref=act.ref,
            name=fields.text("name"),
            category=Category(fields.text("category")),
            part=Part(fields.text("part")),
            member=MemberId(member) if member else None,
            birth_date=fields.day("birth_date"),
            guardians=fields.texts("guardians"),
            child=fields.ref("child"),
            cao=fields.text("cao"),
            protected=fields.flag("protected"),
        )
    return found


def assessments(acts: tuple[RecordedAct, ...]) -> Mapping[Ref, Assessment]:
    """What counts of the assessments of each respondent."""
    by_respondent: dict[Ref, list[RecordedAct]] = {}
    for act in acts:
        if act.respondent:
            by_respondent.setdefault(act.respondent, []).append(act)
    return {respondent: _assessment(tuple(found)) for respondent, found in by_respondent.items()}


def _assessment(acts: tuple[RecordedAct, ...]) -> Assessment:
    findings: dict[str, Finding] = {}
    for act in acts:
        for finding in findings_in(act):
            findings[finding.id] = _dated(finding, findings.get(finding.id), act)
    last = acts[-1]
    counting = {finding.assessment for finding in findings.values()} | {last.ref}
    current = tuple(act for act in acts if act.ref in counting)
    return Assessment(
        ref=last.ref,
        first_seq=acts[0].seq,
        findings=tuple(findings.values()),
        seriousness=max((seriousness_of(act.fields) for act in current), key=list(Seriousness).index),
        transgressive=_says(current, "transgressive"),
        possibly_criminal=_says(current, "possibly_criminal"),
        sexual_offence_minor=_says(current, "sexual_offence_minor"),
        data_breach=_says(current, "data_breach"),
        reasoning=last.fields.text("reasoning"),
    )


def _dated(finding: Finding, before: Finding | None, act: RecordedAct) -> Finding:
    """A finding with when it was first recorded and known, also where an earlier assessment had the same fact."""
    day = local(act.at).date()
    if before is not None and not finding.is_same_fact(before):
        before = None
    if before is None:
        before = replace(finding, first_on=day)
    return replace(
        finding,
        first_seq=before.first_seq,
        first_on=before.first_on,
        proven_on=before.proven_on or (day if finding.established else None),
        said_known_on=act.fields.day("known_on") or before.said_known_on,
    )


def _says(acts: tuple[RecordedAct, ...], name: str) -> bool:
    """Whether one of the assessments that still count says so."""
    return any(act.fields.flag(name) for act in acts)


def findings_in(act: RecordedAct) -> tuple[Finding, ...]:
    """The findings that one assessment records."""
    return findings_of(act.fields, act.seq)


def inspections(case: Case) -> Mapping[Ref, Inspection]:
    """All inspections, each with what was done under it."""
    found: dict[Ref, Inspection] = {}
    for number, request in enumerate(case.all("request_inspection"), start=1):
        ref = request.ref

        def under(act: str, ref: Ref = ref) -> tuple[RecordedAct, ...]:
            return tuple(item for item in case.all(act) if item.fields.text("inspection") == ref)

        def last(act: str, ref: Ref = ref) -> RecordedAct | None:
            return next(reversed(under(act, ref)), None)

        found[ref] = Inspection(
            ref=ref,
            number=number,
            request=request,
            advice=last("advise_inspection"),
            decisions=under("decide_inspection"),
            determined=under("determine_inspection_actions"),
            authorised=under("authorise_inspector"),
            signed=under("sign_confidentiality"),
            actions=under("record_inspection_action"),
            informed=under("inform_data_subject"),
            closed=last("close_inspection"),
        )
    return found


def proposals(case: Case) -> tuple[Proposal, ...]:
    """All intentions, each with its response and the decision that followed it."""
    made = case.all("propose_measure")
    found = []
    for place, act in enumerate(made):
        respondent = act.respondent
        if respondent is None:
            continue
        later = [item for item in made[place + 1 :] if item.respondent == respondent]
        until = later[0].seq if later else len(case.acts) + 1
        responses = [a for a in case.all("record_response", respondent=respondent) if act.seq < a.seq < until]
        decided = [
            a
            for a in case.all("decide_measure", "extend_measure", respondent=respondent)
            if act.seq < a.seq < until and _settles(case, act, a)
        ]
        found.append(
            Proposal(
                ref=act.ref,
                act=act,
                respondent=respondent,
                measure=measure_in(act),
                grounds=frozenset(act.fields.texts("grounds")),
                response=responses[0] if responses else None,
                decision=decided[0].ref if decided else None,
            )
        )
    return tuple(found)


def _settles(case: Case, proposed: RecordedAct, decided: RecordedAct) -> bool:
    """Whether a decision answers an intention: it shares a ground, or it extends a measure.

    A suspension while a removal is proposed leaves the removal open, and so does its extension.
    """
    original = _original(case, decided)
    if original is None or original.act != "decide_measure":
        return False
    shared = set(decided.fields.texts("grounds")) & set(proposed.fields.texts("grounds"))
    if original is decided and not shared:
        return False
    waits = measure_in(proposed) is Measure.REMOVAL and measure_in(original) is Measure.SUSPENSION
    return not waits


def _original(case: Case, decided: RecordedAct) -> RecordedAct | None:
    """The decision that extensions lead back to, or None where they lead nowhere or on and on."""
    found: RecordedAct | None = decided
    for _ in case.acts:
        if found is None or found.act != "extend_measure":
            return found
        found = case.get(found.fields.ref("decision"))
    return None


def measure_in(act: RecordedAct) -> Measure | None:
    """The measure that an act names, or None."""
    text = act.fields.text("measure")
    return Measure(text) if text in set(Measure) else None


def decisions(case: Case) -> Mapping[Ref, Decision]:
    """All measures, interim measures and extensions, each as it stands."""
    found: dict[Ref, Decision] = {}
    for act in case.all(*DECIDING):
        decision = _decision(act, found)
        if decision is not None:
            found[act.ref] = decision
    notified = {act.fields.text("decision"): act for act in reversed(case.all("notify_decision"))}
    for ref, item in found.items():
        found[ref] = replace(item, notified=notified.get(ref))
    for act in case.all("lift_measure"):
        _lift(found, act)
    for act in case.all("decide_objection"):
        if act.fields.text("outcome") == "annulled":
            _annul(found, act)
    return found


def newest(found: Mapping[Ref, Decision], ref: Ref) -> Decision | None:
    """The last extension of a decision, or the decision itself; None where there is none."""
    last = found.get(ref)
    for item in found.values():
        if last is not None and item.extends == last.ref:
            last = item
    return last


def _lift(found: dict[Ref, Decision], act: RecordedAct) -> None:
    """Lift a measure with its extensions, whichever of them is named; what was over by that day was not lifted."""
    last = item = newest(found, Ref(act.fields.text("decision")))
    while item is not None:
        lifted = replace(item, lifted=act)
        since = lifted.lifted_on
        over = item.end is not None and since is not None and item.end < since
        if item.act.seq < act.seq and (item is last or not over):
            found[item.ref] = lifted
        item = found.get(item.extends) if item.extends else None


def _annul(found: dict[Ref, Decision], act: RecordedAct) -> None:
    """Annul a decision, and with it every extension that builds on it."""
    gone = {Ref(act.fields.text("decision"))}
    for ref, item in found.items():
        if ref in gone or item.extends in gone:
            gone.add(ref)
            found[ref] = replace(item, annulled_on=local(act.at).date())


def _decision(act: RecordedAct, earlier: Mapping[Ref, Decision]) -> Decision | None:
    fields = act.fields
    if act.act == "extend_measure":
        original = newest(earlier, Ref(fields.text("decision")))
        if original is None:
            return None
        grounds = frozenset(fields.texts("grounds")) or original.grounds
        return replace(
            original,
            ref=act.ref,
            act=act,
            start=original.end,
            end=fields.day("to"),
            grounds=grounds,
            extends=original.ref,
        )
    respondent = act.respondent
    if respondent is None:
        return None
    interim = act.act == "impose_interim_measure"
    measure = measure_in(act)
    if not interim and measure is None:
        return None
    return Decision(
        ref=act.ref,
        act=act,
        respondent=respondent,
        kind="interim" if interim else "measure",
        label=fields.text("kind") if interim or measure is None else measure.value,
        start=fields.day("from"),
        end=fields.day("to"),
        purpose=fields.text("purpose"),
        grounds=frozenset(fields.texts("findings" if interim else "grounds")),
    )
