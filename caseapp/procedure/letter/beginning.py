"""The fields of a letter about its sender, the person, the report, the facts and the talk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.act import EMPTY
from caseapp.model.term import Part, Track
from caseapp.procedure.acts.hearing import named_text
from caseapp.procedure.letter.known import day_of, guardians, piece_name, recorded_on, role_text
from caseapp.procedure.letter.remedy import board
from caseapp.procedure.norm import norm_text
from caseapp.procedure.wording import CATEGORY_NAMES, day_text, full, listing, period_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.model.finding import Finding
    from caseapp.procedure.letter.fill import Row
    from caseapp.procedure.letter.known import Known


def sender(k: Known) -> dict[str, str]:
    """Who writes, when, and to whom."""
    s, asked = k.s, k.asked
    return {
        "organisatie": s.organisation.name,
        "school": s.school_name or s.organisation.name,
        "bestuur": board(s),
        "adres": ", ".join(s.organisation.letterhead.address),
        "datum": day_text(asked.day),
        "kenmerk": str(s.case.id),
        "aan": asked.to,
        "ondertekenaar": asked.signer.name,
        "functie": role_text(asked.signer, s.school_name),
        "protocol": s.protocol.title,
    }


def who(k: Known) -> dict[str, str | bool]:
    """Whom it is about."""
    person = k.person
    if person is None:
        return {}
    track = person.track
    return {
        "persoon": person.name,
        "categorie": CATEGORY_NAMES[person.category],
        "ouders": listing(guardians(k.s, person)),
        "is_medewerker": track is Track.STAFF,
        "is_ingehuurd": track is Track.CONTRACT,
        "is_leerling": track is Track.PUPIL,
        "minderjarig": k.s.minor(person),
        "aan_ouders": k.asked.to_guardians,
        "benadeeld": person.part is Part.AFFECTED,
        "geboren_op": day_text(person.birth_date) if person.birth_date else "",
    }


def report(k: Known) -> dict[str, str]:
    """The report."""
    reported = k.case.report
    if reported is None:
        return {}
    fields = reported.fields
    told = k.fields("inform_respondent", "inform_guardians")
    return {
        "melding": full(fields.text("summary")),
        "gemeld_op": recorded_on(reported),
        "gebeurd": period_text(fields.day("occurred_from"), fields.day("occurred_to") or fields.day("occurred_from")),
        "kanalen": listing(fields.texts("channels")),
        "verteld": told.text("what"),
        "hulp": k.fields("offer_support").text("what"),
    }


def facts(k: Known) -> tuple[Row, ...]:
    """The facts on which the act rests, else those that stand."""
    assessment = k.case.assessment(k.asked.about)
    if assessment is None:
        return ()
    named = _grounds(k)
    chosen = [one for one in assessment.findings if one.id in named] if named else assessment.established
    return tuple(fact(k, one) for one in chosen)


def _grounds(k: Known) -> Iterable[str]:
    if k.decision is not None:
        return k.decision.grounds
    return k.act.fields.texts("grounds") if k.act is not None else ()


def fact(k: Known, one: Finding) -> Row:
    """One fact as a row."""
    s = k.s
    return {
        "tekst": full(one.fact),
        "dag": period_text(one.start, one.end) if one.start else "",
        "norm": one.norm,
        "regel": full(norm_text(s.organisation, s.law, s.case, one.norm)),
    }


def pieces(k: Known) -> tuple[Row, ...]:
    """What was shared."""
    rows = []
    for ref in k.fields("share_file").texts("entries"):
        act = k.case.get(ref)
        if act is not None and act.readable and act.compartment != "reporter":
            rows.append({"naam": piece_name(act), "nummer": f"nr {act.seq}"})
    return tuple(rows)


GREETINGS, FAREWELLS = ("beste ", "geachte "), ("met vriendelijke groet", "hoogachtend")


def without_frame(text: str) -> str:
    """What a text says between its greeting and its farewell, for a letter that has these itself."""
    parts = [part.strip() for part in text.split("\n\n")]
    if parts and parts[0].casefold().startswith(GREETINGS):
        parts = parts[1:]
    ends = [at for at, part in enumerate(parts) if part.casefold().startswith(FAREWELLS)]
    return "\n\n".join(parts[: ends[-1]] if ends else parts)


def hearing(k: Known) -> dict[str, str]:
    """The invitation, what was shared, and the talk."""
    s, invited, held = k.s, k.fields("invite_hearing"), k.fields("record_hearing")
    shared = k.last("share_file")
    given = shared.fields if shared is not None else EMPTY
    on = invited.day("for_on")
    declined = held.filled("declined")
    return {
        "gesprek_op": day_text(on) if on else "",
        "uitgenodigd": named_text(s.case, s.organisation, invited.texts("invited")),
        "uitnodiging": without_frame(invited.text("text")),
        "haast": full(invited.text("urgent")),
        "gehoord_op": day_of(held, "on") if not declined else "",
        "aanwezig": named_text(s.case, s.organisation, held.texts("present")),
        "verklaring": full(held.text("statement")),
        "niet_gehoord": full(held.text("declined")),
        "gedeeld_op": day_of(given, "on"),
        "achtergehouden": listing(_named(k, given.texts("withheld"))),
        "waarom_achtergehouden": given.text("why"),
    }


def _named(k: Known, items: Iterable[str]) -> list[str]:
    found = ((item, k.case.get(item)) for item in items)
    return [piece_name(act) if act is not None and act.readable else item for item, act in found]
