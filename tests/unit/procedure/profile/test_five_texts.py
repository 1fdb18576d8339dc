"""What the five texts provide, and where they differ: each row of the comparison, in the data."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from caseapp.model.protocol import MeasureRule, Protocol, Standing
from caseapp.model.term import Category, Duty, Measure, Role, Sector, Seriousness, Track
from caseapp.procedure.profile import parse_protocol

FOLDER = Path(__file__).parents[4] / "resources" / "protocols"
NAMES = ("lentiz", "lucas", "ozhw", "vco", "svok")
TEXTS = {name: parse_protocol((FOLDER / f"{name}.toml").read_text(encoding="utf-8")) for name in (*NAMES, "blank")}
LENTIZ, LUCAS, OZHW, VCO, SVOK = (TEXTS[name] for name in NAMES)

STAFF_RANGE = (
    Measure.WARNING, Measure.SUSPENSION, Measure.REPRIMAND, Measure.DISMISSAL, Measure.SUMMARY_DISMISSAL,
)  # fmt: skip
PUPIL_RANGE = (Measure.WARNING, Measure.SUSPENSION, Measure.REMOVAL)

E, C, N, T = Category.EMPLOYEE, Category.CONTRACTOR, Category.INTERN, Category.TRAINEE_TEACHER
P, S, K, G = Category.PUPIL, Category.STUDENT, Category.COURSE_PARTICIPANT, Category.GUARDIAN
B, V, X = Category.BOARD_MEMBER, Category.SUPERVISORY_MEMBER, Category.OTHER


def letters(last: str) -> list[str]:
    return [chr(code) for code in range(ord("a"), ord(last) + 1)]


def numbers(last: int) -> list[str]:
    return [str(number) for number in range(1, last + 1)]


REFERENCES: dict[str, list[str]] = {
    "lentiz": [
        *(f"uitgangspunten.{x}" for x in letters("e")),
        *(f"reikwijdte.{x}" for x in letters("c")),
        *(f"organisatie.{x}" for x in letters("g")),
        *(f"organisatie.c.{x}" for x in letters("e")),
        *(f"gebruikers.{x}" for x in letters("k")),
        *(f"gebruikers.i.{x}" for x in letters("e")),
        *(f"medewerkers.{x}" for x in letters("i")),
        *(f"maatregelen-medewerkers.{x}" for x in letters("e")),
        *(f"maatregelen-leerlingen.{x}" for x in letters("e")),
    ],
    "lucas": [
        *(f"uitgangspunten.{n}" for n in numbers(5)),
        "doelgroep.1",
        *(f"A.{n}" for n in numbers(7)),
        *(f"B.{n}" for n in numbers(4)),
        *(f"C.{n}" for n in numbers(4)),
        *(f"sancties.{n}" for n in numbers(6)),
    ],
    "ozhw": [
        "inleiding",
        *(f"1.{n}" for n in numbers(6)),
        *(f"2.{n}" for n in numbers(2)),
        *(f"3.{n}" for n in numbers(6)),
        *(f"4.{n}" for n in numbers(11)),
        *(f"4.9.{x}" for x in letters("e")),
        *(f"5.{n}" for n in numbers(9)),
        *(f"6.{n}" for n in numbers(7)),
    ],
    "vco": [
        *(f"uitgangspunten.{n}" for n in numbers(7)),
        *(f"doelgroep.{n}" for n in numbers(2)),
        *(f"A.{n}" for n in numbers(7)),
        *(f"B.{n}" for n in numbers(3)),
        *(f"C.{n}" for n in numbers(4)),
        *(f"ouders.A.{n}" for n in numbers(3)),
        *(f"ouders.B.{n}" for n in numbers(4)),
        *(f"filmen.{n}" for n in numbers(3)),
        *(f"sancties.{n}" for n in numbers(6)),
    ],
    "svok": [
        *(f"I.{n}" for n in numbers(3)),
        *(f"II.{n}" for n in numbers(5)),
        *(f"III.A.{n}" for n in numbers(8)),
        "III.B",
        *(f"III.B.{n}" for n in numbers(12)),
        *(f"IV.{n}" for n in numbers(3)),
        *(f"V.{n}" for n in numbers(5)),
    ],
}


@pytest.mark.parametrize("name", NAMES)
def test_every_provision_has_its_reference_and_no_other(name: str) -> None:
    assert sorted(TEXTS[name].provisions) == sorted(f"{name}:{ref}" for ref in REFERENCES[name])


@pytest.mark.parametrize("name", NAMES)
def test_every_provision_belongs_to_a_named_part(name: str) -> None:
    text = TEXTS[name]
    assert {provision.part for provision in text.provisions.values()} == set(text.parts)


@pytest.mark.parametrize("name", NAMES)
def test_summaries_are_short_dutch_sentences(name: str) -> None:
    for provision in TEXTS[name].provisions.values():
        assert provision.summary.endswith((".", ").")), provision.ref
        assert provision.summary[0].isupper(), provision.ref
        assert len(provision.summary) <= 260, provision.ref


@pytest.mark.parametrize("name", NAMES)
def test_norms_bind_and_the_rest_does_not(name: str) -> None:
    text = TEXTS[name]
    for provision in text.provisions.values():
        assert provision.norm == bool(provision.binds), provision.ref
        assert provision.binds <= set(text.binds), provision.ref


@pytest.mark.parametrize("name", NAMES)
def test_everyone_bound_is_bound_by_some_norm(name: str) -> None:
    text = TEXTS[name]
    assert set(text.binds) == set().union(*(provision.binds for provision in text.provisions.values()))


# --- status and dates ---------------------------------------------------------------------------------------------


def test_status_and_dates() -> None:
    assert (LENTIZ.standing, LENTIZ.adopted, LENTIZ.consented) == (Standing.ADOPTED, date(2023, 1, 24), ())
    assert "juli 2019" in LENTIZ.replaces
    assert (LUCAS.standing, LUCAS.adopted) == (Standing.ADOPTED, date(2018, 5, 24))
    assert LUCAS.consented == (date(2018, 5, 17), date(2018, 5, 22), date(2018, 5, 23))
    assert (OZHW.standing, OZHW.blanks, OZHW.adopted) == (Standing.BLANK_DATES, ("consented", "adopted"), None)
    assert OZHW.replaces
    assert (VCO.standing, VCO.adopted, VCO.blanks) == (Standing.DRAFT, None, ())
    assert "2.0" in VCO.version
    assert (SVOK.consented, SVOK.adopted) == ((date(2025, 12, 2),), date(2025, 12, 11))
    assert (SVOK.in_force_from, SVOK.evaluate_by) == (date(2025, 12, 14), date(2028, 1, 31))


@pytest.mark.parametrize(
    ("text", "day", "held"),
    [
        (LENTIZ, date(2023, 1, 23), False),
        (LENTIZ, date(2023, 1, 24), True),
        (LUCAS, date(2018, 5, 24), True),
        (OZHW, date(2026, 3, 2), False),
        (VCO, date(2026, 3, 2), False),
        (SVOK, date(2025, 12, 13), False),
        (SVOK, date(2025, 12, 14), True),
    ],
)
def test_in_force(text: Protocol, day: date, held: bool) -> None:
    assert text.in_force(day) is held


@pytest.mark.parametrize(
    ("text", "board", "sectors"),
    [
        (LENTIZ, "Raad van Bestuur", {Sector.VO, Sector.MBO}),
        (LUCAS, "College van Bestuur", {Sector.PO}),
        (OZHW, "College van Bestuur", {Sector.PO, Sector.VO}),
        (VCO, "bevoegd gezag", {Sector.PO}),
        (SVOK, "College van Bestuur", {Sector.VO}),
    ],
)
def test_board_and_sectors(text: Protocol, board: str, sectors: set[Sector]) -> None:
    assert text.board_name == board
    assert text.sectors == sectors


# --- who is bound, and what is covered ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        (LENTIZ, {E, C, S, P, K, G, N, T, X}),
        (LUCAS, {E, P, G, C, T, X}),
        (OZHW, {E, P, G, N, C, T, X, S}),
        (VCO, {E, P, G, C, T, X, N}),
        (SVOK, {P, G, E, B, V, N}),
    ],
)
def test_who_is_bound(text: Protocol, bound: set[Category]) -> None:
    assert set(text.binds) == bound


def test_scope_of_people_has_its_source() -> None:
    assert LENTIZ.binds[E] == "lentiz:reikwijdte.a"
    assert OZHW.binds[S] == "ozhw:4.1"
    assert SVOK.binds[B] == SVOK.binds[V] == "svok:I.1"
    assert SVOK.binds[N] == "svok:III.B.1"
    assert VCO.binds[N] == "vco:filmen.2"


@pytest.mark.parametrize(
    ("ref", "bound"),
    [
        ("lentiz:gebruikers.d", {E, C, S, P, K, G, N, T, X}),
        ("lentiz:gebruikers.b", {E, C, S, P, K}),
        ("lentiz:gebruikers.i.c", {E, C, S, P, K, G, N, T, X}),
        ("lentiz:medewerkers.h", {E, C}),
        ("lentiz:organisatie.c.a", {E, C}),
        ("lucas:A.1", {E, P}),
        ("lucas:A.6", {E}),
        ("lucas:A.7", {E, P, G, C, T, X}),
        ("ozhw:inleiding", {E, P, G, N, C, T, X}),
        ("ozhw:4.9.a", {E, S, P, G, N, C, T, X}),
        ("ozhw:5.9", {E}),
        ("vco:A.5", {E, P, G, C, T, X}),
        ("vco:ouders.A.2", {G, X}),
        ("vco:ouders.B.3", {G}),
        ("vco:filmen.2", {E, N}),
        ("svok:III.A.2", {P}),
        ("svok:III.A.8", {P, G, E, N, B, V}),
        ("svok:III.B", {E, N}),
        ("svok:III.B.4", {E, N}),
        ("lentiz:maatregelen-medewerkers.c", set()),
        ("svok:III.A.3", set()),
    ],
)
def test_whom_a_provision_binds(ref: str, bound: set[Category]) -> None:
    assert TEXTS[ref.partition(":")[0]].provisions[ref].binds == bound


@pytest.mark.parametrize(
    ("text", "scope", "source"),
    [
        (LENTIZ, "school_related", "lentiz:reikwijdte.c"),
        (LUCAS, "unlimited", "lucas:doelgroep.1"),
        (OZHW, "related_directly_or_indirectly", "ozhw:2.2"),
        (VCO, "school_related_or_overlap", "vco:doelgroep.2"),
        (SVOK, "school_related_or_overlap", "svok:I.2"),
    ],
)
def test_what_is_covered(text: Protocol, scope: str, source: str) -> None:
    assert (text.covered.scope, text.covered.source) == (scope, source)
    assert text.covered.online_only is (text is not VCO)


# --- inspection -----------------------------------------------------------------------------------------------------


def test_inspection_is_decided_by_the_board_and_carried_out_by_one_department() -> None:
    for text, department in ((LENTIZ, "Informatie & Automatisering"), (OZHW, "Onderwijs Service Bureau")):
        assert text.inspection is not None
        assert text.inspection.department == department
        assert text.inspection.actions_by is Role.DIRECTOR


@pytest.mark.parametrize("text", [LUCAS, VCO, SVOK], ids=lambda text: text.id)
def test_silence_is_not_permission(text: Protocol) -> None:
    assert text.inspection is None


def test_lentiz_provides_for_inspection_of_staff_and_learners_only() -> None:
    assert LENTIZ.inspection is not None
    staff, learners = "lentiz:maatregelen-medewerkers.e", "lentiz:maatregelen-leerlingen.e"
    assert dict(LENTIZ.inspection.sources) == {E: staff, C: staff, S: learners, P: learners, K: learners, G: learners}


def test_ozhw_names_no_category_of_person() -> None:
    assert OZHW.inspection is not None
    assert set(OZHW.inspection.sources) == set(OZHW.binds)
    assert set(OZHW.inspection.sources.values()) == {"ozhw:6.7"}


# --- measures -------------------------------------------------------------------------------------------------------


def measures(text: Protocol, category: Category, track: Track) -> MeasureRule:
    rule = text.measures_for(category, track)
    assert rule is not None
    return rule


@pytest.mark.parametrize(
    ("text", "category", "track", "source", "measure_range", "is_open"),
    [
        (LENTIZ, E, Track.STAFF, "lentiz:maatregelen-medewerkers.c", STAFF_RANGE, False),
        (LENTIZ, P, Track.PUPIL, "lentiz:maatregelen-leerlingen.b", PUPIL_RANGE, False),
        (LENTIZ, K, Track.PUPIL, "lentiz:maatregelen-leerlingen.b", PUPIL_RANGE, False),
        (LENTIZ, G, Track.GUARDIAN, "lentiz:maatregelen-leerlingen.b", PUPIL_RANGE, False),
        (LUCAS, E, Track.STAFF, "lucas:sancties.3", STAFF_RANGE, False),
        (LUCAS, P, Track.PUPIL, "lucas:sancties.5", PUPIL_RANGE, True),
        (LUCAS, G, Track.GUARDIAN, "lucas:sancties.5", PUPIL_RANGE, True),
        (OZHW, E, Track.STAFF, "ozhw:6.3", STAFF_RANGE, False),
        (OZHW, P, Track.PUPIL, "ozhw:6.5", PUPIL_RANGE, False),
        (VCO, E, Track.STAFF, "vco:sancties.3", STAFF_RANGE, False),
        (VCO, P, Track.PUPIL, "vco:sancties.5", PUPIL_RANGE, False),
        (SVOK, B, Track.STAFF, "svok:IV.1", (), True),
        (SVOK, V, Track.STAFF, "svok:IV.1", (), True),
        (SVOK, G, Track.GUARDIAN, "svok:IV.1", (), True),
    ],
)
def test_measures_in_the_order_of_the_text(
    text: Protocol, category: Category, track: Track, source: str, measure_range: tuple[Measure, ...], is_open: bool
) -> None:
    rule = measures(text, category, track)
    assert (rule.source, rule.range, rule.open) == (source, measure_range, is_open)


def test_svok_points_to_the_agreement_and_the_statute() -> None:
    staff, pupil = measures(SVOK, E, Track.STAFF), measures(SVOK, P, Track.PUPIL)
    assert (staff.source, staff.agreement) == ("svok:IV.3", True)
    assert dict(staff.needs) == {
        Measure.DISMISSAL: Seriousness.VERY_SERIOUS,
        Measure.SUMMARY_DISMISSAL: Seriousness.VERY_SERIOUS,
    }
    assert staff.needs_source == "svok:IV.3"
    assert (pupil.source, pupil.agreement) == ("svok:IV.2", True)


@pytest.mark.parametrize(
    ("text", "category", "track"),
    [
        *((text, category, Track.CONTRACT) for text in (LENTIZ, LUCAS, OZHW, VCO) for category in (C, N, T)),
        *((text, X, Track.GUARDIAN) for text in (LENTIZ, LUCAS, OZHW, VCO, SVOK)),
        (OZHW, S, Track.PUPIL),
        (SVOK, C, Track.CONTRACT),
        (LENTIZ, B, Track.STAFF),
    ],
)
def test_no_measures_for_whom_the_text_does_not_name(text: Protocol, category: Category, track: Track) -> None:
    assert text.measures_for(category, track) is None


@pytest.mark.parametrize("text", [LENTIZ, LUCAS, OZHW, VCO], ids=lambda text: text.id)
def test_how_a_breach_is_named_and_weighed(text: Protocol) -> None:
    assert measures(text, E, Track.STAFF).breach == "mogelijk plichtsverzuim"
    assert measures(text, P, Track.PUPIL).breach == "mogelijk verwijtbaar gedrag"
    assert measures(text, G, Track.GUARDIAN).breach == "mogelijk verwijtbaar gedrag"
    assert "gevolgen" in measures(text, E, Track.STAFF).weighed_by


def test_svok_names_a_breach_of_its_norms() -> None:
    assert all("normen" in rule.breach and "aard" in rule.weighed_by for rule in SVOK.measures)


# --- file, call, police ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "personnel", "pupil"),
    [
        (LENTIZ, "lentiz:maatregelen-medewerkers.a", "lentiz:maatregelen-leerlingen.a"),
        (LUCAS, "lucas:sancties.1", "lucas:sancties.4"),
        (OZHW, "ozhw:6.1", "ozhw:6.4"),
        (VCO, "vco:sancties.1", "vco:sancties.4"),
        (SVOK, "svok:IV.1", "svok:IV.1"),
    ],
)
def test_files(text: Protocol, personnel: str, pupil: str) -> None:
    found = {rule.track: (rule.file, rule.source) for rule in text.files}
    assert found[Track.STAFF] == ("personnel", personnel)
    assert found[Track.PUPIL] == ("pupil", pupil)
    assert found[Track.GUARDIAN] == ("pupil", pupil)


@pytest.mark.parametrize(
    ("text", "source", "callers", "first"),
    [
        (LENTIZ, "lentiz:maatregelen-medewerkers.b", {Role.HRM_MANAGER}, ()),
        (LUCAS, "lucas:sancties.2", {Role.HRM_MANAGER, Role.DIRECTOR, Role.BOARD_MEMBER}, ("inform_respondent",)),
        (
            OZHW, "ozhw:6.2", {Role.HRM_MANAGER, Role.DIRECTOR, Role.BOARD_MEMBER},
            ("consult_manager", "consult_board"),
        ),
        (VCO, "vco:sancties.2", {Role.HRM_MANAGER, Role.DIRECTOR, Role.BOARD_MEMBER}, ()),
    ],
)  # fmt: skip
def test_the_call_to_the_trust_inspector(
    text: Protocol, source: str, callers: set[Role], first: tuple[str, ...]
) -> None:
    rule = text.trust_inspector
    assert rule is not None
    assert (rule.source, set(rule.callers), rule.first) == (source, callers, first)
    assert rule.binds == {E}
    assert rule.before_assessment is (text is OZHW)
    assert rule.qualified_by is (Role.BOARD_MEMBER if text is VCO else None)


def test_svok_does_not_provide_for_the_call_but_offers_help() -> None:
    assert SVOK.trust_inspector is None
    assert SVOK.support_source == "svok:IV.1"
    assert all(text.support_source is None for text in (LENTIZ, LUCAS, OZHW, VCO))


@pytest.mark.parametrize(
    ("text", "category", "duty", "source"),
    [
        (LENTIZ, E, Duty.SHALL, "lentiz:maatregelen-medewerkers.d"),
        (LENTIZ, P, Duty.SHALL, "lentiz:maatregelen-leerlingen.c"),
        (LENTIZ, S, Duty.SHALL, "lentiz:maatregelen-leerlingen.c"),
        (LENTIZ, G, Duty.SHALL, "lentiz:maatregelen-leerlingen.c"),
        (LUCAS, E, Duty.MAY, "lucas:sancties.6"),
        (LUCAS, P, Duty.MAY, "lucas:sancties.6"),
        (OZHW, G, Duty.SHALL, "ozhw:6.6"),
        (VCO, E, Duty.SHALL, "vco:sancties.6"),
    ],
)
def test_police(text: Protocol, category: Category, duty: Duty, source: str) -> None:
    rule = text.police_for(category)
    assert rule is not None
    assert (rule.duty, rule.source) == (duty, source)
    assert rule.reported_by == ((Role.BOARD_MEMBER,) if text is VCO else ())


@pytest.mark.parametrize(
    ("text", "category"),
    [
        (LENTIZ, K),
        (LENTIZ, N),
        (LENTIZ, T),
        (LENTIZ, X),
        (OZHW, S),
        (OZHW, C),
        (LUCAS, X),
        *((SVOK, c) for c in (E, P, B)),
    ],
)
def test_police_silent(text: Protocol, category: Category) -> None:
    assert text.police_for(category) is None


# --- what else differs ----------------------------------------------------------------------------------------------


def test_only_ozhw_asks_the_privacy_officer_when_contact_derails() -> None:
    assert [(rule.when, rule.with_, rule.source, rule.due) for rule in OZHW.consultations] == [
        ("derailing", "privacy_officer", "ozhw:5.4", "at_once")
    ]
    assert not any(text.consultations for text in (LENTIZ, LUCAS, VCO, SVOK))


@pytest.mark.parametrize(
    ("topic", "refs"),
    [
        ("derailing", ["lentiz:medewerkers.d", "lucas:B.3", "ozhw:5.4", "vco:B.2", "svok:III.B.10"]),
        ("doubt", ["lentiz:medewerkers.e", "lucas:B.4", "ozhw:5.5", "vco:B.3", "svok:III.B.11"]),
        ("private_contact", ["lentiz:medewerkers.h", "lucas:A.6", "ozhw:5.8", "vco:A.6", "svok:III.B.2"]),
        ("image_consent", ["lentiz:organisatie.c.e", "lucas:A.5", "ozhw:3.4", "vco:A.5", "svok:III.B.8"]),
        ("press", ["lentiz:medewerkers.b", None, "ozhw:5.2", "vco:uitgangspunten.6", None]),
        ("help", ["lentiz:maatregelen-leerlingen.d", None, None, "vco:ouders.A.3", "svok:IV.1"]),
        ("duty_to_report", [None, None, "ozhw:inleiding", None, None]),
        ("recording", [None, None, None, None, "svok:III.A.2"]),
    ],
)
def test_topics_on_which_the_texts_differ(topic: str, refs: list[str | None]) -> None:
    found = [TEXTS[name].topics.get(topic, (None,))[0] for name in NAMES]
    assert found == refs


def test_summaries_say_what_the_comparison_turns_on() -> None:
    """Words that a reader must find in the summary, since the provisions differ in exactly these."""
    for ref, said in {
        "svok:III.A.2": "alle drie samen",
        "svok:III.B.3": "WhatsApp",
        "svok:III.B.4": "verboden",
        "svok:III.B.8": "elk jaar",
        "svok:IV.1": "hulp",
        "lucas:sancties.2": "eerst de medewerker",
        "lucas:sancties.6": "mag",
        "lucas:A.6": "terughoudendheid",
        "ozhw:6.2": "leidinggevende",
        "ozhw:5.4": "FG",
        "vco:sancties.6": "bevoegd gezag zelf",
        "vco:A.6": "familie",
        "lentiz:maatregelen-medewerkers.b": "HRM-manager",
    }.items():
        assert said in TEXTS[ref.partition(":")[0]].provisions[ref].summary


def test_blank_is_the_shortest_legal_example() -> None:
    assert TEXTS["blank"].id == "blank"
    assert list(TEXTS["blank"].provisions) == ["blank:1.1"]
