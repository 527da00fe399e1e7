"""The in-memory reporting code, holds, retention, settings, erasure and log."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from jis_desktop.domain.records import AuditEvent, Kind
from tests.fakes.fake_store import FakeRecords

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from uuid import UUID

    from jis_desktop.domain.backup_place import BackupPlace
    from jis_desktop.domain.meldcode import MeldcodeStep
    from jis_desktop.domain.restriction import LegalHold, Restriction
    from jis_desktop.domain.retention import RetentionProposal
    from tests.fakes.fake_unit_of_work import FakeUnitOfWork


class FakeMeldcodeSteps(FakeRecords):
    """See `ports.MeldcodeSteps`."""

    def of_signal(self, early_signal_id: UUID) -> list[MeldcodeStep]:
        return [k.record for k in self._kept if k.record.early_signal_id == early_signal_id]


class FakeHolds(FakeRecords):
    """See `ports.LegalHolds`."""

    def of(self, young_person_id: UUID) -> list[LegalHold]:
        return [k.record for k in self._kept if k.record.young_person_id == young_person_id]


class FakeRestrictions(FakeRecords):
    """See `ports.Restrictions`."""

    def of(self, young_person_id: UUID) -> list[Restriction]:
        return [k.record for k in self._kept if k.record.young_person_id == young_person_id]

    def in_force(self) -> set[UUID]:
        return {k.record.young_person_id for k in self._kept if k.record.in_force}


class FakeProposals(FakeRecords):
    """See `ports.RetentionProposals`."""

    def of_record(self, record_id: UUID) -> list[RetentionProposal]:
        return [k.record for k in self._kept if k.record.record_id == record_id]


class FakeSettings:
    """See `ports.Settings`."""

    def __init__(self, work: FakeUnitOfWork) -> None:
        self._work = work

    def get(self, name: str) -> str:
        return self._work.draft_store.settings.get(name, "")

    def put(self, name: str, value: str) -> None:
        self._work.draft_store.settings[name] = value
        self._work.audit_log.note("change", "setting", detail=name)


class FakeBackupPlaces:
    """See `ports.BackupPlaces`."""

    def __init__(self, work: FakeUnitOfWork) -> None:
        self._work = work

    def all(self) -> list[BackupPlace]:
        places = self._work.draft_store.backup_places.values()
        return sorted(places, key=lambda place: place.path)

    def put(self, place: BackupPlace) -> None:
        self._work.draft_store.backup_places[place.id] = place
        self._work.audit_log.note("change", "backup_place", place.id)

    def drop(self, place_id: UUID) -> None:
        self._work.draft_store.backup_places.pop(place_id, None)
        self._work.audit_log.note("delete", "backup_place", place_id)


class FakeErasure:
    """See `ports.Erasure`."""

    def __init__(self, work: FakeUnitOfWork) -> None:
        self._work = work

    def bury(self, young_person_id: UUID) -> int:
        store, went = self._work.draft_store, 0
        theirs = self._theirs(young_person_id)
        store.records[Kind.CONTACT] = [
            replace(kept, record=replace(kept.record, trajectory_id=None))
            if kept.record.trajectory_id in theirs
            else kept
            for kept in store.records[Kind.CONTACT]
        ]
        for kind in Kind:
            for kept in list(store.records[kind]):
                if kept.record.id in theirs and kind is not Kind.YOUNG_PERSON:
                    went += self._remove(kind, kept.record.id)
        for kept in list(store.records[Kind.ACTIVITY]):
            went += self._strike(kept.record, young_person_id)
        store.drafts = {
            key: (draft, subject)
            for key, (draft, subject) in store.drafts.items()
            if subject != young_person_id
        }
        store.merges = {
            merged: (kept, moved)
            for merged, (kept, moved) in store.merges.items()
            if young_person_id not in {merged, kept}
        }
        store.not_same = {pair for pair in store.not_same if young_person_id not in pair}
        known = young_person_id in store.ids_of(Kind.YOUNG_PERSON)
        return went + (self._remove(Kind.YOUNG_PERSON, young_person_id) if known else 0)

    def _theirs(self, youth: UUID) -> set[UUID]:
        """What is about a youth, moved with a merge, or hangs on such a record."""
        store = self._work.draft_store
        moved = store.merges.get(youth, (None, []))[1]
        found = {one for kind, one in moved if kind is not Kind.ACTIVITY}
        all_there = [kept.record for kind in Kind for kept in store.records[kind]]
        found |= {r.id for r in all_there if getattr(r, "young_person_id", None) == youth}
        found |= {
            record.id
            for kind, name in (
                (Kind.GOAL, "trajectory_id"),
                (Kind.MELDCODE_STEP, "early_signal_id"),
            )
            for record in (kept.record for kept in store.records[kind])
            if getattr(record, name) in found
        }
        return found

    def unburied(self, erased: set[UUID]) -> set[UUID]:
        return erased & self._work.draft_store.ids_of(Kind.YOUNG_PERSON)

    def _remove(self, kind: Kind, record_id: UUID) -> int:
        FakeRecords(self._work, kind).remove(record_id)
        return 1

    def _strike(self, activity: Any, youth: UUID) -> int:
        if youth not in activity.on_roll:
            return 0
        marks = {
            name: tuple(one for one in getattr(activity, name) if one != youth)
            for name in ("present", "absent", "excused")
        }
        kept = self._work.draft_store.records[Kind.ACTIVITY]
        place = next(i for i, one in enumerate(kept) if one.record.id == activity.id)
        kept[place] = replace(kept[place], record=replace(activity, **marks))
        return 1


class FakeAuditLog:
    """See `ports.AuditLog`; writing records adds nothing here."""

    def __init__(self, work: FakeUnitOfWork) -> None:
        self._work = work

    def note(
        self, action: str, kind: str, record_id: UUID | None = None, *, detail: str = ""
    ) -> None:
        log = self._work.draft_store.audit
        log.append(
            AuditEvent(
                sequence=len(log) + 1,
                at=int(self._work.now().timestamp() * 1000),
                actor="abcdef01",
                action=action,
                kind=kind,
                record_id=record_id.bytes if record_id else None,
                detail=detail,
            )
        )

    def lines(
        self,
        *,
        before: int | None = None,
        action: str = "",
        about: Collection[UUID] | None = None,
    ) -> Iterator[AuditEvent]:
        wanted = None if about is None else {one.bytes for one in about}
        for one in reversed(self._work.draft_store.audit):
            if (
                (before is None or one.sequence < before)
                and action in {"", one.action}
                and (wanted is None or one.record_id in wanted)
            ):
                yield one

    def head(self) -> tuple[int, str]:
        log = self._work.draft_store.audit
        return (len(log), f"{len(log):064x}") if log else (0, "")

    def first_broken(self, *, heads: tuple[tuple[int, str], ...] = ()) -> int | None:
        log = self._work.draft_store.audit
        for number, code in sorted(heads):
            if number > len(log):
                return len(log) + 1
            if code != f"{number:064x}":
                return number
        return None
