"""English is as complete as Dutch: everything that the engine can say, and every label of an act."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import TYPE_CHECKING

import pytest

from caseapp.asset import asset
from caseapp.desktop.translation import Translation
from caseapp.office.figure_table import TITLES
from caseapp.office.register.catalogue import REGISTER_ACTS
from caseapp.procedure import figure_wording, outlook, wording
from caseapp.procedure.catalogue import CATALOGUE
from tests.desktop.engine_texts import ROOMS, texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.procedure.definition import Field

HOLE = re.compile(r"\{\w+\}")
DUTCH_ALWAYS = (
    "evidence/chat/words.py",
    "evidence/blackout/writing.py",
    "evidence/blackout/lines.py",
    "desktop/state/invite_hearing.py",
    "documents/section/",
    "documents/letter/paper",
    "documents/letter/pdf",
    "documents/letter/docx",
    "documents/page/",
    "documents/single/order",
    "documents/single/decision",
    "documents/single/registry",
    "documents/single/letterhead",
    "documents/binding/evidence",
    "documents/annual",
    "documents/recovery_sheet",
    "procedure/letter/example",
    "procedure/letter/fill",
    "procedure/letter/remedy",
)
"""What telephones, a letter of the school, a document or a copy of evidence say: those are Dutch in any language."""


@cache
def known() -> dict[str, str]:
    paths = sorted(asset("translations").glob("procedure_en*.toml"))
    return {
        dutch: english for path in paths for dutch, english in tomllib.loads(path.read_text(encoding="utf-8")).items()
    }


@pytest.mark.parametrize("room", ROOMS)
def test_everything_that_the_engine_says_has_english(room: str) -> None:
    missing = {text: place for text, place in texts(room) if text not in known() and not place.startswith(DUTCH_ALWAYS)}
    assert missing == {}


def _labels() -> Iterator[str]:
    for act in CATALOGUE.values():
        yield from (act.label, act.help, *_of(act.fields))
    for change in REGISTER_ACTS.values():
        yield from (change.label, change.help, *_of(change.fields))
    for module in (wording, outlook):
        for name, value in vars(module).items():
            if isinstance(value, dict) and name.isupper():
                yield from (text for text in value.values() if isinstance(text, str))


def _of(fields: tuple[Field, ...]) -> Iterator[str]:
    for field in fields:
        yield from (field.label, field.help, *(choice.label for choice in field.choices))


def test_every_label_of_an_act_and_every_name_of_a_role_has_english() -> None:
    say = Translation(known()).say
    assert [text for text in _labels() if text and text not in known() and say(text) == text] == []


def test_what_the_statistics_count_has_english() -> None:
    say = Translation(known()).say
    found = [*figure_wording.NATURES.values(), *figure_wording.OUTCOMES.values(), *figure_wording.TERMS.values()]
    found += [
        *figure_wording.KINDS.values(),
        *(figure_wording.month_text(f"2026-{month:02}") for month in range(1, 13)),
    ]
    found += [text for title in TITLES.values() for text in title]
    found += [figure_wording.wait_text("0-7"), figure_wording.wait_text("57-"), figure_wording.platform_text("")]
    assert [text for text in found if say(text) == text] == []


def test_the_holes_of_a_text_are_the_holes_of_its_english() -> None:
    assert {
        dutch: english
        for dutch, english in known().items()
        if set(HOLE.findall(dutch)) != set(HOLE.findall(english)) or not english.strip()
    } == {}


def test_names_of_two_words_and_single_words_are_said_well() -> None:
    say = Translation(known()).say
    question = "Krijgt S. Brouwer de voorgestelde maatregel: berisping?"
    assert say(question) == "Does S. Brouwer get the proposed measure: reprimand?"
    assert say("D. Smit is jonger dan 18.") == "D. Smit is under 18."
    assert [say(one) for one in ("maart", "gedrag", "betwist")] == ["March", "conduct", "contested"]


def test_every_law_and_where_it_was_read_has_english() -> None:
    paths = sorted(asset("law").glob("*.toml"))
    tables = [value for path in paths for value in tomllib.loads(path.read_text(encoding="utf-8")).values()]
    rules = [rule for table in tables if isinstance(table, list) for rule in table]
    said = {rule[part] for rule in rules for part in ("summary", "source") if rule.get(part)}
    assert said - set(known()) == set()
    assert len(rules) > 60


@pytest.mark.parametrize(
    "typed",
    [
        "Schermafdruk van elf berichten, 12 tot en met 29 januari, alle na 22.00 uur.",
        "Foto 3 maart 2026",
        "Het College beslist of gegevens van een persoon worden bekeken.",
        "wifi-logboek van de school",
        "Voor een kind is dit heel naar.",
        "Op school ingezien, met de ouders",
        "Gebruik door de organisatie en medewerkers",
        "van thuis tot en met school",
    ],
)
def test_what_a_person_wrote_is_left_as_it_is(typed: str) -> None:
    say = Translation(known()).say
    assert say(typed) == typed
    assert typed in say(f"bewijs: {typed}")
    assert say(f"{typed} (van M. Bakker, 2 februari 2026)") == f"{typed} (from M. Bakker, 2 February 2026)"


@pytest.mark.parametrize(
    ("dutch", "english"),
    [
        ("do 12 maart 2026", "Thu 12 March 2026"),
        ("9-3-2026 13:20 (+0100)", "9 March 2026, 13:20 (+0100)"),
        ("2,5 MB", "2.5 MB"),
        ("10,2", "10.2"),
        ("2 maart 2026 en 4 maart 2026", "2 March 2026 and 4 March 2026"),
        ("van 2 maart 2026 tot en met 4 maart 2026", "from 2 March 2026 to 4 March 2026"),
        ("L. van Dam en A. de Groot", "L. van Dam and A. de Groot"),
        ("1 keer iets veiliggesteld", "secured the situation once"),
        (
            "het bestuur of de functionaris gegevensbescherming (FG)",
            "the board or the data protection officer (DPO)",
        ),
        ("ernstig, grensoverschrijdend", "serious, transgressive"),
        ("zaken over ouders en anderen 5 jaar", "cases about parents and others 5 years"),
        (
            "Incident gemeld bij A: X. Het gebeurde op 2 mei 2026 via tiktok en teams en is opgemerkt op 5 mei 2026.",
            "Incident reported at A: X. It happened on 2 May 2026, on TikTok and Teams, and was noticed on 5 May 2026.",
        ),
    ],
)
def test_days_numbers_and_lists_are_said_in_english(dutch: str, english: str) -> None:
    assert Translation(known()).say(dutch) == english
