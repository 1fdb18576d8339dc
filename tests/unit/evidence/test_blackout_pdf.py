"""A blacked-out PDF holds pictures of its pages, and nothing else of the original."""

import io
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from caseapp.evidence.blackout import isolated
from caseapp.evidence.blackout.finder import Who
from caseapp.evidence.blackout.isolated import Stopped, black_pdf_isolated, find_in_pdf, seen_isolated
from caseapp.evidence.blackout.marking import Area, NothingToBlack
from caseapp.evidence.blackout.search import People
from caseapp.evidence.reading.isolated import Asked
from caseapp.evidence.reading.reader import read

SANNE = People(who=(Who(name="Sanne de Wit", label="Persoon A"),))
CORNER = Area(left=0, top=0, right=0.1, bottom=0.1)
SECRETS = (b"Sanne", b"Wit", b"Geheim", b"4711")


def asked(data: bytes) -> Asked:
    return Asked(file=io.BytesIO(data), name="stuk.pdf", size=len(data), latest=date(2026, 3, 1))


def made(draw: Callable[[Canvas, int], None], pages: int = 1, size: tuple[float, float] = A4) -> bytes:
    kept = io.BytesIO()
    canvas = Canvas(kept, pagesize=size)
    for number in range(1, pages + 1):
        draw(canvas, number)
        canvas.showPage()
    canvas.save()
    return kept.getvalue()


def talk(canvas: Canvas, number: int) -> None:
    canvas.drawString(72, 700, f"Pagina {number}: Sanne de Wit zei Geheim 4711 tegen Milan.")
    canvas.drawString(72, 660, "En wij zagen Sanne bij de fietsen.")


def rich() -> bytes:
    """A PDF with all that a PDF can hide: layers, notes, attachments, forms, scripts, outlines and an older version."""
    kept = io.BytesIO()
    with pikepdf.open(io.BytesIO(made(talk, 2))) as pdf:
        pdf.attachments["Geheim.txt"] = pikepdf.AttachedFileSpec(  # type: ignore[call-arg]
            pdf, b"Sanne 4711", filename="Geheim.txt"
        )
        with pdf.open_metadata() as told:
            told["dc:title"] = "Geheim van Sanne"
        pdf.docinfo["/Author"] = "Sanne de Wit"
        with pdf.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem("Sanne de Wit", 0))
        pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("Geheim"))
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Text,
            Rect=[10, 10, 30, 30],
            Contents=pikepdf.String("Geheim van Sanne de Wit"),
        )
        pdf.pages[0].Annots = pdf.make_indirect(pikepdf.Array([note]))
        layer = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name=pikepdf.String("Geheim")))
        pdf.Root.OCProperties = pikepdf.Dictionary(OCGs=[layer], D=pikepdf.Dictionary(OFF=[layer]))
        pdf.save(kept)
    return kept.getvalue() + b"\n% Sanne de Wit Geheim 4711\n"


def copied(data: bytes, *areas: Area) -> bytes:
    found = areas or tuple(area for one in find_in_pdf(asked(data), SANNE) for area in one.areas)
    return b"".join(black_pdf_isolated(asked(data), found))


def everything(data: bytes) -> Iterator[bytes]:
    """The bytes themselves, and every object and stream in them, unpacked."""
    yield data
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert not pdf.check_pdf_syntax()
        yield pdf.trailer.unparse(resolved=True)
        for one in pdf.objects:
            yield one.unparse()
            if isinstance(one, pikepdf.Stream) and "DCTDecode" not in str(dict(one.stream_dict).get("/Filter")):
                yield one.read_bytes()


def test_nothing_of_the_original_is_in_the_copy() -> None:
    original = rich()
    assert all(any(secret in part for part in everything(original)) for secret in SECRETS)
    copy = copied(original)
    assert [secret for secret in SECRETS for part in everything(copy) if secret in part] == []
    with pikepdf.open(io.BytesIO(copy)) as pdf:
        assert {*pikepdf.Object.keys(pdf.Root)} == {"/Type", "/Pages", "/Lang"}
        assert {*pdf.trailer.keys()} == {"/Size", "/Root"}
        assert len(pdf.pages) == 2
        for page in pdf.pages:
            assert {str(key) for key in page.obj} == {"/Type", "/Parent", "/MediaBox", "/Contents", "/Resources"}
            assert {str(key) for key in page.Resources} == {"/XObject"}
    assert copy.count(b"%%EOF") == copy.count(b"startxref") == 1


def test_no_reader_finds_a_word_in_the_copy(tmp_path: Path) -> None:
    copy = copied(made(talk, 2))
    document = pypdfium2.PdfDocument(copy)
    assert [document[at].get_textpage().get_text_range() for at in range(2)] == ["", ""]
    document.close()
    if shutil.which("pdftotext"):
        file = tmp_path / "copy.pdf"
        file.write_bytes(copy)
        told = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, check=True)
        assert told.stdout.strip(b"\f\n ") == b""
        assert told.stderr == b""


def ink(data: bytes, page: int, box: tuple[float, float, float, float]) -> float:
    """The share of dark pixels within a part of a page, in points from its top left."""
    seen = Image.open(io.BytesIO(seen_isolated(asked(data), page, 1684).png)).convert("L")
    scale = 1684 / A4[1]
    part = seen.crop(tuple(round(side * scale) for side in box))  # type: ignore[arg-type]
    return sum(part.histogram()[:100]) / (part.width * part.height)


def test_the_words_are_black_and_what_stands_beside_them_is_read() -> None:
    original = made(talk)
    copy = copied(original)
    line = A4[1] - 700
    name = (128, line - 7, 190, line)
    assert ink(original, 1, name) < 0.4
    assert ink(copy, 1, name) > 0.95
    beside = (200, line - 12, 400, line + 4)
    assert ink(copy, 1, beside) == pytest.approx(ink(original, 1, beside), abs=0.03)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("cropped", [False, True])
def test_names_are_found_where_they_are_seen(turn: int, *, cropped: bool) -> None:
    kept = io.BytesIO()
    with pikepdf.open(io.BytesIO(made(lambda canvas, _number: canvas.drawString(200, 500, "Sanne")))) as pdf:
        pdf.pages[0].Rotate = turn
        if cropped:
            pdf.pages[0].CropBox = [100, 300, 500, 700]
        pdf.save(kept)
    data = kept.getvalue()
    (found,) = find_in_pdf(asked(data), SANNE)
    (area,) = found.areas
    seen = Image.open(io.BytesIO(seen_isolated(asked(data), 1, 1000).png)).convert("L")
    box = seen.point(lambda value: 255 if value < 128 else 0).getbbox()
    assert box is not None
    left, top, right, bottom = area.pixels(*seen.size)
    assert left <= box[0] <= left + 8
    assert top <= box[1] <= top + 12
    assert right - 8 <= box[2] - 1 <= right
    assert bottom - 12 <= box[3] - 1 <= bottom
    copy = copied(data)
    with pikepdf.open(io.BytesIO(copy)) as pdf:
        wide, high = (float(side) for side in pdf.pages[0].MediaBox[2:])
    assert (wide > high) == (seen.width > seen.height)


def test_a_name_over_two_lines_and_after_odd_letters() -> None:
    def draw(canvas: Canvas, _number: int) -> None:
        canvas.drawString(72, 700, "caf\u00e9 \u2013 \u201cdat\u201d zei de heer Sanne")
        canvas.drawString(72, 684, "de Wit, en toen ging hij weg")

    data = made(draw)
    found = [*find_in_pdf(asked(data), SANNE)]
    assert sum(len(one.areas) for one in found) >= 2
    copy = copied(data)
    assert ink(copy, 1, (74, A4[1] - 690, 100, A4[1] - 685)) > 0.9


def test_a_form_that_was_filled_in_is_seen_in_the_copy() -> None:
    def draw(canvas: Canvas, _number: int) -> None:
        canvas.acroForm.textfield(name="naam", value="XXXXXXXX", x=72, y=600, width=200, height=24, fontSize=14)

    data = made(draw)
    copy = copied(data, CORNER)
    box = (76, A4[1] - 622, 200, A4[1] - 602)
    assert ink(copy, 1, box) == pytest.approx(ink(data, 1, box), abs=0.03)
    assert ink(copy, 1, box) > 0.02


def noted(kind: str) -> bytes:
    """A page on which a name stands in a field of a form, or in a note that is laid over it."""
    kept = io.BytesIO()
    with pikepdf.open(io.BytesIO(made(lambda canvas, _number: canvas.drawString(72, 100, "Verslag")))) as pdf:
        font = pdf.make_indirect(
            pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
        )
        fonts = pikepdf.Dictionary(Font=pikepdf.Dictionary(Helv=font))
        seen = pdf.make_stream(b"BT /Helv 12 Tf 0 g 2 4 Td (Sanne de Wit) Tj ET")
        seen.stream_dict.Subtype, seen.stream_dict.BBox = pikepdf.Name.Form, [0, 0, 200, 20]
        seen.stream_dict.Resources = fonts
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name(f"/{kind}"), Rect=[100, 600, 300, 620], F=4
        )
        if kind == "Widget":
            note.FT, note.T, note.V = pikepdf.Name.Tx, pikepdf.String("naam"), pikepdf.String("Sanne de Wit")
            note.DA = pikepdf.String("/Helv 12 Tf 0 g")
        else:
            note.AP = pikepdf.Dictionary(N=pdf.make_indirect(seen))
        pdf.pages[0].Annots = pdf.make_indirect(pikepdf.Array([pdf.make_indirect(note)]))
        pdf.Root.AcroForm = pikepdf.Dictionary(
            Fields=pdf.pages[0].Annots, DR=fonts, DA=pikepdf.String("/Helv 12 Tf 0 g"), NeedAppearances=True
        )
        pdf.save(kept)
    return kept.getvalue()


@pytest.mark.parametrize("kind", ["Widget", "FreeText", "Stamp"])
def test_a_name_in_a_form_or_a_note_is_found_and_gone(kind: str) -> None:
    data = noted(kind)
    line = (100, A4[1] - 620, 190, A4[1] - 600)
    assert 0.05 < ink(data, 1, line) < 0.5
    assert "Sanne de Wit" in read(io.BytesIO(data), "formulier.pdf", date(2026, 3, 1)).text
    assert ink(copied(data), 1, (104, A4[1] - 614, 170, A4[1] - 607)) > 0.95


def test_what_is_noted_beside_a_page_is_searched() -> None:
    assert "Geheim van Sanne de Wit" in read(io.BytesIO(rich()), "stuk.pdf", date(2026, 3, 1)).text


def test_a_name_that_is_broken_off_at_the_end_of_a_line() -> None:
    def draw(canvas: Canvas, _number: int) -> None:
        canvas.drawString(72, 700, "dat was de leerling San-")
        canvas.drawString(72, 686, "ne op school")

    data = made(draw)
    (found,) = find_in_pdf(asked(data), SANNE)
    assert len(found.areas) == 2
    assert "Sanne" in read(io.BytesIO(data), "x.pdf", date(2026, 3, 1)).text
    copy = copied(data)
    assert ink(copy, 1, (186, A4[1] - 707, 203, A4[1] - 701)) > 0.9
    assert ink(copy, 1, (73, A4[1] - 691, 84, A4[1] - 687)) > 0.9


def test_what_of_a_pdf_is_not_seen_is_told() -> None:
    found = read(io.BytesIO(rich()), "stuk.pdf", date(2026, 3, 1))
    assert any("Geheim.txt" in one for one in found.warnings)
    assert "Geheim.txt" in found.text
    kept = io.BytesIO()
    with pikepdf.open(io.BytesIO(made(talk))) as pdf:
        pdf.Root.AcroForm = pikepdf.Dictionary(Fields=[], XFA=pdf.make_stream(b"<xdp/>"))
        pdf.save(kept)
    assert any("formulier" in one for one in read(io.BytesIO(kept.getvalue()), "x.pdf", date(2026, 3, 1)).warnings)
    assert read(io.BytesIO(made(talk)), "x.pdf", date(2026, 3, 1)).warnings == ()


def test_odd_sizes_of_pages() -> None:
    for size in ((20, 20), (14_000, 9_000), (3, 4000)):
        copy = copied(made(lambda canvas, _number: canvas.drawString(1, 1, "x"), size=size), CORNER)
        with pikepdf.open(io.BytesIO(copy)) as pdf:
            assert [round(float(side)) for side in pdf.pages[0].MediaBox[2:]] == [*size]


def test_a_locked_pdf_is_told_in_words() -> None:
    kept = io.BytesIO()
    with pikepdf.open(io.BytesIO(made(talk))) as pdf:
        pdf.save(kept, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(NothingToBlack, match="wachtwoord"):
        copied(kept.getvalue(), CORNER)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"%PDF-1.7\n" + b"1 0 obj <<" * 999, rich()[:700]])
def test_a_broken_pdf_is_told_in_words(data: bytes) -> None:
    with pytest.raises(NothingToBlack, match="beschadigd"):
        copied(data, CORNER)


def test_a_page_that_is_not_there_is_told() -> None:
    with pytest.raises(NothingToBlack, match="Bladzijden in deze PDF: 2"):
        copied(made(talk, 2), Area(page=3, left=0, top=0, right=1, bottom=1))
    with pytest.raises(NothingToBlack, match="Geef aan"):
        b"".join(black_pdf_isolated(asked(made(talk)), ()))


def test_it_tells_how_far_it_is_and_stops_when_asked() -> None:
    told: list[tuple[int, int]] = []
    with pytest.raises(Stopped):
        for _piece in black_pdf_isolated(
            asked(made(talk, 9)), (CORNER,), lambda done, of: told.append((done, of)), lambda: len(told) == 3
        ):
            pass
    assert told == [(1, 9), (2, 9), (3, 9)]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="counts memory as Linux does")
def test_memory_stays_flat_over_many_pages(rounds: Callable[[int, int], int]) -> None:
    pages = rounds(30, 2_000)
    # in a process of its own, which has had no other children whose memory would be counted too
    with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as alone:
        size, count, most = alone.submit(size_pages_and_memory, pages).result()
    assert count == pages
    assert size / pages < 200_000
    assert most < 500_000_000


def size_pages_and_memory(pages: int) -> tuple[int, int, int]:
    """Black out a document of so many pages: the bytes of the copy, its pages, and the most bytes that a child held."""
    import resource

    size = count = 0
    for piece in black_pdf_isolated(asked(made(talk, pages)), (CORNER,)):
        size += len(piece)
        count += piece.count(b"/Type /Page ")
    return size, count, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024


def test_a_page_that_takes_too_long_ends_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolated, "PATIENCE", 0.01)
    with pytest.raises(NothingToBlack, match="liep vast"):
        copied(made(talk), CORNER)
    with pytest.raises(NothingToBlack, match="liep vast"):
        seen_isolated(asked(made(talk)), 1, 100)
    with pytest.raises(NothingToBlack, match="liep vast"):
        list(find_in_pdf(asked(made(talk)), SANNE))
