"""Checking the file of a dossier, offline, with nothing but the file and the fingerprint of the organisation."""

from __future__ import annotations

import mmap
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING, Final

import caseapp
from caseapp.documents.binding.comparing import ComparingPress, Differs
from caseapp.documents.binding.evidence import entries_of
from caseapp.documents.binding.front import NoDossier, read_front, sealed_digest
from caseapp.documents.binding.gallery import EvidenceGallery
from caseapp.documents.binding.making import Material, bind
from caseapp.documents.errors import DocumentError
from caseapp.documents.extract.checking import Fault, Signers, check_acts, check_names, read_signers
from caseapp.documents.extract.redacting import BEGIN, unmarked
from caseapp.documents.page.press import ending
from caseapp.documents.signing.checking import check_document, check_signatures, is_signed_document, read_roots
from caseapp.ledger import NotCanonical, PublicKeys, is_signed
from caseapp.model.act import seq_of
from caseapp.office.dossier_source import SEALED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from caseapp.documents.binding.front import Data, Front
    from caseapp.documents.drawing import Progress, Stop
    from caseapp.documents.extract.model import EvidenceFile, Extract
    from caseapp.documents.signing.checking import Trust

PIECE: Final = 1024 * 1024
NO_DOSSIER: Final = "Dit bestand is geen dossier van Caseapp, of het begin ervan is veranderd."
OF_OURS: Final = (
    "Dit is een brief of een los document en geen dossier, of het begin ervan is veranderd. "
    "Er staat geen handtekening onder. Alleen een dossier bewijst zichzelf."
)
DOCUMENT: Final = (
    "Dit is een brief of een los document en geen dossier. Alleen de handtekening eronder is nagegaan. "
    "Wat er in de zaak gebeurde, bewijst het dossier."
)
FOREIGN: Final = (
    "De handtekening klopt niet, of is met een ander programma gezet op een manier die Caseapp niet kent. "
    "Kijk er ook naar in een PDF-lezer."
)
EMPTY: Final = "Dit bestand is leeg."


class NotReadable(DocumentError):
    """The file cannot be opened, or is no dossier at all."""


class Verdict:
    """What holds, what does not, and what could not be checked; each a code and a plain Dutch sentence."""

    def __init__(self) -> None:
        self.holds: list[Fault] = []
        self.faults: list[Fault] = []
        self.notes: list[Fault] = []
        self.case_id = ""
        self.organisation = ""
        self.fingerprint = ""
        self.document = False
        """Whether it is no dossier, but a letter or another document, of which only the signature was checked."""

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults

    def hold(self, code: str, text: str) -> None:
        """Note that something holds."""
        self.holds.append(Fault(code=code, text=text))

    def fail(self, code: str, text: str) -> None:
        """Note that something does not hold."""
        self.faults.append(Fault(code=code, text=text))

    def note(self, code: str, text: str) -> None:
        """Note what could not be checked, or what a reader must know."""
        self.notes.append(Fault(code=code, text=text))


def check_file(
    path: Path,
    fingerprint: str = "",
    *,
    trust: Trust | None = None,
    progress: Progress | None = None,
    cancelled: Stop | None = None,
) -> Verdict:
    """Check everything that can be checked of a dossier, or the signature of a letter or another document.

    Args:
        path: the file.
        fingerprint: that of the organisation (hex), as it was told by telephone or on paper; without it is only known
            that the file agrees with itself.
        trust: certificates that a signature of the organisation must come from; without them that is told.
        progress: told how far it is, in hundredths.
        cancelled: asked now and then whether to stop.

    Raises:
        NotReadable: the file cannot be read, or nothing in it is like a dossier or a signature.
        RootsUnusable: what is given as ``trust`` is no certificate.
        Cancelled: the user stopped it.
    """
    try:
        with path.open("rb") as file:
            if not path.stat().st_size:
                raise NotReadable(EMPTY)
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                return check_data(data, fingerprint, trust=trust, progress=progress, cancelled=cancelled)
    except (OSError, ValueError) as error:
        raise NotReadable(f"Het bestand {path.name} is niet te lezen. Kies een bestand dat er is.") from error


def check_data(
    data: Data,
    fingerprint: str = "",
    *,
    trust: Trust | None = None,
    progress: Progress | None = None,
    cancelled: Stop | None = None,
) -> Verdict:
    """As :func:`check_file`, of bytes that are at hand."""
    verdict = Verdict()
    read_roots(trust)  # before anything is said of the file: what is wrong with them is not wrong with it
    try:
        front = read_front(data)
    except NoDossier as error:
        if data.find(b"/CaseappSeal") >= 0 or data.find(b"CAPP_Seal") >= 0:
            verdict.fail("front", "Het begin van dit dossier is veranderd of beschadigd. Vraag een nieuw bestand.")
        elif is_signed_document(data):
            _check_document(verdict, data, fingerprint, trust)
        else:
            raise NotReadable(OF_OURS if data.find(b"Caseapp") >= 0 else NO_DOSSIER) from error
        return verdict
    extract = front.extract
    verdict.case_id = extract.case_id
    verdict.organisation = unmarked(extract.organisation)
    signers, wrong = read_signers(extract.register)
    verdict.faults += wrong
    _check_fingerprint(verdict, extract, fingerprint)
    _check_seal(verdict, front, signers, data)
    _check_acts(verdict, extract, signers)
    _check_pages(verdict, front, data, progress, cancelled)
    last = extract.acts[-1].proof.place.at if extract.acts else None
    check_signatures(verdict, data, front.seal.size, trust, last=last)
    return verdict


def _check_document(verdict: Verdict, data: Data, fingerprint: str, trust: Trust | None) -> None:
    verdict.document = True
    check_document(verdict, data, trust)
    if data.find(b"/Prop_Build") < 0 or data.find(b"/Caseapp") < 0:
        verdict.faults = [replace(one, text=FOREIGN) if one.code == "signature" else one for one in verdict.faults]
    if verdict.ok:
        verdict.hold("whole", "Aan het bestand is na de handtekening niets veranderd.")
    verdict.note("document", DOCUMENT)
    if fingerprint.strip():
        verdict.note("fingerprint", "Een vingerafdruk staat alleen in een dossier. Die is hier niet vergeleken.")


def _check_fingerprint(verdict: Verdict, extract: Extract, fingerprint: str) -> None:
    verdict.fingerprint = extract.register[0].hash.hex() if extract.register else ""
    wanted = "".join(one for one in fingerprint.lower() if one.isalnum())
    name = unmarked(extract.organisation)
    if not wanted:
        text = f"Vergelijk deze vingerafdruk met die van {name}, in een gesprek of per telefoon: {verdict.fingerprint}"
        verdict.note("fingerprint", text)
    elif wanted == verdict.fingerprint:
        verdict.hold("fingerprint", f"De vingerafdruk is die van {name}.")
    else:
        text = "De vingerafdruk is een andere. Dit dossier is niet van de organisatie die u bedoelt."
        verdict.fail("fingerprint", text)


def _check_seal(verdict: Verdict, front: Front, signers: Signers, data: Data) -> None:
    seal = front.seal
    if not front.end <= seal.size <= len(data):
        verdict.fail("seal", "Het bestand is korter of langer dan toen het werd verzegeld.")
        return
    keys = signers.now(seal.member)
    if keys is None or keys.sign != seal.key:
        verdict.fail("seal", "Het zegel is niet van een gebruiker van deze organisatie.")
        return
    name = unmarked(front.extract.members.get(seal.member, "een gebruiker"))
    bare = PublicKeys(sign=seal.key, seal=keys.seal)
    if is_signed(SEALED + sealed_digest(data, seal), seal.signature, bare):
        verdict.hold("seal", f"Het bestand is sinds het werd gemaakt niet veranderd. {name} heeft het verzegeld.")
    else:
        verdict.fail("seal", "Het bestand is veranderd nadat het werd gemaakt: het zegel klopt niet.")


def _check_acts(verdict: Verdict, extract: Extract, signers: Signers) -> None:
    faults = [*check_acts(extract, signers), *check_names(extract, signers)]
    verdict.faults += faults
    shown = [one for one in extract.acts if not one.why]
    withheld = [one for one in extract.acts if one.why]
    if not faults and extract.acts:
        verdict.hold(
            "chain", f"Alle {len(extract.acts)} handelingen van de zaak sluiten op elkaar aan; geen ontbreekt."
        )
        verdict.hold("signatures", "Wie een handeling deed, heeft die ondertekend, met de sleutel van dat moment.")
        verdict.hold("content", f"Wat van {len(shown)} handelingen is te lezen, is wat toen is ondertekend.")
    if withheld:
        count = "1 handeling is" if len(withheld) == 1 else f"{len(withheld)} handelingen zijn"
        text = (
            f"{count} weggelaten. Dat ze er zijn, van wie en wanneer, is ondertekend. Wat erin staat, is niet te zien."
        )
        verdict.note("withheld", text)
    black = sum(bool(one.black) for one in shown)
    if black:
        count = "1 handeling" if black == 1 else f"{black} handelingen"
        text = "De tekst eromheen is zonder die namen niet tegen de handtekening na te rekenen."
        verdict.note("black", f"In {count} zijn namen zwartgemaakt. {text}")
    if extract.acts and not faults:
        last = extract.acts[-1].proof.place
        verdict.note("until", f"Wat na {last.at:%d-%m-%Y} in de zaak gebeurde, staat er niet in.")


class _Evidence:
    """The evidence in a file, found where it is when the file is made again."""

    def __init__(self, data: Data, extract: Extract, start: int) -> None:
        self._data = data
        self._files = {one.ref: one for one in extract.files}
        self._starts: dict[str, int] = {}
        self.press: ComparingPress | None = None
        self.wrong: list[EvidenceFile] = []
        self._start = start

    def chunks(self, ref: str) -> Iterator[bytes]:
        """The bytes of a file, and whether they are those that were recorded."""
        one = self._files[ref]
        start = self.press.offset if self.press is not None else 0
        self._starts[ref] = start
        found = sha256()
        for at in range(start, start + one.size, PIECE):
            piece = self._data[at : min(at + PIECE, start + one.size)]
            found.update(piece)
            yield piece
        if found.hexdigest() != one.sha256:
            self.wrong.append(one)

    def whole(self, ref: str) -> bytes:
        """All bytes of a file that was seen before."""
        start = self._starts[ref]
        return self._data[start : start + self._files[ref].size]


def _check_pages(verdict: Verdict, front: Front, data: Data, progress: Progress | None, cancelled: Stop | None) -> None:
    extract = front.extract
    evidence = _Evidence(data, extract, front.end)
    _check_recorded(verdict, extract)
    if extract.program != caseapp.__version__:
        text = (
            f"Dit dossier is gemaakt met versie {extract.program} van het programma; dit is {caseapp.__version__}. "
            "Dat de gedrukte tekst is wat is ondertekend, kan alleen diezelfde versie narekenen."
        )
        verdict.note("version", text)
        _hash_evidence(data, front, evidence)
    else:
        press = ComparingPress(data, front.seal)
        evidence.press = press
        gallery = EvidenceGallery({one.ref: one for one in extract.files}, evidence.whole)
        material = Material(extract=extract, chunks=evidence.chunks, gallery=gallery)
        try:
            bind(press, material, (front.seal.member, front.seal.key), progress, cancelled)
            press.end()
        except Differs as error:
            verdict.fail(
                "pages", f"Het bestand is niet wat uit de ondertekende gegevens volgt (vanaf byte {error.offset})."
            )
        except (NotCanonical, DocumentError, ValueError, KeyError):
            verdict.fail("pages", "Uit de gegevens in dit bestand is geen dossier te maken. Er is iets aan veranderd.")
        else:
            verdict.hold("pages", "De gedrukte tekst is precies wat uit de ondertekende gegevens volgt.")
    for one in evidence.wrong:
        text = f"Bewijs nr {seq_of(one.ref)} ({unmarked(one.name)}) is niet het bestand dat is vastgelegd."
        verdict.fail("evidence", text)
    if extract.files and not evidence.wrong and not any(one.code in ("pages", "recorded") for one in verdict.faults):
        count = "Het bestand" if len(extract.files) == 1 else f"Alle {len(extract.files)} bestanden"
        verdict.hold("evidence", f"{count} met bewijs in dit dossier: het controlegetal klopt met wat is vastgelegd.")


def _check_recorded(verdict: Verdict, extract: Extract) -> None:
    """Whether each file is one that an act of the case recorded."""
    for one in extract.files:
        seq = seq_of(one.ref) or 0
        act = extract.acts[seq - 1] if 0 < seq <= len(extract.acts) else None
        shown = act.proof.disclosure.shown if act and act.proof.disclosure else {}
        told = shown["f.file"].value if "f.file" in shown else act.black.get("f.file") if act else None
        if not isinstance(told, dict) or told.get("sha256") != one.sha256 or told.get("size") != one.size:
            verdict.fail("recorded", f"Bijlage “{unmarked(one.name)}” is in de zaak niet als bewijs vastgelegd.")
        elif BEGIN in str(told.get("name")):
            verdict.note(
                "recorded",
                f"De naam van bewijs nr {seq} is zwartgemaakt; het controlegetal is daardoor niet ondertekend.",
            )


def _hash_evidence(data: Data, front: Front, evidence: _Evidence) -> None:
    """Go through the evidence where the pages cannot be made again."""
    at, number = front.end, 2
    for one in front.extract.files:
        number += 1
        head = f"{number} 0 obj\n<<{entries_of(one)}/Length {one.size}>>\nstream\n".encode("latin-1")
        at += len(head)
        found = sha256()
        for start in range(at, at + one.size, PIECE):
            found.update(data[start : min(start + PIECE, at + one.size)])
        if found.hexdigest() != one.sha256:
            evidence.wrong.append(one)
        at += one.size
        at += len(ending(bytes(data[at - 1 : at]) if one.size else b""))
