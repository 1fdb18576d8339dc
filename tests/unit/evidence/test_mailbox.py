"""Several mails in one file: each is listed, found, and taken out alone."""

from __future__ import annotations

import io
from datetime import date

import pytest

from caseapp.evidence.reading.kind import Kind
from caseapp.evidence.reading.limit import USUAL, Limits
from caseapp.evidence.reading.reader import read, take_part
from caseapp.evidence.reading.result import Reading, from_json, to_json

DAY = date(2026, 3, 2)


def one(number: int, body: str = "tekst") -> bytes:
    return (
        f"From juf{number}@school.example Mon Mar  2 21:14:0{number} 2026\n"
        f"From: juf{number}@school.example\nTo: directie@school.example\nSubject: Brief {number}\n"
        f"Date: Mon, 2 Mar 2026 21:14:0{number} +0100\n\n{body} {number}\n\n"
    ).encode()


BOX = one(1) + one(2, "Van de ouders:\n\nFrom hier af gaat het mis\n>From oma 2026\n") + one(3)


def told(data: bytes, limits: Limits = USUAL) -> Reading:
    return read(io.BytesIO(data), "postvak.mbox", DAY, limits)


@pytest.mark.parametrize("line", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf", b"\n\n"])
def test_each_mail_is_listed_and_taken_out_alone(line: str, mark: bytes) -> None:
    data = mark + BOX.replace(b"\n", line.encode())
    found = told(data)
    assert found.kind is Kind.ARCHIVE
    assert [part.name for part in found.parts] == ["1. Brief 1.eml", "2. Brief 2.eml", "3. Brief 3.eml"]
    assert [fact.value for fact in found.facts] == ["3"]
    assert all(word in found.text for word in ("tekst 1", "ouders", "gaat het mis", "tekst 3", "juf3@school.example"))
    for at, part in enumerate(found.parts, start=1):
        mail = take_part(io.BytesIO(data), "postvak.mbox", part.address)
        assert len(mail) == part.size
        alone = read(io.BytesIO(mail), part.name, DAY)
        assert alone.kind is Kind.MAIL
        assert alone.title == f"Brief {at}"
        assert alone.text.rstrip().endswith(str(at))
    assert from_json(to_json(found)) == found


def test_one_mail_that_a_mailbox_begins_is_a_mail() -> None:
    found = told(one(1, "From hier af gaat het mis\n\nFrom nu aan\nis het: mis"))
    assert found.kind is Kind.MAIL
    assert found.title == "Brief 1"


def test_a_stroke_in_a_subject_takes_nothing_of_its_name() -> None:
    found = told(BOX.replace(b"Brief 2", b"a/b\\c"))
    assert found.parts[1].name == "2. a-b-c.eml"


@pytest.mark.parametrize("address", ["m3", "m-1", "m", "mm", "m²", "m99999999999999999999"])
def test_a_mail_that_is_not_there_is_told(address: str) -> None:
    with pytest.raises(KeyError):
        take_part(io.BytesIO(BOX), "postvak.mbox", address)


def test_the_line_of_gmail_and_of_thunderbird_begin_a_mail_too() -> None:
    lines = (b"From 1785@xxx Mon Mar 02 21:14:01 +0000 2026\n", b"From - Mon Mar  2 21:14:01 2026\n")
    for line in lines:
        mails = b"".join(line + one(at).partition(b"\n")[2] for at in (1, 2))
        assert len(told(mails).parts) == 2


def test_a_box_with_very_many_mails_is_listed_as_far_as_may_be() -> None:
    box = b"".join(one(at % 10) for at in range(600))
    found = told(box, Limits(parts=500, text=2000))
    assert len(found.parts) == 500
    assert found.cut
    assert len(found.text) <= 2000
    assert found.warnings
    assert found.parts[-1].name == "500. Brief 9.eml"
