"""``caseapp case act`` and ``case new``: any act of the catalogue, its fields as options or from a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from caseapp.cli import option
from caseapp.cli.acting import perform
from caseapp.cli.exits import Exit
from caseapp.cli.parser import Parser, meant
from caseapp.cli.shown import quoted
from caseapp.cli.usage import BadUsage

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from caseapp.cli.console import Console
    from caseapp.procedure.definition import ActDefinition

_VALUED: Final = frozenset({"--data", "--as", "--explain", "--from"})
_FLAGS: Final = frozenset({"--json", "--ask", "--remember", "--list", "--help", "-h"})

ACT_ABOUT: Final = """\
Doet een handeling in een zaak. De velden geeft u als opties of in een
TOML-bestand. “case act --list” toont alle handelingen, en
“case act HANDELING --help” de velden van één handeling."""

NEW_ABOUT: Final = """\
Begint een zaak met een melding: “case new report_incident --help” toont de velden."""


def add(below: _SubParsersAction[Parser]) -> None:
    """Add both commands below ``case``."""
    for name, words, about in (("act", ("ZAAK", "HANDELING"), ACT_ABOUT), ("new", ("HANDELING",), NEW_ABOUT)):
        short = "doe een handeling in een zaak" if name == "act" else "begin een zaak met een melding"
        parser = option.leaf(below, name, perform, short=short, about=about)
        parser.usage = f"{parser.prog} {' '.join(words)} [--VELD WAARDE ...] [--from BESTAND.toml] [keuzes]"
        _shared(parser)
        parser.late = _Late(parser, with_case=name == "act")


def _shared(parser: Parser) -> None:
    parser.add_argument("--explain", metavar="TEKST", help="uw uitleg, waar het programma die vraagt")
    parser.add_argument("--ask", action="store_true", help="vraag alleen of het mag; er wordt niets gedaan")
    parser.add_argument("--list", action="store_true", help="toon alle handelingen")
    option.member(parser)
    option.as_json(parser)


OPENS: Final = "report_incident"
"""The act that makes a case: there is none to name yet."""


class _Late:
    """Parses what follows ``case act``: first which act, then with the options that this act has."""

    def __init__(self, base: Parser, *, with_case: bool) -> None:
        self._base = base
        self._with_case = with_case

    def __call__(self, args: list[str], namespace: Namespace | None) -> tuple[Namespace, list[str]]:
        from argparse import Namespace

        namespace = namespace or Namespace()
        words = _words(args)
        if "--list" in args:
            namespace.handler, namespace.json = show_acts, "--json" in args
            return namespace, []
        opens = [word.replace("-", "_") for word in words] == [OPENS]
        wanted = 2 if self._with_case and not opens else 1
        helps = "-h" in args or "--help" in args
        if len(words) != wanted and not (helps and len(words) == 1):
            if helps:
                self._base.print_help()
                raise SystemExit(0)
            raise BadUsage(self._what(len(words) > wanted), self._usage())
        with_case = self._with_case and not opens and len(words) == wanted
        parser = self._parser(_known(words[-1]), with_case=with_case)
        return parser.parse_args([_dashed(one) for one in args], namespace), []

    def _what(self, many: bool) -> str:
        named = "eerst de zaak, dan de handeling, en daarna de velden" if self._with_case else "één handeling"
        much = " Zet tekst met spaties tussen aanhalingstekens." if many else ""
        return f"Noem {named}.{much} Alle handelingen: caseapp case act --list."

    def _usage(self) -> str:
        return " ".join(self._base.format_usage().split())

    def _parser(self, definition: ActDefinition, *, with_case: bool) -> Parser:
        from caseapp.cli.act_field import add_fields

        about = f"{definition.label}. {definition.help}".strip()
        parser = Parser(prog=self._base.prog, description=about)
        if with_case:
            parser.add_argument("case", metavar="ZAAK", help="het nummer, zoals 2026-0014")
        else:
            parser.set_defaults(case=None)
        parser.add_argument("act", metavar="HANDELING", help=definition.id)
        _shared(parser)
        add_fields(parser, definition)
        places = "ZAAK " if self._with_case and definition.id != OPENS else ""
        parser.usage = f"{parser.prog} {places}{definition.id} [--VELD WAARDE ...] [keuzes]"
        parser.set_defaults(handler=perform)
        return parser


def _words(args: list[str]) -> list[str]:
    """The words before the first field."""
    words = []
    rest = iter(args)
    for one in rest:
        if not one.startswith("-") or one == "-":
            words.append(one)
        elif one in _VALUED:
            next(rest, None)
        elif one not in _FLAGS and one.partition("=")[0] not in _VALUED:
            break
    return words


def _dashed(word: str) -> str:
    """An option as it is named here, also when it was written as the field: ``--obtained_on``."""
    if not word.startswith("--"):
        return word
    name, sign, value = word.partition("=")
    return name.replace("_", "-") + sign + value


def _known(word: str) -> ActDefinition:
    from caseapp.procedure.catalogue import CATALOGUE

    found = CATALOGUE.get(word.replace("-", "_"))
    if found is None:
        hint = meant(word, list(CATALOGUE)) or " Alle handelingen: caseapp case act --list."
        raise BadUsage(f"De handeling {quoted(word)} bestaat niet.{hint}")
    return found


def show_acts(args: Namespace, console: Console) -> Exit:
    """Show all acts."""
    from caseapp.procedure.catalogue import CATALOGUE

    if args.json:
        console.json([_act_json(definition) for definition in CATALOGUE.values()])
        return Exit.DONE
    console.table(("handeling", "wat het is"), [(one.id, one.label) for one in CATALOGUE.values()])
    return Exit.DONE


def _act_json(definition: ActDefinition) -> dict[str, object]:
    return {
        "id": definition.id,
        "label": definition.label,
        "confirm": definition.confirm,
        "about_respondent": definition.about_respondent,
        "fields": [
            {
                "name": field.name,
                "kind": field.kind.value,
                "label": field.label,
                "required": field.required,
                "choices": [choice.value for choice in field.choices],
            }
            for field in definition.fields
        ],
    }
