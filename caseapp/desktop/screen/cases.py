"""*Zaken*: the list of cases."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from caseapp.desktop.forms.cases import Ui_Cases
from caseapp.desktop.look import icon
from caseapp.desktop.state.case_filter import SavedView, behind
from caseapp.desktop.state.case_views import CaseViews
from caseapp.desktop.state.cases import CaseList
from caseapp.desktop.widget.announcing import announce
from caseapp.desktop.widget.file_dialog import completed

if TYPE_CHECKING:
    from caseapp.desktop.state.case_filter import CaseFilter
    from caseapp.desktop.state.desk import Desk
    from caseapp.index.row import CaseQuery


class Cases(QWidget):
    """``case`` asks to open one; ``told`` goes to the banner."""

    case = Signal(str)
    told = Signal(str, str)
    shown = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Cases()
        self.ui.setupUi(self)
        self.list, self.views = CaseList(desk, self), CaseViews(desk, self)
        organisation = desk.session.organisation
        handlers = sorted(((one.id, one.name) for one in organisation.members), key=lambda pair: pair[1].casefold())
        self.ui.filters.offer([school.name for school in organisation.schools], handlers)
        self.ui.table.show_list(self.list)
        self.setFocusProxy(self.ui.table)
        self.ui.empty.hide()
        self.ui.stop.hide()
        icon.put(self.ui.export_list, "export", "ink")
        self._connect()
        self.views.load()

    def load(self) -> None:
        """Read the list again."""
        self.list.reload()

    def show_query(self, query: CaseQuery, words: str) -> None:
        """Show the cases behind a figure; ``words`` say what they have in common."""
        self._put(behind(query, words))

    def _connect(self) -> None:
        ui, views = self.ui, self.views
        ui.filters.changed.connect(self.list.ask)
        ui.table.opened.connect(self.case)
        ui.table.widened.connect(views.widen)
        self.list.counted.connect(self._counted)
        views.loaded.connect(ui.views.show_views)
        views.widths.connect(ui.table.widen)
        ui.views.chosen.connect(self._show_view)
        ui.views.kept.connect(self._keep_view)
        ui.views.dropped.connect(views.drop)
        ui.export_list.clicked.connect(self._ask_path)
        ui.stop.clicked.connect(views.cancel)
        views.exporting.connect(self._exporting)
        views.progressed.connect(lambda share: ui.stop.setText(self.tr("Stop ({share}%)").format(share=share)))
        views.exported.connect(self._exported)
        views.refused.connect(lambda text: self.told.emit(text, "wrong"))

    def _counted(self, total: int) -> None:
        ui, number = self.ui, QLocale().toString(total)
        said = self.tr("1 case") if total == 1 else self.tr("{total} cases").format(total=number)
        if ui.total.text() not in ("", said):
            announce(ui.total, said)
        ui.total.setText(said)
        ui.empty.setVisible(total == 0)
        if ui.filters.filter.usual:
            ui.empty.say(self.tr("No case is open. Report an incident with Ctrl+N, or show the closed cases too."))
        else:
            ui.empty.say(self.tr("No case matches. Widen the filter, or report an incident with Ctrl+N."))
        ui.export_list.setEnabled(total > 0)
        ui.table.choose_first()
        self.shown.emit()

    # --- views

    def _put(self, chosen: CaseFilter) -> None:
        self.ui.filters.show_filter(chosen)
        self.list.ask(chosen)

    def _show_view(self, view: SavedView) -> None:
        self.list.order, self.list.descending = view.sort, view.descending
        self.ui.table.show_order(view.sort, descending=view.descending)
        self._put(view.filter)

    def _keep_view(self, name: str) -> None:
        kept = self.list
        self.views.keep(SavedView(name=name, filter=kept.filter, sort=kept.order, descending=kept.descending))
        self.told.emit(self.tr("The view “{name}” has been saved.").format(name=name), "good")

    # --- as a file

    def _ask_path(self) -> None:
        dialog = completed(QFileDialog(self, self.tr("Save the list")))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Excel (*.xlsx)"), self.tr("CSV (*.csv)")])
        dialog.setDefaultSuffix("xlsx")
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix("csv" if "csv" in kind else "xlsx"))
        dialog.selectFile(self.tr("cases.xlsx"))
        dialog.fileSelected.connect(self.export)
        dialog.open()

    def export(self, path: str) -> None:
        """Write the list as it is filtered and ordered now to a file."""
        self.views.export(self.list.query, Path(path))

    def _exporting(self, busy: bool) -> None:
        self.ui.stop.setText(self.tr("Stop"))
        self.ui.stop.setVisible(busy)
        self.ui.export_list.setVisible(not busy)

    def _exported(self, number: int, path: Path) -> None:
        text = self.tr("{number} cases have been saved in {name}. Keep that file as carefully as the cases.")
        self.told.emit(text.format(number=number, name=path.name), f"good {path}")
