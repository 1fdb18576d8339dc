"""The mark of a method that takes the place of Qt's, for what is loaded before the first window is painted.

Elsewhere it comes from ``typing_extensions``, which takes as long to load as a whole form does to open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method: object) -> object:
        """The method itself."""
        return method


__all__ = ["override"]
