"""Taking in files and screenshots: each in a form of its own, one after another, filled in as far as known."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from caseapp.desktop.language import spoken
from caseapp.desktop.state.act_form import Wanted
from caseapp.desktop.state.clipboard import as_png, clipboard_files, clipboard_picture, screenshot_name, too_large
from caseapp.desktop.state.folder import MOST, files_under, has_folder
from caseapp.model.zone import local
from caseapp.office.evidence.pasted import Pasted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from caseapp.desktop.state.desk import Desk
    from caseapp.model.value import Value
    from caseapp.office.performing import Done

ADD = "add_evidence"
ALIKE = ("obtained_from", "obtained_how", "obtained_on", "about")
"""What files that are taken in together have in common."""


class Taking(QObject):
    """``wanted`` asks for a form, ``told`` goes to the banner."""

    wanted = Signal(object)
    told = Signal(str, str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._case_id = ""
        self._waiting: list[str] = []
        self._number = self._all = 0

    def take(self, case_id: str, files: Iterable[str]) -> None:
        """Take in files of this computer, one after another; of a folder the files in it."""
        given = tuple(files)
        if has_folder(given):
            self._desk.task.run(lambda: files_under(given), lambda found: self._take(case_id, found), owner=self)
        elif given:
            self._take(case_id, given)

    def _take(self, case_id: str, files: tuple[str, ...]) -> None:
        if len(files) > MOST:
            text = self.tr("There are more than {number} files in this folder. Choose the files that are evidence.")
            self.told.emit(text.format(number=MOST), "due")
            return
        if not files:
            self.told.emit(self.tr("There are no files in this folder."), "due")
            return
        self._case_id, self._waiting = case_id, list(files)
        self._number, self._all = 0, len(self._waiting)
        self._next({})

    def paste(self, case_id: str) -> None:
        """Take in what is on the clipboard: files that were copied, or a picture."""
        files, picture = clipboard_files(), clipboard_picture()
        if not case_id:
            return
        if files:
            self.take(case_id, files)
        elif picture is None:
            self.told.emit(self.tr("There is no picture and no file on the clipboard. Make a screenshot first."), "due")
        elif too_large(picture):
            self.told.emit(self.tr("This picture is too large to paste. Save it as a file, and add that."), "due")
        else:
            name = screenshot_name(local(self._desk.clock()))
            self._desk.task.run(lambda: as_png(picture), lambda data: self.take_bytes(case_id, name, data), owner=self)

    def take_bytes(self, case_id: str, name: str, data: bytes, known: Mapping[str, Value] | None = None) -> None:
        """Take in what is not a file of this computer; it never touches the disk unsealed."""
        self._waiting, self._all = [], 0
        self._want(case_id, name, {**(known or {}), "file": Pasted(name, data)})

    def go_on(self, done: Done) -> None:
        """An act was done: when it took in one of several files, the next one follows."""
        if done.act.act != ADD or done.case_id != self._case_id:
            return
        if self._waiting:
            self._next({name: done.act.fields[name] for name in ALIKE if name in done.act.fields}, done.notes)
        else:
            self._all = 0

    def stop(self) -> None:
        """The form was left: its file and those that wait are not taken in."""
        left = self._all - self._number + 1 if self._all > 1 else 0
        self._waiting, self._all = [], 0
        if left:
            text = self.tr("1 file was not added.") if left == 1 else self.tr("{number} files were not added.")
            self.told.emit(text.format(number=left), "due")

    def _next(self, known: Mapping[str, Value], notes: Iterable[str] = ()) -> None:
        if self._waiting:
            path = self._waiting.pop(0)
            self._number += 1
            self._want(self._case_id, Path(path).name, {**known, "file": path})
            if self._all > 1:
                text = self.tr("File {number} of {all}: {name}").format(
                    number=self._number, all=self._all, name=Path(path).name
                )
                told = tuple(map(spoken, notes))  # of the file before it
                self.told.emit(" ".join((*told, text)), "due" if told else "accent")

    def _want(self, case_id: str, name: str, fields: Mapping[str, Value]) -> None:
        self.wanted.emit(Wanted(act=ADD, case_id=case_id, fields=fields, draft=name.replace("/", "-")))
