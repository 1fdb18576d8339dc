"""What the office itself puts into an act before it is signed: sealed files, and what is seen of the evidence now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from caseapp.evidence.chat import DateOrder
from caseapp.index.evidence import cases_of_destruction
from caseapp.ledger import Blob, Gone
from caseapp.model.act import Act, Fields
from caseapp.model.evidence import QUOTED, USED
from caseapp.model.value import Value
from caseapp.model.zone import local
from caseapp.office.errors import EvidenceUnusable, OfficeError
from caseapp.office.evidence.begun import Begun
from caseapp.office.evidence.destroying import files_destroyed_in
from caseapp.office.evidence.intake import DATE_ORDER, Intake, TakenIn, take_in
from caseapp.office.evidence.quoting import quoted
from caseapp.office.evidence.within import Files
from caseapp.procedure.definition import Kind

if TYPE_CHECKING:
    from datetime import datetime

    from caseapp.office.books import Books
    from caseapp.office.evidence.sealed import SealedEvidence
    from caseapp.office.filling import Progress, Stop
    from caseapp.procedure.definition import ActDefinition


CHANGED = "Het bestand is niet meer wat is vastgelegd. Geef het niet af als bewijs, en zet een reservekopie terug."


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """Fields in the form in which they are recorded, keys (hex) of sealed files by field, and small sealed files.

    ``notes`` are sentences for the user; ``large`` the files that went into the store before.
    """

    fields: Mapping[str, Value] = field(default_factory=dict)
    keys: Mapping[str, str] = field(default_factory=dict)
    blobs: tuple[Blob, ...] = ()
    notes: tuple[str, ...] = ()
    large: tuple[Gone, ...] = ()

    def to(self, act: Act) -> Act:
        """The act with those fields."""
        return replace(act, fields=Fields({**act.fields, **self.fields})) if self.fields else act


class Attaching:
    """Reads and seals what goes with an act, without holding up others: it changes no case."""

    def __init__(self, books: Books, sealed: SealedEvidence) -> None:
        self._books = books
        self._sealed = sealed
        self.begun = Begun(books)

    def attach(
        self,
        stream: str,
        definition: ActDefinition,
        fields: Fields,
        at: datetime,
        progress: Progress | None = None,
        stop: Stop | None = None,
    ) -> Attached:
        """Seal the files that an act names, and look at the evidence that it uses or quotes.

        Raises:
            FieldErrors: a file cannot be read, or what is quoted does not stand there.
            Cancelled: the user stopped it.
            StoreError: the store does not work.
        """
        if definition.id == USED:
            seen = self._intact(stream, fields, progress, stop)
            return Attached(fields=seen, notes=(CHANGED,) if seen["intact"] is False else ())
        if definition.id == QUOTED:
            return Attached(fields=quoted(self._sealed, stream, fields))
        found: dict[str, Value] = {}
        keys: dict[str, str] = {}
        blobs: list[Blob] = []
        notes: list[str] = []
        large: list[Gone] = []
        for one in definition.fields:
            given = fields.get(one.name)
            if one.kind is not Kind.FILE or not isinstance(given, str | Mapping):
                continue
            order = fields.text(DATE_ORDER)
            asked = Intake(
                field=one,
                given=given,
                latest=fields.day("obtained_on") or local(at).date(),
                order=DateOrder(order) if order in set(DateOrder) else None,
                progress=progress,
                stop=stop,
                forbidden=self._forbidden(),
            )
            taken = self._take_in(stream, asked, at)
            large += [taken.large] if taken.large else []
            found[one.name], keys[one.name] = taken.value, taken.key
            blobs += taken.blobs
            notes += taken.notes
        return Attached(fields=found, keys=keys, blobs=tuple(blobs), notes=tuple(notes), large=tuple(large))

    def _take_in(self, stream: str, asked: Intake, at: datetime) -> TakenIn:
        begun: list[Gone] = []

        def begin(file: Gone) -> None:
            self.begun.begin(file, at)
            begun.append(file)

        try:
            return take_in(self._books.store, stream, asked, begin)
        except OfficeError:
            for file in begun:
                self.begun.give_up(file)
            raise

    def keep(self, attached: Attached) -> None:
        """The act is there."""
        for file in attached.large:
            self.begun.end(file)

    def give_up(self, attached: Attached) -> None:
        """The act will not come."""
        for file in attached.large:
            self.begun.give_up(file)

    def _forbidden(self) -> Files:
        """What was destroyed in any case that this member reads."""
        with self._books.lock:
            cases = cases_of_destruction(self._books.index.file)
            return Files().union(*(files_destroyed_in(self._books, one) for one in cases))

    def _intact(self, stream: str, fields: Fields, progress: Progress | None, stop: Stop | None) -> Mapping[str, Value]:
        try:
            file = self._sealed.file(stream, fields.text("evidence"))
        except EvidenceUnusable:
            return {"intact": None}  # it is a description in words
        return {"intact": self._sealed.intact(file, progress, stop)}
