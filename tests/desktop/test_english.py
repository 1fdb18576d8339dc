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
