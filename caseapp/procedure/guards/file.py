"""The file that takes what was recorded about a respondent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.term import Track

if TYPE_CHECKING:
    from caseapp.model.protocol import Protocol


def file_of(track: Track) -> str:
    """The file that belongs to a track."""
    return "personnel" if track in (Track.STAFF, Track.CONTRACT) else "pupil"


def file_source(protocol: Protocol, track: Track) -> str:
    """The provision that gives the file of a track, or the text's id."""
    rule = protocol.file_for(track)
    return rule.source if rule else protocol.id
