"""From a folded case to the rows that lists show of it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from caseapp.index.row import CaseRow, Summary, WaitingDecision, WorkItem
from caseapp.model.act import Fields, MemberId, Ref
from caseapp.model.evidence import USED
from caseapp.model.term import Role
from caseapp.model.zone import local, midnight
from caseapp.office.appearing import appearing
from caseapp.office.rules import WHO, reads_something
from caseapp.procedure.catalogue import label
from caseapp.procedure.counting import figures
from caseapp.procedure.engine import about_label
from caseapp.procedure.wording import listing, person_text

if TYPE_CHECKING:
    from caseapp.model.case import Case
    from caseapp.model.decision import Proposal
    from caseapp.model.obligation import Obligation
    from caseapp.model.organisation import Member, Organisation
    from caseapp.office.rules import Rules

HANDLING = (Role.DIRECTOR, Role.HRM_MANAGER)
EXCLUDED_TITLE = "U bent betrokken bij deze zaak"


class Summaries:
    """Makes the rows of cases for one member at one moment."""

    def __init__(self, rules: Rules, organisation: Organisation, member: Member, now: datetime) -> None:
        self._rules = rules
        self._organisation = organisation
        self._member = member
        self._now = now

    def of(self, case: Case) -> Summary | None:
        """The rows of a case; None when this member reads nothing of it."""
        excluded = case.excluded_as(self._member.id)
        if excluded:
            title = f"{EXCLUDED_TITLE} en bent daarom uitgesloten."
            changed = next(act.at for act in case.acts if act.readable)
            return Summary(row=CaseRow(id=case.id, title=title, excluded=tuple(sorted(excluded)), changed=changed))
        if not reads_something(case):
            return None
        every = self._rules.obligations(case, self._organisation, self._now)
        obligations = [] if case.closed else sorted((one for one in every if one.open), key=lambda one: one.due)
        work = tuple(self._item(case, one) for one in obligations)
        waiting = () if case.closed else self._waiting(case)
        handler = handler_of(case, self._organisation)
        name = self._organisation.member(handler) if handler else None
        row = CaseRow(
            id=case.id,
            title=case.title or f"Zaak {case.id}",
            school=case.school or "",
            about=listing(person.name for person in case.respondents),
            stage=self._rules.stage(case).value,
            due=min((one.due for one in obligations), default=None),
            due_act=label(obligations[0].act) if obligations else "",
            handler=handler or MemberId(""),
            handler_name=name.name if name else "",
            closed=case.closed,
            changed=next((act.at for act in reversed(case.acts) if act.act != USED), case.acts[0].at),
            tracks=tuple(dict.fromkeys(person.track for person in case.respondents)),
            mine=handler == self._member.id or any(item.mine for item in work),
        )
        names = {one.id: one.name for one in self._organisation.members}
        return Summary(
            row=row,
            work=work,
            waiting=waiting,
            persons=appearing(case, names),
            figures=figures(case, every, self._now),
            refold=self._refold(case, obligations),
        )

    def _refold(self, case: Case, obligations: list[Obligation]) -> datetime | None:
        """The next midnight, for an open case in which a term, a measure or somebody's youth runs out: that is when."""
        running = case.decisions or case.all("record_absence") or any(one.decision is None for one in case.proposals)
        young = any(one.act == "inform_guardians" for one in obligations)
        if case.closed or not (running or young):
            return None
        return midnight(local(self._now).date() + timedelta(days=1))

    def _item(self, case: Case, one: Obligation) -> WorkItem:
        fields = Fields(one.hint)
        return WorkItem(
            case_id=case.id,
            act=one.act,
            label=label(one.act),
            about=one.about,
            about_name=about_label(case, one),
            due=one.due,
            sources=one.sources,
            text=one.text,
            hint=one.hint,
            mine=self._rules.holds_role(case, self._organisation, self._member, self._now, one.act, fields),
            blocks=one.blocks,
            precautionary=one.precautionary,
        )

    def _waiting(self, case: Case) -> tuple[WaitingDecision, ...]:
        inspections = (
            self._one(
                case,
                "decide_inspection",
                one.ref,
                Fields({"inspection": one.ref}),
                about=listing(person_text(case, ref) for ref in one.persons),
                text=f"Controle {one.number}: {listing(one.systems)}",
                since=one.request.at,
            )
            for one in case.inspections.values()
            if one.decision is None and one.closed is None
        )
        proposals = (
            self._one(
                case,
                "decide_measure",
                one.ref,
                Fields({"respondent": one.respondent, "measure": one.measure.value}),
                about=person_text(case, one.respondent),
                text=self._rules.sentence(one.act, case, self._organisation),
                since=since,
            )
            for one in case.proposals
            if one.decision is None
            and one.measure is not None
            and ((since := self._answerable(case, one)) <= self._now or one.response is not None)
        )
        return (*inspections, *proposals)

    def _answerable(self, case: Case, one: Proposal) -> datetime:
        return self._rules.answerable_from(case, self._organisation, self._now, one)

    def _one(
        self, case: Case, act: str, ref: Ref, fields: Fields, *, about: str, text: str, since: datetime
    ) -> WaitingDecision:
        answer = self._rules.ask(case, self._organisation, self._member, self._now, act, fields)
        against = [reason.text for reason in answer.reasons if reason.code in WHO | {"not_requester"}]
        return WaitingDecision(
            case_id=case.id,
            kind="inspection" if act == "decide_inspection" else "measure",
            ref=ref,
            act=act,
            about_name=about,
            text=text,
            since=since,
            mine=not against,
            why=" ".join(dict.fromkeys(against)),
        )


def handler_of(case: Case, organisation: Organisation) -> MemberId | None:
    """Who handles the case: the director or HRM manager who last did something in it, else who reported it."""
    for act in reversed(case.acts):
        if act.act == USED:
            continue  # whoever looks at a case does not handle it
        member = organisation.member(act.author)
        if member and any(member.holds_anywhere(role) for role in HANDLING):
            return member.id
    return case.acts[0].author if case.acts else None
