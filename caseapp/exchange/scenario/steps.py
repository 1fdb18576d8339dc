"""The body of a scenario file: its steps and checks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from caseapp.exchange.scenario.problem import meant
from caseapp.exchange.scenario.script import (
    Asked,
    Check,
    Expect,
    Owed,
    Reasons,
    Sight,
    Step,
    Value,
    Verdict,
    When,
)
from caseapp.model.zone import local, noon
from caseapp.procedure.catalogue import OBLIGATION_NAMES

if TYPE_CHECKING:
    from datetime import datetime

    from caseapp.exchange.scenario.fields import Fields
    from caseapp.exchange.scenario.table import Table

_REASONS: Final = ("because", "because_any", "not_because")
_STEP: Final = ("on", "by", "do", "as", "with", "expect", "explain", *_REASONS)
_CHECK: Final = ("after", "on", "open", "not_open", "allowed", "refused", "explained", "advised", "visible", "hidden")


def moment_of(when: When, after: datetime | None = None) -> datetime:
    """The moment at which a step plays: a bare day is 12:00, or later that day when the step before was later."""
    if when.moment is not None:
        return when.moment
    start = noon(when.day)
    if after is not None and after > start and local(after).date() == when.day:
        return after
    return start


class Body:
    """Reads steps and checks in the order of the file."""

    def __init__(self, head: Table, fields: Fields) -> None:
        self._head = head
        self._fields = fields
        self._now: datetime | None = None
        self._steps: set[str] = set()

    def steps(self) -> tuple[Step, ...]:
        """All steps; notes a step that goes back in time, and an ``as`` that was used before."""
        found = [self._step(number, table) for number, table in enumerate(self._head.tables("step"), start=1)]
        if not found and "step" not in self._head:
            self._head.note("step", "er is geen enkele stap; schrijf ten minste één [[step]].")
        return tuple(step for step in found if step is not None)

    def checks(self) -> tuple[Check, ...]:
        """All checks; read after the steps, for a check may name whatever a step made."""
        return tuple(self._check(table) for table in self._head.tables("check"))

    def _step(self, number: int, table: Table) -> Step | None:
        table.only(_STEP)
        on, by, do = table.when("on", required=True), self._user(table), self._act(table)
        expect = table.word("expect", Expect) or Expect.DONE
        explain = table.text("explain")
        if expect is Expect.EXPLAINED and explain is None:
            table.note("explain", "bij expect = “explained” hoort een uitleg.")
        if expect is Expect.UNEXPLAINED and explain is not None:
            table.note("explain", "bij expect = “unexplained” hoort geen uitleg.")
        values = self._values(table, do)
        name = self._named(table, expect)
        if on is None or by is None or do is None:
            return None
        self._forward(table, on, name)
        return Step(
            number=number, line=table.line, on=on, by=by, do=do, name=name, values=values or {}, expect=expect,
            explain=explain, reasons=reasons_of(table),
        )  # fmt: skip

    def _forward(self, table: Table, on: When, name: str | None) -> None:
        now = moment_of(on, self._now)
        if self._now is not None and now < self._now:
            table.note("on", "een stap gaat nooit terug in de tijd; zet de stappen op volgorde van dag.")
        else:
            self._now = now
        if name is not None:
            self._steps.add(name)

    def _named(self, table: Table, expect: Expect) -> str | None:
        name = table.text("as")
        if name is not None and not self._fields.make(name, expect):
            table.note("as", f"de naam “{name}” is al in gebruik; kies een andere.")
        return name

    def _user(self, table: Table) -> str | None:
        by = table.text("by", required=True)
        if by is not None and by not in self._fields.users:
            table.note("by", f"“{by}” staat niet bij [users].{meant(by, self._fields.users)}")
            return None
        return by

    def _act(self, table: Table) -> str | None:
        do = table.text("do", required=True)
        if do is not None and do not in self._fields.acts:
            table.note("do", f"de handeling “{do}” bestaat niet.{meant(do, self._fields.acts)}")
            return None
        return do

    def _values(self, table: Table, do: str | None) -> dict[str, Value] | None:
        given = table.table("with")
        if given is None:
            return None
        if do is not None:
            self._fields.check(given, do)
        return dict(given.values)

    def _check(self, table: Table) -> Check:
        table.only(_CHECK)
        after, on = table.text("after"), table.when("on")
        if after is not None and after not in self._steps:
            table.note("after", f"geen stap heet “{after}”.{meant(after, self._steps)}")
        asked = [self._asked(row, verdict) for verdict in Verdict for row in table.tables(verdict.value)]
        sights = [
            self._sight(row, seen) for seen in (True, False) for row in table.tables("visible" if seen else "hidden")
        ]
        return Check(
            line=table.line,
            after=after,
            on=on,
            open=tuple(filter(None, map(self._owed, table.tables("open")))),
            not_open=tuple(filter(None, map(self._owed, table.tables("not_open")))),
            asked=tuple(filter(None, asked)),
            sights=tuple(filter(None, sights)),
        )

    def _owed(self, table: Table) -> Owed | None:
        table.only(("act", "about", "due", "source"))
        act, about = table.text("act", required=True), table.text("about")
        if act is not None and act not in (*self._fields.acts, *OBLIGATION_NAMES):
            table.note(
                "act", f"de handeling “{act}” bestaat niet.{meant(act, [*self._fields.acts, *OBLIGATION_NAMES])}"
            )
        if about is not None:
            self._fields.known(table, "about", about)
        if act is None:
            return None
        return Owed(act=act, about=about, due=table.when("due"), source=table.text("source"))

    def _asked(self, table: Table, verdict: Verdict) -> Asked | None:
        table.only(("by", "do", "with", *_REASONS))
        by, do = self._user(table), self._act(table)
        values = self._values(table, do)
        if by is None or do is None:
            return None
        return Asked(verdict=verdict, line=table.line, by=by, do=do, values=values, reasons=reasons_of(table))

    def _sight(self, table: Table, visible: bool) -> Sight | None:
        table.only(("by", "what"))
        by, what = self._user(table), table.text("what", required=True)
        if what is not None:
            self._fields.known(table, "what", what)
        return Sight(by=by, what=what, visible=visible) if by and what else None


def reasons_of(table: Table) -> Reasons:
    """The sources and codes that an answer must or must not name."""
    return Reasons(
        because=table.texts("because"), because_any=table.texts("because_any"), not_because=table.texts("not_because")
    )
