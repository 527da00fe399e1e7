"""One transaction, an opened profile, and the way in to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, Self

from jis_desktop.domain.health_words import HealthWords

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from types import TracebackType
    from uuid import UUID

    from jis_desktop.domain.contact import Contact, Tally
    from jis_desktop.domain.live_lists import LiveLists
    from jis_desktop.domain.planned_activity import ActivitySeries
    from jis_desktop.domain.records import Changes
    from jis_desktop.domain.retention import Certificate
    from jis_desktop.domain.school import Profile
    from jis_desktop.domain.school_holidays import SchoolHolidays
    from jis_desktop.domain.support import SupportAction
    from jis_desktop.ports.backup import Backups
    from jis_desktop.ports.capture import OpenLetterBox
    from jis_desktop.ports.keys import YouthKeys
    from jis_desktop.ports.plans import Network, OwnCodes, PlannedActivities, Presences
    from jis_desktop.ports.privacy import (
        AuditLog,
        BackupPlaces,
        Erasure,
        LegalHolds,
        MeldcodeSteps,
        Restrictions,
        RetentionProposals,
        Settings,
    )
    from jis_desktop.ports.records import (
        Activities,
        CaseBook,
        DayBook,
        Drafts,
        EarlySignals,
        Goals,
        Merges,
        Records,
        Schools,
        Trajectories,
        YoungPeople,
    )
    from jis_desktop.ports.surroundings import Clock, Entropy, Reserve


class UnitOfWork(Protocol):
    """One transaction. Leaving it without `commit` undoes everything.

    Thread: the database worker only.
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

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...

    def profile(self) -> Profile:
        """Whose work this is."""

    def set_profile(self, profile: Profile) -> None:
        """Write it, once, when the profile is made."""

    def new_young_person_id(self) -> UUID:
        """An id whose key is already on disk; given back if the transaction is undone."""

    def commit(self) -> Changes:
        """Make it durable (synchronous=FULL) with its audit lines; say what changed.

        Raises:
            StorageError: ``disk.full``, ``disk.read_only``, ``disk.failed``; nothing was kept.
        """


@dataclass(frozen=True)
class Workplace:
    """An opened profile with what every service needs at hand.

    Attributes:
        unit: opens a unit of work.
        clock: tells the time.
        lists: the code lists, with the organisation's own choices.
        entropy: makes ids.
        holidays: when schools are closed.
        keys: of the youths; to erase one is to destroy a key.
        demo: invented records, under a clock that stands.
        backups: None for a demo, which needs none.
        letter_box: lines typed while the profile was locked; None where there is no such thing.
        reserve: room on the disk for erasing; None where none is kept.
        health: what shows that a note is about health.
        emergency: two people of the organisation opened it, not its worker.
    """

    unit: Callable[[], UnitOfWork]
    clock: Clock
    lists: LiveLists
    entropy: Entropy
    holidays: SchoolHolidays
    keys: YouthKeys
    demo: bool = False
    backups: Backups | None = None
    letter_box: OpenLetterBox | None = None
    reserve: Reserve | None = None
    health: HealthWords = field(default_factory=HealthWords)
    emergency: bool = False


class ProfileDoor(Protocol):
    """The way in to one profile on this machine."""

    def exists(self) -> bool:
        """Whether a profile is there, readable or not."""

    def build(self, passphrase: str, *, demo: datetime | None = None) -> tuple[Workplace, str]:
        """Make vault, keys and database beside the profile's place; not there yet.

        Args:
            passphrase: opens it from now on.
            demo: the moment at which a demo's clock stands; a demo takes any passphrase, and
                the place of an earlier demo.

        Returns:
            (a workplace to fill in the profile with, the printable recovery code).

        Raises:
            RefusedError: ``profile.exists``, or a passphrase that is too weak.
            InUseError: somebody looks at the earlier demo.
            StorageError: the disk refuses, or the folder lies on a network.
        """

    def publish(self) -> Workplace:
        """Move what `build` made into its place, whole, and open it there.

        Raises:
            RefusedError: ``profile.exists``: another start was quicker.
        """

    def unlock(self, passphrase: str) -> Workplace:
        """Open the profile.

        Raises:
            NotFoundError: ``profile.missing``.
            PassphraseError, DamagedError, InUseError, StorageError: as their codes say.
        """

    def recover(self, code: str, new_passphrase: str) -> Workplace:
        """Open the profile with the printed code and set a new passphrase."""

    def recover_with_shares(self, shares: tuple[str, str], new_passphrase: str) -> Workplace:
        """Open the profile with two shares of the organisation's key; set a new passphrase.

        Raises:
            InputError: a typing error in a share, or the same share twice.
            NotFoundError: ``organisation_key.no_slot``.
            PassphraseError: ``organisation_key.wrong``.
        """

    def verify_recovery_code(self, code: str) -> bool:
        """Whether the printed code opens this profile; opens nothing and changes nothing.

        Raises:
            InputError: a typing error.
            DamagedError, StorageError: as their codes say.
        """

    def organisation(self) -> str:
        """The fingerprint of the organisation's key that opens the profile; "" for none.

        Raises:
            DamagedError, StorageError: as their codes say.
        """

    def change_passphrase(self, old: str, new: str) -> None:
        """Let another passphrase open the profile from now on.

        Raises:
            PassphraseError: the old one is wrong, or as its code says; the old one still holds.
            StorageError: the disk refuses; the old one still holds.
        """

    def prove(self, passphrase: str) -> None:
        """Return where this passphrase opens the profile; opens nothing and changes nothing.

        Raises:
            PassphraseError, DamagedError: as their codes say.
        """

    def warnings(self) -> tuple[str, ...]:
        """Codes of what the worker should know about the opened profile."""

    def close(self) -> None:
        """Write everything back and let go. Safe to call twice."""


class Renewal(Protocol):
    """New keys for one profile, which nobody may have open: made beside it and swapped in whole.

    A power cut at any moment leaves the old profile or the new one.
    """

    def check(self) -> None:
        """Return where the keys can be renewed; the profile may be open for that.

        Raises:
            NotFoundError: ``profile.missing``.
            RefusedError: ``keys.lines_wait``: what was typed while locked is sealed to the old
                keys and has to be filed first; ``keys.not_of_a_demo``.
        """

    def prepare(self, passphrase: str) -> str:
        """Make the renewed profile beside the old one; the passphrase stays.

        Returns:
            The new printed code, which opens nothing before `put_in_place`.

        Raises:
            PassphraseError: it does not open the profile.
            NotFoundError, RefusedError, InUseError, DamagedError, StorageError: as their codes
                say; nothing was changed.
        """

    def put_in_place(self) -> None:
        """Let the renewed profile take the place of the old one.

        Raises:
            StorageError: the disk refuses; the old one is in its place.
        """

    def give_up(self) -> None:
        """Throw away what `prepare` made and was not put in place. Safe to call twice."""
