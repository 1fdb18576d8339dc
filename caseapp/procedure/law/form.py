"""The form of a law table: every key that a rule or a step may have."""

from __future__ import annotations

from caseapp.model.term import Mark, Measure, Sector
from caseapp.procedure.profile.kind import count, day, flag, many, matching, one_of, one_of_names, table, text

UNITS = ("school_days", "working_days", "days", "weeks", "months", "years", "hours")

NAME = matching(r"[a-z][a-z0-9_]{1,50}", "kleine letters, cijfers en liggende streepjes")
REFERENCE = matching(r"[a-z][a-z0-9-]*(:[A-Za-z0-9][A-Za-z0-9.-]*)?", 'een verwijzing zoals "wpo:40c" of "cao-vo"')
SENTENCE = text(600)
SOURCE = text(300)

RULE = table(
    {
        "id": NAME,
        "ref": REFERENCE,
        "summary": SENTENCE,
        "mark": one_of(Mark),
        "sectors": many(one_of(Sector)),
        "figure": count,
        "unit": one_of_names(*UNITS),
        "valid_from": day,
        "valid_to": day,
        "source": SOURCE,
        "refuses": flag,
        "measures": many(one_of(Measure)),
        "enabled": flag,
    },
    "id",
    "ref",
    "summary",
    "mark",
    "source",
)
STEP = table({"id": NAME, "summary": SENTENCE, "act": NAME}, "id", "summary")
LAW = table({"rule": many(RULE), "step": many(STEP)})
