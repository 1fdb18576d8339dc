"""The process that reads one file and ends: it opens no file, knows no key, and can hurt nothing but itself.

It gets the bytes through its standard input and gives what it found through its standard output. Nothing in it reaches
for the network: no reader follows a link, and the libraries are used on bytes in memory only.
"""

from __future__ import annotations

import io
import sys
from datetime import date
from typing import TYPE_CHECKING, BinaryIO

from caseapp.evidence.chat import DateOrder, NotAChat, OrderUnknown
from caseapp.evidence.reading.confinement import confine
from caseapp.evidence.reading.frame import exactly, read_head, write_head
from caseapp.evidence.reading.limit import Limits
from caseapp.evidence.reading.reader import chat_of, read, take_part
from caseapp.evidence.reading.result import to_json

if TYPE_CHECKING:
    from collections.abc import Mapping

BATCH = 2_000
"""Messages of a chat that are sent at once."""

BLACKING_OUT = frozenset({"black_picture", "black_pdf", "sheet", "find_pdf"})
"""Work that makes a copy in which something is blacked out, or shows what a copy is made of."""


def main() -> int:
    """Do what is asked, once."""
    take, give = sys.stdin.buffer, sys.stdout.buffer
    asked = read_head(take)
    limits = Limits(**asked["limits"])  # type: ignore[arg-type]
    confine(limits)
    file = io.BytesIO(exactly(take, int(str(asked["size"]))))
    try:
        _answer(asked, file, limits, give)
    except MemoryError:
        file.close()
        write_head(give, {"failed": "memory"})
    return 0


def _answer(asked: Mapping[str, object], file: BinaryIO, limits: Limits, give: BinaryIO) -> None:
    latest, name = date.fromisoformat(str(asked["latest"])), str(asked["name"])
    what = asked["do"]
    if what == "read":
        write_head(give, {"reading": to_json(read(file, name, latest, limits))})
    elif what == "chat":
        _chat(asked, file, latest, limits, give)
    elif what == "show":
        _show(asked, file, limits, give)
    elif what in BLACKING_OUT:
        from caseapp.evidence.blackout.task import answer

        answer(asked, file, limits, give)
    else:
        try:
            data = take_part(file, name, str(asked["address"]), limits)
        except (KeyError, ValueError, OSError):
            write_head(give, {"failed": "part"})
            return
        write_head(give, {"part": len(data)})
        give.write(data)
        give.flush()


def _chat(asked: Mapping[str, object], file: BinaryIO, latest: date, limits: Limits, give: BinaryIO) -> None:
    order = DateOrder(str(asked["order"])) if asked["order"] else None
    batch: list[list[object]] = []
    try:
        for one in chat_of(file, latest, order, limits):
            batch.append([one.number, one.at.isoformat(), one.author, one.text, one.sort.value, one.file, one.edited])
            if len(batch) >= BATCH:
                write_head(give, {"messages": batch})
                batch = []
    except OrderUnknown:
        write_head(give, {"failed": "order"})
        return
    except (NotAChat, KeyError) as error:
        write_head(give, {"failed": "chat", "text": str(error)})
        return
    write_head(give, {"messages": batch})
    write_head(give, {"end": True})


def _show(asked: Mapping[str, object], file: BinaryIO, limits: Limits, give: BinaryIO) -> None:
    from caseapp.evidence.reading.showing import NotShown, show

    try:
        found = show(file, int(str(asked["at"])), int(str(asked["width"])), limits)
    except MemoryError:
        raise
    except NotShown as error:
        write_head(give, {"failed": "show", "text": str(error)})
        return
    except Exception:  # noqa: BLE001 - decoders raise what they like on what strangers made
        write_head(give, {"failed": "show"})
        return
    write_head(give, {"width": found.width, "height": found.height, "whole": found.whole, "number": found.number})
    give.write(found.pixels)
    give.flush()


if __name__ == "__main__":
    sys.exit(main())
