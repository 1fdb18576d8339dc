"""*Termijnen*: what the organisation has set itself, beside what texts and law say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from caseapp.desktop.language import spoken, spoken_list
from caseapp.desktop.screen.settings_page import SettingsPage
from caseapp.desktop.widget.setting_row import Deed, setting_row
from caseapp.model.organisation import TERM_ALIASES, TERM_DEFAULTS
from caseapp.office.register.setting import REGION_NAMES, TERMS, mandate_name
from caseapp.procedure.wording import MEASURE_NAMES, ROLE_NAMES, TRACK_NAMES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.state.settings import SettingsView
    from caseapp.model.organisation import Settings
    from caseapp.model.value import Value


class Terms(SettingsPage):
    """A card for each of the settings, with what holds now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui.title.setText(self.tr("Deadlines, mandates and measures"))

    @override
    def show_view(self, view: SettingsView) -> None:
        """Show what holds."""
        self.begin(view, self.tr("What you set here applies where no text or law says otherwise."))
        settings = view.organisation.settings
        terms = {TERM_ALIASES.get(key, key): number for key, number in settings.terms.items()}
        for title, texts, name, known in (
            (self.tr("Deadlines"), self._terms(settings), "terms", dict(terms)),
            (self.tr("Holiday region"), [spoken(REGION_NAMES[settings.region])], "region", settings.region.value),
            (
                self.tr("Mandates"),
                self._mandates(settings),
                "mandates",
                {key: tuple(sorted(roles)) for key, roles in settings.mandates.items()},
            ),
            (
                self.tr("Measures by the collective agreement or statute"),
                self._measures(settings),
                "measures",
                {key.value: tuple(found) for key, found in settings.measures.items()},
            ),
        ):
            deeds = (self._deed(name, title, known),) if view.may_change else ()
            self.ui.list.add(setting_row(title, *texts, deeds=deeds))

    def _deed(self, name: str, title: str, known: Value) -> Deed:
        return Deed(
            label=self.tr("Change…"), do=lambda: self.want("change_settings", title, only=(name,), **{name: known})
        )

    def _terms(self, settings: Settings) -> list[str]:
        found = []
        for key, one in TERMS.items():
            text = f"{spoken(one.label)}: {settings.term(key)} {spoken(one.unit)}"
            own = settings.sets(key) and settings.term(key) != TERM_DEFAULTS[key]
            usual = self.tr("your own setting; the default is {number}").format(number=TERM_DEFAULTS[key])
            found.append(f"{text} ({usual})" if own else text)
        return found

    def _mandates(self, settings: Settings) -> list[str]:
        found = [
            self.tr("{what}: also {roles}").format(
                what=spoken(mandate_name(key)), roles=spoken_list(spoken(ROLE_NAMES[role]) for role in sorted(roles))
            )
            for key, roles in settings.mandates.items()
        ]
        return found or [self.tr("None. The protocol says who may do what.")]

    def _measures(self, settings: Settings) -> list[str]:
        found = [
            f"{spoken(TRACK_NAMES[track])}: {spoken_list(spoken(MEASURE_NAMES[one]) for one in measures)}"
            for track, measures in settings.measures.items()
        ]
        return found or [self.tr("None set. The measures of the protocol apply.")]
