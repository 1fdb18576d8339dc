"""Names that are taken out leave nothing of themselves."""

from unicodedata import normalize

from hypothesis import given
from hypothesis import strategies as st

from caseapp.documents.blackout import Blackout, Hidden, clean
from caseapp.documents.model import Mark

VERMEER = Hidden(text="R. Vermeer", label="ander A")


def said(blackout: Blackout, text: str) -> str:
    return "".join(f"[{span.text}]" if span.mark is Mark.BLACK else span.text for span in blackout(text))


def test_a_whole_name_in_any_case_and_spacing() -> None:
    blackout = Blackout([VERMEER])
    assert said(blackout, "r.  VERMEER en R.\nVermeer") == "[ander A] en [ander A]"


def test_the_family_name_alone_and_its_genitive() -> None:
    blackout = Blackout([VERMEER])
    assert (
        said(blackout, "Vermeers tas, Vermeer's jas, meneer Vermeer")
        == "[ander A] tas, [ander A] jas, meneer [ander A]"
    )


def test_a_word_that_only_contains_the_name_stays() -> None:
    assert said(Blackout([VERMEER]), "Vermeerstraat") == "Vermeerstraat"


def test_small_words_of_a_name_are_not_names() -> None:
    blackout = Blackout([Hidden(text="Sanne de Wit", label="ander B")])
    assert (
        said(blackout, "de jas van Sanne was wit; de Wit zei niets")
        == "de jas van [ander B] was wit; [ander B] zei niets"
    )


def test_initials_addresses_and_numbers_go_with_the_name() -> None:
    blackout = Blackout([Hidden(text="Sanne de Wit", label="ander B"), Hidden(text="06-12345678", label="ander B")])
    assert (
        said(blackout, "S.A. de Wit, s.dewit@school.example, +31 (0)6 1234 5678") == "[ander B], [ander B], [ander B]"
    )


def test_a_name_that_stays_is_not_torn_by_one_that_goes() -> None:
    blackout = Blackout([VERMEER], kept=["P. Vermeer"])
    assert said(blackout, "P. Vermeer sprak R. Vermeer") == "P. Vermeer sprak [ander A]"


def test_a_double_name_that_stays_is_not_torn_by_its_initials() -> None:
    hidden = [Hidden(text="Anna de Vries", label="ander A")]
    blackout = Blackout(hidden, kept=("Anna de Vries-Bakker",))
    assert said(blackout, "A. de Vries-Bakker en A.M. de Vries-Bakker belden.") == (
        "A. de Vries-Bakker en A.M. de Vries-Bakker belden."
    )
    assert said(blackout, "A. de Vries belde Anna de Vries-Bakker.") == "[ander A] belde Anna de Vries-Bakker."
    both = [Hidden(text="Arie de Vries-Bakker", label="ander A")]
    blackout = Blackout(both, kept=("Anna de Vries-Bakker",))
    assert "Vries" not in said(blackout, "A. de Vries-Bakker belde.")


def test_a_longer_name_goes_whole_where_a_shorter_one_in_it_stays() -> None:
    blackout = Blackout([Hidden(text="Anna de Vries-Bakker", label="ander A")], kept=("Anna de Vries",))
    assert said(blackout, "Anna de Vries en Anna de Vries-Bakker.") == "Anna de Vries en [ander A]."
    blackout = Blackout([Hidden(text="Jan Bos", label="ander A")], kept=("Bos",))
    assert said(blackout, "Bos en Jan Bos") == "Bos en [ander A]"


def test_of_father_and_son_the_right_one_goes() -> None:
    blackout = Blackout([Hidden(text="R. Vermeer jr.", label="ander A")], kept=("R. Vermeer",))
    for text in ("R. Vermeer jr.", "R. Vermeer jr", "R. Vermeer junior", "Vermeer jr.", "R. VERMEER JNR."):
        assert said(blackout, f"{text} en R. Vermeer").replace("].", "]") == "[ander A] en R. Vermeer", text
    assert said(blackout, "jr. en junior") == "jr. en junior"
    blackout = Blackout([Hidden(text="Rob Vermeer", label="ander A")], kept=("Rob Vermeer junior",))
    assert said(blackout, "Rob Vermeer junior en Rob Vermeer") == "Rob Vermeer junior en [ander A]"
    assert said(Blackout([Hidden(text="Neymar Junior", label="ander A")]), "Junior kwam.") == "[ander A] kwam."


def test_a_double_name_goes_as_a_whole_also_where_a_half_of_it_stays() -> None:
    blackout = Blackout([Hidden(text="Anne-Marie de Boer", label="ander A")], kept=("Anne de Boer",))
    assert said(blackout, "Anne-Marie, Annemarie en Anne") == "[ander A], [ander A] en Anne"
    blackout = Blackout([Hidden(text="M. de Jong-van Dijk", label="ander A")], kept=("M. de Jong",))
    assert said(blackout, "mevrouw De Jong-Van Dijk en M. de Jong") == "mevrouw [ander A] en M. de Jong"
    blackout = Blackout([Hidden(text="Anne-Marie Bos", label="ander A")], kept=("Anne-Marie de Boer",))
    assert said(blackout, "Anne-Marie de Boer en Anne-Marie Bos") == "Anne-Marie de Boer en [ander A]"


def test_characters_that_hide_do_not_save_a_name() -> None:
    blackout = Blackout([Hidden(text="Renée Vermeer", label="ander A")])
    assert said(blackout, "Ren\u200be\u0301e Ver\u00admeer") == "[ander A]"


def test_a_text_that_the_user_named_is_taken_whole() -> None:
    blackout = Blackout([Hidden(text="a.b (c", label="x", whole=True)])
    assert said(blackout, "zie a.b (c, niet aab") == "zie [x], niet aab"


def test_a_turkish_i_does_not_break_it() -> None:
    assert said(Blackout([Hidden(text="Idil Kaya", label="ander A")]), "ıdil kaya") == "[ander A]"


def test_nothing_to_hide_is_the_text() -> None:
    assert said(Blackout([]), "gewoon") == "gewoon"
    assert Blackout([])("") == ()


def test_clean_takes_out_what_cannot_be_printed() -> None:
    assert clean("a\x00b\u202ec\ud800\tz\r\nq\x85w") == "a bc\ufffd z\nq\nw"


@given(st.text(), st.text(min_size=3))
def test_the_name_never_comes_through(before: str, name: str) -> None:
    name = " ".join(clean(name).split())
    blackout = Blackout([Hidden(text=name, label="#")])
    if any(one.isalnum() for one in normalize("NFKD", name)):  # a lone accent or @ is no name
        assert name.casefold() not in "".join(
            span.text for span in blackout(f"{before} {name} {before}") if span.mark is not Mark.BLACK
        ).casefold().replace(before.casefold(), "")
