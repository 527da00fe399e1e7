"""An in-memory unit of work for testing services without SQL.

It passes the same contract as the real one (tests/storage/contract.py). Besides, it can be
told to fail at the next commit, and it refuses a unit within a unit.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self

from jis_desktop.domain.early_signal import CLOSED
from jis_desktop.domain.errors import DamagedError, NotFoundError
from jis_desktop.domain.records import Changes, Kind
from jis_desktop.domain.young_person import KnownName
from tests.fakes.fake_case_book import FakeCaseBook
from tests.fakes.fake_day_book import FakeDayBook
from tests.fakes.fake_plans import (
    FakeNetwork,
    FakeOwnCodes,
    FakePlannedActivities,
    FakePresences,
)
from tests.fakes.fake_privacy import (
    FakeAuditLog,
    FakeBackupPlaces,
    FakeErasure,
    FakeHolds,
    FakeMeldcodeSteps,
    FakeProposals,
    FakeRestrictions,
    FakeSettings,
)
from tests.fakes.fake_store import FakeRecords, FakeStore

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from types import TracebackType
    from uuid import UUID

    from jis_desktop import ports
    from jis_desktop.domain.activity import Activity
    from jis_desktop.domain.contact import Contact, Tally
    from jis_desktop.domain.early_signal import EarlySignal
    from jis_desktop.domain.planned_activity import ActivitySeries
    from jis_desktop.domain.records import Draft
    from jis_desktop.domain.retention import Certificate
    from jis_desktop.domain.school import Profile, School
    from jis_desktop.domain.support import SupportAction
    from jis_desktop.domain.trajectory import Goal, Trajectory
    from tests.fakes.fake_store import Kept


class FakeEarlySignals(FakeRecords):
    """See `ports.EarlySignals`."""

    def not_closed(self) -> list[EarlySignal]:
        return self._latest([k for k in self._kept if k.record.status != CLOSED])

    def closed_since(self, day: date) -> list[EarlySignal]:
        closed = [k for k in self._kept if k.record.status == CLOSED and k.record.day >= day]
        return self._latest(closed)

    def _latest(self, kept: list[Kept]) -> list[EarlySignal]:
        kept.sort(key=lambda one: (one.record.day, one.sequence), reverse=True)
        return [one.record for one in kept]


class FakeActivities(FakeRecords):
    """Keeps a roll call in order of ids, as the real one does."""

    def naming(self, young_person_id: UUID) -> list[Activity]:
        called = [k.record for k in self._kept]
        return [a for a in called if young_person_id in a.on_roll]

    def between(self, first: date, last: date) -> list[Activity]:
        kept = [k for k in self._kept if first <= k.record.day <= last]
        kept.sort(key=lambda one: (one.record.day, str(one.record.at or ""), one.sequence))
        return [one.record for one in kept]

    def _whole(self, record: Activity) -> Activity:
        ordered: dict[str, Any] = {
            name: tuple(sorted(set(getattr(record, name)), key=lambda youth: youth.bytes))
            for name in ("present", "absent", "excused")
        }
        return replace(record, **ordered)


class FakeYoungPeople(FakeRecords):
    """See `ports.YoungPeople`."""

    def known_names(self) -> list[KnownName]:
        merges = self._work.draft_store.merges
        return self.names(k.record.id for k in self._kept if k.record.id not in merges)

    def names(self, youths: Iterable[UUID]) -> list[KnownName]:
        known = {kept.record.id: kept.record for kept in self._kept}
        return [
            KnownName(
                id=youth.id,
                name=youth.name,
                nickname=youth.nickname,
                class_name=youth.class_name,
                school_id=youth.school_id,
            )
            for youth in (known[one] for one in youths if one in known)
        ]

    def ids(self) -> list[UUID]:
        return [kept.record.id for kept in self._stored]


class FakeTrajectories(FakeRecords):
    """See `ports.Trajectories`."""

    def running_of(self, young_person_id: UUID) -> Trajectory | None:
        for kept in reversed(self._kept):
            if kept.record.young_person_id == young_person_id and kept.record.running:
                return kept.record  # type: ignore[no-any-return]  # records of every kind
        return None


class FakeGoals(FakeRecords):
    """See `ports.Goals`."""

    def of_trajectory(self, trajectory_id: UUID) -> list[Goal]:
        return [k.record for k in self._kept if k.record.trajectory_id == trajectory_id]


class FakeMerges:
    """See `ports.Merges`."""

    def __init__(self, work: FakeUnitOfWork) -> None:
        self._work = work

    def add(self, merged: UUID, kept: UUID, moved: Iterable[tuple[Kind, UUID]]) -> None:
        self._work.draft_store.merges[merged] = kept, list(moved)
        self._touch(merged, kept)

    def take_back(self, merged: UUID) -> tuple[UUID, list[tuple[Kind, UUID]]]:
        if merged not in self._work.draft_store.merges:
            raise NotFoundError("merge.unknown", field="id")
        kept, moved = self._work.draft_store.merges.pop(merged)
        self._touch(merged, kept)
        return kept, moved

    def all(self) -> dict[UUID, UUID]:
        merges = self._work.draft_store.merges
        return {merged: kept for merged, (kept, _moved) in merges.items()}

    def note_not_same(self, one: UUID, other: UUID) -> None:
        pair = _ordered(one, other)
        if pair not in self._work.draft_store.not_same:
            self._work.draft_store.not_same.add(pair)
            self._touch(one, other)

    def forget_not_same(self, one: UUID, other: UUID) -> None:
        pair = _ordered(one, other)
        if pair in self._work.draft_store.not_same:
            self._work.draft_store.not_same.remove(pair)
            self._touch(one, other)

    def not_same(self) -> set[tuple[UUID, UUID]]:
        return set(self._work.draft_store.not_same)

    def _touch(self, *youths: UUID) -> None:
        for youth in youths:
            self._work.touch(Kind.YOUNG_PERSON, youth)


def _ordered(one: UUID, other: UUID) -> tuple[UUID, UUID]:
    return (one, other) if one.bytes < other.bytes else (other, one)


class FakeSchools:
    """See `ports.Schools`."""

    def __init__(self, work: FakeUnitOfWork) -> None:
        self._work = work

    def add(self, school: School) -> None:
        self._work.draft_store.schools.append(school)

    def all(self) -> list[School]:
        return list(self._work.draft_store.schools)


class FakeDrafts:
    """See `ports.Drafts`."""

    def __init__(self, work: FakeUnitOfWork) -> None:
        self._work = work

    def put(self, draft: Draft, *, subject: UUID | None) -> None:
        self._work.draft_store.drafts[draft.id] = (draft, subject)

    def all(self) -> list[Draft]:
        kept = self._work.draft_store.drafts.values()
        drafts = [draft for draft, subject in kept if self._work.has_key(subject)]
        return sorted(drafts, key=lambda draft: draft.saved_at, reverse=True)

    def seal_anew(self) -> None:
        """Nothing is sealed here."""

    def drop(self, draft_id: UUID) -> None:
        self._work.draft_store.drafts.pop(draft_id, None)


class FakeUnitOfWork:
    """See `ports.UnitOfWork`."""

    young_people: ports.YoungPeople
    trajectories: ports.Trajectories
    goals: ports.Goals
    contacts: ports.Records[Contact]
    tallies: ports.Records[Tally]
    early_signals: ports.EarlySignals
    activities: ports.Activities
    support_actions: ports.Records[SupportAction]
    presences: ports.Presences
    network: ports.Network
    activity_series: ports.Records[ActivitySeries]
    planned_activities: ports.PlannedActivities
    own_codes: ports.OwnCodes
    schools: ports.Schools
    day_book: ports.DayBook
    case_book: ports.CaseBook
    merges: ports.Merges
    drafts: ports.Drafts
    meldcode_steps: ports.MeldcodeSteps
    legal_holds: ports.LegalHolds
    restrictions: ports.Restrictions
    retention_proposals: ports.RetentionProposals
    certificates: ports.Records[Certificate]
    settings: ports.Settings
    backup_places: ports.BackupPlaces
    erasure: ports.Erasure
    audit_log: ports.AuditLog

    def __init__(self, store: FakeStore, *, keys: ports.YouthKeys, clock: ports.Clock) -> None:
        self._store = store
        self._keys = keys
        self.has_key = keys.has_key
        self.now = clock.now
        self._reserved: list[UUID] = []
        self._touched: dict[Kind, set[UUID]] = {}
        self._committed = False

    def __enter__(self) -> Self:
        if self._store.in_use:
            raise RuntimeError("a unit of work within another")
        self._store.in_use = True
        self.draft_store = self._store.copied()
        self.young_people = FakeYoungPeople(self, Kind.YOUNG_PERSON)
        self.trajectories = FakeTrajectories(self, Kind.TRAJECTORY)
        self.goals = FakeGoals(self, Kind.GOAL)
        self.contacts = FakeRecords(self, Kind.CONTACT)
        self.tallies = FakeRecords(self, Kind.TALLY)
        self.early_signals = FakeEarlySignals(self, Kind.EARLY_SIGNAL)
        self.activities = FakeActivities(self, Kind.ACTIVITY)
        self.support_actions = FakeRecords(self, Kind.SUPPORT_ACTION)
        self.presences = FakePresences(self, Kind.PRESENCE)
        self.network = FakeNetwork(self, Kind.NETWORK_MEMBER)
        self.activity_series = FakeRecords(self, Kind.ACTIVITY_SERIES)
        self.planned_activities = FakePlannedActivities(self, Kind.PLANNED_ACTIVITY)
        self.own_codes = FakeOwnCodes(self)
        self.schools = FakeSchools(self)
        self.day_book = FakeDayBook(self)
        self.case_book = FakeCaseBook(self)
        self.merges = FakeMerges(self)
        self.drafts = FakeDrafts(self)
        self._make_care()
        return self

    def _make_care(self) -> None:
        self.meldcode_steps = FakeMeldcodeSteps(self, Kind.MELDCODE_STEP)
        self.legal_holds = FakeHolds(self, Kind.LEGAL_HOLD)
        self.restrictions = FakeRestrictions(self, Kind.RESTRICTION)
        self.retention_proposals = FakeProposals(self, Kind.RETENTION_PROPOSAL)
        self.certificates = FakeRecords(self, Kind.CERTIFICATE)
        self.settings = FakeSettings(self)
        self.backup_places = FakeBackupPlaces(self)
        self.erasure = FakeErasure(self)
        self.audit_log = FakeAuditLog(self)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._store.in_use = False
        if not self._committed:
            for reserved in self._reserved:
                self._keys.release(reserved)

    def opens(self, kind: Kind, record: Any) -> bool:
        whose = "id" if kind is Kind.YOUNG_PERSON else "young_person_id"
        return self.has_key(getattr(record, whose, None))

    def listed(self, kind: Kind) -> list[Kept]:
        return [one for one in self.draft_store.records[kind] if self.opens(kind, one.record)]

    def touch(self, kind: Kind, record_id: UUID) -> None:
        self._touched.setdefault(kind, set()).add(record_id)

    def profile(self) -> Profile:
        if self.draft_store.profile is None:
            raise DamagedError("database.no_profile")
        return self.draft_store.profile

    def set_profile(self, profile: Profile) -> None:
        self.draft_store.profile = profile

    def new_young_person_id(self) -> UUID:
        self._reserved.append(self._keys.reserve())
        return self._reserved[-1]

    def commit(self) -> Changes:
        failure, self._store.fail_next = self._store.fail_next, None
        if failure is not None:
            raise failure
        self._check_references()
        kept = self.draft_store
        self._store.profile, self._store.schools = kept.profile, kept.schools
        self._store.records, self._store.drafts = kept.records, kept.drafts
        self._store.erased.update(kept.erased)
        self._store.merges, self._store.not_same = kept.merges, kept.not_same
        self._store.own_codes = kept.own_codes
        self._store.settings, self._store.audit = kept.settings, kept.audit
        self._store.backup_places = kept.backup_places
        self._store.commits += 1
        self._committed = True
        touched = {kind: frozenset(ids) for kind, ids in self._touched.items()}
        return Changes(self._store.commits, touched)

    def _check_references(self) -> None:
        known = {
            "young_person_id": self.draft_store.ids_of(Kind.YOUNG_PERSON),
            "trajectory_id": self.draft_store.ids_of(Kind.TRAJECTORY),
            "school_id": {school.id for school in self.draft_store.schools},
        }
        known |= dict.fromkeys(("present", "absent", "excused"), known["young_person_id"])
        known["early_signal_id"] = self.draft_store.ids_of(Kind.EARLY_SIGNAL)
        known["series_id"] = self.draft_store.ids_of(Kind.ACTIVITY_SERIES)
        for kept in (one for kind in Kind for one in self.draft_store.records[kind]):
            for name, ids in known.items():
                plan = getattr(kept.record, "plan", None)
                named = getattr(kept.record, name, getattr(plan, name, None))
                wanted = named if isinstance(named, tuple) else (named,)
                if not ids.issuperset(one for one in wanted if one is not None):
                    raise NotFoundError("record.unknown")
