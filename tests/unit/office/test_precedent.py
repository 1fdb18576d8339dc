"""What was decided before in like cases."""

from datetime import timedelta
from typing import Any

from caseapp.office.errors import NoAccess
from tests.unit.office.conftest import START, WAARD, Company

WEEK = timedelta(days=7)


def asked(company: Company, case: str, who: str, system: str = "Mail") -> str:
    return company.do(
        "hrm",
        case,
        "request_inspection",
        persons=(who,),
        systems=(system,),
        period_from=START - 2 * WEEK,
        period_to=START,
        data_kinds=("berichten",),
        purpose="Weten wat is gestuurd.",
        necessity="Er is niets bewaard.",
        proportionality="Alleen berichten aan leerlingen.",
        subsidiarity="Vragen hielp niet.",
    ).ref


def test_earlier_inspections_without_names(company: Company) -> None:
    first, second = company.report(), company.report()
    one, two = company.person(first, name="Karel Zwaan"), company.person(second, name="Wim Ganzen")
    ref = asked(company, first, one)
    company.do("fg", first, "advise_inspection", inspection=ref, advice="positive", text="Kan.")
    company.do(
        "board",
        first,
        "decide_inspection",
        inspection=ref,
        outcome="approved",
        conditions="Alleen mail van Zwaan aan leerlingen.",
        valid_until=START + WEEK,
        motivation="De heer ZWAAN ontkent.",
    )
    other = asked(company, second, two)
    found = company["board"].like_inspections(second, other)
    assert len(found) == 1
    like = found[0]
    assert like.approved
    assert like.about == "medewerker"
    assert (like.school_year, like.days, like.valid_days, like.advice) == ("2025-2026", 15, 7, "positive")
    assert like.conditions == "Alleen mail van [naam] aan leerlingen."
    assert "zwaan" not in repr(like).casefold()
    assert company["board"].like_inspections(first, ref) == (), "a case is not like itself"


def test_of_another_track_is_not_alike(company: Company) -> None:
    first, second = company.report(), company.report()
    one = company.person(first, name="Karel Zwaan")
    child: dict[str, Any] = {"category": "pupil", "birth_date": "01-05-2012", "guardians": ("H. Ganzen",)}
    pupil = company.person(second, name="Wim Ganzen", **child)
    ref = asked(company, first, one)
    company.do("fg", first, "advise_inspection", inspection=ref, advice="positive", text="Kan.")
    company.do("board", first, "decide_inspection", inspection=ref, outcome="refused", motivation="Te ruim.")
    assert company["board"].like_inspections(second, asked(company, second, pupil)) == ()


def warned(company: Company, case: str, name: str, norm: str = "ozhw:4.10") -> str:
    who = company.person(case, name=name)
    assess(company, case, who, norm)
    company.do("dir", case, "invite_hearing", respondent=who, for_on=START + WEEK, invited=(who,), text="Kom.")
    company.do("dir", case, "share_file", respondent=who, entries=("e1",), on=START, how="post")
    company.do(
        "dir",
        case,
        "record_hearing",
        "Het kon niet wachten.",
        respondent=who,
        on=START,
        present=(who,),
        statement="Spijt.",
    )
    company.do(
        "hrm",
        case,
        "decide_measure",
        "Toch.",
        respondent=who,
        measure="warning",
        from_=START,
        grounds=("f1",),
        reasons="Het was grof.",
        lighter_considered="Een gesprek is te weinig.",
        proportionality="Past.",
    )
    return who


def assess(company: Company, case: str, who: str, norm: str) -> None:
    finding = {
        "id": "f1",
        "fact": "Stuurde een bericht.",
        "norm": norm,
        "on": START,
        "evidence": ("e1",),
        "established": True,
    }
    company.do(
        "hrm",
        case,
        "assess",
        respondent=who,
        findings=(finding,),
        seriousness="light",
        possibly_criminal=False,
        sexual_offence_minor=False,
        data_breach=False,
        reasoning="Het bericht ligt er.",
    )


def test_earlier_measures_for_the_same_norm_come_first(company: Company) -> None:
    cases = [company.report() for _ in range(3)]
    warned(company, cases[0], "Karel Zwaan", "ozhw:4.10")
    warned(company, cases[1], "Wim Ganzen", "ozhw:4.7")
    who = company.person(cases[2], name="Els Valk")
    assess(company, cases[2], who, "ozhw:4.10")
    found = company["hrm"].like_measures(cases[2], who)
    assert [one.norms for one in found] == [("ozhw:4.10",), ("ozhw:4.7",)]
    assert found[0].same == {"ozhw:4.10"}
    assert (found[0].measure, found[0].gravity, found[0].school_year) == ("waarschuwing", "licht", "2025-2026")
    assert "Zwaan" not in repr(found)


def test_only_cases_that_the_member_may_read_are_looked_at(company: Company) -> None:
    first, second = company.report(), company.report()
    company.person(first, name="H. R. Manager", member=company.ids["hrm2"], part="witness")
    warned(company, first, "Karel Zwaan")
    who = company.person(second, name="Els Valk")
    assert company["hrm"].like_measures(second, who)
    assert company["hrm2"].like_measures(second, who) == ()
    assert company["dir2"].organisation.school(WAARD) is not None
    try:
        company["dir2"].like_measures(second, who)
    except NoAccess:
        return
    raise AssertionError("who may not read the case is told nothing")
