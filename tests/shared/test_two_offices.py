"""Two members on two computers, on one store: the second acts on what it saw before the first did something."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest

from caseapp.bootstrap import open_office
from caseapp.ledger import Keychain, LedgerError, PasswordCost
from caseapp.model.act import Act, Fields
from caseapp.office.errors import Changed, NoCase, OfficeError, Refused
from tests.unit.office.conftest import FOUNDATION, PASSWORD, REPORT, ROLES, Clock, Company, FakeKeyring

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from caseapp.office.office import Office
    from caseapp.office.session import Session

HERE, THERE = ("dir", "board", "hrm"), ("hrm2", "board2", "dir2", "fg")


def computer(folder: Path, address: str, clock: Clock) -> Office:
    """A computer with a folder of its own, on the store of everybody."""
    keychain = Keychain(FakeKeyring())
    return open_office(folder, store_url=address, clock=clock, cost=PasswordCost.MINIMAL, keychain=keychain)


@pytest.fixture
def company(address: str, tmp_path: Path) -> Iterator[Company]:
    clock = Clock()
    office = computer(tmp_path / "here", address, clock)
    founded = office.found(FOUNDATION)
    made = Company(
        folder=tmp_path / "here", clock=clock, office=office, admin=founded.session, words=founded.recovery_words
    )
    for key in (*HERE, *THERE):
        made.hire(key, ROLES[key])
    other = computer(tmp_path / "there", address, clock)
    for key in THERE:
        made.sessions[key] = other.sign_in(made.ids[key], PASSWORD)
    yield made
    made.close()
    other.close()


def looked(company: Company, case: str) -> None:
    """Everybody has the case before them, as it now is."""
    for key in (*HERE, *THERE):
        session = company[key]
        session.pull()
        if key != "dir2":
            session.case(case)


def assessed(company: Company, case: str, *, heard: bool = True) -> str:
    who = company.person(case, "hrm")
    proof = company.do(
        "hrm", case, "add_evidence", text="Scherm.", obtained_from="Ouder", obtained_how="handed_over",
        obtained_on=company.clock.now.date(),
    ).ref  # fmt: skip
    fact = {
        "id": "f1", "fact": "Stuurde een bericht.", "norm": "ozhw:5.9", "on": company.clock.now.date(),
        "evidence": (proof,), "established": True,
    }  # fmt: skip
    company.do(
        "hrm", case, "assess", respondent=who, findings=(fact,), seriousness="serious", possibly_criminal=False,
        sexual_offence_minor=False, data_breach=False, reasoning="Duidelijk.",
    )  # fmt: skip
    if heard:
        company.do("hrm", case, "share_file", respondent=who, entries=(proof,), on=company.clock.now.date(), how="post")
        company.do(
            "hrm", case, "record_hearing", "Telefonisch gevraagd.", respondent=who, on=company.clock.now.date(),
            present=(who,), statement="Spijt.",
        )  # fmt: skip
    return who


def warning(who: str, company: Company) -> dict[str, Any]:
    return {
        "respondent": who, "measure": "warning", "from": company.clock.now.date(), "grounds": ("f1",),
        "reasons": "Let hier op.", "lighter_considered": "Een gesprek.", "proportionality": "Past.",
    }  # fmt: skip


def codes(error: OfficeError) -> set[str]:
    assert isinstance(error, Refused | Changed)
    return {reason.code for reason in error.answer.reasons}


def whole(company: Company, case: str, *acts: str) -> None:
    """Both computers read the same acts, and the store is sound."""
    for key in ("hrm", "hrm2"):
        company[key].pull()
        assert [one.act for one in company[key].case(case).case.acts if one.act in acts] == list(acts)
    report = company["hrm2"].verify()
    assert report.ok, report


def test_two_decide_on_the_same_facts_and_one_decision_stands(company: Company) -> None:
    case = company.report()
    who = assessed(company, case)
    looked(company, case)
    company.do("dir", case, "decide_measure", **warning(who, company))
    with pytest.raises((Refused, Changed)) as refused:
        company.do("hrm2", case, "decide_measure", **warning(who, company))
    assert codes(refused.value) == {"double_punishment"}
    whole(company, case, "decide_measure")


def test_what_is_closed_meanwhile_is_closed_for_who_still_types(company: Company) -> None:
    case = company.report()
    looked(company, case)
    company.do("hrm", case, "close_case", conclusion="Niets aan de hand.")
    with pytest.raises((Refused, Changed)) as refused:
        company.do("hrm2", case, "add_note", text="Nog iets.")
    assert codes(refused.value) == {"case_closed"}
    whole(company, case, "close_case")


def test_who_is_respondent_since_just_now_does_nothing_more(company: Company) -> None:
    case = company.report()
    looked(company, case)
    company.person(case, "hrm", name="hrm2", member=company.ids["hrm2"])
    with pytest.raises((Refused, Changed, NoCase)) as refused:
        company.do("hrm2", case, "add_note", text="Dit klopt niet.")
    assert "zaak" in str(refused.value).casefold()
    assert not company["hrm"].case(case).case.all("add_note")


def test_a_role_that_was_taken_away_meanwhile_decides_nothing(company: Company) -> None:
    case = company.report()
    who = assessed(company, case)
    looked(company, case)
    company.admin.register("change_roles", {"member": company.ids["hrm2"], "roles": ("manager",)})
    with pytest.raises((Refused, Changed, NoCase)):
        company.do("hrm2", case, "decide_measure", **warning(who, company))
    assert not company["hrm"].case(case).case.all("decide_measure")
    assert company["hrm"].verify().ok


def test_two_boards_sign_and_lift_one_measure_once(company: Company) -> None:
    case = company.report()
    who = assessed(company, case, heard=False)
    order = company.do(
        "board", case, "impose_interim_measure", respondent=who, kind="suspension", purpose="safety",
        urgent="Nu.", reasons="Onderzoek.", from_=company.clock.now.date(), to=company.clock.now.date(),
    ).ref  # fmt: skip
    looked(company, case)
    given = {"respondent": who, "decision": order, "on": company.clock.now.date(), "reasons": "Klaar."}
    company.do("board", case, "lift_measure", **given)
    with pytest.raises((Refused, Changed)) as refused:
        company.do("board2", case, "lift_measure", **given)
    assert codes(refused.value) == {"x_retroactive"}
    whole(company, case, "lift_measure")


def test_reports_on_two_computers_at_once_get_numbers_of_their_own(company: Company) -> None:
    company["hrm2"].pull()
    first = company.report("hrm")
    second = company.report("hrm2")
    assert {first, second} == {"2026-0001", "2026-0002"}
    whole(company, first, "report_incident")
    whole(company, second, "report_incident")


def meanwhile(session: Session, monkeypatch: pytest.MonkeyPatch, happens: Callable[[], object]) -> None:
    """Something happens after this session asked the procedure, and before it writes."""
    ask = session._rules.ask
    waiting = [happens]

    def slow(*given: Any, **more: Any) -> Any:
        answer = ask(*given, **more)
        if waiting:
            waiting.pop()()
        return answer

    monkeypatch.setattr(session._rules, "ask", slow)


def test_between_the_asking_and_the_writing_the_rule_is_asked_again(
    company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = company.report()
    who = assessed(company, case)
    looked(company, case)
    meanwhile(company["hrm2"], monkeypatch, lambda: company.do("dir", case, "decide_measure", **warning(who, company)))
    with pytest.raises(Changed) as changed:
        company.do("hrm2", case, "decide_measure", **warning(who, company))
    assert codes(changed.value) == {"double_punishment"}
    assert [act.act for act in changed.value.changed] == ["decide_measure"]
    assert str(changed.value).startswith("Iemand anders heeft net iets in deze zaak gedaan.")
    whole(company, case, "decide_measure")


def test_what_both_may_do_is_both_done(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    case = company.report()
    looked(company, case)
    meanwhile(company["hrm2"], monkeypatch, lambda: company.do("hrm", case, "add_note", text="Eerst."))
    company.do("hrm2", case, "add_note", text="Daarna.")
    whole(company, case, "report_incident", "add_note", "add_note")
    texts = [act.fields.text("text") for act in company["hrm"].case(case).case.all("add_note")]
    assert texts == ["Eerst.", "Daarna."]


@pytest.mark.slow
def test_two_who_type_at_the_same_time_lose_nothing(company: Company, rounds: Callable[[int, int], int]) -> None:
    case, many = company.report(), rounds(8, 60)
    looked(company, case)
    done: dict[str, list[str]] = {"hrm": [], "hrm2": []}
    wrong: list[Exception] = []

    def work(key: str) -> None:
        for at in range(many):
            text = f"{key} {at}"
            try:
                company[key].perform(case, Act(id="add_note", fields=Fields({"text": text})))
            except (OfficeError, LedgerError) as error:
                wrong.append(error)
            else:
                done[key].append(text)

    threads = [Thread(target=work, args=(key,)) for key in done]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    company["hrm"].pull()
    written = [act.fields.text("text") for act in company["hrm"].case(case).case.all("add_note")]
    for key, texts in done.items():
        assert [text for text in written if text.split()[0] == key] == texts
    assert len(written) + len(wrong) == 2 * many
    assert all("Probeer het zo opnieuw" in str(one) for one in wrong)
    assert company["hrm2"].verify().ok


def test_a_report_tried_by_two_at_once_is_two_cases(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    company["hrm2"].pull()
    meanwhile(company["hrm2"], monkeypatch, lambda: company.report("hrm"))
    second = company["hrm2"].perform(None, Act(id="report_incident", fields=Fields(REPORT)))
    assert second.case_id == "2026-0002"
    whole(company, "2026-0001", "report_incident")
