"""How to check this dossier: fingerprints, the head of the case, and what proves each act."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from caseapp.documents.matter import moment_text, plain
from caseapp.documents.model import Block, Heading, Items, Look, Mark, Pairs, Paragraph, Section, Span, Table, Text
from caseapp.model.zone import local
from caseapp.procedure.wording import day_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.documents.matter import Matter
    from caseapp.ledger import Signed

LINE = 64
"""Characters of a code on one line."""

WHAT = (
    "Wie een handeling deed, heeft die ondertekend. Elke handeling draagt het kenmerk (hash) van de handeling ervoor. "
    "Wie later iets verandert, weghaalt of tussenvoegt, verandert daarmee alle kenmerken die volgen. "
    "Zo ziet u of dit dossier klopt."
)
HOW = (
    (
        "Open dit bestand in Caseapp bij “Dossier controleren”, of gebruik “caseapp dossier verify”. "
        "Dat kan op elke computer, zonder internet en zonder de opslag van de school."
    ),
    (
        "Vergelijk de vingerafdruk van de opslag hierboven met die van de school. "
        "Doe dat in een gesprek of per telefoon, niet per mail."
    ),
    (
        "In dit bestand zit het uittreksel “uittreksel.json”: elke handeling met haar handtekening. "
        "Ook het bewijs zit erin, als dat erbij is gedaan."
    ),
    (
        "Krijgt u een bestand dat als bewijs is genoemd? Reken dan zelf het controlegetal (SHA-256) uit, "
        "en vergelijk dat met het getal in dit dossier."
    ),
)
EXPERT = (
    "Voor een deskundige. De kop van een handeling is JSON zonder spaties, met de sleutels op volgorde: "
    "at (microseconden sinds 1 januari 1970, UTC), author, commitment (de vastlegging), compartment, epoch, prev, seq, "
    "stream (het nummer van de zaak). Bij de eerste handeling is prev 64 nullen, daarna het kenmerk van "
    "de handeling ervoor. Achter “kop” staan at, author, compartment en epoch. Het kenmerk is SHA-256 over "
    "“caseapp entry 1”, een regeleinde, de kop, een regeleinde en de 32 bytes achter “verzegeld”. De handtekening is "
    "Ed25519 over “caseapp signed entry 1”, een regeleinde en de 32 bytes van het kenmerk. De vastlegging is SHA-256 "
    "over de gesorteerde JSON-lijst van de kenmerken van alle velden; elk daarvan is SHA-256 over [zout, naam, waarde]."
)
NAMES = "kenmerk\nvastlegging\nverzegeld\nhandtekening\n\nkop"
WITHOUT = (
    "Dit dossier is gemaakt zonder de opslag. Het bevat daarom geen kenmerken en handtekeningen, en bewijst niets."
)


def verification(matter: Matter) -> Section | None:
    """What somebody needs who wants to check this dossier without trusting the school."""
    blocks: list[Block] = [Paragraph(text=plain(WHAT))]
    source = matter.source
    if source.entries:
        blocks.append(Pairs(rows=tuple(_facts(matter))))
        blocks += [Heading(text=plain("Zo controleert u het")), Items(items=tuple(plain(step) for step in HOW))]
        blocks += [Heading(text=plain("Wie ondertekende")), _signers(matter)]
    else:
        blocks.append(Paragraph(text=plain(WITHOUT, Mark.STRONG)))
    if matter.left_out:
        blocks += [Heading(text=plain("Niet in dit dossier")), *_left_out(matter)]
    if source.entries:
        blocks += [
            Heading(text=plain("Kenmerk en handtekening van elke handeling")),
            Paragraph(text=plain(EXPERT), look=Look.SMALL),
        ]
        rows = tuple(_proof(matter, entry) for entry in source.entries)
        blocks.append(Table(heads=("Handeling", "Wat", "Code"), shares=(0.24, 0.145, 0.615), rows=rows))
    return Section(id="verification", title="Zo controleert u dit dossier", blocks=tuple(blocks))


def _facts(matter: Matter) -> Iterator[tuple[str, Text]]:
    source = matter.source
    yield "Zaak", plain(matter.case.id)
    yield "Handelingen", plain(f"{len(matter.case.acts)}, waarvan {len(matter.shown)} in dit dossier")
    yield "Bijgewerkt tot", plain(moment_text(source.entries[-1].at))
    if source.register_first is not None:
        yield "Vingerafdruk van de opslag", plain(source.register_first.hex(), Mark.MONO)
    yield (
        f"Laatste kenmerk van deze zaak (nr {source.entries[-1].seq})",
        plain(source.entries[-1].hash.hex(), Mark.MONO),
    )
    head = source.register_head
    if head is not None:
        yield f"Laatste kenmerk van het register (nr {head.seq})", plain(head.hash.hex(), Mark.MONO)


def _signers(matter: Matter) -> Table:
    rows: dict[tuple[str, str], tuple[Text, ...]] = {}
    for entry in matter.source.entries:
        keys = matter.source.keys.get(entry.seq)
        if keys is not None:
            code: Text = (
                Span("sleutel ", Mark.MUTED),
                Span(keys.sign.hex(), Mark.MONO),
                Span("\nvingerafdruk ", Mark.MUTED),
                Span(keys.fingerprint, Mark.MONO),
            )
            rows.setdefault((entry.author, keys.fingerprint), (matter.member(entry.author), code))
    return Table(heads=("Naam", "Openbare sleutel"), shares=(0.24, 0.76), rows=tuple(rows.values()))


def _left_out(matter: Matter) -> tuple[Block, ...]:
    text = "Deze handelingen horen bij dezelfde zaak, maar staan niet in dit dossier."
    if matter.source.entries:
        text += " Hun kenmerken staan wel in de lijst hieronder."
    rows = []
    for act in matter.case.acts:
        why = matter.left_out.get(act.ref)
        if why is not None:
            rows.append((plain(f"nr {act.seq}"), plain(day_text(local(act.at).date())), plain(why.value.capitalize())))
    return Paragraph(text=plain(text)), Table(
        heads=("Nummer", "Dag", "Waarom niet"), shares=(0.15, 0.25, 0.6), rows=tuple(rows)
    )


def _proof(matter: Matter, entry: Signed) -> tuple[Text, ...]:
    act = matter.case.get(f"e{entry.seq}")
    hidden = act is None or act.ref in matter.left_out
    here = local(entry.at)
    what = "niet in dit dossier" if hidden or act is None else matter.label(act)
    left: Text = (
        Span(f"nr {entry.seq}", Mark.STRONG),
        Span(f"\n{what}\n"),
        *matter.member(entry.author),
        Span(f"\n{day_text(here.date())}\n{here:%H.%M} uur", Mark.MUTED),
    )
    signature = entry.signature.hex()
    codes = (
        entry.hash.hex(),
        entry.commitment.hex(),
        entry.body_digest.hex(),
        signature[:LINE],
        signature[LINE:],
        f"{entry.at.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%fZ} {entry.author} {entry.compartment} {entry.epoch}",
    )
    return left, (Span(NAMES, Mark.MUTED),), (Span("\n".join(codes), Mark.MONO),)
