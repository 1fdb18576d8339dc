"""A small catalogue of acts, so that reading scenarios is tested apart from the procedure."""

from caseapp.exchange.scenario.fields import Vocabulary
from caseapp.procedure.definition import ActDefinition, Choice, Field, Kind


def _act(name: str, *fields: Field) -> ActDefinition:
    return ActDefinition(id=name, label=name, fields=fields, who=lambda _: frozenset(), sentence=lambda *_: name)


def _field(name: str, kind: Kind, *choices: str) -> Field:
    return Field(name=name, kind=kind, label=name, choices=tuple(Choice(value=word, label=word) for word in choices))


WORDS: Vocabulary = {
    act.id: act
    for act in (
        _act(
            "report_incident",
            _field("school", Kind.SCHOOL),
            _field("summary", Kind.LINE),
            _field("noticed_on", Kind.DATE),
            _field("channels", Kind.LINES),
            _field("derailing", Kind.BOOL),
        ),
        _act("add_person", _field("name", Kind.LINE), _field("category", Kind.CHOICE, "employee", "pupil")),
        _act("add_evidence", _field("file", Kind.FILE), _field("about", Kind.PERSON)),
        _act("assess", _field("respondent", Kind.PERSON), _field("findings", Kind.FINDINGS)),
        _act("authorise_inspector", _field("person", Kind.MEMBER), _field("inspection", Kind.REF)),
        _act("record_hearing", _field("respondent", Kind.PERSON), _field("present", Kind.INVITED)),
        _act("invite_hearing", _field("urgent", Kind.TEXT), _field("safety_exception", Kind.BOOL)),
        _act("close_case", _field("conclusion", Kind.TEXT)),
    )
}

HEAD = """\
title = "Een zaak"
protocol = "ozhw"
sector = "vo"
schools = ["De Waard"]

[users]
dir = { role = "director" }
ict = { role = "inspector" }
"""

REPORT = """
[[step]]
on = 2026-03-02
by = "dir"
do = "report_incident"
with = { school = "De Waard", summary = "Iets", noticed_on = 2026-03-02, channels = ["x"] }
"""
