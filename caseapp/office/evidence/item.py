"""The evidence of a case as a list shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from caseapp.evidence.reading import Fact, Kind
from caseapp.model.act import Ref
from caseapp.model.evidence import ADDED, QUOTED, USED, destroyed
from caseapp.procedure.acts.evidence import message_words

if TYPE_CHECKING:
    from caseapp.model.act import MemberId, RecordedAct
    from caseapp.model.case import Case
    from caseapp.model.organisation import Organisation
    from caseapp.model.value import Value

GONE_MEMBER = "een vroegere gebruiker"


@dataclass(frozen=True, slots=True, kw_only=True)
class CustodyLine:
    """One use of a piece of evidence; ``intact`` None when there was no file to check."""

    ref: Ref
    at: datetime
    who: str
    what: str
    to: str = ""
    reason: str = ""
    intact: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """One message of a chat as it was quoted; ``at`` is the telephone's time, without a zone."""

    number: int
    at: datetime | None
    author: str
    text: str
    file: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """What an act quotes of a piece of evidence: messages of a chat, or a passage."""

    ref: Ref
    at: datetime
    who: str
    messages: tuple[Quoted, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceItem:
    """One piece of evidence: a file, or a description in words (``text``; then ``name`` is empty).

    ``kind`` is None for a description, and for a file that was taken in before kinds were kept. ``readable`` says that
    there is something of it to open; ``same_as`` names others of the case with the same bytes.
    """

    ref: Ref
    name: str
    kind: Kind | None
    media_type: str
    size: int
    sha256: str
    text: str
    obtained_from: str
    obtained_how: str
    obtained_on: date | None
    added_at: datetime
    added_by: str
    facts: tuple[Fact, ...] = ()
    about: Ref | None = None
    derived_from: Ref | None = None
    method: str = ""
    destroyed: bool = False
    readable: bool = True
    custody: tuple[CustodyLine, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    same_as: tuple[Ref, ...] = ()


def evidence_items(case: Case, organisation: Organisation) -> tuple[EvidenceItem, ...]:
    """The evidence of a case that this reader can read, in the order in which it was taken in."""
    return tuple(_item(act, case, organisation) for act in case.all(ADDED))


def _item(act: RecordedAct, case: Case, organisation: Organisation) -> EvidenceItem:
    fields, given = act.fields, act.fields.get("file")
    file: Mapping[str, Value] = given if isinstance(given, Mapping) else {}
    kind, size, gone = str(file.get("kind", "")), file.get("size"), destroyed(case, act.ref)
    sha256 = str(file.get("sha256", ""))
    return EvidenceItem(
        ref=act.ref,
        name=str(file.get("name", "")),
        kind=Kind(kind) if kind in set(Kind) else None,
        media_type=str(file.get("media_type", "")),
        size=size if isinstance(size, int) else 0,
        sha256=sha256,
        text=fields.text("text"),
        obtained_from=fields.text("obtained_from"),
        obtained_how=fields.text("obtained_how"),
        obtained_on=fields.day("obtained_on"),
        added_at=act.at,
        added_by=_name(act.author, organisation),
        facts=_facts(file.get("facts")),
        about=fields.ref("about"),
        derived_from=fields.ref("derived_from"),
        method=fields.text("method"),
        destroyed=gone,
        readable=not gone,
        custody=tuple(_custody(one, organisation) for one in _of(case, USED, act.ref)),
        quotations=tuple(_quotation(one, organisation) for one in _of(case, QUOTED, act.ref)),
        same_as=same_file(case, sha256, but=act.ref),
    )


def same_file(case: Case, sha256: str, *, but: str = "") -> tuple[Ref, ...]:
    """The evidence of a case that has these very bytes."""
    if not sha256:
        return ()
    found = ((act.ref, act.fields.get("file")) for act in case.all(ADDED))
    return tuple(
        ref for ref, file in found if isinstance(file, Mapping) and file.get("sha256") == sha256 and ref != but
    )


def _of(case: Case, act_id: str, ref: str) -> list[RecordedAct]:
    return [one for one in case.all(act_id) if one.fields.text("evidence") == ref]


def _custody(act: RecordedAct, organisation: Organisation) -> CustodyLine:
    intact = act.fields.get("intact")
    return CustodyLine(
        ref=act.ref,
        at=act.at,
        who=_name(act.author, organisation),
        what=act.fields.text("what"),
        to=act.fields.text("to"),
        reason=act.fields.text("reason"),
        intact=intact if isinstance(intact, bool) else None,
    )


def _quotation(act: RecordedAct, organisation: Organisation) -> Quotation:
    messages = tuple(
        Quoted(
            number=number,
            at=_moment(table.text("at")),
            author=table.text("author"),
            text=message_words(table),
            file=table.text("file"),
        )
        for table in act.fields.tables("messages")
        if isinstance(number := table.get("number"), int)
    )
    who = _name(act.author, organisation)
    return Quotation(ref=act.ref, at=act.at, who=who, messages=messages, text=act.fields.text("text"))


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _facts(kept: Value) -> tuple[Fact, ...]:
    found = kept if isinstance(kept, tuple | list) else ()
    pairs = [one for one in found if isinstance(one, tuple | list) and len(one) == 2]  # noqa: PLR2004
    return tuple(Fact(name=str(one[0]), value=str(one[1])) for one in pairs)


def _name(author: MemberId, organisation: Organisation) -> str:
    member = organisation.member(author)
    return member.name if member else GONE_MEMBER
