"""Making one of the documents of their own that a case can give."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from caseapp.documents.errors import DocumentError
from caseapp.documents.single.decision import decision
from caseapp.documents.single.offering import OFFERS, Single
from caseapp.documents.single.order import order
from caseapp.documents.single.registry import registry

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from caseapp.documents.model import Dossier
    from caseapp.office.dossier_source import DossierSource


class NothingToPrint(DocumentError):
    """The case holds nothing of this kind, or not what was named."""


_MAKE: Final[Mapping[Single, Callable[[DossierSource, str], Dossier]]] = {
    Single.ORDER: order,
    Single.DECISION: decision,
    Single.REGISTRY: registry,
}
_NOTHING: Final[Mapping[Single, str]] = {
    Single.ORDER: "In deze zaak is geen controle van gegevens goedgekeurd. Eerst besluit het bestuur.",
    Single.DECISION: "In deze zaak is nog geen maatregel opgelegd.",
    Single.REGISTRY: "In deze zaak is nog geen dossier in een personeels- of leerlingdossier geplaatst.",
}


def about(source: DossierSource, kind: Single) -> tuple[str, ...]:
    """What such a document can be about: references of inspections, of decisions, or of respondents."""
    return tuple(one.ref for one in OFFERS[kind](source.case))


def single(source: DossierSource, kind: Single, ref: str = "") -> Dossier:
    """One document; without a reference about the only thing that it can be about.

    Raises:
        NothingToPrint: there is nothing of this kind, or several and none is named.
    """
    found = about(source, kind)
    if not found:
        raise NothingToPrint(_NOTHING[kind])
    if not ref and len(found) > 1:
        raise NothingToPrint(f"Er zijn er meer. Kies uit: {', '.join(found)}.")
    if ref and ref not in found:
        raise NothingToPrint(f"“{ref[:20]}” is hier niet. Kies uit: {', '.join(found)}.")
    return _MAKE[kind](source, ref or found[0])
