"""What a signed-in member can do to black out evidence: find people in it, and make a copy without them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.office.errors import EvidenceUnusable
from caseapp.office.using import VIEWED, Using

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseapp.evidence.blackout.marking import Blackout
    from caseapp.evidence.blackout.search import People
    from caseapp.evidence.blackout.sheet import Seen
    from caseapp.evidence.chat import DateOrder
    from caseapp.office.evidence.blacking import Blacking, Findings
    from caseapp.office.filling import Progress, Stop
    from caseapp.office.performing import Done


class Hiding(Using):
    """The part of a session that makes copies of evidence in which something is blacked out.

    Every method may raise ``NoCase``, ``NoAccess`` where this member may not read the case, ``EvidenceUnusable`` where
    the evidence is gone, destroyed or damaged, and ``BlackoutRefused`` where this kind of file does not allow it.
    """

    def people_of(self, case_id: str, refs: Sequence[str], also: Sequence[str] = (), *, words: bool = True) -> People:
        """Persons of a case to be taken out of evidence; the names of all others stay.

        ``also`` are other names, numbers, addresses or handles of the first; ``words`` tells that what they wrote in a
        chat is taken out as well.
        """
        from caseapp.office.evidence.blacking import people_of

        self._fresh()
        return people_of(self._reading.readable(case_id), self._books.organisation, refs, also, words=words)

    def find_people(
        self,
        case_id: str,
        ref: str,
        people: People,
        order: DateOrder | None = None,
        *,
        progress: Progress | None = None,
        stop: Stop | None = None,
    ) -> Findings:
        """All that belongs to people in a piece of evidence, for a user to look at. Pictures cannot be searched.

        Raises:
            OrderUnknown: it is a chat, and nobody told in which order its dates stand.
            Cancelled: the user stopped it.
        """
        return self._blacking(case_id, ref).find(people, order, progress, stop)

    def evidence_page(self, case_id: str, ref: str, page: int, most: int) -> Seen:
        """A page of a PDF from 1, or a picture, upright, as a PNG of at most so many pixels long or wide."""
        return self._blacking(case_id, ref).seen(page, most)

    def black_out(
        self,
        case_id: str,
        ref: str,
        blackout: Blackout,
        *,
        progress: Progress | None = None,
        stop: Stop | None = None,
    ) -> Done:
        """Make a copy of a piece of evidence in which something is blacked out, and take it in as a new piece.

        The original is checked against its hash first, which is recorded as a view of it.

        Raises:
            Cancelled: the user stopped it; nothing was taken in.
            Refused: this member may not add evidence.
            OrderUnknown: it is a chat, and nobody told in which order its dates stand.
        """
        from caseapp.office.evidence.blacking import DAMAGED, act_of

        blacking = self._blacking(case_id, ref)
        if not self.use_evidence(case_id, ref, VIEWED):
            raise EvidenceUnusable(DAMAGED)
        copy = blacking.copy(blackout, progress, stop)
        return self.perform(case_id, act_of(self._reading.readable(case_id), ref, copy), stop=stop)

    def _blacking(self, case_id: str, ref: str) -> Blacking:
        from caseapp.office.evidence.blacking import Blacking

        self._fresh()
        return Blacking(self._sealed, self._reading.readable(case_id), ref)
