"""What every test starts from: no screen, no secret store, no data of the person who runs it, and a measured length."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings

pytest_plugins = ("tests.postgres",)

# before anything imports Qt or asks for a secret store
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")

SAMPLES = Path(__file__).resolve().parents[2] / "shared" / "data"

# a shared machine is slow at times: an example that takes long is no fault
settings.register_profile("dev", deadline=None, max_examples=50)
settings.register_profile(
    "ci",
    deadline=None,
    max_examples=100,
    derandomize=True,
    database=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("full", settings.get_profile("ci"), derandomize=False, max_examples=2000, phases=list(Phase))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--full", action="store_true", help="run the tests marked slow in their full length")
    parser.addoption(
        "--samples", type=Path, default=SAMPLES, help="the folder with files that others made (../shared/data)"
    )


def pytest_configure(config: pytest.Config) -> None:
    name = "full" if config.getoption("--full") else "ci" if os.environ.get("CI") else "dev"
    settings.load_profile(name)


@pytest.fixture(scope="session")
def rounds(request: pytest.FixtureRequest) -> Callable[[int, int], int]:
    """How often a slow test plays its round: `rounds(20, 500)` is 20, and 500 with `--full`."""
    full = bool(request.config.getoption("--full"))
    return lambda short, long: long if full else short


@pytest.fixture(scope="session")
def samples(request: pytest.FixtureRequest) -> Path:
    """The folder with files that others made, which are no part of the program; without it these tests are skipped."""
    folder: Path = request.config.getoption("--samples")
    if not folder.is_dir():
        pytest.skip("no folder with files that others made: give it with --samples")
    return folder


@pytest.fixture(scope="session", autouse=True)
def strangers_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home of our own, so that no test reads or writes the data of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "APPDATA"):
            patch.setenv(name, str(home / name.lower()))
        yield home
