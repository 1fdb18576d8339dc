"""Obligations: what must still happen, from acts, texts and law."""
