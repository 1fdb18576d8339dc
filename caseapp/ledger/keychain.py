"""The keychain of this computer: Credential Manager, Keychain or Secret Service, where there is one.

Nothing here raises: without a keychain the member types the password, and that is all. Every backend has errors of
its own, so all of them are caught here.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from caseapp.ledger.identity import SEED_BYTES, Secret

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Caseapp"
SAFE_PRIORITY = 1  # below it are keychains that keep nothing, or in the open

_log = logging.getLogger(__name__)


class Keychain:
    """What this computer remembers for a member."""

    def __init__(self, backend: KeyringBackend | None = None) -> None:
        """Uses a given backend; without one the computer's own, looked up when first needed."""
        self._backend = backend
        self._found = backend is not None

    def available(self) -> bool:
        """Tells whether there is a keychain that keeps secrets sealed."""
        backend = self._ready()
        try:
            return backend is not None and backend.priority >= SAFE_PRIORITY
        except Exception:  # noqa: BLE001
            return False

    def keep_secret(self, account: str, secret: Secret) -> bool:
        """Keeps an unlocked secret; tells whether that worked."""
        return self.keep(account, secret.reveal_seed().hex())

    def secret(self, account: str) -> Secret | None:
        """Returns the unlocked secret that was kept for an account."""
        kept = self.recall(account)
        try:
            seed = bytes.fromhex(kept or "")
        except ValueError:
            return None
        return Secret(seed) if len(seed) == SEED_BYTES else None

    def keep(self, account: str, text: str) -> bool:
        """Keeps a text, such as the password of a server; tells whether that worked."""
        backend = self._ready()
        if backend is None or not self.available():
            return False
        try:
            backend.set_password(SERVICE, account, text)
        except Exception as error:  # noqa: BLE001
            _log.info("keychain does not keep: %s", type(error).__name__)
            return False
        return True

    def recall(self, account: str) -> str | None:
        """Returns the text that was kept for an account."""
        backend = self._ready()
        if backend is None or not self.available():
            return None
        try:
            return backend.get_password(SERVICE, account)
        except Exception as error:  # noqa: BLE001
            _log.info("keychain does not recall: %s", type(error).__name__)
            return None

    def forget(self, account: str) -> bool:
        """Removes what was kept for an account; tells whether something was."""
        backend = self._ready()
        if backend is None or not self.available():
            return False
        try:
            backend.delete_password(SERVICE, account)
        except Exception as error:  # noqa: BLE001
            _log.info("keychain does not forget: %s", type(error).__name__)
            return False
        return True

    def _ready(self) -> KeyringBackend | None:
        if not self._found:
            self._found = True
            try:
                import keyring

                self._backend = keyring.get_keyring()
            except Exception as error:  # noqa: BLE001
                _log.info("no keychain: %s", type(error).__name__)
        return self._backend
