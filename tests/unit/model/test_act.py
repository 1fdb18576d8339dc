"""References, and the typed reading of an act's fields."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from caseapp.model.act import Act, Fields, MemberId, RecordedAct, in_order, ref_of, seq_of

DAY = date(2026, 3, 2)
LATE = datetime(2026, 3, 1, 23, 30, tzinfo=UTC)
"""Half past midnight on the second of March in the Netherlands."""


@pytest.mark.parametrize(
    ("ref", "seq"),
    [
        ("e1", 1),
        ("e120", 120),
        ("", None),
        ("7", None),
        ("e", None),
        ("x7", None),
        ("e7a", None),
        ("e-7", None),
        ("e٣", None),  # a digit, but not one of ours
        ("e" + "9" * 10, 9_999_999_999),
        ("e" + "9" * 11, None),  # longer than any stream
    ],
)
def test_the_sequence_number_in_a_reference(ref: str, seq: int | None) -> None:
    assert seq_of(ref) == seq


def test_a_reference_leads_back_to_its_number() -> None:
    assert seq_of(ref_of(7)) == 7


def test_the_numbers_in_references_are_ordered_as_numbers() -> None:
    refs = ["wpo:40c.1", "ozhw:4.10", "e10", "ozhw:4.9", "", "e2", "wpo:40", "ozhw:4.9.a"]
    assert sorted(refs, key=in_order) == ["", "e2", "e10", "ozhw:4.9", "ozhw:4.9.a", "ozhw:4.10", "wpo:40", "wpo:40c.1"]


FIELDS = Fields(
    {
        "word": "  wat  ", "blank": " ", "yes": True, "no": False, "day": DAY, "moment": LATE, "number": 3,
        "list": ("a", 1, "b"), "empty": (), "tables": ({"id": "f1"}, "x", {"id": "f2"}), "nothing": None,
    }
)  # fmt: skip


@pytest.mark.parametrize(
    ("name", "filled"),
    [
        ("word", True), ("blank", False), ("yes", True), ("no", True), ("day", True), ("number", True),
        ("list", True), ("empty", False), ("nothing", False), ("absent", False),
    ],
)  # fmt: skip
def test_whether_a_field_holds_something(name: str, filled: bool) -> None:
    assert FIELDS.filled(name) is filled


def test_text_is_read_without_its_margins_and_other_types_as_nothing() -> None:
    assert FIELDS.text("word") == "wat"
    assert FIELDS.text("day") == FIELDS.text("absent") == ""


@pytest.mark.parametrize(
    ("name", "flag"), [("yes", True), ("no", False), ("word", True), ("blank", False), ("number", False)]
)
def test_a_flag_is_true_or_a_filled_text(name: str, flag: bool) -> None:
    assert FIELDS.flag(name) is flag


def test_a_reference_is_a_filled_text() -> None:
    assert FIELDS.ref("word") == "wat"
    assert FIELDS.ref("blank") is None


def test_a_day_is_a_date_or_the_dutch_day_of_a_moment() -> None:
    assert FIELDS.day("day") == DAY
    assert FIELDS.day("moment") == DAY
    assert FIELDS.day("word") is None


def test_a_moment_is_no_bare_day() -> None:
    assert FIELDS.moment("moment") == LATE
    assert FIELDS.moment("day") is None


def test_texts_are_those_in_a_list_and_a_single_text_is_a_list_of_one() -> None:
    assert FIELDS.texts("list") == ("a", "b")
    assert FIELDS.texts("word") == ("  wat  ",)
    assert FIELDS.texts("blank") == FIELDS.texts("day") == ()


def test_tables_are_those_in_a_list() -> None:
    assert [table.text("id") for table in FIELDS.tables("tables")] == ["f1", "f2"]
    assert FIELDS.tables("word") == ()


def test_fields_are_a_mapping() -> None:
    assert len(Fields()) == 0
    assert dict(Fields({"a": 1})) == {"a": 1}
    with pytest.raises(KeyError):
        Fields()["a"]


def test_what_is_given_is_copied() -> None:
    given = {"a": "b"}
    fields = Fields(given)
    given["a"] = "c"
    assert fields.text("a") == "b"


def test_an_act_needs_no_fields() -> None:
    assert len(Act(id="add_note").fields) == 0


def test_a_recorded_act_knows_its_reference_and_its_respondent() -> None:
    act = RecordedAct(seq=4, act="assess", author=MemberId("m"), at=LATE, fields=Fields({"respondent": "e2"}))
    assert act.ref == "e4"
    assert act.respondent == "e2"
    assert act.readable
    assert act.compartment == "case"
