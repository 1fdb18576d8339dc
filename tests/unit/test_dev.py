"""The two commands of the README say clearly what a computer lacks, and run what is there."""

import os
import sys
from pathlib import Path

import pytest

from installer import dev

Commands = list[list[str]]


class Ran:
    """What a command leaves behind."""

    def __init__(self, returncode: int) -> None:
        self.returncode = returncode


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> Commands:
    """Every command that would have been run, all of which pass unless they hold the word `broken`."""
    seen: Commands = []

    def run(command: list[str], **_: object) -> Ran:
        seen.append(command)
        return Ran(1 if "broken" in command else 0)

    monkeypatch.setattr("subprocess.run", run)
    return seen


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of its own whose computer lacks nothing."""
    for name in ("LOCK", "PROJECT"):
        path = tmp_path / name
        path.write_text(name, encoding="utf-8")
        monkeypatch.setattr(dev, name, path)
    environment = tmp_path / "environment"
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "ENVIRONMENT", environment)
    monkeypatch.setattr(dev, "STAMP", environment / "stamp")
    monkeypatch.setattr(dev, "missing_packages", list)
    monkeypatch.setattr(dev, "missing_outside_packages", list)
    (environment / "bin").mkdir(parents=True)
    (environment / "Scripts").mkdir()
    dev.python().touch()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def steps(commands: Commands) -> list[str]:
    """The telling word of each command."""
    words = ("venv", "--requirement", "--editable", "caseapp", "pytest", "apt-get", "mypy")
    return [next((word for word in words if word in command), "other") for command in commands]


def test_an_unknown_command_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["fly"]) == 2
    assert "run, test" in capsys.readouterr().err


def test_an_old_python_is_refused(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(dev, "OLDEST", (4, 0))
    assert dev.main(["env"]) == 2
    assert "Caseapp needs Python 4.0 or newer" in capsys.readouterr().err


@pytest.mark.usefixtures("checkout")
def test_the_environment_is_made_once(commands: Commands) -> None:
    assert dev.main(["env"]) == 0
    assert steps(commands) == ["venv", "--requirement", "--editable"]
    assert dev.main(["env"]) == 0
    assert len(commands) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="names of files are Unicode there")
def test_a_folder_that_this_terminal_cannot_spell_will_do(
    checkout: Path, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "ROOT", Path(os.fsdecode(b"/home/jet/Mijn school \xff")))
    assert dev.main(["env"]) == 0
    assert dev.main(["env"]) == 0


def test_python_reads_names_as_utf_8_whatever_the_terminal_speaks(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []

    def run(command: list[str], *, env: dict[str, str], **_: object) -> Ran:
        told.append(env.get("PYTHONUTF8"))
        return Ran(0)

    monkeypatch.setattr("subprocess.run", run)
    monkeypatch.setenv("PYTHONUTF8", "0")
    assert dev.main(["run"]) == 0
    assert len(told) >= 3
    assert set(told) == {"1"}


def test_it_is_made_anew_when_the_lock_changed(checkout: Path, commands: Commands) -> None:
    dev.main(["env"])
    commands.clear()
    (checkout / "LOCK").write_text("other", encoding="utf-8")
    assert dev.main(["env"]) == 0
    assert steps(commands) == ["venv", "--requirement", "--editable"]


def test_only_the_program_is_installed_again_when_the_project_file_changed(checkout: Path, commands: Commands) -> None:
    dev.main(["env"])
    commands.clear()
    (checkout / "PROJECT").write_text("other", encoding="utf-8")
    assert dev.main(["env"]) == 0
    assert steps(commands) == ["--editable"]


@pytest.mark.usefixtures("checkout")
def test_half_an_environment_is_finished_the_next_time(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "ROOT", "broken")
    assert dev.main(["env"]) == 2
    commands.clear()
    assert dev.main(["env"]) == 2
    assert steps(commands) == ["--editable"]


@pytest.mark.usefixtures("commands")
def test_what_may_not_be_installed_is_printed_as_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "missing_packages", lambda: ["libegl1", "libgl1"])
    monkeypatch.setattr("shutil.which", lambda _: "apt-get")
    monkeypatch.setattr("os.geteuid", lambda: 1000, raising=False)
    with pytest.raises(dev.Unready, match="sudo apt-get install --yes --no-install-recommends libegl1 libgl1"):
        dev.install_system_packages()


def test_root_installs_it(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    lists = iter([["libegl1"], []])
    monkeypatch.setattr(dev, "missing_packages", lambda: next(lists))
    monkeypatch.setattr("shutil.which", lambda _: "apt-get")
    monkeypatch.setattr("os.geteuid", lambda: 0, raising=False)
    dev.install_system_packages()
    assert steps(commands) == ["apt-get", "apt-get"]
    assert "libegl1" in commands[-1]


@pytest.mark.usefixtures("commands")
def test_another_system_is_told_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "missing_packages", lambda: ["libegl1"])
    monkeypatch.setattr("shutil.which", lambda _: None)
    with pytest.raises(dev.Unready, match="what Debian calls libegl1"):
        dev.install_system_packages()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the Linux loader")
def test_the_packages_that_are_missing_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setattr(dev, "LIBRARIES", {"libc.so.6": "libc6", "libnowhere.so.9": "libnowhere9"})
    monkeypatch.setattr(dev, "FONT_FOLDERS", (str(tmp_path), str(tmp_path / "none")))
    assert dev.missing_packages() == ["libnowhere9", "fonts-liberation"]
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "Letters.TTF").touch()
    assert dev.missing_packages() == ["libnowhere9"]


@pytest.mark.usefixtures("checkout")
@pytest.mark.parametrize("command", ["test", "cover"])
def test_root_gets_what_the_tests_look_through_from_outside(
    command: str, commands: Commands, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lists = iter([["xvfb", "python3-pyatspi"], []])
    monkeypatch.setattr(dev, "missing_outside_packages", lambda: next(lists))
    monkeypatch.setattr("shutil.which", lambda _: "apt-get")
    monkeypatch.setattr("os.geteuid", lambda: 0, raising=False)
    assert dev.main([command]) == 0
    order = steps(commands)
    assert order.index("apt-get") < order.index("pytest")
    assert {"xvfb", "python3-pyatspi"} < set(next(one for one in commands if one[:2] == ["apt-get", "install"]))
    assert "skipped" not in capsys.readouterr().out


@pytest.mark.usefixtures("checkout")
@pytest.mark.parametrize("user", [0, 1000])
def test_where_it_cannot_be_had_the_tests_run_without_and_the_command_is_printed(
    user: int, commands: Commands, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "missing_outside_packages", lambda: ["xvfb", "at-spi2-core"])
    monkeypatch.setattr("shutil.which", lambda _: "apt-get")
    monkeypatch.setattr("os.geteuid", lambda: user, raising=False)
    assert dev.main(["test"]) == 0
    said = capsys.readouterr().out
    assert "skipped" in said
    assert "sudo apt-get install --yes --no-install-recommends xvfb at-spi2-core\n" in said
    assert ("apt-get" in steps(commands)) == (user == 0)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has AT-SPI")
def test_what_is_missing_to_look_from_outside_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "OUTSIDE_PYTHON", tmp_path / "python3")
    monkeypatch.setattr(dev, "OUTSIDE_LAUNCHERS", (tmp_path / "launcher",))
    monkeypatch.setattr(dev, "OUTSIDE_TOOLS", {"sh": "dash", "no-such-tool": "nothing"})
    monkeypatch.setattr(dev, "SCREEN_LIBRARIES", {"libc.so.6": "libc6", "libnowhere.so.9": "libnowhere9"})
    assert dev.missing_outside_packages() == ["nothing", "at-spi2-core", "python3-pyatspi", "libnowhere9"]
    (tmp_path / "launcher").touch()
    assert dev.missing_outside_packages() == ["nothing", "python3-pyatspi", "libnowhere9"]


def test_run_opens_the_demonstration(checkout: Path, commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "has_screen", lambda: True)
    assert dev.main(["run"]) == 0
    assert commands[-1][1:] == ["-m", "caseapp", "desktop", "--demo"]
    assert not (checkout / "caseapp-demo").exists()


def test_run_plays_it_into_a_new_folder_where_there_is_no_screen(
    checkout: Path, commands: Commands, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "has_screen", lambda: False)
    (checkout / "caseapp-demo").mkdir()
    assert dev.main(["run"]) == 0
    folder = str(checkout / "caseapp-demo-2")
    assert commands[-1][1:] == ["-m", "caseapp", "demo", "--out", folder]
    assert f"There is no screen here, so the demonstration is played into {folder}" in capsys.readouterr().out


@pytest.mark.usefixtures("checkout")
def test_one_failing_check_fails_the_whole_and_stops_nothing(
    commands: Commands, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev.main(["test", "broken"]) == 1
    assert steps(commands)[-2:] == ["other", "pytest"]
    assert "Failed: tests." in capsys.readouterr().out
    assert dev.main(["test"]) == 0


def test_cover_asks_all_of_the_pure_rooms_and_most_of_the_rest(checkout: Path, commands: Commands) -> None:
    dev.main(["cover", "-k", "x"])
    tests, whole, pure = (command[1:] for command in commands[-3:])
    assert tests[:3] == ["-m", "pytest", "--cov"]
    assert tests[-2:] == ["-k", "x"]
    assert whole == ["-m", "coverage", "report", "--fail-under=90"]
    assert set(pure) - set(whole) == {"--include=caseapp/model/*,caseapp/procedure/*", "--fail-under=100"}


def test_the_tests_are_spread_unless_the_caller_says_otherwise(checkout: Path, commands: Commands) -> None:
    dev.main(["test", "tests/unit"])
    assert "--numprocesses=auto" in commands[-1]
    dev.main(["test", "-n0", "-k", "x"])
    assert "--numprocesses=auto" not in commands[-1]
    assert commands[-1][-3:] == ["-n0", "-k", "x"]
