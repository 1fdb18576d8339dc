"""Rebuilding the index against bare Ed25519 verification of as many entries, which is the least that must be done."""

from collections.abc import Callable

from nacl import bindings

from caseapp.ledger import open_store
from caseapp.ledger.entry import SIGNED
from caseapp.office.session import Session
from tests.bench.measure import Figure, by_turns, options, show
from tests.bench.stores import generated, kept_folder

AIM = 2.0


def main() -> None:
    asked = options(long=[1_000, 10_000], short=[1_000])
    with kept_folder() as kept:
        for cases in asked.sizes:
            with generated(kept, cases).copied() as session:
                verification = bare(session)
                few = max(3, asked.rounds(15) * 1_000 // max(cases, 1_000))
                ours, peer = by_turns(few, session.rebuild_index, verification, warm=0)
            count = verification.__len__()
            show(
                Figure(
                    what=f"{cases} cases", ours=ours, peer_name=f"{count} bare verifications", peer=peer, aim=AIM
                )
            )


if __name__ == "__main__":
    main()
