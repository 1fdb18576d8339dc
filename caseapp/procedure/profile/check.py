"""Reading a profile: from text to protocol, or to everything that is wrong with the text."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from caseapp.procedure.profile.build import build
from caseapp.procedure.profile.complaint import Complaint, Fault, ProtocolError, complaint_at, shown
from caseapp.procedure.profile.form import PROFILE
from caseapp.procedure.profile.kind import NOTHING
from caseapp.procedure.profile.sense import faults_of_sense
from caseapp.procedure.profile.toml import read_toml

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from caseapp.model.protocol import Protocol


def parse_protocol(text: str) -> Protocol:
    """Read a profile.

    Raises:
        ProtocolError: with everything that is wrong, each with its line and what to do.
    """
    data, complaints = read_toml(text, _look)
    if complaints:
        raise ProtocolError(tuple(complaints))
    return build(data)


def check_protocol(text: str) -> list[Complaint]:
    """Everything that is wrong with a profile, in the order of its lines; empty when it can be used."""
    return read_toml(text, _look)[1]


def protocol_from(data: Mapping[str, object]) -> Protocol:
    """Read a profile from data already read, such as ``[[text]]`` in a scenario; all lines are then 1.

    Raises:
        ProtocolError: with everything that is wrong.
    """
    clean, faults = _look(data)
    if faults:
        raise ProtocolError(tuple(complaint_at(1, fault) for fault in faults))
    return build(clean)


def check_versions(protocols: Sequence[Protocol]) -> list[Complaint]:
    """Versions of one text that would hold on the same day; a version without an end ends where the next begins."""
    complaints = []
    versions = sorted((p for p in protocols if p.starts_on()), key=lambda p: (p.id, p.starts_on() or date.min))
    for earlier, later in pairwise(versions):
        start, end = later.starts_on(), earlier.in_force_until
        if earlier.id != later.id or start is None:
            continue
        if start == earlier.starts_on() or (end is not None and start <= end):
            complaints.append(
                Complaint(
                    line=1,
                    key="in_force_from",
                    message=f"Twee versies van '{shown(later.id)}' gelden op {start}.",
                    remedy="Geef de oude versie een in_force_until van de dag vóór de nieuwe ingaat.",
                )
            )
    return complaints


def _look(data: Mapping[str, object]) -> tuple[Mapping[str, Any], list[Fault]]:
    """The values that have their right kind, and all faults of form and sense."""
    faults: list[Fault] = []
    clean = PROFILE(data, (), faults)
    if clean is NOTHING:
        return {}, faults
    of_sense = [fault for fault in faults_of_sense(clean) if not any(map(fault.follows_from, faults))]
    return clean, faults + of_sense
