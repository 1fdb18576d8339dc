"""Signing with a certificate on a card, played by SoftHSM where it is installed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pkcs11
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.serialization import pkcs12
from pkcs11 import Attribute, ObjectClass

from caseapp.documents.binding.checking import check_file
from caseapp.documents.export import export_dossier
from caseapp.documents.signing.certificate import CertificateUnusable, TokenCertificate
from caseapp.documents.signing.checking import Trust
from caseapp.documents.signing.pades import Signing
from tests.unit.documents.authority import SECRET, make_authority
from tests.unit.documents.bound import make_case

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.unit.documents.authority import Authority
    from tests.unit.documents.bound import Made

LIBRARY: Final = Path("/usr/lib/softhsm/libsofthsm2.so")
PIN, LABEL, RSA_LABEL, TOKEN = "4321", "Stichting", "Stichting (RSA)", "kaart"
pytestmark = pytest.mark.skipif(
    not LIBRARY.exists() or shutil.which("softhsm2-util") is None, reason="SoftHSM is not installed"
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make_case(tmp_path_factory.mktemp("case"), two=False)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return make_authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module", autouse=True)
def card(authority: Authority, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A card with the key and the certificate of the organisation."""
    folder = tmp_path_factory.mktemp("card")
    (folder / "tokens").mkdir()
    (folder / "softhsm.conf").write_text(f"directories.tokendir = {folder / 'tokens'}\nlog.level = ERROR\n")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOFTHSM2_CONF", str(folder / "softhsm.conf"))
        util = ("softhsm2-util", "--label", TOKEN, "--pin", PIN)
        subprocess.run([*util, "--init-token", "--free", "--so-pin", PIN], check=True, capture_output=True)
        _put(folder, authority.certificate, LABEL, 1)
        _put(folder, authority.other, RSA_LABEL, 2)
        yield


def _put(folder: Path, file: Path, label: str, number: int) -> None:
    """Put a key and its certificate on the card."""
    key, certificate, _ = pkcs12.load_key_and_certificates(file.read_bytes(), SECRET.encode())
    assert key is not None
    assert certificate is not None
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "key.pem").write_bytes(pem)
    named = ("softhsm2-util", "--token", TOKEN, "--pin", PIN, "--label", label, "--id", f"{number:02}")
    subprocess.run([*named, "--import", str(folder / "key.pem")], check=True, capture_output=True)
    with pkcs11.lib(str(LIBRARY)).get_token(token_label=TOKEN).open(user_pin=PIN, rw=True) as session:
        session.create_object(
            {
                Attribute.TOKEN: True,
                Attribute.CLASS: ObjectClass.CERTIFICATE,
                Attribute.CERTIFICATE_TYPE: pkcs11.CertificateType.X_509,
                Attribute.LABEL: label,
                Attribute.ID: bytes([number]),
                Attribute.SUBJECT: certificate.subject.public_bytes(),
                Attribute.VALUE: certificate.public_bytes(serialization.Encoding.DER),
            }
        )


@pytest.mark.parametrize("label", [LABEL, RSA_LABEL])
def test_it_signs(label: str, made: Made, authority: Authority, tmp_path: Path) -> None:
    signing = Signing(certificate=TokenCertificate(library=LIBRARY, label=label, pin=PIN, token=TOKEN))
    out = tmp_path / "d.pdf"
    export_dossier(made.session, made.case, made.one, out, signing=signing)
    verdict = check_file(out, trust=Trust(roots=(authority.root,)))
    assert verdict.faults == []
    assert "signature" in [one.code for one in verdict.holds]


@pytest.mark.parametrize(("label", "pin"), [(LABEL, "9999"), ("Een ander", PIN)])
def test_another_pin_or_name_is_told_and_nothing_is_made(label: str, pin: str, made: Made, tmp_path: Path) -> None:
    signing = Signing(certificate=TokenCertificate(library=LIBRARY, label=label, pin=pin, token=TOKEN))
    with pytest.raises(CertificateUnusable):
        export_dossier(made.session, made.case, made.one, tmp_path / "d.pdf", signing=signing)
    assert list(tmp_path.iterdir()) == []
