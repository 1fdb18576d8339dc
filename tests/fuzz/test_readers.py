"""A short run of the fuzzing in every suite; the long one is ``python -m tests.fuzz``."""

from __future__ import annotations

from tests.fuzz.readers import LONGEST, Task, play_all

SHORT = 1_000
MOST_MEMORY = 500


def test_no_damaged_file_breaks_a_reader() -> None:
    (found,) = play_all([Task(inputs=SHORT, seed=20261121)])
    assert found.tried == SHORT
    assert [(name, why) for name, _data, why in found.broken] == []
    assert found.slowest < LONGEST
    assert found.memory < MOST_MEMORY
