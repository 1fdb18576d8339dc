"""Playing a scenario: every step asked and done, every check asked, all compared with what is expected."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final, Protocol

from caseapp.exchange.scenario.names import Made, Names, NotMade
from caseapp.exchange.scenario.outcome import (
    OUTCOME_NAMES,
    CheckOutcome,
    Played,
    StepOutcome,
    as_expected,
    outcome_of,
    reason_faults,
    step_faults,
)
from caseapp.exchange.scenario.script import Expect, Verdict
from caseapp.exchange.scenario.steps import moment_of
from caseapp.model.reason import source_matches
from caseapp.model.term import Weight
from caseapp.model.zone import local

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from caseapp.exchange.scenario.fields import Vocabulary
    from caseapp.exchange.scenario.script import Asked, Check, Owed, Scenario, Sight, Step, When
    from caseapp.model.obligation import Obligation
    from caseapp.model.reason import Answer
    from caseapp.model.value import Value

OPENS = "report_incident"
"""The act that opens a case."""

_MINUTE: Final = timedelta(minutes=1)


class Trouble(Exception):
    """A step or check that the organisation cannot take as it is written; the sentence says why."""


class Stage(Protocol):
    """The organisation in which a scenario plays. ``by`` is the name of a user in the scenario."""

    members: Mapping[str, str]
    """The member of each user."""

    def ask(self, by: str, case_id: str | None, act: str, fields: Mapping[str, Value] | None) -> Answer:
        """What the engine answers. Raises Trouble when the fields are of another form."""

    def ask_partly(self, by: str, case_id: str | None, act: str, fields: Mapping[str, Value]) -> Answer:
        """The same, with fields left out not held against it."""

    def perform(
        self, by: str, case_id: str | None, act: str, fields: Mapping[str, Value], explanation: str
    ) -> Made | None:
        """Do it; None when it was refused. Raises Trouble as ``ask`` does."""

    def obligations(self, case_id: str) -> tuple[Obligation, ...]:
        """What must happen in a case, met and open."""

    def can_read(self, by: str, made: Made) -> bool:
        """Whether this user can read what a step made."""

    def at(self, moment: datetime) -> None:
        """From here on it is this moment."""


class Play:
    """One scenario being played on a stage."""

    def __init__(self, scenario: Scenario, stage: Stage, vocabulary: Vocabulary) -> None:
        self._scenario = scenario
        self._stage = stage
        self._vocabulary = vocabulary
        self._names = Names(vocabulary, stage.members, scenario.folder)
        self._now: datetime | None = None

    def run(self) -> Played:
        """Play all steps and checks, in order."""
        outcomes: list[StepOutcome | CheckOutcome] = []
        for step in self._scenario.steps:
            outcomes.append(self._step(step))
            if step.name is not None:
                outcomes.extend(self._check(check) for check in self._scenario.checks if check.after == step.name)
        outcomes.extend(self._check(check) for check in self._scenario.checks if check.after is None)
        return Played(scenario=self._scenario, outcomes=tuple(outcomes))

    def _go(self, when: When) -> None:
        moment = moment_of(when, self._now)
        self._stage.at(moment)
        self._now = moment

    def _step(self, step: Step) -> StepOutcome:
        self._go(step.on)
        try:
            case_id = self._names.case_of(step.do, step.values)
            fields = self._names.fields(step.do, step.values, case_id)
            case_id = None if step.do == OPENS else case_id
            answer = self._stage.ask(step.by, case_id, step.do, fields)
            made = self._stage.perform(step.by, case_id, step.do, fields, step.explain or "")
        except (NotMade, Trouble) as error:
            return StepOutcome(step=step, outcome=None, faults=(str(error),))
        outcome = outcome_of(answer, step.explain or "")
        faults = step_faults(step, answer)
        if (made is not None) is not (outcome in (Expect.DONE, Expect.EXPLAINED)):
            said = "wel" if made is not None else "niet"
            faults = (*faults, f"het antwoord was “{OUTCOME_NAMES[outcome]}”, maar de handeling is {said} gedaan")
        if made is not None:
            self._names.make(step.name, made.case_id, made.ref, opens=step.do == OPENS)
        return StepOutcome(step=step, outcome=outcome, reasons=answer.reasons, faults=faults)

    def _check(self, check: Check) -> CheckOutcome:
        now = self._now
        if check.on is not None:
            self._stage.at(moment_of(check.on, now))
        faults = tuple(self._check_faults(check))
        if now is not None:
            self._stage.at(now)
        return CheckOutcome(check=check, faults=faults)

    def _check_faults(self, check: Check) -> Iterator[str]:
        for owed in check.open:
            yield from self._owed(owed, is_open=True)
        for owed in check.not_open:
            yield from self._owed(owed, is_open=False)
        for asked in check.asked:
            yield from self._asked(asked)
        for sight in check.sights:
            yield from self._sight(sight)

    def _owed(self, owed: Owed, *, is_open: bool) -> Iterator[str]:
        try:
            made = self._names.made(owed.about) if owed.about else None
        except NotMade as error:
            yield str(error)
            return
        case_id = made.case_id if made else self._names.case_of(owed.act, {})
        known = self._stage.obligations(case_id) if case_id else ()
        same = [item for item in known if item.open and item.act == owed.act and _about(item, made)]
        found = [item for item in same if _as_owed(item, owed)]
        if is_open and not found:
            others = "; ".join(f"{local(item.due):%Y-%m-%d %H:%M} {', '.join(item.sources)}" for item in same)
            yield f"niet open: {owed.act} over {owed.about or 'de zaak'}" + (f" (wel: {others})" if others else "")
        if not is_open and found:
            yield f"nog open: {owed.act} over {owed.about or 'de zaak'}"

    def _asked(self, asked: Asked) -> Iterator[str]:
        values = asked.values
        try:
            case_id = self._names.case_of(asked.do, values or {})
            fields = None if values is None else self._names.fields(asked.do, values, case_id)
            answer = self._answer(asked, None if asked.do == OPENS else case_id, fields)
        except (NotMade, Trouble) as error:
            yield f"{asked.by} {asked.do}: {error}"
            return
        if not _verdict_fits(asked.verdict, answer):
            codes = ", ".join(dict.fromkeys(reason.code for reason in answer.reasons)) or "geen reden"
            result = OUTCOME_NAMES[outcome_of(answer, "")]
            yield f"{asked.by} {asked.do}: verwacht {asked.verdict.value}; het antwoord is: {result} ({codes})"
        for fault in reason_faults(asked.reasons, answer.reasons):
            yield f"{asked.by} {asked.do}: {fault}"

    def _answer(self, asked: Asked, case_id: str | None, fields: Mapping[str, Value] | None) -> Answer:
        """What is answered; what can be done is asked of the fields that are given, the others are still to come."""
        wanted = (field.name for field in self._vocabulary[asked.do].fields if field.required)
        if fields is None or asked.verdict is Verdict.REFUSED or all(name in fields for name in wanted):
            return self._stage.ask(asked.by, case_id, asked.do, fields)
        return self._stage.ask_partly(asked.by, case_id, asked.do, fields)

    def _sight(self, sight: Sight) -> Iterator[str]:
        try:
            seen = self._stage.can_read(sight.by, self._names.made(sight.what))
        except (NotMade, Trouble) as error:
            yield f"{sight.by} {sight.what}: {error}"
            return
        if seen is not sight.visible:
            yield f"{sight.by} kan “{sight.what}” {'wel' if seen else 'niet'} lezen"


def _about(obligation: Obligation, made: Made | None) -> bool:
    return made is None or made.ref == obligation.about or made.ref in obligation.also


def _as_owed(obligation: Obligation, owed: Owed) -> bool:
    if owed.source is not None and not any(source_matches(source, owed.source) for source in obligation.sources):
        return False
    if owed.due is None:
        return True
    if owed.due.moment is not None:
        return abs(obligation.due - owed.due.moment) < _MINUTE
    return local(obligation.due).date() == owed.due.day


def _verdict_fits(verdict: Verdict, answer: Answer) -> bool:
    outcome = outcome_of(answer, "")
    match verdict:
        case Verdict.ALLOWED:
            return outcome is Expect.DONE
        case Verdict.REFUSED:
            return as_expected(Expect.REFUSED, outcome)
        case Verdict.EXPLAINED:
            return outcome is Expect.UNEXPLAINED
        case Verdict.ADVISED:
            return outcome is Expect.DONE and bool(answer.weighing(Weight.ADVISES))
