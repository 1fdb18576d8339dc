"""Doing an act from the command line, or only asking whether it is allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from caseapp.cli.access import sign_in
from caseapp.cli.answer import tell_answer, tell_done
from caseapp.cli.exits import Exit
from caseapp.cli.progress import Bar
from caseapp.cli.usage import BadUsage

if TYPE_CHECKING:
    from argparse import Namespace

    from caseapp.cli.access import Signed
    from caseapp.cli.console import Console
    from caseapp.office.errors import FieldErrors
    from caseapp.procedure.definition import ActDefinition

OPENS: Final = "report_incident"
"""The act that opens a case."""

AGAIN: Final = "Dit is een besluit. Typ uw wachtwoord nog een keer: "

WAIT: Final = 0.5
"""Seconds that taking in a file must last before it is worth a bar."""

REFERENCES: Final = frozenset({"ref", "refs", "findings"})
"""Kinds of fields that name what earlier acts made."""


def perform(args: Namespace, console: Console) -> Exit:
    """Do the act, or with ``--ask`` only say whether it is allowed, with all reasons.

    Raises:
        BadUsage: a report is made in a case, or another act without one.
        Stop: a file or a name cannot be used.
    """
    from caseapp.cli.act_field import fields_of
    from caseapp.office.errors import FieldErrors
    from caseapp.procedure.catalogue import CATALOGUE

    definition = CATALOGUE[args.act.replace("-", "_")]
    if (args.case is None) is not (definition.id == OPENS):
        raise BadUsage(_other_way(definition))
    given, explanation = fields_of(args, definition)
    with sign_in(args, console) as signed:
        fields = _resolved(signed, args.case, definition, given)
        try:
            if args.ask:
                return _ask(signed, args, definition, fields, explanation, console)
            return _do(signed, args, definition, fields, explanation, console)
        except FieldErrors as error:
            _where_to_look(error, definition, args.case, console)
            raise


def _other_way(definition: ActDefinition) -> str:
    if definition.id == OPENS:
        return f"Een melding begint een nieuwe zaak. Gebruik: caseapp case new {OPENS} …"
    return f"“{definition.label}” gaat over een zaak. Gebruik: caseapp case act ZAAK {definition.id} …"


def _resolved(signed: Signed, case_id: str | None, definition: ActDefinition, given: dict[str, Any]) -> dict[str, Any]:
    from caseapp.cli.naming import resolved

    case = signed.session.case(case_id).case if case_id else None
    return resolved(definition, given, case)


def _where_to_look(error: FieldErrors, definition: ActDefinition, case_id: str | None, console: Console) -> None:
    """Before the sentences themselves: where the references are that a field asks for."""
    fields = [definition.field(problem.field) for problem in error.problems]
    if case_id and any(field is not None and field.kind in REFERENCES for field in fields):
        console.warn(f"Welke kenmerken er zijn (e1, e2 …) toont: caseapp case show {case_id}")


def _ask(
    signed: Signed,
    args: Namespace,
    definition: ActDefinition,
    fields: dict[str, Any],
    explanation: str,
    console: Console,
) -> Exit:
    answer = signed.session.ask(args.case, definition.id, fields or None)
    return tell_answer(answer, definition.label, console, as_json=args.json, explained=bool(explanation.strip()))


def _do(
    signed: Signed,
    args: Namespace,
    definition: ActDefinition,
    fields: dict[str, Any],
    explanation: str,
    console: Console,
) -> Exit:
    from caseapp.model.act import Act, Fields
    from caseapp.office.errors import Changed, Refused

    password = signed.passwords.get(AGAIN) if definition.confirm else None
    act = Act(id=definition.id, fields=Fields(fields), explanation=explanation)
    explained = bool(explanation.strip())
    try:
        with Bar(console, "Opnemen", after=WAIT) as bar:
            done = signed.session.perform(args.case, act, password=password, progress=bar)
    except Refused as refusal:
        answer = refusal.answer
        return tell_answer(answer, definition.label, console, as_json=args.json, explained=explained, done=True)
    except Changed as changed:
        console.warn("Iemand anders heeft net iets in deze zaak gedaan. Bekijk met “case show” wat er veranderd is.")
        answer = changed.answer
        return tell_answer(answer, definition.label, console, as_json=args.json, explained=explained, done=True)
    tell_done(done, definition, console, as_json=args.json)
    return Exit.DONE
