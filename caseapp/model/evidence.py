"""Evidence among the acts of a case: what a copy or a quotation comes from, and what was destroyed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.model.act import RecordedAct, Ref
    from caseapp.model.case import Case

ADDED = "add_evidence"
USED = "record_custody"
QUOTED = "quote_evidence"
DESTROYED = "destroy_evidence"

_FROM = {ADDED: "derived_from", QUOTED: "evidence"}
"""The field in which an act names the evidence that it comes from."""

WITHIN = "taken_from"
"""The field that names the mail or archive out of which a file was taken."""


def original(case: Case, ref: str) -> str:
    """The evidence that a copy or a quotation comes from in the end; of all else the reference itself.

    A copy or a quotation is no source of its own.
    """
    while (act := case.get(ref)) is not None and (before := _before(case, act)) is not None:
        ref = before
    return ref


def _before(case: Case, act: RecordedAct) -> Ref | None:
    """The evidence from which an act was made: an earlier one, so that no circle can be followed."""
    found = act.fields.ref(_FROM[act.act]) if act.act in _FROM else None
    source = case.get(found)
    return found if source is not None and source.seq < act.seq else None


def gone_with(case: Case, ref: str) -> frozenset[str]:
    """What is destroyed together with a piece of evidence.

    Its original, since what may not be there in a copy is there in the original too; all copies; the mail or archive
    out of which it was taken, since it is there as well; and whatever else of the case has the same bytes. What else
    was taken out of that mail or archive stays: it need not be such an image.
    """
    root = original(case, ref)
    gone, before = {root}, 0
    while len(gone) > before:
        before = len(gone)
        gone |= {original(case, holder) for one in gone if (holder := _holder(case, one))}
        hashes = {_hash(case.get(one)) for one in gone} - {""}
        gone |= {act.ref for act in case.all(ADDED) if act.fields.text(_FROM[ADDED]) in gone or _hash(act) in hashes}
    return frozenset(gone)


def _holder(case: Case, ref: str) -> str:
    """The mail or archive out of which evidence was taken; empty when it came by itself."""
    act = case.get(ref)
    found = case.get(act.fields.ref(WITHIN)) if act is not None and act.act == ADDED else None
    return found.ref if found is not None and act is not None and found.seq < act.seq else ""


def taken_out_of(case: Case, refs: frozenset[str]) -> tuple[str, ...]:
    """What was taken out of these mails and archives, and is not among them."""
    return tuple(act.ref for act in case.all(ADDED) if act.ref not in refs and act.fields.text(WITHIN) in refs)


def destroyed_in(case: Case) -> frozenset[str]:
    """All evidence of a case that was destroyed."""
    found = [gone_with(case, act.fields.text("evidence")) for act in case.all(DESTROYED)]
    return frozenset[str]().union(*found)


def forbidden_files(case: Case) -> frozenset[tuple[int, str]]:
    """Size and hash (hex) of files that were destroyed, and are not taken in again."""
    return frozenset(file for ref in destroyed_in(case) if (file := file_of(case.get(ref))) is not None)


def forbidden_hashes(case: Case) -> frozenset[str]:
    """The hashes (hex) of files that were destroyed, and are not taken in again."""
    return frozenset(sha256 for _size, sha256 in forbidden_files(case))


def file_of(act: RecordedAct | None) -> tuple[int, str] | None:
    """Size and hash (hex) of the file of an act; None when it has none."""
    file = act.fields.get("file") if act is not None else None
    if not isinstance(file, Mapping) or not file.get("sha256"):
        return None
    size = file.get("size")
    return size if isinstance(size, int) else 0, str(file["sha256"])


def _hash(act: RecordedAct | None) -> str:
    file = file_of(act)
    return file[1] if file is not None else ""


def destroyed(case: Case, ref: str) -> bool:
    """Whether a piece of evidence was destroyed, or what it is a copy or a quotation of."""
    gone = destroyed_in(case)
    while ref not in gone:
        act = case.get(ref)
        before = _before(case, act) if act is not None else None
        if before is None:
            return False
        ref = before
    return True


def originals(case: Case, refs: Iterable[str]) -> frozenset[str]:
    """The evidence that references come to in the end, see :func:`original`."""
    return frozenset(original(case, ref) for ref in refs)
