"""Dutch words for what the statistics count."""

from collections.abc import Callable

import pytest

from caseapp.procedure import figure_wording as words
from caseapp.procedure.counting import FLAGS
from caseapp.procedure.standing import State
from tests.unit.procedure.world import organisation


@pytest.mark.parametrize(
    ("word", "name", "text"),
    [
        (words.month_text, "2026-03", "maart 2026"),
        (words.platform_text, "whatsapp", "WhatsApp"),
        (words.platform_text, "klassenapp", "Klassenapp"),
        (words.platform_text, "x", "X"),
        (words.platform_text, "", "niet online"),
        (words.category_text, "pupil", "leerling"),
        (words.category_text, "strange", "strange"),
        (words.measure_text, "reprimand", "berisping"),
        (words.measure_text, "interim:suspension", "schorsing (ordemaatregel)"),
        (words.wait_text, "8-14", "8 tot en met 14 dagen"),
        (words.wait_text, "57-", "57 dagen of meer"),
        (words.nature_text, "very_serious", "zeer ernstig"),
        (words.outcome_text, "dismissed", "melding terzijde gelegd"),
        (words.act_text, "assess", "Beoordelen"),
    ],
)
def test_words(word: Callable[[str], str], name: str, text: str) -> None:
    assert word(name) == text


def test_a_norm_is_named_with_what_it_says() -> None:
    found = words.kind_text("ozhw:4.1", organisation("ozhw"))
    assert found.startswith("ozhw:4.1: ")
    assert len(found) > 20
    assert words.kind_text("cao-vo:16", organisation("ozhw")) == "cao-vo:16"
    assert words.kind_text("", organisation("ozhw")) == "nog niet beoordeeld"


def test_every_flag_and_state_has_words() -> None:
    assert all(words.nature_text(flag) != flag for flag in FLAGS)
    assert all(words.term_text(state) != state for state in State if state is not State.PRECAUTION)
    assert words.year_text(2025) == "2025-2026"
    assert (words.is_grave("light"), words.is_grave("data_breach")) == (True, False)
