"""What the repository holds, and what no file of it may name."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, files

TOP_LEVEL = {
    "LICENSE", "README.md", "caseapp", "installer", "pyproject.toml", "requirements.lock", "resources", "tests", "ui",
}  # fmt: skip

# put together here, so that this file does not name them either
REGISTRIES = [
    "pypi" + ".org", "files" + ".pythonhosted", "registry" + ".npmjs", "deb" + ".debian", "npmjs" + ".com",
    "crates" + ".io", "proxy" + ".golang",
]  # fmt: skip
PLACES = ["/" + "work/", "/" + "root/", "/" + "opt/pypi", "/" + "opt/wheels", "/tmp/" + "bash_jobs"]
KEPT_ELSEWHERE = ["shared/" + name for name in ("design", "rulings", "pdf/")]
FORBIDDEN = re.compile(
    "|".join(rf"(?<![\w.]){re.escape(name)}" for name in PLACES)
    + "|"
    + "|".join(re.escape(name) for name in [*REGISTRIES, *KEPT_ELSEWHERE]),
    re.IGNORECASE,
)


def test_the_top_level_is_as_designed() -> None:
    found = {path.parts[0] for path in files()}
    assert {name for name in found if not name.startswith(".")} - TOP_LEVEL == set()


def test_what_everybody_looks_for_is_there() -> None:
    needed = [
        "LICENSE",
        "README.md",
        "pyproject.toml",
        "requirements.lock",
        ".gitignore",
        ".ci/run",
        "installer/dev.py",
    ]
    assert [name for name in needed if Path(name) not in files()] == []


def named(text: str) -> list[str]:
    """What a text names that it may not."""
    return [match.group() for match in FORBIDDEN.finditer(text)]


@pytest.mark.parametrize(
    "text", ["see https://" + REGISTRIES[0] + "/x", "in '" + PLACES[0] + "main'", KEPT_ELSEWHERE[0]]
)
def test_a_forbidden_name_is_seen(text: str) -> None:
    assert named(text)


@pytest.mark.parametrize("text", ["tests/shared/test_role.py", "the network/work/rest balance", "PyPI and Debian"])
def test_an_innocent_text_passes(text: str) -> None:
    assert not named(text)


def test_no_file_names_a_registry_or_a_place_of_one_computer() -> None:
    faults = {
        str(path): names
        for path in files()
        if (names := named((ROOT / path).read_text(encoding="utf-8", errors="replace")))
    }
    assert faults == {}


def test_every_package_of_the_lock_has_its_hashes() -> None:
    entries = re.split(r"\n(?=\S)", (ROOT / "requirements.lock").read_text(encoding="utf-8").strip())
    packages = [entry for entry in entries if not entry.startswith("#")]
    assert len(packages) > 1
    assert [entry.partition(" ")[0] for entry in packages if "--hash=sha256:" not in entry] == []


def test_the_tests_have_every_extra() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = {line for extra in project["project"]["optional-dependencies"].values() for line in extra}
    assert extras
    assert extras <= set(project["dependency-groups"]["dev"])
    assert not extras & set(project["project"]["dependencies"])


def test_the_readme_points_at_what_exists() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    targets = re.findall(r"\]\((?!https?://|#)([^)#]+)", text) + re.findall(r'src="(?!https?://)([^"]+)"', text)
    assert [target for target in targets if not (ROOT / target).exists()] == []
