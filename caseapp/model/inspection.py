"""An inspection (controle): looking into data at the level of a person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.model.act import MemberId, RecordedAct, Ref
from caseapp.model.zone import local

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """One inspection as it stands: the request, the advice, the decision, and what was done under it."""

    ref: Ref
    number: int
    request: RecordedAct
    advice: RecordedAct | None = None
    decisions: tuple[RecordedAct, ...] = ()
    determined: tuple[RecordedAct, ...] = ()
    authorised: tuple[RecordedAct, ...] = ()
    signed: tuple[RecordedAct, ...] = ()
    actions: tuple[RecordedAct, ...] = ()
    informed: tuple[RecordedAct, ...] = ()
    closed: RecordedAct | None = None

    @property
    def requester(self) -> MemberId:
        """Who asked for it, and so never decides it."""
        return self.request.author

    @property
    def persons(self) -> tuple[Ref, ...]:
        """Whose data may be looked at."""
        return tuple(Ref(ref) for ref in self.request.fields.texts("persons"))

    @property
    def systems(self) -> tuple[str, ...]:
        """Which systems may be looked at."""
        return self.request.fields.texts("systems")

    @property
    def period(self) -> tuple[date | None, date | None]:
        """The first and last day of the data that may be looked at."""
        return self.request.fields.day("period_from"), self.request.fields.day("period_to")

    @property
    def decision(self) -> RecordedAct | None:
        """The last decision, which counts now."""
        return self.decisions[-1] if self.decisions else None

    @property
    def approvals(self) -> tuple[RecordedAct, ...]:
        """The decisions that approved it, in order, also those that a later decision took back."""
        return tuple(act for act in self.decisions if act.fields.text("outcome") == "approved")

    def decided_by(self, day: date) -> RecordedAct | None:
        """The decision that counted on a day: the last one of that day or before; None while there was none."""
        return next((act for act in reversed(self.decisions) if local(act.at).date() <= day), None)

    def held(self, day: date) -> bool:
        """Whether an approval held on a day: decided by then, not taken back or run out, the inspection not closed."""
        decision = self.decided_by(day)
        if decision is None or decision not in self.approvals:
            return False
        until = decision.fields.day("valid_until")
        if self.closed is not None and local(self.closed.at).date() < day:
            return False
        return until is None or day <= until

    @property
    def approved(self) -> bool:
        """Whether the board has approved it."""
        return self.decision is not None and self.decision.fields.text("outcome") == "approved"

    @property
    def refused(self) -> bool:
        """Whether the board has refused it; there is then nothing left to close."""
        return self.decision is not None and self.decision.fields.text("outcome") == "refused"

    @property
    def valid_until(self) -> date | None:
        """The last day on which actions may be taken."""
        return self.decision.fields.day("valid_until") if self.decision and self.approved else None

    @property
    def open(self) -> bool:
        """Whether it still waits for a decision, for actions or for its closing."""
        return self.closed is None and not self.refused

    @property
    def compartment(self) -> str:
        """The compartment that the inspector may read."""
        return f"inspection-{self.number}"

    def is_authorised(self, member: MemberId) -> bool:
        """Whether the board has authorised this member."""
        return any(act.fields.text("person") == member for act in self.authorised)
