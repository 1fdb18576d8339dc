"""What the architecture tests look at: the files of the repository and the parsed modules of the package."""

import ast
import os
import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "caseapp"
GENERATED = PACKAGE / "desktop" / "forms"  # compiled by pyside6-uic; held to nothing but being up to date


# what tools and editors leave, as in `.gitignore`; git itself may not be on a computer that runs the tests
LEFT_BY_TOOLS = re.compile(
    r"\.(git|venv|hypothesis|idea|vscode)|\..*_cache|__pycache__|build|dist|htmlcov|caseapp-demo.*|"
    r"\.coverage(\..*)?|\.DS_Store|Thumbs\.db|.*\.py[cod]|.*\.swp|.*~"
)


@cache
def files() -> tuple[Path, ...]:
    """Every file of the repository by its path in it, also those that git does not know yet."""
    found = []
    for folder, below, names in os.walk(ROOT):
        below[:] = [name for name in below if not LEFT_BY_TOOLS.fullmatch(name)]
        place = Path(folder).relative_to(ROOT)
        found += [place / name for name in names if not LEFT_BY_TOOLS.fullmatch(name)]
    return tuple(sorted(found))


@cache
def modules() -> tuple[Path, ...]:
    """Every module of the package that a person wrote, by its path in the repository."""
    written = (path for path in PACKAGE.rglob("*.py") if GENERATED not in path.parents)
    return tuple(sorted(path.relative_to(ROOT) for path in written))


@cache
def parsed(path: Path) -> ast.Module:
    """One module as a tree."""
    return ast.parse((ROOT / path).read_text(encoding="utf-8"), filename=str(path))
