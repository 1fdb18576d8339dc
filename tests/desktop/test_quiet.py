"""The program goes nowhere by itself: no name is looked up and no socket is opened while one works in it."""

import socket
from collections.abc import Iterator
from typing import NoReturn

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from caseapp.desktop.pictures import settle
from caseapp.desktop.shell import Shell
from tests.desktop.person import texts


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What was asked of the network; nothing may be."""
    found: list[str] = []

    def refuse(*words: object, **_more: object) -> NoReturn:
        found.append(str(words))
        message = "the program went out by itself"
        raise OSError(message)

    for name in ("connect", "connect_ex", "sendto", "bind"):
        monkeypatch.setattr(socket.socket, name, refuse, raising=False)
    for name in ("getaddrinfo", "gethostbyname", "create_connection"):
        monkeypatch.setattr(socket, name, refuse)
    yield found
    assert found == []


def test_nothing_goes_out_while_one_looks_around_everywhere(shell: Shell, asked: list[str]) -> None:
    shell.first.ui.look_around.click()
    settle(shell.task)
    QTest.keyClick(shell.sign_in.ui.password, Qt.Key.Key_Return)
    settle(shell.task)
    assert shell.main is not None
    for place in shell.main.way.places:
        shell.main.way.go_to(place)
        settle(shell.task)
    assert texts(shell.main)
    shell.lock()
    settle(shell.task)
    assert asked == []
