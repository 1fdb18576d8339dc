"""A secret as 24 words, for the printed recovery sheet (BIP-39, English list: the library has no Dutch one)."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from caseapp.ledger.errors import RecoveryWordsWrong
from caseapp.ledger.identity import Secret

if TYPE_CHECKING:
    from collections.abc import Sequence

WORDS = 24


def recovery_words(secret: Secret) -> list[str]:
    """Returns the 24 words that give the secret back. Show them once, on paper."""
    from mnemonic import Mnemonic

    return Mnemonic("english").to_mnemonic(secret.reveal_seed()).split()


def secret_from_words(words: Sequence[str]) -> Secret:
    """Gives the secret back that the words stand for; capitals and spaces do not matter.

    Raises:
        RecoveryWordsWrong: not 24, one is not on the list, or together they are wrong. The sentence names places,
            never words: they are a secret, and messages end up in logs.
    """
    from mnemonic import Mnemonic

    sheet = Mnemonic("english")
    typed = [unicodedata.normalize("NFKC", word).strip().lower() for word in words]
    typed = [word for word in typed if word]
    known = frozenset(sheet.wordlist)
    wrong = [str(place) for place, word in enumerate(typed, start=1) if word not in known]
    if wrong:
        which = f"Woord {wrong[0]} staat" if len(wrong) == 1 else f"De woorden {', '.join(wrong)} staan"
        raise RecoveryWordsWrong(f"{which} niet op de lijst. Vergelijk met het herstelblad.")
    if len(typed) != WORDS:
        raise RecoveryWordsWrong(f"Het herstelblad heeft {WORDS} woorden. U typte er {len(typed)}.")
    if not sheet.check(" ".join(typed)):
        raise RecoveryWordsWrong(
            "De woorden passen niet bij elkaar. Kijk of er twee verwisseld zijn of een woord anders is."
        )
    return Secret(bytes(sheet.to_entropy(typed)))
