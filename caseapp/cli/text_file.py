"""Reading a small file that somebody named on the command line."""

from __future__ import annotations

import re
from datetime import datetime, time
from typing import TYPE_CHECKING, Any, Final

from caseapp.cli.fault import Stop, system_sentence
from caseapp.cli.shown import quoted
from caseapp.model import toml

if TYPE_CHECKING:
    from pathlib import Path

LARGEST: Final = 64 * 1024 * 1024
"""Bytes; a file with the fields of one act has a few thousand."""

_LINE = re.compile(r"at line (\d+)")


def read_text(path: Path) -> str:
    """The text in a file.

    Raises:
        Stop: it is not there, a folder, too large, or no text in UTF-8.
    """
    name = quoted(path.name or path)
    try:
        if path.is_dir():
            raise Stop(f"{name} is een map. Noem een bestand.")
        if not path.exists():
            raise Stop(f"Het bestand {name} is er niet. Controleer de naam.")
        if path.stat().st_size > LARGEST:
            raise Stop(f"Het bestand {name} is groter dan 64 MB. Noem een kleiner bestand.")
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Stop(f"Het bestand {name} is geen gewone tekst (UTF-8). Sla het opnieuw op als UTF-8.") from error
    except ValueError as error:  # a NUL in the name
        raise Stop(f"{name} kan geen naam van een bestand zijn.") from error
    except OSError as error:
        raise Stop(f"Het bestand {name} is niet te lezen. {system_sentence(error)}") from error


def read_toml(path: Path) -> dict[str, Any]:
    """The tables in a TOML file.

    Raises:
        Stop: the file cannot be read, or is no TOML.
    """
    return parse_toml(read_text(path), f"Het bestand {quoted(path.name)}")


def parse_toml(text: str, what: str) -> dict[str, Any]:
    """The tables in a TOML text; ``what`` begins the sentence when it is none.

    Raises:
        Stop: it is no TOML, or holds a time of day alone, which no field takes.
    """
    try:
        found = toml.loads(text)
    except RecursionError as error:
        raise Stop(f"{what}: de lijsten of tabellen zijn te diep in elkaar gezet.") from error
    except ValueError as error:
        line = _LINE.search(str(error))
        place = f", regel {line.group(1) if line else text.count(chr(10)) + 1}"
        raise Stop(
            f"{what}{place}: dit is geen geldig TOML. Kijk naar aanhalingstekens, haken en datums die niet bestaan."
        ) from error
    for key, value in found.items():
        if isinstance(value, time | float):
            raise Stop(f"{what}: bij {quoted(key)} kan dit niet staan. Zet tekst tussen aanhalingstekens.")
    return {key: _aware(value) for key, value in found.items()}


def _aware(value: Any) -> Any:  # noqa: ANN401 - what TOML gives
    """A moment without a zone is Dutch time."""
    if isinstance(value, datetime) and value.tzinfo is None:
        from caseapp.model.zone import NETHERLANDS

        return value.replace(tzinfo=NETHERLANDS)
    return value
