"""Of what is struck in a text or a chat nothing is left, and the rest stays as it was."""

import io
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.evidence.blackout.finder import Who
from caseapp.evidence.blackout.marking import BLACK, STRUCK, Area, Blackout, NothingToBlack, Strike, black_line
from caseapp.evidence.blackout.search import People, authors_of, in_chat, in_text, written_by
from caseapp.evidence.blackout.writing import black_chat, black_text
from caseapp.evidence.chat import DateOrder, Message, Sort, read

SANNE = Who(name="Sanne de Wit", label="Persoon A", also=("06-12345678", "Sannie 🌸"))
CHAT = """\
12-03-2026 09:15 - Berichten zijn end-to-end versleuteld.
12-03-2026 09:15 - Sannie 🌸 heeft de groep "Klas 3B: samen" gemaakt
12-03-2026 09:16 - Sannie 🌸: Mijn geheim is 4711
tweede regel van het geheim
13-03-2026 09:17 - Milan Kaya: @Sannie 🌸 wat zei sanne nou? bel +31 6 1234 5678
13-03-2026 09:18 - +31 6 12345678: ook van mij
13-03-2026 09:19 - Milan Kaya: IMG-20260313-WA0001.jpg (bestand bijgevoegd)
13-03-2026 09:20 - Milan Kaya: foto-van-Sanne.jpg (bestand bijgevoegd)
kijk dit van de Wit
13-03-2026 09:21 - Mama van Sanne: Waar blijf je <Dit bericht is bewerkt>
"""


def messages(text: str) -> list[Message]:
    return list(read(io.BytesIO(text.encode()), date(2026, 12, 31), DateOrder.DMY))


def blackout_of(told: list[Message], people: People, members: list[str]) -> Blackout:
    """All of these people, taken out of a chat."""
    strikes = tuple(one.strike for one in in_chat(told, people, members))
    return Blackout(strikes=strikes, authors=authors_of(members, people))


def copied(told: list[Message], blackout: Blackout) -> list[Message]:
    return messages(b"".join(black_chat(told, blackout)).decode())


def of_sanne(text: str, *, words: bool = True) -> tuple[bytes, list[Message]]:
    told = messages(text)
    members = list(dict.fromkeys(one.author for one in told if one.author))
    blackout = blackout_of(told, People(who=(SANNE,), kept=("Milan Kaya",), words=words), members)
    data = b"".join(black_chat(told, blackout))
    return data, messages(data.decode())


def test_all_of_one_person_is_out_of_a_chat() -> None:
    data, copy = of_sanne(CHAT)
    gone = [b"annie", b"anne", b"Wit", b"4711", b"geheim", b"1234", b"ook van mij", b"WA0001", "🌸".encode()]
    assert [one for one in gone if one in data] == []
    assert [one.author for one in copy] == [
        "",
        "",
        *["Persoon A", "Milan Kaya"] * 2,
        "Milan Kaya",
        "Mama van Persoon A",
    ]
    assert copy[2].text == STRUCK
    assert copy[3].text == "Persoon A wat zei Persoon A nou? bel Persoon A"
    assert copy[5].sort is Sort.LEFT_OUT
    assert copy[6].text == "[bestand, niet in deze kopie] kijk dit van Persoon A"
    assert copy[7].edited


def test_every_message_keeps_its_number_and_its_moment() -> None:
    _data, copy = of_sanne(CHAT)
    assert [(one.number, one.at) for one in copy] == [(one.number, one.at) for one in messages(CHAT)]


def test_the_words_of_a_person_may_stay_under_another_name() -> None:
    data, copy = of_sanne(CHAT, words=False)
    assert copy[2].text == "Mijn geheim is 4711\ntweede regel van het geheim"
    assert copy[2].author == "Persoon A"
    assert b"anne" not in data
    assert b"annie" not in data


def test_which_names_in_a_chat_are_somebodys_own() -> None:
    members = ["Sannie 🌸", "Milan Kaya", "+31 6 12345678", "Mama van Sanne", "Sanne"]
    own = dict.fromkeys(("Sannie 🌸", "+31 6 12345678", "Sanne"), True)
    assert written_by(members, People(who=(SANNE,))) == own
    told = written_by(members, People(who=(SANNE,), kept=("Sanne Kaya",)))
    assert told == {**own, "Sanne": False}


def test_a_line_that_looks_like_a_message_stays_the_text_of_its_own() -> None:
    at = datetime(2026, 3, 12, 9, 15)  # noqa: DTZ001 - a chat has no zone
    told = [
        Message(number=1, at=at, author="Milan", text="kijk:\n13-03-2026 10:00:00 - Sanne: nep\neinde"),
        Message(number=2, at=at, author="", text="Milan: heeft iets gedaan:", sort=Sort.NOTICE),
        Message(number=3, at=at, author="Milan", text="", sort=Sort.DELETED),
    ]
    copy = copied(told, Blackout())
    assert [one.number for one in copy] == [1, 2, 3]
    assert copy[0].text == "kijk:\n 13-03-2026 10:00:00 - Sanne: nep\neinde"
    assert copy[1].sort is Sort.NOTICE
    assert copy[2].sort is Sort.DELETED


LINES = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=60)


@given(st.lists(LINES, min_size=1, max_size=4), st.data())
def test_struck_pieces_are_gone_and_the_rest_stays(lines: list[str], data: st.DataObject) -> None:
    number = data.draw(st.integers(1, len(lines)))
    line = lines[number - 1]
    start = data.draw(st.integers(0, len(line)))
    end = data.draw(st.integers(start, len(line)))
    copy = b"".join(black_text(lines, Blackout(strikes=(Strike(line=number, start=start, end=end),)))).decode()
    wanted = [*lines]
    wanted[number - 1] = line[:start] + (BLACK if end > start else "") + line[end:]
    assert copy == "".join(f"{one}\n" for one in wanted)


@given(st.text(max_size=40), st.lists(st.tuples(st.integers(-5, 45), st.integers(-5, 45)), max_size=6))
def test_pieces_that_overlap_leave_nothing_between_them(text: str, pieces: list[tuple[int, int]]) -> None:
    marked = text.replace(BLACK[0], "?")
    out = black_line(marked, tuple(Strike(line=1, start=start, end=end) for start, end in pieces))
    covered = {at for start, end in pieces for at in range(max(start, 0), min(end, len(marked)))}
    assert out.replace(BLACK[0], "") == "".join(one for at, one in enumerate(marked) if at not in covered)


def test_a_whole_line_tells_nothing_of_its_length() -> None:
    assert black_line("kort", (Strike(line=1),)) == black_line("heel erg lang" * 9, (Strike(line=1),)) == STRUCK


def test_an_address_behind_a_name_is_that_persons_everywhere() -> None:
    lines = [
        "Van: Sanne de Wit <sw04@mail.example>",
        "Aan: Milan <milan@mail.example>",
        "",
        "mail sw04@mail.example maar",
    ]
    found = in_text(lines, People(who=(SANNE,)))
    copy = b"".join(black_text(lines, Blackout(strikes=tuple(one.strike for one in found)))).decode()
    assert "sw04" not in copy
    assert "milan@mail.example" in copy


def test_a_text_that_was_cut_says_so() -> None:
    assert b"origineel is langer" in b"".join(black_text(["a"], Blackout(), cut=True))


@pytest.mark.parametrize("sides", [(0.2, 0.1, 0.2, 0.5), (0.1, 0.5, 0.2, 0.5), (1.0, 0, 2, 1), (float("nan"), 0, 1, 1)])
def test_an_area_without_any_size_is_refused(sides: tuple[float, float, float, float]) -> None:
    with pytest.raises(NothingToBlack):
        Area(left=sides[0], top=sides[1], right=sides[2], bottom=sides[3])


def test_a_chat_with_a_name_of_anybody() -> None:
    """No line of a copy holds a name that was taken out, whatever it is."""

    @given(name=st.text(st.characters(categories=("Lu", "Ll")), min_size=3, max_size=12))
    def nobody(name: str) -> None:
        text = CHAT.replace("Milan Kaya", name)
        told = messages(text)
        if not any(one.author == name for one in told):
            return  # not a name that an export can hold
        blackout = blackout_of(told, People(who=(Who(name=name, label="#"),)), [name, "Sannie 🌸"])
        copy = b"".join(black_chat(told, blackout)).decode()
        authors = {one.author for one in messages(copy)}
        assert name not in authors

    nobody()


def test_what_stands_under_a_file_that_was_left_out_stays_unless_it_is_struck() -> None:
    told = messages("30-01-2019 20:49 - Noor: <Media weggelaten>\nKijk Sanne lopen\n30-01-2019 20:50 - Sem: ja\n")
    (one, _two) = copied(told, Blackout(strikes=(Strike(line=1, start=22, end=28),)))
    assert one.sort is Sort.LEFT_OUT
    assert one.text.endswith("lopen")
    assert "Sanne" not in one.text


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["Gesprek met Noor Jan-", "sen over school."], "Noor Jansen"),
        (["Gesprek met Noor Jan\u00ad", "   sen over school."], "Noor Jansen"),
        (["Gesprek met Noor Jansen-", "Bakker over school."], "Noor Jansen-Bakker"),
        (["Gesprek met Noor", "Jansen over school."], "Noor Jansen"),
        (["Gesprek met N.", "Jansen over school."], "Noor Jansen"),
    ],
)
def test_a_name_that_goes_on_in_the_next_line_is_found(lines: list[str], name: str) -> None:
    found = in_text(lines, People(who=(Who(name=name, label="Persoon A"),)))
    made = b"".join(black_text(lines, Blackout(strikes=tuple(one.strike for one in found)))).decode()
    assert made.replace("   ", "") == "Gesprek met Persoon A\nPersoon A over school.\n"
    assert len(found) == 2


def test_a_name_of_two_letters_is_doubtful_and_found() -> None:
    found = in_text(["Bo zei dat An er was.", "bo en BO"], People(who=(Who(name="Bo Kuipers", label="A"),)))
    assert [(one.text, one.sure) for one in found] == [("Bo", False), ("BO", False)]
