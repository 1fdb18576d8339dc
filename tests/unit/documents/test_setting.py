"""Text in lines: nothing wider than the line, nothing lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.documents.blackout import clean
from caseapp.documents.model import Mark, Span
from caseapp.documents.page import style as s
from caseapp.documents.page.face import Face, metrics
from caseapp.documents.page.setting import Line, Setter

WIDTH = 120.0
setter = Setter()


def shown(lines: list[Line]) -> list[str]:
    return ["".join(run.text for run in line) for line in lines]


def right_edge(line: Line) -> float:
    return line[-1].x + line[-1].width if line else 0.0


def test_words_go_to_the_next_line() -> None:
    assert len(shown(setter.lines((Span("een twee drie vier vijf zes zeven acht"),), s.BODY, WIDTH))) == 2


def test_a_line_break_begins_a_line() -> None:
    assert shown(setter.lines((Span("een\n\ntwee"),), s.BODY, WIDTH)) == ["een", "", "twee"]


def test_a_word_wider_than_the_line_is_cut() -> None:
    lines = setter.lines((Span("x" * 200),), s.BODY, WIDTH)
    assert "".join(shown(lines)) == "x" * 200
    assert all(right_edge(line) <= WIDTH + 0.01 for line in lines)


def test_markup_is_only_text() -> None:
    hostile = "<font color=red>&amp;</para><b>"
    assert shown(setter.lines((Span(hostile),), s.BODY, 500)) == [hostile]


def test_a_sign_that_no_font_has_is_printed_as_its_code() -> None:
    assert shown(setter.lines((Span("naam 𓀀"),), s.BODY, 500)) == ["naam ‹U+13000›"]


@pytest.mark.parametrize(
    ("text", "face"),
    [
        ("é ő ş", Face.TEXT),
        ("ა", Face.OTHER),
        ("✓", Face.OTHER),
        ("👍", Face.EMOJI),
        ("א", Face.OTHER),
        ("张", Face.EAST),
    ],
)
def test_a_font_for_every_sign(text: str, face: Face) -> None:
    ((run, *_),) = setter.lines((Span(text),), s.BODY, 500)
    assert run.face is face


def test_a_black_word_is_never_broken() -> None:
    (line,) = setter.lines((Span("zag "), Span("ander A", Mark.BLACK), Span(".")), s.BODY, 500)
    assert [run.text for run in line if run.mark is Mark.BLACK] == ["ander\u00a0A"]


def test_marks_inside_a_word_do_not_part_it() -> None:
    text = (Span("("), Span("nr 1", Mark.STRONG), Span(")"))
    assert shown(setter.lines(text, s.BODY, 500)) == ["(nr 1)"]


marks = st.sampled_from([Mark.PLAIN, Mark.STRONG, Mark.MONO, Mark.MUTED, Mark.STRUCK, Mark.LATE])
spans = st.builds(Span, st.text(alphabet=st.characters(codec="utf-8"), max_size=60).map(clean), marks)


@given(st.lists(spans, min_size=1, max_size=5).map(tuple))
def test_no_line_is_too_wide_and_no_sign_is_lost(text: tuple[Span, ...]) -> None:
    lines = setter.lines(text, s.BODY, WIDTH)
    for line in lines:
        assert right_edge(line) <= WIDTH * 1.15  # joined Arabic letters may be a little wider than single ones
        assert all(metrics(run.face).characters.issuperset(run.text) for run in line)
    wanted = "".join("".join(span.text for span in text).split())
    known = sum(any(one in metrics(face).characters for face in Face) for one in wanted)
    assert sum(len("".join(run.text.split())) for line in lines for run in line) >= known
