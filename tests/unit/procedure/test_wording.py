"""Dutch words for days, people and roles."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from caseapp.model.term import Category, Measure, Part, Role, Seriousness, Track
from caseapp.procedure import wording as w
from tests.unit.procedure.world import MONDAY, Play

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum


@pytest.mark.parametrize(
    ("day", "words"),
    [(MONDAY, "2 maart 2026"), (date(2026, 12, 31), "31 december 2026"), (None, "een onbekende dag")],
)
def test_a_day(day: date | None, words: str) -> None:
    assert w.day_text(day) == words


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (MONDAY, MONDAY, "op 2 maart 2026"),
        (MONDAY, None, "vanaf 2 maart 2026"),
        (MONDAY, MONDAY + timedelta(days=1), "van 2 maart 2026 tot en met 3 maart 2026"),
        (None, MONDAY, "van een onbekende dag tot en met 2 maart 2026"),
        (None, None, "vanaf een onbekende dag"),
    ],
)
def test_a_period(start: date | None, end: date | None, words: str) -> None:
    assert w.period_text(start, end) == words


@pytest.mark.parametrize(
    ("parts", "words"), [([], ""), (["a"], "a"), (["a", "", "b"], "a en b"), (["a", "b", "c"], "a, b en c")]
)
def test_a_listing(parts: list[str], words: str) -> None:
    assert w.listing(parts) == words


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        ("Deelde een foto.", "Feit 2 (“Deelde een foto”)"),
        ("Schreef “sukkel”\nin de app", "Feit 2 (“Schreef 'sukkel' in de app”)"),
        (" ", "Feit 2"),
        ("Stuurde " + "berichten " * 9, "Feit 2 (“Stuurde berichten berichten berichten berichten berichten…”)"),
        ("x" * 80, f"Feit 2 (“{'x' * 59}…”)"),
    ],
)
def test_a_fact_is_named_by_its_place_and_its_words(fact: str, words: str) -> None:
    assert w.fact_name(2, fact) == words


@pytest.mark.parametrize(
    ("given", "full", "bare"),
    [
        ("Klaar", "Klaar.", "Klaar"),
        (" Klaar. ", "Klaar.", "Klaar"),
        ("Echt?", "Echt?", "Echt?"),
        ("", "", ""),
        ("Hij zei: “ja”", "Hij zei: “ja”", "Hij zei: “ja”"),
    ],
)
def test_free_text_at_the_end_of_a_sentence_and_inside_it(given: str, full: str, bare: str) -> None:
    assert w.full(given) == full
    assert w.bare(given) == bare


@pytest.mark.parametrize(
    ("roles", "words"),
    [
        ([], "niemand"),
        ([Role.BOARD_MEMBER], "het bestuur"),
        ([Role.HRM_MANAGER, Role.DIRECTOR], "de schooldirecteur of de HRM-manager"),
        (
            [Role.BOARD_MEMBER, Role.HRM_MANAGER, Role.DIRECTOR],
            "de schooldirecteur, de HRM-manager of het bestuur",
        ),
    ],
)
def test_roles(roles: list[Role], words: str) -> None:
    assert w.roles_text(roles) == words


@pytest.mark.parametrize(
    ("names", "kinds"),
    [
        (w.ROLE_NAMES, Role),
        (w.CATEGORY_NAMES, Category),
        (w.PART_NAMES, Part),
        (w.MEASURE_NAMES, Measure),
        (w.SERIOUSNESS_NAMES, Seriousness),
        (w.TRACK_NAMES, Track),
    ],
)
def test_every_word_of_the_field_has_a_dutch_name(names: Mapping[StrEnum, str], kinds: type[StrEnum]) -> None:
    assert set(names) == set(kinds)
    assert all(names.values())
    assert len(set(names.values())) == len(names)


def test_who_and_when_of_an_act() -> None:
    play = Play(now=datetime(2026, 3, 2, 23, 30, tzinfo=UTC))
    play.put("dir", "add_person", name="A. de Vries", category="employee", part="respondent")
    by_other = play.record("somebody else", "add_note")
    assert w.person_text(play.case, "e1") == "A. de Vries"
    assert w.person_text(play.case, None) == "iemand"
    assert w.author_text(play.case.acts[0], play.organisation) == "Dir"
    assert w.author_text(by_other, play.organisation) == "een onbekende gebruiker"
    assert w.act_day(by_other) == "3 maart 2026"


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1200, "1,2 kB"),
        (20_480, "20 kB"),
        (48_300_000, "48 MB"),
        (3 * 10**15, "3000 TB"),
    ],
)
def test_a_size_in_words(size: int, text: str) -> None:
    """The window, the command line and the dossier say the same."""
    assert w.size_text(size) == text


def test_one_working_day_is_one() -> None:
    assert [w.working_days_text(days) for days in (1, 2, 10)] == ["1 werkdag", "2 werkdagen", "10 werkdagen"]
