"""The organisation in which a scenario plays: a real office on a real store, each user with their own keys."""

from __future__ import annotations

import secrets
import sys
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final, Protocol

from caseapp.asset import asset
from caseapp.exchange.scenario.names import Made
from caseapp.exchange.scenario.play import Trouble
from caseapp.exchange.scenario.steps import moment_of
from caseapp.model.act import Act, Fields
from caseapp.model.organisation import RoleGrant, School, Settings
from caseapp.model.reason import Verdict
from caseapp.model.term import Region, Role
from caseapp.office.errors import FieldErrors, NoAccess, NoCase, Refused
from caseapp.office.office import Foundation
from caseapp.procedure.profile import parse_protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from caseapp.exchange.scenario.script import Scenario, ScenarioUser
    from caseapp.ledger import PasswordCost
    from caseapp.model.obligation import Obligation
    from caseapp.model.reason import Answer
    from caseapp.model.term import Sector
    from caseapp.model.value import Value
    from caseapp.office.office import Office
    from caseapp.office.session import Session

FOUNDER: Final = "Beheerder"
_BEFORE: Final = timedelta(hours=1)
_AT_SCHOOL: Final = frozenset({Role.DIRECTOR, Role.MANAGER})


class OpenOffice(Protocol):
    """Builds an office over a folder or an address; ``caseapp.bootstrap.open_office`` is one."""

    def __call__(
        self,
        data_dir: Path,
        *,
        store_url: str | None = None,
        clock: Callable[[], datetime] = ...,
        cost: PasswordCost | None = None,
    ) -> Office:
        """Build it; nothing is opened yet."""


class Clock:
    """What time it is in the scenario."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """The moment, in UTC."""
        return self.now.astimezone(UTC)


class OfficeStage:
    """A new organisation with the users of a scenario, each signed in.

    ``password`` is that of every user.
    """

    def __init__(self, scenario: Scenario, office: Office, clock: Clock) -> None:
        """Found the organisation and sign everyone in.

        Raises:
            OfficeError: the organisation cannot be founded as the scenario has it, or the store has one already.
            StoreError: the store does not work.
        """
        self.password = secrets.token_hex(8)
        self._clock = clock
        self._office = office
        founder = office.found(_foundation(scenario, self.password)).session
        try:
            for text in _later_versions(scenario):
                founder.register("adopt_text", {"protocol": text})
            self.members: Mapping[str, str] = {user.key: self._add(founder, user) for user in scenario.users}
        finally:
            founder.close()
        self._sessions = {user: office.sign_in(member, self.password) for user, member in self.members.items()}

    def _add(self, founder: Session, user: ScenarioUser) -> str:
        roles = tuple(RoleGrant(role=role, school=user.school if role in _AT_SCHOOL else None) for role in user.roles)
        added = founder.register("add_member", {"name": user.key, "roles": roles}, password=self.password)
        return str(added.member)

    def at(self, moment: datetime) -> None:
        """From here on it is this moment."""
        self._clock.now = moment

    def ask(self, by: str, case_id: str | None, act: str, fields: Mapping[str, Value] | None) -> Answer:
        """What the office answers this user.

        Who cannot read the whole case is refused without being told all; the reasons are then those that somebody sees
        who can.
        """
        session = self._fresh(by)
        try:
            if case_id is None:
                return session.ask(None, act, fields)
            answer = self._own_answer(session, case_id, act, fields)
            if answer is not None and (answer.verdict is not Verdict.REFUSED or not self._unread(session, case_id)):
                return answer
            whole = self._best_reader(case_id).ask_for(session.member, case_id, act, fields)
        except (FieldErrors, NoCase) as error:
            raise Trouble(str(error)) from error
        return whole if answer is None or whole.verdict is Verdict.REFUSED else answer

    def ask_partly(self, by: str, case_id: str | None, act: str, fields: Mapping[str, Value]) -> Answer:
        """What the office answers this user, with fields left out not held against it."""
        try:
            return self._fresh(by).ask_partly(case_id, act, fields)
        except (FieldErrors, NoCase) as error:
            raise Trouble(str(error)) from error

    def _own_answer(
        self, session: Session, case_id: str, act: str, fields: Mapping[str, Value] | None
    ) -> Answer | None:
        """What the office answers this user; None when it shows them nothing of the case."""
        try:
            return session.ask(case_id, act, fields)
        except NoCase:
            return None

    def _fresh(self, by: str) -> Session:
        """The session of a user, with what others did taken up: a shared store is read only when it is asked to be."""
        session = self._sessions[by]
        session.pull()
        return session

    def _best_reader(self, case_id: str) -> Session:
        """The first who can read all of a case, or else whoever can read most of it."""
        unread: dict[int, Session] = {}
        for user in self._sessions:
            session = self._fresh(user)
            number = self._unread(session, case_id)
            unread.setdefault(number, session)
            if number == 0:
                break
        return unread[min(unread)]

    def _unread(self, session: Session, case_id: str) -> int:
        """How many acts of a case a member cannot read; one who has no access cannot read any."""
        try:
            return sum(not act.readable for act in session.case(case_id).case.acts)
        except (NoAccess, NoCase):
            return sys.maxsize

    def perform(
        self, by: str, case_id: str | None, act: str, fields: Mapping[str, Value], explanation: str
    ) -> Made | None:
        """Do it; None when the office refused."""
        wanted = Act(id=act, fields=Fields(fields), explanation=explanation)
        try:
            done = self._fresh(by).perform(case_id, wanted, password=self.password)
        except (Refused, NoAccess):
            return None
        except NoCase as error:
            if case_id is not None:
                return None
            raise Trouble(str(error)) from error
        except FieldErrors as error:
            raise Trouble(str(error)) from error
        return Made(case_id=done.case_id, ref=done.ref)

    def obligations(self, case_id: str) -> tuple[Obligation, ...]:
        """What must happen in a case, as the member sees it who can read most of it."""
        try:
            return self._best_reader(case_id).case(case_id).obligations
        except (NoAccess, NoCase):
            return ()

    def can_read(self, by: str, made: Made) -> bool:
        """Whether this user can read what a step made."""
        try:
            return self._fresh(by).can_read(made.case_id, made.ref)
        except (NoAccess, NoCase):
            return False

    def close(self) -> None:
        """Sign everyone out; the store stays."""
        for session in self._sessions.values():
            session.close()


def clock_of(scenario: Scenario) -> Clock:
    """The clock, an hour before the first step."""
    return Clock(moment_of(scenario.steps[0].on) - _BEFORE)


def _foundation(scenario: Scenario, password: str) -> Foundation:
    own = {text.id: text.toml for text in reversed(scenario.texts)}
    settings = scenario.settings
    return Foundation(
        name=scenario.title[:200],
        sectors=scenario.sectors or _sectors(scenario, own),
        schools=tuple(School(name=one.name, sectors=one.sectors, region=one.region) for one in scenario.schools),
        protocol=own.get(scenario.protocol, scenario.protocol),
        founder=FOUNDER,
        password=password,
        adopted=scenario.adopted,
        consented=tuple(day for day in (scenario.consented or scenario.adopted,) if day),
        settings=Settings(
            region=settings.region or Region.MIDDLE,
            terms=settings.terms,
            mandates=settings.mandates,
            measures=settings.measures,
            retention=settings.retention,
        ),
    )


def _later_versions(scenario: Scenario) -> tuple[str, ...]:
    """The versions after the first of the text that is played, in the order of the file."""
    return tuple(text.toml for text in scenario.texts if text.id == scenario.protocol)[1:]


def _sectors(scenario: Scenario, own: Mapping[str, str]) -> frozenset[Sector]:
    """The sectors of the schools, or else those that the text is for."""
    of_schools = frozenset(sector for school in scenario.schools for sector in school.sectors)
    if of_schools:
        return of_schools
    source = own.get(scenario.protocol)
    if source is None:
        source = asset("protocols", f"{scenario.protocol}.toml").read_text(encoding="utf-8")
    return parse_protocol(source).sectors
