"""Windows of lists, sorted and filtered in the file."""

from datetime import timedelta

import pytest

from caseapp.index.index import Index
from caseapp.index.listing import Listing
from caseapp.index.row import MARK_END, MARK_START, CaseQuery, CaseSort, Summary, WaitingDecision
from caseapp.index.search import match_of, search
from caseapp.model.act import CaseId, Ref
from caseapp.model.term import Part, Track
from tests.unit.index.conftest import AT, entry, put, row, work


@pytest.fixture
def listing(index: Index) -> Listing:
    put(index, "2025-0009", title="Foto", school="Waard", stage="completion", closed=True, changed=AT)
    put(
        index,
        "2026-0001",
        title="Berichten",
        school="Vliet",
        stage="inquiry",
        due=AT + timedelta(days=3),
        mine=True,
        tracks=(Track.PUPIL, Track.STAFF),
    )
    put(
        index,
        "2026-0002",
        title="100% raak",
        school="Waard",
        stage="inquiry",
        due=AT,
        about="A. de Vries",
        tracks=(Track.STAFF,),
        handler="m1",
    )
    put(index, "2026-10000", title="Account", school="Waard", stage="report", changed=AT + timedelta(days=1))
    return Listing(index.file)


def ids(listing: Listing, **query: object) -> list[str]:
    return [one.id for one in listing.cases(CaseQuery(**query)).rows]  # type: ignore[arg-type]


def test_the_newest_number_is_on_top(listing: Listing) -> None:
    assert ids(listing) == ["2026-10000", "2026-0002", "2026-0001", "2025-0009"]


@pytest.mark.parametrize(
    ("sort", "first"),
    [
        (CaseSort.NUMBER, "2025-0009"),
        (CaseSort.TITLE, "2026-0002"),
        (CaseSort.SCHOOL, "2026-0001"),
        (CaseSort.STAGE, "2025-0009"),
        (CaseSort.DUE, "2026-0002"),
    ],
)
def test_every_column_sorts(listing: Listing, sort: CaseSort, first: str) -> None:
    assert ids(listing, sort=sort, descending=False)[0] == first
    assert set(ids(listing, sort=sort)) == set(ids(listing))


@pytest.mark.parametrize("sort", list(CaseSort))
def test_sorting_goes_both_ways(listing: Listing, sort: CaseSort) -> None:
    assert len(ids(listing, sort=sort, descending=True)) == 4


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"school": "Vliet"}, ["2026-0001"]),
        ({"stage": "inquiry"}, ["2026-0002", "2026-0001"]),
        ({"open_only": True}, ["2026-10000", "2026-0002", "2026-0001"]),
        ({"mine": True}, ["2026-0001"]),
        ({"text": "vries"}, ["2026-0002"]),
        ({"text": "0009"}, ["2025-0009"]),
        ({"text": "0%"}, ["2026-0002"]),
        ({"text": "waard foto"}, ["2025-0009"]),
        ({"text": "fotos"}, []),
        ({"text": "ies waa"}, ["2026-0002"]),
        ({"text": 'acc"'}, []),
        ({"text": "2026-1000 ac"}, ["2026-10000"]),
        ({"track": Track.PUPIL}, ["2026-0001"]),
        ({"track": Track.STAFF}, ["2026-0002", "2026-0001"]),
        ({"handler": "m1"}, ["2026-0002"]),
        ({"due_from": AT, "due_until": AT + timedelta(days=1)}, ["2026-0002"]),
        ({"due_from": AT + timedelta(days=1)}, ["2026-0001"]),
        ({"due_until": AT}, []),
        ({"text": "'; DROP TABLE file; --"}, []),
        ({"school": "Waard", "open_only": True, "stage": "report"}, ["2026-10000"]),
    ],
)
def test_filters_narrow_the_list(listing: Listing, query: dict[str, object], found: list[str]) -> None:
    assert ids(listing, **query) == found


def test_a_window_knows_how_many_there_are(listing: Listing) -> None:
    page = listing.cases(CaseQuery(offset=1, limit=2))
    assert ([one.id for one in page.rows], page.total) == (["2026-0002", "2026-0001"], 4)


def test_a_window_that_is_not_counted_has_no_total(listing: Listing) -> None:
    page = listing.cases(CaseQuery(limit=2, counted=False))
    assert (len(page.rows), page.total) == (2, 0)


def test_cases_are_found_by_any_of_their_words_the_newest_first(index: Index, listing: Listing) -> None:
    assert [one.id for one in listing.found("waard", 2)] == ["2026-10000", "2026-0002"]
    assert [one.id for one in listing.found("VRIES raak", 9)] == ["2026-0002"]
    assert listing.found("ab", 9) == ()
    put(index, "2026-0002", title="Anders", school="Vliet")
    assert [one.id for one in listing.found("waard", 9)] == ["2026-10000", "2025-0009"]
    index.forget("2026-10000")
    assert [one.id for one in listing.found("waard", 9)] == ["2025-0009"]


def test_a_row_comes_back_as_it_went_in(index: Index) -> None:
    given = row("2026-0001", about="A", handler="m1", handler_name="Anna", excluded=(Part.WITNESS,), due=AT, mine=True)
    index.summarise("2026-0001", Summary(row=given))
    assert Listing(index.file).cases(CaseQuery()).rows == (given,)


def test_work_is_in_order_of_its_day(index: Index) -> None:
    put(index, "2026-0001", work("2026-0001", 5), work("2026-0001", 1, hint={"with": "board"}, sources=("a", "b")))
    put(index, "2026-0002", work("2026-0002", 3), work("2026-0002", 2, mine=False))
    listing = Listing(index.file)
    assert [one.due for one in listing.work()] == [AT + timedelta(days=days) for days in (1, 3, 5)]
    assert len(listing.work(mine=False)) == 4
    assert len(listing.work(limit=1, offset=1)) == 1
    first = listing.work()[0]
    assert (first.hint, first.source, first.title) == ({"with": "board"}, "a", "Zaak 2026-0001")
    assert (first.overdue(AT), first.overdue(AT + timedelta(days=2))) == (False, True)
    assert (listing.work_count(), listing.work_count(AT + timedelta(days=4))) == (3, 2)


def test_decisions_wait_in_order(index: Index) -> None:
    def waiting(ref: str, days: int) -> WaitingDecision:
        return WaitingDecision(
            case_id=CaseId("2026-0001"),
            title="Zaak 2026-0001",
            kind="inspection",
            ref=Ref(ref),
            act="decide_inspection",
            about_name="A. de Vries",
            text="Controle 1",
            since=AT + timedelta(days=days),
            mine=False,
            why="U hebt dit gevraagd.",
        )

    given = (waiting("e5", 2), waiting("e3", 1))
    index.summarise("2026-0001", Summary(row=row("2026-0001"), waiting=given))
    assert Listing(index.file).waiting() == given[::-1]


class TestSearch:
    def test_words_are_marked(self, index: Index) -> None:
        index.add([entry()])
        put(index, "2026-0001", title="Zaak")
        hit = search(index.file, "OUD")[0]
        assert (hit.case_id, hit.ref, hit.act, hit.title) == ("2026-0001", "e1", "add_note", "Zaak")
        assert f"{MARK_START}ouders{MARK_END}" in hit.snippet

    def test_all_words_must_stand_in_one_act(self, index: Index) -> None:
        index.add([entry(), entry(seq=2, words="De ouders komen morgen.")])
        assert [hit.ref for hit in search(index.file, "ouders morgen")] == ["e2"]
        assert search(index.file, "ouders nooit") == ()

    def test_accents_do_not_matter(self, index: Index) -> None:
        index.add([entry(words="Overleg met de coördinator.")])
        assert len(search(index.file, "coordinator")) == 1

    @pytest.mark.parametrize("text", ["", "  ", "!?", '"', "'\""])
    def test_nothing_typed_finds_nothing(self, index: Index, text: str) -> None:
        index.add([entry()])
        assert search(index.file, text) == ()

    @pytest.mark.parametrize(
        "text", ['"ouders', "ouders*", "ouders AND", "NEAR(", "col:x", "a-b", "(((", "words:ouders"]
    )
    def test_what_means_something_to_the_search_engine_is_only_text(self, index: Index, text: str) -> None:
        index.add([entry()])
        search(index.file, text)

    @pytest.mark.parametrize(
        ("typed", "asked"),
        [
            ("foto van leer", '"foto" "van" "leer"*'),
            ("foto", '"foto"*'),
            ("ai", '"ai"'),
            ("foto va", '"foto"'),
        ],
    )
    def test_the_last_word_may_be_half_typed(self, typed: str, asked: str) -> None:
        assert match_of(typed) == asked

    def test_the_last_one_done_is_on_top(self, index: Index) -> None:
        index.add([entry(words="ouders ouders ouders"), entry(seq=2, words="de ouders over van alles en nog wat")])
        assert [hit.ref for hit in search(index.file, "ouders")] == ["e2", "e1"]
