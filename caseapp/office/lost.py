"""What a store keeps from a reader: keys that are gone, and entries not given to who asked for what is new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.record import SIGNATURES_TO_DESTROY
from caseapp.office.granting import CASE
from caseapp.procedure.acts.closing import DESTROYERS

if TYPE_CHECKING:
    from caseapp.model.case import Case
    from caseapp.office.books import Books


def has_all(books: Books, stream: str) -> bool:
    """Whether everything that the store has of a stream was taken up; of a name that is no text it has nothing."""
    try:
        stream.encode()
    except UnicodeEncodeError:  # half a character, which no store can look for
        return True
    there, taken_up = books.store.head(stream), books.head(stream)
    return there is None or (taken_up is not None and taken_up.seq >= there.seq)


def taken(books: Books, stream: str) -> tuple[frozenset[str], frozenset[str]]:
    """The compartments that were read with keys that are gone, and those of them of which the keys were taken.

    Who takes a key gives all others a newer one, and signs that. Those who destroy a case leave nobody a key, and acts
    of their own that nobody reads any more. A key that is gone without either was taken out of the store by somebody
    else.
    """
    held = {(grant.compartment, grant.epoch) for grant in books.store.grants(stream, books.who.member)}
    gone = books.index.readable_places(stream) - held
    lost = frozenset(compartment for compartment, _ in gone)
    grants = books.store.grants_of(stream) if gone else []
    if not grants:
        case = books.case(stream) if gone else None
        destroyed = case is not None and (case.destroyed or _may_be_destroyed(books, case))
        return lost, lost if destroyed else frozenset()
    newest: dict[str, int] = {}
    for grant in grants:
        keys = books.register.public_keys(grant.by, stream, 0, grant.at)
        if keys is not None and grant.is_signed_by(keys):
            newest[grant.compartment] = max(grant.epoch, newest.get(grant.compartment, 0))
    kept = {compartment for compartment, _ in held}  # who takes a key takes all of that compartment
    vanished = {name for name, epoch in gone if name in kept or newest.get(name, 0) <= epoch}
    return lost, lost - vanished


def _may_be_destroyed(books: Books, case: Case) -> bool:
    """Whether enough members who could sign for the destruction of a case did what nobody reads any more at its end."""
    signed = set(case.destruction_signed_by)
    for act in case.unread:
        state = books.register.at_moment(act.at) if act.compartment == CASE else None
        member = state.organisation.member(act.author) if state else None
        if member is not None and any(map(member.holds_anywhere, DESTROYERS)):
            signed.add(act.author)
    return not case.acts[-1].readable and len(signed) >= SIGNATURES_TO_DESTROY
