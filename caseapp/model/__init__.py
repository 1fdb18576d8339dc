"""What things are: case, person, act, measure, inspection, text in force. Pure: no Qt, SQL, clock or files.

Glossary. English in code; the Dutch term where English has no equal:

==========================  ================================================================
``act``                     handeling: one thing done in a case, recorded for good
``affected``                benadeelde
``board``                   bevoegd gezag: Raad van Bestuur or College van Bestuur
``child_protection``        Veilig Thuis
``course_participant``      cursist
``dossier``                 the exported file of one respondent in one case
``finding``                 bevinding: one fact with its norm and evidence
``guardian``                ouder/verzorger
``interim_measure``         ordemaatregel
``inspection``              controle: looking into data at the level of a person
``intention``               voornemen (``propose_measure``)
``privacy_officer``         functionaris gegevensbescherming (FG)
``reprimand``               berisping
``removal``                 verwijdering
``respondent``              degene over wie de melding gaat
``separate_basis``          aparte grondslag, where a text is silent or not in force
``summary_dismissal``       ontslag op staande voet
``supervisory_member``      lid van de Raad van Toezicht
``text``                    the protocol: lentiz, lucas, ozhw, vco, svok or an organisation's own
``trainee_teacher``         docent in opleiding (DIO)
``trust_inspector``         Vertrouwensinspecteur, 0900 111 3 111
==========================  ================================================================
"""
