"""Inputs that nobody made on purpose, for everything that reads a file."""
