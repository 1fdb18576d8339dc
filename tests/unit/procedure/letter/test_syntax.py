"""The language of templates: what it reads, what it refuses, and that nothing gets out of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.procedure.letter.fill import LONGEST_LETTER, Values, example_values, fill
from caseapp.procedure.letter.syntax import DEEPEST, LONGEST, MOST_TOLD, Each, Hole, If, LetterError, Words, parse, walk


def filled(body: str, **values: str | bool | tuple[dict[str, str], ...]) -> str:
    return fill(parse(f"Betreft: x\n{body}"), values).text


def complaints(body: str) -> list[tuple[int, str]]:
    with pytest.raises(LetterError) as caught:
        parse(f"Betreft: x\n{body}")
    return [(one.line, one.message) for one in caught.value.complaints]


def test_a_field_stands_where_it_is_named() -> None:
    assert filled("Beste {aan},", aan="R. Vermeer") == "Beste R. Vermeer,"


def test_the_first_line_is_the_subject() -> None:
    written = fill(parse("\ufeffBetreft:  Besluit  {maatregel}\r\nTekst\r\n"), {"maatregel": "berisping"})
    assert (written.subject, written.text) == ("Besluit berisping", "Tekst")


def test_a_letter_without_a_subject_is_refused() -> None:
    with pytest.raises(LetterError, match="geen onderwerp"):
        parse("Beste {aan},")


@pytest.mark.parametrize(
    ("tag", "values", "said"),
    [
        ("{als minderjarig}ja{einde}", {"minderjarig": True}, "ja"),
        ("{als minderjarig}ja{einde}", {}, ""),
        ("{als niet minderjarig}nee{anders}ja{einde}", {"minderjarig": True}, "ja"),
        ("{als niet minderjarig}nee{anders}ja{einde}", {}, "nee"),
        ("{als redenen}ja{anders}nee{einde}", {"redenen": "R."}, "ja"),
        ("{als categorie is Leerling}l{anders}m{einde}", {"categorie": "leerling"}, "l"),
        ("{als niet categorie is leerling}m{einde}", {"categorie": "medewerker"}, "m"),
        ("{ als   minderjarig }ja{ einde }", {"minderjarig": True}, "ja"),
    ],
)
def test_a_condition_chooses(tag: str, values: dict[str, str | bool], said: str) -> None:
    assert filled(tag, **values) == said


@pytest.mark.parametrize("word", ["elk", "elke", "ieder", "iedere"])
def test_a_list_is_written_row_by_row(word: str) -> None:
    rows = ({"tekst": "Een."}, {"tekst": "Twee.", "dag": "vandaag"})
    text = f"{{voor {word} feit}}\n- {{feit.tekst}}{{als feit.dag}} ({{feit.dag}}){{einde}}\n{{einde}}"
    assert filled(text, feit=rows) == "- Een.\n- Twee. (vandaag)"


def test_what_is_no_list_has_no_rows() -> None:
    assert filled("{voor elk feit}x{einde}", feit="a") == ""


def test_a_block_alone_on_its_line_leaves_no_blank_line() -> None:
    assert filled("a\n{als minderjarig}\nb\n{einde}\nc", minderjarig=True) == "a\nb\nc"
    assert filled("a {als minderjarig}b{einde}", minderjarig=True) == "a b"


def test_braces_are_written_twice() -> None:
    assert filled("{{aan}} }} {{") == "{aan} } {"


def test_many_blank_lines_become_one() -> None:
    assert filled("a  \n\n\n\nb") == "a\n\nb"


def test_what_the_case_does_not_tell_is_to_be_filled_in() -> None:
    assert filled("{redenen}") == "[nog invullen: de redenen]"
    assert filled("{van_gisteren}") == "", "a field of another version of the program"


@pytest.mark.parametrize(
    ("body", "line", "message"),
    [
        ("{als minderjarig}\na", 2, "{als minderjarig} wordt niet gesloten."),
        ("a\n{voor elk feit}", 3, "{voor elk feit} wordt niet gesloten."),
        ("a\nb {einde}", 3, "{einde} sluit hier niets."),
        ("{anders}", 2, "{anders} staat hier niet in een {als …}."),
        ("{als a}{anders}{anders}{einde}", 2, "{anders} staat hier niet in een {als …}."),
        ("{voor elk feit}{anders}{einde}", 2, "{anders} staat hier niet in een {als …}."),
        ("een { alleen", 2, "Hier staat een accolade alleen."),
        ("een } alleen", 2, "Hier staat een accolade alleen."),
        ("{Naam}", 2, "“{Naam}” is geen veld."),
        ("\n\n{a.b.c}", 4, "“{a.b.c}” is geen veld."),
        ("{als}", 2, "“{als}” is geen veld."),
        ("{voor feit}", 2, "“{voor feit}” is geen veld."),
        ("{voor elk feit}{voor elk stuk}{einde}{einde}", 2, "Een lijst in een lijst kan niet."),
    ],
)
def test_what_does_not_fit_is_told_with_its_line(body: str, line: int, message: str) -> None:
    assert (line, message) in complaints(body)


def test_blocks_go_only_so_deep() -> None:
    deep = "{als a}" * DEEPEST + "x" + "{einde}" * DEEPEST
    assert filled(deep, a=True) == "x"
    assert any("te veel blokken" in message for _, message in complaints(f"{{als a}}{deep}{{einde}}"))


def test_a_huge_template_is_refused() -> None:
    with pytest.raises(LetterError, match="te lang"):
        parse("Betreft: x\n" + "a" * LONGEST)


def test_no_more_is_told_than_can_be_read() -> None:
    assert len(complaints("{einde}\n" * 5000)) == MOST_TOLD


def test_a_letter_grows_no_longer_than_a_letter() -> None:
    rows = tuple({"tekst": "x" * 1000} for _ in range(LONGEST_LETTER // 1000 + 1))
    with pytest.raises(LetterError, match="te lang"):
        filled("{voor elk feit}{feit.tekst}{einde}", feit=rows)


@pytest.mark.parametrize(
    "escape",
    [
        "{persoon.__class__}",
        "{persoon.__class__.__mro__}",
        "{__import__('os').system('id')}",
        "{0.__globals__}",
        "{{{persoon}}}",
        "{persoon!r}",
        "{persoon:>99999999}",
        "{als persoon.__class__ is x}a{einde}",
        "{voor elk __builtins__}a{einde}",
        "{% for x in y %}",
        "{als persoon is x} or True}a{einde}",
    ],
)
def test_nothing_reaches_out_of_a_template(escape: str) -> None:
    """Either it is no template, or it gives nothing but what the field holds."""
    try:
        text = filled(escape, persoon="R. Vermeer")
    except LetterError:
        return
    for word in ("class", "module", "function", "object at", "uid="):
        assert word not in text.replace("persoon.__class__", "")


@pytest.mark.parametrize("name", ["{einde}", "{als minderjarig}", "{{", "}", "# Kop", "{redenen}"])
def test_a_hostile_name_is_only_text(name: str) -> None:
    assert (
        filled("Beste {aan}, {redenen}", aan=name, redenen="geheim")
        == f"Beste {name.replace('#', chr(92) + '#')}, geheim"
    )


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        template = parse(text)
    except LetterError as error:
        assert error.complaints
        assert all(one.line >= 1 and one.message and one.remedy for one in error.complaints)
    else:
        fill(template, example_values())


TAGS = ["{aan}", "{als minderjarig}", "{anders}", "{einde}", "{voor elk feit}", "{feit.tekst}", "a", "\n"]


@given(st.lists(st.sampled_from(TAGS), max_size=30).map("".join))
def test_tags_in_any_order_are_read_or_refused(body: str) -> None:
    values: Values = example_values()
    try:
        template = parse(f"Betreft: x\n{body}")
    except LetterError:
        return
    assert "{" not in fill(template, values).text


def test_every_node_is_walked() -> None:
    nodes = parse("Betreft: x\n{als a}b{anders}{c}{einde}{als d}e{einde}{voor elk feit}{feit.dag}{einde}").body
    kinds = [type(node) for node in walk(nodes)]
    assert kinds == [If, Words, Hole, If, Words, Each, Hole]


def test_a_subject_begins_with_a_capital() -> None:
    template = parse("Betreft: {maatregel} opgeheven\n\nBeste {aan},\n")
    assert fill(template, {"maatregel": "berisping", "aan": "R. Vermeer"}).subject == "Berisping opgeheven"
