"""Cases at a known point: reported, assessed, heard, proposed, decided; each step asked of the engine."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from caseapp.model.act import Ref
from tests.unit.procedure.world import HERE, MONDAY, Play, organisation

if TYPE_CHECKING:
    from caseapp.model.organisation import Organisation
    from caseapp.model.value import Value

BIRTH = date(2012, 5, 1)
"""Of a pupil who is thirteen on the Monday on which the cases begin."""

NORMS = {
    "lentiz": "lentiz:gebruikers.a", "lucas": "lucas:uitgangspunten.4", "ozhw": "ozhw:4.10",
    "vco": "vco:uitgangspunten.4", "svok": "svok:II.5", "blank": "blank:1.1",
}  # fmt: skip
"""A norm of each text that binds staff and pupils alike, but for `blank`, which binds staff alone."""


@dataclass(kw_only=True)
class Made:
    """A case and what was made in it."""

    play: Play
    respondent: Ref
    evidence: Ref

    def finding(self, name: str = "f1", **other: Value) -> dict[str, Value]:
        """An established fact on the Monday."""
        return {
            "id": name, "fact": "Plaatste een kwetsend bericht.", "norm": NORMS[self.play.organisation.protocol.id],
            "on": MONDAY, "evidence": (self.evidence,), "established": True, **other,
        }  # fmt: skip

    def assessment(self, *names: str, **other: Value) -> dict[str, Value]:
        """The fields of an assessment that finds so many facts."""
        return {
            "respondent": self.respondent, "findings": tuple(self.finding(name) for name in names or ("f1",)),
            "seriousness": "serious", "possibly_criminal": False, "sexual_offence_minor": False,
            "data_breach": False, "reasoning": "Het bericht spreekt voor zich.", **other,
        }  # fmt: skip

    def measure(self, measure: str, **other: Value) -> dict[str, Value]:
        """The fields of an intention or a decision."""
        return {
            "respondent": self.respondent, "measure": measure, "from": self.play.today, "grounds": ("f1",),
            "reasons": "Het bericht was grof.", "lighter_considered": "Een gesprek is te weinig.",
            "proportionality": "Past bij de ernst.", "earlier_measures": "Eerder gewaarschuwd.", **other,
        }  # fmt: skip

    def request(self, *persons: str, **other: Value) -> dict[str, Value]:
        """The fields of a request for an inspection of mail on the Monday."""
        return {
            "persons": persons or (self.respondent,), "systems": ("Mail",), "period_from": MONDAY, "period_to": MONDAY,
            "data_kinds": ("berichten",), "purpose": "Weten wat er is gestuurd.", "necessity": "Er is niets bewaard.",
            "proportionality": "Alleen berichten aan leerlingen.", "subsidiarity": "Vragen hielp niet.", **other,
        }  # fmt: skip

    def order(self, days: int = 0, **other: Value) -> dict[str, Value]:
        """The fields of an urgent interim measure from today."""
        return {
            "respondent": self.respondent, "kind": "suspension", "from": self.play.today,
            "to": self.play.today + timedelta(days=days), "purpose": "safety", "urgent": "Nu.", "reasons": "Rust.",
            "objection_clause": True, **other,
        }  # fmt: skip


def reported(org: Organisation | None = None, by: str = "dir", /, **fields: Value) -> Play:
    """A case with its report."""
    play = Play(org)
    given: dict[str, Value] = {
        "school": HERE, "summary": "Een kwetsend bericht.", "occurred_from": MONDAY, "noticed_on": MONDAY,
        "channels": ("whatsapp",), "description": "Een ouder laat het bericht zien.", **fields,
    }  # fmt: skip
    play.do(by, "report_incident", **given)
    return play


def person(play: Play, category: str, part: str = "respondent", by: str = "hrm", /, **fields: Value) -> Ref:
    """Somebody in the case; a pupil is thirteen unless told otherwise."""
    birth = BIRTH if category == "pupil" else None
    given: dict[str, Value] = {"name": "A. de Vries", "category": category, "part": part, "birth_date": birth, **fields}
    return play.do(by, "add_person", **given)


def about(
    category: str = "employee", protocol: str = "ozhw", *, sector: str = "vo", dated: bool = True, **fields: Value
) -> Made:
    """A case about one respondent, with one piece of evidence."""
    play = reported(organisation(protocol, sector=sector, dated=dated))
    ref = person(play, category, **fields)
    evidence = play.do(
        "dir", "add_evidence", text="Een schermafdruk.", obtained_from="De mentor", obtained_how="handed_over",
        obtained_on=MONDAY, about=ref,
    )  # fmt: skip
    return Made(play=play, respondent=ref, evidence=evidence)


def judge(made: Made) -> str:
    """Who assesses the respondent."""
    track = made.play.case.persons[made.respondent].track
    return "hrm" if track in ("staff", "contract") else "dir"


def assessed(made: Made, *names: str, **other: Value) -> Made:
    """The same case, assessed."""
    made.play.do(judge(made), "assess", **made.assessment(*names, **other))
    return made


def heard(made: Made, *, days: int = 3, **fields: Value) -> Made:
    """The same case: invited, shown, and heard some days later."""
    play, ref = made.play, made.respondent
    invited = (ref, "guardians")
    play.do(
        "dir", "invite_hearing", respondent=ref, for_on=play.today + timedelta(days=days), invited=invited, text="Kom."
    )
    play.do("dir", "share_file", respondent=ref, entries=(made.evidence,), how="Post")
    play.wait(days)
    given: dict[str, Value] = {"present": invited, "statement": "Het spijt mij.", **fields}
    play.do("dir", "record_hearing", respondent=ref, **given)
    return made


def proposed(made: Made, measure: str, **other: Value) -> Made:
    """The same case, with an intention."""
    made.play.do("hrm", "propose_measure", **made.measure(measure, **other))
    return made


def answered(made: Made) -> Made:
    """The same case, with a response to the intention."""
    made.play.do("hrm", "record_response", respondent=made.respondent, text="Ik ben het er niet mee eens.")
    return made


def decided(made: Made, by: str, measure: str, explanation: str = "", /, **other: Value) -> Ref:
    """A decision in the same case."""
    return made.play.do(
        by, "decide_measure", explanation, **made.measure(measure, **{"objection_clause": True, **other})
    )
