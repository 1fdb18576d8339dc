"""Where appeals and objections go, in the register: each letter that leaves one open names it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from caseapp.model.letter import Committee, Committees
from caseapp.office.register.letter import MOST_LINES
from caseapp.procedure.reasons import FORM, refuses

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from caseapp.model.act import Fields, RecordedAct
    from caseapp.model.organisation import Organisation
    from caseapp.model.reason import Reason
    from caseapp.office.register.state import RegisterState

KINDS = (("appeal", "beroep"), ("objection", "bezwaar"))


def committees_changed(state: RegisterState, act: RecordedAct) -> RegisterState:
    """The register after other committees; what was left blank is blank from then on."""
    found = {kind: _committee(kind, act.fields) for kind, _ in KINDS}
    return replace(state, organisation=replace(state.organisation, committees=Committees(**found)))


def _committee(kind: str, fields: Fields) -> Committee:
    return Committee(name=fields.text(f"{kind}_name"), address=fields.texts(f"{kind}_address")[:MOST_LINES])


def committees_whole(_state: RegisterState, _today: date, fields: Fields) -> Iterable[Reason]:
    """A name without an address is of no use in a letter."""
    for kind, word in KINDS:
        if fields.filled(f"{kind}_name") and not fields.filled(f"{kind}_address"):
            text = f"Vul ook het adres voor {word} in, of laat de naam leeg."
            yield refuses("field_missing", FORM, text, f"{kind}_address")


def committees_sentence(act: RecordedAct, _organisation: Organisation) -> str:
    """Where appeals and objections go from now on."""
    appeal, objection = (_committee(kind, act.fields).line or "niet ingevuld" for kind, _ in KINDS)
    return f"Adressen voor bezwaar en beroep gewijzigd. Beroep: {appeal}. Bezwaar: {objection}."
