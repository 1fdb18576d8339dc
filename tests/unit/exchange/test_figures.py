"""The figures as a workbook: to share with small numbers hidden, or whole for oneself."""

import zipfile
from io import BytesIO
from xml.etree import ElementTree as ET

from caseapp.exchange.figures import figures_workbook
from caseapp.office.statistics import Spread
from tests.unit.documents.test_annual import NOW, ORGANISATION, figures

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def numbers(data: bytes) -> list[float]:
    """Every number in every sheet."""
    found = []
    with zipfile.ZipFile(BytesIO(data)) as file:
        for name in file.namelist():
            if name.startswith("xl/worksheets/"):
                page = ET.fromstring(file.read(name))  # noqa: S314 - our own file
                cells = (one for one in page.iter(f"{MAIN}c") if one.get("t") is None)
                found += [float(text) for one in cells if (text := one.findtext(f"{MAIN}v"))]
    return found


def test_to_share_it_holds_no_small_number() -> None:
    found = figures([3, 12, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0], [24])
    shared = numbers(figures_workbook(found, ORGANISATION, NOW))
    assert 12.0 in shared
    assert not [one for one in shared if 0 < one < 5]
    assert 9.0 not in shared, "with the three, so that it cannot be computed"


def test_whole_it_holds_all_and_the_spread() -> None:
    wait = Spread(count=3, median=4.5, low=2, high=6, least=1, most=9)
    found = figures([3, 12, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0], [24], wait=wait)
    assert {3.0, 9.0, 12.0, 24.0, 4.5} <= set(numbers(figures_workbook(found, ORGANISATION, NOW, whole=True)))
