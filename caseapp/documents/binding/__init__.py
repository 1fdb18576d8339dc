"""A dossier as one file: its pages, the extract of the ledger, the evidence, and a seal over all of it.

The file begins with the extract and the seal (``front.py``), then the evidence, then the pages. Whoever has the file
can take the extract from it, make the file again, and compare: ``checking.py`` does.
"""
