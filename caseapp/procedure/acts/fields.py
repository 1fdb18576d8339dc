"""Fields that many acts share."""

from __future__ import annotations

from caseapp.procedure.definition import Choice, Day, Field, Kind


def choices(**labels: str) -> tuple[Choice, ...]:
    """The values of an enumeration with their Dutch labels."""
    return tuple(Choice(value=value, label=label) for value, label in labels.items())


RESPONDENT = Field(name="respondent", kind=Kind.PERSON, label="Over wie", help="Degene over wie de melding gaat.")
MAYBE_RESPONDENT = Field(name="respondent", kind=Kind.PERSON, label="Over wie", required=False)
INSPECTION = Field(
    name="inspection",
    kind=Kind.REF,
    label="Controle",
    of=("request_inspection",),
    help="De controle waar dit bij hoort.",
)
MAYBE_INSPECTION = Field(name="inspection", kind=Kind.REF, label="Controle", of=("request_inspection",), required=False)
DECISION = Field(
    name="decision",
    kind=Kind.REF,
    label="Besluit",
    of=("decide_measure", "impose_interim_measure", "extend_measure"),
    help="Het besluit waar dit over gaat.",
)
ON = Field(name="on", kind=Kind.DATE, label="Op welke dag", day=Day.PAST)
HOW = Field(name="how", kind=Kind.LINE, label="Hoe", help="Bijvoorbeeld: in een gesprek, per brief, telefonisch.")
WHAT = Field(name="what", kind=Kind.TEXT, label="Wat is verteld")
REASONS = Field(
    name="reasons",
    kind=Kind.TEXT,
    label="Redenen",
    missing="no_reasons",
    help="Waarom doet u dit? Schrijf het zo op dat een ander het kan volgen.",
)
REFERENCE = Field(
    name="reference", kind=Kind.LINE, label="Kenmerk", help="Het nummer of de naam waaronder dit bekend is."
)
OBJECTION_CLAUSE = Field(
    name="objection_clause",
    kind=Kind.BOOL,
    label="Het besluit noemt bezwaar of beroep",
    required=False,
    help="Staat in de brief dat bezwaar of beroep mogelijk is, bij wie en tot wanneer?",
)
LIGHTER = Field(
    name="lighter_considered",
    kind=Kind.TEXT,
    label="Welke lichtere maatregel is overwogen",
    required=False,
    help="En waarom is die niet genoeg?",
)
PROPORTIONALITY = Field(
    name="proportionality",
    kind=Kind.TEXT,
    label="Waarom is dit in verhouding",
    required=False,
    help="Weeg de ernst, de gevolgen, de leeftijd, de duur van het dienstverband en wat er eerder was.",
)
EARLIER = Field(
    name="earlier_measures",
    kind=Kind.TEXT_OR_REFS,
    label="Eerdere waarschuwingen of maatregelen",
    of=("record_earlier_measure", "decide_measure", "extend_measure", "impose_interim_measure"),
    required=False,
)
GROUNDS = Field(
    name="grounds",
    kind=Kind.GROUNDS,
    label="Op welke feiten rust dit",
    missing="",
    help="Kies uit de vastgestelde feiten van de beoordeling.",
)
MEASURES = choices(
    warning="waarschuwing",
    conditional_reprimand="voorwaardelijke berisping",
    reprimand="berisping",
    withheld_pay="inhouding van salaris",
    transfer="overplaatsing",
    suspension="schorsing",
    dismissal="ontslag",
    summary_dismissal="ontslag op staande voet",
    contract_warning="waarschuwing (ingehuurden en stagiairs)",
    assignment_ended="einde van de opdracht of stage",
    removal="verwijdering van school",
    access_ban="toegangsverbod",
)
