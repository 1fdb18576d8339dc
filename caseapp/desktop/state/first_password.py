"""A first password, to be told in person and changed at once."""

from __future__ import annotations


def new_password() -> str:
    """A random one, in groups that are easy to read out."""
    from caseapp.ledger import new_code

    return new_code()
