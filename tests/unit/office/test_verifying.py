"""Nothing forged: whatever is done to the store, verifying names it, and opening the case does not pass over it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from caseapp.ledger import EntryForged, Secret, StoreRolledBack, compose, open_secret
from caseapp.ledger.entry import make_entry
from caseapp.ledger.row import entry_values
from caseapp.model.act import Act, Fields
from caseapp.office.body import body_of
from caseapp.office.errors import NoAccess, Refused
from tests.unit.office.conftest import PASSWORD, REPORT, Company

if TYPE_CHECKING:
    from pathlib import Path

Tamper = Callable[[sqlite3.Connection, str], None]


def tampered(company: Company, change: Tamper, case: str) -> None:
    connection = sqlite3.connect(company.folder / "store.sqlite")
    with connection:
        change(connection, case)
    connection.close()


def body(db: sqlite3.Connection, case: str) -> None:
    db.execute("UPDATE entry SET body = CAST(body || x'00' AS BLOB) WHERE stream = ? AND seq = 2", (case,))


def moment(db: sqlite3.Connection, case: str) -> None:
    db.execute("UPDATE entry SET at = at - 1 WHERE stream = ? AND seq = 2", (case,))


def author(db: sqlite3.Connection, case: str) -> None:
    db.execute(
        "UPDATE entry SET author = (SELECT author FROM entry WHERE stream = 'register' LIMIT 1) "
        "WHERE stream = ? AND seq = 2",
        (case,),
    )


def dropped(db: sqlite3.Connection, case: str) -> None:
    db.execute("DELETE FROM entry WHERE stream = ? AND seq = 2", (case,))


def cut_off(db: sqlite3.Connection, case: str) -> None:
    db.execute("DELETE FROM entry WHERE stream = ? AND seq = 3", (case,))


def swapped(db: sqlite3.Connection, case: str) -> None:
    for before, after in ((2, 99), (3, 2), (99, 3)):
        db.execute("UPDATE entry SET seq = ? WHERE stream = ? AND seq = ?", (after, case, before))


def replayed(db: sqlite3.Connection, case: str) -> None:
    db.execute(
        "INSERT INTO entry (stream, seq, prev, author, at, compartment, epoch, commitment, body, signature, hash) "
        "SELECT stream, 4, prev, author, at, compartment, epoch, commitment, body, signature, zeroblob(32) "
        "FROM entry WHERE stream = ? AND seq = 3",
        (case,),
    )


def signature(db: sqlite3.Connection, case: str) -> None:
    db.execute(
        "UPDATE entry SET signature = (SELECT signature FROM entry WHERE stream = ? AND seq = 1) "
        "WHERE stream = ? AND seq = 2",
        (case, case),
    )


def compartment(db: sqlite3.Connection, case: str) -> None:
    db.execute("UPDATE entry SET compartment = 'reporter' WHERE stream = ? AND seq = 2", (case,))


def stream(db: sqlite3.Connection, case: str) -> None:
    db.execute("UPDATE entry SET stream = '2026-0777' WHERE stream = ? AND seq = 3", (case,))


CHANGES = (body, moment, author, dropped, cut_off, swapped, replayed, signature, compartment, stream)


@pytest.fixture
def case(company: Company) -> str:
    number = company.report()
    company.do("dir", number, "add_note", text="Een.")
    company.do("hrm", number, "add_note", text="Twee.")
    company["dir"].pull()
    return number


def test_a_sound_store_is_found_sound(company: Company, case: str) -> None:
    report = company["dir"].verify()
    assert (report.ok, report.signatures_known, report.opened) == (True, True, report.entries)
    assert len(company["dir"].case(case).case.acts) == 3


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_verifying_names_what_is_wrong(company: Company, case: str, change: Tamper) -> None:
    tampered(company, change, case)
    report = company["dir"].verify()
    assert not report.ok
    assert case in str(report.first) or "2026-0777" in str(report.first)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_opening_the_case_notices_it(company: Company, case: str, change: Tamper) -> None:
    tampered(company, change, case)
    with pytest.raises((EntryForged, StoreRolledBack)):
        company["dir"].case(case)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_somebody_who_reads_it_for_the_first_time_notices_too(company: Company, case: str, change: Tamper) -> None:
    tampered(company, change, case)
    with pytest.raises((EntryForged, StoreRolledBack)):
        company["fg"].case(case)


def test_a_forged_case_does_not_keep_others_from_being_read(company: Company, case: str) -> None:
    other = company.report()
    tampered(company, body, case)
    assert company["fg"].case(other).title == REPORT["summary"]


def secret_of(company: Company, key: str) -> Secret:
    row = company.office.store.member_secret(company.ids[key])
    assert row is not None
    return open_secret(row.sealed, PASSWORD)


def test_an_entry_signed_with_another_members_key_is_found(company: Company, case: str) -> None:
    store = company.office.store
    head = store.head(case)
    assert head is not None
    keyset = company["dir"]._books.reader.keyset(case)
    key = keyset.current("case")
    assert key is not None
    entry = make_entry(
        stream=case,
        seq=head.seq + 1,
        prev=head.hash,
        author=company.ids["board"],
        secret=secret_of(company, "dir"),
        at=company.clock() + timedelta(days=1),
        compartment="case",
        epoch=key.epoch,
        key=key.key,
        fields=body_of(Act(id="add_note", fields=Fields({"text": "Namens het bestuur."})), rules="1", register=1),
    )
    values = entry_values(entry)

    def put(db: sqlite3.Connection, _case: str) -> None:
        db.execute(
            f"INSERT INTO entry ({', '.join(values)}) VALUES ({', '.join('?' * len(values))})", [*values.values()]
        )

    tampered(company, put, case)
    assert "handtekening" in str(company["hrm"].verify().first)
    with pytest.raises(EntryForged, match="handtekening"):
        company["dir"].case(case)


def test_a_store_put_back_to_an_older_copy_is_noticed(company: Company, case: str, tmp_path: Path) -> None:
    company.close()
    company.sessions.clear()
    copy = tmp_path / "copy.sqlite"
    shutil.copy(company.folder / "store.sqlite", copy)
    office = company.reopened()
    session = office.sign_in("dir", PASSWORD)
    session.perform(case, Act(id="add_note", fields=Fields({"text": "Later."})))
    session.close()
    office.close()
    for name in ("store.sqlite", "store.sqlite-wal", "store.sqlite-shm"):
        (company.folder / name).unlink(missing_ok=True)
    shutil.copy(copy, company.folder / "store.sqlite")
    office = company.reopened()
    session = office.sign_in("dir", PASSWORD)
    assert "oude kopie" in str(session.verify().first)
    assert "oude kopie" in str(office.verify().first)
    with pytest.raises(StoreRolledBack):
        session.case(case)
    session.close()
    office.close()


def test_a_register_put_back_stops_at_the_door(company: Company) -> None:
    def without_last(db: sqlite3.Connection, _case: str) -> None:
        db.execute("DELETE FROM entry WHERE stream = 'register' AND seq = (SELECT max(seq) FROM entry)")

    company["dir"].pull()
    tampered(company, without_last, "")
    with pytest.raises(StoreRolledBack):
        company.office.sign_in("hrm", PASSWORD)


def test_a_register_that_was_tampered_with_stops_at_the_door(company: Company) -> None:
    def changed(db: sqlite3.Connection, _case: str) -> None:
        db.execute("UPDATE entry SET at = at + 5 WHERE stream = 'register' AND seq = 3")

    tampered(company, changed, "")
    with pytest.raises(EntryForged):
        company.office.sign_in("hrm", PASSWORD)


def force(company: Company, by: str, case: str, act: Act, explanation: str = "") -> None:
    """A member with a program of their own writes an act, properly signed, that the procedure never allowed."""
    session = company[by]
    session.pull()
    books = session._books
    batch = compose(
        stream=case,
        head=books.store.head(case),
        author=company.ids[by],
        secret=secret_of(company, by),
        at=books.register.state.at + timedelta(hours=1),
        items=[("case", body_of(act, rules="1", register=books.register.state.seq))],
        readers={},
        keyset=books.reader.keyset(case),
    )
    books.store.append(batch)


def test_an_act_that_the_procedure_never_allowed_is_found(company: Company, case: str) -> None:
    act = Act(id="close_case", fields=Fields({"conclusion": "Weg ermee."}))
    with pytest.raises(Refused):
        company["fg"].perform(case, act)
    force(company, "fg", case, act)
    found = company["hrm"].verify()
    assert [(one.code, one.seq) for one in found.findings] == [("procedure", 4)]
    assert "niet toegestaan" in str(found.first)


def test_somebody_without_full_access_does_not_judge_what_they_cannot_see(company: Company) -> None:
    case = company.report("mgr")
    company.person(case)
    assert company["mgr"].verify().ok


def test_a_damaged_file_is_found(company: Company, case: str, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("inhoud")
    given = {"obtained_from": "M.", "obtained_how": "handed_over", "obtained_on": "02-03-2026"}
    company.do("dir", case, "add_evidence", file=file, **given)

    def spoil(db: sqlite3.Connection, _case: str) -> None:
        db.execute("UPDATE blob_chunk SET data = zeroblob(length(data))")

    tampered(company, spoil, case)
    assert "beschadigd" in str(company["dir"].verify().first)


def test_progress_is_told(company: Company, case: str) -> None:
    told: list[tuple[int, int]] = []
    company["dir"].verify(lambda done, total: told.append((done, total)))
    assert all(done <= total for done, total in told)
    with pytest.raises(NoAccess):
        company["dir2"].case(case)


@pytest.mark.parametrize(("reader", "named"), [("hrm", "hrm"), ("recovery", "Het herstelblad")])
def test_a_key_of_the_register_that_was_taken_out_of_the_store_is_missed(
    company: Company, reader: str, named: str
) -> None:
    """Whoever loses it cannot sign in any more; with a sheet that lost it a board that lost everyone opens nothing."""
    member = company.ids.get(reader, reader)

    def taken(db: sqlite3.Connection, _case: str) -> None:
        db.execute("DELETE FROM key_grant WHERE reader = ?", (member,))

    tampered(company, taken, "")
    report = company["dir"].verify()
    assert [(one.stream, one.code) for one in report.findings][:1] == [("register", "keys")]
    assert str(report.first).startswith(named)
