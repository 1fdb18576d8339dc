"""Acts of the dossier, the closing, access, holds and destruction."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import TYPE_CHECKING

from caseapp.model.term import Category, Role
from caseapp.model.zone import local
from caseapp.procedure.acts.fields import REASONS, RESPONDENT, choices
from caseapp.procedure.definition import ActDefinition, Field, Kind
from caseapp.procedure.duties.closing import closing_reasons
from caseapp.procedure.guards.file import file_of, file_source
from caseapp.procedure.guards.who import BOARD, DIRECTOR, FG, HRM, by_track, roles
from caseapp.procedure.reasons import CARE, CASE, IMPARTIAL, ROLES, explain, refuses
from caseapp.procedure.wording import DOSSIER_PARTS, bare, compartment_text, day_text, full, listing, person_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.model.act import RecordedAct
    from caseapp.model.case import Case
    from caseapp.model.organisation import Organisation
    from caseapp.model.reason import Reason
    from caseapp.procedure.situation import Situation


def _concluded(s: Situation) -> Iterable[Reason]:
    person = s.respondent
    if person is not None and s.assessment is None and s.case.dismissed(person.ref) is None:
        yield refuses(
            "not_assessed",
            CASE,
            "Er is nog geen oordeel over deze persoon. Beoordeel eerst, of leg de melding terzijde.",
        )


MAKE_DOSSIER = ActDefinition(
    id="make_dossier",
    label="Dossier maken",
    stage="completion",
    who=roles(DIRECTOR, HRM),
    about_respondent=True,
    guards=(_concluded,),
    sentence=lambda act, case, organisation: (
        f"Dossier van {person_text(case, act.respondent)} gemaakt, met: {listing(DOSSIER_PARTS.get(part, part) for part in act.fields.texts('parts'))}."
    ),
    fields=(
        RESPONDENT,
        Field(name="parts", kind=Kind.LINES, label="Welke onderdelen"),
        Field(name="blacked_out", kind=Kind.TEXT_OR_REFS, label="Onleesbaar gemaakt", required=False),
    ),
)

FILES = {"personnel": "personeelsdossier", "pupil": "leerlingdossier"}


def _right_file(s: Situation) -> Iterable[Reason]:
    person, file = s.respondent, s.fields.text("file")
    if person is None:
        return
    if person.category is Category.OTHER:
        text = "Deze persoon heeft geen personeels- of leerlingdossier. Laat het dossier in de zaak."
        yield refuses("wrong_file", file_source(s.protocol, person.track), text, "file")
    elif file and file != file_of(person.track):
        text = f"Dit hoort in het {FILES[file_of(person.track)]}. Kies dat."
        yield refuses("wrong_file", file_source(s.protocol, person.track), text, "file")
    made = s.case.get(s.fields.ref("dossier"))
    if made is not None and made.act == "make_dossier" and made.respondent != person.ref:
        yield refuses(
            "wrong_file", CASE, "Dit dossier gaat over iemand anders. Kies het dossier van deze persoon.", "dossier"
        )


QUIET = frozenset({"make_dossier", "place_in_dossier", "close_case", "reopen_case", "add_note"})


def _up_to_date(s: Situation) -> Iterable[Reason]:
    made, person = s.case.get(s.fields.ref("dossier")), s.respondent
    if made is None or person is None:
        return
    later = [act for act in s.case.since(made.seq) if act.readable and act.act not in QUIET]
    if any(_concerns(act, person.ref) for act in later):
        text = "Na het maken van dit dossier is er nog iets gebeurd. Maak het opnieuw, of leg uit waarom dit dossier volstaat."
        yield explain("dossier_not_placed", CASE, text, "dossier")


def _concerns(act: RecordedAct, ref: str) -> bool:
    return act.respondent == ref or ref in (act.fields.text("person"), act.fields.text("about"))


PLACE_IN_DOSSIER = ActDefinition(
    id="place_in_dossier",
    label="In het dossier plaatsen",
    stage="completion",
    who=by_track(frozenset({HRM}), frozenset({DIRECTOR, HRM})),
    about_respondent=True,
    when_closed=True,
    guards=(_right_file, _up_to_date),
    sentence=lambda act, case, organisation: (
        f"Dossier van {person_text(case, act.respondent)} geplaatst in het "
        f"{FILES.get(act.fields.text('file'), act.fields.text('file'))}."
    ),
    fields=(
        RESPONDENT,
        Field(name="file", kind=Kind.CHOICE, label="Welk dossier", choices=choices(**FILES)),
        Field(name="dossier", kind=Kind.REF, label="Het gemaakte dossier", of=("make_dossier",)),
    ),
)

CLOSE_CASE = ActDefinition(
    id="close_case",
    label="Zaak sluiten",
    stage="completion",
    who=roles(DIRECTOR, HRM),
    guards=(closing_reasons,),
    sentence=lambda act, case, organisation: f"Zaak gesloten. Conclusie: {full(act.fields.text('conclusion'))}",
    fields=(Field(name="conclusion", kind=Kind.TEXT, label="Conclusie"),),
)


def _is_closed(s: Situation) -> Iterable[Reason]:
    if not s.case.closed:
        yield refuses("retention_running", CASE, "Deze zaak is nog open. Dit kan pas als de zaak gesloten is.")


REOPEN_CASE = ActDefinition(
    id="reopen_case",
    label="Zaak heropenen",
    stage="completion",
    who=roles(HRM, BOARD),
    when_closed=True,
    guards=(_is_closed,),
    sentence=lambda act, case, organisation: f"Zaak heropend: {full(act.fields.text('reasons'))}",
    fields=(REASONS,),
)


def _entry_readable(s: Situation) -> Iterable[Reason]:
    entry = s.case.get(s.fields.ref("entry"))
    if entry is not None and not entry.readable:
        text = "Wat daar staat is niet leesbaar voor u. Vraag wie het mag lezen om het te verbeteren."
        yield refuses("role_missing", ROLES, text, "entry")


def _beside_entry(s: Situation) -> str:
    """Where the entry lies: a correction says as much as what it corrects, such as who a protected reporter is."""
    entry = s.case.get(s.fields.ref("entry"))
    return "case" if entry is None or entry.compartment.startswith("own-") else entry.compartment


RECTIFY = ActDefinition(
    id="rectify",
    label="Verbeteren",
    stage="completion",
    who=roles(HRM, FG),
    when_closed=True,
    guards=(_entry_readable,),
    compartment=_beside_entry,
    sentence=lambda act, case, organisation: (
        f"Verbetering bij nummer {act.fields.text('entry').removeprefix('e')}: {bare(act.fields.text('correction'))} "
        f"({bare(act.fields.text('reasons'))})."
    ),
    help="Het origineel blijft leesbaar, doorgestreept.",
    fields=(
        Field(name="entry", kind=Kind.REF, label="Wat is onjuist"),
        Field(name="correction", kind=Kind.TEXT, label="Wat moet er staan"),
        REASONS,
    ),
)

READERS = {
    "case": (Role.DIRECTOR, Role.HRM_MANAGER, Role.BOARD_MEMBER, Role.PRIVACY_OFFICER, Role.MANAGER),
    "reporter": (Role.HRM_MANAGER, Role.BOARD_MEMBER),
}


def _role_allows(s: Situation) -> Iterable[Reason]:
    member = s.organisation.member(s.fields.text("member"))
    compartment = s.fields.text("compartment")
    if member is None or not compartment:
        return
    allowed = READERS.get(compartment, (*READERS["case"], Role.INSPECTOR))
    if s.board_replaced:
        allowed = (*allowed, Role.SUPERVISORY_MEMBER)
    if not any(member.holds_anywhere(role) for role in allowed):
        code = "reporter_protected" if compartment == "reporter" else "role_missing"
        text = f"De rol van {member.name} geeft geen recht op dit deel van de zaak. Kies iemand met een passende rol."
        yield refuses(code, ROLES, text, "member")
    if s.case.excluded_as(member.id):
        text = f"{member.name} is bij deze zaak betrokken en krijgt geen toegang. Kies een ander."
        yield refuses("actor_excluded", IMPARTIAL, text, "member")


def _access(act_id: str, label: str, *, granting: bool) -> ActDefinition:
    def sentence(act: RecordedAct, _case: Case, organisation: Organisation) -> str:
        member = organisation.member(act.fields.text("member"))
        name = member.name if member else act.fields.text("member")
        part, reasons = compartment_text(act.fields.text("compartment")), full(act.fields.text("reasons"))
        if granting:
            return f"{name} krijgt toegang tot {part}: {reasons}"
        return f"{name} heeft geen toegang meer tot {part}: {reasons}"

    return ActDefinition(
        id=act_id,
        label=label,
        stage="overview",
        who=roles(HRM, BOARD),
        guards=(_role_allows,) if granting else (),
        sentence=sentence,
        fields=(
            Field(name="member", kind=Kind.MEMBER, label="Wie"),
            Field(name="compartment", kind=Kind.COMPARTMENT, label="Welk deel"),
            REASONS,
        ),
    )


GRANT_ACCESS = _access("grant_access", "Toegang geven", granting=True)
REVOKE_ACCESS = _access("revoke_access", "Toegang intrekken", granting=False)


def _not_yet_held(s: Situation) -> Iterable[Reason]:
    if s.case.held:
        yield refuses("hold", CASE, "De vernietiging van deze zaak wordt al tegengehouden. U hoeft niets te doen.")


def _is_held(s: Situation) -> Iterable[Reason]:
    if not s.case.held:
        yield refuses("hold", CASE, "De vernietiging van deze zaak wordt niet tegengehouden. U hoeft niets te doen.")


PLACE_HOLD = ActDefinition(
    id="place_hold",
    label="Vernietiging tegenhouden",
    stage="completion",
    who=roles(BOARD, FG),
    when_closed=True,
    guards=(_not_yet_held,),
    sentence=lambda act, case, organisation: f"Vernietiging tegengehouden: {full(act.fields.text('reasons'))}",
    fields=(REASONS,),
)

RELEASE_HOLD = ActDefinition(
    id="release_hold",
    label="Vernietiging weer toestaan",
    stage="completion",
    who=roles(BOARD, FG),
    when_closed=True,
    guards=(_is_held,),
    sentence=lambda act, case, organisation: f"Vernietiging weer toegestaan: {full(act.fields.text('reasons'))}",
    fields=(REASONS,),
)

DEFAULT_RETENTION = 2
"""Years after closing, where the organisation has set nothing and no law gives a figure (law.md, retention)."""


def retention_end(s: Situation) -> date | None:
    """The day on which the longest retention of this case is over, or None while it is open."""
    last = s.case.last("close_case")
    if last is None or not s.case.closed:
        return None
    set_ = s.organisation.settings.retention
    years = [int(set_.get(p.track.value, set_.get("default", DEFAULT_RETENTION))) for p in s.case.respondents]
    longest = max(years, default=int(set_.get("default", DEFAULT_RETENTION)))
    day = local(last.at).date()
    year = day.year + longest
    return date(year, day.month, min(day.day, monthrange(year, day.month)[1]))


def _destroyable(s: Situation) -> Iterable[Reason]:
    end = retention_end(s)
    if end is None:
        yield refuses(
            "retention_running",
            CASE,
            "De zaak is nog open. Sluit de zaak eerst. Alleen een gesloten zaak kan worden vernietigd.",
        )
    elif s.today < end:
        text = f"De bewaartermijn loopt tot {day_text(end)}. Daarna kan de zaak worden vernietigd."
        yield refuses("retention_running", CARE, text)
    if s.case.held:
        yield refuses(
            "hold", CASE, "De vernietiging van deze zaak wordt tegengehouden. Sta die eerst weer toe, met een reden."
        )


def _second_person(s: Situation) -> Iterable[Reason]:
    if s.actor.id in s.case.destruction_signed_by:
        text = "U hebt de vernietiging al getekend. Een tweede persoon moet ook tekenen."
        yield refuses("second_person_needed", IMPARTIAL, text)


DESTROYERS = (HRM, BOARD, FG)
"""Who may sign for the destruction of a case."""

DESTROY_CASE = ActDefinition(
    id="destroy_case",
    label="Zaak vernietigen",
    stage="completion",
    who=roles(*DESTROYERS),
    confirm=True,
    when_closed=True,
    guards=(_destroyable, _second_person),
    sentence=lambda act, case, organisation: f"Getekend voor vernietiging: {full(act.fields.text('reasons'))}",
    help="Twee personen tekenen. Daarna is de inhoud voorgoed weg.",
    fields=(REASONS,),
)

ACTS = (
    MAKE_DOSSIER,
    PLACE_IN_DOSSIER,
    CLOSE_CASE,
    REOPEN_CASE,
    RECTIFY,
    GRANT_ACCESS,
    REVOKE_ACCESS,
    PLACE_HOLD,
    RELEASE_HOLD,
    DESTROY_CASE,
)
