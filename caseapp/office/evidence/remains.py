"""What a destruction cannot reach: copies that left the program. Told in sentences that say what to do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from caseapp.model.zone import local
from caseapp.office.backup.note import BackupNote
from caseapp.procedure.wording import bare, day_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """A copy that left the program: ``what`` is ``handed_over``, ``exported`` or ``printed``."""

    at: datetime
    who: str
    what: str
    to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remains:
    """Where something may be left of evidence that was destroyed.

    ``since`` is when it was taken in; ``local`` that the store is a file here and not on a server; ``scrubbed`` that
    nothing is left on the disk of the store; ``backup`` the last copy that this computer knows of, when it is newer;
    ``dossiers`` when dossiers were made since; ``elsewhere`` other cases that hold the same file; ``parts`` what else
    was taken out of a mail or archive that was destroyed: the name of that, and its own; ``holders`` what else of the
    case has the same file packed in it.
    """

    since: datetime
    local: bool
    scrubbed: bool
    backup: BackupNote | None = None
    outside: tuple[Outside, ...] = ()
    dossiers: tuple[datetime, ...] = ()
    elsewhere: tuple[str, ...] = ()
    parts: tuple[tuple[str, str], ...] = ()
    holders: tuple[str, ...] = ()

    def sentences(self) -> tuple[str, ...]:
        """What is still to be done, each in a plain Dutch sentence or two, the most pressing first."""
        found = []
        if not self.scrubbed:
            found.append(UNSCRUBBED if self.local else UNSCRUBBED_SERVER)
        found += [f"Hetzelfde bestand staat ook in zaak {case}. Vernietig het daar ook." for case in self.elsewhere]
        found += [f"Hetzelfde bestand zit ook in {name}. Vernietig dat bewijs ook." for name in self.holders]
        found += [
            f"Uit {holder} is ook {part} apart opgenomen. Staat daar ook zo'n beeld op? Vernietig het dan ook."
            for holder, part in self.parts
        ]
        found.append(self._backups() if self.local else SERVER)
        found += [_outside(one) for one in self.outside]
        found += [
            f"Op {_day(at)} is een dossier gemaakt. Kijk of het beeld daarin staat, en zeg dat tegen de politie."
            for at in self.dossiers
        ]
        found.append(DEVICES)
        return tuple(found)

    def _backups(self) -> str:
        since = _day(self.since)
        if self.backup is None:
            return (
                f"Reservekopieën die sinds {since} zijn gemaakt, bevatten het beeld nog, ook kopieën van de hele "
                "computer. Vernietig ze, en maak daarna een nieuwe reservekopie."
            )
        return (
            f"Reservekopieën die sinds {since} zijn gemaakt, bevatten het beeld nog. De laatste is van "
            f"{_day(self.backup.at)} en staat in {self.backup.file}. Maak nu een nieuwe reservekopie en vernietig alle "
            "oude sinds die dag, ook op andere schijven en kopieën van de hele computer."
        )


UNSCRUBBED = (
    "De opslag is nog niet schoon, want een ander programma was bezig. "
    "Sluit Caseapp op andere computers, en meld u opnieuw aan. Het programma probeert het dan weer."
)
UNSCRUBBED_SERVER = (
    "De opslag op de server is nog niet schoon. Vraag de beheerder van de server om dit uit te voeren: "
    "VACUUM (FULL) blob_chunk, blob."
)
SERVER = (
    "De opslag staat op een server. Vraag de beheerder om de reservekopieën en de logbestanden (WAL) van de server "
    "van vóór nu te vernietigen: daar staat het beeld nog in."
)
DEVICES = (
    "Staat het beeld nog op een telefoon, een computer of in een mail? "
    "Stuur het niet door. Vraag de politie wat u ermee moet doen."
)


def _outside(one: Outside) -> str:
    day = _day(one.at)
    if one.what == "handed_over":
        return f"Op {day} gaf {one.who} het aan {bare(one.to)}. Zeg dat tegen de politie."
    if one.what == "printed":
        return f"Op {day} drukte {one.who} het af. Geef de afdruk aan de politie, en maak er geen kopie van."
    return f"Op {day} sloeg {one.who} het op als kopie. Vraag de politie wat u met die kopie moet doen."


def _day(at: datetime) -> str:
    return day_text(local(at).date())
