"""A place to try a unit of work on, and records to put in it. No test."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Protocol
from uuid import UUID, uuid4

from jis_desktop.domain.activity import Activity
from jis_desktop.domain.contact import Contact, Tally
from jis_desktop.domain.early_signal import EarlySignal
from jis_desktop.domain.meldcode import MeldcodeStep
from jis_desktop.domain.network_member import NetworkMember
from jis_desktop.domain.planned_activity import ActivitySeries, PlannedActivity
from jis_desktop.domain.presence import Presence
from jis_desktop.domain.records import Kind
from jis_desktop.domain.restriction import LegalHold, Restriction
from jis_desktop.domain.retention import Certificate, RetentionProposal
from jis_desktop.domain.school import Profile, School
from jis_desktop.domain.support import SupportAction
from jis_desktop.domain.trajectory import Goal, Trajectory
from jis_desktop.domain.young_person import YoungPerson
from jis_desktop.ports import YouthKeys
from jis_desktop.services.read_records import records_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.domain.records import Changes
    from jis_desktop.ports import UnitOfWork
    from tests.fakes.fake_clock import FakeClock

PROFILE = Profile(id=uuid4(), worker="Samira", organisation="Kade", device="abcdef01")
SCHOOL = School(id=uuid4(), name="De Werf")
TODAY = date(2026, 11, 24)


class WatchedKeys(YouthKeys, Protocol):
    """Keys of youths that tell what was reserved and given back, in order."""

    given: list[UUID]
    released: list[UUID]


@dataclass
class Bench:
    """A place to try a unit of work on, empty at first.

    Attributes:
        unit: opens one.
        entomb: marks an id as erased.
    """

    unit: Callable[[], UnitOfWork]
    keys: WatchedKeys
    clock: FakeClock
    entomb: Callable[[UUID], None]

    def found(self) -> None:
        """Write the profile and a school."""
        with self.unit() as unit:
            unit.set_profile(PROFILE)
            unit.schools.add(SCHOOL)
            unit.commit()

    def add(self, *records: Any) -> Changes:
        """Store records in one transaction."""
        with self.unit() as unit:
            for record in records:
                records_of(unit, kind_of(record)).add(record)
            return unit.commit()

    def youth(self, name: str = "Ryan", **fields: Any) -> YoungPerson:
        """Store a youth."""
        with self.unit() as unit:
            youth = YoungPerson(
                id=unit.new_young_person_id(), name=name, registered_on=TODAY, **fields
            )
            unit.young_people.add(youth)
            unit.commit()
        return youth


def kind_of(record: Any) -> Kind:
    """The kind that a record is of."""
    kinds: dict[type, Kind] = {
        YoungPerson: Kind.YOUNG_PERSON,
        Trajectory: Kind.TRAJECTORY,
        Goal: Kind.GOAL,
        Contact: Kind.CONTACT,
        Tally: Kind.TALLY,
        EarlySignal: Kind.EARLY_SIGNAL,
        Activity: Kind.ACTIVITY,
        SupportAction: Kind.SUPPORT_ACTION,
        Presence: Kind.PRESENCE,
        NetworkMember: Kind.NETWORK_MEMBER,
        ActivitySeries: Kind.ACTIVITY_SERIES,
        PlannedActivity: Kind.PLANNED_ACTIVITY,
        MeldcodeStep: Kind.MELDCODE_STEP,
        LegalHold: Kind.LEGAL_HOLD,
        Restriction: Kind.RESTRICTION,
        RetentionProposal: Kind.RETENTION_PROPOSAL,
        Certificate: Kind.CERTIFICATE,
    }
    return kinds[type(record)]


def tally(count: int = 1, **fields: Any) -> Tally:
    return Tally(id=uuid4(), kind="gangcontact", count=count, **{"day": TODAY, **fields})


def contact(youth: YoungPerson, **fields: Any) -> Contact:
    given = {"kind": "check_in", "day": TODAY, **fields}
    return Contact(id=uuid4(), young_person_id=youth.id, **given)
