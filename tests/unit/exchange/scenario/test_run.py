"""Running scenario files on a real office: exit codes, reports, and a store that stays."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from caseapp.bootstrap import now_utc, open_office
from caseapp.exchange.scenario.run import NOT_AS_EXPECTED, PASSED, UNREADABLE, run_scenarios
from caseapp.ledger import PasswordCost
from caseapp.office.office import Office

SCENARIO = """\
title = "Een kleine zaak"
protocol = "ozhw"
adopted = 2019-01-01
consented = 2018-12-10
sector = "vo"
schools = ["De Waard"]

[users]
dir = { role = "director" }
hrm = { role = "hrm_manager" }
board = { role = "board_member" }
fg = { role = "privacy_officer" }
ict = { role = "inspector" }

[[step]]
on = 2026-03-02
by = "dir"
do = "report_incident"
as = "melding"
[step.with]
school = "De Waard"
summary = "Berichten aan een leerling"
occurred_from = 2026-03-01
noticed_on = 2026-03-02
channels = ["instagram"]
description = "Een ouder toont berichten."

[[step]]
on = 2026-03-02
by = "dir"
do = "add_person"
as = "leraar"
with = { name = "A. de Vries", category = "employee", part = "respondent", member = "hrm" }

[[step]]
on = 2026-03-02
by = "hrm"
do = "add_note"
with = { text = "Ik wil iets zeggen." }
expect = "refused"
because = ["actor_excluded"]

[[step]]
on = 2026-03-02
by = "dir"
do = "add_evidence"
as = "bewijs"
with = { file = "bericht.txt", obtained_from = "Ouder", obtained_how = "handed_over", obtained_on = 2026-03-02 }

[[check]]
on = 2026-03-02
open = [{ act = "assess", about = "leraar", due = 2026-03-09 }]
refused = [{ by = "ict", do = "assess", because = ["role_missing"] }]
visible = [{ by = "board", what = "bewijs" }]
hidden = [{ by = "ict", what = "bewijs" }, { by = "hrm", what = "bewijs" }]
"""


class Cheap:
    """Opens offices in which a password costs next to nothing, and remembers what cost was asked."""

    def __init__(self) -> None:
        self.asked: list[PasswordCost | None] = []

    def __call__(
        self,
        data_dir: Path,
        *,
        store_url: str | None = None,
        clock: Callable[[], datetime] = now_utc,
        cost: PasswordCost | None = None,
    ) -> Office:
        self.asked.append(cost)
        return open_office(data_dir, store_url=store_url, clock=clock, cost=PasswordCost.MINIMAL)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "bericht.txt").write_text("Hoi, ben je nog wakker?")
    path = tmp_path / "zaak.toml"
    path.write_text(SCENARIO)
    return path


def test_all_came_true(file: Path) -> None:
    lines: list[str] = []
    assert run_scenarios([file], open_office=Cheap(), out=lines.append) == PASSED
    assert lines[0] == f"{file}: Een kleine zaak"
    assert len([line for line in lines if line.startswith("  ✓")]) == 5
    assert lines[-1] == "  alles klopt"


def test_something_did_not_come_true(file: Path) -> None:
    file.write_text(SCENARIO.replace('"actor_excluded"', '"not_heard"'))
    lines: list[str] = []
    assert run_scenarios([file], open_office=Cheap(), out=lines.append) == NOT_AS_EXPECTED
    assert "      ! reden “not_heard” ontbreekt" in lines


def test_a_file_that_cannot_be_read_and_the_others_are_played(file: Path, tmp_path: Path) -> None:
    bad = tmp_path / "fout.toml"
    bad.write_text(SCENARIO.replace("add_note", "add_nota"))
    lines: list[str] = []
    assert run_scenarios([bad, file], open_office=Cheap(), out=lines.append) == UNREADABLE
    line = SCENARIO[: SCENARIO.index("add_note")].count("\n") + 1
    assert lines[0].startswith(f"{bad}: regel {line}, sleutel “do”: ")
    assert lines[-1] == "  alles klopt"


def test_json(file: Path) -> None:
    documents: list[str] = []
    assert run_scenarios([file], open_office=Cheap(), out=documents.append, as_json=True) == PASSED
    (document,) = documents
    (report,) = json.loads(document)
    assert report["passed"]
    assert [step["outcome"] for step in report["steps"]] == ["done", "done", "refused", "done"]


def test_the_store_stays_and_can_be_opened(file: Path, tmp_path: Path) -> None:
    keep = tmp_path / "bewaard"
    lines: list[str] = []
    cheap = Cheap()
    assert run_scenarios([file], open_office=cheap, out=lines.append, keep=keep) == PASSED
    assert cheap.asked == [None]  # in earnest
    password = lines[-1].rsplit(" ", 1)[-1]
    office = open_office(keep)
    session = office.sign_in("dir", password)
    assert session.cases().total == 1
    session.close()
    office.close()


def test_a_folder_that_holds_a_store_already_is_told(file: Path, tmp_path: Path) -> None:
    keep = tmp_path / "bewaard"
    assert run_scenarios([file], open_office=Cheap(), out=lambda _: None, keep=keep) == PASSED
    lines: list[str] = []
    assert run_scenarios([file], open_office=Cheap(), out=lines.append, keep=keep) == NOT_AS_EXPECTED
    assert any("al een organisatie" in line for line in lines)


def test_several_kept_files_each_have_a_folder(file: Path, tmp_path: Path) -> None:
    other = tmp_path / "ander.toml"
    other.write_text(SCENARIO)
    keep = tmp_path / "bewaard"
    assert run_scenarios([file, other], open_office=Cheap(), out=lambda _: None, keep=keep) == PASSED
    assert sorted(path.name for path in keep.iterdir()) == ["ander", "zaak"]


def test_another_store(file: Path, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'elders.sqlite'}"
    assert run_scenarios([file], open_office=Cheap(), out=lambda _: None, store_url=url) == PASSED
    assert (tmp_path / "elders.sqlite").stat().st_size > 0
    lines: list[str] = []
    assert run_scenarios([file, file], open_office=Cheap(), out=lines.append, store_url=url) == UNREADABLE
    assert "één scenario" in lines[0]


def test_a_store_that_cannot_be_made_is_one_sentence(file: Path, tmp_path: Path) -> None:
    lines: list[str] = []
    url = "mysql://nergens/niets"
    assert run_scenarios([file], open_office=Cheap(), out=lines.append, store_url=url) == NOT_AS_EXPECTED
    assert any("adres" in line for line in lines)
    blocked = tmp_path / "map"
    blocked.write_text("een bestand in de weg")
    lines.clear()
    assert run_scenarios([file], open_office=Cheap(), out=lines.append, keep=blocked) != PASSED
    assert len([line for line in lines if line.startswith((" ", str(file)))]) >= 1
