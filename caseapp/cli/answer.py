"""Telling what the procedure answers, and what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from caseapp.cli.exits import Exit
from caseapp.model.reason import Verdict
from caseapp.model.term import Weight

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.cli.console import Console
    from caseapp.model.obligation import Obligation
    from caseapp.model.reason import Answer, Reason
    from caseapp.office.performing import Done
    from caseapp.procedure.definition import ActDefinition

HEADS: Final = (
    (Weight.REFUSES, "Dit houdt het tegen:"),
    (Weight.MUST_EXPLAIN, "Dit vraagt een uitleg (--explain):"),
    (Weight.ADVISES, "Let op:"),
)


def tell_answer(
    answer: Answer, label: str, console: Console, *, as_json: bool, explained: bool, done: bool = False
) -> Exit:
    """Tell whether an act is allowed, with all reasons and their sources.

    Args:
        answer: the answer.
        label: the act in Dutch.
        console: where to write; a refusal of something that was to be done is an error.
        as_json: whether a program reads it.
        explained: whether an explanation was given.
        done: whether it was to be done, not only asked.
    """
    fine = answer.verdict is Verdict.ALLOWED or (answer.verdict is Verdict.MUST_EXPLAIN and explained)
    fine = fine and not done
    if as_json:
        console.json(
            {
                "done": False,
                "act": answer.act,
                "verdict": answer.verdict.value,
                "explained": explained,
                "reasons": [reason_json(reason) for reason in answer.reasons],
            }
        )
        return Exit.DONE if fine else Exit.REFUSED
    write = console.warn if done else console.line
    nothing = " Er is niets gedaan." if done else ""
    write(f"{label}: {_verdict(answer, explained=explained)}{nothing}")
    for weight, head in HEADS:
        reasons = answer.weighing(weight)
        if reasons:
            write(head, indent=2)
        for reason in reasons:
            write(f"– {reason_text(reason)}", indent=4)
    return Exit.DONE if fine else Exit.REFUSED


def _verdict(answer: Answer, *, explained: bool) -> str:
    if answer.verdict is Verdict.REFUSED:
        return "dit mag niet."
    if answer.verdict is Verdict.MUST_EXPLAIN:
        return "dit mag, met uw uitleg." if explained else "dit mag alleen met een uitleg."
    return "dit mag."


def reason_text(reason: Reason) -> str:
    """A reason with its source and code."""
    return f"{reason.text} ({', '.join(part for part in (reason.source, reason.code) if part)})"


def reason_json(reason: Reason) -> dict[str, str]:
    """A reason for a program."""
    return {
        "code": reason.code,
        "weight": reason.weight.value,
        "source": reason.source,
        "text": reason.text,
        "field": reason.field,
    }


def tell_done(done: Done, definition: ActDefinition, console: Console, *, as_json: bool) -> None:
    """Tell what was done, and what must happen next because of it."""
    if as_json:
        console.json(
            {
                "done": True,
                "case": done.case_id,
                "ref": done.ref,
                "act": definition.id,
                "notes": list(done.notes),
                "obligations": [obligation_json(one) for one in done.obligations_started],
            }
        )
        return
    console.line(f"Gedaan: {definition.label[:1].lower()}{definition.label[1:]} (zaak {done.case_id}, {done.ref}).")
    for text in done.notes:
        console.line(f"Let op: {text}")
    tell_obligations(done.obligations_started, "Daardoor moet nu:", console)


def tell_obligations(obligations: Iterable[Obligation], head: str, console: Console) -> None:
    """List what must happen, by its day; nothing when there is nothing."""
    found = sorted(obligations, key=lambda one: one.due)
    if found:
        console.line(head)
    for one in found:
        console.line(f"– {due_text(one)}", indent=2)


def due_text(one: Obligation) -> str:
    """One obligation: what, by when, and why."""
    from caseapp.model.zone import local
    from caseapp.procedure.catalogue import CATALOGUE

    due = local(one.due)
    label = CATALOGUE[one.act].label if one.act in CATALOGUE else one.act
    clock = f" {due:%H:%M}" if (due.hour, due.minute) != (23, 59) else ""
    sources = f" ({', '.join(one.sources)})" if one.sources else ""
    return f"{label}, uiterlijk {due:%d-%m-%Y}{clock}{sources}. {one.text}".rstrip()


def obligation_json(one: Obligation) -> dict[str, object]:
    """An obligation for a program."""
    return {
        "act": one.act,
        "about": one.about,
        "due": one.due,
        "sources": one.sources,
        "text": one.text,
        "blocks": one.blocks,
        "open": one.open,
        "precautionary": one.precautionary,
        "met_by": one.met_by,
        "waived": one.waived,
    }
