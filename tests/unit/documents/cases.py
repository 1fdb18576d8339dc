"""Hand-made cases: invented people, no store."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from caseapp.asset import asset
from caseapp.bootstrap import load_world
from caseapp.documents.model import Dossier, Heading, Items, Notice, Pairs, Paragraph, Quote, Table, Text, Title
from caseapp.model.act import CaseId, Fields, MemberId, Overruled, RecordedAct
from caseapp.model.case import Case
from caseapp.model.organisation import Member, Organisation, RoleGrant, School
from caseapp.model.term import Role, Sector
from caseapp.office.dossier_source import DossierSource
from caseapp.procedure.engine import obligations
from caseapp.procedure.profile import parse_protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.procedure.world import World

START = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)
DIRECTOR, HRM, BOARD = MemberId("m-dir"), MemberId("m-hrm"), MemberId("m-board")


@cache
def world() -> World:
    return load_world()


@cache
def organisation() -> Organisation:
    text = parse_protocol(asset("protocols", "ozhw.toml").read_text(encoding="utf-8"))
    members = tuple(
        Member(id=one, name=name, roles=(RoleGrant(role=role),))
        for one, name, role in (
            (DIRECTOR, "I. Verhoef", Role.DIRECTOR),
            (HRM, "M. Dijkstra", Role.HRM_MANAGER),
            (BOARD, "A. de Groot", Role.BOARD_MEMBER),
        )
    )
    return Organisation(
        name="Stichting De Waard",
        sectors=frozenset({Sector.VO}),
        schools=(School(name="De Lage Waard"),),
        members=members,
        protocol=text,
    )


class Story:
    """A case that grows act by act, an hour apart."""

    def __init__(self, **report: Any) -> None:
        self.acts: list[RecordedAct] = []
        fields: dict[str, Any] = {
            "school": "De Lage Waard",
            "summary": "Leraar stuurt een leerling berichten",
            "occurred_from": date(2026, 2, 27),
            "noticed_on": date(2026, 3, 2),
            "channels": ("instagram",),
            "description": "De moeder toonde elf berichten.",
        }
        self.do("report_incident", **{**fields, **report})

    def do(
        self,
        act: str,
        by: MemberId = HRM,
        *,
        explanation: str = "",
        overruled: tuple[Overruled, ...] = (),
        compartment: str = "case",
        readable: bool = True,
        after: timedelta = timedelta(hours=1),
        **fields: Any,
    ) -> str:
        at = self.acts[-1].at + after if self.acts else START
        made = RecordedAct(
            seq=len(self.acts) + 1,
            act=act if readable else "",
            author=by,
            at=at,
            fields=Fields({name.rstrip("_"): value for name, value in fields.items()}),
            explanation=explanation,
            overruled=overruled,
            compartment=compartment,
            readable=readable,
        )
        self.acts.append(made)
        return made.ref

    def person(self, name: str, part: str = "respondent", category: str = "employee", **more: Any) -> str:
        return self.do("add_person", name=name, part=part, category=category, **more)

    @property
    def case(self) -> Case:
        return Case(id=CaseId("2026-0007"), acts=tuple(self.acts))

    def source(self) -> DossierSource:
        due = obligations(world(), self.case, organisation(), self.acts[-1].at)
        return DossierSource(case=self.case, organisation=organisation(), law=world().law, obligations=due)


def finding(one: str = "f1", fact: str = "Stuurde elf berichten na 22.00 uur", **more: Any) -> dict[str, Any]:
    return {"id": one, "fact": fact, "on": date(2026, 2, 27), "norm": "ozhw:5.9", "established": True, **more}


def assess(story: Story, respondent: str, *findings: dict[str, Any], **more: Any) -> str:
    fields: dict[str, Any] = {
        "respondent": respondent,
        "findings": findings or (finding(),),
        "seriousness": "serious",
        "reasoning": "Privécontact met een leerling mag niet.",
        **more,
    }
    return story.do("assess", **fields)


def whole_story() -> Story:
    """One respondent, all the way to a decision that was told late."""
    story = Story()
    teacher = story.person("R. Vermeer", cao="cao-vo")
    story.person("N. Bakker", "affected", "pupil", guardians=("M. Bakker",), birth_date=date(2010, 9, 14))
    evidence = story.do(
        "add_evidence",
        file={"name": "berichten.pdf", "sha256": "ab" * 32, "size": 48_300, "media_type": "application/pdf"},
        obtained_from="M. Bakker",
        obtained_how="handed_over",
        obtained_on=date(2026, 3, 2),
        about=teacher,
    )
    assess(story, teacher, finding(evidence=(evidence,)), transgressive=True)
    story.do("invite_hearing", respondent=teacher, for_on=date(2026, 3, 4), invited=(teacher,), text="Kom praten.")
    story.do(
        "record_hearing",
        respondent=teacher,
        on=date(2026, 3, 4),
        present=(teacher, str(HRM)),
        statement="Het klopt dat ik haar schreef.",
        explanation="De leraar wilde niet wachten.",
        overruled=(Overruled(code="invitation_missing", source="cao-vo", text="Nodig eerst op tijd uit."),),
    )
    story.do(
        "decide_measure",
        BOARD,
        respondent=teacher,
        measure="warning",
        from_=date(2026, 3, 5),
        grounds=("f1",),
        reasons="De feiten staan vast.",
        lighter_considered="Een gesprek alleen is te licht.",
        proportionality="Het is de lichtste maatregel.",
    )
    decided = story.acts[-1].ref
    story.do(
        "notify_decision",
        respondent=teacher,
        decision=decided,
        on=date(2026, 3, 9),
        how="registered_letter",
        after=timedelta(days=7),
    )
    return story


# --- reading a dossier


def texts(dossier: Dossier) -> Iterator[Text]:
    for section in dossier.sections:
        yield from block_texts(section.blocks)


def block_texts(blocks: tuple[object, ...]) -> Iterator[Text]:
    for block in blocks:
        match block:
            case Heading() | Paragraph() | Quote() | Notice() | Title():
                yield block.text
            case Items():
                yield from block.items
            case Pairs():
                yield from (text for _, text in block.rows)
            case Table():
                yield from (cell for row in block.rows for cell in row)


def words_of(dossier: Dossier, section: str | None = None) -> str:
    found = [one for one in dossier.sections if section in (None, one.id)]
    return "\n".join("".join(span.text for span in text) for one in found for text in block_texts(one.blocks))
