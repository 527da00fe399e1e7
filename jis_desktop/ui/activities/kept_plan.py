"""A plan that is typed and not stored yet, as a draft holds it. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from jis_desktop.domain.typed_plan import ONCE, TypedPlan
from jis_desktop.ui.kept_form import read_id

if TYPE_CHECKING:
    from jis_desktop.ui.kept_form import Content

PLAN_FORM = "plan"
_TEXTS = ("title", "day", "at", "minutes", "last_day", "material", "partners")


def kept_content(typed: TypedPlan, changing: UUID | None) -> Content:
    """The fields as JSON holds them.

    Args:
        typed: the fields.
        changing: the session that is changed; None for a new one.
    """
    content: Content = {name: getattr(typed, name) for name in _TEXTS}
    return content | {
        "kind": typed.kind,
        "school": typed.school_id.hex if typed.school_id else None,
        "place": typed.place,
        "every_weeks": typed.every_weeks,
        "in_holidays": typed.in_holidays,
        "changing": changing.hex if changing else None,
    }


def read_kept(content: Content) -> tuple[TypedPlan, UUID | None]:
    """The fields, and the session that was changed; what cannot be read is left empty."""
    texts = {name: str(content.get(name) or "") for name in _TEXTS}
    weeks = content.get("every_weeks")
    typed = TypedPlan(
        kind=str(content.get("kind") or ""),
        school_id=read_id(content.get("school")),
        place=str(content["place"]) if content.get("place") else None,
        every_weeks=weeks if isinstance(weeks, int) else ONCE,
        in_holidays=content.get("in_holidays") is True,
        title=texts["title"],
        day=texts["day"],
        at=texts["at"],
        minutes=texts["minutes"],
        last_day=texts["last_day"],
        material=texts["material"],
        partners=texts["partners"],
    )
    return typed, read_id(content.get("changing"))
