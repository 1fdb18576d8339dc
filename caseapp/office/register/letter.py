"""Letters in the register: the letterhead, and the organisation's own texts of letters, each a version that stays."""

from __future__ import annotations

import base64
import binascii
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

from caseapp.model.letter import Letterhead, OwnLetter
from caseapp.office.evidence.pasted import pasted
from caseapp.procedure.letter.kind import LETTERS, letter_label
from caseapp.procedure.letter.lint import broken, lint
from caseapp.procedure.letter.want import CLAUSE
from caseapp.procedure.reasons import FORM, advises, refuses

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from caseapp.model.act import Fields, RecordedAct
    from caseapp.model.organisation import Organisation
    from caseapp.model.reason import Reason
    from caseapp.model.value import Value
    from caseapp.office.register.state import RegisterState

MOST_LINES = 8
"""Lines of an address."""

LARGEST_LOGO = 8 * 1024 * 1024
"""Bytes of the picture that is given."""

LOGO_SIZE: Final = (900, 320)
"""The most pixels of the picture that is kept: five centimetres at over 400 dots an inch."""

MOST_PIXELS = 40_000_000
FEW_COLOURS = 64
SMALL_LOGO = 120_000
"""Bytes above which the picture is kept with fewer colours."""

NO_PICTURE = "Dit bestand is geen plaatje dat hier kan. Kies een PNG of een JPEG van hooguit 8 MB."
OBJECTION: Final = frozenset(want.value for want in CLAUSE)


class NoLogo(ValueError):
    """What was given is no picture that can be a logo; ``str()`` says what to do."""


def logo_of(given: str | Mapping[str, Value]) -> str:
    """The logo as it is kept, base64 of a small PNG, from the path of a picture or a pasted one.

    The picture is drawn anew, so that nothing else that its file held is kept.

    Raises:
        NoLogo: it is no picture, or too large.
    """
    from PIL import Image, UnidentifiedImageError

    try:
        data = _bytes(given)
        with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise NoLogo(NO_PICTURE)
            small = picture.convert("RGBA")
    except (OSError, ValueError, SyntaxError, UnidentifiedImageError, Image.DecompressionBombError) as error:
        raise NoLogo(NO_PICTURE) from error
    small.thumbnail(LOGO_SIZE)
    kept = BytesIO()
    small.save(kept, "PNG", optimize=True)
    if kept.tell() > SMALL_LOGO:
        kept = BytesIO()
        small.quantize(FEW_COLOURS, method=Image.Quantize.FASTOCTREE).save(kept, "PNG", optimize=True)
    return base64.b64encode(kept.getvalue()).decode("ascii")


def _bytes(given: str | Mapping[str, Value]) -> bytes:
    if not isinstance(given, str):
        found = pasted(given)
        if found is None:
            raise NoLogo(NO_PICTURE)
        return found.data
    path = Path(given)
    if path.stat().st_size > LARGEST_LOGO:
        raise NoLogo(NO_PICTURE)
    return path.read_bytes()


def letterhead_changed(state: RegisterState, act: RecordedAct) -> RegisterState:
    """The register after another letterhead; a logo stays until it is replaced or taken away."""
    fields, before = act.fields, state.organisation.letterhead
    logo = b"" if fields.flag("no_logo") else _kept_logo(fields.text("logo")) or before.logo
    head = Letterhead(
        name=fields.text("name"), address=fields.texts("address")[:MOST_LINES], footer=fields.text("footer"), logo=logo
    )
    return replace(state, organisation=replace(state.organisation, letterhead=head))


def _kept_logo(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""


def letter_changed(state: RegisterState, act: RecordedAct) -> RegisterState:
    """The register after another text of a letter; without a text the program's own holds again."""
    letter, text = act.fields.text("letter"), act.fields.text("text")
    letters = {name: own for name, own in state.organisation.letters.items() if name != letter}
    if letter and text:
        letters[letter] = OwnLetter(text=text, seq=act.seq, at=act.at)
    return replace(state, organisation=replace(state.organisation, letters=letters))


def letter_sound(_state: RegisterState, _today: date, fields: Fields) -> Iterable[Reason]:
    """A text that cannot be read, or has no objection clause where the law wants one, is not put into use."""
    kind, text = LETTERS.get(fields.text("letter")), fields.text("text")
    if kind is None or not text:
        return
    unusable = broken(text)
    for one in unusable or lint(kind, text):
        said = f"Regel {one.line}: {one.message} {one.remedy}"
        if unusable:
            yield refuses("field_missing", FORM, said, "text")
        elif one.key in OBJECTION:
            yield refuses("no_objection_clause", FORM, said, "text")
        else:
            yield advises("field_missing", FORM, said, "text")


def letterhead_sentence(act: RecordedAct, _organisation: Organisation) -> str:
    """What was done to the letterhead."""
    name = act.fields.text("name")
    return f"Het briefhoofd gewijzigd: {name}." if name else "Het briefhoofd gewijzigd."


def letter_sentence(act: RecordedAct, _organisation: Organisation) -> str:
    """What was done to a letter."""
    label = letter_label(act.fields.text("letter"))
    if act.fields.filled("text"):
        return f"Eigen tekst van de brief “{label}” in gebruik genomen."
    return f"Voor de brief “{label}” geldt weer de tekst van het programma."
