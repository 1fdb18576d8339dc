"""Where the files of `resources/` are, in each of the three ways in which the program is kept on a computer.

A wheel carries them inside the package, a frozen program unpacks them beside its code, and a checkout keeps them at its
top level (an editable install does not see the files that the build puts into the wheel). Nobody else asks.
"""

import sys
from functools import cache
from pathlib import Path, PurePosixPath

_FOLDER = "resources"


def asset(*parts: str) -> Path:
    """Find one file or folder of `resources/`.

    Args:
        parts: The way down from `resources/`; each part may hold forward slashes. None gives the folder itself.

    Returns:
        The path of what was found; it exists.

    Raises:
        ValueError: A part leads out of `resources/`. Parts may come from data (the name of a protocol).
        FileNotFoundError: There is no such file or folder, or the program has lost its resources altogether.
    """
    inside = PurePosixPath(*parts)
    if inside.is_absolute() or ".." in inside.parts or any("\\" in part or ":" in part for part in inside.parts):
        message = f"{'/'.join(parts)!r} is not a path inside the program's resources"
        raise ValueError(message)
    found = _root().joinpath(*inside.parts)
    if not found.exists():
        message = f"The program's file {_FOLDER}/{inside} is missing ({found}). Install the program again."
        raise FileNotFoundError(message)
    return found


@cache
def _root() -> Path:
    """The folder `resources`, looked for once."""
    places = _places()
    for place in places:
        if place.is_dir():
            return place
    message = f"The program's {_FOLDER} are missing; looked in {', '.join(map(str, places))}."
    raise FileNotFoundError(message)


def _places() -> list[Path]:
    """Where `resources` may be, the surest place first."""
    package = Path(__file__).resolve().parent
    places = []
    bundle = getattr(sys, "_MEIPASS", None)  # set by the frozen program's loader alone
    if bundle is not None:
        places += [Path(bundle) / "caseapp" / _FOLDER, Path(bundle) / _FOLDER]
    places.append(package / _FOLDER)
    if (package.parent / "pyproject.toml").is_file():  # else `resources` beside the package would be somebody else's
        places.append(package.parent / _FOLDER)
    return places
