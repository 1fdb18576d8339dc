"""Text of which somebody said how it is encoded, and may have been wrong.

Names of encodings mean what mail programs and browsers take them for (WHATWG, Encoding): ``us-ascii`` and
``iso-8859-1`` are Windows-1252, ``gb2312`` is GB 18030. What cannot be so encoded is read as what it is.
"""

from __future__ import annotations

import codecs
import re
from contextlib import suppress

from caseapp.evidence.text import encoding_of

_OTHER_NAMES = {
    "iso-8859-11": "cp874",
    "windows-874": "cp874",
    "iso-8859-8-i": "iso-8859-8",
    "x-gbk": "gb18030",
    "x-sjis": "cp932",
    "_iso-2022-jp$esc": "iso-2022-jp",
    "cp-850": "cp850",
    "x-mac-roman": "mac-roman",
    "x-macroman": "mac-roman",
    "unicode-1-1-utf-7": "utf-7",
    "hz-gb-2312": "hz",
    "utf8mb4": "utf-8",
}
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
}
_NO_CHARSETS = frozenset({"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape", "mbcs", "oem"})
_ONE_BYTE = re.compile(r"cp(?:437|850|852|855|857|858|86\d|874|125\d)|iso8859-\d+|koi8-[rutk]|mac-\w+|latin\w*")
_META = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w.:$-]{1,40})", re.IGNORECASE)
_META_WITHIN = 4096
CODEPAGES = {
    65001: "utf-8",
    65000: "utf-7",
    1200: "utf-16-le",
    1201: "utf-16-be",
    10000: "mac-roman",
    20127: "cp1252",
    20866: "koi8-r",
    20932: "euc-jp",
    21866: "koi8-u",
    28591: "cp1252",
    28599: "cp1254",
    50220: "iso-2022-jp",
    50221: "iso-2022-jp",
    50222: "iso-2022-jp",
    50225: "iso-2022-kr",
    51932: "euc-jp",
    51936: "gb18030",
    51949: "cp949",
    52936: "hz",
    54936: "gb18030",
    936: "gb18030",
}
"""Numbers of Windows for encodings that Python knows by another name; ISO 8859 has 28590 and its part."""


def codec_of(name: str) -> str:
    """The name that Python has for an encoding; empty when it is none for text, or unknown."""
    told = name.strip().strip("\"'").casefold()
    try:
        found = codecs.lookup(_OTHER_NAMES.get(told, told)).name
        found = _MEANT.get(found, found)
        "".encode(found)  # what is no encoding of text is refused here
    except (LookupError, ValueError, TypeError):
        return ""
    return "" if found.replace("-", "_") in _NO_CHARSETS else found


def codec_of_page(number: int) -> str:
    """The name that Python has for a code page of Windows; empty when it is unknown."""
    named = CODEPAGES.get(number) or (f"iso-8859-{number - 28590}" if 28590 < number < 28606 else f"cp{number}")  # noqa: PLR2004
    return codec_of(named)


def breaks(name: str) -> bool:
    """Whether the standard library stumbles over an encoding with this name, for it is one of something else."""
    try:
        found = codecs.lookup(name)
        b"\xc3\xa9\xc3".decode(found.name, "replace")
    except LookupError:
        return False
    except Exception:  # noqa: BLE001 - each of these codecs raises what it likes
        return True
    return found.name.replace("-", "_") in _NO_CHARSETS


def words(data: bytes, said: str = "") -> str:
    """The text in some bytes, encoded as is said or as it shows."""
    codec = codec_of(said)
    shown = encoding_of(data, whole=True)
    if not codec or (shown == "utf-8" and _ONE_BYTE.fullmatch(codec)):
        return data.decode(shown, "replace")  # hardly anything but UTF-8 is UTF-8 by chance
    with suppress(ValueError):
        return data.decode(codec)
    return data.decode(shown if codec in {"utf-8", "cp1252"} else codec, "replace")


def page_words(data: bytes, said: str = "") -> str:
    """The text of a page of HTML, which may say itself how it is encoded."""
    found = None if said else _META.search(data[:_META_WITHIN])
    return words(data, found[1].decode("ascii", "replace") if found is not None else said)
