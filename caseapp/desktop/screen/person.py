"""One person: who they are, what still counts, their part in each case, and others of the same name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from caseapp.desktop.as_written import on_button
from caseapp.desktop.language import spoken
from caseapp.desktop.look import icon
from caseapp.desktop.look.scale import LARGE, SMALL, TINY
from caseapp.desktop.state.person import counting_text, kept_text, to_record
from caseapp.desktop.state.persons import category_name, namesakes_text, part_name
from caseapp.desktop.widget.due import due_chip
from caseapp.desktop.widget.layout import card, chip, column, label, row
from caseapp.desktop.widget.long_link import LongLink
from caseapp.desktop.widget.person_line import chips, finding_line, held, measure_line
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.source_link import SourceLink
from caseapp.model.term import Seriousness
from caseapp.procedure.wording import SERIOUSNESS_NAMES, day_text

if TYPE_CHECKING:
    from datetime import datetime

    from caseapp.office.person import PersonCase, PersonView


class PersonPane(QWidget):
    """``case`` opens a case, ``person`` somebody of the same name, ``wanted`` a form, ``asked`` a source."""

    case = Signal(str)
    person = Signal(str)
    wanted = Signal(object)
    asked = Signal(str)

    def __init__(self, view: PersonView, now: datetime) -> None:
        super().__init__()
        self._view = view
        self._now = now
        inside = column(self, space=LARGE)
        inside.addWidget(self._head())
        if view.counting:
            inside.addWidget(self._counting())
        for one in view.cases:
            inside.addWidget(self._case(one))
        if view.namesakes:
            inside.addWidget(self._namesakes())

    def _head(self) -> QWidget:
        person = self._view.row
        chips: list[QLabel] = [chip(category_name(one)) for one in person.categories]
        if person.linked:
            chips.append(chip(self.tr("uses this program"), "accent"))
        if person.protected:
            chips.append(chip(self.tr("protected reporter"), "due"))
        made = QWidget()
        inside = column(made, space=TINY)
        inside.addLayout(row(label(person.name, "title"), *chips, 1, space=SMALL))
        born = self.tr("Born {day}").format(day=spoken(day_text(person.birth_date))) if person.birth_date else ""
        about = " · ".join(one for one in (born, *person.schools) if one)
        if about:
            inside.addWidget(Prose(text=about, look="muted"))
        return made

    def _counting(self) -> QWidget:
        """What counts when the procedure looks at what came before."""
        lines: list[QWidget] = [Prose(text=one) for one in counting_text(self._view)]
        how = self.tr("An earlier warning or measure counts in a new case only when it is recorded there.")
        lines.append(Prose(text=how, look="muted"))
        for wanted in to_record(self._view):
            button = QPushButton(self.tr("Record it in case {number}").format(number=wanted.case_id))
            icon.put(button, "plus", "ink")
            button.clicked.connect(lambda _on, wanted=wanted: self.wanted.emit(wanted))
            holder = QWidget()
            holder.setLayout(row(button, 1))
            lines.append(holder)
        return card(*lines, title=self.tr("What still counts"), space=SMALL)

    def _case(self, one: PersonCase) -> QWidget:
        open_case = LongLink(f"{one.case_id} · {one.title}")
        open_case.setAccessibleName(self.tr("Open case {number}: {title}").format(number=one.case_id, title=one.title))
        open_case.clicked.connect(lambda: self.case.emit(one.case_id))
        if self.focusProxy() is None:
            self.setFocusProxy(open_case)
        marks = [chip(part_name(one.part), "accent")]
        if one.protected:
            marks.append(chip(self.tr("protected"), "due"))
        if one.seriousness:
            marks.append(chip(spoken(SERIOUSNESS_NAMES[Seriousness(one.seriousness)]), "due"))
        marks.append(chip(self.tr("closed") if one.closed else self.tr("open")))
        lines: list[QWidget] = [open_case, chips(marks)]
        lines += [Prose(text=text, look="muted") for text in self._sentences(one)]
        lines += [finding_line(finding, self.asked) for finding in one.findings]
        lines += [measure_line(measure) for measure in one.measures]
        lines += [Prose(text=spoken(text)) for text in one.earlier]
        for term in one.terms:
            source = SourceLink(term.source) if term.source else QLabel()
            if isinstance(source, SourceLink):
                source.asked.connect(self.asked)
            words = Prose(text=spoken(term.label))
            line = row(due_chip(term.due, self._now), words, source, space=SMALL)
            line.setStretch(1, 1)
            lines.append(held(line))
        return card(*lines, space=SMALL)

    def _sentences(self, one: PersonCase) -> list[str]:
        found = [one.school]
        if one.child:
            found.append(self.tr("Parent of {name}").format(name=one.child))
        if one.guardians:
            found.append(self.tr("Parents: {names}").format(names=", ".join(one.guardians)))
        if one.dismissed:
            found.append(self.tr("The report about this person was dismissed."))
        found += [self.tr("Corrected: {text}").format(text=text) for text in one.corrected]
        kept = kept_text(one)
        return [text for text in (" · ".join(found), kept) if text]

    def _namesakes(self) -> QWidget:
        lines: list[QWidget] = [Prose(text=namesakes_text(self._view.row.namesakes), look="muted")]
        for other in self._view.namesakes:
            born = self.tr("born {day}").format(day=spoken(day_text(other.birth_date))) if other.birth_date else ""
            about = (category_name(other.categories[0]) if other.categories else "", born, *other.schools)
            words = " · ".join(one for one in (other.name, *about, other.case_ids[0]) if one)
            button = QPushButton(on_button(words))
            button.setProperty("look", "link")
            button.setAccessibleName(self.tr("Show {person}").format(person=words))
            button.clicked.connect(lambda _on, key=other.key: self.person.emit(key))
            lines.append(button)
        return card(*lines, title=self.tr("The same name"), space=SMALL)
