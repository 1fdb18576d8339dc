"""Dutch words for days, people, roles and enumerations, used in sentences and reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.term import Category, Measure, Part, Role, Seriousness, Track
from caseapp.model.zone import local

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from caseapp.model.act import RecordedAct
    from caseapp.model.case import Case
    from caseapp.model.organisation import Member, Organisation

MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)

ROLE_NAMES: Mapping[Role, str] = {
    Role.DIRECTOR: "schooldirecteur",
    Role.HRM_MANAGER: "HRM-manager",
    Role.BOARD_MEMBER: "bestuur",
    Role.SUPERVISORY_MEMBER: "Raad van Toezicht",
    Role.PRIVACY_OFFICER: "functionaris gegevensbescherming (FG)",
    Role.INSPECTOR: "uitvoerder van de controle",
    Role.MANAGER: "leidinggevende",
    Role.ADMINISTRATOR: "beheerder",
}

FUNCTION_NAMES: Mapping[Role, str] = {
    **ROLE_NAMES,
    Role.BOARD_MEMBER: "lid van het bestuur",
    Role.SUPERVISORY_MEMBER: "lid van de Raad van Toezicht",
}
"""What one person with a role is: nobody is the board alone."""

CATEGORY_NAMES: Mapping[Category, str] = {
    Category.EMPLOYEE: "medewerker",
    Category.CONTRACTOR: "zzp'er of ingehuurde",
    Category.INTERN: "stagiair",
    Category.TRAINEE_TEACHER: "docent in opleiding",
    Category.PUPIL: "leerling",
    Category.STUDENT: "student",
    Category.COURSE_PARTICIPANT: "cursist",
    Category.GUARDIAN: "ouder of verzorger",
    Category.BOARD_MEMBER: "bestuurder",
    Category.SUPERVISORY_MEMBER: "lid van de Raad van Toezicht",
    Category.OTHER: "iemand anders",
}

PART_NAMES: Mapping[Part, str] = {
    Part.REPORTER: "melder",
    Part.RESPONDENT: "degene over wie de melding gaat",
    Part.AFFECTED: "benadeelde",
    Part.WITNESS: "getuige",
}

MEASURE_NAMES: Mapping[Measure, str] = {
    Measure.WARNING: "waarschuwing",
    Measure.REPRIMAND: "berisping",
    Measure.CONDITIONAL_REPRIMAND: "voorwaardelijke berisping",
    Measure.WITHHELD_PAY: "inhouding van salaris",
    Measure.TRANSFER: "overplaatsing",
    Measure.SUSPENSION: "schorsing",
    Measure.DISMISSAL: "ontslag",
    Measure.SUMMARY_DISMISSAL: "ontslag op staande voet",
    Measure.CONTRACT_WARNING: "waarschuwing aan de ingehuurde of stagiair",
    Measure.ASSIGNMENT_ENDED: "einde van de opdracht of stage",
    Measure.REMOVAL: "verwijdering",
    Measure.ACCESS_BAN: "toegangsverbod",
}

INTERIM_NAMES: Mapping[str, str] = {
    "suspension": "schorsing",
    "time_out": "time-out",
    "access_denied": "ontzegging van de toegang",
    "internal_suspension": "interne schorsing",
    "online_lessons": "online lessen",
    "contact_ban": "contactverbod",
}

SERIOUSNESS_NAMES: Mapping[Seriousness, str] = {
    Seriousness.LIGHT: "licht",
    Seriousness.SERIOUS: "ernstig",
    Seriousness.VERY_SERIOUS: "zeer ernstig",
}

CONSULTED: Mapping[str, str] = {
    "manager": "de leidinggevende",
    "board": "het bestuur",
    "privacy_officer": "de functionaris gegevensbescherming",
    "legal": "een jurist",
    "trust_person": "de vertrouwenspersoon",
    "social_media_coach": "de socialmediacoach",
    "child_protection": "Veilig Thuis",
    "police": "de politie",
}
"""With whom one consults, as a sentence names them."""

TRACK_NAMES: Mapping[Track, str] = {
    Track.STAFF: "medewerkers",
    Track.CONTRACT: "ingehuurden en stagiairs",
    Track.PUPIL: "leerlingen",
    Track.GUARDIAN: "ouders en anderen",
}


def measure_text(act: RecordedAct) -> str:
    """The measure that an act names, in Dutch; nothing for an extension."""
    if act.fields.filled("kind"):
        kind = act.fields.text("kind")
        return INTERIM_NAMES.get(kind, kind)
    text = act.fields.text("measure")
    return MEASURE_NAMES[Measure(text)] if text in set(Measure) else text


def day_text(day: date | None) -> str:
    """A day as ``2 maart 2026``; nothing gives ``een onbekende dag``."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}" if day else "een onbekende dag"


def working_days_text(days: int) -> str:
    """A term as ``3 werkdagen``."""
    return "1 werkdag" if days == 1 else f"{days} werkdagen"


def period_text(start: date | None, end: date | None) -> str:
    """A period as ``van 1 maart 2026 tot en met 3 maart 2026``."""
    if start and end and start == end:
        return f"op {day_text(start)}"
    if end is None:
        return f"vanaf {day_text(start)}"
    return f"van {day_text(start)} tot en met {day_text(end)}"


def listing(parts: Iterable[str]) -> str:
    """Parts as ``a, b en c``."""
    items = [part for part in parts if part]
    if len(items) <= 1:
        return "".join(items)
    return f"{', '.join(items[:-1])} en {items[-1]}"


DOSSIER_PARTS: Mapping[str, str] = {
    "summary": "samenvatting",
    "report": "melding",
    "chronology": "verloop",
    "findings": "bevindingen",
    "evidence": "bewijs",
    "inspection": "controle",
    "hearing": "gesprek",
    "measures": "maatregelen",
    "deviations": "afwijkingen",
    "notifications": "meldingen",
    "obligations": "verplichtingen",
    "verification": "controleerbaarheid",
}
"""The parts of a dossier as a sentence names them."""

ENDS = (".", "?", "!", "…", "”", ":")


def full(text: str) -> str:
    """Free text at the end of a sentence, with its full stop."""
    text = text.strip()
    return text if not text or text.endswith(ENDS) else f"{text}."


def bare(text: str) -> str:
    """Free text inside a sentence, without a full stop of its own."""
    return text.strip().rstrip(".")


LONGEST_FACT = 60


def fact_text(fact: str) -> str:
    """A fact inside a sentence, in its own words and between quotes: ``“Deelde een foto van een leerling”``."""
    plain = " ".join(fact.replace("“", "'").replace("”", "'").split())
    if len(plain) > LONGEST_FACT:
        room = plain[: LONGEST_FACT - 1]
        plain = f"{(room.rpartition(' ')[0] or room).rstrip(' .,:;')}…"
    return f"“{bare(plain)}”"


def fact_name(at: int, fact: str) -> str:
    """A fact of an assessment, by its place and its words: ``Feit 2 (“Deelde een foto van een leerling”)``."""
    return f"Feit {at} ({fact_text(fact)})" if fact.strip() else f"Feit {at}"


UNITS = ("bytes", "kB", "MB", "GB", "TB")
STEP, FEW = 1000, 10


def size_text(size: int) -> str:
    """A number of bytes as people read it: ``12 kB``; a kB is a thousand, and few have one decimal."""
    amount, unit = float(size), 0
    while amount >= STEP and unit < len(UNITS) - 1:
        amount, unit = amount / STEP, unit + 1
    decimals = 1 if unit and amount < FEW else 0
    return f"{amount:.{decimals}f} {UNITS[unit]}".replace(".", ",")


def person_text(case: Case, ref: str | None) -> str:
    """The name of a person in the case, or ``iemand`` when this reader cannot read it."""
    person = case.person(ref)
    return person.name if person else "iemand"


def author_text(act: RecordedAct, organisation: Organisation) -> str:
    """The name of who did an act, or ``een onbekende gebruiker``."""
    member = organisation.member(act.author)
    return member.name if member else "een onbekende gebruiker"


def act_day(act: RecordedAct) -> str:
    """The legal day on which an act was recorded, in words."""
    return day_text(local(act.at).date())


def compartment_text(compartment: str) -> str:
    """A part of a case that has its own readers: ``de hele zaak``, ``de naam van de melder``, ``controle 1``."""
    if compartment.startswith("inspection-"):
        return f"controle {compartment.removeprefix('inspection-')}"
    return {"case": "de hele zaak", "reporter": "de naam van de melder"}.get(compartment, compartment)


def roles_held(member: Member) -> str:
    """The roles that a member holds, each once, wherever: ``schooldirecteur en leidinggevende``."""
    return listing(dict.fromkeys(FUNCTION_NAMES[grant.role] for grant in member.roles))


def roles_text(roles: Iterable[Role]) -> str:
    """Role names as ``de schooldirecteur of de HRM-manager``."""
    items = [("het " if role is Role.BOARD_MEMBER else "de ") + ROLE_NAMES[role] for role in Role if role in set(roles)]
    if len(items) <= 1:
        return "".join(items) or "niemand"
    return f"{', '.join(items[:-1])} of {items[-1]}"
