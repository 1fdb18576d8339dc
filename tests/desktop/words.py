"""Finding English in a Dutch interface."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

STRINGS = Path(__file__).resolve().parents[2] / "resources" / "translations" / "caseapp_nl.ts"
SHORTEST = 2
"""Letters; a shorter word, such as *of*, is Dutch as well."""
PART = re.compile(r"\{\w+\}")


@cache
def strings() -> tuple[tuple[str, str, str, str], ...]:
    """Every string of the interface: context, English, Dutch, and the kind of translation."""
    found = []
    for context in ET.parse(STRINGS).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            found.append(
                (
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    translation.text or "",
                    translation.get("type", ""),
                )
            )
    return tuple(found)


@cache
def patterns() -> tuple[re.Pattern[str], ...]:
    """What an English string looks like on the screen, with whatever is filled in."""
    dutch = {text for _, _, text, _ in strings()}
    sources = {source for _, source, text, _ in strings() if source != text and source not in dutch}
    return tuple(
        re.compile(".*".join(map(re.escape, PART.split(source))), re.DOTALL)
        for source in sources
        if len(PART.sub("", source).strip(" ·:,.")) > SHORTEST
    )


def english_in(texts: Iterable[str]) -> list[str]:
    """The texts that stand there in English."""
    return [text for text in texts if any(pattern.fullmatch(text) for pattern in patterns())]
