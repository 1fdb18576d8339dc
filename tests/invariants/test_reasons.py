"""Every reason that the guided run meets: a fixed code, a source that exists, and a plain Dutch text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from caseapp.model.term import Weight
from caseapp.procedure import reasons
from tests.invariants.guided import guided_run
from tests.unit.procedure.world import LAW, TEXTS

if TYPE_CHECKING:
    from caseapp.model.reason import Reason

FIXED = """
not_heard not_in_writing no_reasons no_objection_clause suspension_too_long suspension_pending_removal
inspectorate_not_told no_other_school no_consultation no_intention_notice no_defence_term not_immediate
disproportionate no_prior_warning double_punishment facts_not_established unlawful_inspection rule_not_known
biased_decider wrong_authority too_late x_evidence_not_shared x_ground_not_in_intention x_measure_not_in_intention
x_no_end_date x_no_record_kept x_objection_not_decided x_parents_not_informed x_privacy_breach
x_protocol_not_followed x_retroactive x_unequal_treatment x_wrong_instrument x_contrary_to_cao
role_missing actor_excluded case_closed text_silent text_not_in_force norm_does_not_bind not_assessed not_in_range
lighter_not_weighed not_approved approval_expired actions_not_determined not_authorised confidentiality_missing
out_of_scope advice_missing advice_negative test_missing not_transgressive not_criminal respondent_not_informed
manager_not_consulted board_not_consulted caller_not_named waiver_not_allowed guardians_not_heard
invitation_missing term_running obligation_open respondent_open inspection_open dossier_not_placed hold
retention_running second_person_needed field_missing date_in_future date_order wrong_department approval_too_long
inspection_closed wrong_file reporter_protected not_respondent image_forbidden
"""
CODES = frozenset(FIXED.split())
"""The codes that scenarios may name; nothing else is a code."""

OWN_SOURCES = frozenset(value for name, value in vars(reasons).items() if name.isupper() and isinstance(value, str))
"""Sources that have no text or law behind them: the roles, the form, the case, the organisation's terms ..."""

ENGLISH = re.compile(
    r"\b(the|and|not|must|missing|field|case|board|hearing|measure|respondent|finding|evidence|inspection|decision"
    r"|approved|refused|unknown|none|null|true|false|none|error|value|should|this|that|with)\b",
    re.IGNORECASE,
)
DOES = re.compile(
    r"\b(adviseer|beantwoord|bel|beoordeel|beschrijf|beslis|besluit|bied|blijf|deel|denk|doe|draai|geef|gebruik|haal|hef"
    r"|heropen|hoor|kies|kort|laat|leg|licht|maak|meld|neem|nodig|noem|overleg|pas|plaats|probeer|regel|schrijf|sluit"
    r"|sta|stel|stuur|teken|verbeter|vertel|voeg|volg|vraag|vul|wacht|zeg|zet|zoek)\b"
    r"|\bmoet\b|\?$|u hoeft|wel mogelijk|kan eerst|kan pas|daarna kan|neemt het over|een ander bestuurslid besluit",
    re.IGNORECASE,
)
"""A text says what to do when it asks something, or says who does it or when it can be done."""

REASONS = sorted(guided_run().reasons, key=lambda reason: (reason.code, reason.source, reason.text))


def test_enough_was_met() -> None:
    assert len({reason.code for reason in REASONS}) > 60
    assert {reason.weight for reason in REASONS} == set(Weight)


def test_each_code_is_fixed() -> None:
    assert {reason.code for reason in REASONS} - CODES == set()


def test_each_source_is_found() -> None:
    met = guided_run().reasons
    assert [reason for reason in REASONS if not known(reason, met[reason].split()[0])] == []


def known(reason: Reason, protocol: str) -> bool:
    """Whether a source is a provision of the text, the text, a rule of law, or one of the procedure's own."""
    text, source = TEXTS[protocol], reason.source
    return source in text.provisions or source == text.id or source in OWN_SOURCES or LAW.by_ref(source) is not None


def test_no_text_stands_behind_two_names() -> None:
    assert not OWN_SOURCES & (set(TEXTS) | {rule.ref for rule in LAW.rules})


@pytest.mark.parametrize(
    ("what", "fits"),
    [
        ("begins with a capital or a quote", lambda text: bool(re.match(r"[A-Z“]|[a-z0-9]+:", text))),
        ("ends as a sentence", lambda text: text.endswith((".", "?"))),
        ("has no gap", lambda text: not re.search(r"  |\s[.,?;]|\.\.|\{|\}|\(\)|“”", text)),
        ("is Dutch", lambda text: not ENGLISH.search(without_titles(text))),
        ("is short", lambda text: len(text) <= 260),
    ],
)
def test_each_text_reads_well(what: str, fits: object) -> None:
    assert callable(fits)
    assert [reason.text for reason in REASONS if not fits(reason.text)] == [], what


def without_titles(text: str) -> str:
    """A text without what it quotes, the titles of the protocols, and without the member whom it begins with."""
    return re.sub("^Board |“[^”]*”", "", text)


def test_each_text_says_what_to_do() -> None:
    texts = {reason.text for reason in REASONS if reason.weight is not Weight.ADVISES}
    assert sorted(text for text in texts if not DOES.search(text)) == []


def test_a_reason_that_names_a_field_names_one_of_the_act() -> None:
    from caseapp.procedure.catalogue import CATALOGUE

    met = guided_run().reasons
    loose = [
        (reason.code, reason.field, met[reason])
        for reason in REASONS
        if reason.field and CATALOGUE[met[reason].split()[1]].field(reason.field) is None
    ]
    assert loose == []
