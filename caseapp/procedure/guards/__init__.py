"""Conditions: pure, small, named; each returns all its reasons."""
