"""What goes into a dossier, as its maker chooses it: the extract, and the evidence with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from caseapp.documents.binding.gallery import LARGEST as LARGEST_PICTURE
from caseapp.documents.binding.gallery import EvidenceGallery, picture_of
from caseapp.documents.binding.making import Material
from caseapp.documents.content import PARTS, check_parts, find_respondent
from caseapp.documents.drawing import ask_stop
from caseapp.documents.extract.making import make_extract
from caseapp.documents.extract.model import EvidenceFile
from caseapp.documents.extract.redacting import marked
from caseapp.documents.matter import Matter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from caseapp.documents.drawing import Stop
    from caseapp.model.act import RecordedAct
    from caseapp.office.session import Session

EVIDENCE: Final = "add_evidence"
LARGEST: Final = 256 * 1024 * 1024
"""Bytes of a file that goes with a dossier; of a larger one the hash is printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What its maker chooses.

    ``parts`` None are all. ``blacked_out`` are references and texts to take out besides what the last
    ``make_dossier`` says. ``kept`` are references of persons who would be taken out and are not. ``evidence`` None adds
    what can be added without showing others: all of it where no name is taken out, else only copies that were blacked
    out; an empty tuple adds nothing; references add just those.
    """

    respondent: str = ""
    parts: tuple[str, ...] | None = None
    blacked_out: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    evidence: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """What a file is made from, and who makes it with which public key."""

    material: Material
    maker: tuple[str, bytes]


def matter_of(session: Session, case_id: str, choice: Choice) -> Matter:
    """The case seen from the respondent, as the maker chose.

    Raises:
        NoRespondent: nobody in the case whom it is about has this reference or name.
        OfficeError: the case cannot be read.
    """
    source = session.dossier_source(case_id)
    person = find_respondent(source.case, choice.respondent)
    made = source.case.last("make_dossier", respondent=person.ref)
    recorded = made.fields.texts("blacked_out") if made else ()
    out = tuple(dict.fromkeys((*recorded, *choice.blacked_out)))
    return Matter(source=source, respondent=person, blacked_out=out, kept=choice.kept)


def gather(session: Session, case_id: str, choice: Choice, cancelled: Stop | None = None) -> Gathered:
    """Everything that goes into the dossier.

    Raises:
        NoRespondent: nobody in the case whom it is about has this reference or name.
        UnknownPart: there is no part of a name.
        EvidenceUnusable: evidence is damaged, or not what was recorded.
        Cancelled: the user stopped it.
        OfficeError: the case cannot be read.
    """
    matter = matter_of(session, case_id, choice)
    wanted = check_parts(choice.parts) if choice.parts is not None else frozenset(PARTS)

    def chunks(ref: str) -> Iterator[bytes]:
        return session.evidence_open(case_id, ref)

    files = []
    for act, original in attachable(matter, choice):
        ask_stop(cancelled)
        files.append(_file(matter, act, original, lambda ref: b"".join(chunks(ref))))
    by_ref = {one.ref: one for one in files}
    member, key = matter.source.maker
    parts = tuple(part for part in PARTS if part in wanted)
    return Gathered(
        material=Material(
            extract=make_extract(matter, parts, member, tuple(files)),
            chunks=chunks,
            gallery=EvidenceGallery(by_ref, lambda ref: b"".join(chunks(ref))),
        ),
        maker=(member, key),
    )


def attachable(matter: Matter, choice: Choice) -> Iterator[tuple[RecordedAct, str]]:
    """The evidence that goes with the dossier: its act, and the reference of its original where it is a copy."""
    shown = [act for act in matter.all(EVIDENCE) if _fits(act)]
    gone = {act.fields.text("evidence") for act in matter.all("destroy_evidence")}
    copies = {act.fields.text("derived_from"): act for act in shown if act.fields.filled("derived_from")}
    for act in shown:
        if act.ref in gone or act.fields.filled("derived_from"):
            continue
        copy = copies.get(act.ref)
        chosen = copy or act
        if chosen.ref in gone:
            continue
        if choice.evidence is None:
            if copy is not None or not matter.blacked:
                yield chosen, act.ref if copy is not None else ""
        elif act.ref in choice.evidence or chosen.ref in choice.evidence:
            yield chosen, act.ref if copy is not None else ""


def _fits(act: RecordedAct) -> bool:
    file = act.fields.get("file")
    size = file.get("size") if isinstance(file, Mapping) else None
    return isinstance(size, int) and size <= LARGEST


def _file(matter: Matter, act: RecordedAct, original: str, opened: Callable[[str], bytes]) -> EvidenceFile:
    value = act.fields.get("file")
    told: Mapping[str, object] = value if isinstance(value, Mapping) else {}
    name, kind, size = str(told.get("name", "")), str(told.get("media_type", "")), told.get("size")
    length = size if isinstance(size, int) else 0
    drawn = kind.startswith("image/") and length <= LARGEST_PICTURE
    return EvidenceFile(
        ref=act.ref,
        name=marked(matter.hider, name),
        media_type=kind,
        size=length,
        sha256=str(told.get("sha256", "")),
        at=act.at,
        original=original,
        picture=picture_of(opened(act.ref), name, act.at) if drawn else None,
    )
