"""From data that is complete and right to the protocol that the program works with."""

from __future__ import annotations

from typing import Any

from caseapp.model.protocol import (
    AskedConsultation,
    Covered,
    FileRule,
    InspectionRule,
    MeasureRule,
    PoliceRule,
    Protocol,
    Provision,
    TrustInspectorRule,
)
from caseapp.model.term import Category, Measure
from caseapp.procedure.profile.stated import Data, full, stated

DATES = ("adopted", "in_force_from", "in_force_until", "evaluate_by")


def build(data: Data) -> Protocol:
    """The protocol; ``data`` has passed the form and the sense."""
    provisions = {
        one.ref: Provision(ref=one.ref, part=one.part, summary=one.summary, binds=one.binds, norm=one.norm)
        for one in stated(data)
    }
    support = data.get("support_source")
    return Protocol(
        id=data["id"],
        title=data["title"],
        version=data.get("version", ""),
        organisation=data["organisation"],
        board_name=data["board_name"],
        sectors=frozenset(data["sectors"]),
        standing=data["standing"],
        provisions=provisions,
        parts={part["id"]: part["title"] for part in data["part"]},
        binds=_by_category(data, data["binds"]),
        covered=Covered(**_sourced(data, data["covered"])),
        consented=tuple(data.get("consented", ())),
        blanks=tuple(data.get("blanks", ())),
        replaces=data.get("replaces", ""),
        inspection=_inspection(data),
        trust_inspector=_trust_inspector(data),
        police=tuple(_police(data, rule) for rule in data.get("police", ())),
        measures=tuple(_measure(data, rule) for rule in data.get("measures", ())),
        files=tuple(FileRule(**_sourced(data, rule)) for rule in data.get("files", ())),
        consultations=tuple(_consultation(data, rule) for rule in data.get("consultations", ())),
        support_source=full(data, support) if support else None,
        topics={key: tuple(full(data, ref) for ref in refs) for key, refs in data.get("topics", {}).items()},
        **{key: data[key] for key in DATES if key in data},
    )


def _sourced(data: Data, rule: Data) -> dict[str, Any]:
    """A rule's values, with its references in full."""
    return {key: full(data, value) if key in ("source", "needs_source") else value for key, value in rule.items()}


def _by_category(data: Data, refs: Data) -> dict[Category, str]:
    return {Category(key): full(data, ref) for key, ref in refs.items()}


def _inspection(data: Data) -> InspectionRule | None:
    if "inspection" not in data:
        return None
    rule = dict(data["inspection"])
    rule.pop("decided_by", None)  # a text may say so, and it is so
    return InspectionRule(sources=_by_category(data, rule.pop("sources")), **rule)


def _trust_inspector(data: Data) -> TrustInspectorRule | None:
    if "trust_inspector" not in data:
        return None
    rule = _sourced(data, data["trust_inspector"])
    return TrustInspectorRule(
        callers=tuple(rule.pop("callers")),
        binds=frozenset(rule.pop("binds")),
        first=tuple(rule.pop("first", ())),
        **rule,
    )


def _police(data: Data, rule: Data) -> PoliceRule:
    values = _sourced(data, rule)
    return PoliceRule(binds=frozenset(values.pop("binds")), reported_by=tuple(values.pop("reported_by", ())), **values)


def _measure(data: Data, rule: Data) -> MeasureRule:
    values = _sourced(data, rule)
    return MeasureRule(
        range=tuple(values.pop("range")),
        binds=frozenset(values.pop("binds")),
        needs={Measure(key): value for key, value in values.pop("needs", {}).items()},
        **values,
    )


def _consultation(data: Data, rule: Data) -> AskedConsultation:
    values = _sourced(data, rule)
    return AskedConsultation(with_=values.pop("with"), **values)
