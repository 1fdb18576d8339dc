"""The stories that the demonstration tells under OZHW, each from report to closing, with changing people and facts."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from caseapp.exchange.demo.fact import PUPIL_FACTS, STAFF_FACTS
from caseapp.exchange.demo.people import full_name, short_name
from caseapp.exchange.demo.story import Day, Made, Scene, Story, Who

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from caseapp.exchange.demo.fact import Fact

TODAY, BEFORE = Day(number=0), Day(number=0, plus=-3)


class _Teller:
    """Gathers the scenes of one story."""

    def __init__(self, school: str, fact: Fact, random: Random) -> None:
        self.school = school
        self.fact = fact
        self.random = random
        self.director = f"dir:{school}"
        self.scenes: list[Scene] = []

    def add(self, day: int, by: str, act: str, makes: str = "", **fields: object) -> None:
        named = {name.rstrip("_"): value for name, value in fields.items()}
        self.scenes.append(Scene(day=day, by=by, act=act, fields=named, makes=makes))

    def story(self) -> Story:
        return Story(school=self.school, scenes=tuple(self.scenes))

    def report(self, by: str, **more: object) -> None:
        self.add(
            0,
            by,
            "report_incident",
            "melding",
            school=self.school,
            summary=self.fact.summary,
            occurred_from=BEFORE,
            noticed_on=TODAY,
            channels=self.fact.channels,
            description=self.fact.description,
            **more,
        )

    def birth_date(self) -> date:
        """A date of birth, of a pupil of 13 to 15 in the years in which the stories play."""
        return date(2011, 1 + self.random.randrange(12), 1 + self.random.randrange(28))

    def learner(self, name: str, part: str) -> None:
        self.add(
            0,
            self.director,
            "add_person",
            name,
            name=full_name(self.random),
            category="pupil",
            part=part,
            birth_date=self.birth_date(),
            guardians=(short_name(self.random),),
        )

    def evidence(self, about: str) -> None:
        self.add(
            0,
            self.director,
            "add_evidence",
            "bewijs",
            text=self.fact.evidence,
            obtained_from=short_name(self.random),
            obtained_how="handed_over",
            obtained_on=TODAY,
            about=Made(name=about),
        )

    def tell_guardians(self, day: int, person: str) -> None:
        self.add(
            day,
            self.director,
            "inform_guardians",
            f"ouders-{person}",
            person=Made(name=person),
            on=Day(number=day),
            how="Telefonisch",
            what="Wat er is gemeld, wat de school doet en wie zij kunnen bellen.",
        )

    def assess(self, day: int, by: str, norm: str, **more: object) -> None:
        finding = {
            "id": "f1",
            "fact": self.fact.finding,
            "on": BEFORE,
            "norm": norm,
            "evidence": (Made(name="bewijs"),),
            "established": True,
        }
        self.add(
            day,
            by,
            "assess",
            "oordeel",
            respondent=Made(name="betrokkene"),
            findings=(finding,),
            seriousness="serious",
            possibly_criminal=False,
            sexual_offence_minor=False,
            data_breach=False,
            reasoning=self.fact.reasoning,
            **more,
        )

    def dossier(self, day: int, by: str, file: str) -> None:
        him = Made(name="betrokkene")
        parts = ("chronology", "findings", "hearing", "measures")
        self.add(day, by, "make_dossier", "dossier", respondent=him, parts=parts)
        self.add(day, by, "place_in_dossier", "geplaatst", respondent=him, file=file, dossier=Made(name="dossier"))
        self.add(day, by, "close_case", "gesloten", conclusion=self.fact.conclusion)


def _staff_start(school: str, random: Random, pick: int) -> _Teller:
    told = _Teller(school, STAFF_FACTS[pick % len(STAFF_FACTS)], random)
    told.report(told.director)
    name = short_name(random)
    told.add(0, told.director, "add_person", "betrokkene", name=name, category="employee", part="respondent", cao="cao-vo")
    told.learner("leerling", "affected")
    told.evidence("betrokkene")
    told.add(
        0,
        told.director,
        "secure_situation",
        "veilig",
        what="contact_stopped",
        on=TODAY,
        text="Gevraagd het contact te staken en niets te wissen.",
    )
    told.tell_guardians(1, "leerling")
    return told


def _staff_judged(told: _Teller, day: int, *, transgressive: bool) -> None:
    him = Made(name="betrokkene")
    for with_, advice in (("manager", "Geen eerdere signalen."), ("board", "Wij volgen het oordeel van HRM.")):
        told.add(day, "hrm", "consult", f"overleg-{with_}", with_=with_, respondent=him, on=Day(number=day), advice=advice)
    told.assess(day, "hrm", "ozhw:5.9", transgressive=transgressive)


def _staff_end(told: _Teller, day: int) -> None:
    him, hrm = Made(name="betrokkene"), "hrm"
    told.add(
        day + 1,
        hrm,
        "inform_respondent",
        "ingelicht",
        respondent=him,
        on=Day(number=day + 1),
        how="In een gesprek",
        what="De melding, de feiten en het vervolg.",
    )
    told.add(
        day + 1,
        hrm,
        "invite_hearing",
        "uitnodiging",
        respondent=him,
        for_on=Day(number=day + 6),
        invited=(him,),
        text="U wordt gehoord over de feiten. U mag iemand meenemen.",
    )
    told.add(
        day + 1,
        hrm,
        "share_file",
        "inzage",
        respondent=him,
        entries=(Made(name="bewijs"),),
        on=Day(number=day + 1),
        how="Kopie meegegeven",
    )
    told.add(
        day + 6,
        hrm,
        "record_hearing",
        "gehoord",
        respondent=him,
        on=Day(number=day + 6),
        present=(him,),
        statement="Ik zie in dat ik dit anders had moeten doen.",
    )
    weighed = {
        "lighter_considered": "Een waarschuwing is overwogen en doet geen recht aan de afspraak die er lag.",
        "proportionality": "De ernst, het lange dienstverband en de spijt zijn gewogen.",
    }
    measure = {"respondent": him, "measure": "reprimand", "grounds": ("f1",), "reasons": told.fact.reasoning}
    told.add(day + 7, hrm, "propose_measure", "voornemen", **measure, from_=Day(number=day + 30), **weighed)
    told.add(
        day + 12,
        hrm,
        "record_response",
        "reactie",
        respondent=him,
        on=Day(number=day + 12),
        text="Ik berust in de berisping.",
    )
    told.add(
        day + 13, "board", "decide_measure", "besluit", **measure, from_=Day(number=day + 30), objection_clause=True
    )
    sent = {"decision": Made(name="besluit"), "on": Day(number=day + 13)}
    told.add(day + 13, hrm, "notify_decision", "verzonden", **sent, how="registered_letter")
    told.dossier(day + 14, hrm, "personnel")


def staff_reprimand(school: str, random: Random, pick: int = 0) -> Story:
    """A member of staff, private contact, a reprimand."""
    told = _staff_start(school, random, pick)
    _staff_judged(told, 2, transgressive=False)
    _staff_end(told, 2)
    return told.story()


def staff_inspection(school: str, random: Random, pick: int = 0) -> Story:
    """A member of staff, with an inspection of the school's account before the judgement."""
    told = _staff_start(school, random, pick)
    him, order = Made(name="betrokkene"), Made(name="controle")
    told.add(
        1,
        "hrm",
        "request_inspection",
        "controle",
        persons=(him,),
        systems=("schoolaccount e-mail",),
        period_from=Day(number=0, plus=-30),
        period_to=TODAY,
        data_kinds=("verzonden berichten aan leerlingen",),
        purpose="Vaststellen of er ook via het schoolaccount privécontact was.",
        necessity="De berichten tonen één leerling; of er meer zijn is anders niet te weten.",
        proportionality="Alleen verzonden berichten aan leerlingen, één maand.",
        subsidiarity="Een gesprek alleen kan het niet uitwijzen; eerst is met de ouder gesproken.",
    )
    advice = "Beperk het tot verzonden berichten aan leerlingen."
    told.add(2, "fg", "advise_inspection", "advies", inspection=order, advice="positive", text=advice)
    told.add(
        3,
        "board",
        "decide_inspection",
        "goedgekeurd",
        inspection=order,
        outcome="approved",
        conditions="Zoals de FG adviseert.",
        valid_until=Day(number=3, plus=30),
        motivation="Ernstig vermoeden, en een gering middel.",
    )
    lines = ("Verzonden berichten aan leerlingen zoeken en lezen",)
    told.add(4, told.director, "determine_inspection_actions", "bepaald", inspection=order, actions=lines)
    office = "Onderwijs Service Bureau"
    told.add(4, "board", "authorise_inspector", "aangewezen", inspection=order, person=Who(key="ict"), department=office)
    told.add(5, "ict", "sign_confidentiality", "geheim", inspection=order)
    told.add(
        6,
        "ict",
        "record_inspection_action",
        "bekeken",
        inspection=order,
        system="schoolaccount e-mail",
        person=him,
        from_=Day(number=0, plus=-30),
        to=TODAY,
        on=Day(number=6),
        found="Geen berichten aan andere leerlingen.",
    )
    told.add(
        7,
        "hrm",
        "inform_data_subject",
        "verteld",
        inspection=order,
        person=him,
        on=Day(number=7),
        how="Brief van het bestuur",
    )
    ended = {"conclusion": "Er is geen contact met andere leerlingen.", "removed": "Niets buiten de opdracht gezien."}
    told.add(7, "hrm", "close_inspection", "controle-klaar", inspection=order, **ended)
    _staff_judged(told, 8, transgressive=False)
    _staff_end(told, 8)
    return told.story()


def staff_transgressive(school: str, random: Random, pick: int = 0) -> Story:
    """A member of staff whose conduct is called transgressive, so that the trust inspector is called at once."""
    told = _staff_start(school, random, pick)
    _staff_judged(told, 2, transgressive=True)
    told.add(
        2,
        "hrm",
        "call_trust_inspector",
        "gebeld",
        respondent=Made(name="betrokkene"),
        at=Day(number=2),
        spoke_with="Vertrouwensinspecteur van dienst",
        reference="VI-demo",
        advice="Leg vast, hoor, en bespreek hulp met de leerling.",
        follow_up="Na het hoorgesprek terugbellen.",
    )
    _staff_end(told, 2)
    return told.story()


def pupil_suspension(school: str, random: Random, pick: int = 0) -> Story:
    """A pupil who shared a picture, two days of suspension."""
    told = _Teller(school, PUPIL_FACTS[pick % len(PUPIL_FACTS)], random)
    him, by = Made(name="betrokkene"), told.director
    told.report(by)
    told.learner("betrokkene", "respondent")
    told.learner("leerling", "affected")
    told.evidence("betrokkene")
    told.tell_guardians(0, "betrokkene")
    told.tell_guardians(1, "leerling")
    told.assess(1, by, "ozhw:4.10")
    earlier = {"what": "Waarschuwing door de teamleider", "for_": "Filmen in de les"}
    told.add(1, by, "record_earlier_measure", "eerder", respondent=him, on=Day(number=0, plus=-60), **earlier)
    told.add(
        1,
        by,
        "invite_hearing",
        "uitnodiging",
        respondent=him,
        for_on=Day(number=2),
        invited=(him, "guardians"),
        text="Kom met je ouders je kant van het verhaal vertellen.",
    )
    entries = (Made(name="bewijs"),)
    told.add(1, by, "share_file", "inzage", respondent=him, entries=entries, on=Day(number=1), how="Kopie naar huis")
    told.add(
        2,
        by,
        "record_hearing",
        "gehoord",
        respondent=him,
        on=Day(number=2),
        present=(him, "guardians"),
        statement="Ik heb het gedaan. Het spijt me.",
    )
    told.add(
        2,
        by,
        "decide_measure",
        "besluit",
        respondent=him,
        measure="suspension",
        from_=Day(number=3),
        to=Day(number=4),
        grounds=("f1",),
        reasons=told.fact.reasoning,
        lighter_considered="Een waarschuwing is overwogen; die was er al.",
        proportionality="Niet langer dan nodig om afspraken te maken.",
        earlier_measures=(Made(name="eerder"),),
        objection_clause=True,
    )
    told.add(
        2, by, "notify_decision", "verzonden", decision=Made(name="besluit"), on=Day(number=2), how="registered_letter"
    )
    told.add(2, by, "notify_inspectorate", "inspectie", respondent=him, on=Day(number=2), reference="Schorsing, 2 dagen")
    lessons = "Opdrachten via de leeromgeving; de mentor belt elke dag."
    told.add(3, by, "provide_education", "onderwijs", respondent=him, from_=Day(number=3), what=lessons)
    told.dossier(6, by, "pupil")
    return told.story()


def dismissed(school: str, random: Random, pick: int = 0) -> Story:
    """A report that turns out to be nothing."""
    told = _Teller(school, STAFF_FACTS[pick % len(STAFF_FACTS)], random)
    told.report(told.director)
    name = short_name(random)
    told.add(0, told.director, "add_person", "betrokkene", name=name, category="employee", part="respondent")
    told.evidence("betrokkene")
    told.add(
        2,
        "hrm",
        "dismiss_report",
        "terzijde",
        respondent=Made(name="betrokkene"),
        reasoning="De berichten bleken van een ander account met dezelfde naam.",
    )
    told.add(3, "hrm", "close_case", "gesloten", conclusion="Geen grond voor de melding; betrokkene is ingelicht.")
    return told.story()


ALL: tuple[Callable[[str, Random, int], Story], ...] = (
    staff_reprimand,
    pupil_suspension,
    staff_inspection,
    dismissed,
    staff_transgressive,
)
