"""Rows with numbers that nobody reads past: the place at which they arrived, and how long a file says it is."""

import pytest

from tests.shared.test_forgery import Forger, forger

__all__ = ["forger"]


def test_a_file_that_is_said_to_be_of_another_length_is_found(forger: Forger) -> None:
    forger.world.store.put_blob("case-1", "b", [b"een", b"twee"])
    forger.run("UPDATE blob SET size = 6")
    assert [(finding.stream, finding.code) for finding in forger.world.checked().findings] == [("case-1", "blob")]


@pytest.mark.parametrize("place", [-1, 0, 2**60])
@pytest.mark.parametrize("table", ["entry", "key_grant"])
def test_a_place_that_nothing_arrives_at_is_found(forger: Forger, table: str, place: int) -> None:
    forger.run(
        f"UPDATE {table} SET position = :place WHERE position ="
        f" (SELECT max(position) FROM {table} WHERE stream = 'case-1')",
        place=place,
    )
    assert [(one.stream, one.code) for one in forger.world.checked().findings] == [("case-1", "place")]
