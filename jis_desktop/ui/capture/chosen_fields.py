"""What was chosen in the form, as plain values for a draft, and back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from jis_desktop.domain.line_parts import Who

if TYPE_CHECKING:
    from collections.abc import Mapping

_TUPLES = frozenset({"life_domains", "themes", "supports"})


def encoded(chosen: Mapping[str, Any]) -> dict[str, Any]:
    """Values by field, as JSON knows them."""
    plain: dict[str, Any] = {}
    for name, value in chosen.items():
        if isinstance(value, Who):
            known = str(value.id) if value.id else None
            plain[name] = {
                "id": known,
                "name": value.name,
                "class": value.class_name,
                "group": value.group,
            }
        else:
            plain[name] = value.isoformat() if isinstance(value, date) else value
    return plain


def decoded(plain: Mapping[str, Any]) -> dict[str, Any]:
    """The way back.

    Raises:
        KeyError, ValueError, TypeError: not what `encoded` gave.
    """
    chosen: dict[str, Any] = {}
    for name, value in plain.items():
        if name == "who":
            known = UUID(value["id"]) if value["id"] else None
            chosen[name] = Who(
                id=known,
                name=value["name"],
                class_name=value.get("class", ""),
                group=value["group"],
            )
        elif name == "follow_up_on":
            chosen[name] = date.fromisoformat(value) if value else None
        else:
            chosen[name] = tuple(value) if name in _TUPLES else value
    return chosen
