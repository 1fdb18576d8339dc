"""Putting a backup copy back in the place of the store. The store that was there is kept beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.ledger import HeadMemory, StoreError, open_store
from caseapp.ledger.copying import copy_store, open_copy
from caseapp.office.door import RESTORING
from caseapp.office.errors import BackupUnusable
from caseapp.office.register.state import REGISTER

if TYPE_CHECKING:
    from caseapp.ledger import Store
    from caseapp.office.place import Place

NO_ORGANISATION = "In dit bestand staat geen organisatie. Kies een reservekopie van Caseapp."
ELSEWHERE = "Deze reservekopie is van een andere organisatie dan die op deze computer. Kies een ander bestand."
IN_USE = (
    "De opslag kan niet worden vervangen. Sluit Caseapp op alle computers die deze opslag gebruiken, en probeer het "
    "opnieuw. Er is niets veranderd."
)
BESIDE = ("-wal", "-shm")


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What was put back: the moment of its newest act, and where the store that was there is kept."""

    made: datetime
    kept: Path | None


def restore(place: Place, file: Path, at: datetime) -> Restored:
    """Put a copy in the place of the store, which is closed.

    What this computer has seen of the newer store is forgotten, for the older one is now right; the indexes are made
    anew when members sign in. Drafts stay. Where the program is ended meanwhile, :func:`finish` does the rest.

    Raises:
        BackupUnusable: it holds no organisation, or another one; or the store is in use and cannot be replaced.
        StoreError: it is no copy, or damaged; or the disk does not do what is asked. The store is as it was.
        OSError: the disk does not do what is asked; the store is as it was.
    """
    place.prepare()
    finish(place)
    store, new = place.store_file, _new(place)
    made = _look(file, store)
    kept = _free(store, f"{store.stem}-{at:%Y%m%d-%H%M%S}")
    try:
        copy_store(file, new)
        _note(place, kept)
        _exchange(store, new, kept)
    except BaseException:
        new.unlink(missing_ok=True)
        _noted(place).unlink(missing_ok=True)
        raise
    _forget_seen(place)
    _noted(place).unlink(missing_ok=True)
    return Restored(made=made, kept=kept if kept.exists() else None)


def finish(place: Place) -> None:
    """Do what is left of a restore in which the program was ended; the store is closed. Nothing where there was none.

    Raises:
        BackupUnusable: the store is in use and cannot be replaced yet.
        StoreError: the copy is damaged, or the disk does not do what is asked.
        OSError: the disk does not do what is asked.
    """
    noted, new = _noted(place), _new(place)
    if not noted.exists():
        return
    if new.exists():
        _exchange(place.store_file, new, place.store_file.with_name(noted.read_text(encoding="utf-8")))
    if place.store_file.exists():
        _forget_seen(place)
    noted.unlink()


def _new(place: Place) -> Path:
    return place.store_file.with_name(f"{place.store_file.name}.new")


def _noted(place: Place) -> Path:
    return place.local / RESTORING


def _note(place: Place, kept: Path) -> None:
    new = _noted(place).with_suffix(".part")
    new.write_text(kept.name, encoding="utf-8")
    new.replace(_noted(place))


def _exchange(store: Path, new: Path, kept: Path) -> None:
    """Put the new store in the place of the old one, which is kept; when that fails, the old one is where it was.

    What lies beside the old store goes before it: where that is kept already, the new one alone is left to be moved.
    """
    moves = [(new, store)]
    if not kept.exists():
        moves = [*((_beside(store, ending), _beside(kept, ending)) for ending in BESIDE), (store, kept), *moves]
    done: list[tuple[Path, Path]] = []
    try:
        for here, there in moves:
            if here.exists():
                here.replace(there)
                done.append((here, there))
    except OSError as error:
        for here, there in reversed(done):
            there.replace(here)
        raise BackupUnusable(IN_USE) from error


def _free(store: Path, name: str) -> Path:
    """A name that no store that was kept before has, whatever the clock says."""
    names = chain([f"{name}.sqlite"], (f"{name}-{number}.sqlite" for number in count(2)))
    return next(one for one in map(store.with_name, names) if not one.exists())


def _beside(store: Path, ending: str) -> Path:
    return store.with_name(store.name + ending)


def _look(file: Path, store: Path) -> datetime:
    copy = open_copy(file)
    try:
        first = copy.hash_at(REGISTER, 1)
        if first is None:
            raise BackupUnusable(NO_ORGANISATION)
        present = _first(store)
        if present is not None and present != first:
            raise BackupUnusable(ELSEWHERE)
        return _newest(copy)
    finally:
        copy.close()


def _first(store: Path) -> bytes | None:
    """The first entry's hash of the store that is there; None when there is none that can be read."""
    try:
        present = open_store(f"sqlite:///{store}", create=False)
    except StoreError:
        return None  # what is damaged is what one puts a copy back for
    try:
        return present.hash_at(REGISTER, 1)
    finally:
        present.close()


def _newest(copy: Store) -> datetime:
    return max(entry.at for _, entry in copy.entries_since(0))


def _forget_seen(place: Place) -> None:
    """What this computer saw of the newer store does not count any more; what the older one shows does."""
    for path in (*place.local.glob("index-*.db*"), *place.local.glob(f"{place.heads.name}*")):
        path.unlink(missing_ok=True)
    copy = open_copy(place.store_file)
    heads = HeadMemory(place.heads)
    try:
        found = (copy.head(stream) for stream in copy.streams())
        heads.remember([head for head in found if head is not None])
    finally:
        heads.close()
        copy.close()
