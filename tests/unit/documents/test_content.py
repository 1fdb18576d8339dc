"""What the dossier of one respondent holds, and what it does not."""

from datetime import date, timedelta
from typing import Any

import pytest

from caseapp.documents.content import PARTS, dossier_content
from caseapp.documents.errors import NoRespondent, UnknownPart
from caseapp.documents.matter import words
from caseapp.documents.model import Dossier, Heading, Mark
from caseapp.model.act import Overruled
from tests.unit.documents.cases import DIRECTOR, Story, assess, finding, texts, whole_story, words_of


def content(story: Story, respondent: str = "e2", **more: object) -> Dossier:
    return dossier_content(story.source(), respondent, **more)  # type: ignore[arg-type]


def black(dossier: Dossier) -> set[str]:
    return {span.text for text in texts(dossier) for span in text if span.mark is Mark.BLACK}


def test_the_parts_in_their_order() -> None:
    found = [section.id for section in content(whole_story()).sections]
    assert found == [
        "summary",
        "report",
        "chronology",
        "findings",
        "hearing",
        "measure",
        "deviations",
        "notifications",
        "obligations",
        "sources",
        "verification",
    ]


def test_the_day_is_that_of_the_last_act() -> None:
    story = whole_story()
    dossier = content(story)
    assert dossier.moment == story.acts[-1].at
    assert "10 maart 2026" not in dossier.foot
    assert dossier.foot == "Zaak 2026-0007 · bijgewerkt tot 9 maart 2026"


def test_every_act_has_its_sentence() -> None:
    told = words_of(content(whole_story()), "chronology")
    assert "R. Vermeer (medewerker) toegevoegd als degene over wie de melding gaat." in told
    assert "nr 9" in told
    assert "M. Dijkstra" in told


def test_evidence_with_its_hash() -> None:
    told = words_of(content(whole_story()), "findings")
    assert "ab" * 32 in told
    assert "application/pdf, 48 kB" in told
    assert "nr 4 (bewijs toevoegen)" in told


def test_a_fact_is_headed_by_its_own_words() -> None:
    """An id such as f1 says nothing to who reads; who is taken out is black in the heading too."""
    story = Story()
    who = story.person("R. Vermeer")
    story.person("B. Melder", "reporter", protected=True)
    long = "Stuurde een leerling op een zondag om half elf ’s avonds een bericht over zijn scheiding."
    assess(story, who, finding(fact="B. Melder zag dat hij belde."), finding("f2", long))
    shown = content(story, who)
    (section,) = (one for one in shown.sections if one.id == "findings")
    heads = [block.text for block in section.blocks if isinstance(block, Heading)][:2]
    assert words(heads[1]) == "Feit 2 (“Stuurde een leerling op een zondag om half elf ’s avonds een bericht …”)"
    assert words(heads[0]).startswith("Feit 1 (“")
    assert "Melder" not in words(heads[0])
    told = words_of(shown, "findings")
    assert long in told
    assert told.count("zag dat hij belde") == 1, "what the heading says whole is not said again"


def test_a_finding_with_its_norm_in_words() -> None:
    told = words_of(content(whole_story()), "findings")
    assert "ozhw:5.9" in told
    assert "Geen privécontact" in told
    assert "Staat vast" in told


def test_a_finding_that_does_not_stand_says_so() -> None:
    story = Story()
    who = story.person("R. Vermeer")
    assess(story, who, finding(established=False, contested=True))
    told = words_of(content(story), "findings")
    assert "Staat niet vast · wordt betwist" in told
    assert "geen bewijs genoemd" in told


def test_the_hearing_word_for_word() -> None:
    told = words_of(content(whole_story()), "hearing")
    assert "Het klopt dat ik haar schreef." in told
    assert "R. Vermeer en M. Dijkstra" in told


def test_who_is_not_heard_is_said_to_be_not() -> None:
    story = Story()
    story.person("R. Vermeer")
    assert "nog niet gehoord" in words_of(content(story), "hearing")


def test_the_measure_with_grounds_and_reasons() -> None:
    told = words_of(content(whole_story()), "measure")
    assert "Besluit: waarschuwing" in told
    assert "Stuurde elf berichten na 22.00 uur (ozhw:5.9)" in told
    assert "De feiten staan vast." in told
    assert "Een gesprek alleen is te licht." in told
    assert "Het is de lichtste maatregel." in told
    assert "Meegedeeld op 9 maart 2026." in told


def test_a_deviation_with_the_reason_and_the_explanation() -> None:
    told = words_of(content(whole_story()), "deviations")
    assert "Nodig eerst op tijd uit. (cao-vo)" in told
    assert "De leraar wilde niet wachten." in told


def test_no_deviation_is_said_too() -> None:
    story = Story()
    story.person("R. Vermeer")
    assert "nergens afgeweken" in words_of(content(story), "deviations")


def test_what_was_late_is_marked() -> None:
    dossier = content(whole_story())
    duties = next(section for section in dossier.sections if section.id == "obligations")
    late = [span for text in texts(dossier) for span in text if span.mark is Mark.LATE and span.text == "te laat"]
    assert late
    assert "Besluit meedelen" in words_of(dossier, duties.id)
    assert "te laat gedaan of niet gedaan" in words_of(dossier, "summary")


def test_a_duty_done_on_its_day_but_recorded_later_is_in_time() -> None:
    story = whole_story()
    story.acts.pop()
    decided = story.acts[-1]
    story.do(
        "notify_decision",
        respondent="e2",
        decision=decided.ref,
        on=decided.at.date(),
        how="letter",
        after=timedelta(days=3),
    )
    row = words_of(content(story), "obligations").split("Besluit meedelen")[1].split("\n")
    assert "op tijd" in row


def test_what_is_struck_out_stays_readable() -> None:
    story = whole_story()
    story.do("rectify", entry="e4", correction="Het waren twaalf berichten.", reasons="Verkeerd geteld.")
    dossier = content(story)
    struck = "".join(span.text for text in texts(dossier) for span in text if span.mark is Mark.STRUCK)
    assert "Bewijs opgenomen over R. Vermeer" in struck
    assert "Verbeterd bij nr 10" in words_of(dossier, "chronology")
    assert "Verkeerd geteld." in words_of(dossier, "findings")


def test_an_empty_case_says_so_everywhere() -> None:
    story = Story()
    story.person("R. Vermeer")
    told = words_of(content(story))
    for text in ("Er is nog geen oordeel", "Er is geen maatregel", "Er is geen bewijs opgenomen", "niemand ingelicht"):
        assert text in told


def test_a_dismissed_report() -> None:
    story = Story()
    who = story.person("R. Vermeer")
    story.do("dismiss_report", respondent=who, reasoning="Het was iemand anders.")
    told = words_of(content(story))
    assert "is terzijde gelegd" in words_of(content(story), "summary")
    assert "Het was iemand anders." in told


# --- others


def two_respondents() -> Story:
    story = Story(description="R. Vermeer en Kees Blom deden het samen. Blom begon.")
    one = story.person("R. Vermeer")
    other = story.person("Kees Blom", category="pupil", guardians=("T. Blom", "S. van Dam"))
    story.do("inform_guardians", person=other, on=date(2026, 3, 2), how="telefonisch", what="GEHEIM1 aan S. van Dam")
    assess(story, other, finding(fact="GEHEIM2"), reasoning="GEHEIM3")
    story.do("add_note", text="Kees en meneer Vermeer gesproken; vader Van Dam belde.")
    story.do("consult", with_="legal", on=date(2026, 3, 3), advice="GEHEIM4", respondent=other)
    story.do("add_evidence", text="GEHEIM5", obtained_from="school", obtained_how="handed_over", about=other)
    story.do("decide_measure", respondent=other, measure="suspension", from_=date(2026, 3, 4), reasons="GEHEIM6")
    story.do("notify_decision", decision=f"e{len(story.acts)}", on=date(2026, 3, 4), how="letter", letter="GEHEIM7")
    assess(story, one, transgressive=True)
    return story


def test_other_respondents_are_left_out() -> None:
    dossier = content(two_respondents())
    told = words_of(dossier)
    assert "GEHEIM" not in told
    for name in ("Kees", "Blom", "Van Dam", "van Dam"):
        assert name not in told
    assert {"ander A", "ouder van ander A"} <= black(dossier)
    assert "R. Vermeer" in told


def test_what_is_left_out_is_listed_with_why() -> None:
    told = words_of(content(two_respondents()), "verification")
    assert told.count("Gaat over een ander") == 7


def test_the_obligations_of_another_are_not_there() -> None:
    story = two_respondents()
    told = words_of(content(story), "obligations")
    assert "ander A" not in told
    assert "Blom" not in told


def test_the_other_has_a_dossier_of_their_own() -> None:
    told = words_of(content(two_respondents(), "Kees Blom"))
    assert "GEHEIM6" in told
    assert "Vermeer" not in told


def test_a_protected_reporter_is_nowhere() -> None:
    story = Story(reporter="Joke Prins")
    who = story.person("R. Vermeer")
    story.do(
        "add_person",
        name="J. Prins",
        category="employee",
        part="reporter",
        protected=True,
        member=DIRECTOR,
        compartment="reporter",
    )
    story.do("add_note", DIRECTOR, text="Joke zag het. Mevrouw Prins belde.")
    dossier = content(story, who)
    told = words_of(dossier)
    for name in ("Prins", "Joke", "I. Verhoef"):
        assert name not in told
    assert "beschermde melder" in black(dossier)


def test_an_open_reporter_is_named() -> None:
    story = Story(reporter="Joke Prins")
    story.person("R. Vermeer")
    assert "Joke Prins" in words_of(content(story), "report")


def test_what_the_last_make_dossier_takes_out() -> None:
    story = whole_story()
    story.do("make_dossier", respondent="e2", parts=("chronology",), blacked_out=("elf berichten", "e3", "e6"))
    dossier = content(story)
    told = words_of(dossier)
    assert "elf berichten" not in told
    assert "N. Bakker" not in told
    assert "Kom praten" not in told
    assert {"onleesbaar gemaakt", "persoon 1"} <= black(dossier)


def test_what_the_maker_cannot_read_is_counted() -> None:
    story = Story()
    story.person("R. Vermeer")
    story.do("add_note", readable=False)
    told = words_of(content(story), "verification")
    assert "Niet leesbaar voor wie dit dossier maakte" in told


# --- choices and faults


def test_parts_can_be_chosen() -> None:
    dossier = content(whole_story(), parts=["hearing"])
    assert [section.id for section in dossier.sections] == ["summary", "hearing", "sources", "verification"]


def test_every_part_has_a_maker() -> None:
    for part in PARTS:
        assert content(whole_story(), parts=[part]).sections


def test_an_unknown_part_is_named() -> None:
    with pytest.raises(UnknownPart, match="geen onderdeel “alles”"):
        content(whole_story(), parts=["alles"])


@pytest.mark.parametrize("named", ["Vermeer", "", "e99", "N. Bakker", "e3"])
def test_who_is_no_respondent(named: str) -> None:
    with pytest.raises(NoRespondent, match=r"Kies uit: R. Vermeer \(e2\)"):
        content(whole_story(), named)


def test_two_of_one_name() -> None:
    story = Story()
    story.person("R. Vermeer")
    story.person("r. vermeer")
    with pytest.raises(NoRespondent, match="Meer mensen heten zo"):
        content(story, "R. Vermeer")


def test_nobody_to_make_it_of() -> None:
    with pytest.raises(NoRespondent, match="nog niemand"):
        content(Story())


def test_the_title_holds_no_name() -> None:
    assert content(whole_story()).title == "Dossier zaak 2026-0007"


def test_several_reasons_and_one_explanation() -> None:
    story = Story()
    who = story.person("R. Vermeer")
    against = tuple(Overruled(code=f"c{at}", source=f"s{at}", text=f"Reden {at}.") for at in range(3))
    story.do("add_note", text="x", explanation="Daarom.", overruled=against)
    told = words_of(content(story, who), "deviations")
    assert all(f"Reden {at}. (s{at})" in told for at in range(3))
    assert "Daarom." in told


def test_every_kind_of_decision() -> None:
    story = Story(derailing=True, reporter=DIRECTOR)
    who = story.person("R. Vermeer")
    story.do("record_separate_basis", for_="measure", basis="Artikel 7 cao", reasoning="Het protocol zwijgt.")
    assess(story, who, finding(norm="e3"))
    story.do(
        "impose_interim_measure", respondent=who, kind="contact_ban", from_=date(2026, 3, 3), findings=("f1", "f9")
    )
    story.do("extend_measure", respondent=who, decision="e5", to=date(2026, 3, 20), reasons="Nog niet klaar.")
    story.do("propose_measure", respondent=who, measure="reprimand", from_=date(2026, 4, 1), grounds=("f1",))
    story.do("lift_measure", respondent=who, decision="e6", on=date(2026, 3, 9), reasons="Het is rustig.")
    story.do("record_objection", respondent=who, on=date(2026, 3, 9), text="Ik ben het er niet mee eens.")
    told = words_of(content(story))
    for text in (
        "Online contact dreigde te ontsporen.",
        "Ordemaatregel: contactverbod",
        "f9",
        "aparte grondslag (nr 3)",
        "Artikel 7 cao",
        "Verlenging",
        "tot en met 20 maart 2026",
        "Voornemen: berisping",
        "Opgeheven per 9 maart 2026.",
        "Ik ben het er niet mee eens.",
    ):
        assert text in told
    assert "I. Verhoef" in words_of(content(story), "report")


def test_the_inspection_of_this_respondent_and_not_of_another() -> None:
    story = Story()
    one, other = story.person("R. Vermeer"), story.person("Kees Blom")
    for who, purpose in ((one, "Doel van de controle"), (other, "GEHEIM1")):
        story.do("request_inspection", persons=(who,), systems=("Teams", "mail"), purpose=purpose)
        story.do("sign_confidentiality", inspection=f"e{len(story.acts)}")
    story.do("decide_inspection", inspection="e6", outcome="refused", motivation="GEHEIM2")
    told = words_of(content(story, one))
    assert "Doel van de controle" in told
    assert "Teams en mail" in told
    assert "GEHEIM" not in told


def test_an_annulled_decision_says_so() -> None:
    story = whole_story()
    story.do("decide_objection", respondent="e2", decision="e8", outcome="annulled", on=date(2026, 3, 20), reasons="x")
    assert "Na bezwaar vernietigd." in words_of(content(story), "measure")


def test_a_letter_that_was_sent_is_in_the_chronology_and_among_the_notices() -> None:
    story = whole_story()
    story.do(
        "send_letter",
        letter="decision_warning",
        about="e2",
        regarding="e8",
        to="R. Vermeer",
        how="registered_letter",
        on=date(2026, 3, 9),
        template="ingebouwd:0f",
        file={"name": "brief.pdf", "sha256": "cd" * 32, "size": 9_000, "media_type": "application/pdf"},
    )
    dossier = dossier_content(story.source(), "e2")
    assert "Brief “Besluit: waarschuwing” over R. Vermeer verstuurd aan R. Vermeer" in words_of(dossier, "chronology")
    notices = words_of(dossier, "notifications")
    for said in ("cd" * 32, "brief.pdf", "ingebouwd:0f", "aangetekende brief"):
        assert said in notices


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ({"text": "", "sort": "deleted"}, "Sem: [bericht verwijderd door de afzender]"),
        (
            {"text": "Dit bericht is verwijderd door beheerder Kim", "sort": "deleted"},
            "Sem: [Dit bericht is verwijderd door beheerder Kim]",
        ),
        ({"text": "", "sort": "file", "file": "IMG-1.jpg"}, "Sem: [bestand: IMG-1.jpg]"),
        ({"text": "kijk", "sort": "file", "file": "IMG-1.jpg"}, "Sem: [bestand: IMG-1.jpg] kijk"),
        ({"text": "Media weggelaten", "sort": "left_out"}, "Sem: [bestand niet in de export] Media weggelaten"),
        ({"text": "sorry", "sort": "text", "edited": True}, "Sem: sorry [bewerkt door de afzender]"),
        ({"text": "", "sort": "text"}, "Sem: [bericht zonder tekst]"),
    ],
)
def test_a_quoted_message_without_words_says_what_it_was(message: dict[str, Any], said: str) -> None:
    story = whole_story()
    story.do("quote_evidence", evidence="e4", messages=({"number": 3, "author": "Sem", **message},))
    assert said in words_of(dossier_content(story.source(), "e2"), "findings")


def test_what_is_quoted_and_who_used_it_stand_with_the_evidence_and_not_in_the_chronology() -> None:
    story = whole_story()
    message = {"number": 12, "author": "Mama van Noa", "at": "2026-03-01T21:14:00", "text": "Wie is dit?"}
    story.do("quote_evidence", evidence="e4", messages=(message,))
    story.do("quote_evidence", evidence="e4", text="een losse passage")
    story.do("record_custody", evidence="e4", what="handed_over", to="de politie", intact=True)
    dossier = dossier_content(story.source(), "e2")
    found = words_of(dossier, "findings")
    assert "Mama van Noa, 1 maart 2026, 21.14 uur: Wie is dit?" in found
    assert "een losse passage" in found
    assert "de politie" in found
    assert "de politie" not in words_of(dossier, "chronology")
    assert "staat bij dat bewijs" in words_of(dossier, "chronology")
