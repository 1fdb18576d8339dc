"""What a dossier will show and what not, for its maker to look at before it is made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from caseapp.documents.binding.gathering import EVIDENCE, Choice, attachable, matter_of
from caseapp.documents.extract.redacting import is_of_the_program, texts
from caseapp.documents.model import Mark
from caseapp.model.act import Ref
from caseapp.model.value import encode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.documents.matter import Matter
    from caseapp.office.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class HiddenPerson:
    """Somebody who is taken out: the word that stands there, in how many texts, and whether they may be kept."""

    ref: str
    name: str
    label: str
    times: int
    optional: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubtful:
    """Words that stay and may mean somebody who is taken out, such as initials; whose they may be, and how often."""

    text: str
    name: str
    times: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachable:
    """Evidence that can go with the dossier, and whether it does when nothing is chosen."""

    ref: str
    name: str
    chosen: bool
    copy: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """Who is taken out, which words may mean them as well, and which evidence can go along."""

    persons: tuple[HiddenPerson, ...]
    evidence: tuple[Attachable, ...]
    doubtful: tuple[Doubtful, ...] = ()


def review(session: Session, case_id: str, respondent: str) -> Review:
    """What the program would take out and add by itself.

    Raises:
        NoRespondent: nobody in the case whom it is about has this reference or name.
        OfficeError: the case cannot be read.
    """
    choice = Choice(respondent=respondent)
    matter = matter_of(session, case_id, choice)
    every = tuple(act.ref for act in matter.all(EVIDENCE))
    usual = {act.ref for act, _ in attachable(matter, choice)}
    found = []
    for act, original in attachable(matter, replace(choice, evidence=every)):
        file = act.fields.get("file")
        name = str(file.get("name", "")) if isinstance(file, Mapping) else ""
        found.append(Attachable(ref=act.ref, name=name, chosen=act.ref in usual, copy=bool(original)))
    return Review(
        persons=tuple(_person(matter, ref, word) for ref, word in labels(matter)),
        evidence=tuple(found),
        doubtful=doubtful(matter),
    )


def doubtful_words(session: Session, case_id: str, choice: Choice) -> tuple[Doubtful, ...]:
    """What :func:`doubtful` gives of a dossier as its maker chose it.

    Raises:
        NoRespondent: nobody in the case whom it is about has this reference or name.
        OfficeError: the case cannot be read.
    """
    return doubtful(matter_of(session, case_id, choice))


def doubtful(matter: Matter) -> tuple[Doubtful, ...]:
    """Words in this dossier that may mean somebody who is taken out, in the order in which they come."""
    from caseapp.evidence.blackout.finder import Finder, Who

    hidden = [one for one in matter.choosing.hidden if not one.whole]
    if not hidden:
        return ()
    finder = Finder((Who(name=one.text, label=one.label) for one in hidden), matter.choosing.kept)
    found: Counter[tuple[str, str]] = Counter()
    for text in _shown(matter):
        gone = [(span.text, span.mark) for span in matter.hider(text)]
        left = "\0".join(each for each, mark in gone if mark is not Mark.BLACK)
        found.update((left[one.start : one.end], hidden[one.who].text) for one in finder(left) if not one.sure)
    return tuple(Doubtful(text=text, name=name, times=times) for (text, name), times in found.items())


def _shown(matter: Matter) -> Iterator[str]:
    """Every text of the acts in this dossier that somebody wrote."""
    for act in matter.shown:
        for value in act.fields.values():
            yield from (text for text in texts(encode(value)) if not is_of_the_program(text))


def labels(matter: Matter) -> list[tuple[str, str]]:
    """Who is taken out, by reference, with the word in the place of the name."""
    return list(matter.choosing.labels.items())


def _person(matter: Matter, ref: str, label: str) -> HiddenPerson:
    from caseapp.documents.blackout import Blackout, Hidden

    person = matter.case.persons[Ref(ref)]
    alone = Blackout([Hidden(text=person.name, label=label)], matter.choosing.kept)
    return HiddenPerson(
        ref=ref,
        name=person.name,
        label=label,
        times=sum(alone.hides(text) for text in _shown(matter)),
        optional=ref in matter.choosing.others,
    )
