"""Certificates as schools have them: what does not sign, or proves nothing, is told in its own words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import TYPE_CHECKING, TypeAlias

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from caseapp.documents.binding.checking import check_data
from caseapp.documents.letter.pdf import letter_pdf
from caseapp.documents.signing.certificate import CertificateUnusable, FileCertificate, check_certificate
from caseapp.documents.signing.checking import RootsUnusable, Trust
from caseapp.documents.signing.pades import Signing, sign
from tests.unit.documents.authority import ORGANISATION, SECRET, make_authority
from tests.unit.documents.letter.test_letter import HEADED

if TYPE_CHECKING:
    from pathlib import Path

    Key: TypeAlias = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey | dsa.DSAPrivateKey

NOW = datetime.now(UTC)


def new_key(kind: str) -> Key:
    match kind:
        case "p-521":
            return ec.generate_private_key(ec.SECP521R1())
        case "ed25519":
            return ed25519.Ed25519PrivateKey.generate()
        case "dsa":
            return dsa.generate_private_key(2048)
    return rsa.generate_private_key(public_exponent=65537, key_size=int(kind))


def issued(
    key: Key, *, signs: bool | None = None, name: x509.ObjectIdentifier = NameOID.COMMON_NAME
) -> x509.Certificate:
    who = x509.Name([x509.NameAttribute(name, ORGANISATION)])
    made = x509.CertificateBuilder().subject_name(who).issuer_name(who).public_key(key.public_key())
    made = made.serial_number(7).not_valid_before(NOW - timedelta(days=1)).not_valid_after(NOW + timedelta(days=99))
    if signs is not None:
        also = dict.fromkeys(["data_encipherment", "key_agreement", "key_cert_sign", "crl_sign"], False)
        more = dict.fromkeys(["encipher_only", "decipher_only"], False)
        usage = x509.KeyUsage(
            digital_signature=signs, content_commitment=False, key_encipherment=not signs, **also, **more
        )
        made = made.add_extension(usage, critical=True)
    return made.sign(key, None if isinstance(key, ed25519.Ed25519PrivateKey) else hashes.SHA256())


def kept(
    folder: Path,
    key: Key | None,
    certificate: x509.Certificate | None,
    seal: serialization.KeySerializationEncryption | None = None,
) -> FileCertificate:
    how = seal or serialization.BestAvailableEncryption(SECRET.encode())
    path = folder / "school.p12"
    path.write_bytes(pkcs12.serialize_key_and_certificates(b"school", key, certificate, None, how))
    return FileCertificate(path=path, password=SECRET)


def signed(certificate: FileCertificate) -> bytes:
    file = BytesIO(letter_pdf(HEADED).data)
    sign(file, Signing(certificate=certificate))
    return file.getvalue()


@pytest.mark.parametrize("kind", ["2048", "p-521"])
def test_a_key_that_readers_of_pdf_know_signs(tmp_path: Path, kind: str) -> None:
    key = new_key(kind)
    certificate = kept(tmp_path, key, issued(key, signs=True, name=NameOID.ORGANIZATION_NAME))
    check_certificate(certificate)
    verdict = check_data(signed(certificate))
    assert verdict.ok
    assert ORGANISATION in verdict.holds[0].text  # also where the certificate names an organisation and nobody in it


@pytest.mark.parametrize("kind", ["1024", "dsa", "ed25519"])
def test_a_key_that_is_weak_or_of_another_kind_is_told_before_the_work(tmp_path: Path, kind: str) -> None:
    key = new_key(kind)
    with pytest.raises(CertificateUnusable, match="RSA van 2048 bits"):
        check_certificate(kept(tmp_path, key, issued(key)))


def test_a_certificate_for_something_else_does_not_sign(tmp_path: Path) -> None:
    key = new_key("p-521")
    with pytest.raises(CertificateUnusable, match="voor iets anders uitgegeven"):
        check_certificate(kept(tmp_path, key, issued(key, signs=False)))


@pytest.mark.parametrize("has", ["certificate", "key"])
def test_a_file_with_half_of_what_signs_is_told(tmp_path: Path, has: str) -> None:
    key = new_key("p-521")
    half = (None, issued(key)) if has == "certificate" else (key, None)
    with pytest.raises(CertificateUnusable, match="privésleutel"):
        check_certificate(kept(tmp_path, *half))


def test_a_file_of_an_older_program_opens(tmp_path: Path) -> None:
    key = new_key("2048")
    old = serialization.PrivateFormat.PKCS12.encryption_builder().kdf_rounds(2048)
    old = old.key_cert_algorithm(pkcs12.PBES.PBESv1SHA1And3KeyTripleDESCBC).hmac_hash(hashes.SHA1())  # noqa: S303 - as OpenSSL 1 did
    check_certificate(kept(tmp_path, key, issued(key), old.build(SECRET.encode())))


@pytest.mark.parametrize("kind", ["1024", "dsa"])
@pytest.mark.parametrize("trusted", [False, True])
def test_what_a_weak_key_signed_proves_nothing(tmp_path: Path, kind: str, *, trusted: bool) -> None:
    key = new_key(kind)
    certificate = issued(key)
    root = tmp_path / "uitgever.pem"
    root.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    verdict = check_data(signed(kept(tmp_path, key, certificate)), trust=Trust(roots=(root,)) if trusted else None)
    assert [one.code for one in verdict.faults] == ["signer"]
    assert "niet meer veilig" in verdict.faults[0].text


@pytest.mark.parametrize(
    "data", [None, b"", b"zomaar", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"]
)
def test_a_wrong_file_of_the_issuer_says_nothing_of_the_signature(tmp_path: Path, data: bytes | None) -> None:
    authority = make_authority(tmp_path)
    good = signed(FileCertificate(path=authority.certificate, password=SECRET))
    path = tmp_path / "ernaast.pem"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(RootsUnusable, match="ernaast"):
        check_data(good, trust=Trust(roots=(authority.root, path)))
