"""Compile the forms of `ui/` and the translations, after a change in either.

    python installer/forms.py            compile every form; gather the strings; compile the translations
    python installer/forms.py --check    only say what is not up to date; exit code 1 when something is

To be run in the development environment. What it makes is kept in the repository, so that no loose XML is trusted when
the program runs, and mypy finds a misspelt widget. A test runs it with `--check`.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
FORMS = ROOT / "ui"
COMPILED = ROOT / "caseapp" / "desktop" / "forms"
STRINGS = ROOT / "resources" / "translations" / "caseapp_nl.ts"
TOOLS = Path(sys.executable).parent
HEAD = '"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""\n'


def main(arguments: list[str]) -> int:
    """Compile, or check."""
    stale = [*_forms(write="--check" not in arguments)]
    if "--check" in arguments:
        stale += _strings_missing()
        print("\n".join(stale) or "Every form and every string is up to date.")
        return 1 if stale else 0
    _gather(STRINGS)
    _release(STRINGS.with_suffix(".qm"))
    print(f"Compiled; changed: {', '.join(stale) or 'nothing'}")
    return 0


def _forms(*, write: bool) -> list[str]:
    wanted = {COMPILED / "__init__.py": HEAD}
    for form in sorted(FORMS.rglob("*.ui")):
        compiled = COMPILED / f"{form.stem}.py"
        wanted[compiled] = HEAD + _lean(_typed(_tool("pyside6-uic", str(form)).replace(str(form), form.name)))
    stale = [path for path, text in wanted.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    stale += [path for path in COMPILED.glob("*.py") if path not in wanted]
    if write:
        COMPILED.mkdir(exist_ok=True)
        for path in stale:
            if path in wanted:
                path.write_text(wanted[path], encoding="utf-8")
            else:
                path.unlink()
    return [f"{path.relative_to(ROOT)} is not what its form gives" for path in stale]


def _typed(text: str) -> str:
    """With types on the two functions, so that mypy knows the widgets of a form."""
    return re.sub(r"def (setupUi|retranslateUi)\(self, (\w+)\):", r"def \1(self, \2: QWidget) -> None:", text)


def _lean(text: str) -> str:
    """Without the imports that the form does not use: making Qt's classes known costs time at every start."""

    def used(found: re.Match[str]) -> str:
        names = [name.strip() for name in found[2].replace("\n", " ").split(",")]
        body = text[text.index("class Ui_") :]
        kept = [name for name in names if re.search(rf"\b{name}\b", body)]
        return f"from {found[1]} import {', '.join(kept)}\n" if kept else ""

    return re.sub(r"from (PySide6\.\w+) import \(([^)]*)\)\n", used, text)


def _strings_missing() -> list[str]:
    """Strings that the sources have and the translation has not, or the other way round."""
    with TemporaryDirectory() as folder:
        fresh = Path(folder) / STRINGS.name
        fresh.write_bytes(STRINGS.read_bytes())
        _gather(fresh)
        known, found = _sources(STRINGS), _sources(fresh)
    return [f"not gathered yet, or not used any more: {one}" for one in sorted(known ^ found)]


def _sources(path: Path) -> set[str]:
    text = path.read_text(encoding="utf-8")
    return {
        f"{context}: {source}"
        for context, body in re.findall(r"<context>\s*<name>(.*?)</name>(.*?)</context>", text, re.DOTALL)
        for source in re.findall(r"<source>(.*?)</source>", body, re.DOTALL)
    }


def _gather(into: Path) -> None:
    sources = [*sorted((ROOT / "caseapp" / "desktop").rglob("*.py")), *sorted(FORMS.rglob("*.ui"))]
    names = [str(path) for path in sources if COMPILED not in path.parents]
    _tool("pyside6-lupdate", "-silent", "-no-obsolete", "-locations", "none", *names, "-ts", str(into))


def _release(compiled: Path) -> None:
    """Compile the translation beside its place and put it there whole, for a program that runs has it open."""
    fresh = compiled.with_suffix(".new")
    _tool("pyside6-lrelease", "-silent", str(STRINGS), "-qm", str(fresh))
    fresh.replace(compiled)


def _tool(name: str, *arguments: str) -> str:
    found = subprocess.run([str(TOOLS / name), *arguments], capture_output=True, text=True, check=True, cwd=ROOT)
    return found.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
