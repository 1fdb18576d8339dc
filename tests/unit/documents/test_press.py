"""The bytes of a PDF file."""

import re

import pytest

from caseapp.documents.page.press import Press

STREAM = re.compile(rb"/Length (\d+)>>\nstream\n")


@pytest.mark.parametrize("last", [b"\r", b"\n", b"x", b""])
def test_where_a_stream_ends_is_plain_to_who_leaves_out_the_line_end(last: bytes) -> None:
    """A reader may take CR LF before ``endstream`` for one line end: none of it may belong to the stream."""
    found = bytearray()
    press = Press(found.extend)
    press.stream(press.reserve(), "", b"abc" + last, packed=False)
    press.long_stream(press.reserve(), "", 3 + len(last), [b"abc" + last, b""] if last else [b"abc"])
    for head in STREAM.finditer(found):
        inside = bytes(found[head.end() : found.index(b"endstream", head.end())])
        bare = inside[:-2] if inside.endswith(b"\r\n") else inside[:-1]
        assert bare == b"abc" + last
        assert len(bare) == int(head[1])
