"""``caseapp dossier sign``, and the options with which an export is signed for the organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from caseapp.cli import option
from caseapp.cli.access import Passwords
from caseapp.cli.exits import Exit
from caseapp.cli.fault import Stop

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from caseapp.cli.console import Console
    from caseapp.cli.parser import Parser
    from caseapp.documents.signing.certificate import Certificate
    from caseapp.documents.signing.pades import Signing

PASSWORD: Final = "CASEAPP_CERTIFICATE_PASSWORD"  # noqa: S105 - the name of a variable
ABOUT: Final = """\
Zet de handtekening van de organisatie (PAdES) onder een dossier dat er al is.
Het zegel en de inhoud veranderen niet. Het wachtwoord of de pincode van het
certificaat staat in CASEAPP_CERTIFICATE_PASSWORD, of wordt gevraagd."""


def add(below: _SubParsersAction[Parser]) -> None:
    """Add the command below ``dossier``."""
    parser = option.leaf(below, "sign", sign, short="onderteken een dossier met een certificaat", about=ABOUT)
    parser.add_argument("file", type=option.place, metavar="BESTAND", help="het dossier, een PDF")
    options(parser)
    option.as_json(parser)


def options(parser: Parser) -> None:
    """With which certificate, and with which time stamp."""
    group = parser.add_argument_group("handtekening van de organisatie")
    group.add_argument("--certificate", type=option.place, metavar="BESTAND", help="certificaat met sleutel (.p12)")
    group.add_argument("--card", type=option.place, metavar="BIBLIOTHEEK", help="kaart: de PKCS#11-bibliotheek")
    group.add_argument("--card-label", default="", metavar="NAAM", help="hoe het certificaat op de kaart heet")
    group.add_argument("--windows-certificate", default="", metavar="NAAM",
        help="certificaat dat Windows bewaart: de naam erin, of de vingerafdruk")  # fmt: skip
    group.add_argument("--timestamp", default="", metavar="ADRES", help="de server voor tijdstempels (http of https)")
    group.add_argument("--issuer", type=option.place, nargs="+", default=[], metavar="CERTIFICAAT",
        help="certificaten van de uitgever: de handtekening is dan ook later te controleren")  # fmt: skip
    group.add_argument("--revoked", type=option.place, nargs="+", default=[], metavar="LIJST",
        help="lijsten van ingetrokken certificaten (CRL)")  # fmt: skip
    group.add_argument("--online", action="store_true", help="vraag intrekkingen op bij de uitgever, via internet")


def sign(args: Namespace, console: Console) -> Exit:
    """Sign a dossier.

    Raises:
        Stop: no certificate is named.
        DocumentError: it cannot be signed.
    """
    from caseapp.documents.export import sign_dossier

    signing = asked(args)
    if signing is None:
        raise Stop("Noem met --certificate, --card of --windows-certificate waarmee u ondertekent.")
    sign_dossier(args.file, signing)
    if args.json:
        console.json({"path": args.file, "signed": True})
    else:
        console.line(f"{args.file} is ondertekend.")
    return Exit.DONE


def asked(args: Namespace) -> Signing | None:
    """How the options say that it is to be signed; None when they do not.

    Raises:
        Stop: there is no password and nobody to ask.
    """
    from caseapp.documents.signing.pades import Signing

    certificate = _certificate(args)
    if certificate is None:
        return None
    return Signing(
        certificate=certificate,
        stamps=args.timestamp,
        roots=tuple(args.issuer),
        revocation=tuple(args.revoked),
        online=args.online,
    )


def _certificate(args: Namespace) -> Certificate | None:
    from caseapp.documents.signing.certificate import FileCertificate, TokenCertificate

    if args.windows_certificate:
        from caseapp.documents.signing.windows_certificate import WindowsCertificate

        return WindowsCertificate(which=args.windows_certificate)
    if args.card is not None:
        pin = Passwords().secret("Pincode van de kaart: ", PASSWORD)
        return TokenCertificate(library=args.card, label=args.card_label, pin=pin)
    if args.certificate is not None:
        password = Passwords().secret("Wachtwoord van het certificaat: ", PASSWORD)
        return FileCertificate(path=args.certificate, password=password)
    return None
