"""Making the extract of a case: what is shown for one respondent, what is withheld, where names are taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import caseapp
from caseapp.documents.extract.model import Extract, ShownAct, ToldStanding
from caseapp.documents.extract.redacting import hides, marked, redacted, texts
from caseapp.documents.rule_text import source_summary
from caseapp.ledger import prove, withhold
from caseapp.office.body import FILE_KEY
from caseapp.office.register.fold import FOUND

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.documents.extract.model import EvidenceFile
    from caseapp.documents.matter import Matter
    from caseapp.ledger import JSON, Opened, Proof

NAMED: Final = {"add_person": ("act", "f.name", "f.part", "f.category"), "request_inspection": ("act",)}
"""Acts that are withheld but to which others refer, by a word or a number: what is shown of them all the same."""

ALWAYS: Final = ("act", "f.member")
"""What is shown of every act of the register: so it can be seen that nothing about a signer is withheld."""

OF_A_SIGNER: Final = ("f.name", "f.roles", "f.sign", "f.seal")
SIGNERS_NAME: Final = frozenset({"f.name", "f.founder_name"})
OF_THE_FOUNDING: Final = ("f.name", "f.organisation_id", "f.founder", "f.founder_name")
RECOVERY: Final = "recovery"


def make_extract(matter: Matter, parts: tuple[str, ...], maker: str, files: tuple[EvidenceFile, ...] = ()) -> Extract:
    """The extract of a case as one member reads it.

    Args:
        matter: the case seen from the respondent, with who is taken out.
        parts: which parts the dossier has.
        maker: the id of the member who makes it and will sign it.
        files: the evidence that goes with it.
    """
    source, organisation = matter.source, matter.organisation
    acts = tuple(_act(matter, opened) for opened in source.opened)
    signers = {maker, *(one.author for one in source.entries), *(one.entry.author for one in source.register)}
    named = _named(matter, acts) | signers
    members = {
        str(member.id): "".join(_marked(matter, member.id))
        for member in organisation.members
        if str(member.id) in named
    }
    protocol = organisation.protocol
    return Extract(
        program=caseapp.__version__,
        case_id=matter.case.id,
        respondent=matter.respondent.ref,
        parts=parts,
        organisation=marked(matter.hider, organisation.name),
        protocol=(protocol.id, marked(matter.hider, protocol.title)),
        members=members,
        acts=acts,
        register=tuple(_registered(matter, opened, named) for opened in source.register),
        blacked=bool(matter.choosing.hidden),
        stage=matter.stage,
        summaries={
            ref: marked(matter.hider, text) for ref in _sources(matter) if (text := source_summary(matter, ref))
        },
        standings=tuple(ToldStanding.of(one, marked(matter.hider, one.obligation.text)) for one in matter.standings),
        files=files,
    )


def _act(matter: Matter, opened: Opened) -> ShownAct:
    act = matter.case.acts[opened.entry.seq - 1]
    why = matter.left_out.get(act.ref)
    fields = opened.fields
    if fields is None or opened.salts is None:
        return ShownAct(proof=withhold(opened), why=why.value if why else "", black={})
    wanted = set(fields) if why is None else {*NAMED.get(act.act, ())}.intersection(fields)
    if not wanted:
        return ShownAct(proof=withhold(opened), why=why.value if why else "", black={})
    black = {
        name: redacted(matter.hider, value)
        for name, value in fields.items()
        if name in wanted and not name.startswith(FILE_KEY) and hides(matter.hider, value)
    }
    shown = [name for name in wanted if not name.startswith(FILE_KEY) and name not in black]
    return ShownAct(proof=prove(opened, shown), why=why.value if why else "", black=black)


def _named(matter: Matter, acts: tuple[ShownAct, ...]) -> set[str]:
    """The members whom something that is shown names."""
    known = {str(member.id) for member in matter.organisation.members}
    found: set[str] = set()
    for one in acts:
        shown = one.proof.disclosure.shown if one.proof.disclosure else {}
        for value in (*(field.value for field in shown.values()), *one.black.values()):
            found.update(known.intersection(texts(value)))
    return found


def _marked(matter: Matter, member: str) -> Iterator[str]:
    from caseapp.documents.extract.redacting import BEGIN, END
    from caseapp.documents.model import Mark

    for span in matter.member(member):
        yield f"{BEGIN}{span.text}{END}" if span.mark is Mark.BLACK else span.text


def _registered(matter: Matter, opened: Opened, named: set[str]) -> Proof:
    fields = opened.fields
    if fields is None:
        return withhold(opened)
    if fields.get("act") == FOUND:
        wanted = [*OF_THE_FOUNDING, *(["f.recovery"] if RECOVERY in named else [])]
    else:
        wanted = list(OF_A_SIGNER) if fields.get("f.member") in named else []
    shown = [name for name in (*ALWAYS, *wanted) if name in fields and not _hides(matter, name, fields[name])]
    return prove(opened, sorted(set(shown)))


def _hides(matter: Matter, name: str, value: JSON) -> bool:
    if name in SIGNERS_NAME and isinstance(value, str) and matter.shares_a_name(value):
        return False
    return hides(matter.hider, value)


def _sources(matter: Matter) -> list[str]:
    """Every source to which the dossier may refer."""
    case = matter.case
    assessed = [one for one in case.all("assess") if one.ref not in matter.left_out]
    norms = [table.text("norm") for act in assessed for table in act.fields.tables("findings")]
    due = [source for one in matter.obligations for source in one.sources]
    against = [one.source for act in matter.shown for one in act.overruled]
    return sorted({one for one in (*norms, *due, *against) if one})
