"""Printing: a text or pages on the printer that the user picks."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

SHARP = 150
"""Dots per inch at which a page that is a picture is enough on paper."""

POINTS = 11


def document(title: str, paragraphs: Sequence[tuple[str, str]]) -> QTextDocument:
    """A text to print: a title, and paragraphs with a heading each; an empty heading gives none."""
    parts = [f"<h2>{escape(title)}</h2>"]
    for heading, text in paragraphs:
        if heading:
            parts.append(f"<h4>{escape(heading)}</h4>")
        parts.append(f"<p>{escape(text).replace(chr(10), '<br>')}</p>")
    found = QTextDocument()
    font = QFont(found.defaultFont())
    font.setPointSize(POINTS)
    found.setDefaultFont(font)
    found.setHtml("".join(parts))
    return found


def print_text(text: QTextDocument, parent: QWidget) -> QPrintDialog:
    """Ask for a printer, and print a text on it."""
    return _ask(text.print_, parent)


def print_pages(pages: Sequence[QImage], parent: QWidget) -> QPrintDialog:
    """Ask for a printer, and print pages on it, one on each sheet."""
    return _ask(lambda printer: draw_pages(pages, printer), parent)


def draw_pages(pages: Sequence[QImage], printer: QPrinter) -> None:
    """Draw each page as large as the sheet allows."""
    printer.setFullPage(True)
    painter = QPainter(printer)
    for at, page in enumerate(pages):
        if at:
            printer.newPage()
        sheet = QRectF(painter.viewport())
        size = page.size().scaled(sheet.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRectF((sheet.width() - size.width()) / 2, 0, size.width(), size.height()), page)
    painter.end()


def _ask(draw: Callable[[QPrinter], object], parent: QWidget) -> QPrintDialog:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: draw(printer))
    QDialog.open(dialog)
    return dialog
