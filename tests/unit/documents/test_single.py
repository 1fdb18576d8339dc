"""Documents of their own: what stands in them, and that they hold up before a validator."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import SimpleNamespace
from typing import Any

import page
import pypdfium2
import pytest

from caseapp.cli.single import KINDS
from caseapp.documents.drawing import draw
from caseapp.documents.errors import DocumentError
from caseapp.documents.single.kind import NothingToPrint, about, single
from caseapp.documents.single.offering import Single, offers
from caseapp.model.act import Fields
from tests.unit.documents.cases import BOARD, HRM, Story, assess, finding, whole_story, words_of


def inspected() -> Story:
    story = Story()
    who = story.person("R. Vermeer", cao="cao-vo")
    asked = story.do(
        "request_inspection",
        persons=(who,),
        systems=("Instagram",),
        period_from=date(2026, 2, 1),
        period_to=date(2026, 2, 28),
        data_kinds=("berichten",),
        purpose="Nagaan of er contact was.",
        necessity="Anders is het niet te weten.",
        proportionality="Alleen een maand.",
        subsidiarity="Vragen hielp niet.",
    )
    story.do("advise_inspection", inspection=asked, advice="positive", text="Doe dit zo.")
    story.do(
        "decide_inspection",
        BOARD,
        inspection=asked,
        outcome="approved",
        valid_until=date(2026, 4, 1),
        motivation="Het is nodig.",
    )
    story.do("determine_inspection_actions", inspection=asked, actions=("Zoek op naam",))
    story.do("authorise_inspector", BOARD, inspection=asked, person=str(HRM), department="ICT")
    return story


def placed() -> Story:
    story = whole_story()
    made = story.do("make_dossier", respondent="e2")
    story.do("place_in_dossier", respondent="e2", file="personnel", dossier=made)
    return story


def test_an_order_says_what_may_be_looked_at_and_what_not() -> None:
    told = words_of(single(inspected().source(), Single.ORDER))
    for part in ("Instagram", "R. Vermeer", "berichten", "Zoek op naam", "Het is nodig.", "M. Dijkstra (uitvoerder)"):
        assert part in told
    assert "niet meer dan dat" in told


@pytest.mark.parametrize("words", range(0, 700, 20))
def test_nobody_signs_a_page_on_which_nothing_else_stands(words: int) -> None:
    story = inspected()
    changed = story.acts[2]
    story.acts[2] = replace(changed, fields=Fields({**changed.fields, "purpose": "woord " * words}))
    told = texts_of(draw(single(story.source(), Single.ORDER)).data)
    at = next(at for at, one in enumerate(told) if "Handtekening" in one)
    assert "Wat u ziet, is geheim." in told[at]
    assert "Regels voor wie controleert" in told[at]


@pytest.mark.parametrize("words", range(0, 600, 20))
def test_nobody_signs_a_decision_on_a_page_on_which_nothing_else_stands(words: int) -> None:
    story = whole_story()
    at = next(at for at, one in enumerate(story.acts) if one.act == "decide_measure")
    changed = story.acts[at]
    story.acts[at] = replace(changed, fields=Fields({**changed.fields, "reasons": "woord " * words + "."}))
    told = texts_of(draw(single(story.source(), Single.DECISION)).data)
    assert "Bewijs en gronden staan" in next(one for one in told if "Handtekening" in one)


@pytest.mark.parametrize("words", range(0, 900, 15))
def test_no_line_of_where_it_comes_from_stands_by_itself(words: int) -> None:
    story = whole_story()
    at = next(at for at, one in enumerate(story.acts) if one.act == "decide_measure")
    changed = story.acts[at]
    story.acts[at] = replace(changed, fields=Fields({**changed.fields, "reasons": "woord " * words + "."}))
    entry: Any = SimpleNamespace(seq=changed.seq, hash=bytes(32))
    told = texts_of(draw(single(replace(story.source(), entries=(entry,)), Single.DECISION)).data)
    page = next(one for one in told if "Waar dit vandaan komt" in one)
    assert "Dit staat ondertekend" in page
    assert "0" * 64 in page


def texts_of(data: bytes) -> list[str]:
    """The text of each page."""
    document = pypdfium2.PdfDocument(data)
    try:
        return [one.get_textpage().get_text_range() for one in document]
    finally:
        document.close()


def test_a_decision_has_its_reasons() -> None:
    told = words_of(single(whole_story().source(), Single.DECISION))
    for part in (
        "Waarschuwing",
        "R. Vermeer",
        "De feiten staan vast.",
        "Een gesprek alleen is te licht.",
        "A. de Groot",
    ):
        assert part in told


def test_a_decision_that_names_objection_or_appeal_says_with_whom_and_until_when() -> None:
    story = Story()
    one = story.person("R. Vermeer", cao="cao-vo")
    assess(story, one, finding())
    story.do(
        "decide_measure",
        BOARD,
        respondent=one,
        measure="reprimand",
        from_=date(2026, 3, 5),
        reasons="De feiten staan vast.",
        objection_clause=True,
    )
    told = words_of(single(story.source(), Single.DECISION))
    assert "Tegen dit besluit kunt u beroep instellen bij de commissie van beroep." in told
    assert "Dat kan binnen zes weken na de dag waarop dit besluit is meegedeeld." in told
    assert "Niet mee eens?" not in words_of(single(whole_story().source(), Single.DECISION))


def test_a_registry_sheet_says_what_was_placed_when_and_by_whom() -> None:
    told = words_of(single(placed().source(), Single.REGISTRY))
    for part in ("R. Vermeer", "personeelsdossier", "Dossier zaak 2026-0007", "M. Dijkstra", "9 maart 2026"):
        assert part in told


def test_the_name_of_another_respondent_stays_out() -> None:
    story = Story(description="Kwinten Zwartjes deed mee.")
    one = story.person("R. Vermeer")
    story.person("Kwinten Zwartjes", category="pupil")
    assess(story, one, finding(fact="Stuurde Kwinten een foto"))
    story.do(
        "decide_measure",
        BOARD,
        respondent=one,
        measure="warning",
        from_=date(2026, 3, 5),
        reasons="Met Zwartjes.",
    )
    told = words_of(single(story.source(), Single.DECISION))
    assert "Zwartjes" not in told
    assert "Kwinten" not in told


@pytest.mark.parametrize(
    ("story", "kind"), [(inspected, Single.ORDER), (whole_story, Single.DECISION), (placed, Single.REGISTRY)]
)
@pytest.mark.parametrize("profile", [page.ValidationProfile.PDF_A_3B, page.ValidationProfile.PDF_UA_1])
def test_each_holds_up_before_a_validator(story: object, kind: Single, profile: page.ValidationProfile) -> None:
    assert callable(story)
    report = page.validate_pdf_bytes(draw(single(story().source(), kind)).data, profile=profile)
    assert report.is_compliant, [str(one) for one in report.failures][:5]


@pytest.mark.parametrize("kind", list(Single))
def test_what_is_not_there_is_told(kind: Single) -> None:
    source = Story().source()
    assert about(source, kind) == ()
    with pytest.raises(NothingToPrint):
        single(source, kind)
    with pytest.raises(NothingToPrint, match="Kies uit"):
        single(placed().source() if kind is Single.REGISTRY else inspected().source() if kind is Single.ORDER
               else whole_story().source(), kind, "e99")  # fmt: skip


def test_who_knows_nobody_by_name_is_told() -> None:
    source = inspected().source()
    acts = tuple(one for one in source.case.acts if one.act != "add_person")
    unnamed = replace(source, case=replace(source.case, acts=acts))
    assert unnamed.case.persons == {}
    assert offers(unnamed.case) == ()
    with pytest.raises(DocumentError, match="geen namen"):
        single(unnamed, Single.ORDER)


def test_the_kinds_of_the_help_are_those_there_are() -> None:
    assert tuple(Single) == KINDS
