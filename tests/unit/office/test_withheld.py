"""A store that withholds: keys, files, entries and memories that are gone or swapped are noticed."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from caseapp.evidence.sealing import CHUNK
from caseapp.index.file import DAMAGED
from caseapp.ledger import EntryForged, KeySet, StoreRolledBack, compose
from caseapp.ledger.row import entry_values
from caseapp.model.act import Act, Fields
from caseapp.office import soundness
from caseapp.office.errors import IndexUnusable
from tests.unit.office.conftest import PASSWORD, REPORT, START, Company
from tests.unit.office.test_insider import found, secret_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

GIVEN: dict[str, Any] = {"obtained_from": "M.", "obtained_how": "handed_over", "obtained_on": START}


@pytest.fixture
def case(company: Company) -> str:
    number = company.report()
    company.do("hrm", number, "add_note", text="Een.")
    company.do("dir", number, "add_note", text="Twee.")
    for by in ("dir", "hrm", "board"):
        company[by].pull()
    return number


def run(company: Company, sql: str, *values: Any) -> None:
    with closing(sqlite3.connect(company.folder / "store.sqlite")) as db, db:
        assert db.execute(sql, values).rowcount > 0


def test_ones_own_keys_taken_away_are_missed(company: Company, case: str) -> None:
    run(company, "DELETE FROM key_grant WHERE stream = ? AND reader = ?", case, company.ids["dir"])
    codes, warnings = found(company, case, "dir")
    assert codes == [("keys", 0)]
    assert "niemand heeft ze ingetrokken" in warnings[0]


@pytest.mark.parametrize("whose", ["reader = :who", "reader <> ''"])
@pytest.mark.parametrize("by", ["hrm", "dir"])
def test_ones_own_keys_that_vanished_meanwhile_are_missed(company: Company, case: str, whose: str, by: str) -> None:
    """Also where something is still to be pulled: what this computer read is not forgotten because keys vanished."""
    company.do(by, case, "add_note", text="Het laatste dat werd gedaan.")
    company["hrm"].pull()
    company.close()
    company.sessions.clear()
    with closing(sqlite3.connect(company.folder / "store.sqlite")) as db, db:
        db.execute(f"DELETE FROM key_grant WHERE stream = :case AND {whose}", {"case": case, "who": company.ids["hrm"]})
    office = company.reopened()
    hrm = office.sign_in("hrm", PASSWORD)
    assert [one.code for one in hrm.verify().findings] == ["keys"]
    view = hrm.case(case)
    assert "niemand heeft ze ingetrokken" in view.warnings[0]
    assert len(view.case.acts) == 4
    hrm.close()
    office.close()


def test_an_older_key_that_vanished_is_missed_though_the_newer_one_is_there(company: Company, case: str) -> None:
    company.person(case, name="hrm2", part="witness", member=company.ids["hrm2"])
    company["hrm"].pull()
    company.do("dir", case, "add_note", text="Later.")
    run(company, "DELETE FROM key_grant WHERE stream = ? AND reader = ? AND epoch = 1", case, company.ids["hrm"])
    assert [one.code for one in company["hrm"].verify().findings] == ["keys"]
    assert "niemand heeft ze ingetrokken" in company["hrm"].case(case).warnings[0]


def test_the_keys_of_another_reader_are_missed(company: Company, case: str) -> None:
    run(company, "DELETE FROM key_grant WHERE stream = ? AND reader = ?", case, company.ids["board"])
    codes, warnings = found(company, case)
    assert codes == [("keys", 0)]
    assert "board mag zaak" in warnings[0]


def test_the_keys_to_what_somebody_reported_who_cannot_read_the_case_are_missed(company: Company) -> None:
    case = company.report("mgr")
    company["hrm"].pull()
    place = f"own-{company.ids['mgr']}"
    run(
        company,
        "DELETE FROM key_grant WHERE stream = ? AND compartment = ? AND reader = ?", case, place, company.ids["board"],
    )  # fmt: skip
    codes, warnings = found(company, case)
    assert codes == [("keys", 0)]
    assert "board mag zaak" in warnings[0]


def hidden(company: Company, case: str, seq: int, position: str) -> None:
    """Give an entry the place of one that everybody has been given already."""
    run(company, f"UPDATE entry SET position = {position} WHERE stream = ? AND seq = ?", case, seq)


@pytest.mark.parametrize("position", ["-7", "0", "-9223372036854775807", "1 - position"])
@pytest.mark.parametrize("new", [True, False])
def test_the_last_act_of_a_case_is_not_hidden_from_who_opens_it(
    company: Company, case: str, position: str, new: bool
) -> None:
    office = company.reopened()
    hrm = office.sign_in("hrm", PASSWORD)
    company.do("dir", case, "add_note", text="Dit mag niemand weten.")
    hidden(company, case, 4, position)
    if new:
        hrm.close()
        for path in (company.folder / "local").glob("index-*"):
            path.unlink()
        hrm = office.sign_in("hrm", PASSWORD)
    assert [one.text for one in hrm.verify().findings if one.code == "place"]
    assert len(hrm.case(case).case.acts) == 4
    hrm.close()
    office.close()


def test_who_opens_a_case_of_which_an_act_was_hidden_is_told_and_can_go_on(company: Company, case: str) -> None:
    office = company.reopened()
    hrm = office.sign_in("hrm", PASSWORD)
    company.do("dir", case, "add_note", text="Dit mag niemand weten.")
    hidden(company, case, 4, "-1")
    view = hrm.case(case)
    assert "hield handelingen van deze zaak verborgen" in view.warnings[0]
    assert len(view.case.acts) == 4
    company.do("dir", case, "add_note", text="Dit ook niet.")
    hidden(company, case, 5, "-2")
    assert hrm.perform(case, Act(id="add_note", fields=Fields({"text": "Wel."}))).ref == "e6"
    assert company.report("dir2", school="Het Vlieterland") == "2026-0002"
    hidden(company, "2026-0002", 1, "-3")
    assert hrm.perform(None, Act(id="report_incident", fields=Fields(REPORT))).case_id == "2026-0003"
    hrm.close()
    office.close()


def test_keys_at_a_place_where_nobody_looks_are_checked_all_the_same(company: Company, case: str) -> None:
    run(
        company,
        "UPDATE key_grant SET position = -position, signature = zeroblob(64) WHERE stream = ? AND reader = ?",
        case, company.ids["board"],
    )  # fmt: skip
    office = company.reopened()
    codes = [one.code for one in office.verify().findings]
    office.close()
    assert codes == ["place", "grant"]


@pytest.mark.parametrize("change", ["sealed = zeroblob(80)", "granted_by = reader", "at = at + 1"])
def test_keys_that_were_changed_are_noticed(company: Company, case: str, change: str) -> None:
    run(company, f"UPDATE key_grant SET {change} WHERE stream = ? AND reader = ?", case, company.ids["board"])
    codes, warnings = found(company, case)
    assert ("grant", 0) in codes
    assert "voor board is door iemand veranderd" in warnings[0]


def test_who_gets_a_role_gets_the_keys_also_from_a_program_with_a_new_index(company: Company) -> None:
    case = company.report("hrm", school="Het Vlieterland")
    for role in ("manager", "director"):
        company.admin.register("change_roles", {"member": company.ids["dir2"], "roles": [f"{role}@Het Vlieterland"]})
        if role == "manager":
            company["hrm"].pull()
    company.close()
    company.sessions.clear()
    for path in (company.folder / "local").glob("index-*"):
        path.unlink()
    office = company.reopened()
    hrm = office.sign_in("hrm", PASSWORD)
    assert hrm.verify().findings == ()
    hrm.close()
    dir2 = office.sign_in("dir2", PASSWORD)
    assert dir2.case(case).title
    dir2.close()
    office.close()


def test_keys_that_an_act_took_are_not_missed(company: Company, case: str) -> None:
    company.do("hrm", case, "revoke_access", member=company.ids["fg"], compartment="case", reasons="Niet nodig.")
    assert found(company, case) == ([], ())


@pytest.mark.parametrize("memory", ["heads", "index"])
def test_one_memory_is_enough_to_notice_an_older_copy(company: Company, case: str, memory: str, tmp_path: Path) -> None:
    company.close()
    company.sessions.clear()
    shutil.copy(company.folder / "store.sqlite", tmp_path / "older")
    office = company.reopened()
    session = office.sign_in("dir", PASSWORD)
    session.perform(case, Act(id="add_note", fields=Fields({"text": "Later."})))
    session.close()
    office.close()
    for name in ("store.sqlite", "store.sqlite-wal", "store.sqlite-shm"):
        (company.folder / name).unlink(missing_ok=True)
    shutil.copy(tmp_path / "older", company.folder / "store.sqlite")
    pattern = "heads*" if memory == "index" else "index-*"
    for path in (company.folder / "local").glob(pattern):
        path.unlink()
    office = company.reopened()
    session = office.sign_in("dir", PASSWORD)
    assert "oude kopie" in str(session.verify().first)
    with pytest.raises(StoreRolledBack):
        session.case(case)
    session.close()
    office.close()


def test_another_last_entry_under_the_hash_of_the_first_is_noticed(company: Company, case: str) -> None:
    """The director rewrites the last act, which is the director's own, and leaves the old hash beside it."""
    from tests.unit.office.test_insider import act, force

    with closing(sqlite3.connect(company.folder / "store.sqlite")) as db, db:
        (old,) = db.execute("SELECT hash FROM entry WHERE stream = ? AND seq = 3", (case,)).fetchone()
        db.execute("DELETE FROM entry WHERE stream = ? AND seq = 3", (case,))
    force(company, "dir", case, act("add_note", text="Iets anders."))
    with closing(sqlite3.connect(company.folder / "store.sqlite")) as db, db:
        db.execute("UPDATE entry SET hash = ? WHERE stream = ? AND seq = 3", (old, case))
    assert not company["hrm"].verify().ok
    with pytest.raises((EntryForged, StoreRolledBack)):
        company["hrm"].case(case)


def test_a_swapped_secret_is_found(company: Company) -> None:
    run(
        company,
        "UPDATE member_secret SET (sign, seal, sealed) ="
        " (SELECT sign, seal, sealed FROM member_secret WHERE member = ?) WHERE member = ?",
        company.ids["hrm"],
        company.ids["board"],
    )
    assert "De sleutel van board is weg of verwisseld" in str(company["dir"].verify().first)


def test_a_secret_that_is_gone_or_damaged_is_found(company: Company) -> None:
    run(company, "DELETE FROM member_secret WHERE member = ?", company.ids["board"])
    run(company, "UPDATE member_secret SET sealed = x'00' WHERE member = ?", company.ids["hrm"])
    texts = [one.text for one in company["dir"].verify().findings]
    assert [text.split()[3] for text in texts] == ["hrm", "board"]


def changed(db: sqlite3.Connection) -> None:
    db.execute("UPDATE blob_chunk SET data = zeroblob(length(data)) WHERE rowid = 1")


def swapped(db: sqlite3.Connection) -> None:
    (one, first), (two, second) = db.execute("SELECT rowid, data FROM blob_chunk ORDER BY rowid LIMIT 2").fetchall()
    db.execute("UPDATE blob_chunk SET data = ? WHERE rowid = ?", (second, one))
    db.execute("UPDATE blob_chunk SET data = ? WHERE rowid = ?", (first, two))


def gone(db: sqlite3.Connection) -> None:
    db.execute("DELETE FROM blob WHERE rowid = 1")


def without_a_piece(db: sqlite3.Connection) -> None:
    db.execute("DELETE FROM blob_chunk WHERE rowid = 1")


@pytest.mark.parametrize("spoil", [changed, swapped, gone, without_a_piece], ids=lambda one: one.__name__)
def test_evidence_that_was_spoilt_is_told_to_who_opens_the_case(
    company: Company, case: str, tmp_path: Path, spoil: Callable[[sqlite3.Connection], None]
) -> None:
    for name in ("een", "twee"):
        (tmp_path / name).write_text(name)
        company.do("dir", case, "add_evidence", file=tmp_path / name, **GIVEN)
    assert found(company, case) == ([], ())
    with closing(sqlite3.connect(company.folder / "store.sqlite")) as db, db:
        spoil(db)
    codes, warnings = found(company, case)
    assert {code for code, _ in codes} <= {"content", "blob"}
    assert codes
    assert warnings[0].startswith(f"Het bestand bij handeling 4 in {case} (een)")


def test_of_a_large_file_opening_sees_that_it_is_there(
    company: Company, case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(soundness, "CHECKED_AT_ONCE", CHUNK)
    (tmp_path / "groot").write_bytes(b"x" * (2 * CHUNK))
    company.do("dir", case, "add_evidence", file=tmp_path / "groot", **GIVEN)
    assert found(company, case) == ([], ())
    run(company, "DELETE FROM blob_chunk WHERE number = 1")
    assert "groot" in found(company, case)[1][0]


def test_a_key_of_a_file_that_is_no_key_is_found(company: Company, case: str) -> None:
    from caseapp.ledger import compose
    from caseapp.office.body import body_of

    books = company["dir"]._books
    file: Any = {"name": "x", "sha256": "0" * 64, "size": 1, "media_type": "text/plain", "blob": "nergens"}
    body = body_of(
        Act(id="add_evidence", fields=Fields({**GIVEN, "file": file})),
        rules="1",
        register=books.register.state.seq,
        keys={"file": "zz"},
    )
    batch = compose(
        stream=case,
        head=books.store.head(case),
        author=company.ids["dir"],
        secret=secret_of(company, "dir"),
        at=books.register.state.at,
        items=[("case", body)],
        readers={},
        keyset=books.reader.keyset(case),
    )
    assert entry_values(batch.entries[0])["seq"] == 4
    books.store.append(batch)
    assert not company["hrm"].verify().ok
    assert "(x)" in company["hrm"].case(case).warnings[0]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[",
        "\udcff",
        "null",
        "{}",
        '[{"id": "x"}]',
        '[{"id": 1, "name": ["a"]}]',
        "[" * 100_000,
        "\ufeff[]",
        '["a"]',
    ],
)
def test_names_on_this_computer_that_were_edited_do_no_harm(company: Company, text: str) -> None:
    (company.folder / "local" / "members.json").write_bytes(text.encode("utf-8", "surrogateescape"))
    assert company.office.members() in ((), tuple(company.office.members()))
    session = company.office.sign_in(company.ids["hrm"], PASSWORD)
    session.close()
    assert {one.name for one in company.office.members()} >= {"hrm", "dir"}


def test_names_that_were_swapped_open_nobody_elses_door(company: Company) -> None:
    file = company.folder / "local" / "members.json"
    file.write_text(file.read_text().replace(company.ids["hrm"], company.ids["board"]), encoding="utf-8")
    session = company.office.sign_in("hrm", PASSWORD)
    assert session.member.name == "board"
    session.close()


def test_where_no_names_are_known_the_same_password_opens_only_ones_own_door(company: Company) -> None:
    (company.folder / "local" / "members.json").unlink()
    for name in ("hrm", "Board", company.ids["fg"]):
        (company.folder / "local" / "members.json").unlink(missing_ok=True)
        session = company.office.sign_in(name, PASSWORD)
        assert name.casefold() in (session.member.id, session.member.name)
        session.close()


@pytest.mark.parametrize("page", range(1, 40, 3))
def test_an_index_with_a_damaged_page_is_made_anew_at_the_next_signing_in(
    company: Company, case: str, page: int
) -> None:
    """SQLCipher finds the damage when the page is read, which may be long after the file was opened."""
    company.close()
    company.sessions.clear()
    path = company.folder / "local" / f"index-{company.ids['hrm']}.db"
    data = bytearray(path.read_bytes())
    at = page * 4096 % len(data)
    data[at + 100 : at + 116] = bytes(16)
    path.write_bytes(bytes(data))
    told: list[str] = []
    for _ in range(2):
        office = company.reopened()
        session = office.sign_in(company.ids["hrm"], PASSWORD)
        try:
            for look in (partial(session.case, case), session.cases, session.work, session.rebuild_index):
                try:
                    look()
                except IndexUnusable as error:
                    told.append(str(error))
        finally:
            session.close()
            office.close()
    assert set(told) <= {DAMAGED}
    office = company.reopened()
    session = office.sign_in(company.ids["hrm"], PASSWORD)
    assert len(session.case(case).case.acts) == 3
    assert session.cases().total == 1
    session.rebuild_index()
    session.close()
    office.close()


@pytest.mark.parametrize("who", [("dir",), ("fg",), ("dir", "fg")])
def test_who_alone_takes_all_keys_away_destroys_nothing_for_others(
    company: Company, case: str, who: tuple[str, ...]
) -> None:
    """A case is destroyed by two who may; one member's last word that nobody can read is no destruction."""
    company.clock.forward(hours=1)
    secrets = {by: secret_of(company, by) for by in who}
    company.close()
    company.sessions.clear()
    office = company.reopened()
    with office.store as store:
        for by in who:
            store.destroy_stream_content(case)
            head, secret = store.head(case), secrets[by]
            store.append(
                compose(
                    stream=case,
                    head=head,
                    author=company.ids[by],
                    secret=secret,
                    at=company.clock(),
                    items=[("case", {"act": "destroy_case"})],
                    readers={"case": {company.ids[by]: secret.public.seal}},
                    keyset=KeySet(stream=case),
                )
            )
        store.destroy_stream_content(case)
    hrm = office.sign_in("hrm", PASSWORD)
    assert [one.code for one in hrm.verify().findings] == ["keys"]
    view = hrm.case(case)
    assert "niemand heeft ze ingetrokken" in view.warnings[0]
    assert [act.readable for act in view.case.acts[:3]] == [True] * 3
    hrm.close()
    office.close()
