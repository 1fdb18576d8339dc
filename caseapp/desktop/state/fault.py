"""What to say of a fault: a sentence with what to do, or nothing when it is a bug."""

from __future__ import annotations

from caseapp.desktop.language import spoken


def fault_text(error: object) -> str | None:
    """The sentence for a fault of the disk, the store, a key or the like; None for what nobody foresaw."""
    from caseapp.documents.errors import DocumentError
    from caseapp.index.fault import FileUnusable
    from caseapp.ledger import LedgerError
    from caseapp.office.errors import OfficeError

    if isinstance(error, OfficeError | LedgerError | DocumentError | FileUnusable):
        return spoken(str(error))
    if isinstance(error, OSError):
        return spoken("De schijf doet niet wat wordt gevraagd. Controleer of er ruimte is en of u er mag schrijven.")
    return None
