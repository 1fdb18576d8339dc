"""Whatever stands on the command line, the answer is a code and a sentence, never a fault of the program."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caseapp.cli import main
from caseapp.procedure.catalogue import CATALOGUE

COMMANDS = [
    "case", "act", "new", "list", "show", "member", "protocol", "check", "verify", "index", "rebuild", "dossier",
    "export", "scenario", "run", "add", "password", "found", "desktop",
]  # fmt: skip
OPTIONS = [
    "--json", "--as", "--data", "--help", "--list", "--ask", "--explain", "--from", "--respondent", "--text", "--name",
    "--out", "--keep", "--store", "--limit", "--stage", "--role", "--", "-", "--on", "--findings", "--urgent", "-x",
]  # fmt: skip
VALUES = ["2026-0001", "e1", "31-02-2026", "M. Jansen", "weg.toml", ".", "ja", "x" * 300, "{ id = 1 }", "\0", "\u202e"]

WORDS = st.lists(
    st.one_of(
        st.sampled_from(COMMANDS),
        st.sampled_from(sorted(CATALOGUE)),
        st.sampled_from(OPTIONS),
        st.sampled_from(VALUES),
        st.text(max_size=12),
    ),
    max_size=9,
)


@given(words=WORDS)
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_words_lead_to_a_fault(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CASEAPP_DATA", str(tmp_path / "niets"))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("CASEAPP_PASSWORD", "een lang wachtwoord")
    code = main(words)
    out, err = capsys.readouterr()
    assert code in (0, 1, 2, 3), (words, err)
    assert "Traceback" not in err
    assert code == 0 or err or out
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "words",
    [
        ["demo", "--out", ""],
        ["dossier", "export", "2026-0001", "--out", " "],
        ["scenario", "run", ""],
        ["protocol", "check", ""],
        ["case", "list", "--data", ""],
    ],
)
def test_no_name_is_not_the_folder_that_one_is_in(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(words) == 2
    assert "hier hoort een naam" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
