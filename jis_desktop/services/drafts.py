"""Keep what is being typed, offer it back, throw it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.domain.records import Draft

if TYPE_CHECKING:
    from uuid import UUID

    from jis_desktop.ports import Workplace


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
        return unit.drafts.all()
