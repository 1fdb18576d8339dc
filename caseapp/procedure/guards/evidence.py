"""Conditions of evidence: how it was found."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from caseapp.model.term import Role
from caseapp.procedure.guards import inspection as ins
from caseapp.procedure.reasons import explain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.model.inspection import Inspection
    from caseapp.model.reason import Reason
    from caseapp.procedure.situation import Situation

PERSONAL = re.compile(
    r"account|mailbox|postvak|inbox|(?:verzonden|ontvangen|privé-?|school-?|werk-?)\s?(?:e-?)?mail|laptop|telefoon|"
    r"\btablet|\bcomputer|\bbrowser|bladwijzer|favoriet|zoekgeschiedenis|surfgeschiedenis|onedrive|google drive",
    re.IGNORECASE,
)
"""Words for what is one person's own, though the school runs it: an account, a mailbox, a device, what is kept on it."""

LOOKED = re.compile(
    r"\b(doorzocht|doorgezocht|doorzoekt|ingelogd|logde in|meegelezen|las mee|(?:door|aan)?geklikt|(?:door)?klikte|"
    r"uitgelezen|doorgelezen|doorgenomen|nagekeken|rondgekeken|gekeken in|keek (?:verder |rond )?in|ingezien|"
    r"(?:op)?gezocht in|zocht in)\b",
    re.IGNORECASE,
)
"""Words for going further than what was in plain view (OG 108047: clicking on was checking)."""


def own_inspections(s: Situation) -> tuple[Inspection, ...]:
    """The inspections for which the actor is authorised, approved now or when the evidence was obtained."""
    found, on = s.case.inspections.values(), s.fields.day("obtained_on") or s.today
    return tuple(item for item in found if item.is_authorised(s.actor.id) and (item.approved or item.held(on)))


def _looked_into(s: Situation) -> bool:
    """Whether the evidence comes from looking into a person's account or device.

    A list from a school system (attendance, expenses) is none; a mailbox or a browser's history out of it is.
    """
    how = s.fields.text("obtained_how")
    told = f"{s.fields.text('text')} {s.fields.text('obtained_from')} {how}"
    if how == "inspection":
        return True
    if how == "school_system":
        return bool(PERSONAL.search(told))
    if how == "own_observation" or how.startswith("other"):
        return bool(PERSONAL.search(told)) and bool(LOOKED.search(told))
    return False


def _as_original(s: Situation) -> bool:
    """Whether this is a copy or a part that came as its original did, as far as is said."""
    source = s.case.get(s.fields.ref("derived_from") or s.fields.ref("taken_from"))
    if source is None or source.act != "add_evidence":
        return False
    said = [name for name in ("obtained_how", "obtained_from") if s.fields.filled(name)]
    return all(s.fields.text(name) == source.fields.text(name) for name in said)


def lawfully_found(s: Situation) -> Iterable[Reason]:
    """What came from a person's account or device without an inspection decided before asks an explanation."""
    if _as_original(s):
        return  # a copy brings nothing that its original did not
    about, on = s.fields.ref("about"), s.fields.day("obtained_on") or s.today
    own = own_inspections(s) if s.holds(Role.INSPECTOR) else ()
    if not _looked_into(s) or any(item.held(on) for item in own):
        return
    decided = [item for item in s.case.inspections.values() if item.held(on)]
    if any(about is None or about in item.persons for item in decided):
        return
    text = (
        "Dit komt uit een account of apparaat, zonder besluit van het bestuur vooraf. Voor een rechter telt zulk bewijs vaak niet. "
        "Leg uit wie keek, waarom, en hoe ver."
    )
    yield explain("unlawful_inspection", ins.source(s), text, "obtained_how")
