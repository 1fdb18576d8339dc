"""Sound and film: how long it lasts, its kind, and what the maker's device wrote about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from pymediainfo import MediaInfo

from caseapp.evidence.reading import shown
from caseapp.evidence.reading.boxes import boxes_hold
from caseapp.evidence.reading.kind import Kind
from caseapp.evidence.reading.result import Fact, Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

_FACTS = (
    ("encoded_date", "Gemaakt op"),
    ("recorded_date", "Opgenomen op"),
    ("title", "Titel"),
    ("performer", "Maker"),
    ("comapplequicktimemodel", "Toestel"),
    ("comandroidversion", "Android"),
    ("xyz", "Plaats (GPS)"),
    ("comapplequicktimelocationiso6709", "Plaats (GPS)"),
)
_DAMAGED = "Dit bestand is niet te lezen als geluid of film. Het origineel is wel bewaard."
_BROKEN = "De opbouw van dit bestand klopt niet. De duur is niet vast te stellen. Het origineel is wel bewaard."


def read_sound(file: BinaryIO, kind: Kind, media_type: str) -> Reading:
    """What a file of sound or film tells.

    Raises:
        Exception: whatever the reader raises on a damaged file; the caller makes it a warning.
    """
    if not boxes_hold(file):
        return Reading(kind=kind, media_type=media_type, warnings=(_BROKEN,))
    info = MediaInfo.parse(file, parse_speed=0.5)
    tracks = [(str(track.track_type), track.to_data()) for track in info.tracks]
    kinds = {name for name, _data in tracks}
    if kind is Kind.VIDEO and "Audio" in kinds and "Video" not in kinds:
        kind, media_type = Kind.SOUND, media_type.replace("video/", "audio/")
    elif kind is Kind.SOUND and "Video" in kinds:
        kind, media_type = Kind.VIDEO, media_type.replace("audio/", "video/")
    facts = tuple(_facts(tracks))
    warnings = () if kinds & {"Audio", "Video"} else (_DAMAGED,)
    title = next((fact.value for fact in facts if fact.name == "Titel"), "")
    return Reading(kind=kind, media_type=media_type, title=title, facts=facts, warnings=warnings)


def _facts(tracks: list[tuple[str, dict[str, object]]]) -> Iterator[Fact]:
    general: dict[str, object] = next((data for name, data in tracks if name == "General"), {})
    length = general.get("duration")
    if isinstance(length, int | float | str) and str(length).replace(".", "", 1).isdigit():
        yield Fact(name="Duur", value=duration(float(length) / 1000))
    for name, data in tracks:
        if name == "Video" and data.get("width") and data.get("height"):
            yield Fact(name="Afmetingen", value=f"{data['width']} × {data['height']} beeldpunten")
        if name in {"Video", "Audio"} and data.get("format"):
            yield Fact(name="Beeld" if name == "Video" else "Geluid", value=shown.told(data["format"]))
    told = set()
    for key, name in _FACTS:
        value = shown.told(general.get(key))
        if value and name not in told:
            told.add(name)
            yield Fact(name=name, value=value)


def duration(seconds: float) -> str:
    """A length of time as ``1:02:03`` or ``2:03`` (minutes and seconds)."""
    whole = round(seconds)
    hours, rest = divmod(whole, 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"
