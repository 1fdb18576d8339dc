"""Signing a document for the organisation: PAdES, as an addition after what is there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from typing_extensions import override

from caseapp.documents.errors import DocumentError
from caseapp.documents.signing.certificate import Certificate, CertificateUnusable
from caseapp.documents.signing.checking import quiet
from caseapp.documents.signing.ending import Ended

if TYPE_CHECKING:
    from pyhanko.sign.signers import PdfSignatureMetadata

FIELD: Final = "Organisatie"
FIELD_TEXT: Final = "Handtekening van de organisatie"
NO_STAMP: Final = "De server voor tijdstempels antwoordt niet. Probeer het later, of onderteken zonder tijdstempel."
NOT_SIGNED: Final = "Ondertekenen lukt niet met dit certificaat. Is het geldig, en mag het ondertekenen?"
NO_ISSUER: Final = (
    "De certificaten van de uitgever of de lijst van ingetrokken certificaten zijn niet te lezen. "
    "Kies bestanden van de uitgever (.pem, .crt, .cer; .crl)."
)


class StampUnusable(DocumentError):
    """The server for time stamps does not answer; nothing was signed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signing:
    """How the organisation signs.

    ``stamps`` is the address of a server for time stamps; empty for none. ``roots`` are certificates (files) up to the
    one that is trusted, and ``revocation`` lists of what was revoked: with roots and a server, what is needed to check
    the signature after the certificate has ended goes with it (PAdES-B-LTA). ``online`` lets it ask the issuers of the
    certificates for that.
    """

    certificate: Certificate
    stamps: str = ""
    roots: tuple[Path, ...] = ()
    revocation: tuple[Path, ...] = ()
    online: bool = False


def sign(file: BinaryIO, signing: Signing) -> None:
    """Add the signature to a PDF file that is open for reading and writing.

    Raises:
        CertificateUnusable: the certificate or its key cannot be used.
        StampUnusable: the server for time stamps does not answer.
    """
    from pyhanko.sign.fields import InvisSigSettings, SigFieldSpec
    from pyhanko.sign.general import SigningError
    from pyhanko.sign.signers import PdfSigner
    from pyhanko.sign.timestamps.common_utils import TimestampRequestError
    from pyhanko_certvalidator.errors import ValidationError

    from caseapp.documents.signing.listing import ListingSigner
    from caseapp.documents.signing.timestamp import ServerTimeStamper

    quiet()
    stamper = ServerTimeStamper(signing.stamps) if signing.stamps else None
    # outside the page, as PDF/UA wants of what is not seen, and no hidden one, as PDF/A wants
    unseen = InvisSigSettings(set_print_flag=True, set_hidden_flag=False, box_out_of_bounds=True)
    field = SigFieldSpec(FIELD, readable_field_name=FIELD_TEXT, invis_sig_settings=unseen)
    about = _lasting(signing) if signing.roots and stamper is not None else _about(stamped=stamper is not None)
    try:
        with signing.certificate.signer() as signer:
            listing = ListingSigner(signer, stamper.between() if stamper is not None else ())
            file.seek(0)
            writer = _writer(Ended(file))
            PdfSigner(about, listing, timestamper=stamper, new_field_spec=field).sign_pdf(writer, in_place=True)
    except TimestampRequestError as error:
        raise StampUnusable(NO_STAMP) from error
    except (SigningError, ValidationError, ValueError) as error:
        raise CertificateUnusable(NOT_SIGNED) from error


def _about(*, stamped: bool) -> PdfSignatureMetadata:
    from pyhanko.sign.fields import SigSeedSubFilter
    from pyhanko.sign.signers import PdfSignatureMetadata

    from caseapp.documents.signing.listing import build
    from caseapp.documents.signing.timestamp import HASH

    return PdfSignatureMetadata(
        field_name=FIELD,
        md_algorithm=HASH,
        subfilter=SigSeedSubFilter.PADES,
        app_build_props=build(stamped=stamped),
    )


def _lasting(signing: Signing) -> PdfSignatureMetadata:
    """With what is needed to check it later, before the last stamp, which covers every byte."""
    from pyhanko.sign.signers.pdf_signer import (
        DSSContentSettings,
        SigDSSPlacementPreference,
        TimestampDSSContentSettings,
    )

    return replace(
        _about(stamped=True),
        embed_validation_info=True,
        use_pades_lta=True,
        validation_context=_context(signing),
        dss_settings=DSSContentSettings(
            include_vri=False,
            placement=SigDSSPlacementPreference.TOGETHER_WITH_NEXT_TS,
            next_ts_settings=TimestampDSSContentSettings(include_vri=False, update_before_ts=True),
        ),
    )


def _writer(file: Ended) -> Any:  # noqa: ANN401 - pyHanko's own
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    class Writer(IncrementalPdfFileWriter):
        """Leaves what the document says of itself as it is."""

        @override
        def _update_meta(self) -> None:
            pass

    return Writer(file)


def _context(signing: Signing) -> Any:  # noqa: ANN401 - pyHanko's own
    from asn1crypto.crl import CertificateList
    from pyhanko.keys import load_certs_from_pemder
    from pyhanko_certvalidator import ValidationContext

    try:
        roots = list(load_certs_from_pemder([str(path) for path in signing.roots]))
        lists = [CertificateList.load(path.read_bytes(), strict=True) for path in signing.revocation]
        # asn1crypto reads no further than it is asked
        _ = [one.subject.native for one in roots], [one.issuer.native for one in lists]
    except (OSError, ValueError, TypeError) as error:
        raise CertificateUnusable(NO_ISSUER) from error
    return ValidationContext(trust_roots=roots, crls=lists, allow_fetching=signing.online)
