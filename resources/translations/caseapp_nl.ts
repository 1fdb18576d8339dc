<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>ActCard</name>
    <message>
        <source>Explanation:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the file of {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Sign and record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be done with an explanation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why you do it all the same. The dossier shows the reason and your explanation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign exactly what stands here. If anything changes, a new decision is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put this message away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is kept as a draft. You can go on. If it happens again, send this report to whoever looks after the program; it holds no names and no text of cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot open this case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handler</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseScreen</name>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this case yet. Add who it is about, and who was harmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no evidence yet. What comes in is sealed and never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No inspection was asked. Nobody looks into a person&apos;s data before the board decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No talk was held yet. Who is judged must first be able to tell their side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measure was proposed or decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was reported to the outside, and nobody was consulted yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, title, school or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only open cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All schools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case fits. Make the filter wider, or report an incident with Ctrl+N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>namely…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: namely</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chronology</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>I do not know this day. Write it as 2-3-2026, or as 2 March.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>day, for example 2 March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar for: {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecideInspection</name>
    <message>
        <source>Draft kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In proportion?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can it be lighter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the protocol says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until and including</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do you decide this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign exactly this request. If anything changes, a new decision is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign and decide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision waits. When somebody asks for one, it stands here on one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} wait for your decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you; others decide on what stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open case {number}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and decide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of other persons are made unreadable by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you see the dossier as it would be printed now: a summary, what happened, the facts with their evidence, the talk, the measure, and how anybody can check that it is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier is saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Too late: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>others, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nobody or nothing)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>{name}, page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here. Save a copy to open it with another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control number (SHA-256): {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: take the file away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file yet. Drop one here, or choose it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsEditor</name>
    <message>
        <source>Another fact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>How do you want to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseapp helps a school to handle a report with care: it shows what must be done now, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a board that begins with the program. You choose the protocol and become the first administrator. Ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example organisation with invented people and cases. What you do in it is thrown away when you close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example is being made. That takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>one on each line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Caseapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in all cases, persons and evidence      Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in everything you may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New report (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentEditor</name>
    <message>
        <source>e.g. 14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not know this day. Write it as 2-3-2026, or as 2 March.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not know this time. Write it as 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the time too, as 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewOrganisation</name>
    <message>
        <source>The organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the organisation called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which education does it give?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary (PO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary (VO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocational (MBO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which schools?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schools, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One school on each line. You can add schools later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which region are the school holidays?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol says what the rules are, and who decides what. The program follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which protocol holds in your organisation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text leaves these days open. Fill them in when you know them; until then no measure can rest on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council consented on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board adopted it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You become the first administrator: you can add users and schools. Choose what else you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are you in the organisation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HRM manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Director of which school?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School of which you are director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least twelve characters. A sentence that only you know works well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words open everything when all passwords are lost. They are shown only now. Print them or save them, and put the sheet in a safe of the school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have put the recovery sheet away safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>south</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the name of the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least one school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not know this day. Write it as 2-3-2026, or as 2 March.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a password of at least twelve characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPart</name>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been assessed yet. First comes the inquiry: persons, evidence, and what stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Established facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts about {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not established yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickManyEditor</name>
    <message>
        <source>There is nothing to choose yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{place}, {number} waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonList</name>
    <message>
        <source>Not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these words the organisation&apos;s cases can be opened when all passwords are lost. Keep this sheet in a safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First save or print the sheet, and put it away. Nobody can show these words again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet is saved. Print it, and delete the file afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>{number} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here is invented. Choose whom you want to be; the password is filled in already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in your name and your password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source {ref}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceLink</name>
    <message>
        <source>Open the source {source}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Stage: {stage}, closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Recorded: {act}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the right you see what must be done now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatNowPane</name>
    <message>
        <source>There is nothing for you to do here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a precaution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act}, about {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An explanation is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {number} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also what others must do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coming days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due for you now. When something is, it stands here with its day and its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{late} too late, {total} in all. Begin at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} to do. Begin at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun and not finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>as a precaution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open case {number}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Calendar</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message>
        <source>Corrected later, see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Finding</name>
    <message>
        <source>There is no evidence in this case yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person disputes this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this fact away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact {number}: in one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact {number}: on which day, or from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact {number}: until and including</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact {number}: against which norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact {number}: what kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact {number}: evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact {number}: does it stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>functioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, in one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day, or from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until and including (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against which norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it stand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
