"""A person in a case."""

from __future__ import annotations

from datetime import date

import pytest

from caseapp.model.act import Ref
from caseapp.model.person import Person, age_on
from caseapp.model.term import (
    Category,
    Part,
    Track,
)
from tests.unit.procedure.world import MONDAY


@pytest.mark.parametrize(
    ("birth", "day", "age"),
    [
        (date(2008, 3, 2), date(2026, 3, 2), 18),
        (date(2008, 3, 3), date(2026, 3, 2), 17),
        (date(2008, 2, 29), date(2026, 2, 28), 17),  # born on a leap day: a year older on 1 March
        (date(2008, 2, 29), date(2026, 3, 1), 18),
        (date(2008, 2, 29), date(2024, 2, 29), 16),
        (date(2026, 3, 2), date(2026, 3, 2), 0),
    ],
)
def test_age_in_whole_years(birth: date, day: date, age: int) -> None:
    assert age_on(birth, day) == age


def person(category: Category, birth: date | None = None) -> Person:
    return Person(ref=Ref("e2"), name="A.", category=category, part=Part.RESPONDENT, birth_date=birth)


def test_a_person_follows_the_track_of_their_category() -> None:
    assert person(Category.BOARD_MEMBER).track is Track.STAFF
    assert person(Category.INTERN).track is Track.CONTRACT
    assert person(Category.STUDENT).is_learner()
    assert not person(Category.OTHER).is_learner()


def test_the_age_of_who_gave_no_birthday_is_not_known() -> None:
    assert person(Category.PUPIL).age(MONDAY) is None
    assert person(Category.PUPIL, date(2012, 1, 1)).age(MONDAY) == 14
