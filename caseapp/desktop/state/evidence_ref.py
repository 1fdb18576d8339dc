"""Which evidence an act is about, so that one can look at it from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.desktop.state.option import evidence_name
from caseapp.model.evidence import ADDED
from caseapp.procedure.catalogue import definition
from caseapp.procedure.definition import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.model.act import RecordedAct
    from caseapp.model.case import Case

EVIDENCE = "evidence"
"""The field of a finding that names its evidence."""


def evidence_of(act: RecordedAct, case: Case) -> tuple[tuple[str, str], ...]:
    """The evidence that an act took in or names, each by its ref and its name, once."""
    found: dict[str, str] = {}
    for ref in _refs(act):
        source = case.get(ref)
        if source is not None and source.readable and source.act == ADDED:
            found[ref] = evidence_name(source)
    return tuple(found.items())


def _refs(act: RecordedAct) -> Iterator[str]:
    if act.act == ADDED:
        yield act.ref
        return
    known = definition(act.act)
    for field in known.fields if known is not None and act.readable else ():
        if field.kind is Kind.FINDINGS:
            for table in act.fields.tables(field.name):
                yield from table.texts(EVIDENCE)
        elif field.kind is Kind.REF and ADDED in field.of:
            yield act.fields.text(field.name)
        elif field.kind is Kind.REFS and ADDED in field.of:
            yield from act.fields.texts(field.name)
