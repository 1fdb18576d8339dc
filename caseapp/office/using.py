"""Performing an act, and what a signed-in member can do with evidence: each use of it is an act."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from caseapp.model.act import Act, Fields
from caseapp.model.evidence import DESTROYED, USED
from caseapp.office.evidence.item import evidence_items
from caseapp.office.looking import Looking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.evidence.chat import DateOrder, Message
    from caseapp.evidence.reading import Reading
    from caseapp.office.evidence.item import EvidenceItem
    from caseapp.office.evidence.remains import Remains
    from caseapp.office.evidence.sealed import SealedFile
    from caseapp.office.filling import Progress, Stop
    from caseapp.office.performing import Done

VIEWED = "viewed"
WHOLE = "destroy_case"


class Using(Looking):
    """The part of a session that performs acts, and opens, reads and uses evidence.

    Every method may raise ``NoCase``, ``NoAccess`` where this member may not read the case, and ``EvidenceUnusable``
    where the evidence is gone, destroyed, damaged, or not what was recorded.
    """

    # --- doing

    def perform(
        self,
        case_id: str | None,
        act: Act,
        *,
        password: str | None = None,
        progress: Progress | None = None,
        stop: Stop | None = None,
    ) -> Done:
        """Do an act: it is on the disk when this returns. ``case_id`` is None for a report.

        A file among the fields is a path, or :class:`Pasted`; while it is taken in ``progress`` is told the bytes done
        and their total, and ``stop`` asked whether to stop.

        Raises:
            Cancelled: the user stopped it; nothing was written.
            FieldErrors: no such act, or a field of another form.
            NoCase: no such case.
            Refused: the procedure does not allow it, or asks an explanation that is not given.
            ConfirmationNeeded: it is a decision and no password was given.
            WrongPassword: the password is not this member's.
            Changed: somebody else acted at the same time, and now it is not allowed any more.
            Unsound: the case holds an act that was not its author's to do.
        """
        self.pull()  # a shared store too: what this member may do hangs on the register as it is now
        done = self._performing.perform(case_id, act, password, progress, stop)
        if act.id in (DESTROYED, WHOLE):
            self._destroying.finish(done.changed)
        if act.id == DESTROYED:
            remains = self._destroying.remains(done.case_id, done.ref)
            done = replace(done, notes=(*done.notes, *remains.sentences()))
        return done

    # --- evidence

    def evidence(self, case_id: str) -> tuple[EvidenceItem, ...]:
        """The evidence of a case, with who used it and what was quoted of it."""
        self._fresh()
        return evidence_items(self._reading.readable(case_id), self._books.organisation)

    def evidence_open(self, case_id: str, ref: str) -> Iterator[bytes]:
        """The plain bytes of the file of an act, in pieces; its hash is checked before the last one is given."""
        return self._sealed.pieces(self._file(case_id, ref))

    def evidence_reading(self, case_id: str, ref: str) -> Reading:
        """What a piece of evidence tells: text, preview, members of a chat, headers of a mail, parts, warnings."""
        self._fresh()
        self._reading.readable(case_id)
        return self._sealed.told(case_id, ref)

    def evidence_messages(self, case_id: str, ref: str, order: DateOrder | None = None) -> Iterator[Message]:
        """The messages of a chat, one by one; ``order`` in place of what was told when it was taken in.

        Raises:
            OrderUnknown: the file does not tell in which order its dates stand, and nobody has.
        """
        return self._sealed.messages(self._file(case_id, ref), order)

    def evidence_part(self, case_id: str, ref: str, address: str) -> bytes:
        """One file out of a mail or an archive, by its address in the reading."""
        return self._sealed.part(self._file(case_id, ref), address)

    def remains(self, case_id: str, ref: str) -> Remains:
        """What the program cannot reach of evidence that was destroyed; ``ref`` is the evidence or its destruction."""
        self._fresh()
        self._reading.readable(case_id)
        return self._destroying.remains(case_id, ref)

    def use_evidence(
        self,
        case_id: str,
        ref: str,
        what: str,
        to: str = "",
        reason: str = "",
        *,
        progress: Progress | None = None,
        stop: Stop | None = None,
    ) -> bool:
        """Check a piece of evidence against its hash and record what is done with it; tells whether it is intact.

        ``what`` is ``viewed``, ``handed_over``, ``exported`` or ``printed``.

        Raises:
            Refused: this member may not read it, or it is not said to whom it was handed over.
            Cancelled: the user stopped it; nothing was recorded.
        """
        given = {"evidence": ref, "what": what, "to": to, "reason": reason}
        fields = Fields({name: value for name, value in given.items() if value})
        done = self.perform(case_id, Act(id=USED, fields=fields), progress=progress, stop=stop)
        return done.act.fields.get("intact") is not False

    def _file(self, case_id: str, ref: str) -> SealedFile:
        self._fresh()
        self._reading.readable(case_id)
        return self._sealed.file(case_id, ref)
