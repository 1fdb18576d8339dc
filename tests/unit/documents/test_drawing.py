"""The file: the same bytes each time, whole, readable, and not to be fooled."""

from io import BytesIO

import pikepdf
import pypdfium2 as pdfium
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseapp.documents.content import dossier_content
from caseapp.documents.drawing import Drawn, draw
from caseapp.office.errors import Cancelled
from tests.unit.documents.cases import Story, assess, finding, whole_story


def drawn(story: Story, respondent: str = "e2") -> Drawn:
    return draw(dossier_content(story.source(), respondent))


def pages_of(file: Drawn) -> list[str]:
    document = pdfium.PdfDocument(file.data)
    try:
        return [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in document]
    finally:
        document.close()


def test_the_same_case_gives_the_same_bytes() -> None:
    assert drawn(whole_story()).data == drawn(whole_story()).data


def test_another_case_gives_other_bytes() -> None:
    story = whole_story()
    story.do("add_note", text="Nog iets.")
    assert drawn(story).data != drawn(whole_story()).data


def test_every_page_is_numbered_and_marked() -> None:
    file = drawn(whole_story())
    pages = pages_of(file)
    assert len(pages) == file.pages > 3
    for at, page in enumerate(pages, start=1):
        assert "VERTROUWELIJK" in page
        assert f"Bladzijde {at} van {file.pages}" in page
        assert "R. Vermeer" in page


def test_the_contents_lead_to_the_right_page() -> None:
    pages = pages_of(drawn(whole_story()))
    number = next(line for line in pages[1].splitlines() + pages[0].splitlines() if "Maatregelen" in line)
    at = int(number.split()[-1]) if number.split()[-1].isdigit() else int(pages[1].split("Maatregelen")[1].split()[0])
    assert "Besluit: waarschuwing" in pages[at - 1] or "Besluit: waarschuwing" in pages[at]


def test_fonts_are_embedded_and_the_language_is_dutch() -> None:
    with pikepdf.open(BytesIO(drawn(whole_story()).data)) as pdf:
        assert str(pdf.Root.Lang) == "nl-NL"
        assert str(pdf.docinfo["/CreationDate"]).startswith("D:20260309")
        assert str(pdf.docinfo["/Title"]) == "Dossier zaak 2026-0007"
        fonts = [font for page in pdf.pages for font in page.Resources.Font.values()]
        assert fonts
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)


def test_bookmarks_of_every_part() -> None:
    with pikepdf.open(BytesIO(drawn(whole_story()).data)) as pdf, pdf.open_outline() as outline:
        titles = [item.title for item in outline.root]
    assert titles[:3] == ["Samenvatting", "1 De melding en de betrokkenen", "2 Verloop"]
    assert titles[-1].endswith("Zo controleert u dit dossier")


def test_the_file_is_sound() -> None:
    with pikepdf.open(BytesIO(drawn(whole_story()).data)) as pdf:
        assert pdf.check_pdf_syntax() == []


def test_hostile_text_appears_as_it_is() -> None:
    hostile = "<font size=90>groot</font> & <b>vet</b> %(naam)s {0} \\(x\\)"
    story = Story(summary=hostile, description=hostile)
    story.person("<script>alert(1)</script>")
    told = "".join(pages_of(drawn(story)))
    assert hostile in told
    assert "<script>alert(1)</script>" in told


@pytest.mark.parametrize(
    "name",
    [
        "Ω" * 200,
        "Zoë-Mae " * 25,
        "x" * 200,
        "שרה כהן־לוי",
        "محمد الأمين",
        "张伟",
        "😀👍🏽 Emoji",
        "a\u202ebc\x00d",
        "ʼt Hoen-Łukasz Őry",
    ],
)
def test_any_name_can_be_drawn(name: str) -> None:
    story = Story(summary=name[:150])
    who = story.person(name)
    assess(story, who, finding(fact=name))
    assert drawn(story, who).pages >= 3


def test_the_summary_is_two_pages_however_much_there_is() -> None:
    story = Story(summary="Lang " * 60, description="Nog langer verhaal. " * 400, school="De Lage Waard " * 20)
    who = story.person("Anne-Roos van den Nieuwenhuijzen " * 6)
    assess(story, who, *(finding(f"f{at}", "Een feit met veel woorden. " * 20) for at in range(30)))
    for _ in range(20):
        story.do("decide_measure", respondent=who, measure="conditional_reprimand", reasons="x")
        story.do("add_note", text="x", explanation="y", readable=True)
    pages = pages_of(drawn(story, who))
    assert "De melding en de betrokkenen" in pages[2].splitlines()[0] + pages[2]
    assert "Inhoud" in pages[1]


def test_five_hundred_acts() -> None:
    story = Story()
    who = story.person("R. Vermeer")
    for at in range(500):
        story.do("add_note", text=f"Notitie {at}. " + "Er is gesproken over wat er is gebeurd. " * (at % 7))
    file = drawn(story, who)
    told = "".join(pages_of(file))
    assert all(f"Notitie {at}." in told for at in range(500))


def test_a_very_long_text_is_drawn_whole() -> None:
    story = Story(description=" ".join(f"w{at}" for at in range(60_000)))
    story.person("R. Vermeer")
    told = "".join(pages_of(drawn(story)))
    assert "w0 " in told
    assert "w59999" in told


def test_progress_rises_to_the_end() -> None:
    told: list[int] = []
    draw(dossier_content(whole_story().source(), "e2"), lambda done, _total: told.append(done))
    assert told[0] == 0
    assert told == sorted(told)
    assert told[-1] == 100


def test_it_can_be_stopped_while_it_is_set_and_while_it_is_drawn() -> None:
    content = dossier_content(whole_story().source(), "e2")
    with pytest.raises(Cancelled):
        draw(content, cancelled=lambda: True)
    asked = iter(range(1000))
    with pytest.raises(Cancelled):
        draw(content, cancelled=lambda: next(asked) > 6)


def test_a_name_that_is_black_is_nowhere_in_the_file() -> None:
    story = Story(summary="Kwinten Zwartjes en R. Vermeer", description="Kwinten Zwartjes deed mee.")
    who = story.person("R. Vermeer")
    story.person("Kwinten Zwartjes", category="pupil")
    story.do("add_note", text="Kwinten zei dat Zwartjes senior belde.")
    file = drawn(story, who)
    with pikepdf.open(BytesIO(file.data)) as pdf:
        inside = b"".join(
            thing.read_bytes() for thing in pdf.objects if isinstance(thing, pikepdf.Stream) and "/Length1" not in thing
        )
        with pdf.open_outline() as outline:
            titles = " ".join(child.title for item in outline.root for child in [item, *item.children])
        about = " ".join(str(value) for value in pdf.docinfo.values())
    told = "".join(pages_of(file))
    for name in ("Kwinten", "Zwartjes"):
        assert name not in told + titles + about
        assert name.encode() not in inside
    assert "ander\xa0A" in told or "ander A" in told


odd = st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=200)


@settings(max_examples=15)
@given(odd, odd, odd)
def test_whatever_people_write_a_whole_file_comes_of_it(summary: str, name: str, text: str) -> None:
    story = Story(summary=summary, description=text)
    who = story.person(name)
    story.do("add_note", text=text, explanation=summary)
    assess(story, who, finding(fact=text))
    file = drawn(story, who)
    with pikepdf.open(BytesIO(file.data)) as pdf:
        assert len(pdf.pages) == file.pages
