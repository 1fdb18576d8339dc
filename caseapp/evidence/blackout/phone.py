"""Telephone numbers, in every way in which people in the Netherlands write them."""

from __future__ import annotations

import re

FEWEST_DIGITS = 7
_COUNTRY = "31"
_GAP = r"[\s.\-/()_\u2010-\u2015]{0,3}"


def national(number: str) -> str:
    """The digits after the country's code or the zero of the Netherlands; of a foreign number all digits."""
    digits = "".join(one for one in number if one.isdigit())
    bare = digits.removeprefix("00")
    if bare.startswith(_COUNTRY) and len(bare) >= len(_COUNTRY) + 9:
        return bare.removeprefix(_COUNTRY).removeprefix("0")
    if digits.startswith("0") and not digits.startswith("00"):
        return digits[1:]
    return bare


def phone_pattern(number: str) -> str | None:
    """A pattern for one number in any way of writing; None for what is too short to be one.

    ``06-12345678``, ``+31 6 1234 5678``, ``0031(0)6.12.34.56.78``, ``31612345678`` and the like are one number.
    """
    digits = national(number)
    if len(digits) < FEWEST_DIGITS:
        return None
    body = _GAP.join(digits)
    zero = rf"\(?0\)?{_GAP}"
    country = rf"\(?(?:(?:\+|00){_GAP})?3{_GAP}1\)?{_GAP}(?:{zero})?"
    other = r"\(?(?:\+|00)?"
    return rf"(?<!\d)(?:{country}|{zero}|{other})?{body}(?!\d)"


NUMBER = re.compile(rf"(?<![\w])(?:\+|00|\(?0)[\d](?:{_GAP}\d){{7,13}}(?!\d)")
"""Something that looks like a telephone number, whoever's it is."""
