"""Restrict the use of a youth's data (GDPR, article 18), lift that, and heed it. No holds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from jis_desktop.domain.errors import NotFoundError, RefusedError
from jis_desktop.domain.restriction import Restriction

if TYPE_CHECKING:
    from uuid import UUID

    from jis_desktop.domain.records import Changes
    from jis_desktop.ports import UnitOfWork, Workplace


T = TypeVar("T")


def restrict(young_person_id: UUID, reason: str, workplace: Workplace) -> Changes:
    """Keep a youth's data and let nobody work with it until it is lifted.

    Raises:
        InputError: ``restriction.no_reason``, or a text that cannot be.
        NotFoundError: no such youth.
        RefusedError: ``restriction.again``: it is in force already.
        StorageError: the disk refuses.
    """
    restriction = Restriction(
        id=workplace.entropy.uuid(),
        young_person_id=young_person_id,
        reason=reason,
        since=workplace.clock.now().date(),
    ).checked()
    with workplace.unit() as unit:
        unit.young_people.get(young_person_id)
        if restriction_of(unit, young_person_id) is not None:
            raise RefusedError("restriction.again")
        unit.restrictions.add(restriction)
        return unit.commit()


def lift_restriction(young_person_id: UUID, workplace: Workplace) -> Changes:
    """Let the data be worked with again.

    Raises:
        NotFoundError: ``restriction.none``: nothing is in force.
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        restriction = restriction_of(unit, young_person_id)
        if restriction is None:
            raise NotFoundError("restriction.none")
        today = workplace.clock.now().date()
        unit.restrictions.update(replace(restriction, lifted_on=today))
        return unit.commit()


def restriction_of(unit: UnitOfWork, young_person_id: UUID) -> Restriction | None:
    """What is in force about a youth."""
    return next((one for one in unit.restrictions.of(young_person_id) if one.in_force), None)


def heed_restriction(unit: UnitOfWork, *youths: UUID | None) -> None:
    """Refuse to write about youths whose data is restricted; None is nobody by name.

    Raises:
        RefusedError: ``restriction.in_force``.
    """
    if not unit.restrictions.in_force().isdisjoint(youths):
        raise RefusedError("restriction.in_force", field="who")


def without_restricted(unit: UnitOfWork, rows: list[T], *, youth: str) -> list[T]:
    """Those rows of a list that are about nobody whose data is restricted.

    Args:
        unit: of the same transaction as the rows.
        rows: of any kind.
        youth: the field of a row that holds the youth's id.
    """
    restricted = unit.restrictions.in_force()
    return [row for row in rows if getattr(row, youth) not in restricted]
