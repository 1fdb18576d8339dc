"""The form of a profile: every key it may have, and what stands behind it.

``resources/protocols/blank.toml`` is the shortest legal example. References are written short (``6.7``); the id of the
text is put before them.
"""

from __future__ import annotations

from caseapp.model.protocol import Standing
from caseapp.model.term import Category, Duty, Measure, Role, Sector, Seriousness, Track
from caseapp.procedure.profile.kind import (
    day,
    flag,
    keyed,
    many,
    matching,
    one_of,
    one_of_names,
    table,
    text,
)

GUARDS = ("inform_respondent", "consult_manager", "consult_board")
"""What a text may ask before the call to the trust inspector (Vertrouwensinspecteur)."""

OCCASIONS = ("derailing",)
"""On what occasion a text may ask a consultation: contact that threatens to derail (ozhw:5.4)."""

CONSULTED = (
    "manager", "board", "privacy_officer", "legal", "trust_person", "social_media_coach", "child_protection", "police",
)  # fmt: skip
"""Who may be consulted, as in the act ``consult``."""

TOPICS = (
    "derailing", "doubt", "private_contact", "image_consent", "press", "help", "duty_to_report", "recording",
)  # fmt: skip
"""The topics on which texts differ and of which the program shows the provision."""

SHORT = text(200)
SENTENCE = text(600)
TEXT_ID = matching(r"[a-z][a-z0-9-]{1,30}", "kleine letters, cijfers en streepjes, beginnend met een letter")
REFERENCE = matching(r"[A-Za-z0-9][A-Za-z0-9.:-]{0,79}", 'een verwijzing zoals "6.7" of "sancties.2"')
NUMBER = matching(r"[A-Za-z0-9][A-Za-z0-9.-]{0,39}", 'het nummer zoals de tekst het drukt, bijvoorbeeld "4.a"')
CATEGORIES = many(one_of(Category))
ROLES = many(one_of(Role))

PROVISION = table({"number": NUMBER, "summary": SENTENCE, "norm": flag, "binds": CATEGORIES}, "summary")
PART = table(
    {"id": NUMBER, "title": SHORT, "norm": flag, "binds": CATEGORIES, "provision": many(PROVISION)},
    "id",
    "title",
    "provision",
)
COVERED = table(
    {"scope": SHORT, "summary": SENTENCE, "source": REFERENCE, "online_only": flag}, "scope", "summary", "source"
)
INSPECTION = table(
    {
        "sources": keyed(Category, REFERENCE),
        "department": SHORT,
        "decided_by": one_of([Role.BOARD_MEMBER]),
        "actions_by": one_of([Role.DIRECTOR, Role.HRM_MANAGER, Role.BOARD_MEMBER]),
    },
    "sources",
    "department",
)
TRUST_INSPECTOR = table(
    {
        "source": REFERENCE,
        "callers": ROLES,
        "binds": CATEGORIES,
        "first": many(one_of_names(*GUARDS)),
        "before_assessment": flag,
        "qualified_by": one_of(Role),
    },
    "source",
    "callers",
    "binds",
)
POLICE = table(
    {"duty": one_of(Duty), "source": REFERENCE, "binds": CATEGORIES, "reported_by": ROLES}, "duty", "source", "binds"
)
MEASURES = table(
    {
        "track": one_of(Track),
        "source": REFERENCE,
        "range": many(one_of(Measure)),
        "binds": CATEGORIES,
        "open": flag,
        "agreement": flag,
        "needs": keyed(Measure, one_of(Seriousness)),
        "needs_source": REFERENCE,
        "breach": SHORT,
        "weighed_by": SHORT,
    },
    "track",
    "source",
    "range",
    "binds",
)
FILES = table(
    {"track": one_of(Track), "file": one_of_names("personnel", "pupil"), "source": REFERENCE},
    "track",
    "file",
    "source",
)
CONSULTATIONS = table(
    {
        "when": one_of_names(*OCCASIONS),
        "with": one_of_names(*CONSULTED),
        "source": REFERENCE,
        "due": one_of_names("at_once"),
    },
    "when",
    "with",
    "source",
)

PROFILE = table(
    {
        "id": TEXT_ID,
        "title": SHORT,
        "version": SHORT,
        "organisation": SHORT,
        "board_name": SHORT,
        "sectors": many(one_of(Sector)),
        "standing": one_of(Standing),
        "consented": many(day),
        "adopted": day,
        "in_force_from": day,
        "in_force_until": day,
        "evaluate_by": day,
        "blanks": many(one_of_names("consented", "adopted")),
        "replaces": SHORT,
        "support_source": REFERENCE,
        "covered": COVERED,
        "binds": keyed(Category, REFERENCE),
        "inspection": INSPECTION,
        "trust_inspector": TRUST_INSPECTOR,
        "police": many(POLICE),
        "measures": many(MEASURES),
        "files": many(FILES),
        "consultations": many(CONSULTATIONS),
        "topics": table(dict.fromkeys(TOPICS, many(REFERENCE))),
        "part": many(PART),
    },
    "id",
    "title",
    "organisation",
    "board_name",
    "sectors",
    "standing",
    "covered",
    "binds",
    "part",
)
