"""What leaves as a document: the dossier of one respondent.

``section/`` says what it holds, as plain values (``model.py``) from acts, obligations and proofs; ``page/`` sets and
draws any such document. Neither knows the other, so that another form (tagged, signed, DOCX) needs no other content.
"""
