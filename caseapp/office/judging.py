"""Judging what a case says was done: whether the procedure allowed it, also where a member has a program of their own.

A signature tells who said something, not that they might. Whoever reads a whole case asks the engine again about every
act in it, with the case and the register as they then stood.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from caseapp.model.act import CaseId
from caseapp.model.case import Case
from caseapp.model.reason import Verdict
from caseapp.model.term import Part, Weight
from caseapp.office.granting import reads_all
from caseapp.office.rules import NOTE, WHO

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseapp.model.act import RecordedAct
    from caseapp.model.reason import Answer
    from caseapp.model.value import Json
    from caseapp.office.books import Books
    from caseapp.office.register.state import RegisterState
    from caseapp.office.rules import Rules

    Bodies = Mapping[int, Mapping[str, Json] | None]
    """What stands in the entries of a case, by number."""

BEHIND = timedelta(minutes=15)
"""How long a program may go on with the register as it was before it hears of a change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """The first act of a case that was not allowed; ``who``: because it was not this member's to do."""

    seq: int
    text: str
    who: bool = False


class Judging:
    """Judges the cases that one member reads whole, each act once."""

    def __init__(self, books: Books, rules: Rules) -> None:
        self._books = books
        self._rules = rules
        self._sound: dict[str, int] = {}

    def fault(self, case: Case) -> Fault | None:
        """The first act in a case as the index has it that was not allowed; None for who cannot read all of it."""
        done = self._sound.get(case.id, 0)
        if done == len(case.acts) or not reads_all(case):
            return None
        found = self.first(case, {one.seq: one.body for one in self._books.index.acts(case.id)}, after=done)
        if found is None:
            self._sound[case.id] = len(case.acts)
        return found

    def first(self, case: Case, bodies: Bodies, *, after: int = 0) -> Fault | None:
        """The first act after a number that was not allowed.

        Args:
            case: the case, all of it.
            bodies: what stands in its entries.
            after: up to where it was judged before.
        """
        for place, act in enumerate(case.acts[after:], start=after):
            body = bodies.get(act.seq)
            if act.readable and body is not None:
                before = Case(id=CaseId(case.id if place else ""), acts=case.acts[:place])
                found = self._act(before, act, body, case.id)
                if found:
                    return found
        return None

    def _act(self, before: Case, act: RecordedAct, body: Mapping[str, Json], stream: str) -> Fault | None:
        where = f"Handeling {act.seq} in {stream}"
        if body.get("rules") != self._rules.version:
            return Fault(seq=act.seq, text=f"{where} is gedaan met regels die dit programma niet kent. Werk het bij.")
        state = self._state(act, body.get("register"))
        if state is None:
            text = f"{where} noemt een stand van het register die toen niet gold. Vraag na wie dit deed."
            return Fault(seq=act.seq, text=text, who=True)
        if act.act == NOTE:
            return None if _follows(before, act) else Fault(seq=act.seq, text=f"{where} sluit iemand ten onrechte uit.")
        member = state.organisation.member(act.author)
        if member is None or self._rules.definition(act.act) is None:
            return Fault(seq=act.seq, text=f"{where} is volgens het register niet van een gebruiker.", who=True)
        answer = self._rules.ask(before, state.organisation, member, act.at, act.act, act.fields)
        return _against(answer, act, where)

    def _state(self, act: RecordedAct, seq: Json) -> RegisterState | None:
        """The register as the act names it; None when it was not the register of that moment."""
        if not isinstance(seq, int):
            return None
        state, following = self._books.register.at_entry(seq), self._books.register.at_entry(seq + 1)
        if state is None or state.at > act.at or (following and following.at + BEHIND < act.at):
            return None
        return state


def _against(answer: Answer, act: RecordedAct, where: str) -> Fault | None:
    if answer.verdict is Verdict.REFUSED:
        reasons = answer.weighing(Weight.REFUSES)
        text = f"{where} was toen niet toegestaan: {reasons[0].text}"
        return Fault(seq=act.seq, text=text, who=any(one.code in WHO for one in reasons))
    unexplained = {one.code for one in answer.weighing(Weight.MUST_EXPLAIN)} - {one.code for one in act.overruled}
    if unexplained or (answer.verdict is Verdict.MUST_EXPLAIN and not act.explanation):
        return Fault(seq=act.seq, text=f"Bij {where[:1].lower()}{where[1:]} ontbreekt de uitleg die toen nodig was.")
    return None


def _follows(before: Case, note: RecordedAct) -> bool:
    """Whether a note that keeps a member out follows from who is in the case."""
    member, part = note.fields.text("member"), note.fields.text("part")
    if part not in set(Part):
        return any(before.excluded_as(person.member) for person in before.respondents if person.member)
    person = before.person(note.fields.text("person"))
    return person is not None and person.member == member and person.part == part
