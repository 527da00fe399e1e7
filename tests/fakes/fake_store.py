"""The imaginary disk of `fake_unit_of_work`, and records of any kind on it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from jis_desktop.domain.errors import NotFoundError, RefusedError
from jis_desktop.domain.records import Kind

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from jis_desktop.domain.backup_place import BackupPlace
    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.own_code import OwnCode
    from jis_desktop.domain.records import AuditEvent, Draft
    from jis_desktop.domain.school import Profile, School
    from tests.fakes.fake_unit_of_work import FakeUnitOfWork


@dataclass(frozen=True)
class Kept:
    """A record with when it was written.

    Attributes:
        sequence: order within its kind.
        order: order over all kinds.
    """

    sequence: int
    order: int
    at: datetime
    record: Any


@dataclass
class FakeStore:
    """What is on the imaginary disk.

    Attributes:
        fail_next: raised by the next commit, which then keeps nothing.
        erased: ids that may not come back.
    """

    profile: Profile | None = None
    schools: list[School] = field(default_factory=list)
    records: dict[Kind, list[Kept]] = field(default_factory=lambda: {kind: [] for kind in Kind})
    drafts: dict[UUID, tuple[Draft, UUID | None]] = field(default_factory=dict)
    commits: int = 0
    erased: set[UUID] = field(default_factory=set)
    fail_next: JisError | None = None
    merges: dict[UUID, tuple[UUID, list[tuple[Kind, UUID]]]] = field(default_factory=dict)
    not_same: set[tuple[UUID, UUID]] = field(default_factory=set)
    own_codes: list[OwnCode] = field(default_factory=list)
    settings: dict[str, str] = field(default_factory=dict)
    backup_places: dict[UUID, BackupPlace] = field(default_factory=dict)
    audit: list[AuditEvent] = field(default_factory=list)
    in_use: bool = False

    def copied(self) -> FakeStore:
        return replace(
            self,
            schools=list(self.schools),
            records={kind: list(kept) for kind, kept in self.records.items()},
            drafts=dict(self.drafts),
            erased=set(self.erased),
            merges=dict(self.merges),
            not_same=set(self.not_same),
            own_codes=list(self.own_codes),
            settings=dict(self.settings),
            backup_places=dict(self.backup_places),
            audit=list(self.audit),
        )

    def all_of(self, kind: Kind) -> list[Any]:
        return [kept.record for kept in self.records[kind]]

    def ids_of(self, kind: Kind) -> set[UUID]:
        return {record.id for record in self.all_of(kind)}


class FakeRecords:
    """See `ports.Records`."""

    def __init__(self, work: FakeUnitOfWork, kind: Kind) -> None:
        self._work = work
        self._kind = kind

    @property
    def _stored(self) -> list[Kept]:
        return self._work.draft_store.records[self._kind]

    @property
    def _kept(self) -> list[Kept]:
        return [kept for kept in self._stored if self._work.opens(self._kind, kept.record)]

    def add(self, record: Any) -> None:
        if record.id in self._work.draft_store.erased:
            raise RefusedError("record.erased")
        stored = self._stored
        order = sum(len(kept) for kept in self._work.draft_store.records.values()) + 1
        sequence = stored[-1].sequence + 1 if stored else 1
        stored.append(Kept(sequence, order, self._work.now(), self._whole(record)))
        self._work.touch(self._kind, record.id)

    def update(self, record: Any) -> None:
        known, changed = self.get(record.id), self._whole(record)
        if known == changed:
            return
        place = self._place(record.id)
        self._stored[place] = replace(self._stored[place], record=changed)
        self._work.touch(self._kind, record.id)

    def get(self, record_id: UUID) -> Any:
        record = self._stored[self._place(record_id)].record
        if not self._work.opens(self._kind, record):
            raise NotFoundError("record.erased", field="id")
        return record

    def remove(self, record_id: UUID) -> None:
        del self._stored[self._place(record_id)]
        self._work.draft_store.erased.add(record_id)
        self._work.touch(self._kind, record_id)

    def newest(self, *, before: int | None = None, limit: int = 128) -> list[tuple[int, Any]]:
        older = [k for k in reversed(self._kept) if before is None or k.sequence < before]
        return [(kept.sequence, kept.record) for kept in older[:limit]]

    def _place(self, record_id: UUID) -> int:
        for place, kept in enumerate(self._stored):
            if kept.record.id == record_id:
                return place
        raise NotFoundError("record.unknown", field="id")

    def _whole(self, record: Any) -> Any:
        return record
