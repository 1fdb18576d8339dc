"""The connection to a server breaks while it commits: nothing is done twice, and nothing is told as not done."""

from __future__ import annotations

import socket
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import make_url

from caseapp.ledger import StoreUncertain, StoreUnreachable, open_store
from tests.unit.ledger.world import told

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.postgres
COMMIT = b"COMMIT"


class Cable:
    """Stands between a program and the server; ``cut`` says what happens to the next commit.

    ``after``: the server gets it, and its answer is lost. ``before``: the server does not get it either.
    ``off``: as ``after``, and from then on nobody comes through any more.
    """

    def __init__(self, server: str) -> None:
        self.cut = ""
        self.off = False
        self._server = server
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self._near: list[socket.socket] = []
        self._far: list[socket.socket] = []
        Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        for end in [self._listening, *self._near, *self._far]:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._listening.accept()
                if self.off:
                    near.close()
                    continue
                far = socket.socket(socket.AF_UNIX)
                far.connect(self._server)
                self._near.append(near)
                self._far.append(far)
                Thread(target=self._there, args=(near, far), daemon=True).start()
                Thread(target=self._back, args=(near, far), daemon=True).start()

    def _there(self, near: socket.socket, far: socket.socket) -> None:
        with suppress(OSError):
            while data := near.recv(65536):
                if self.cut and COMMIT in data:
                    how, self.cut = self.cut, ""
                    self.off = how == "off"
                    for end in self._near if self.off else [near]:
                        with suppress(OSError):
                            end.shutdown(socket.SHUT_RDWR)
                    if how != "before":
                        far.sendall(data)
                    far.shutdown(socket.SHUT_WR)
                    return
                far.sendall(data)
            far.shutdown(socket.SHUT_WR)

    def _back(self, near: socket.socket, far: socket.socket) -> None:
        with suppress(OSError):
            while data := far.recv(65536):
                near.sendall(data)
            near.shutdown(socket.SHUT_RDWR)


@pytest.fixture
def cable(postgres: str) -> Iterator[Cable]:
    url = make_url(postgres)
    folder = url.host or url.query["host"]
    made = Cable(f"{folder}/.s.PGSQL.{url.port or 5432}")
    yield made
    made.close()


@pytest.fixture
def through(postgres: str, cable: Cable) -> str:
    url = make_url(postgres).set(
        host="127.0.0.1", port=cable.port, query={"sslmode": "disable", "gssencmode": "disable"}
    )
    return url.render_as_string(hide_password=False)


def test_what_was_written_is_told_as_done(through: str, cable: Cable) -> None:
    with open_store(through) as store:
        world = told(store)
        batch = world.batch("case-1", "anna", {"text": "x"})
        cable.cut = "after"
        store.append(batch)
        assert cable.cut == ""
        assert store.contains(batch.entries[-1])
        assert store.count() == 7
        assert world.checked().ok


def test_what_was_not_written_is_told_as_not_done(through: str, cable: Cable) -> None:
    with open_store(through) as store:
        world = told(store)
        batch = world.batch("case-1", "anna", {"text": "x"})
        cable.cut = "before"
        with pytest.raises(StoreUnreachable, match="Er is niets opgeslagen") as error:
            store.append(batch)
        assert not isinstance(error.value, StoreUncertain)
        assert store.count() == 6
        store.append(batch)
        assert store.count() == 7


def test_what_nobody_can_know_is_told_as_that(
    postgres: str, through: str, cable: Cable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("caseapp.ledger.store.ASKED_AGAIN_AFTER", (0.0,))
    with open_store(through) as store:
        world = told(store)
        cable.cut = "off"
        with pytest.raises(StoreUncertain, match="niet zeker"):
            store.append(world.batch("case-1", "anna", {"text": "x"}))
    with open_store(postgres) as store:
        assert store.count() == 7


def test_a_file_of_which_the_end_was_lost_leaves_nothing_half(through: str, cable: Cable) -> None:
    with open_store(through) as store:
        world = told(store)

        def pieces() -> Iterator[bytes]:
            for number in range(17):
                if number == 16:
                    cable.cut = "after"
                yield bytes([number]) * 10

        with pytest.raises(StoreUncertain):
            store.put_blob("case-1", "b", pieces())
        assert world.checked().ok
