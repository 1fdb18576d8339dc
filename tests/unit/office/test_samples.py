"""Chats and mails that others made, taken in and read through the office.

They are no part of the program: ``--samples`` tells where they are. Nobody who is named in them is named here.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from caseapp.evidence.chat import Sort
from caseapp.evidence.reading import Kind

if TYPE_CHECKING:
    from pathlib import Path

    from caseapp.evidence.reading.result import Mail
    from tests.unit.office.conftest import Company

GIVEN: dict[str, Any] = {"obtained_from": "M. Bakker", "obtained_how": "handed_over", "obtained_on": "02-03-2026"}


class Expected(NamedTuple):
    """What a mail must tell, and how many people it is to, in copy and in blind copy, and mails within."""

    subject: str
    sent: str
    words: str
    parts: tuple[str, ...] = ()
    people: tuple[int, int, int] = (1, 0, 0)
    within: int = 0
    date_told: bool = True


MAILS = {
    "EmailWithAttachments.msg": Expected(
        "This is the subject", "3-12-2016 18:08 (+0000)", "Hello Neverland text",
        ("peterpan.jpg", "tinkerbell.jpg"), (1, 1, 1),
    ),
    "EmailWithInnerMailAndAttachments.msg": Expected(
        "Outer mail", "15-2-2023 05:46 (+0000)", "Outer mail",
        ("OUTER 1.pdf", "OUTER 2.pdf", "Inner mail.msg", "INNER 1.pdf", "INNER 2.pdf"), (0, 0, 0), 1,
    ),
    "EmailWithSpecialCharsInSubject.msg": Expected(
        "Un sujet bien défini Àéroport mañana être ouïe électricité così próxima à Ô",
        "27-3-2024 09:14 (+0000)", "Testing .msg subject encoding",
    ),
    "RtfSampleEmail.msg": Expected("RtfSampleEmail", "23-10-2017 07:31 (+0000)", "“Well, Prince, so Genoa and Lucca"),
    "TxtSampleEmail.msg": Expected("TxtSampleEmail", "23-10-2017 07:31 (+0000)", "“Well, Prince, so Genoa and Lucca"),
    "UTF-8_Test.eml": Expected(
        "【要確認】●普通自転車（ノーパンクタイヤ） 再予約通知 2023/11/29 12:00 - 13:00",
        "30-1-2024 14:36 (+0900)", "通常通りパースされることを確認済みです",
    ),
    "TestWithAttachmentsAndInlines.eml": Expected(
        "Object - subject", "7-2-2025 09:44 (+0000)", "Test email",
        ("Outlook-facebook.png", "attachment1f.txt", "attachment2f.txt", "attachment4f.txt", "Object2 - subject2.eml"),
        (1, 1, 0), 2,
    ),
    "attachment_nonascii_filename.eml": Expected(
        "testing", "6-6-2005 22:21 (+0200)", "This is the first part.", ("ciële.txt",)
    ),
    "attachment_pdf.eml": Expected(
        "Another PDF with 🎉 Unicode chars in it 🍿", "10-5-2005 11:26 (-0600)", "Just attaching another PDF",
        ("broken.pdf",), (2, 0, 0),
    ),
    "basic_email.eml": Expected("Testing 123", "22-11-2008 15:04 (+1100)", "Hope it works well!"),
    "japanese_iso_2022.eml": Expected("まみむめも", "", "すみません。", date_told=False),
    "raw_email4.eml": Expected("Filth", "8-5-2005 12:30 (-0500)", "Some text"),
    "raw_email_reply.eml": Expected("Re: Test reply email", "18-11-2007 19:56 (+1100)", "Message body"),
    "raw_email_with_bad_date.eml": Expected(
        "Microsoft Vlsta & Office2007, Just released for 79$ Save 1599.95$ 0ff Retai|", "", "hotnewsoft . com",
        date_told=False,
    ),
    "raw_email_with_nested_attachment.eml": Expected(
        "Testing attachments", "22-2-2007 11:20 (-0700)", "attachment via email", ("truncated.png", "smime.p7s")
    ),
    "utf8_headers.eml": Expected("Säying Hello", "", "body", date_told=False),
}  # fmt: skip


@pytest.fixture
def case(company: Company) -> str:
    return company.report()


def take(company: Company, case: str, file: Path) -> str:
    assert file.exists(), f"{file.name} is not among the samples"
    return str(company.do("dir", case, "add_evidence", file=file, **GIVEN).ref)


@pytest.mark.parametrize("name", ["test_[mmddyy]_24hrs.txt", "test_ddmmyy_24hrs.txt", "test_mmddyyyy_12hrs.txt"])
def test_a_chat_tells_what_its_maker_says_it_tells(company: Company, case: str, samples: Path, name: str) -> None:
    ref = take(company, case, samples / "whatsapp" / name)
    wanted = json.loads((samples / "whatsapp" / "target.json").read_text("utf-8"))
    told = [one for one in company["dir"].evidence_messages(case, ref) if one.sort is Sort.TEXT]
    found = [
        {"timestamp": one.at.isoformat(), "author": one.author, "message": " ".join(one.text.split())} for one in told
    ]
    assert found == wanted[::-1]


@pytest.mark.parametrize("name", MAILS)
def test_a_mail_tells_what_stands_in_it(company: Company, case: str, samples: Path, name: str) -> None:
    ref, wanted = take(company, case, samples / "mail" / name), MAILS[name]
    told = company["dir"].evidence_reading(case, ref)
    mail = told.mail
    assert told.kind is (Kind.OUTLOOK if name.endswith(".msg") else Kind.MAIL)
    assert mail is not None
    assert (mail.subject, mail.sent) == (wanted.subject, wanted.sent)
    assert (len(mail.to), len(mail.cc), len(mail.bcc)) == wanted.people
    assert wanted.words in mail.text
    assert sum(1 for _ in within(mail)) - 1 == wanted.within
    assert (told.warnings == ()) is wanted.date_told
    names = [part.name for part in told.parts]
    assert [part for part in wanted.parts if part not in names] == []
    for part in told.parts:
        if part.address and part.size:
            assert len(company["dir"].evidence_part(case, ref, part.address)) == part.size


def within(mail: Mail) -> list[Mail]:
    return [mail, *(deeper for one in mail.within for deeper in within(one))]


def test_every_sample_is_replayed(samples: Path) -> None:
    assert {file.name for file in (samples / "mail").iterdir()} == set(MAILS)
