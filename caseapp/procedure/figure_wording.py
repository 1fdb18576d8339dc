"""Dutch words for what the statistics count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.figure import DISMISSED, INTERIM, NOT_ASSESSED, NOT_ESTABLISHED, OFFLINE, SEPARATE_BASIS
from caseapp.model.term import Category, Measure, Seriousness
from caseapp.procedure.catalogue import label
from caseapp.procedure.counting import BREACH, CRIMINAL, MEASURED, OFFENCE, SET_ASIDE, TRANSGRESSIVE
from caseapp.procedure.standing import State
from caseapp.procedure.wording import CATEGORY_NAMES, INTERIM_NAMES, MEASURE_NAMES, MONTHS, SERIOUSNESS_NAMES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseapp.model.organisation import Organisation

NATURES: Mapping[str, str] = {
    **{one.value: name for one, name in SERIOUSNESS_NAMES.items()},
    TRANSGRESSIVE: "grensoverschrijdend",
    CRIMINAL: "mogelijk strafbaar",
    OFFENCE: "mogelijk een zedenmisdrijf tegen een minderjarige",
    BREACH: "datalek",
}
OUTCOMES: Mapping[str, str] = {MEASURED: "besluit over een maatregel", SET_ASIDE: "melding terzijde gelegd"}
TERMS: Mapping[str, str] = {
    State.IN_TIME: "op tijd gedaan",
    State.LATE: "te laat gedaan",
    State.WAIVED: "met redenen niet gedaan",
    State.OVERDUE: "niet gedaan en te laat",
    State.OPEN: "loopt nog",
}
KINDS: Mapping[str, str] = {
    NOT_ASSESSED: "nog niet beoordeeld",
    DISMISSED: "terzijde gelegd",
    NOT_ESTABLISHED: "beoordeeld, niets vastgesteld",
    SEPARATE_BASIS: "aparte grondslag van het bestuur",
}
SPELT = ("WhatsApp", "TikTok", "YouTube", "LinkedIn", "BeReal", "X", "ChatGPT", "OnlyFans", "PlayStation")
"""Names of platforms with capitals inside, or of one letter."""


def year_text(year: int) -> str:
    """A school year as ``2025-2026``."""
    return f"{year}-{year + 1}"


def month_text(name: str) -> str:
    """A month such as ``2025-08`` in words."""
    year, _, month = name.partition("-")
    return f"{MONTHS[int(month) - 1]} {year}"


def platform_text(name: str) -> str:
    """A platform as it is spelt."""
    if name == OFFLINE:
        return "niet online"
    return next((one for one in SPELT if one.casefold() == name), name[:1].upper() + name[1:])


def kind_text(name: str, organisation: Organisation) -> str:
    """A norm by its reference and what it says, or why there is none."""
    if name in KINDS:
        return KINDS[name]
    for protocol in (organisation.protocol, *organisation.earlier_protocols):
        found = protocol.provisions.get(name)
        if found is not None:
            return f"{name}: {found.summary}"
    return name


def category_text(name: str) -> str:
    """What somebody is to the school."""
    return CATEGORY_NAMES[Category(name)] if name in set(Category) else name


def nature_text(name: str) -> str:
    """How serious, or of what sort."""
    return NATURES.get(name, name)


def outcome_text(name: str) -> str:
    """What the first decision in a case was."""
    return OUTCOMES.get(name, name)


def term_text(name: str) -> str:
    """How a duty stands."""
    return TERMS.get(name, name)


def measure_text(name: str) -> str:
    """A measure, or an interim measure."""
    if name.startswith(INTERIM):
        kind = name.removeprefix(INTERIM)
        return f"{INTERIM_NAMES.get(kind, kind)} (ordemaatregel)"
    return MEASURE_NAMES[Measure(name)] if name in set(Measure) else name


def wait_text(name: str) -> str:
    """A range of days such as ``8-14``, or ``57-`` without an end."""
    least, _, most = name.partition("-")
    return f"{least} tot en met {most} dagen" if most else f"{least} dagen of meer"


def act_text(name: str) -> str:
    """The act of a duty."""
    return label(name)


def is_grave(name: str) -> bool:
    """Whether a name under nature is a degree of seriousness, of which a case has one."""
    return name in set(Seriousness)
