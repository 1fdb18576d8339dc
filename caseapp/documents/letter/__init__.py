"""A letter as a file: PDF by the typesetter of the dossier, and DOCX that the school can change."""
