"""The settings of the organisation in words: what each term, mandate, range and retention is called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.model.organisation import TERM_ALIASES
from caseapp.model.term import Measure, Region, Role, Track
from caseapp.procedure.catalogue import CATALOGUE
from caseapp.procedure.wording import MEASURE_NAMES, ROLE_NAMES, TRACK_NAMES, listing

if TYPE_CHECKING:
    from caseapp.model.act import Fields

REGION_NAMES: Mapping[Region, str] = {Region.NORTH: "noord", Region.MIDDLE: "midden", Region.SOUTH: "zuid"}
DEFAULT = "default"
DEFAULT_RETENTION = 2
"""Years after closing where nothing is set; as in the procedure of destruction."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TermName:
    """What a term is called, and in what it is counted."""

    label: str
    unit: str


TERMS: Mapping[str, TermName] = {
    "assess": TermName(label="Een melding beoordelen", unit="schooldagen"),
    "hearing_invitation": TermName(label="Uitnodigen voor een gesprek, vooraf", unit="werkdagen"),
    "response_staff": TermName(label="Reactie van een medewerker op een voornemen", unit="dagen"),
    "response_pupil": TermName(label="Reactie van een leerling of ouder op een voornemen", unit="dagen"),
    "inspection_approval": TermName(label="Geldigheid van een goedgekeurde controle, ten hoogste", unit="dagen"),
    "police_report": TermName(label="Aangifte doen", unit="werkdagen"),
    "pupil_suspension_mbo": TermName(label="Schorsing van een student in het mbo, ten hoogste", unit="schooldagen"),
    "default": TermName(label="Alles waarvoor geen andere termijn geldt", unit="werkdagen"),
}
"""Every term of the organisation, in the order in which a case meets them; see :data:`TERM_DEFAULTS`."""


def mandate_name(key: str) -> str:
    """What a mandate is for: an act or a measure, by its label."""
    if key in CATALOGUE:
        return CATALOGUE[key].label
    return MEASURE_NAMES.get(Measure(key), key) if key in set(Measure) else key


def settings_sentence(fields: Fields) -> str:
    """What a change of the settings changed, in one sentence or a few."""
    parts = []
    region = fields.text("region")
    if region in set(Region):
        parts.append(f"Vakantieregio: {REGION_NAMES[Region(region)]}.")
    parts += [
        f"{title}: {listing(_lines(name, fields)) or 'de standaard'}."
        for name, title in (
            ("terms", "Termijnen"),
            ("mandates", "Mandaten"),
            ("measures", "Maatregelen"),
            ("retention", "Bewaartermijnen"),
        )
        if name in fields
    ]
    return " ".join(["Instellingen gewijzigd.", *parts])


def _lines(name: str, fields: Fields) -> list[str]:
    value = fields.get(name)
    table = value if isinstance(value, Mapping) else {}
    if name == "terms":
        return [_term(key, number) for key, number in table.items() if isinstance(number, int)]
    if name == "retention":
        return [f"{retention_name(key)} {number} jaar" for key, number in table.items()]
    texts = {key: [str(one) for one in found] for key, found in table.items() if isinstance(found, tuple | list)}
    if name == "mandates":
        return [f"{mandate_name(key)} ook door {_roles(found)}" for key, found in texts.items()]
    return [f"voor {track_name(key)} {_measures(found)}" for key, found in texts.items()]


def _term(key: str, number: int) -> str:
    name = TERMS.get(TERM_ALIASES.get(key, key))
    return f"{name.label.lower()} {number} {name.unit}" if name else f"{key} {number}"


def _roles(found: list[str]) -> str:
    return listing(ROLE_NAMES[Role(one)] for one in found if one in set(Role))


def _measures(found: list[str]) -> str:
    return listing(MEASURE_NAMES[Measure(one)] for one in found if one in set(Measure)) or "geen"


def track_name(key: str) -> str:
    """Whom a track is for."""
    return TRACK_NAMES[Track(key)] if key in set(Track) else key


def retention_name(key: str) -> str:
    """Whose cases a retention is for."""
    return "alle andere zaken" if key == DEFAULT else f"zaken over {track_name(key)}"
