"""Every order of assessing, inviting, sharing, hearing, proposing, answering, deciding, extending and lifting."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from tests.invariants.walk import Move, walk
from tests.unit.procedure.world import HERE, MONDAY, PEOPLE, Play, organisation

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator

    from caseapp.model.decision import Decision
    from tests.invariants.fill import Filled

WHO = {name: PEOPLE[name] for name in ("dir", "hrm", "board")}
ABOUT = "e2"


@dataclass(frozen=True, kw_only=True)
class Alphabet:
    """Whom a walk is about, what it tries and how long; ``both``: two findings; ``decisions``: how many are taken."""

    category: str
    protocol: str
    sector: str
    measures: tuple[str, ...]
    waits: tuple[int, ...]
    horizon: int
    both: bool = False
    proposals: bool = True
    decisions: int = 2


def start(walked: Alphabet) -> Play:
    """A case with one respondent and one piece of evidence."""
    play = Play(organisation(walked.protocol, people=WHO, sector=walked.sector))
    play.do(
        "dir", "report_incident", school=HERE, summary="Bericht.", occurred_from=MONDAY, noticed_on=MONDAY,
        channels=("whatsapp",), description="Een bericht.",
    )  # fmt: skip
    birth = date(2012, 5, 1) if walked.category == "pupil" else None
    play.do("dir", "add_person", name="T", category=walked.category, part="respondent", birth_date=birth)
    play.do(
        "dir", "add_evidence", text="Schermafdruk.", obtained_from="De mentor", obtained_how="handed_over",
        obtained_on=MONDAY, about=ABOUT,
    )  # fmt: skip
    return play


def finding(play: Play, name: str, *, stands: bool) -> Filled:
    norm = "ozhw:4.10" if play.organisation.protocol.id == "ozhw" else "lucas:uitgangspunten.4"
    return {
        "id": name, "fact": "Een bericht.", "norm": norm, "on": MONDAY, "evidence": ("e3",), "established": stands,
    }  # fmt: skip


def assessment(play: Play, *names: str, stands: bool = True) -> Filled:
    return {
        "respondent": ABOUT,
        "findings": tuple(finding(play, name, stands=stands) for name in names),
        "seriousness": "very_serious",
        "possibly_criminal": False,
        "sexual_offence_minor": False,
        "data_breach": False,
        "reasoning": "Duidelijk.",
    }


WEIGHED: Filled = {"reasons": "Grof.", "lighter_considered": "Te weinig.", "proportionality": "Past."}


def moves(walked: Alphabet) -> Callable[[Play], Iterator[Move]]:
    """What may be tried, by the director, the HRM manager and the board."""

    def tried(play: Play) -> Iterator[Move]:
        left = MONDAY + timedelta(days=walked.horizon) - play.today
        yield from (Move(days=days) for days in walked.waits if timedelta(days=days) <= left)
        for by in WHO:
            yield from _inquiry(play, by, both=walked.both)
            for measure in walked.measures:
                yield from _measure(play, by, measure, walked)
            for decision in play.case.decisions.values():
                yield from _later(play, by, decision, walked)

    return tried


def _inquiry(play: Play, by: str, *, both: bool) -> Iterator[Move]:
    yield Move(by=by, act="assess", fields=assessment(play, "f1"))
    yield Move(by=by, act="assess", fields=assessment(play, "f1", stands=False))
    if both:
        yield Move(by=by, act="assess", fields=assessment(play, "f1", "f2"))
    about: Filled = {"respondent": ABOUT}
    yield Move(by=by, act="dismiss_report", fields={**about, "reasoning": "Gehackt."})
    invited: Filled = {"for_on": play.today + timedelta(days=7), "invited": (ABOUT, "guardians"), "text": "Kom praten."}
    yield Move(by=by, act="invite_hearing", fields={**about, **invited})
    yield Move(by=by, act="share_file", fields={**about, "entries": ("e3",), "on": play.today, "how": "Post"})
    heard: Filled = {"on": play.today, "present": (ABOUT, "guardians"), "statement": "Spijt."}
    yield Move(by=by, act="record_hearing", fields={**about, **heard})


def _measure(play: Play, by: str, measure: str, walked: Alphabet) -> Iterator[Move]:
    end = play.today + timedelta(days=3) if measure == "suspension" else None
    for grounds in (("f1",), ("f1", "f2")) if walked.both else (("f1",),):
        whole: Filled = {
            **WEIGHED, "respondent": ABOUT, "measure": measure, "from": play.today, "to": end, "grounds": grounds,
        }  # fmt: skip
        if walked.proposals:
            yield Move(by=by, act="propose_measure", fields=whole)
        if len(play.case.decisions) < walked.decisions:
            kind = "penalty" if measure == "dismissal" else None
            clause: Filled = {"objection_clause": measure != "warning", "ground_kind": kind}
            yield Move(by=by, act="decide_measure", fields={**whole, **clause})
    if measure == "suspension" and len(play.case.decisions) < walked.decisions:
        order: Filled = {
            "respondent": ABOUT, "kind": "time_out", "from": play.today, "to": end, "purpose": "calm",
            "reasons": "Rust.", "objection_clause": True,
        }  # fmt: skip
        yield Move(by=by, act="impose_interim_measure", fields={**order, "urgent": "Nu."})
        yield Move(by=by, act="impose_interim_measure", fields=order)
    if walked.proposals:
        yield Move(by=by, act="record_response", fields={"respondent": ABOUT, "on": play.today, "text": "Nee."})


def _later(play: Play, by: str, decision: Decision, walked: Alphabet) -> Iterator[Move]:
    about: Filled = {"respondent": ABOUT, "decision": decision.ref}
    yield Move(by=by, act="notify_decision", fields={**about, "on": play.today, "how": "letter"})
    if decision.end is not None and len(play.case.decisions) < walked.decisions:
        longer: Filled = {"to": decision.end + timedelta(days=2), "reasons": "Meer tijd.", "grounds": ("f1",)}
        yield Move(by=by, act="extend_measure", fields={**about, **longer})
    yield Move(by=by, act="lift_measure", fields={**about, "on": play.today, "reasons": "Klaar."})


def key(play: Play) -> Hashable:
    """What counts: the day, what stands, what was heard since, the last intention, and the decisions.

    Not the invitation, the sharing and the notification: they are tried in each state, and without them an explanation
    is asked at most, which is always given here.
    """
    case = play.case
    found = case.assessment(ABOUT)
    decisions = tuple(case.decisions.values())
    last = decisions[-1].act.seq if decisions else 0
    hearings = case.all("record_hearing", respondent=None)
    proposal = case.proposals[-1] if case.proposals else None
    return (
        play.today,
        bool(case.dismissed(case.respondents[0].ref)),
        tuple((f.id, f.established, _heard(hearings, f.first_seq)) for f in found.findings) if found else None,
        bool(hearings) and hearings[-1].seq > last,
        proposal
        and (proposal.measure, proposal.grounds, proposal.act.at, proposal.response is None, proposal.decision is None),
        tuple((d.act.act, d.label, d.grounds, d.start, d.end, d.lifted_on, d.extends is None) for d in decisions),
    )


def _heard(hearings: tuple[object, ...], since: int) -> bool:
    return any(getattr(hearing, "seq", 0) > since for hearing in hearings)


STAFF = Alphabet(
    category="employee", protocol="ozhw", sector="vo", measures=("reprimand",), waits=(22,), horizon=22
)  # fmt: skip
PUPIL = Alphabet(
    category="pupil", protocol="lucas", sector="po", measures=("suspension",), waits=(4,), horizon=4, proposals=False
)
ALL_STAFF = ("warning", "reprimand", "suspension", "dismissal")
ALL_PUPIL = ("warning", "suspension", "removal")

SHORT = {"staff": STAFF, "pupil": PUPIL}
FULL = {
    "staff": replace(STAFF, measures=ALL_STAFF, waits=(3, 22), horizon=31, both=True, decisions=3),
    "pupil": replace(PUPIL, measures=ALL_PUPIL, waits=(4, 8), horizon=31, both=True, decisions=3, proposals=True),
}


@pytest.mark.slow
@pytest.mark.parametrize("track", SHORT)
def test_no_order_of_acts_leads_to_a_measure_that_never_must_be(
    track: str, rounds: Callable[[int, int], int], capsys: pytest.CaptureFixture[str]
) -> None:
    alphabet = (SHORT, FULL)[rounds(0, 1)][track]
    walked = walk(start(alphabet), moves(alphabet), key, most=60_000)
    with capsys.disabled():
        print(f"\nmeasure for {track}: {walked}")
    assert not walked.wrong
    assert walked.whole or alphabet.both
    assert walked.done["decide_measure"]
    assert walked.done["lift_measure"]
