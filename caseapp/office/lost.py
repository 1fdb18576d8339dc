"""Whether keys that are gone from the store were taken by somebody who might, or just vanished."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from caseapp.ledger import Authority, Grant
    from caseapp.model.case import Case

Place = tuple[str, int]  # compartment, epoch


def taken(lost: Collection[Place], grants: Sequence[Grant], authority: Authority, case: Case) -> frozenset[str]:
    """The compartments of which this member's keys were taken.

    Who takes a key gives all others a newer one, and signs that. Who destroys a case leaves nobody a key, and entries
    that nobody reads any more. A key that is gone without either was taken out of the store by somebody else.

    Args:
        lost: what was read with keys that are gone.
        grants: every grant that is left of the case.
        authority: who knows whose keys were whose.
        case: what is known of the case, with what came since.
    """
    if not grants:
        destroyed = case.destroyed or not case.acts[-1].readable
        return frozenset(compartment for compartment, _ in lost) if destroyed else frozenset()
    newest: dict[str, int] = {}
    for grant in grants:
        keys = authority.public_keys(grant.by, grant.stream, 0, grant.at)
        if keys is not None and grant.is_signed_by(keys):
            newest[grant.compartment] = max(grant.epoch, newest.get(grant.compartment, 0))
    vanished = {compartment for compartment, epoch in lost if newest.get(compartment, 0) <= epoch}
    return frozenset(compartment for compartment, _ in lost) - vanished
