"""From an extract back to what a dossier is made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.documents.extract.model import attached_name
from caseapp.documents.extract.redacting import plain_value
from caseapp.ledger import Head, PublicKeys
from caseapp.model.act import CaseId, MemberId, RecordedAct, ref_of
from caseapp.model.case import Case
from caseapp.model.law import Law
from caseapp.model.organisation import Member, Organisation
from caseapp.model.protocol import Covered, Protocol, Standing
from caseapp.office.body import FILE_KEY, recorded
from caseapp.office.dossier_source import DossierSource, Told
from caseapp.office.register.state import REGISTER
from caseapp.procedure import standing as standings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseapp.documents.extract.model import Extract, ShownAct
    from caseapp.ledger import JSON


def reread(extract: Extract, keys: Mapping[int, PublicKeys]) -> DossierSource:
    """What a dossier is made from, names taken out.

    Args:
        extract: the extract.
        keys: the public keys of each author, by the number of the act.

    Raises:
        NotCanonical: a header is no header.
    """
    places = tuple(one.proof.place for one in extract.acts)
    acts = tuple(_act(one, at) for at, one in enumerate(extract.acts, start=1))
    head = extract.register[-1].place if extract.register else None
    met = {act.seq: act for act in acts}
    told = Told(
        why={ref_of(at): one.why for at, one in enumerate(extract.acts, start=1) if one.why},
        blacked=extract.blacked,
        stage=extract.stage,
        standings=tuple(
            standings.Standing(obligation=one.obligation, state=one.state, done=one.done, met_by=met.get(one.met_by))
            for one in extract.standings
        ),
        summaries=extract.summaries,
        attached={one.ref: attached_name(one) for one in extract.files},
        copies={one.original: one.ref for one in extract.files if one.original},
        pictures={one.ref: one.picture.upright for one in extract.files if one.picture},
    )
    return DossierSource(
        case=Case(id=CaseId(extract.case_id), acts=acts),
        organisation=_organisation(extract),
        law=Law(rules=()),
        entries=places,
        keys=keys,
        register_first=extract.register[0].hash if extract.register else None,
        register_head=Head(stream=REGISTER, seq=head.seq, hash=head.hash) if head else None,
        told=told,
    )


def body_of(one: ShownAct) -> dict[str, JSON] | None:
    """What can be read of an act: the fields that are shown, and those from which names were taken out."""
    shown = one.proof.disclosure.shown if one.proof.disclosure else {}
    body = {name: plain_value(field.value) for name, field in shown.items() if not name.startswith(FILE_KEY)}
    body |= one.black
    return body if "act" in body else None


def _act(one: ShownAct, seq: int) -> RecordedAct:
    place = one.proof.place
    return recorded(seq=seq, author=place.author, at=place.at, compartment=place.compartment, body=body_of(one))


def _organisation(extract: Extract) -> Organisation:
    ident, title = extract.protocol
    protocol = Protocol(
        id=ident,
        title=title,
        organisation=extract.organisation,
        board_name="",
        sectors=frozenset(),
        standing=Standing.ADOPTED,
        provisions={},
        binds={},
        covered=Covered(scope="", summary="", source=""),
    )
    return Organisation(
        name=extract.organisation,
        sectors=frozenset(),
        schools=(),
        members=tuple(Member(id=MemberId(one), name=name, roles=()) for one, name in extract.members.items()),
        protocol=protocol,
    )
