"""A parser of command lines that speaks Dutch; the standard library's speaks English."""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING, Final, NoReturn

from typing_extensions import override

from caseapp.cli.shown import one_line, quoted
from caseapp.cli.usage import BadUsage

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterable, Sequence

    from caseapp.cli.console import Console
    from caseapp.cli.exits import Exit

    Handler = Callable[[Namespace, Console], Exit]

    Late = Callable[[list[str], Namespace | None], tuple[Namespace, list[str]]]
    """Parses what follows a command whose options hang on its words, such as the fields of an act."""


class _Help(argparse.RawDescriptionHelpFormatter):
    """Dutch headings, and room for long option names."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=30)

    @override
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "Gebruik: " if prefix is None else prefix)

    @override
    def add_argument(self, action: argparse.Action) -> None:
        super().add_argument(action)
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - there is no other name for it
            self._action_max_length += 2  # the library forgets that commands are indented


class Parser(argparse.ArgumentParser):
    """An argument parser that raises :class:`BadUsage` with a Dutch sentence instead of leaving the program."""

    def __init__(self, **options: object) -> None:
        options.setdefault("formatter_class", _Help)
        super().__init__(**options, add_help=False, allow_abbrev=False)  # type: ignore[arg-type]
        self._positionals.title = "wat u noemt"
        self._optionals.title = "keuzes"
        self.add_argument("-h", "--help", action="help", help="deze uitleg")
        self.late: Late | None = None

    @override
    def parse_known_args(  # type: ignore[override] # the standard library's stubs give three overloads
        self, args: Sequence[str] | None = None, namespace: Namespace | None = None
    ) -> tuple[Namespace, list[str]]:
        """Parse; what is left over is told by the command that it was meant for, which knows its own options."""
        if self.late is not None:
            return self.late(list(args or ()), namespace)
        found, rest = super().parse_known_args(args, namespace)
        if rest:
            self.error(f"unrecognized arguments: {' '.join(rest)}")
        return found, rest

    @override
    def error(self, message: str) -> NoReturn:
        """Say what is wrong, in Dutch.

        Raises:
            BadUsage: always.
        """
        raise BadUsage(self._dutch(message), " ".join(self.format_usage().split()))

    def _dutch(self, message: str) -> str:
        for pattern, sentence in _SAID:
            found = re.fullmatch(pattern, message, re.DOTALL)
            if found:
                return sentence(found, [option for action in self._actions for option in action.option_strings])
        return "Deze opdracht klopt niet. Kijk met --help hoe u die schrijft."


def _choice(found: re.Match[str], _: list[str]) -> str:
    given, known = found["given"].strip("'"), [one.strip().strip("'") for one in found["known"].split(",")]
    if found["name"] in ("OPDRACHT", "WAT"):
        return f"De opdracht {quoted(given)} bestaat niet.{meant(given, known)}"
    return f"{one_line(found['name'])}: {quoted(given)} kan hier niet.{meant(given, known)}"


def _unknown(found: re.Match[str], options: list[str]) -> str:
    first = found["given"].split()[0].partition("=")[0]
    hint = meant(first, [option for option in options if option.startswith("--")], several=False)
    return f"{quoted(first)} hoort niet bij deze opdracht.{hint or ' Kijk met --help wat kan.'}"


_SAID: Final[tuple[tuple[str, Callable[[re.Match[str], list[str]], str]], ...]] = (
    (
        r"argument (?P<name>.+?): invalid choice: (?P<given>.+) \(choose from (?P<known>.+)\)",
        _choice,
    ),
    (r"unrecognized arguments: (?P<given>.+)", _unknown),
    (
        r"the following arguments are required: (?P<names>.+)",
        lambda found, _: f"Er ontbreekt iets: {found['names']}. Kijk met --help wat u moet invullen.",
    ),
    (
        r"argument (?P<name>.+?): expected (one argument|at least one argument|\d+ arguments?)",
        lambda found, _: f"Achter {one_line(found['name'])} hoort een waarde.",
    ),
    (
        r"argument (?P<name>.+?): ignored explicit argument (?P<given>.+)",
        lambda found, _: f"Achter {one_line(found['name'])} hoort geen waarde.",
    ),
    (
        r"argument (?P<name>.+?): not allowed with argument (?P<other>.+)",
        lambda found, _: f"{one_line(found['name'])} en {one_line(found['other'])} gaan niet samen.",
    ),
    (
        r"argument (?P<name>.+?): invalid int value: (?P<given>.+)",
        lambda found, _: f"Achter {one_line(found['name'])} hoort een heel getal, 0 of meer.",
    ),
    (
        r"argument (?P<name>.+?): (?P<own>.+)",
        lambda found, _: f"{one_line(found['name'])}: {one_line(found['own'])}",
    ),
)
"""What the standard library says, and how it is said here."""


def meant(word: str, known: list[str], *, several: bool = True) -> str:
    """A hint for a word that is not known: the nearest one, else all when they are few, else nothing."""
    from difflib import get_close_matches

    near = get_close_matches(word[:60], known, n=1)
    if near:
        return f" Bedoelt u “{near[0]}”?"
    return f" Kies uit: {', '.join(known)}." if several and known and len(known) <= LONGEST_LIST else ""


LONGEST_LIST: Final = 16


def number(text: str) -> int:
    """A whole number of 0 or more, for an option.

    Raises:
        argparse.ArgumentTypeError: it is none.
    """
    if not (text.isascii() and text.isdigit() and len(text) < LONGEST_NUMBER):
        raise argparse.ArgumentTypeError("hier hoort een heel getal, 0 of meer.")
    return int(text)


LONGEST_NUMBER: Final = 10
