"""What is kept: entries that are chained, signed and sealed, in a store that nobody needs to trust.

The ledger does not know what acts mean; a body is a mapping of names to plain values that the office gives. What
needs a database is imported when it is first used, so that a window can be painted before.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from caseapp.ledger.canonical import JSON, canonical, parse
from caseapp.ledger.commitment import (
    Disclosure,
    OpenField,
    check_commitment,
    check_disclosure,
    commit,
    disclose,
)
from caseapp.ledger.errors import (
    BlobExists,
    BlobMissing,
    EntryForged,
    HeadConflict,
    LedgerError,
    LetterDamaged,
    NoKey,
    NotCanonical,
    RecoveryWordsWrong,
    SecretDamaged,
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreFull,
    StoreMissing,
    StoreReadOnly,
    StoreRolledBack,
    StoreTooNew,
    StoreUncertain,
    StoreUnreachable,
    WrongCode,
    WrongPassword,
)

if TYPE_CHECKING:
    from caseapp.ledger.batch import Batch, Blob, Gone, Keys, Removal
    from caseapp.ledger.chain import Authority
    from caseapp.ledger.entry import FIRST_PREV, Entry, Head, Opened
    from caseapp.ledger.heads import HeadMemory, check_seen
    from caseapp.ledger.identity import PublicKeys, Secret, is_signed
    from caseapp.ledger.keychain import Keychain
    from caseapp.ledger.keyset import CompartmentKey, Grant, KeySet, make_grant
    from caseapp.ledger.letter import Letter, new_code, open_letter, write_letter
    from caseapp.ledger.member_secrets import MemberRow
    from caseapp.ledger.opening import open_store
    from caseapp.ledger.password import PasswordCost, SealedSecret, open_secret, seal_secret
    from caseapp.ledger.proof import Proof, Signed, prove, withhold
    from caseapp.ledger.reader import Reader
    from caseapp.ledger.recovery import recovery_words, secret_from_words
    from caseapp.ledger.sealed_files import BlobRow
    from caseapp.ledger.store import Mark, Store
    from caseapp.ledger.verification import Finding, Report, verify
    from caseapp.ledger.writer import compose

__all__ = [
    "FIRST_PREV",
    "JSON",
    "Authority",
    "Batch",
    "Blob",
    "BlobExists",
    "BlobMissing",
    "BlobRow",
    "CompartmentKey",
    "Disclosure",
    "Entry",
    "EntryForged",
    "Finding",
    "Gone",
    "Grant",
    "Head",
    "HeadConflict",
    "HeadMemory",
    "KeySet",
    "Keychain",
    "Keys",
    "LedgerError",
    "Letter",
    "LetterDamaged",
    "Mark",
    "MemberRow",
    "NoKey",
    "NotCanonical",
    "OpenField",
    "Opened",
    "PasswordCost",
    "Proof",
    "PublicKeys",
    "Reader",
    "RecoveryWordsWrong",
    "Removal",
    "Report",
    "SealedSecret",
    "Secret",
    "SecretDamaged",
    "Signed",
    "Store",
    "StoreBusy",
    "StoreDamaged",
    "StoreError",
    "StoreFull",
    "StoreMissing",
    "StoreReadOnly",
    "StoreRolledBack",
    "StoreTooNew",
    "StoreUncertain",
    "StoreUnreachable",
    "WrongCode",
    "WrongPassword",
    "canonical",
    "check_commitment",
    "check_disclosure",
    "check_seen",
    "commit",
    "compose",
    "disclose",
    "is_signed",
    "make_grant",
    "new_code",
    "open_letter",
    "open_secret",
    "open_store",
    "parse",
    "prove",
    "recovery_words",
    "seal_secret",
    "secret_from_words",
    "verify",
    "withhold",
    "write_letter",
]

_LATER = {
    "batch": ("Batch", "Blob", "Gone", "Keys", "Removal"),
    "chain": ("Authority",),
    "entry": ("FIRST_PREV", "Entry", "Head", "Opened"),
    "heads": ("HeadMemory", "check_seen"),
    "identity": ("PublicKeys", "Secret", "is_signed"),
    "keychain": ("Keychain",),
    "keyset": ("CompartmentKey", "Grant", "KeySet", "make_grant"),
    "letter": ("Letter", "new_code", "open_letter", "write_letter"),
    "opening": ("open_store",),
    "password": ("PasswordCost", "SealedSecret", "open_secret", "seal_secret"),
    "proof": ("Proof", "Signed", "prove", "withhold"),
    "reader": ("Reader",),
    "recovery": ("recovery_words", "secret_from_words"),
    "member_secrets": ("MemberRow",),
    "sealed_files": ("BlobRow",),
    "store": ("Mark", "Store"),
    "verification": ("Finding", "Report", "verify"),
    "writer": ("compose",),
}
_MODULE = {name: module for module, names in _LATER.items() for name in names}


def __getattr__(name: str) -> object:
    if name not in _MODULE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULE[name]}"), name)
