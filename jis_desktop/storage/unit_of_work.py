"""One transaction over all repositories, with its audit lines and its commit number."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Self

from sqlalchemy import bindparam, select, update

from jis_desktop.domain.hybrid_clock import Stamp
from jis_desktop.domain.records import Changes
from jis_desktop.storage.database import State
from jis_desktop.storage.faults import faults_translated
from jis_desktop.storage.group_mappings import ACTIVITY_SERIES
from jis_desktop.storage.mappings import CONTACT, SUPPORT_ACTION, TALLY
from jis_desktop.storage.privacy_mappings import CERTIFICATE
from jis_desktop.storage.repositories.activities import StoredActivities
from jis_desktop.storage.repositories.audit import StoredAuditLog, append_events, last_event
from jis_desktop.storage.repositories.case_book import StoredCaseBook
from jis_desktop.storage.repositories.day_book import StoredDayBook
from jis_desktop.storage.repositories.drafts import StoredDrafts
from jis_desktop.storage.repositories.early_signals import StoredEarlySignals
from jis_desktop.storage.repositories.erasure import StoredErasure
from jis_desktop.storage.repositories.merges import StoredMerges
from jis_desktop.storage.repositories.places import StoredSchools, read_profile, write_profile
from jis_desktop.storage.repositories.plans import (
    StoredNetwork,
    StoredOwnCodes,
    StoredPlannedActivities,
    StoredPresences,
)
from jis_desktop.storage.repositories.privacy import (
    StoredBackupPlaces,
    StoredHolds,
    StoredMeldcodeSteps,
    StoredProposals,
    StoredRestrictions,
    StoredSettings,
)
from jis_desktop.storage.repositories.records import StoredRecords
from jis_desktop.storage.repositories.young_people import (
    StoredGoals,
    StoredTrajectories,
    StoredYoungPeople,
)
from jis_desktop.storage.tables import profile as profile_table
from jis_desktop.storage.transaction import Transaction, fixed

if TYPE_CHECKING:
    from types import TracebackType
    from uuid import UUID

    from jis_desktop.domain.contact import Contact, Tally
    from jis_desktop.domain.planned_activity import ActivitySeries
    from jis_desktop.domain.retention import Certificate
    from jis_desktop.domain.school import Profile
    from jis_desktop.domain.support import SupportAction
    from jis_desktop.ports import (
        Activities,
        AuditChain,
        AuditLog,
        BackupPlaces,
        CaseBook,
        Clock,
        DayBook,
        Drafts,
        EarlySignals,
        Erasure,
        Goals,
        LegalHolds,
        MeldcodeSteps,
        Merges,
        Network,
        OwnCodes,
        PlannedActivities,
        Presences,
        Records,
        Restrictions,
        RetentionProposals,
        Schools,
        Settings,
        Trajectories,
        YoungPeople,
        YouthKeys,
    )
    from jis_desktop.storage.database import Database

_STATE = fixed(select(profile_table.c.commits, profile_table.c.last_stamp, profile_table.c.device))
_COUNT = fixed(
    update(profile_table).values(commits=bindparam("number"), last_stamp=bindparam("stamp"))
)
_NO_PROFILE_STAMP = Stamp(0, 0, "00000000")


class SqlUnitOfWork:
    """See `ports.UnitOfWork`. Nothing waits for the disk but `commit`.

    Args:
        database: the opened one.
        keys: keys of the youths.
        chain: ties the audit lines together.
        clock: tells the time.
    """

    young_people: YoungPeople
    trajectories: Trajectories
    goals: Goals
    contacts: Records[Contact]
    tallies: Records[Tally]
    early_signals: EarlySignals
    activities: Activities
    support_actions: Records[SupportAction]
    presences: Presences
    network: Network
    activity_series: Records[ActivitySeries]
    planned_activities: PlannedActivities
    own_codes: OwnCodes
    schools: Schools
    day_book: DayBook
    case_book: CaseBook
    merges: Merges
    drafts: Drafts
    meldcode_steps: MeldcodeSteps
    legal_holds: LegalHolds
    restrictions: Restrictions
    retention_proposals: RetentionProposals
    certificates: Records[Certificate]
    settings: Settings
    backup_places: BackupPlaces
    erasure: Erasure
    audit_log: AuditLog

    def __init__(
        self, database: Database, *, keys: YouthKeys, chain: AuditChain, clock: Clock
    ) -> None:
        self._database = database
        self._keys = keys
        self._chain = chain
        self._clock = clock
        self._reserved: list[UUID] = []
        self._committed = False

    def __enter__(self) -> Self:
        with faults_translated():
            self._database.connection.begin()
        self._transaction = Transaction(
            self._database.connection,
            self._keys,
            self._now_ms,
            _NO_PROFILE_STAMP,
            self._database.remembered,
        )
        try:
            self._state = self._database.state or self._read_state()
        except BaseException:
            self._database.undo()
            raise
        self._transaction.stamp = self._state.stamp
        self._make_repositories()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._database.undo()  # also what was only read after the commit
        if not self._committed:
            for reserved in self._reserved:
                self._keys.release(reserved)

    def profile(self) -> Profile:
        """See `ports.UnitOfWork.profile`."""
        return read_profile(self._transaction)

    def set_profile(self, profile: Profile) -> None:
        """See `ports.UnitOfWork.set_profile`."""
        self._transaction.stamp = Stamp(0, 0, profile.device)
        write_profile(self._transaction, profile)
        self._state = replace(self._state, device=profile.device)

    def new_young_person_id(self) -> UUID:
        """See `ports.UnitOfWork.new_young_person_id`."""
        reserved = self._keys.reserve()
        self._reserved.append(reserved)
        return reserved

    def commit(self) -> Changes:
        """See `ports.UnitOfWork.commit`."""
        state = self._state
        audit = append_events(
            self._transaction, self._chain, actor=state.device, last=state.last_event
        )
        number, stamp = state.commits + 1, self._transaction.stamp
        self._transaction.run_fixed(_COUNT, {"number": number, "stamp": str(stamp)})
        changes = Changes(number, self._transaction.touched_ids())
        self._database.remembered.forget(changes.touched)  # even if the commit should fail
        with faults_translated():
            self._database.connection.commit()
        self._committed = True
        self._database.state = State(number, stamp, state.device, audit)
        self._database.counter.write(number)
        return changes

    def _read_state(self) -> State:
        row = self._transaction.first_fixed(_STATE, {})
        if row is None:
            return State(0, _NO_PROFILE_STAMP, "", (0, b""))
        stamp = Stamp.parse(row["last_stamp"])
        return State(row["commits"], stamp, row["device"], last_event(self._transaction))

    def _make_repositories(self) -> None:
        transaction = self._transaction
        self.young_people = StoredYoungPeople(transaction)
        self.trajectories = StoredTrajectories(transaction)
        self.goals = StoredGoals(transaction)
        self.contacts = StoredRecords(transaction, CONTACT)
        self.tallies = StoredRecords(transaction, TALLY)
        self.early_signals = StoredEarlySignals(transaction)
        self.activities = StoredActivities(transaction)
        self.support_actions = StoredRecords(transaction, SUPPORT_ACTION)
        self.presences = StoredPresences(transaction)
        self.network = StoredNetwork(transaction)
        self.activity_series = StoredRecords(transaction, ACTIVITY_SERIES)
        self.planned_activities = StoredPlannedActivities(transaction)
        self.own_codes = StoredOwnCodes(transaction)
        self.schools = StoredSchools(transaction)
        self.day_book = StoredDayBook(transaction)
        self.case_book = StoredCaseBook(transaction)
        self.merges = StoredMerges(transaction)
        self.drafts = StoredDrafts(transaction)
        self._make_care(transaction)

    def _make_care(self, transaction: Transaction) -> None:
        self.meldcode_steps = StoredMeldcodeSteps(transaction)
        self.legal_holds = StoredHolds(transaction)
        self.restrictions = StoredRestrictions(transaction)
        self.retention_proposals = StoredProposals(transaction)
        self.certificates = StoredRecords(transaction, CERTIFICATE)
        self.settings = StoredSettings(transaction)
        self.backup_places = StoredBackupPlaces(transaction)
        self.erasure = StoredErasure(transaction)
        self.audit_log = StoredAuditLog(transaction, self._chain)

    def _now_ms(self) -> int:
        return int(self._clock.now().timestamp() * 1000)
