"""The acts with a form of their own, as data; every other act has the form that is made from its fields."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.desktop.screen.act_form import ActForm
from caseapp.desktop.screen.form_screen import FormScreen
from caseapp.desktop.state.act_form import ActFormState, Wanted
from caseapp.desktop.state.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Mapping


def always(_wanted: Wanted) -> bool:
    """The own form can begin from nothing."""
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnForm:
    """A form of its own; ``fits`` tells whether enough is known to open it, and otherwise the made form is shown."""

    make: Callable[[ActFormState, Desk], FormScreen]
    fits: Callable[[Wanted], bool] = always


def _decide_inspection(state: ActFormState, desk: Desk) -> FormScreen:
    from caseapp.desktop.screen.decide_inspection import DecideInspection

    return DecideInspection(state, desk)


def _advise_inspection(state: ActFormState, desk: Desk) -> FormScreen:
    from caseapp.desktop.screen.advise_inspection import AdviseInspection

    return AdviseInspection(state, desk)


def _assess(state: ActFormState, desk: Desk) -> FormScreen:
    from caseapp.desktop.screen.assess import Assess

    return Assess(state, desk)


def _call_trust_inspector(state: ActFormState, desk: Desk) -> FormScreen:
    from caseapp.desktop.screen.call_trust_inspector import CallTrustInspector

    return CallTrustInspector(state, desk)


def _invite_hearing(state: ActFormState, desk: Desk) -> FormScreen:
    from caseapp.desktop.screen.invite_hearing import InviteHearing

    return InviteHearing(state, desk)


def _record_hearing(state: ActFormState, desk: Desk) -> FormScreen:
    from caseapp.desktop.screen.record_hearing import RecordHearing

    return RecordHearing(state, desk)


def _request_inspection(state: ActFormState, desk: Desk) -> FormScreen:
    from caseapp.desktop.screen.request_inspection import RequestInspection

    return RequestInspection(state, desk)


def _decide_measure(state: ActFormState, desk: Desk) -> FormScreen:
    from caseapp.desktop.screen.decide_measure import DecideMeasure

    return DecideMeasure(state, desk)


def _choose_measure(state: ActFormState, desk: Desk) -> FormScreen:
    from caseapp.desktop.screen.choose_measure import ChooseMeasure

    return ChooseMeasure(state, desk)


def _destroy_evidence(state: ActFormState, desk: Desk) -> FormScreen:
    from caseapp.desktop.screen.destroy_evidence import DestroyEvidence

    return DestroyEvidence(state, desk)


OWN_FORMS: Mapping[str, OwnForm] = {
    "decide_inspection": OwnForm(make=_decide_inspection, fits=lambda wanted: bool(wanted.fields.get("inspection"))),
    "advise_inspection": OwnForm(make=_advise_inspection),
    "assess": OwnForm(make=_assess),
    "call_trust_inspector": OwnForm(make=_call_trust_inspector),
    "invite_hearing": OwnForm(make=_invite_hearing),
    "record_hearing": OwnForm(make=_record_hearing),
    "request_inspection": OwnForm(make=_request_inspection),
    "destroy_evidence": OwnForm(make=_destroy_evidence),
    "propose_measure": OwnForm(make=_choose_measure),
    "decide_measure": OwnForm(make=_decide_measure),
    "impose_interim_measure": OwnForm(make=_choose_measure),
}
"""By the id of the act. Who adds an own form adds one row."""


def form_for(state: ActFormState, desk: Desk) -> FormScreen:
    """The form of an act: its own when it has one, and otherwise the one made from its fields."""
    own = OWN_FORMS.get(state.wanted.act)
    return own.make(state, desk) if own is not None and own.fits(state.wanted) else ActForm(state, desk.clock)
