"""Log a contact with a youth, known or new."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jis_desktop.domain.contact import Contact
from jis_desktop.domain.records import Kind, Logged
from jis_desktop.services.people import settle_who
from jis_desktop.services.usual import check_codes, day_and_time, drop_with

if TYPE_CHECKING:
    from datetime import date, time
    from uuid import UUID

    from jis_desktop.ports import Workplace
    from jis_desktop.services.people import WhoIsIt


@dataclass(frozen=True, kw_only=True)
class LogContact:
    """What a worker says about a contact; see `domain.contact.Contact` for the fields.

    Attributes:
        day: None means today.
        at: None means now, where the day is today.
    """

    who: WhoIsIt
    kind: str
    day: date | None = None
    at: time | None = None
    minutes: int | None = None
    school_id: UUID | None = None
    place: str | None = None
    with_whom: str = "jongere"
    life_domains: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    supports: tuple[str, ...] = ()
    facts: str = ""
    interpretation: str = ""
    follow_up_on: date | None = None


def log_contact(
    command: LogContact, workplace: Workplace, *, draft_id: UUID | None = None
) -> Logged:
    """Store a contact, durable when this returns.

    It joins the youth's running trajectory, where there is one.

    Raises:
        InputError: a field that cannot be; nothing is stored, not the new youth either.
        NotFoundError: the youth or the school is not there.
        StorageError: the disk refuses.
    """
    now = workplace.clock.now()
    day, at = day_and_time(command.day, command.at, now=now)
    check_codes(
        workplace.lists,
        on=day,
        contact_kind=command.kind,
        with_whom=command.with_whom,
        place=command.place,
        life_domain=command.life_domains,
        theme=command.themes,
        support_pupil=command.supports,
    )
    with workplace.unit() as unit:
        young_person_id, created = settle_who(command.who, unit=unit, workplace=workplace)
        running = unit.trajectories.running_of(young_person_id)
        contact = Contact(
            id=workplace.entropy.uuid(),
            young_person_id=young_person_id,
            trajectory_id=running.id if running else None,
            kind=command.kind,
            day=day,
            at=at,
            minutes=command.minutes,
            school_id=command.school_id,
            place=command.place,
            with_whom=command.with_whom,
            life_domains=command.life_domains,
            themes=command.themes,
            supports=command.supports,
            facts=command.facts,
            interpretation=command.interpretation,
            follow_up_on=command.follow_up_on,
        ).checked(today=now.date())
        unit.contacts.add(contact)
        drop_with(unit, draft_id)
        changes = unit.commit()
    return Logged(
        kind=Kind.CONTACT,
        id=contact.id,
        young_person_id=young_person_id,
        created_young_person=created,
        changes=changes,
    )
