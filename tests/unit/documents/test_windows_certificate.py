"""Signing with a certificate that Windows keeps: Windows is played, the signature is real."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12

from caseapp.documents.binding.checking import check_file
from caseapp.documents.export import export_dossier
from caseapp.documents.signing.certificate import CertificateUnusable, check_certificate
from caseapp.documents.signing.checking import Trust
from caseapp.documents.signing.pades import Signing
from caseapp.documents.signing.windows_certificate import WindowsCertificate, kept
from caseapp.documents.signing.windows_keys import WindowsKeys
from tests.unit.documents.authority import ORGANISATION, SECRET, Authority, make_authority
from tests.unit.documents.bound import Made, make_case
from tests.unit.documents.windows import Windows

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make_case(tmp_path_factory.mktemp("case"), two=False)


@pytest.fixture(scope="module", params=["ec", "rsa"])
def authority(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Authority:
    return make_authority(tmp_path_factory.mktemp("authority"), with_rsa=request.param == "rsa")


def windows_of(authority: Authority, **more: Any) -> Windows:
    key, certificate, _ = pkcs12.load_key_and_certificates(authority.certificate.read_bytes(), SECRET.encode())
    assert certificate is not None
    root = x509.load_pem_x509_certificate(authority.root.read_bytes())
    own: list[Any] = [(root, None), (certificate, key)]
    return Windows(own=own, issuers=[root], **more)


@pytest.mark.parametrize("kind", ["new", "old", "older"])
def test_a_dossier_is_signed_by_windows(made: Made, authority: Authority, tmp_path: Path, kind: str) -> None:
    windows = windows_of(authority, **({kind: True} if kind != "new" else {}))
    if kind != "new" and not isinstance(windows.own[1][1], rsa.RSAPrivateKey):
        pytest.skip("before CNG there were no curves")
    keys = WindowsKeys(windows.load)
    (one,) = kept(keys)
    assert one.name == ORGANISATION
    out = tmp_path / "d.pdf"
    export_dossier(
        made.session,
        made.case,
        made.one,
        out,
        signing=Signing(certificate=WindowsCertificate(which=one.thumbprint, keys=keys)),
    )
    verdict = check_file(out, trust=Trust(roots=(authority.root,)))
    assert verdict.faults == []
    assert "signature" in [one.code for one in verdict.holds]
    assert windows.open == 0, "all that Windows gave is given back"
    assert windows.asked == 1, "one asks for the PIN once"


def test_it_may_be_named_by_whose_it_is(authority: Authority) -> None:
    keys = WindowsKeys(windows_of(authority).load)
    check_certificate(WindowsCertificate(which=ORGANISATION.upper(), keys=keys))
    thumbprint = kept(keys)[0].thumbprint
    spaced = " ".join(thumbprint[at : at + 2] for at in range(0, 40, 2)).upper()
    check_certificate(WindowsCertificate(which=spaced, keys=keys))


def test_what_is_not_there_is_told_with_what_is(authority: Authority) -> None:
    windows = windows_of(authority)
    with pytest.raises(CertificateUnusable, match=f"Windows heeft: {ORGANISATION}"):
        check_certificate(WindowsCertificate(which="iemand anders", keys=WindowsKeys(windows.load)))
    windows.own.append(windows.own[1])
    with pytest.raises(CertificateUnusable, match="vingerafdruk"):
        check_certificate(WindowsCertificate(which=ORGANISATION, keys=WindowsKeys(windows.load)))
    windows.own = windows.own[:1]
    with pytest.raises(CertificateUnusable, match="Kies een ander"):
        check_certificate(WindowsCertificate(which=ORGANISATION, keys=WindowsKeys(windows.load)))
    assert windows.open == 0


@pytest.mark.parametrize("old", [False, True])
def test_who_gives_no_pin_signs_nothing(made: Made, authority: Authority, tmp_path: Path, old: bool) -> None:
    windows = windows_of(authority, refuses=True, old=old)
    certificate = WindowsCertificate(which=ORGANISATION, keys=WindowsKeys(windows.load))
    with pytest.raises(CertificateUnusable, match="klopt de pincode"):
        export_dossier(made.session, made.case, made.one, tmp_path / "d.pdf", signing=Signing(certificate=certificate))
    assert list(tmp_path.iterdir()) == []
    assert windows.open == 0


@pytest.mark.skipif(sys.platform == "win32", reason="this is Windows")
def test_elsewhere_it_says_so() -> None:
    with pytest.raises(CertificateUnusable, match="Alleen Windows"):
        kept()
    with pytest.raises(CertificateUnusable, match="Alleen Windows"):
        check_certificate(WindowsCertificate(which=ORGANISATION))
