"""Remember on which screen somebody was when the app locked, to open there again.

Kept as a draft: sealed, under the youth's key where it names one, so that it goes when the youth
is erased; and without a line in the log of who did what.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final
from uuid import UUID

from jis_desktop.services.drafts import PLACE, keep_draft

if TYPE_CHECKING:
    from jis_desktop.ports import Workplace

_ID: Final = UUID("6d2f1f0e-6f6b-4b0e-9d0c-0a5f3c1d7e21")


def keep_place(place: str, young_person_id: UUID | None, workplace: Workplace) -> None:
    """Remember a screen, and the youth who was shown there; durable when this returns.

    Raises:
        StorageError: the disk refuses.
    """
    content = json.dumps({"place": place, "youth": str(young_person_id or "")})
    keep_draft(_ID, form=PLACE, content=content, subject=young_person_id, workplace=workplace)


def take_place(workplace: Workplace) -> tuple[str, UUID | None]:
    """Where somebody was, once; "" where nothing was remembered.

    Raises:
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        kept = [draft for draft in unit.drafts.all() if draft.form == PLACE]
        if not kept:
            return "", None
        unit.drafts.drop(_ID)
        unit.commit()
    content = json.loads(kept[0].content)
    return content["place"], UUID(content["youth"]) if content["youth"] else None
