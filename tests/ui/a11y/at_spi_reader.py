"""Reads the window as a screen reader does, over AT-SPI. No tests here.

The distribution's own Python runs this file, for only that one has `gi`. For each line on
standard input it prints one JSON list: every object that is shown, with role, name and states.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  the version comes first

if TYPE_CHECKING:
    from collections.abc import Iterator

APP = "jis-desktop"
MOST = 4000


def app() -> Atspi.Accessible | None:
    """The window's program, once the bus knows it; None before."""
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(place)
        if child is not None and child.get_name() == APP:
            return child
    return None


def walk(node: Atspi.Accessible, parent: str = "") -> Iterator[dict[str, object]]:
    """Each object that is shown, as a plain dict."""
    try:
        told = describe(node, parent)
        places = range(min(node.get_child_count(), MOST))
        below = [node.get_child_at_index(place) for place in places]
    except GLib.GError:
        return  # it went away meanwhile
    if parent and "showing" not in told["states"]:
        return
    yield told
    for child in below:
        if child is not None:
            yield from walk(child, told["role"])


def describe(node: Atspi.Accessible, parent: str) -> dict[str, object]:
    """What a screen reader asks of one object."""
    relations = [relation.get_relation_type() for relation in node.get_relation_set() or []]
    return {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "states": [state.value_nick for state in node.get_state_set().get_states()],
        "labelled": Atspi.RelationType.LABELLED_BY in relations,
        "description": node.get_description() or "",
        "id": node.get_accessible_id() or "",
        "parent": parent,
    }


def main() -> None:
    """Answer each line until there are no more."""
    for _line in sys.stdin:
        found = app()
        if found is not None:
            found.clear_cache()
        sys.stdout.write(json.dumps(list(walk(found)) if found else []) + "\n")
        sys.stdout.flush()


main()
