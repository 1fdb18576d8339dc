"""The style sheet, made from the tokens. Looks are given to widgets with the property ``look``."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from caseapp.asset import asset
from caseapp.desktop.look.palette import contrast

if TYPE_CHECKING:
    from caseapp.desktop.look.palette import Palette
    from caseapp.desktop.look.scale import TypeScale

WHITE, BLACK = "#ffffff", "#000000"

_TEXT = """
QWidget { color: $ink; font-size: $base_pt; }
QLabel { background: transparent; }
QLabel[look="display"] { font-size: $display_pt; font-weight: 600; }
QLabel[look="title"] { font-size: $title_pt; font-weight: 600; }
QLabel[look="heading"] { font-size: $heading_pt; font-weight: 600; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="muted"] { color: $muted; }
QLabel[look="small"] { color: $muted; font-size: $small_pt; }
QLabel[look="due_small"] { color: $due; font-size: $small_pt; }
QLabel[look="strong_muted"] { color: $muted; font-weight: 600; }
QLabel[look="accent"] { color: $accent; font-weight: 600; }
QLabel[look="good"] { color: $good; }
QLabel[look="due"] { color: $due; }
QLabel[look="wrong"] { color: $wrong; font-weight: 600; }
QLabel[look="brand"] { color: $accent; font-size: $heading_pt; font-weight: 700; }
QLabel[chip] { font-size: $small_pt; font-weight: 600; padding: 2px 7px; border-radius: 4px; }
QLabel[chip="plain"] { color: $muted; background: $hover; }
QLabel[chip="accent"] { color: $accent; background: $accent_soft; }
QLabel[chip="good"] { color: $good; background: $good_soft; }
QLabel[chip="due"] { color: $due; background: $due_soft; }
QLabel[chip="wrong"] { color: $wrong; background: $wrong_soft; }
QLabel[look="count"] { color: $card; background: $wrong; border-radius: 9px; padding: 1px 5px;
    min-width: 8px; font-size: $small_pt; font-weight: 600; }
"""

_GROUND = """
QMainWindow, QDialog, QWidget[look="ground"] { background: $ground; }
QFrame[look="card"] { background: $card; border: 1px solid $line; border-radius: 8px; }
QFrame[look="rung"] { background: $card; border: 1px solid $line; border-radius: 8px; }
QFrame[look="rung"]:hover { border-color: $accent; }
QFrame[look="rung"][state="chosen"] { background: $accent_soft; border: 2px solid $accent; }
QFrame[look="place"] { background: $ground; border: 1px dashed $edge; border-radius: 6px; }
QFrame[look="place"][state="over"] { background: $accent_soft; border: 2px solid $accent; }
QFrame[look="card"][state="active"] { border: 1px solid $accent; }
QRadioButton[look="strong"] { font-weight: 600; }
QFrame[look="plain"], QWidget[look="plain"] { background: transparent; border: none; }
QFrame[look="rail"] { background: $card; border: none; border-right: 1px solid $line; }
QFrame[look="top"] { background: $card; border: none; border-bottom: 1px solid $line; }
QFrame[look="foot"] { background: $card; border: none; border-top: 1px solid $line; }
QFrame[look="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[look="chip_due"] { background: $due_soft; border: none; border-radius: 4px; }
QFrame[look="chip_wrong"] { background: $wrong_soft; border: none; border-radius: 4px; }
QFrame[look="note_accent"] { background: $accent_soft; border: none; border-radius: 6px; }
QFrame[look="note_good"] { background: $good_soft; border: none; border-radius: 6px; }
QFrame[look="note_due"] { background: $due_soft; border: none; border-radius: 6px; }
QFrame[look="note_wrong"] { background: $wrong_soft; border: none; border-radius: 6px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QToolTip { color: $ink; background: $card; border: 1px solid $edge; padding: 4px; }
QScrollBar:vertical { background: transparent; width: 8px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 8px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 3px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""

_BUTTONS = """
QPushButton { background: $card; color: $ink; border: 1px solid $edge; border-radius: 6px; padding: 5px 13px;
    min-height: $high_20; font-weight: 600; outline: none; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 12px; }
QPushButton:disabled { color: $muted; background: $ground; border-color: $line; }
QPushButton[look="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[look="primary"]:hover, QPushButton[look="primary"]:pressed { background: $accent_strong; }
QPushButton[look="primary"]:focus { border: 3px solid $ring; padding: 3px 11px; }
QPushButton[look="primary"]:disabled { background: $ground; color: $muted; border-color: $line; }
QPushButton[look="tool"] { padding: 5px 8px; }
QPushButton[look="tool"]:focus { padding: 4px 7px; }
QPushButton[look="quiet"] { background: transparent; border: 1px solid transparent; font-weight: 400; }
QPushButton[look="quiet"]:hover { background: $hover; }
QPushButton[look="quiet"]:focus { border: 2px solid $accent; }
QPushButton[look="quiet_tool"] { background: transparent; border: 1px solid transparent; padding: 5px 8px; }
QPushButton[look="quiet_tool"]:hover { background: $hover; }
QPushButton[look="quiet_tool"]:focus { border: 2px solid $accent; padding: 4px 7px; }
QPushButton[look="line_tool"] { background: transparent; border: 1px solid transparent; padding: 1px 4px;
    min-height: $high_20; border-radius: 4px; }
QPushButton[look="line_tool"]:hover { background: $hover; }
QPushButton[look="line_tool"]:focus { border: 2px solid $accent; padding: 0 3px; }
QPushButton[look="link"] { background: transparent; border: none; color: $accent; font-weight: 400;
    padding: 2px 0; min-height: $high_18; text-align: left; border-radius: 0; }
QPushButton[look="link"]:hover { background: $accent_soft; }
QPushButton[look="link"]:focus { background: $accent_soft; border-bottom: 2px solid $accent; padding: 2px 0 0 0; }
QPushButton[look="source"] { background: transparent; border: none; border-bottom: 1px dotted $accent; color: $accent;
    font-size: $small_pt; font-weight: 400; padding: 0; min-height: $high_14; border-radius: 0; text-align: left; }
QPushButton[look="source"]:hover { border-bottom: 1px solid $accent; }
QPushButton[look="source"]:focus { border-bottom: 2px solid $accent; background: $accent_soft; padding: 0; }
QPushButton[look="rail"] { background: transparent; border: 1px solid transparent; text-align: left; font-weight: 400;
    padding: 6px 9px; min-height: $high_22; }
QPushButton[look="rail"]:hover { background: $hover; }
QPushButton[look="rail"]:checked { background: $accent_soft; color: $accent; font-weight: 600; }
QPushButton[look="rail"]:focus { border: 2px solid $accent; padding: 5px 8px; }
QPushButton[look="tab"] { background: transparent; border: none; border-bottom: 2px solid transparent; color: $muted;
    border-radius: 0; padding: 7px 1px 8px 1px; font-weight: 400; min-height: $high_18; }
QPushButton[look="tab"]:hover { color: $ink; }
QPushButton[look="tab"]:checked { color: $ink; font-weight: 600; border-bottom: 2px solid $accent; }
QPushButton[look="tab"]:focus { border: 2px solid $accent; border-radius: 4px; padding: 5px 0 8px 0; }
QPushButton[look="choice"] { background: $card; border: 1px solid $line; border-radius: 8px; padding: 0;
    text-align: left; font-weight: 400; }
QPushButton[look="choice"]:hover { border-color: $accent; background: $accent_soft; }
QPushButton[look="choice"]:focus { border: 2px solid $accent; padding: 0; }
QPushButton[look="row"] { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 0;
    text-align: left; font-weight: 400; }
QPushButton[look="row"]:hover { background: $hover; }
QPushButton[look="row"]:focus { border: 2px solid $accent; padding: 0; }
QPushButton[look="filter"] { border-color: $edge; border-radius: 14px; padding: 3px 12px; font-weight: 400; }
QPushButton[look="filter"]:focus { border: 2px solid $accent; padding: 2px 11px; }
QPushButton[look="filter"][chosen="true"] { background: $accent_soft; border-color: $accent; color: $accent;
    font-weight: 600; }
QPushButton::menu-indicator { image: url("$chevron"); width: 12px; height: 12px; subcontrol-origin: padding;
    subcontrol-position: right center; right: 8px; }
QPushButton[look="segment"] { border-radius: 6px; }
QPushButton[look="segment"]:checked { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[look="segment"]:checked:focus { border: 3px solid $ring; padding: 3px 11px; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QComboBox { background: $field; border: 1px solid $edge; border-radius: 6px;
    padding: 5px 9px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QComboBox { min-height: $high_20; }
QLineEdit { padding: 5px 7px; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $muted; }
QPlainTextEdit { padding: 3px 5px; }
QLineEdit:focus, QComboBox:focus, QComboBox:on { border: 2px solid $accent; padding: 4px 8px; }
QLineEdit:focus { padding: 4px 6px; }
QPlainTextEdit:focus { border: 2px solid $accent; padding: 2px 4px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: $ground; color: $muted; }
QLineEdit[state="wrong"], QPlainTextEdit[state="wrong"], QComboBox[state="wrong"] { border: 2px solid $wrong;
    padding: 4px 8px; }
QPlainTextEdit[state="wrong"] { padding: 2px 4px; }
QLineEdit[state="wrong"] { padding: 4px 6px; }
QRadioButton[state="wrong"], QCheckBox[state="wrong"] { border: 2px solid $wrong; }
QLineEdit[look="search"] { background: $ground; border: 1px solid $line; }
QLineEdit[look="search"]:focus { background: $field; border: 2px solid $accent; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url("$chevron"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $edge; padding: 4px; outline: none;
    selection-background-color: $chosen; selection-color: $on_chosen; }
QCheckBox, QRadioButton { spacing: 8px; padding: 1px 3px; border: 2px solid transparent; border-radius: 4px;
    outline: none; }
QCheckBox::indicator, QListView::indicator { width: 14px; height: 14px; border: 1px solid $edge; border-radius: 4px;
    background: $field; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: $accent; border-color: $accent;
    image: url("$tick"); }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $edge; border-radius: 8px; background: $field; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; border-radius: 8px;
    background: $on_accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; background: $ground; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $accent; }
QTableView[look="chat"] { background: $ground; }
QAbstractScrollArea[look="canvas"], QAbstractScrollArea[look="paper"] { background: $field; border: 1px solid $line;
    border-radius: 8px; padding: 1px; selection-background-color: $accent; selection-color: $on_accent; }
QAbstractScrollArea[look="paper"] { padding: 6px; }
QAbstractScrollArea[look="canvas"] { background: $ground; }
QAbstractScrollArea[look="canvas"]:focus { border: 2px solid $accent; padding: 0; }
QAbstractScrollArea[look="paper"]:focus { border: 2px solid $accent; padding: 5px; }
QPushButton[look="tool"] { padding: 5px 9px; font-weight: 400; }
QPushButton[look="tool"]:focus { border: 2px solid $accent; padding: 4px 8px; }
QTableView, QListView { background: $card; border: 1px solid $line; border-radius: 8px; outline: none;
    selection-background-color: $chosen; selection-color: $on_chosen; gridline-color: $line; }
QTableView:focus, QListView:focus { border: 1px solid $accent; }
QTableView::item { padding: 0 5px; border-bottom: 1px solid $line; }
QTableView::item:selected { background: $chosen; color: $on_chosen; }
QListView[look="results"], QListView[look="results"]:focus { border: none; border-radius: 0; background: transparent; }
QListView::item { padding: 5px 8px; border-radius: 4px; }
QListView::item:selected { background: $chosen; color: $on_chosen; }
QHeaderView { background: transparent; }
QHeaderView::section { background: transparent; color: $muted; border: none; border-bottom: 1px solid $line;
    padding: 7px 8px; font-size: $small_pt; font-weight: 600; }
QHeaderView::up-arrow { image: url("$up"); width: 12px; height: 12px; }
QHeaderView::down-arrow { image: url("$chevron"); width: 12px; height: 12px; }
QTableCornerButton::section { background: $card; border: none; }
QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QCalendarWidget QWidget { background: $card; alternate-background-color: $card; }
QCalendarWidget QAbstractItemView { border: none; border-radius: 0; selection-background-color: $accent;
    selection-color: $on_accent; }
QCalendarWidget QTableView, QCalendarWidget QTableView:focus { border: none; color: $ink; }
QCalendarWidget QTableView:disabled { color: $muted; }
QCalendarWidget QTableView::item { padding: 0; border: none; }
QCalendarWidget QTableView::item:selected { background: $accent; color: $on_accent; border-radius: 4px; }
QCalendarWidget QToolButton { background: transparent; color: $ink; border: none; padding: 5px 8px; font-weight: 600; }
QCalendarWidget QToolButton:hover { background: $hover; border-radius: 4px; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QMenu { background: $card; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 6px 20px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $chosen; color: $on_chosen; }
"""


_HIGH = """
QFrame[look="note_accent"], QFrame[look="note_good"], QFrame[look="note_due"], QFrame[look="note_wrong"],
QLabel[chip] { border: 1px solid $ink; }
QPushButton[look="rail"]:checked, QPushButton[look="filter"][chosen="true"], QPushButton:hover {
    background: $chosen; color: $on_chosen; }
QFrame[look="chip_due"], QFrame[look="chip_wrong"] { border: 1px solid $ink; }
QFrame[look="chip_due"] QLabel[chip], QFrame[look="chip_wrong"] QLabel[chip] { border: none; }
QPushButton[look="primary"]:focus, QPushButton[look="segment"]:checked:focus { background: $on_accent; color: $accent;
    border: 3px solid $accent; }
QPushButton:disabled, QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { border: 1px dashed $ink; }
"""
"""Where colours tell nothing apart, lines and the system's own colour of what is picked do."""


def sheet(palette: Palette, scale: TypeScale, *, high: bool = False) -> str:
    """The style sheet for a palette and a type scale; ``high`` for the colours of a system that asks high contrast."""
    seen = _over(palette.card)
    chevron, up = (asset("icons", f"{name}_{seen}.svg").as_posix() for name in ("chevron", "chevron_up"))
    tick = asset("icons", f"tick_{_over(palette.accent)}.svg")
    return Template(_TEXT + _GROUND + _BUTTONS + _FIELDS + (_HIGH if high else "")).substitute(
        palette.tokens() | scale.tokens() | {"chevron": chevron, "up": up, "tick": tick.as_posix()}
    )


def _over(colour: str) -> str:
    """Which of two drawings is seen on a colour."""
    return "light" if contrast(colour, WHITE) > contrast(colour, BLACK) else "dark"
