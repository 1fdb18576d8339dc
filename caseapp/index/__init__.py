"""The reading side: an encrypted file per member and computer, filled from the ledger, thrown away at will."""
