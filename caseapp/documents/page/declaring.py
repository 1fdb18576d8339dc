"""What a file says of itself: PDF/A-3, PDF/UA-1, title, maker, language and moment (XMP, ISO 16684-1)."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

from caseapp.asset import asset
from caseapp.documents.page.press import text_string

if TYPE_CHECKING:
    from datetime import datetime

    from caseapp.documents.model import Dossier
    from caseapp.documents.page.press import Press

LANGUAGE: Final = "nl-NL"
MAKER: Final = "Caseapp"
LEVEL: Final = "B"
"""The level of PDF/A-3 that is claimed; all that A asks besides is there too."""

# the extension schema is for pdfuaid, which PDF/A-3 does not know
_XMP: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{moment}</xmp:CreateDate>
<xmp:ModifyDate>{moment}</xmp:ModifyDate>
<xmp:CreatorTool>{maker}</xmp:CreatorTool>
<pdf:Producer>{maker}</pdf:Producer>
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>{level}</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def pdf_date(moment: datetime) -> str:
    """The moment as PDF writes it (ISO 32000-1, 7.9.4), in UTC."""
    return f"D:{moment.astimezone(UTC):%Y%m%d%H%M%S}+00'00'"


def print_info(press: Press, dossier: Dossier) -> int:
    """The properties for old readers; gives the number of the object."""
    date = pdf_date(dossier.moment)
    words = {"Title": dossier.title, "Author": dossier.organisation, "Subject": dossier.mark}
    texts = "".join(f"/{name}{text_string(text)}" for name, text in words.items())
    return press.add(f"<<{texts}/Creator({MAKER})/Producer({MAKER})/CreationDate({date})/ModDate({date})>>".encode())


def print_metadata(press: Press, dossier: Dossier) -> int:
    """The properties as XMP; gives the number of the object."""
    text = _XMP.format(
        title=escape(dossier.title),
        author=escape(dossier.organisation),
        subject=escape(dossier.mark),
        language=LANGUAGE,
        moment=f"{dossier.moment.astimezone(UTC):%Y-%m-%dT%H:%M:%S+00:00}",
        maker=MAKER,
        level=LEVEL,
    )
    number = press.reserve()
    press.stream(number, "/Type/Metadata/Subtype/XML", text.encode(), packed=False)
    return number


def print_intent(press: Press) -> int:
    """What the colours mean: sRGB; gives the number of the object.

    Raises:
        FileNotFoundError: the program's colour profile is gone.
    """
    profile = press.reserve()
    press.stream(profile, "/N 3", asset("fonts", "sRGB.icc").read_bytes())
    words = "/OutputConditionIdentifier(sRGB)/RegistryName(http://www.color.org)/Info(sRGB IEC61966-2.1)"
    return press.add(f"<</Type/OutputIntent/S/GTS_PDFA1{words}/DestOutputProfile {profile} 0 R>>".encode())
