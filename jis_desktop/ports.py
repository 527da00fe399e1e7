"""What the services need from the outside world, as Protocols. No behaviour lives here.

Storage, security, sync and documents implement these; ``bootstrap`` alone connects the two
sides; the fakes in ``tests/fakes`` pass the same contract tests as the real ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, Self, TypeVar

from jis_desktop.domain.trajectory import Goal, Trajectory
from jis_desktop.domain.young_person import YoungPerson

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date, datetime
    from types import TracebackType
    from uuid import UUID

    from jis_desktop.domain.activity import Activity
    from jis_desktop.domain.codes import CodeLists
    from jis_desktop.domain.contact import Contact, Tally
    from jis_desktop.domain.early_signal import EarlySignal
    from jis_desktop.domain.records import (
        AuditEvent,
        Changes,
        DayEntry,
        Draft,
        DueEntry,
        Found,
    )
    from jis_desktop.domain.school import Profile, School
    from jis_desktop.domain.support import SupportAction
    from jis_desktop.domain.young_person import KnownName

Record = TypeVar("Record")


class Clock(Protocol):
    """Tells the time; the only source of "now" for services."""

    def now(self) -> datetime:
        """The present moment, aware, in the worker's own time zone."""


class OpenKeys(Protocol):
    """The keys of one opened vault. Never printed, logged or pickled."""

    def database_key(self) -> bytes:
        """The 32 raw bytes that SQLCipher takes."""

    def subkey(self, purpose: str) -> bytes:
        """32 bytes for one purpose, derived by HKDF-SHA256 (RFC 5869)."""


class Vault(Protocol):
    """The file that holds the data key in slots."""

    def exists(self) -> bool:
        """Whether any copy of the vault is on disk, readable or not."""

    def create(self, passphrase: str) -> tuple[OpenKeys, str]:
        """Make a new vault; give its keys and the printable recovery code.

        Raises:
            RefusedError: a vault is there already, or the passphrase is too weak
                for a machine without a keyring.
            StorageError: the folder cannot be written.
        """

    def unlock(self, passphrase: str) -> OpenKeys:
        """Open slot 1.

        Raises:
            PassphraseError: wrong passphrase, or the keyring lacks or withholds the
                device secret (codes tell them apart).
            DamagedError: both copies are unreadable.
        """

    def recover(self, code: str, new_passphrase: str) -> OpenKeys:
        """Open slot 2 with the printed code and write slot 1 anew.

        Raises:
            InputError: the code has a typing error (its checksum fails).
            PassphraseError: a well-formed code of another vault.
            DamagedError: both copies are unreadable.
        """


class TextSeal(Protocol):
    """Seals a text under the key of the youth it is about."""

    def seal(self, text: str, *, subject: UUID | None, place: str) -> bytes:
        """Encrypt ``text`` and bind it to its subject and place.

        Args:
            text: what to hide.
            subject: the youth; None for text about nobody by name (profile's key).
            place: table, column and record id, e.g. ``contact.facts:9f..``, so that a
                sealed text moved to another row does not open.

        Raises:
            NotFoundError: the youth has no key (erased).
        """

    def open(self, sealed: bytes, *, subject: UUID | None, place: str) -> str:
        """Decrypt what `seal` made.

        Raises:
            NotFoundError: the youth has no key (erased).
            DamagedError: the bytes, the subject or the place are not those sealed.
        """


class YouthKeys(TextSeal, Protocol):
    """A key a youth, in a file of their own beside the database."""

    def mark_used(self, subjects: Iterable[UUID]) -> None:
        """Say which ids the database already uses, so `reserve` never gives them."""

    def reserve(self) -> UUID:
        """An id for a new youth whose key is on disk already (made 64 ahead)."""

    def release(self, subject: UUID) -> None:
        """Give back a reserved id whose transaction was rolled back."""

    def top_up(self) -> None:
        """Make keys ahead when fewer than 16 are left; call where waiting is no harm."""

    def destroy(self, subject: UUID, *, on: datetime) -> None:
        """Erase the youth's key from both copies and leave a tombstone.

        Raises:
            NotFoundError: no such key and no tombstone either.
            StorageError: the disk refused; the key may still be in a copy: try again.
        """

    def tombstones(self) -> Mapping[UUID, datetime]:
        """Erased youths and when."""


class AuditChain(Protocol):
    """Ties each line of the audit log to the one before it."""

    def mac(self, previous: bytes, event: AuditEvent) -> bytes:
        """32 bytes over the event and the last event's code (empty for the first)."""


class Records(Protocol[Record]):
    """The stored records of one kind."""

    def add(self, record: Record) -> None:
        """Store a new record; it counts only after `UnitOfWork.commit`.

        Raises:
            RefusedError: ``record.erased``: its id has a tombstone.
        """

    def update(self, record: Record) -> None:
        """Store the changed fields of a known record and stamp their field groups.

        Raises:
            NotFoundError: no such record.
        """

    def get(self, record_id: UUID) -> Record:
        """One record.

        Raises:
            NotFoundError: no such record.
        """

    def newest(self, *, before: int | None = None, limit: int = 128) -> list[tuple[int, Record]]:
        """A page, newest first: (sequence, record). ``before`` is the last page's last sequence."""


class YoungPeople(Records[YoungPerson], Protocol):
    """The youths; their names are sealed, so comparing happens here in the clear."""

    def known_names(self) -> list[KnownName]:
        """Everybody, to be recognised while typing; in order of registration."""

    def ids(self) -> list[UUID]:
        """Every youth's id, for the keys that are taken."""


class Trajectories(Records[Trajectory], Protocol):
    """Coaching trajectories."""

    def running_of(self, young_person_id: UUID) -> Trajectory | None:
        """The youth's running trajectory, if there is one."""


class Goals(Records[Goal], Protocol):
    """Goals of trajectories."""

    def of_trajectory(self, trajectory_id: UUID) -> list[Goal]:
        """A trajectory's goals, oldest first."""


class Schools(Protocol):
    """The schools of this profile: few, so always all."""

    def add(self, school: School) -> None:
        """Store a school."""

    def all(self) -> list[School]:
        """Every school, in the order of adding."""


class DayBook(Protocol):
    """Short rows over all kinds, for lists."""

    def on(self, day: date) -> list[DayEntry]:
        """What was recorded for that day, latest first."""

    def due(self, *, until: date) -> list[DueEntry]:
        """What was to be followed up by then and is not done, oldest first."""

    def mentions(self, folded: str) -> Iterator[Found]:
        """Records whose names or texts contain the folded text, newest first per kind."""


class Drafts(Protocol):
    """What was typed and not saved yet; sealed like notes."""

    def put(self, draft: Draft, *, subject: UUID | None) -> None:
        """Keep, replacing the draft of the same id."""

    def all(self) -> list[Draft]:
        """Every draft, newest first."""

    def drop(self, draft_id: UUID) -> None:
        """Throw one away; nothing happens if it is gone already."""


class UnitOfWork(Protocol):
    """One transaction. Leaving it without `commit` undoes everything.

    Thread: the database worker only.
    """

    young_people: YoungPeople
    trajectories: Trajectories
    goals: Goals
    contacts: Records[Contact]
    tallies: Records[Tally]
    early_signals: Records[EarlySignal]
    activities: Records[Activity]
    support_actions: Records[SupportAction]
    schools: Schools
    day_book: DayBook
    drafts: Drafts

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


class Entropy(Protocol):
    """Where random ids come from."""

    def uuid(self) -> UUID:
        """A random UUID (RFC 9562, version 4)."""


@dataclass(frozen=True)
class Workplace:
    """An opened profile with what every service needs at hand.

    Attributes:
        unit: opens a unit of work.
        clock: tells the time.
        lists: the code lists.
        entropy: makes ids.
    """

    unit: Callable[[], UnitOfWork]
    clock: Clock
    lists: CodeLists
    entropy: Entropy


class ProfileDoor(Protocol):
    """The way in to one profile on this machine."""

    def exists(self) -> bool:
        """Whether a profile is there, readable or not."""

    def build(self, passphrase: str) -> tuple[Workplace, str]:
        """Make vault, keys and database beside the profile's place; not there yet.

        Returns:
            (a workplace to fill in the profile with, the printable recovery code).

        Raises:
            RefusedError: ``profile.exists``, or a passphrase that is too weak.
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

    def warnings(self) -> tuple[str, ...]:
        """Codes of what the worker should know about the opened profile."""

    def close(self) -> None:
        """Write everything back and let go. Safe to call twice."""


class Attempts(Protocol):
    """Slows down guessing; never wipes anything, because a pupil could set that off."""

    def seconds_left(self) -> int:
        """How long the next attempt has to wait; 0 when it may come now."""

    def note_failure(self) -> None:
        """A wrong passphrase was tried."""

    def note_success(self) -> None:
        """The right one was."""


@dataclass(frozen=True, kw_only=True)
class Check:
    """One line of the self-test.

    Attributes:
        check: stable name.
        ok: whether it passed.
        detail: figures and names of settings; no personal data.
        broken: whether a failure means that the installation itself is broken.
    """

    check: str
    ok: bool
    detail: str
    broken: bool = False
