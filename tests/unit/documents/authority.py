"""A certificate authority, an organisation with a certificate, and a server for time stamps on this computer."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

from asn1crypto import keys, tsp
from asn1crypto import x509 as asn1
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.sign.timestamps import DummyTimeStamper
from pyhanko_certvalidator.registry import SimpleCertificateStore
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Iterator

SECRET = "geheim"
ORGANISATION = "Stichting De Waard"
_SINCE = datetime(2025, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """Files: the certificate of the authority, its list of what was revoked, and the organisation's with its key.

    ``other`` is a second certificate of the organisation, of which the key is RSA.
    """

    root: Path
    revoked: Path
    certificate: Path
    other: Path
    stamper: DummyTimeStamper


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _certificate(
    subject: str,
    key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey,
    issuer: str,
    by: ec.EllipticCurvePrivateKey,
    *,
    stamps: bool = False,
    ca: bool = False,
    since: datetime = _SINCE,
    days: int = 3650,
) -> x509.Certificate:
    made = (
        x509.CertificateBuilder()
        .subject_name(_name(subject))
        .issuer_name(_name(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(since)
        .not_valid_after(since + timedelta(days=days))
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(
            x509.KeyUsage(
                digital_signature=not ca,
                content_commitment=not ca,
                key_encipherment=False,
                data_encipherment=False,
                key_agreement=False,
                key_cert_sign=ca,
                crl_sign=ca,
                encipher_only=False,
                decipher_only=False,
            ),
            critical=True,
        )
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(by.public_key()), critical=False)
    )
    if stamps:
        made = made.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
    return made.sign(by, hashes.SHA256())


def make_authority(
    folder: Path,
    *,
    with_rsa: bool = False,
    since: datetime = _SINCE,
    days: int = 3650,
    between: int = 0,
    rooted: bool = True,
) -> Authority:
    """Make keys and certificates.

    Args:
        folder: where the files come.
        with_rsa: the organisation's key is one of RSA, else on a curve.
        since: from when the organisation's certificate holds.
        days: how long.
        between: how many certificates are between those that are used and the root.
        rooted: whether the root goes with them.
    """
    own = ec.generate_private_key(ec.SECP256R1())
    clock = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    theirs = (
        rsa.generate_private_key(public_exponent=65537, key_size=2048)
        if with_rsa
        else ec.generate_private_key(ec.SECP256R1())
    )
    root = _certificate("Uitgever", own, "Uitgever", own, ca=True)
    issuer, by, chain = "Uitgever", own, [root]
    for number in range(between):
        name, key = f"Tussen {number}", ec.generate_private_key(ec.SECP256R1())
        chain.insert(0, _certificate(name, key, issuer, by, ca=True))
        issuer, by = name, key
    school = _certificate(ORGANISATION, theirs, issuer, by, since=since, days=days)
    stamps = _certificate("Tijdstempels", clock, issuer, by, stamps=True)
    others = chain if rooted else chain[:-1]
    found = Authority(
        root=folder / "uitgever.pem",
        revoked=folder / "ingetrokken.crl",
        certificate=folder / "school.p12",
        other=folder / "school-rsa.p12",
        stamper=_stamper(stamps, clock, others),
    )
    found.root.write_bytes(root.public_bytes(serialization.Encoding.PEM))
    found.revoked.write_bytes(_revoked(own))
    sealed = serialization.BestAvailableEncryption(SECRET.encode())
    found.certificate.write_bytes(pkcs12.serialize_key_and_certificates(b"school", theirs, school, others, sealed))
    rsa_key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    second = _certificate(ORGANISATION, rsa_key, issuer, by)
    found.other.write_bytes(pkcs12.serialize_key_and_certificates(b"school", rsa_key, second, others, sealed))
    return found


def _stamper(stamps: x509.Certificate, clock: rsa.RSAPrivateKey, others: list[x509.Certificate]) -> DummyTimeStamper:
    key = clock.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return DummyTimeStamper(
        tsa_cert=_asn1(stamps),
        tsa_key=keys.PrivateKeyInfo.load(key),
        certs_to_embed=SimpleCertificateStore.from_certs([_asn1(one) for one in others]),
    )


def at_moment(stamper: DummyTimeStamper, moment: datetime) -> DummyTimeStamper:
    """A server for time stamps whose clock stands still."""
    return DummyTimeStamper(
        tsa_cert=stamper.tsa_cert,
        tsa_key=stamper.tsa_key,
        certs_to_embed=SimpleCertificateStore.from_certs(list(stamper.certs_to_embed)),
        fixed_dt=moment,
    )


def _revoked(own: ec.EllipticCurvePrivateKey) -> bytes:
    """A list of what was revoked, which ends in a carriage return: one in 256 does."""
    now = datetime.now(UTC)
    listed = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(_name("Uitgever"))
        .last_update(now - timedelta(days=1))
        .next_update(now + timedelta(days=30))
    )
    while True:
        data = listed.sign(own, hashes.SHA256()).public_bytes(serialization.Encoding.DER)
        if data.endswith(b"\r"):
            return data


def _asn1(certificate: x509.Certificate) -> asn1.Certificate:
    return asn1.Certificate.load(certificate.public_bytes(serialization.Encoding.DER))


@contextmanager
def serving(stamper: DummyTimeStamper) -> Iterator[str]:
    """A server for time stamps on the loopback address; gives its own."""

    class Stamps(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = tsp.TimeStampReq.load(self.rfile.read(int(self.headers["Content-Length"])))
            answer = stamper.request_tsa_response(asked).dump()
            self.send_response(200)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        @override
        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Stamps)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
