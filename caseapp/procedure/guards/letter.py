"""Conditions of sending a letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.procedure.letter.kind import LETTERS
from caseapp.procedure.letter.possible import fits
from caseapp.procedure.reasons import CASE, FORM, explain, refuses
from caseapp.procedure.wording import day_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.model.reason import Reason
    from caseapp.procedure.situation import Situation


def rests_on_its_act(s: Situation) -> Iterable[Reason]:
    """A letter that tells of an act names it, and fits it."""
    kind, act = LETTERS.get(s.fields.text("letter")), s.case.get(s.fields.ref("regarding"))
    if kind is None or not kind.rests_on:
        return
    if act is None:
        if kind.decides and not s.partial:
            text = "Kies het besluit waar deze brief over gaat. Leg het besluit eerst vast als dat nog niet is gedaan."
            yield refuses("field_missing", FORM, text, "regarding")
    elif act.readable and not fits(s, kind, act):
        text = (
            f"De brief “{kind.label}” past niet bij deze handeling. Kies een andere brief, of leg uit waarom toch deze."
        )
        yield explain("x_wrong_instrument", CASE, text, "letter")


def about_the_same(s: Situation) -> Iterable[Reason]:
    """The letter is about the one whom the act is about."""
    act, about = s.case.get(s.fields.ref("regarding")), s.fields.ref("about")
    if act is not None and about and act.respondent not in (None, about):
        text = "De handeling gaat over iemand anders. Kies een handeling over deze persoon."
        yield refuses("not_respondent", CASE, text, "regarding")


def not_before_the_act(s: Situation) -> Iterable[Reason]:
    """A decision is not sent before it was taken."""
    decision, on = s.case.decision(s.fields.ref("regarding")), s.fields.day("on")
    if decision is not None and on is not None:
        taken = s.calendar.local(decision.act.at).date()
        if on < taken:
            text = f"Het besluit is van {day_text(taken)}. De brief kan niet eerder zijn verstuurd. Verbeter de dag."
            yield refuses("date_order", CASE, text, "on")


def reporter_kept_out(s: Situation) -> Iterable[Reason]:
    """Only a letter to the protected reporter is about them."""
    person = s.case.person(s.fields.ref("about"))
    if person is not None and person.protected and s.fields.text("to") not in ("", person.name):
        text = "Deze melder is beschermd. Stuur een brief over deze persoon alleen aan die persoon zelf."
        yield refuses("reporter_protected", CASE, text, "to")
