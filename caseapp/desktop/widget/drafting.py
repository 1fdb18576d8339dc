"""A small window that keeps what was typed in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.desktop.overriding import override
from caseapp.desktop.widget.dialog import Dialog

if TYPE_CHECKING:
    from caseapp.desktop.state.setting_draft import SettingDraft


class DraftingDialog(Dialog):
    """However it is closed, what was typed is kept; only who cancels throws it away."""

    @property
    def draft(self) -> SettingDraft | None:
        """What keeps it; none where nothing is kept."""
        raise NotImplementedError

    def cancel(self) -> None:
        """Throw away what was typed, and close."""
        if self.draft is not None:
            self.draft.drop()
        self.reject()

    @override
    def keep(self) -> None:
        """Keep what was typed since the last time."""
        if self.draft is not None:
            self.draft.leave()

    @override
    def done(self, result: int) -> None:
        """Keep what was typed, and close."""
        self.keep()
        super().done(result)
