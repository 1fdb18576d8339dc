"""The licences that go with the program."""

from pathlib import Path

from installer.windows.bill import TEXTS, texts_of
from installer.windows.native import NATIVE


def test_every_text_of_a_package_is_taken_under_a_name_of_its_own(tmp_path: Path) -> None:
    folder = tmp_path / "pakket-1.0.dist-info"
    own = ("licenses/LICENSE.txt", "licenses/vendor/llhttp/LICENSE", "licenses/LICENSES/BSD-3-Clause.txt", "NOTICE")
    for name in (*own, "licenses/LicenseRef-Qt-Commercial.txt", "METADATA", "RECORD"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name, encoding="utf-8")
    found = dict(texts_of(folder))
    assert sorted(found) == ["BSD-3-Clause.txt", "LICENSE.txt", "NOTICE.txt", "vendor-llhttp-LICENSE.txt"]
    assert sorted(path.read_text(encoding="utf-8") for path in found.values()) == sorted(own)


def test_the_licences_under_which_qt_and_python_are_used_are_there() -> None:
    used = {one.licence.removesuffix("-only") for one in NATIVE if one.name in ("Qt", "CPython")}
    there = {path.stem for path in TEXTS.iterdir()}
    assert used <= there
    assert "GPL-3.0" in there, "the LGPL adds to it, and names it"
