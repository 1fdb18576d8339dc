"""Names of persons, as somebody types them."""

from datetime import UTC, datetime

import pytest

from caseapp.cli.fault import Stop
from caseapp.cli.naming import person_ref, resolved
from caseapp.model.act import CaseId, Fields, MemberId, RecordedAct
from caseapp.model.case import Case
from caseapp.procedure.catalogue import CATALOGUE


def person(seq: int, name: str, part: str = "respondent") -> RecordedAct:
    return RecordedAct(
        seq=seq,
        act="add_person",
        author=MemberId("m1"),
        at=datetime(2026, 3, 2, tzinfo=UTC),
        fields=Fields({"name": name, "category": "employee", "part": part}),
    )


CASE = Case(
    id=CaseId("2026-0001"),
    acts=(
        person(1, "A. de Vries"),
        person(2, "B. Vriesman"),
        person(3, "Özlem Çelik"),
        person(4, "A. Bakker", "affected"),
    ),
)


@pytest.mark.parametrize(
    ("given", "ref"),
    [
        ("e1", "e1"),
        ("E3", "e3"),
        ("A. de Vries", "e1"),
        ("  a. DE vries ", "e1"),
        ("çelik", "e3"),
        ("bakker", "e4"),
        ("e999", "e999"),  # perhaps a name that this member cannot read: the office says whether it is there
    ],
)
def test_a_person_is_found_by_reference_name_or_part_of_the_name(given: str, ref: str) -> None:
    assert person_ref(CASE, given) == ref


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("vries", "e1 A. de Vries, e2 B. Vriesman"),
        ("A.", "past op meer personen"),
        ("Jansen", "Kies uit: e1 A. de Vries"),
        ("", "is geen persoon"),
        ("e", "past op meer personen"),
    ],
)
def test_a_name_that_fits_nobody_or_several_lists_who_there_is(given: str, said: str) -> None:
    with pytest.raises(Stop, match=r"perso(on|nen)") as error:
        person_ref(CASE, given)
    assert said in str(error.value)


def test_only_some_may_be_meant() -> None:
    with pytest.raises(Stop, match="Kies uit: e1"):
        person_ref(CASE, "e4", CASE.respondents)


def test_an_empty_case_says_that_there_is_nobody() -> None:
    with pytest.raises(Stop, match="er is nog niemand"):
        person_ref(Case(id=CaseId("2026-0002")), "iemand")


def test_fields_of_persons_are_replaced_and_others_left() -> None:
    found = resolved(CATALOGUE["request_inspection"], {"persons": ["bakker", "e1"], "purpose": "bakker"}, CASE)
    assert found == {"persons": ("e4", "e1"), "purpose": "bakker"}


def test_who_is_invited_may_be_somebody_who_is_no_person_in_the_case() -> None:
    given = {"respondent": "Bakker", "invited": ["A. de Vries", "guardians", "M. Bakker"], "text": "vries"}
    found = resolved(CATALOGUE["invite_hearing"], given, CASE)
    assert found["respondent"] == "e4"
    assert found["invited"] == ("e1", "guardians", "M. Bakker")
    assert found["text"] == "vries"


def test_what_is_no_name_is_left_for_the_office_to_refuse() -> None:
    assert resolved(CATALOGUE["request_inspection"], {"persons": [3]}, CASE)["persons"] == (3,)
    assert resolved(CATALOGUE["inform_respondent"], {"respondent": 7}, CASE) == {"respondent": 7}
    assert resolved(CATALOGUE["inform_respondent"], {"respondent": "x"}, None) == {"respondent": "x"}
