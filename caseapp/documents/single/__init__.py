"""Documents of their own out of a case: an inspection order, a board decision, a registry sheet.

They look like the dossier, and are tagged like it; a dossier proves itself, these stand beside it.
"""
