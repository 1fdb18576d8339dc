"""The parser that speaks Dutch."""

import pytest

from caseapp.cli.parser import Parser, meant, number
from caseapp.cli.usage import BadUsage


@pytest.fixture
def parser() -> Parser:
    made = Parser(prog="proef")
    made.add_argument("--kleur", choices=["rood", "groen"])
    made.add_argument("--aantal", type=number)
    made.add_argument("--ja", action="store_true")
    either = made.add_mutually_exclusive_group()
    either.add_argument("--links", action="store_true")
    either.add_argument("--rechts", action="store_true")
    made.add_argument("naam", metavar="NAAM")
    return made


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "Er ontbreekt iets: NAAM."),
        (["x", "--kleur"], "Achter --kleur hoort een waarde."),
        (["x", "--kleur", "paars"], "--kleur: “paars” kan hier niet. Kies uit: rood, groen."),
        (["x", "--kleur", "roood"], "Bedoelt u “rood”?"),
        (["x", "--ja=nee"], "Achter --ja hoort geen waarde."),
        (["x", "--links", "--rechts"], "gaan niet samen"),
        (["x", "--aantal", "-1"], "hier hoort een heel getal"),
        (["x", "--aantal", "99999999999"], "hier hoort een heel getal"),
        (["x", "y"], "“y” hoort niet bij deze opdracht."),
        (["x", "--kleuren", "rood"], "Bedoelt u “--kleur”?"),
        (["x", "--kl", "rood"], "“--kl” hoort niet bij deze opdracht."),
    ],
)
def test_what_is_wrong_is_said_in_dutch_with_how_it_is_written(parser: Parser, words: list[str], said: str) -> None:
    with pytest.raises(BadUsage) as error:
        parser.parse_args(words)
    assert said in str(error.value)
    assert error.value.usage.startswith("Gebruik: proef")


def test_what_the_standard_library_says_newly_is_still_a_dutch_sentence(parser: Parser) -> None:
    with pytest.raises(BadUsage, match="Deze opdracht klopt niet"):
        parser.error("something that no version says yet")


def test_what_is_wrong_plays_no_tricks_on_the_terminal(parser: Parser) -> None:
    with pytest.raises(BadUsage) as error:
        parser.parse_args(["x", "--kleur", "\x1b[31m\u202e"])
    assert "\x1b" not in str(error.value)
    assert "\u202e" not in str(error.value)


def test_a_hint_is_the_nearest_word_or_all_when_they_are_few() -> None:
    assert meant("asses", ["assess", "consult"]) == " Bedoelt u “assess”?"
    assert meant("xyz", ["assess", "consult"]) == " Kies uit: assess, consult."
    assert meant("xyz", [f"woord{number}" for number in range(40)]) == ""
    assert meant("x" * 100_000, ["assess"]) == " Kies uit: assess."
