"""The fonts are there, each with its licence, and one of them has nearly every letter."""

import pytest

from caseapp.asset import asset
from caseapp.documents.page.face import Face, metrics, pieces


@pytest.mark.parametrize("face", list(Face))
def test_a_font_is_there(face: Face) -> None:
    assert metrics(face).characters


def test_the_licences_are_there() -> None:
    told = asset("fonts", "LICENSE.txt").read_text(encoding="utf-8")
    for name in ("OFL.txt", "DejaVu.txt"):
        assert name in told
        assert asset("fonts", name).stat().st_size > 1000


def test_latin_with_every_mark_is_in_the_text_font() -> None:
    letters = "áàäâãåæçéèëêíìïîñóòöôõøœúùüûýÿșțşţğıłńśźżžčďěňřšťůőűđðþßĳ“”‘’„…–—€§°"
    assert pieces(Face.TEXT, letters) == [(Face.TEXT, letters)]


def test_the_width_of_a_word_is_that_of_its_letters() -> None:
    known = metrics(Face.TEXT)
    assert known.width("ab") == pytest.approx(known.width("a") + known.width("b"))


def test_names_in_many_scripts_are_drawn_and_not_told_in_codes() -> None:
    names = "김철수 สมชาย ተስፋዬ 王小明 محمد יוסף გიორგი Αθηνά Żółć Олена 👋"
    assert "U+" not in "".join(part for _, part in pieces(Face.TEXT, names))
