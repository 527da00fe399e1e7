"""Choices that an organisation adds to a list of codes by itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, kw_only=True)
class OwnCode:
    """A choice of the organisation's own.

    Attributes:
        list_name: the list that it is added to.
        key: what records hold; begins with ``eigen_`` and never changes.
        label: as people read it, in either language.
        valid_from, valid_until: first and last day on which it is offered; None is open.
    """

    list_name: str
    key: str
    label: str
    valid_from: date | None = None
    valid_until: date | None = None
