"""The texts under which everything is tried, and the people who try it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from typing_extensions import override

from tests.unit.procedure.world import PEOPLE, Play, member, organisation

MANY = {
    **PEOPLE,
    "both": ("hrm_manager", "board_member"),
    "all": ("director", "hrm_manager", "board_member", "supervisory_member", "privacy_officer", "inspector", "manager"),
}
GONE = member("gone", "director", "hrm_manager", "board_member", "supervisory_member", "inspector", active=False)
"""A member who has left, with every role that one could want."""

FIRST_DAY = date(2026, 1, 12)


@dataclass(frozen=True, kw_only=True)
class Setting:
    """A text in a sector; ``dated`` whether the blank dates of `ozhw` are filled in."""

    protocol: str
    sector: str
    dated: bool = True

    @override
    def __str__(self) -> str:
        return f"{self.protocol}-{self.sector}{'' if self.dated else '-undated'}"

    def play(self, days: int) -> Play:
        """An empty case, some days after the first day."""
        org = organisation(self.protocol, sector=self.sector, people=MANY, dated=self.dated)
        return Play(replace(org, members=(*org.members, GONE)), FIRST_DAY + timedelta(days=days))


SETTINGS = (
    Setting(protocol="lentiz", sector="vo"),
    Setting(protocol="lentiz", sector="mbo"),
    Setting(protocol="lucas", sector="po"),
    Setting(protocol="ozhw", sector="vo"),
    Setting(protocol="ozhw", sector="po"),
    Setting(protocol="ozhw", sector="vo", dated=False),
    Setting(protocol="vco", sector="po"),
    Setting(protocol="svok", sector="vo"),
    Setting(protocol="blank", sector="po"),
)
