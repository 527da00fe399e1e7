"""Log a contact with a youth, known or new."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

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
    health_reason: str = ""


def log_contact(
    command: LogContact, workplace: Workplace, *, draft_id: UUID | None = None
) -> Logged:
    """Store a contact, durable when this returns.

    It joins the youth's running trajectory, where there is one.

    Raises:
        InputError: a field that cannot be; nothing is stored, not the new youth either.
        NotFoundError: the youth is not there.
        StorageError: the disk refuses.
    """
    now = workplace.clock.now()
    day, at = day_and_time(command.day, command.at, now=now)
    _check_codes(command, workplace, on=day)
    with workplace.unit() as unit:
        young_person_id, created = settle_who(command.who, unit=unit, workplace=workplace)
        running = unit.trajectories.running_of(young_person_id)
        contact = Contact(
            id=workplace.entropy.uuid(),
            young_person_id=young_person_id,
            trajectory_id=running.id if running else None,
            day=day,
            at=at,
            **_said(command),
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


def _said(command: LogContact) -> dict[str, Any]:
    """What goes over to the contact as it was said."""
    settled = {"who", "day", "at"}
    return {name: value for name, value in vars(command).items() if name not in settled}


def _check_codes(command: LogContact, workplace: Workplace, *, on: date) -> None:
    check_codes(
        workplace.lists,
        on=on,
        contact_kind=command.kind,
        with_whom=command.with_whom,
        place=command.place,
        life_domain=command.life_domains,
        theme=command.themes,
        support_pupil=command.supports,
    )
