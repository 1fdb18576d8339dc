"""An image that nobody may possess, in a store on a server: gone from its tables, and what the server keeps is told."""

from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest
import sqlalchemy

from caseapp.bootstrap import open_office
from caseapp.ledger import PasswordCost
from caseapp.model.act import Act, Fields
from tests.shared.test_gone import left, pieces
from tests.unit.office.conftest import FOUNDATION, NOON, PASSWORD, REPORT

pytestmark = pytest.mark.postgres
GIVEN = {"obtained_from": "de mentor", "obtained_how": "handed_over", "obtained_on": "02-03-2026"}


def now() -> datetime:
    return NOON


def test_it_leaves_the_server_and_what_the_server_keeps_is_told(postgres: str, tmp_path: Path) -> None:
    office = open_office(tmp_path / "here", store_url=postgres, clock=now, cost=PasswordCost.MINIMAL)
    admin = office.found(FOUNDATION).session
    admin.register("add_member", {"name": "hrm", "roles": ["hrm_manager"]}, password=PASSWORD)
    hrm = office.sign_in("hrm", PASSWORD)
    case = hrm.perform(None, Act(id="report_incident", fields=Fields(REPORT))).case_id
    path = tmp_path / "beeld.bin"
    path.write_bytes(Random(3).randbytes(1_400_000))
    ref = hrm.perform(case, Act(id="add_evidence", fields=Fields({"file": str(path), **GIVEN}))).ref
    path.unlink()
    chunks = [chunk for row, _ in office.store.blobs() for chunk in office.store.blob_chunks(case, row.blob_id)]
    told: dict[str, Any] = {"description": "Een blote foto.", "seen_by": ("de mentor",), "police_reference": "PL1500-1"}
    act = Act(id="destroy_evidence", fields=Fields({"evidence": ref, **told}))
    done = hrm.perform(case, act, password=PASSWORD)
    assert any(text.startswith("De opslag staat op een server.") for text in done.notes)
    assert hrm.remains(case, ref).scrubbed
    assert list(office.store.blobs()) == []
    engine = sqlalchemy.create_engine(postgres, isolation_level="AUTOCOMMIT", poolclass=sqlalchemy.NullPool)
    with engine.connect() as connection:
        connection.exec_driver_sql("CHECKPOINT")
        folder = Path(str(connection.exec_driver_sql("SHOW data_directory").scalar()))
    assert left(folder / "base", pieces(chunks)) == []
    assert hrm.verify().ok
    for session in (hrm, admin):
        session.close()
    office.close()
