"""The parts of a case: which acts are shown and offered on which tab."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from caseapp.model.act import RecordedAct
    from caseapp.model.case import Case


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One tab: the acts it shows, in the order of the case, and the order in which they are offered, if another.

    ``counts`` are the acts of which the tab tells the number, when not all: of persons one wants to know how many.
    """

    id: str
    shows: tuple[str, ...]
    order: tuple[str, ...] = ()
    counts: tuple[str, ...] = ()

    @property
    def offers(self) -> tuple[str, ...]:
        """The acts that can be done on this tab."""
        return self.order or self.shows

    def acts(self, case: Case) -> tuple[RecordedAct, ...]:
        """What this tab shows of a case; entries that cannot be read are left to the chronology."""
        return case.all(*self.shows)

    def number(self, case: Case) -> int:
        """The number beside the name of the tab."""
        return len(case.all(*(self.counts or self.shows)))


PERSONS = Part(
    id="persons",
    shows=("add_person", "offer_support", "inform_guardians", "inform_respondent"),
    counts=("add_person",),
)
EVIDENCE = Part(id="evidence", shows=("add_evidence",))
INSPECTION = Part(
    id="inspection",
    shows=(
        "request_inspection",
        "advise_inspection",
        "decide_inspection",
        "determine_inspection_actions",
        "authorise_inspector",
        "sign_confidentiality",
        "record_inspection_action",
        "inform_data_subject",
        "close_inspection",
    ),
    counts=("request_inspection",),
)
HEARING = Part(
    id="hearing",
    shows=("invite_hearing", "share_file", "record_hearing", "hear_objector"),
)
MEASURES = Part(
    id="measures",
    shows=(
        "record_earlier_measure",
        "impose_interim_measure",
        "propose_measure",
        "record_response",
        "decide_measure",
        "extend_measure",
        "lift_measure",
        "notify_decision",
        "record_objection",
        "decide_objection",
        "record_absence",
        "provide_education",
        "seek_other_school",
    ),
    order=(
        "impose_interim_measure",
        "propose_measure",
        "record_response",
        "decide_measure",
        "extend_measure",
        "lift_measure",
        "notify_decision",
        "record_objection",
        "decide_objection",
        "record_absence",
        "provide_education",
        "seek_other_school",
        "record_earlier_measure",
    ),
)
NOTICES = Part(
    id="notices",
    shows=(
        "call_trust_inspector",
        "report_to_police",
        "waive_police_report",
        "report_data_breach",
        "waive_data_breach",
        "notify_inspectorate",
        "consult_inspectorate",
        "notify_attendance_officer",
        "report_to_child_protection",
        "disclose",
        "consult",
    ),
)
LETTERS = Part(id="letters", shows=("send_letter",))
PARTS = (PERSONS, EVIDENCE, INSPECTION, HEARING, MEASURES, NOTICES, LETTERS)
