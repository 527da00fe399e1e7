"""What was typed and not saved yet, sealed like notes."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import delete, insert, select

from jis_desktop.domain.errors import NotFoundError
from jis_desktop.domain.records import Draft
from jis_desktop.storage.codecs import ID
from jis_desktop.storage.tables import draft

if TYPE_CHECKING:
    from jis_desktop.storage.transaction import Row, Transaction

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
"""Whole numbers: fractions of a second as floats lose a millisecond now and then."""


class StoredDrafts:
    """Drafts of this profile."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def put(self, new: Draft, *, subject: UUID | None) -> None:
        """See `ports.Drafts.put`."""
        row = {
            "id": new.id.bytes,
            "form": new.form,
            "young_person_id": subject.bytes if subject else None,
            "content_sealed": self._sealed(new.content, subject, new.id),
            "saved_at": (new.saved_at - _EPOCH) // _MILLISECOND,
        }
        self._transaction.run(insert(draft).prefix_with("OR REPLACE"), row)

    def all(self) -> list[Draft]:
        """See `ports.Drafts.all`."""
        rows = self._transaction.rows(select(draft).order_by(draft.c.saved_at.desc(), draft.c.id))
        found = []
        for row in rows:
            with suppress(NotFoundError):
                found.append(self._opened(row))
        return found

    def seal_anew(self) -> None:
        """See `ports.Drafts.seal_anew`."""
        of_nobody = select(draft).where(draft.c.young_person_id.is_(None))
        for row in self._transaction.rows(of_nobody):
            try:
                known = self._opened(row)
            except NotFoundError:
                self.drop(UUID(bytes=row["id"]))
            else:
                self.put(known, subject=None)

    def drop(self, draft_id: UUID) -> None:
        """See `ports.Drafts.drop`."""
        self._transaction.run(delete(draft).where(draft.c.id == draft_id.bytes))

    def _sealed(self, content: str, subject: UUID | None, draft_id: UUID) -> bytes:
        # It may name somebody who is erased one day, and every backup until then has it.
        seal = self._transaction.seal
        owner = subject or seal.unfiled()
        return seal.seal(content, subject=subject, place=_place(draft_id), owner=owner)

    def _opened(self, row: Row) -> Draft:
        draft_id = UUID(bytes=row["id"])
        seal = self._transaction.seal
        return Draft(
            id=draft_id,
            form=row["form"],
            content=seal.open(
                row["content_sealed"],
                subject=ID.decode(row["young_person_id"]),
                place=_place(draft_id),
            ),
            saved_at=_EPOCH + row["saved_at"] * _MILLISECOND,
        )


def _place(draft_id: UUID) -> str:
    return f"draft.content:{draft_id.hex}"
