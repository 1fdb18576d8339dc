"""What each reason weighs by the design: most refuse, some ask to be explained, a few only advise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.term import Weight
from caseapp.procedure.catalogue import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseapp.model.reason import Answer

REFUSES, EXPLAIN, ADVISES = (frozenset({weight}) for weight in (Weight.REFUSES, Weight.MUST_EXPLAIN, Weight.ADVISES))
"""A reason of which the weight depends on more than the act (the law's mark, the sector) may have several."""

EXPLAINED = frozenset(
    {
        "advice_missing",
        "advice_negative",
        "invitation_missing",
        "lighter_not_weighed",
        "no_prior_warning",
        "not_in_writing",
        "unlawful_inspection",
        "wrong_department",
        "x_parents_not_informed",
        "x_wrong_instrument",
    }
)
"""Whatever the act; of what is named nowhere here the weight is to refuse."""

BY_ACT: Mapping[tuple[str, str], frozenset[Weight]] = {
    ("board_not_consulted", "assess"): EXPLAIN,
    ("manager_not_consulted", "assess"): EXPLAIN,
    ("disproportionate", "assess"): EXPLAIN,
    ("disproportionate", "propose_measure"): EXPLAIN,
    ("disproportionate", "decide_measure"): EXPLAIN | REFUSES,
    ("dossier_not_placed", "place_in_dossier"): EXPLAIN,
    ("facts_not_established", "assess"): EXPLAIN | REFUSES,
    ("field_missing", "add_person"): REFUSES | ADVISES,
    ("field_missing", "call_trust_inspector"): REFUSES | ADVISES,
    ("no_consultation", "decide_measure"): EXPLAIN | REFUSES,
    ("no_consultation", "report_to_child_protection"): EXPLAIN,
    ("no_defence_term", "invite_hearing"): EXPLAIN,
    ("no_other_school", "decide_measure"): EXPLAIN | REFUSES,
    ("no_other_school", "record_absence"): EXPLAIN,
    ("no_reasons", "close_inspection"): EXPLAIN,
    ("not_immediate", "decide_measure"): EXPLAIN | REFUSES,
    ("not_in_writing", "close_case"): REFUSES,
    ("respondent_not_informed", "inform_data_subject"): ADVISES,
    ("respondent_not_informed", "report_to_police"): EXPLAIN,
    ("suspension_pending_removal", "decide_measure"): EXPLAIN | REFUSES | ADVISES,
    ("suspension_pending_removal", "extend_measure"): EXPLAIN | REFUSES | ADVISES,
    ("suspension_pending_removal", "impose_interim_measure"): EXPLAIN | REFUSES | ADVISES,
    ("suspension_too_long", "decide_measure"): EXPLAIN | REFUSES,
    ("suspension_too_long", "extend_measure"): EXPLAIN | REFUSES | ADVISES,
    ("suspension_too_long", "impose_interim_measure"): EXPLAIN | REFUSES,
    ("text_not_in_force", "assess"): EXPLAIN,
    ("text_not_in_force", "propose_measure"): ADVISES,
    ("too_late", "decide_objection"): ADVISES,
    ("too_late", "record_objection"): EXPLAIN,
    ("unlawful_inspection", "record_inspection_action"): REFUSES,
    ("x_evidence_not_shared", "record_hearing"): EXPLAIN | ADVISES,
    ("x_parents_not_informed", "close_case"): REFUSES,
    ("x_privacy_breach", "disclose"): REFUSES | ADVISES,
}


def weighed(answer: Answer) -> Answer:
    """The same answer, each reason of which weighs what it should and stands at a field that the act has."""
    for reason in answer.reasons:
        otherwise = EXPLAIN if reason.code in EXPLAINED else REFUSES
        assert reason.weight in BY_ACT.get((reason.code, answer.act), otherwise), (answer.act, reason)
        assert not reason.field or CATALOGUE[answer.act].field(reason.field), (answer.act, reason)
    return answer
