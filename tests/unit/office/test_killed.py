"""A program that is ended at any moment of what seldom happens: the next start is as before, or as after."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

from caseapp.model.act import Act, Fields
from caseapp.office.backup.making import make_copy
from caseapp.office.errors import BackupUnusable
from caseapp.office.place import Place
from tests.crash.dying import dies
from tests.unit.office.conftest import FOUNDATION, PASSWORD, Company

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from caseapp.office.office import Office

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="who dies is a fork")


class Deaths:
    """Puts the folder back as it was, again and again, and has a program die in it, a little later each time."""

    def __init__(self, company: Company, step: int) -> None:
        self._company, self._step = company, step
        self._kept = company.folder.with_name("kept")
        company.close()
        company.sessions.clear()
        shutil.copytree(company.folder, self._kept)

    def of(self, work: Callable[[Office], object]) -> Iterator[Office]:
        """The office as it is found after each death, and at last after a program that lived."""
        at, died = 1, True
        while died:
            shutil.rmtree(self._company.folder)
            shutil.copytree(self._kept, self._company.folder)
            died = dies(at, lambda: work(self._company.reopened()))
            office = self._company.reopened()
            yield office
            office.close()
            at += self._step
        self._company.admin = self._company.office.sign_in(FOUNDATION.founder, PASSWORD)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_restore_is_done_or_not(company: Company, tmp_path: Path, rounds: Callable[[int, int], int]) -> None:
    """And no store of before is lost, nor is anybody told that an old copy was put back behind their back."""
    case = company.report()
    copy = company.admin.backups.make(tmp_path / "copy.sqlite").file
    company.clock.forward(hours=1)
    company.person(case)
    director, found = company.ids["dir"], []
    for office in Deaths(company, rounds(5, 1)).of(lambda office: office.restore(copy)):
        session = office.sign_in(director, PASSWORD)
        seen = session.case(case)
        assert session.verify().first is None
        assert not seen.warnings
        kept = sorted(company.folder.glob("store-*.sqlite"))
        # either the store of before, or the copy with that store beside it
        assert (len(seen.case.acts), len(kept)) in ((2, 0), (1, 1))
        found.append(len(kept))
        session.close()
    assert found == sorted(found), "once it is put back it stays so"
    assert set(found) == {0, 1}


def test_a_restore_that_broke_off_is_finished_when_it_can_be(company: Company, tmp_path: Path) -> None:
    """The store had its other name already, and none had come in its place."""
    case = company.report()
    place = Place(data=company.folder, local=company.folder / "local")
    copy = make_copy(place, place.data / "store.sqlite.new", company.clock, local=True).file
    company.person(case)
    company.close()
    company.sessions.clear()
    kept = place.store_file.replace(place.data / "store-1.sqlite")
    place.store_file.mkdir()
    (place.local / "restoring").write_text(kept.name)
    with pytest.raises(BackupUnusable, match="Sluit Caseapp op alle computers"):
        _ = company.office.founded
    place.store_file.rmdir()
    company.admin = company.office.sign_in(FOUNDATION.founder, PASSWORD)
    assert len(company["dir"].case(case).case.acts) == 1
    assert not copy.exists()
    assert not (place.local / "restoring").exists()
    assert kept.exists()


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_new_keys_are_given_or_not(company: Company, rounds: Callable[[int, int], int]) -> None:
    """Nobody is shut out: until the register tells of the new keys, the old password opens the door."""
    director, new, found = company.ids["dir"], "een heel ander wachtwoord", []

    def renew(office: Office) -> None:
        admin = office.sign_in(FOUNDATION.founder, PASSWORD)
        admin.register("renew_keys", {"member": director}, password=new)

    for office in Deaths(company, rounds(9, 1)).of(renew):
        admin = office.sign_in(FOUNDATION.founder, PASSWORD)
        assert admin.verify().first is None
        renewed = admin.register_history()[0].act == "renew_keys"
        found.append(renewed)
        office.sign_in(director, new if renewed else PASSWORD).close()
        admin.close()
    assert found == sorted(found)
    assert set(found) == {False, True}


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_case_is_destroyed_with_the_last_signature(company: Company, rounds: Callable[[int, int], int]) -> None:
    """No moment is left between the act that says so and the going of the keys."""
    case = company.report()
    company.do("hrm", case, "close_case", conclusion="Niets aan de hand.")
    company.clock.forward(days=365 * 20)
    company.do("hrm", case, "destroy_case", reasons="De termijn is voorbij.")
    officer, found = company.ids["fg"], []

    def sign(office: Office) -> None:
        session = office.sign_in(officer, PASSWORD)
        act = Act(id="destroy_case", fields=Fields({"reasons": "De termijn is voorbij."}))
        session.perform(case, act, password=PASSWORD)

    for office in Deaths(company, rounds(9, 1)).of(sign):
        signed = len(office.store.entries(case)) == 4
        assert signed == (office.store.grants_of(case) == [])
        session = office.sign_in(officer, PASSWORD)
        assert bool(session.search("privéberichten")) != signed
        assert session.verify().first is None
        found.append(signed)
        session.close()
    assert set(found) == {False, True}
