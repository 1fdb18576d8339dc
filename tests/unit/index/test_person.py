"""Persons in the index: windows, filters, who is one and the same, and what is gone when a case is."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseapp.index.index import Index
from caseapp.index.person import Appearance, People, PersonQuery, PersonSort, folded
from caseapp.index.row import Summary
from tests.unit.index.conftest import row


def somebody(ref: str = "e2", name: str = "A. de Vries", **more: object) -> Appearance:
    given = {"ref": ref, "name": name, "category": "employee", "part": "respondent", **more}
    return Appearance(**given)  # type: ignore[arg-type]


def put(index: Index, case_id: str, *found: Appearance, school: str = "Waard") -> None:
    index.summarise(case_id, Summary(row=row(case_id, school=school), persons=found))


@pytest.fixture
def people(index: Index) -> People:
    put(index, "2025-0001", somebody(member="m7"), somebody("e3", "José Çelik", category="pupil", part="affected"))
    put(index, "2026-0001", somebody(), somebody("e3", "Zoë de Boer", part="witness"), school="Vliet")
    put(index, "2026-0002", somebody("e5", "Anna de Vries", member="m7", part="witness"), school="Vliet")
    return People(index.file)


def names(people: People, **query: object) -> list[str]:
    return [one.name for one in people.persons(PersonQuery(**query)).rows]  # type: ignore[arg-type]


def test_they_are_sorted_by_name_and_joined_by_their_link_alone(people: People) -> None:
    page = people.persons(PersonQuery())
    assert [one.name for one in page.rows] == ["A. de Vries", "Anna de Vries", "José Çelik", "Zoë de Boer"]
    assert page.total == 4
    linked = next(one for one in page.rows if one.key == "m:m7")
    assert linked.case_ids == ("2026-0002", "2025-0001")
    assert set(linked.parts) == {"witness", "respondent"}
    assert linked.schools == ("Vliet", "Waard")
    assert linked.linked


def test_one_who_is_in_a_case_twice_stands_there_in_the_order_in_which_they_were_added(index: Index) -> None:
    put(index, "2026-0001", somebody("e10", "Later", member="m7"), somebody("e2", "Eerst", member="m7"))
    people = People(index.file)
    assert [one.name for one in people.persons(PersonQuery()).rows] == ["Eerst"]
    assert [ref for _, ref, _ in people.places("m:m7")] == ["e2", "e10"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"text": "jose celik"}, ["José Çelik"]),
        ({"text": "ZOE"}, ["Zoë de Boer"]),
        ({"text": "vries de"}, ["A. de Vries", "Anna de Vries"]),
        ({"text": "%"}, []),
        ({"text": "ri"}, ["A. de Vries", "Anna de Vries"]),
        ({"text": "an vries"}, ["Anna de Vries"]),
        ({"text": '"'}, []),
        ({"text": 'vries" OR "'}, []),
        ({"text": "boe", "school": "Waard"}, []),
        ({"category": "pupil"}, ["José Çelik"]),
        ({"school": "Vliet", "text": "anna"}, ["Anna de Vries"]),
        ({"school": "Waard"}, ["Anna de Vries", "José Çelik"]),
        ({"part": "witness"}, ["Anna de Vries", "Zoë de Boer"]),
        ({"sort": PersonSort.NEWEST, "descending": True, "limit": 1}, ["A. de Vries"]),
        ({"offset": 3}, ["Zoë de Boer"]),
    ],
)
def test_filters(people: People, query: dict[str, object], found: list[str]) -> None:
    assert sorted(names(people, **query)) == sorted(found)


def test_one_in_several_cases_is_counted_once_whatever_is_asked(people: People) -> None:
    page = people.persons(PersonQuery(category="employee"))
    assert page.total == len(page.rows) == len({one.key for one in page.rows}) == 3


def test_the_same_name_is_told_but_joins_nobody(people: People) -> None:
    (one,) = [one for one in people.persons(PersonQuery()).rows if one.key == "2026-0001/e2"]
    assert one.namesakes == 1
    assert [other.key for other in people.namesakes(one.key)] == ["m:m7"]
    assert people.person("2026-0001/e3").namesakes == 0  # type: ignore[union-attr]


def test_the_birth_date_is_kept(index: Index) -> None:
    put(index, "2026-0001", somebody(birth_date=date(2010, 4, 1)))
    assert People(index.file).persons(PersonQuery()).rows[0].birth_date == date(2010, 4, 1)


def test_who_is_gone_from_a_case_is_gone_from_the_list(index: Index, people: People) -> None:
    index.summarise("2025-0001", None)
    assert names(people) == ["A. de Vries", "Anna de Vries", "Zoë de Boer"]
    index.forget("2026-0002")
    assert names(people) == ["A. de Vries", "Zoë de Boer"]
    assert people.person("m:m7") is None
    index.clear()
    assert people.persons(PersonQuery()).total == 0


@pytest.mark.parametrize(("name", "plain"), [("  Zoë   de BOER ", "zoe de boer"), ("ß", "ss"), ("Ángela", "angela")])
def test_how_a_name_is_looked_for(name: str, plain: str) -> None:
    assert folded(name) == plain


MEMBERS = st.sampled_from(["", "", "m1", "m2"])
PLACES = st.tuples(st.integers(1, 6), MEMBERS, st.sampled_from(["pupil", "employee"]), st.sampled_from(["A", "B"]))


@settings(max_examples=40, deadline=None)
@given(puts=st.lists(st.lists(PLACES, max_size=4), min_size=1, max_size=8), category=st.sampled_from([None, "pupil"]))
def test_every_person_is_there_once(
    tmp_path_factory: pytest.TempPathFactory, puts: list[list[tuple[int, str, str, str]]], category: str | None
) -> None:
    """Whatever is put in and put again, the list holds everybody who fits exactly once."""
    index = Index(tmp_path_factory.mktemp("index") / "i.db", bytes(32))
    kept: dict[str, list[Appearance]] = {}
    for at, found in enumerate(puts):
        case_id = f"2026-000{found[0][0] if found else at + 1}"
        kept[case_id] = [
            somebody(f"e{number}", name, member=member, category=one)
            for number, (_, member, one, name) in enumerate(found, start=2)
        ]
        put(index, case_id, *kept[case_id])
    wanted = {one.key(case_id) for case_id, found in kept.items() for one in found if category in (None, one.category)}
    page = People(index.file).persons(PersonQuery(category=category))
    index.close()
    assert sorted(one.key for one in page.rows) == sorted(wanted)
    assert page.total == len(wanted)
