"""The newcomer's side: checking that the store is the organisation's own, and answering the invitation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.ledger import Head
from caseapp.office.door import MemberName
from caseapp.office.errors import JoiningRefused
from caseapp.office.joining.request import make_request
from caseapp.office.register.state import REGISTER

if TYPE_CHECKING:
    from caseapp.ledger import HeadMemory, PasswordCost, Store
    from caseapp.office.joining.invitation import Invitation
    from caseapp.office.joining.request import MadeRequest
    from caseapp.office.place import Place

NOT_THERE = "Op deze plaats staat geen organisatie. Kies de map die de beheerder noemt."
ANOTHER = "Op deze plaats staat een andere organisatie dan die u uitnodigt. Kies een andere map, of bel de beheerder."
NOT_ON_SERVER = "In deze database staat geen organisatie. Controleer de server en de database, of bel de beheerder."
ANOTHER_ON_SERVER = (
    "In deze database staat een andere organisatie dan die u uitnodigt. "
    "Controleer de server en de database, of bel de beheerder."
)


def answer(
    invitation: Invitation, password: str, *, store: Store, heads: HeadMemory, place: Place, cost: PasswordCost
) -> MadeRequest:
    """Make keys and the request for a store that is the inviting organisation's own.

    Raises:
        JoiningRefused: there is no organisation, or another one.
        PasswordTooShort: the password is too short.
        StoreError: the store does not work.
    """
    first, on_server = store.hash_at(REGISTER, 1), bool(place.url)
    if first is None:
        raise JoiningRefused(NOT_ON_SERVER if on_server else NOT_THERE)
    if first.hex() != invitation.register:
        raise JoiningRefused(ANOTHER_ON_SERVER if on_server else ANOTHER)
    made = make_request(invitation, password, cost)
    # from here on another store at the same address is noticed
    heads.remember([Head(stream=REGISTER, seq=1, hash=first)])
    others = (one for one in place.names() if one.id != made.member)
    place.keep_names((*others, MemberName(id=made.member, name=invitation.name)))
    return made
