"""Plain text, and texts that are exports of chats."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from caseapp.evidence.chat import DatesImpossible, NotAChat, look_into
from caseapp.evidence.reading.kind import Kind
from caseapp.evidence.reading.result import Fact, Reading
from caseapp.evidence.reading.shown import gather
from caseapp.evidence.text import lines_of

if TYPE_CHECKING:
    from datetime import date

    from caseapp.evidence.reading.limit import Limits


_ODD_DATES = (
    "Dit lijkt een chat, maar de datums erin bestaan niet of liggen na de dag waarop u het bestand kreeg. "
    "Kijk of u die dag goed hebt ingevuld. Het bestand is nu als gewone tekst te lezen."
)
_CUT = "Deze chat is erg lang. Zoeken in alle zaken gaat alleen door het begin; bekijken kan wel helemaal."
_BACK = (
    "In deze chat springt de tijd terug. Misschien zijn daar regels uit een andere chat geplakt, of stond de klok van "
    "de telefoon verkeerd. Kijk op de telefoon zelf."
)


def read_text(file: BinaryIO, limits: Limits, latest: date) -> Reading:
    """A text; one that is the export of a chat is told as a chat."""
    text, cut = gather(lines_of(file), limits.text)
    try:
        head = look_into(file, latest)
    except NotAChat as error:
        length = Fact(name="Tekens", value=f"{len(text)}{' of meer' if cut else ''}")
        odd = (_ODD_DATES,) if isinstance(error, DatesImpossible) else ()
        return Reading(kind=Kind.TEXT, media_type="text/plain", text=text, facts=(length,), warnings=odd, cut=cut)
    facts = (
        Fact(name="Berichten", value=str(head.lines)),
        Fact(name="Deelnemers", value=str(len(head.members))),
    )
    warnings = (*((_BACK,) if head.back else ()), *((_CUT,) if cut else ()))
    return Reading(
        kind=Kind.CHAT, media_type="text/plain", text=text, facts=facts, chat=head, warnings=warnings, cut=cut
    )
