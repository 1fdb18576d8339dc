"""What the sections of a dossier are made from: the case seen from one respondent, with words for everything in it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from caseapp.documents.blackout import Blackout, clean
from caseapp.documents.choosing import Choosing, Why
from caseapp.documents.extract.redacting import Marked
from caseapp.documents.model import Mark, Span, Text
from caseapp.model.act import Ref
from caseapp.model.person import Person
from caseapp.model.zone import local
from caseapp.office.dossier_source import DossierSource
from caseapp.procedure.catalogue import label
from caseapp.procedure.engine import sentence
from caseapp.procedure.outlook import STAGE_NAMES, stage
from caseapp.procedure.standing import Standing, standing
from caseapp.procedure.wording import day_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from caseapp.model.act import RecordedAct
    from caseapp.model.case import Case
    from caseapp.model.obligation import Obligation
    from caseapp.model.organisation import Organisation


CLOSED = "Gesloten"


@dataclass(frozen=True, kw_only=True)
class Matter:
    """One respondent's side of a case. Not slotted: what follows from it is computed once.

    ``blacked_out`` are references and texts that are taken out besides, ``kept`` references of persons who would be
    taken out and are not. Of a source that was read back from an extract all that was done already.
    """

    source: DossierSource
    respondent: Person
    blacked_out: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()

    @property
    def case(self) -> Case:
        """The case."""
        return self.source.case

    @property
    def organisation(self) -> Organisation:
        """The organisation."""
        return self.source.organisation

    @cached_property
    def choosing(self) -> Choosing:
        """Which acts belong in this dossier."""
        return Choosing(
            case=self.case,
            respondent=self.respondent,
            organisation=self.organisation,
            out=self.blacked_out,
            stays=self.kept,
        )

    @cached_property
    def blackout(self) -> Blackout | Marked:
        """What takes out the names of others."""
        return self.hider if self.source.told is None else Marked()

    @cached_property
    def hider(self) -> Blackout:
        """What finds the names of others in the case as it was recorded."""
        return Blackout(self.choosing.hidden, self.choosing.kept)

    @cached_property
    def shown(self) -> tuple[RecordedAct, ...]:
        """The acts in this dossier, in order."""
        return tuple(act for act in self.case.acts if act.ref not in self.left_out)

    @cached_property
    def left_out(self) -> Mapping[Ref, Why]:
        """The acts that are not in this dossier, each with why."""
        if self.source.told is not None:
            return {Ref(ref): Why(why) for ref, why in self.source.told.why.items()}
        found = {act.ref: self.choosing.why_not(act) for act in self.case.acts}
        return {ref: why for ref, why in found.items() if why is not None}

    def all(self, *acts: str) -> tuple[RecordedAct, ...]:
        """The acts in this dossier with one of these ids, in order."""
        return tuple(act for act in self.shown if act.act in acts)

    @cached_property
    def obligations(self) -> tuple[Obligation, ...]:
        """The obligations that concern this respondent or the whole case."""
        if self.source.told is not None:
            return tuple(one.obligation for one in self.source.told.standings)
        return tuple(one for one in self.source.obligations if self.choosing.concerns(one))

    @property
    def standings(self) -> tuple[Standing, ...]:
        """Those obligations, by due moment, as they stand at the moment of the dossier."""
        if self.source.told is not None:
            return self.source.told.standings
        return tuple(standing(self.case, one, self.case.changed_at) for one in self.obligations)

    @property
    def blacked(self) -> bool:
        """Whether somebody is taken out."""
        return self.source.told.blacked if self.source.told is not None else bool(self.choosing.hidden)

    @property
    def stage(self) -> str:
        """How far the case is, in words."""
        if self.source.told is not None:
            return self.source.told.stage
        return CLOSED if self.case.closed else STAGE_NAMES[stage(self.case)]

    @cached_property
    def corrected(self) -> Mapping[str, RecordedAct]:
        """By reference, the act that rectified an act."""
        return {act.fields.text("entry"): act for act in self.all("rectify")}

    # --- words

    def text(self, text: str, mark: Mark = Mark.PLAIN) -> Text:
        """Text from the case, with the names of others taken out."""
        return self.blackout(text, mark)

    def sentence(self, act: RecordedAct) -> Text:
        """The sentence of an act, struck through when it was rectified."""
        struck = act.ref in self.corrected
        return self.text(sentence(act, self.case, self.organisation), Mark.STRUCK if struck else Mark.PLAIN)

    def author(self, act: RecordedAct) -> Text:
        """Who did an act."""
        return self.member(act.author)

    def member(self, member_id: str) -> Text:
        """The name of a member; black when they are somebody who is taken out."""
        label_ = "" if self.source.told is not None else self.choosing.hidden_members.get(member_id)
        if label_:
            return (Span(label_, Mark.BLACK),)
        member = self.organisation.member(member_id)
        if member is None:
            return (Span("een vroegere gebruiker"),)
        return plain(member.name) if self.shares_a_name(member.name) else self.text(member.name)

    def shares_a_name(self, name: str) -> bool:
        """Whether a name looks like one that is taken out, and is that of another: A. de Groot, and P. de Groot."""
        if self.source.told is not None or not self.hider.hides(name):
            return False
        hidden = [one for one in self.choosing.hidden if Blackout([one]).hides(name)]
        return all(not one.whole and _another(one.text, name) for one in hidden)

    @staticmethod
    def number(act: RecordedAct) -> str:
        """The number of an act, as it stands in the table of proofs."""
        return f"nr {act.seq}"

    @staticmethod
    def label(act: RecordedAct) -> str:
        """The name of an act."""
        return label(act.act)


def _another(hidden: str, name: str) -> bool:
    """Whether two names begin otherwise, before the family name that they share."""
    mine, theirs = clean(hidden).casefold().split(), clean(name).casefold().split()
    return len(mine) > 1 and len(theirs) > 1 and mine[-1] == theirs[-1] and mine[0][0] != theirs[0][0]


def plain(text: str, mark: Mark = Mark.PLAIN) -> Text:
    """Text of our own."""
    return (Span(clean(text), mark),)


def moment_text(moment: datetime) -> str:
    """A moment as ``2 maart 2026, 14.30 uur``, on the clock in the Netherlands."""
    here = local(moment)
    return f"{day_text(here.date())}, {here:%H.%M} uur"


def words(text: Text) -> str:
    """The bare words of marked text."""
    return "".join(span.text for span in text)


def clipped(text: Text, longest: int) -> Text:
    """At most so many characters of the text, cut at a word, with an ellipsis."""
    left, found = longest, []
    for span in text:
        if len(span.text) > left:
            cut = span.text[:left].rsplit(" ", 1)[0] if " " in span.text[:left] else span.text[:left]
            found.append(Span(f"{cut.rstrip(' ,.;:')} …", span.mark))
            break
        found.append(span)
        left -= len(span.text)
    return tuple(found)
