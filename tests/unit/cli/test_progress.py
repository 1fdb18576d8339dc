"""The progress bar of the terminal."""

import io

from typing_extensions import override

from caseapp.cli.console import Console
from caseapp.cli.progress import Bar


class Terminal(io.StringIO):
    """Something that somebody looks at."""

    @override
    def isatty(self) -> bool:
        return True


def drawn(*, after: float) -> str:
    console = Console(out=io.StringIO(), err=Terminal())
    with Bar(console, "Zaken inlezen", after=after) as bar:
        bar(1, 2)
        bar(2, 2)
    return console.err.getvalue()  # type: ignore[attr-defined,no-any-return]


def test_a_bar_is_drawn_at_once() -> None:
    assert "Zaken inlezen" in drawn(after=0)


def test_what_takes_no_time_needs_no_bar() -> None:
    assert drawn(after=60) == ""
