"""The profile itself and its schools."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import insert, select

from jis_desktop.domain.errors import DamagedError
from jis_desktop.domain.school import Profile, School
from jis_desktop.storage.tables import profile, school

if TYPE_CHECKING:
    from jis_desktop.storage.transaction import Transaction


class StoredSchools:
    """The schools of this profile."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, new: School) -> None:
        """See `ports.Schools.add`."""
        row = {
            "id": new.id.bytes,
            "name": new.name,
            "stamp_core": self._transaction.next_stamp(),
            "recorded_at": self._transaction.now_ms(),
        }
        self._transaction.run(insert(school), row)

    def all(self) -> list[School]:
        """See `ports.Schools.all`."""
        rows = self._transaction.rows(select(school).order_by(school.c.sequence))
        return [School(id=UUID(bytes=row["id"]), name=row["name"]) for row in rows]


def read_profile(transaction: Transaction) -> Profile:
    """Whose database this is.

    Raises:
        DamagedError: ``database.no_profile``: setting it up was never finished.
    """
    row = transaction.first(select(profile))
    if row is None:
        raise DamagedError("database.no_profile")
    return Profile(
        id=UUID(bytes=row["id"]),
        worker=row["worker"],
        organisation=row["organisation"],
        device=row["device"],
        test=bool(row["test"]),
    )


def write_profile(transaction: Transaction, new: Profile) -> None:
    """Write the one row that says whose database this is."""
    row = {
        "single": 1,
        "id": new.id.bytes,
        "worker": new.worker,
        "organisation": new.organisation,
        "device": new.device,
        "test": int(new.test),
        "commits": 0,
        "last_stamp": str(transaction.stamp),
        "created_at": transaction.now_ms(),
    }
    transaction.run(insert(profile), row)
