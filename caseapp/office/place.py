"""Where things are kept on this computer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.index.draft import PURPOSE as DRAFT_PURPOSE
from caseapp.index.draft import Drafts, open_draft_file
from caseapp.index.fault import FileDamaged
from caseapp.index.file import derive_key, is_damaged, remove
from caseapp.index.index import PURPOSE as INDEX_PURPOSE
from caseapp.index.index import Index
from caseapp.office.door import STORE, keep_names, known_names
from caseapp.office.errors import IndexUnusable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from caseapp.index.file import SealedFile
    from caseapp.office.books import Identity
    from caseapp.office.door import MemberName


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """The folders: ``data`` for the embedded store; ``local`` for what belongs to this computer alone.

    ``scope`` tells stores apart whose files lie in the same folder; it and ``url`` are empty for the embedded one.

    Names of members are kept in ``local`` in the open, as any sign-in screen shows them; nothing else is.
    """

    data: Path
    local: Path
    scope: str = ""
    url: str = ""

    def prepare(self) -> None:
        """Make the folders; new ones are this user's alone, where the system knows users.

        Raises:
            OSError: the disk does not let us.
        """
        for folder in (self.data, self.local):
            folder.parent.mkdir(parents=True, exist_ok=True)
            folder.mkdir(mode=0o700, exist_ok=True)

    @property
    def store_file(self) -> Path:
        """The file of an embedded store."""
        return Path(self.url.removeprefix("sqlite:///")) if self.url else self.data / STORE

    @property
    def store_url(self) -> str:
        """The address of the embedded store."""
        return f"sqlite:///{self.data / STORE}"

    def account(self, member: str) -> str:
        """The name under which a member's secret is kept in the keychain."""
        return f"{self.data}{self.scope}:{member}"

    @property
    def heads(self) -> Path:
        """The file with the heads that this computer has seen."""
        return self.local / f"heads{self.scope}.sqlite"

    def index_path(self, member: str) -> Path:
        """The file of a member's index."""
        return self.local / f"index-{self.scope}{member}.db"

    def open_index(self, who: Identity) -> Index:
        """The member's index; one that is damaged or of another version is thrown away and begun anew.

        Raises:
            IndexUnusable: the disk does not do what is asked.
        """
        path = self.index_path(who.member)
        key = derive_key(who.secret.reveal_seed(), INDEX_PURPOSE)
        try:
            return Index(path, key, IndexUnusable)
        except FileDamaged:
            remove(path)
            return Index(path, key, IndexUnusable)

    def index_is_damaged(self, member: str) -> bool:
        """Whether a member's index was found damaged while it was in use, and is begun anew when it is opened next."""
        return is_damaged(self.index_path(member))

    def fresh_index(self, who: Identity) -> Index:
        """An empty index beside the member's own.

        Raises:
            IndexUnusable: the disk does not do what is asked.
        """
        path = _beside(self.index_path(who.member))
        remove(path)
        try:
            return Index(path, derive_key(who.secret.reveal_seed(), INDEX_PURPOSE), IndexUnusable)
        except IndexUnusable:
            remove(path)
            raise

    def swap_index(self, who: Identity) -> None:
        """Put the fresh index in place of the member's own; both are closed."""
        path = self.index_path(who.member)
        remove(path)
        _beside(path).replace(path)

    def open_drafts(self, who: Identity, clock: Callable[[], datetime]) -> Drafts:
        """The member's drafts, opened when first needed; a file that is damaged is put aside, never deleted."""
        path = self.local / f"drafts-{self.scope}{who.member}.db"
        key = derive_key(who.secret.reveal_seed(), DRAFT_PURPOSE)

        def opened() -> SealedFile:
            try:
                return open_draft_file(path, key, IndexUnusable)
            except FileDamaged:
                path.replace(path.with_suffix(f".{clock():%Y%m%d%H%M%S}.damaged"))
                remove(path)
                return open_draft_file(path, key, IndexUnusable)

        return Drafts(opened, clock)

    # --- names

    def names(self) -> tuple[MemberName, ...]:
        """The members who can sign in here, by name; empty when this computer knows none."""
        return known_names(self.local, self.scope)

    def keep_names(self, names: Iterable[MemberName]) -> None:
        """Keep who can sign in here; a disk that does not let us is no reason to stop."""
        keep_names(self.local, names, self.scope)


def _beside(path: Path) -> Path:
    return path.with_name(f"{path.name}.new")
