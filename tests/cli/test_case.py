"""Cases from the command line: begin one, look at it, act in it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.world import BOARD, DIRECTOR, FACTS, HRM, SCHOOL, World, options

REPORT = {"school": SCHOOL, **FACTS}


@pytest.mark.parametrize("words", [("new", "report_incident"), ("act", "report_incident"), ("act", "report-incident")])
def test_a_report_begins_a_case_and_says_what_must_be_done_next(world: World, words: tuple[str, str]) -> None:
    done = world.on("case", *words, *options(REPORT))
    assert done.code == 0
    assert "zaak " in done.out
    assert "Beoordelen, uiterlijk" in done.out
    assert done.err == ""


def test_the_list_and_the_case_show_what_was_done(world: World) -> None:
    case = world.report()
    listed = world.on("case", "list", "--json").json
    assert listed["total"] == 1
    assert listed["cases"][0]["case"] == case
    assert listed["cases"][0]["title"] == REPORT["summary"]
    shown = world.on("case", "show", case)
    assert shown.code == 0
    assert "Incident gemeld bij De Lage Waard" in shown.out
    assert "add_person: Persoon toevoegen" in shown.out


def test_a_case_as_json_has_its_acts_obligations_and_what_can_be_done(world: World) -> None:
    case = world.report()
    shown = world.on("case", "show", case, "--json").json
    assert [act["act"] for act in shown["acts"]] == ["report_incident"]
    assert shown["acts"][0]["fields"]["noticed_on"] == "2026-03-02"
    assert [one["act"] for one in shown["obligations"]] == ["assess"]
    assert "add_person" in {one["act"] for one in shown["can"]}


def test_with_why_the_case_also_says_what_cannot_be_done_yet(world: World) -> None:
    case = world.report()
    world.act(case, "add_person", name="R. Vermeer", category="employee", part="respondent", cao="cao-vo")
    assert "not_assessed" not in world.on("case", "show", case).out
    assert "not_assessed" in world.on("case", "show", case, "--why").out


def test_a_list_without_cases_says_how_to_begin_one(world: World) -> None:
    listed = world.on("case", "list")
    assert listed.code == 0
    assert "caseapp case new report_incident" in listed.out


def test_a_list_that_was_narrowed_to_nothing_does_not_say_that_there_are_no_cases(world: World) -> None:
    world.report()
    listed = world.on("case", "list", "--text", "komt nergens voor")
    assert (listed.code, listed.out) == (0, "Geen van uw zaken past hierbij. Zoek met minder keuzes.\n")
    assert world.on("case", "list", "--limit", "0").out.splitlines()[-1] == "0 van 1 zaken. Meer: --limit 1."


def test_a_list_can_be_narrowed(world: World) -> None:
    case = world.report()
    for words in (["--text", "privé"], ["--school", SCHOOL], ["--open"], ["--mine"], ["--stage", "melding"]):
        assert [row["case"] for row in world.on("case", "list", *words, "--json").json["cases"]] == [case], words
    assert world.on("case", "list", "--school", "Het Kompas", "--json").json["total"] == 0


def test_a_person_may_be_named_instead_of_numbered(world: World) -> None:
    case = world.report()
    world.act(case, "add_person", name="R. Vermeer", category="employee", part="respondent", cao="cao-vo")
    done = world.act(
        case, "inform_respondent", respondent="vermeer", on="02-03-2026", how="gesprek", what="De melding."
    )
    assert done.code == 0, done.err
    act = world.on("case", "show", case, "--json").json["acts"][-1]
    assert act["fields"]["respondent"] == "e2"
    assert act["fields"]["on"] == "2026-03-02"


def test_a_name_that_fits_two_persons_is_not_guessed(world: World) -> None:
    case = world.report()
    for name in ("R. Vermeer", "S. Vermeer"):
        world.act(case, "add_person", name=name, category="employee", part="respondent", cao="cao-vo")
    with world.nothing_written():
        done = world.act(case, "inform_respondent", respondent="Vermeer", on="2026-03-02", how="gesprek", what="…")
    assert done.code == 2
    assert "e2 R. Vermeer, e3 S. Vermeer" in done.err


def test_ask_answers_and_does_nothing(world: World) -> None:
    case = world.report()
    world.act(case, "add_person", name="R. Vermeer", category="employee", part="respondent", cao="cao-vo")
    with world.nothing_written():
        allowed = world.on("case", "act", case, "add_note", "--text", "Gebeld.", "--ask")
        refused = world.on("case", "act", case, "close_case", "--conclusion", "-", "--ask", "--json")
        partly = world.on("case", "act", case, "decide_inspection", "--ask")
    assert (allowed.code, refused.code, partly.code) == (0, 1, 1)
    assert "dit mag." in allowed.out
    assert refused.json["verdict"] == "refused"
    assert {"obligation_open"} <= {reason["code"] for reason in refused.json["reasons"]}
    assert all(reason["source"] and reason["text"] for reason in refused.json["reasons"])
    assert "wrong_authority" in partly.out


def test_what_is_refused_ends_with_one_and_all_reasons_on_standard_error(world: World) -> None:
    case = world.report()
    world.act(case, "add_person", name="R. Vermeer", category="employee", part="respondent", cao="cao-vo")
    with world.nothing_written():
        done = world.act(case, "close_case", conclusion="Klaar.")
    assert done.code == 1
    assert done.out == ""
    assert "dit mag niet. Er is niets gedaan." in done.err
    assert "obligation_open" in done.err


def test_what_asks_an_explanation_is_done_with_one(world: World) -> None:
    case = world.report()
    world.act(case, "add_person", name="R. Vermeer", category="employee", part="respondent", cao="cao-vo")
    fields = {"text": "Schermafdruk", "obtained_from": "zijn laptop", "obtained_how": "inspection", "about": "e2"}
    fields |= {"obtained_on": "2026-03-02"}
    with world.nothing_written():
        without = world.on("case", "act", case, "add_evidence", *options(fields), "--json")
    assert without.code == 1
    assert without.json["verdict"] == "must_explain"
    done = world.on("case", "act", case, "add_evidence", *options(fields), "--explain", "Met zijn toestemming.")
    assert done.code == 0, done.err
    assert "Uitleg: Met zijn toestemming." in world.on("case", "show", case).out


def test_fields_come_from_a_file_too_and_an_option_goes_before(world: World, tmp_path: Path) -> None:
    file = tmp_path / "melding.toml"
    file.write_text(
        f'school = "{SCHOOL}"\nsummary = "Uit een bestand"\noccurred_from = 2026-02-10\nnoticed_on = 2026-03-02\n'
        'noticed_at = 2026-03-02T09:30:00\nchannels = ["instagram", "whatsapp"]\ndescription = """\nTwee\nregels"""\n',
        encoding="utf-8",
    )
    done = world.on("case", "new", "report_incident", "--from", str(file), "--urgent", "nee", "--json")
    assert done.code == 0, done.err
    fields = world.on("case", "show", done.json["case"], "--json").json["acts"][0]["fields"]
    assert fields["summary"] == "Uit een bestand"
    assert fields["channels"] == ["instagram", "whatsapp"]
    assert fields["noticed_at"] == "2026-03-02T08:30:00+00:00"
    assert fields["urgent"] is False
    done = world.on("case", "new", "report_incident", "--from", str(file), "--summary", "Anders", "--json")
    assert world.on("case", "show", done.json["case"], "--json").json["title"] == "Anders"


def test_a_file_with_fields_names_evidence_beside_itself(world: World, tmp_path: Path) -> None:
    case = world.report()
    (tmp_path / "bijlage.txt").write_text("elf berichten", encoding="utf-8")
    (tmp_path / "bewijs.toml").write_text(
        'file = "bijlage.txt"\nobtained_from = "moeder"\nobtained_how = "handed_over"\nobtained_on = 2026-03-02\n',
        encoding="utf-8",
    )
    done = world.on("case", "act", case, "add_evidence", "--from", str(tmp_path / "bewijs.toml"))
    assert done.code == 0, done.err


def test_from_is_also_the_first_day_where_an_act_has_one(world: World) -> None:
    case = world.report()
    world.act(case, "add_person", name="D. Smit", category="pupil", part="respondent", birth_date="03-05-2010")
    fields = {"respondent": "Smit", "from": "02-03-2026", "why": "Naar huis gestuurd."}
    fields["explain"] = "Er komt morgen een besluit."
    done = world.on("case", "act", case, "record_absence", *options(fields), member=DIRECTOR)
    assert done.code == 0, done.err
    assert world.on("case", "show", case, "--json").json["acts"][-1]["fields"]["from"] == "2026-03-02"


def test_a_reference_to_nothing_is_told_with_where_to_look(world: World) -> None:
    case = world.report()
    world.act(case, "add_person", name="R. Vermeer", category="employee", part="respondent", cao="cao-vo")
    with world.nothing_written():
        result = world.act(case, "share_file", respondent="Vermeer", entries="e99", on="02-03-2026", how="post")
    assert result.code == 2
    assert "e99" in result.err
    assert f"caseapp case show {case}" in result.err


def test_findings_are_written_as_tables(world: World) -> None:
    case = world.report()
    world.act(case, "add_person", name="D. Smit", category="pupil", part="respondent", birth_date="03-05-2010")
    evidence = {"text": "Vijf foto's", "obtained_from": "ouder", "obtained_how": "handed_over", "about": "Smit"}
    assert world.act(case, "add_evidence", **evidence, obtained_on="2026-03-02").code == 0
    finding = (
        '{ id = "f1", fact = "Deelde foto\'s", on = 2026-02-27, norm = "ozhw:4.1", evidence = ["e3"], '
        "established = true }"
    )
    fields = {"respondent": "Smit", "findings": finding, "seriousness": "light", "possibly_criminal": "nee"}
    fields |= {"sexual_offence_minor": "nee", "data_breach": "nee", "reasoning": "Eén keer."}
    done = world.on("case", "act", case, "assess", *options(fields), member=DIRECTOR)
    assert done.code == 0, done.err
    found = world.on("case", "show", case, "--json").json["acts"][-1]["fields"]["findings"]
    assert found[0]["on"] == "2026-02-27"
    assert found[0]["established"] is True


def test_a_decision_is_signed_with_the_password(world: World) -> None:
    case = world.report()
    world.act(case, "add_person", name="R. Vermeer", category="employee", part="respondent", cao="cao-vo")
    texts = dict.fromkeys(("purpose", "necessity", "proportionality", "subsidiarity"), "Daarom.")
    fields = {"persons": "Vermeer", "systems": "e-mail", "period_from": "2026-02-01", "period_to": "2026-03-01"}
    requested = world.act(case, "request_inspection", data_kinds="berichten", member=DIRECTOR, **fields, **texts)
    assert requested.code == 0, requested.err
    decided = world.on(
        "case", "act", case, "decide_inspection", "--inspection", "e3", "--outcome", "refused", "--motivation", "Nee.",
        "--explain", "De FG is ziek.", member=BOARD,
    )  # fmt: skip
    assert decided.code == 0, decided.err


def test_all_acts_and_the_fields_of_each_can_be_asked_without_signing_in(world: World) -> None:
    listed = world.run("case", "act", "--list", "--json").json
    assert {"report_incident", "decide_measure", "destroy_case"} <= {one["id"] for one in listed}
    for act in listed:
        told = world.run("case", "act", act["id"], "--help")
        assert told.code == 0, act["id"]
        for field in act["fields"]:
            assert f"--{field['name'].replace('_', '-')}" in told.out, (act["id"], field["name"])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["act"], "Noem eerst de zaak, dan de handeling"),
        (["act", "2026-0001"], "Noem eerst de zaak, dan de handeling"),
        (["act", "2026-0001", "assess", "extra"], "Zet tekst met spaties tussen aanhalingstekens"),
        (["act", "2026-0001", "asses"], "Bedoelt u “assess”?"),
        (["act", "2026-0001", "add_note", "--txt", "x"], "Bedoelt u “--text”?"),
        (["act", "2026-0001", "add_note", "--text"], "Achter --text hoort een waarde"),
        (["act", "2026-0001", "report_incident"], "caseapp case new report_incident"),
        (["new", "add_note"], "caseapp case act ZAAK add_note"),
        (["new"], "Noem één handeling"),
        (["show"], "Er ontbreekt iets: ZAAK"),
        (["list", "--stage", "einde"], "Kies uit: melding"),
        (["list", "--limit", "-3"], "hier hoort een heel getal"),
        (["list", "--limit", "veel"], "hier hoort een heel getal"),
        (["weg"], "De opdracht “weg” bestaat niet"),
    ],
)
def test_a_command_line_that_is_not_right_is_told_in_dutch_and_ends_with_two(
    world: World, words: list[str], said: str
) -> None:
    result = world.run("case", *words)
    assert result.code == 2
    assert said in result.err
    assert result.out == ""


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"noticed_on": "2026-02-30"}, "deze datum bestaat niet"),
        ({"noticed_on": "morgen"}, "deze datum bestaat niet"),
        ({"noticed_at": "25:00"}, "dit tijdstip bestaat niet"),
        ({"school": "De Hoge Waard"}, "De Lage Waard"),
        ({"urgent": "misschien"}, "ja of nee"),
        ({"summary": "Naam\u202egnirts"}, "leesrichting"),
        ({"summary": "Bel\x07"}, "besturingsteken"),
        ({"description": "half \ud83d teken"}, "een teken dat niet te lezen is"),
        ({"description": "x" * 1_000_001}, "te lang"),
    ],
)
def test_what_cannot_be_is_told_by_its_field_and_nothing_is_written(
    world: World, fields: dict[str, str], said: str
) -> None:
    with world.nothing_written():
        result = world.on("case", "new", "report_incident", *options({**REPORT, **fields}))
    assert result.code == 2, result
    assert said in result.err
    assert "Traceback" not in result.err


def test_a_text_of_ten_megabytes_is_told_in_one_sentence(world: World, tmp_path: Path) -> None:
    file = tmp_path / "groot.toml"
    file.write_text(f'text = "{"x" * 10_000_000}"\n', encoding="utf-8")
    case = world.report()
    with world.nothing_written():
        result = world.on("case", "act", case, "add_note", "--from", str(file))
    assert result.code == 2
    assert "te lang" in result.err
    assert len(result.err) < 500


def test_a_day_in_the_future_is_refused(world: World) -> None:
    with world.nothing_written():
        result = world.on("case", "new", "report_incident", *options({**REPORT, "noticed_on": "2199-01-01"}))
    assert result.code == 1
    assert "date_in_future" in result.err


def test_evidence_that_is_a_folder_or_is_not_there_is_told(world: World, tmp_path: Path) -> None:
    case = world.report()
    fields = {"obtained_from": "ouder", "obtained_how": "handed_over", "obtained_on": "2026-03-02"}
    for file, said in ((str(tmp_path), "is een map"), (str(tmp_path / "weg.png"), "is er niet"), ("a\0b", "niet")):
        with world.nothing_written():
            result = world.act(case, "add_evidence", file=file, **fields)
        assert result.code == 2, (file, result)
        assert said in result.err


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        ('summary = "open', "regel 1: dit is geen geldig TOML"),
        ("noticed_on = 2026-02-30", "regel 1: dit is geen geldig TOML"),
        ("x = " + "[" * 3000 + "]" * 3000, "te diep"),
        ('kleur = "rood"', "geen veld van"),
        ("noticed_on = 10:30:00", "kan dit niet staan"),
        ("summary = 1.5", "kan dit niet staan"),
        ("occurred_to = 7", "deze datum bestaat niet"),
        ("occurred_to = [1, 2]", "deze datum bestaat niet"),
    ],
)
def test_a_file_that_is_not_right_is_told_with_its_line(world: World, tmp_path: Path, toml: str, said: str) -> None:
    file = tmp_path / "velden.toml"
    file.write_text(toml, encoding="utf-8")
    with world.nothing_written():
        result = world.on("case", "new", "report_incident", *options(REPORT), "--from", str(file))
    assert result.code == 2, result
    assert said in result.err


@pytest.mark.parametrize(("name", "said"), [("weg.toml", "is er niet"), ("", "is een map"), ("x.toml\0", "is er niet")])
def test_a_file_that_cannot_be_read_is_told(world: World, tmp_path: Path, name: str, said: str) -> None:
    result = world.on("case", "act", "2026-0001", "add_note", "--from", str(tmp_path / name))
    assert result.code == 2
    assert said in result.err


def test_a_case_that_is_not_there_is_told(world: World) -> None:
    for words in (["show", "2026-9999"], ["act", "2026-9999", "add_note", "--text", "x"]):
        result = world.on("case", *words)
        assert result.code == 2, words
        assert "2026-9999" in result.err


def test_a_case_of_which_one_is_part_is_closed_to_them_and_says_why(world: World) -> None:
    case = world.report()
    world.act(case, "add_person", name=BOARD, category="board_member", part="respondent", member=HRM)
    done = world.on(
        "case", "act", case, "add_person", "--name", DIRECTOR, "--category", "employee", "--part", "witness",
        "--member", DIRECTOR,
    )  # fmt: skip
    assert done.code == 0, done.err
    result = world.on("case", "show", case, member=DIRECTOR)
    assert result.code == 1
    assert "getuige" in result.err
    assert "uitgesloten" in result.err


def test_what_somebody_typed_plays_no_tricks_on_the_terminal(world: World) -> None:
    result = world.on("case", "show", "2026\x1b[31m\u202e")
    assert result.code == 2
    assert "\x1b" not in result.err
    assert "\u202e" not in result.err


def test_members_are_named_by_name_or_number(world: World) -> None:
    members = world.on("member", "list", "--json").json
    number = next(one["id"] for one in members if one["name"] == HRM)
    assert world.on("case", "list", member=number).code == 0
    result = world.on("case", "list", member="Niemand")
    assert result.code == 2
    assert "Niemand" in result.err


def test_the_list_is_a_table_that_says_when_there_is_more(world: World) -> None:
    first, second = world.report(), world.report(summary="Nog een melding")
    listed = world.on("case", "list", "--limit", "1")
    lines = listed.out.splitlines()
    assert lines[0].split()[:3] == ["zaak", "school", "fase"]
    assert lines[1].startswith(second)
    assert "Beoordelen" in lines[1]
    assert lines[2] == "1 van 2 zaken. Meer: --limit 2."
    assert first not in listed.out


def test_an_act_that_became_impossible_meanwhile_is_told_with_what_to_do(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    from caseapp.model.reason import Answer, Reason
    from caseapp.model.term import Weight
    from caseapp.office.errors import Changed
    from caseapp.office.session import Session

    def overtaken(*_: object, **__: object) -> None:
        closed = Reason(code="case_closed", weight=Weight.REFUSES, source="zaak", text="De zaak is gesloten.")
        raise Changed(Answer(act="add_note", reasons=(closed,)), ())

    case = world.report()
    monkeypatch.setattr(Session, "perform", overtaken)
    result = world.act(case, "add_note", text="Gebeld.")
    assert result.code == 1
    assert "Iemand anders heeft net iets in deze zaak gedaan" in result.err
    assert "case_closed" in result.err


def test_what_is_wrong_with_the_store_is_told_and_ends_with_a_code(world: World) -> None:
    case = world.report()
    assert world.on("case", "show", case).code == 0
    with closing(sqlite3.connect(world.folder / "store.sqlite")) as db, db:
        assert db.execute("DELETE FROM key_grant WHERE stream = ? AND reader <> 'recovery'", (case,)).rowcount
    shown = world.on("case", "show", case, "--json")
    assert shown.code == 1
    assert "LET OP: " in shown.err
    assert "sleutel" in shown.json["warnings"][0]
    assert "sleutel" in world.on("verify").err + world.on("verify").out
