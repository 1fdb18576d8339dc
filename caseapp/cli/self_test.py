"""``caseapp self-test``: does the program work on this computer, as it is installed?"""

from __future__ import annotations

import time
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from caseapp.cli import option
from caseapp.cli.contents import own_contents
from caseapp.cli.exits import Exit

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Callable, Iterator

    from caseapp.cli.console import Console
    from caseapp.cli.parser import Parser
    from caseapp.documents.export import Exported
    from caseapp.exchange.demonstration.organisation import Demonstration
    from caseapp.office.session import Session

ABOUT = """\
Probeert op deze computer alles wat het programma nodig heeft, in een tijdelijke
map: protocollen en wetten lezen, een zaak spelen, de opslag controleren, een
dossier maken, de sleutelbos, en elk scherm. Uw eigen gegevens blijven dicht."""

ACCOUNT: Final = "self-test"
NAMED: Final = 5
"""Files that are named when more are not as they should be."""
SHORTEST: Final = 3
"""Pages: the dossier of the whole story has more."""

WRONG: Final = "Niet alles werkt. Doe wat bij ✗ staat. Helpt dat niet, installeer het programma dan opnieuw."

LOOKER: Final = "M. Dijkstra"


class Skipped(Exception):
    """Something that this computer does not have, and without which the program works too; the sentence says so."""


class Failed(Exception):
    """A step did not give what it must; the sentence says what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of one step: ``ok`` True or False, or None when it was skipped."""

    name: str
    ok: bool | None
    detail: str
    seconds: float


def add(commands: _SubParsersAction[Parser]) -> None:
    """Add the command."""
    parser = option.leaf(commands, "self-test", self_test, short="werkt het programma op deze computer?", about=ABOUT)
    option.as_json(parser)


def self_test(args: Namespace, console: Console) -> Exit:
    """Try everything, and tell what works and how long it took."""
    outcomes = []
    with TemporaryDirectory(prefix="caseapp-", ignore_cleanup_errors=True) as folder, ExitStack() as stack:
        for name, step in _steps(Path(folder), stack, quiet=args.alone):
            outcome = _tried(name, step)
            outcomes.append(outcome)
            if not args.json:
                mark = {True: "✓", False: "✗", None: "–"}[outcome.ok]
                console.line(f"{mark} {outcome.name:<24}{outcome.seconds:6.2f} s  {outcome.detail}")
    fine = all(outcome.ok is not False for outcome in outcomes)
    if args.json:
        console.json({"ok": fine, "steps": [_as_json(outcome) for outcome in outcomes]})
    else:
        console.line("Alles werkt." if fine else WRONG)
    return Exit.DONE if fine else Exit.REFUSED


def _tried(name: str, step: Callable[[], str]) -> Outcome:
    begin = time.perf_counter()
    ok: bool | None
    try:
        detail, ok = step(), True
    except Skipped as reason:
        detail, ok = str(reason), None
    except Failed as reason:
        detail, ok = str(reason), False
    except Exception as error:  # noqa: BLE001 - to tell what does not work is what this is for
        detail, ok = f"{type(error).__name__}: {error}", False
    return Outcome(name=name, ok=ok, detail=detail, seconds=time.perf_counter() - begin)


def _as_json(outcome: Outcome) -> dict[str, object]:
    return {
        "name": outcome.name,
        "ok": outcome.ok,
        "detail": outcome.detail,
        "seconds": round(outcome.seconds, 3),
    }


def _steps(folder: Path, stack: ExitStack, *, quiet: bool) -> Iterator[tuple[str, Callable[[], str]]]:
    """The steps in order; what follows the played case needs it."""
    made: list[Demonstration] = []
    yield "bestanden", _files
    yield "protocollen", _protocols
    yield "wetten en kalenders", _law
    yield "voorbeeldzaken spelen", lambda: _play(folder, made)
    if made:
        signed = stack.enter_context(_session(folder, made[0]))
        yield "opslag controleren", lambda: _verify(signed)
        yield "dossier maken", lambda: _dossier(folder, signed, made[0])
    yield "herstelblad maken", _sheet
    yield "bewijs lezen", _reading
    yield "sleutelbos", _keychain
    yield "schermen openen", lambda: _screens(quiet=quiet)


def _files() -> str:
    found = own_contents()
    if found is None:
        raise Skipped("van een programma dat uit de broncode draait, is niet bekend welke er horen te zijn")
    wrong = list(found.wrong())
    if wrong:
        more = f" en {len(wrong) - NAMED} andere" if len(wrong) > NAMED else ""
        raise Failed(f"weg of veranderd: {', '.join(wrong[:NAMED])}{more}. Installeer het programma opnieuw.")
    return f"{len(found.files)}, geen weg of veranderd"


def _protocols() -> str:
    from caseapp.cli.protocol import shipped

    found = shipped()
    if not found:
        raise Failed("er zijn geen protocollen")
    return f"{len(found)} protocollen"


def _law() -> str:
    from caseapp.bootstrap import load_world

    world = load_world()
    return f"{len(world.law.rules)} regels, {len(world.calendars)} kalenders"


def _play(folder: Path, made: list[Demonstration]) -> str:
    from caseapp.bootstrap import open_office
    from caseapp.exchange.demonstration.organisation import make
    from caseapp.ledger import PasswordCost

    made.append(make(folder, open_office, cost=PasswordCost.MINIMAL))
    return f"{len(made[0].cases)} zaken"


@contextmanager
def _session(folder: Path, made: Demonstration) -> Iterator[Session]:
    from caseapp.bootstrap import open_office

    office = open_office(folder, clock=lambda: made.now)
    try:
        session = office.sign_in(made.members[LOOKER], made.password)
        yield session
        session.close()
    finally:
        office.close()


def _verify(session: Session) -> str:
    report = session.verify()
    if report.first:
        raise Failed(report.first)
    return f"{report.entries} handelingen"


def _dossier(folder: Path, session: Session, made: Demonstration) -> str:
    from caseapp.documents.export import export_dossier
    from caseapp.exchange.demonstration.story import WHOLE

    number = made.cases[WHOLE]
    respondent = session.case(number).case.respondents[0]
    exported = export_dossier(session, number, respondent.ref, folder / "dossier.pdf")
    if exported.pages < SHORTEST:
        raise Failed(f"het dossier heeft {exported.pages} bladzijden")
    _check_dossier(exported, number)
    return f"{exported.pages} bladzijden, gecontroleerd"


def _check_dossier(exported: Exported, number: str) -> None:
    """The file is the one that was told of, opens, is about the case, and holds against its own seal."""
    from hashlib import sha256

    from pypdfium2 import PdfDocument

    from caseapp.documents.binding.checking import check_file

    file, pages = exported.path, exported.pages
    if sha256(file.read_bytes()).hexdigest() != exported.sha256:
        raise Failed("het controlegetal van het dossier klopt niet")
    verdict = check_file(file, exported.fingerprint)
    if not verdict.ok or verdict.case_id != number:
        raise Failed(" ".join(fault.text for fault in verdict.faults) or "het dossier is van een andere zaak")
    document = PdfDocument(file)
    try:
        found, first = len(document), document[0].get_textpage().get_text_range()
    finally:
        document.close()
    if found != pages or number not in first:
        raise Failed("het dossier is niet te lezen")


def _reading() -> str:
    """The process that reads a file of evidence starts, and answers."""
    from datetime import date
    from io import BytesIO

    from caseapp.evidence.reading.isolated import Asked, read_isolated
    from caseapp.evidence.reading.kind import Kind

    data = b"Een bericht dat is opgeslagen.\n"
    found = read_isolated(Asked(file=BytesIO(data), name="bericht.txt", size=len(data), latest=date(2026, 1, 1)))
    if found.kind is not Kind.TEXT or found.warnings or "bericht" not in found.text:
        raise Failed(" ".join(found.warnings) or "een bestand is niet te lezen")
    return "in een eigen proces"


def _sheet() -> str:
    from datetime import date

    from caseapp.documents.recovery_sheet import RecoverySheet, draw_recovery_sheet

    shown = RecoverySheet(
        organisation="Stichting De Waard", words=("woord",) * 24, fingerprint="0000", day=date(2026, 1, 1)
    )
    sheet = draw_recovery_sheet(shown)
    if not sheet.startswith(b"%PDF-"):
        raise Failed("het herstelblad is geen PDF")
    return f"{len(sheet) // 1000} kB"


def _keychain() -> str:
    from caseapp.ledger import Keychain

    keychain = Keychain()
    if not keychain.available():
        raise Skipped("deze computer heeft er geen; het programma vraagt dan om het wachtwoord")
    try:
        if not (keychain.keep(ACCOUNT, "proef") and keychain.recall(ACCOUNT) == "proef"):
            raise Skipped("de sleutelbos bewaart niets; het programma vraagt dan om het wachtwoord")
    finally:
        keychain.forget(ACCOUNT)
    return "bereikbaar"


def _screens(*, quiet: bool) -> str:
    from caseapp.cli.window import no_qt, without_screen

    without_screen(quiet=quiet)
    try:
        from caseapp import desktop

        opened = list(desktop.check_forms())
    except ImportError as error:
        raise Failed(no_qt(error)) from error
    return f"{len(opened)} schermen"
