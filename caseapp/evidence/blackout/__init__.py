"""Blacking out: making a copy of a piece of evidence in which nothing is left of what it hides."""
