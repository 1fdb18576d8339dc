"""What a letter tells that was put right, annulled or lifted since: whoever sends it looks whether it still holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.procedure.catalogue import label
from caseapp.procedure.profile.complaint import Complaint
from caseapp.procedure.wording import day_text, full

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.model.act import RecordedAct
    from caseapp.model.case import Case

REMEDY = "Kijk of de brief nog klopt."


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrected:
    """An act that no longer stands as it was recorded: what became of it, and its words, as a letter may quote them.

    ``always`` says that the letter is about this act, whatever words it takes from it.
    """

    message: str
    words: tuple[str, ...] = ()
    always: bool = False

    def complaint(self, text: str) -> Complaint | None:
        """What is to be looked at in a letter that reads so; None when nothing in it comes from the act."""
        lines = [_even(line) for line in text.splitlines()]
        quoted = next((at for at, line in enumerate(lines, start=1) if any(one in line for one in self.words)), 0)
        if not quoted and not self.always:
            return None
        return Complaint(line=quoted or 1, key="verbeterd", message=self.message, remedy=REMEDY)


def corrected_acts(case: Case, regarding: str) -> tuple[Corrected, ...]:
    """The acts of a case that were put right, and what became of the decision that the letter is about.

    ``regarding`` is the act that the letter is about.
    """
    found: dict[str, Corrected] = {}
    for one in case.all("rectify"):
        act = case.get(one.fields.ref("entry"))
        if act is not None and act.readable:
            found[act.ref] = Corrected(
                message=f"“{label(act.act)}” (nr {act.seq}) is later verbeterd: {full(one.fields.text('correction'))}",
                words=tuple(_words(act)),
                always=act.ref == regarding,
            )
    return (*found.values(), *_ended(case, regarding))


def _ended(case: Case, regarding: str) -> Iterator[Corrected]:
    decision = case.decision(regarding)
    if decision is None:
        return
    if decision.annulled:
        yield Corrected(message="Dit besluit is na bezwaar of beroep vernietigd.", always=True)
    elif decision.lifted_on is not None:
        yield Corrected(message=f"Deze maatregel is opgeheven per {day_text(decision.lifted_on)}.", always=True)


def _words(act: RecordedAct) -> Iterator[str]:
    """The texts of an act that are more than a word, line by line, as a line of a letter may hold them."""
    for value in act.fields.values():
        for text in _texts(value):
            yield from (even for line in text.splitlines() if " " in (even := _even(line)))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _texts(one)


def _even(line: str) -> str:
    return " ".join(line.split()).rstrip(".")
