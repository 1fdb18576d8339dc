"""Whether a profile makes sense: what its form cannot tell, looked at over the whole of it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from caseapp.model.protocol import Standing
from caseapp.model.term import TRACK_OF, Category
from caseapp.procedure.profile.complaint import Fault, Path, shown
from caseapp.procedure.profile.stated import Data, full, stated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

RESERVED = frozenset({
    "wpo", "wvo2020", "web", "leerplichtwet", "uitspraak", "inspectie", "cao-po", "cao-vo", "cao-mbo", "bw7", "holla",
    "sr", "avg", "ap", "uavg", "meldcode", "wvvo", "schoolregel", "bewaren", "awb",
})  # fmt: skip
"""Names that stand before a colon in references to law; a text with such an id could not be told from it."""

LISTS = ("sectors", "part")
RULES = ("police", "measures")


def faults_of_sense(data: Data) -> Iterator[Fault]:
    """Everything that does not make sense; expects data whose values have their right kind, complete or not."""
    yield from _names(data)
    yield from _dates(data)
    yield from _provisions(data)
    yield from _references(data)
    yield from _people(data)
    yield from _measures(data)
    yield from _doubles(data)


def _names(data: Data) -> Iterator[Fault]:
    if data.get("id") in RESERVED:
        yield Fault(
            path=("id",),
            message=f"'{data['id']}' is al de naam van een wet of regeling.",
            remedy="Kies een andere korte naam, bijvoorbeeld die van uw school.",
        )
    for key in LISTS:
        if key in data and not data[key]:
            yield Fault(path=(key,), message=f"'{key}' is leeg.", remedy="Vul er minstens één in.")


def _dates(data: Data) -> Iterator[Fault]:
    """A text is agreed to, then adopted, then in force, then evaluated or ended: in that order."""
    order: list[tuple[str, date]] = [("consented", day) for day in data.get("consented", ())]
    order += [(key, data[key]) for key in ("adopted", "in_force_from") if key in data]
    for (before, first), (after, second) in pairwise(order):
        if second < first and before != after:
            yield _early(after, second, before, first)
    start = max((day for _, day in order), default=None)
    for key in ("in_force_until", "evaluate_by"):
        if start and key in data and data[key] < start:
            yield _early(key, data[key], order[-1][0], start)
    yield from _standing(data)


def _early(late: str, late_day: date, early: str, early_day: date) -> Fault:
    return Fault(
        path=(late,),
        message=f"{late} ({late_day}) ligt vóór {early} ({early_day}).",
        remedy="Kijk beide datums na in de tekst; de volgorde is: instemming, vaststelling, ingang, einde.",
    )


def _standing(data: Data) -> Iterator[Fault]:
    standing, blanks = data.get("standing"), data.get("blanks", ())
    if standing is Standing.ADOPTED and "adopted" not in data:
        yield Fault(
            path=("standing",),
            message="Een vastgestelde tekst heeft een datum van vaststelling.",
            remedy='Voeg toe: adopted = jaar-maand-dag. Of kies standing = "draft" of "blank_dates".',
            follows=(("adopted",),),
        )
    if standing is Standing.DRAFT and ("in_force_from" in data or "adopted" in data):
        yield Fault(
            path=("standing",),
            message="Een concept is niet vastgesteld en niet van kracht, maar er staat een datum.",
            remedy='Haal adopted en in_force_from weg, of kies standing = "adopted".',
        )
    if standing is not None and (standing is Standing.BLANK_DATES) != bool(blanks):
        yield Fault(
            path=("blanks",) if blanks else ("standing",),
            message="standing en blanks passen niet bij elkaar.",
            remedy='Met standing = "blank_dates" noemt blanks de lege datums; anders is er geen blanks.',
            follows=(("standing",), ("blanks",)),
        )
    for key in blanks:
        if data.get(key):
            yield Fault(
                path=(key,),
                message=f"Volgens blanks is {key} niet ingevuld, maar er staat een datum.",
                remedy="Haal de datum weg, of haal de naam uit blanks.",
            )


def _provisions(data: Data) -> Iterator[Fault]:
    seen: set[str] = set()
    bound = frozenset(data.get("binds", ()))
    for provision in stated(data):
        if provision.ref in seen:
            yield Fault(
                path=provision.path,
                message=f"De verwijzing {shown(provision.ref)} staat er twee keer.",
                remedy="Geef elke bepaling een eigen nummer, zoals het in de tekst staat.",
            )
        seen.add(provision.ref)
        if provision.norm and not provision.binds:
            yield Fault(
                path=provision.path,
                message=f"De norm {shown(provision.ref)} bindt niemand.",
                remedy="Voeg toe: binds = [...], bij de bepaling of bij het onderdeel. Of zet norm = false.",
                follows=((*provision.path[:2], "binds"),),
            )
        if provision.binds_without_norm:
            yield Fault(
                path=(*provision.path, "binds"),
                message=f"{shown(provision.ref)} is geen norm, maar noemt wel wie gebonden is.",
                remedy="Zet norm = true, of haal binds weg.",
                follows=((*provision.path, "norm"), (*provision.path[:2], "norm")),
            )
        yield from _outside((*provision.path, "binds"), provision.binds, bound)


def _outside(path: Path, some: frozenset[Category], bound: frozenset[Category]) -> Iterator[Fault]:
    """Nobody can be held to a provision of a text that does not bind them."""
    outside = sorted(some - bound)
    if outside:
        yield Fault(
            path=path,
            message=f"De tekst bindt volgens [binds] niet: {', '.join(outside)}.",
            remedy="Zet deze personen in [binds], met de bepaling die hen bindt, of haal ze hier weg.",
            follows=(("binds",),),
        )


def _references(data: Data) -> Iterator[Fault]:
    known = {provision.ref for provision in stated(data)}
    for path, ref in _pointers(data):
        if full(data, ref) not in known:
            yield Fault(
                path=path,
                message=f"De bepaling {shown(full(data, ref))} staat niet in dit profiel.",
                remedy="Verbeter de verwijzing, of voeg de bepaling toe onder het goede onderdeel.",
                follows=(("part",), ("id",)),
            )


def _pointers(data: Data) -> Iterator[tuple[Path, str]]:
    """Every place where the profile points to one of its provisions."""
    if "support_source" in data:
        yield ("support_source",), data["support_source"]
    for key in ("covered", "trust_inspector"):
        if "source" in data.get(key, {}):
            yield (key, "source"), data[key]["source"]
    for key in ("police", "measures", "files", "consultations"):
        for at, rule in enumerate(data.get(key, ())):
            for name in ("source", "needs_source"):
                if name in rule:
                    yield (key, at, name), rule[name]
    for category, ref in data.get("binds", {}).items():
        yield ("binds", category), ref
    for category, ref in data.get("inspection", {}).get("sources", {}).items():
        yield ("inspection", "sources", category), ref
    for topic, refs in data.get("topics", {}).items():
        for at, ref in enumerate(refs):
            yield ("topics", topic, at), ref


def _people(data: Data) -> Iterator[Fault]:
    """Whom the rules bind: somebody, and nobody whom the text does not bind."""
    bound = frozenset(data.get("binds", ()))
    if "binds" in data and not bound:
        yield Fault(
            path=("binds",),
            message="Deze tekst bindt niemand.",
            remedy='Zet onder [binds] wie gebonden is en waar dat staat, zoals employee = "2.1".',
        )
    people: list[tuple[Path, Iterable[str] | None]] = [
        (("trust_inspector", "binds"), data.get("trust_inspector", {}).get("binds")),
    ]
    people += [((key, at, "binds"), rule.get("binds")) for key in RULES for at, rule in enumerate(data.get(key, ()))]
    people.append((("inspection", "sources"), data.get("inspection", {}).get("sources")))
    for path, some in people:
        if some is not None and not some:
            yield Fault(path=path, message="Deze regel bindt niemand.", remedy="Noem wie de regel bindt.")
        yield from _outside(path, frozenset(Category(one) for one in some or ()), bound)
    if data.get("trust_inspector", {}).get("callers") == []:
        yield Fault(
            path=("trust_inspector", "callers"),
            message="Niemand mag de Vertrouwensinspecteur bellen.",
            remedy="Noem minstens één rol.",
        )


def _measures(data: Data) -> Iterator[Fault]:
    for at, rule in enumerate(data.get("measures", ())):
        track = rule.get("track")
        strangers = sorted(one for one in rule.get("binds", ()) if track and TRACK_OF[one] is not track)
        if strangers:
            yield Fault(
                path=("measures", at, "binds"),
                message=f"Deze personen horen niet bij {track}: {', '.join(strangers)}.",
                remedy="Maak voor hen een eigen [[measures]] met hun eigen track.",
            )
        if rule.get("range") == [] and not (rule.get("open") or rule.get("agreement")):
            yield Fault(
                path=("measures", at, "range"),
                message="Deze rij maatregelen is leeg.",
                remedy="Noem de maatregelen, of zet open = true of agreement = true als de tekst geen rij geeft.",
            )
        if ("needs" in rule) != ("needs_source" in rule):
            yield Fault(
                path=("measures", at),
                message="needs en needs_source horen bij elkaar.",
                remedy="Zeg bij needs in needs_source waar dat in de tekst staat.",
            )


def _doubles(data: Data) -> Iterator[Fault]:
    """Two rules for the same person or track: the program would follow the first and be silent on the second."""
    parts = [((("part", at, "id")), part.get("id")) for at, part in enumerate(data.get("part", ()))]
    files = [(("files", at, "track"), rule.get("track")) for at, rule in enumerate(data.get("files", ()))]
    people = [
        ((key, at, "binds"), (key, one))
        for key in RULES
        for at, rule in enumerate(data.get(key, ()))
        for one in rule.get("binds", ())
    ]
    seen: set[object] = set()
    for kind, entries in (("part", parts), ("files", files), ("rule", people)):
        for path, what in entries:
            if what is not None and (kind, what) in seen:
                name = what[1] if isinstance(what, tuple) else what
                yield Fault(
                    path=path,
                    message=f"'{shown(name)}' staat er al eerder.",
                    remedy="Voeg de twee samen, of haal er één weg.",
                )
            seen.add((kind, what))
