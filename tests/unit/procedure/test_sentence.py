"""One Dutch sentence for the chronology, for every act."""

from __future__ import annotations

from datetime import timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from caseapp.model.act import Fields
from caseapp.procedure.catalogue import CATALOGUE
from caseapp.procedure.engine import sentence
from tests.unit.procedure.world import HERE, MONDAY, Play, at, named

if TYPE_CHECKING:
    from caseapp.model.value import Value

FRIDAY = MONDAY + timedelta(days=4)


@pytest.fixture(scope="module")
def told() -> Play:
    """A case in which everything that a sentence may name is there; e2 is the teacher, e3 the pupil."""
    play = Play()
    play.put("dir", "report_incident", school=HERE)
    play.put("dir", "add_person", name="A. de Vries", category="employee", part="respondent")
    play.put("dir", "add_person", name="K. Kind", category="pupil", part="respondent")
    play.put("hrm", "request_inspection", persons=("e2",))
    play.put("hrm", "assess", respondent="e2", findings=())
    play.put("board", "decide_measure", respondent="e2", measure="reprimand")
    play.put("board", "impose_interim_measure", respondent="e3", kind="time_out")
    play.put("board", "extend_measure", respondent="e3", decision="e7", to=FRIDAY)
    play.put("hrm", "make_dossier", respondent="e2")
    play.put("dir", "add_evidence", file={"name": "foto.png"})
    play.put("dir", "add_evidence", text="Wat op het bord stond.")
    return play


T, K = "A. de Vries", "K. Kind"

CASES: list[tuple[str, dict[str, Value], str]] = [
    (
        "report_incident",
        {
            "school": HERE, "summary": "Een kwetsend bericht", "occurred_from": MONDAY, "noticed_on": MONDAY,
            "channels": ("whatsapp", "instagram"),
        },
        ("Incident gemeld bij De Lage Waard: Een kwetsend bericht. Het gebeurde op 2 maart 2026 via whatsapp en "
        "instagram en is opgemerkt op 2 maart 2026."),
    ),
    (
        "report_incident",
        {
            "school": HERE, "summary": "Ruzie.", "occurred_from": MONDAY, "occurred_to": FRIDAY, "noticed_on": FRIDAY,
            "channels": (),
        },
        ("Incident gemeld bij De Lage Waard: Ruzie. Het gebeurde van 2 maart 2026 tot en met 6 maart 2026 en is "
        "opgemerkt op 6 maart 2026."),
    ),
    (
        "add_person", {"name": "B. Bos", "category": "trainee_teacher", "part": "witness"},
        "B. Bos (docent in opleiding) toegevoegd als getuige.",
    ),
    ("add_person", {"name": "B. Bos", "category": "x", "part": "y"}, "B. Bos (x) toegevoegd als y."),
    (
        "add_evidence",
        {
            "text": "T.", "obtained_from": "De mentor", "obtained_how": "handed_over", "obtained_on": MONDAY,
            "about": "e2",
        },
        "Bewijs opgenomen over A. de Vries: een beschrijving, verkregen van De mentor (overhandigd) op 2 maart 2026.",
    ),
    (
        "add_evidence",
        {"file": {"name": "foto.png"}, "obtained_from": "B.", "obtained_how": "other: gevonden", "obtained_on": MONDAY},
        "Bewijs opgenomen: bestand “foto.png”, verkregen van B. (gevonden) op 2 maart 2026.",
    ),
    (
        "add_evidence",
        {
            "file": {"name": "foto-zwart.png"}, "derived_from": "e10", "method": "zwartgemaakt: 2 vlakken",
            "obtained_from": "B.", "obtained_how": "handed_over", "obtained_on": MONDAY,
        },
        "Kopie van bewijs “foto.png” opgenomen: bestand “foto-zwart.png” (zwartgemaakt: 2 vlakken).",
    ),
    (
        "record_custody", {"evidence": "e10", "what": "viewed", "intact": True},
        "Bewijs “foto.png” bekeken. Het bestand is ongeschonden.",
    ),
    (
        "record_custody",
        {"evidence": "e11", "what": "handed_over", "to": "agent J. Smit", "reason": "Op verzoek van de politie"},
        "Bewijs nummer 11 overgedragen aan agent J. Smit: Op verzoek van de politie.",
    ),
    (
        "record_custody", {"evidence": "e10", "what": "exported", "intact": False},
        "Bewijs “foto.png” als kopie opgeslagen. Het bestand is niet meer wat is vastgelegd.",
    ),
    (
        "quote_evidence", {"evidence": "e10", "messages": ({"number": 3, "text": "Hoi"}, {"number": 5})},
        "Uit bewijs “foto.png” geciteerd: berichten 3 en 5.",
    ),
    (
        "quote_evidence", {"evidence": "e11", "text": "Kom om tien uur."},
        "Uit bewijs nummer 11 geciteerd: “Kom om tien uur”.",
    ),
    (
        "destroy_evidence",
        {
            "evidence": "e10", "description": "Een blote foto", "seen_by": ("De mentor", "Noor"),
            "police_reference": "PL1500-1.", "aware_on": MONDAY,
        },
        (
            "Bewijs “foto.png” vernietigd, want niemand mag het bezitten. Ontdekt op 2 maart 2026. "
            "Te zien was: Een blote foto. Gezien door De mentor en Noor. Kenmerk van de politie: PL1500-1."
        ),
    ),
    ("add_note", {"text": "De mentor belt"}, "Notitie: De mentor belt."),
    (
        "secure_situation", {"what": "victim_safe", "on": MONDAY, "text": "Zij is thuis."},
        "Situatie veilig gemaakt op 2 maart 2026, benadeelde in veiligheid: Zij is thuis.",
    ),
    (
        "consult", {"with": "board", "on": MONDAY, "advice": "Ga door", "respondent": "e2"},
        "Overleg over A. de Vries met het bestuur op 2 maart 2026. Advies: Ga door.",
    ),
    ("consult", {"with": "x", "on": MONDAY, "advice": "Ga door."}, "Overleg met x op 2 maart 2026. Advies: Ga door."),
    (
        "offer_support", {"person": "e3", "what": "Een gesprek", "on": MONDAY},
        "Hulp aangeboden aan K. Kind op 2 maart 2026: Een gesprek.",
    ),
    (
        "assess",
        {
            "respondent": "e2", "seriousness": "very_serious", "transgressive": True, "possibly_criminal": True,
            "sexual_offence_minor": True, "data_breach": True,
            "findings": ({"id": "f1", "fact": "Hij stuurde een foto", "established": True},),
        },
        ("A. de Vries beoordeeld: 1 feit staat vast (Hij stuurde een foto). Oordeel: zeer ernstig, "
        "grensoverschrijdend, mogelijk strafbaar, mogelijk een zedenmisdrijf tegen een minderjarige, een datalek."),
    ),
    (
        "assess",
        {"respondent": "e2", "seriousness": "x", "findings": ({"id": "f1", "fact": "F", "established": False},)},
        "A. de Vries beoordeeld: 0 feiten staan vast. Oordeel: x.",
    ),
    (
        "dismiss_report", {"respondent": "e2", "reasoning": "Gehackt"},
        "De melding over A. de Vries is terzijde gelegd: Gehackt.",
    ),
    (
        "record_separate_basis", {"for": "inspection", "basis": "Het beleid", "until": FRIDAY},
        "Aparte grondslag vastgelegd voor een controle, tot en met 6 maart 2026: Het beleid.",
    ),
    (
        "record_earlier_measure", {"respondent": "e2", "what": "Waarschuwing", "on": MONDAY, "for": "Te laat."},
        "Eerdere maatregel voor A. de Vries op 2 maart 2026: Waarschuwing, wegens Te laat.",
    ),
    (
        "request_inspection",
        {
            "persons": ("e2", "e3"), "systems": ("Mail",), "period_from": MONDAY, "period_to": FRIDAY,
            "purpose": "Weten wat er is gestuurd",
        },
        ("Controle 2 aangevraagd: Mail van A. de Vries en K. Kind, van 2 maart 2026 tot en met 6 maart 2026. "
        "Doel: Weten wat er is gestuurd."),
    ),
    (
        "advise_inspection", {"inspection": "e4", "advice": "conditions", "text": "Alleen maart"},
        "De FG adviseert over controle 1: ja, onder voorwaarden. Alleen maart.",
    ),
    (
        "decide_inspection",
        {"inspection": "e4", "outcome": "approved", "valid_until": FRIDAY, "motivation": "Nodig", "conditions": "Kort"},
        "Controle 1 goedgekeurd tot en met 6 maart 2026. Voorwaarden: Kort. Motivering: Nodig.",
    ),
    (
        "decide_inspection", {"inspection": "e4", "outcome": "refused", "motivation": "Te zwaar"},
        "Controle 1 geweigerd. Motivering: Te zwaar.",
    ),
    (
        "determine_inspection_actions", {"inspection": "e4", "actions": ("Zoeken op naam.", "Lezen")},
        "Handelingen voor controle 1 bepaald: Zoeken op naam; Lezen.",
    ),
    (
        "authorise_inspector", {"inspection": "e4", "person": "ict", "department": "ICT"},
        "Ict (ICT) aangewezen om controle 1 uit te voeren.",
    ),
    (
        "authorise_inspector", {"inspection": "e4", "person": "wie", "department": "ICT"},
        "wie (ICT) aangewezen om controle 1 uit te voeren.",
    ),
    ("sign_confidentiality", {"inspection": "e4"}, "Geheimhouding getekend voor controle 1."),
    (
        "record_inspection_action", {"inspection": "e4", "system": "Mail", "on": MONDAY, "found": "Niets"},
        "Controle 1: Mail bekeken op 2 maart 2026. Gevonden: Niets.",
    ),
    (
        "inform_data_subject", {"inspection": "e4", "person": "e2", "on": MONDAY, "how": "In een gesprek."},
        "A. de Vries ingelicht over controle 1 op 2 maart 2026 (In een gesprek).",
    ),
    (
        "inform_data_subject", {"inspection": "e4", "person": "e2", "deferred_reason": "Het loopt nog"},
        "Uitstel van inlichten van A. de Vries: Het loopt nog.",
    ),
    (
        "close_inspection", {"inspection": "e4", "conclusion": "Niets gevonden", "removed": "Niets"},
        "Controle 1 afgesloten. Uitkomst: Niets gevonden. Vernietigd: Niets.",
    ),
    (
        "inform_respondent", {"respondent": "e2", "on": MONDAY, "how": "Per brief", "what": "De melding"},
        "A. de Vries ingelicht op 2 maart 2026 (Per brief): De melding.",
    ),
    (
        "invite_hearing",
        {"respondent": "e3", "for_on": FRIDAY, "invited": ("e3", "guardians", "hrm", "C. Bos"), "urgent": "Spoed."},
        "K. Kind, de ouders, Hrm en C. Bos uitgenodigd voor een gesprek op 6 maart 2026 (spoed: Spoed).",
    ),
    (
        "invite_hearing", {"respondent": "e2", "for_on": FRIDAY, "invited": ("e2",)},
        "A. de Vries uitgenodigd voor een gesprek op 6 maart 2026.",
    ),
    (
        "share_file", {"respondent": "e2", "entries": ("e3",), "on": MONDAY, "how": "Per post"},
        "1 stuk gedeeld met A. de Vries op 2 maart 2026 (Per post).",
    ),
    (
        "share_file",
        {
            "respondent": "e2", "entries": ("e3", "e4"), "on": MONDAY, "how": "Per post", "withheld": "e5",
            "why": "Privacy.",
        },
        "2 stukken gedeeld met A. de Vries op 2 maart 2026 (Per post); achtergehouden: Privacy.",
    ),
    (
        "record_hearing",
        {"respondent": "e3", "on": MONDAY, "present": ("e3", "ouders"), "statement": "Spijt", "teacher_heard": True},
        ("K. Kind gehoord op 2 maart 2026. Aanwezig: K. Kind en ouders. Verklaring: Spijt. "
        "De groepsleraar is ook gehoord."),
    ),
    (
        "record_hearing", {"respondent": "e2", "on": MONDAY, "declined": "Wil niet"},
        "A. de Vries wilde op 2 maart 2026 niet gehoord worden: Wil niet.",
    ),
    (
        "impose_interim_measure",
        {"respondent": "e3", "kind": "time_out", "from": MONDAY, "to": MONDAY, "purpose": "calm", "reasons": "Rust"},
        "Ordemaatregel voor K. Kind: time-out, op 2 maart 2026, voor rust. Redenen: Rust.",
    ),
    (
        "propose_measure", {"respondent": "e2", "measure": "reprimand", "from": MONDAY, "reasons": "Grof"},
        "Voornemen voor A. de Vries: berisping, vanaf 2 maart 2026. Redenen: Grof.",
    ),
    (
        "propose_measure", {"respondent": "e2", "from": MONDAY, "reasons": "Grof"},
        "Voornemen voor A. de Vries: maatregel, vanaf 2 maart 2026. Redenen: Grof.",
    ),
    (
        "record_response", {"respondent": "e2", "on": MONDAY, "text": "Nee"},
        "Reactie van A. de Vries op 2 maart 2026: Nee.",
    ),
    (
        "record_response", {"respondent": "e2", "on": MONDAY, "waived": True},
        "A. de Vries ziet op 2 maart 2026 af van een reactie.",
    ),
    (
        "decide_measure",
        {"respondent": "e2", "measure": "suspension", "from": MONDAY, "to": FRIDAY, "reasons": "Grof"},
        "Besluit over A. de Vries: schorsing, van 2 maart 2026 tot en met 6 maart 2026. Redenen: Grof.",
    ),
    (
        "extend_measure", {"respondent": "e3", "decision": "e7", "to": FRIDAY, "reasons": "Nog niet klaar"},
        "Maatregel voor K. Kind verlengd tot en met 6 maart 2026. Redenen: Nog niet klaar.",
    ),
    (
        "lift_measure", {"respondent": "e3", "decision": "e7", "on": FRIDAY, "reasons": "Klaar"},
        "Maatregel voor K. Kind opgeheven per 6 maart 2026: Klaar.",
    ),
    (
        "notify_decision", {"respondent": "e2", "decision": "e6", "on": MONDAY, "how": "registered_letter"},
        "Besluit (berisping) meegedeeld aan A. de Vries op 2 maart 2026 (aangetekende brief).",
    ),
    (
        "notify_decision", {"respondent": "e3", "decision": "e7", "on": MONDAY, "how": "orally"},
        "Besluit (time-out) meegedeeld aan K. Kind op 2 maart 2026 (mondeling).",
    ),
    (
        "notify_decision", {"respondent": "e3", "decision": "e99", "on": MONDAY, "how": "x"},
        "Besluit meegedeeld aan K. Kind op 2 maart 2026 (x).",
    ),
    (
        "record_objection", {"respondent": "e2", "on": MONDAY, "text": "Oneens"},
        "Bezwaar ontvangen van A. de Vries op 2 maart 2026: Oneens.",
    ),
    (
        "hear_objector", {"respondent": "e2", "on": MONDAY, "present": ("e2", "board"), "statement": "Nee"},
        "A. de Vries gehoord over het bezwaar op 2 maart 2026. Aanwezig: A. de Vries en Board. Verklaring: Nee.",
    ),
    (
        "decide_objection", {"respondent": "e2", "decision": "e6", "outcome": "annulled", "reasons": "Te zwaar"},
        "Beslist op het bezwaar van A. de Vries: het besluit vervalt. Redenen: Te zwaar.",
    ),
    (
        "seek_other_school",
        {"respondent": "e3", "school": "De Brug", "on": MONDAY, "willing": "yes", "suitable": True, "why": "Past"},
        "Andere school gevraagd voor K. Kind op 2 maart 2026: De Brug. Bereid: ja; passend: ja. Past.",
    ),
    (
        "record_absence", {"respondent": "e3", "from": MONDAY, "to": FRIDAY, "why": "Durft niet"},
        "K. Kind komt zonder besluit niet in de les, van 2 maart 2026 tot en met 6 maart 2026: Durft niet.",
    ),
    (
        "provide_education", {"respondent": "e3", "from": MONDAY, "what": "Werk"},
        "Onderwijs geregeld voor K. Kind vanaf 2 maart 2026: Werk.",
    ),
    (
        "notify_inspectorate", {"respondent": "e3", "on": MONDAY, "reference": "I-1."},
        "Onderwijsinspectie ingelicht over K. Kind op 2 maart 2026, kenmerk I-1.",
    ),
    (
        "consult_inspectorate", {"respondent": "e3", "on": MONDAY, "reference": "I-1", "advice": "Zoek verder"},
        "Overleg met de Onderwijsinspectie over K. Kind op 2 maart 2026, kenmerk I-1. Advies: Zoek verder.",
    ),
    (
        "notify_attendance_officer", {"respondent": "e3", "on": MONDAY, "reference": "L-1"},
        "Leerplichtambtenaar ingelicht over K. Kind op 2 maart 2026, kenmerk L-1.",
    ),
    (
        "inform_guardians", {"person": "e3", "on": MONDAY, "how": "Per telefoon", "what": "Alles"},
        "Ouders van K. Kind ingelicht op 2 maart 2026 (Per telefoon): Alles.",
    ),
    (
        "inform_guardians", {"person": "e3", "deferred_reason": "De politie vraagt te wachten"},
        "Ouders van K. Kind nog niet ingelicht: De politie vraagt te wachten.",
    ),
    (
        "call_trust_inspector",
        {
            "respondent": "e2", "at": at(MONDAY, 9), "spoke_with": "Mw. Tel", "reference": "V-1", "advice": "A",
            "follow_up": "B",
        },
        "Vertrouwensinspecteur gebeld over A. de Vries, gesproken met Mw. Tel, kenmerk V-1. Advies: A. Vervolg: B.",
    ),
    (
        "report_to_police",
        {"respondent": "e2", "on": MONDAY, "station": "Zuid", "reference": "P-1", "offence": "belediging"},
        "Aangifte gedaan tegen A. de Vries op 2 maart 2026 bij Zuid, kenmerk P-1: belediging.",
    ),
    (
        "waive_police_report", {"respondent": "e2", "reasons": "Te licht"},
        "Het bestuur ziet af van aangifte tegen A. de Vries: Te licht.",
    ),
    ("report_data_breach", {"reference": "AP-1"}, "Datalek gemeld bij de Autoriteit Persoonsgegevens, kenmerk AP-1."),
    ("waive_data_breach", {"reasons": "Geen risico"}, "Datalek niet gemeld: Geen risico."),
    (
        "disclose", {"person": "e2", "to": "police", "what": "De naam.", "basis": "De wet"},
        "Gegevens over A. de Vries gedeeld met de politie: De naam. Grondslag: De wet.",
    ),
    (
        "report_to_child_protection", {"person": "e3", "on": MONDAY, "reference": "VT-1", "reasons": "Zorgen"},
        "K. Kind gemeld bij Veilig Thuis op 2 maart 2026, kenmerk VT-1: Zorgen.",
    ),
    (
        "make_dossier", {"respondent": "e2", "parts": ("findings", "eigen deel")},
        "Dossier van A. de Vries gemaakt, met: bevindingen en eigen deel.",
    ),
    (
        "place_in_dossier", {"respondent": "e2", "file": "personnel", "dossier": "e9"},
        "Dossier van A. de Vries geplaatst in het personeelsdossier.",
    ),
    ("close_case", {"conclusion": "Klaar"}, "Zaak gesloten. Conclusie: Klaar."),
    ("reopen_case", {"reasons": "Nieuw bewijs"}, "Zaak heropend: Nieuw bewijs."),
    (
        "send_letter",
        {"letter": "decision_reprimand", "about": "e2", "to": "A. de Vries", "how": "registered_letter", "on": FRIDAY},
        "Brief “Besluit: berisping” over A. de Vries verstuurd aan A. de Vries op 6 maart 2026 (aangetekende brief).",
    ),
    (
        "send_letter", {"letter": "uit_de_toekomst", "to": "De ouders.", "how": "duif", "on": FRIDAY},
        "Brief “uit_de_toekomst” verstuurd aan De ouders op 6 maart 2026 (duif).",
    ),
    (
        "rectify", {"entry": "e2", "correction": "Het was dinsdag.", "reasons": "Tikfout"},
        "Verbetering bij nummer 2: Het was dinsdag (Tikfout).",
    ),
    (
        "grant_access", {"member": "mgr", "compartment": "case", "reasons": "Neemt waar"},
        "Mgr krijgt toegang tot de hele zaak: Neemt waar.",
    ),
    (
        "revoke_access", {"member": "weg", "compartment": "case", "reasons": "Klaar"},
        "weg heeft geen toegang meer tot de hele zaak: Klaar.",
    ),
    ("place_hold", {"reasons": "Rechtszaak"}, "Vernietiging tegengehouden: Rechtszaak."),
    ("release_hold", {"reasons": "Voorbij"}, "Vernietiging weer toegestaan: Voorbij."),
    ("destroy_case", {"reasons": "Termijn voorbij"}, "Getekend voor vernietiging: Termijn voorbij."),
    ("note_exclusion", {"member": "mgr"}, "Een gebruiker is bij deze zaak betrokken en daarom uitgesloten."),
    ("an_act_of_a_later_version", {}, "an_act_of_a_later_version"),
]  # fmt: skip


@pytest.mark.parametrize(("act", "fields", "words"), CASES, ids=[f"{n}-{case[0]}" for n, case in enumerate(CASES)])
def test_the_sentence_of_an_act(told: Play, act: str, fields: dict[str, Value], words: str) -> None:
    play = told.fork()
    recorded = play.record("dir", act, Fields(named(fields)))
    assert sentence(recorded, play.case, play.organisation) == words


def test_every_act_has_a_sentence_here() -> None:
    assert set(CATALOGUE) <= {act for act, _, _ in CASES}


def test_an_extension_that_is_notified_is_called_so(told: Play) -> None:
    play = told.fork()
    suspended = play.put("board", "decide_measure", respondent="e2", measure="suspension", to=FRIDAY)
    longer = play.put("board", "extend_measure", respondent="e2", decision=suspended, to=FRIDAY)
    told_of = play.record(
        "hrm", "notify_decision", Fields({"respondent": "e2", "decision": longer, "on": MONDAY, "how": "letter"})
    )
    words = sentence(told_of, play.case, play.organisation)
    assert words == "Besluit tot verlenging meegedeeld aan A. de Vries op 2 maart 2026 (brief)."


def test_a_sealed_file_is_named_whatever_kind_of_mapping_holds_it(told: Play) -> None:
    play = told.fork()
    sealed = MappingProxyType({"name": "foto.png"})
    fields: dict[str, Value] = {
        "file": sealed,
        "obtained_from": "B.",
        "obtained_how": "inspection",
        "obtained_on": MONDAY,
    }
    found = sentence(play.record("dir", "add_evidence", Fields(fields)), play.case, play.organisation)
    assert found == "Bewijs opgenomen: bestand “foto.png”, verkregen van B. (uit een controle) op 2 maart 2026."


def test_what_a_reader_may_not_read_is_said_to_be_there(told: Play) -> None:
    play = told.fork()
    sealed = play.record("hrm", "add_note", Fields({"text": "Geheim"}), readable=False)
    assert sentence(sealed, play.case, play.organisation) == "Vastgelegd, maar niet leesbaar voor u."
