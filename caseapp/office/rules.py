"""The procedure as the office asks it: the engine with the law and calendars that it needs, loaded when first asked."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING

from caseapp.model.act import seq_of
from caseapp.model.reason import Answer, Reason
from caseapp.model.term import Role, Weight
from caseapp.office.body import FIELD
from caseapp.procedure import engine, outlook
from caseapp.procedure.catalogue import CATALOGUE
from caseapp.procedure.definition import Kind
from caseapp.procedure.guards.hearing import GUARDIANS
from caseapp.procedure.invitation import invitation
from caseapp.procedure.ladder import ladder
from caseapp.procedure.norm import norms
from caseapp.procedure.readers import readers
from caseapp.procedure.reasons import ROLES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from caseapp.model.act import Fields, MemberId, RecordedAct
    from caseapp.model.case import Case
    from caseapp.model.decision import Proposal
    from caseapp.model.obligation import Obligation
    from caseapp.model.organisation import Member, Organisation
    from caseapp.model.value import Json
    from caseapp.procedure.definition import ActDefinition
    from caseapp.procedure.invitation import Invitation
    from caseapp.procedure.ladder import Ladder
    from caseapp.procedure.norm import Norm
    from caseapp.procedure.outlook import Stage, WhatNow
    from caseapp.procedure.world import World

WORDY = frozenset({Kind.LINE, Kind.TEXT, Kind.LINES, Kind.TEXT_OR_REFS, Kind.INVITED, Kind.SCHOOL})
MEMBER_ID_LETTER, MEMBER_ID_BYTES = "m", 5
MEMBER_ID = re.compile(rf"{MEMBER_ID_LETTER}[0-9a-f]{{{2 * MEMBER_ID_BYTES}}}")
MIXED = frozenset({Kind.TEXT_OR_REFS, Kind.INVITED})
BETWEEN = " · "
"""What stands between the texts of two fields, as the list of what was found shows them."""

GUARDIANS_TEXT = "de ouders"
WHO = frozenset({"role_missing", "wrong_authority", "actor_excluded", "biased_decider", "caller_not_named"})
"""Codes that say that this member is not the one to do it."""

NOTE = "note_exclusion"
NO_ACCESS = "U hebt geen toegang tot deze zaak. Vraag de HRM-manager of het bestuur om toegang."


def reads_something(case: Case) -> bool:
    """Whether this reader can read anything of a case but why they are kept out of it."""
    return any(act.readable and act.act != NOTE for act in case.acts)


class Rules:
    """Asks the engine; pure, but for loading its tables once."""

    version = engine.RULES_VERSION

    def __init__(self, load: Callable[[], World]) -> None:
        self._load = load

    @cached_property
    def world(self) -> World:
        """The law and the calendars."""
        return self._load()

    def definition(self, act_id: str) -> ActDefinition | None:
        """An act that members can do, or None."""
        return CATALOGUE.get(act_id)

    def ask(
        self,
        case: Case,
        organisation: Organisation,
        actor: Member,
        now: datetime,
        act_id: str,
        fields: Fields | None,
    ) -> Answer:
        """Every reason for and against an act; ``fields`` None asks what does not hang on the fields."""
        answer = engine.ask(self.world, case, organisation, actor, now, act_id, fields)
        if case.acts and not reads_something(case) and not _may_act_blind(act_id, actor):
            shut = Reason(code="role_missing", weight=Weight.REFUSES, source=ROLES, text=NO_ACCESS)
            return Answer(act=act_id, reasons=(*answer.reasons, shut))
        return answer

    def ask_partly(
        self, case: Case, organisation: Organisation, actor: Member, now: datetime, act_id: str, fields: Fields
    ) -> Answer:
        """What follows from the fields that are known already."""
        return engine.ask_partly(self.world, case, organisation, actor, now, act_id, fields)

    def ladder(
        self, case: Case, organisation: Organisation, actor: Member, now: datetime, act_id: str, fields: Fields
    ) -> Ladder:
        """The measures that can be chosen, light to heavy."""
        return ladder(self.world, case, organisation, actor, now, act_id, fields)

    def norms(self, case: Case, organisation: Organisation, now: datetime, respondent: str) -> tuple[Norm, ...]:
        """The norms that facts about a respondent can be held against."""
        return norms(self.world, case, organisation, now, respondent)

    def invitation(self, case: Case, organisation: Organisation, now: datetime, respondent: str) -> Invitation:
        """What an invitation of a respondent must hold."""
        return invitation(self.world, case, organisation, now, respondent)

    def obligations(self, case: Case, organisation: Organisation, now: datetime) -> tuple[Obligation, ...]:
        """Every obligation of the case, met and open, by due moment."""
        return engine.obligations(self.world, case, organisation, now)

    def answerable_from(self, case: Case, organisation: Organisation, now: datetime, proposal: Proposal) -> datetime:
        """From when an intention can be decided on."""
        return engine.answerable_from(self.world, case, organisation, now, proposal)

    def what_now(self, case: Case, organisation: Organisation, actor: Member, now: datetime) -> WhatNow:
        """What is due, can and cannot be done by this member."""
        return outlook.what_now(self.world, case, organisation, actor, now)

    def compartment(
        self, case: Case, organisation: Organisation, actor: Member, now: datetime, act_id: str, fields: Fields
    ) -> str:
        """The compartment in which the entry of an act is sealed."""
        return engine.compartment_of(self.world, case, organisation, actor, now, act_id, fields)

    def readers(self, case: Case, organisation: Organisation) -> Mapping[str, frozenset[MemberId]]:
        """Who may read each compartment of a case now."""
        return readers(case, organisation)

    def stage(self, case: Case) -> Stage:
        """The stage that a case is in."""
        return outlook.stage(case)

    def sentence(self, act: RecordedAct, case: Case, organisation: Organisation) -> str:
        """One Dutch sentence for the chronology."""
        return engine.sentence(act, case, organisation)

    def holds_role(
        self, case: Case, organisation: Organisation, actor: Member, now: datetime, act_id: str, fields: Fields
    ) -> bool:
        """Whether an act is this member's to do by role; whether it can be done now is another question."""
        found = CATALOGUE.get(act_id)
        if found is None or case.excluded_as(actor.id):
            return False
        situation = self.world.situation(case, organisation, now, actor=actor, fields=fields)
        return any(situation.holds(role) for role in found.who(situation))


def _may_act_blind(act_id: str, actor: Member) -> bool:
    """A manager may be consulted in a case that they cannot read."""
    return act_id == "consult" and actor.holds_anywhere(Role.MANAGER)


def words_in(body: Mapping[str, Json]) -> str:
    """The texts in the body of an act that search finds: what people wrote, not choices and references.

    A list may hold both: there a reference and the id of a member are left out.
    """
    texts: list[str] = []
    for name, kind in _wordy_fields(str(body.get("act"))):
        value = body.get(name)
        if value is not None:
            texts += _texts_in(kind, value)
    return BETWEEN.join(texts)


@cache
def _wordy_fields(act_id: str) -> tuple[tuple[str, Kind], ...]:
    found = CATALOGUE.get(act_id)
    fields = found.fields if found else ()
    wordy = WORDY | {Kind.FINDINGS, Kind.FILE, Kind.MESSAGES}
    return tuple((FIELD + field.name, field.kind) for field in fields if field.kind in wordy)


def _texts_in(kind: Kind, value: Json) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [str(value.get("name", ""))] if kind is Kind.FILE else []
    if not isinstance(value, list):
        return []
    if kind is Kind.MESSAGES:
        tables = [item for item in value if isinstance(item, dict)]
        return [f"{item.get('author', '')}: {item.get('text', '')}" for item in tables]
    if kind is Kind.FINDINGS:
        return [str(item.get("fact", "")) for item in value if isinstance(item, dict)]
    items = [item for item in value if isinstance(item, str)]
    if kind not in MIXED:
        return items
    return [GUARDIANS_TEXT if item == GUARDIANS else item for item in items if not _is_name(item)]


def _is_name(item: str) -> bool:
    """Whether it only points at something: an act of the case, or a member."""
    return seq_of(item) is not None or MEMBER_ID.fullmatch(item) is not None
