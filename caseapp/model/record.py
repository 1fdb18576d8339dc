"""The acts of a case as they were recorded, and what can be read straight off them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from caseapp.model.act import CaseId, MemberId, RecordedAct, Ref, seq_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date, datetime

SIGNATURES_TO_DESTROY = 2

_place = attrgetter("seq")


@dataclass(frozen=True, kw_only=True)
class Record:
    """The acts of a case in order; those whose key the reader lacks are there, unread.

    Not slotted: what the acts add up to is computed once, when it is first asked for.
    """

    id: CaseId
    acts: tuple[RecordedAct, ...] = ()

    @cached_property
    def by_act(self) -> Mapping[str, tuple[RecordedAct, ...]]:
        """The readable acts by act id, in order."""
        found: dict[str, list[RecordedAct]] = {}
        for act in self.acts:
            if act.readable:
                found.setdefault(act.act, []).append(act)
        return {act: tuple(recorded) for act, recorded in found.items()}

    @cached_property
    def unread(self) -> tuple[RecordedAct, ...]:
        """The acts that this reader cannot read, in order."""
        return tuple(act for act in self.acts if not act.readable)

    def all(self, *acts: str, respondent: Ref | None = None) -> tuple[RecordedAct, ...]:
        """The acts with one of these ids, in order; with ``respondent`` only those about that respondent."""
        if len(acts) == 1:
            found = self.by_act.get(acts[0], ())
        else:
            several = [self.by_act[act] for act in dict.fromkeys(acts) if act in self.by_act]
            found = several[0] if len(several) == 1 else tuple(sorted(chain(*several), key=_place))
        if respondent is None:
            return found
        return tuple(act for act in found if act.respondent == respondent)

    def last(self, *acts: str, respondent: Ref | None = None) -> RecordedAct | None:
        """The last of those acts, or None."""
        found = self.all(*acts, respondent=respondent)
        return found[-1] if found else None

    def get(self, ref: str | None) -> RecordedAct | None:
        """The act that made this reference, readable or not, or None."""
        seq = seq_of(ref) if ref else None
        if seq is None or not 0 < seq <= len(self.acts):
            return None
        return self.acts[seq - 1]

    @cached_property
    def report(self) -> RecordedAct | None:
        """The report with which the case began, when this reader may read it."""
        found = self.all("report_incident")
        return found[0] if found else None

    @property
    def school(self) -> str | None:
        """The name of the school, when this reader may read it."""
        return self.report.fields.text("school") or None if self.report else None

    @property
    def title(self) -> str:
        """The summary of the report."""
        return self.report.fields.text("summary") if self.report else ""

    @property
    def noticed_on(self) -> date | None:
        """The day on which the incident was noticed."""
        return self.report.fields.day("noticed_on") if self.report else None

    @property
    def online(self) -> bool:
        """Whether the incident happened online; ``channels = []`` says that it did not."""
        return self.report is None or bool(self.report.fields.texts("channels"))

    @property
    def closed(self) -> bool:
        """Whether the case is closed now."""
        last = self.last("close_case", "reopen_case")
        return last is not None and last.act == "close_case"

    @property
    def destruction_signed_by(self) -> frozenset[MemberId]:
        """Who have signed for its destruction since it was last closed or opened again."""
        closed = self.last("close_case", "reopen_case")
        since = closed.seq if closed else 0
        return frozenset(act.author for act in self.all("destroy_case") if act.seq > since)

    @property
    def destroyed(self) -> bool:
        """Whether two persons have signed for its destruction since it was last closed."""
        return len(self.destruction_signed_by) >= SIGNATURES_TO_DESTROY

    @property
    def held(self) -> bool:
        """Whether a hold blocks destruction."""
        last = self.last("place_hold", "release_hold")
        return last is not None and last.act == "place_hold"

    def since(self, seq: int) -> Iterator[RecordedAct]:
        """The acts recorded after this sequence number."""
        return iter(self.acts[seq:])

    @property
    def changed_at(self) -> datetime | None:
        """The moment of the last act."""
        return self.acts[-1].at if self.acts else None
