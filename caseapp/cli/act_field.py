"""The fields of an act as options of the command line."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from caseapp.cli.fault import Stop
from caseapp.cli.text_file import parse_toml, read_toml
from caseapp.procedure.definition import Kind

if TYPE_CHECKING:
    import argparse
    from argparse import Namespace

    from caseapp.cli.parser import Parser
    from caseapp.procedure.definition import ActDefinition, Field

PREFIX: Final = "field:"
"""Before the name of a field in the namespace, so that ``from`` and ``as`` are nobody else's."""

_WANTS: Final = {
    Kind.LINE: "TEKST",
    Kind.TEXT: "TEKST",
    Kind.DATE: "DAG",
    Kind.MOMENT: "MOMENT",
    Kind.BOOL: "ja|nee",
    Kind.LINES: "TEKST",
    Kind.SCHOOL: "SCHOOL",
    Kind.MEMBER: "GEBRUIKER",
    Kind.PERSON: "PERSOON",
    Kind.PERSONS: "PERSOON",
    Kind.REF: "KENMERK",
    Kind.REFS: "KENMERK",
    Kind.INVITED: "WIE",
    Kind.TEXT_OR_REFS: "TEKST|KENMERK",
    Kind.FINDINGS: "FEIT",
    Kind.GROUNDS: "FEIT-ID",
    Kind.NORM: "BEPALING",
    Kind.FILE: "BESTAND",
    Kind.MESSAGES: "NUMMERS",
    Kind.COMPARTMENT: "DEEL",
}
_FORM: Final = {
    Kind.DATE: "Een dag: 2026-03-31 of 31-03-2026",
    Kind.MOMENT: "Een moment: 2026-03-31T14:30 of 31-03-2026 14:30",
    Kind.PERSON: "Naam of kenmerk, zoals e2",
    Kind.PERSONS: "Namen of kenmerken",
    Kind.REF: "Kenmerk, zoals e5 (zie “case show”)",
    Kind.REFS: "Kenmerken, zoals e5 e8",
    Kind.MEMBER: "Naam of lidnummer",
    Kind.INVITED: "Personen, gebruikers, namen van ouders, of “guardians” voor alle ouders",
    Kind.FINDINGS: 'Zo vaak als nodig: \'{ id = "f1", fact = "…", on = 2026-03-02, norm = "ozhw:5.9", '
    'evidence = ["e4"], established = true }\'',
    Kind.NORM: "Een verwijzing, zoals ozhw:5.9",
    Kind.FILE: "De weg naar een bestand op deze computer",
    Kind.MESSAGES: "Zo veel als nodig: 12 15-18",
    Kind.COMPARTMENT: "case (de hele zaak), reporter (de naam van de melder) of inspection-1 (controle 1)",
}
_LISTS: Final = frozenset(
    {Kind.LINES, Kind.PERSONS, Kind.REFS, Kind.INVITED, Kind.TEXT_OR_REFS, Kind.GROUNDS, Kind.MESSAGES}
)


def add_fields(parser: Parser, definition: ActDefinition) -> None:
    """Give the parser an option for each field of the act."""
    group = parser.add_argument_group("velden van deze handeling")
    for field in definition.fields:
        if field.name == "from":
            continue  # shares its option with the file of fields, see `fields_of`
        _add(group, field)
    both = definition.field("from")
    parser.add_argument(
        "--from",
        dest="source",
        metavar="BESTAND.toml" if both is None else "DAG|BESTAND.toml",
        help="lees de velden uit een TOML-bestand; een optie gaat voor"
        + (f". Of de dag: {_told(both)}" if both is not None else ""),
    )


def _add(group: argparse._ArgumentGroup, field: Field) -> None:
    option = f"--{field.name.replace('_', '-')}"
    dest = PREFIX + field.name
    if field.kind in _LISTS:
        group.add_argument(option, dest=dest, nargs="+", action="extend", metavar=_WANTS[field.kind], help=_told(field))
    elif field.kind is Kind.FINDINGS:
        group.add_argument(option, dest=dest, action="append", metavar=_WANTS[field.kind], help=_told(field))
    elif field.kind is Kind.BOOL:
        group.add_argument(option, dest=dest, nargs="?", const="ja", metavar=_WANTS[field.kind], help=_told(field))
    else:
        group.add_argument(option, dest=dest, metavar=_WANTS.get(field.kind, "KEUZE"), help=_told(field))


def _told(field: Field) -> str:
    """What the help says of a field."""
    parts = [field.label + ("" if field.required else " (mag leeg)")]
    if field.choices:
        parts.append("; ".join(f"{choice.value} = {choice.label}" for choice in field.choices))
    parts += [text for text in (_FORM.get(field.kind), field.help.rstrip(".")) if text]
    return " ".join(part if part.endswith(("?", "!")) else f"{part}." for part in parts).replace("%", "%%")


def fields_of(args: Namespace, definition: ActDefinition) -> tuple[dict[str, Any], str]:
    """The fields that were given, in a file and as options, and the explanation.

    ``--from`` is both the file and, where the act has one, the field ``from``: a name that ends in ``.toml`` is a file.

    Raises:
        Stop: the file cannot be read, or a finding is no table.
    """
    found: dict[str, Any] = {}
    source = args.source
    has_day = definition.field("from") is not None
    if source is not None and (not has_day or source.casefold().endswith(".toml")):
        found = _from_file(Path(source), definition)
    elif source is not None:
        found["from"] = source
    explanation = str(found.pop("explain", "") or "")
    for name, value in vars(args).items():
        if name.startswith(PREFIX) and value is not None:
            found[name[len(PREFIX) :]] = value
    for field in definition.fields:
        if field.kind is Kind.FINDINGS and field.name in found:
            found[field.name] = [_finding(item) for item in found[field.name]]
    return found, args.explain if args.explain is not None else explanation


def _from_file(path: Path, definition: ActDefinition) -> dict[str, Any]:
    """The fields in a file; a file that it names is looked for beside it."""
    found = read_toml(path)
    for field in definition.fields:
        value = found.get(field.name)
        if field.kind is Kind.FILE and isinstance(value, str) and value.strip():
            found[field.name] = str(path.parent / value)
    return found


def _finding(item: object) -> Mapping[str, Any] | object:
    if not isinstance(item, str):
        return item
    found = parse_toml(f"x = {item}", "Het feit")["x"] if "\n" not in item else None
    if not isinstance(found, Mapping):
        raise Stop('Een feit schrijft u als tabel: \'{ id = "f1", fact = "…", on = 2026-03-02 }\'.')
    return found
