"""Conditions about findings: as they are assessed, and as they carry a measure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from caseapp.model.act import in_order
from caseapp.model.evidence import original
from caseapp.model.finding import Finding, findings_of
from caseapp.model.term import TRACK_OF, Category, Measure, Part, Role, Track, Weight
from caseapp.procedure.guards.text import basis_holds, basis_named, own_norm, text_in_force, version_of
from caseapp.procedure.reasons import CARE, CASE, explain, refuses
from caseapp.procedure.wording import fact_name, fact_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from caseapp.model.finding import Assessment
    from caseapp.model.person import Person
    from caseapp.model.reason import Reason
    from caseapp.procedure.situation import Situation

FACT_ACTS = frozenset(
    {
        "add_evidence",
        "quote_evidence",
        "record_inspection_action",
        "record_hearing",
        "record_response",
        "record_earlier_measure",
        "consult",
        "add_note",
        "secure_situation",
        "hear_objector",
        "report_incident",
    }
)
"""Acts that can stand as evidence of a fact."""

NORM = re.compile(r"^([^\s:]+:\S|cao-(po|vo|mbo)$)")
"""The form of a reference to a law, agreement or rule; a collective agreement may be named as a whole."""


def assessed_findings(s: Situation) -> tuple[Finding, ...]:
    """The findings that the proposed assessment gives."""
    return findings_of(s.fields, len(s.case.acts) + 1)


def _named_findings(s: Situation) -> Iterable[tuple[Finding, str]]:
    """The findings that the proposed assessment gives, each as the user knows it: by its place and its words."""
    return ((finding, fact_name(at, finding.fact)) for at, finding in enumerate(assessed_findings(s), start=1))


def facts_named(known: Assessment | None, ids: Collection[str]) -> str:
    """Findings in the words of the assessment, in its order; then the ids that it does not have, as they were given."""
    found = [one for one in known.findings if one.id in ids] if known else []
    strange = sorted(set(ids) - {one.id for one in found}, key=in_order)
    return ", ".join([*(fact_text(one.fact) for one in found), *strange])


def findings_given(s: Situation) -> Iterable[Reason]:
    """Each finding has an id, a fact, a day and a norm; no id stands twice."""
    seen: set[str] = set()
    for finding, name in _named_findings(s):
        if not finding.id or not finding.fact or not finding.norm or finding.start is None:
            text = f"{name}: vul kenmerk, feit, dag (of periode) en norm in."
            yield refuses("field_missing", CASE, text, "findings")
        if finding.id in seen:
            text = f"{name}: het kenmerk {finding.id} is al van een ander feit. Geef elk feit een eigen kenmerk."
            yield refuses("field_missing", CASE, text, "findings")
        seen.add(finding.id)
        if finding.end and finding.start and finding.end < finding.start:
            yield refuses("date_order", CASE, f"{name}: de laatste dag ligt voor de eerste.", "findings")
        if finding.start and max(finding.start, finding.end or finding.start) > s.today:
            yield refuses("date_in_future", CASE, f"{name}: deze dag ligt in de toekomst.", "findings")


def norms_bind(s: Situation) -> Iterable[Reason]:
    """Each norm exists, binds the respondent's category and covers the conduct."""
    person = s.respondent
    if person is None:
        return
    for finding, name in _named_findings(s):
        basis = basis_named(s, finding.norm) if finding.norm else None
        if basis is not None and not basis_holds(s, basis):
            text = (
                f"{name}: deze aparte grondslag geldt niet (meer) voor een maatregel tegen deze persoon. "
                "Laat het bestuur een nieuwe vastleggen, of noem een andere norm."
            )
            yield refuses("norm_does_not_bind", CASE, text, "findings")
        if not finding.norm or basis is not None:
            continue
        if own_norm(s, finding.norm):
            yield from norm_binds(s, finding.norm, person, finding.start)
        elif _other_text(s, finding.norm) or not _known_form(finding.norm):
            text = (
                f"{finding.norm} is geen regel die hier geldt. Noem een bepaling van “{s.protocol.title}”, een wet, "
                "de cao of een vastgelegde aparte grondslag."
            )
            yield refuses("norm_does_not_bind", finding.norm, text, "findings")


def _other_text(s: Situation, norm: str) -> bool:
    others = {"lentiz", "lucas", "ozhw", "vco", "svok"} - {text.id for text in s.organisation.texts}
    return norm.split(":", 1)[0] in others


def _known_form(norm: str) -> bool:
    return bool(NORM.match(norm))


def norm_binds(s: Situation, norm: str, person: Person, day: date | None = None) -> Iterable[Reason]:
    """Why a provision of the organisation's own text cannot be held against this person here; nothing when it can."""
    protocol = version_of(s, norm, day) or s.protocol
    provision = protocol.provisions.get(norm)
    if provision is None:
        text = f"{norm} staat niet in “{protocol.title}”. Kies een bepaling uit de lijst."
        yield refuses("norm_does_not_bind", norm, text, "findings")
    elif not provision.norm:
        text = f"{norm} is geen gedragsregel. Kies de bepaling die is overtreden."
        yield refuses("norm_does_not_bind", norm, text, "findings")
    elif person.category not in provision.binds:
        text = f"{norm} bindt deze persoon niet. Kies een bepaling die voor deze persoon geldt."
        yield refuses("norm_does_not_bind", norm, text, "findings")
    elif not s.case.online and protocol.covered.online_only:
        text = f"“{protocol.title}” gaat over online gedrag. Deze zaak is niet online. Noem een andere norm."
        yield refuses("norm_does_not_bind", protocol.covered.source, text, "findings")


def evidence_there(s: Situation) -> Iterable[Reason]:
    """A fact called established has evidence; one that is contested and rests on one source asks an explanation."""
    for finding, name in _named_findings(s):
        found = _evidence(s, finding)
        missing = len(set(finding.evidence)) - len(found)
        if missing:
            text = f"{name}: {missing} van de bewijsstukken staat niet in deze zaak. Kies bewijs uit de lijst."
            yield refuses("facts_not_established", CARE, text, "findings")
        if not finding.established:
            continue
        if not found and not missing:
            text = f"{name} staat op vastgesteld, maar er is geen bewijs bij. Voeg bewijs toe of zet het op niet vastgesteld."
            yield refuses("facts_not_established", CARE, text, "findings")
        elif finding.contested and found and len({_source(s, ref) for ref in found}) == 1:
            text = (
                f"{name} wordt betwist en rust op één bron; stukken van dezelfde persoon zijn één bron. "
                "Zoek een tweede bron, of leg uit waarom het feit vaststaat."
            )
            yield explain("facts_not_established", CARE, text, "findings")


def _evidence(s: Situation, finding: Finding) -> tuple[str, ...]:
    found = []
    for ref in dict.fromkeys(finding.evidence):
        act = s.case.get(ref)
        if act is not None and (not act.readable or act.act in FACT_ACTS):
            found.append(ref)
    return tuple(found)


def _source(s: Situation, ref: str) -> str:
    """Whom a piece of evidence comes from: what one person gave is one source, however many pieces it is in."""
    root = original(s.case, ref)
    act = s.case.get(root)
    given = act.fields.text("obtained_from") if act is not None and act.act == "add_evidence" else ""
    return " ".join(given.casefold().split()) or root


def own_conduct(s: Situation) -> Iterable[Reason]:
    """Conduct of a parent is not held against the pupil (ECLI:NL:RBLIM:2022:5138)."""
    if s.track is not Track.PUPIL:
        return
    for finding, name in _named_findings(s):
        version = version_of(s, finding.norm, finding.start)
        provision = version.provisions.get(finding.norm) if version else None
        for_guardians = (
            provision is not None
            and bool(provision.binds)
            and all(TRACK_OF[category] is Track.GUARDIAN for category in provision.binds)
        )
        about = [s.case.person(act.fields.text("about")) for ref in finding.evidence if (act := s.case.get(ref))]
        of_guardian = bool(about) and all(
            person is not None and person.category is Category.GUARDIAN for person in about
        )
        if for_guardians or of_guardian or _told_of_guardian(s, finding):
            text = (
                f"{name} gaat over een ouder, niet over de leerling. Wat een ouder doet, telt niet tegen het kind. "
                "Denk aan een maatregel voor de ouder."
            )
            yield explain("disproportionate", "wvo2020:8.14" if not _only_po(s) else "wpo:40c", text, "findings")


PARENT_ACTS = re.compile(
    r"^(?:de |zijn |haar |een )?(?:stief|pleeg)?(?:vader|moeder|ouders?|verzorgers?)\b(?! van)|"
    r"\b(?:conflict|ruzie|vertrouwensbreuk|breuk|onenigheid|geschil) met (?:de |zijn |haar )?(?:vader|moeder|ouders?|verzorgers?)\b",
    re.IGNORECASE,
)
PARENT_OF = re.compile(
    r"^(?:de |een )?(?:stief|pleeg)?(?:vader|moeder|ouders?|verzorgers?) van (?:de |deze |het |dit |een )?"
    r"(?:leerling|kind|zoon|dochter|student)\w*\s+(?!(?:\w+\s+)?(?:meld|zeg|zei|vertel|verklaar|schrijf|schreef|toon|laat|liet|geef|"
    r"gaf|stel|ontdek|zag|ziet|hoor|vond|vind|klaag|belde))",
    re.IGNORECASE,
)
"""A parent, named by the child, who did something, rather than told or found what the child did."""
LEARNER = re.compile(r"\b(?:leerling|kind|zoon|dochter|student)", re.IGNORECASE)


def _told_of_guardian(s: Situation, finding: Finding) -> bool:
    """Whether the fact itself says that a parent did it, or names the pupil's own guardian first."""
    person = s.respondent
    names = [name for name in person.guardians if name.strip()] if person else []
    fact = finding.fact.strip()
    if any(fact.casefold().startswith(name.strip().casefold()) for name in names):
        return True
    parent = PARENT_OF.match(fact)
    if parent and not LEARNER.search(fact[parent.end() :]):
        return True
    own = person is not None and person.name.casefold() in fact.casefold()
    return bool(PARENT_ACTS.search(fact)) and not LEARNER.search(fact) and not own


def _only_po(s: Situation) -> bool:
    return {sector.value for sector in s.sectors(s.respondent)} == {"po"}


def in_force(s: Situation) -> Iterable[Reason]:
    """Each finding's text was in force on its day, else the assessment says what other ground there is."""
    yield from text_in_force(s, assessed_findings(s), Weight.MUST_EXPLAIN)


def qualification(s: Situation) -> Iterable[Reason]:
    """Who may call conduct transgressive, of whom, and after asking whom (ozhw:6.2, vco:sancties.2)."""
    if not s.fields.flag("transgressive") or s.respondent is None:
        return
    rule = s.protocol.trust_inspector
    source = rule.source if rule else s.protocol.id
    if s.track not in (Track.STAFF, Track.CONTRACT):
        text = "Alleen gedrag van medewerkers kan hier grensoverschrijdend heten. Zet dit uit."
        yield refuses("not_transgressive", source, text, "transgressive")
        return
    if rule is None or s.respondent.category not in rule.binds:
        return
    if rule.qualified_by is Role.BOARD_MEMBER and not s.holds(Role.BOARD_MEMBER):
        text = "Alleen het bevoegd gezag noemt gedrag grensoverschrijdend. Laat het bestuur dit beoordelen."
        yield refuses("wrong_authority", source, text, "transgressive")
    if rule.before_assessment:
        yield from first_done(s, source, rule.first, explain_only=True)


def consulted(s: Situation, with_: str) -> bool:
    """Whether somebody was consulted about this respondent, or about the case as a whole."""
    ref = s.fields.ref("respondent")
    return any(
        act.fields.text("with") == with_ and act.respondent in (None, ref) and not act.fields.filled("inspection")
        for act in s.case.all("consult")
    )


FIRST_TEXTS = {
    "consult_manager": (
        "manager_not_consulted",
        "De leidinggevende is nog niet geraadpleegd. Doe dat eerst en leg het vast.",
    ),
    "consult_board": (
        "board_not_consulted",
        "Er is nog geen overleg met het bestuur geweest. Doe dat eerst en leg het vast.",
    ),
    "inform_respondent": (
        "respondent_not_informed",
        "De medewerker weet het nog niet. Vertel het eerst aan de medewerker en leg dat vast.",
    ),
}


def first_done(s: Situation, source: str, first: tuple[str, ...], *, explain_only: bool) -> Iterable[Reason]:
    """What the text asks first: the manager and the board consulted, the respondent informed."""
    done = {
        "consult_manager": consulted(s, "manager"),
        "consult_board": consulted(s, "board") or (s.holds(Role.BOARD_MEMBER) and explain_only),
        "inform_respondent": bool(s.case.all("inform_respondent", respondent=s.fields.ref("respondent"))),
    }
    make = explain if explain_only else refuses
    for step in first:
        if not done.get(step, True):
            code, text = FIRST_TEXTS[step]
            yield make(code, source, text)


def nothing_open(s: Situation) -> Iterable[Reason]:
    """A report is dismissed only when no measure is in effect and no inspection is open."""
    ref = s.fields.ref("respondent")
    if any(item.open for item in s.case.inspections.values() if ref is None or ref in item.persons):
        yield refuses("inspection_open", CASE, "Er loopt nog een controle. Sluit die eerst af.")
    if ref and any(decision.in_effect(s.today) for decision in s.case.decisions_about(ref)):
        yield refuses("respondent_open", CASE, "Er loopt nog een maatregel. Hef die eerst op.")


def heavy(measure: Measure | None) -> bool:
    """A measure that asks an earlier warning: suspension, dismissal, removal."""
    return measure in (
        Measure.SUSPENSION,
        Measure.DISMISSAL,
        Measure.SUMMARY_DISMISSAL,
        Measure.REMOVAL,
        Measure.ASSIGNMENT_ENDED,
    )


def affected_minors(s: Situation) -> tuple[Person, ...]:
    """The minor pupils who were harmed."""
    return tuple(p for p in s.case.persons.values() if p.part is Part.AFFECTED and s.minor(p))
