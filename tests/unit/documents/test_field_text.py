"""What the fields of an act hold, in the words that a reader of the dossier understands."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from caseapp.documents.field_text import act_named, pairs
from caseapp.documents.matter import Matter
from caseapp.documents.model import Mark
from tests.unit.documents.cases import DIRECTOR, Story, assess, finding


def told(story: Story, ref: str, **more: Any) -> dict[str, str]:
    """The fields of an act by their labels."""
    respondent = story.case.respondents[0]
    matter = Matter(source=story.source(), respondent=respondent, **more)
    act = story.case.get(ref)
    assert act is not None
    return {label: "".join(span.text for span in words) for label, words in pairs(matter, act)}


@pytest.fixture
def story() -> Story:
    made = Story()
    made.person("R. Vermeer")
    return made


@pytest.mark.parametrize(
    ("act", "fields", "label", "words"),
    [
        ("invite_hearing", {"for_on": date(2026, 3, 4)}, "Gesprek op", "4 maart 2026"),
        ("invite_hearing", {"for_on": datetime(2026, 3, 3, 23, 30, tzinfo=UTC)}, "Gesprek op", "4 maart 2026"),
        ("invite_hearing", {"for_on": "morgen"}, "Gesprek op", "morgen"),
        ("invite_hearing", {"invited": ("e2", "guardians", DIRECTOR, "mr. Bos")}, "Wie zijn uitgenodigd",
         "R. Vermeer, de ouders of verzorgers, I. Verhoef en mr. Bos"),
        ("invite_hearing", {"invited": "e2"}, "Wie zijn uitgenodigd", "R. Vermeer"),
        ("add_evidence", {"obtained_how": "handed_over"}, "Hoe verkregen", "Overhandigd"),
        ("add_evidence", {"obtained_how": "other: in de gang gevonden"}, "Hoe verkregen",
         "Anders: in de gang gevonden"),
        ("add_evidence", {"obtained_how": "van een vriend"}, "Hoe verkregen", "van een vriend"),
        ("call_trust_inspector", {"at": datetime(2026, 3, 2, 8, 5, tzinfo=UTC)}, "Wanneer gebeld",
         "2 maart 2026, 09.05 uur"),
        ("report_incident", {"urgent": True}, "Het heeft haast", "ja"),
        ("report_incident", {"urgent": False}, "Het heeft haast", "nee"),
        ("report_incident", {"channels": ("snapchat", "instagram")}, "Waar online", "snapchat en instagram"),
    ],
)  # fmt: skip
def test_each_kind_of_field_has_its_words(
    story: Story, act: str, fields: dict[str, Any], label: str, words: str
) -> None:
    rows = told(story, story.do(act, **fields))
    assert {name.casefold(): text.casefold() for name, text in rows.items()} == {label.casefold(): words.casefold()}


@pytest.mark.parametrize("empty", [None, "", ()])
def test_an_empty_field_has_no_row(story: Story, empty: object) -> None:
    assert told(story, story.do("add_note", text=empty)) == {}


def test_a_file_has_its_name_its_kind_its_size_and_its_hash(story: Story) -> None:
    whole = {"name": "a.pdf", "media_type": "application/pdf", "size": 48_300, "sha256": "ab12"}
    bare = {"name": "b.bin", "sha256": "cd34"}
    for file, words in ((whole, "a.pdf (application/pdf, 48 kB)\nab12"), (bare, "b.bin\ncd34"), ("kwijt", "kwijt")):
        assert told(story, story.do("add_evidence", file=file)) == {"Bestand": words}


def test_findings_and_grounds_are_told_by_their_facts(story: Story) -> None:
    ref = assess(story, "e2", finding(), finding("f2", "Belde ’s nachts."))
    assert "Stuurde elf berichten na 22.00 uur; Belde ’s nachts." in told(story, ref).values()
    measure = story.do("propose_measure", respondent="e2", grounds=("f1", "f2", "f9"))
    words = "feit 1 (“Stuurde elf berichten na 22.00 uur”), feit 2 (“Belde ’s nachts”) en f9"
    assert words in told(story, measure).values()


def test_another_act_is_named_by_its_number_and_what_is_not_in_the_dossier_by_its_number_alone(story: Story) -> None:
    evidence = story.do("add_evidence", text="Een schermafdruk.")
    sealed = story.do("add_evidence", readable=False)
    share = story.do("share_file", respondent="e2", entries=(evidence, sealed))
    assert "nr 3 (bewijs toevoegen) en nr 4 (niet in dit dossier)" in told(story, share).values()


def test_who_is_taken_out_is_black_in_a_field_too(story: Story) -> None:
    reporter = story.person("B. Melder", "reporter", protected=True)
    ref = story.do("consult", respondent="e2", advice="B. Melder zag het.")
    rows = told(story, ref)
    assert not any("B. Melder" in words for words in rows.values())
    matter = Matter(source=story.source(), respondent=story.case.respondents[0])
    made = story.case.get(reporter)
    assert made is not None
    assert all(span.mark is not Mark.BLACK for span in act_named(matter, made))
