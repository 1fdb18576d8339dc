"""Making a copy of a piece of evidence in which something is blacked out: a new piece, that names its original."""

from __future__ import annotations

import io
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.evidence.blackout.finder import Who
from caseapp.evidence.blackout.isolated import (
    Stopped,
    black_pdf_isolated,
    black_picture_isolated,
    find_in_pdf,
    seen_isolated,
)
from caseapp.evidence.blackout.lines import CHATS, PAGES, TEXTS, lines_in
from caseapp.evidence.blackout.marking import Blackout, NothingToBlack
from caseapp.evidence.blackout.search import Found, People, authors_of, in_chat, in_text
from caseapp.evidence.blackout.sheet import OnPage
from caseapp.evidence.blackout.writing import black_chat, black_text
from caseapp.evidence.chat import DateOrder, read
from caseapp.evidence.reading import Kind
from caseapp.model.act import Act, Fields, seq_of
from caseapp.model.evidence import ADDED
from caseapp.office.errors import BlackoutRefused, Cancelled
from caseapp.office.evidence.pasted import LARGEST_MADE, Made

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from caseapp.evidence.blackout.sheet import Seen
    from caseapp.evidence.chat import Message
    from caseapp.evidence.reading import Reading
    from caseapp.model.case import Case
    from caseapp.model.organisation import Organisation
    from caseapp.model.value import Value
    from caseapp.office.evidence.sealed import SealedEvidence
    from caseapp.office.filling import Progress, Stop

NOTHING = "Er is niets gekozen om zwart te maken. Kies wat weg moet."
OTHER_KIND = (
    "Van dit soort bestand kan het programma geen zwartgemaakte kopie maken. "
    "Dat kan van afbeeldingen, PDF's, chats, mails en teksten."
)
WRONG_PLACE = "In dit soort bestand kan dit niet zwart worden gemaakt. Kies opnieuw wat weg moet."
TOO_LARGE = "De kopie wordt te groot. Neem een deel van het bestand apart op, en maak dat zwart."
STOPPED = "Het zwartmaken is gestopt. Er is niets opgenomen."
DAMAGED = "Dit bewijs is niet meer wat is opgenomen. Maak er geen kopie van. Zet een reservekopie terug."
UNSOUND = "De kopie van deze chat is niet goed gelukt. Er is niets opgenomen. Meld dit als fout in het programma."
LETTERS = 26


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """All that was found of people: pieces of text, areas on pages, and names of people in a chat with their words."""

    texts: tuple[Found, ...] = ()
    pages: tuple[OnPage, ...] = ()
    authors: tuple[tuple[str, str], ...] = ()

    def blackout(self, order: DateOrder | None = None) -> Blackout:
        """All of it blacked out."""
        return Blackout(
            areas=tuple(area for one in self.pages for area in one.areas),
            strikes=tuple(one.strike for one in self.texts),
            authors=self.authors,
            order=order,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """The bytes of a copy, its name, and how it was made."""

    name: str
    data: bytes
    method: str


def letter_of(case: Case, ref: str) -> str:
    """The word in the place of a person's name: the same in every copy of a case."""
    at = list(case.persons).index(ref)  # type: ignore[arg-type]
    return f"Persoon {chr(ord('A') + at % LETTERS)}{at // LETTERS or ''}"


def people_of(
    case: Case, organisation: Organisation, refs: Sequence[str], also: Sequence[str] = (), *, words: bool = True
) -> People:
    """Persons of a case to be taken out; the names of all others stay.

    Args:
        case: the case.
        organisation: where a person who is a member may have another name.
        refs: who is taken out.
        also: other names, numbers, addresses or handles of the first of them.
        words: what they wrote in a chat is taken out as well.
    """
    who = []
    for number, ref in enumerate(refs):
        person = case.person(ref)
        if person is None:
            raise BlackoutRefused("Deze persoon staat niet in de zaak. Kies iemand uit de zaak.")
        member = organisation.member(person.member) if person.member else None
        known = (*(also if number == 0 else ()), *((member.name,) if member is not None else ()))
        who.append(Who(name=person.name, label=letter_of(case, ref), also=known))
    kept = tuple(name for ref, one in case.persons.items() if ref not in refs for name in (one.name, *one.guardians))
    return People(who=tuple(who), kept=kept, words=words)


class Blacking:
    """Looks for people in one piece of evidence and makes its copy; that the member may read it was looked at."""

    def __init__(self, sealed: SealedEvidence, case: Case, ref: str) -> None:
        self._sealed = sealed
        self._case = case
        self._ref = ref

    @property
    def reading(self) -> Reading:
        """What the evidence tells."""
        return self._sealed.told(self._case.id, self._ref)

    def seen(self, page: int, most: int) -> Seen:
        """A page or a picture as it is seen, at most so many pixels long or wide."""
        try:
            return seen_isolated(self._sealed.asked(self._sealed.file(self._case.id, self._ref)), page, most)
        except NothingToBlack as error:
            raise BlackoutRefused(str(error)) from error

    def find(
        self, people: People, order: DateOrder | None = None, progress: Progress | None = None, stop: Stop | None = None
    ) -> Findings:
        """All that belongs to people in this evidence. Names in pictures cannot be found."""
        reading = self.reading
        if reading.kind in CHATS:
            messages = self._messages(order)
            members = _members(messages)
            texts = tuple(in_chat(_watched(messages, progress, stop), people, members))
            return Findings(texts=texts, authors=authors_of(members, people))
        if reading.kind in TEXTS:
            return Findings(texts=in_text(lines_in(reading), people))
        if reading.kind is not Kind.PDF:
            return Findings()
        try:
            asked = self._sealed.asked(self._sealed.file(self._case.id, self._ref))
            return Findings(pages=tuple(find_in_pdf(asked, people, progress, stop)))
        except NothingToBlack as error:
            raise BlackoutRefused(str(error)) from error
        except Stopped as error:
            raise Cancelled(STOPPED) from error

    def copy(self, blackout: Blackout, progress: Progress | None = None, stop: Stop | None = None) -> Copy:
        """The copy, and how it was made.

        Raises:
            BlackoutRefused: it cannot be made; the sentence says why.
            Cancelled: the user stopped it.
            OrderUnknown: it is a chat, and nobody told in which order its dates stand.
        """
        if blackout.empty:
            raise BlackoutRefused(NOTHING)
        reading = self.reading
        written = bool(blackout.strikes or blackout.authors)
        if reading.kind not in CHATS | TEXTS | PAGES:
            raise BlackoutRefused(OTHER_KIND)
        if (reading.kind in PAGES) == written or (reading.kind in PAGES) != bool(blackout.areas):
            raise BlackoutRefused(WRONG_PLACE)
        try:
            data, ending = self._made(reading, blackout, progress, stop)
        except NothingToBlack as error:
            raise BlackoutRefused(str(error)) from error
        except Stopped as error:
            raise Cancelled(STOPPED) from error
        return Copy(
            name=f"bewijs-nr-{seq_of(self._ref)}-zwartgemaakt{ending}", data=data, method=method_of(reading, blackout)
        )

    def _made(
        self, reading: Reading, blackout: Blackout, progress: Progress | None, stop: Stop | None
    ) -> tuple[bytes, str]:
        if reading.kind in CHATS:
            messages = self._messages(blackout.order)
            data = _gathered(black_chat(_watched(messages, progress, stop), blackout))
            _check_chat(data, messages, blackout)
            return data, ".txt"
        if reading.kind in TEXTS:
            return _gathered(black_text(lines_in(reading), blackout, cut=reading.cut)), ".txt"
        asked = self._sealed.asked(self._sealed.file(self._case.id, self._ref))
        if reading.kind is Kind.PICTURE:
            data, media_type = black_picture_isolated(asked, blackout.areas)
            return data, ".png" if media_type == "image/png" else ".jpg"
        return _gathered(black_pdf_isolated(asked, blackout.areas, progress, stop)), ".pdf"

    def _messages(self, order: DateOrder | None) -> list[Message]:
        return list(self._sealed.messages(self._sealed.file(self._case.id, self._ref), order))


def act_of(case: Case, ref: str, copy: Copy) -> Act:
    """The act that takes in a copy: obtained as its original was."""
    original = case.get(ref)
    known = original.fields if original is not None else Fields()
    kept = {name: known[name] for name in ("obtained_from", "obtained_how", "obtained_on", "about") if name in known}
    made: dict[str, Value] = {"file": Made(copy.name, copy.data), "derived_from": ref, "method": copy.method}
    dates: dict[str, Value] = {"date_order": DateOrder.DMY.value} if copy.name.endswith(".txt") else {}
    return Act(id=ADDED, fields=Fields({**kept, **made, **dates}))


def method_of(reading: Reading, blackout: Blackout) -> str:
    """How a copy was made, in words that name nobody."""
    whole = sum(1 for one in blackout.strikes if one.end is None)
    pages = len({area.page for area in blackout.areas})
    what = "bericht" if reading.kind in CHATS else "regel"
    on = f" op {_count(pages, 'bladzijde', 'bladzijden')}" if reading.kind is Kind.PDF else ""
    counted = [
        _count(len(blackout.areas), "vlak", "vlakken") + on,
        _count(whole, what, f"{what}{'en' if reading.kind in CHATS else 's'}"),
        _count(len(blackout.strikes) - whole, "stuk tekst", "stukken tekst"),
        _count(len(blackout.authors), "naam van een deelnemer", "namen van deelnemers"),
    ]
    return f"Zwartgemaakt: {', '.join(one for one in counted if one)}. {_left_out(reading)}"


def _left_out(reading: Reading) -> str:
    if reading.kind is Kind.PDF:
        return "Elke bladzijde is een beeld."
    if reading.kind is Kind.PICTURE:
        return "Alleen wat te zien is, staat in de kopie."
    if reading.kind in CHATS:
        return "Bestanden die erbij zaten, staan niet in de kopie."
    return "Alleen de tekst staat in de kopie."


def _count(number: int, one: str, more: str) -> str:
    return "" if not number else f"{number} {one if number == 1 else more}"


def _members(messages: Iterable[Message]) -> list[str]:
    return list(Counter(one.author for one in messages if one.author))


def _watched(messages: list[Message], progress: Progress | None, stop: Stop | None) -> Iterator[Message]:
    for number, one in enumerate(messages, start=1):
        if number % 1000 == 0:
            if stop is not None and stop():
                raise Stopped
            if progress is not None:
                progress(number, len(messages))
        yield one


def _gathered(pieces: Iterable[bytes]) -> bytes:
    kept = io.BytesIO()
    for piece in pieces:
        kept.write(piece)
        if kept.tell() > LARGEST_MADE:
            raise NothingToBlack(TOO_LARGE)
    return kept.getvalue()


def _check_chat(data: bytes, messages: list[Message], blackout: Blackout) -> None:
    """Read the copy back: as many messages at the same moments, and nobody in it under a name that was taken out."""
    latest = max(one.at for one in messages).date()
    gone = {name for name, _label in blackout.authors}
    copy = [(one.number, one.at, one.author in gone) for one in read(io.BytesIO(data), latest, DateOrder.DMY)]
    if copy != [(one.number, one.at, False) for one in messages]:
        raise NothingToBlack(UNSOUND)
