"""All acts: one catalogue drives the buttons, the command line, the scenarios, the chronology and the audit trail."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from caseapp.procedure.acts import (
    assessment,
    closing,
    destruction,
    evidence,
    hearing,
    inspection,
    letter,
    measure,
    notification,
    objection,
    pupil,
    report,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseapp.procedure.definition import ActDefinition

_THEMES = (
    report,
    evidence,
    destruction,
    assessment,
    inspection,
    hearing,
    measure,
    pupil,
    notification,
    objection,
    letter,
    closing,
)

CATALOGUE: Mapping[str, ActDefinition] = MappingProxyType(
    {definition.id: definition for theme in _THEMES for definition in theme.ACTS}
)
"""Every act that a member can perform, by id."""

SYSTEM_ACTS: Mapping[str, ActDefinition] = MappingProxyType({item.id: item for item in report.SYSTEM_ACTS})
"""Acts that the program records by itself beside a member's act."""

OBLIGATION_NAMES: Mapping[str, str] = {"review": "Tussentijds bekijken"}
"""Obligations that no single act meets, with their Dutch label."""


def definition(act_id: str) -> ActDefinition | None:
    """The definition of an act, a system act included, or None."""
    return CATALOGUE.get(act_id) or SYSTEM_ACTS.get(act_id)


def label(act_id: str) -> str:
    """The Dutch label of an act or obligation; the id itself when it is unknown."""
    found = definition(act_id)
    return found.label if found else OBLIGATION_NAMES.get(act_id, act_id)
