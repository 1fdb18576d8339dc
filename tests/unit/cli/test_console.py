"""What is written, and how it is made safe."""

import io
import json
import unicodedata
from datetime import UTC, date, datetime
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typing_extensions import override

from caseapp.cli.console import Console
from caseapp.cli.progress import Bar
from caseapp.cli.shown import one_line, quoted


class Terminal(io.StringIO):
    """A stream at which somebody looks."""

    @override
    def isatty(self) -> bool:
        return True


def console(kind: type[io.StringIO] = io.StringIO) -> Console:
    return Console(out=kind(), err=kind())


@given(st.text())
def test_a_line_is_one_line_and_all_of_it_can_be_seen(text: str) -> None:
    shown = one_line(text)
    assert "\n" not in shown
    assert all(unicodedata.category(letter)[0] not in "C" for letter in shown)


@pytest.mark.parametrize("letter", ["\x1b", "\x00", "\u202e", "\u2066", "\u200b", "\ud83d", "\ue000", "\x9b"])
def test_what_plays_tricks_is_shown_as_a_dot(letter: str) -> None:
    assert one_line(f"a{letter}b") == "a·b"


def test_letters_of_other_languages_stay() -> None:
    assert one_line("Özdemir, één – “ja” 李") == "Özdemir, één – “ja” 李"


def test_what_is_repeated_in_a_message_is_short() -> None:
    assert len(quoted("x" * 1000)) < 70


def test_a_table_keeps_its_columns_and_cuts_what_is_too_wide() -> None:
    made = console()
    made.table(("a", "b", "c"), [("1", "x" * 100, "lang " * 30), ("22", "", "kort\nregel")])
    lines = made.out.getvalue().splitlines()  # type: ignore[attr-defined]
    assert len(lines) == 3
    assert lines[1].index("lang") == lines[2].index("kort")
    assert "…" in lines[1]


def test_a_long_line_is_wrapped_for_who_looks_and_whole_for_a_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "70")
    text = "woord " * 40
    looked_at, piped = console(Terminal), console()
    for made in (looked_at, piped):
        made.line(text.strip(), indent=2)
    assert max(map(len, looked_at.out.getvalue().splitlines())) <= 70  # type: ignore[attr-defined]
    assert piped.out.getvalue().count("\n") == 1  # type: ignore[attr-defined]


def test_json_writes_days_moments_sets_and_paths() -> None:
    made = console()
    made.json(
        {"day": date(2026, 3, 2), "at": datetime(2026, 3, 2, tzinfo=UTC), "set": {"b", "a"}, "p": PurePosixPath("a/b")}
    )
    assert json.loads(made.out.getvalue()) == {  # type: ignore[attr-defined]
        "day": "2026-03-02",
        "at": "2026-03-02T00:00:00+00:00",
        "set": ["a", "b"],
        "p": "a/b",
    }


def test_a_bar_is_drawn_only_for_who_looks() -> None:
    looked_at, piped = console(Terminal), console()
    for made in (looked_at, piped):
        with Bar(made, "Bezig") as bar:
            bar(1, 4)
            bar(4, 4)
    assert "100%" in looked_at.err.getvalue()  # type: ignore[attr-defined]
    assert "25%" in looked_at.err.getvalue()  # type: ignore[attr-defined]
    assert piped.err.getvalue() == ""  # type: ignore[attr-defined]


def test_a_bar_over_nothing_is_full() -> None:
    made = console(Terminal)
    with Bar(made, "Bezig") as bar:
        bar(0, 0)
    assert "100%" in made.err.getvalue()  # type: ignore[attr-defined]
