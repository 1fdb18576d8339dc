"""The program as it is started: fast, in UTF-8, with exit codes, and never a traceback for what somebody typed."""

import contextlib
import importlib.abc
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from typing_extensions import override

from caseapp.cli import STOPPED, main, window
from caseapp.cli.exits import MEANING, Exit
from tests.cli.world import World


def caseapp(*words: str, **variables: str) -> subprocess.CompletedProcess[bytes]:
    """The program in a process of its own."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("CASEAPP_")}
    return subprocess.run(
        [sys.executable, "-m", "caseapp", *words],
        capture_output=True,
        check=False,
        stdin=subprocess.DEVNULL,
        env={**environment, "QT_QPA_PLATFORM": "offscreen", **variables},
        timeout=60,
    )


@pytest.mark.parametrize(
    "words", [["--help"], ["--version"], ["protocol", "list"], ["case", "act", "assess", "--help"]]
)
def test_what_opens_nothing_answers(words: list[str]) -> None:
    assert caseapp(*words).returncode == 0


def test_help_names_every_command_and_exit_code() -> None:
    told = caseapp("--help").stdout.decode()
    commands = ("desktop", "demo", "found", "member", "case", "dossier", "protocol", "scenario", "verify", "index")
    for word in (*commands, "self-test"):
        assert f"\n    {word}" in told
    for code, meaning in MEANING:
        assert f"{code.value:<4}{meaning}" in told


def leaves() -> Iterator[list[str]]:
    yield from (
        ["found"],
        ["demo"],
        ["desktop"],
        ["verify"],
        ["self-test"],
        ["index", "rebuild"],
        ["dossier", "export"],
    )
    yield from (["case", word] for word in ("list", "show", "act", "new"))
    yield from (["member", word] for word in ("add", "list", "password", "forget"))
    yield from (["protocol", "list"], ["protocol", "check"], ["scenario", "run"], ["case"], ["member"], ["protocol"])


@pytest.mark.parametrize("words", list(leaves()), ids=" ".join)
def test_every_command_has_help_without_english(world: World, words: list[str]) -> None:
    told = world.run(*words, "--help")
    assert told.code == 0
    assert told.out.startswith("Gebruik: caseapp")
    for english in ("usage", "optional", "positional", "arguments", "show this", "default", "options:"):
        assert english not in told.out


def test_without_a_screen_the_window_says_so_and_what_works_instead() -> None:
    for words in ((), ("desktop",), ("desktop", "--demo")):
        result = caseapp(*words)
        assert result.returncode == 3
        said = result.stderr.decode()
        assert "geen scherm" in said
        assert "caseapp demo --out" in said
        assert said.count("\n") == 1


@pytest.mark.parametrize(
    ("variables", "seen"),
    [
        ({"DISPLAY": ":0"}, True),
        ({"DISPLAY": ":7"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen:enable"}, False),
        ({}, False),
    ],
)
def test_a_screen_is_known_by_a_display_that_answers(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], seen: bool
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(window, "answers", lambda display: display == ":0")
    assert window.has_screen() is seen


def test_a_display_answers_when_somebody_listens_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        number = server.getsockname()[1] - window.X_PORT
        if number >= 0:
            assert window.answers(f"127.0.0.1:{number}.0")
    for silent in (":4711", "unix:4711", "127.0.0.1:1", "", "x", ":x", ":99999999999999999999", "host.invalid:0"):
        assert not window.answers(silent), silent


def test_dutch_letters_come_out_in_utf8_whatever_the_console_says() -> None:
    told = caseapp("--help", PYTHONIOENCODING="cp1252", LC_ALL="C").stdout
    assert "één" in caseapp("case", "--help", PYTHONIOENCODING="ascii").stdout.decode("utf-8")
    assert b"\xe2\x80\x9c" not in told or told.decode("utf-8")


def test_half_a_character_is_shown_as_a_question_mark_and_no_reason_to_stop() -> None:
    result = caseapp("case", "act", b"2026\xff".decode("utf-8", "surrogateescape"), "asses")
    assert result.returncode == 2
    assert b"Traceback" not in result.stderr


def test_json_is_one_document_on_standard_output() -> None:
    result = caseapp("protocol", "list", "--json")
    assert result.returncode == 0
    assert result.stderr == b""
    assert isinstance(json.loads(result.stdout), list)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no bash")
def test_a_reader_that_stops_reading_is_no_fault() -> None:
    command = f"{sys.executable} -m caseapp case act --list --json | head -c 10"
    result = subprocess.run(["bash", "-c", f"set -o pipefail; {command}"], capture_output=True, check=False, timeout=60)
    assert result.stderr == b""
    assert result.returncode == 0


def interrupted(process: subprocess.Popen[bytes]) -> bytes:
    """What a process says that is stopped by Ctrl+C; again when it fell just before a read, which then waits on."""
    for _ in range(3):
        process.send_signal(signal.SIGINT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            return process.communicate(timeout=20)[1]
    process.kill()
    return process.communicate()[1]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_ctrl_c_stops_with_a_word_and_its_own_code(tmp_path: Path) -> None:
    fifo = tmp_path / "pijp.toml"
    os.mkfifo(fifo)  # reading it waits until somebody writes
    listens = ["env", "--default-signal=INT"]  # who started the tests beside their own work ignores it
    command = [*listens, sys.executable, "-m", "caseapp", "protocol", "check", str(fifo)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stderr=pipe, stdout=pipe) as process, fifo.open("wb"):  # waits until it reads
        said = interrupted(process)
    assert process.returncode == 130
    assert said.decode().strip() == "Gestopt."


def test_a_fault_in_the_program_is_reported_without_case_text_and_traced_with_debug(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise RuntimeError("A. de Vries")

    monkeypatch.setattr("caseapp.cli.protocol.shipped", broken)
    result = world.run("protocol", "list")
    assert result.code == 4
    assert "RuntimeError" in result.err
    assert "cli/protocol.py" in result.err
    assert "A. de Vries" not in result.err
    assert "Traceback" not in result.err
    assert "Traceback" in world.run("protocol", "list", "--debug").err


@pytest.mark.parametrize("words", [["--help"], ["protocol", "list"], ["case", "act", "--list"]])
def test_what_opens_nothing_loads_no_database_no_cryptography_and_no_window(words: list[str]) -> None:
    code = (
        "import sys, io; from caseapp.cli import main; sys.stdout = io.StringIO(); "
        f"main({words!r}); print(*sorted({{name.partition('.')[0] for name in sys.modules}}), file=sys.stderr)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, timeout=60)
    loaded = set(run.stderr.decode().split())
    heavy = {"PySide6", "sqlalchemy", "alembic", "sqlcipher3", "nacl", "keyring", "reportlab", "pikepdf", "pypdfium2"}
    assert "caseapp" in loaded
    assert not heavy & loaded


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full disk to write on")
def test_output_that_finds_no_room_is_one_sentence_and_a_code() -> None:
    with Path("/dev/full").open("w") as full:
        run = subprocess.run(
            [sys.executable, "-m", "caseapp", "protocol", "list"], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert run.returncode == 3
    assert run.stderr.decode().strip() == "De schijf is vol. Maak ruimte vrij en probeer het opnieuw."


def test_without_any_streams_the_program_still_ends_with_its_code(monkeypatch: pytest.MonkeyPatch) -> None:
    from caseapp.cli import main

    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert main(["protocol", "list"]) == 0
    assert main(["weg"]) == 2


def test_ctrl_c_while_the_program_is_still_being_loaded_leaves_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    class Interrupted(importlib.abc.MetaPathFinder):
        @override
        def find_spec(self, fullname: str, *_: object) -> None:
            if fullname == "caseapp.cli.program":
                raise KeyboardInterrupt

    monkeypatch.delitem(sys.modules, "caseapp.cli.program", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Interrupted(), *sys.meta_path])
    assert main(["--version"]) == STOPPED == Exit.STOPPED
