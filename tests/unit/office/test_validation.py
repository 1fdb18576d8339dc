"""What people type, brought to recorded form or refused in one clear sentence."""

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from caseapp.model.act import CaseId, Fields, MemberId, RecordedAct
from caseapp.model.case import Case
from caseapp.model.organisation import Member, Organisation, School
from caseapp.model.zone import noon
from caseapp.office.errors import FieldErrors, FieldProblem
from caseapp.office.register.text import protocol_of
from caseapp.office.typed import LONGEST_TEXT, day_of, flag_of, moment_of, text_fault
from caseapp.office.validation import normalise
from caseapp.procedure.catalogue import CATALOGUE
from tests.unit.office.conftest import REPORT, WAARD

ANNA = Member(id=MemberId("m1"), name="Anna", roles=())
ORGANISATION = Organisation(
    name="De Kreek",
    sectors=frozenset(),
    schools=(School(name=WAARD),),
    members=(ANNA,),
    protocol=protocol_of(Path("resources/protocols/blank.toml").read_text(encoding="utf-8")),
)
AT = datetime(2026, 3, 2, 11, tzinfo=UTC)
CASE = Case(
    id=CaseId("2026-0001"),
    acts=(
        RecordedAct(seq=1, act="report_incident", author=ANNA.id, at=AT, fields=Fields(REPORT)),
        RecordedAct(seq=2, act="add_person", author=ANNA.id, at=AT),
        RecordedAct(seq=3, act="", author=ANNA.id, at=AT, readable=False),
    ),
)


def read(act: str, **fields: Any) -> Fields:
    return normalise(CATALOGUE[act], {name.rstrip("_"): value for name, value in fields.items()}, CASE, ORGANISATION)


def fault(act: str, **fields: Any) -> str:
    with pytest.raises(FieldErrors) as error:
        read(act, **fields)
    assert len(error.value.problems) == 1
    return error.value.problems[0].text


def problems(act: str, **fields: Any) -> tuple[FieldProblem, ...]:
    with pytest.raises(FieldErrors) as error:
        read(act, **fields)
    return error.value.problems


@pytest.mark.parametrize("given", [date(2026, 3, 1), "2026-03-01", "01-03-2026", "1-3-2026"])
def test_a_day_may_be_written_in_several_ways(given: object) -> None:
    assert read("report_incident", noticed_on=given)["noticed_on"] == date(2026, 3, 1)


@pytest.mark.parametrize("given", ["30-02-2026", "2026-13-01", "gisteren", "2026-3-1-1", 5, "0000-00-00"])
def test_a_day_that_does_not_exist_is_refused(given: object) -> None:
    assert "deze datum bestaat niet" in fault("report_incident", noticed_on=given)


def test_a_moment_without_a_zone_is_dutch_time_and_a_bare_day_counts_from_noon() -> None:
    assert read("report_incident", noticed_at="2026-07-01 14:30")["noticed_at"] == datetime(
        2026, 7, 1, 12, 30, tzinfo=UTC
    )
    assert read("report_incident", noticed_at="01-07-2026 14:30")["noticed_at"] == datetime(
        2026, 7, 1, 12, 30, tzinfo=UTC
    )
    assert read("report_incident", noticed_at=date(2026, 7, 1))["noticed_at"] == noon(date(2026, 7, 1))
    assert "dit tijdstip bestaat niet" in fault("report_incident", noticed_at="25 uur")


EAST, WEST = timezone(timedelta(hours=14)), timezone(timedelta(hours=-14))


@pytest.mark.parametrize(
    "given",
    ["0001-01-01", "31-12-9999", date(1, 1, 1), date(9999, 12, 31), datetime(1, 1, 1, 12, tzinfo=UTC)],
)
def test_a_day_that_no_case_can_mean_is_refused(given: object) -> None:
    assert "van 1900 tot en met 2199" in fault("add_note", text="x", on=given) or "bestaat niet" in fault(
        "add_note", text="x", on=given
    )


@pytest.mark.parametrize(
    "given",
    [
        "0001-01-01T00:00",
        "9999-12-31T23:59:59-14:00",
        datetime(1, 1, 1, tzinfo=EAST),
        datetime(9999, 12, 31, tzinfo=WEST),
    ],
)
def test_a_moment_at_the_edge_of_the_calendar_is_refused(given: object) -> None:
    assert "noticed_at" in {problem.field for problem in problems("report_incident", noticed_at=given)}
    assert "noticed_on" in {problem.field for problem in problems("report_incident", noticed_on=given)}


def test_an_unknown_field_is_named_with_what_was_meant() -> None:
    assert "Bedoelt u “summary”?" in fault("report_incident", sumary="x")


def test_all_problems_are_told_at_once() -> None:
    with pytest.raises(FieldErrors) as error:
        read("report_incident", school="Nergens", noticed_on="x", onbekend=1)
    assert [problem.field for problem in error.value.problems] == ["school", "noticed_on", "onbekend"]


def test_a_value_outside_an_enumeration_is_refused_and_the_choices_are_named() -> None:
    assert "employee" in fault("add_person", category="buurman")


def test_where_another_text_is_allowed_it_is_taken() -> None:
    assert read("add_evidence", obtained_how="other: gevonden")["obtained_how"] == "other: gevonden"


def test_line_ends_and_white_space_are_brought_to_one_form() -> None:
    assert read("add_note", text="  een\r\ntwee\r ")["text"] == "een\ntwee"


def test_blank_texts_are_left_out_and_empty_lists_stay() -> None:
    assert dict(read("report_incident", summary="  ", channels=[], description=None)) == {"channels": ()}


@pytest.mark.parametrize("hidden", ["\u202e", "\u200f", "\u2066", "\x00", "\x1b", "\x85", "\u2028"])
def test_hidden_characters_are_refused(hidden: str) -> None:
    assert "Haal het weg" in fault("add_note", text=f"een{hidden}twee")


def test_half_a_character_is_refused() -> None:
    assert "besturingsteken" in fault("add_note", text="een\ud800twee")


def test_a_text_of_ten_megabytes_is_refused_in_one_sentence() -> None:
    text = fault("add_note", text="x" * 10_000_000)
    assert "te lang: 10.000.000 tekens, en het mogen er hooguit 1.000.000 zijn" in text
    assert len(text) < 200


def test_a_list_that_is_too_long_is_refused() -> None:
    assert "te lang" in fault("report_incident", channels=["x" * (LONGEST_TEXT // 2)] * 3)


def test_one_line_is_one_line() -> None:
    assert "regeleinden" in fault("report_incident", summary="een\ntwee")
    assert "te lang" in fault("report_incident", summary="x" * 2000)


def test_a_single_text_counts_as_a_list_of_one() -> None:
    assert read("report_incident", channels="instagram")["channels"] == ("instagram",)


def test_a_member_is_named_by_id_or_name() -> None:
    assert read("add_person", member="Anna")["member"] == "m1"
    assert read("add_person", member="m1")["member"] == "m1"
    assert "geen gebruiker" in fault("add_person", member="Bert")


def test_a_reference_names_something_in_the_case() -> None:
    assert read("offer_support", person="e2")["person"] == "e2"
    assert "geen persoon" in fault("offer_support", person="e1")
    assert "geen persoon" in fault("offer_support", person="e9")
    assert "verwijst naar niets" in fault("advise_inspection", inspection="e99")
    assert "verwijst naar niets" in fault("share_file", entries=["e1", "x"])


def test_what_cannot_be_read_may_still_be_named() -> None:
    assert read("offer_support", person="e3")["person"] == "e3"


def test_findings_are_tables_of_known_keys() -> None:
    given = [
        {"id": "f1", "fact": "Feit", "on": "01-03-2026", "norm": "blank:1.1", "evidence": ["e1"], "established": "ja"}
    ]
    assert read("assess", findings=given)["findings"] == (
        {
            "id": "f1",
            "fact": "Feit",
            "on": date(2026, 3, 1),
            "norm": "blank:1.1",
            "evidence": ("e1",),
            "established": True,
        },
    )
    assert "hoort niet bij een feit" in fault("assess", findings=[{"idd": "f1"}])
    assert "kan hier niet" in fault("assess", findings=[{"kind": "gerucht"}])
    assert "een lijst van feiten" in fault("assess", findings="feit")


def test_findings_beyond_the_most_are_refused_and_none_is_dropped() -> None:
    assert "hooguit 1000 feiten" in fault("assess", findings=[{"id": f"f{number}"} for number in range(1001)])


def test_a_key_that_is_no_text_is_refused_in_one_sentence() -> None:
    assert "“1” hoort niet bij een feit" in fault("assess", findings=[{1: 2}])


@pytest.mark.parametrize("name", ["school", "noticed_on", "channels", "urgent"])
def test_a_number_of_thousands_of_digits_is_refused(name: str) -> None:
    assert name in {problem.field for problem in problems("report_incident", **{name: 16**6000})}


def test_yes_and_no_may_be_words() -> None:
    assert flag_of("Ja") is True
    assert flag_of("false") is False
    assert flag_of("misschien") is None
    assert "ja of nee" in fault("assess", possibly_criminal="misschien")


def test_a_file_must_be_one_that_can_be_read(tmp_path: Path) -> None:
    file = tmp_path / "bewijs.txt"
    file.write_text("x")
    assert read("add_evidence", file=file)["file"] == str(file)
    assert "is een map" in fault("add_evidence", file=tmp_path)
    assert "is er niet" in fault("add_evidence", file=tmp_path / "weg.txt")
    assert "een?twee" in fault("add_evidence", file="een\x00twee")


def test_a_file_is_named_by_its_path_alone() -> None:
    """Else somebody could record a name and a control number, and no file."""
    assert "kies een bestand" in fault(
        "add_evidence", file={"name": "x.txt", "sha256": "0" * 64, "size": 1, "blob": "a"}
    )


def test_other_types_are_refused() -> None:
    assert "hier hoort tekst" in fault("add_note", text=5)
    assert "een lijst" in fault("report_incident", channels=5)


def test_the_readers_of_single_values() -> None:
    assert day_of(AT) is None
    assert moment_of(5) is None
    assert text_fault("gewoon é en 👩‍🏫") is None
