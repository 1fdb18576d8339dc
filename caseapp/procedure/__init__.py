"""What may be done, and what must: acts, reasons, obligations. Pure: no screen, store, clock or file system."""
