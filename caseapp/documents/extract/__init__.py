"""The extract of the ledger that goes with a dossier: what was signed, and what of it is shown.

``model.py`` says what is in it and how it is written; ``making.py`` makes it, with the names of others taken out;
``rereading.py`` gives back what a dossier is made from; ``checking.py`` checks it with nothing but the fingerprint of
the organisation. A dossier is made from its extract alone, so that whoever has the extract can make it again.
"""
