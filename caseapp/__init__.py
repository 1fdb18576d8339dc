"""Caseapp: a report of misconduct in a school, handled by the protocol in force and kept as a ledger of acts."""

__version__ = "0.1.6"
