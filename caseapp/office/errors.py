"""What can go wrong in the office. ``str()`` of each error is one plain Dutch sentence that says what to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.index.fault import FileUnusable

if TYPE_CHECKING:
    from caseapp.model.act import RecordedAct
    from caseapp.model.reason import Answer


class OfficeError(Exception):
    """Something was asked that the office does not do; nothing was written."""


class NotFounded(OfficeError):
    """There is no organisation in this store yet."""


class AlreadyFounded(OfficeError):
    """There is an organisation in this store already."""


class UnknownMember(OfficeError):
    """Nobody of this name or id is an active member."""


class PasswordTooShort(OfficeError):
    """The password is shorter than the program takes."""


class AddressDamaged(OfficeError):
    """Where the store is was written down, and cannot be read."""


class JoiningRefused(OfficeError):
    """An invitation or a request to come in is not what it should be; nobody was let in."""


class BackupUnusable(OfficeError):
    """A backup copy cannot be made or used; the store is as it was."""


class ConfirmationNeeded(OfficeError):
    """This act is a decision: it asks for the password once more."""


class NoCase(OfficeError):
    """There is no case with this number."""


class NoPerson(OfficeError):
    """Nobody with this key appears in a case that this member may read."""


class NoAccess(OfficeError):
    """This member may not read the case; the sentence says why."""


class Unsound(OfficeError):
    """The case holds an act that was not its author's to do, so nobody may build on it; the sentence names it."""


class Cancelled(OfficeError):
    """The user stopped a long task; what was there before still stands."""


class IndexUnusable(OfficeError, FileUnusable):
    """A file of this computer (the index or the drafts) cannot be made or written, such as on a full disk."""


class EvidenceUnusable(OfficeError):
    """A sealed file is gone, damaged, or not the one that was recorded."""


class BlackoutRefused(OfficeError):
    """A copy in which something is blacked out cannot be made; nothing was taken in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldProblem:
    """One field that cannot be what was given: its name (empty for the act itself) and a Dutch sentence."""

    field: str
    text: str


class FieldErrors(OfficeError):
    """Fields of another form than the act takes, or an act that does not exist; nothing was written."""

    def __init__(self, problems: tuple[FieldProblem, ...]) -> None:
        super().__init__(" ".join(problem.text for problem in problems))
        self.problems = problems

    @classmethod
    def of(cls, field: str, text: str) -> FieldErrors:
        """The error for one field."""
        return cls((FieldProblem(field=field, text=text),))


class Refused(OfficeError):
    """The procedure does not allow the act, or asks an explanation that was not given; ``answer`` has all reasons."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(" ".join(reason.text for reason in answer.reasons))
        self.answer = answer


class Changed(OfficeError):
    """Somebody acted in the case at the same time, and the act is no longer allowed as it was asked.

    ``answer`` says why not; ``changed`` is what the others did. What was typed is not lost: it is still a draft.
    """

    def __init__(self, answer: Answer, changed: tuple[RecordedAct, ...]) -> None:
        reasons = " ".join(reason.text for reason in answer.reasons)
        super().__init__(f"Iemand anders heeft net iets in deze zaak gedaan. Bekijk wat er veranderd is. {reasons}")
        self.answer = answer
        self.changed = changed
