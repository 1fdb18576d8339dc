"""What comes from outside: certificates, messages about new versions, and files that are clicked."""

from __future__ import annotations

import shutil
import subprocess
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from installer.windows.computer import Failed
from installer.windows.hardship import refused
from installer.windows.screen import screen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from installer.windows.trial import Trial

SECRET: Final = "geheim"  # noqa: S105 - of a key that lives for one trial
NAME: Final = "Stichting De Waard, proef"
NEWEST: Final = "99.0.0"
SHOWN: Final = 120.0
PART: Final = 300 * 200
"""Pixels that differ at least when something else is shown in a window."""


def steps(trial: Trial, folder: Path, store: Path) -> Iterator[tuple[str, Callable[[], str]]]:
    """The steps, in order; the dossier of an earlier step is signed."""
    yield "a certificate that Windows keeps", lambda: _windows_signs(trial, folder)
    yield "a certificate on a card", lambda: _card(trial, folder)
    yield "a message about a new version", lambda: _update(trial, folder)
    yield "files that are clicked", lambda: _clicked(trial, folder, store)


def own_certificate(folder: Path, *, name: str = NAME) -> tuple[Path, Path]:
    """Make a certificate with its key (PKCS#12, under ``SECRET``), and the one of who gave it out (PEM)."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.hazmat.primitives.serialization import pkcs12
    from cryptography.x509.oid import ExtendedKeyUsageOID

    now = datetime.now(UTC)
    keys = [rsa.generate_private_key(public_exponent=65537, key_size=2048) for _ in range(2)]
    names = [x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, one)]) for one in ("Uitgever, proef", name)]
    made = []
    for place, (key, subject) in enumerate(zip(keys, names, strict=True)):
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(names[0])
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + timedelta(days=30))
            .add_extension(x509.BasicConstraints(ca=place == 0, path_length=None), critical=True)
        )
        if place == 1:
            signs = x509.KeyUsage(True, True, False, False, False, False, False, False, False)  # noqa: FBT003
            coding = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CODE_SIGNING])
            builder = builder.add_extension(signs, critical=True).add_extension(coding, critical=False)
        made.append(builder.sign(keys[0], hashes.SHA256()))
    certificate, root = folder / "proef.p12", folder / "proef-uitgever.pem"
    sealed = serialization.BestAvailableEncryption(SECRET.encode())
    certificate.write_bytes(pkcs12.serialize_key_and_certificates(b"proef", keys[1], made[1], [made[0]], sealed))
    root.write_bytes(made[0].public_bytes(serialization.Encoding.PEM))
    return certificate, root


def _windows_signs(trial: Trial, folder: Path) -> str:
    from caseapp.documents.binding.checking import check_file
    from caseapp.documents.signing.checking import Trust

    certificate, root = own_certificate(folder)
    script = Path(__file__).with_name("certificates.py")
    code, said = trial.windows.run(trial.windows.python, script, certificate, SECRET, seconds=60)
    if code != 0:
        raise Failed(f"Wine does not take the certificate: {said[-400:]}")
    signed = folder / "getekend.pdf"
    shutil.copy2(folder / "windows.pdf", signed)
    trial.program_says("dossier", "sign", signed, "--windows-certificate", _thumbprint(certificate))
    verdict = check_file(signed, trust=Trust(roots=(root,)))
    if verdict.faults or "signature" not in [one.code for one in verdict.holds]:
        raise Failed(f"the signature does not hold: {[one.text for one in verdict.faults]}")
    return "Windows signed, and Linux says that it holds; by CryptoAPI, for Wine has no key in CNG"


def _thumbprint(certificate: Path) -> str:
    """By which Windows knows it: those of earlier trials are there too."""
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.serialization import pkcs12

    found = pkcs12.load_pkcs12(certificate.read_bytes(), SECRET.encode()).cert
    return found.certificate.fingerprint(hashes.SHA1()).hex() if found is not None else ""  # noqa: S303


def _card(trial: Trial, folder: Path) -> str:
    library, dossier = folder / "kaart.dll", folder / "windows.pdf"
    library.write_bytes(b"no library")
    program = trial.installed / "caseapp-cli.exe"
    words = ("dossier", "sign", dossier, "--card", library, "--card-label", "Stichting")
    code, said = trial.windows.run(program, *words, seconds=60, CASEAPP_CERTIFICATE_PASSWORD="1234")  # noqa: S106
    if code == 0:
        raise Failed("it signed without a card")
    return refused(said, "kaart met het certificaat is niet te openen")


def _update(trial: Trial, folder: Path) -> str:
    """Where IT said at the installation; this program was built without the makers' key, so one is lent."""
    from caseapp.exchange.update import KEY
    from installer.windows.release import new_key, write_message

    place, secret = folder / "updates", folder / "sleutel"
    place.mkdir()
    package = place / f"Caseapp-{NEWEST}-x64.msi"
    package.write_bytes(b"MSI")
    lent = trial.installed / "_internal" / "caseapp" / "resources" / KEY
    share = trial.windows.folder / "prefix" / "dosdevices" / "unc" / "server" / "updates"
    share.parent.mkdir(parents=True, exist_ok=True)
    share.unlink(missing_ok=True)
    share.symlink_to(place)
    before = lent.read_text(encoding="ascii") if lent.exists() else None
    try:
        lent.write_text(new_key(secret), encoding="ascii")
        write_message(secret, NEWEST, package)
        said = refused(trial.program_says("update"), NEWEST)
        package.with_name("caseapp-version.json").write_text("{}", encoding="ascii")
        false = trial.windows.run(trial.installed / "caseapp-cli.exe", "update", seconds=60)
        return f"{said} And a false one: {refused(false[1], 'niet van de makers')}"
    finally:
        share.unlink()
        if before is None:
            lent.unlink()
        else:
            lent.write_text(before, encoding="ascii")


def _clicked(trial: Trial, folder: Path, store: Path) -> str:
    """A dossier opens the window; an invitation after it comes to the window that is open."""
    dossier, invitation = folder / "Zoë.caseapp-dossier", folder / "Ωμέγα.caseapp-uitnodiging"
    shutil.copy2(folder / "windows.pdf", dossier)
    invitation.write_bytes(b"{}")
    data = folder / "klik"
    shutil.copytree(store, data)
    program, there = trial.installed / "caseapp.exe", trial.windows.path(data)
    with screen() as seen, _started(trial, program, dossier, DISPLAY=seen.display, CASEAPP_DATA=there):
        seen.wait_painted(SHOWN)
        seen.wait_still(60, still=6)
        seen.keep(trial.package.with_name("controle.png"))
        before = seen.look()
        code, said = trial.windows.run(program, invitation, seconds=SHOWN, DISPLAY=seen.display, CASEAPP_DATA=there)
        if code != 0:
            raise Failed(f"the second start ended with {code}: {said[-300:]}")
        seen.wait_changed(before, 60, least=PART)
        seen.wait_still(30, still=3)
        seen.keep(trial.package.with_name("uitnodiging.png"))
    return f"{dossier.suffix} and {invitation.suffix} come to one window: see controle.png and uitnodiging.png"


@contextmanager
def _started(trial: Trial, program: Path, *words: Path, **more: str) -> Iterator[None]:
    """A program with a window, ended afterwards."""
    process = subprocess.Popen(
        ["wine", str(program), *map(trial.windows.path, words)],
        env=trial.windows.environment(**more),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    try:
        yield
    finally:
        process.kill()
        trial.windows.run("taskkill", "/f", "/im", program.name, seconds=30)
