"""Filling, rebuilding and refreshing the index."""

from __future__ import annotations

import gc
import sqlite3
from dataclasses import replace
from datetime import timedelta

import pytest

from caseapp.index.index import Index
from caseapp.index.row import CaseQuery
from caseapp.model.act import Fields
from caseapp.office import arriving
from caseapp.office.errors import Cancelled, IndexUnusable
from caseapp.office.light import LightRows
from caseapp.office.statistics import StatisticsQuery
from caseapp.office.summary import Summaries
from tests.unit.office.conftest import PASSWORD, Company, make_office


@pytest.fixture
def story(company: Company) -> Company:
    """Some cases: one closed, one closed and opened again, one open, one of a manager, one excluded, one destroyed."""
    closed = company.report()
    company.person(closed, category="other", name="Een Oom")
    company.do("dir", closed, "dismiss_report", respondent="e2", reasoning="Een vergissing.")
    company.do("hrm", closed, "close_case", conclusion="Een vergissing.")
    again = company.report("hrm")
    company.do("hrm", again, "close_case", conclusion="Klaar.")
    company.do("board", again, "reopen_case", reasons="Er is meer.")
    company.do("hrm", company.report(), "add_note", text="Gebeld met de ouders.")
    company.report("mgr")
    company.person(company.report(), part="witness", member=company.ids["hrm2"])
    company.clock.forward(days=1)
    return company


def rows(company: Company, by: str) -> dict[str, object]:
    return {one.id: one for one in company[by].cases(CaseQuery(limit=1000)).rows}


def everything(company: Company, by: str) -> tuple[object, ...]:
    session = company[by]
    while session.count():
        pass
    figures = session.statistics(StatisticsQuery(year=2025))
    lists = (session.work(), session.decisions(), session.search("ouders"), session.persons())
    return (rows(company, by), *lists, figures)


@pytest.mark.parametrize("by", ["dir", "hrm", "hrm2", "board", "fg", "mgr", "dir2"])
def test_a_rebuilt_index_is_the_same(story: Company, by: str) -> None:
    session = story[by]
    before = everything(story, by)
    session.rebuild_index()
    assert everything(story, by) == before


@pytest.mark.parametrize("on", [True, False])
def test_memory_is_collected_after_an_index_was_made_as_it_was_before(story: Company, *, on: bool) -> None:
    before = gc.isenabled()
    (gc.enable if on else gc.disable)()
    try:
        story["dir"].rebuild_index()
        assert gc.isenabled() is on
    finally:
        (gc.enable if before else gc.disable)()


def test_whoever_else_does_something_does_not_handle_the_case(company: Company) -> None:
    case = company.report()
    for by in ("fg", "board"):
        company.do(by, case, "add_note", text="Gelezen.")
    (row,) = company["dir"].cases(CaseQuery()).rows
    assert (row.handler, company["dir"].case(case).handler) == (company.ids["dir"], company.ids["dir"])
    company.do("hrm", case, "add_note", text="Gebeld.")
    assert company["hrm"].case(case).handler == company.ids["hrm"]


@pytest.mark.parametrize("by", ["dir", "hrm", "hrm2", "mgr"])
def test_rows_of_closed_cases_are_those_that_folding_gives(story: Company, by: str) -> None:
    session = story[by]
    session.pull()
    books, entries = session._books, []
    for case_id in books.index.case_ids():
        books.index.make_stale((case_id,))
        entries += [_entry(case_id, kept) for kept in books.index.acts(case_id)]
    light = LightRows(books.organisation, books.who.member)
    given = dict(light.follow(entries))  # type: ignore[arg-type]
    summaries = Summaries(session._rules, books.organisation, books.member, story.clock())
    folded = {case_id: summaries.of(books.case(case_id)) for case_id in given}
    holding = {case_id: one for case_id, one in given.items() if light.is_light(case_id)}
    # figures are counted later, when somebody looks at them
    assert holding == {case_id: replace(folded[case_id], figures=None) for case_id in holding}  # type: ignore[type-var]
    if by in ("dir", "hrm"):
        assert len(holding) == 1


def _entry(case_id: str, kept: object) -> object:
    from caseapp.index.row import IndexedEntry

    return IndexedEntry(
        case_id=case_id,
        seq=kept.seq,  # type: ignore[attr-defined]
        hash=b"",
        author=kept.author,  # type: ignore[attr-defined]
        at=kept.at,  # type: ignore[attr-defined]
        compartment=kept.compartment,  # type: ignore[attr-defined]
        epoch=1,
        body=kept.body,  # type: ignore[attr-defined]
    )


def test_progress_is_told_and_it_can_be_stopped(story: Company) -> None:
    told: list[tuple[int, int]] = []
    session = story["hrm"]
    before = rows(story, "hrm")
    session.rebuild_index(lambda done, total: told.append((done, total)))
    assert told
    assert all(done <= total for done, total in told)
    with pytest.raises(Cancelled):
        session.rebuild_index(stop=lambda: True)
    assert rows(story, "hrm") == before


def test_drafts_survive_a_rebuild(story: Company) -> None:
    story["hrm"].drafts.save("a", {"text": "half"})
    story["hrm"].rebuild_index()
    assert story["hrm"].drafts.get("a") is not None


def test_an_index_that_is_damaged_is_made_anew_at_sign_in(story: Company) -> None:
    before = rows(story, "hrm")
    story["hrm"].close()
    del story.sessions["hrm"]
    path = next((story.folder / "local").glob(f"index-{story.ids['hrm']}.db"))
    path.write_bytes(b"niets" * 5000)
    for beside in path.parent.glob(f"{path.name}-*"):
        beside.unlink()
    assert rows(story, "hrm") == before


def test_drafts_that_are_damaged_are_put_aside(company: Company) -> None:
    company["hrm"].drafts.save("a", {"text": "half"})
    company["hrm"].close()
    del company.sessions["hrm"]
    path = next((company.folder / "local").glob(f"drafts-{company.ids['hrm']}.db"))
    path.write_bytes(b"niets" * 5000)
    for beside in path.parent.glob(f"{path.name}-*"):
        beside.unlink()
    company["hrm"].drafts.save("b", {"text": "nieuw"})
    assert [one.key for one in company["hrm"].drafts.all()] == ["b"]
    assert list(path.parent.glob("*.damaged"))


def test_a_new_computer_reads_everything_at_once(story: Company) -> None:
    before = rows(story, "hrm")
    office = story.reopened()
    moved = replace(office._place, local=story.folder / "other")
    office._place = moved
    session = office.sign_in(story.ids["hrm"], PASSWORD)
    assert {one.id: one for one in session.cases(CaseQuery(limit=1000)).rows} == before
    session.close()
    office.close()


def test_a_new_computer_copes_with_a_case_that_was_tampered_with(story: Company) -> None:
    total = len(rows(story, "hrm"))
    story["hrm"].close()
    del story.sessions["hrm"]
    for path in (story.folder / "local").glob(f"index-{story.ids['hrm']}*"):
        path.unlink()
    connection = sqlite3.connect(story.folder / "store.sqlite")
    with connection:
        connection.execute("UPDATE entry SET body = zeroblob(100) WHERE stream = '2026-0003' AND seq = 1")
    connection.close()
    assert len(rows(story, "hrm")) == total - 1


def test_due_work_becomes_overdue_without_anybody_doing_anything(company: Company) -> None:
    company.report()
    assert company["hrm"].work_count(overdue=True) == 0
    company.clock.forward(days=30)
    assert company["hrm"].work_count(overdue=True) == company["hrm"].work_count() > 0


def test_the_act_is_done_also_when_the_index_cannot_be_written(company: Company) -> None:
    case = company.report()
    session = company["hrm"]
    session.case(case)
    index = session._books.index
    index.file.run("PRAGMA query_only = ON")
    done = session._performing.perform(case, _note("Toch gedaan."), None)
    assert done.act.fields.text("text") == "Toch gedaan."
    assert all(act.readable for act in company["dir"].case(case).case.acts)
    index.file.run("PRAGMA query_only = OFF")
    assert [act.act for act in session.case(case).case.acts] == ["report_incident", "add_note"]


def _note(text: str):  # type: ignore[no-untyped-def] # noqa: ANN202
    from caseapp.model.act import Act

    return Act(id="add_note", fields=Fields({"text": text}))


def test_a_rebuild_that_the_disk_does_not_allow_leaves_the_old_index(
    company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = company.report()
    session = company["hrm"]

    def full(self: Index, entries: object, *, stale: bool = True) -> None:
        raise IndexUnusable("De schijf is vol.")

    with monkeypatch.context() as patch:
        patch.setattr(Index, "add", full)
        with pytest.raises(IndexUnusable, match="vol"):
            session.rebuild_index()
    assert session.case(case).number == case
    assert not list((company.folder / "local").glob("*.new*"))
    company.clock.now += timedelta(days=1)


def test_a_full_disk_under_the_index_is_an_error_of_the_office(company: Company) -> None:
    session = company["hrm"]
    session._books.index.file.run("PRAGMA query_only = ON")
    with pytest.raises(IndexUnusable):
        session._books.index.note("position", 1)


def test_the_first_time_on_a_computer_tells_how_far_it_is(story: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arriving, "PAGE", 2)
    told: list[tuple[int, int]] = []
    office = make_office(story.folder, story.clock, local_dir=story.folder / "elsewhere")
    session = office.sign_in(story.ids["hrm"], PASSWORD, progress=lambda *far: told.append(far))
    entries = session._books.store.count()
    assert told[0] == (2, entries)
    assert (entries, entries) in told
    assert session._books.index.stale_count() == 0, "the lists are made too"
    assert {row.id for row in session.cases(CaseQuery()).rows} == set(rows(story, "hrm"))
    session.close()
    office.close()


def test_who_stops_the_first_time_begins_anew(story: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arriving, "PAGE", 2)
    office = make_office(story.folder, story.clock, local_dir=story.folder / "elsewhere")
    with pytest.raises(Cancelled, match="aanmelden"):
        office.sign_in(story.ids["hrm"], PASSWORD, stop=lambda: True)
    assert not list((story.folder / "elsewhere").glob("*.new*"))
    session = office.sign_in(story.ids["hrm"], PASSWORD)
    assert {row.id for row in session.cases(CaseQuery()).rows} == set(rows(story, "hrm"))
    session.close()
    office.close()
