"""What went wrong, as a sentence on standard error and an exit code; never a traceback for what somebody typed."""

from __future__ import annotations

import errno
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Final

import caseapp
from caseapp.cli.exits import Exit
from caseapp.cli.shown import quoted
from caseapp.cli.usage import BadUsage

if TYPE_CHECKING:
    from caseapp.cli.console import Console


class Stop(Exception):
    """A command cannot go on: a Dutch sentence that says what to do, and the code to end with."""

    def __init__(self, text: str, code: Exit = Exit.USAGE) -> None:
        super().__init__(text)
        self.code = code


_SYSTEM: Final = {
    errno.ENOSPC: "De schijf is vol. Maak ruimte vrij en probeer het opnieuw.",
    errno.EDQUOT: "Uw ruimte op deze schijf is op. Maak ruimte vrij en probeer het opnieuw.",
    errno.EROFS: "Deze schijf of map is alleen-lezen. Kies een andere map.",
    errno.EACCES: "Voor {place} hebt u geen rechten. Kies een andere map of vraag de beheerder van deze computer.",
    errno.EPERM: "Voor {place} hebt u geen rechten. Kies een andere map of vraag de beheerder van deze computer.",
    errno.ENOENT: "{place} is er niet. Controleer de naam.",
    errno.ENOTDIR: "In de weg naar {place} staat iets dat geen map is. Controleer de naam.",
    errno.EISDIR: "{place} is een map, geen bestand. Noem een bestand.",
    errno.EEXIST: "{place} bestaat al. Kies een andere naam.",
    errno.ENAMETOOLONG: "De naam {place} is te lang. Kies een kortere naam.",
}


def tell(error: BaseException, console: Console, *, debug: bool = False) -> Exit:
    """Write what went wrong and give the code to end with.

    Args:
        error: what was raised.
        console: where to write.
        debug: whether a fault in the program shows its traceback.
    """
    known = _known(error)
    if known is None:
        _report(error, console, debug=debug)
        return Exit.FAULT
    code, sentences = known
    for sentence in sentences:
        for line in sentence.splitlines():
            console.warn(line)
    if debug and code is not Exit.STOPPED:
        traceback.print_exception(error, file=console.err)
    return code


def _known(error: BaseException) -> tuple[Exit, tuple[str, ...]] | None:
    """The code and sentences of an error that is no fault of the program; None for one that is."""
    if isinstance(error, Stop):
        return error.code, (str(error),)
    if isinstance(error, BadUsage):
        return Exit.USAGE, (str(error), error.usage) if error.usage else (str(error),)
    if isinstance(error, KeyboardInterrupt):
        return Exit.STOPPED, ("Gestopt.",)
    if isinstance(error, OSError):
        return Exit.CANNOT, (system_sentence(error),)
    return _of_office(error) or _of_document(error) or _of_file(error)


def _of_office(error: BaseException) -> tuple[Exit, tuple[str, ...]] | None:
    from caseapp.index.fault import FileUnusable
    from caseapp.ledger import LedgerError, NotCanonical
    from caseapp.office import errors

    if isinstance(error, errors.FieldErrors):
        return Exit.USAGE, tuple(problem.text for problem in error.problems)
    if isinstance(error, errors.OfficeError):
        return _OFFICE.get(type(error).__name__, Exit.CANNOT), (str(error),)
    if isinstance(error, LedgerError | FileUnusable):
        return Exit.CANNOT, (str(error),)
    if isinstance(error, NotCanonical):
        return Exit.USAGE, ("Er staat een teken in dat niet te bewaren is. Typ de tekst over.",)
    return None


_OFFICE: Final = {
    "Refused": Exit.REFUSED,
    "Changed": Exit.REFUSED,
    "NoAccess": Exit.REFUSED,
    "AlreadyFounded": Exit.REFUSED,
    "UnknownMember": Exit.USAGE,
    "PasswordTooShort": Exit.USAGE,
    "NoCase": Exit.USAGE,
}
"""By name; what is not here cannot be done for want of a disk, a key or a store."""


def _of_document(error: BaseException) -> tuple[Exit, tuple[str, ...]] | None:
    from caseapp.documents.errors import DocumentError, NoRespondent, UnknownPart

    if isinstance(error, DocumentError):
        return Exit.USAGE if isinstance(error, NoRespondent | UnknownPart) else Exit.CANNOT, (str(error),)
    return None


def _of_file(error: BaseException) -> tuple[Exit, tuple[str, ...]] | None:
    from caseapp.exchange.scenario.problem import ScenarioError
    from caseapp.procedure.profile import ProtocolError

    if isinstance(error, ScenarioError | ProtocolError):
        return Exit.USAGE, (str(error),)
    return None


def system_sentence(error: OSError) -> str:
    """What the operating system refuses, in plain Dutch."""
    place = quoted(error.filename) if error.filename else "dit bestand"
    sentence = _SYSTEM.get(error.errno or 0)
    if sentence is None:
        return (
            f"Het besturingssysteem weigert {place} (fout {error.errno}). Controleer de schijf en probeer het opnieuw."
        )
    sentence = sentence.format(place=place)
    return sentence[:1].upper() + sentence[1:]


def _report(error: BaseException, console: Console, *, debug: bool) -> None:
    """A report that names no case text: a message of an error may hold what somebody typed."""
    import platform

    console.warn("Er ging iets mis in het programma zelf. Wat al gedaan was, is bewaard.")
    console.warn("Wilt u dit bericht naar de makers sturen? Er staat niets in over zaken of personen:")
    console.warn(f"caseapp {caseapp.__version__}, Python {platform.python_version()}, {sys.platform}", indent=2)
    console.warn(f"{type(error).__name__} {_places(error)}", indent=2)
    if debug:
        traceback.print_exception(error, file=console.err)
    else:
        console.warn("Met --debug ziet u waar het misging.")


def _places(error: BaseException) -> str:
    """The way through our own code to the fault, innermost first."""
    package = Path(caseapp.__file__).parent
    frames = [
        f"{Path(frame.filename).relative_to(package).as_posix()}:{frame.lineno}"
        for frame in traceback.extract_tb(error.__traceback__)
        if Path(frame.filename).is_relative_to(package)
    ]
    return " < ".join(reversed(frames[-4:])) or "buiten het programma"
