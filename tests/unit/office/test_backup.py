"""Backup copies: made while the store is in use, tried out, put back."""

import shutil
import sqlite3
import threading
from pathlib import Path

import pytest

from caseapp.ledger import StoreDamaged, StoreError, StoreMissing, WrongPassword, open_store
from caseapp.office.errors import BackupUnusable, Cancelled
from tests.unit.office.conftest import FOUNDATION, PASSWORD, Clock, Company, make_office


def test_a_copy_is_made_tried_out_and_remembered(company: Company, tmp_path: Path) -> None:
    company.report()
    backups, told = company.admin.backups, []
    assert backups.last() is None
    note = backups.make(tmp_path / backups.file_name(), lambda done, total: told.append((done, total)))
    assert backups.file_name() == "caseapp-2026-03-02-1200.sqlite"
    assert told[-1][0] == told[-1][1]
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [note.file.name], "nothing is left beside it"
    assert backups.last() == note
    tried = backups.try_out(note.file)
    assert (tried.ok, tried.cases, tried.missing) == (True, 1, 0)
    last = backups.last()
    assert last is not None
    assert last.tried_at == company.clock.now


def test_a_copy_is_whole_though_others_write_meanwhile(company: Company, tmp_path: Path) -> None:
    case, stop = company.report(), threading.Event()
    director = company["dir"]

    def write() -> None:
        from caseapp.model.act import Act, Fields

        while not stop.is_set():
            director.perform(case, Act(id="add_note", fields=Fields({"text": "Nog een notitie."})))

    writer = threading.Thread(target=write)
    writer.start()
    try:
        notes = [company.admin.backups.make(tmp_path / f"{at}.sqlite") for at in range(5)]
    finally:
        stop.set()
        writer.join()
    assert notes[0].entries <= notes[-1].entries
    for note in notes:
        assert company.admin.backups.try_out(note.file).ok


def test_a_copy_that_is_stopped_is_not_there(company: Company, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        company.admin.backups.make(tmp_path / "copy.sqlite", stop=lambda: True)
    assert not list(tmp_path.glob("copy*"))


def test_where_a_copy_cannot_be(company: Company, tmp_path: Path) -> None:
    with pytest.raises(BackupUnusable, match="andere plaats"):
        company.admin.backups.make(company.folder / "store.sqlite")
    with pytest.raises(StoreError):
        company.admin.backups.make(tmp_path / "no such folder" / "copy.sqlite")


def test_a_copy_that_was_changed_or_damaged_is_found(company: Company, tmp_path: Path) -> None:
    copy = company.admin.backups.make(tmp_path / "copy.sqlite").file
    with sqlite3.connect(copy) as connection:
        connection.execute("UPDATE entry SET at = at + 1 WHERE seq = 3")
    connection.close()
    assert not company.admin.backups.try_out(copy).ok
    copy.write_bytes(copy.read_bytes()[:5000])
    with pytest.raises(StoreDamaged):
        company.admin.backups.try_out(copy)
    (tmp_path / "letter.sqlite").write_text("Beste ouders,")
    with pytest.raises(StoreDamaged, match="geen opslag"):
        company.admin.backups.try_out(tmp_path / "letter.sqlite")
    with pytest.raises(StoreMissing):
        company.admin.backups.try_out(tmp_path / "gone.sqlite")


def test_a_copy_is_put_back_and_what_was_there_is_kept(company: Company, tmp_path: Path) -> None:
    case = company.report()
    copy = company.admin.backups.make(tmp_path / "copy.sqlite").file
    company.clock.forward(hours=1)
    company.person(case)
    for session in (company.admin, *company.sessions.values()):
        session.close()
    company.sessions.clear()

    restored = company.office.restore(copy)
    assert restored.kept is not None
    assert restored.kept.exists()
    session = company.office.sign_in(company.ids["dir"], PASSWORD)
    assert len(session.case(case).case.acts) == 1
    assert session.verify().ok
    session.close()
    company.admin = company.office.sign_in(FOUNDATION.founder, PASSWORD)
    company.admin.register("note_restore", {"made": restored.made})
    assert company.admin.register_history()[0].sentence == "De reservekopie van 2 maart 2026 is teruggezet."
    assert company.person(case)


def test_each_store_that_was_there_is_kept_though_the_clock_says_the_same(company: Company, tmp_path: Path) -> None:
    copy = company.admin.backups.make(tmp_path / "copy.sqlite").file
    company.report()
    company.close()
    company.sessions.clear()
    kept = [company.office.restore(copy).kept for _ in range(3)]
    assert len({path for path in kept if path and path.exists()}) == 3
    with open_store(f"sqlite:///{kept[0]}", create=False) as store:
        assert store.streams("20") == ["2026-0001"]


def test_a_copy_is_put_back_on_a_new_computer(company: Company, tmp_path: Path, clock: Clock) -> None:
    case = company.report()
    copy = company.admin.backups.make(tmp_path / "copy.sqlite").file
    office = make_office(tmp_path / "new", clock)
    assert office.restore(copy).kept is None
    session = office.sign_in(company.ids["dir"], PASSWORD)
    assert session.case(case).number == case
    session.close()
    office.close()


def test_another_organisation_is_not_put_back(company: Company, tmp_path: Path, clock: Clock) -> None:
    elsewhere = make_office(tmp_path / "other", clock)
    founded = elsewhere.found(FOUNDATION)
    copy = founded.session.backups.make(tmp_path / "other.sqlite").file
    with pytest.raises(BackupUnusable, match="andere organisatie"):
        company.admin.backups.try_out(copy)
    company.admin.close()
    with pytest.raises(BackupUnusable, match="andere organisatie"):
        company.office.restore(copy)
    assert company.office.founded
    founded.session.close()
    elsewhere.close()
    company.admin = company.office.sign_in(FOUNDATION.founder, PASSWORD)


def test_a_store_that_is_damaged_can_be_replaced(company: Company, tmp_path: Path) -> None:
    copy = company.admin.backups.make(tmp_path / "copy.sqlite").file
    company.admin.close()
    company.office.close()
    (company.folder / "store.sqlite").write_bytes(b"niets meer waard")
    shutil.rmtree(company.folder / "local")
    assert company.office.restore(copy).kept is not None
    company.admin = company.office.sign_in(FOUNDATION.founder, PASSWORD)


def test_a_store_that_cannot_be_replaced_stays_what_it_was(
    company: Company, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = company.report()
    copy = company.admin.backups.make(tmp_path / "copy.sqlite").file
    company.person(case)
    for session in (company.admin, *company.sessions.values()):
        session.close()
    company.sessions.clear()
    moved = Path.replace

    def in_use(self: Path, target: Path) -> Path:
        """As Windows does with what another program has open."""
        if self.suffix == ".new":
            raise PermissionError
        return moved(self, target)

    with monkeypatch.context() as patch, pytest.raises(BackupUnusable, match="Sluit Caseapp op alle computers"):
        patch.setattr(Path, "replace", in_use)
        company.office.restore(copy)
    assert not list(company.folder.glob("*.new"))
    session = company.office.sign_in(company.ids["dir"], PASSWORD)
    assert len(session.case(case).case.acts) == 2
    session.close()
    company.admin = company.office.sign_in(FOUNDATION.founder, PASSWORD)


def test_putting_back_asks_the_password(company: Company) -> None:
    company.admin.backups.confirm(PASSWORD)
    with pytest.raises(WrongPassword):
        company.admin.backups.confirm("iets anders")
