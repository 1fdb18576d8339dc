"""What the procedure says, in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.desktop.translation import Translation, read_translation

if TYPE_CHECKING:
    from pathlib import Path

KNOWN = {
    "een maatregel": "a measure",
    "Kies een dag.": "Choose a day.",
    "Besluit over {0}: {1}, {2}. Redenen: {3}": "Decision on {0}: {1}, {2}. Reasons: {3}",
    "Besluit over {0}": "Decision on {0}",
    "melder": "reporter",
    "vanaf {0}": "from {0}",
}
SAY = Translation(KNOWN).say


def test_whole_texts_and_texts_with_holes() -> None:
    assert SAY("een maatregel") == "a measure"
    assert SAY("Besluit over R. Dekker: een maatregel, vanaf 2 maart 2026. Redenen: Hij loog.") == (
        "Decision on R. Dekker: a measure, from 2 March 2026. Reasons: Hij loog."
    )


def test_the_text_that_fits_best_is_taken() -> None:
    assert SAY("Besluit over een maatregel") == "Decision on a measure"


def test_what_no_text_fits_stays_but_for_its_known_sentences() -> None:
    assert SAY("Hij stuurde op ma 2 maart 2026 een foto") == "Hij stuurde op ma 2 maart 2026 een foto"
    assert SAY("Kies een dag. Dat is een vraag.") == "Choose a day. Dat is een vraag."


def test_lists_of_names_and_known_things() -> None:
    assert SAY("Noor, T. Visser en Sem") == "Noor, T. Visser and Sem"
    assert SAY("melder en een maatregel") == "reporter and a measure"
    assert SAY("een maatregel of melder") == "a measure or reporter"
    assert SAY("hij huilde en liep weg") == "hij huilde en liep weg"


def test_holes_may_stand_in_another_order() -> None:
    assert (
        Translation({"Brief {0} is van {1}": "{1} sent letter {0}"}).say("Brief 3 is van Noor") == "Noor sent letter 3"
    )


def test_a_text_without_english_yet_is_no_text(tmp_path: Path) -> None:
    kept = tmp_path / "procedure_en.toml"
    kept.write_text('"een" = ""\n"twee" = "two"\n', encoding="utf-8")
    assert read_translation([kept]).say("een") == "een"
    assert read_translation([kept]).say("twee") == "two"


def test_a_known_text_may_have_a_capital_or_a_full_stop() -> None:
    assert SAY("Een maatregel") == "A measure"
    assert SAY("Besluit over Noor.") == "Decision on Noor."


def test_a_text_with_holes_may_begin_with_a_capital_too() -> None:
    assert SAY("Vanaf 2 maart 2026.") == "From 2 March 2026."
    assert SAY("Vanaf 2 maart 2026") == "From 2 March 2026"


def test_roles_at_schools_are_a_list_of_roles() -> None:
    """A text with one hole would take the whole list for the name of a school."""
    known = Translation(
        {"schooldirecteur": "school director", "leidinggevende": "manager", "schooldirecteur ({0})": "head ({0})"}
    )
    both = "schooldirecteur (De Lage Waard) en leidinggevende (De Lage Waard)"
    assert known.say(both) == "school director (De Lage Waard) and manager (De Lage Waard)"
    assert known.say("schooldirecteur (De Lage Waard)") == "head (De Lage Waard)"
    assert known.say("iets anders (hier) en nog wat (daar)") == "iets anders (hier) en nog wat (daar)"
