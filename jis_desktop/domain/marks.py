"""Marks: what asks attention at a youth, and why. Never a score.

Agreements with a rhythm of their own come with later work; until then one rule holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from jis_desktop.domain.records import YouthFigures

WEEKS_WITHOUT_CONTACT = 3
"""Of a running trajectory (ours; task 10 of the ten most frequent ones)."""


def weeks_without_contact(figures: YouthFigures, *, today: date) -> int | None:
    """Whole weeks since the last contact, where a trajectory runs and they are too many.

    None where nothing is to be marked; also where there was no contact yet at all.
    """
    if not figures.running or figures.last_contact is None:
        return None
    weeks = (today - figures.last_contact).days // 7
    return weeks if weeks >= WEEKS_WITHOUT_CONTACT else None
