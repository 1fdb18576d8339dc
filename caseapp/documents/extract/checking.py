"""Checking an extract with nothing but itself: who was a member, who signed what, and that nothing was slipped in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Final

from caseapp.documents.extract.making import NAMED
from caseapp.documents.extract.redacting import BEGIN, texts
from caseapp.ledger import EntryForged, Head, NotCanonical, PublicKeys
from caseapp.ledger.chain import check_moment, check_place, check_signature
from caseapp.office.register.fold import FOUND
from caseapp.office.register.state import REGISTER

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from caseapp.documents.extract.model import Extract, ShownAct
    from caseapp.ledger import JSON, Proof, Signed

ADMINISTRATOR: Final = "administrator"
RECOVERY: Final = "recovery"
OF_A_WITHHELD_ACT: Final = frozenset({name for names in NAMED.values() for name in names})


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing that does not hold: a code for programs, and a plain Dutch sentence."""

    code: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Span:
    """The keys of a member, from an act of the register (and its moment) until another."""

    keys: PublicKeys
    since: int
    from_at: datetime
    until: int | None = None
    until_at: datetime | None = None


class Signers:
    """Who could sign, when, as the register of an extract tells it."""

    def __init__(self) -> None:
        self.spans: dict[str, list[_Span]] = {}
        self.names: dict[str, str] = {}
        self.roles: dict[str, frozenset[str]] = {}
        self.organisation = ""

    def at_entry(self, member: str, seq: int) -> PublicKeys | None:
        """The keys that a member signed an act of the register with."""
        for one in self.spans.get(member, ()):
            if one.since < seq and (one.until is None or seq <= one.until):
                return one.keys
        return None

    def at_moment(self, member: str, at: datetime) -> PublicKeys | None:
        """The keys that a member signed anything else with."""
        for one in self.spans.get(member, ()):
            if one.from_at <= at and (one.until_at is None or at < one.until_at):
                return one.keys
        return None

    def now(self, member: str) -> PublicKeys | None:
        """The keys that a member had when the extract was made."""
        found = self.spans.get(member, ())
        return found[-1].keys if found and found[-1].until is None else None


def read_signers(register: tuple[Proof, ...]) -> tuple[Signers, tuple[Fault, ...]]:
    """Who could sign, and the first thing wrong with the register."""
    signers = Signers()
    head: Head | None = None
    before: datetime | None = None
    try:
        for proof in register:
            place = proof.place
            if place.stream != REGISTER:
                return signers, (Fault(code="register", text="Het register in dit dossier is van iets anders."),)
            check_place(place, head)
            check_moment(place, before)
            body = _shown(proof)
            if place.seq == 1:
                _found(signers, body, place)
            check_signature(place, signers.at_entry(place.author, place.seq) or _founder(signers, place))
            if not proof.is_committed():
                return signers, (_not_committed(place),)
            if place.seq > 1 and _may_register(signers, place.author):
                _learn(signers, body, place)
            head, before = Head(stream=place.stream, seq=place.seq, hash=place.hash), place.at
    except EntryForged as error:
        return signers, (Fault(code=error.code, text=str(error)),)
    except (NotCanonical, ValueError):
        return signers, (Fault(code="register", text="Het register in dit dossier is beschadigd."),)
    if not register:
        return signers, (Fault(code="register", text="Het register ontbreekt in dit dossier."),)
    return signers, ()


def check_acts(extract: Extract, signers: Signers) -> Iterator[Fault]:
    """Everything wrong with the acts of the case: the chain and the signatures until the first fault, then each act."""
    head: Head | None = None
    before: datetime | None = None
    try:
        for one in extract.acts:
            place = one.proof.place
            if place.stream != extract.case_id:
                yield Fault(code="stream", text=f"Handeling {place.seq} hoort bij een andere zaak.")
                return
            check_place(place, head)
            check_moment(place, before)
            check_signature(place, signers.at_moment(place.author, place.at))
            head, before = Head(stream=place.stream, seq=place.seq, hash=place.hash), place.at
            yield from _check_inside(one, place)
    except EntryForged as error:
        yield Fault(code=error.code, text=str(error))
    except (NotCanonical, ValueError):
        yield Fault(code="act", text="Een handeling in dit dossier is beschadigd.")


def check_names(extract: Extract, signers: Signers) -> Iterator[Fault]:
    """Whether everybody, and the organisation, has the name that the register gives."""
    if BEGIN not in extract.organisation and extract.organisation != signers.organisation:
        yield Fault(code="name", text=f"Het register noemt een andere organisatie dan “{extract.organisation}”.")
    for member, name in extract.members.items():
        known = signers.names.get(member)
        if BEGIN not in name and known is not None and known != name:
            yield Fault(code="name", text=f"Het register geeft “{name}” een andere naam: “{known}”.")
        if BEGIN not in name and known is None:
            yield Fault(code="name", text=f"Het register in dit dossier kent “{name}” niet.")


def keys_by_act(extract: Extract, signers: Signers) -> Mapping[int, PublicKeys]:
    """The public keys of each author, by the number of the act."""
    found = {}
    for one in extract.acts:
        place = one.proof.place
        keys = signers.at_moment(place.author, place.at)
        if keys is not None:
            found[place.seq] = keys
    return found


def _check_inside(one: ShownAct, place: Signed) -> Iterator[Fault]:
    if not one.proof.is_committed():
        yield _not_committed(place)
        return
    disclosure = one.proof.disclosure
    shown, hidden = (disclosure.shown, disclosure.hidden) if disclosure else ({}, ())
    text = f"Bij handeling {place.seq} staat iets dat niet ondertekend is."
    if (
        set(one.black) & set(shown)
        or len(one.black) > len(hidden)
        or not all(any(BEGIN in part for part in texts(value)) for value in one.black.values())
    ):
        yield Fault(code="unsigned", text=text)
    elif one.why and not {*shown, *one.black} <= OF_A_WITHHELD_ACT:
        yield Fault(code="withheld", text=f"Handeling {place.seq} is weggelaten, en staat er toch.")
    elif not one.why and "act" not in shown:
        yield Fault(code="withheld", text=f"Handeling {place.seq} is weggelaten zonder dat er staat waarom.")


def _not_committed(place: Signed) -> Fault:
    text = f"De inhoud van handeling {place.seq} in {place.stream} is niet wat {place.author} ondertekende."
    return Fault(code="body", text=text)


def _shown(proof: Proof) -> dict[str, JSON]:
    return {name: one.value for name, one in proof.disclosure.shown.items()} if proof.disclosure else {}


def _found(signers: Signers, body: dict[str, JSON], place: Signed) -> None:
    if body.get("act") != FOUND:
        return
    name = body.get("f.name")
    signers.organisation = name if isinstance(name, str) else ""
    founder = body.get("f.founder")
    if isinstance(founder, dict):
        named = {"f.name": body["f.founder_name"]} if "f.founder_name" in body else {}
        _take(signers, {f"f.{key}": value for key, value in founder.items()} | named, place)
    recovery = body.get("f.recovery")
    if isinstance(recovery, dict):
        _take(signers, {"f.member": RECOVERY, **{f"f.{key}": value for key, value in recovery.items()}}, place)
        signers.roles[RECOVERY] = frozenset({ADMINISTRATOR})


def _founder(signers: Signers, place: Signed) -> PublicKeys | None:
    """The founder signed the first act with the keys that it names."""
    return signers.now(place.author) if place.seq == 1 else None


def _may_register(signers: Signers, author: str) -> bool:
    return ADMINISTRATOR in signers.roles.get(author, frozenset())


def _learn(signers: Signers, body: dict[str, JSON], place: Signed) -> None:
    match body.get("act"):
        case "add_member" if body.get("f.member") not in signers.spans:
            _take(signers, body, place)
        case "renew_keys":
            _end(signers, body, place)
            _take(signers, body, place)
        case "deactivate_member":
            _end(signers, body, place)
        case "change_roles":
            _roles(signers, body)
        case _:
            pass


def _take(signers: Signers, body: dict[str, JSON], place: Signed) -> None:
    match body:
        case {"f.member": str(member), "f.sign": str(sign), "f.seal": str(seal)}:
            keys = PublicKeys(sign=bytes.fromhex(sign), seal=bytes.fromhex(seal))
            signers.spans.setdefault(member, []).append(_Span(keys=keys, since=place.seq, from_at=place.at))
            name = body.get("f.name")
            if isinstance(name, str):
                signers.names[member] = name
            _roles(signers, body)
        case _:
            pass


def _roles(signers: Signers, body: dict[str, JSON]) -> None:
    member, roles = body.get("f.member"), body.get("f.roles")
    if isinstance(member, str) and isinstance(roles, list):
        signers.roles[member] = frozenset(str(one.get("role")) for one in roles if isinstance(one, dict))


def _end(signers: Signers, body: dict[str, JSON], place: Signed) -> None:
    member = body.get("f.member")
    spans = signers.spans.get(member, []) if isinstance(member, str) else []
    if spans and spans[-1].until is None:
        spans[-1] = replace(spans[-1], until=place.seq, until_at=place.at)
