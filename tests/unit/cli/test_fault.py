"""Every error that is no fault of the program has its code and a Dutch sentence."""

import errno
import io

import pytest

from caseapp.cli.console import Console
from caseapp.cli.exits import Exit
from caseapp.cli.fault import Stop, system_sentence, tell
from caseapp.cli.usage import BadUsage
from caseapp.documents import errors as documents
from caseapp.exchange.scenario.problem import Problem, ScenarioError
from caseapp.index.fault import FileDamaged
from caseapp.ledger import NotCanonical, StoreBusy, StoreFull, StoreReadOnly, StoreTooNew, WrongPassword
from caseapp.model.reason import Answer
from caseapp.office import errors
from caseapp.procedure.profile import Complaint, ProtocolError


def told(error: BaseException, *, debug: bool = False) -> tuple[Exit, str]:
    err = io.StringIO()
    code = tell(error, Console(out=io.StringIO(), err=err), debug=debug)
    return code, err.getvalue()


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (Stop("Zeg met --as wie u bent."), Exit.USAGE),
        (Stop("Er is geen scherm.", Exit.CANNOT), Exit.CANNOT),
        (BadUsage("Zo niet.", "Gebruik: x"), Exit.USAGE),
        (KeyboardInterrupt(), Exit.STOPPED),
        (OSError(errno.ENOSPC, "No space left"), Exit.CANNOT),
        (StoreFull("De schijf is vol."), Exit.CANNOT),
        (StoreReadOnly("Alleen-lezen."), Exit.CANNOT),
        (StoreTooNew("Nieuwer."), Exit.CANNOT),
        (StoreBusy("Bezet."), Exit.CANNOT),
        (WrongPassword("Niet juist."), Exit.CANNOT),
        (NotCanonical("a float"), Exit.USAGE),
        (errors.FieldErrors.of("on", "Op: deze datum bestaat niet."), Exit.USAGE),
        (errors.Refused(Answer(act="assess")), Exit.REFUSED),
        (errors.Changed(Answer(act="assess"), ()), Exit.REFUSED),
        (errors.NoAccess("Geen toegang."), Exit.REFUSED),
        (errors.AlreadyFounded("Al een organisatie."), Exit.REFUSED),
        (errors.NoCase("Geen zaak."), Exit.USAGE),
        (errors.UnknownMember("Niemand."), Exit.USAGE),
        (errors.PasswordTooShort("Te kort."), Exit.USAGE),
        (errors.NotFounded("Geen organisatie."), Exit.CANNOT),
        (errors.ConfirmationNeeded("Geef uw wachtwoord."), Exit.CANNOT),
        (errors.IndexUnusable("Vol."), Exit.CANNOT),
        (errors.EvidenceUnusable("Weg."), Exit.CANNOT),
        (FileDamaged("Beschadigd."), Exit.CANNOT),
        (documents.NoRespondent("Niemand."), Exit.USAGE),
        (documents.UnknownPart("Geen deel."), Exit.USAGE),
        (documents.NotWritten("Vol."), Exit.CANNOT),
        (ScenarioError([Problem(line=3, key="do", text="bestaat niet.")]), Exit.USAGE),
        (ProtocolError((Complaint(line=3, key="x", message="Fout.", remedy="Doe dit."),)), Exit.USAGE),
    ],
    ids=lambda value: type(value).__name__,
)
def test_it_has_its_own_code_and_no_traceback(error: BaseException, code: Exit) -> None:
    given, said = told(error)
    assert given is code
    assert "Traceback" not in said
    assert "makers" not in said


def test_every_error_of_the_office_is_known() -> None:
    for name, kind in vars(errors).items():
        if isinstance(kind, type) and issubclass(kind, errors.OfficeError) and kind is not errors.OfficeError:
            made = kind.__new__(kind)
            Exception.__init__(made, "Zin.")
            if name == "FieldErrors":
                made.problems = ()  # type: ignore[attr-defined]
            assert told(made)[0] is not Exit.FAULT, name


def test_an_unknown_error_is_a_fault_of_the_program_and_its_message_is_kept_back() -> None:
    code, said = told(KeyError("A. de Vries"))
    assert code is Exit.FAULT
    assert "KeyError" in said
    assert "de Vries" not in said


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.ENOENT, errno.EISDIR, errno.EIO, 0])
def test_what_the_system_refuses_is_one_dutch_sentence(number: int) -> None:
    said = system_sentence(OSError(number, "English words", "map/bestand"))
    assert said.endswith(".")
    assert "English" not in said


def test_a_system_error_without_a_file_is_told_too() -> None:
    assert system_sentence(OSError(errno.EACCES, "no")).startswith("Voor dit bestand")
