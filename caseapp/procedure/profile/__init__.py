"""Protocol profiles: what an organisation's text provides, read from TOML and checked in plain Dutch."""

from caseapp.procedure.profile.check import check_protocol, check_versions, parse_protocol, protocol_from
from caseapp.procedure.profile.complaint import Complaint, ProtocolError

__all__ = ["Complaint", "ProtocolError", "check_protocol", "check_versions", "parse_protocol", "protocol_from"]
