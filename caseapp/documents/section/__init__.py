"""What a dossier holds: each module makes one part of it from the case."""
