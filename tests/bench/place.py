"""A store of any size for the benches, made once a run and thrown away at its end."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.bootstrap import load_world, open_office
from caseapp.exchange.demonstration.many import add_many
from caseapp.exchange.demonstration.organisation import Demonstration, make
from caseapp.ledger import PasswordCost, open_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

    from caseapp.office.session import Session

WHO = "M. Dijkstra"
"""The HRM manager, who reads every case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A folder with a store, and who works in it."""

    folder: Path
    made: Demonstration
    count: int

    def session(self) -> AbstractContextManager[Session]:
        """A member who is signed in; the first time that takes filling the index."""
        from contextlib import contextmanager

        @contextmanager
        def signed_in() -> Iterator[Session]:
            office = open_office(self.folder, clock=lambda: self.made.now, cost=PasswordCost.MINIMAL)
            session = office.sign_in(WHO, self.made.password)
            try:
                yield session
            finally:
                session.close()
                office.close()

        return signed_in()


@cache
def place(count: int) -> Place:
    """A demonstration organisation with so many cases besides."""
    folder = Path(tempfile.mkdtemp(prefix="caseapp-bench-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    made = make(folder, open_office, cost=PasswordCost.MINIMAL)
    if count:
        store = open_store(f"sqlite:///{folder / 'store.sqlite'}")
        try:
            add_many(store, made, count, load_world())
        finally:
            store.close()
    return Place(folder=folder, made=made, count=count)
