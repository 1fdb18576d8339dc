"""The pages of the help: short, found by their words, and one for every screen."""

from __future__ import annotations

import re

import pytest

from caseapp import __version__
from caseapp.desktop.language import DUTCH, ENGLISH
from caseapp.desktop.place import PLACES
from caseapp.desktop.state.help import HelpPage, help_folder, help_pages, page_of, search
from caseapp.procedure.catalogue import CATALOGUE
from tests.desktop.words import strings

LONGEST_PAGE = 2_600
LONGEST_SENTENCE = 24
"""Characters of a page, and words of a sentence: more is no help to who is under stress."""

FOR_IT = "ict"
"""The guide for who installs the program, after the twelve pages for who uses it; it may be longer."""

LONGEST_GUIDE = 7_500

MARKED = re.compile(r"\*\*?([^*\n]+)\*\*?")
"""What a page says in bold or italics: above all what the interface calls a button or a place."""

NAMES = {page.name for page in help_pages()}


LANGUAGES = pytest.mark.parametrize("language", [DUTCH, ENGLISH])
ALL = [*help_pages(DUTCH), *help_pages(ENGLISH)]


def plain(text: str) -> str:
    """A page without its marks."""
    return re.sub(r"[*#]|^\d+\. |^- ", "", text, flags=re.MULTILINE)


@LANGUAGES
def test_there_are_twelve_pages_in_their_order_and_a_guide_for_it(language: str) -> None:
    *pages, guide = help_pages(language)
    assert [page.name[:2] for page in pages] == [f"{number:02}" for number in range(1, 13)]
    assert guide.name == FOR_IT
    assert all(page.title and not page.title.startswith("#") for page in help_pages(language))


@pytest.mark.parametrize("page", ALL, ids=lambda page: str(page.title))
def test_pages_are_short_and_so_are_their_sentences(page: HelpPage) -> None:
    assert len(page.text) < (LONGEST_GUIDE if page.name == FOR_IT else LONGEST_PAGE)
    sentences = re.split(r"(?<=[.!?:;])\s+|\n+", plain(page.text))
    assert [one for one in sentences if len(one.split()) > LONGEST_SENTENCE] == []


def shape(page: HelpPage) -> dict[str, list[str]]:
    """What a page has the same in every language: its parts, its pictures, its keys, its commands."""
    lines = page.text.splitlines()
    starts = [re.match(r"#+ |\d+\. |- |!", line) for line in lines]
    return {
        "lines": [found.group() if (found := start) else "" for start in starts],
        "pictures": re.findall(r"\(pictures/[\w-]+\.png\)", page.text),
        "keys": re.findall(r"\*\*(Ctrl\+\w|F\d+|[A-Z_]{3,}=?\d*)\*\*", page.text),
        "commands": re.findall(r"`([^`\n]+)`", page.text.replace("our folder", "onze map")),
    }


@pytest.mark.parametrize("name", sorted(NAMES))
def test_a_page_says_as_much_in_english(name: str) -> None:
    dutch, english = (page_in(language, name) for language in (DUTCH, ENGLISH))
    assert shape(english) == shape(dutch)


def page_in(language: str, name: str) -> HelpPage:
    """One page."""
    (found,) = [page for page in help_pages(language) if page.name == name]
    return found


@LANGUAGES
def test_the_guide_names_the_file_of_this_version(language: str) -> None:
    named = re.findall(r"Caseapp-[\d.]+-x64\.msi", page_in(language, FOR_IT).text)
    assert len(named) == 3
    assert set(named) == {f"Caseapp-{__version__}-x64.msi"}


@LANGUAGES
def test_every_picture_is_there(language: str) -> None:
    for page in help_pages(language):
        for place in re.findall(r"\((pictures/[\w-]+\.png)\)", page.text):
            assert (help_folder(language) / place).is_file(), place


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
    assert [one.page.name for one in search("RECOVERY safe", ENGLISH)] == ["01-beginnen", "11-instellingen"]
    assert search("geheimhouding", ENGLISH) == ()


def in_english() -> dict[str, set[str]]:
    """What the interface calls something in English, by what it calls it in Dutch."""
    found: dict[str, set[str]] = {}
    for _context, source, said, _sort in strings():
        found.setdefault(bare(said), set()).add(bare(source))
    return found


def bare(text: str) -> str:
    """A text of the interface without what may follow it in a sentence."""
    return text.replace("&", "").strip().rstrip(".…:?")


@pytest.mark.parametrize("name", sorted(NAMES - {FOR_IT}))
def test_english_pages_call_things_as_the_interface_does(name: str) -> None:
    known = in_english()
    dutch, english = ({bare(one) for one in MARKED.findall(page_in(at, name).text)} for at in (DUTCH, ENGLISH))
    assert {one: known[one] for one in dutch if one in known and not known[one] & english} == {}
