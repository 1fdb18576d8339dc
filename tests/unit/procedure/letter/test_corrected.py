"""A letter that quotes what was put right afterwards."""

from __future__ import annotations

import pytest

from caseapp.procedure.letter.corrected import Corrected

SAID = Corrected(name="“Gesprek vastleggen” (nr 4)", correction="Zij zei: niet", words=("Ik heb het gedaan",))


@pytest.mark.parametrize("text", ["Beste A,\n\nU vertelde: “Ik  heb het gedaan.”", "a\nb\nIk heb het gedaan"])
def test_words_of_the_act_are_found_where_they_stand(text: str) -> None:
    found = SAID.complaint(text)
    assert found is not None
    assert found.line == 3
    assert found.message == "“Gesprek vastleggen” (nr 4) is later verbeterd: Zij zei: niet."


def test_a_letter_with_nothing_of_it_is_left_alone_unless_it_is_about_that_act() -> None:
    assert SAID.complaint("Beste A,\nU zei niets.") is None
    about = Corrected(name="x", correction="y", words=(), always=True)
    found = about.complaint("Beste A,")
    assert found is not None
    assert found.line == 1
