"""Who may do what, as the table of acts says it: written out again, so that the engine is checked and not believed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.term import Role, Track

if TYPE_CHECKING:
    from caseapp.model.act import RecordedAct
    from tests.invariants.story import Story

D, H, B = Role.DIRECTOR, Role.HRM_MANAGER, Role.BOARD_MEMBER
F, N, M = Role.PRIVACY_OFFICER, Role.INSPECTOR, Role.MANAGER

FIXED: dict[str, set[Role]] = {
    "report_incident": {D, H, B, M},
    "add_person": {D, H, B},
    "add_evidence": {D, H, B, N},
    "record_custody": set(Role) - {Role.ADMINISTRATOR},
    "quote_evidence": {D, H, B, N},
    "destroy_evidence": {D, H, B, N},
    "add_note": set(Role) - {Role.ADMINISTRATOR},
    "secure_situation": {D, H, B},
    "consult": {D, H, B, M},
    "offer_support": {D, H},
    "record_separate_basis": {B},
    "request_inspection": {D, H},
    "advise_inspection": {F},
    "decide_inspection": {B},
    "determine_inspection_actions": {D},
    "authorise_inspector": {B},
    "sign_confidentiality": {N},
    "record_inspection_action": {N},
    "inform_data_subject": {D, H, F},
    "close_inspection": {D, H},
    "inform_respondent": {D, H},
    "invite_hearing": {D, H},
    "share_file": {D, H},
    "record_hearing": {D, H},
    "propose_measure": {D, H},
    "record_response": {D, H},
    "seek_other_school": {D, B},
    "disclose": {D, H, F},
    "report_to_child_protection": {D, H},
    "record_earlier_measure": {D, H},
    "record_absence": {D},
    "provide_education": {D},
    "notify_decision": {D, H, B},
    "record_objection": {H, B},
    "hear_objector": {B, H},
    "decide_objection": {B},
    "waive_police_report": {B},
    "report_data_breach": {F, B},
    "waive_data_breach": {F, B},
    "notify_inspectorate": {D, B},
    "consult_inspectorate": {D, B},
    "notify_attendance_officer": {D, B},
    "inform_guardians": {D, H},
    "make_dossier": {D, H},
    "close_case": {D, H},
    "reopen_case": {H, B},
    "rectify": {H, F},
    "grant_access": {H, B},
    "revoke_access": {H, B},
    "place_hold": {B, F},
    "release_hold": {B, F},
    "destroy_case": {H, B, F},
    "send_letter": {D, H, B, F},
}

DECISIONS = {
    "record_separate_basis",
    "decide_inspection",
    "determine_inspection_actions",
    "authorise_inspector",
    "impose_interim_measure",
    "decide_measure",
    "extend_measure",
    "lift_measure",
    "decide_objection",
    "waive_police_report",
}
"""Acts by which somebody decides: not for who reported."""

WHEN_CLOSED = {
    "reopen_case",
    "rectify",
    "record_custody",
    "place_in_dossier",
    "place_hold",
    "release_hold",
    "destroy_case",
    "send_letter",
    "destroy_evidence",
}

KEEPS_OUT = {"suspension", "time_out", "access_denied", "internal_suspension", "online_lessons"}


def allowed(story: Story, act: RecordedAct) -> set[Role]:
    """The roles that may do an act, in the case as it was before it."""
    if act.act in FIXED:
        return FIXED[act.act]
    track = story.track(act.fields.get("respondent"))
    staff = track in (Track.STAFF, Track.CONTRACT)
    match act.act:
        case "assess" | "dismiss_report":
            return {H, B} if staff else {D}
        case "place_in_dossier":
            return {H} if staff else {D, H}
        case "decide_measure":
            return deciders(act.fields.text("measure"), track)
        case "impose_interim_measure":
            return interim_deciders(story, act, track)
        case "extend_measure" | "lift_measure":
            return later_deciders(story, act, track)
        case "call_trust_inspector":
            return callers(story, act)
        case "report_to_police":
            return reporters(story, act)
    raise AssertionError(act.act)


def deciders(measure: str, track: Track | None) -> set[Role]:
    if measure in ("warning", "contract_warning"):
        return {D, H}
    if measure == "access_ban" or (measure == "suspension" and track is Track.PUPIL):
        return {D}
    return {B}


def interim_deciders(story: Story, act: RecordedAct, track: Track | None) -> set[Role]:
    start, end = act.fields.day("from"), act.fields.day("to")
    if track in (Track.STAFF, Track.CONTRACT):
        return {B}
    if track is Track.PUPIL and act.fields.text("kind") in KEEPS_OUT and start and end:
        return {B, D} if story.school_days(start, end) <= 1 else {B}
    return {B, D}


def later_deciders(story: Story, act: RecordedAct, track: Track | None) -> set[Role]:
    decision = story.get(act.fields.get("decision"))
    assert decision is not None
    root = story.root(decision)
    if root.act == "decide_measure":
        return deciders(root.fields.text("measure"), track)
    if act.act == "lift_measure" and track not in (Track.STAFF, Track.CONTRACT):
        return {B, D}  # who lets a pupil back in need not be the one who kept them out the longest
    start, end = root.fields.day("from"), act.fields.day("to")
    if track is Track.PUPIL and root.fields.text("kind") in KEEPS_OUT and start and end:
        return {B, D} if story.school_days(start, end) <= 1 else {B}
    return {B} if track in (Track.STAFF, Track.CONTRACT) else {B, D}


def suspected(story: Story, respondent: object) -> bool:
    """Whether a sexual offence against a minor is suspected, at the report or in an assessment."""
    assessed = story.of("assess", respondent=respondent)
    return (story.report is not None and story.report.flag("sexual_offence_suspected")) or any(
        act.fields.flag("sexual_offence_minor") for act in assessed
    )


def callers(story: Story, act: RecordedAct) -> set[Role]:
    if suspected(story, act.fields.get("respondent")):
        return {D, H, B}
    return {H} if story.organisation.protocol.id == "lentiz" else {D, H, B}


def reporters(story: Story, act: RecordedAct) -> set[Role]:
    binds = ("employee", "pupil", "guardian")
    by_board = story.organisation.protocol.id == "vco" and story.category(act.fields.get("respondent")) in binds
    return {B} if by_board else {D, H, B}
