"""One organisation trying things in one case: what is sensible, what is due, what comes to mind, and what is wrong."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import islice
from typing import TYPE_CHECKING

from caseapp.model.act import Fields
from caseapp.model.reason import Reason, Verdict
from caseapp.procedure.catalogue import CATALOGUE
from tests.invariants.depth import reached
from tests.invariants.fill import Fill, Filled
from tests.invariants.form import filled, spoil
from tests.invariants.never import broken
from tests.invariants.steps import steps
from tests.invariants.story import Story

if TYPE_CHECKING:
    from random import Random

    from caseapp.model.act import RecordedAct
    from caseapp.model.case import Case
    from tests.unit.procedure.world import Play

EXPLANATION = "Dit kon niet anders, want het was dringend."


@dataclass(kw_only=True)
class Seen:
    """What was met in one or more runs."""

    done: Counter[str] = field(default_factory=Counter)
    tried: Counter[str] = field(default_factory=Counter)
    explained: Counter[str] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)
    reasons: dict[Reason, str] = field(default_factory=dict)
    """Each reason that was met, with the protocol and the act at which it was met first."""
    wrong: list[str] = field(default_factory=list)


class Tries:
    """Tries acts in one case and keeps what was done; ``wrong`` fills when something happened that never must."""

    def __init__(self, play: Play, seen: Seen | None = None) -> None:
        self.play = play
        self.seen = seen or Seen()
        self.wrong: list[str] = []

    @property
    def case(self) -> Case:
        return self.play.case

    def try_act(self, random: Random, by: str, act: str, known: Filled, *, spoilt: bool, explain: bool) -> bool:
        """Fill in one act and try it; whether it was done. A case begins with its report, and with one alone."""
        if (act == "report_incident") != (self.case.report is None):
            return False
        fill = Fill(self.play, random, dict(known))
        fields = filled(fill, act)
        if spoilt:
            fields = spoil(fill, act, fields)
        self.seen.tried[act] += 1
        answer, recorded = self.play.attempt(by, act, Fields(fields), EXPLANATION if explain else "")
        for reason in answer.reasons:
            self.seen.reasons.setdefault(reason, f"{self.play.organisation.protocol.id} {act}")
        if recorded is None:
            return False
        self._keep(recorded, explained=answer.verdict is Verdict.MUST_EXPLAIN)
        return True

    def _keep(self, recorded: RecordedAct, *, explained: bool) -> None:
        self.seen.done[recorded.act] += 1
        self.seen.explained[recorded.act] += explained
        story = Story(acts=self.case.acts, organisation=self.play.organisation)
        self.seen.states.update(reached(story, recorded))
        self.wrong += broken(story, recorded)

    def wild(self, random: Random, act: str, by: str) -> bool:
        """Any act by anybody, often with something wrong in it."""
        return self.try_act(random, by, act, {}, spoilt=random.random() < 0.4, explain=random.random() < 0.5)

    def sensible(self, random: Random) -> bool:
        """A step that leads on, by who may take it."""
        act, known = random.choice(list(steps(self.case, self.play.organisation.protocol)))
        return self.somebody(random, act, known)

    def due(self, random: Random) -> bool:
        """Something that still must happen."""
        duties = [duty for duty in self.play.duties() if duty.open and duty.act in CATALOGUE]
        if not duties:
            return self.sensible(random)
        duty = random.choice(duties)
        act = duty.act
        if act == "place_in_dossier" and not self.case.all("make_dossier", respondent=duty.about):
            act = "make_dossier"
        return self.somebody(random, act, dict(duty.hint))

    def somebody(self, random: Random, act: str, known: Filled) -> bool:
        """Let two who seem to be the right ones try; seldom with something wrong."""
        members = [member.id for member in self.play.organisation.members]
        random.shuffle(members)
        fitting = (by for by in members if self.play.ask_part(by, act, **known).verdict is not Verdict.REFUSED)
        tried = list(islice(fitting, 2)) or members[:1]
        return any(
            self.try_act(random, by, act, known, spoilt=random.random() < 0.06, explain=random.random() < 0.8)
            for by in tried
        )

    def told(self) -> str:
        """What was done, for a report of what went wrong."""
        lines = [
            f"{act.ref} {act.at:%Y-%m-%d %H:%M} {act.author} {act.act} {dict(act.fields)}" for act in self.case.acts
        ]
        return "\n".join((*self.wrong, *lines))

    def wait(self, days: int, minutes: int = 0) -> None:
        """Time moves on."""
        self.play.now += timedelta(days=days, minutes=minutes)
