"""What the linter says: for each mistake a line, a message and what to do."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from caseapp.procedure.profile import (
    Complaint,
    ProtocolError,
    check_protocol,
    check_versions,
    parse_protocol,
    protocol_from,
)

FOLDER = Path(__file__).parents[4] / "resources" / "protocols"
SOURCES = {path.stem: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.toml"))}
BLANK, OZHW, SVOK, LENTIZ = (SOURCES[name] for name in ("blank", "ozhw", "svok", "lentiz"))


def line_of(text: str, start: str, nth: int = 1) -> int:
    lines = [number for number, line in enumerate(text.splitlines(), start=1) if line.startswith(start)]
    return lines[nth - 1]


def only(text: str) -> Complaint:
    complaints = check_protocol(text)
    assert len(complaints) == 1, [complaint.sentence() for complaint in complaints]
    return complaints[0]


@pytest.mark.parametrize("name", SOURCES)
def test_our_own_profiles_are_right(name: str) -> None:
    assert check_protocol(SOURCES[name]) == []
    assert parse_protocol(SOURCES[name]).id == name


@pytest.mark.parametrize("name", SOURCES)
def test_a_profile_in_a_scenario_reads_the_same(name: str) -> None:
    assert protocol_from(tomllib.loads(SOURCES[name])) == parse_protocol(SOURCES[name])


def test_a_profile_that_is_no_table_is_refused() -> None:
    nothing: Any = ["id"]
    with pytest.raises(ProtocolError, match="een tabel te staan"):
        protocol_from(nothing)


# --- one mistake, one complaint -------------------------------------------------------------------------------------

MISTAKES = {
    "wrong key": (BLANK, 'summary = "Mede', 'summry = "Mede', "'summry' bestaat niet", "'summary'"),
    "unknown table": (BLANK, "[covered]", "[coverd]", "'coverd' bestaat niet", "'covered'"),
    "unknown category": (BLANK, 'binds = ["employee"]', 'binds = ["employe"]', "'employe'", "'employee'"),
    "unknown bound": (BLANK, 'employee = "1.1"', 'teacher = "1.1"', "'teacher' bestaat niet", "employee"),
    "unknown role": (OZHW, 'callers = ["hrm_manager",', 'callers = ["hrm",', "'hrm'", "hrm_manager"),
    "not by the board": (OZHW, 'decided_by = "board_member"', 'decided_by = "director"', "'director'", "board_member"),
    "not by who looks": (OZHW, 'actions_by = "director"', 'actions_by = "inspector"', "'inspector'", "'director'"),
    "unknown measure": (OZHW, '"removal"]', '"expulsion"]', "'expulsion'", "removal"),
    "unknown guard": (OZHW, '"consult_manager"', '"consult_manger"', "'consult_manger'", "'consult_manager'"),
    "unknown sector": (BLANK, '["po"]', '["ho"]', "'ho'", "po, vo, mbo"),
    "unknown standing": (BLANK, '"adopted"', '"concept"', "'concept'", "adopted, draft, blank_dates"),
    "unknown duty": (OZHW, 'duty = "shall"', 'duty = "should"', "'should'", "shall"),
    "unknown track": (OZHW, 'track = "guardian"', 'track = "parent"', "'parent'", "Kies uit: staff"),
    "unknown consulted": (OZHW, 'with = "privacy_officer"', 'with = "fg"', "'fg'", "privacy_officer"),
    "missing reference": (BLANK, 'source = "1.1"', 'source = "1.2"', "blank:1.2 staat niet", "onderdeel"),
    "missing rule reference": (OZHW, 'source = "6.2"', 'source = "6.8"', "ozhw:6.8", "onderdeel"),
    "missing topic reference": (OZHW, 'doubt = ["5.5"]', 'doubt = ["5.50"]', "ozhw:5.50", "onderdeel"),
    "no norm where one is bound": (BLANK, "norm = true", "norm = false", "geen norm", "norm = true"),
    "wrong type of flag": (BLANK, "norm = true", 'norm = "ja"', "ja of nee", "true of false"),
    "date as text": (BLANK, "adopted = 2026-01-01", 'adopted = "1 mei"', "een datum", "jaar-maand-dag"),
    "moment as date": (BLANK, "2026-01-01 ", "2026-01-01T09:00:00 ", "een datum", "jaar-maand-dag"),
    "year 1": (BLANK, "2026-01-01 ", "0001-01-01 ", "een datum", "jaar-maand-dag"),
    "empty summary": (BLANK, '"Medewerkers gaan online respectvol met anderen om."', '" "', "leeg", "Vul"),
    "number as summary": (BLANK, '"Voorbeeldschool"', "7", "tekst te staan", "aanhalingstekens"),
    "control character": (BLANK, "respectvol", "respect\\u0007vol", "onzichtbaar teken", "Typ"),
    "right to left": (BLANK, "respectvol", "\u202erespectvol", "leesrichting", "Typ"),
    "line break": (BLANK, "respectvol", "respect\\nvol", "onzichtbaar teken", "op één regel"),
    "too long": (BLANK, "respectvol", "respectvol " * 80, "te lang", "600"),
    "bad id": (BLANK, 'id = "blank"', 'id = "Ons Protocol"', "'Ons Protocol' kan hier niet", "kleine letters"),
    "id of a law": (BLANK, 'id = "blank"', 'id = "wpo"', "naam van een wet", "andere korte naam"),
    "no list": (BLANK, '["po"]', '"po"', "een lijst", "["),
    "no sectors": (BLANK, '["po"]', "[]", "'sectors' is leeg", "minstens één"),
    "twice the same": (BLANK, '["po"]', '["po", "po"]', "dubbel", "Haal"),
    "table for text": (BLANK, '"Voorbeeldschool"', "{ a = 1 }", "tekst te staan", "aanhalingstekens"),
    "adopted without date": (BLANK, "adopted = 2026", "evaluate_by = 2026", "datum van vaststelling", "adopted ="),
    "draft with date": (BLANK, 'standing = "adopted"', 'standing = "draft"', "Een concept", "Haal"),
    "blanks without standing": (
        BLANK, "adopted = 2026-01-01", 'adopted = 2026-01-01\nblanks = ["consented"]', "passen niet", "blank_dates",
    ),
    "a blank that is filled": (
        OZHW, 'standing = "blank_dates"', 'standing = "blank_dates"\nadopted = 2019-01-01', "niet ingevuld", "blanks",
    ),
    "adopted before consent": (SVOK, "adopted = 2025-12-11", "adopted = 2025-12-01", "vóór consented", "volgorde"),
    "in force before adoption": (
        SVOK, "in_force_from = 2025-12-14", "in_force_from = 2025-12-01", "vóór adopted", "volgorde",
    ),
    "ended before it began": (
        SVOK, "evaluate_by = 2028-01-31", "in_force_until = 2025-12-13", "vóór in_force_from", "volgorde",
    ),
    "evaluated before it began": (SVOK, "2028-01-31", "2024-01-31", "vóór in_force_from", "volgorde"),
    "needs without source": (SVOK, 'needs_source = "IV.3"\n', "", "horen bij elkaar", "needs_source"),
    "empty range": (LENTIZ, '["warning", "suspension", "removal"]', "[]", "rij maatregelen is leeg", "open = true"),
    "a stranger on a track": (
        LENTIZ, 'binds = ["employee"]\nbreach', 'binds = ["employee", "intern"]\nbreach',
        "horen niet bij staff: intern", "[[measures]]",
    ),
    "nobody calls": (OZHW, 'callers = ["hrm_manager", "director", "board_member"]', "callers = []", "Niemand", "rol"),
    "a rule for nobody": (OZHW, 'binds = ["employee"]\nfirst', "binds = []\nfirst", "bindt niemand", "Noem wie"),
    "the police twice": (
        LENTIZ, 'binds = ["student", "pupil", "guardian"]', 'binds = ["student", "employee", "guardian"]',
        "'employee' staat er al", "Voeg",
    ),
    "a file twice": (OZHW, 'track = "guardian"\nfile', 'track = "pupil"\nfile', "'pupil' staat er al", "Voeg"),
    "one heading for a list": (BLANK, "[[part.provision]]", "[part.provision]", "een lijst", "dubbele haken"),
    "a number without quotes": (BLANK, 'number = "1"', "number = 1", "Hier hoort tekst", "aanhalingstekens"),
    "not bound by the text": (
        OZHW, 'binds = ["employee"]\nfirst', 'binds = ["board_member"]\nfirst', "niet: board_member", "[binds]",
    ),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES)
def test_one_mistake_is_one_complaint_on_its_line(mistake: str) -> None:
    source, right, wrong, said, remedy = MISTAKES[mistake]
    assert right in source
    at = source.index(right)
    text = source[:at] + wrong + source[at + len(right) :]
    complaint = only(text)
    assert said in complaint.message
    assert remedy in complaint.remedy
    start = source.count("\n", 0, at) + 1
    expected = range(start, start + wrong.count("\n") + right.count("\n") + 1)
    if mistake == "needs without source":
        expected = range(line_of(text, "[[measures]]"), start)
    if mistake == "adopted without date":
        expected = range(line_of(text, "standing"), start)
    if mistake == "no norm where one is bound":
        expected = range(start, start + 2)
    assert complaint.line in expected
    with pytest.raises(ProtocolError) as caught:
        parse_protocol(text)
    assert caught.value.complaints == (complaint,)
    assert str(caught.value) == complaint.sentence()


def test_a_duplicate_reference_is_told_at_the_second() -> None:
    text = BLANK + '\n[[part.provision]]\nnumber = "1"\nsummary = "Nog een keer."\n'
    complaint = only(text)
    assert "blank:1.1 staat er twee keer" in complaint.message
    assert complaint.line == line_of(text, "[[part.provision]]", 2)


def test_a_duplicate_part() -> None:
    text = BLANK + '\n[[part]]\nid = "1"\ntitle = "Weer"\n\n[[part.provision]]\nnumber = "2"\nsummary = "Meer."\n'
    complaint = only(text)
    assert "'1' staat er al eerder" in complaint.message
    assert complaint.line == line_of(text, "id = ", 3)


def test_a_norm_that_binds_nobody() -> None:
    complaint = only(BLANK.replace('binds = ["employee"]\n', ""))
    assert "blank:1.1 bindt niemand" in complaint.message
    assert complaint.line == line_of(BLANK, "[[part.provision]]")
    assert complaint.key == "part[1].provision[1]"


def test_a_text_that_binds_nobody() -> None:
    complaints = check_protocol(BLANK.replace('employee = "1.1"\n', ""))
    assert complaints[0].message == "Deze tekst bindt niemand."
    assert complaints[0].line == line_of(BLANK, "[binds]")


def test_everything_is_told_in_the_order_of_the_lines() -> None:
    text = OZHW.replace('"consult_board"', '"consult_bord"').replace('doubt = ["5.5"]', 'doubt = ["9.9"]')
    text = text.replace('sectors = ["po", "vo"]', 'sectors = ["po", "ov"]')
    complaints = check_protocol(text)
    assert [complaint.key for complaint in complaints] == ["sectors[2]", "trust_inspector.first[2]", "topics.doubt[1]"]
    assert [complaint.line for complaint in complaints] == sorted(complaint.line for complaint in complaints)


def test_an_empty_file_asks_for_every_key() -> None:
    messages = [complaint.message for complaint in check_protocol("")]
    assert "De sleutel 'id' ontbreekt." in messages
    assert "De sleutel 'part' ontbreekt." in messages


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ('id = "a"\ntitle "b"\n', 2, "ontbreekt het teken ="),
        ('id = "a"\nid = "b"\n', 2, "twee keer"),
        ('id = "a"\nadopted = 2026-02-30\n', 2, "Deze datum bestaat niet"),
        ('id = "a\ntitle = "b"\n', 1, "onzichtbaar teken"),
        ('id = "a" title = "b"\n', 1, "Achter de waarde"),
        ("id = blank\n", 1, "aanhalingstekens"),
        ("id = [1, 2\n", 2, "lijst"),
        ("[covered\n", 1, "kop van de tabel"),
        ("[covered]\n[covered]\n", 2, "twee keer"),
        ("=\n", 1, "geen sleutel"),
        ('id = "\x07"\n', 1, "onzichtbaar teken"),
        ("id = " + "9" * 5000 + "\n", 1, "niet te lezen"),
        ("a = " + "[" * 5000, 1, "niet te lezen"),
        ('id = "a"\n\nadopted = ' + "9" * 5000 + "\n", 3, "niet te lezen"),
    ],
)
def test_what_is_no_toml_is_told_with_its_line(text: str, line: int, said: str) -> None:
    complaint = only(text)
    assert complaint.message.startswith("Dit is geen geldige TOML.")
    assert said in complaint.message
    assert complaint.line == line


def test_huge_input_is_one_sentence() -> None:
    assert "te groot" in only("x" * 10_000_000).message


def test_a_message_never_repeats_a_hidden_character_or_a_long_text() -> None:
    complaint = check_protocol(BLANK.replace('["po"]', '["po\\u202e' + "x" * 500 + '"]'))[0]
    assert "\u202e" not in complaint.sentence()
    assert len(complaint.message) < 120


def test_keys_between_quotes_and_in_inline_tables_keep_their_line() -> None:
    assert only(BLANK.replace("organisation", '"organis ation"')).line == line_of(BLANK, "organisation")
    text = SVOK.replace('dismissal = "very_serious",', 'dismissal = "grave",')
    assert only(text).line == line_of(SVOK, "needs = ")


def test_lines_after_long_strings_and_lists() -> None:
    text = BLANK.replace('"Voorbeeldschool"', '"""\nVoorbeeld "school" ]\n"""').replace(
        '["po"]', '[\n  "po", # ] "\n  \'xx\',\n]'
    )
    complaints = check_protocol(text)
    assert [complaint.line for complaint in complaints] == [line_of(text, "organisation"), line_of(text, "sectors")]
    later = only(BLANK.replace('"Voorbeeldschool"', "'''Voorbeeldschool'''").replace("online_", "on_").replace(
        'scope = "school_related"', "scope = 1"))  # fmt: skip
    assert later.line == line_of(BLANK, "scope")


def test_windows_line_ends_keep_their_line() -> None:
    text = BLANK.replace('"Voorbeeldschool"', "7")
    assert only(text.replace("\n", "\r\n")).line == only(text).line


# --- versions -------------------------------------------------------------------------------------------------------


def version(start: date, end: date | None = None, name: str = "blank") -> str:
    until = f"\nin_force_until = {end}" if end else ""
    return BLANK.replace("adopted = 2026-01-01", f"adopted = {start}{until}").replace('id = "blank"', f'id = "{name}"')


@pytest.mark.parametrize(
    ("texts", "overlap"),
    [
        ([version(date(2020, 1, 1)), version(date(2024, 1, 1))], False),
        ([version(date(2024, 1, 1)), version(date(2020, 1, 1), date(2023, 12, 31))], False),
        ([version(date(2020, 1, 1), date(2024, 1, 1)), version(date(2024, 1, 1))], True),
        ([version(date(2020, 1, 1)), version(date(2020, 1, 1))], True),
        ([version(date(2020, 1, 1), date(2030, 1, 1)), version(date(2024, 1, 1), name="ander")], False),
        ([SOURCES["vco"], SOURCES["vco"]], False),
        ([], False),
    ],
)
def test_versions_that_hold_on_the_same_day(texts: list[str], overlap: bool) -> None:
    complaints = check_versions([parse_protocol(text) for text in texts])
    assert bool(complaints) is overlap
    assert all("in_force_until" in complaint.remedy for complaint in complaints)


# --- whatever is in the file ----------------------------------------------------------------------------------------


def consistent(text: str) -> None:
    """Complaints or a protocol: never both, never neither, never anything else."""
    complaints = check_protocol(text)
    if complaints:
        lines = text.count("\n") + 1
        assert all(1 <= complaint.line <= lines for complaint in complaints)
        assert all(complaint.message and complaint.remedy for complaint in complaints)
        with pytest.raises(ProtocolError):
            parse_protocol(text)
    else:
        assert parse_protocol(text).binds


PIECES = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ['"', "'", "[", "]", "[[", "]]", "{", "}", "=", "#", "\n", '"""', ",", ".", "\\u202e", "-", "true"]
    ),
    st.sampled_from(
        ["[[part]]", "[binds]", "[[police]]", "norm = true", "binds = []", 'id = "x"', "2026-13-01", "1e9", "nan"]
    ),
)


@settings(max_examples=300)
@given(
    name=st.sampled_from(sorted(SOURCES)),
    edits=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 400), PIECES), min_size=1, max_size=4),
)
def test_mutated_profiles_are_told_or_read(name: str, edits: list[tuple[float, int, str]]) -> None:
    text = SOURCES[name]
    for where, length, piece in edits:
        at = int(where * len(text))
        text = text[:at] + piece + text[at + length :]
    consistent(text)


@settings(max_examples=200)
@given(name=st.sampled_from(sorted(SOURCES)), data=st.data())
def test_shuffled_lines_are_told_or_read(name: str, data: st.DataObject) -> None:
    lines = SOURCES[name].splitlines(keepends=True)
    for _ in range(data.draw(st.integers(1, 3))):
        take, put = (data.draw(st.integers(0, len(lines) - 1)) for _ in range(2))
        lines.insert(put, lines[take])
    consistent("".join(lines))


VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8), st.dates()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=6), inner, max_size=3)),
    max_leaves=6,
)


@settings(max_examples=300)
@given(data=st.data())
def test_data_of_any_kind_is_refused_or_read(data: st.DataObject) -> None:
    """One value somewhere in a real profile replaced by whatever: a protocol or a ProtocolError, nothing else."""
    profile: Any = tomllib.loads(SOURCES[data.draw(st.sampled_from(sorted(SOURCES)))])
    place = profile
    while True:
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        key = data.draw(st.sampled_from(keys))
        if not (isinstance(place[key], dict | list) and place[key] and data.draw(st.booleans())):
            place[key] = data.draw(VALUES)
            break
        place = place[key]
    try:
        assert protocol_from(profile).id
    except ProtocolError as error:
        assert error.complaints


@given(text=st.text(max_size=200))
@example("a.b.'c d' = 1")
@example("[a]\n[a.b]\n[[c]]\n[c.d]\nx = '''\n'''")
def test_any_text_is_told(text: str) -> None:
    assert check_protocol(text)
