"""The recovery sheet: the words that open everything, on one page for a safe.

It is drawn in memory and never written by itself; who asks for it says where it goes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, Final

from caseapp.documents.page.face import Face, font
from caseapp.documents.page.style import ACCENT, INK, LEFT, LINE, PAGE_HEIGHT, PAGE_WIDTH, QUIET, SOFT, WIDTH, WRONG
from caseapp.procedure.wording import day_text

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from caseapp.documents.page.style import Colour

COLUMNS: Final = 3
ROW: Final = 27.0
QR: Final = 150.0
TOP: Final = PAGE_HEIGHT - 72
TITLE: Final = "Herstelblad"
WARNING: Final = (
    "Wie dit blad heeft, kan alles openen: elke zaak, elk bewijs, elke gebruiker.",
    "Bewaar het in een kluis. Maak er geen foto van en zet het niet op een computer.",
)
STEPS: Final = (
    "1.  Open Caseapp op een computer die bij de opslag kan.",
    "2.  Kies bij het aanmelden: Alle wachtwoorden kwijt: het herstelblad.",
    "3.  Typ de 24 woorden op volgorde. Hoofdletters en spaties maken niet uit.",
    "4.  Geef bij Instellingen, Gebruikers en rollen, iemand een nieuw wachtwoord.",
    "5.  Leg dit blad terug. Het blijft geldig.",
)
ABOUT_QR: Final = (
    "De QR-code bevat dezelfde woorden.",
    "Lees hem alleen met een apparaat",
    "van de organisatie, zonder internet.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheet:
    """What stands on the sheet: the words, whose they are, the fingerprint of their keys, and the day."""

    organisation: str
    words: tuple[str, ...]
    fingerprint: str
    day: date


def draw_recovery_sheet(sheet: RecoverySheet) -> bytes:
    """The sheet as a PDF file of one page.

    Raises:
        FileNotFoundError: the program's fonts are gone.
    """
    from reportlab.pdfgen.canvas import Canvas

    for face in (Face.TEXT, Face.STRONG, Face.MONO):
        font(face)
    into = BytesIO()
    canvas = Canvas(into, pagesize=(PAGE_WIDTH, PAGE_HEIGHT), invariant=True, lang="nl-NL")
    canvas.setTitle(TITLE)
    canvas.setCreator("Caseapp")
    y = _head(canvas, sheet)
    y = _words(canvas, sheet.words, y)
    y = _how(canvas, sheet, y)
    _foot(canvas, sheet, y)
    canvas.showPage()
    canvas.save()
    return into.getvalue()


def _head(canvas: Canvas, sheet: RecoverySheet) -> float:
    _text(canvas, LEFT, TOP, TITLE, size=26, face=Face.STRONG)
    _text(
        canvas, LEFT, TOP - 24, _fitted(sheet.organisation, 13, Face.STRONG), size=13, face=Face.STRONG, colour=ACCENT
    )
    _text(canvas, LEFT, TOP - 42, f"Gemaakt op {day_text(sheet.day)}", size=10, colour=QUIET)
    canvas.setFillColorRGB(*SOFT)
    canvas.roundRect(LEFT, TOP - 104, WIDTH, 46, 6, stroke=0, fill=1)
    for at, line in enumerate(WARNING):
        _text(canvas, LEFT + 14, TOP - 78 - 16 * at, line, size=10.5, face=Face.STRONG if not at else Face.TEXT)
    return TOP - 140


def _words(canvas: Canvas, words: tuple[str, ...], top: float) -> float:
    rows = -(-len(words) // COLUMNS)
    width = WIDTH / COLUMNS
    for at, word in enumerate(words):
        x, y = LEFT + width * (at // rows), top - ROW * (at % rows)
        _text(canvas, x + 20, y, f"{at + 1}", size=9, colour=QUIET, right=True)
        _text(canvas, x + 28, y, word, size=14, face=Face.MONO)
        canvas.setStrokeColorRGB(*LINE)
        canvas.line(x + 28, y - 7, x + width - 16, y - 7)
    return top - ROW * rows - 14


def _how(canvas: Canvas, sheet: RecoverySheet, top: float) -> float:
    _text(canvas, LEFT, top, "Zo gebruikt u dit blad", size=12, face=Face.STRONG, colour=ACCENT)
    for at, line in enumerate(STEPS):
        _text(canvas, LEFT, top - 20 - 16 * at, line, size=9.5)
    y = top - 20 - 16 * len(STEPS) - 18
    _qr(canvas, " ".join(sheet.words), LEFT - 10, y - QR + 10)
    x = LEFT + QR + 8
    for at, line in enumerate(ABOUT_QR):
        _text(canvas, x, y - 14 - 14 * at, line, size=9.5, colour=QUIET)
    _text(canvas, x, y - 76, "Vingerafdruk van dit blad", size=9.5, face=Face.STRONG)
    half = len(sheet.fingerprint) // 2
    for at, part in enumerate((sheet.fingerprint[:half].strip(), sheet.fingerprint[half:].strip())):
        _text(canvas, x, y - 92 - 15 * at, part, size=11, face=Face.MONO)
    return y - QR


def _foot(canvas: Canvas, sheet: RecoverySheet, top: float) -> None:
    _text(canvas, LEFT, top - 8, "Is dit blad gestolen of gezien?", size=10, face=Face.STRONG, colour=WRONG)
    _text(
        canvas, LEFT, top - 24, "Meld dat meteen aan het bestuur en aan de functionaris gegevensbescherming.", size=9.5
    )
    canvas.setStrokeColorRGB(*LINE)
    canvas.line(LEFT, 54, LEFT + WIDTH, 54)
    foot = _fitted(f"Caseapp · herstelblad · {sheet.organisation}", 8, Face.TEXT)
    _text(canvas, LEFT, 40, foot, size=8, colour=QUIET)


def _qr(canvas: Canvas, text: str, x: float, y: float) -> None:
    from reportlab.graphics.barcode.qr import QrCodeWidget
    from reportlab.graphics.renderPDF import draw
    from reportlab.graphics.shapes import Drawing

    code = QrCodeWidget(text, barLevel="M", barWidth=QR, barHeight=QR)
    drawing = Drawing(QR, QR)
    drawing.add(code)
    draw(drawing, canvas, x, y)


def _text(
    canvas: Canvas,
    x: float,
    y: float,
    text: str,
    *,
    size: float,
    face: Face = Face.TEXT,
    colour: Colour = INK,
    right: bool = False,
) -> None:
    canvas.setFont(face.value, size)
    canvas.setFillColorRGB(*colour)
    (canvas.drawRightString if right else canvas.drawString)(x, y, text)


def _fitted(text: str, size: float, face: Face) -> str:
    """A text that is too long for one line, cut short."""
    from reportlab.pdfbase.pdfmetrics import stringWidth

    if stringWidth(text, face.value, size) <= WIDTH:
        return text
    while text and stringWidth(f"{text}…", face.value, size) > WIDTH:
        text = text[:-1]
    return f"{text.rstrip()}…"
