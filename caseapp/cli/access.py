"""Coming to the organisation's data from the command line: where it is, who asks, and the password."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from caseapp.cli.exits import Exit
from caseapp.cli.fault import Stop
from caseapp.cli.progress import Bar
from caseapp.cli.shown import quoted

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

    from caseapp.cli.console import Console
    from caseapp.office.office import Office
    from caseapp.office.session import Session

PASSWORD: Final = "CASEAPP_PASSWORD"  # noqa: S105 - the name of a variable
MEMBER: Final = "CASEAPP_MEMBER"
DATA: Final = "CASEAPP_DATA"

FIRST_TIME: Final = "Zaken inlezen (eenmalig)"
PATIENCE: Final = 1.0
"""Seconds before a bar shows that signing in takes long."""

NO_PASSWORD: Final = (
    f"Er is geen wachtwoord. Start de opdracht in een terminal, zet het in {PASSWORD}, "
    "of bewaar uw sleutel met --remember."
)
NO_ORGANISATION: Final = (
    "In de map {place} staat geen organisatie. Richt er een in met “caseapp found”, of noem met --data een andere map."
)


def data_folder(asked: Path | None) -> Path:
    """Where the data is: ``--data``, else the variable CASEAPP_DATA, else this user's own folder.

    Raises:
        Stop: it is a file, or its drive is not there.
    """
    named = asked or environment(DATA)
    if named:
        folder = Path(named)
    else:
        from caseapp.provided import own_folder

        folder = own_folder()
    if "\0" in str(folder):
        raise Stop("De naam van de map klopt niet. Noem met --data een map.")
    # else it would look as if nobody had begun there yet; who may not look at a drive may still have a folder on it
    if not _is_there(Path(folder.anchor)) and not _is_there(folder):
        raise Stop(
            f"De schijf of netwerkmap {quoted(folder.anchor)} is er niet. "
            "Controleer de verbinding, of vraag uw ICT-beheerder.",
            Exit.CANNOT,
        )
    if folder.is_file():
        raise Stop(f"{quoted(folder)} is een bestand. Verplaats het bestand, of noem met --data een map.")
    return folder


def _is_there(place: Path) -> bool:
    try:
        return place.exists()
    except OSError:  # such as a network drive that does not answer
        return False


def environment(name: str) -> str | None:
    """What a variable of the environment holds; None when it is empty or not there.

    Raises:
        Stop: it holds half a character.
    """
    found = os.environ.get(name) or None
    try:
        (found or "").encode()
    except UnicodeEncodeError as error:
        raise Stop(f"In {name} staat een teken dat niet te lezen is. Geef {name} opnieuw op.") from error
    return found


class Passwords:
    """Where passwords come from: the environment, else a question on the terminal; asked once in a run."""

    def __init__(self, ask: Callable[[str], str] | None = None) -> None:
        self._ask = ask
        self._typed: str | None = None

    @property
    def given(self) -> str | None:
        """The password in the environment, or None."""
        return environment(PASSWORD)

    @property
    def can_ask(self) -> bool:
        """Whether somebody sits at a terminal."""
        return sys.stdin is not None and sys.stdin.isatty()

    def get(self, question: str) -> str:
        """The password: the one given or typed before, else asked for.

        Raises:
            Stop: there is none and nobody to ask.
        """
        found = self.given or self._typed
        if found is None:
            found = self._typed = self._asked(question)
        return found

    def choose(self, question: str, *, variable: str = PASSWORD) -> str:
        """A new password: from the environment, or typed twice.

        Raises:
            Stop: there is none and nobody to ask, or the two differ.
        """
        given = environment(variable)
        if given:
            return given
        first = self._asked(question, variable)
        if self._asked("Nog een keer hetzelfde wachtwoord: ", variable) != first:
            raise Stop("De twee wachtwoorden zijn niet gelijk. Probeer het opnieuw.")
        return first

    def secret(self, question: str, variable: str) -> str:
        """Another secret, such as of a certificate: from the environment, or typed.

        Raises:
            Stop: there is none and nobody to ask.
        """
        given = environment(variable)
        return given if given is not None else self._asked(question, variable)

    def _asked(self, question: str, variable: str = PASSWORD) -> str:
        if not self.can_ask:
            raise Stop(NO_PASSWORD.replace(PASSWORD, variable), Exit.CANNOT)
        try:
            return (self._ask or _typed_unseen)(question)
        except EOFError as error:
            raise Stop(NO_PASSWORD.replace(PASSWORD, variable), Exit.CANNOT) from error


def office_at(folder: Path, *, founded: bool = True) -> Office:
    """The office on a folder; makes nothing when there must be an organisation and there is none.

    Raises:
        Stop: there is no organisation.
        AddressDamaged: where the store is was written down, and cannot be read.
        StoreError: the store cannot be opened.
    """
    from caseapp.bootstrap import open_known_office
    from caseapp.office.door import has_store
    from caseapp.office.joining.address import known_address

    if founded and not has_store(folder) and known_address(folder) is None:
        raise _missing(folder)
    office = open_known_office(folder)
    try:
        there = office.founded or not founded
    except BaseException:
        office.close()
        raise
    if there:
        return office
    office.close()
    raise _missing(folder)


def _typed_unseen(question: str) -> str:
    import getpass

    return getpass.getpass(question)


def _missing(folder: Path) -> Stop:
    from caseapp.office.door import EMPTIED, LOCAL, known_names

    text = EMPTIED if known_names(folder / LOCAL) else NO_ORGANISATION.format(place=quoted(folder))
    return Stop(text, Exit.CANNOT)


def sign_in(args: Namespace, console: Console) -> Signed:
    """Open the office and sign in as the member that ``--as`` names.

    Raises:
        Stop: nobody was named, or there is no password.
    """
    office = office_at(data_folder(args.data))
    passwords = Passwords()
    try:
        name = _who(args, office)
        session = _opened(office, name, passwords, console)
        if args.remember and not session.remember():
            console.warn("Deze computer heeft geen sleutelbos; uw sleutel is niet bewaard.")
        if behind := session.clock_behind():
            console.warn(behind)
        return Signed(office=office, session=session, passwords=passwords)
    except BaseException:
        office.close()
        raise


def _opened(office: Office, name: str, passwords: Passwords, console: Console) -> Session:
    """A session; with a bar where it takes long, as the first time on a computer with many cases."""
    if not passwords.given:
        with Bar(console, FIRST_TIME, after=PATIENCE) as bar:
            session = office.sign_in_remembered(name, progress=bar)
        if session is not None:
            return session
    password = passwords.get(f"Wachtwoord van {name}: ")
    with Bar(console, FIRST_TIME, after=PATIENCE) as bar:
        return office.sign_in(name, password, progress=bar)


class Signed:
    """Somebody who is signed in, until the end of the ``with``."""

    def __init__(self, *, office: Office, session: Session, passwords: Passwords) -> None:
        self.office = office
        self.session = session
        self.passwords = passwords

    def __enter__(self) -> Signed:
        return self

    def __exit__(self, *_: object) -> None:
        self.session.close()
        self.office.close()


def _who(args: Namespace, office: Office) -> str:
    named = args.as_member or environment(MEMBER)
    if named:
        return str(named)
    known = office.members()
    if len(known) == 1:
        return known[0].name
    names = ", ".join(quoted(member.name) for member in known)
    raise Stop(f"Zeg met --as wie u bent.{f' Op deze computer meldden zich aan: {names}.' if names else ''}")
