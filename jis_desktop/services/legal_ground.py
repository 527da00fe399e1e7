"""On which legal ground and for which purpose an organisation keeps all this, in its own words.

Nothing is filled in beforehand: the app tells what it does, and never that it is lawful.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from jis_desktop.domain.text_rules import clean_note

if TYPE_CHECKING:
    from jis_desktop.domain.records import Changes
    from jis_desktop.ports import UnitOfWork, Workplace

GROUND: Final = "legal_ground"
PURPOSE: Final = "purpose"
"""Names of the settings."""


@dataclass(frozen=True, kw_only=True)
class Grounds:
    """What an organisation says; "" where it said nothing.

    Attributes:
        ground: which of GDPR, article 6 (and 9 for health), and where that is laid down.
        purpose: what it is kept for.
    """

    ground: str = ""
    purpose: str = ""


def see_grounds(workplace: Workplace) -> Grounds:
    """What the organisation says."""
    with workplace.unit() as unit:
        return grounds_in(unit)


def grounds_in(unit: UnitOfWork) -> Grounds:
    """The same within a transaction."""
    return Grounds(ground=unit.settings.get(GROUND), purpose=unit.settings.get(PURPOSE))


def put_grounds(grounds: Grounds, workplace: Workplace) -> Changes:
    """Keep what the organisation says, durable when this returns.

    Raises:
        InputError: a text that cannot be; ``field`` is ``ground`` or ``purpose``.
        StorageError: the disk refuses.
    """
    said = {
        GROUND: clean_note(grounds.ground, field="ground"),
        PURPOSE: clean_note(grounds.purpose, field="purpose"),
    }
    with workplace.unit() as unit:
        for name, text in said.items():
            if unit.settings.get(name) != text:
                unit.settings.put(name, text)
        return unit.commit()
