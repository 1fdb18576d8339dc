"""Performing an act: the only way in which a case changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from caseapp.index.fault import FileUnusable
from caseapp.ledger import HeadConflict, StoreError, WrongPassword, compose, open_secret
from caseapp.model.act import Act, CaseId, Fields, MemberId, Overruled, RecordedAct, Ref
from caseapp.model.case import Case
from caseapp.model.evidence import DESTROYED
from caseapp.model.obligation import Obligation
from caseapp.model.reason import Answer, Verdict
from caseapp.model.term import Part, Weight
from caseapp.model.zone import local
from caseapp.office.body import body_of, recorded
from caseapp.office.errors import Changed, ConfirmationNeeded, FieldErrors, NoCase, OfficeError, Refused, Unsound
from caseapp.office.evidence.destroying import leaving
from caseapp.office.evidence.item import same_file
from caseapp.office.granting import Granting, own
from caseapp.office.rules import NOTE
from caseapp.office.typed import clean, short, text_fault
from caseapp.office.validation import normalise
from caseapp.procedure.catalogue import CATALOGUE
from caseapp.procedure.definition import ActDefinition
from caseapp.procedure.engine import complete
from caseapp.procedure.wording import listing

if TYPE_CHECKING:
    from caseapp.ledger import JSON, Head, KeySet
    from caseapp.model.organisation import Member, Organisation
    from caseapp.office.attachment import Attached, Attaching
    from caseapp.office.books import Books
    from caseapp.office.filling import Progress, Stop
    from caseapp.office.rules import Rules
    from caseapp.office.soundness import Soundness
    from caseapp.procedure.ladder import Ladder

FIRST_ACT = "report_incident"
ATTEMPTS = 8
FRESH = timedelta(minutes=1)
"""How old an answer of the procedure may be; taking in a large file lasts longer."""

ABOUT_FAULTS = frozenset({"add_note", "rectify", "place_hold", DESTROYED})
"""What may be done in a case that holds what was not its author's to do."""

STOPPED = "Leg in een notitie of verbetering vast wat u daarvan weet, en ga verder in een nieuwe zaak."
BOARD_OUT = "board"
"""The part in a note to members of the board who are out because a member of the board is respondent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """An act that was done: its case and reference, and the cases in which something changed.

    ``notes`` are sentences for the user about the file that was taken in.
    """

    case_id: CaseId
    ref: Ref
    act: RecordedAct
    changed: tuple[CaseId, ...]
    started: Callable[[], tuple[Obligation, ...]] = field(repr=False, compare=False)
    notes: tuple[str, ...] = ()

    @property
    def obligations_started(self) -> tuple[Obligation, ...]:
        """What must happen because of this act; reckoned when it is asked."""
        return self.started()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ready:
    """An act that the procedure allows, at a moment, in a case as it stands."""

    definition: ActDefinition
    act: Act
    case: Case
    answer: Answer
    at: datetime


class Performing:
    """Asks, confirms, seals, signs and appends."""

    def __init__(
        self,
        books: Books,
        rules: Rules,
        clock: Callable[[], datetime],
        soundness: Soundness,
        attaching: Attaching,
    ) -> None:
        self._attaching = attaching
        self._soundness = soundness
        self._books = books
        self._rules = rules
        self._clock = clock
        self._granting = Granting(books, rules)

    def ask(
        self,
        case_id: str | None,
        act_id: str,
        fields: Mapping[str, Any] | None,
        *,
        actor: Member | None = None,
        partly: bool = False,
    ) -> Answer:
        """Every reason for and against an act, without doing it; ``fields`` None asks what does not hang on them.

        ``actor`` asks it for another member, as far as this member can read the case; ``partly`` holds nothing against
        fields that are not filled in yet.

        Raises:
            FieldErrors: no such act, or a field of another form.
            NoCase: no such case.
        """
        definition = self._definition(act_id)
        case = self._case(definition, case_id)
        organisation = self._books.organisation
        read = None if fields is None else normalise(definition, fields, case, organisation)
        who, at = actor or self._books.member, self._moment(case)
        if partly and read is not None:
            return self._rules.ask_partly(case, organisation, who, at, act_id, read)
        return self._rules.ask(case, organisation, who, at, act_id, read)

    def ladder(self, case_id: str, act_id: str, fields: Mapping[str, Any]) -> Ladder:
        """The measures that can be chosen for a respondent, light to heavy, with what each needs and lacks.

        Raises:
            FieldErrors: no such act, or a field of another form.
            NoCase: no such case.
        """
        definition = self._definition(act_id)
        case, organisation = self._case(definition, case_id), self._books.organisation
        read = normalise(definition, fields, case, organisation)
        return self._rules.ladder(case, organisation, self._books.member, self._moment(case), act_id, read)

    def perform(
        self,
        case_id: str | None,
        act: Act,
        password: str | None,
        progress: Progress | None = None,
        stop: Stop | None = None,
    ) -> Done:
        """Do an act: it is on the disk when this returns.

        While a file is taken in others can go on: what they did meanwhile is looked at before it is signed.

        Raises:
            Cancelled: the user stopped it; nothing was written.
            FieldErrors: no such act, or a field of another form.
            NoCase: no such case.
            Refused: the procedure does not allow it, or asks an explanation that is not given.
            ConfirmationNeeded: it is a decision and no password was given.
            WrongPassword: the password is not this member's.
            Changed: somebody else acted at the same time, and now it is not allowed any more.
            StoreError: the store does not work; nothing was written.
        """
        definition = self._definition(act.id)
        with self._books.lock:
            ready = self._ready(definition, act, self._case(definition, case_id))
            self._confirm(definition, password)
            known = len(ready.case.acts)
            stream = ready.case.id or self._next_number(ready.at)
        attached = self._attaching.attach(stream, definition, ready.act.fields, ready.at, progress, stop)
        with self._books.lock:
            try:
                if self._clock() - ready.at > FRESH:
                    ready = self._again(definition, act, ready.case, known)
                done = self._try(ready, act, attached, known)
            except (OfficeError, HeadConflict):
                self._attaching.give_up(attached)
                raise
            self._attaching.keep(attached)
            return done

    def _try(self, ready: _Ready, act: Act, attached: Attached, known: int) -> Done:
        """Record an act, also where others act at the same time."""
        for _ in range(ATTEMPTS):
            try:
                return self._record(ready, attached)
            except HeadConflict:
                ready = self._again(ready.definition, act, ready.case, known)
        raise HeadConflict("Anderen werken nu steeds in deze zaak. Probeer het zo opnieuw; uw tekst is bewaard.")

    def _definition(self, act_id: str) -> ActDefinition:
        definition = self._rules.definition(act_id)
        if definition is None:
            meant = get_close_matches(act_id, CATALOGUE, n=1)
            hint = f" Bedoelt u “{meant[0]}”?" if meant else ""
            raise FieldErrors.of("", f"De handeling “{short(act_id)}” bestaat niet.{hint}")
        return definition

    def _case(self, definition: ActDefinition, case_id: str | None) -> Case:
        if definition.id == FIRST_ACT:
            return Case(id=CaseId(""))
        if case_id is None:
            raise NoCase("Kies eerst een zaak.")
        return self._books.case(case_id)

    def _moment(self, case: Case) -> datetime:
        """Now; never before what is recorded already, also when this computer's clock is behind."""
        moments = [self._clock(), self._books.register.state.at, *(act.at for act in case.acts[-1:])]
        return max(moments)

    def _check_ground(self, definition: ActDefinition, case: Case) -> None:
        """Build on nothing that was not its author's to do.

        Raises:
            Unsound: the case holds such an act.
        """
        fault = None if definition.id in ABOUT_FAULTS else self._soundness.judging.fault(case)
        if fault and fault.who:
            raise Unsound(f"{fault.text} {STOPPED}")

    def _ready(self, definition: ActDefinition, act: Act, case: Case) -> _Ready:
        self._check_ground(definition, case)
        organisation, at = self._books.organisation, self._moment(case)
        fields = complete(case, act.id, normalise(definition, act.fields, case, organisation), at)
        explanation = clean(act.explanation)
        fault = text_fault(explanation)
        if fault:
            raise FieldErrors.of("", f"Uitleg: {fault[:1].lower()}{fault[1:]}")
        answer = self._rules.ask(case, organisation, self._books.member, at, act.id, fields)
        if answer.verdict is Verdict.REFUSED or (answer.verdict is Verdict.MUST_EXPLAIN and not explanation):
            raise Refused(answer)
        asked = Act(id=act.id, fields=fields, explanation=explanation)
        return _Ready(definition=definition, act=asked, case=case, answer=answer, at=at)

    def _again(self, definition: ActDefinition, act: Act, before: Case, known: int) -> _Ready:
        self._books.pull()
        self._books.take_withheld(before.id or self._next_number(self._clock()))
        case = self._case(definition, before.id or None)
        try:
            return self._ready(definition, act, case)
        except Refused as refused:
            raise Changed(refused.answer, case.acts[known:]) from refused

    def _confirm(self, definition: ActDefinition, password: str | None) -> None:
        if not definition.confirm:
            return
        if not password:
            raise ConfirmationNeeded("Dit is een besluit. Geef uw wachtwoord om het te ondertekenen.")
        who = self._books.who
        row = self._books.store.member_secret(who.member)
        if row is None or open_secret(row.sealed, password) != who.secret:
            raise WrongPassword("Dit wachtwoord is niet juist. Probeer het opnieuw.")

    def _record(self, ready: _Ready, attached: Attached) -> Done:
        stream = ready.case.id or self._next_number(ready.at)
        head = self._head(ready.case)
        writing = _Writing(self._books, self._rules, self._granting, ready, attached, stream)
        batch = compose(
            stream=stream,
            head=head,
            author=self._books.who.member,
            secret=self._books.who.secret,
            at=ready.at,
            items=writing.items,
            readers=writing.readers,
            keyset=writing.keyset,
        )
        gone = leaving(self._books, ready.case, writing.after)
        destroyed = (stream,) if writing.after.destroyed else ()
        batch = replace(batch, blobs=attached.blobs, gone=gone, destroyed=destroyed)
        self._books.append(batch, writing.readable, writing.after)
        case = self._now(stream, writing.after)
        act = case.acts[len(ready.case.acts)]
        if case.destroyed:
            with suppress(StoreError, FileUnusable):  # it is done; what is left on the disk goes later
                self._books.finish_destruction(stream)
        return Done(
            case_id=case.id,
            ref=act.ref,
            act=act,
            changed=(case.id,),
            started=lambda: self._started(case, act.ref, ready.at),
            notes=(*_seen_before(case, act), *attached.notes),
        )

    def _now(self, stream: str, after: Case) -> Case:
        """The case with what was done just now, also where the index could not take it up."""
        try:
            case = self._books.case(stream)
        except (NoCase, FileUnusable):
            return after
        return case if len(case.acts) >= len(after.acts) else after

    def _head(self, case: Case) -> Head | None:
        """The head of what was asked about, so that anything that came after it is a conflict.

        Raises:
            HeadConflict: another program of this member took up more meanwhile.
        """
        head = self._books.head(case.id) if case.acts else None
        if (head.seq if head else 0) != len(case.acts):
            raise HeadConflict("Een ander programma deed net iets in deze zaak.")
        return head

    def _next_number(self, at: datetime) -> CaseId:
        year = local(at).year
        return CaseId(f"{year}-{self._books.index.last_serial(year) + 1:04d}")

    def _started(self, case: Case, ref: Ref, at: datetime) -> tuple[Obligation, ...]:
        found = self._rules.obligations(case, self._books.organisation, at)
        return tuple(one for one in found if one.started_by == ref and one.open)


def _seen_before(case: Case, act: RecordedAct) -> tuple[str, ...]:
    """That a file was taken in before, which is no reason to refuse it: it may come from somebody else now."""
    file = act.fields.get("file")
    same = same_file(case, str(file.get("sha256", "")), but=act.ref) if isinstance(file, Mapping) else ()
    numbers = listing(ref.removeprefix("e") for ref in same)
    return (f"Precies dit bestand is al eerder opgenomen: nummer {numbers}.",) if same else ()


class _Writing:
    """What one act puts into its case: its entry, the notes to members whom it excludes, and who may read them."""

    def __init__(
        self, books: Books, rules: Rules, granting: Granting, ready: _Ready, attached: Attached, stream: str
    ) -> None:
        self._books = books
        self._ready = ready
        self._seq = len(ready.case.acts) + 1
        wanted = rules.compartment(
            ready.case, books.organisation, books.member, ready.at, ready.act.id, ready.act.fields
        )
        self.keyset: KeySet = books.keyset(stream)
        body = body_of(
            attached.to(ready.act),
            overruled=tuple(
                Overruled(code=one.code, source=one.source, text=one.text)
                for one in ready.answer.weighing(Weight.MUST_EXPLAIN)
            ),
            rules=rules.version,
            register=books.register.state.seq,
            keys=attached.keys,
        )
        self.after = after = self._after(ready.case, stream, wanted, body)
        place = granting.place(wanted, after, self.keyset)
        self.items: list[tuple[str, dict[str, JSON]]] = [(place, body)]
        for member, fields in _notes(ready.case, after, books.organisation, rules):
            note = body_of(Act(id=NOTE, fields=fields), rules=rules.version, register=books.register.state.seq)
            self.items.append((own(member), note))
        self.readers = granting.plan(after, self.keyset, {compartment for compartment, _ in self.items})
        self.readable: dict[int, dict[str, JSON] | None] = {
            seq: body if self._i_read(compartment) else None
            for seq, (compartment, body) in enumerate(self.items, start=self._seq)
        }

    def _after(self, case: Case, stream: str, compartment: str, body: Mapping[str, JSON]) -> Case:
        act = recorded(
            seq=self._seq,
            author=self._books.who.member,
            at=self._ready.at.astimezone(UTC),
            compartment=compartment,
            body=body,
        )
        return case.with_act(act) if case.id else Case(id=CaseId(stream), acts=(act,))

    def _i_read(self, compartment: str) -> bool:
        if compartment in self.readers:
            return self._books.who.member in self.readers[compartment]
        return self.keyset.current(compartment) is not None


def _notes(before: Case, after: Case, organisation: Organisation, rules: Rules) -> list[tuple[MemberId, Fields]]:
    """The notes to members whom an act excludes, so that their own program can say why.

    A member of the board who is out because another is respondent gets one too, with part ``board``.
    """
    if len(after.persons) == len(before.persons):
        return []
    found: dict[MemberId, Fields] = {}
    for person in after.persons.values():
        member = organisation.member(person.member) if person.member else None
        if person.ref not in before.persons and member is not None and person.part is not Part.REPORTER:
            found[member.id] = Fields({"member": member.id, "part": person.part.value, "person": person.ref})
    out = rules.readers(before, organisation)["case"] - rules.readers(after, organisation)["case"]
    for member_id in sorted(out - found.keys()):
        found[member_id] = Fields({"member": member_id, "part": BOARD_OUT})
    return list(found.items())
