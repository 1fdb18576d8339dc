"""A dossier of 200 pages against bare reportlab drawing the same text.

The peer gets every text of the dossier with its font, size and width, breaks it in lines with reportlab's own
``simpleSplit``, and draws each line with ``drawString``, as many on a page as the dossier has. No headings, rules,
bookmarks, page numbers or tables; nothing but the same words in the same type.
"""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from caseapp.documents.content import dossier_content
from caseapp.documents.drawing import draw
from caseapp.documents.page import style as s
from caseapp.documents.page.face import Face, font
from tests.bench.figure import Figure, pair
from tests.unit.documents.cases import Story, assess, finding, texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.documents.model import Dossier

PAGES, SHORT_PAGES = 200, 20
ACTS_ON_A_PAGE = 4.4
WORDS = (
    "De school heeft met de betrokkenen gesproken en wat zij zeiden opgeschreven. De leerling vertelde wat er op die "
    "avond gebeurde, welke berichten er kwamen en wie erbij was. De ouders willen weten wat de school nu doet. "
)


def long_story(pages: int) -> Story:
    """A case whose dossier has about so many pages."""
    story = Story(description=WORDS * 6)
    who = story.person("R. Vermeer", cao="cao-vo")
    story.person("N. Bakker", "affected", "pupil")
    for at in range(round(pages * ACTS_ON_A_PAGE)):
        match at % 4:
            case 0:
                story.do("add_note", text=f"{at}. {WORDS}", after=timedelta(minutes=40))
            case 1:
                story.do("consult", with_="legal", on=story.acts[-1].at.date(), advice=WORDS, respondent=who)
            case 2:
                evidence = {"name": f"bestand {at}.pdf", "sha256": f"{at:064x}", "size": at, "media_type": "text/plain"}
                story.do(
                    "add_evidence", file=evidence, text=WORDS, obtained_from="N. Bakker", obtained_how="handed_over"
                )
            case _:
                story.do("inform_respondent", respondent=who, on=story.acts[-1].at.date(), how="brief", what=WORDS)
    assess(story, who, *(finding(f"f{at}", f"{at}. {WORDS}") for at in range(pages // 10)))
    return story


def bare(dossier: Dossier, pages: int) -> bytes:
    """The same texts, broken and drawn with what reportlab itself offers."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=(s.PAGE_WIDTH, s.PAGE_HEIGHT), invariant=1)
    lines = list(_lines(dossier))
    on_a_page = -(-len(lines) // pages)
    for start in range(0, len(lines), on_a_page):
        canvas.setFont(Face.TEXT.value, s.BODY.size)
        y = s.PAGE_HEIGHT - s.TOP
        for line in lines[start : start + on_a_page]:
            canvas.drawString(s.LEFT, y, line)
            y -= s.HEIGHT / on_a_page
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _lines(dossier: Dossier) -> Iterator[str]:
    for text in texts(dossier):
        whole = "".join(span.text for span in text)
        for paragraph in whole.split("\n"):
            yield from simpleSplit(paragraph, Face.TEXT.value, s.BODY.size, s.WIDTH * 0.75)


def measure(*, short: bool = False) -> Iterator[Figure]:
    """The figures of this bench."""
    source = long_story(SHORT_PAGES if short else PAGES).source()
    dossier = dossier_content(source, "R. Vermeer")
    pages = draw(dossier).pages
    font(Face.TEXT)
    rounds = 3 if short else 5
    ours, peer = pair(lambda: draw(dossier), lambda: bare(dossier, pages), rounds=rounds)
    yield Figure(name=f"dossier of {pages} pages, against bare reportlab", ours=ours, peer=peer, aim=1.5)
    ours, peer = pair(lambda: draw(dossier_content(source, "R. Vermeer")), lambda: bare(dossier, pages), rounds=rounds)
    yield Figure(name="the same, and making its content from the case", ours=ours, peer=peer)
