"""People are found by every form of their name, and nobody else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.evidence.blackout.finder import Finder, Who
from caseapp.evidence.blackout.fold import fold
from caseapp.evidence.blackout.name import parse_name
from caseapp.evidence.blackout.phone import national
from caseapp.evidence.blackout.search import replaced

SANNE = Who(name="Sanne Anna de Wit", label="Persoon A", also=("Sannie", "+31 6 12345678", "@snn.dw"))
RENEE = Who(name="Renée (Reni) van der Vermeer-Bakker", label="Persoon B")
finder = Finder([SANNE, RENEE], kept=["Jan de Wit"])


def found(text: str, look: Finder = finder) -> list[str]:
    return [text[one.start : one.end] for one in look(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Sanne", "SANNE", "Sanne de Wit", "sanne de wit", "SANNE DE WIT", "Sanne A. de Wit", "Sanne Anna de Wit",
        "S. de Wit", "S.A. de Wit", "S.A.de Wit", "S de Wit", "s. de wit", "Wit, S. de", "Wit, Sanne de",
        "De Wit, Sanne",
        "Sanne W.", "Sanne de W.", "Sanne d. W.", "Sanne\nde  Wit", "Sanne\u00a0de\u202fWit", "Sa\u00adnne", "Sannes",
        "Sanne's", "Sanne’s", "Sannie", "Sannie’s", "sannie", "S\u00e1nne", "Ｓａｎｎｅ", "\u200bSa\u200bnne",
        "Ren\u00e9e", "Rene\u0301e", "Renee", "RENÉE", "Reni", "R. v.d. Vermeer", "R. v/d Vermeer", "Renée vd Vermeer",
        "R. van der Vermeer-Bakker", "Renée Bakker", "van der Vermeer", "Van der Vermeer", "Vermeer", "R.v.d. Vermeer",
        "sanne.dewit@school.example", "s.dewit@school.example", "sannedewit04@mail.example", "dewitsanne@mail.example",
        "@sannedewit", "@sanne_de_wit", "sanne_de_wit", "@snn.dw", "snn.dw", "https://foto.example/sanne.dewit/1",
    ],
)  # fmt: skip
def test_every_form_of_a_name_is_found_as_a_whole(text: str) -> None:
    assert found(f"toen zei {text} dat") == [text.strip("\u200b") if text[0] == "\u200b" else text]


NUMBERS = [
    "0612345678", "06-12345678", "06 12345678", "06 12 34 56 78", "06.12.34.56.78", "06 - 1234 5678", "(06) 12345678",
    "+31612345678", "+31 6 12345678", "+31 (0)6 12345678", "+31(0)612345678", "0031612345678", "0031 6 12 34 56 78",
    "0031(0)6-12345678", "31612345678", "(+31) 6 1234 5678", "06/12345678", "+31 6 1234\u20115678",
    "０６１２３４５６７８", "06_1234_5678",
]  # fmt: skip


@pytest.mark.parametrize("text", NUMBERS)
def test_a_number_in_every_dutch_way_of_writing(text: str) -> None:
    assert found(f"bel {text}, of niet") == [text]


@pytest.mark.parametrize("known", NUMBERS)
def test_a_number_may_be_known_in_every_way(known: str) -> None:
    assert found("0612345678", Finder([Who(name="X Y", label="A", also=(known,))])) == ["0612345678"]


@pytest.mark.parametrize(
    "text", ["0612345679", "10612345678", "06123456789", "316123456789", "12345678", "2026-12-34 56"]
)
def test_another_number_stays(text: str) -> None:
    assert found(text) == []


def test_a_number_of_the_country_code_alone_is_no_dutch_number() -> None:
    assert national("+31 20 1234567") == "201234567"
    assert national("020-1234567") == "201234567"
    assert national("+32 470 12 34 56") == "32470123456"


@pytest.mark.parametrize(
    "text", ["Vermeerstraat", "witte", "Susanne", "Sannetjes", "de jas", "Anne", "Jan de Wit", "onWit"]
)
def test_other_words_and_those_who_stay_are_left(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("text", ["sanne", "wit", "bakker", "S.d.W.", "SdW", "de Wit", "sannetje@mail.example"])
def test_what_may_be_something_else_is_found_but_not_for_sure(text: str) -> None:
    (one,) = finder(f"zie {text}")
    assert not one.sure
    assert Finder([SANNE, RENEE], kept=["Jan de Wit"], loose=False)(f"zie {text}") == ()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        *(
            ("Anna de Vries", text)
            for text in ("A.d.V.", "A.d.V", "A. d. V.", "AdV", "ADV", "A.V.", "A. de V.", "A de V.")
        ),
        *(("Anne-Marie de Boer", text) for text in ("A.-M.d.B.", "A.-M.", "A.d.B.", "A.M. de B.", "A.M.B.")),
        *(("A.-M. de Boer", text) for text in ("A.-M.d.B.", "A.-M.", "AMdB")),
        *(("José Muñoz García", text) for text in ("J.G.", "J.M.G.", "JMG")),
        ("Jan Jansen", "J.J."),
    ],
)
def test_bare_initials_are_asked_about(name: str, text: str) -> None:
    who = Who(name=name, label="A")
    (one,) = Finder([who])(f"Toen zei {text} iets")
    assert (f"Toen zei {text} iets"[one.start : one.end], one.sure) == (text, False)
    assert Finder([who], loose=False)(f"Toen zei {text} iets") == ()


@pytest.mark.parametrize("text", ["A. Vos", "adv", "a.d.v.", "A. de Boer", "BADVIES", "Ja. De vraag", "A.d.", "V.A."])
def test_what_only_looks_like_initials_stays(text: str) -> None:
    assert found(f"toen {text} iets", Finder([Who(name="Anna de Vries", label="A")])) == []


def test_whose_name_something_is_as_a_whole() -> None:
    told = [finder.belongs(one) for one in ("Sanne de Wit 🌸", "~ Sannie", "+31 6 1234 5678", "Reni", "Jan de Wit")]
    assert told == [0, 0, 0, 1, None]
    assert finder.belongs("Mama van Sanne") is None


def test_the_parts_of_a_name() -> None:
    name = parse_name("dhr. Johannes P. (Jan) van 't Hof-de Boer")
    assert (name.given, name.initials, name.prefixes) == (("Johannes",), "P", ("van", "'t"))
    assert (name.family, name.nicks) == (("Hof-de", "Boer"), ("Jan",))
    assert parse_name("Wit, Sanne de") == parse_name("Sanne de Wit")
    assert parse_name("R. Vermeer").initials == "R"
    assert parse_name("Kaya").given == ("Kaya",)


def test_somebody_else_with_the_same_first_name_makes_it_doubtful() -> None:
    look = Finder([SANNE], kept=["Sanne Kaya"])
    (one,) = look("Sanne was er")
    assert not one.sure
    assert look("Sanne Kaya was er") == ()


@pytest.mark.parametrize(("text", "who"), [("S. de Wit", "Sem de Wit"), ("Sanne W.", "Sanne Willems")])
def test_a_short_form_that_fits_somebody_else_is_doubtful(text: str, who: str) -> None:
    look = Finder([SANNE], kept=[who])
    (one,) = look(f"zei {text} toen")
    assert not one.sure
    assert Finder([SANNE], kept=[who], loose=False)("zei S. de Wit toen") == () or who == "Sanne Willems"


def test_of_two_people_with_one_name_it_goes_but_for_a_dossier() -> None:
    assert found("Sanne Anna de Wit", Finder([SANNE], kept=["Sanne Anna de Wit"])) == ["Sanne Anna de Wit"]
    assert (
        found("Sanne Anna de Wit", Finder([Who(name="Sanne Anna de Wit", label="A")], kept=[SANNE.name], loose=False))
        == []
    )


LETTERS = st.sampled_from("abcdeilnorstuvAEIOURéëïöüçñğışøß ß-'.")


@given(st.text(), st.text(LETTERS, min_size=4, max_size=30))
def test_nothing_of_a_whole_name_comes_through(before: str, name: str) -> None:
    bare = " ".join(fold(name).text.split())
    if not any(one.isalpha() for one in bare):
        return
    look = Finder([Who(name=name, label="#")])
    out = replaced(f"{before} {name} {before}", look)
    assert fold(f" {name} ").text.casefold() not in fold(out.replace(before, "")).text.casefold()


@given(st.text(max_size=60))
def test_finds_are_in_order_and_within_the_text(text: str) -> None:
    at = 0
    for one in finder(f"{text}Sanne {text} 06-12345678"):
        assert at <= one.start < one.end <= 2 * len(text) + 18
        at = one.end


@given(st.text(max_size=40))
def test_any_text_can_be_a_name(name: str) -> None:
    Finder([Who(name=name, label="#", also=(name,))], kept=[name[:3]])(f"zomaar {name} iets")
