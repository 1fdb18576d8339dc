"""Rebuilding the index against bare Ed25519 verification of as many entries, which is the least that must be done."""

from nacl import bindings

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
                bare = Verification(session)
                rounds = max(3, asked.rounds(10) * 1_000 // max(cases, 1_000))
                ours, peer = by_turns(rounds, session.rebuild_index, bare, warm=0)
            name = f"{bare.count} bare verifications"
            show(Figure(what=f"the index of {cases} cases", ours=ours, peer_name=name, peer=peer, aim=AIM))


class Verification:
    """The bare peer: the signature of every entry in the store, with nothing read, opened or kept."""

    def __init__(self, session: Session) -> None:
        books = session._books
        self._signed = []
        for _, entry in books.store.entries_since(0):
            keys = books.register.public_keys(entry.author, entry.stream, entry.seq, entry.at)
            if keys is None:
                raise RuntimeError(f"nobody signed {entry.stream} {entry.seq}")
            self._signed.append((entry.signature + SIGNED + entry.hash, keys.sign))

    @property
    def count(self) -> int:
        return len(self._signed)

    def __call__(self) -> None:
        for message, key in self._signed:
            bindings.crypto_sign_open(message, key)


if __name__ == "__main__":
    main()
