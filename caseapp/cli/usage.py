"""A command line that is not right."""

from __future__ import annotations


class BadUsage(Exception):
    """The command line is not right; ``usage`` says how it is written, for below the sentence."""

    def __init__(self, text: str, usage: str = "") -> None:
        super().__init__(text)
        self.usage = usage
