"""Going on with what was begun in the settings, and stands in the work list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.desktop.place import SETTINGS

if TYPE_CHECKING:
    from caseapp.desktop.state.setting_draft import BegunSetting
    from caseapp.desktop.way import Way


def go_on(way: Way, begun: BegunSetting) -> None:
    """Show the settings, and in them the form with what was typed."""
    from caseapp.desktop.screen.settings import Settings

    page = way.page(SETTINGS, Settings)
    page.resume(begun)
    way.go_to(SETTINGS)
