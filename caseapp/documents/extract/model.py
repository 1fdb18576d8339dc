"""What an extract holds, and how it is written: canonical JSON, ``caseapp dossier extract 1``.

::

    {"format", "program", "case", "respondent", "parts",
     "organisation": {"name", "protocol": {"id", "title"}, "members": {id: name}},
     "acts": [{"proof", "why", "black"}],     every act of the case, in order
     "register": [proof],                     every act of the register, in order
     "told": {"blacked", "stage", "summaries": {source: text}, "standings": [...]},
     "files": [{"ref", "name", "media_type", "size", "sha256", "at", "original", "picture"}]}

A proof is ``{"header", "body_digest", "signature", "fields": {"shown": {name: [salt, value]}, "hidden": [digest]}}``;
``fields`` is null where the maker had no key. ``why`` is empty for an act that is shown. ``black`` holds the fields
from which names were taken out: the rest of them can be read, but not be checked against the signature.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from caseapp.documents.extract.redacting import unmarked
from caseapp.ledger import JSON, NotCanonical, Proof, canonical, parse
from caseapp.model.act import Ref, seq_of
from caseapp.model.obligation import Obligation
from caseapp.procedure.standing import State

if TYPE_CHECKING:
    from caseapp.procedure.standing import Standing

LONGEST_NAME: Final = 80
_ODD: Final = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
FORMAT: Final = "caseapp dossier extract 1"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownAct:
    """One act of the case: its proof, why it is withheld, and the fields from which names were taken out."""

    proof: Proof
    why: str = ""
    black: Mapping[str, JSON]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldStanding:
    """How an obligation stands, as the maker reckoned it; ``met_by`` is the number of an act."""

    obligation: Obligation
    state: State
    done: date | None
    met_by: int

    @classmethod
    def of(cls, one: Standing, text: str) -> ToldStanding:
        """That of a standing, with names taken out of its text."""
        known = one.obligation
        bare = Obligation(
            act=known.act,
            about=None,
            due=known.due,
            sources=known.sources,
            text=text,
            started_by=Ref(""),
            precautionary=known.precautionary,
        )
        return cls(obligation=bare, state=one.state, done=one.done, met_by=one.met_by.seq if one.met_by else 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedPicture:
    """How a piece of evidence is printed: width and height in pixels, and how it was held (EXIF, 1 to 8)."""

    width: int
    height: int
    turn: int
    as_it_is: bool
    """A JPEG that stands in the document as it was made; else a small copy does."""

    @property
    def upright(self) -> tuple[int, int]:
        """Width and height as one looks at it."""
        return (self.height, self.width) if self.turn >= 5 else (self.width, self.height)  # noqa: PLR2004


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceFile:
    """A file that goes with the dossier; ``original`` names the act whose file this is a copy of."""

    ref: str
    name: str
    media_type: str
    size: int
    sha256: str
    at: datetime
    original: str = ""
    picture: PrintedPicture | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Extract:
    """Everything that a dossier is made from, with what proves it."""

    program: str
    case_id: str
    respondent: str
    parts: tuple[str, ...]
    organisation: str
    protocol: tuple[str, str]
    members: Mapping[str, str]
    acts: tuple[ShownAct, ...]
    register: tuple[Proof, ...]
    blacked: bool
    stage: str
    summaries: Mapping[str, str]
    standings: tuple[ToldStanding, ...]
    files: tuple[EvidenceFile, ...] = ()

    def to_bytes(self) -> bytes:
        """The extract as it is written."""
        protocol, title = self.protocol
        members: dict[str, JSON] = dict(self.members)
        summaries: dict[str, JSON] = dict(self.summaries)
        return canonical(
            {
                "format": FORMAT,
                "program": self.program,
                "case": self.case_id,
                "respondent": self.respondent,
                "parts": list(self.parts),
                "organisation": {
                    "name": self.organisation,
                    "protocol": {"id": protocol, "title": title},
                    "members": members,
                },
                "acts": [{"proof": one.proof.to_json(), "why": one.why, "black": dict(one.black)} for one in self.acts],
                "register": [one.to_json() for one in self.register],
                "told": {
                    "blacked": self.blacked,
                    "stage": self.stage,
                    "summaries": summaries,
                    "standings": [_standing_json(one) for one in self.standings],
                },
                "files": [_file_json(one) for one in self.files],
            }
        )

    @classmethod
    def from_bytes(cls, data: bytes) -> Extract:
        """Reads what `to_bytes` gave.

        Raises:
            NotCanonical: it is something else.
        """
        try:
            return _read(parse(data))
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
            raise NotCanonical("no extract") from error


def attached_name(one: EvidenceFile) -> str:
    """How a file is called in the dossier: its number first, so that no two have one name."""
    name = _ODD.sub("_", unmarked(one.name)).strip(" .")[-LONGEST_NAME:] or "bestand"
    return f"nr {seq_of(one.ref)} {name}"


def _read(value: JSON) -> Extract:
    match value:
        case {
            "format": "caseapp dossier extract 1",
            "program": str(program),
            "case": str(case),
            "respondent": str(respondent),
            "parts": list(parts),
            "organisation": {
                "name": str(name),
                "protocol": {"id": str(protocol), "title": str(title)},
                "members": dict(members),
            },
            "acts": list(acts),
            "register": list(register),
            "told": {
                "blacked": bool(blacked),
                "stage": str(stage),
                "summaries": dict(summaries),
                "standings": list(st),
            },
            "files": list(files),
            **rest,
        } if not rest:
            return Extract(
                program=program,
                case_id=case,
                respondent=respondent,
                parts=tuple(map(_text, parts)),
                organisation=name,
                protocol=(protocol, title),
                members={key: _text(one) for key, one in members.items()},
                acts=tuple(map(_act, acts)),
                register=tuple(map(Proof.from_json, register)),
                blacked=blacked,
                stage=stage,
                summaries={key: _text(one) for key, one in summaries.items()},
                standings=tuple(map(_standing, st)),
                files=tuple(map(_file, files)),
            )
    raise NotCanonical("no extract")


def _text(value: JSON) -> str:
    if isinstance(value, str):
        return value
    raise NotCanonical("no extract")


def _act(value: JSON) -> ShownAct:
    match value:
        case {"proof": proof, "why": str(why), "black": dict(black), **rest} if not rest:
            return ShownAct(proof=Proof.from_json(proof), why=why, black=black)
    raise NotCanonical("no extract")


def _standing_json(one: ToldStanding) -> JSON:
    known = one.obligation
    return {
        "act": known.act,
        "due": known.due.isoformat(),
        "sources": list(known.sources),
        "text": known.text,
        "precautionary": known.precautionary,
        "state": one.state.value,
        "done": one.done.isoformat() if one.done else "",
        "met_by": one.met_by,
    }


def _standing(value: JSON) -> ToldStanding:
    match value:
        case {
            "act": str(act),
            "due": str(due),
            "sources": list(sources),
            "text": str(text),
            "precautionary": bool(precautionary),
            "state": str(state),
            "done": str(done),
            "met_by": int(met_by),
            **rest,
        } if not rest:
            obligation = Obligation(
                act=act,
                about=None,
                due=datetime.fromisoformat(due),
                sources=tuple(map(_text, sources)),
                text=text,
                started_by=Ref(""),
                precautionary=precautionary,
            )
            day = date.fromisoformat(done) if done else None
            return ToldStanding(obligation=obligation, state=State(state), done=day, met_by=met_by)
    raise NotCanonical("no extract")


def _file_json(one: EvidenceFile) -> JSON:
    drawn = one.picture
    return {
        "ref": one.ref,
        "name": one.name,
        "media_type": one.media_type,
        "size": one.size,
        "sha256": one.sha256,
        "at": one.at.isoformat(),
        "original": one.original,
        "picture": [drawn.width, drawn.height, drawn.turn, drawn.as_it_is] if drawn else None,
    }


def _file(value: JSON) -> EvidenceFile:
    match value:
        case {
            "ref": str(ref),
            "name": str(name),
            "media_type": str(media_type),
            "size": int(size),
            "sha256": str(sha256),
            "at": str(at),
            "original": str(original),
            "picture": picture,
            **rest,
        } if not rest and size >= 0:
            return EvidenceFile(
                ref=ref,
                name=name,
                media_type=media_type,
                size=size,
                sha256=sha256,
                at=datetime.fromisoformat(at),
                original=original,
                picture=_picture(picture),
            )
    raise NotCanonical("no extract")


def _picture(value: JSON) -> PrintedPicture | None:
    match value:
        case None:
            return None
        case [int(width), int(height), int(turn), bool(as_it_is)] if width > 0 and height > 0:
            return PrintedPicture(width=width, height=height, turn=turn, as_it_is=as_it_is)
    raise NotCanonical("no extract")
