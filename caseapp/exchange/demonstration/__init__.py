"""A demonstration organisation: invented people, and cases in every stage, played through the office like real ones."""
