"""What stands about one person, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App

from caseapp.desktop.language import spoken
from caseapp.desktop.state.act_form import Wanted
from caseapp.model.term import Part
from caseapp.office.person import ANNULLED, EARLIER, LIFTED
from caseapp.procedure.wording import day_text, period_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.office.person import PersonCase, PersonMeasure, PersonView


def measure_text(measure: PersonMeasure) -> str:
    """A measure with its days, and why it ended early."""
    name = spoken(measure.label)
    if measure.interim:
        name = App.translate("Persons", "{measure} (interim)").format(measure=name)
    text = f"{name}, {spoken(period_text(measure.start, measure.end))}" if measure.start else name
    if measure.ended == ANNULLED:
        return App.translate("Persons", "{text}. Annulled after an objection.").format(text=text)
    if measure.ended == LIFTED:
        return App.translate("Persons", "{text}. Lifted.").format(text=text)
    return text


def kept_text(one: PersonCase) -> str:
    """Until when what stands in a case counts."""
    if one.kept_until is None:
        return ""
    day = spoken(day_text(one.kept_until))
    if one.over:
        text = App.translate(
            "Persons", "The retention period of this case ended on {day}. What is shown here no longer counts."
        )
    else:
        text = App.translate("Persons", "Kept until {day}; until then this counts.")
    return text.format(day=day)


def counting_text(view: PersonView) -> tuple[str, ...]:
    """How many facts and measures count, and which measures hold now."""
    return tuple(_counting(view))


def _counting(view: PersonView) -> Iterator[str]:
    facts = sum(len(one.findings) for one in view.counting)
    cases = sum(bool(one.findings) for one in view.counting)
    if facts == 1:
        yield App.translate("Persons", "1 established fact.")
    elif facts and cases == 1:
        yield App.translate("Persons", "{facts} established facts in one case.").format(facts=facts)
    elif facts:
        yield App.translate("Persons", "{facts} established facts in {cases} cases.").format(facts=facts, cases=cases)
    for one in view.counting:
        for measure in one.measures:
            if measure.in_force:
                text = App.translate("Persons", "In force: {measure} (case {number}).")
                yield text.format(measure=measure_text(measure), number=one.case_id)
            elif not measure.ended:
                text = App.translate("Persons", "Earlier: {measure} (case {number}).")
                yield text.format(measure=measure_text(measure), number=one.case_id)
        yield from map(spoken, one.earlier)


def to_record(view: PersonView) -> tuple[Wanted, ...]:
    """Forms that record an earlier measure in an open case about the same person, filled in as far as known.

    Only for who is linked: a name alone tells nothing about earlier cases.
    """
    return tuple(_to_record(view))


def _to_record(view: PersonView) -> Iterator[Wanted]:
    for now in view.cases:
        if now.closed or now.part != Part.RESPONDENT or not view.row.linked:
            continue
        for before in view.counting:
            measure = next((one for one in before.measures if not one.interim and not one.ended), None)
            if before.case_id == now.case_id or measure is None:
                continue
            what = f"{measure.label} ({before.case_id})"
            if any(what in text for text in now.earlier):
                continue
            facts = " ".join(finding.fact for finding in before.findings)
            fields = {"respondent": now.ref, "what": what, "on": measure.start, "for": facts}
            yield Wanted(act=EARLIER, case_id=now.case_id, fields=fields)
            break
