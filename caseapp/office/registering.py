"""Acts of the register: founding, members, schools, texts, settings."""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from caseapp.index.fault import FileUnusable
from caseapp.ledger import (
    Batch,
    HeadConflict,
    Keys,
    PublicKeys,
    SealedSecret,
    Secret,
    StoreError,
    StoreUncertain,
    WrongPassword,
    compose,
    open_secret,
    seal_secret,
)
from caseapp.ledger.session import UNCERTAIN
from caseapp.model.act import Act, Fields, MemberId, RecordedAct
from caseapp.model.reason import Answer, Verdict
from caseapp.model.zone import local
from caseapp.office.body import body_of
from caseapp.office.errors import FieldErrors, PasswordTooShort, Refused
from caseapp.office.register.catalogue import REGISTER_ACTS, reasons
from caseapp.office.register.fold import FOUND
from caseapp.office.register.form import RegisterForm
from caseapp.office.register.state import REGISTER
from caseapp.office.rules import MEMBER_ID_BYTES, MEMBER_ID_LETTER

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from caseapp.ledger import PasswordCost
    from caseapp.office.books import Books
    from caseapp.office.register.catalogue import RegisterDefinition

SHORTEST_PASSWORD = 8
ATTEMPTS = 8
MOMENT = timedelta(microseconds=1)
WITH_KEYS = frozenset({"add_member", "renew_keys"})


@dataclass(frozen=True, slots=True, kw_only=True)
class NewKeys:
    """The keys of a member who is added or gets new ones, and their secret, sealed with that member's password.

    ``first`` is true when the password is the administrator's choice, and must be changed.
    """

    member: MemberId
    public: PublicKeys
    sealed: SealedSecret
    first: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """An act that was recorded in the register; ``member`` whom it added or gave new keys."""

    act: RecordedAct
    member: MemberId | None = None


def check_password(password: str) -> None:
    """Refuse a password that is too short to keep anything.

    Raises:
        PasswordTooShort: it has fewer than eight characters.
    """
    if len(password) < SHORTEST_PASSWORD:
        raise PasswordTooShort(f"Kies een wachtwoord van ten minste {SHORTEST_PASSWORD} tekens.")


def new_member_id() -> MemberId:
    """A random id, so that the store's headers tell no names."""
    return MemberId(f"{MEMBER_ID_LETTER}{secrets.token_hex(MEMBER_ID_BYTES)}")


def key_fields(keys: PublicKeys) -> dict[str, str]:
    """Public keys as fields of a register entry."""
    return {"sign": keys.sign.hex(), "seal": keys.seal.hex()}


class Registering:
    """Asks and records acts of the register, and makes keys for new members; ``changed`` is called after each act."""

    def __init__(
        self,
        books: Books,
        clock: Callable[[], datetime],
        cost: PasswordCost,
        version: str,
        changed: Callable[[], None],
    ) -> None:
        self._books = books
        self._clock = clock
        self._cost = cost
        self._version = version
        self._changed = changed

    def ask(self, act_id: str, fields: Mapping[str, Any]) -> Answer:
        """Every reason against an act of the register.

        Raises:
            FieldErrors: no such act, or a field of another form.
        """
        definition = self._definition(act_id)
        return self._answer(definition, self._read(definition, fields))

    def perform(
        self, act_id: str, fields: Mapping[str, Any], password: str | None = None, keys: NewKeys | None = None
    ) -> Registered:
        """Do an act of the register.

        Args:
            act_id: which act.
            fields: its fields.
            password: the first one of a member who is added or gets new keys.
            keys: those that a member who was invited made on their own computer, in place of a password.

        Raises:
            FieldErrors: no such act, or a field of another form.
            Refused: it is not this member's to do, or a rule of the register stands against it.
            PasswordTooShort: the first password is too short.
            StoreError: the store does not work; nothing was written.
        """
        definition = self._definition(act_id)
        with self._books.lock:
            for _ in range(ATTEMPTS):
                self._books.pull()
                read = self._read(definition, fields)
                answer = self._answer(definition, read)
                if answer.verdict is Verdict.REFUSED:
                    raise Refused(answer)
                try:
                    made = keys or self._keys_for(act_id, read, password)
                    return self._record(Act(id=act_id, fields=read), made)
                except HeadConflict:
                    continue
            raise HeadConflict("Anderen werken nu steeds in het register. Probeer het zo opnieuw.")

    def change_password(self, old: str, new: str) -> None:
        """Seal this member's secret with another password.

        Raises:
            WrongPassword: the old one is not right.
            PasswordTooShort: the new one is too short.
            StoreError: the store does not work; the old password still holds.
        """
        check_password(new)
        who, store = self._books.who, self._books.store
        row = store.member_secret(who.member)
        if row is None or open_secret(row.sealed, old) != who.secret:
            raise WrongPassword("Het oude wachtwoord is niet juist. Probeer het opnieuw.")
        sealed = seal_secret(who.secret, new, self._cost)
        store.put_member_secret(Keys(member=who.member, public=who.secret.public, sealed=sealed, at=self._clock()))

    def _definition(self, act_id: str) -> RegisterDefinition:
        definition = REGISTER_ACTS.get(act_id)
        if definition is None or act_id == FOUND:
            raise FieldErrors.of("", f"De handeling “{act_id[:60]}” bestaat niet in het register.")
        return definition

    def _read(self, definition: RegisterDefinition, fields: Mapping[str, Any]) -> Fields:
        return RegisterForm(definition, self._books.organisation).read(fields)

    def _answer(self, definition: RegisterDefinition, fields: Fields) -> Answer:
        books = self._books
        today = local(max(self._clock(), books.register.state.at)).date()
        found = reasons(definition, books.register.state, books.member, today, fields)
        return Answer(act=definition.id, reasons=tuple(found))

    def _keys_for(self, act_id: str, fields: Fields, password: str | None) -> NewKeys | None:
        """Keys made here, under a first password, for an act that gives somebody keys."""
        if act_id not in WITH_KEYS:
            return None
        check_password(password or "")
        member = new_member_id() if act_id == "add_member" else MemberId(fields.text("member"))
        secret = Secret.generate()
        sealed = seal_secret(secret, password or "", self._cost)
        return NewKeys(member=member, public=secret.public, sealed=sealed, first=True)

    def _record(self, act: Act, keys: NewKeys | None) -> Registered:
        # no two entries of the register share a moment, so that it tells whose keys were whose
        books, at = self._books, max(self._clock(), self._books.register.state.at + MOMENT)
        fields = dict(act.fields)
        seals = books.register.state.seal_keys()
        if keys is not None:
            fields |= {"member": keys.member, **key_fields(keys.public)}
            if keys.first:
                fields["initial"] = keys.sealed.salt.hex()
            seals[keys.member] = keys.public.seal
        elif act.id == "deactivate_member":
            seals.pop(act.fields.text("member"), None)
        body = body_of(Act(id=act.id, fields=Fields(fields)), rules=self._version, register=books.register.state.seq)
        batch = compose(
            stream=REGISTER,
            head=books.register.head,
            author=books.who.member,
            secret=books.who.secret,
            at=at,
            items=[(REGISTER, body)],
            readers={REGISTER: seals},
            keyset=books.reader.keyset(REGISTER),
            renewed=(keys.member,) if act.id == "renew_keys" and keys else (),
        )
        if keys is not None:
            batch += Batch(keys=(Keys(member=keys.member, public=keys.public, sealed=keys.sealed, at=at),))
        books.store.append(batch)
        with suppress(StoreError, FileUnusable):  # it is done all the same
            books.pull()
        if books.register.state.seq < batch.entries[-1].seq:
            raise StoreUncertain(UNCERTAIN)
        self._changed()
        return Registered(act=books.register.acts[-1], member=keys.member if keys else None)
