"""Reading what a file of evidence tells, without trusting it and without changing it."""

from caseapp.evidence.reading.kind import Kind, kind_of
from caseapp.evidence.reading.limit import USUAL, Limits
from caseapp.evidence.reading.name import safe_name
from caseapp.evidence.reading.result import Fact, Mail, Part, Reading, from_json, to_json

__all__ = ["USUAL", "Fact", "Kind", "Limits", "Mail", "Part", "Reading", "from_json", "kind_of", "safe_name", "to_json"]
