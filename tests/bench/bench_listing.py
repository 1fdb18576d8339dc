"""Listing: windows of the list of cases against the same rows out of bare SQLite, at the top, in the middle and sorted."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from caseapp.index.row import CaseQuery, CaseSort
from caseapp.index.summary import ROW
from caseapp.office.session import Session
from tests.bench.measure import Figure, by_turns, options, show
from tests.bench.stores import generated, kept_folder

AIM = 1.5
WINDOW = 50
TOP = CaseQuery(limit=WINDOW, descending=True)
