"""Writes the tables of an MSI with Windows' own library, which Wine has too. Run by the Windows Python: see `msi.py`.

python msi_database.py TABLES.json TARGET.msi
"""

from __future__ import annotations

import ctypes
import json
import sys
from pathlib import Path
from typing import Any

NEW = 3
"""MSIDBOPEN_CREATEDIRECT"""

TEXT, NUMBER, MOMENT = 30, 3, 64
"""Kinds of a property of the summary: VT_LPSTR, VT_I4, VT_FILETIME."""


class Failed(Exception):
    """The library refused; the message says what."""


def main(tables: str, target: str) -> int:
    """Write the file."""
    given = json.loads(Path(tables).read_text(encoding="utf-8"))
    library: Any = ctypes.CDLL("msi")  # of Windows; on 64 bits there is one way of calling
    Path(target).unlink(missing_ok=True)
    database = ctypes.c_uint()
    mode = ctypes.cast(NEW, ctypes.c_wchar_p)
    _checked(library.MsiOpenDatabaseW(target, mode, ctypes.byref(database)), target)
    for name, table in given["tables"].items():
        _write_table(library, database, name, table)
    _write_summary(library, database, given["summary"])
    _checked(library.MsiDatabaseCommit(database), "commit")
    library.MsiCloseHandle(database)
    return 0


def _write_table(library: Any, database: Any, name: str, table: dict[str, Any]) -> None:  # noqa: ANN401 - of ctypes
    columns = [column for column, _ in table["columns"]]
    if not name.startswith("_"):  # the streams are there by themselves
        shape = ", ".join(f"`{column}` {kind}" for column, kind in table["columns"])
        keys = ", ".join(f"`{key}`" for key in table["keys"])
        _run(library, database, f"CREATE TABLE `{name}` ({shape} PRIMARY KEY {keys})", None)
    names, marks = ", ".join(f"`{column}`" for column in columns), ", ".join("?" * len(columns))
    for row in table["rows"]:
        _run(library, database, f"INSERT INTO `{name}` ({names}) VALUES ({marks})", row)  # noqa: S608 - our own names


def _run(library: Any, database: Any, query: str, row: list[Any] | None) -> None:  # noqa: ANN401
    view, record = ctypes.c_uint(), 0
    _checked(library.MsiDatabaseOpenViewW(database, query, ctypes.byref(view)), query)
    if row is not None:
        record = library.MsiCreateRecord(len(row))
        for at, value in enumerate(row, 1):
            if isinstance(value, dict):
                _checked(library.MsiRecordSetStreamW(record, at, value["file"]), value["file"])
            elif isinstance(value, int):
                library.MsiRecordSetInteger(record, at, ctypes.c_int(value))
            elif value is not None:
                library.MsiRecordSetStringW(record, at, value)
    _checked(library.MsiViewExecute(view, record), f"{query} {row}")
    library.MsiViewClose(view)
    library.MsiCloseHandle(view)
    if record:
        library.MsiCloseHandle(record)


def _write_summary(library: Any, database: Any, summary: dict[str, Any]) -> None:  # noqa: ANN401
    handle = ctypes.c_uint()
    _checked(library.MsiGetSummaryInformationW(database, None, 20, ctypes.byref(handle)), "summary")
    for key, value in summary.items():
        moment = (ctypes.c_uint * 2)(0, 0)
        if isinstance(value, str):
            code = library.MsiSummaryInfoSetPropertyW(handle, int(key), TEXT, 0, None, value)
        elif int(key) in (12, 13):
            moment = (ctypes.c_uint * 2)(value & 0xFFFFFFFF, value >> 32)
            code = library.MsiSummaryInfoSetPropertyW(handle, int(key), MOMENT, 0, moment, None)
        else:
            kind = 2 if int(key) == 1 else NUMBER
            code = library.MsiSummaryInfoSetPropertyW(handle, int(key), kind, value, None, None)
        _checked(code, f"summary {key}")
    _checked(library.MsiSummaryInfoPersist(handle), "summary")
    library.MsiCloseHandle(handle)


def _checked(code: int, what: str) -> None:
    if code != 0:
        message = f"error {code}: {what}"
        raise Failed(message)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
