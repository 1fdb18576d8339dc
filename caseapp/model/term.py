"""The words of the field as enumerations; their values are the identifiers that files and scenarios use."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What a member may be in the organisation; ``director`` and ``manager`` may be held per school."""

    DIRECTOR = "director"
    HRM_MANAGER = "hrm_manager"
    BOARD_MEMBER = "board_member"
    SUPERVISORY_MEMBER = "supervisory_member"
    PRIVACY_OFFICER = "privacy_officer"
    INSPECTOR = "inspector"
    MANAGER = "manager"
    ADMINISTRATOR = "administrator"


class Category(StrEnum):
    """What a person in a case is to the school."""

    EMPLOYEE = "employee"
    CONTRACTOR = "contractor"
    INTERN = "intern"
    TRAINEE_TEACHER = "trainee_teacher"
    PUPIL = "pupil"
    STUDENT = "student"
    COURSE_PARTICIPANT = "course_participant"
    GUARDIAN = "guardian"
    BOARD_MEMBER = "board_member"
    SUPERVISORY_MEMBER = "supervisory_member"
    OTHER = "other"


class Part(StrEnum):
    """The part that a person has in a case."""

    REPORTER = "reporter"
    RESPONDENT = "respondent"
    AFFECTED = "affected"
    WITNESS = "witness"


class Track(StrEnum):
    """The road a respondent goes; it follows from the category."""

    STAFF = "staff"
    CONTRACT = "contract"
    PUPIL = "pupil"
    GUARDIAN = "guardian"


TRACK_OF: dict[Category, Track] = {
    Category.EMPLOYEE: Track.STAFF,
    Category.BOARD_MEMBER: Track.STAFF,
    Category.SUPERVISORY_MEMBER: Track.STAFF,
    Category.CONTRACTOR: Track.CONTRACT,
    Category.INTERN: Track.CONTRACT,
    Category.TRAINEE_TEACHER: Track.CONTRACT,
    Category.PUPIL: Track.PUPIL,
    Category.STUDENT: Track.PUPIL,
    Category.COURSE_PARTICIPANT: Track.PUPIL,
    Category.GUARDIAN: Track.GUARDIAN,
    Category.OTHER: Track.GUARDIAN,
}


class Sector(StrEnum):
    """The kind of education; ``hbo`` is played as ``mbo``."""

    PO = "po"
    VO = "vo"
    MBO = "mbo"


class Region(StrEnum):
    """The region that sets the school holidays."""

    NORTH = "north"
    MIDDLE = "middle"
    SOUTH = "south"


class Seriousness(StrEnum):
    """How serious the assessed conduct is."""

    LIGHT = "light"
    SERIOUS = "serious"
    VERY_SERIOUS = "very_serious"


class Duty(StrEnum):
    """What a text says about reporting to the police."""

    SHALL = "shall"
    MAY = "may"
    SILENT = "silent"


class Measure(StrEnum):
    """The measures, known by name in every track."""

    WARNING = "warning"
    REPRIMAND = "reprimand"
    CONDITIONAL_REPRIMAND = "conditional_reprimand"
    WITHHELD_PAY = "withheld_pay"
    TRANSFER = "transfer"
    SUSPENSION = "suspension"
    DISMISSAL = "dismissal"
    SUMMARY_DISMISSAL = "summary_dismissal"
    CONTRACT_WARNING = "contract_warning"
    ASSIGNMENT_ENDED = "assignment_ended"
    REMOVAL = "removal"
    ACCESS_BAN = "access_ban"


WEIGHT_OF: dict[Measure, int] = {
    Measure.WARNING: 1,
    Measure.CONTRACT_WARNING: 1,
    Measure.CONDITIONAL_REPRIMAND: 2,
    Measure.REPRIMAND: 3,
    Measure.ACCESS_BAN: 4,
    Measure.WITHHELD_PAY: 4,
    Measure.TRANSFER: 5,
    Measure.SUSPENSION: 6,
    Measure.ASSIGNMENT_ENDED: 8,
    Measure.REMOVAL: 8,
    Measure.DISMISSAL: 8,
    Measure.SUMMARY_DISMISSAL: 9,
}
"""The order of weight, light to heavy, in which measures are offered and compared."""


class Weight(StrEnum):
    """How heavily a reason weighs against an act."""

    REFUSES = "refuses"
    MUST_EXPLAIN = "must_explain"
    ADVISES = "advises"


class Mark(StrEnum):
    """How well a rule of law was checked (``law.md``)."""

    TEXT = "text"
    OLD_TEXT = "old_text"
    SECONDARY = "secondary"
    UNCHECKED = "unchecked"
