"""A protocol profile: what one organisation's text provides, with a reference for every provision."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from caseapp.model.term import Category, Duty, Measure, Role, Sector, Seriousness, Track


class Standing(StrEnum):
    """Where a text stands: adopted, still a draft, or with dates that the organisation must fill in."""

    ADOPTED = "adopted"
    DRAFT = "draft"
    BLANK_DATES = "blank_dates"


@dataclass(frozen=True, slots=True, kw_only=True)
class Provision:
    """One provision: its reference, a summary in our own Dutch words, and whom it binds.

    ``binds`` is empty when the provision is no norm of conduct (it then binds nobody and cannot carry a finding).
    """

    ref: str
    part: str
    summary: str
    binds: frozenset[Category] = frozenset()
    norm: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """What conduct the text covers: a key for the scope and one Dutch sentence.

    ``online_only``: offline conduct is outside.
    """

    scope: str
    summary: str
    source: str
    online_only: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectionRule:
    """Where the text provides for inspection of data at the level of a person.

    ``sources`` gives the provision per category of person; a category that is missing is not provided for.
    ``department`` is the unit from which an inspector may be authorised; ``actions_by`` who determines what they do.
    It is always the board that decides.
    """

    sources: Mapping[Category, str]
    department: str
    actions_by: Role = Role.DIRECTOR

    def source(self, category: Category | None) -> str | None:
        """The provision for this category of person, or None where the text is silent."""
        if category is None:
            return next(iter(self.sources.values()), None)
        return self.sources.get(category)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustInspectorRule:
    """The telephone call to the Vertrouwensinspecteur: who calls, and what comes first.

    ``first`` holds what must precede, of: ``inform_respondent``, ``consult_manager``, ``consult_board``.
    ``before_assessment`` says that ``first`` is asked when conduct is called transgressive (ozhw:6.2).
    ``qualified_by`` names the only role that may call conduct transgressive (vco), or None.
    """

    source: str
    callers: tuple[Role, ...]
    binds: frozenset[Category]
    first: tuple[str, ...] = ()
    before_assessment: bool = False
    qualified_by: Role | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PoliceRule:
    """Shall, may or silent, for the categories that ``binds`` names; ``reported_by`` limits who reports (vco)."""

    duty: Duty
    source: str
    binds: frozenset[Category]
    reported_by: tuple[Role, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureRule:
    """The range of measures of one track.

    ``range`` in the text's own order; ``open`` when the text's list is open; ``needs`` the seriousness a measure asks;
    ``agreement`` when the text points to the collective agreement or statute instead of giving a list (svok).
    ``breach`` is what the text calls a breach on this track, and ``weighed_by`` what the measure depends on.
    """

    track: Track
    source: str
    range: tuple[Measure, ...]
    binds: frozenset[Category]
    open: bool = False
    agreement: bool = False
    needs: Mapping[Measure, Seriousness] = field(default_factory=dict)
    needs_source: str | None = None
    breach: str = ""
    weighed_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRule:
    """Which file takes all correspondence of a track: ``personnel`` or ``pupil``."""

    track: Track
    file: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedConsultation:
    """A consultation that the text asks when something happens, such as derailing contact (ozhw:5.4)."""

    when: str
    with_: str
    source: str
    due: str = "at_once"


@dataclass(frozen=True, slots=True, kw_only=True)
class Protocol:
    """A protocol profile as read from TOML; see ``resources/protocols/``.

    Dates: ``adopted`` and ``consented`` as the text prints them; ``in_force_from`` the first day it holds (default:
    the day of adoption); ``in_force_until`` the last day, where known. ``blanks`` names dates that the text leaves open
    and the organisation fills in (``adopted``, ``consented``). ``parts`` gives the heading of each part of the text,
    ``topics`` where the text speaks of a topic on which texts differ (``derailing``, ``image_consent`` ...).
    """

    id: str
    title: str
    organisation: str
    board_name: str
    sectors: frozenset[Sector]
    standing: Standing
    provisions: Mapping[str, Provision]
    binds: Mapping[Category, str]
    covered: Covered
    consented: tuple[date, ...] = ()
    adopted: date | None = None
    in_force_from: date | None = None
    in_force_until: date | None = None
    evaluate_by: date | None = None
    blanks: tuple[str, ...] = ()
    replaces: str = ""
    inspection: InspectionRule | None = None
    trust_inspector: TrustInspectorRule | None = None
    police: tuple[PoliceRule, ...] = ()
    measures: tuple[MeasureRule, ...] = ()
    files: tuple[FileRule, ...] = ()
    consultations: tuple[AskedConsultation, ...] = ()
    support_source: str | None = None
    version: str = ""
    parts: Mapping[str, str] = field(default_factory=dict)
    topics: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def starts_on(self) -> date | None:
        """The first day on which the text holds, or None while it is a draft or a date is blank."""
        if self.standing is Standing.DRAFT or self.blanks:
            return None
        return self.in_force_from or self.adopted

    def in_force(self, day: date) -> bool:
        """Whether the text held on ``day``."""
        start = self.starts_on()
        if start is None or day < start:
            return False
        return self.in_force_until is None or day <= self.in_force_until

    def police_for(self, category: Category) -> PoliceRule | None:
        """The rule on the police that binds this category, or None where the text is silent."""
        return next((rule for rule in self.police if category in rule.binds), None)

    def measures_for(self, category: Category, track: Track) -> MeasureRule | None:
        """The range for this category of person, or None where the text gives none."""
        return next((rule for rule in self.measures if rule.track is track and category in rule.binds), None)

    def file_for(self, track: Track) -> FileRule | None:
        """The file that takes the correspondence of this track."""
        return next((rule for rule in self.files if rule.track is track), None)
