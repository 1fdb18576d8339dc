"""Short makers of reasons, and the sources that have no text or law behind them."""

from __future__ import annotations

from caseapp.model.reason import Reason
from caseapp.model.term import Weight

ROLES = "organisatie:rollen"
IMPARTIAL = "organisatie:onpartijdig"
FORM = "formulier"
CASE = "zaak"
TERMS = "organisatie:termijnen"
CARE = "zorgvuldigheid"
"""Sources of the procedure itself: who may act, impartiality, the form, the case, own terms, a careful procedure."""


def refuses(code: str, source: str, text: str, field: str = "") -> Reason:
    """A reason that nobody can override."""
    return Reason(code=code, weight=Weight.REFUSES, source=source, text=text, field=field)


def explain(code: str, source: str, text: str, field: str = "") -> Reason:
    """A reason against which the act may be done with a stated explanation."""
    return Reason(code=code, weight=Weight.MUST_EXPLAIN, source=source, text=text, field=field)


def advises(code: str, source: str, text: str, field: str = "") -> Reason:
    """A reason that only advises."""
    return Reason(code=code, weight=Weight.ADVISES, source=source, text=text, field=field)


def weighing(weight: Weight, code: str, source: str, text: str, field: str = "") -> Reason:
    """A reason with the weight that a rule of law gives it."""
    return Reason(code=code, weight=weight, source=source, text=text, field=field)
