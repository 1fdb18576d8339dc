"""Rules of law and agreements, and the steps for an online incident, read from TOML."""

from caseapp.procedure.law.read import LawError, check_law, parse_law
from caseapp.procedure.law.step import OnlineStep, parse_steps

__all__ = ["LawError", "OnlineStep", "check_law", "parse_law", "parse_steps"]
