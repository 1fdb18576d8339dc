"""The procedure's answer in a few words, with its sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from caseapp.desktop.language import spoken
from caseapp.desktop.widget.announcing import announce
from caseapp.desktop.widget.form_rows import beyond_empty, missing_in
from caseapp.desktop.widget.pictogram import Pictogram
from caseapp.model.reason import Answer, Verdict

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout

    from caseapp.desktop.widget.prose import Prose

SIZE = 18
LOOKS = {
    Verdict.ALLOWED: ("check", "good"),
    Verdict.MUST_EXPLAIN: ("warning", "due"),
    Verdict.REFUSED: ("refused", "wrong"),
}


class VerdictLine(QObject):
    """Puts a sign in ``place`` and words in ``text``."""

    def __init__(self, place: QHBoxLayout, text: Prose) -> None:
        super().__init__(text)
        self._picture = Pictogram("info", "accent", size=SIZE)
        self._text = text
        place.addWidget(self._picture)
        text.say("", strong=self.tr("Fill in the form."))

    def show_answer(self, answer: Answer, *, tried: bool, empty: int = 0, at: str = "", wanting: str = "") -> None:
        """Show an answer.

        Args:
            answer: what the procedure says.
            tried: whether one tried to record it; then it is also said what is missing.
            empty: how many fields are still empty, which is said before one tries.
            at: with which field the first reason against it stands.
            wanting: why it would be refused as it is filled in now, which is said when no field must be filled in.
        """
        # who is still filling in is not told that it cannot be done for want of what they are about to fill in
        left = answer if tried else Answer(act=answer.act, reasons=tuple(filter(beyond_empty, answer.reasons)))
        open_still = empty if left.verdict is Verdict.ALLOWED else 0
        if not tried and (open_still or (wanting and left.verdict is not Verdict.REFUSED)):
            self._picture.become("info", "accent")
            self._text.say(self._still(empty) if open_still else spoken(wanting), strong=self.tr("Fill in the form."))
            return
        self._picture.become(*LOOKS[left.verdict])
        before = self._text.plain
        told = self._missing(missing_in(answer) if tried else 0)
        if not told and at and left.verdict is Verdict.REFUSED:
            told = self.tr("Look at “{field}”.").format(field=at)
        self._text.say(told, strong=verdict_words(left.verdict))
        if self._text.plain != before:
            announce(self._text, self._text.plain)

    def refuse(self, why: str) -> None:
        """Say that it cannot be done yet, for a reason that the procedure was not asked about."""
        self._picture.become(*LOOKS[Verdict.REFUSED])
        self._text.say(why, strong=verdict_words(Verdict.REFUSED))
        announce(self._text, self._text.plain)

    def _still(self, number: int) -> str:
        if number == 1:
            return self.tr("1 field is still empty; so far nothing stands in the way.")
        return self.tr("{number} fields are still empty; so far nothing stands in the way.").format(number=number)

    def _missing(self, number: int) -> str:
        if not number:
            return ""
        if number == 1:
            return self.tr("1 field is missing.")
        return self.tr("{number} fields are missing.").format(number=number)


def verdict_words(verdict: Verdict) -> str:
    """What an answer means, in a few words."""
    translate = QCoreApplication.translate
    return {
        Verdict.ALLOWED: translate("VerdictLine", "Nothing stands in the way."),
        Verdict.MUST_EXPLAIN: translate("VerdictLine", "This can be done with an explanation."),
        Verdict.REFUSED: translate("VerdictLine", "This cannot be done yet."),
    }[verdict]
