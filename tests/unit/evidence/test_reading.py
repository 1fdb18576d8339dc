"""What each kind of file tells, and what a damaged or hostile one does not do."""

from __future__ import annotations

import io
import subprocess
import sys
import time
import zipfile
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.cli import READ_ONE_FILE
from caseapp.evidence.chat import DateOrder, NotAChat, Sort, look_into
from caseapp.evidence.reading import USUAL, Kind, Reading, from_json, isolated, kind_of, safe_name, to_json
from caseapp.evidence.reading.isolated import Asked, read_chat, read_isolated, take_part_isolated
from caseapp.evidence.reading.limit import SLOWLY
from caseapp.evidence.reading.reader import read, take_part
from tests.unit.evidence import made

TODAY = date(2026, 11, 21)


def told(name: str, data: bytes | None = None) -> Reading:
    return read(io.BytesIO(made.seeds()[name] if data is None else data), name, TODAY)


def facts(reading: Reading) -> dict[str, str]:
    return {fact.name: fact.value for fact in reading.facts}


KINDS = {
    "chat.txt": Kind.CHAT,
    "chat.zip": Kind.CHAT_ARCHIVE,
    "mail.eml": Kind.MAIL,
    "pdf.pdf": Kind.PDF,
    "foto.jpg": Kind.PICTURE,
    "foto.png": Kind.PICTURE,
    "foto.webp": Kind.PICTURE,
    "foto.gif": Kind.PICTURE,
    "foto.bmp": Kind.PICTURE,
    "foto.tiff": Kind.PICTURE,
    "brief.docx": Kind.WORD,
    "lijst.xlsx": Kind.SHEET,
    "pakket.zip": Kind.ARCHIVE,
    "opname.wav": Kind.SOUND,
    "film.mp4": Kind.VIDEO,
    "notitie.txt": Kind.TEXT,
    "onbekend.bin": Kind.UNKNOWN,
    "apple.txt": Kind.CHAT,
    "foto.avif": Kind.PICTURE,
    "foto.heic": Kind.PICTURE,
    "spraak.opus": Kind.SOUND,
    "spraak.m4a": Kind.SOUND,
    "spraak.mp3": Kind.SOUND,
    "spraak.amr": Kind.SOUND,
    "opname.3gp": Kind.VIDEO,
    "opname.mov": Kind.VIDEO,
    "opname.webm": Kind.VIDEO,
}


@pytest.mark.parametrize("name", KINDS)
def test_the_kind_is_told_by_what_the_file_holds(name: str) -> None:
    data = made.seeds()[name]
    assert read(io.BytesIO(data), "iets.exe", TODAY).kind is KINDS[name]
    assert not told(name).warnings or name == "film.mp4"


@pytest.mark.parametrize("name", KINDS)
def test_a_reading_can_be_kept_and_taken_up_again(name: str) -> None:
    assert from_json(to_json(told(name))) == told(name)


@pytest.mark.parametrize("key", ["kind", "facts", "chat", "mail", "parts", "pages", "preview"])
def test_a_reading_that_is_broken_is_refused(key: str) -> None:
    with pytest.raises(ValueError):
        from_json({**to_json(told("mail.eml")), key: [object()] if key != "preview" else "a"})
    with pytest.raises(ValueError, match="no reading"):
        from_json({})


def test_a_picture_tells_its_camera_its_day_and_its_place() -> None:
    found = facts(told("foto.jpg"))
    assert found["Camera"] == "Fairphone FP4"
    assert found["Gemaakt op"] == "02-03-2026 20:15:00"
    assert found["Plaats (GPS)"] == "52.09000, 4.30000"
    assert found["Afmetingen"] == "64 × 48 beeldpunten"


def test_a_preview_has_nothing_of_what_stands_beside_the_picture() -> None:
    preview = told("foto.jpg").preview
    assert preview.startswith(b"\x89PNG")
    assert b"Fairphone" not in preview


def test_a_picture_of_too_many_points_is_not_unpacked() -> None:
    data = made.picture("PNG", place=False, size=(3000, 3000))
    found = read(io.BytesIO(data), "x", TODAY, replace(USUAL, pixels=1_000_000))
    assert not found.preview
    assert "te groot" in " ".join(found.warnings)


def test_a_pdf_tells_its_pages_and_its_text() -> None:
    found = told("pdf.pdf")
    assert (found.pages, found.title) == (2, "Verklaring")
    assert "bladzijde 2 over de foto" in found.text


def test_a_mail_tells_who_wrote_whom_and_what_came_with_it() -> None:
    found = told("mail.eml")
    mail = found.mail
    assert mail is not None
    assert (mail.subject, mail.sender) == ("Zorgen over één leerling", "Anja de Wit <anja@voorbeeld.example>")
    assert (mail.to, mail.cc) == (("directie@voorbeeld.example",), ("ib@voorbeeld.example",))
    assert mail.sent == "3-3-2026 08:01 (+0100)"
    assert mail.text == "Beste directie,\nzie de bijlage."
    assert [part.name for part in mail.parts if part.media_type == "image/jpeg"] == ["foto van toen.jpg"]
    assert [one.subject for one in mail.within] == ["Binnenste"]
    assert "Wat hij schreef." in found.text
    assert "alert" not in found.text


def test_every_attachment_can_be_taken_out_alone() -> None:
    found = told("mail.eml")
    picture = next(part for part in found.parts if part.name == "foto van toen.jpg")
    assert take_part(io.BytesIO(made.seeds()["mail.eml"]), "mail.eml", picture.address) == made.picture()
    with pytest.raises(KeyError):
        take_part(io.BytesIO(made.seeds()["mail.eml"]), "mail.eml", "77.1")


MAILS = {
    "letters that nobody encoded": ("From: Jöhn <j@v.example>\nTo: a@v.example\nSubject: Säying\n\nx", "Säying"),
    "the line of a mailbox": (
        "From x Tue May 10 11:28:07 2005\nFrom: j@v.example\nTo: a@v.example\nSubject: S\n\nx",
        "S",
    ),
    "folded without a space": (
        "From: j@v.example\nTo: a@v.example\nSubject: =?utf-8?B?w6k=?=\n=?utf-8?B?w6k=?=\n\nx",
        "éé",
    ),
    "a set that does not exist": ("From: j@v.example\nTo: a@v.example\nSubject: =?klingon?Q?a=E9?=\n\nx", "aé"),
}


@pytest.mark.parametrize("name", MAILS)
def test_mails_as_strangers_write_them(name: str) -> None:
    text, subject = MAILS[name]
    found = told("x.eml", text.encode())
    assert found.mail is not None
    assert found.mail.subject == subject
    assert found.warnings == ("De datum van deze mail is niet te lezen.",)


def test_a_mail_in_a_mail_in_a_mail_has_an_end() -> None:
    text = "From: a@v.example\nTo: b@v.example\nSubject: {}\nContent-Type: message/rfc822\n\n"
    found = told("x.eml", "".join(text.format(number) for number in range(200)).encode())
    depth, mail = 0, found.mail
    while mail is not None:
        depth, mail = depth + 1, next(iter(mail.within), None)
    assert 1 < depth <= USUAL.depth + 1


def test_office_files_tell_their_text_and_their_maker() -> None:
    found = told("brief.docx")
    assert "Gespreksverslag van dinsdag." in found.text
    assert "in de tabel" in found.text
    assert facts(found)["Maker"] == "I. Verhoef"
    assert "12 maart" in told("lijst.xlsx").text


def test_macros_are_told_and_not_run() -> None:
    kept = io.BytesIO(made.word())
    with zipfile.ZipFile(kept, "a") as archive:
        archive.writestr("word/vbaProject.bin", b"x")
    assert "macro" in " ".join(told("brief.docx", kept.getvalue()).warnings)


def test_entities_that_grow_are_not_followed() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "' + b"A" * 1000 + b'">]><x>&a;&a;</x>'
    kept = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made.word())) as old, zipfile.ZipFile(kept, "w") as new:
        for entry in old.infolist():
            new.writestr(entry, bomb if entry.filename == "word/document.xml" else old.read(entry))
    found = told("brief.docx", kept.getvalue())
    assert found.text == ""
    assert found.warnings


def test_an_archive_is_listed_and_its_files_are_taken_one_by_one() -> None:
    found = told("pakket.zip")
    assert [(part.name, part.size) for part in found.parts] == [("a.txt", 5), ("b.jpg", len(made.picture()))]
    assert take_part(io.BytesIO(made.seeds()["pakket.zip"]), "pakket.zip", "0") == b"hallo"


def test_a_part_that_is_damaged_is_not_taken_out() -> None:
    data = bytearray(made.seeds()["pakket.zip"])
    for at in range(len(data) - 3):
        if data[at : at + 2] == b"PK" and data[at + 2] in {1, 3}:
            data[at + (10 if data[at + 2] == 1 else 8)] = 99  # a way of packing that nobody knows
    with pytest.raises(KeyError):
        take_part(io.BytesIO(bytes(data)), "pakket.zip", "0")


def test_every_part_of_a_mail_within_a_mail_has_an_address_of_its_own() -> None:
    inner = made.seeds()["mail.eml"]
    head = b"From: a@v.example\nTo: b@v.example\nSubject: S\nContent-Type: message/rfc822\n\n"
    data = head + inner
    found = told("x.eml", data)
    picture = next(part for part in found.parts if part.name == "foto van toen.jpg")
    assert take_part(io.BytesIO(data), "x.eml", picture.address) == made.picture()


def test_names_in_an_archive_cannot_leave_it() -> None:
    data = made.zipped(**{"../../../boos__txt": b"x", "C:\\Windows\\boos__exe": b"y", "gpj\u202eexe__jpg": b"z"})
    assert [part.name for part in told("x.zip", data).parts] == ["boos.txt", "boos.exe", "gpjexe.jpg"]


def test_an_archive_that_grows_without_end_stays_closed() -> None:
    data = made.zipped(groot__txt=bytes(300 * 1024 * 1024))
    found = told("x.zip", data)
    assert not found.parts
    assert "blijft dicht" in " ".join(found.warnings)


def test_a_chat_with_its_files() -> None:
    found = told("chat.zip")
    assert found.chat is not None
    assert found.chat.members == ("Noor", "Sem")
    assert "IMG-20190130-WA0001.jpg" in [part.name for part in found.parts]


def test_sound_and_film_tell_how_long_they_last() -> None:
    assert facts(told("opname.wav"))["Duur"] == "0:02"
    assert facts(told("film.mp4"))["Duur"] == "1:30"


@pytest.mark.parametrize("name", KINDS)
def test_a_file_that_is_cut_off_keeps_its_kind_or_gets_a_warning(name: str) -> None:
    data = made.seeds()[name]
    for part in (2, 3, 10):
        found = told(name, data[: len(data) // part])
        assert isinstance(found, Reading)


NAMES = {
    "../../etc/passwd": "passwd",
    "CON.txt": "_CON.txt",
    "a\u202egpj.exe": "agpj.exe",
    " .. ": "bestand zonder naam",
    "": "bestand zonder naam",
    "x" * 500 + ".jpg": "x" * 129 + "…" + "x" * 16 + ".jpg",
    "e\u0301e\u0301n.txt": "één.txt",
    'vraag?"<>|.txt': "vraag.txt",
}


@pytest.mark.parametrize("name", NAMES)
def test_names_are_made_safe(name: str) -> None:
    assert safe_name(name) == NAMES[name]


@given(st.text())
def test_no_name_is_dangerous(name: str) -> None:
    found = safe_name(name)
    assert found
    assert len(found) <= 150
    assert not set(found) & set('/\\\0\n:*?"<>|\u202e')
    assert found not in {".", ".."}


@given(st.binary(max_size=200))
def test_every_file_has_a_kind(data: bytes) -> None:
    kind, media_type = kind_of(data)
    assert isinstance(kind, Kind)
    assert "/" in media_type


# --- in a process of its own ------------------------------------------------------------------------------------------


def asked(data: bytes, name: str = "x") -> Asked:
    return Asked(file=io.BytesIO(data), name=name, size=len(data), latest=TODAY)


def test_another_process_tells_the_same() -> None:
    assert read_isolated(asked(made.seeds()["mail.eml"], "mail.eml")) == told("mail.eml")
    part = next(one for one in told("mail.eml").parts if one.name == "foto van toen.jpg")
    assert take_part_isolated(asked(made.seeds()["mail.eml"], "mail.eml"), part.address) == made.picture()
    assert take_part_isolated(asked(made.seeds()["mail.eml"], "mail.eml"), "9.9") is None


def test_a_chat_comes_message_by_message() -> None:
    head = told("chat.zip").chat
    assert head is not None
    found = list(read_chat(asked(made.chat_archive()), None, head))
    assert [(one.author, one.sort) for one in found] == [
        ("", Sort.NOTICE),
        ("Noor", Sort.TEXT),
        ("Sem", Sort.FILE),
        ("Noor", Sort.LEFT_OUT),
    ]
    with pytest.raises(NotAChat):
        list(read_chat(asked(b"geen chat"), DateOrder.DMY, head))


def test_the_frozen_program_is_the_process_that_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolated, "own_process", lambda word, _module: [sys.executable, "-m", "caseapp", word])
    assert read_isolated(asked(made.seeds()["mail.eml"], "mail.eml")) == told("mail.eml")
    assert isolated.HIDDEN_COMMAND == READ_ONE_FILE


def test_the_process_that_reads_loads_no_more_than_it_needs() -> None:
    code = (
        "import sys; from caseapp.cli import main; sys.argv[1:] = ['read-one-file']\n"
        "try: main()\nexcept Exception: pass\n"
        "print([one for one in sys.modules if one.startswith(('caseapp.office', 'caseapp.procedure', 'PySide6'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], input=b"", capture_output=True, check=True)
    assert done.stdout.strip() == b"[]"


def test_an_archive_that_only_has_the_name_of_a_chat_is_none() -> None:
    head = told("chat.zip").chat
    assert head is not None
    with pytest.raises(NotAChat):
        list(read_chat(asked(made.zipped(WhatsApp__txt=b"geen chat")), DateOrder.DMY, head))
    with pytest.raises(NotAChat):
        list(read_chat(asked(made.chat_archive()[:-30]), DateOrder.DMY, head))


def test_a_process_that_needs_too_much_ends_with_a_warning() -> None:
    little = replace(USUAL, memory=60 * 1024 * 1024, pixels=400_000_000)
    found = read_isolated(asked(made.picture("PNG", place=False, size=(6000, 6000))), little)
    assert found.kind is Kind.PICTURE
    assert found.warnings


def test_a_process_that_hangs_is_ended() -> None:
    found = read_isolated(asked(made.CHAT.encode() * 200_000), replace(USUAL, seconds=0.05))
    assert found.kind is Kind.TEXT
    assert "liep vast" in " ".join(found.warnings)


def test_who_takes_the_messages_may_take_their_time() -> None:
    data = made.CHAT.encode() + b"31-01-2019 08:02 - Noor: en nog een\n" * 20_000
    found = read_chat(asked(data), DateOrder.DMY, look_into(io.BytesIO(data), TODAY), replace(USUAL, seconds=2.0))
    assert next(found).number == 1
    time.sleep(2.5)
    assert sum(1 for _ in found) == 20_003


def test_a_large_file_may_take_longer_than_a_small_one() -> None:
    assert USUAL.for_size(1000).seconds < 5.01
    assert 2 * USUAL.seconds <= USUAL.for_size(SLOWLY).seconds < USUAL.for_size(USUAL.size).seconds


def test_what_is_larger_than_the_limit_is_not_looked_into() -> None:
    found = read_isolated(asked(made.pdf()), replace(USUAL, size=100))
    assert (found.kind, found.text) == (Kind.PDF, "")
    assert "te groot" in " ".join(found.warnings)
