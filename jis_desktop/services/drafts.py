"""Keep what is being typed, offer it back, throw it away."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from jis_desktop.domain.named_in import names_any, texts_in
from jis_desktop.domain.records import Draft

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from uuid import UUID

    from jis_desktop.ports import UnitOfWork, Workplace

PLACE: Final = "place"
"""The form of the one that says where somebody was, see `come_back`; it is never offered."""


def keep_draft(
    draft_id: UUID, *, form: str, content: str, subject: UUID | None, workplace: Workplace
) -> None:
    """Store what a form holds now, sealed; durable when this returns.

    Args:
        draft_id: the same for every keystroke of one entry.
        form: which form will read it back.
        content: the form's fields as JSON text.
        subject: the youth it is about, under whose key it is sealed.
        workplace: the opened profile.

    Raises:
        StorageError: the disk refuses.
    """
    draft = Draft(id=draft_id, form=form, content=content, saved_at=workplace.clock.now())
    with workplace.unit() as unit:
        unit.drafts.put(draft, subject=subject)
        unit.commit()


def drop_draft(draft_id: UUID, workplace: Workplace) -> None:
    """Throw a draft away; nothing happens if it is gone."""
    with workplace.unit() as unit:
        unit.drafts.drop(draft_id)
        unit.commit()


def open_drafts(workplace: Workplace) -> list[Draft]:
    """What was typed and never saved, newest first."""
    with workplace.unit() as unit:
        return [draft for draft in unit.drafts.all() if draft.form != PLACE]


def drop_drafts_naming(names: Iterable[str], unit: UnitOfWork) -> int:
    """Throw away what was typed and names somebody; gives how many drafts went."""
    wanted = tuple(names)
    naming = [one for one in unit.drafts.all() if names_any(_typed(one.content), wanted)]
    for draft in naming:
        unit.drafts.drop(draft.id)
    return len(naming)


def drop_drafts_before(moment: datetime, unit: UnitOfWork) -> None:
    """Throw away what was typed up to a moment (aware)."""
    for draft in unit.drafts.all():
        if draft.saved_at <= moment:
            unit.drafts.drop(draft.id)


def _typed(content: str) -> str:
    """The texts of a draft: JSON may write a letter with an accent as a number."""
    try:
        return "\n".join(texts_in(json.loads(content)))
    except ValueError:
        return content
