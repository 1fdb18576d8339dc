"""Asking for an inspection: how much is asked against what the text allows, and examples of answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from caseapp.desktop.state.decision_page import provision_for

if TYPE_CHECKING:
    from caseapp.desktop.state.act_form import ActFormState

TESTS = ("purpose", "necessity", "proportionality", "subsidiarity")
LONG_AFTER = 31
"""Days after which a period is called long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """The period that is asked, that of the incident, and what is said of it."""

    asked: tuple[date | None, date | None]
    incident: tuple[date | None, date | None]
    text: str
    source: str
    provision: str


def scope(form: ActFormState) -> Scope:
    """The scope as the form has it now."""
    start, end = form.values.get("period_from"), form.values.get("period_to")
    first = start if isinstance(start, date) else None
    last = end if isinstance(end, date) else None
    report = form.pool.case.report
    begun = report.fields.day("occurred_from") if report else None
    ended = report.fields.day("occurred_to") if report else None
    persons = form.values.get("persons")
    refs = tuple(str(one) for one in persons) if isinstance(persons, tuple | list) else ()
    source, provision = provision_for(form.pool, refs)
    return Scope(
        asked=(first, last),
        incident=(begun, ended or begun),
        text=_text(first, last, begun, ended or begun),
        source=source,
        provision=provision,
    )


def _text(first: date | None, last: date | None, begun: date | None, ended: date | None) -> str:
    translate = QCoreApplication.translate
    if first is None or last is None:
        return translate("RequestInspection", "Fill in the first and the last day; the bar shows how much that is.")
    if last < first:
        return translate("RequestInspection", "The last day is before the first.")
    days = (last - first).days + 1
    parts = [
        translate("RequestInspection", "You are requesting 1 day.")
        if days == 1
        else translate("RequestInspection", "You are requesting {days} days.").format(days=days)
    ]
    if begun is not None and ended is not None and (last < begun or first > ended):
        parts.append(translate("RequestInspection", "The incident is outside this period. Is that what you mean?"))
    elif days > LONG_AFTER:
        parts.append(translate("RequestInspection", "That is long. A shorter period is more easily proportionate."))
    return " ".join(parts)


def examples(test: str) -> tuple[str, str]:
    """A good answer to one of the four tests, and one that is not enough."""
    translate = QCoreApplication.translate
    return {
        "purpose": (
            translate("RequestInspection", "Establish whether the three messages of 4 March came from this account."),
            translate("RequestInspection", "See what else he was up to."),
        ),
        "necessity": (
            translate("RequestInspection", "He denies it, and the pupil deleted the messages. Nobody else has them."),
            translate("RequestInspection", "Then we know for sure."),
        ),
        "proportionality": (
            translate("RequestInspection", "Only the times of sending, one week, one account. No content."),
            translate("RequestInspection", "It is serious, so everything may be looked at."),
        ),
        "subsidiarity": (
            translate("RequestInspection", "We asked him and the pupil, on 5 and 6 March. That gave no answer."),
            translate("RequestInspection", "There is no point in asking him."),
        ),
    }[test]
