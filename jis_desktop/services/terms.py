"""The terms of keeping that are in force: as chosen, or the defaults. Chooses none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jis_desktop.domain.retention import CHOICES, DEFAULT_MONTHS, RecordClass

if TYPE_CHECKING:
    from jis_desktop.ports import UnitOfWork

SETTING_OF: Final = {one: f"retention.{one.value}" for one in RecordClass}
"""The name of the setting that holds a class's months."""


def terms_in_force(unit: UnitOfWork) -> dict[RecordClass, int]:
    """Months by class: as chosen, or the default."""
    chosen = {one: unit.settings.get(name) for one, name in SETTING_OF.items()}
    known = {str(months): months for months in CHOICES}
    return {one: known.get(text, DEFAULT_MONTHS[one]) for one, text in chosen.items()}
