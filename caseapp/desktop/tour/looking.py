"""Evidence as it is looked at, blacked out and destroyed; letters as they are written; what comes in a dossier."""

from __future__ import annotations

from email.message import EmailMessage
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QDialog

from caseapp.desktop.evidence_action import EVIDENCE_ACTIONS
from caseapp.desktop.screen.letters_part import LettersPart
from caseapp.desktop.state.act_form import Wanted
from caseapp.desktop.state.clipboard import as_png
from caseapp.model.act import Act, Fields
from caseapp.office.evidence.pasted import Pasted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.desktop.tour.studio import Seat, Stop
    from caseapp.model.value import Value

CHAT = """05-03-2026 21:58 - Berichten en oproepen zijn end-to-end versleuteld.
05-03-2026 21:59 - Collega A.: Hebben jullie dat account al gezien?
05-03-2026 22:01 - L. van Dam: Nee. Welk account?
05-03-2026 22:03 - Collega A.: Er staat een foto van jou op, met een tekst eronder.
05-03-2026 22:04 - Collega A.: <Media weggelaten>
05-03-2026 22:07 - L. van Dam: Dit vind ik heel vervelend. Wie zit hierachter?
06-03-2026 08:12 - Collega A.: De foto is gemaakt bij de nieuwjaarsborrel. Niet iedereen was daar.
06-03-2026 08:15 - L. van Dam: Ik ga vandaag naar de directeur. Bel me op 06 12345678.
"""
LETTER = """Goedemiddag,

Ik kreeg vandaag een bericht van het account waar wij het over hadden.
Ik stuur u de schermafdruk mee. Ik heb zelf niets teruggeschreven.

Met vriendelijke groet,
L. van Dam
"""
BUBBLES = ("Wie durft er vandaag voor de klas?", "Kijk eens wie hier staat!", "Reageer maar. Of durf je niet?")
PICTURE = (720, 1000)


def looking(seat: Seat) -> Iterator[Stop]:
    """Each kind of evidence, what can be done with it, and the paper that leaves the school."""
    case = seat.studio.cases["controle"]
    refs = {name: _take_in(seat, case, name, data) for name, data in _files().items()}
    seat.window.way.open_case(case)
    seat.rest()
    seat.window.way.case.go_to("evidence")
    yield seat.stop("bewijs", typed=True)
    for name, ref in refs.items():
        kind = {"txt": "chat", "eml": "mail", "png": "plaatje"}[name.rpartition(".")[2]]
        seat.window.way.open_evidence(case, ref)
        yield seat.stop(f"bewijs-{kind}", typed=True)
        yield from _blacked_out(seat, f"bewijs-{kind}-zwartmaken")
    seat.window.way.open_form(Wanted(act="destroy_evidence", case_id=case, fields={"evidence": ref}))
    yield seat.stop("bewijs-vernietigen", typed=True)
    yield from _on_paper(seat, seat.studio.cases["leerling"])


def _on_paper(seat: Seat, case: str) -> Iterator[Stop]:
    """A letter being written, what comes in a dossier, and whether one is right."""
    seat.window.way.open_case(case)
    seat.rest()
    screen = seat.window.way.case
    screen.go_to("letters")
    yield seat.stop("brieven", typed=True)
    letters = screen.parts["letters"]
    possible = seat.session.letters.possible(case)
    if isinstance(letters, LettersPart) and possible:
        letters.write(possible[0])
        yield from _over(seat, "brief-schrijven")
    screen.go_to("dossier")
    seat.rest()
    screen.dossier.review()
    yield from _over(seat, "dossier-wat-komt-erin")
    screen.dossier.ui.check.click()
    yield from _over(seat, "dossier-controleren")


def _blacked_out(seat: Seat, name: str) -> Iterator[Stop]:
    page = seat.window.way.viewing.page
    action = next(one for one in EVIDENCE_ACTIONS if one.id == "black_out")
    sight = page.state.sight if page is not None else None
    if page is not None and sight is not None and action.fits(sight):
        action.run(page)
        yield from _over(seat, name)


def _over(seat: Seat, name: str) -> Iterator[Stop]:
    """The small window that stands over the screen now."""
    seat.rest(typed=True)
    for shown in seat.window.findChildren(QDialog):
        if shown.isVisible():
            yield seat.stop(name, shown, typed=True)
            shown.reject()
            seat.rest()


def _take_in(seat: Seat, case: str, name: str, data: bytes) -> str:
    fields: dict[str, Value] = {
        "file": Pasted(name, data),
        "obtained_from": "L. van Dam",
        "obtained_how": "handed_over",
        "obtained_on": seat.studio.now().date(),
    }
    return seat.session.perform(case, Act(id="add_evidence", fields=Fields(fields))).ref


def _files() -> dict[str, bytes]:
    """A chat, a mail with the picture, and the picture; all invented."""
    picture = as_png(screenshot())
    mail = EmailMessage()
    mail["From"], mail["To"] = "L. van Dam <l.vandam@voorbeeld.nl>", "B. Aksoy <b.aksoy@voorbeeld.nl>"
    mail["Subject"], mail["Date"] = "Nog een bericht van dat account", "Mon, 09 Mar 2026 13:20:00 +0100"
    mail.set_content(LETTER)
    mail.add_attachment(picture, maintype="image", subtype="png", filename="schermafdruk.png")
    return {"groepsapp.txt": CHAT.encode(), "bericht.eml": mail.as_bytes(), "schermafdruk.png": picture}


def screenshot() -> QImage:
    """What a telephone could show: three messages of an invented account."""
    made = QImage(*PICTURE, QImage.Format.Format_RGB32)
    made.fill(QColor("#e9edf1"))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, PICTURE[0], 110), QColor("#33475b"))
    font = painter.font()
    font.setPixelSize(34)
    painter.setFont(font)
    painter.setPen(QColor("#ffffff"))
    painter.drawText(QRectF(40, 0, 640, 110), Qt.AlignmentFlag.AlignVCenter, "meester_in_beeld")
    for at, text in enumerate(BUBBLES):
        box = QRectF(40, 170 + at * 180, 580, 130)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#ffffff"))
        painter.drawRoundedRect(box, 22, 22)
        painter.setPen(QColor("#22303c"))
        wrapped = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box.adjusted(28, 0, -28, 0), wrapped, text)
    painter.end()
    return made
