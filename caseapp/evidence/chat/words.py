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
_OMITTED = (
    r"(?:omitted|weggelaten|ausgeschlossen|weggelassen|ausgelassen|absente?s?|manquante?|omise?s?|retiré|omitid[oa]s?"
    r"|dahil edilmedi|atlandı)"
)
_LEFT_OUT_END = re.compile(rf"^(?:\S+[ \u00a0]){{1,4}}{_OMITTED}\.?$")
_LEFT_OUT_BETWEEN = re.compile(rf"^<[^<>\n]{{1,60}} {_OMITTED}>$")
_LEFT_OUT_DOCUMENT = re.compile(rf"^[^\n]{{1,200}}\.\w{{1,8}} \u2022 [^\n]{{0,60}}[ \u00a0\u200e]{_OMITTED}\.?$")
_NAME_OF_FILE = r"[^\n/\\<>:\"|?*]{1,200}"
_ENDED_NAME = rf"{_NAME_OF_FILE}\.\w{{1,8}}"
_ATTACHED_AFTER = re.compile(
    rf"^(?P<file>{_NAME_OF_FILE})(?:[ \u00a0\u202f]\((?:file attached|bestand bijgevoegd|bijgevoegd bestand"
    r"|Datei angehängt|fichier joint|fichier ajouté|pièce jointe|archivo adjunt(?:ad)?o|dosya ekli|ekli dosya)\)\.?"
    r"|[ \u00a0]<\u200e?(?:attached|bijgevoegd|angehängt|joint|adjunto|ekli)>)(?:\n(?P<text>.*))?$",
    re.DOTALL,
)
_ATTACHED_BETWEEN = re.compile(
    r"(?:\u200e<[^\n<>:]{1,30}|<(?:attached|bijgevoegd|Anhang|pièce jointe|adjunto|ekli|eklenen dosya|eklendi|ek)"
    rf"[ \u00a0\u202f]?):[ \u00a0](?P<file>{_ENDED_NAME})>",
    re.IGNORECASE,
)
_DELETED = frozenset(
    {
        "this message was deleted",
        "you deleted this message",
        "dit bericht is verwijderd",
        "dit bericht werd verwijderd",
        "u hebt dit bericht verwijderd",
        "u heeft dit bericht verwijderd",
        "je hebt dit bericht verwijderd",
        "diese nachricht wurde gelöscht",
        "du hast diese nachricht gelöscht",
        "sie haben diese nachricht gelöscht",
        "ce message a été supprimé",
        "vous avez supprimé ce message",
        "tu as supprimé ce message",
        "se eliminó este mensaje",
        "este mensaje fue eliminado",
        "este mensaje ha sido eliminado",
        "este mensaje se eliminó",
        "mensaje eliminado",
        "eliminaste este mensaje",
        "has eliminado este mensaje",
        "bu mesaj silindi",
        "mesaj silindi",
        "bu mesajı sildiniz",
        "bu mesajı sildin",
    }
)
_DELETED_BY = re.compile(
    r"^(?:this message was deleted by (?:an )?admin|dit bericht (?:is|werd) verwijderd door (?:een |de )?beheerder)\b"
    r"|^diese nachricht wurde (?:von|vom|durch) .{0,10}admin.{0,80} gelöscht\.?$"
    r"|^ce message a été supprimé par .{0,10}admin|^(?:el|un) admin.{0,90} eliminó este mensaje\.?$"
    r"|^este mensaje (?:fue|ha sido) eliminado por (?:el|un) admin"
    r"|^bu mesaj,? .{0,10}yönetici .{0,80}tarafından silindi\.?$"
    r"|^you deleted this message as (?:an )?admin|^(?:u|je) he(?:bt|eft) dit bericht .{0,11}als \w{0,6}beheerder\b"
    r"|^(?:du hast|sie haben) diese nachricht als (?:gruppen-?)?admin\w* gelöscht"
    r"|^(?:vous avez|tu as) supprimé ce message en tant qu.(?:un )?admin"
    r"|^(?:eliminaste|has eliminado) este mensaje como (?:un )?admin|^bu mesajı .{0,10}yönetici\w* olarak sildi"
)
_EDITED = re.compile(
    r"[ \u00a0]?[\u200e]?<(?:This message was edited|Dit bericht (?:is|werd) bewerkt|Diese Nachricht wurde bearbeitet"
    r"|Ce message a été modifié|Se editó este mensaje|Este mensaje (?:fue|ha sido) editado|Este mensaje se editó"
    r"|Bu mesaj düzenlendi)\.?>$",
    re.IGNORECASE,
)
_NOTICES = re.compile(
    "end-to-end|eind-tot-eind|ende-zu-ende|bout en bout|extremo a extremo|uçtan uca"
    "|created (?:the |this )?group|changed (?:the subject|the group|this group|their phone|to )"
    "|added(?! privacy)|removed|left$"
    "|joined using|security code"
    "|heeft de groep|de groep .{0,200}gemaakt|heeft .{1,200} (?:toegevoegd|verwijderd|gewijzigd|gemaakt)|neemt deel via"
    "|heeft de groep verlaten|beveiligingscode"
    "|hat (?:die gruppe|.{1,200} (?:hinzugefügt|entfernt|geändert|erstellt))|sicherheitsnummer"
    "|a (?:créé|ajouté|retiré|quitté|modifié|changé)|code de sécurité"
    "|(?:creó|añadió|eliminó a|salió|cambió)|código de seguridad"
    "|(?:grubu|kişisini|ekledi|çıkardı|ayrıldı|değiştirdi)|güvenlik kodu",
    re.IGNORECASE,
)

_MARKED_NOTICES = re.compile(
    r"blocked this contact|disappearing messages|pinned a message|\badmins?\b|business"
    r"|joined (?:using|from|via|the|this)|requested to join|was added|started a (?:call|video|voice|group)"
    r"|in your contacts|community|\bis a contact\b|cleared the chat|advanced chat privacy"
    r"|(?:deleted|reset) this group.s (?:icon|invite link|description)"
    r"|contact (?:ge|gede)blokkeerd|(?:verdwijnende|tijdelijke|zelfwissende) berichten|bericht vast(?:gezet|gemaakt)"
    r"|beheerder|bedrijf|toegetreden via|is toegevoegd|gesprek gestart|verzoek om lid|hebt deze groep gemaakt"
    r"|is vertrokken|ging weg\.?$|telefoonnummer|chatprivacy|uitnodigingslink"
    r"|kontakt (?:blockiert|freigegeben)|(?:selbstlöschende|verschwindende) nachrichten"
    r"|nachricht (?:fixiert|angeheftet)|unternehmen"
    r"|(?:gruppe|link).{0,60} beigetreten|wurde hinzugefügt|gruppe verlassen|anruf gestartet"
    r"|diese gruppe erstellt|telefonnummer|chat-datenschutz|einladungslink"
    r"|bloqué ce contact|éphémères|épinglé|administrat|entreprise|rejoint (?:le|la|ce|cette|via|en)\b"
    r"|est parti|été ajouté|avez créé (?:ce|le) groupe|a supprimé \w|numéro de téléphone|lien d.invitation"
    r"|bloqueaste|mensajes temporales|fij(?:ó|aste) un mensaje|empresa|se unió (?:usando|mediante|a)"
    r"|se añadió|llamada iniciada|creaste (?:este|el) grupo|te uniste al|agregó a \w|abandonó el grupo"
    r"|número de teléfono|enlace de invitación"
    r"|kişiyi engelle|engelini kaldır|süreli mesaj|sabitledi|yönetici|işletme|bağlantı.{0,60} katıldı|gruba eklendi"
    r"|telefon numara|davet bağlantı",
    re.IGNORECASE,
)
"""What the program says under the name of somebody else, which only its mark sets apart from what that person wrote."""


_WITH_ENDING = re.compile(r"\.\w{0,8}$")
QUOTES = re.compile("[\"\u201c\u201e\u00ab\u2018]|(?<= )'")
_CLOSING = re.compile('["\u201c\u201d\u00bb]')
OWN_BEGINNINGS = frozenset(
    {
        *("location:", "locatie:", "standort:", "position:", "position :", "ubicación:", "konum:", "live location:"),
        *("poll:", "peiling:", "umfrage:", "sondage:", "sondage :", "encuesta:", "anket:"),
        *("ps:", "nb:", "re:", "fw:", "fwd:", "let op:", "update:", "link:", "edit:", "todo:"),
    }
)
"""What messages begin with, however many of one person do: it is never the second half of a name."""
LONGEST_OF_ITS_OWN = 120
"""Characters: what the program itself writes in the place of a message is never longer, but for the name of a file."""


def plain(text: str) -> str:
    """A text without the marks that have no picture at its ends."""
    return text.strip(MARKS + " \t\r\n\u00a0\u202f")


def sort_of(text: str) -> tuple[Sort, str, str, bool]:
    """What a message is: its sort, its text, the file that came with it, and whether it was edited."""
    if "<" not in text and "(" not in text and len(text) > LONGEST_OF_ITS_OWN:
        return (Sort.LEFT_OUT if _LEFT_OUT_DOCUMENT.match(plain(text)) else Sort.TEXT), plain(text), "", False
    edited = _EDITED.search(text) if ">" in text else None
    bare = plain(text[: edited.start()] if edited else text)
    folded = bare.casefold()
    if folded.rstrip(".") in _DELETED:
        return Sort.DELETED, "", "", False
    if _DELETED_BY.match(folded):
        return Sort.DELETED, bare, "", False
    marked = text[:1] in MARKS and text != ""
    attached = _attached(bare, marked=marked)
    if attached is not None:
        return Sort.FILE, plain(attached[0]), attached[1].strip(MARKS), edited is not None
    if _is_left_out(folded, marked=marked):
        return Sort.LEFT_OUT, bare.replace("<", "", 1).replace(">", "", 1), "", edited is not None
    return Sort.TEXT, bare, "", edited is not None


def _attached(bare: str, *, marked: bool) -> tuple[str, str] | None:
    """The text and the name of a file that came with a message; a name without an ending only where a mark says so."""
    after = _ATTACHED_AFTER.match(bare) if "(" in bare or "<" in bare else None
    if after is not None and (marked or _WITH_ENDING.search(after["file"])):
        return after["text"] or "", after["file"]
    whole = f"\u200e{bare}" if marked else bare
    between = _ATTACHED_BETWEEN.search(whole) if "<" in bare else None
    return (whole[: between.start()] + whole[between.end() :], between["file"]) if between is not None else None


def _is_left_out(folded: str, *, marked: bool) -> bool:
    first, _end, caption = folded.partition("\n")
    if first in _LEFT_OUT_WHOLE or _LEFT_OUT_BETWEEN.match(first):
        return True
    if caption:
        return False
    if folded in _LEFT_OUT_ALONE or _LEFT_OUT_DOCUMENT.match(folded):
        return True
    return marked and _LEFT_OUT_END.match(folded) is not None


def is_notice(before_colon: str, after_colon: str) -> bool:
    """Whether the program itself says a line that has a colon, such as that a group has a new name with a colon."""
    if QUOTES.search(before_colon) is not None:
        if _is_unclosed(before_colon) and _CLOSING.search(after_colon) is not None:
            return True
        if _NOTICES.search(before_colon):
            return True
    if after_colon[:1] != "\u200e" or sort_of(after_colon)[0] is not Sort.TEXT:
        return False
    if after_colon.lstrip(MARKS).startswith(f"{plain(before_colon)} ") or _NOTICES.search(after_colon):
        return True
    return _MARKED_NOTICES.search(after_colon) is not None


def _is_unclosed(text: str) -> bool:
    """Whether something that is quoted goes on after a text."""
    if text.count('"') % 2 or text.count("\u00ab") > text.count("\u00bb"):
        return True
    low = text.count("\u201e")
    if low:
        return low > text.count("\u201c") + text.count("\u201d")
    return text.count("\u201c") > text.count("\u201d")


LANGUAGES_WITH_DAY_FIRST = re.compile(
    r"weggelaten|bijgevoegd|verwijderd|toegevoegd|beveiligd"
    r"|ausgeschlossen|weggelassen|angehängt|gelöscht|verschlüsselt"
    r"|omis\b|absente\b|joint\)|supprimé|chiffré"
    r"|dahil edilmedi|eklendi|silindi|şifreli",
    re.IGNORECASE,
)
"""Words of the program itself in languages in which a telephone never writes the month before the day."""
