"""Everything that must never happen, asked of the acts that were recorded and not of the engine that allowed them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.invariants import (
    never_closing,
    never_inspection,
    never_measure,
    never_people,
    never_pupil,
    never_telling,
)

if TYPE_CHECKING:
    from caseapp.model.act import RecordedAct
    from tests.invariants.story import Story

NEVER = (
    *never_people.NEVER,
    *never_inspection.NEVER,
    *never_measure.NEVER,
    *never_pupil.NEVER,
    *never_telling.NEVER,
    *never_closing.NEVER,
)


def broken(story: Story, act: RecordedAct) -> list[str]:
    """What an act, the last of a story, broke; empty when it should have been done."""
    before = story.before(act)
    return [f"{check.__name__}: {why} ({act.ref} {act.act})" for check in NEVER for why in check(before, act)]
