"""The report of a talk: what came before it, and the report as it is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.desktop.state.telling import Telling

if TYPE_CHECKING:
    from caseapp.desktop.state.act_form import ActFormState
    from caseapp.desktop.state.option import Pool

BEFORE = ("invite_hearing", "share_file", "record_hearing")


def came_before(pool: Pool, respondent: str) -> tuple[str, ...]:
    """The sentences of the invitations, of what was shared, and of earlier talks."""
    acts = [act for act in pool.case.all(*BEFORE) if act.respondent == respondent and act.readable]
    return tuple(pool.sentence(act) for act in acts)


def report(form: ActFormState) -> tuple[tuple[str, str], ...]:
    """The headings and texts of the report, as far as they are filled in."""
    telling = Telling(case=form.pool.case, organisation=form.pool.organisation)
    fields = ((field.label, telling.text(field, form.values.get(field.name))) for field in form.definition.fields)
    return (("Zaak", form.wanted.case_id), *((label, text) for label, text in fields if text))
