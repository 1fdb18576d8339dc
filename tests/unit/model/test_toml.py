"""TOML that somebody wrote to keep the program busy."""

import pytest

from caseapp.cli.fault import Stop
from caseapp.cli.text_file import parse_toml
from caseapp.model.toml import MOST_PARTS, loads
from caseapp.procedure.profile import check_protocol

DEEP = ".".join(["a"] * 20_000) + " = 1\n"


@pytest.mark.parametrize(
    "text", [DEEP, f"[{DEEP[:-6]}]", "x = {" + DEEP[:-1] + "}", DEEP.replace(".", " . "), DEEP.replace("a", '"a b"')]
)
def test_a_key_of_thousands_of_parts_is_too_deep(text: str) -> None:
    with pytest.raises(RecursionError):
        loads(text)


@pytest.mark.parametrize("text", ["Ja hoor. " * 5_000, "..." * 5_000, "1.2.3.4\\n" * 5_000, "a" * 100_000])
def test_a_text_with_many_points_is_a_text(text: str) -> None:
    assert loads(f'x = "{text}"')["x"]


def test_as_many_parts_as_anybody_needs_are_read() -> None:
    assert loads(".".join(["a"] * (MOST_PARTS // 2)) + " = 1")


def test_it_is_said_in_a_sentence_wherever_a_file_is_read() -> None:
    assert check_protocol(DEEP)
    with pytest.raises(Stop, match="te diep"):
        parse_toml(DEEP, "Het bestand")
