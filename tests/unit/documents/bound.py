"""A case in a real store, with evidence of several kinds and somebody whose name stays out."""

from __future__ import annotations

import io
import random
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PIL import Image

from caseapp.bootstrap import open_office
from caseapp.ledger import PasswordCost
from caseapp.model.act import Act, Fields
from caseapp.model.organisation import RoleGrant, School
from caseapp.model.term import Role, Sector
from caseapp.office.office import ADMINISTRATOR, Foundation
from caseapp.office.session import Session

if TYPE_CHECKING:
    from pathlib import Path


PASSWORD = "een heel lang wachtwoord"
CHAT = b"02-03-2026 21:14 - Kwinten Zwartjes: stuur nog een foto\n" * 40
HIDDEN = ("Kwinten", "Zwartjes")


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """The session of who made it, the case, and the references of its evidence by kind."""

    session: Session
    case: str
    one: str
    other: str
    evidence: dict[str, str]


def photo(size: tuple[int, int] = (300, 200), turn: int = 1) -> bytes:
    """A JPEG with a place in its EXIF, held in some way."""
    picture = Image.effect_noise(size, 40).convert("RGB")
    exif = Image.Exif()
    exif[0x0112] = turn
    exif[0x010F] = "Geheime camera"
    file = io.BytesIO()
    picture.save(file, "JPEG", exif=exif, quality=80)
    return file.getvalue()


def screenshot() -> bytes:
    """A PNG with a part that is see-through."""
    picture = Image.new("RGBA", (240, 400), (30, 90, 140, 255))
    picture.paste((0, 0, 0, 0), (20, 20, 200, 60))
    file = io.BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


def make_case(folder: Path, *, two: bool = True) -> Made:
    """The case; with ``two`` a second respondent, whose name the dossier of the first does not show."""
    office = open_office(folder / "data", cost=PasswordCost.MINIMAL)
    foundation = Foundation(
        name="Stichting De Waard",
        sectors=frozenset({Sector.VO}),
        schools=(School(name="De Lage Waard"),),
        protocol="ozhw",
        adopted=date(2019, 1, 1),
        consented=(date(2018, 12, 10),),
        founder="M. Jansen",
        founder_roles=(ADMINISTRATOR, RoleGrant(role=Role.HRM_MANAGER)),
        password=PASSWORD,
    )
    session = office.found(foundation).session
    session.register("add_member", {"name": "A. de Groot", "roles": ["board_member"]}, password=PASSWORD)

    def do(case: str | None, act: str, **fields: Any) -> Any:
        return session.perform(case, Act(id=act, fields=Fields(fields)))

    case = do(
        None,
        "report_incident",
        school="De Lage Waard",
        summary="Foto gedeeld door R. Vermeer" + (" en Kwinten Zwartjes" if two else ""),
        occurred_from=date(2026, 3, 1),
        noticed_on=date(2026, 3, 2),
        channels=("instagram",),
        description="Er ging een foto rond.",
    ).case_id
    one = do(case, "add_person", name="R. Vermeer", category="employee", part="respondent", cao="cao-vo").ref
    other = ""
    if two:
        other = do(case, "add_person", name="Kwinten Zwartjes", category="pupil", part="respondent").ref
    do(case, "add_person", name="N. Bakker", category="pupil", part="witness")
    files = {
        "photo": ("foto (1).jpg", photo()),
        "turned": ("gedraaid.jpg", photo((200, 120), 6)),
        "screen": ("scherm.png", screenshot()),
        "chat": ("chat van Kwinten.txt" if two else "chat.txt", CHAT),
        "large": ("groot.bin", random.Random(7).randbytes(2_500_000)),
    }
    evidence = {}
    for kind, (name, data) in files.items():
        path = folder / name
        path.write_bytes(data)
        done = do(
            case,
            "add_evidence",
            file=path,
            obtained_from="N. Bakker",
            obtained_how="handed_over",
            obtained_on=date(2026, 3, 2),
            about=one,
        )
        evidence[kind] = done.ref
    if two:
        do(case, "add_note", text="Kwinten vertelde dat Zwartjes senior belde.")
    return Made(session=session, case=case, one=one, other=other, evidence=evidence)
