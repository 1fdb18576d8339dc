"""A document holds up before real validators of PDF/A and PDF/UA, and tells who cannot see what is what."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import page
import pikepdf
import pypdfium2 as pdfium
import pytest

from caseapp.documents.content import dossier_content
from caseapp.documents.drawing import draw
from tests.unit.documents.cases import Story, assess, finding, whole_story

PROFILES = [page.ValidationProfile.PDF_A_3B, page.ValidationProfile.PDF_A_3A, page.ValidationProfile.PDF_UA_1]


def large_story() -> Story:
    """Long tables, many persons, long names, and letters of many scripts."""
    story = Story(description="Lang. " * 3000)
    who = story.person("Anne-Roos van den Nieuwenhuijzen-de Bruijn " * 2)
    for at in range(30):
        story.person(f"Getuige {at} van der Lange Achternaam", "witness")
    for name in ("שרה כהן־לוי", "محمد الأمين", "张伟", "Łukasz Őry 😀👍🏽"):
        story.person(name, "witness")
    assess(story, who, *(finding(f"f{at}", "Een feit. " * 40) for at in range(12)))
    for at in range(60):
        story.do("add_note", text=f"Notitie {at}. " * 20)
    return story


def data(story: Story) -> bytes:
    return draw(dossier_content(story.source(), "e2")).data


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("story", [whole_story, large_story, Story], ids=["whole", "large", "little"])
def test_a_dossier_holds_up_before_a_validator(story: Callable[[], Story], profile: page.ValidationProfile) -> None:
    made = story()
    if len(made.acts) == 1:
        made.person("R. Vermeer")
    file = data(made)
    if profile is page.ValidationProfile.PDF_A_3A:
        file = file.replace(b"<pdfaid:conformance>B<", b"<pdfaid:conformance>A<")
    report = page.validate_pdf_bytes(file, profile=profile)
    assert report.is_compliant, [str(one) for one in report.failures][:5]


def elements(pdf: pikepdf.Pdf) -> list[tuple[int, str, Any]]:
    """Every element of the structure: how deep, what it is, and itself."""
    found: list[tuple[int, str, Any]] = []

    def walk(node: Any, depth: int) -> None:
        found.append((depth, str(node.S)[1:], node))
        for kid in node.get("/K", []):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                walk(kid, depth + 1)

    walk(pdf.Root.StructTreeRoot.K, 0)
    return found


def test_tables_have_heads_and_equal_rows_and_headings_skip_no_level() -> None:
    with pikepdf.open(BytesIO(data(large_story()))) as pdf:
        level = 0
        for _, tag, node in elements(pdf):
            if tag in ("H1", "H2", "H3", "H4"):
                assert int(tag[1]) <= level + 1
                level = int(tag[1])
            if tag == "Table":
                assert len({len(row.K) for row in node.K}) == 1
                assert "/TH" in [str(cell.S) for cell in node.K[0].K]
        tags = [tag for _, tag, _ in elements(pdf)]
    assert {"Sect", "H1", "P", "L", "LI", "Table", "TH", "TD", "TOC", "Link"} <= set(tags)


def test_a_row_that_runs_over_pages_is_one_element_and_a_head_that_comes_back_is_not_read_again() -> None:
    story = whole_story()
    story.do("add_note", text="woord " * 4000)
    with pikepdf.open(BytesIO(data(story))) as pdf:
        cut = [
            node
            for _, tag, node in elements(pdf)
            if tag == "TD" and any(isinstance(kid, pikepdf.Dictionary) and "/MCID" in kid for kid in node.get("/K", []))
        ]
        assert cut
        heads = [node for _, tag, node in elements(pdf) if tag == "TH" and len(node.get("/K", [])) > 1]
        assert not heads


def test_what_is_read_from_right_to_left_can_be_taken_out_as_it_was_written() -> None:
    story = Story()
    story.person("محمد الأمين")
    story.person("שרה כהן־לוי", "witness")
    document = pdfium.PdfDocument(data(story))
    try:
        told = "".join(one.get_textpage().get_text_range() for one in document)
    finally:
        document.close()
    with pikepdf.open(BytesIO(data(story))) as pdf:
        inside = b"".join(one.Contents.read_bytes() for one in pdf.pages)
    for name in ("محمد الأمين", "שרה כהן־לוי"):
        assert name.encode("utf-16-be").hex().upper().encode() in inside
    assert told


def test_an_emoji_can_be_taken_out_as_it_was_written() -> None:
    story = Story()
    story.person("R. Vermeer")
    story.do("add_note", text="Ze stuurde 😀 en 🙈.")
    document = pdfium.PdfDocument(data(story))
    try:
        told = "".join(one.get_textpage().get_text_range() for one in document)
    finally:
        document.close()
    assert "😀" in told
    assert "🙈" in told
