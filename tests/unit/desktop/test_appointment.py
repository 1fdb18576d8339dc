"""The time of a talk, as the text of its invitation names it."""

from datetime import time

import pytest

from caseapp.desktop.state.appointment import clock_in


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Wij nodigen u uit op ma 16 maart 2026 om 15:30 uur, in kamer 12.", time(15, 30)),
        ("Kom om 9.05 uur.", time(9, 5)),
        ("Kom om 14 uur.", time(14)),
        ("Om 14 uur. Komt u om 14:00 uur?", time(14)),
        ("Om 14 uur of om 15 uur?", None),
        ("Om 24 uur, om 7:75 uur, om 123 uur.", None),
        ("De app was van 22.00 uur.", None),
        ("Kom praten.", None),
        ("", None),
    ],
)
def test_the_time_in_an_invitation(text: str, wanted: time | None) -> None:
    assert clock_in(text) == wanted
