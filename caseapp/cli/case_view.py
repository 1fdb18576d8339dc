"""``caseapp case show``: one case, as one member sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.cli.access import sign_in
from caseapp.cli.answer import due_text, obligation_json, reason_json, reason_text
from caseapp.cli.exits import Exit

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from caseapp.cli.console import Console
    from caseapp.model.case import Case
    from caseapp.office.reading import CaseView, ChronologyLine
    from caseapp.procedure.outlook import Possible, WhatNow


def show(args: Namespace, console: Console) -> Exit:
    """Show where a case stands, who is in it, what was done, and what now."""
    with sign_in(args, console) as signed:
        view = signed.session.case(args.case)
        now = signed.session.what_now(args.case)
    for text in view.warnings:
        console.warn(f"LET OP: {text}")
    if args.json:
        console.json(_as_json(view, now))
    else:
        _print(view, now, console, why=args.why)
    return Exit.REFUSED if view.warnings else Exit.DONE


def _print(view: CaseView, now: WhatNow, console: Console, *, why: bool) -> None:
    case = view.case
    console.line(f"Zaak {case.id}: {view.title}")
    about = [case.school or "", "gesloten" if case.closed else f"fase: {view.stage_name.lower()}"]
    if view.handler_name:
        about.append(f"behandelaar: {view.handler_name}")
    console.line(" – ".join(part for part in about if part))
    _people(case, console)
    console.line()
    console.line("Verloop")
    for one in view.chronology:
        _line(one, console)
    console.line()
    console.line("Wat nu?")
    _what_now(now, console, case.id, why=why)


def _people(case: Case, console: Console) -> None:
    from caseapp.procedure.wording import CATEGORY_NAMES, PART_NAMES

    if case.persons:
        console.line()
        console.line("Personen")
    for person in case.persons.values():
        what = f"{CATEGORY_NAMES[person.category]}, {PART_NAMES[person.part]}"
        console.line(f"{person.ref:<5}{person.name} ({what})", indent=2)


def _line(one: ChronologyLine, console: Console) -> None:
    from caseapp.model.zone import local

    struck = f" [gecorrigeerd: {one.corrected_by.ref}]" if one.corrected_by else ""
    moment = f"{local(one.act.at):%d-%m-%Y %H:%M}"
    console.line(f"{one.act.ref:<5}{moment}  {one.author_name}: {one.sentence}{struck}", indent=2)
    if one.act.explanation:
        console.line(f"Uitleg: {one.act.explanation}", indent=9)


def _what_now(now: WhatNow, console: Console, case_id: str, *, why: bool) -> None:
    if not (now.due or now.can):
        console.line("Er is voor u nu niets te doen.", indent=2)
    if now.due:
        console.line("Dit moet:", indent=2)
    for one in now.due:
        late = "TE LAAT. " if one.overdue else ""
        mine = "" if one.mine else " (niet door u)"
        console.line(f"– {late}{_named(one.obligation.act, one.about)}{mine}: {due_text(one.obligation)}", indent=4)
    _possible("U kunt:", now.can, console, why=False)
    if why:
        _possible("Dit kan nog niet:", now.cannot, console, why=True)
    elif now.cannot:
        console.line(f"Wat nog niet kan, en waarom: caseapp case show {case_id} --why", indent=2)


def _named(act: str, about: str) -> str:
    return f"{act} [{about}]" if about else act


def _possible(head: str, found: Sequence[Possible], console: Console, *, why: bool) -> None:
    if found:
        console.line(head, indent=2)
    for one in found:
        console.line(f"– {_named(one.act, one.about)}: {one.label}", indent=4)
        for reason in one.answer.reasons if why else ():
            console.line(reason_text(reason), indent=8)


def _as_json(view: CaseView, now: WhatNow) -> dict[str, object]:
    case = view.case
    return {
        "case": case.id,
        "title": view.title,
        "warnings": view.warnings,
        "school": case.school,
        "stage": view.stage.value,
        "handler": view.handler_name,
        "closed": case.closed,
        "persons": [
            {"ref": one.ref, "name": one.name, "category": one.category.value, "part": one.part.value}
            for one in case.persons.values()
        ],
        "acts": [_line_json(line) for line in view.chronology],
        "obligations": [obligation_json(one) for one in view.obligations],
        "due": [
            {**obligation_json(one.obligation), "about_name": one.about, "overdue": one.overdue, "mine": one.mine}
            for one in now.due
        ],
        "can": [_possible_json(one) for one in now.can],
        "cannot": [_possible_json(one) for one in now.cannot],
    }


def _line_json(line: ChronologyLine) -> dict[str, object]:
    act = line.act
    return {
        "ref": act.ref,
        "act": act.act,
        "at": act.at,
        "by": line.author_name,
        "readable": act.readable,
        "sentence": line.sentence,
        "fields": dict(act.fields),
        "explanation": act.explanation,
        "overruled": [{"code": one.code, "source": one.source, "text": one.text} for one in act.overruled],
        "corrected_by": line.corrected_by.ref if line.corrected_by else None,
    }


def _possible_json(one: Possible) -> dict[str, object]:
    return {
        "act": one.act,
        "label": one.label,
        "about": one.about,
        "fields": dict(one.fields),
        "verdict": one.answer.verdict.value,
        "reasons": [reason_json(reason) for reason in one.answer.reasons],
    }
