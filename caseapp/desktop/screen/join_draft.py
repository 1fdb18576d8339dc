"""What is chosen and typed while joining is kept; the code of the invitation and passwords are not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from caseapp.desktop.state.door_draft import DoorDraft

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseapp.desktop.screen.join import Join
    from caseapp.desktop.task import Task


class JoinDraft(QObject):
    """Looks after what is kept of :class:`Join`: which file was chosen, and where the organisation is."""

    def __init__(self, screen: Join, task: Task, file: Path) -> None:
        super().__init__(screen)
        self._screen = screen
        self._kept = DoorDraft(task, file, self._data, self)

    def resume(self, given: Path | None = None) -> None:
        """Show what was kept, as far as it is of the invitation that is given; keep from now on what is chosen."""
        screen, found = self._screen, self._kept.found()
        named = found.get("file")
        file = Path(named) if isinstance(named, str) and named else None
        if given is not None:
            screen.take_file(str(given))
        elif file is not None and file.is_file():
            screen.take_file(str(file))
            screen.ui.banner.offer(
                self.tr("The invitation that you chose before stands here again. Fill in its code."),
                self.tr("Start over"),
                self._begin_again,
            )
        if screen.file is not None and screen.file == file:
            screen.place.resume(found)
        screen.chosen.connect(self._kept.later)
        screen.place.chosen.connect(self._kept.later)
        screen.ui.server.typed.connect(self._kept.later)

    def leave(self) -> None:
        """Keep what was chosen since the last time."""
        self._kept.leave()

    def drop(self) -> None:
        """The request is made: nothing of it is kept here."""
        self._kept.drop()

    def _begin_again(self) -> None:
        self.drop()
        self._screen.begun_again.emit()

    def _data(self) -> Mapping[str, object]:
        screen = self._screen
        return {"file": str(screen.file), **screen.place.kept()} if screen.file is not None else {}
