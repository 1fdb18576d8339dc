"""Reading a scenario: what it holds, and what is wrong with it by line and key."""

import tomllib
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from caseapp.asset import asset
from caseapp.exchange.scenario.parse import parse_scenario, read_scenario
from caseapp.exchange.scenario.problem import Problem, ScenarioError
from caseapp.exchange.scenario.script import Expect, Scenario, Verdict
from caseapp.exchange.scenario.steps import moment_of
from caseapp.model.term import Measure, Region, Role, Sector, Track
from caseapp.procedure.profile import parse_protocol
from tests.unit.exchange.scenario.words import HEAD, REPORT, WORDS

PROTOCOLS = frozenset({"lentiz", "ozhw"})


def parse(source: str) -> Scenario:
    return parse_scenario(source, WORDS, PROTOCOLS)


def problems(source: str) -> list[Problem]:
    with pytest.raises(ScenarioError) as caught:
        parse(source)
    return list(caught.value.problems)


def only(source: str) -> Problem:
    found = problems(source)
    assert len(found) == 1, found
    return found[0]


def test_the_shortest_scenario() -> None:
    scenario = parse(HEAD + REPORT)
    assert scenario.title == "Een zaak"
    assert scenario.sectors == {Sector.VO}
    assert [user.roles for user in scenario.users] == [(Role.DIRECTOR,), (Role.INSPECTOR,)]
    assert scenario.users[0].school == "De Waard"  # the only school there is
    (step,) = scenario.steps
    assert step.expect is Expect.DONE
    assert step.values["channels"] == ["x"]


def test_everything_in_the_head() -> None:
    scenario = parse(
        """
title = "Alles"
source = "OG 1"
protocol = "ozhw"
adopted = 2019-01-01
consented = 2018-12-10
sector = ["hbo", "vo"]
schools = ["A", { name = "B", sector = "po", region = "south" }]
[users]
dir = { role = ["director", "manager"], school = "B" }
[settings]
region = "north"
terms = { assess = 3, invite_hearing = 4 }
mandates = { report_to_police = ["hrm_manager"], board_member = ["warning"] }
measures = { pupil = ["warning", "suspension"] }
retention = { pupil = 2 }
[[step]]
on = 2026-03-02
by = "dir"
do = "close_case"
""".replace("report_to_police", "assess")
    )
    assert scenario.sectors == {Sector.MBO, Sector.VO}
    assert scenario.schools[1].sectors == {Sector.PO}
    assert scenario.schools[1].region is Region.SOUTH
    assert scenario.users[0].roles == (Role.DIRECTOR, Role.MANAGER)
    assert scenario.adopted == date(2019, 1, 1)
    assert scenario.settings.terms == {"assess": 3, "invite_hearing": 4}
    assert scenario.settings.mandates == {
        "assess": frozenset({Role.HRM_MANAGER}),
        "warning": frozenset({Role.BOARD_MEMBER}),
    }
    assert scenario.settings.measures == {Track.PUPIL: (Measure.WARNING, Measure.SUSPENSION)}
    assert scenario.settings.retention == {"pupil": 2}


def own_text(**changes: object) -> str:
    """The head with an own text instead of a protocol of the program."""
    profile = tomllib.loads(asset("protocols/blank.toml").read_text(encoding="utf-8")) | changes
    return HEAD.replace('protocol = "ozhw"', "") + REPORT + tomli_w.dumps({"text": [profile]})


def test_an_own_text_takes_the_place_of_a_protocol() -> None:
    scenario = parse(own_text(id="eigen"))
    assert scenario.protocol == "eigen"
    assert parse_protocol(scenario.texts[0].toml).id == "eigen"


def test_a_mistake_in_an_own_text_names_its_line() -> None:
    source = own_text(standing="vast")
    problem = next(problem for problem in problems(source) if problem.key == "standing")
    assert source.split("\n")[problem.line - 1] == 'standing = "vast"'


def test_a_protocol_that_is_neither_ours_nor_among_the_own_texts_is_told_once_those_are_right() -> None:
    def told(**changes: object) -> set[str]:
        source = own_text(id="eigen", **changes).replace("sector =", 'protocol = "anders"\nsector =', 1)
        return {problem.key for problem in problems(source)}

    assert told() == {"protocol"}
    assert told(standing="vast") == {"standing"}


def test_checks_ask_without_doing() -> None:
    scenario = parse(
        HEAD
        + REPORT.replace('do = "report', 'as = "melding"\ndo = "report')
        + """
[[check]]
after = "melding"
on = 2026-03-03
open = [{ act = "assess", about = "melding", due = 2026-03-09, source = "ozhw:5.4" }]
not_open = [{ act = "close_case" }]
allowed = [{ by = "dir", do = "assess" }]
refused = [{ by = "ict", do = "close_case", with = { conclusion = "-" }, because = ["role_missing"] }]
explained = [{ by = "dir", do = "assess", because_any = ["a", "b"] }]
advised = [{ by = "dir", do = "assess", not_because = "x" }]
visible = [{ by = "dir", what = "melding" }]
hidden = [{ by = "ict", what = "melding" }]
"""
    )
    (check,) = scenario.checks
    assert [asked.verdict for asked in check.asked] == list(Verdict)
    assert check.asked[0].values is None
    assert check.asked[1].values == {"conclusion": "-"}
    assert check.asked[3].reasons.not_because == ("x",)
    assert [(sight.by, sight.visible) for sight in check.sights] == [("dir", True), ("ict", False)]


@pytest.mark.parametrize(
    ("source", "line", "key", "words"),
    [
        (HEAD.replace("title", "titel") + REPORT, 1, "titel", "Bedoelt u “title”"),
        (HEAD.replace('"ozhw"', '"ozwh"') + REPORT, 2, "protocol", "Bedoelt u “ozhw”"),
        (HEAD.replace('"vo"', '"voo"') + REPORT, 3, "sector", "geen sector"),
        (HEAD.replace('["De Waard"]', "[]"), 4, "schools", "lijst van scholen"),
        (HEAD.replace('"director"', '"directeur"') + REPORT, 7, "role", "Bedoelt u “director”"),
        (HEAD.replace('"director"', '"director", scool = "x"') + REPORT, 7, "scool", "Bedoelt u “school”"),
        (HEAD.replace('"director"', '"director", school = "Elders"') + REPORT, 7, "school", "staat niet bij schools"),
        (HEAD.replace('role = "director"', "role = []") + REPORT, 7, "role", "heeft geen rol"),
        (HEAD.replace('"vo"', "[]") + REPORT, 3, "sector", "deze lijst is leeg"),
        (HEAD + REPORT.replace("on = 2026-03-02", "on = 0001-01-01"), 11, "on", "een dag uit onze tijd"),
        (HEAD + REPORT.replace("report_incident", "raport_incident"), 13, "do", "Bedoelt u “report_incident”"),
        (HEAD + REPORT.replace('"dir"', '"dri"'), 12, "by", "staat niet bij [users]"),
        (HEAD + REPORT.replace("summary", "sumary"), 14, "sumary", "Bedoelt u “summary”"),
        (HEAD + REPORT.replace('school = "De Waard"', 'school = "De Weerd"'), 14, "school", "Bedoelt u “De Waard”"),
        (HEAD + REPORT.replace('["x"]', "7"), 14, "channels", "lijst van teksten"),
        (HEAD + REPORT.replace("2026-03-02, ch", "true, ch"), 14, "noticed_on", "hier hoort een dag"),
        (HEAD + REPORT + 'expect = "gedaan"', 15, "expect", "geen geldige keuze"),
        (HEAD + REPORT + 'expect = "explained"', 10, "explain", "hoort een uitleg"),
        (HEAD + REPORT + 'becuase = ["x"]', 15, "becuase", "Bedoelt u “because”"),
        (HEAD + REPORT + 'as = "dir"', 15, "as", "al in gebruik"),
        (HEAD + REPORT + REPORT.replace("on = 2026-03-02", "on = 2026-03-01"), 17, "on", "nooit terug in de tijd"),
        (HEAD + REPORT + '[[check]]\nafter = "niets"', 16, "after", "geen stap heet"),
        (HEAD + REPORT + "[settings]\nterms = { asess = 3 }", 16, "asess", "Bedoelt u “assess”"),
        (HEAD + REPORT + "[settings]\nterms = { assess = -1 }", 16, "assess", "0 of meer"),
        (HEAD + REPORT + "[settings]\nmeasures = { pupils = [] }", 16, "pupils", "Bedoelt u “pupil”"),
    ],
)
def test_a_mistake_names_line_and_key(source: str, line: int, key: str, words: str) -> None:
    problem = next(problem for problem in problems(source) if problem.key == key)
    assert problem.line == line
    assert words in problem.text


def step(do: str, with_: str) -> str:
    return HEAD + REPORT + f'\n[[step]]\non = 2026-03-02\nby = "dir"\ndo = "{do}"\nwith = {{ {with_} }}\n'


@pytest.mark.parametrize(
    ("do", "with_", "key"),
    [
        ("add_person", 'category = "teacher"', "category"),
        ("add_evidence", 'about = "nobody"', "about"),
        ("add_evidence", 'file = "../geheim.txt"', "file"),
        ("add_evidence", 'file = "/etc/passwd"', "file"),
        ("add_evidence", 'file = "C:\\\\x.txt"', "file"),
        ("assess", 'findings = [{ id = "f1", feit = "x" }]', "feit"),
        ("assess", 'findings = [{ id = "f1", kind = "x" }]', "kind"),
        ("assess", 'findings = [{ id = "f1", evidence = ["nothing"] }]', "evidence"),
        ("assess", 'findings = [{ id = "f1", established = "ja" }]', "established"),
        ("assess", "findings = [1]", "findings"),
        ("authorise_inspector", 'person = "nobody"', "person"),
        ("report_incident", "derailing = 1", "derailing"),
    ],
)
def test_fields_are_checked_against_the_catalogue(do: str, with_: str, key: str) -> None:
    problem = only(step(do, with_))
    assert problem.key == key
    assert problem.line == 20


def test_who_was_present_may_be_anybody() -> None:
    scenario = parse(step("record_hearing", 'present = ["guardians", "dir", "mr. Raadsman"]'))
    assert scenario.steps[1].values["present"] == ["guardians", "dir", "mr. Raadsman"]


def test_all_mistakes_are_named_at_once_and_in_order() -> None:
    found = problems(HEAD.replace("sector", "sektor") + REPORT.replace("dir", "dri").replace("do =", "doe ="))
    assert {problem.key for problem in found} == {"sektor", "by", "do", "doe"}
    assert [problem.line for problem in found] == sorted(problem.line for problem in found)


def test_a_name_may_be_given_again_after_a_refusal_only() -> None:
    first = REPORT.replace("do =", 'as = "x"\ndo =')
    again = first.replace("do =", 'expect = "refused"\ndo =')
    assert len(parse(HEAD + again + first).steps) == 2
    assert only(HEAD + first + first).key == "as"


def test_a_bare_day_is_noon_or_later_when_the_step_before_was() -> None:
    late = REPORT.replace("on = 2026-03-02", "on = 2026-03-02T14:30:00")
    scenario = parse(HEAD + late + REPORT)
    first = moment_of(scenario.steps[0].on)
    assert first == datetime(2026, 3, 2, 13, 30, tzinfo=UTC)
    assert moment_of(scenario.steps[1].on, first) == first
    assert moment_of(scenario.steps[1].on) == datetime(2026, 3, 2, 11, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\xff\xfe", "geen gewone tekst"),
        (b"a = [", "geen geldig TOML"),
        (b"on = 2026-02-30", "geen geldig TOML"),
        (b"", "title"),
        (b"a = " + b"[" * 5000 + b"]" * 5000, "te diep genest"),
        (b"a = " + b"9" * 5000, "niet te lezen"),
    ],
)
def test_a_file_that_is_no_scenario_gives_a_sentence(tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "x.toml"
    path.write_bytes(data)
    with pytest.raises(ScenarioError, match=words) as caught:
        read_scenario(path, WORDS, PROTOCOLS)
    assert str(path) in str(caught.value)


def test_a_folder_and_a_missing_file_give_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match="een map"):
        read_scenario(tmp_path, WORDS, PROTOCOLS)
    with pytest.raises(ScenarioError, match="niet te lezen"):
        read_scenario(tmp_path / "none.toml", WORDS, PROTOCOLS)


TOKENS = st.sampled_from(
    [
        "[[step]]", "[[check]]", "[users]", "[settings]", "[[text]]", "[step.with]", "on = 2026-03-02", 'by = "dir"',
        'do = "assess"', "with = {}", "with = 3", 'as = "x"', "expect = []", 'title = "t"', "schools = [1, {}]",
        'schools = ["a"]', "sector = {}", "users = 3", "step = 3", "step = [1]", "check = [[]]",
        'open = [{ act = "x" }]', "open = [{}]", "allowed = [{}]", "dir = {}", "dir = 1", 'protocol = "ozhw"',
        "adopted = 10:00:00", "text = [1]", "on = 9999-12-31T23:59:59-12:00", "on = 0001-01-01T00:00:00+12:00",
        "because = [[]]", "findings = [{ on = 1 }]", "terms = []", "measures = { pupil = [1] }",
        'x = "\\u202e\\u0000"',
    ]
)  # fmt: skip


@given(st.lists(TOKENS, max_size=14))
def test_no_arrangement_of_keys_gives_a_traceback(tokens: list[str]) -> None:
    try:
        parse("\n".join(tokens))
    except ScenarioError as error:
        assert error.problems


@given(st.text(max_size=80))
def test_no_text_gives_a_traceback(source: str) -> None:
    with pytest.raises(ScenarioError):
        parse(source)
