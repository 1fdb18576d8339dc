"""What a signed-in member can do: one door to all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from caseapp.index.index import newest_at
from caseapp.model.zone import local
from caseapp.office.hiding import Hiding
from caseapp.office.judging import BEHIND

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseapp.model.organisation import Member, Organisation
    from caseapp.model.reason import Answer
    from caseapp.office.dossier_source import DossierSeal
    from caseapp.office.register.history import RegisterLine
    from caseapp.office.register.state import RegisterState
    from caseapp.office.registering import Registered
    from caseapp.procedure.calendar import Calendar

SHOWN = "%d-%m-%Y, %H:%M"
CLOCK = (
    "De klok van deze computer staat op {now}, maar de laatste handeling is van {last}. Zet de klok goed. Staat die "
    "goed, vertel dit dan uw ICT-beheerder: wat u nu doet, krijgt de dag van de laatste handeling."
)


class Session(Hiding):
    """A member who is signed in. Every method may raise ``StoreError`` when the store does not work."""

    # --- who

    @property
    def member(self) -> Member:
        """The member, with the roles that they hold now."""
        return self._books.member

    @property
    def organisation(self) -> Organisation:
        """The organisation as its register tells it now."""
        return self._books.organisation

    def calendar(self, school: str) -> Calendar:
        """What days count for a school: its region's, or else the organisation's."""
        found = self.organisation.school(school)
        region = (found.region if found else None) or self.organisation.settings.region
        return self._rules.world.calendars[region]

    @property
    def register_state(self) -> RegisterState:
        """What the register adds up to: the organisation, and everyone's public keys."""
        return self._books.register.state

    def register_history(self) -> tuple[RegisterLine, ...]:
        """What was done in the register, the newest first, as sentences."""
        from caseapp.office.register.history import history

        self._fresh()
        return history(self._books.register)

    @property
    def must_change_password(self) -> bool:
        """Whether the password is still the first one, which the administrator knows."""
        row = self._books.store.member_secret(self._books.who.member)
        span = self._books.register.state.current(self._books.who.member)
        return row is not None and span is not None and row.sealed.salt.hex() == span.initial

    def clock_behind(self) -> str:
        """Empty; or a sentence where this computer's clock is well before what was recorded already.

        Nothing is refused then: what is done takes the moment of what came before it. But its days are not right, and
        neither are the terms that are counted from them.
        """
        now, newest = self._clock(), newest_at(self._books.index)
        last = max(self._books.register.state.at, newest or now)
        if last - now <= BEHIND:
            return ""
        return CLOCK.format(now=local(now).strftime(SHOWN), last=local(last).strftime(SHOWN))

    def change_password(self, old: str, new: str) -> None:
        """Choose another password.

        Raises:
            WrongPassword: the old one is not right.
            PasswordTooShort: the new one is too short.
        """
        self._registering.change_password(old, new)

    def remember(self) -> bool:
        """Keep the unlocked secret in this computer's keychain; tells whether there is one that does."""
        return self._keychain.keep_secret(self._place.account(self._books.who.member), self._books.who.secret)

    @property
    def can_be_remembered(self) -> bool:
        """Whether this computer has a keychain that keeps secrets sealed."""
        return self._keychain.available()

    @property
    def remembered(self) -> bool:
        """Whether the secret is in this computer's keychain."""
        return self._keychain.secret(self._place.account(self._books.who.member)) == self._books.who.secret

    @property
    def places(self) -> tuple[str, str]:
        """Where the store is, and where this computer keeps what is its own."""
        store = self._place.url if self._place.url and not self._local else str(self._place.store_file)
        return store, str(self._place.local)

    def forget(self) -> bool:
        """Take the secret out of the keychain; tells whether it was there."""
        return self._keychain.forget(self._place.account(self._books.who.member))

    def seal_dossier(self, digest: bytes) -> DossierSeal:
        """Sign the hash of a dossier that this member made."""
        from caseapp.office.dossier_source import seal_dossier

        return seal_dossier(self._books, digest)

    # --- doing

    def ask(self, case_id: str | None, act_id: str, fields: Mapping[str, Any] | None = None) -> Answer:
        """Every reason for and against an act; ``fields`` None asks what does not hang on the fields.

        Raises:
            FieldErrors: no such act, or a field of another form.
            NoCase: no such case.
        """
        self._fresh()
        return self._performing.ask(case_id, act_id, fields)

    def ask_partly(self, case_id: str | None, act_id: str, fields: Mapping[str, Any]) -> Answer:
        """What follows from the fields that are filled in already, for a form while one types.

        Raises:
            FieldErrors: no such act, or a field of another form.
            NoCase: no such case.
        """
        self._fresh()
        return self._performing.ask(case_id, act_id, fields, partly=True)

    def ask_for(self, member: Member, case_id: str, act_id: str, fields: Mapping[str, Any] | None = None) -> Answer:
        """What the answer would be for another member, as far as this member can read the case.

        Raises:
            FieldErrors: no such act, or a field of another form.
            NoCase: no such case.
        """
        self._fresh()
        return self._performing.ask(case_id, act_id, fields, actor=member)

    def ask_register(self, act_id: str, fields: Mapping[str, Any]) -> Answer:
        """Every reason against an act of the register (``register/catalogue.py``).

        Raises:
            FieldErrors: no such act, or a field of another form.
        """
        self._fresh()
        return self._registering.ask(act_id, fields)

    def register(self, act_id: str, fields: Mapping[str, Any], *, password: str | None = None) -> Registered:
        """Do an act of the register; ``password`` is the first one of a member who is added or gets new keys.

        Raises:
            FieldErrors: no such act, or a field of another form.
            Refused: it is not this member's to do, or a rule of the register stands against it.
            PasswordTooShort: the first password is too short.
        """
        return self._registering.perform(act_id, fields, password)
