"""What WhatsApp itself writes in an export, in the languages that schools meet.

Dutch, English, German, French, Spanish and Turkish; telephones of Android and of Apple say it differently.
"""

from __future__ import annotations

import re

from caseapp.evidence.chat.line import MARKS
from caseapp.evidence.chat.message import Sort

_LEFT_OUT_WHOLE = frozenset(
    {
        "<media omitted>",
        "<media weggelaten>",
        "<medien ausgeschlossen>",
        "<medien weggelassen>",
        "<médias omis>",
        "<fichier omis>",
        "<multimedia omitido>",
        "<medios omitidos>",
        "<archivo omitido>",
        "<medya dahil edilmedi>",
        "<medya atlanmış>",
        "<view once voice message omitted>",
    }
)
_LEFT_OUT_ALONE = frozenset(
    f"{what} {word}"
    for word, things in {
        "omitted": ("image", "video", "audio", "sticker", "gif", "document", "contact card", "video note", "media"),
        "weggelaten": ("afbeelding", "video", "audio", "sticker", "gif", "document", "contactkaart", "media"),
        "weggelassen": ("bild", "video", "audio", "sticker", "gif", "dokument", "kontaktkarte", "medien"),
        "absente": ("image", "vidéo"),
        "absent": ("audio", "sticker", "gif", "document"),
        "omis": ("audio", "gif", "document", "sticker"),
        "omitida": ("imagen", "tarjeta de contacto"),
        "omitido": ("video", "audio", "sticker", "gif", "documento"),
        "dahil edilmedi": ("görüntü", "video", "ses", "çıkartma", "gif", "belge", "kişi kartı"),
    }.items()
    for what in things
)
_LEFT_OUT_END = re.compile(
    r"^(?:\S+[ \u00a0]){1,4}(?:omitted|weggelaten|weggelassen|ausgelassen|absente?s?|omise?s?|omitid[oa]s?"
    r"|dahil edilmedi|atlandı)\.?$"
)
_ATTACHED_AFTER = re.compile(
    r"^(?P<file>[^\n/\\<>:\"|?*]{1,200}\.\w{1,8})[ \u00a0]\((?:file attached|bestand bijgevoegd|Datei angehängt"
    r"|fichier joint|archivo adjunto|dosya ekli)\)\.?(?:\n(?P<text>.*))?$",
    re.DOTALL,
)
_ATTACHED_BETWEEN = re.compile(
    r"<(?:attached|bijgevoegd|Anhang|pièce jointe|adjunto|ekli|eklenen dosya|eklendi|ek)[ \u00a0]?:[ \u00a0]"
    r"(?P<file>[^\n/\\<>:\"|?*]{1,200}\.\w{1,8})>",
    re.IGNORECASE,
)
_DELETED = frozenset(
    {
        "this message was deleted",
        "you deleted this message",
        "dit bericht is verwijderd",
        "dit bericht werd verwijderd",
        "u hebt dit bericht verwijderd",
        "je hebt dit bericht verwijderd",
        "diese nachricht wurde gelöscht",
        "du hast diese nachricht gelöscht",
        "ce message a été supprimé",
        "vous avez supprimé ce message",
        "se eliminó este mensaje",
        "este mensaje fue eliminado",
        "eliminaste este mensaje",
        "bu mesaj silindi",
        "bu mesajı sildiniz",
    }
)
_DELETED_BY = re.compile(r"^(?:this message was deleted by admin|dit bericht is verwijderd door beheerder)\b")
_EDITED = re.compile(
    r"[ \u00a0]?[\u200e]?<(?:This message was edited|Dit bericht is bewerkt|Diese Nachricht wurde bearbeitet"
    r"|Ce message a été modifié|Se editó este mensaje|Este mensaje fue editado|Bu mesaj düzenlendi)\.?>$",
    re.IGNORECASE,
)
_NOTICES = re.compile(
    "end-to-end|eind-tot-eind|ende-zu-ende|bout en bout|extremo a extremo|uçtan uca"
    "|created (?:the |this )?group|changed (?:the subject|the group|this group|their phone|to )|added|removed|left$"
    "|joined using|security code|missed (?:voice|video|group)"
    "|heeft de groep|de groep .{0,200}gemaakt|heeft .{1,200} (?:toegevoegd|verwijderd|gewijzigd)|neemt deel via"
    "|heeft de groep verlaten|beveiligingscode|gemiste (?:spraak|video|groeps)"
    "|hat (?:die gruppe|.{1,200} (?:hinzugefügt|entfernt|geändert))|sicherheitsnummer"
    "|a (?:créé|ajouté|retiré|quitté|modifié|changé)|code de sécurité"
    "|(?:creó|añadió|eliminó a|salió|cambió)|código de seguridad"
    "|(?:grubu|kişisini|ekledi|çıkardı|ayrıldı|değiştirdi)|güvenlik kodu",
    re.IGNORECASE,
)


LONGEST_OF_ITS_OWN = 120
"""Characters: what the program itself writes in the place of a message is never longer, but for the name of a file."""


def plain(text: str) -> str:
    """A text without the marks that have no picture at its ends."""
    return text.strip(MARKS + " \t\r\n\u00a0\u202f")


def sort_of(text: str) -> tuple[Sort, str, str, bool]:
    """What a message is: its sort, its text, the file that came with it, and whether it was edited."""
    if "<" not in text and "(" not in text and len(text) > LONGEST_OF_ITS_OWN:
        return Sort.TEXT, plain(text), "", False
    edited = _EDITED.search(text) if ">" in text else None
    bare = plain(text[: edited.start()] if edited else text)
    folded = bare.casefold()
    if folded.rstrip(".") in _DELETED or _DELETED_BY.match(folded):
        return Sort.DELETED, "", "", False
    after = _ATTACHED_AFTER.match(bare) if "(" in bare else None
    if after is not None:
        return Sort.FILE, plain(after["text"] or ""), after["file"].strip(MARKS), False
    between = _ATTACHED_BETWEEN.search(bare) if "<" in bare else None
    if between is not None:
        rest = bare[: between.start()] + bare[between.end() :]
        return Sort.FILE, plain(rest), between["file"].strip(MARKS), False
    if (
        folded in _LEFT_OUT_WHOLE
        or folded in _LEFT_OUT_ALONE
        or (text[:1] in MARKS and text and _LEFT_OUT_END.match(folded))
    ):
        return Sort.LEFT_OUT, bare.strip("<>"), "", False
    return Sort.TEXT, bare, "", edited is not None


def is_notice(before_colon: str, after_colon: str) -> bool:
    """Whether the program itself says a line that has a colon, such as that a group has a new name with a colon."""
    quoted = '"' in before_colon or "\u201c" in before_colon or "\u00ab" in before_colon
    if quoted and _NOTICES.search(before_colon):
        return True
    marked = after_colon[:1] == "\u200e" and _ATTACHED_BETWEEN.search(after_colon) is None
    return marked and _NOTICES.search(after_colon) is not None


LANGUAGES_WITH_DAY_FIRST = re.compile(
    r"weggelaten|bijgevoegd|verwijderd|toegevoegd|beveiligd"
    r"|ausgeschlossen|weggelassen|angehängt|gelöscht|verschlüsselt"
    r"|omis\b|absente\b|joint\)|supprimé|chiffré"
    r"|dahil edilmedi|eklendi|silindi|şifreli",
    re.IGNORECASE,
)
"""Words of the program itself in languages in which a telephone never writes the month before the day."""
