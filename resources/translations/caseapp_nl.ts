<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>ActCard</name>
    <message>
        <source>Explanation:</source>
        <translation>Uitleg:</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Sign and record</source>
        <translation>Ondertekenen en vastleggen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Zaak {number}</translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>Uw concept staat er weer</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Uw wachtwoord</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Say why you do this all the same. The dossier shows the reason and your explanation.</source>
        <translation>Schrijf op waarom u het toch doet. Het dossier toont de reden en uw uitleg.</translation>
    </message>
    <message>
        <source>You sign exactly what is shown here. If anything changes, a new decision is needed.</source>
        <translation>U ondertekent precies wat hier staat. Wijzigt er iets, dan is een nieuw besluit nodig.</translation>
    </message>
    <message>
        <source>The file is being read and sealed.</source>
        <translation>Het bestand wordt gelezen en verzegeld.</translation>
    </message>
    <message>
        <source>The image has been removed from this form and from your draft. Describe in words what you saw.</source>
        <translation>Het beeld is uit dit formulier en uit uw concept gehaald. Beschrijf in woorden wat u zag.</translation>
    </message>
</context>
<context>
    <name>Admit</name>
    <message>
        <source>as {roles}</source>
        <translation>als {roles}</translation>
    </message>
    <message>
        <source>The fingerprint: {text}</source>
        <translation>De vingerafdruk: {text}</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>Somebody asks to come in</source>
        <translation>Iemand vraagt toegang</translation>
    </message>
    <message>
        <source>Call them, and have the fingerprint read out</source>
        <translation>Bel, en laat de vingerafdruk voorlezen</translation>
    </message>
    <message>
        <source>They read out exactly this</source>
        <translation>Ik hoorde precies dit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>Toelaten</translation>
    </message>
    <message>
        <source>Their program shows the same letters and figures. If one of them is different, somebody else made this request: do not let anybody in, and make a new invitation.</source>
        <translation>Het programma van de nieuwe collega toont dezelfde letters en cijfers. Is er één anders, dan heeft iemand anders deze aanvraag gemaakt: laat dan niemand toe, en maak een nieuwe uitnodiging.</translation>
    </message>
</context>
<context>
    <name>AdviseInspection</name>
    <message>
        <source>What the text says</source>
        <translation>Wat het protocol zegt</translation>
    </message>
</context>
<context>
    <name>Appointment</name>
    <message>
        <source>Last day: {act}, case {number}</source>
        <translation>Laatste dag: {act}, zaak {number}</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>Bron: {sources}</translation>
    </message>
    <message>
        <source>Meeting, case {number}</source>
        <translation>Gesprek, zaak {number}</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>Choose a backup</source>
        <translation>Reservekopie kiezen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>The backup has been restored.</source>
        <translation>De reservekopie is teruggezet.</translation>
    </message>
    <message>
        <source>The backup has been restored. Sign in as usual.</source>
        <translation>De reservekopie is teruggezet. Meld u aan zoals u gewend bent.</translation>
    </message>
    <message>
        <source>You signed in with the recovery sheet. Give somebody a new password here.</source>
        <translation>U bent aangemeld met het herstelblad. Geef hier iemand een nieuw wachtwoord.</translation>
    </message>
    <message>
        <source>The server lets you in. Sign in as usual.</source>
        <translation>De server laat u toe. Meld u aan zoals u gewend bent.</translation>
    </message>
</context>
<context>
    <name>AskPath</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF-bestand (*.pdf)</translation>
    </message>
    <message>
        <source>Dossier that opens in Caseapp to be checked (*.caseapp-dossier)</source>
        <translation>Dossier dat in Caseapp opent om te controleren (*.caseapp-dossier)</translation>
    </message>
</context>
<context>
    <name>Assess</name>
    <message>
        <source>Rules</source>
        <translation>Normen</translation>
    </message>
    <message>
        <source>Drag a rule to a fact, or select it and press Enter.</source>
        <translation>Sleep een norm naar een feit, of kies een norm en druk op Enter.</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Zoek in de normen</translation>
    </message>
    <message>
        <source>Add to fact 1</source>
        <translation>Zet bij feit 1</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Made on {moment}, as {file}.</source>
        <translation>Gemaakt op {moment}, als {file}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The store is on a server. Whoever manages the server makes its backups.</source>
        <translation>De opslag staat op een server. Wie de server beheert, maakt de reservekopieën.</translation>
    </message>
    <message>
        <source>A backup holds everything, sealed: nobody can read it without the password of a member. Keep it safe.</source>
        <translation>In een kopie zit alles, verzegeld. Niemand kan die lezen zonder het wachtwoord van een gebruiker. Bewaar elke kopie veilig.</translation>
    </message>
    <message>
        <source>The backup has been made: {file}</source>
        <translation>De kopie is gemaakt: {file}</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Reservekopie maken</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Reservekopie kiezen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>No backup has been made on this computer yet. Make one, on another disk.</source>
        <translation>Op deze computer is nog geen kopie gemaakt. Maak er een, op een andere schijf.</translation>
    </message>
    <message>
        <source>Tested on {moment}: it is good.</source>
        <translation>Getest op {moment}: deze kopie is goed.</translation>
    </message>
    <message>
        <source>This backup is not good: do not rely on it. {findings}</source>
        <translation>Deze kopie is niet goed: vertrouw er niet op. {findings}</translation>
    </message>
    <message>
        <source>This backup is good. {cases} cases and {acts} acts were checked.</source>
        <translation>Deze kopie is goed. Gecontroleerde zaken: {cases}. Gecontroleerde handelingen: {acts}.</translation>
    </message>
    <message>
        <source>{number} acts have been added since.</source>
        <translation>Handelingen die daarna kwamen: {number}.</translation>
    </message>
    <message>
        <source>The last backup</source>
        <translation>De laatste kopie</translation>
    </message>
    <message>
        <source>Make a backup now…</source>
        <translation>Nu een kopie maken…</translation>
    </message>
    <message>
        <source>Test this backup</source>
        <translation>Deze kopie testen</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Een kopie testen</translation>
    </message>
    <message>
        <source>The program opens the backup and checks every act, signature and file in it. Your organisation stays as it is. Do this once every quarter.</source>
        <translation>Het programma opent de kopie en controleert elke handeling, elke handtekening en elk bestand daarin. Uw organisatie blijft zoals die is. Doe dit elk kwartaal een keer.</translation>
    </message>
    <message>
        <source>Choose a backup and test it…</source>
        <translation>Kopie kiezen en testen…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Een kopie terugzetten</translation>
    </message>
    <message>
        <source>Only after a loss, such as a broken disk. What was done after the backup is then gone from this store. The current store is kept beside it.</source>
        <translation>Alleen na verlies, zoals een kapotte schijf. Wat na de kopie is gedaan, staat dan niet meer in deze opslag. De opslag van nu wordt ernaast bewaard.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Kopie terugzetten…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Hoe ver het is</translation>
    </message>
    <message>
        <source>It was not tried out yet.</source>
        <translation>Deze kopie is nog niet getest.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
</context>
<context>
    <name>BlackCanvas</name>
    <message>
        <source>Page {page}, {number} areas</source>
        <translation>Bladzijde {page}, vlakken: {number}</translation>
    </message>
    <message>
        <source>Enter makes an area, the arrow keys move it, with Shift they change its size, Delete removes it</source>
        <translation>Enter maakt een vlak. De pijltjes verplaatsen het, met Shift veranderen ze de grootte. Delete haalt het weg.</translation>
    </message>
</context>
<context>
    <name>BlackOut</name>
    <message>
        <source>Black out</source>
        <translation>Zwartmaken</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige bladzijde</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende bladzijde</translation>
    </message>
    <message>
        <source>The text, line by line</source>
        <translation>De tekst, regel voor regel</translation>
    </message>
    <message>
        <source>Space blacks out the whole line, or shows it again</source>
        <translation>De spatiebalk maakt de hele regel zwart, of weer leesbaar</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>De gekozen regel</translation>
    </message>
    <message>
        <source>Select words and press Space to black them out</source>
        <translation>Kies woorden en druk op de spatiebalk om ze zwart te maken</translation>
    </message>
    <message>
        <source>Black out these words</source>
        <translation>Deze woorden zwart</translation>
    </message>
    <message>
        <source>Black out the whole line</source>
        <translation>Hele regel zwart</translation>
    </message>
    <message>
        <source>Space in the list blacks out a whole line or message. In the text below it, select words and press Space.</source>
        <translation>Met de spatiebalk maakt u in de lijst een hele regel of een heel bericht zwart. Kies in de tekst eronder woorden, en druk op de spatiebalk.</translation>
    </message>
    <message>
        <source>Other names of this person</source>
        <translation>Andere namen van deze persoon</translation>
    </message>
    <message>
        <source>Their own messages as well</source>
        <translation>Ook de eigen berichten</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Make a blacked-out copy</source>
        <translation>Zwartgemaakte kopie maken</translation>
    </message>
    <message>
        <source>Nothing was found. Add a nickname or a number, or choose words yourself.</source>
        <translation>Er is niets gevonden. Vul een bijnaam of een nummer in, of kies zelf woorden.</translation>
    </message>
    <message>
        <source>The original stays as it is. You make a copy in which nothing is left of what is blacked out.</source>
        <translation>Het origineel blijft zoals het is. U maakt een kopie. Van wat zwart is, staat daar niets meer in.</translation>
    </message>
    <message>
        <source>Draw an area with the mouse. Or with the keyboard: Enter makes an area, the arrow keys move it, with Shift they make it larger or smaller, Delete removes it.</source>
        <translation>Teken een vlak met de muis. Of met het toetsenbord: Enter maakt een vlak, de pijltjes verplaatsen het, met Shift maken ze het groter of kleiner, Delete haalt het weg.</translation>
    </message>
    <message>
        <source>Everything about one person</source>
        <translation>Alles van één persoon</translation>
    </message>
    <message>
        <source>Which person</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Nickname or number, separated by commas</source>
        <translation>Bijnaam, nummer, adres (met een komma)</translation>
    </message>
    <message>
        <source>What will be blacked out</source>
        <translation>Dit wordt zwart</translation>
    </message>
    <message>
        <source>Space switches one off or on, Delete removes an area</source>
        <translation>De spatiebalk zet iets uit of aan, Delete haalt een vlak weg</translation>
    </message>
    <message>
        <source>Switch same words</source>
        <translation>Zelfde woord aan/uit</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Toon hoe het wordt</translation>
    </message>
    <message>
        <source>{number} found, {doubtful} of them doubtful. Check each of them.</source>
        <translation>{number} gevonden, waarvan {doubtful} misschien. Kijk ze allemaal na.</translation>
    </message>
    <message>
        <source>{number} found. Check each of them.</source>
        <translation>{number} gevonden. Kijk ze allemaal na.</translation>
    </message>
</context>
<context>
    <name>BlackOutSight</name>
    <message>
        <source>Black out: {name}</source>
        <translation>Zwartmaken: {name}</translation>
    </message>
    <message>
        <source>Black out</source>
        <translation>Zwartmaken</translation>
    </message>
    <message>
        <source>Black out the whole message</source>
        <translation>Heel bericht zwart</translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>Bladzijde {page} van {total}</translation>
    </message>
    <message>
        <source>{on} of {number}</source>
        <translation>{on} van {number}</translation>
    </message>
    <message>
        <source>No blacked-out copy can be made of this kind of file. If it contains another file, extract that first.</source>
        <translation>Van dit soort bestand kan het programma geen zwartgemaakte kopie maken. Zit er een bestand in? Neem dat dan eerst apart op.</translation>
    </message>
    <message>
        <source>Names in pictures are not found. Check every page.</source>
        <translation>Namen in afbeeldingen vindt het programma niet. Kijk elke bladzijde na.</translation>
    </message>
    <message>
        <source>What you chose before has been restored. The original stays as it is: you make a copy.</source>
        <translation>Wat u eerder koos, staat er weer. Het origineel blijft zoals het is: u maakt een kopie.</translation>
    </message>
    <message>
        <source>The original stays as it is. You make a copy in which nothing is left of what is blacked out.</source>
        <translation>Het origineel blijft zoals het is. U maakt een kopie. Van wat zwart is, staat daar niets meer in.</translation>
    </message>
</context>
<context>
    <name>BlackOutState</name>
    <message>
        <source>The copy is plain text: layout and pictures are not in it.</source>
        <translation>De kopie is gewone tekst: opmaak en afbeeldingen staan er niet in.</translation>
    </message>
    <message>
        <source>The copy is plain text, without the attachments.</source>
        <translation>De kopie is gewone tekst, zonder de bijlagen.</translation>
    </message>
    <message>
        <source>Names in pictures are not found. Draw over them yourself.</source>
        <translation>Namen in afbeeldingen vindt het programma niet. Teken er zelf een vlak over.</translation>
    </message>
    <message>
        <source>Files that came with messages are not in the copy. Add such a file separately to black it out.</source>
        <translation>Bestanden bij de berichten staan niet in de kopie. Neem een bestand apart op om het zwart te maken.</translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Er ging iets mis in het programma</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Het verslag</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Verslag kopiëren</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft. You can continue. If it happens again, send this report to whoever looks after the program; it holds no names and no text from cases.</source>
        <translation>Wat u typte, is bewaard als concept. U kunt verdergaan. Gebeurt het weer, stuur dit verslag dan naar wie het programma beheert. Er staan geen namen en geen teksten uit zaken in.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>CalendarButton</name>
    <message>
        <source>Calendar file…</source>
        <translation>Agendabestand…</translation>
    </message>
    <message>
        <source>Calendar file: {what}</source>
        <translation>Agendabestand: {what}</translation>
    </message>
</context>
<context>
    <name>CallTrustInspector</name>
    <message>
        <source>Open now</source>
        <translation>Nu open</translation>
    </message>
    <message>
        <source>until 17:00</source>
        <translation>tot 17.00 uur</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Nu gesloten</translation>
    </message>
    <message>
        <source>open again {when}</source>
        <translation>weer open {when}</translation>
    </message>
    <message>
        <source>Not in the case yet.</source>
        <translation>Staat nog niet in de zaak.</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>is er</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>Call with this computer</source>
        <translation>Bel met deze computer</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Kopieer het nummer</translation>
    </message>
    <message>
        <source>I am calling now</source>
        <translation>Ik bel nu</translation>
    </message>
    <message>
        <source>Keep at hand</source>
        <translation>Houd bij de hand</translation>
    </message>
    <message>
        <source>The number has been copied.</source>
        <translation>Het nummer is gekopieerd.</translation>
    </message>
    <message>
        <source>Talking for {length}</source>
        <translation>U praat nu {length}</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>Het gesprek is klaar</translation>
    </message>
    <message>
        <source>The clock keeps running when you leave this form. What you type below is kept.</source>
        <translation>De klok loopt door als u dit formulier verlaat. Wat u hieronder typt, blijft bewaard.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>What happened</source>
        <translation>Wat er is gebeurd</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Wat nu?</translation>
    </message>
    <message>
        <source>You cannot open this case</source>
        <translation>U kunt deze zaak niet openen</translation>
    </message>
    <message>
        <source>Show events about</source>
        <translation>Toon wat er is gebeurd van</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Eerst te doen</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Uiterlijk</translation>
    </message>
</context>
<context>
    <name>CaseScreen</name>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Zaak {number}</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Horen</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maatregelen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Nobody is in this case yet. Add the person it is about, and anyone who was harmed.</source>
        <translation>Er staat nog niemand in deze zaak. Voeg toe over wie het gaat, en wie is benadeeld.</translation>
    </message>
    <message>
        <source>There is no evidence yet. What is added is sealed and never changed.</source>
        <translation>Er is nog geen bewijs. Wat binnenkomt, wordt verzegeld en verandert nooit.</translation>
    </message>
    <message>
        <source>No inspection has been requested. Nobody looks at a person&apos;s data before the board decides.</source>
        <translation>Er is geen controle aangevraagd. Niemand kijkt in gegevens van een persoon voordat het bestuur besluit.</translation>
    </message>
    <message>
        <source>No meeting has been held yet. The person being judged must first tell their side.</source>
        <translation>Er is nog geen gesprek geweest. Wie wordt beoordeeld, mag eerst zijn of haar kant vertellen.</translation>
    </message>
    <message>
        <source>No measure has been proposed or decided.</source>
        <translation>Er is geen maatregel voorgesteld of besloten.</translation>
    </message>
    <message>
        <source>Nothing has been reported to others, and nobody has been consulted yet.</source>
        <translation>Er is nog niets naar buiten gemeld en nog met niemand overlegd.</translation>
    </message>
    <message>
        <source>No letters have been sent yet.</source>
        <translation>Er is nog geen brief verstuurd.</translation>
    </message>
</context>
<context>
    <name>CaseViews</name>
    <message>
        <source>The file could not be saved there. Close it where it is open, or choose another folder.</source>
        <translation>Het bestand kon hier niet worden opgeslagen. Is het nog ergens open? Sluit het dan, of kies een andere map.</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>Mijn weergaven</translation>
    </message>
    <message>
        <source>Save these cases for Excel or another program</source>
        <translation>Sla deze zaken op voor Excel of een ander programma</translation>
    </message>
    <message>
        <source>The cases</source>
        <translation>De zaken</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 zaak</translation>
    </message>
    <message>
        <source>{total} cases</source>
        <translation>{total} zaken</translation>
    </message>
    <message>
        <source>No case is open. Report an incident with Ctrl+N, or show the closed cases too.</source>
        <translation>Er is geen open zaak. Meld een incident met Ctrl+N, of toon ook de gesloten zaken.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Lijst opslaan</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>cases.xlsx</source>
        <translation>zaken.xlsx</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Lijst opslaan…</translation>
    </message>
    <message>
        <source>Filters and a sort order that you keep under a name</source>
        <translation>Filters en een volgorde die u onder een naam bewaart</translation>
    </message>
    <message>
        <source>No case matches. Widen the filter, or report an incident with Ctrl+N.</source>
        <translation>Er is geen zaak die hierbij past. Maak het filter ruimer, of meld een incident met Ctrl+N.</translation>
    </message>
    <message>
        <source>Stop ({share}%)</source>
        <translation>Stoppen ({share} %)</translation>
    </message>
    <message>
        <source>The view “{name}” has been saved.</source>
        <translation>De weergave “{name}” is bewaard.</translation>
    </message>
    <message>
        <source>{number} cases have been saved in {name}. Keep that file as carefully as the cases.</source>
        <translation>De lijst is opgeslagen in {name} (aantal zaken: {number}). Bewaar dat bestand net zo zorgvuldig als de zaken.</translation>
    </message>
</context>
<context>
    <name>ChangePassword</name>
    <message>
        <source>Your administrator knows the password that you use now. Choose one that only you know. Then you can go on.</source>
        <translation>De beheerder kent het wachtwoord dat u nu gebruikt. Kies er een dat alleen u weet. Daarna kunt u verder.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Uw wachtwoord veranderen</translation>
    </message>
    <message>
        <source>With this password you sign in on every computer, and you sign decisions with it.</source>
        <translation>Met dit wachtwoord meldt u zich aan, op elke computer, en ondertekent u besluiten.</translation>
    </message>
    <message>
        <source>This is the same password. Choose another one.</source>
        <translation>Dit is hetzelfde wachtwoord. Kies een ander.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Uw wachtwoord</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>At least twelve characters. A sentence is easy to remember and hard to guess.</source>
        <translation>Minstens twaalf tekens. Een zin die alleen u kent, werkt goed.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Wachtwoord veranderen</translation>
    </message>
    <message>
        <source>Fill in your current password.</source>
        <translation>Vul het wachtwoord in dat u tot nu toe gebruikte.</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>Kies een eigen wachtwoord</translation>
    </message>
    <message>
        <source>Your current password</source>
        <translation>Uw wachtwoord tot nu toe</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nieuw wachtwoord, nog een keer</translation>
    </message>
</context>
<context>
    <name>ChatModel</name>
    <message>
        <source>chosen, </source>
        <translation>gekozen, </translation>
    </message>
    <message>
        <source>notice</source>
        <translation>mededeling</translation>
    </message>
    <message>
        <source>Message deleted by the sender</source>
        <translation>Bericht verwijderd door de afzender</translation>
    </message>
    <message>
        <source>File left out of the export: {what}</source>
        <translation>Bestand zit niet in de export: {what}</translation>
    </message>
    <message>
        <source>Message without text</source>
        <translation>Bericht zonder tekst</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bewerkt</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Messages of {name}</source>
        <translation>Berichten van {name}</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Niets kiezen</translation>
    </message>
    <message>
        <source>Quote in the case</source>
        <translation>Citeren in de zaak</translation>
    </message>
    <message>
        <source>{number} messages</source>
        <translation>Berichten: {number}</translation>
    </message>
    <message>
        <source>Day first: 31-12-2026</source>
        <translation>Eerst de dag: 31-12-2026</translation>
    </message>
    <message>
        <source>Month first: 12-31-2026</source>
        <translation>Eerst de maand: 12-31-2026</translation>
    </message>
    <message>
        <source>Year first: 2026-12-31</source>
        <translation>Eerst het jaar: 2026-12-31</translation>
    </message>
    <message>
        <source>Year, day, month: 2026-31-12</source>
        <translation>Jaar, dag, maand: 2026-31-12</translation>
    </message>
    <message>
        <source>1 message chosen</source>
        <translation>1 bericht gekozen</translation>
    </message>
    <message>
        <source>{number} messages chosen</source>
        <translation>{number} berichten gekozen</translation>
    </message>
    <message>
        <source>Choose messages with the space bar or with a click before their number.</source>
        <translation>Kies berichten met de spatiebalk, of klik op het vakje ervoor.</translation>
    </message>
    <message>
        <source>{number} messages…</source>
        <translation>Berichten: {number}…</translation>
    </message>
    <message>
        <source>How does this chat write its dates? The file itself does not say. It has, for instance: {date}</source>
        <translation>Hoe schrijft deze chat de datum? Dat is in het bestand niet te zien. Er staat bijvoorbeeld: {date}</translation>
    </message>
</context>
<context>
    <name>CheckDossier</name>
    <message>
        <source>Choose a dossier</source>
        <translation>Kies een dossier</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Check a dossier</source>
        <translation>Dossier controleren</translation>
    </message>
    <message>
        <source>Choose the PDF, or drop it here. Nothing else is needed: no store, no internet.</source>
        <translation>Kies de PDF, of sleep hem hierheen. Meer is niet nodig: geen opslag, geen internet.</translation>
    </message>
    <message>
        <source>The fingerprint of the organisation</source>
        <translation>De vingerafdruk van de organisatie</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>Checking the dossier</source>
        <translation>Dossier controleren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>This dossier is genuine: case {case} of {organisation}.</source>
        <translation>Dit dossier klopt: zaak {case} van {organisation}.</translation>
    </message>
    <message>
        <source>This dossier is not right. Do not use it, and ask for a new file.</source>
        <translation>Dit dossier klopt niet. Gebruik het niet, en vraag om een nieuw bestand.</translation>
    </message>
    <message>
        <source>What is not right</source>
        <translation>Wat niet klopt</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Wat klopt</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation>Wat u moet weten</translation>
    </message>
    <message>
        <source>As the organisation told you in person or by telephone</source>
        <translation>Zoals de organisatie u die in een gesprek of per telefoon gaf</translation>
    </message>
    <message>
        <source>The signature under this document is right. It is not a dossier.</source>
        <translation>De handtekening onder dit document klopt. Het is geen dossier.</translation>
    </message>
    <message>
        <source>This document is not right. Do not use it, and ask for a new file.</source>
        <translation>Dit document klopt niet. Gebruik het niet, en vraag een nieuw bestand.</translation>
    </message>
    <message>
        <source>Certificates of the issuer…</source>
        <translation>Certificaten van de uitgever…</translation>
    </message>
    <message>
        <source>Choose the certificates of the issuer</source>
        <translation>Kies de certificaten van de uitgever</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>namely…</source>
        <translation>namelijk…</translation>
    </message>
    <message>
        <source>{field}: namely</source>
        <translation>{field}: namelijk</translation>
    </message>
</context>
<context>
    <name>ChooseMeasure</name>
    <message>
        <source>Comparable earlier cases</source>
        <translation>Vergelijkbare zaken</translation>
    </message>
    <message>
        <source>Cases that you may read, without names. They are not binding, but explain any difference.</source>
        <translation>Zaken die u mag lezen, zonder namen. U hoeft ze niet te volgen; leg een verschil wel uit.</translation>
    </message>
    <message>
        <source>No similar case has been decided before.</source>
        <translation>Er is nog geen vergelijkbare zaak besloten.</translation>
    </message>
</context>
<context>
    <name>Chronology</name>
    <message>
        <source>What happened</source>
        <translation>Wat er is gebeurd</translation>
    </message>
    <message>
        <source>Show {number} earlier</source>
        <translation>{number} eerdere tonen</translation>
    </message>
    <message>
        <source>To the first</source>
        <translation>Naar de eerste</translation>
    </message>
    <message>
        <source>Show {number} later</source>
        <translation>{number} latere tonen</translation>
    </message>
    <message>
        <source>To the last</source>
        <translation>Naar de laatste</translation>
    </message>
</context>
<context>
    <name>Clicked</name>
    <message>
        <source>Sign in to see who asks to join.</source>
        <translation>Meld u aan om te zien wie wil meedoen.</translation>
    </message>
    <message>
        <source>You are signed in. Lock the program first, and open the invitation then.</source>
        <translation>U bent aangemeld. Vergrendel het programma eerst, en open dan de uitnodiging.</translation>
    </message>
</context>
<context>
    <name>ComplaintLine</name>
    <message>
        <source>Line {line}</source>
        <translation>Regel {line}</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>This file is destroyed. What was recorded about it stays in the case.</source>
        <translation>Dit bestand is vernietigd. Wat erover is vastgelegd, blijft in de zaak staan.</translation>
    </message>
    <message>
        <source>You may not read this piece of evidence.</source>
        <translation>U mag dit bewijs niet lezen.</translation>
    </message>
    <message>
        <source>In this archive</source>
        <translation>In dit archief</translation>
    </message>
    <message>
        <source>Sound and video are not played here. Beside this you see what the file is. Export a copy to play it with another program; that is recorded.</source>
        <translation>Geluid en video worden hier niet afgespeeld. Hiernaast ziet u wat het bestand is. Exporteer een kopie om het met een ander programma af te spelen. Dat wordt vastgelegd.</translation>
    </message>
    <message>
        <source>The program does not know this kind of file. It is kept sealed and is not opened. Export a copy to look at it with another program; that is recorded.</source>
        <translation>Het programma kent dit soort bestand niet. Het blijft verzegeld bewaard en wordt niet geopend. Exporteer een kopie om het met een ander programma te bekijken. Dat wordt vastgelegd.</translation>
    </message>
    <message>
        <source>There is nothing of this file that can be shown here. Export a copy to open it.</source>
        <translation>Van dit bestand is hier niets te zien. Exporteer een kopie om het te openen.</translation>
    </message>
    <message>
        <source>All headers</source>
        <translation>Alle kopregels</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>This text is long: only the beginning is shown. Export a copy to read it all.</source>
        <translation>Deze tekst is lang: alleen het begin is te zien. Exporteer een kopie om alles te lezen.</translation>
    </message>
    <message>
        <source>It is not shown, because it is no longer what was taken in.</source>
        <translation>Het bestand wordt niet getoond, want het is niet meer wat is opgenomen.</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>In dit bestand</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>I do not know this day. Write it as 2-3-2026, or as 2 March.</source>
        <translation>Deze dag begrijp ik niet. Schrijf 2-3-2026 of 2 maart.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>e.g. 2 March</source>
        <translation>bijv. 2 maart</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Kalender openen</translation>
    </message>
    <message>
        <source>Open the calendar for: {field}</source>
        <translation>Kalender openen voor: {field}</translation>
    </message>
</context>
<context>
    <name>DecideInspection</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>What the protocol says</source>
        <translation>Wat het protocol zegt</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Uw besluit</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Weigeren</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Why do you decide this?</source>
        <translation>Waarom besluit u dit?</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Uw wachtwoord</translation>
    </message>
    <message>
        <source>You sign exactly this request. If anything changes, a new decision is needed.</source>
        <translation>U ondertekent precies deze aanvraag. Wijzigt er iets, dan is een nieuw besluit nodig.</translation>
    </message>
    <message>
        <source>Sign and decide</source>
        <translation>Ondertekenen en besluiten</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>goedgekeurd</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>Decision requested</source>
        <translation>Besluit gevraagd</translation>
    </message>
    <message>
        <source>Necessary?</source>
        <translation>Nodig?</translation>
    </message>
    <message>
        <source>Proportionate?</source>
        <translation>In verhouding?</translation>
    </message>
    <message>
        <source>Is there a less intrusive way?</source>
        <translation>Kan het lichter?</translation>
    </message>
    <message>
        <source>Valid until (last day)</source>
        <translation>Geldig tot en met</translation>
    </message>
    <message>
        <source>Earlier decisions in similar cases</source>
        <translation>Eerdere besluiten in vergelijkbare zaken</translation>
    </message>
    <message>
        <source>No such question has been decided before in the cases that you may read.</source>
        <translation>In de zaken die u mag lezen, is nog niet over zo’n vraag besloten.</translation>
    </message>
    <message>
        <source>Yes: {yes}; no: {no}. Names are left out.</source>
        <translation>{yes} keer ja, {no} keer nee. Namen zijn weggelaten.</translation>
    </message>
    <message>
        <source>{systems} ({person})</source>
        <translation>{systems} van een {person}</translation>
    </message>
</context>
<context>
    <name>DecideMeasure</name>
    <message>
        <source>disputed</source>
        <translation>betwist</translation>
    </message>
    <message>
        <source>What the text says</source>
        <translation>Wat het protocol zegt</translation>
    </message>
    <message>
        <source>no evidence given</source>
        <translation>geen bewijs genoemd</translation>
    </message>
    <message>
        <source>What is established</source>
        <translation>Wat vaststaat</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maatregel</translation>
    </message>
    <message>
        <source>Open case {number}: {title}</source>
        <translation>Zaak {number} openen: {title}</translation>
    </message>
    <message>
        <source>Proposed measure</source>
        <translation>Voorgestelde maatregel</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>sinds {moment}</translation>
    </message>
    <message>
        <source>No decisions are waiting. When somebody requests one, it appears here on one page.</source>
        <translation>Er wacht geen besluit. Vraagt iemand om een besluit, dan staat het hier op één bladzijde.</translation>
    </message>
    <message>
        <source>{number} are waiting for your decision.</source>
        <translation>Er wachten {number} besluiten op u.</translation>
    </message>
    <message>
        <source>1 is waiting for your decision.</source>
        <translation>Er wacht 1 besluit op u.</translation>
    </message>
    <message>
        <source>Nothing is waiting for you; others decide on what is shown here.</source>
        <translation>Er wacht niets op u. Anderen besluiten over wat hier staat.</translation>
    </message>
    <message>
        <source>View and decide</source>
        <translation>Bekijken en besluiten</translation>
    </message>
</context>
<context>
    <name>DestroyEvidence</name>
    <message>
        <source>Sign and destroy</source>
        <translation>Tekenen en vernietigen</translation>
    </message>
    <message>
        <source>What is destroyed</source>
        <translation>Wat verdwijnt</translation>
    </message>
    <message>
        <source>Choose which evidence it is.</source>
        <translation>Kies welk bewijs het is.</translation>
    </message>
    <message>
        <source>Keep the image to yourself</source>
        <translation>Houd het beeld bij u</translation>
    </message>
    <message>
        <source>Do not copy it, do not print it, do not forward it, not even to the police. Show it to nobody else.</source>
        <translation>Kopieer het niet, druk het niet af en stuur het niet door, ook niet naar de politie. Laat het aan niemand anders zien.</translation>
    </message>
    <message>
        <source>Call the police</source>
        <translation>Bel de politie</translation>
    </message>
    <message>
        <source>Call your school’s own contact with the police, or the general number. Call 112 when somebody is in danger now. Ask what must happen to the image and to the devices it is on, and ask for a reference.</source>
        <translation>Bel de vaste contactpersoon van uw school bij de politie, of het algemene nummer. Bel 112 als iemand nu gevaar loopt. Vraag wat er met het beeld moet gebeuren en met de apparaten waar het op staat. Vraag ook om een kenmerk.</translation>
    </message>
    <message>
        <source>Call with this computer</source>
        <translation>Bel met deze computer</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Kopieer het nummer</translation>
    </message>
    <message>
        <source>Write down what the police need</source>
        <translation>Schrijf op wat de politie nodig heeft</translation>
    </message>
    <message>
        <source>Sign, and the file is gone for good</source>
        <translation>Teken, en het bestand is voorgoed weg</translation>
    </message>
    <message>
        <source>The whole file is destroyed, including the rest of a chat or mail. First quote what you want to keep of it.</source>
        <translation>Het hele bestand verdwijnt, ook de rest van een chat of mail. Citeer eerst wat u daarvan wilt houden.</translation>
    </message>
    <message>
        <source>The number has been copied.</source>
        <translation>Het nummer is gekopieerd.</translation>
    </message>
    <message>
        <source>Say below what could be seen, who saw it, and the reference. Words may stay; the image may not.</source>
        <translation>Schrijf hieronder op wat er te zien was, wie het zag en wat het kenmerk is. Woorden mogen blijven, het beeld niet.</translation>
    </message>
    <message>
        <source>Only do this when the police have said that they no longer need it from you. The case keeps a record that you destroyed it.</source>
        <translation>Doe dit pas als de politie zegt dat zij het bestand niet meer van u nodig heeft. In de zaak blijft staan dat u het vernietigde.</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation>Welk document</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>Making the dossier</source>
        <translation>Het dossier wordt gemaakt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als PDF…</translation>
    </message>
    <message>
        <source>{total} pages</source>
        <translation>{total} bladzijden</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 bladzijde</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>What goes in…</source>
        <translation>Wat erin komt…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Check a dossier</source>
        <translation>Dossier controleren</translation>
    </message>
    <message>
        <source>Press “Show”: then you see the document here as it would be printed now, in Dutch.</source>
        <translation>Druk op “Tonen”. Dan ziet u hier hoe het document er nu op papier uitziet.</translation>
    </message>
    <message>
        <source>At the back it says how anybody can check that it is right.</source>
        <translation>Achterin staat hoe iedereen kan nagaan dat het klopt.</translation>
    </message>
    <message>
        <source>The names of other persons are made unreadable automatically.</source>
        <translation>Namen van andere personen worden vanzelf onleesbaar gemaakt.</translation>
    </message>
    <message>
        <source>The PDF has been saved as {name}.</source>
        <translation>De PDF is opgeslagen als {name}.</translation>
    </message>
    <message>
        <source>Sign and save…</source>
        <translation>Ondertekenen…</translation>
    </message>
</context>
<context>
    <name>DossierChoices</name>
    <message>
        <source>Which parts</source>
        <translation>Welke delen</translation>
    </message>
    <message>
        <source>Blacked out</source>
        <translation>Zwartgemaakt</translation>
    </message>
    <message>
        <source>Nobody has to be blacked out here.</source>
        <translation>Hier hoeft niemand zwartgemaakt te worden.</translation>
    </message>
    <message>
        <source>There are no files of evidence.</source>
        <translation>Er zijn geen bestanden met bewijs.</translation>
    </message>
    <message>
        <source>Evidence that is not blacked out may show others. Look at it before you add it.</source>
        <translation>Op bewijs dat niet is zwartgemaakt, kunnen anderen te zien zijn. Bekijk het voordat u het erbij doet.</translation>
    </message>
    <message>
        <source>{name} (blacked-out copy)</source>
        <translation>{name} (zwartgemaakte kopie)</translation>
    </message>
    <message>
        <source>What goes in the dossier</source>
        <translation>Wat er in het dossier komt</translation>
    </message>
    <message>
        <source>Make these words unreadable too, with a semicolon between them</source>
        <translation>Maak ook deze woorden onleesbaar, met een puntkomma ertussen</translation>
    </message>
    <message>
        <source>Make these words unreadable too</source>
        <translation>Maak ook deze woorden onleesbaar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Zo maken</translation>
    </message>
    <message>
        <source>{name}, shown as “{label}” (texts: {times})</source>
        <translation>{name}, te zien als “{label}” (aantal teksten: {times})</translation>
    </message>
    <message>
        <source>Evidence included</source>
        <translation>Bewijs dat erbij gaat</translation>
    </message>
    <message>
        <source>Perhaps them too. Tick what must be black.</source>
        <translation>Misschien gaat dit ook over hen. Vink aan wat zwart moet.</translation>
    </message>
    <message>
        <source>“{text}”, perhaps {name} (texts: {times})</source>
        <translation>“{text}”, misschien {name} (aantal teksten: {times})</translation>
    </message>
</context>
<context>
    <name>DossierState</name>
    <message>
        <source>Perhaps somebody whose name is black is still in it: {words}. Look at “What goes in…”.</source>
        <translation>Misschien staat iemand er nog in van wie de naam zwart is: {words}. Kijk bij “Wat erin komt…”.</translation>
    </message>
    <message>
        <source>The PDF has been saved. Perhaps somebody whose name is black is still in it: {words}. Look at “What goes in…”, and save it again.</source>
        <translation>De PDF is opgeslagen. Misschien staat iemand er nog in van wie de naam zwart is: {words}. Kijk bij “Wat erin komt…” en sla het dan opnieuw op.</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Uiterlijk {day}</translation>
    </message>
    <message>
        <source>Overdue: {day}</source>
        <translation>Te laat: {day}</translation>
    </message>
</context>
<context>
    <name>EditLetter</name>
    <message>
        <source>For example: {text}</source>
        <translation>Bijvoorbeeld: {text}</translation>
    </message>
    <message>
        <source>Nothing is wrong with this text.</source>
        <translation>Er is niets mis met deze tekst.</translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>Bladzijde {page} van {total}</translation>
    </message>
    <message>
        <source>The text of a letter</source>
        <translation>De tekst van een brief</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>De tekst</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Waar u op moet letten</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
    <message>
        <source>Look for a field</source>
        <translation>Zoek een veld</translation>
    </message>
    <message>
        <source>Insert the field</source>
        <translation>Veld invoegen</translation>
    </message>
    <message>
        <source>How it looks, with invented people</source>
        <translation>Zo ziet de brief eruit, met verzonnen mensen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own text</source>
        <translation>Terug naar de tekst van het programma</translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation>In gebruik nemen</translation>
    </message>
    <message>
        <source>There is no field with this name.</source>
        <translation>Er is geen veld met deze naam.</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>Others</source>
        <translation>Anderen</translation>
    </message>
    <message>
        <source>something else, one per line</source>
        <translation>iets anders, één per regel</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(niet ingevuld)</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>Geluidsopname</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Rekenblad</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archief</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Unknown kind of file</source>
        <translation>Onbekend soort bestand</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Vernietigd</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>blacked-out copy</source>
        <translation>zwartgemaakte kopie</translation>
    </message>
    <message>
        <source>Taken in on {moment} by {who}</source>
        <translation>Opgenomen op {moment} door {who}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Opgenomen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Obtained from</source>
        <translation>Gekregen van</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Obtained on</source>
        <translation>Verkregen op</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gaat over</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>Kopie van</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Hoe gemaakt</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Bekeken</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Geëxporteerd</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Afgedrukt</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Overhandigd</translation>
    </message>
    <message>
        <source>To: {whom}</source>
        <translation>Aan: {whom}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Waarom: {reason}</translation>
    </message>
    <message>
        <source>control number {hash}…</source>
        <translation>controlegetal {hash}…</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentatie</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>Tekstdocument</translation>
    </message>
</context>
<context>
    <name>EvidenceAction</name>
    <message>
        <source>The blacked-out copy is taken in as evidence.</source>
        <translation>De zwartgemaakte kopie is opgenomen als bewijs.</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>Kopie exporteren…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Overhandigen…</translation>
    </message>
    <message>
        <source>Black out…</source>
        <translation>Zwartmaken…</translation>
    </message>
    <message>
        <source>This image is forbidden…</source>
        <translation>Dit beeld is verboden…</translation>
    </message>
</context>
<context>
    <name>EvidenceFacts</name>
    <message>
        <source>Found in the file</source>
        <translation>Gevonden in het bestand</translation>
    </message>
    <message>
        <source>The file holds more than is shown here.</source>
        <translation>Het bestand bevat meer dan hier te zien is.</translation>
    </message>
    <message>
        <source>Unchanged since it was taken in.</source>
        <translation>Ongewijzigd sinds de opname.</translation>
    </message>
    <message>
        <source>This file is no longer what was taken in. Do not use it. Tell the administrator, and restore a backup (Settings, Backups). What was recorded about it remains valid.</source>
        <translation>Dit bestand is niet meer wat is opgenomen. Gebruik het niet. Waarschuw de beheerder, en zet een reservekopie terug (Instellingen, Reservekopieën). Wat over het bewijs is vastgelegd, blijft gelden.</translation>
    </message>
    <message>
        <source>Checksum (SHA-256): {hash}…</source>
        <translation>Controlegetal (SHA-256): {hash}…</translation>
    </message>
    <message>
        <source>Checksum (SHA-256): {hash}</source>
        <translation>Controlegetal (SHA-256): {hash}</translation>
    </message>
    <message>
        <source>Copy the checksum</source>
        <translation>Controlegetal kopiëren</translation>
    </message>
</context>
<context>
    <name>EvidenceLink</name>
    <message>
        <source>View {name}</source>
        <translation>Bekijk {name}</translation>
    </message>
</context>
<context>
    <name>EvidencePart</name>
    <message>
        <source>Evidence of this case</source>
        <translation>Bewijs in deze zaak</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Bewijs toevoegen</translation>
    </message>
    <message>
        <source>Paste a screenshot</source>
        <translation>Schermafdruk plakken</translation>
    </message>
    <message>
        <source>Drop files here, or paste a screenshot with Ctrl+V.</source>
        <translation>Sleep bestanden hierheen, of plak een schermafdruk met Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>EvidenceUses</name>
    <message>
        <source>Nobody has looked at it since it was taken in.</source>
        <translation>Niemand heeft het bekeken sinds het is opgenomen.</translation>
    </message>
    <message>
        <source>The check failed: the file was not what was taken in.</source>
        <translation>De controle klopte niet: het bestand was niet meer wat is opgenomen.</translation>
    </message>
    <message>
        <source>Older ones are in the dossier.</source>
        <translation>Wat ouder is, staat in het dossier.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>optional</source>
        <translation>mag leeg blijven</translation>
    </message>
</context>
<context>
    <name>FigureBoard</name>
    <message>
        <source>These are the first {number}; the Excel file has them all.</source>
        <translation>Dit zijn de eerste {number}; in Excel staan ze allemaal.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>In folder:</source>
        <translation>In de map:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Soort bestand:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>One folder up</source>
        <translation>Eén map omhoog</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nieuwe map</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als lijst</translation>
    </message>
    <message>
        <source>With size and date</source>
        <translation>Met grootte en dag</translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <source>Choose a file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>{field}: paste a screenshot or a file</source>
        <translation>{field}: plak een schermafdruk of een bestand</translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>Op het klembord staat geen afbeelding en geen bestand.</translation>
    </message>
    <message>
        <source>This picture is too large to paste. Save it as a file, and choose that.</source>
        <translation>Deze afbeelding is te groot om te plakken. Sla de afbeelding op als bestand, en kies dat.</translation>
    </message>
    <message>
        <source>No file yet. Choose it, drop it here, or paste a screenshot (Ctrl+V).</source>
        <translation>Nog geen bestand. Kies het, sleep het hierheen, of plak een schermafdruk (Ctrl+V).</translation>
    </message>
    <message>
        <source>{field}: remove the file</source>
        <translation>{field}: bestand weghalen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>{words}: show other cases again</source>
        <translation>{words}: dit filter weghalen</translation>
    </message>
    <message>
        <source>Number, title, school or name</source>
        <translation>Nummer, titel, school of naam</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter de lijst</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Open zaken</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Cases that you handle, or in which you have something to do</source>
        <translation>Zaken die u behandelt, of waarin u iets te doen hebt</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>all stages</source>
        <translation>alle fasen</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>all schools</source>
        <translation>alle scholen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>all handlers</source>
        <translation>alle behandelaars</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>within a week</source>
        <translation>binnen een week</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>at any moment</source>
        <translation>op elk moment</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>te laat</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>not found</source>
        <translation>niet gevonden</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Zoek hierin (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search this file</source>
        <translation>Zoek hierin</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorige vindplaats</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Volgende vindplaats</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>There is no evidence in this case yet.</source>
        <translation>Er is nog geen bewijs in deze zaak.</translation>
    </message>
    <message>
        <source>established</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>The person disputes this</source>
        <translation>De persoon betwist dit</translation>
    </message>
    <message>
        <source>Fact {number}</source>
        <translation>Feit {number}</translation>
    </message>
    <message>
        <source>Fact {number}: in one sentence</source>
        <translation>Feit {number}: in één zin</translation>
    </message>
    <message>
        <source>Fact {number}: on which day, or from</source>
        <translation>Feit {number}: op welke dag, of vanaf</translation>
    </message>
    <message>
        <source>Fact {number}: what kind</source>
        <translation>Feit {number}: wat voor feit</translation>
    </message>
    <message>
        <source>Fact {number}: evidence</source>
        <translation>Feit {number}: bewijs</translation>
    </message>
    <message>
        <source>conduct</source>
        <translation>gedrag</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflict</translation>
    </message>
    <message>
        <source>What happened, in one sentence</source>
        <translation>Wat is er gebeurd, in één zin</translation>
    </message>
    <message>
        <source>On which day, or from</source>
        <translation>Op welke dag, of vanaf</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Wat voor feit</translation>
    </message>
    <message>
        <source>This fact</source>
        <translation>Dit feit</translation>
    </message>
    <message>
        <source>Remove this fact</source>
        <translation>Dit feit weghalen</translation>
    </message>
    <message>
        <source>Fact {number}: last day</source>
        <translation>Feit {number}: tot en met</translation>
    </message>
    <message>
        <source>Fact {number}: which rule was broken</source>
        <translation>Feit {number}: in strijd met welke norm</translation>
    </message>
    <message>
        <source>Fact {number}: is it established</source>
        <translation>Feit {number}: staat het vast</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>functioneren</translation>
    </message>
    <message>
        <source>Last day (optional)</source>
        <translation>Tot en met (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Which rule was broken</source>
        <translation>In strijd met welke norm</translation>
    </message>
    <message>
        <source>Is it established?</source>
        <translation>Staat het vast?</translation>
    </message>
    <message>
        <source>Say whether this fact is established: “{fact}”.</source>
        <translation>Zeg of dit feit vaststaat: “{fact}”.</translation>
    </message>
</context>
<context>
    <name>FindingsEditor</name>
    <message>
        <source>Another fact</source>
        <translation>Nog een feit</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>Hoe wilt u beginnen?</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nieuwe organisatie</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Eerst rondkijken</translation>
    </message>
    <message>
        <source>The example is being made. That takes a few seconds.</source>
        <translation>Het voorbeeld wordt gemaakt. Dat duurt een paar tellen.</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Aansluiten met een uitnodiging</translation>
    </message>
    <message>
        <source>You had begun with a new organisation. Choose it again: what you typed is still there.</source>
        <translation>U was al met een nieuwe organisatie bezig. Kies die nog eens: wat u typte, staat er nog.</translation>
    </message>
    <message>
        <source>Caseapp helps a school handle a report with care: it shows what must be done now, and why.</source>
        <translation>Caseapp helpt een school om een melding zorgvuldig te behandelen. U ziet steeds wat er nu moet gebeuren, en waarom.</translation>
    </message>
    <message>
        <source>For a board that is new to the program. You become the first administrator.</source>
        <translation>Voor een bestuur dat met het programma begint. U kiest het protocol en wordt de eerste beheerder.</translation>
    </message>
    <message>
        <source>An example with invented people and cases. What you do is discarded when you close it.</source>
        <translation>Een voorbeeld met verzonnen mensen en zaken. Wat u erin doet, wordt weggegooid als u sluit.</translation>
    </message>
    <message>
        <source>Restore a backup on this computer…</source>
        <translation>Een reservekopie terugzetten op deze computer…</translation>
    </message>
    <message>
        <source>Your administrator sent you a file and will tell you a code. You choose your own password.</source>
        <translation>De beheerder stuurde u een bestand en noemt u een code. U kiest zelf een wachtwoord.</translation>
    </message>
</context>
<context>
    <name>Folded</name>
    <message>
        <source>Show {number} more</source>
        <translation>Nog {number} tonen</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>The letter is recorded as sent. Now record what it does: {act}.</source>
        <translation>De brief is vastgelegd als verstuurd. Leg nu vast wat hij doet: {act}.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Kept on this computer</source>
        <translation>Opgeslagen op deze computer</translation>
    </message>
    <message>
        <source>No connection to the shared store</source>
        <translation>Geen verbinding met de gedeelde opslag</translation>
    </message>
    <message>
        <source>Connected to the shared store</source>
        <translation>Verbonden met de gedeelde opslag</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Nog geen reservekopie gemaakt</translation>
    </message>
    <message>
        <source>Last backup: {day}</source>
        <translation>Laatste reservekopie: {day}</translation>
    </message>
    <message>
        <source>The store cannot be read now</source>
        <translation>De opslag is nu niet te lezen</translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Draft saved</source>
        <translation>Concept bewaard</translation>
    </message>
</context>
<context>
    <name>FoundationDraft</name>
    <message>
        <source>What you typed before stands here again. Only the passwords are to be filled in.</source>
        <translation>Wat u eerder typte, staat er weer. Alleen wachtwoorden vult u zelf nog in.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Opnieuw beginnen</translation>
    </message>
</context>
<context>
    <name>FoundationPages</name>
    <message>
        <source>Fill in the name of the organisation.</source>
        <translation>Vul de naam van de organisatie in.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Kies er ten minste één.</translation>
    </message>
    <message>
        <source>Write at least one school.</source>
        <translation>Noem ten minste één school.</translation>
    </message>
    <message>
        <source>Choose a protocol.</source>
        <translation>Kies een protocol.</translation>
    </message>
    <message>
        <source>I do not know this day. Write it as 2-3-2026, or as 2 March.</source>
        <translation>Deze dag begrijp ik niet. Schrijf 2-3-2026 of 2 maart.</translation>
    </message>
    <message>
        <source>Fill in your name.</source>
        <translation>Vul uw naam in.</translation>
    </message>
    <message>
        <source>Choose which education {school} provides.</source>
        <translation>Kies welk onderwijs {school} geeft.</translation>
    </message>
</context>
<context>
    <name>GrowingText</name>
    <message>
        <source>This text has not been pasted: it has {number} characters without a line break. Put line breaks in it, or add it to the evidence as a file.</source>
        <translation>Deze tekst is niet geplakt: hij heeft {number} tekens zonder regeleinde. Zet er regeleinden in, of voeg hem als bestand toe aan het bewijs.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Fill in why you give it.</source>
        <translation>Vul in waarom u het geeft.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overhandigen</translation>
    </message>
    <message>
        <source>Hand over a copy</source>
        <translation>Een kopie overhandigen</translation>
    </message>
    <message>
        <source>The copy is the original, byte for byte. It is recorded to whom you gave it, and why.</source>
        <translation>De kopie is precies gelijk aan het origineel. Het programma legt vast aan wie u de kopie geeft, en waarom.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>For instance: police, report number 12345</source>
        <translation>Bijvoorbeeld: politie, aangifte 12345</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Kopie opslaan…</translation>
    </message>
    <message>
        <source>Fill in who you give it to.</source>
        <translation>Vul in aan wie u het geeft.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Zoek in de uitleg</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Bladzijden van de uitleg</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Bladzijde van de uitleg</translation>
    </message>
    <message>
        <source>No page contains these words.</source>
        <translation>Geen bladzijde heeft deze woorden.</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>Invitations</source>
        <translation>Uitnodigingen</translation>
    </message>
    <message>
        <source>Open a request…</source>
        <translation>Aanvraag openen…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Uitnodigen…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afgelopen</translation>
    </message>
    <message>
        <source>by {name}, on {day}</source>
        <translation>door {name}, op {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot en met {day}</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Intrekken…</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>toegelaten</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>Withdraw the invitation for {name}</source>
        <translation>De uitnodiging voor {name} intrekken</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>Aanvraag openen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Aanvragen</translation>
    </message>
    <message>
        <source>The person you invite makes a password and keys on their own computer. Nobody else knows them, not even you.</source>
        <translation>Wie u uitnodigt, maakt op de eigen computer een wachtwoord en sleutels. Niemand anders kent die, ook u niet.</translation>
    </message>
    <message>
        <source>There are no open invitations.</source>
        <translation>Er staat geen uitnodiging open.</translation>
    </message>
    <message>
        <source>{name} has been let in, and can sign in now.</source>
        <translation>{name} is toegelaten en kan zich nu aanmelden.</translation>
    </message>
</context>
<context>
    <name>InviteHearing</name>
    <message>
        <source>will be invited</source>
        <translation>wordt uitgenodigd</translation>
    </message>
    <message>
        <source>not invited yet</source>
        <translation>nog niet uitgenodigd</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Agendabestand opslaan</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message>
        <source>Who must be invited</source>
        <translation>Wie uitgenodigd moet worden</translation>
    </message>
    <message>
        <source>Invite them</source>
        <translation>Deze mensen uitnodigen</translation>
    </message>
    <message>
        <source>Time and place</source>
        <translation>Tijd en plaats</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>e.g. 14:30</source>
        <translation>bijv. 14:30</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Prepare the invitation</source>
        <translation>Uitnodiging klaarzetten</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Agendabestand…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>The calendar file has been saved as {name}.</source>
        <translation>Het agendabestand is opgeslagen als {name}.</translation>
    </message>
    <message>
        <source>Invitation to a meeting</source>
        <translation>Uitnodiging voor een gesprek</translation>
    </message>
    <message>
        <source>The text is put in the invitation field, in Dutch. Read it, and change what you like.</source>
        <translation>De tekst komt in het veld van de uitnodiging. Lees hem na en pas aan wat u wilt.</translation>
    </message>
    <message>
        <source>meeting-{case}.ics</source>
        <translation>gesprek-{case}.ics</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Stap {step} van {steps}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Choose the file that your administrator sent you.</source>
        <translation>Kies het bestand dat de beheerder u stuurde.</translation>
    </message>
    <message>
        <source>The fingerprint: {text}</source>
        <translation>De vingerafdruk: {text}</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Opgeslagen als {name}.</translation>
    </message>
    <message>
        <source>First save the request; without it your administrator cannot let you in.</source>
        <translation>Sla eerst de aanvraag op. Zonder die kan de beheerder u niet toelaten.</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Uitnodigingen</translation>
    </message>
    <message>
        <source>Choose the invitation</source>
        <translation>Uitnodiging kiezen</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Aanvraag opslaan</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Aansluiten met een uitnodiging</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Het bestand</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>De code</translation>
    </message>
    <message>
        <source>e.g. 8FD5-58CB-2AXM</source>
        <translation>bijv. 8FD5-58CB-2AXM</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Uw wachtwoord</translation>
    </message>
    <message>
        <source>Where the organisation is kept</source>
        <translation>Waar de organisatie staat</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Andere map…</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Kies een wachtwoord</translation>
    </message>
    <message>
        <source>At least twelve characters. A sentence is easy to remember and hard to guess.</source>
        <translation>Minstens twaalf tekens. Een zin die alleen u kent, werkt goed.</translation>
    </message>
    <message>
        <source>Your program has made your keys. Two things remain, and then your administrator lets you in.</source>
        <translation>Uw programma heeft uw sleutels gemaakt. Nog twee dingen, en dan laat de beheerder u toe.</translation>
    </message>
    <message>
        <source>1. Send this file back to your administrator</source>
        <translation>1. Stuur dit bestand terug naar de beheerder</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Aanvraag opslaan…</translation>
    </message>
    <message>
        <source>2. Read this out when your administrator calls</source>
        <translation>2. Lees dit voor als de beheerder belt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>You are joining {organisation} as {roles}. {inviter} invited you.</source>
        <translation>U sluit zich aan bij {organisation} als {roles}. {inviter} nodigt u uit.</translation>
    </message>
    <message>
        <source>Your administrator sent you a file, and will tell you the code by telephone.</source>
        <translation>De beheerder stuurde u een bestand, en leest de code voor aan de telefoon.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Nog een keer hetzelfde wachtwoord</translation>
    </message>
    <message>
        <source>Almost there</source>
        <translation>Bijna binnen</translation>
    </message>
    <message>
        <source>request</source>
        <translation>aanvraag</translation>
    </message>
</context>
<context>
    <name>JoinDraft</name>
    <message>
        <source>The invitation that you chose before stands here again. Fill in its code.</source>
        <translation>De uitnodiging die u eerder koos, staat er weer. Vul de code in.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Opnieuw beginnen</translation>
    </message>
</context>
<context>
    <name>JoinPlace</name>
    <message>
        <source>Choose the folder that your administrator told you</source>
        <translation>Kies de map die uw beheerder noemt</translation>
    </message>
</context>
<context>
    <name>LadderEditor</name>
    <message>
        <source>Still needed before any of these:</source>
        <translation>Voor elke maatregel is nog nodig:</translation>
    </message>
    <message>
        <source>1 measure is not possible here</source>
        <translation>1 maatregel kan hier niet</translation>
    </message>
    <message>
        <source>{number} measures are not possible here</source>
        <translation>{number} maatregelen kunnen hier niet</translation>
    </message>
    <message>
        <source>lightest</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>most severe</source>
        <translation>zwaar</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>Export a copy</source>
        <translation>Kopie exporteren</translation>
    </message>
    <message>
        <source>Save the copy for {whom}</source>
        <translation>De kopie voor {whom} opslaan</translation>
    </message>
</context>
<context>
    <name>LetterTexts</name>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>No address yet.</source>
        <translation>Nog geen adres.</translation>
    </message>
    <message>
        <source>With a logo.</source>
        <translation>Met een logo.</translation>
    </message>
    <message>
        <source>Without a logo.</source>
        <translation>Zonder logo.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Letterhead: {name}</source>
        <translation>Briefhoofd: {name}</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>eigen tekst</translation>
    </message>
    <message>
        <source>In use since {day}, number {seq} of the register.</source>
        <translation>In gebruik sinds {day}, nummer {seq} van het register.</translation>
    </message>
    <message>
        <source>Letters are made from these texts, in Dutch, and carry this letterhead. Every version is kept.</source>
        <translation>Brieven worden van deze teksten gemaakt, met dit briefhoofd. Elke versie blijft bewaard.</translation>
    </message>
    <message>
        <source>Letter texts</source>
        <translation>Teksten van brieven</translation>
    </message>
    <message>
        <source>View or change…</source>
        <translation>Bekijken of wijzigen…</translation>
    </message>
    <message>
        <source>View…</source>
        <translation>Bekijken…</translation>
    </message>
    <message>
        <source>The text of the letter is now in use.</source>
        <translation>De tekst van de brief is in gebruik.</translation>
    </message>
    <message>
        <source>No address yet. Whoever writes the letter fills it in.</source>
        <translation>Nog geen adres. Wie de brief schrijft, vult het in.</translation>
    </message>
    <message>
        <source>Appeal of staff: {address}</source>
        <translation>Beroep van personeel: {address}</translation>
    </message>
    <message>
        <source>Objection of pupils and parents: {address}</source>
        <translation>Bezwaar van leerlingen en ouders: {address}</translation>
    </message>
    <message>
        <source>Addresses for objection and appeal</source>
        <translation>Adressen voor bezwaar en beroep</translation>
    </message>
    <message>
        <source>No address yet. The letter then only says that it goes to the board.</source>
        <translation>Nog geen adres. De brief zegt dan alleen dat het naar het bestuur gaat.</translation>
    </message>
</context>
<context>
    <name>LettersPart</name>
    <message>
        <source>Still to be sent</source>
        <translation>Nog te versturen</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Schrijven…</translation>
    </message>
    <message>
        <source>Write: {letter}</source>
        <translation>Schrijven: {letter}</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verstuurd</translation>
    </message>
    <message>
        <source>about what was recorded on {day}</source>
        <translation>over wat is vastgelegd op {day}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>aan {name}</translation>
    </message>
    <message>
        <source>about the whole case</source>
        <translation>over de hele zaak</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Kan ook worden geschreven</translation>
    </message>
    <message>
        <source>This letter can no longer be written. What you typed is kept.</source>
        <translation>Deze brief kan niet meer worden geschreven. Wat u typte, is bewaard.</translation>
    </message>
</context>
<context>
    <name>LikeCases</name>
    <message>
        <source>lifted or annulled</source>
        <translation>opgeheven of vernietigd</translation>
    </message>
    <message>
        <source>same rule</source>
        <translation>zelfde norm</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Clear the text</source>
        <translation>Tekst wissen</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>{line}. Black: {what}</source>
        <translation>{line}. Zwart: {what}</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>one per line</source>
        <translation>één per regel</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Mail within this mail</source>
        <translation>Mail in deze mail</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Geen onderwerp</translation>
    </message>
    <message>
        <source>This mail has no text.</source>
        <translation>Deze mail heeft geen tekst.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopie aan</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>Only the beginning of this mail is shown.</source>
        <translation>Alleen het begin van deze mail is te zien. Exporteer een kopie om alles te lezen.</translation>
    </message>
    <message>
        <source>Blind copy to</source>
        <translation>Blinde kopie aan</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Caseapp</source>
        <translation>Caseapp</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Nieuwe melding</translation>
    </message>
    <message>
        <source>New report (Ctrl+N)</source>
        <translation>Nieuwe melding (Ctrl+N)</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Explains what is shown (F1)</source>
        <translation>Legt uit wat u ziet (F1)</translation>
    </message>
    <message>
        <source>Search all cases, persons and evidence      Ctrl+K</source>
        <translation>Zoek in alle zaken, personen en bewijs      Ctrl+K</translation>
    </message>
    <message>
        <source>Search everything you may read</source>
        <translation>Zoeken in alles wat u mag lezen</translation>
    </message>
</context>
<context>
    <name>MarkModel</name>
    <message>
        <source>Name {name} becomes {label}</source>
        <translation>De naam {name} wordt {label}</translation>
    </message>
    <message>
        <source>“{text}” on page {page}</source>
        <translation>“{text}” op bladzijde {page}</translation>
    </message>
    <message>
        <source>Area on page {page}, {place}</source>
        <translation>Vlak op bladzijde {page}, {place}</translation>
    </message>
    <message>
        <source>Whole line {line}: {text}</source>
        <translation>Hele regel {line}: {text}</translation>
    </message>
    <message>
        <source>Whole message {line}: {text}</source>
        <translation>Heel bericht {line}: {text}</translation>
    </message>
    <message>
        <source>“{text}” in line {line}</source>
        <translation>“{text}” in regel {line}</translation>
    </message>
    <message>
        <source>“{text}” in message {line}</source>
        <translation>“{text}” in bericht {line}</translation>
    </message>
    <message>
        <source>{what} (perhaps)</source>
        <translation>{what} (misschien)</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>midden</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>top</source>
        <translation>boven</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>midden</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>onder</translation>
    </message>
    <message>
        <source>{height} {side}</source>
        <translation>{height} {side}</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Names as they stand in the telephone that made the export.</source>
        <translation>Namen zoals ze staan in de telefoon waarmee de chat is geëxporteerd.</translation>
    </message>
    <message>
        <source>Who takes part in this chat</source>
        <translation>Wie meedoet in deze chat</translation>
    </message>
    <message>
        <source>Add as a person</source>
        <translation>Toevoegen als persoon</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Members and roles</source>
        <translation>Gebruikers en rollen</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>Gebruiker toevoegen…</translation>
    </message>
    <message>
        <source>{number} members.</source>
        <translation>{number} gebruikers.</translation>
    </message>
    <message>
        <source>1 member.</source>
        <translation>1 gebruiker.</translation>
    </message>
    <message>
        <source>No longer a member</source>
        <translation>Geen gebruiker meer</translation>
    </message>
    <message>
        <source>you</source>
        <translation>dat bent u</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>Rollen…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Nieuw wachtwoord…</translation>
    </message>
    <message>
        <source>Roles of {name}</source>
        <translation>Rollen van {name}</translation>
    </message>
    <message>
        <source>A new password for {name}</source>
        <translation>Een nieuw wachtwoord voor {name}</translation>
    </message>
    <message>
        <source>Invite again…</source>
        <translation>Opnieuw uitnodigen…</translation>
    </message>
    <message>
        <source>Invite {name} again: a new password, which only {name} knows</source>
        <translation>{name} opnieuw uitnodigen: een nieuw wachtwoord, dat alleen {name} kent</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Toegang beëindigen…</translation>
    </message>
    <message>
        <source>Reinstate…</source>
        <translation>Weer toelaten…</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Toegang van {name} beëindigen</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>today at {clock}</source>
        <translation>vandaag om {clock} uur</translation>
    </message>
    <message>
        <source>tomorrow at {clock}</source>
        <translation>morgen om {clock} uur</translation>
    </message>
    <message>
        <source>{day} at {clock}</source>
        <translation>{day} om {clock} uur</translation>
    </message>
</context>
<context>
    <name>MomentEditor</name>
    <message>
        <source>e.g. 14:30</source>
        <translation>bijv. 14:30</translation>
    </message>
    <message>
        <source>at</source>
        <translation>om</translation>
    </message>
    <message>
        <source>I do not know this day. Write it as 2-3-2026, or as 2 March.</source>
        <translation>Deze dag begrijp ik niet. Schrijf 2-3-2026 of 2 maart.</translation>
    </message>
    <message>
        <source>I do not know this time. Write it as 14:30.</source>
        <translation>Dit tijdstip begrijp ik niet. Schrijf het als 14:30.</translation>
    </message>
    <message>
        <source>Fill in the time too, as 14:30.</source>
        <translation>Vul ook het tijdstip in, zoals 14:30.</translation>
    </message>
    <message>
        <source>{field}: time</source>
        <translation>{field}: tijdstip</translation>
    </message>
    <message>
        <source>Fill in the day too, as 2 March.</source>
        <translation>Vul ook de dag in, zoals 2 maart.</translation>
    </message>
</context>
<context>
    <name>NewInvitation</name>
    <message>
        <source>The code: {code}</source>
        <translation>De code: {code}</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Uitnodiging opslaan</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Opgeslagen als {name}.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Uitnodiging</translation>
    </message>
    <message>
        <source>The invitation is ready</source>
        <translation>De uitnodiging is klaar</translation>
    </message>
    <message>
        <source>1. Send the file</source>
        <translation>1. Stuur het bestand</translation>
    </message>
    <message>
        <source>You may send it by mail. Without the code nobody can open it.</source>
        <translation>Dat mag per mail. Zonder de code kan niemand het openen.</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Bestand opslaan…</translation>
    </message>
    <message>
        <source>3. Let them in</source>
        <translation>3. Laat de nieuwe collega toe</translation>
    </message>
    <message>
        <source>You get a request back. Open it under Invitations, and have the fingerprint read out.</source>
        <translation>U krijgt een aanvraag terug. Open die bij Uitnodigingen, en laat de vingerafdruk voorlezen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>For {name}. Three steps to let them in.</source>
        <translation>Voor {name}. Zo krijgt deze collega in drie stappen toegang.</translation>
    </message>
    <message>
        <source>2. Give the code by telephone</source>
        <translation>2. Lees de code voor aan de telefoon</translation>
    </message>
    <message>
        <source>Not by mail: whoever has both the file and the code can come in. The code is shown only once.</source>
        <translation>Niet per mail: wie het bestand én de code heeft, kan binnenkomen. De code staat hier maar één keer.</translation>
    </message>
</context>
<context>
    <name>NewOrganisation</name>
    <message>
        <source>The organisation</source>
        <translation>De organisatie</translation>
    </message>
    <message>
        <source>What is the organisation called?</source>
        <translation>Hoe heet de organisatie?</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Naam van de organisatie</translation>
    </message>
    <message>
        <source>Primary (PO)</source>
        <translation>Basisonderwijs (PO)</translation>
    </message>
    <message>
        <source>Secondary (VO)</source>
        <translation>Voortgezet onderwijs (VO)</translation>
    </message>
    <message>
        <source>Vocational (MBO)</source>
        <translation>Beroepsonderwijs (MBO)</translation>
    </message>
    <message>
        <source>Which schools?</source>
        <translation>Welke scholen?</translation>
    </message>
    <message>
        <source>Holiday region</source>
        <translation>Vakantieregio</translation>
    </message>
    <message>
        <source>The protocol</source>
        <translation>Het protocol</translation>
    </message>
    <message>
        <source>The protocol says what the rules are, and who decides what. The program follows it.</source>
        <translation>Het protocol zegt wat de regels zijn en wie wat beslist. Het programma houdt zich eraan.</translation>
    </message>
    <message>
        <source>The board adopted it on</source>
        <translation>Het bestuur stelde het vast op</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Over u</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>School director</source>
        <translation>Schooldirecteur</translation>
    </message>
    <message>
        <source>HRM manager</source>
        <translation>HRM-manager</translation>
    </message>
    <message>
        <source>Member of the board</source>
        <translation>Lid van het bestuur</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Functionaris gegevensbescherming (FG)</translation>
    </message>
    <message>
        <source>Director of which school?</source>
        <translation>Directeur van welke school?</translation>
    </message>
    <message>
        <source>School of which you are director</source>
        <translation>School waarvan u directeur bent</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Kies een wachtwoord</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Uw wachtwoord</translation>
    </message>
    <message>
        <source>At least twelve characters. A sentence that only you know works well.</source>
        <translation>Minstens twaalf tekens. Een zin die alleen u kent, werkt goed.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Nog een keer hetzelfde wachtwoord</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>Het herstelblad</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>I have put the recovery sheet away safely</source>
        <translation>Ik heb het herstelblad veilig opgeborgen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>north</source>
        <translation>noord</translation>
    </message>
    <message>
        <source>south</source>
        <translation>zuid</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Stap {step} van {steps}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Choose a password of at least twelve characters.</source>
        <translation>Kies een wachtwoord van minstens twaalf tekens.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>De twee wachtwoorden zijn niet gelijk.</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Waar alles wordt bewaard</translation>
    </message>
    <message>
        <source>What is kept is sealed: whoever manages the computer or the server cannot read it.</source>
        <translation>Alles wordt versleuteld bewaard. Wie de computer of de server beheert, kan het niet lezen.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Op deze computer</translation>
    </message>
    <message>
        <source>On a server that we share (PostgreSQL)</source>
        <translation>Op een server die wij delen (PostgreSQL)</translation>
    </message>
    <message>
        <source>These words open everything when all passwords are lost. They are shown only now. Print or save them, and keep the sheet in the school&apos;s safe. The words are English; copy them letter for letter.</source>
        <translation>Met deze woorden gaat alles open als alle wachtwoorden kwijt zijn. U ziet ze alleen nu. Print ze of sla ze op, en leg het blad in een kluis van de school. De woorden zijn Engels: neem ze letter voor letter over.</translation>
    </message>
    <message>
        <source>Which education does it provide?</source>
        <translation>Welk onderwijs geeft zij?</translation>
    </message>
    <message>
        <source>The schools, one per line</source>
        <translation>De scholen, één per regel</translation>
    </message>
    <message>
        <source>One school per line. You can add schools later.</source>
        <translation>Eén school per regel. Later kunt u scholen toevoegen.</translation>
    </message>
    <message>
        <source>Which school holiday region?</source>
        <translation>In welke regio vallen de schoolvakanties?</translation>
    </message>
    <message>
        <source>Which protocol applies in your organisation?</source>
        <translation>Welk protocol geldt in uw organisatie?</translation>
    </message>
    <message>
        <source>The text leaves these dates open. Fill them in when you know them; until then no measure can be based on it.</source>
        <translation>In de tekst zijn deze dagen niet ingevuld. Vul ze in als u ze weet. Tot dan kan er geen maatregel op rusten.</translation>
    </message>
    <message>
        <source>The participation council consented on</source>
        <translation>De medezeggenschapsraad stemde ermee in op</translation>
    </message>
    <message>
        <source>You become the first administrator: you can add members and schools. Choose your other roles.</source>
        <translation>U wordt de eerste beheerder: u kunt gebruikers en scholen toevoegen. Kies wat u nog meer bent.</translation>
    </message>
    <message>
        <source>What is your role in the organisation?</source>
        <translation>Wat bent u in de organisatie?</translation>
    </message>
    <message>
        <source>central</source>
        <translation>midden</translation>
    </message>
    <message>
        <source>Create the organisation</source>
        <translation>Organisatie maken</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>For one person or one office. Choose the server if people at several schools work in it at the same time.</source>
        <translation>Voor één persoon of één kantoor. Kies de server als mensen op meer scholen er tegelijk in werken.</translation>
    </message>
    <message>
        <source>For a board with several schools that work at the same time. Your IT department makes an empty database for it.</source>
        <translation>Voor een bestuur met meer scholen, die tegelijk werken. Uw ICT-afdeling maakt er een lege database voor.</translation>
    </message>
</context>
<context>
    <name>NewText</name>
    <message>
        <source>Choose a text</source>
        <translation>Tekst kiezen</translation>
    </message>
    <message>
        <source>{title}, {organisation}. {number} provisions. Nothing is wrong with it.</source>
        <translation>{title}, {organisation}. Aantal bepalingen: {number}. Er is niets mis mee.</translation>
    </message>
    <message>
        <source>I do not know this day. Write it as 2-3-2026, or as 2 March.</source>
        <translation>Deze dag begrijp ik niet. Schrijf 2-3-2026 of 2 maart.</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>Dit bestand is niet te lezen. Kies een ander.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nieuwe versie</translation>
    </message>
    <message>
        <source>New version of the protocol</source>
        <translation>Nieuwe versie van het protocol</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Vastgesteld op</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation>In gebruik nemen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>{number} things are not right. Correct them and choose the file again.</source>
        <translation>{number} dingen kloppen niet. Verbeter ze en kies het bestand opnieuw.</translation>
    </message>
    <message>
        <source>1 thing is not right. Correct it and choose the file again.</source>
        <translation>1 ding klopt niet. Verbeter het en kies het bestand opnieuw.</translation>
    </message>
    <message>
        <source>This file is not plain text (UTF-8). Save it again as UTF-8.</source>
        <translation>Dit bestand is geen gewone tekst (UTF-8). Sla het opnieuw op als UTF-8.</translation>
    </message>
    <message>
        <source>Choose the text as a file (TOML). The program checks it first. What was done under the previous text stays under that text.</source>
        <translation>Kies de tekst als bestand (TOML). Het programma controleert die eerst. Wat onder de vorige tekst is gedaan, blijft onder die tekst vallen.</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Instemming op</translation>
    </message>
    <message>
        <source>What you chose before has been restored.</source>
        <translation>Wat u eerder koos, staat er weer.</translation>
    </message>
</context>
<context>
    <name>NormPlace</name>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>No rule yet. Drag one here, or choose one.</source>
        <translation>Nog geen norm. Sleep er een hierheen, of kies er een.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>Norms</name>
    <message>
        <source>Add to fact {number}</source>
        <translation>Zet bij feit {number}</translation>
    </message>
</context>
<context>
    <name>NormsState</name>
    <message>
        <source>A law or an agreement</source>
        <translation>Een wet of een cao</translation>
    </message>
    <message>
        <source>Does not apply to this person here</source>
        <translation>Geldt niet voor deze persoon</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>{inspection}: {systems}, of {persons}</source>
        <translation>{inspection}: {systems} van {persons}</translation>
    </message>
</context>
<context>
    <name>OverviewPart</name>
    <message>
        <source>What it is about</source>
        <translation>Waar het over gaat</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>Wat is gemeld</translation>
    </message>
    <message>
        <source>What you can read</source>
        <translation>Wat u kunt lezen</translation>
    </message>
    <message>
        <source>Established facts</source>
        <translation>Vastgestelde feiten</translation>
    </message>
    <message>
        <source>Facts about {person}</source>
        <translation>Feiten over {person}</translation>
    </message>
    <message>
        <source>Reasoning:</source>
        <translation>Onderbouwing:</translation>
    </message>
    <message>
        <source>established</source>
        <translation>staat vast</translation>
    </message>
    <message>
        <source>not established yet</source>
        <translation>staat nog niet vast</translation>
    </message>
    <message>
        <source>You can read the parts of this case that your task requires. The rest stays closed to you.</source>
        <translation>U leest van deze zaak wat u voor uw taak nodig hebt. De rest blijft voor u gesloten.</translation>
    </message>
    <message>
        <source>Nothing has been assessed yet. First comes the inquiry: persons, evidence, and what is established.</source>
        <translation>Er is nog niets beoordeeld. Eerst komt het onderzoek: personen, bewijs, en wat vaststaat.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation>Bladzijde</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende bladzijde</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>{name}, page {page} of {number}</source>
        <translation>{name}, bladzijde {page} van {number}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige bladzijde</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>Zo breed als er ruimte is</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Ware grootte</translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation>Naar links draaien</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation>Naar rechts draaien</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>{name}: cannot be extracted</source>
        <translation>{name}: is er niet uit te halen</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Add as evidence</source>
        <translation>Als bewijs toevoegen</translation>
    </message>
    <message>
        <source>This file cannot be extracted: it is locked or damaged.</source>
        <translation>Dit bestand is er niet uit te halen: het is beveiligd of beschadigd.</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>established</source>
        <translation>staat vast</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>van kracht</translation>
    </message>
    <message>
        <source>over</source>
        <translation>voorbij</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>uses this program</source>
        <translation>gebruikt dit programma</translation>
    </message>
    <message>
        <source>protected reporter</source>
        <translation>beschermde melder</translation>
    </message>
    <message>
        <source>Born {day}</source>
        <translation>Geboren {day}</translation>
    </message>
    <message>
        <source>An earlier warning or measure counts in a new case only when it is recorded there.</source>
        <translation>Een eerdere waarschuwing of maatregel telt in een nieuwe zaak pas mee als die daar is vastgelegd.</translation>
    </message>
    <message>
        <source>Record it in case {number}</source>
        <translation>Vastleggen in zaak {number}</translation>
    </message>
    <message>
        <source>What still counts</source>
        <translation>Wat nog meetelt</translation>
    </message>
    <message>
        <source>Open case {number}: {title}</source>
        <translation>Zaak {number} openen: {title}</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>beschermd</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Parent of {name}</source>
        <translation>Ouder van {name}</translation>
    </message>
    <message>
        <source>Parents: {names}</source>
        <translation>Ouders: {names}</translation>
    </message>
    <message>
        <source>Corrected: {text}</source>
        <translation>Verbeterd: {text}</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>geboren {day}</translation>
    </message>
    <message>
        <source>Show {person}</source>
        <translation>Toon {person}</translation>
    </message>
    <message>
        <source>The same name</source>
        <translation>Dezelfde naam</translation>
    </message>
    <message>
        <source>The report about this person was dismissed.</source>
        <translation>De melding over deze persoon is terzijde gelegd.</translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation>Alle scholen</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persoon</translation>
    </message>
    <message>
        <source>{total} persons</source>
        <translation>{total} personen</translation>
    </message>
    <message>
        <source>{measure} (interim)</source>
        <translation>{measure} (ordemaatregel)</translation>
    </message>
    <message>
        <source>{text}. Annulled after an objection.</source>
        <translation>{text}. Vernietigd na bezwaar.</translation>
    </message>
    <message>
        <source>{text}. Lifted.</source>
        <translation>{text}. Opgeheven.</translation>
    </message>
    <message>
        <source>Kept until {day}; until then this counts.</source>
        <translation>Bewaard tot {day}. Tot dan telt dit mee.</translation>
    </message>
    <message>
        <source>1 established fact.</source>
        <translation>1 feit dat vaststaat.</translation>
    </message>
    <message>
        <source>{facts} established facts in one case.</source>
        <translation>{facts} feiten die vaststaan, in één zaak.</translation>
    </message>
    <message>
        <source>{facts} established facts in {cases} cases.</source>
        <translation>{facts} feiten die vaststaan, in {cases} zaken.</translation>
    </message>
    <message>
        <source>In force: {measure} (case {number}).</source>
        <translation>Geldt nu: {measure} (zaak {number}).</translation>
    </message>
    <message>
        <source>Earlier: {measure} (case {number}).</source>
        <translation>Eerder: {measure} (zaak {number}).</translation>
    </message>
    <message>
        <source>parent named with a child</source>
        <translation>ouder, genoemd bij een kind</translation>
    </message>
    <message>
        <source>{number} others have the same name. They need not be the same person.</source>
        <translation>Nog {number} anderen heten zo. Dat hoeft niet steeds dezelfde persoon te zijn.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Zoek op naam</translation>
    </message>
    <message>
        <source>The persons</source>
        <translation>De personen</translation>
    </message>
    <message>
        <source>Nobody matches. Persons appear here when they are added to a case that you may read.</source>
        <translation>Er is niemand gevonden. Hier staan de personen uit de zaken die u mag lezen.</translation>
    </message>
    <message>
        <source>The retention period of this case ended on {day}. What is shown here no longer counts.</source>
        <translation>De bewaartermijn van deze zaak is voorbij sinds {day}. Wat hier staat, telt niet meer mee.</translation>
    </message>
    <message>
        <source>One other person has the same name. It need not be the same person.</source>
        <translation>Nog iemand heet zo. Dat hoeft niet dezelfde persoon te zijn.</translation>
    </message>
    <message>
        <source>Role at school</source>
        <translation>Positie op school</translation>
    </message>
</context>
<context>
    <name>PickManyEditor</name>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Er is nog niets om te kiezen.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Overzicht</translation>
    </message>
</context>
<context>
    <name>Preparing</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>PrintedPages</name>
    <message>
        <source>Page {page} of {total}</source>
        <translation>Bladzijde {page} van {total}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This chat is long. Choose the messages that you want to print.</source>
        <translation>Deze chat is lang. Kies de berichten die u wilt afdrukken.</translation>
    </message>
    <message>
        <source>There is nothing here to print. Export a copy to print it with another program.</source>
        <translation>Hier is niets af te drukken. Exporteer een kopie om die met een ander programma af te drukken.</translation>
    </message>
    <message>
        <source>The first {number} pages are printed. Export a copy to print all of them.</source>
        <translation>De eerste {number} bladzijden worden afgedrukt. Exporteer een kopie om alles af te drukken.</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{place}, {number} waiting</source>
        <translation>{place}, {number} te doen</translation>
    </message>
</context>
<context>
    <name>ReasonList</name>
    <message>
        <source>Not possible</source>
        <translation>Kan niet</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Leg uit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Let op</translation>
    </message>
</context>
<context>
    <name>RecordHearing</name>
    <message>
        <source>What came before</source>
        <translation>Wat eraan voorafging</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Het verslag</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Nobody has been invited yet, and nothing has been shared.</source>
        <translation>Er is nog niemand uitgenodigd en er is nog niets gedeeld.</translation>
    </message>
    <message>
        <source>Record of a meeting</source>
        <translation>Verslag van een gesprek</translation>
    </message>
    <message>
        <source>Let the person who was heard read the record. You can note here what they want changed.</source>
        <translation>Laat deze persoon het verslag lezen. Wil die iets veranderen? Schrijf dat er hier dan bij.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>{number} of {all} words. Capitals, spaces and numbers do not matter.</source>
        <translation>{number} van {all} woorden. Hoofdletters, spaties en nummers maken niet uit.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>Sign in with the recovery sheet</source>
        <translation>Aanmelden met het herstelblad</translation>
    </message>
    <message>
        <source>The 24 words, in their order</source>
        <translation>De 24 woorden, op volgorde</translation>
    </message>
    <message>
        <source>The 24 words</source>
        <translation>De 24 woorden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Use this when all passwords are lost. You can then give members new passwords; nothing else is lost.</source>
        <translation>Voor als alle wachtwoorden kwijt zijn. U kunt daarna gebruikers een nieuw wachtwoord geven. Verder gaat er niets verloren.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>First save or print the sheet, and put it away. Nobody can show these words again.</source>
        <translation>Sla het blad eerst op of druk het af, en berg het op. Niemand kan deze woorden nog een keer laten zien.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Herstelblad opslaan</translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation>herstelblad.pdf</translation>
    </message>
    <message>
        <source>The recovery sheet has been saved. Print it, and delete the file afterwards.</source>
        <translation>Het herstelblad is opgeslagen. Druk het af, en verwijder daarna het bestand.</translation>
    </message>
    <message>
        <source>The organisation is being made. That takes a few seconds.</source>
        <translation>De organisatie wordt gemaakt. Dat duurt enkele tellen.</translation>
    </message>
</context>
<context>
    <name>RegisterEditor</name>
    <message>
        <source>years</source>
        <translation>jaar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Which measure</source>
        <translation>Welke maatregel</translation>
    </message>
    <message>
        <source>Who else may do it</source>
        <translation>Wie dit ook mag</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Eerste wachtwoord</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Give this password in person. When they first sign in, they choose their own.</source>
        <translation>Geef dit wachtwoord persoonlijk door. Bij de eerste keer aanmelden kiest de gebruiker zelf een nieuw.</translation>
    </message>
    <message>
        <source>What you typed before has been restored.</source>
        <translation>Wat u eerder typte, staat er weer.</translation>
    </message>
</context>
<context>
    <name>RegisterHistory</name>
    <message>
        <source>History of the settings</source>
        <translation>Geschiedenis van de instellingen</translation>
    </message>
    <message>
        <source>You see the last {number}.</source>
        <translation>U ziet de laatste {number}.</translation>
    </message>
    <message>
        <source>Every change is signed by the person who made it, and cannot be removed.</source>
        <translation>Elke wijziging is ondertekend door wie die deed, en gaat er niet meer uit.</translation>
    </message>
</context>
<context>
    <name>Remains</name>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Dit moet u nog doen</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Kopieer deze lijst</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Terug naar de zaak</translation>
    </message>
    <message>
        <source>The file has been destroyed</source>
        <translation>Het bestand is vernietigd</translation>
    </message>
    <message>
        <source>Caseapp has removed it from everything that it keeps. It cannot reach the following; these are for you to do.</source>
        <translation>Caseapp heeft het uit alles gehaald wat het bewaart. Hier kan het programma niet bij; dit doet u zelf.</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>{number} for today</source>
        <translation>{number} voor vandaag</translation>
    </message>
    <message>
        <source>{number} overdue</source>
        <translation>{number} te laat</translation>
    </message>
</context>
<context>
    <name>RequestInspection</name>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation>Niet genoeg</translation>
    </message>
    <message>
        <source>Establish whether the three messages of 4 March came from this account.</source>
        <translation>Vaststellen of de drie berichten van 4 maart van dit account komen.</translation>
    </message>
    <message>
        <source>See what else he was up to.</source>
        <translation>Kijken wat hij nog meer doet.</translation>
    </message>
    <message>
        <source>He denies it, and the pupil deleted the messages. Nobody else has them.</source>
        <translation>Hij ontkent, en de leerling heeft de berichten gewist. Niemand anders heeft ze.</translation>
    </message>
    <message>
        <source>Then we know for sure.</source>
        <translation>Dan weten we het zeker.</translation>
    </message>
    <message>
        <source>Only the times of sending, one week, one account. No content.</source>
        <translation>Alleen de verzendtijden, één week, één account. Geen inhoud.</translation>
    </message>
    <message>
        <source>It is serious, so everything may be looked at.</source>
        <translation>Het is ernstig, dus alles mag bekeken worden.</translation>
    </message>
    <message>
        <source>We asked him and the pupil, on 5 and 6 March. That gave no answer.</source>
        <translation>Wij vroegen het hem en de leerling, op 5 en 6 maart. Dat gaf geen antwoord.</translation>
    </message>
    <message>
        <source>The bar at the bottom is the incident, the dashed line is today. The arrow keys move the period; with Shift only its last day.</source>
        <translation>De balk onderin is het incident, de stippellijn is vandaag. Met de pijltjes schuift de periode; met Shift alleen de laatste dag.</translation>
    </message>
    <message>
        <source>What the text says</source>
        <translation>Wat het protocol zegt</translation>
    </message>
    <message>
        <source>Fill in the first and the last day; the bar shows how much that is.</source>
        <translation>Vul de eerste en de laatste dag in. De strook laat zien hoeveel dat is.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>De laatste dag ligt voor de eerste.</translation>
    </message>
    <message>
        <source>You are requesting 1 day.</source>
        <translation>U vraagt 1 dag.</translation>
    </message>
    <message>
        <source>You are requesting {days} days.</source>
        <translation>U vraagt {days} dagen.</translation>
    </message>
    <message>
        <source>The incident is outside this period. Is that what you mean?</source>
        <translation>Het incident valt daarbuiten. Bedoelt u dat?</translation>
    </message>
    <message>
        <source>That is long. A shorter period is more easily proportionate.</source>
        <translation>Dat is lang. Hoe korter, hoe eerder het in verhouding is.</translation>
    </message>
    <message>
        <source>There is no point in asking him.</source>
        <translation>Vragen heeft geen zin.</translation>
    </message>
    <message>
        <source>How much is requested</source>
        <translation>Hoeveel wordt gevraagd</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Your password</source>
        <translation>Uw wachtwoord</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The backup {file} replaces the store.</source>
        <translation>De kopie {file} komt in de plaats van de opslag.</translation>
    </message>
    <message>
        <source>What was done after this backup was made will be gone from the store. First make a backup of the current store.</source>
        <translation>Wat na het maken van de kopie is gedaan, staat dan niet meer in de opslag. Maak eerst een kopie van nu.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Een kopie terugzetten</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Deze kopie terugzetten?</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Kopie terugzetten</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Retention</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>A closed case is kept for some years and then destroyed by two people together.</source>
        <translation>Een gesloten zaak blijft een aantal jaren bewaard. Daarna vernietigen twee mensen die zaak samen.</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Gesloten zaken</translation>
    </message>
    <message>
        <source>Not for you</source>
        <translation>Niet voor u</translation>
    </message>
    <message>
        <source>To be destroyed now</source>
        <translation>Nu te vernietigen</translation>
    </message>
    <message>
        <source>Nothing has to be destroyed now.</source>
        <translation>Er hoeft nu niets te worden vernietigd.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>{what}: {years} years</source>
        <translation>{what}: {years} jaar</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Kept until {day}</source>
        <translation>Bewaren tot {day}</translation>
    </message>
    <message>
        <source>Signed by {names}; a second person must sign.</source>
        <translation>Getekend door {names}; een tweede persoon moet ook tekenen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>Vernietigen…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Weer toestaan…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Tegenhouden…</translation>
    </message>
    <message>
        <source>You cannot read cases. HRM, the board and the data protection officer see here what must be destroyed.</source>
        <translation>U leest geen zaken. HRM, het bestuur en de FG zien hier wat vernietigd moet worden.</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>vernietiging tegengehouden</translation>
    </message>
    <message>
        <source>retention period over</source>
        <translation>bewaartermijn voorbij</translation>
    </message>
</context>
<context>
    <name>RolesEditor</name>
    <message>
        <source>For each school</source>
        <translation>Per school</translation>
    </message>
    <message>
        <source>Leads cases about staff, reads the cases of all schools.</source>
        <translation>Leidt zaken over medewerkers, leest de zaken van alle scholen.</translation>
    </message>
    <message>
        <source>Advises on inspections and data breaches.</source>
        <translation>Adviseert over controles en datalekken.</translation>
    </message>
    <message>
        <source>Sees only the inspections for which they are authorised.</source>
        <translation>Ziet alleen de controles waarvoor deze persoon is aangewezen.</translation>
    </message>
    <message>
        <source>Manages members, schools, texts and settings; reads no cases.</source>
        <translation>Beheert gebruikers, scholen, teksten en instellingen; leest geen zaken.</translation>
    </message>
    <message>
        <source>Decides on inspections and severe measures, reads all cases.</source>
        <translation>Besluit over controles en zware maatregelen, leest alle zaken.</translation>
    </message>
    <message>
        <source>Decides when a case is about a board member.</source>
        <translation>Besluit als een zaak over een bestuurder gaat.</translation>
    </message>
</context>
<context>
    <name>SchoolKinds</name>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Which education does {school} provide?</source>
        <translation>Welk onderwijs geeft {school}?</translation>
    </message>
</context>
<context>
    <name>Schools</name>
    <message>
        <source>Schools</source>
        <translation>Scholen</translation>
    </message>
    <message>
        <source>Add a school…</source>
        <translation>School toevoegen…</translation>
    </message>
    <message>
        <source>Every case belongs to one school. Its director handles it.</source>
        <translation>Elke zaak hoort bij één school. De directeur van die school behandelt de zaak.</translation>
    </message>
    <message>
        <source>Director: {names}</source>
        <translation>Directeur: {names}</translation>
    </message>
    <message>
        <source>no director</source>
        <translation>geen directeur</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>{sectors} · holiday region: {region}</source>
        <translation>{sectors} · vakantieregio {region}</translation>
    </message>
    <message>
        <source>choose which education</source>
        <translation>kies welk onderwijs</translation>
    </message>
</context>
<context>
    <name>ScopeStrip</name>
    <message>
        <source>no period yet</source>
        <translation>nog geen periode</translation>
    </message>
    <message>
        <source>Incident: {period}</source>
        <translation>Incident: {period}</translation>
    </message>
    <message>
        <source>Period requested: {period}</source>
        <translation>Gevraagde periode: {period}</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>What was found</source>
        <translation>Wat is gevonden</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>Niets gevonden voor “{text}”.</translation>
    </message>
    <message>
        <source>1 result.</source>
        <translation>1 resultaat.</translation>
    </message>
    <message>
        <source>{number} results. The down arrow goes to them.</source>
        <translation>{number} resultaten. Met pijl omlaag gaat u erheen.</translation>
    </message>
    <message>
        <source>In the cases, newest first</source>
        <translation>In de zaken, het laatste eerst</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens</source>
        <translation>Enter opent, de pijltjes kiezen</translation>
    </message>
    <message>
        <source>Still reading. Files to go: {number}. There may be more in them.</source>
        <translation>Nog bezig met inlezen. Nog te lezen bestanden: {number}. Daarin kan meer staan.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Members and roles</source>
        <translation>Gebruikers en rollen</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Uitnodigingen</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Scholen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
</context>
<context>
    <name>Separate</name>
    <message>
        <source>Dossier about one person</source>
        <translation>Dossier over één persoon</translation>
    </message>
    <message>
        <source>Inspection order {number}</source>
        <translation>Controle-opdracht {number}</translation>
    </message>
    <message>
        <source>Registry sheet of {name}</source>
        <translation>Registratieblad van {name}</translation>
    </message>
    <message>
        <source>Decision: {measure}, {day}</source>
        <translation>Besluit: {measure}, {day}</translation>
    </message>
    <message>
        <source>Decision to extend, {day}</source>
        <translation>Besluit tot verlenging, {day}</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>The server of the organisation</source>
        <translation>De server van de organisatie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Everything of the organisation is kept on this server. Change this if the server has moved or its password has changed.</source>
        <translation>Alles van de organisatie staat op deze server. Verander dit als de server is verhuisd, of als het wachtwoord van de server anders is.</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Fill in the server and the database.</source>
        <translation>Vul de server en de database in.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server of the store</source>
        <translation>Server van de opslag</translation>
    </message>
    <message>
        <source>e.g. store.example.nl or store.example.nl:5433</source>
        <translation>bijv. opslag.school.nl of opslag.school.nl:5433</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Database of the store</source>
        <translation>Database van de opslag</translation>
    </message>
    <message>
        <source>e.g. caseapp</source>
        <translation>bijv. caseapp</translation>
    </message>
    <message>
        <source>User on the server</source>
        <translation>Gebruiker op de server</translation>
    </message>
    <message>
        <source>Password on the server</source>
        <translation>Wachtwoord op de server</translation>
    </message>
    <message>
        <source>Whoever manages the server gives you these. This is not the password that you sign in with.</source>
        <translation>Wie de server beheert, geeft u deze gegevens. Het is een ander wachtwoord dan waarmee u zich aanmeldt.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Recorded in the register.</source>
        <translation>Vastgelegd in het register.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Add…</source>
        <translation>Toevoegen…</translation>
    </message>
    <message>
        <source>You can look at this; {names} can change it.</source>
        <translation>U kunt dit bekijken. Wijzigen kan {names}.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Something is being finished first. After that Caseapp closes by itself.</source>
        <translation>Er wordt eerst nog iets afgemaakt. Daarna sluit Caseapp vanzelf.</translation>
    </message>
    <message>
        <source>What you began is being finished first. After that you can sign in again.</source>
        <translation>Wat u begon, wordt eerst afgemaakt. Daarna kunt u zich weer aanmelden.</translation>
    </message>
</context>
<context>
    <name>SignDossier</name>
    <message>
        <source>Library of the card</source>
        <translation>Bibliotheek van de kaart</translation>
    </message>
    <message>
        <source>File with the certificate (.p12 or .pfx)</source>
        <translation>Bestand met het certificaat (.p12 of .pfx)</translation>
    </message>
    <message>
        <source>PIN of the card</source>
        <translation>Pincode van de kaart</translation>
    </message>
    <message>
        <source>Password of the certificate</source>
        <translation>Wachtwoord van het certificaat</translation>
    </message>
    <message>
        <source>Choose the library</source>
        <translation>Bibliotheek kiezen</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Certificaat kiezen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Windows has no certificate that signs. Choose a file or a card.</source>
        <translation>Windows heeft geen certificaat dat kan ondertekenen. Kies een bestand of een kaart.</translation>
    </message>
    <message>
        <source>Choose the library that came with the card.</source>
        <translation>Kies de bibliotheek die bij de kaart hoort.</translation>
    </message>
    <message>
        <source>Choose the file with the certificate.</source>
        <translation>Kies het bestand met het certificaat.</translation>
    </message>
    <message>
        <source>There is no file there. Choose one that is there.</source>
        <translation>Dit bestand is er niet. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>Fill in what the certificate on the card is called.</source>
        <translation>Vul in hoe het certificaat op de kaart heet.</translation>
    </message>
    <message>
        <source>The address of a server begins with http:// or https://.</source>
        <translation>Het adres van een server begint met http:// of https://.</translation>
    </message>
    <message>
        <source>Certificate in a file</source>
        <translation>Certificaat in een bestand</translation>
    </message>
    <message>
        <source>Certificate on a card or stick</source>
        <translation>Certificaat op een kaart of stick</translation>
    </message>
    <message>
        <source>Certificate that Windows keeps</source>
        <translation>Certificaat dat Windows bewaart</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Name of the certificate on the card</source>
        <translation>Naam van het certificaat op de kaart</translation>
    </message>
    <message>
        <source>https://</source>
        <translation>https://</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als PDF…</translation>
    </message>
    <message>
        <source>Choose the certificates of the issuer</source>
        <translation>Kies de certificaten van de uitgever</translation>
    </message>
    <message>
        <source>The certificate of the organisation shows anybody whose document this is. This computer remembers which certificate it was, never its password.</source>
        <translation>Met het certificaat van de organisatie kan iedereen zien van wie dit document is. Deze computer onthoudt welk certificaat het was, nooit het wachtwoord.</translation>
    </message>
    <message>
        <source>Making the document</source>
        <translation>Het document wordt gemaakt</translation>
    </message>
    <message>
        <source>Sign and save</source>
        <translation>Ondertekend opslaan</translation>
    </message>
    <message>
        <source>Server for time stamps (optional)</source>
        <translation>Server voor tijdstempels (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Choose the revocation list</source>
        <translation>Kies de lijst van ingetrokken certificaten</translation>
    </message>
    <message>
        <source>Choose the revocation list, or have the issuer asked.</source>
        <translation>Kies de lijst van ingetrokken certificaten, of laat het de uitgever vragen.</translation>
    </message>
    <message>
        <source>With the issuer&apos;s certificates the signature can still be checked when your own certificate has expired.</source>
        <translation>Met de certificaten van de uitgever is de handtekening ook te controleren als uw eigen certificaat is verlopen.</translation>
    </message>
    <message>
        <source>Certificates of the issuer (optional)</source>
        <translation>Certificaten van de uitgever (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Revocation list (.crl)</source>
        <translation>Lijst van ingetrokken certificaten (.crl)</translation>
    </message>
    <message>
        <source>Ask the issuer over the internet what has been revoked</source>
        <translation>Vraag de uitgever via internet wat is ingetrokken</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie bent u?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Uw wachtwoord</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Op deze computer aangemeld blijven</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>The example organisation</source>
        <translation>De voorbeeldorganisatie</translation>
    </message>
    <message>
        <source>The cases are read for the first time on this computer. That is needed once.</source>
        <translation>De zaken worden voor het eerst op deze computer ingelezen. Dat is eenmalig.</translation>
    </message>
    <message>
        <source>Fill in your name and your password.</source>
        <translation>Vul uw naam en uw wachtwoord in.</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Aansluiten met een uitnodiging</translation>
    </message>
    <message>
        <source>All passwords lost: the recovery sheet</source>
        <translation>Alle wachtwoorden kwijt: het herstelblad</translation>
    </message>
    <message>
        <source>Forgot your password? Your administrator can give you a new one.</source>
        <translation>Wachtwoord vergeten? De beheerder kan u een nieuw geven.</translation>
    </message>
    <message>
        <source>Check a dossier</source>
        <translation>Dossier controleren</translation>
    </message>
    <message>
        <source>The server of the organisation</source>
        <translation>De server van de organisatie</translation>
    </message>
    <message>
        <source>Everything here is invented. Choose who you want to be; the password has been filled in.</source>
        <translation>Alles hier is verzonnen. Kies wie u wilt zijn. Het wachtwoord is al ingevuld.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
</context>
<context>
    <name>SignLasting</name>
    <message>
        <source>Choose the certificates of the issuer</source>
        <translation>Kies de certificaten van de uitgever</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Choose the revocation list</source>
        <translation>Kies de lijst van ingetrokken certificaten</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Source {ref}</source>
        <translation>Bron {ref}</translation>
    </message>
</context>
<context>
    <name>SourceLink</name>
    <message>
        <source>Open the source {source}</source>
        <translation>Bron {source} openen</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Stage: {stage}, closed</source>
        <translation>Fase: {stage}, gesloten</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>Fase: {stage}</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>All schools</source>
        <translation>Alle scholen</translation>
    </message>
    <message>
        <source>{left} cases still to count</source>
        <translation>nog te tellen zaken: {left}</translation>
    </message>
    <message>
        <source>School year {year}</source>
        <translation>Schooljaar {year}</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF-bestand (*.pdf)</translation>
    </message>
    <message>
        <source>figures-{year}.xlsx</source>
        <translation>cijfers-{year}.xlsx</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Cijfers opslaan</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Opgeslagen als {name}.</translation>
    </message>
    <message>
        <source>{what}, {year}: {number}. Opens the cases.</source>
        <translation>{what}, {year}: {number}. Opent de zaken.</translation>
    </message>
    <message>
        <source>{what}, {year}: none.</source>
        <translation>{what}, {year}: geen.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} dagen</translation>
    </message>
    <message>
        <source>{before}: {number}</source>
        <translation>{before}: {number}</translation>
    </message>
    <message>
        <source>Up to this day: {number}</source>
        <translation>Tot en met deze dag: {number}</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenten</translation>
    </message>
    <message>
        <source>{before}: {days}</source>
        <translation>{before}: {days}</translation>
    </message>
    <message>
        <source>From report to decision (median)</source>
        <translation>Van melding tot besluit (mediaan)</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Schooljaar</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Stop met tellen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Annual report…</source>
        <translation>Jaarverslag…</translation>
    </message>
    <message>
        <source>A PDF in Dutch for the participation council, without names and small numbers, of all schools</source>
        <translation>Een PDF voor de medezeggenschap, zonder namen en kleine aantallen, van alle scholen</translation>
    </message>
    <message>
        <source>annual-report-{year}.pdf</source>
        <translation>jaarverslag-{year}.pdf</translation>
    </message>
    <message>
        <source>Save the annual report</source>
        <translation>Jaarverslag opslaan</translation>
    </message>
    <message>
        <source>{what} ({number} in total)</source>
        <translation>{what} (samen {number})</translation>
    </message>
    <message>
        <source>Middle half: {low} to {high}; longest: {most}</source>
        <translation>De helft tussen {low} en {high}, langste {most}</translation>
    </message>
    <message>
        <source>of {number} deadlines. {before}: {share}</source>
        <translation>Termijnen in totaal: {number}. {before}: {share}</translation>
    </message>
    <message>
        <source>Deadlines met</source>
        <translation>Termijnen gehaald</translation>
    </message>
    <message>
        <source>{overdue} of them still to do. {before}: {number}</source>
        <translation>{overdue} daarvan nog niet gedaan. {before}: {number}</translation>
    </message>
    <message>
        <source>Deadlines missed</source>
        <translation>Termijnen gemist</translation>
    </message>
    <message>
        <source>Progress of the counting</source>
        <translation>Hoe ver het tellen is</translation>
    </message>
    <message>
        <source>Prints the annual report in Dutch, without names and small numbers</source>
        <translation>Drukt het jaarverslag af, zonder namen en kleine aantallen</translation>
    </message>
    <message>
        <source>To share, in Dutch: small numbers hidden</source>
        <translation>Om te delen: kleine aantallen verborgen</translation>
    </message>
    <message>
        <source>For yourself, in Dutch: all numbers</source>
        <translation>Voor uzelf: alle aantallen</translation>
    </message>
</context>
<context>
    <name>TablesEditor</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Remove: {what}, {which}</source>
        <translation>Weghalen: {what}, {which}</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>There is no picture and no file on the clipboard. Make a screenshot first.</source>
        <translation>Op het klembord staat geen afbeelding en geen bestand. Maak eerst een schermafdruk.</translation>
    </message>
    <message>
        <source>This picture is too large to paste. Save it as a file, and add that.</source>
        <translation>Deze afbeelding is te groot om te plakken. Sla de afbeelding op als bestand, en voeg dat toe.</translation>
    </message>
    <message>
        <source>1 file was not added.</source>
        <translation>1 bestand is niet toegevoegd.</translation>
    </message>
    <message>
        <source>{number} files were not added.</source>
        <translation>{number} bestanden zijn niet toegevoegd.</translation>
    </message>
    <message>
        <source>File {number} of {all}: {name}</source>
        <translation>Bestand {number} van {all}: {name}</translation>
    </message>
    <message>
        <source>There are more than {number} files in this folder. Choose the files that are evidence.</source>
        <translation>In deze map zitten meer dan {number} bestanden. Kies de bestanden die bewijs zijn.</translation>
    </message>
    <message>
        <source>There are no files in this folder.</source>
        <translation>In deze map zitten geen bestanden.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Holiday region</source>
        <translation>Vakantieregio</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Mandaten</translation>
    </message>
    <message>
        <source>Measures by the collective agreement or statute</source>
        <translation>Maatregelen volgens de cao of het statuut</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>{what}: also {roles}</source>
        <translation>{what}: ook {roles}</translation>
    </message>
    <message>
        <source>Deadlines, mandates and measures</source>
        <translation>Termijnen, mandaten en maatregelen</translation>
    </message>
    <message>
        <source>What you set here applies where no text or law says otherwise.</source>
        <translation>Waar geen tekst en geen wet iets anders zegt, geldt wat u hier instelt.</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>your own setting; the default is {number}</source>
        <translation>zelf ingesteld; standaard is {number}</translation>
    </message>
    <message>
        <source>None. The protocol says who may do what.</source>
        <translation>Geen. Wie wat mag, volgt uit het protocol.</translation>
    </message>
    <message>
        <source>None set. The measures of the protocol apply.</source>
        <translation>Niets ingesteld. De maatregelen van het protocol gelden.</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Select a passage to quote it in the case.</source>
        <translation>Selecteer een passage om die in de zaak te citeren.</translation>
    </message>
    <message>
        <source>Quote in the case</source>
        <translation>Citeren in de zaak</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>On this day no text was in force.</source>
        <translation>Op deze dag gold geen tekst.</translation>
    </message>
    <message>
        <source>Fill in the dates</source>
        <translation>De datums invullen</translation>
    </message>
    <message>
        <source>The new version is in use.</source>
        <translation>De nieuwe versie is in gebruik.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>vanaf {day}</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>niet in werking</translation>
    </message>
    <message>
        <source>now in use</source>
        <translation>nu in gebruik</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>eerder</translation>
    </message>
    <message>
        <source>Consent: {days}.</source>
        <translation>Instemming: {days}.</translation>
    </message>
    <message>
        <source>Adopted: {day}.</source>
        <translation>Vastgesteld: {day}.</translation>
    </message>
    <message>
        <source>Until: {day}.</source>
        <translation>Tot en met: {day}.</translation>
    </message>
    <message>
        <source>To be evaluated by: {day}.</source>
        <translation>Te evalueren vóór: {day}.</translation>
    </message>
    <message>
        <source>Protocol texts</source>
        <translation>Protocolteksten</translation>
    </message>
    <message>
        <source>Fill in dates</source>
        <translation>Datums invullen</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Nieuwe versie…</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>Welke versie</translation>
    </message>
    <message>
        <source>Rule for: {names}</source>
        <translation>Norm voor: {names}</translation>
    </message>
    <message>
        <source>Which was in force on</source>
        <translation>Welke tekst gold op</translation>
    </message>
</context>
<context>
    <name>ThisComputer</name>
    <message>
        <source>This computer has no safe place to remember who you are.</source>
        <translation>Deze computer heeft geen veilige plek om te onthouden wie u bent.</translation>
    </message>
    <message>
        <source>Lists, drafts and what was seen before are in {folder}.</source>
        <translation>Lijsten, concepten en wat al gezien is, staan in {folder}.</translation>
    </message>
    <message>
        <source>This computer has no keychain that keeps it. Type your password.</source>
        <translation>Deze computer kan dit niet veilig bewaren. Typ uw wachtwoord.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Only when I lock it myself</source>
        <translation>Alleen als ik zelf vergrendel</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Vergrendelen na</translation>
    </message>
    <message>
        <source>Let this computer remember who I am</source>
        <translation>Laat deze computer onthouden wie ik ben</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Mijn wachtwoord veranderen…</translation>
    </message>
    <message>
        <source>Where the data is</source>
        <translation>Waar de gegevens staan</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Caseapp, version {version}. Licence: European Union Public Licence 1.2 (EUPL-1.2).</source>
        <translation>Caseapp, versie {version}. Licentie: European Union Public Licence 1.2 (EUPL-1.2).</translation>
    </message>
    <message>
        <source>The icons were drawn for Caseapp, under the same licence.</source>
        <translation>De pictogrammen zijn voor Caseapp getekend en vallen onder dezelfde licentie.</translation>
    </message>
    <message>
        <source>Fonts in documents: Noto (OFL 1.1), DejaVu Sans (a licence of its own) and Droid Sans Fallback (Apache 2.0).</source>
        <translation>Lettertypen in documenten: Noto (OFL 1.1), DejaVu Sans (eigen licentie) en Droid Sans Fallback (Apache 2.0).</translation>
    </message>
    <message>
        <source>The windows are made with Qt and PySide6, used under the LGPL, version 3.</source>
        <translation>De vensters zijn gemaakt met Qt en PySide6, onder de LGPL, versie 3.</translation>
    </message>
    <message>
        <source>The licences of these and of all other parts come with the installed program.</source>
        <translation>De licenties van deze en alle andere onderdelen staan bij het geïnstalleerde programma.</translation>
    </message>
    <message>
        <source>About Caseapp</source>
        <translation>Over Caseapp</translation>
    </message>
    <message>
        <source>Press F1 on any screen for the help about that screen.</source>
        <translation>Druk op F1 voor uitleg. Dat werkt op elk scherm.</translation>
    </message>
    <message>
        <source>You have the newest version: {version}.</source>
        <translation>U hebt de nieuwste versie: {version}.</translation>
    </message>
    <message>
        <source>Version {version} is ready; you have {own}. Install {file}, or ask your IT department to.</source>
        <translation>Versie {version} staat klaar; u hebt {own}. Installeer {file}, of vraag dat uw ICT-afdeling.</translation>
    </message>
    <message>
        <source>On the server {host}, in the database {database}, as {user}.</source>
        <translation>Op de server {host}, in de database {database}, als {user}.</translation>
    </message>
    <message>
        <source>Lock the program to fill in another server or password.</source>
        <translation>Vergrendel het programma om een andere server of een ander wachtwoord in te vullen.</translation>
    </message>
    <message>
        <source>The program then opens here without a password. Only do this on your own computer.</source>
        <translation>Het programma gaat hier dan open zonder wachtwoord. Doe dit alleen op een computer die van u is.</translation>
    </message>
    <message>
        <source>Your password has been changed.</source>
        <translation>Uw wachtwoord is veranderd.</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Zoals de computer is ingesteld</translation>
    </message>
    <message>
        <source>{number} minutes without keyboard or mouse</source>
        <translation>{number} minuten zonder toetsen of muis</translation>
    </message>
    <message>
        <source>These choices apply to this computer only. They are not recorded in the register.</source>
        <translation>Deze keuzes gelden alleen voor deze computer. Ze staan niet in het register.</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Taal en uiterlijk</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Even kijken…</translation>
    </message>
    <message>
        <source>Check for a new version</source>
        <translation>Kijk of er een nieuwe versie is</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Venster tonen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>There is work for you in Caseapp</source>
        <translation>Er is werk voor u in Caseapp</translation>
    </message>
</context>
<context>
    <name>VerdictLine</name>
    <message>
        <source>1 field is missing.</source>
        <translation>Eén veld is nog niet ingevuld.</translation>
    </message>
    <message>
        <source>{number} fields are missing.</source>
        <translation>{number} velden zijn nog niet ingevuld.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Niets staat dit in de weg.</translation>
    </message>
    <message>
        <source>This can be done with an explanation.</source>
        <translation>Dit kan, met een uitleg.</translation>
    </message>
    <message>
        <source>This cannot be done yet.</source>
        <translation>Dit kan nog niet.</translation>
    </message>
    <message>
        <source>Fill in the form.</source>
        <translation>Vul het formulier in.</translation>
    </message>
    <message>
        <source>Look at “{field}”.</source>
        <translation>Kijk bij “{field}”.</translation>
    </message>
    <message>
        <source>1 field is still empty; so far nothing stands in the way.</source>
        <translation>1 veld is nog leeg; tot nu toe staat niets in de weg.</translation>
    </message>
    <message>
        <source>{number} fields are still empty; so far nothing stands in the way.</source>
        <translation>{number} velden zijn nog leeg; tot nu toe staat niets in de weg.</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Keep this view…</source>
        <translation>Deze weergave bewaren…</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Deze weergave bewaren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>A name for these filters and this sort order. Only you see it.</source>
        <translation>Een naam voor deze filters en deze volgorde. Alleen u ziet die.</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Case {number}</source>
        <translation>Zaak {number}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Opgeslagen als {name}.</translation>
    </message>
    <message>
        <source>{name} is not in this export. Ask for an export with media.</source>
        <translation>{name} zit niet in deze export. Vraag om een export met media.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Participants {number}</source>
        <translation>Deelnemers {number}</translation>
    </message>
    <message>
        <source>This file is no longer what was taken in. Do not use it.</source>
        <translation>Dit bestand is niet meer wat is opgenomen. Gebruik het niet.</translation>
    </message>
    <message>
        <source>The copy has been saved as {name}. This has been recorded.</source>
        <translation>De kopie is opgeslagen als {name}. Dat is vastgelegd.</translation>
    </message>
    <message>
        <source>The file is being read and checked.</source>
        <translation>Het bestand wordt gelezen en gecontroleerd.</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Recorded: {act}.</source>
        <translation>Vastgelegd: {act}.</translation>
    </message>
    <message>
        <source>On the right you see what must be done now.</source>
        <translation>Rechts ziet u wat er nu moet gebeuren.</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Agendabestand opslaan</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message>
        <source>The calendar file has been saved as {name}.</source>
        <translation>Het agendabestand is opgeslagen als {name}.</translation>
    </message>
</context>
<context>
    <name>WhatNowPane</name>
    <message>
        <source>There is nothing for you to do here now.</source>
        <translation>U hoeft hier nu niets te doen.</translation>
    </message>
    <message>
        <source>You can also</source>
        <translation>U kunt ook</translation>
    </message>
    <message>
        <source>Not possible yet</source>
        <translation>Kan nog niet</translation>
    </message>
    <message>
        <source>as a precaution</source>
        <translation>uit voorzorg</translation>
    </message>
    <message>
        <source>{act}, about {person}</source>
        <translation>{act}, over {person}</translation>
    </message>
    <message>
        <source>About {person}</source>
        <translation>Over {person}</translation>
    </message>
    <message>
        <source>Nothing has to be done here now.</source>
        <translation>Er hoeft hier nu niets te gebeuren.</translation>
    </message>
    <message>
        <source>An explanation is required.</source>
        <translation>Hierbij wordt een uitleg gevraagd.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termijn</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>The coming days</source>
        <translation>Komende dagen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>zaak {number}</translation>
    </message>
    <message>
        <source>new case</source>
        <translation>nieuwe zaak</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>instellingen</translation>
    </message>
    <message>
        <source>Letter: {letter}</source>
        <translation>Brief: {letter}</translation>
    </message>
    <message>
        <source>Include tasks of others</source>
        <translation>Ook wat anderen moeten doen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Have you heard of something? Report it with the button at the top, or with Ctrl+N.</source>
        <translation>Hebt u iets gehoord? Meld het met de knop bovenaan, of met Ctrl+N.</translation>
    </message>
    <message>
        <source>Nothing is due for you now. When something is, it appears here with its date and reason.</source>
        <translation>U hoeft nu niets te doen. Zodra er iets moet, staat het hier, met de dag en de reden.</translation>
    </message>
    <message>
        <source>{late} overdue, {total} in total. Start at the top.</source>
        <translation>{late} te laat, {total} in totaal. Begin bovenaan.</translation>
    </message>
    <message>
        <source>{total} to do. Start at the top.</source>
        <translation>{total} te doen. Begin bovenaan.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Started but not finished</source>
        <translation>Begonnen en niet af</translation>
    </message>
    <message>
        <source>Nothing is due in the cases that you may read.</source>
        <translation>In geen enkele zaak die u mag lezen, loopt een termijn.</translation>
    </message>
    <message>
        <source>The next step is somebody else&apos;s: {what}, in case {number}. {due}.</source>
        <translation>Wat hierna komt, is voor een ander: {what}, in zaak {number}. {due}.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Gebruiker toevoegen</translation>
    </message>
    <message>
        <source>You are the only member yet. First add who reports, who handles cases and who decides.</source>
        <translation>U bent nog de enige gebruiker. Voeg eerst toe wie meldt, wie zaken behandelt en wie besluit.</translation>
    </message>
    <message>
        <source>Add your colleagues</source>
        <translation>Voeg uw collega’s toe</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>as a precaution</source>
        <translation>uit voorzorg</translation>
    </message>
    <message>
        <source>Open case {number}: {title}</source>
        <translation>Zaak {number} openen: {title}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bekijken</translation>
    </message>
</context>
<context>
    <name>WriteLetter</name>
    <message>
        <source>About {name}.</source>
        <translation>Over {name}.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF-bestand (*.pdf)</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>Bladzijde {page} van {total}</translation>
    </message>
    <message>
        <source>Nothing is missing in this letter.</source>
        <translation>In deze brief ontbreekt niets.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Brief opslaan</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Brief schrijven</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreft</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Waar u op moet letten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save as DOCX…</source>
        <translation>Opslaan als DOCX…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als PDF…</translation>
    </message>
    <message>
        <source>Record as sent…</source>
        <translation>Vastleggen als verstuurd…</translation>
    </message>
    <message>
        <source>The letter has been saved as {name}.</source>
        <translation>De brief is opgeslagen als {name}.</translation>
    </message>
    <message>
        <source>The letter (in Dutch)</source>
        <translation>De brief</translation>
    </message>
    <message>
        <source>A line that starts with # is a heading, one that starts with - is a list item.</source>
        <translation>Een regel die begint met # is een kop, een regel die begint met - een punt van een lijst.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Sign and save…</source>
        <translation>Ondertekenen…</translation>
    </message>
</context>
<context>
    <name>_Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Volgende maand</translation>
    </message>
    <message>
        <source>Choose the month</source>
        <translation>Kies de maand</translation>
    </message>
    <message>
        <source>Choose the year</source>
        <translation>Kies het jaar</translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message>
        <source>Corrected later, see below.</source>
        <translation>Later verbeterd, zie hieronder.</translation>
    </message>
    <message>
        <source>Explanation:</source>
        <translation>Uitleg:</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>something is missing</source>
        <translation>er ontbreekt iets</translation>
    </message>
    <message>
        <source>needs an explanation</source>
        <translation>vraagt uitleg</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>kan</translation>
    </message>
</context>
</TS>
