"""Exports of WhatsApp, as telephones of Android and Apple make them in six languages."""

from __future__ import annotations

import io
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.evidence.chat import DateOrder, Message, NotAChat, OrderUnknown, Sort, look_into, read

TODAY = date(2026, 11, 21)


def chat(*lines: str, order: DateOrder | None = None) -> list[Message]:
    return list(read(io.BytesIO("\n".join(lines).encode()), TODAY, order))


def at(*parts: int) -> datetime:
    return datetime(*parts)  # type: ignore[arg-type]  # noqa: DTZ001


# --- how telephones write a moment -----------------------------------------------------------------------------------

STYLES = {
    "nl android": ("30-01-2019 20:49 - ", at(2019, 1, 30, 20, 49)),
    "nl android with a comma": ("30-01-2019, 20:49 - ", at(2019, 1, 30, 20, 49)),
    "nl apple": ("[30-01-2019 20:49:12] ", at(2019, 1, 30, 20, 49, 12)),
    "nl apple, short year": ("[30-01-19 20:49:12] ", at(2019, 1, 30, 20, 49, 12)),
    "nl apple, marked": ("\u200e[30-01-2019, 20:49:12] ", at(2019, 1, 30, 20, 49, 12)),
    "en-gb android": ("30/01/2019, 20:49 - ", at(2019, 1, 30, 20, 49)),
    "en-us android": ("1/30/19, 8:49\u202fPM - ", at(2019, 1, 30, 20, 49)),
    "en-us apple": ("[1/30/19, 8:49:12\u202fPM] ", at(2019, 1, 30, 20, 49, 12)),
    "de android": ("30.01.19, 20:49 - ", at(2019, 1, 30, 20, 49)),
    "de apple": ("[30.01.19, 20:49:12] ", at(2019, 1, 30, 20, 49, 12)),
    "fr android": ("30/01/2019 à 20:49 - ", at(2019, 1, 30, 20, 49)),
    "fr apple": ("[30/01/2019 20:49:12] ", at(2019, 1, 30, 20, 49, 12)),
    "es android": ("30/1/19 20:49 - ", at(2019, 1, 30, 20, 49)),
    "es android, twelve hours": ("30/1/2019, 8:49 p.\u00a0m. - ", at(2019, 1, 30, 20, 49)),
    "tr android": ("30.01.2019 20:49 - ", at(2019, 1, 30, 20, 49)),
    "tr android, twelve hours": ("30.01.2019 ÖS 8:49 - ", at(2019, 1, 30, 20, 49)),
    "tr apple, twelve hours": ("[30.01.2019 ÖS 8:49:12] ", at(2019, 1, 30, 20, 49, 12)),
    "year first": ("2019-01-30, 20:49 - ", at(2019, 1, 30, 20, 49)),
    "year first, strokes": ("[2019/01/30 20:49:12] ", at(2019, 1, 30, 20, 49, 12)),
    "points in the time": ("30.1.2019 klo 20.49 - ".replace("klo ", ""), at(2019, 1, 30, 20, 49)),
    "midnight": ("1/30/19, 12:05 AM - ", at(2019, 1, 30, 0, 5)),
    "noon": ("1/30/19, 12:05 PM - ", at(2019, 1, 30, 12, 5)),
}


@pytest.mark.parametrize("style", STYLES)
def test_every_way_of_writing_a_moment(style: str) -> None:
    before, moment = STYLES[style]
    assert chat(f"{before}Noor: Hoi: ik ben het") == [
        Message(number=1, at=moment, author="Noor", text="Hoi: ik ben het")
    ]


@given(
    style=st.sampled_from([name for name in STYLES if "noon" not in name and "midnight" not in name]),
    texts=st.lists(
        st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Zl", "Zp", "Cf"]), max_size=40)
    ),
)
def test_every_text_comes_back_in_every_style(style: str, texts: list[str]) -> None:
    before, _moment = STYLES[style]
    wanted = [text.strip(" \u00a0\u202f") for text in texts]
    found = chat(f"{before}Noor: begin", *(f"{before}Noor: {text}" for text in texts))
    assert [one.text for one in found if one.sort is Sort.TEXT][1:] == [
        text for text, one in zip(wanted, found[1:], strict=True) if one.sort is Sort.TEXT
    ]
    assert len(found) == len(texts) + 1


# --- which comes first, the day or the month -------------------------------------------------------------------------


def orders(*lines: str) -> tuple[DateOrder, ...]:
    return look_into(io.BytesIO("\n".join(lines).encode()), TODAY).orders


def test_a_day_above_twelve_tells_the_order() -> None:
    assert orders("13/02/20, 10:00 - A: x", "01/03/20, 10:00 - B: y") == (DateOrder.DMY,)
    assert orders("02/13/20, 10:00 - A: x", "03/01/20, 10:00 - B: y") == (DateOrder.MDY,)


def test_the_course_of_the_chat_tells_the_order() -> None:
    assert orders("03/04/20, 10:00 - A: x", "02/05/20, 10:00 - B: y") == (DateOrder.DMY,)
    assert orders("04/03/20, 10:00 - A: x", "05/02/20, 10:00 - B: y") == (DateOrder.MDY,)


def test_the_name_of_a_file_tells_the_order() -> None:
    one = orders("03/04/20, 10:00 - A: x", "03/04/20, 10:01 - A: IMG-20200403-WA0001.jpg (file attached)")
    assert one == (DateOrder.DMY,)
    other = orders("03/04/20, 10:00 - A: x", "03/04/20, 10:01 - A: IMG-20200304-WA0001.jpg (file attached)")
    assert other == (DateOrder.MDY,)


def test_the_language_tells_the_order() -> None:
    assert orders("03/04/20, 10:00 - A: <Media weggelaten>") == (DateOrder.DMY,)
    assert orders("03.04.20, 10:00 - A: hallo") == (DateOrder.DMY,)


def test_a_day_that_is_yet_to_come_is_not_the_order() -> None:
    assert orders("11/12/26, 10:00 - A: x") == (DateOrder.MDY,)


def test_where_it_cannot_be_told_the_user_is_asked() -> None:
    lines = ("03/04/20, 10:00 - A: x", "04/04/20, 10:00 - B: y")
    with pytest.raises(OrderUnknown) as asked:
        chat(*lines)
    assert set(asked.value.head.orders) == {DateOrder.DMY, DateOrder.MDY}
    assert asked.value.head.example == "03/04/20, 10:00"
    assert chat(*lines, order=DateOrder.MDY)[0].at == at(2020, 3, 4, 10, 0)
    assert chat(*lines, order=DateOrder.DMY)[0].at == at(2020, 4, 3, 10, 0)


def test_an_order_in_which_the_dates_do_not_exist_is_refused() -> None:
    with pytest.raises(NotAChat, match="volgorde"):
        chat("13/02/20, 10:00 - A: x", order=DateOrder.MDY)


# --- what a line is ---------------------------------------------------------------------------------------------------

SORTS = {
    "<Media weggelaten>": Sort.LEFT_OUT,
    "<Media omitted>": Sort.LEFT_OUT,
    "<Medien ausgeschlossen>": Sort.LEFT_OUT,
    "<Médias omis>": Sort.LEFT_OUT,
    "<Multimedia omitido>": Sort.LEFT_OUT,
    "<Medya dahil edilmedi>": Sort.LEFT_OUT,
    "\u200eafbeelding weggelaten": Sort.LEFT_OUT,
    "image omitted": Sort.LEFT_OUT,
    "\u200eBild weggelassen": Sort.LEFT_OUT,
    "\u200eimage absente": Sort.LEFT_OUT,
    "\u200eimagen omitida": Sort.LEFT_OUT,
    "\u200egörüntü dahil edilmedi": Sort.LEFT_OUT,
    "Dit bericht is verwijderd": Sort.DELETED,
    "U hebt dit bericht verwijderd.": Sort.DELETED,
    "This message was deleted": Sort.DELETED,
    "Diese Nachricht wurde gelöscht.": Sort.DELETED,
    "Ce message a été supprimé": Sort.DELETED,
    "Se eliminó este mensaje.": Sort.DELETED,
    "Bu mesaj silindi": Sort.DELETED,
    "Ik heb dat stuk weggelaten": Sort.TEXT,
    "Je moet niet zeggen: Dit bericht is verwijderd": Sort.TEXT,
}


@pytest.mark.parametrize("text", SORTS)
def test_what_a_line_is(text: str) -> None:
    found = chat(f"30-01-2019 20:49 - Noor: {text}")
    assert [one.sort for one in found] == [SORTS[text]]


@pytest.mark.parametrize(
    "text",
    [
        "IMG-20190130-WA0001.jpg (bestand bijgevoegd)",
        "IMG-20190130-WA0001.jpg (file attached)",
        "IMG-20190130-WA0001.jpg (Datei angehängt)",
        "\u200eIMG-20190130-WA0001.jpg (fichier joint)",
        "IMG-20190130-WA0001.jpg (archivo adjunto)",
        "IMG-20190130-WA0001.jpg (dosya ekli)",
        "\u200e<bijgevoegd: IMG-20190130-WA0001.jpg>",
        "\u200e<attached: IMG-20190130-WA0001.jpg>",
        "\u200e<Anhang: IMG-20190130-WA0001.jpg>",
        "\u200e<pièce jointe : IMG-20190130-WA0001.jpg>",
        "\u200e<adjunto: IMG-20190130-WA0001.jpg>",
    ],
)
def test_the_file_of_a_message(text: str) -> None:
    (one,) = chat(f"30-01-2019 20:49 - Noor: {text}")
    assert (one.sort, one.file, one.text) == (Sort.FILE, "IMG-20190130-WA0001.jpg", "")
    (one,) = chat(f"30-01-2019 20:49 - Noor: {text}", "Kijk dan")
    assert (one.sort, one.file, one.text) == (Sort.FILE, "IMG-20190130-WA0001.jpg", "Kijk dan")


def test_a_file_never_has_a_path() -> None:
    (one,) = chat("30-01-2019 20:49 - Noor: ../../etc/passwd.txt (bestand bijgevoegd)")
    assert (one.sort, one.file) == (Sort.TEXT, "")


def test_an_edited_message_says_so() -> None:
    (one,) = chat("30-01-2019 20:49 - Noor: Tot morgen <Dit bericht is bewerkt>")
    assert (one.text, one.edited) == ("Tot morgen", True)


def test_what_the_program_says_has_no_author() -> None:
    found = chat(
        "30-01-2019 20:48 - Berichten en oproepen zijn eind-tot-eind versleuteld.",
        '30-01-2019 20:49 - Noor heeft de groepsnaam gewijzigd van "A" in "B: de klas"',
        "30-01-2019 20:50 - Noor: hoi",
    )
    assert [one.author for one in found] == ["", "", "Noor"]
    assert found[0].sort is Sort.NOTICE


def test_names_of_every_kind() -> None:
    found = chat(
        "30-01-2019 20:49 - +31 6 12345678: a",
        "30-01-2019 20:49 - ~\u202fPiet: b",
        "30-01-2019 20:49 - 🤓: c",
        "30-01-2019 20:49 - نور: d",
        "30-01-2019 20:49 - Anne-Sofie v.d. Berg (3H): e",
    )
    assert [one.author for one in found] == ["+31 6 12345678", "Piet", "🤓", "نور", "Anne-Sofie v.d. Berg (3H)"]


# --- whole files ------------------------------------------------------------------------------------------------------


def test_a_message_of_several_lines_and_a_pasted_chat() -> None:
    found = chat(
        "30-01-2019 20:49 - Noor: kijk wat hij schreef:",
        "[12/01/2019, 20:00:00] Sem: ik sla je",
        "",
        "1-1",
        "30-01-2019 20:50 - Sem: nietes",
    )
    assert [one.text for one in found] == [
        "kijk wat hij schreef:\n[12/01/2019, 20:00:00] Sem: ik sla je\n\n1-1",
        "nietes",
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_every_encoding(encoding: str, end: str) -> None:
    text = end.join(["30-01-2019 20:49 - Zoë: één", "30-01-2019 20:50 - Sem: twee"])
    found = list(read(io.BytesIO(text.encode(encoding)), TODAY))
    assert [(one.author, one.text) for one in found] == [("Zoë", "één"), ("Sem", "twee")]


@pytest.mark.parametrize("data", [b"", b"\0" * 5000, b"hallo", b"30-01-2019", b"\xff\xfe", "é".encode("utf-16")])
def test_what_is_no_chat(data: bytes) -> None:
    with pytest.raises(NotAChat, match="geen export"):
        list(read(io.BytesIO(data), TODAY))


def test_dates_that_do_not_exist() -> None:
    with pytest.raises(NotAChat, match="bestaan niet"):
        chat("45-45-2019 20:49 - Noor: hoi")


@given(st.binary(max_size=400))
def test_no_bytes_stop_the_reader(data: bytes) -> None:
    start = b"30-01-2019 20:49 - Noor: hoi\n"
    assert list(read(io.BytesIO(start + data), TODAY))


def test_a_message_of_ten_million_characters_is_cut() -> None:
    found = chat("30-01-2019 20:49 - Noor: hoi", "x" * 10_000_000, "30-01-2019 20:50 - Sem: ja")
    assert [len(one.text) < 1_000_000 for one in found] == [True, True]
    assert found[1].text == "ja"
