"""The pages of the help in each language: which explains what, and which hold a word."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from caseapp.asset import asset
from caseapp.desktop.language import DUTCH, ENGLISH

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FIRST = "01-beginnen"

_OF_PLACE: Mapping[str, str] = {
    "work": FIRST,
    "cases": FIRST,
    "case": FIRST,
    "evidence": "03-bewijs",
    "decisions": "09-besluiten",
    "persons": "02-melden",
    "statistics": "12-woorden",
    "settings": "11-instellingen",
}
_OF_ACT: Mapping[str, str] = {
    "report_incident": "02-melden",
    "add_person": "02-melden",
    "add_note": "02-melden",
    "secure_situation": "02-melden",
    "consult": "02-melden",
    "offer_support": "02-melden",
    "add_evidence": "03-bewijs",
    "quote_evidence": "03-bewijs",
    "destroy_evidence": "03-bewijs",
    "record_custody": "03-bewijs",
    "assess": "04-beoordelen",
    "dismiss_report": "04-beoordelen",
    "record_earlier_measure": "04-beoordelen",
    "record_separate_basis": "04-beoordelen",
    "call_trust_inspector": "08-vertrouwensinspecteur",
    "report_to_police": "08-vertrouwensinspecteur",
    "waive_police_report": "08-vertrouwensinspecteur",
    "report_to_child_protection": "08-vertrouwensinspecteur",
    "disclose": "08-vertrouwensinspecteur",
    "grant_access": "11-instellingen",
    "revoke_access": "11-instellingen",
    "decide_inspection": "09-besluiten",
    "decide_measure": "09-besluiten",
    "decide_objection": "09-besluiten",
}
_OF_STAGE: Mapping[str, str] = {
    "report": "02-melden",
    "inquiry": "05-controle",
    "hearing": "06-horen",
    "measure": "07-maatregel",
    "completion": "10-dossier",
    "overview": "10-dossier",
}
_MARKS = re.compile(r"!\[[^\]]*\]\([^)]*\)\n*|[*#`]|^\d+\. |^- ", re.MULTILINE)
_AROUND = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpPage:
    """One page: its name, its title, and its text in Markdown."""

    name: str
    title: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A page in which something was found, and the words around it; no words when the title has it."""

    page: HelpPage
    around: str = ""


def help_folder(language: str = DUTCH) -> Path:
    """Where the pages in a language are, and the pictures that they show.

    Raises:
        FileNotFoundError: the program has lost them.
    """
    return asset("help", ENGLISH) if language == ENGLISH else asset("help")


@cache
def help_pages(language: str = DUTCH) -> tuple[HelpPage, ...]:
    """All pages in their order; they have the same names in each language.

    Raises:
        FileNotFoundError: the program has lost them.
    """
    found = []
    for path in sorted(help_folder(language).glob("*.md")):
        text = path.read_text(encoding="utf-8")
        found.append(HelpPage(name=path.stem, title=text.partition("\n")[0].removeprefix("# ").strip(), text=text))
    return tuple(found)


def page_of(place: str, act: str = "", stage: str = "") -> str:
    """The name of the page that explains a place, or the form of an act that belongs to a stage."""
    if act:
        return _OF_ACT.get(act) or _OF_STAGE.get(stage, FIRST)
    return _OF_PLACE.get(place, FIRST)


def search(words: str, language: str = DUTCH) -> tuple[Found, ...]:
    """The pages that hold every word; those with a word in the title first. No words: all pages."""
    wanted = [_folded(word) for word in words.split()]
    if not wanted:
        return tuple(Found(page=page) for page in help_pages(language))
    found = []
    for page in help_pages(language):
        plain = _MARKS.sub("", page.text)
        if all(word in _folded(plain) for word in wanted):
            titled = any(word in _folded(page.title) for word in wanted)
            found.append((not titled, Found(page=page, around="" if titled else _around(plain, wanted[0]))))
    return tuple(one for _order, one in sorted(found, key=lambda pair: pair[0]))


def _around(plain: str, word: str) -> str:
    """A piece of the text with the word in the middle."""
    at = _folded(plain).find(word)
    start, end = max(at - _AROUND, 0), min(at + _AROUND, len(plain))
    piece = " ".join(plain[start:end].split())
    piece = piece.partition(" ")[2].lstrip(" .,;:") if start else piece
    piece = f"{piece.rpartition(' ')[0]}…" if end < len(plain) else piece
    return f"…{piece}" if start else piece


def _folded(text: str) -> str:
    """In small letters and without accents, of the same length as the text."""
    return "".join(unicodedata.normalize("NFD", one)[0] for one in text.casefold())
