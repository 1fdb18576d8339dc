"""The lines of a text or chat of which a blacked-out copy is made."""

from caseapp.desktop.state.black_line import Line, LineModel


def test_a_message_of_nobody_has_no_colon_of_its_own() -> None:
    lines = LineModel()
    lines.fill(
        (
            Line(number=1, text="Berichten zijn versleuteld.", head="05-03-2026 21:58  "),
            Line(number=2, text="Hallo", head="05-03-2026 21:59  ", author="Noor"),
            Line(number=3, text="een regel"),
        )
    )
    shown = [lines.shown(row)[0] for row in range(3)]
    assert shown == ["05-03-2026 21:58  Berichten zijn versleuteld.", "05-03-2026 21:59  Noor: Hallo", "een regel"]
