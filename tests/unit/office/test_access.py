"""Who can read what: keys follow the procedure, at every act and after every change in the organisation."""

import pytest

from caseapp.model.term import Part
from caseapp.office.errors import FieldErrors, NoAccess, Refused
from tests.unit.office.conftest import PASSWORD, REPORT, VLIET, WAARD, Company


def seen(company: Company, by: str, case: str) -> list[bool]:
    """What a member can read of a case, as their own program has it."""
    session = company[by]
    session.pull()
    return [act.readable for act in session._books.case(case).acts]


def test_a_case_is_read_by_those_whom_it_concerns(company: Company) -> None:
    case = company.report()
    assert {by: all(seen(company, by, case)) for by in ("dir", "hrm", "board", "fg")} == dict.fromkeys(
        ("dir", "hrm", "board", "fg"), True
    )
    assert {by: any(seen(company, by, case)) for by in ("dir2", "ict", "mgr", "rvt")} == dict.fromkeys(
        ("dir2", "ict", "mgr", "rvt"), False
    )


def test_who_reads_nothing_does_not_see_the_case_in_lists(company: Company) -> None:
    case = company.report()
    assert company["dir2"].cases().total == 0
    assert company["dir2"].search("privéberichten") == ()
    with pytest.raises(NoAccess):
        company["dir2"].case(case)
    with pytest.raises(NoAccess):
        company["dir2"].what_now(case)
    with pytest.raises(Refused):
        company.do("dir2", case, "add_note", text="Meekijken.")


class TestManager:
    def test_a_manager_reports_and_reads_back_only_that(self, company: Company) -> None:
        case = company.report("mgr")
        company.do("hrm", case, "add_note", text="Niet voor de leidinggevende.")
        assert seen(company, "mgr", case) == [True, False]
        assert all(seen(company, "dir", case))
        assert company["mgr"].case(case).title == REPORT["summary"]

    def test_the_entry_is_in_a_compartment_of_their_own(self, company: Company) -> None:
        case = company.report("mgr")
        assert company["dir"].case(case).case.acts[0].compartment == f"own-{company.ids['mgr']}"
        assert company["dir"].case(case).readers["case"] >= {company.ids["hrm"], company.ids["dir"]}

    def test_a_manager_is_consulted_in_a_case_that_they_cannot_read(self, company: Company) -> None:
        case = company.report()
        company.person(case)
        company.do("mgr", case, "consult", with_="manager", on="02-03-2026", advice="Geen signalen.")
        assert seen(company, "hrm", case) == [True, True, True]
        assert seen(company, "mgr", case) == [False, False, True]

    def test_whoever_comes_later_reads_it_too(self, company: Company) -> None:
        case = company.report("mgr")
        company.hire("hrm3", "hrm_manager")
        company["dir"].pull()
        assert all(seen(company, "hrm3", case))


class TestExcluded:
    def test_a_member_who_is_witness_keeps_nothing_and_is_told_why(self, company: Company) -> None:
        case = company.report()
        assert all(seen(company, "hrm2", case))
        company.person(case, part="witness", name="hrm2", member=company.ids["hrm2"])
        company.do("dir", case, "add_note", text="Wat de getuige niet mag lezen.")
        with pytest.raises(NoAccess, match="getuige"):
            company["hrm2"].case(case)
        assert company["hrm2"].search("privéberichten") == ()
        (row,) = company["hrm2"].cases().rows
        assert row.id == case
        assert row.excluded == (Part.WITNESS,)
        assert "uitgesloten" in row.title
        assert REPORT["summary"] not in row.title

    def test_even_with_the_store_in_hand_nothing_new_opens(self, company: Company) -> None:
        case = company.report()
        member = company.ids["hrm2"]
        company.person(case, part="witness", member=member)
        held = {(grant.compartment, grant.epoch) for grant in company.office.store.grants(case, member)}
        assert held == {(f"own-{member}", 1)}

    def test_the_engine_refuses_them_by_name(self, company: Company) -> None:
        case = company.report()
        company.person(case, part="affected", member=company.ids["hrm2"])
        answer = company["hrm2"].ask(case, "add_person")
        assert "actor_excluded" in {reason.code for reason in answer.reasons}

    def test_a_board_member_as_respondent_takes_the_whole_board_out(self, company: Company) -> None:
        case = company.report()
        company.person(case, category="board_member", member=company.ids["board"], name="Bestuurder")
        for by in ("board", "board2"):
            with pytest.raises(NoAccess):
                company[by].case(case)
        assert all(seen(company, "rvt", case))
        answer = company["board2"].ask(case, "record_separate_basis")
        assert {"biased_decider", "wrong_authority"} & {reason.code for reason in answer.reasons}

    def test_notes_of_exclusion_are_no_line_in_the_chronology(self, company: Company) -> None:
        case = company.report()
        company.person(case, part="witness", member=company.ids["hrm2"])
        assert [line.act.act for line in company["dir"].case(case).chronology] == ["report_incident", "add_person"]


def test_a_protected_reporter_is_known_to_hrm_and_board_only(company: Company) -> None:
    case = company.report()
    ref = company.person(case, by="hrm", part="reporter", name="Melder", protected=True)
    assert company["board"].can_read(case, ref)
    assert company["hrm2"].can_read(case, ref)
    assert not company["dir"].can_read(case, ref)
    assert not company["fg"].can_read(case, ref)
    assert company["dir"].search("Melder") == ()


class TestInspector:
    def order(self, company: Company) -> tuple[str, str]:
        case = company.report()
        person = company.person(case)
        tests = dict.fromkeys(("purpose", "necessity", "proportionality", "subsidiarity"), "Omdat het moet.")
        order = company.do(
            "hrm",
            case,
            "request_inspection",
            persons=[person],
            systems=["mail"],
            data_kinds=["berichten"],
            period_from="2026-02-01",
            period_to="2026-03-01",
            **tests,
        ).ref
        company.do("fg", case, "advise_inspection", inspection=order, advice="positive", text="Goed.")
        decided = {"outcome": "approved", "valid_until": "2026-03-30", "motivation": "Nodig."}
        company.do("board", case, "decide_inspection", inspection=order, **decided)
        return case, order

    def test_an_inspector_reads_the_order_and_not_the_case(self, company: Company) -> None:
        case, order = self.order(company)
        assert not any(seen(company, "ict", case))
        named = {"person": company.ids["ict"], "department": "Onderwijs Service Bureau"}
        company.do("board", case, "authorise_inspector", inspection=order, **named)
        view = company["ict"].case(case).case
        assert [act.act for act in view.acts if act.readable] == [
            "request_inspection",
            "advise_inspection",
            "decide_inspection",
            "authorise_inspector",
        ]

    def test_what_the_inspector_writes_all_readers_read(self, company: Company) -> None:
        case, order = self.order(company)
        named = {"person": company.ids["ict"], "department": "Onderwijs Service Bureau"}
        company.do("board", case, "authorise_inspector", inspection=order, **named)
        company.do("ict", case, "sign_confidentiality", inspection=order)
        assert all(seen(company, "dir", case))
        assert company["hrm"].verify().ok


class TestOrganisation:
    def test_a_newcomer_reads_older_cases_once_a_reader_has_looked(self, company: Company) -> None:
        case = company.report()
        company.hire("hrm3", "hrm_manager")
        assert not any(seen(company, "hrm3", case))
        company["dir"].pull()
        assert all(seen(company, "hrm3", case))

    def test_a_director_who_moves_loses_one_school_and_wins_another(self, company: Company) -> None:
        case = company.report()
        other = company.report("hrm", school=VLIET)
        company.admin.register("change_roles", {"member": company.ids["dir"], "roles": [f"director@{VLIET}"]})
        company["hrm"].pull()
        assert not any(seen(company, "dir", case))
        assert all(seen(company, "dir", other))
        company.do("hrm", case, "add_note", text="Na het vertrek.")
        assert not any(seen(company, "dir", case))

    def test_who_gets_new_keys_is_let_in_again(self, company: Company) -> None:
        case = company.report()
        company["hrm2"].close()
        del company.sessions["hrm2"]
        company.admin.register("renew_keys", {"member": company.ids["hrm2"]}, password=PASSWORD)
        company["hrm"].pull()
        assert all(seen(company, "hrm2", case))
        company.do("hrm2", case, "add_note", text="Ik ben er weer.")
        assert company["dir"].verify().ok

    def test_access_is_given_and_taken_by_an_act(self, company: Company) -> None:
        case = company.report()
        given = {"member": company.ids["mgr"], "compartment": "case", "reasons": "Kent de klas."}
        company.do("hrm", case, "grant_access", **given)
        assert all(seen(company, "mgr", case))
        company.do("hrm", case, "revoke_access", **given)
        assert not any(seen(company, "mgr", case))
        company.do("hrm", case, "add_note", text="Daarna.")
        assert not any(seen(company, "mgr", case))

    def test_an_administrator_reads_no_case(self, company: Company) -> None:
        case = company.report()
        with pytest.raises(NoAccess):
            company.admin.case(case)
        assert company.admin.cases().total == 0


def test_a_destroyed_case_is_gone_for_everyone_and_the_store_still_verifies(company: Company) -> None:
    case = company.report()
    company.do("hrm", case, "close_case", conclusion="Niets aan de hand.")
    assert company["fg"].search("privéberichten")
    for by in ("hrm", "fg", "dir"):
        company[by].drafts.save(f"{case}/add_note", {"text": "Nog niet vastgelegd"})
        company[by].drafts.save("2026-9999/add_note", {"text": "Een andere zaak"})
    company.clock.forward(days=365 * 20)
    company.do("hrm", case, "destroy_case", reasons="De termijn is voorbij.")
    assert company["dir"].case(case).title == REPORT["summary"]
    company.do("fg", case, "destroy_case", reasons="De termijn is voorbij.")
    for by in ("dir", "hrm", "fg", "board"):
        assert not any(seen(company, by, case))
        assert company[by].search("privéberichten") == ()
    for by in ("hrm", "fg", "dir"):
        company[by].pull()
        assert [draft.key for draft in company[by].drafts.all()] == ["2026-9999/add_note"]
    assert company.office.store.grants_of(case) == []
    assert company["hrm"].verify().ok


def test_a_case_of_another_school_is_that_directors(company: Company) -> None:
    case = company.report("hrm", school=VLIET)
    assert all(seen(company, "dir2", case))
    assert not any(seen(company, "dir", case))
    assert WAARD != VLIET


def test_access_is_given_to_a_part_that_the_case_has(company: Company) -> None:
    case = company.report()
    for part in ("bogus", "inspection-1", "own-hrm", "Case"):
        with pytest.raises(FieldErrors, match="geen deel van deze zaak"):
            company.do("hrm", case, "grant_access", member=company.ids["mgr"], compartment=part, reasons="Neemt waar.")
