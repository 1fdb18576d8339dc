"""The letters that a school writes in a case: to whom, about which act, and what each must hold."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from caseapp.model.term import Measure, Track
from caseapp.procedure.letter.want import CLAUSE, Want

if TYPE_CHECKING:
    from collections.abc import Mapping


class To(StrEnum):
    """To whom a letter goes; ``RESPONDENT`` is the guardians too when it is a minor's."""

    REPORTER = "reporter"
    RESPONDENT = "respondent"
    GUARDIANS = "guardians"
    INSPECTED = "inspected"
    INSPECTORATE = "inspectorate"
    ATTENDANCE = "attendance"
    ANYONE = "anyone"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterKind:
    """One letter.

    ``rests_on``: it is written about such an act; ``then``: what is recorded once it is sent; ``measure`` and
    ``tracks``: the decision that it tells, and to whom. ``plain``: it may not speak as a punishment does, for a warning
    is none.
    """

    id: str
    label: str
    help: str
    to: To = To.RESPONDENT
    rests_on: tuple[str, ...] = ()
    then: str = ""
    measure: Measure | None = None
    tracks: frozenset[Track] = frozenset()
    wants: tuple[Want, ...] = (Want.SIGNED,)
    plain: bool = False

    @property
    def decides(self) -> bool:
        """Whether it tells a decision."""
        return self.then == "notify_decision"


STAFF: Final = frozenset({Track.STAFF})
PUPIL: Final = frozenset({Track.PUPIL})
DECISION: Final = (Want.FACTS, Want.REASONS, Want.MEASURE, Want.START, Want.HEARD, Want.SIGNED)
HEAVY: Final = (*DECISION, Want.BOARD, *CLAUSE)
OUT: Final = (*DECISION, Want.END, Want.BOARD, Want.EDUCATION, Want.INSPECTORATE, *CLAUSE)


def _decision(
    measure: Measure,
    label: str,
    wants: tuple[Want, ...],
    *,
    tracks: frozenset[Track] = frozenset(),
    name: str = "",
    plain: bool = False,
) -> LetterKind:
    return LetterKind(
        id=f"decision_{name or measure.value}",
        label=f"Besluit: {label}",
        help=f"Deelt het besluit mee: {label}.",
        rests_on=("decide_measure",),
        then="notify_decision",
        measure=measure,
        tracks=tracks,
        wants=wants,
        plain=plain,
    )


_ALL: Final = (
    LetterKind(
        id="report_received",
        label="Melding ontvangen",
        help="Laat de melder weten dat de melding binnen is, en wat er nu gebeurt.",
        to=To.REPORTER,
        rests_on=("report_incident",),
    ),
    LetterKind(
        id="respondent_informed",
        label="Bericht aan degene over wie het gaat",
        help="Zegt dat er een melding is, en wat er nu gebeurt.",
        rests_on=("add_person",),
        then="inform_respondent",
        wants=(Want.SUPPORT, Want.SIGNED),
    ),
    LetterKind(
        id="guardians_informed",
        label="Bericht aan de ouders",
        help="Vertelt de ouders van een leerling wat er is gebeurd en wat de school doet.",
        to=To.GUARDIANS,
        rests_on=("add_person",),
        then="inform_guardians",
        wants=(Want.WHO, Want.SIGNED),
    ),
    LetterKind(
        id="hearing_invitation",
        label="Uitnodiging voor een gesprek",
        help="Nodigt uit voor het gesprek dat is vastgelegd.",
        rests_on=("invite_hearing",),
        wants=(Want.TALK_DAY, Want.SUPPORT, Want.SIGNED),
    ),
    LetterKind(
        id="file_shared",
        label="Stukken gedeeld",
        help="Gaat mee met de stukken, en zegt welke zijn achtergehouden en waarom.",
        rests_on=("share_file",),
        wants=(Want.PIECES, Want.SIGNED),
    ),
    LetterKind(
        id="interim_measure",
        label="Ordemaatregel",
        help="Deelt een ordemaatregel mee aan een medewerker, ingehuurde, ouder of ander.",
        rests_on=("impose_interim_measure",),
        then="notify_decision",
        tracks=frozenset({Track.STAFF, Track.CONTRACT, Track.GUARDIAN}),
        wants=(Want.REASONS, Want.MEASURE, Want.START, Want.END, Want.PURPOSE, Want.SIGNED),
    ),
    LetterKind(
        id="pupil_interim_measure",
        label="Ordemaatregel voor een leerling",
        help="Deelt een ordemaatregel mee; wat een leerling uit de les houdt, telt als schorsing.",
        rests_on=("impose_interim_measure",),
        then="notify_decision",
        tracks=PUPIL,
        wants=(
            Want.REASONS,
            Want.MEASURE,
            Want.START,
            Want.END,
            Want.PURPOSE,
            Want.BOARD,
            Want.EDUCATION,
            Want.INSPECTORATE,
            *CLAUSE,
            Want.SIGNED,
        ),
    ),
    LetterKind(
        id="intention",
        label="Voornemen",
        help="Zegt welke maatregel wordt overwogen, waarom, en tot wanneer de ander kan reageren.",
        rests_on=("propose_measure",),
        wants=(
            Want.FACTS,
            Want.REASONS,
            Want.MEASURE,
            Want.START,
            Want.RESPONSE,
            Want.RESPONSE_UNTIL,
            Want.SUPPORT,
            Want.SIGNED,
        ),
    ),
    _decision(Measure.WARNING, "waarschuwing", DECISION, plain=True),
    _decision(Measure.CONDITIONAL_REPRIMAND, "voorwaardelijke berisping", HEAVY),
    _decision(Measure.REPRIMAND, "berisping", HEAVY),
    _decision(Measure.WITHHELD_PAY, "inhouding van salaris", HEAVY),
    _decision(Measure.TRANSFER, "overplaatsing", HEAVY),
    _decision(
        Measure.SUSPENSION,
        "schorsing van een medewerker",
        (*HEAVY, Want.END),
        tracks=frozenset(Track) - PUPIL,
        name="staff_suspension",
    ),
    _decision(Measure.SUSPENSION, "schorsing van een leerling", OUT, tracks=PUPIL, name="pupil_suspension"),
    _decision(Measure.DISMISSAL, "ontslag", HEAVY),
    _decision(Measure.SUMMARY_DISMISSAL, "ontslag op staande voet", HEAVY),
    _decision(Measure.CONTRACT_WARNING, "waarschuwing aan een ingehuurde of stagiair", DECISION, plain=True),
    _decision(Measure.ASSIGNMENT_ENDED, "einde van de opdracht of stage", (*DECISION, Want.BOARD)),
    _decision(Measure.REMOVAL, "verwijdering van school", (*HEAVY, Want.OTHER_SCHOOL, Want.CONSULTED, Want.EDUCATION)),
    _decision(Measure.ACCESS_BAN, "toegangsverbod", DECISION),
    LetterKind(
        id="measure_extended",
        label="Besluit: verlenging",
        help="Deelt mee dat een maatregel langer duurt.",
        rests_on=("extend_measure",),
        then="notify_decision",
        wants=(
            Want.REASONS,
            Want.MEASURE,
            Want.END,
            Want.HEARD,
            Want.EDUCATION,
            Want.INSPECTORATE,
            *CLAUSE,
            Want.SIGNED,
        ),
    ),
    LetterKind(
        id="measure_lifted",
        label="Maatregel opgeheven",
        help="Deelt mee vanaf wanneer een maatregel niet meer geldt.",
        rests_on=("lift_measure",),
        wants=(Want.MEASURE, Want.REASONS, Want.SIGNED),
    ),
    LetterKind(
        id="no_measure",
        label="Geen maatregel",
        help="Zegt wat is vastgesteld, en dat er geen maatregel volgt.",
        rests_on=("assess",),
    ),
    LetterKind(
        id="report_dismissed",
        label="Melding terzijde gelegd",
        help="Zegt dat de melding over deze persoon is afgesloten, en waarom.",
        rests_on=("dismiss_report",),
        wants=(Want.REASONS, Want.SIGNED),
    ),
    LetterKind(
        id="inspectorate_notice",
        label="Bericht aan de inspectie",
        help="Meldt een schorsing van meer dan een dag, of een verwijdering, met de redenen.",
        to=To.INSPECTORATE,
        rests_on=("decide_measure", "impose_interim_measure", "extend_measure"),
        then="notify_inspectorate",
        tracks=PUPIL,
        wants=(Want.WHO, Want.MEASURE, Want.START, Want.REASONS, Want.SIGNED),
    ),
    LetterKind(
        id="attendance_notice",
        label="Bericht aan de leerplichtambtenaar",
        help="Meldt de gemeente dat een leerling is verwijderd, of langer niet op school is.",
        to=To.ATTENDANCE,
        rests_on=("decide_measure", "impose_interim_measure", "extend_measure"),
        then="notify_attendance_officer",
        tracks=PUPIL,
        wants=(Want.WHO, Want.MEASURE, Want.START, Want.SIGNED),
    ),
    LetterKind(
        id="inspection_told",
        label="Bericht over een controle",
        help="Vertelt iemand in welke gegevens is gekeken, waarom, en welke rechten er zijn.",
        to=To.INSPECTED,
        rests_on=("decide_inspection",),
        then="inform_data_subject",
        wants=(Want.PURPOSE, Want.SCOPE, Want.SIGNED),
    ),
    LetterKind(
        id="objection_received",
        label="Bezwaar ontvangen",
        help="Zegt dat het bezwaar binnen is, en wanneer er een besluit komt.",
        rests_on=("record_objection",),
    ),
    LetterKind(
        id="objection_decision",
        label="Besluit op bezwaar",
        help="Deelt mee wat over het bezwaar is besloten, en waarom.",
        rests_on=("decide_objection",),
        wants=(Want.OUTCOME, Want.REASONS, Want.BOARD, Want.SIGNED),
    ),
    LetterKind(
        id="case_closed",
        label="Zaak afgesloten",
        help="Zegt dat de zaak is gesloten, en hoe lang de gegevens blijven.",
        rests_on=("close_case",),
    ),
    LetterKind(
        id="other",
        label="Andere brief",
        help="Een lege brief met briefhoofd, voor alles waar geen brief voor is.",
        to=To.ANYONE,
    ),
)

LETTERS: Final[Mapping[str, LetterKind]] = {kind.id: kind for kind in _ALL}
"""Every letter by id, in the order in which a case meets them. Each has a file in the program's resources."""

RESTS_ON: Final = tuple(dict.fromkeys(act for kind in _ALL for act in kind.rests_on))
"""Every act that some letter is about."""


def letter_label(letter: str) -> str:
    """What a letter is called; the id itself when it is unknown."""
    found = LETTERS.get(letter)
    return found.label if found else letter
