"""The client: reads the program over AT-SPI, presses and writes. Run by the system's own Python, which has pyatspi.

Takes one order on a line of its input, as JSON, and answers on a line of its output.
"""

from __future__ import annotations

import json
import sys
import time
from typing import TYPE_CHECKING, Any

import pyatspi  # type: ignore[import-not-found]
from gi.repository import GLib  # type: ignore[import-not-found]

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TRIES, BETWEEN = 5, 0.3
"""How often a button is pressed anew that was replaced meanwhile, and seconds between."""

USED = frozenset(
    {
        pyatspi.ROLE_PUSH_BUTTON,
        pyatspi.ROLE_TOGGLE_BUTTON,
        pyatspi.ROLE_CHECK_BOX,
        pyatspi.ROLE_RADIO_BUTTON,
        pyatspi.ROLE_COMBO_BOX,
        pyatspi.ROLE_TEXT,
        pyatspi.ROLE_PASSWORD_TEXT,
        pyatspi.ROLE_ENTRY,
        pyatspi.ROLE_LIST,
        pyatspi.ROLE_TABLE,
        pyatspi.ROLE_TREE,
        pyatspi.ROLE_SPIN_BUTTON,
        pyatspi.ROLE_SLIDER,
        pyatspi.ROLE_PROGRESS_BAR,
        pyatspi.ROLE_PAGE_TAB,
        pyatspi.ROLE_LINK,
        pyatspi.ROLE_MENU_ITEM,
    }
)
"""What one uses, as the client sees it; the rest only holds or tells."""

CLOSED = frozenset({pyatspi.ROLE_LIST, pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_COMBO_BOX})
"""Of these the inside is not walked: rows are read one by one, by whoever goes there."""

PATIENCE = 20.0

ANNOUNCED: list[str] = []
"""What the program had said aloud, in order."""


def program(pid: int) -> Any:
    """The program among all that the bus knows."""
    for application in pyatspi.Registry.getDesktop(0):
        if application is not None and application.get_process_id() == pid:
            return application
    return None


def walk(node: Any) -> Iterator[Any]:
    """Everything that shows, from a node down."""
    for child in node:
        if child is None:
            continue
        states = child.getState()
        if not states.contains(pyatspi.STATE_SHOWING) and child.getRole() not in (
            pyatspi.ROLE_FRAME,
            pyatspi.ROLE_DIALOG,
        ):
            continue
        yield child
        if child.getRole() not in CLOSED:
            yield from walk(child)


def name_of(node: Any) -> str:
    """The name of a control. A list that folds out has its value for a name on Linux; its label says what it is."""
    if node.getRole() == pyatspi.ROLE_COMBO_BOX:
        for relation in node.getRelationSet():
            if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
                return str(relation.getTarget(0).name)
    return str(node.name)


def controls(pid: int) -> list[tuple[str, str]]:
    """Everything one uses: what it is, and what it is called."""
    found = program(pid)
    if found is None:
        return []
    return [(one.getRoleName(), name_of(one)) for one in walk(found) if one.getRole() in USED]


def told(pid: int) -> list[str]:
    """Everything that is read out."""
    found = program(pid)
    return [one.name for one in walk(found) if one.name] if found is not None else []


def named(pid: int, name: str) -> Any:
    """The control with this name, as soon as it is there."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = program(pid)
        for one in walk(found) if found is not None else ():
            if one.getRole() in USED and name_of(one) == name:
                return one
        time.sleep(0.1)
    raise LookupError(name)


def press(pid: int, name: str) -> bool:
    """Press a button; once more when the screen was made anew since it was found."""
    for _ in range(TRIES):
        try:
            return _press(pid, name)
        except GLib.Error:
            time.sleep(BETWEEN)
    return _press(pid, name)


def _press(pid: int, name: str) -> bool:
    action = named(pid, name).queryAction()
    names = [action.getName(at).lower() for at in range(action.nActions)]
    wanted = next((at for at, one in enumerate(names) if one in ("press", "click", "toggle")), 0)
    return bool(action.doAction(wanted))


def write(pid: int, name: str, text: str) -> bool:
    """Write in a field."""
    field = named(pid, name)
    if field.getRole() == pyatspi.ROLE_COMBO_BOX:
        field = next(one for one in field if one is not None and one.getRole() == pyatspi.ROLE_TEXT)
    return bool(field.queryEditableText().setTextContents(text))


def announced(pid: int, wanted: str) -> bool:
    """Whether the program has a text said aloud, after what was heard before; waits for it."""
    context, end = GLib.MainContext.default(), time.monotonic() + PATIENCE
    while wanted not in ANNOUNCED and time.monotonic() < end:
        context.iteration(may_block=False)
        time.sleep(BETWEEN / 10)
    if wanted not in ANNOUNCED:
        raise LookupError(wanted, ANNOUNCED, pid)
    del ANNOUNCED[: ANNOUNCED.index(wanted) + 1]
    return True


def described(pid: int, name: str) -> str:
    """What is said of a control after its name."""
    return str(named(pid, name).description)


ORDERS: dict[str, Callable[..., object]] = {
    "controls": controls,
    "told": told,
    "press": press,
    "write": write,
    "announced": announced,
    "described": described,
}


def main() -> None:
    """Carry out orders until there are no more."""
    pyatspi.Registry.registerEventListener(lambda event: ANNOUNCED.append(str(event.any_data)), "object:announcement")
    for line in sys.stdin:
        order, *words = json.loads(line)
        try:
            answer = ["done", ORDERS[order](*words)]
        except Exception as error:  # noqa: BLE001 - told to the test, which fails of it
            answer = ["failed", repr(error)]
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
