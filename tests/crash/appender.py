"""Lives that append until they are killed, and tell of each thing once it is reported done.

Run with the store's address; every line on standard input begins a life, which is a fork of this warmed process where
the system has forks. Each life writes to a case of its own and to one that all share.
"""

import os
import sys
from datetime import timedelta
from itertools import count

from caseapp.ledger import Batch, Blob, Store, compose, open_store
from tests.unit.ledger.world import SECRETS, START, World

SHARED = "register"


def tell(*words: object) -> None:
    """Writes one line at once: a line that is there was written after the append had returned."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def live(store: Store, number: str) -> None:
    """Appends in every way there is: a first entry with its grants, more, a new epoch, small files and a large one."""
    world = World(store)
    stream = f"case-{number}"
    reader = world.fresh("anna")
    tell("alive", number)
    for step in count():
        for name in (stream, SHARED) if step % 3 == 0 else (stream,):
            readers = {"case": world.seals("anna", "bram", *(["carla"] if step % 4 < 2 else []))}
            blobs = (Blob(stream=name, blob_id=f"{number}-{step}", chunks=(os.urandom(3000),)),) if step % 2 else ()
            batch = compose(
                stream=name,
                head=store.head(name),
                author="anna",
                secret=SECRETS["anna"],
                at=START + timedelta(days=1),  # after what was told before
                items=[("case", {"text": f"{number}.{step}"}), ("case", {"text": "x" * 500})],
                readers=readers,
                keyset=reader.keyset(name),
            )
            store.append(batch + Batch(blobs=blobs))
            for entry in batch.entries:
                tell("entry", name, entry.seq, entry.hash.hex())
            for blob in blobs:
                tell("blob", name, blob.blob_id)
        if step % 5 == 4:
            store.put_blob(stream, f"large-{step}", (os.urandom(20_000) for _ in range(40)))
            tell("blob", stream, f"large-{step}")


def main() -> None:
    address = sys.argv[1]
    for line in sys.stdin:
        if hasattr(os, "fork"):
            child = os.fork()
            if child:
                os.waitpid(child, 0)
                tell("gone")
                continue
        tell("born", os.getpid())  # told by the life itself: on a busy machine it may run before who bore it
        with open_store(address, create=False) as store:
            live(store, line.strip())


if __name__ == "__main__":
    main()
