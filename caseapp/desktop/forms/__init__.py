"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
