"""The pages of the help: short, found by their words, and one for every screen."""

from __future__ import annotations

import re

import pytest

from caseapp.desktop.place import PLACES
from caseapp.desktop.state.help import help_pages, page_of, search
from caseapp.procedure.catalogue import CATALOGUE

LONGEST_PAGE = 2_600
LONGEST_SENTENCE = 24
"""Characters of a page, and words of a sentence: more is no help to who is under stress."""

FOR_IT = "ict"
"""The guide for who installs the program, after the twelve pages for who uses it; it may be longer."""

LONGEST_GUIDE = 7_000

NAMES = {page.name for page in help_pages()}


def test_there_are_twelve_pages_in_their_order_and_a_guide_for_it() -> None:
    *pages, guide = help_pages()
    assert [page.name[:2] for page in pages] == [f"{number:02}" for number in range(1, 13)]
    assert guide.name == FOR_IT
    assert all(page.title and not page.title.startswith("#") for page in help_pages())


@pytest.mark.parametrize("page", help_pages(), ids=lambda page: str(page.name))
def test_pages_are_short_and_so_are_their_sentences(page: object) -> None:
    text = str(getattr(page, "text", ""))
    assert len(text) < (LONGEST_GUIDE if getattr(page, "name", "") == FOR_IT else LONGEST_PAGE)
    plain = re.sub(r"[*#]|^\d+\. |^- ", "", text, flags=re.MULTILINE)
    sentences = re.split(r"(?<=[.!?:;])\s+|\n+", plain)
    assert [one for one in sentences if len(one.split()) > LONGEST_SENTENCE] == []


def test_every_place_and_every_act_has_a_page() -> None:
    assert {page_of(place.id) for place in PLACES} <= NAMES
    assert {page_of("", act.id, act.stage) for act in CATALOGUE.values()} <= NAMES
    assert page_of("", "invite_hearing", CATALOGUE["invite_hearing"].stage) == "06-horen"
    assert page_of("", "request_inspection", CATALOGUE["request_inspection"].stage) == "05-controle"
    assert page_of("", "propose_measure", CATALOGUE["propose_measure"].stage) == "07-maatregel"


def test_pages_are_found_by_their_words() -> None:
    assert [one.page.name for one in search("HERSTELBLAD kluis")] == ["01-beginnen", "11-instellingen"]
    assert search("vertrouwensinspecteur")[0].page.name == "08-vertrouwensinspecteur"
    assert search("kwantumfysica") == ()
    assert len(search("  ")) == len(NAMES)
    assert "geheimhouding" in search("geheimhouding")[0].around
