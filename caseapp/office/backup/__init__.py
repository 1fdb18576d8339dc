"""Reserve copies of an embedded store: made while it is in use, tried out, and put back."""
