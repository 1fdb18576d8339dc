"""Scenario files: a case played step by step, with what the engine must answer (``procedure.md``)."""
