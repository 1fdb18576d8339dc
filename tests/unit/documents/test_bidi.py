"""Right-to-left text as it is seen."""

from hypothesis import given
from hypothesis import strategies as st

from caseapp.documents.page.bidi import seen


def test_left_to_right_text_is_left_alone() -> None:
    assert seen("Gewone tekst (1)") == "Gewone tekst (1)"


def test_a_hebrew_name_is_turned_round() -> None:
    assert seen("שלום") == "םולש"


def test_two_words_change_places() -> None:
    assert seen("x אב גד y") == "x דג בא y"


def test_a_number_inside_keeps_its_order() -> None:
    assert seen("אב 123 גד") == "דג 123 בא"


def test_brackets_inside_are_mirrored() -> None:
    assert seen("א(ב)ג") == "ג(ב)א"


def test_a_mark_stays_with_its_letter() -> None:
    assert seen("אָב") == "באָ"


def test_arabic_letters_are_joined() -> None:
    # beh, beh, beh: initial, medial, final; seen from the left that is final, medial, initial
    assert seen("ببب") == "\ufe90\ufe92\ufe91"


def test_a_letter_that_does_not_join_onwards_parts_the_word() -> None:
    # dal joins only backwards, so the beh after it begins anew
    assert seen("دب") == "\ufe8f\ufea9"


@given(st.text(alphabet="abאבגد ب1(),."))
def test_nothing_is_lost(text: str) -> None:
    assert len(seen(text)) == len(text)


def test_a_day_behind_a_name_stays_with_its_month() -> None:
    assert seen("אב, 2 maart") == "בא, 2 maart"


def test_a_number_at_the_end_goes_with_the_sentence() -> None:
    assert seen("אב 12:30") == "12:30 בא"
