"""Fields for each act as somebody would fill them in who knows the case: mostly right, at random among what is possible."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from caseapp.model.act import Fields
from caseapp.model.term import WEIGHT_OF, Category, Measure, Track
from caseapp.procedure.catalogue import CATALOGUE
from caseapp.procedure.definition import Kind

if TYPE_CHECKING:
    from random import Random

    from caseapp.model.case import Case
    from caseapp.model.person import Person
    from caseapp.model.value import Value
    from tests.unit.procedure.world import Play

Filled = dict[str, "Value"]

FACTS = ("add_evidence", "record_hearing", "record_inspection_action", "add_note", "secure_situation", "consult")
RANGE = {
    Track.STAFF: ("warning", "reprimand", "suspension", "dismissal", "summary_dismissal", "conditional_reprimand"),
    Track.CONTRACT: ("contract_warning", "assignment_ended"),
    Track.PUPIL: ("warning", "suspension", "suspension", "removal", "removal"),
    Track.GUARDIAN: ("warning", "access_ban", "suspension", "removal"),
}
NAMES = ("A. de Vries", "B. Jansen", "C. Bakker", "D. Visser", "E. Smit", "F. Mulder", "G. Bos", "H. Peters")
CHANNELS = ("whatsapp", "instagram", "snapchat", "e-mail")


class Fill:
    """Fills in one act of one case; what is already known of the fields is kept."""

    def __init__(self, play: Play, random: Random, known: Filled) -> None:
        self.play, self.random, self.known = play, random, known
        self.case: Case = play.case
        self.today: date = play.today

    def fields(self, act: str) -> Filled:
        """All fields of the act."""
        made = getattr(self, act)()
        return {name: value for name, value in {**made, **self.known}.items() if value is not None}

    # --- picking ------------------------------------------------------------------------------------------------

    def chance(self, percent: int) -> bool:
        return self.random.random() * 100 < percent

    def one(self, *items: str) -> str:
        return self.random.choice(items)

    def ago(self, most: int) -> date:
        return self.today - timedelta(days=self.random.randint(0, most))

    def ahead(self, most: int, least: int = 0) -> date:
        return self.today + timedelta(days=self.random.randint(least, most))

    def made(self, *acts: str) -> str | None:
        found = self.case.all(*acts)
        return self.random.choice(found).ref if found else None

    @property
    def person(self) -> Person | None:
        """Whom the act is about: as known, else a respondent."""
        ref = self.known.get("respondent")
        if isinstance(ref, str):
            return self.case.person(ref)
        if not self.case.respondents:
            return None
        found = self.random.choice(self.case.respondents)
        self.known["respondent"] = found.ref
        return found

    def about(self, **fields: Value) -> Filled:
        """Fields of an act about a respondent."""
        person = self.person
        return {"respondent": person.ref if person else None, **fields}

    def anybody(self) -> str | None:
        return self.random.choice(tuple(self.case.persons)) if self.case.persons else None

    def inspection(self) -> str | None:
        known = self.known.get("inspection")
        if isinstance(known, str):
            return known
        found = [ref for ref, item in self.case.inspections.items() if item.open] or list(self.case.inspections)
        return self.random.choice(found) if found else None

    def decision(self) -> str | None:
        known = self.known.get("decision")
        if isinstance(known, str):
            return known
        person = self.person
        found = [d.ref for d in self.case.decisions.values() if person is None or d.respondent == person.ref]
        return self.random.choice(found) if found else None

    # --- the report ---------------------------------------------------------------------------------------------

    def report_incident(self) -> Filled:
        occurred = self.ago(6)
        return {
            "school": self.random.choice(self.play.organisation.schools).name if self.chance(20) else _first(self.play),
            "summary": "Een kwetsend bericht in een groepsapp.",
            "occurred_from": occurred,
            "occurred_to": occurred if self.chance(30) else None,
            "noticed_on": occurred + (self.today - occurred) // 2,
            "channels": (self.one(*CHANNELS),) if self.chance(90) else (),
            "description": "Een ouder laat het bericht aan de mentor zien.",
            "reporter": self.random.choice(self.play.organisation.members).id if self.chance(10) else None,
            "derailing": True if self.chance(10) else None,
            "sexual_offence_suspected": True if self.chance(8) else None,
        }

    def add_person(self) -> Filled:
        first = not self.case.respondents
        part = "respondent" if first else self.one("respondent", "affected", "affected", "witness", "reporter")
        if len(self.case.respondents) >= 2 and part == "respondent":
            part = "witness"
        category = self.one("employee", "employee", "employee", "pupil", "pupil", "pupil", "guardian", *Category)
        linked = category in ("employee", "board_member", "contractor") and self.chance(20)
        learner = category in ("pupil", "student", "course_participant")
        children = [p.ref for p in self.case.persons.values() if p.is_learner()]
        return {
            "name": self.one(*NAMES),
            "category": str(category),
            "part": part,
            "member": self.random.choice(self.play.organisation.members).id if linked else None,
            "birth_date": self._birth() if learner and self.chance(90) else None,
            "guardians": ("O. Ouder",) if learner and self.chance(50) else None,
            "child": self.one(*children) if category == "guardian" and children else None,
            "cao": self.one("cao-po", "cao-vo", "cao-mbo") if category == "employee" and self.chance(20) else None,
            "protected": True if part == "reporter" and self.chance(40) else None,
        }

    def _birth(self) -> date:
        return self.today - timedelta(days=self.random.randint(6 * 365, 20 * 365))

    def add_evidence(self) -> Filled:
        respondents = [person.ref for person in self.case.respondents]
        return {
            "text": "Een schermafdruk van het bericht.",
            "obtained_from": "De mentor",
            "obtained_how": self.one("handed_over", "own_observation", "public_source", "inspection", "other: gevonden"),
            "obtained_on": self.ago(3),
            "about": self.one(*respondents) if respondents and self.chance(70) else None,
            "sexual_minor": True if self.chance(4) else None,
            "file": {"name": "beeld.png", "sha256": "00", "size": 1} if self.chance(10) else None,
        }

    def add_note(self) -> Filled:
        return {"text": "De mentor belt terug.", "on": self.ago(2) if self.chance(50) else None}

    def secure_situation(self) -> Filled:
        what = self.one("takedown_request", "contact_stopped", "device_handed_in", "victim_safe", "other")
        return {"what": what, "on": self.ago(2), "text": "Het bericht is weggehaald."}

    def consult(self) -> Filled:
        with_ = self.one("manager", "board", "privacy_officer", "legal", "child_protection", "police")
        respondents = [person.ref for person in self.case.respondents]
        about = self.one(*respondents) if respondents and self.chance(70) else None
        return {"with": with_, "on": self.ago(1), "advice": "Ga rustig na wat er is gebeurd.", "respondent": about}

    def offer_support(self) -> Filled:
        affected = [person.ref for person in self.case.persons.values() if person.part == "affected"]
        who = self.one(*affected) if affected else self.anybody()
        return {"person": who, "what": "Een gesprek met de vertrouwenspersoon.", "on": self.today}

    # --- the assessment -----------------------------------------------------------------------------------------

    def assess(self) -> Filled:
        person, staff = self.person, False
        if person is not None:
            staff = person.track in (Track.STAFF, Track.CONTRACT)
        count = self.random.choice((1, 1, 2, 3))
        names = self.random.sample(("f1", "f2", "f3"), count) if self.chance(30) else ("f1", "f2", "f3")[:count]
        return self.about(
            findings=tuple(self._finding(name) for name in names),
            seriousness=self.one("light", "serious", "very_serious", "very_serious"),
            transgressive=True if staff and self.chance(35) else None,
            possibly_criminal=self.chance(25),
            sexual_offence_minor=self.chance(8),
            data_breach=self.chance(15),
            known_on=self.ago(3) if self.chance(20) else None,
            reasoning="Het bewijs is duidelijk.",
        )

    def _finding(self, name: str) -> Filled:
        person = self.person
        facts = [act.ref for act in self.case.all(*FACTS)]
        own = [
            ref
            for ref, provision in self.play.organisation.protocol.provisions.items()
            if provision.norm and person is not None and person.category in provision.binds
        ]
        norm = self.one(*own) if own and self.chance(80) else self.one("avg:5", "cao-vo", "sr:269")
        basis = self.made("record_separate_basis")
        if basis and self.chance(40):
            norm = basis
        on = self.ago(20)
        when: Filled = {"on": on} if self.chance(80) else {"from": on, "to": on + (self.today - on) // 2}
        return {
            "id": name,
            "fact": "Stuurde een kwetsend bericht.",
            "norm": norm,
            **when,
            "kind": self.one("conduct", "conduct", "conduct", "functioning", "conflict"),
            "evidence": tuple(self.random.sample(facts, min(len(facts), 2))) if self.chance(90) else (),
            "established": self.chance(90),
            "contested": self.chance(15),
        }

    def dismiss_report(self) -> Filled:
        return self.about(reasoning="Het account was gehackt.")

    def record_separate_basis(self) -> Filled:
        respondents = [person.ref for person in self.case.respondents]
        return {
            "for": self.one("inspection", "measure"),
            "basis": "Het integriteitsbeleid van de stichting.",
            "reasoning": "Het protocol zwijgt hierover.",
            "until": self.ahead(200),
            "respondent": self.one(*respondents) if respondents and self.chance(30) else None,
        }

    def record_earlier_measure(self) -> Filled:
        return self.about(what="Een waarschuwing", on=self.ago(300), **{"for": "Te laat komen"})

    # --- the inspection -----------------------------------------------------------------------------------------

    def request_inspection(self) -> Filled:
        persons = [person.ref for person in self.case.respondents] or list(self.case.persons)
        return {
            "persons": tuple(self.random.sample(persons, min(len(persons), self.random.randint(1, 2)))),
            "systems": ("Schoolmail", "Teams") if self.chance(50) else ("Schoolmail",),
            "period_from": self.ago(40) - timedelta(days=1),
            "period_to": self.today,
            "data_kinds": ("berichten",),
            "purpose": "Nagaan wat er is gestuurd.",
            "necessity": "De berichten zijn gewist.",
            "proportionality": "Alleen berichten aan leerlingen.",
            "subsidiarity": "Vragen hielp niet.",
        }

    def advise_inspection(self) -> Filled:
        advice = self.one("positive", "positive", "negative", "conditions")
        return {"inspection": self.inspection(), "advice": advice, "text": "De gegevens zijn beperkt."}

    def decide_inspection(self) -> Filled:
        approved = self.chance(80)
        return {
            "inspection": self.inspection(),
            "outcome": "approved" if approved else "refused",
            "valid_until": self.ahead(60) if approved else None,
            "motivation": "Er is geen ander middel.",
        }

    def determine_inspection_actions(self) -> Filled:
        return {"inspection": self.inspection(), "actions": ("zoeken op naam",)}

    def authorise_inspector(self) -> Filled:
        rule = self.play.organisation.protocol.inspection
        department = rule.department if rule and self.chance(70) else "ICT"
        inspectors = [m.id for m in self.play.organisation.members if any(g.role == "inspector" for g in m.roles)]
        return {"inspection": self.inspection(), "person": self.one(*inspectors), "department": department}

    def sign_confidentiality(self) -> Filled:
        return {"inspection": self.inspection()}

    def record_inspection_action(self) -> Filled:
        item = self.case.inspection(self.inspection())
        first, last = item.period if item else (None, None)
        persons = item.persons if item else ()
        return {
            "inspection": item.ref if item else None,
            "system": self.one(*item.systems) if item and item.systems else "Schoolmail",
            "person": self.one(*persons) if persons else self.anybody(),
            "from": first,
            "to": last,
            "on": self.today if self.chance(80) else self.ago(4),
            "found": "Drie berichten.",
        }

    def inform_data_subject(self) -> Filled:
        item = self.case.inspection(self.inspection())
        return {
            "inspection": item.ref if item else None,
            "person": self.one(*item.persons) if item and item.persons else self.anybody(),
            "on": self.today,
            "how": "In een gesprek",
            "deferred_reason": "Het onderzoek loopt nog." if self.chance(15) else None,
        }

    def close_inspection(self) -> Filled:
        return {"inspection": self.inspection(), "conclusion": "Genoeg gezien.", "removed": "Niets."}

    # --- the hearing --------------------------------------------------------------------------------------------

    def inform_respondent(self) -> Filled:
        return self.about(on=self.today, how="In een gesprek", what="De melding en wat de school doet.")

    def invite_hearing(self) -> Filled:
        person = self.person
        return self.about(
            for_on=self.ahead(6, 2),
            invited=(person.ref, "guardians") if person and person.is_learner() else (person.ref if person else "x",),
            text="U kunt uw kant van het verhaal vertellen.",
            urgent="Het onderzoek kan niet wachten." if self.chance(20) else None,
        )

    def share_file(self) -> Filled:
        facts = [act.ref for act in self.case.all(*FACTS)]
        return self.about(entries=tuple(facts[-6:]) or None, on=self.today, how="Per post")

    def record_hearing(self) -> Filled:
        person = self.person
        learner = person is not None and person.is_learner()
        return self.about(
            on=self.today if self.chance(90) else self.ago(3),
            present=(person.ref if person else "x", *(("guardians",) if learner and self.chance(80) else ())),
            statement="Ik had dit niet moeten sturen.",
            declined="Wil niet komen." if self.chance(8) else None,
            teacher_heard=True if learner and self.chance(50) else None,
        )

    # --- the measure --------------------------------------------------------------------------------------------

    def _established(self) -> tuple[str, ...]:
        person = self.person
        found = self.case.assessment(person.ref) if person else None
        return tuple(finding.id for finding in found.established) if found else ()

    def _some(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """All, or some, of the findings."""
        if len(names) > 1 and self.chance(40):
            return tuple(sorted(self.random.sample(names, self.random.randint(1, len(names)))))
        return names

    def _period(self, measure: str) -> Filled:
        start = self.ahead(2)
        person = self.person
        pupil = person is not None and person.track is Track.PUPIL
        length = self.random.choice((0, 1, 2, 4, 6, 9)) if pupil else self.random.choice((0, 6, 13, 27, 40))
        return {"from": start, "to": start + timedelta(days=length) if measure == "suspension" else None}

    def _weighing(self) -> Filled:
        return {
            "lighter_considered": "Een gesprek is te weinig." if self.chance(90) else None,
            "proportionality": "Het past bij de ernst.",
            "earlier_measures": "Eerder gewaarschuwd." if self.chance(50) else None,
        }

    def impose_interim_measure(self) -> Filled:
        person = self.person
        pupil = person is not None and person.track is Track.PUPIL
        kinds = ("suspension", "time_out", "access_denied", "internal_suspension", "online_lessons", "contact_ban")
        start = self.ahead(1)
        length = self.random.choice((0, 0, 1, 2, 4, 7)) if pupil else self.random.choice((6, 13, 27, 40))
        return self.about(
            kind=self.one(*kinds),
            to=start + timedelta(days=length),
            purpose=self.one("inquiry", "safety", "calm", "safety", "other"),
            findings=self._some(self._established()) if self.chance(60) else None,
            urgent="De veiligheid kan niet wachten." if self.chance(60) else None,
            reasons="Rust in de klas.",
            objection_clause=self.chance(85),
            **{"from": start},
        )

    def propose_measure(self) -> Filled:
        person = self.person
        measure = self.one(*RANGE[person.track]) if person else "warning"
        grounds = self._some(self._established())
        return self.about(
            measure=measure, grounds=grounds, reasons="Het bericht was grof.", **self._period(measure), **self._weighing()
        )

    def record_response(self) -> Filled:
        waived = self.chance(20)
        return self.about(on=self.today, text=None if waived else "Het spijt mij.", waived=True if waived else None)

    def decide_measure(self) -> Filled:
        person = self.person
        waiting = [p for p in self.case.proposals if person is not None and p.respondent == person.ref]
        last = waiting[-1] if waiting else None
        measure = self.one(*RANGE[person.track]) if person else "warning"
        grounds = self._some(self._established())
        if last is not None and last.measure is not None and self.chance(85):
            fitting = [m for m in (*RANGE[person.track],) if person] if person else []
            lighter = [m for m in fitting if WEIGHT_OF[Measure(m)] < WEIGHT_OF[last.measure]]
            measure = self.one(*lighter) if lighter and self.chance(15) else last.measure.value
            grounds = self._some(tuple(sorted(last.grounds)))
        clause = measure not in ("warning", "contract_warning")
        urgent = measure == "summary_dismissal"
        return self.about(
            measure=measure,
            grounds=grounds,
            reasons="Het bericht was grof en herhaald.",
            objection_clause=clause if self.chance(92) else not clause,
            ground_kind=("urgent_reason" if urgent else "penalty") if "dismissal" in measure else None,
            **self._period(measure),
            **self._weighing(),
        )

    def extend_measure(self) -> Filled:
        decision = self.case.decision(self.decision())
        end = decision.end if decision and decision.end else self.today
        return {
            "decision": decision.ref if decision else None,
            "respondent": decision.respondent if decision else None,
            "to": end + timedelta(days=self.random.choice((1, 2, 7, 27))),
            "reasons": "Het onderzoek loopt nog.",
            "grounds": tuple(sorted(decision.grounds)) if decision and decision.grounds and self.chance(60) else None,
            "objection_clause": True if self.chance(70) else None,
        }

    def notify_decision(self) -> Filled:
        how = self.one("registered_letter", "letter", "handed_over", "email", "orally")
        return self.about(decision=self.decision(), on=self.today, how=how)

    def lift_measure(self) -> Filled:
        return self.about(decision=self.decision(), on=self.ahead(4) if self.chance(30) else self.today, reasons="Klaar.")

    def record_objection(self) -> Filled:
        return self.about(on=self.today, text="Ik ben het er niet mee eens.")

    def hear_objector(self) -> Filled:
        person = self.person
        facts = [act.ref for act in self.case.all("add_evidence", "record_inspection_action")]
        return self.about(
            on=self.today,
            present=(person.ref if person else "x",),
            statement="Zo was het niet.",
            shared=tuple(facts) if facts and self.chance(80) else None,
        )

    def decide_objection(self) -> Filled:
        decision = self.case.decision(self.decision())
        return self.about(
            decision=decision.ref if decision else None,
            outcome=self.one("decision_stands", "annulled", "changed"),
            grounds=tuple(sorted(decision.grounds)) if decision and self.chance(80) else None,
            reasons="De feiten blijven staan.",
        )

    # --- pupils -------------------------------------------------------------------------------------------------

    def seek_other_school(self) -> Filled:
        willing = self.one("yes_in_writing", "yes_in_writing", "yes", "no")
        return self.about(
            school="De Brug", on=self.ago(30), willing=willing, suitable=self.chance(80), why="Past bij het niveau."
        )

    def record_absence(self) -> Filled:
        start = self.ago(12)
        to = start + timedelta(days=self.random.randint(0, 9)) if self.chance(60) else None
        return self.about(why="Durft niet naar school.", to=to, **{"from": start})

    def provide_education(self) -> Filled:
        return self.about(what="Werk voor thuis en uitleg online.", **{"from": self.today})

    def notify_inspectorate(self) -> Filled:
        return self.about(on=self.today, reference="INS-1")

    consult_inspectorate = notify_attendance_officer = notify_inspectorate

    def inform_guardians(self) -> Filled:
        learners = [person.ref for person in self.case.persons.values() if person.is_learner()]
        return {
            "person": self.one(*learners) if learners else self.anybody(),
            "on": self.today,
            "how": "Per telefoon",
            "what": "Wat er is gemeld.",
            "deferred_reason": "De politie vraagt te wachten." if self.chance(10) else None,
        }

    # --- telling ------------------------------------------------------------------------------------------------

    def call_trust_inspector(self) -> Filled:
        return self.about(
            at=self.play.now - timedelta(minutes=self.random.randint(1, 90)),
            spoke_with="Mw. Tel",
            reference="VI-1",
            advice="Praat met de ouders.",
            follow_up="Dat doen wij.",
        )

    def report_to_police(self) -> Filled:
        return self.about(on=self.today, station="Bureau Zuid", reference="PL-1", offence="belediging")

    def waive_police_report(self) -> Filled:
        return self.about(reasons="De leerling wil het niet en het is licht.")

    def report_data_breach(self) -> Filled:
        return {"at": self.play.now - timedelta(minutes=5), "reference": "AP-1"}

    def waive_data_breach(self) -> Filled:
        return {"reasons": "Er is geen risico voor mensen."}

    def disclose(self) -> Filled:
        person = self.person if self.chance(70) else None
        facts = self._established() if person else ()
        return {
            "respondent": None,
            "to": self.one("police", "other_school", "municipality", "guardians", "all_parents", "other"),
            "person": person.ref if person else self.anybody(),
            "what": "Dat er een bericht is gestuurd.",
            "findings": facts if facts and self.chance(60) else None,
            "basis": "Toestemming" if self.chance(95) else None,
            "reasons": "De school moet het weten.",
        }

    def report_to_child_protection(self) -> Filled:
        learners = [person.ref for person in self.case.persons.values() if person.is_learner()]
        return {
            "person": self.one(*learners) if learners else self.anybody(),
            "on": self.today,
            "reference": "VT-1",
            "reasons": "Zorgen over thuis.",
            "safety_exception": "Dat is niet veilig." if self.chance(30) else None,
        }

    # --- the end ------------------------------------------------------------------------------------------------

    def make_dossier(self) -> Filled:
        return self.about(parts=("samenvatting", "feiten"))

    def place_in_dossier(self) -> Filled:
        person = self.person
        file = "personnel" if person and person.track in (Track.STAFF, Track.CONTRACT) else "pupil"
        mine = [act.ref for act in self.case.all("make_dossier") if person and act.respondent == person.ref]
        return self.about(file=file, dossier=mine[-1] if mine else self.made("make_dossier"))

    def close_case(self) -> Filled:
        return {"conclusion": "Alles is gedaan."}

    def reopen_case(self) -> Filled:
        return {"reasons": "Er is nieuw bewijs."}

    def rectify(self) -> Filled:
        entry = self.random.choice(self.case.acts).ref if self.case.acts else None
        return {"entry": entry, "correction": "Het was dinsdag.", "reasons": "Tikfout."}

    def grant_access(self) -> Filled:
        places = ["case", "reporter", *(item.compartment for item in self.case.inspections.values())]
        who = self.random.choice(self.play.organisation.members).id
        return {"member": who, "compartment": self.one(*places), "reasons": "Neemt waar."}

    revoke_access = grant_access

    def place_hold(self) -> Filled:
        return {"reasons": "Er loopt een rechtszaak."}

    release_hold = destroy_case = place_hold


def _first(play: Play) -> str:
    return play.organisation.schools[0].name


def spoil(fill: Fill, act: str, fields: Filled) -> Filled:
    """The same fields with one of them wrong: left out, empty, another reference, another day, another choice.

    Words outside an enumeration and members who are not there are no part of this: the office refuses them before the
    engine is asked.
    """
    spoiled = dict(fields)
    if not spoiled:
        return spoiled
    name = fill.random.choice(sorted(spoiled))
    value, field = spoiled[name], CATALOGUE[act].field(name)
    if fill.chance(35) or field is None:
        del spoiled[name]
    elif field.choices and field.strict:
        spoiled[name] = fill.random.choice(field.choices).value
    elif field.kind is Kind.MEMBER:
        spoiled[name] = fill.random.choice(fill.play.organisation.members).id
    elif isinstance(value, bool):
        spoiled[name] = not value
    elif isinstance(value, datetime):
        spoiled[name] = value + timedelta(days=fill.random.choice((-4, 4)))
    elif isinstance(value, date):
        spoiled[name] = value + timedelta(days=fill.random.choice((-400, -30, -3, -1, 1, 3, 30, 400)))
    elif isinstance(value, tuple):
        spoiled[name] = value[1:]
    elif isinstance(value, str):
        spoiled[name] = fill.one("", "onzin", "e99", *(act.ref for act in fill.case.acts))
    return spoiled


def as_fields(values: Filled) -> Fields:
    """Fields as the office gives them to the engine."""
    return Fields(values)
