"""What can go wrong with the ledger. Each error carries one plain Dutch sentence that says what to do."""

from __future__ import annotations


class LedgerError(Exception):
    """Something is wrong with the ledger; `str()` is the sentence for the user."""


class StoreError(LedgerError):
    """The place where the ledger is kept does not work."""


class StoreMissing(StoreError):
    """There is no store at the address."""


class StoreTooNew(StoreError):
    """A newer version of the program made this store."""


class StoreReadOnly(StoreError):
    """The store can be read but not written."""


class StoreFull(StoreError):
    """The disk under the store is full; nothing was written."""


class StoreBusy(StoreError):
    """Another program holds the store; nothing was written."""


class StoreDamaged(StoreError):
    """What is there is not a store, or no longer a whole one."""


class StoreUnreachable(StoreError):
    """The disk or the server does not answer."""


class StoreUncertain(StoreUnreachable):
    """The answer to a commit was lost: what was written may be there or not."""


class HeadConflict(LedgerError):
    """Somebody appended to this stream first: read the new entries, ask again, append again."""


class StoreRolledBack(LedgerError):
    """The store shows less, or something else, than this computer has seen before."""


class EntryForged(LedgerError):
    """An entry is not what its author signed, or not in its place.

    Attributes:
        stream: the stream it stands in.
        seq: its number there.
        code: which check failed, for programs.
    """

    def __init__(self, *, stream: str, seq: int, code: str, text: str) -> None:
        super().__init__(text)
        self.stream = stream
        self.seq = seq
        self.code = code


class NoKey(LedgerError):
    """The author cannot open the compartment that is written to, and nobody's key was given."""


class WrongPassword(LedgerError):
    """The password does not open the secret."""


class SecretDamaged(LedgerError):
    """A sealed secret is not one that this program made, or asks for absurd work."""


class RecoveryWordsWrong(LedgerError):
    """The words on the recovery sheet were not typed as they stand there."""


class LetterDamaged(LedgerError):
    """A letter is not one that this program made, or asks for absurd work."""


class WrongCode(LedgerError):
    """The code does not open the letter, or somebody else made it."""


class NotCanonical(ValueError):
    """A value that has no canonical encoding: a float, a date, a key that is not text, too deep, half a character."""


class BlobExists(LedgerError):
    """A sealed file of this name is there already."""


class BlobMissing(LedgerError):
    """There is no complete sealed file of this name."""
