"""What WhatsApp itself writes, in six languages and on both kinds of telephone, beside what people write."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime

import pytest

from caseapp.evidence.chat import Message, Sort, look_into, read
from caseapp.evidence.reading import Kind
from caseapp.evidence.reading.reader import read as read_file

TODAY = date(2026, 11, 21)
APPLE, ANDROID = "[31-01-2024 15:04:05] ", "31-01-2024 15:04 - "
ENCRYPTED = "\u200eBerichten en gesprekken zijn end-to-end versleuteld."


def chat(*lines: str) -> list[Message]:
    return list(read(io.BytesIO("\n".join(lines).encode()), TODAY))


def members(*lines: str) -> tuple[str, ...]:
    return look_into(io.BytesIO("\n".join(lines).encode()), TODAY).members


@pytest.mark.parametrize(
    "before",
    [
        "31/01/2024 15h04 - ",
        "2024-01-31 15 h 04 - ",
        "[2024-01-31 15 h 04 min 05 s] ",
        "31.1.2024 klo 15.04 - ",
        "31/01/2024 à 15 h 04 - ",
    ],
)
def test_more_ways_of_writing_a_moment(before: str) -> None:
    (one,) = chat(f"{before}Noor: Hoi")
    assert (one.at.replace(second=0), one.author) == (datetime(2024, 1, 31, 15, 4), "Noor")  # noqa: DTZ001


@pytest.mark.parametrize(
    "text",
    [
        "GIF omitted",
        "Contact card omitted",
        "Contactkaart weggelaten",
        "Kontaktkarte ausgelassen",
        "GIF retiré",
        "document manquant",
        "Fiche contact omise",
        "Tarjeta de contacto omitida",
        "Kişi kartı dahil edilmedi",
        "Rapport 3B.pdf • \u200e4 pages \u200edocument omitted",
        "Rapport.pdf • \u200e4 pagina's \u200edocument weggelaten",
        "Rapport.pdf • \u200e1 Seite \u200eDokument weggelassen",
        "<Weergave eenmalig spraakbericht weggelaten>",
    ],
)
def test_what_was_left_out(text: str) -> None:
    assert chat(f"{APPLE}Noor: \u200e{text}")[0].sort is Sort.LEFT_OUT


def test_a_document_that_was_left_out_keeps_its_name() -> None:
    (one,) = chat(f"\u200e{APPLE}Noor: {'Verslag ' * 20}3B.pdf • \u200e4 pages \u200edocument omitted")
    assert one.sort is Sort.LEFT_OUT
    assert "3B.pdf" in one.text


def test_what_stands_under_a_picture_that_was_left_out_stays() -> None:
    (one,) = chat(f"{ANDROID}Noor: <Media weggelaten>", "Kijk hem lopen")
    assert (one.sort, one.text) == (Sort.LEFT_OUT, "Media weggelaten\nKijk hem lopen")


@pytest.mark.parametrize(
    "text",
    [
        "Sie haben diese Nachricht gelöscht.",
        "Diese Nachricht wurde von Admin Jan gelöscht.",
        "Tu as supprimé ce message.",
        "Ce message a été supprimé par l’admin Jan.",
        "Has eliminado este mensaje.",
        "Este mensaje ha sido eliminado.",
        "El admin. Jan eliminó este mensaje.",
        "Bu mesajı sildin.",
        "Bu mesaj yönetici Jan tarafından silindi.",
        "Este mensaje fue eliminado por el admin. Jan.",
        "Bu mesaj, yönetici Jan tarafından silindi",
        "Dit bericht werd verwijderd",
        "Dit bericht is verwijderd door beheerder Jan.",
        "You deleted this message as admin.",
        "Je hebt dit bericht als beheerder verwijderd.",
        "U heeft dit bericht verwijderd als beheerder",
        "Du hast diese Nachricht als Admin gelöscht.",
        "Vous avez supprimé ce message en tant qu’admin.",
        "Eliminaste este mensaje como admin.",
        "Bu mesajı yönetici olarak sildiniz.",
    ],
)
def test_what_was_taken_back(text: str) -> None:
    assert chat(f"{APPLE}Noor: \u200e{text}")[0].sort is Sort.DELETED
    assert chat(f"{ANDROID}Noor: {text}")[0].sort is Sort.DELETED


@pytest.mark.parametrize(
    ("text", "file"),
    [
        ("\u200e<angehängt: 0001-AUDIO.opus>", "0001-AUDIO.opus"),
        ("\u200e<pièce jointe\u202f: 0001-AUDIO.opus>", "0001-AUDIO.opus"),
        ("\u200e<archivo adjunto: 0001-AUDIO.opus>", "0001-AUDIO.opus"),
        ("\u200e<dosya ekli: 0001-AUDIO.opus>", "0001-AUDIO.opus"),
        ("2018-01-31-PHOTO-00000003.jpg <\u200eattached>", "2018-01-31-PHOTO-00000003.jpg"),
        ("\u200eIMG-20240131-WA0001.jpg (ekli dosya)", "IMG-20240131-WA0001.jpg"),
        ("\u200eAANTEKENING (bestand bijgevoegd)", "AANTEKENING"),
        ("\u200eJan de Vries.vcf (file attached)", "Jan de Vries.vcf"),
        ("IMG-20240131-WA0001.jpg (archivo adjuntado)", "IMG-20240131-WA0001.jpg"),
        ("DOC-20240131-WA0006. (bestand bijgevoegd)", "DOC-20240131-WA0006."),
    ],
)
def test_the_file_of_a_message(text: str, file: str) -> None:
    (one,) = chat(f"{APPLE}Noor: {text}")
    assert (one.sort, one.file, one.text) == (Sort.FILE, file, "")


def test_a_file_whose_words_were_edited_says_so() -> None:
    (one,) = chat(f"{ANDROID}Noor: IMG-1.jpg (file attached)", "zie ook hier <This message was edited>")
    assert (one.sort, one.text, one.edited) == (Sort.FILE, "zie ook hier", True)


def test_a_document_of_apple_keeps_its_own_name() -> None:
    (one,) = chat(f"{APPLE}Noor: Rapport.pdf • \u200e4 pages \u200e<attached: 00000012-Rapport.pdf>")
    assert (one.sort, one.file) == (Sort.FILE, "00000012-Rapport.pdf")
    assert one.text.startswith("Rapport.pdf")


@pytest.mark.parametrize(
    "text",
    ["Dit bericht werd bewerkt", "Este mensaje se editó", "Este mensaje ha sido editado", "Bu mesaj düzenlendi."],
)
def test_what_was_edited(text: str) -> None:
    (one,) = chat(f"{APPLE}Noor: hoi \u200e<{text}>")
    assert (one.text, one.edited) == ("hoi", True)


@pytest.mark.parametrize(
    "said",
    [
        'Noor heeft groep "3B: de klas" gemaakt',
        "Noor van 't Hof heeft de groep '3B: de klas' gemaakt",
        'Noor created group "3B: de klas"',
        "Noor hat Gruppe „3B: Klasse“ erstellt",
        "Noor a créé le groupe « 3B: classe »",
        'Noor creó el grupo "3B: clase"',
        'Noor "3B: sınıf" grubunu oluşturdu',
        'Noor heeft de groepsnaam gewijzigd van "A" naar "B: c"',
        'Noor hat den Betreff von "A" zu "B: c" geändert',
        'Noor, konuyu "A" yerine "B: c" olarak değiştirdi',
        "Noor heeft het onderwerp gewijzigd van ‘A’ naar ‘B: c’",
        "Noor changed the group name to “X: y”",
    ],
)
def test_a_new_name_with_a_colon_is_no_author(said: str) -> None:
    found = chat(f"{ANDROID}Sem: hoi", f"{ANDROID}{said}")
    assert (found[1].sort, found[1].author, found[1].text) == (Sort.NOTICE, "", said)


@pytest.mark.parametrize(
    "said",
    [
        "Noor heeft deze groep gemaakt",
        "Noor hat diese Gruppe erstellt",
        "U bent toegevoegd",
        "Du wurdest hinzugefügt",
        "Te añadieron",
        "Noor pinned a message",
        "Noor is nu een beheerder",
    ],
)
def test_the_name_of_a_group_takes_no_part_in_it(said: str) -> None:
    lines = (f"{APPLE}Klas 3B: {ENCRYPTED}", f"{APPLE}Klas 3B: \u200e{said}", f"{APPLE}Sem: hoi")
    assert members(*lines) == ("Sem",)
    assert [one.sort for one in chat(*lines)] == [Sort.NOTICE, Sort.NOTICE, Sort.TEXT]


def test_who_only_sent_a_picture_takes_part() -> None:
    lines = (f"{APPLE}Noor: {ENCRYPTED}", f"{APPLE}Noor: \u200e<bijgevoegd: 1-PHOTO.jpg>", f"{APPLE}Sem: hoi")
    assert members(*lines) == ("Noor", "Sem")
    assert chat(*lines)[1].author == "Noor"


@pytest.mark.parametrize(
    "text",
    [
        "\u200eMissed voice call",
        "\u200eGemiste spraakoproep",
        "\u200eVoice call, \u200e12 min",
        "\u200eLocation: https://maps.example/?q=52.1,4.3",
        "POLL:\nKomt het uit?\nOPTION: ja (3 votes)\nOPTION: nee: nooit (1 vote)",
        "null",
        "x <y@voorbeeld.example> (z)",
        'Zij "heeft: mij" toegevoegd aan de groep',
    ],
)
def test_what_somebody_did_keeps_their_name(text: str) -> None:
    found = chat(f"{APPLE}Noor: hoi", f"{APPLE}Noor: {text}", f"{APPLE}Sem: ja")
    assert [(one.author, one.sort) for one in found] == [
        ("Noor", Sort.TEXT), ("Noor", Sort.TEXT), ("Sem", Sort.TEXT),
    ]  # fmt: skip
    assert found[1].text == text.strip("\u200e")


def test_a_name_with_a_colon_shows_over_the_whole_file() -> None:
    lines = [f"{ANDROID}Mama: thuis: {text}" for text in ("hoi", "Let op: glad", "<Media weggelaten>")]
    lines += [f"{ANDROID}Sem: kijk: daar", f"{ANDROID}Sem: kijk: hier", f"{ANDROID}Sem: ja"]
    assert members(*lines) == ("Mama: thuis", "Sem")
    found = chat(*lines)
    assert [(one.author, one.text) for one in found[:2]] == [("Mama: thuis", "hoi"), ("Mama: thuis", "Let op: glad")]
    assert found[2].sort is Sort.LEFT_OUT
    assert [(one.author, one.text) for one in found[3:4]] == [("Sem", "kijk: daar")]


def test_a_chat_from_after_the_day_on_which_it_was_obtained_is_pointed_out() -> None:
    data = f"{ANDROID}Noor: hoi\n{ANDROID}Sem: ja\n".encode()
    told = read_file(io.BytesIO(data), "chat.txt", date(2023, 5, 1))
    assert told.kind is Kind.TEXT
    assert "na de dag waarop u het bestand kreeg" in told.warnings[0]


@pytest.mark.parametrize(
    "said",
    [
        "Je hebt verdwijnende berichten ingeschakeld",
        "U hebt dit contact geblokkeerd",
        "Deze chat is met een bedrijfsaccount. Tik voor meer informatie.",
        "You blocked this contact",
        "You turned on disappearing messages. New messages will disappear from this chat 24 hours after they're sent.",
        "Jan pinned a message",
        "Du hast diesen Kontakt blockiert",
        "Vous avez bloqué ce contact",
        "Bloqueaste a este contacto",
        "Bu kişiyi engellediniz",
        "Sem reset this group's invite link",
        "Sem turned on advanced chat privacy. Tap to learn more.",
        "Sem cleared the chat",
        "Je hebt deze groep gemaakt",
        "Sem is vertrokken",
        "Sem is van telefoonnummer gewijzigd. Tik om een bericht te sturen.",
        "Du hast diese Gruppe erstellt",
        "Sem hat die Telefonnummer gewechselt",
        "Vous avez créé ce groupe",
        "Sem a supprimé Mila",
        "Creaste este grupo",
        "Sem abandonó el grupo",
        "Sem telefon numarasını değiştirdi.",
    ],
)
def test_what_apple_puts_under_the_name_of_the_other_is_not_what_they_wrote(said: str) -> None:
    found = chat("[13-01-2026, 22:07:00] Noor: hoi", f"\u200e[13-01-2026, 22:08:00] Noor: \u200e{said}")
    assert (found[1].sort, found[1].author) == (Sort.NOTICE, "")
    written = chat("[13-01-2026, 22:07:00] Noor: hoi", f"[13-01-2026, 22:08:00] Noor: {said}")
    assert (written[1].sort, written[1].author) == (Sort.TEXT, "Noor")


def test_the_name_of_a_group_may_hold_a_colon() -> None:
    lines = ["Berichten en gesprekken worden end-to-end versleuteld.", "Noor heeft Mila toegevoegd", "Iets nieuws"]
    found = chat(
        *(f"\u200e[13-01-2026, 22:07:00] Klas: 3B: \u200e{line}" for line in lines),
        "[13-01-2026, 22:08:00] Klas: niet de groep maar iemand",
    )
    assert [one.author for one in found] == ["", "", "", "Klas"]


def test_what_messages_of_one_person_begin_with_is_no_part_of_the_name() -> None:
    for beginning in ("locatie: https://maps.google.com/?q=52", "PS: tot morgen", "Let op: toets"):
        assert {one.author for one in chat(*[f"13-01-2026 22:07 - Noor: {beginning}"] * 3)} == {"Noor"}
    both = chat(*[f"13-01-2026 22:07 - {name}: kom op: nu" for name in ("Noor", "Mila") for _ in range(3)])
    assert {one.author for one in both} == {"Noor", "Mila"}


def test_a_message_to_be_seen_once_keeps_who_sent_it() -> None:
    said = "\u200eYou received a view once message. For added privacy, you can only open it on your phone."
    assert chat(f"[13-01-2026, 22:07:00] Noor: {said}")[0].author == "Noor"


def test_who_has_no_visible_name_is_not_the_program() -> None:
    found = chat("13-01-2026 22:07 - : hallo", "13-01-2026 22:08 - \u200b: dag", "13-01-2026 22:08 - Noor: hoi")
    assert [(one.author, one.text, one.sort) for one in found[:2]] == [
        ("(zonder naam)", "hallo", Sort.TEXT),
        ("(zonder naam)", "dag", Sort.TEXT),
    ]


def test_a_chat_in_which_time_goes_back_is_pointed_out() -> None:
    lines = [f"{day:02}-03-2024 10:00 - Noor: dag {day}" for day in (13, 14, 15)]
    pasted = [*lines[:2], "01-02-2024 09:00 - Milan: geplakt", lines[2]]
    wound_back = [*lines[:2], "14-03-2024 09:30 - Milan: klok", lines[2]]
    for chosen, said in ((lines, 0), (wound_back, 0), (pasted, 1)):
        kept = io.BytesIO()
        with zipfile.ZipFile(kept, "w") as packed:
            packed.writestr("_chat.txt", "\n".join(chosen))
        for data in ("\n".join(chosen).encode(), kept.getvalue()):
            found = read_file(io.BytesIO(data), "chat", TODAY)
            assert sum("springt de tijd terug" in one for one in found.warnings) == said


def test_who_is_no_contact_is_not_taken_for_a_contact_of_that_name() -> None:
    lines = [f"{ANDROID}Noor: hoi", f"{ANDROID}~\u00a0Noor: ik ben een ander", f"{ANDROID}~ Mila: en ik ben alleen"]
    assert members(*lines) == ("Noor", "~ Noor", "Mila")
    assert [one.author for one in chat(*lines)] == ["Noor", "~ Noor", "Mila"]
    assert members(*lines[1:]) == ("Noor", "Mila")
