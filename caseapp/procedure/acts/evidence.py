"""Acts of the evidence: taking it in, using it, quoting it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from caseapp.model.evidence import ADDED, WITHIN, destroyed, forbidden_hashes
from caseapp.model.term import Role
from caseapp.procedure.acts.fields import choices
from caseapp.procedure.definition import ActDefinition, Day, Field, Kind
from caseapp.procedure.guards import inspection as ins
from caseapp.procedure.guards.evidence import lawfully_found, own_inspections
from caseapp.procedure.guards.who import BOARD, DIRECTOR, HRM, INSPECTOR, everybody, roles
from caseapp.procedure.reasons import CASE, FORM, ROLES, refuses
from caseapp.procedure.wording import bare, day_text, full, listing, person_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.model.act import Fields, RecordedAct
    from caseapp.model.case import Case
    from caseapp.model.organisation import Organisation
    from caseapp.model.reason import Reason
    from caseapp.procedure.situation import Situation


def _no_forbidden_image(s: Situation) -> Iterable[Reason]:
    if s.fields.flag("sexual_minor") and (s.fields.filled("file") or not s.fields.filled("text")):
        text = (
            "Een seksueel beeld van een minderjarige mag niemand bewaren, ook de school niet. Neem het niet op en stuur het niet door. "
            "Beschrijf in woorden wat is gezien en door wie, en bel de politie."
        )
        rule = s.rule("forbidden_image")
        yield refuses("image_forbidden", rule.ref if rule else "sr:252", text, "file")


def _not_destroyed_before(s: Situation) -> Iterable[Reason]:
    file = s.fields.get("file")
    if isinstance(file, Mapping) and file.get("sha256") in forbidden_hashes(s.case):
        rule = s.rule("forbidden_image")
        text = "Dit bestand is eerder vernietigd, want niemand mag het bezitten. Neem het niet opnieuw op."
        yield refuses("image_forbidden", rule.ref if rule else "sr:252", text, "file")


def _something_given(s: Situation) -> Iterable[Reason]:
    if not s.partial and not (s.fields.filled("file") or s.fields.filled("text")):
        yield refuses("field_missing", FORM, "Kies een bestand, of beschrijf het bewijs in woorden.", "text")


READ_ALL = (Role.DIRECTOR, Role.HRM_MANAGER, Role.BOARD_MEMBER)


def _inspector_only_own(s: Situation) -> Iterable[Reason]:
    if not s.holds(Role.INSPECTOR) or any(s.holds(role) for role in READ_ALL):
        return
    about = s.fields.ref("about")
    if own_inspections(s):
        if about and not any(about in item.persons for item in own_inspections(s)):
            text = "De controle gaat niet over deze persoon. Voeg alleen toe wat binnen de controle valt."
            yield refuses("out_of_scope", ins.source(s), text, "about")
    else:
        text = "U kunt alleen bewijs toevoegen uit een controle waarvoor het bestuur u heeft aangewezen. Vraag het bestuur om een aanwijzing."
        yield refuses("not_authorised", ins.source(s), text)


def _copy_of_original(s: Situation) -> Iterable[Reason]:
    ref = s.fields.ref("derived_from")
    if ref is None or s.partial:
        return
    if not s.fields.filled("file"):
        yield refuses("field_missing", FORM, "Een kopie is een bestand. Kies het bestand.", "file")
    if not s.fields.filled("method"):
        yield refuses("field_missing", FORM, "Schrijf op hoe de kopie is gemaakt.", "method")
    if destroyed(s.case, ref):
        rule = s.rule("forbidden_image")
        text = "Het origineel is vernietigd, want niemand mag het bezitten. Bewaar er ook geen kopie van."
        yield refuses("image_forbidden", rule.ref if rule else "sr:252", text, "derived_from")


def _out_of_what_is_there(s: Situation) -> Iterable[Reason]:
    ref = s.fields.ref(WITHIN)
    if ref is not None and destroyed(s.case, ref):
        rule = s.rule("forbidden_image")
        text = (
            "Het bestand waar dit uit komt, is vernietigd, want niemand mag het bezitten. Bewaar er ook geen deel van."
        )
        yield refuses("image_forbidden", rule.ref if rule else "sr:252", text, WITHIN)


def _evidence_sentence(act: RecordedAct, case: Case, _organisation: Organisation) -> str:
    fields = act.fields
    about = f" over {person_text(case, fields.text('about'))}" if fields.filled("about") else ""
    file = fields.get("file")
    what = f"bestand “{file['name']}”" if isinstance(file, Mapping) and "name" in file else "een beschrijving"
    given = fields.text("obtained_how")
    how = OBTAINED.get(given, bare(given.removeprefix("other:")).strip())
    if fields.filled("derived_from"):
        source = evidence_name(case, fields.text("derived_from"))
        return f"Kopie van bewijs {source} opgenomen: {what} ({bare(fields.text('method'))})."
    if fields.filled(WITHIN):
        source = evidence_name(case, fields.text(WITHIN))
        return f"Uit bewijs {source} apart opgenomen{about}: {what}, verkregen van {fields.text('obtained_from')} ({how}) op {day_text(fields.day('obtained_on'))}."
    return f"Bewijs opgenomen{about}: {what}, verkregen van {fields.text('obtained_from')} ({how}) op {day_text(fields.day('obtained_on'))}."


OBTAINED = {
    "handed_over": "overhandigd",
    "own_observation": "zelf gezien",
    "public_source": "openbaar te vinden",
    "inspection": "uit een controle",
    "school_system": "uit een systeem van de school",
    "other": "anders",
}


DATE_ORDERS = {
    "dmy": "dag, maand, jaar",
    "mdy": "maand, dag, jaar",
    "ymd": "jaar, maand, dag",
    "ydm": "jaar, dag, maand",
}
"""In which order a chat writes its dates, where the file itself does not tell."""


def message_words(message: Fields) -> str:
    """What a quoted message says, also where it has no words: a file, a message that was taken back, or nothing."""
    words, sort = message.text("text"), message.text("sort")
    edited = " [bewerkt door de afzender]" if message.flag("edited") else ""
    if sort == "deleted":
        return f"[{words or 'bericht verwijderd door de afzender'}]"
    if sort == "left_out":
        return f"[bestand niet in de export] {words}"
    if message.filled("file"):
        return f"[bestand: {message.text('file')}] {words}".rstrip() + edited
    return f"{words or '[bericht zonder tekst]'}{edited}"


def _evidence_compartment(s: Situation) -> str:
    source = s.case.get(s.fields.ref("derived_from") or s.fields.ref(WITHIN))
    if source is not None:
        return source.compartment
    if s.holds(Role.INSPECTOR) and not any(s.holds(r) for r in (Role.DIRECTOR, Role.HRM_MANAGER, Role.BOARD_MEMBER)):
        own = [item for item in s.case.inspections.values() if item.is_authorised(s.actor.id)]
        if own:
            return own[-1].compartment
    return "case"


ADD_EVIDENCE = ActDefinition(
    id="add_evidence",
    label="Bewijs toevoegen",
    stage="report",
    who=roles(DIRECTOR, HRM, BOARD, INSPECTOR),
    guards=(
        _no_forbidden_image,
        _not_destroyed_before,
        _something_given,
        lawfully_found,
        _inspector_only_own,
        _copy_of_original,
        _out_of_what_is_there,
    ),
    sentence=_evidence_sentence,
    compartment=_evidence_compartment,
    help="Het origineel verandert nooit. Het programma bewaart het verzegeld, met een controlegetal.",
    fields=(
        Field(name="file", kind=Kind.FILE, label="Bestand", required=False),
        Field(name="text", kind=Kind.TEXT, label="Beschrijving", required=False),
        Field(name="obtained_from", kind=Kind.LINE, label="Gekregen van"),
        Field(name="obtained_how", kind=Kind.CHOICE, label="Hoe verkregen", choices=choices(**OBTAINED), strict=False),
        Field(name="obtained_on", kind=Kind.DATE, label="Verkregen op", day=Day.PAST),
        Field(name="about", kind=Kind.PERSON, label="Gaat over", required=False),
        Field(
            name="sexual_minor",
            kind=Kind.BOOL,
            label="Dit is een seksueel beeld van een minderjarige",
            required=False,
            help="Zo'n beeld mag niemand bewaren. Het programma neemt het niet op.",
        ),
        Field(
            name="date_order",
            kind=Kind.CHOICE,
            label="Volgorde van dag en maand in de chat",
            choices=choices(**DATE_ORDERS),
            required=False,
            asked=False,
            help="Alleen nodig als het programma niet kan zien of eerst de dag of eerst de maand staat.",
        ),
        Field(name="derived_from", kind=Kind.REF, label="Kopie van", of=(ADDED,), required=False, asked=False),
        Field(name=WITHIN, kind=Kind.REF, label="Komt uit", of=(ADDED,), required=False, asked=False),
        Field(name="method", kind=Kind.TEXT, label="Hoe de kopie is gemaakt", required=False, asked=False),
    ),
)

EVIDENCE = Field(name="evidence", kind=Kind.REF, label="Welk bewijs", of=(ADDED,))


def _there(s: Situation) -> Iterable[Reason]:
    act = s.case.get(s.fields.ref("evidence"))
    if act is None:
        return
    if not act.readable:
        text = "Dit bewijs is niet leesbaar voor u. Vraag het aan wie het heeft opgenomen."
        yield refuses("role_missing", ROLES, text, "evidence")
    elif destroyed(s.case, act.ref):
        yield refuses("field_missing", CASE, "Dit bewijs is vernietigd. Kies ander bewijs.", "evidence")


def beside_evidence(s: Situation) -> str:
    """The compartment in which the evidence lies that an act is about."""
    act = s.case.get(s.fields.ref("evidence"))
    return act.compartment if act is not None else "case"


def evidence_name(case: Case, ref: str) -> str:
    """What a piece of evidence is called in a sentence: its file's name, else its number."""
    act = case.get(ref)
    file = act.fields.get("file") if act is not None else None
    if isinstance(file, Mapping) and file.get("name"):
        return f"“{file['name']}”"
    return f"nummer {ref.removeprefix('e')}"


CUSTODY = {
    "viewed": "bekeken",
    "handed_over": "overgedragen",
    "exported": "als kopie opgeslagen",
    "printed": "afgedrukt",
}


def _handed_to(s: Situation) -> Iterable[Reason]:
    if s.fields.text("what") == "handed_over" and not s.partial and not s.fields.filled("to"):
        yield refuses("field_missing", FORM, "Vul in aan wie u het bewijs hebt gegeven.", "to")


def _custody_sentence(act: RecordedAct, case: Case, _organisation: Organisation) -> str:
    fields = act.fields
    to = f" aan {bare(fields.text('to'))}" if fields.filled("to") else ""
    why = f": {full(fields.text('reason'))}" if fields.filled("reason") else "."
    what = CUSTODY.get(fields.text("what"), fields.text("what"))
    intact = fields.get("intact")
    state = {True: " Het bestand is ongeschonden.", False: " Het bestand is niet meer wat is vastgelegd."}
    name = evidence_name(case, fields.text("evidence"))
    return f"Bewijs {name} {what}{to}{why}{state[intact] if isinstance(intact, bool) else ''}"


RECORD_CUSTODY = ActDefinition(
    id="record_custody",
    label="Gebruik van bewijs vastleggen",
    stage="report",
    who=everybody,
    when_closed=True,
    guards=(_there, _handed_to),
    sentence=_custody_sentence,
    compartment=beside_evidence,
    help="Het programma legt zelf vast wie bewijs bekijkt, opslaat of afdrukt. Leg hier vast aan wie u het gaf.",
    fields=(
        EVIDENCE,
        Field(name="what", kind=Kind.CHOICE, label="Wat is gedaan", choices=choices(**CUSTODY)),
        Field(name="to", kind=Kind.LINE, label="Aan wie", required=False),
        Field(name="reason", kind=Kind.TEXT, label="Waarom", required=False),
        Field(name="intact", kind=Kind.BOOL, label="Ongeschonden", required=False, asked=False),
    ),
)


def _something_quoted(s: Situation) -> Iterable[Reason]:
    if not s.partial and not (s.fields.filled("messages") or s.fields.filled("text")):
        yield refuses("field_missing", FORM, "Kies berichten, of neem een passage over.", "messages")


def quoted_messages(act: RecordedAct) -> tuple[str, ...]:
    """The numbers of the messages that an act quotes."""
    tables = act.fields.tables("messages")
    return tuple(str(one["number"]) for one in tables if "number" in one) or act.fields.texts("messages")


def _quote_sentence(act: RecordedAct, case: Case, _organisation: Organisation) -> str:
    name, numbers = evidence_name(case, act.fields.text("evidence")), quoted_messages(act)
    if numbers:
        word = "bericht" if len(numbers) == 1 else "berichten"
        return f"Uit bewijs {name} geciteerd: {word} {listing(numbers)}."
    return f"Uit bewijs {name} geciteerd: “{bare(act.fields.text('text'))}”."


QUOTE_EVIDENCE = ActDefinition(
    id="quote_evidence",
    label="Bewijs citeren",
    stage="inquiry",
    who=roles(DIRECTOR, HRM, BOARD, INSPECTOR),
    guards=(_there, _something_quoted),
    sentence=_quote_sentence,
    compartment=beside_evidence,
    help="Wat u citeert, staat letterlijk in de zaak en in het dossier.",
    fields=(
        EVIDENCE,
        Field(
            name="messages",
            kind=Kind.MESSAGES,
            label="Welke berichten",
            required=False,
            help="De nummers van de berichten in de chat, zoals 12 of 12-15.",
        ),
        Field(
            name="text",
            kind=Kind.TEXT,
            label="Welke passage",
            required=False,
            help="Een stuk uit een mail of tekst, letterlijk.",
        ),
    ),
)

ACTS = (RECORD_CUSTODY, QUOTE_EVIDENCE)
