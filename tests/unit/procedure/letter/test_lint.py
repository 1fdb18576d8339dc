"""The linter: what a template lacks, with line and remedy; and the check of a letter as it was written."""

from __future__ import annotations

import pytest

from caseapp.asset import asset
from caseapp.procedure.letter.field import FIELDS, LISTS, FieldKind
from caseapp.procedure.letter.fill import example_values, fill
from caseapp.procedure.letter.kind import LETTERS, RESTS_ON, To, letter_label
from caseapp.procedure.letter.lint import broken, check, lint
from caseapp.procedure.letter.syntax import parse
from caseapp.procedure.letter.want import ASKINGS, Want, clause_in

FILES = sorted(asset("letters").glob("*.txt"))
SUSPENSION, WARNING, REPRIMAND = (
    LETTERS[name] for name in ("decision_pupil_suspension", "decision_warning", "decision_reprimand")
)


def source(letter: str) -> str:
    return asset("letters", f"{letter}.txt").read_text(encoding="utf-8")


def keys(letter: str, text: str) -> list[str]:
    return [one.key for one in lint(LETTERS[letter], text)]


def without(letter: str, *parts: str) -> str:
    text = source(letter)
    for part in parts:
        assert part in text, part
        text = text.replace(part, "")
    return text


def test_every_letter_has_its_file_and_every_file_is_a_letter() -> None:
    assert {path.stem for path in FILES} == set(LETTERS)


@pytest.mark.parametrize("letter", LETTERS)
def test_the_letters_of_the_program_are_without_fault(letter: str) -> None:
    assert [one.sentence() for one in lint(LETTERS[letter], source(letter))] == []
    assert broken(source(letter)) == ()


@pytest.mark.parametrize("letter", LETTERS)
def test_a_filled_letter_holds_what_it_must(letter: str) -> None:
    kind, values = LETTERS[letter], example_values()
    written = fill(parse(source(letter)), values)
    found = [one for one in check(kind, written.text, values) if one.key != "leeg"]
    assert [one.sentence() for one in found] == []
    assert "{" not in written.text + written.subject


def test_the_fields_are_told() -> None:
    for field in FIELDS.values():
        assert field.about.endswith(".")
        assert field.example or field.kind is FieldKind.LIST
        assert field.group
        assert not field.of or field.of in LISTS
    assert {name for asking in ASKINGS.values() for name in asking.fields | asking.where} <= set(FIELDS)
    assert set(ASKINGS) == set(Want)


def test_the_letters_are_told() -> None:
    labels = [kind.label for kind in LETTERS.values()]
    assert len(labels) == len(set(labels))
    assert all(kind.help.endswith(".") for kind in LETTERS.values())
    assert letter_label("intention") == "Voornemen"
    assert letter_label("onbekend") == "onbekend"
    assert "decide_measure" in RESTS_ON
    assert LETTERS["decision_removal"].decides
    assert LETTERS["other"].to is To.ANYONE


# --- what makes a template unusable


@pytest.mark.parametrize(
    ("body", "line", "message", "remedy"),
    [
        ("Beste {aam},", 2, "Het veld “aam” is er niet.", "Bedoelt u {aan}?"),
        ("a\n{qqqqq}", 3, "Het veld “qqqqq” is er niet.", "Kies een veld uit de lijst."),
        ("{als qqqqq}a{einde}", 2, "Het veld “qqqqq” is er niet.", "Kies een veld uit de lijst."),
        ("{voor elk persoon}a{einde}", 2, "De lijst “persoon” is er niet.", "Kies uit: feit, stuk."),
        ("{voor elk feitt}a{einde}", 2, "De lijst “feitt” is er niet.", "Bedoelt u {feit}?"),
        ("{feit}", 2, "{feit} is een lijst.", "Schrijf {voor elk feit} … {einde}."),
        ("{minderjarig}", 2, "{minderjarig} is ja of nee, en geen tekst.", "Schrijf {als minderjarig} … {einde}."),
        ("{feit.tekst}", 2, "{feit.tekst} staat niet in zijn lijst.", "Zet het in {voor elk feit} … {einde}."),
        ("{als feit.dag}a{einde}", 2, "{feit.dag} staat niet in zijn lijst.", "Zet het in {voor elk feit} … {einde}."),
        (
            "{voor elk stuk}{feit.dag}{einde}",
            2,
            "{feit.dag} staat niet in zijn lijst.",
            "Zet het in {voor elk feit} … {einde}.",
        ),
        (
            "{als minderjarig is ja}a{einde}",
            2,
            "{minderjarig} is geen tekst om mee te vergelijken.",
            "Schrijf {als minderjarig}.",
        ),
        ("", 2, "De brief is leeg.", "Schrijf de brief."),
        ("\n \n{als minderjarig} {einde}", 4, "De brief is leeg.", "Schrijf de brief."),
        ("{als minderjarig}a{anders}{qqqqq}{einde}", 2, "Het veld “qqqqq” is er niet.", "Kies een veld uit de lijst."),
    ],
)
def test_a_template_that_cannot_be_used(body: str, line: int, message: str, remedy: str) -> None:
    text = f"Betreft: x\n{body}"
    found = broken(text)
    assert [(one.line, one.message, one.remedy) for one in found] == [(line, message, remedy)]
    assert lint(LETTERS["other"], text) == found


def test_an_empty_subject_is_told() -> None:
    assert [one.message for one in broken("Betreft:\na")] == ["Het onderwerp is leeg."]


def test_unbalanced_blocks_are_told_first_and_alone() -> None:
    found = lint(SUSPENSION, "Betreft: x\n{als minderjarig}\na")
    assert [(one.line, one.key) for one in found] == [(2, "blok")]
    assert broken("Betreft: x\n{als minderjarig}\na") == found


# --- what a letter must hold


WHOLE = {"objection", "objection_term", "objection_to"}
OTHERWISE = "In beroep kan dat binnen 6 weken bij de commissie."
USUAL = "U kunt binnen zes weken bezwaar maken bij het bestuur."
CLAUSE = (
    "U kunt {rechtsmiddel} bij {bezwaar_bij}. Dat kan binnen {bezwaar_weken} na de dag van deze brief: uiterlijk op "
    "{bezwaar_tot}. "
)
TO_COURT = CLAUSE.replace("na de dag van deze brief", "na de dag waarop uw dienstverband eindigt")


@pytest.mark.parametrize("letter", [name for name, kind in LETTERS.items() if Want.OBJECTION in kind.wants])
def test_a_missing_objection_clause_is_found(letter: str) -> None:
    clause = TO_COURT if letter == "decision_summary_dismissal" else CLAUSE
    assert "objection" in keys(letter, without(letter, clause)), letter


@pytest.mark.parametrize(
    ("clause", "missing"),
    [
        ("U kunt binnen zes weken bezwaar maken bij het bestuur.", set()),
        ("U kunt tot 20 april 2026 in beroep bij de commissie van beroep.", set()),
        ("Niet mee eens? Stuur een bezwaarschrift.\nDat kan binnen 6 weken, aan het College van Bestuur.", set()),
        ("Ga binnen twee maanden naar de kantonrechter.", set()),
        ("U kunt bezwaar maken.", {"objection_term", "objection_to"}),
        ("U kunt bezwaar maken bij het bestuur.", {"objection_term"}),
        ("U kunt binnen zes weken bezwaar maken.", {"objection_to"}),
        ("Tegen dit besluit is geen bezwaar mogelijk.", WHOLE),
        ("Tegen dit besluit staat beroep niet open.", WHOLE),
        ("U kunt niet in bezwaar bij het bestuur, ook niet binnen zes weken.", WHOLE),
        ("Wij doen een beroep op u om binnen zes weken bij het bestuur te komen.", WHOLE),
        (f"{{als minderjarig}}{USUAL}{{einde}}", WHOLE),
        (f"{{als minderjarig}}{USUAL}{{anders}}{OTHERWISE}{{einde}}", set()),
        ("{als bezwaar_mogelijk}U kunt {rechtsmiddel} bij {bezwaar_bij} tot {bezwaar_tot}.{einde}", set()),
        ("{als niet bezwaar_mogelijk}{rechtsmiddel} bij {bezwaar_bij} tot {bezwaar_tot}.{einde}", WHOLE),
    ],
)
def test_a_clause_says_what_with_whom_and_until_when(clause: str, missing: set[str]) -> None:
    text = without("decision_reprimand", CLAUSE).replace("# Niet mee eens?", f"# Niet mee eens?\n\n{clause}")
    assert set(keys("decision_reprimand", text)) == missing


def test_a_clause_that_only_sometimes_stands_there_is_told_as_such() -> None:
    text = without("decision_reprimand", CLAUSE) + "{als minderjarig}U kunt {rechtsmiddel}.{einde}"
    found = {one.key: one.message for one in lint(REPRIMAND, text)}
    assert "Alleen soms" in found["objection"]
    assert "Alleen soms" not in found["objection_to"]


@pytest.mark.parametrize(
    ("letter", "part", "key"),
    [
        ("decision_reprimand", "- {feit.tekst}", "facts"),
        ("decision_reprimand", "{redenen}", "reasons"),
        ("decision_reprimand", "{ondertekenaar}", "signed"),
        ("decision_pupil_suspension", "{onderwijs}", "education"),
        ("decision_pupil_suspension", "{als inspectie_bericht}", "blok"),
        ("hearing_invitation", "U mag iemand meenemen die u bijstaat.", "support"),
        ("inspectorate_notice", "{persoon}", "who"),
        ("objection_decision", "{uitkomst}", "outcome"),
        ("file_shared", "- {stuk.naam} ({stuk.nummer})", "pieces"),
        ("interim_measure", "De maatregel is bedoeld voor {doel}.", "purpose"),
        ("inspection_told", "{controle_systemen}", "scope"),
    ],
)
def test_what_a_letter_must_hold_is_missed(letter: str, part: str, key: str) -> None:
    assert key in keys(letter, without(letter, part))


def test_the_days_of_a_suspension_are_missed() -> None:
    text = source("decision_pupil_suspension").replace("{periode}", "").replace("{tot_en_met}", "")
    assert {"start", "end"} <= set(keys("decision_pupil_suspension", text))


def test_the_subject_may_name_the_measure() -> None:
    body = without("measure_lifted", "Deze maatregel stopt: {maatregel}. ")
    assert keys("measure_lifted", body) == []


def test_a_warning_does_not_speak_as_a_punishment() -> None:
    text = (
        source("decision_warning")
        + "\nDit is een disciplinaire straf.\nBinnen zes weken kunt u in beroep bij de raad.\n"
    )
    found = lint(WARNING, text)
    assert {one.key for one in found} == {"warning", "objection"}
    word = next(one for one in found if one.key == "warning")
    assert word.line == text.count("\n", 0, text.index("disciplinaire")) + 1
    assert "disciplinaire" in word.message


def test_a_clause_is_looked_for_from_its_own_line() -> None:
    assert clause_in("Hallo.\nU kunt in bezwaar. Dat kan.").startswith("\nU kunt")
    assert clause_in("Hallo.") == ""


# --- a letter as it was written


VALUES = example_values()


def written(letter: str) -> str:
    return fill(parse(source(letter)), VALUES).text


def test_what_is_still_to_be_filled_in_is_told_with_its_line() -> None:
    text = "Beste heer,\nTot [nog invullen: de laatste dag] kan het.\nM. Dijkstra"
    assert [(one.line, one.message) for one in check(LETTERS["other"], text, VALUES)] == [
        (2, "Nog invullen: de laatste dag.")
    ]


def test_an_empty_letter_is_told() -> None:
    assert [one.key for one in check(LETTERS["other"], " \n", VALUES)] == ["tekst"]


def test_what_was_taken_out_of_a_letter_is_missed() -> None:
    whole = written("decision_pupil_suspension")
    for part, key in (
        ("U stuurde een leerling elf berichten na 22.00 uur.", "facts"),
        ("De feiten staan vast en zijn ernstig.", "reasons"),
        ("U kunt bezwaar maken bij", "objection"),
        ("M. Dijkstra", "signed"),
    ):
        assert part in whole
        assert key in [one.key for one in check(SUSPENSION, whole.replace(part, ""), VALUES)], part


def test_what_is_said_in_other_words_is_not_missed() -> None:
    whole = written("decision_pupil_suspension").replace("uiterlijk op 20 april 2026", "voor 21 april 2026")
    assert check(SUSPENSION, whole, VALUES) == ()


def test_what_the_case_does_not_ask_is_not_missed() -> None:
    values = {
        **VALUES,
        "bezwaar_mogelijk": False,
        "buiten_de_les": False,
        "inspectie_bericht": False,
        "feit": "",
        "doel": "",
        "controle_doel": "",
    }
    kind = LETTERS["pupil_interim_measure"]
    text = fill(parse(source("pupil_interim_measure")), values).text
    assert [one.key for one in check(kind, text, values)] == ["leeg"]
    bare = f"time-out {VALUES['periode']}, het bestuur. {VALUES['redenen']} M. Dijkstra"
    assert check(kind, bare, values) == ()


def test_a_long_remedy_is_cut_short() -> None:
    values = {**VALUES, "redenen": "Een heel lange reden. " * 40}
    found = check(LETTERS["measure_lifted"], "De schorsing stopt. M. Dijkstra", values)
    assert len(found) == 1
    assert found[0].remedy.endswith(" …")
    assert len(found[0].remedy) < 200


def test_a_warning_that_was_made_a_punishment_by_hand_is_told() -> None:
    text = written("decision_warning") + "\nDit is plichtsverzuim. U kunt in beroep."
    assert [one.key for one in check(WARNING, text, VALUES)] == ["objection", "warning"]


def test_what_the_case_cannot_tell_is_to_be_written() -> None:
    text = written("hearing_invitation").replace("U mag iemand meenemen die u bijstaat.", "")
    assert [(one.key, one.remedy) for one in check(LETTERS["hearing_invitation"], text, VALUES)] == [
        ("support", "Schrijf het erbij.")
    ]


def test_who_is_named_besides_is_told() -> None:
    text = written("other").replace("[nog invullen: wat u wilt schrijven]", "Ook n.  bakker was erbij.")
    found = check(LETTERS["other"], text, VALUES, ("N. Bakker", "Bak", " ", "P. Maas"))
    assert [one.message for one in found] == ["De brief noemt N. Bakker."]
