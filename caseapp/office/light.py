"""The rows of closed cases, gathered while an index is filled, so that nobody folds a case that nobody has open.

A test holds that they are the rows that folding the case gives.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.index.row import NOBODY, CaseRow, Summary
from caseapp.model.act import CaseId, MemberId
from caseapp.model.evidence import USED
from caseapp.model.term import TRACK_OF, Category, Part
from caseapp.office.appearing import TOLD, appearances
from caseapp.office.body import recorded
from caseapp.office.summary import HANDLING
from caseapp.procedure.outlook import Stage
from caseapp.procedure.wording import listing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from caseapp.index.row import IndexedEntry
    from caseapp.model.act import RecordedAct
    from caseapp.model.organisation import Organisation
    from caseapp.model.term import Track
    from caseapp.model.value import Json

PLAIN = 1
CLOSING = "close_case"
NOTED = frozenset({"note_exclusion", "destroy_case"})


class _Seen:
    """What was seen of one case so far."""

    __slots__ = ("about", "first", "handler", "school", "title", "told", "tracks")

    def __init__(self, first: str) -> None:
        self.title = self.school = self.handler = ""
        self.about: list[str] = []
        self.told: list[RecordedAct] = []
        self.tracks: list[Track] = []
        self.first = first


class LightRows:
    """Follows entries as they come, and gives the row of each case that is closed when they have all come."""

    def __init__(self, organisation: Organisation, member: MemberId) -> None:
        self._member = member
        self._names = {one.id: one.name for one in organisation.members}
        self._handling = {one.id for one in organisation.members if any(one.holds_anywhere(role) for role in HANDLING)}
        self._seen: dict[str, _Seen] = {}
        self._heavy: set[str] = set()

    def follow(self, entries: list[IndexedEntry]) -> Iterator[tuple[str, Summary]]:
        """Take up entries; gives the rows of cases that these close. A case that goes on after that is heavy."""
        for entry in entries:
            if entry.case_id in self._heavy:
                continue
            seen = self._seen.setdefault(entry.case_id, _Seen(entry.author)) if entry.seq == PLAIN else None
            seen = seen or self._seen.get(entry.case_id)
            act = entry.body.get("act") if entry.body else None
            if seen is None or entry.body is None or act in NOTED:
                self._drop(entry.case_id)
                continue
            self._take(seen, entry, entry.body)
            if act == CLOSING:
                yield entry.case_id, self._closed(seen, entry)
                del self._seen[entry.case_id]

    def _drop(self, case_id: str) -> None:
        self._seen.pop(case_id, None)
        self._heavy.add(case_id)

    def is_light(self, case_id: str) -> bool:
        """Whether the row that was given for a case still holds: nothing came after its closing."""
        return case_id not in self._heavy and case_id not in self._seen

    def _take(self, seen: _Seen, entry: IndexedEntry, body: Mapping[str, Json]) -> None:
        if entry.author in self._handling and body["act"] != USED:
            seen.handler = entry.author
        if body["act"] in TOLD:
            seen.told.append(
                recorded(
                    seq=entry.seq, author=entry.author, at=entry.at, compartment=entry.compartment, body=entry.body
                )
            )
        if body["act"] == "report_incident" and not seen.title:
            seen.title, seen.school = _text(body, "f.summary"), _text(body, "f.school")
        elif body["act"] == "add_person" and body.get("f.part") == Part.RESPONDENT.value:
            seen.about.append(_text(body, "f.name"))
            seen.tracks.append(TRACK_OF[Category(_text(body, "f.category"))])

    def _closed(self, seen: _Seen, entry: IndexedEntry) -> Summary:
        handler = MemberId(seen.handler or seen.first)
        return Summary(
            row=CaseRow(
                id=CaseId(entry.case_id),
                title=seen.title or f"Zaak {entry.case_id}",
                school=seen.school,
                about=listing(seen.about),
                stage=Stage.COMPLETION.value,
                handler=handler or NOBODY,
                handler_name=self._names.get(handler, ""),
                closed=True,
                changed=entry.at,
                mine=handler == self._member,
                tracks=tuple(dict.fromkeys(seen.tracks)),
            ),
            persons=appearances(seen.told, self._names),
            figures=None,
        )


def _text(body: Mapping[str, Json], name: str) -> str:
    value = body.get(name)
    return value.strip() if isinstance(value, str) else ""
