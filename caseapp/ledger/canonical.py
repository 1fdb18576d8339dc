"""One encoding for one value, so that everybody computes the same hash of it.

JSON without spaces, keys sorted by code point, UTF-8, nothing escaped that JSON does not order escaped. Text is taken
as it is (no Unicode normalisation): what was signed is what was typed. Floats are refused, because two programs may
print them differently; whole numbers stay within 64 bits, so that any language can read them.
"""

from __future__ import annotations

import json
from json.encoder import encode_basestring
from typing import TypeAlias

from caseapp.ledger.errors import NotCanonical

JSON: TypeAlias = "bool | int | str | list[JSON] | dict[str, JSON] | None"

DEEPEST = 60
SMALLEST, LARGEST = -(2**63), 2**63 - 1

_PLAIN = {None: "null", True: "true", False: "false"}
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True, check_circular=False)


def canonical(value: JSON) -> bytes:
    """Returns the one encoding of a value.

    Raises:
        NotCanonical: the value holds something else than None, bool, int, str, list and dict with text keys, is
            nested deeper than `DEEPEST`, or holds text that is no Unicode (a lone surrogate).
    """
    try:
        return canonical_text(value).encode()
    except UnicodeEncodeError as error:
        raise NotCanonical("text that is no Unicode") from error


def canonical_text(value: JSON) -> str:
    """Returns the one encoding of a value as text, to be put into a larger one.

    Raises:
        NotCanonical: as `canonical`, but for text that is no Unicode, which shows when it is encoded.
    """
    if type(value) is str:
        return encode_basestring(value)
    if type(value) is list and all(type(one) is str for one in value):
        return f"[{','.join([encode_basestring(str(one)) for one in value])}]"
    if type(value) is int and SMALLEST <= value <= LARGEST:
        return str(value)
    if value is None or type(value) is bool:
        return _PLAIN[value]
    _refuse_others(value, DEEPEST)
    return _ENCODER.encode(value)


def parse(encoded: bytes) -> JSON:
    """Reads what `canonical` wrote.

    Raises:
        NotCanonical: it is anything else, also when it is other JSON for the same value (a doubled key, a space).
    """
    try:
        value: JSON = json.loads(encoded)
    except (ValueError, RecursionError) as error:
        raise NotCanonical("no JSON") from error
    if canonical(value) != encoded:
        raise NotCanonical("not the one encoding")
    return value


def _refuse_others(value: JSON, depth: int) -> None:
    kind = type(value)
    if kind is str or kind is bool or value is None:
        return
    if depth == 0:
        raise NotCanonical("nested too deep")
    if isinstance(value, dict):
        for key, inner in value.items():
            if not isinstance(key, str):
                raise NotCanonical("a key that is not text")
            _refuse_others(inner, depth - 1)
    elif isinstance(value, list):
        for inner in value:
            _refuse_others(inner, depth - 1)
    elif isinstance(value, int):
        if not SMALLEST <= value <= LARGEST:
            raise NotCanonical("a number of more than 64 bits")
    elif not isinstance(value, str):
        raise NotCanonical(f"a value of type {kind.__name__}")
