"""The tables of the MSI."""

from pathlib import Path

import pytest

from installer.windows import msi, portable
from installer.windows.msi_table import KEPT, SEQUENCE, SHAPE, fixed_tables, shaped


@pytest.fixture
def program(tmp_path: Path) -> Path:
    folder = tmp_path / "Caseapp"
    for name in (
        "caseapp.exe",
        "caseapp-cli.exe",
        "_internal/caseapp.pyz",
        "_internal/a/lib.py",
        "_internal/b.dll",
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(name.encode())
    return folder


def test_every_file_has_its_component_and_its_place_in_the_cabinet(program: Path) -> None:
    packed = msi.rows_of(program)
    keys = [row[0] for row in packed.tables["File"]]
    assert keys == [key for key, _ in packed.files]
    assert [row[-1] for row in packed.tables["File"]] == list(range(1, len(keys) + 1))
    assert {row[1] for row in packed.tables["File"]} == {row[0] for row in packed.tables["Component"]}
    assert len({row[1] for row in packed.tables["Component"]}) == len(keys), "each component has a GUID of its own"
    folders = {row[0] for row in packed.tables["Directory"]} | {"INSTALLDIR"}
    assert {row[2] for row in packed.tables["Component"]} <= folders


def test_identifiers_never_change() -> None:
    assert msi.identifier("upgrade") == "{E32CA6F1-313C-563E-96D7-65A1DC276160}", (
        "else no upgrade finds the version before"
    )
    assert msi.identifier("product", "0.1.0") != msi.identifier("product", "0.1.1")
    assert msi.identifier("component", "caseapp.exe") == msi.identifier("component", "caseapp.exe")


def test_short_names_are_short_and_differ() -> None:
    taken: set[str] = set()
    names = [msi.short_name(f"een lange naam {number}.json", taken) for number in range(120)]
    assert len(set(names)) == len(names)
    for name in names:
        stem, _, end = name.partition(".")
        assert len(stem) <= 8
        assert len(end) <= 3
    assert msi.short_name("τέστ", set()) == "X~1"


def keys_of(table: str) -> tuple[str, ...]:
    return (SEQUENCE if table.endswith("Sequence") else SHAPE[table])[1]


def test_every_table_fits_its_columns(program: Path) -> None:
    fixed = fixed_tables("0.1.0", msi.identifier, last=4)
    tables = {**fixed, **{name: [*fixed.get(name, []), *rows] for name, rows in msi.rows_of(program).tables.items()}}
    assert set(shaped(tables)) == set(tables)
    for name, rows in tables.items():
        columns = (SEQUENCE if name.endswith("Sequence") else SHAPE[name])[0]
        for row in rows:
            assert len(row) == len(columns), (name, row)
            for value, (column, kind) in zip(row, columns, strict=True):
                assert value is not None or "NOT NULL" not in kind, (name, column, row)
                if isinstance(value, str) and kind.startswith("CHAR("):
                    assert len(value) <= int(kind[5 : kind.index(")")]), (name, column, value)
                if isinstance(value, str):
                    assert value.isascii(), "the tables are read in every code page"
        places = [[column for column, _ in columns].index(key) for key in keys_of(name)]
        keys = [tuple(str(row[place]) for place in places) for row in rows]
        assert len(set(keys)) == len(keys), name


def test_every_action_of_ours_is_in_a_sequence() -> None:
    tables = fixed_tables("0.1.0", msi.identifier, last=1)
    planned = {row[0] for name in ("InstallExecuteSequence", "InstallUISequence") for row in tables[name]}
    assert {row[0] for row in tables["CustomAction"]} <= planned
    assert {f"Recall_{one}" for one in KEPT} <= planned


def test_the_portable_program_is_the_same_twice(program: Path, tmp_path: Path) -> None:
    first, second = portable.pack(program, tmp_path / "1.zip"), portable.pack(program, tmp_path / "2.zip")
    assert first.read_bytes() == second.read_bytes()


def test_the_mark_of_the_portable_program_is_the_one_it_looks_for() -> None:
    from caseapp.provided import PORTABLE

    assert portable.MARK == PORTABLE
