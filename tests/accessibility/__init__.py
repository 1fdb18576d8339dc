"""The program as somebody meets it who does not see it: through an accessibility client outside the process."""
