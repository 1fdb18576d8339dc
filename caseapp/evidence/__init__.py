"""Evidence: files sealed in chunks, so that several gigabytes go in and out while memory stays flat."""

from caseapp.evidence.sealing import CHUNK, EvidenceDamaged, Sealing, check_sealed, new_key, open_sealed, seal

__all__ = ["CHUNK", "EvidenceDamaged", "Sealing", "check_sealed", "new_key", "open_sealed", "seal"]
