"""A dossier of 200 pages against bare reportlab drawing the same text, and one of 500 pages with 200 pictures.

The peer gets every text of the dossier with its font, size and width, breaks it in lines with reportlab's own
``simpleSplit``, and draws each line with ``drawString``, as many on a page as the dossier has. No headings, rules,
bookmarks, page numbers or tables; nothing but the same words in the same type. The large one has the same pictures for
all: LibreOffice and WeasyPrint get one HTML file with the same texts, tables and pictures, where they are installed.
"""

from __future__ import annotations

import random
import subprocess
from dataclasses import replace
from datetime import timedelta
from html import escape
from importlib import import_module
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from caseapp.documents.content import dossier_content
from caseapp.documents.drawing import draw
from caseapp.documents.model import Figure, Heading, Pairs, Table
from caseapp.documents.page import style as s
from caseapp.documents.page.face import Face, font
from caseapp.documents.page.picture import Image
from tests.bench.figure import Figure as Figure_
from tests.bench.figure import pair
from tests.unit.documents.cases import Story, assess, block_texts, finding, texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from caseapp.documents.model import Block, Dossier, Text

PAGES, SHORT_PAGES = 200, 20
LARGE_PAGES, PICTURES = 350, 200
PHOTO = (1024, 768)
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


class Photos:
    """Different JPEG pictures, as a camera makes them."""

    def __init__(self, count: int) -> None:
        self.all = [_photo(at) for at in range(count)]

    def image(self, picture: str) -> Image:
        """One of them."""
        return Image(data=self.all[int(picture)], width=PHOTO[0], height=PHOTO[1])


def _photo(seed: int) -> bytes:
    from PIL import Image as Pillow

    noise = Pillow.frombytes("RGB", (40, 30), random.Random(seed).randbytes(3600)).resize(PHOTO)
    file = BytesIO()
    noise.save(file, "JPEG", quality=85)
    return file.getvalue()


def with_pictures(dossier: Dossier, count: int) -> Dossier:
    """The dossier with so many pictures, spread over its longest section."""
    longest = max(dossier.sections, key=lambda one: len(one.blocks))
    step = max(len(longest.blocks) // count, 1)
    blocks: list[Block] = []
    for at, block in enumerate(longest.blocks):
        blocks.append(block)
        if at % step == 0 and at // step < count:
            blocks.append(Figure(picture=str(at // step), says=f"Bewijs {at}", width=PHOTO[0], height=PHOTO[1]))
    sections = tuple(replace(one, blocks=tuple(blocks)) if one is longest else one for one in dossier.sections)
    return replace(dossier, sections=sections)


def bare_with_pictures(dossier: Dossier, pages: int, photos: Sequence[Path]) -> bytes:
    """The same texts and pictures, with what reportlab itself offers; of a file it takes a JPEG as it is."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=(s.PAGE_WIDTH, s.PAGE_HEIGHT), invariant=1)
    lines = list(_lines(dossier))
    on_a_page = -(-len(lines) // pages)
    left = list(photos)
    every = max(pages // len(left), 1)
    for at, start in enumerate(range(0, len(lines), on_a_page)):
        canvas.setFont(Face.TEXT.value, s.BODY.size)
        y = s.PAGE_HEIGHT - s.TOP
        for line in lines[start : start + on_a_page]:
            canvas.drawString(s.LEFT, y, line)
            y -= s.HEIGHT / on_a_page
        if left and at % every == 0:
            canvas.drawImage(str(left.pop()), s.LEFT, s.BOTTOM, PHOTO[0] / 2, PHOTO[1] / 2)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def as_html(dossier: Dossier, photos: Photos, folder: Path) -> Path:
    """The same texts, tables and pictures for programs that make a PDF of HTML."""
    for at, data in enumerate(photos.all):
        (folder / f"{at}.jpg").write_bytes(data)
    parts = [_html(block) for section in dossier.sections for block in section.blocks]
    out = folder / "dossier.html"
    out.write_text(f"<html lang=nl><meta charset=utf-8><title>Dossier</title>{''.join(parts)}</html>", encoding="utf-8")
    return out


def _html(block: Block) -> str:
    if isinstance(block, Figure):
        return f'<p><img src="{block.picture}.jpg" width="{block.width // 2}" alt="x"></p>'
    if isinstance(block, Table):
        rows = (f"<tr>{''.join(f'<td>{_escaped(cell)}</td>' for cell in row)}</tr>" for row in block.rows)
        return f"<table>{''.join(rows)}</table>"
    if isinstance(block, Pairs):
        rows = (f"<tr><th>{escape(label)}</th><td>{_escaped(text)}</td></tr>" for label, text in block.rows)
        return f"<table>{''.join(rows)}</table>"
    if isinstance(block, Heading):
        return f"<h{block.level}>{_escaped(block.text)}</h{block.level}>"
    return "".join(f"<p>{_escaped(text)}</p>" for text in block_texts((block,)))


def _escaped(text: Text) -> str:
    return escape("".join(span.text for span in text)).replace("\n", "<br>")


def large(*, short: bool) -> Iterator[Figure_]:
    """The dossier of 500 pages with 200 pictures, against bare reportlab, WeasyPrint and LibreOffice."""
    pages, count = (SHORT_PAGES, 8) if short else (LARGE_PAGES, PICTURES)
    photos = Photos(count)
    dossier = with_pictures(dossier_content(long_story(pages).source(), "R. Vermeer"), count)
    made = draw(dossier, gallery=photos).pages
    name = f"dossier of {made} pages with {count} pictures"
    with TemporaryDirectory() as folder:
        html = as_html(dossier, photos, Path(folder))
        files = sorted(Path(folder).glob("*.jpg"))
        ours, peer = pair(
            lambda: draw(dossier, gallery=photos), lambda: bare_with_pictures(dossier, made, files), rounds=3
        )
        yield Figure_(name=f"{name}, against bare reportlab", ours=ours, peer=peer, aim=1.5)
        for program, work in (("WeasyPrint", _weasyprint(html)), ("LibreOffice", _libreoffice(html))):
            if work is not None:
                ours, peer = pair(lambda: draw(dossier, gallery=photos), work, rounds=1, warm=0)
                yield Figure_(name=f"{name}, against {program}", ours=ours, peer=peer, aim=0.2)


def _weasyprint(html: Path) -> Callable[[], object] | None:
    """The work of WeasyPrint; None where it is not installed."""
    if find_spec("weasyprint") is None:
        return None

    def work() -> object:
        printer = import_module("weasyprint")
        return printer.HTML(filename=str(html)).write_pdf()

    return work


def _libreoffice(html: Path) -> Callable[[], object] | None:
    """The work of LibreOffice; None where it is not installed."""
    program = which("soffice")
    if program is None:
        return None
    command = [program, "--headless", f"-env:UserInstallation=file://{html.parent}/profile", "--convert-to"]
    return lambda: subprocess.run(
        [*command, "pdf:writer_web_pdf_Export", "--outdir", str(html.parent), str(html)],
        check=True,
        capture_output=True,
    )


def measure(*, short: bool = False) -> Iterator[Figure_]:
    """The figures of this bench."""
    source = long_story(SHORT_PAGES if short else PAGES).source()
    dossier = dossier_content(source, "R. Vermeer")
    pages = draw(dossier).pages
    font(Face.TEXT)
    rounds = 3 if short else 5
    ours, peer = pair(lambda: draw(dossier), lambda: bare(dossier, pages), rounds=rounds)
    yield Figure_(name=f"dossier of {pages} pages, against bare reportlab", ours=ours, peer=peer, aim=1.5)
    ours, peer = pair(lambda: draw(dossier_content(source, "R. Vermeer")), lambda: bare(dossier, pages), rounds=rounds)
    yield Figure_(name="the same, and making its content from the case", ours=ours, peer=peer)
    yield from large(short=short)
