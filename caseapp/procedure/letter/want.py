"""What a letter must hold, and how that is found in a template and in a letter as it was written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from caseapp.procedure.wording import MONTHS

if TYPE_CHECKING:
    from collections.abc import Mapping


class Want(StrEnum):
    """Something that a letter must hold."""

    FACTS = "facts"
    REASONS = "reasons"
    MEASURE = "measure"
    START = "start"
    END = "end"
    HEARD = "heard"
    BOARD = "board"
    OBJECTION = "objection"
    OBJECTION_TERM = "objection_term"
    OBJECTION_TO = "objection_to"
    EDUCATION = "education"
    INSPECTORATE = "inspectorate"
    OTHER_SCHOOL = "other_school"
    CONSULTED = "consulted"
    TALK_DAY = "talk_day"
    SUPPORT = "support"
    RESPONSE = "response"
    RESPONSE_UNTIL = "response_until"
    PIECES = "pieces"
    PURPOSE = "purpose"
    SCOPE = "scope"
    OUTCOME = "outcome"
    WHO = "who"
    SIGNED = "signed"


CLAUSE: Final = (Want.OBJECTION, Want.OBJECTION_TERM, Want.OBJECTION_TO)
"""The objection or appeal clause: that it is open, until when, and with whom."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """How one want is told and found.

    ``fields`` hold it by themselves; ``words``, a pattern, say it; ``near`` when the words count only near the
    objection clause; ``where``: under these conditions it may stand, for it is asked only where they hold.
    """

    message: str
    remedy: str
    fields: frozenset[str] = frozenset()
    words: str = ""
    near: bool = False
    where: frozenset[str] = frozenset()


def _asking(
    message: str, remedy: str, *fields: str, words: str = "", near: bool = False, where: tuple[str, ...] = ()
) -> Asking:
    return Asking(
        message=message,
        remedy=remedy,
        fields=frozenset(fields),
        words=words,
        near=near,
        where=frozenset(where),
    )


_COUNT: Final = r"(?:\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf)"
_NUMBER: Final = rf"{_COUNT}\s+(?:werk|school)?(?:dag|dagen|week|weken|maand|maanden)"
_DAY: Final = rf"\d{{1,2}}[ -](?:{'|'.join(MONTHS)}|\d{{1,2}})\b"
_WITH: Final = (
    r"\b(?:bij|aan|naar)\b[^.\n]{0,80}\b(?:bestuur|college|bevoegd gezag|raad|commissie|kantonrechter|rechter"
    r"|stichting|vereniging|directeur|directie)\b"
)
_OPEN: Final = ("bezwaar_mogelijk",)

ASKINGS: Final[Mapping[Want, Asking]] = {
    Want.FACTS: _asking(
        "De brief noemt de feiten niet waarop hij rust.",
        "Voeg toe: {voor elk feit}- {feit.tekst}{einde}.",
        "feit.tekst",
        where=("feit",),
    ),
    Want.REASONS: _asking(
        "De brief noemt de redenen niet.", "Voeg {redenen} toe.", "redenen", "terzijde_redenen", "uitkomst_redenen"
    ),
    Want.MEASURE: _asking(
        "De brief noemt de maatregel niet.",
        "Voeg {maatregel} toe, of noem de maatregel bij de naam.",
        "maatregel",
        "ordemaatregel",
        words=r"\b(?:waarschuw\w*|berisp\w*|inhoud\w*|overplaats\w*|overgeplaatst|schors\w*|geschorst|ontsla\w*"
        r"|verwijder\w*|toegangsverbod|toegang|einde van (?:de|uw)|beëindig\w*|time-out)\b",
    ),
    Want.START: _asking(
        "Er staat niet vanaf welke dag het geldt.", "Voeg {vanaf} of {periode} toe.", "vanaf", "periode"
    ),
    Want.END: _asking(
        "Er staat niet wat de laatste dag is.",
        "Voeg {tot_en_met} of {periode} toe.",
        "tot_en_met",
        "periode",
    ),
    Want.HEARD: _asking(
        "Er staat niet dat deze persoon is gehoord.",
        "Voeg {gehoord_op} toe, of waarom er geen gesprek was.",
        "gehoord_op",
        words=r"\b(?:gehoord|gesproken|gesprek|zienswijze|uw reactie)\b",
    ),
    Want.BOARD: _asking(
        "Er staat niet wie het besluit nam.",
        "Voeg {besloten_door} of {bestuur} toe.",
        "besloten_door",
        "bestuur",
        words=r"\b(?:bestuur|college van bestuur|bevoegd gezag|raad van (?:bestuur|toezicht))\b",
    ),
    Want.OBJECTION: _asking(
        "Er staat niet dat bezwaar of beroep mogelijk is.",
        "Voeg toe: U kunt {rechtsmiddel} bij {bezwaar_bij}, uiterlijk op {bezwaar_tot}.",
        "rechtsmiddel",
        where=_OPEN,
    ),
    Want.OBJECTION_TERM: _asking(
        "Er staat niet binnen welke termijn bezwaar of beroep kan.",
        "Voeg bij de zin over bezwaar of beroep {bezwaar_weken} of {bezwaar_tot} toe.",
        "bezwaar_weken",
        "bezwaar_tot",
        words=rf"\b{_NUMBER}\b|\b{_DAY}",
        near=True,
        where=_OPEN,
    ),
    Want.OBJECTION_TO: _asking(
        "Er staat niet bij wie bezwaar of beroep kan.",
        "Voeg bij de zin over bezwaar of beroep {bezwaar_bij} toe.",
        "bezwaar_bij",
        words=_WITH,
        near=True,
        where=_OPEN,
    ),
    Want.EDUCATION: _asking(
        "Er staat niet welk onderwijs de leerling krijgt.",
        "Voeg {onderwijs} toe: ook een geschorste leerling krijgt les of opdrachten.",
        "onderwijs",
        words=r"\b(?:onderwijs|lesstof|huiswerk|schoolwerk|opdrachten)\b",
        where=("buiten_de_les",),
    ),
    Want.INSPECTORATE: _asking(
        "Er staat niet dat de inspectie bericht krijgt.",
        "Voeg toe: {als inspectie_bericht}Wij melden dit aan de Inspectie van het Onderwijs.{einde}",
        words=r"\binspectie\b",
        where=("inspectie_bericht",),
    ),
    Want.OTHER_SCHOOL: _asking(
        "Er staat niet welke school de leerling wil toelaten.",
        "Voeg {andere_school} toe.",
        "andere_school",
        words=r"\b(?:andere|nieuwe) (?:school|instelling)\b",
    ),
    Want.CONSULTED: _asking(
        "Er staat niet dat met de inspectie is overlegd.",
        "Voeg {inspectie_overleg} toe.",
        "inspectie_overleg",
        words=r"\boverleg\w*\b[^.\n]{0,60}\binspectie\b|\binspectie\b[^.\n]{0,60}\boverleg\w*\b",
        where=("inspectie_overleg",),
    ),
    Want.TALK_DAY: _asking(
        "Er staat niet op welke dag het gesprek is.", "Voeg {gesprek_op} toe.", "gesprek_op", words=_DAY
    ),
    Want.SUPPORT: _asking(
        "Er staat niet dat de ander hulp mag meenemen.",
        "Voeg toe: U mag iemand meenemen die u bijstaat.",
        words=r"\b(?:bijst\w+|bijgestaan|meenemen|meebrengen|raadsman|advocaat)\b",
    ),
    Want.RESPONSE: _asking(
        "Er staat niet dat de ander kan reageren.",
        "Voeg toe: U kunt reageren tot en met {reactie_tot}.",
        words=r"\b(?:reageren|reageert|reactie|zienswijze)\b",
    ),
    Want.RESPONSE_UNTIL: _asking(
        "Er staat niet tot wanneer de ander kan reageren.",
        "Voeg {reactie_tot} toe.",
        "reactie_tot",
        words=rf"\bbinnen {_NUMBER}\b",
    ),
    Want.PIECES: _asking(
        "De brief noemt de stukken niet.", "Voeg toe: {voor elk stuk}- {stuk.naam}{einde}.", "stuk.naam"
    ),
    Want.PURPOSE: _asking("Er staat niet waarvoor het is.", "Voeg {controle_doel} toe.", "controle_doel", "doel"),
    Want.SCOPE: _asking(
        "Er staat niet waarin is gekeken, en over welke periode.",
        "Voeg {controle_systemen} en {controle_periode} toe.",
        "controle_systemen",
    ),
    Want.OUTCOME: _asking("Er staat niet wat er over het bezwaar is besloten.", "Voeg {uitkomst} toe.", "uitkomst"),
    Want.WHO: _asking("Er staat niet over wie het gaat.", "Voeg {persoon} toe.", "persoon"),
    Want.SIGNED: _asking("Er staat geen naam onder de brief.", "Voeg onderaan {ondertekenaar} toe.", "ondertekenaar"),
}

OBJECTION_WORD: Final = re.compile(
    r"\b(?:bezwaar(?:schrift)?|beroep(?:schrift)?|kantonrechter)\b(?!\s+(?:doen\s+)?op\b)", re.I
)
CLOSED: Final = re.compile(
    r"\b(?:geen|zonder)\s+(?:mogelijkheid\s+tot\s+|recht\s+op\s+)?(?:bezwaar|beroep)\b"
    r"|\b(?:bezwaar|beroep)\b[^.\n]{0,40}\b(?:niet|geen)\b[^.\n]{0,20}\b(?:mogelijk|open|meer)\b"
    r"|\bniet\b[^.\n]{0,20}\bin (?:bezwaar|beroep)\b",
    re.IGNORECASE,
)
"""A sentence that says that there is no objection is no clause."""

HEAVY_WORDS: Final = re.compile(
    r"\b(?:berisp\w*|plichtsverzuim|straf(?!baar|recht|feit)\w*|disciplinair\w*)", re.IGNORECASE
)
"""Words that make a warning something else (``decide_measure``, ``x_wrong_instrument``)."""

_HEADING: Final = re.compile(r"^#.*$", re.MULTILINE)
"""A heading announces something; it does not say it."""

AFTER: Final = 700
"""Characters after the first word of objection in which the rest of its clause is looked for."""


def clause_in(text: str) -> str:
    """The part of a text that is the objection clause; empty when it has none."""
    for sentence in re.finditer(r"[^.!?\n]+", text):
        word = OBJECTION_WORD.search(sentence[0])
        if word and not CLOSED.search(sentence[0]):
            return text[max(0, text.rfind("\n", 0, sentence.start())) : sentence.start() + AFTER]
    return ""


def says(want: Want, text: str, fields: frozenset[str]) -> bool:
    """Whether a text, in which these fields stand, holds what is wanted."""
    asking, text = ASKINGS[want], _HEADING.sub("", text)
    if asking.fields & fields:
        return True
    if want is Want.OBJECTION:
        return bool(clause_in(text))
    return bool(asking.words and re.search(asking.words, clause_in(text) if asking.near else text, re.IGNORECASE))
