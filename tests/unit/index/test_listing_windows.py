"""The list of cases, window by window: every case once and in order, also where many are alike."""

import pytest

from caseapp.index.index import Index
from caseapp.index.listing import Listing
from caseapp.index.row import CaseQuery, CaseSort
from tests.unit.index.conftest import put

CASES = [f"2026-{number:04d}" for number in range(1, 24)]
LONG = 7


@pytest.fixture
def listing(index: Index) -> Listing:
    # alike in all by which the list is sorted, but for the number, and not put in by number
    for case_id in (*CASES[1::2], *CASES[::2]):
        put(index, case_id, title="Foto gedeeld")
    return Listing(index.file)


@pytest.mark.parametrize("sort", list(CaseSort))
@pytest.mark.parametrize("descending", [False, True])
def test_windows_hold_every_case_once_and_in_order(listing: Listing, sort: CaseSort, descending: bool) -> None:
    seen: list[str] = []
    for offset in range(0, len(CASES), LONG):
        page = listing.cases(CaseQuery(sort=sort, descending=descending, offset=offset, limit=LONG))
        assert page.total == len(CASES)
        seen += [row.id for row in page.rows]
    assert seen == sorted(CASES, reverse=descending)
