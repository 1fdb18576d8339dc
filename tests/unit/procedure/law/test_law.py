"""The law as data: every row of the design, its mark and its weight; and what is said of a wrong table."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseapp.model.term import Mark, Measure, Sector, Weight
from caseapp.procedure.law import LawError, check_law, parse_law, parse_steps

if TYPE_CHECKING:
    from caseapp.model.law import LawRule

FOLDER = Path(__file__).parents[4] / "resources" / "law"
TABLES = {path.stem: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.toml"))}
LAW = parse_law(TABLES.values())
PO, VO, MBO = (frozenset({sector}) for sector in Sector)
TODAY = date(2026, 3, 2)

ALL = None
TEXT, OLD, SECONDARY, UNCHECKED = Mark


def rule(rule_id: str, sectors: frozenset[Sector] | None = ALL) -> LawRule:
    found = LAW.find(rule_id, sectors, TODAY)
    assert found is not None, rule_id
    return found


@pytest.mark.parametrize("name", TABLES)
def test_our_own_tables_are_right(name: str) -> None:
    assert check_law(TABLES[name]) == []


ROWS: list[tuple[str, frozenset[Sector] | None, str, int | None, str, Mark, bool]] = [
    # id, sector, reference, figure, unit, mark, refuses
    ("pupil_suspension_limit", VO, "wvo2020:8.14", 5, "school_days", TEXT, True),
    ("pupil_suspension_limit", PO, "wpo:40c", 5, "school_days", OLD, True),
    ("pupil_suspension_limit", MBO, "web:8.1.3", 5, "school_days", UNCHECKED, False),
    ("pupil_suspension_decision", VO, "wvo2020:8.14", None, "", TEXT, True),
    ("pupil_suspension_decision", PO, "wpo:40c", None, "", OLD, True),
    ("pupil_suspension_inspectorate", VO, "wvo2020:8.14", 1, "school_days", TEXT, True),
    ("pupil_suspension_inspectorate", PO, "wpo:40c", 1, "school_days", OLD, True),
    ("pupil_removal_hearing", VO, "wvo2020:8.15", None, "", TEXT, True),
    ("pupil_removal_hearing", PO, "wpo:40", None, "", OLD, True),
    ("pupil_removal_consultation", VO, "wvo2020:8.15", None, "", TEXT, True),
    ("pupil_removal_other_school", VO, "wvo2020:8.15", None, "", TEXT, True),
    ("pupil_removal_other_school", PO, "wpo:40", None, "", OLD, True),
    ("pupil_removal_other_school", MBO, "web:8.1.3", None, "", OLD, True),
    ("mbo_other_institution_search", MBO, "web:8.1.3", 8, "weeks", OLD, True),
    ("pupil_objection_term", VO, "wvo2020:8.15", 6, "weeks", TEXT, True),
    ("pupil_objection_term", PO, "wpo:63", 6, "weeks", OLD, True),
    ("pupil_objection_decision", VO, "wvo2020:8.15", 4, "weeks", TEXT, True),
    ("pupil_objection_decision", PO, "wpo:63", 4, "weeks", OLD, True),
    ("removal_attendance_officer", ALL, "leerplichtwet:18", None, "", OLD, True),
    ("time_out", ALL, "uitspraak:time-out", None, "", SECONDARY, True),
    ("extension_counts", ALL, "uitspraak:verlenging", None, "", SECONDARY, False),
    ("bridging", PO, "uitspraak:schorsing-verwijdering", None, "", SECONDARY, True),
    ("bridging", VO, "uitspraak:schorsing-verwijdering", None, "", SECONDARY, False),
    ("teaching_goes_on", ALL, "inspectie:onderwijs", None, "", SECONDARY, False),
    ("staff_intention", PO, "cao-po", 3, "weeks", SECONDARY, True),
    ("staff_intention", VO, "cao-vo", 3, "weeks", SECONDARY, True),
    ("staff_intention", MBO, "cao-mbo", 3, "weeks", SECONDARY, True),
    ("staff_appeal", PO, "cao-po", 6, "weeks", SECONDARY, False),
    ("staff_appeal", VO, "cao-vo", 6, "weeks", SECONDARY, False),
    ("staff_appeal", MBO, "cao-mbo", 6, "weeks", UNCHECKED, False),
    ("staff_measures", PO, "cao-po", None, "", SECONDARY, False),
    ("staff_measures", VO, "cao-vo", None, "", SECONDARY, False),
    ("staff_measures", MBO, "cao-mbo", None, "", UNCHECKED, False),
    ("staff_order_suspension", PO, "cao-po:ordemaatregel", 4, "weeks", SECONDARY, False),
    ("staff_order_suspension", VO, "cao-vo:ordemaatregel", 4, "weeks", SECONDARY, False),
    ("staff_order_suspension", MBO, "cao-mbo:ordemaatregel", 4, "weeks", UNCHECKED, False),
    ("summary_dismissal", ALL, "bw7:677", None, "", OLD, True),
    ("summary_dismissal_reason", ALL, "bw7:678", None, "", OLD, True),
    ("court_term", ALL, "bw7:686a", 2, "months", OLD, True),
    ("decision_appeal_clause", PO, "wpo:60", None, "", OLD, True),
    ("decision_appeal_clause", VO, "cao-vo:beroep", None, "", OLD, True),
    ("decision_appeal_clause", MBO, "cao-mbo:beroep", None, "", OLD, True),
    ("competent", ALL, "holla:bevoegd", None, "", SECONDARY, False),
    ("sexual_offence", PO, "wpo:4a", None, "", OLD, True),
    ("sexual_offence", VO, "wvo2020:3.39", None, "", TEXT, True),
    ("sexual_offence", MBO, "web:1.3.8", None, "", OLD, True),
    ("trust_inspector_hours", ALL, "inspectie:vertrouwensinspecteur", None, "", SECONDARY, False),
    ("complaint_offence_term", ALL, "sr:269", 3, "months", OLD, True),
    ("complaint_term", ALL, "sr:66", 3, "months", OLD, True),
    ("doxing", ALL, "sr:285d", None, "", SECONDARY, False),
    ("sexual_approach", ALL, "sr:251", None, "", UNCHECKED, False),
    ("sexual_images", ALL, "sr:252", None, "", UNCHECKED, False),
    ("sexual_sharing", ALL, "sr:254ba", None, "", UNCHECKED, False),
    ("forbidden_image", ALL, "sr:252", None, "", SECONDARY, True),
    ("reporting_code", ALL, "meldcode:stappen", None, "", UNCHECKED, False),
    ("data_inspection", ALL, "avg:5", None, "", UNCHECKED, False),
    ("data_inspection_basis", ALL, "avg:6", None, "", UNCHECKED, False),
    ("covert_control", ALL, "ap:heimelijk", None, "", TEXT, True),
    ("social_media_look", ALL, "ap:sociale-media", None, "", SECONDARY, False),
    ("data_breach", ALL, "avg:33", 72, "hours", UNCHECKED, False),
    ("data_breach_persons", ALL, "avg:34", None, "", UNCHECKED, False),
    ("access_request", ALL, "avg:15", 1, "months", UNCHECKED, False),
    ("access_request_extension", ALL, "avg:12", 2, "months", UNCHECKED, False),
    ("access_request_warning", ALL, "avg:15", 28, "days", SECONDARY, False),
    ("rectification", ALL, "avg:16", None, "", UNCHECKED, False),
    ("erasure", ALL, "avg:17", None, "", UNCHECKED, False),
    ("no_bsn", ALL, "uavg:46", None, "", TEXT, True),
    ("retention_pupil_file", ALL, "bewaren:leerlingdossier", 2, "years", SECONDARY, False),
    ("retention_attendance", ALL, "bewaren:verzuim", 5, "years", SECONDARY, False),
    ("retention_staff_file", ALL, "bewaren:personeelsdossier", 2, "years", SECONDARY, False),
    ("retention_warning", ALL, "bewaren:waarschuwing", 2, "years", SECONDARY, False),
    ("retention_integrity", ALL, "bewaren:integriteit", 5, "years", UNCHECKED, False),
    ("compulsory_age", ALL, "leerplichtwet:3", 16, "years", UNCHECKED, False),
    ("qualification_age", ALL, "leerplichtwet:4a", 18, "years", UNCHECKED, False),
]


@pytest.mark.parametrize(("rule_id", "sectors", "ref", "figure", "unit", "mark", "refuses"), ROWS)
def test_every_row_of_the_design(
    rule_id: str, sectors: frozenset[Sector] | None, ref: str, figure: int | None, unit: str, mark: Mark, refuses: bool
) -> None:
    found = rule(rule_id, sectors)
    assert (found.ref, found.figure, found.unit, found.mark) == (ref, figure, unit, mark)
    assert found.weight is (Weight.REFUSES if refuses else Weight.MUST_EXPLAIN)


def test_no_row_is_missing_here() -> None:
    tested = {(rule_id, ref) for rule_id, _, ref, *_ in ROWS}
    known = {(one.id, one.ref) for one in LAW.rules if one.enabled}
    assert known - tested == {("complaint_offence_term", "sr:285b")}


@pytest.mark.parametrize(
    ("rule_id", "sectors"),
    [
        ("pupil_suspension_decision", MBO),
        ("pupil_removal_hearing", MBO),
        ("pupil_removal_consultation", PO),
        ("pupil_removal_consultation", MBO),
        ("pupil_objection_term", MBO),
        ("bridging", MBO),
    ],
)
def test_what_no_law_says(rule_id: str, sectors: frozenset[Sector]) -> None:
    assert LAW.find(rule_id, sectors, TODAY) is None


def test_measures_of_the_agreements() -> None:
    light = (Measure.REPRIMAND, Measure.SUSPENSION, Measure.DISMISSAL)
    assert rule("staff_measures", PO).measures == light
    assert set(rule("staff_measures", VO).measures) == {*light, Measure.WITHHELD_PAY}
    assert rule("staff_measures", MBO).measures == rule("staff_measures", VO).measures


def test_doxing_is_an_offence_since_2024() -> None:
    assert LAW.find("doxing", ALL, date(2023, 12, 31)) is None
    assert LAW.find("doxing", ALL, date(2024, 1, 1)) is not None


def test_the_old_rulings_can_be_replayed_on_their_own_days() -> None:
    for rule_id, sectors in (("pupil_suspension_limit", VO), ("pupil_suspension_limit", PO), ("data_inspection", PO)):
        assert LAW.find(rule_id, sectors, date(2014, 7, 16)) is not None


def test_law_that_is_still_coming_is_known_but_off() -> None:
    assert LAW.find("wet_vrij_veilig", ALL, TODAY) is None
    coming = LAW.by_ref("wvvo:36777")
    assert coming is not None
    assert not coming.enabled


def test_every_rule_says_where_it_comes_from() -> None:
    assert all(one.source and one.summary.endswith(".") for one in LAW.rules)


def test_what_refuses_on_a_secondary_source_names_the_ruling() -> None:
    for one in LAW.rules:
        if one.refuses and one.mark in (SECONDARY, UNCHECKED) and one.id != "forbidden_image":
            assert "OG 1" in one.source or "ECLI" in one.source, one.id


def test_steps_for_an_online_incident() -> None:
    steps = parse_steps(TABLES.values())
    assert [step.id for step in steps] == [
        "act", "leader", "three_lines", "evidence", "takedown", "victim", "guardians", "police", "aftercare",
    ]  # fmt: skip
    order = [step.id for step in steps]
    assert order.index("evidence") < order.index("takedown")
    assert any("Helpwanted" in step.summary for step in steps)


# --- a wrong table --------------------------------------------------------------------------------------------------

GOOD = '[[rule]]\nid = "a_rule"\nref = "wpo:1"\nmark = "text"\nsummary = "Regel."\nsource = "Wet"\n'


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        (GOOD.replace('"text"', '"sure"'), 4, "'sure'"),
        (GOOD.replace("mark", "marc"), 4, "'marc' bestaat niet"),
        (GOOD.replace('"wpo:1"', '"WPO 1"'), 3, "'WPO 1' kan hier niet"),
        (GOOD.replace('source = "Wet"\n', ""), 1, "'source' ontbreekt"),
        (GOOD + "figure = 5\n", 1, "figure en unit"),
        (GOOD + 'figure = 5\nunit = "day"\n', 8, "'day'"),
        (GOOD + 'figure = true\nunit = "days"\n', 7, "getal"),
        (GOOD + 'figure = 0\nunit = "days"\n', 7, "getal"),
        (GOOD + "valid_from = 2026-01-02\nvalid_to = 2026-01-01\n", 8, "eindigt voordat"),
        (GOOD + GOOD, 7, "twee keer"),
        (GOOD + "[[rule]\n", 7, "geldige TOML"),
        ("x" * 400_000, 1, "te groot"),
    ],
)
def test_a_wrong_table_is_told_with_its_line(text: str, line: int, said: str) -> None:
    complaints = check_law(text)
    assert [complaint.line for complaint in complaints] == [line]
    assert said in complaints[0].message
    with pytest.raises(LawError):
        parse_law([text])


def test_a_new_figure_from_a_later_day_is_no_double() -> None:
    text = GOOD + GOOD.replace('"Wet"', '"Wet"\nvalid_from = 2027-01-01')
    assert check_law(text) == []


@settings(max_examples=150)
@given(
    name=st.sampled_from(sorted(TABLES)), where=st.floats(0, 1), length=st.integers(0, 300), piece=st.text(max_size=10)
)
def test_mutated_tables_are_told_or_read(name: str, where: float, length: int, piece: str) -> None:
    text = TABLES[name]
    at = int(where * len(text))
    text = text[:at] + piece + text[at + length :]
    if check_law(text):
        with pytest.raises(LawError):
            parse_law([text])
    else:
        parse_law([text])
