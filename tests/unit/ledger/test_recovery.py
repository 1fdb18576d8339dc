import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.ledger import RecoveryWordsWrong, Secret, recovery_words, secret_from_words

WORDS = recovery_words(Secret(b"a" * 32))


@given(st.binary(min_size=32, max_size=32))
def test_the_words_give_the_secret_back(seed: bytes) -> None:
    words = recovery_words(Secret(seed))
    assert len(words) == 24
    assert secret_from_words(words) == Secret(seed)


def test_capitals_and_spaces_do_not_matter() -> None:
    assert secret_from_words([f" {word.upper()} " for word in WORDS] + [""]) == Secret(b"a" * 32)


def test_a_word_that_is_not_on_the_list_is_named_by_its_place() -> None:
    typed = [*WORDS]
    typed[4] = "fietsbel"
    with pytest.raises(RecoveryWordsWrong, match=r"^Woord 5 staat niet op de lijst") as told:
        secret_from_words(typed)
    assert "fietsbel" not in str(told.value)
    typed[9] = "stroopwafel"
    with pytest.raises(RecoveryWordsWrong, match=r"^De woorden 5, 10 staan niet op de lijst"):
        secret_from_words(typed)


@pytest.mark.parametrize("count", [0, 12, 23])
def test_too_few_words_are_counted(count: int) -> None:
    with pytest.raises(RecoveryWordsWrong, match=f"24 woorden. U typte er {count}"):
        secret_from_words(WORDS[:count])


def test_two_words_that_changed_places_are_noticed() -> None:
    typed = ["abandon", *WORDS[1:]] if WORDS[0] != "abandon" else ["zoo", *WORDS[1:]]
    with pytest.raises(RecoveryWordsWrong, match="passen niet bij elkaar"):
        secret_from_words(typed)
