"""View models: what a screen shows, and what it asks of the office. No widget here."""
