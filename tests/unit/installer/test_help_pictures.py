"""The pictures of the help: all there, all shown, all made by the script, and small."""

from pathlib import Path

import pytest
from PIL import Image

from installer import help_pictures
from installer.help_pictures import PICTURES, WIDTH, amiss, folders, named

PAGES = pytest.mark.parametrize("pages", folders().values(), ids=folders())


@PAGES
def test_the_pages_show_exactly_what_the_script_makes(pages: Path) -> None:
    assert amiss(pages) == []
    assert sorted(named(pages)) == sorted(PICTURES)


@PAGES
def test_they_are_small(pages: Path) -> None:
    found = [*(pages / "pictures").glob("*.png")]
    assert found
    for path in found:
        with Image.open(path) as picture:
            assert (picture.width, picture.mode) == (WIDTH, "P"), path.name


def test_what_is_amiss_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "pictures"
    place.mkdir()
    (place / "oud.png").write_bytes(b"x" * 70_000)
    (tmp_path / "01.md").write_text("# Een\n\n![Iets](pictures/anders.png)\n", encoding="utf-8")
    monkeypatch.setattr(help_pictures, "PICTURES", {"melden": help_pictures.PAGE})
    assert amiss(tmp_path) == [
        "melden: no page shows it",
        "anders: it is not made here",
        "oud: it is not made here",
        "melden: it is not there",
        "oud: 70000 bytes is too much",
    ]
