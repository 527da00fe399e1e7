"""Make two youths one, take that back, or say that they are two."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from jis_desktop.domain.errors import NotFoundError, RefusedError
from jis_desktop.domain.records import Kind
from jis_desktop.services.read_records import records_of
from jis_desktop.services.restrict import heed_restriction

if TYPE_CHECKING:
    from uuid import UUID

    from jis_desktop.domain.records import Changes
    from jis_desktop.ports import UnitOfWork, Workplace

_PAGE = 500


def merge(kept: UUID, merged: UUID, workplace: Workplace) -> Changes:
    """Move everything about one youth to another; the first one's name and class stay.

    The merged youth is listed no more, but stays with its key until the merge is taken back or
    the youth is erased.

    Raises:
        NotFoundError: one of them is not there.
        RefusedError: ``merge.itself``, ``merge.again``: one of them is merged already, or
            ``merge.two_trajectories``: both are being coached.
    """
    if kept == merged:
        raise RefusedError("merge.itself", field="id")
    with workplace.unit() as unit:
        unit.young_people.get(kept)
        unit.young_people.get(merged)
        heed_restriction(unit, kept, merged)
        known = unit.merges.all()
        if kept in known or merged in known:
            raise RefusedError("merge.again", field="id")
        if unit.trajectories.running_of(kept) and unit.trajectories.running_of(merged):
            raise RefusedError("merge.two_trajectories", field="id")
        moved = _everything_of(unit, merged, kept=kept)
        unit.merges.add(merged, kept, moved)  # first: what moves keeps the key of whose it was
        _move(unit, moved, origin=merged, to=kept)
        return unit.commit()


def unmerge(merged: UUID, workplace: Workplace) -> Changes:
    """Take a merge back: what moved goes home, what came later stays with the kept youth.

    Raises:
        NotFoundError: ``merge.unknown``.
    """
    with workplace.unit() as unit:
        kept, moved = unit.merges.take_back(merged)
        heed_restriction(unit, kept, merged)
        _move(unit, moved, origin=kept, to=merged)
        return unit.commit()


def say_not_same(one: UUID, other: UUID, workplace: Workplace) -> Changes:
    """Remember that two youths are two, so that nobody is asked again.

    Raises:
        NotFoundError: one of them is not there.
        RefusedError: ``merge.itself``.
    """
    if one == other:
        raise RefusedError("merge.itself", field="id")
    with workplace.unit() as unit:
        unit.young_people.get(one)
        unit.young_people.get(other)
        unit.merges.note_not_same(one, other)
        return unit.commit()


def unsay_not_same(one: UUID, other: UUID, workplace: Workplace) -> Changes:
    """Forget that two youths are two: it may be asked again."""
    with workplace.unit() as unit:
        unit.merges.forget_not_same(one, other)
        return unit.commit()


def _everything_of(
    unit: UnitOfWork, young_person_id: UUID, *, kept: UUID
) -> list[tuple[Kind, UUID]]:
    moved: list[tuple[Kind, UUID]] = []
    before = None
    while page := unit.case_book.moments(young_person_id, before=before, limit=_PAGE):
        moved += [(one.kind, one.id) for one in page if one.kind is not Kind.ACTIVITY]
        before = page[-1]
    # A roll call that names both stays as it is: afterwards nobody could tell who was who.
    both = {one.id for one in unit.activities.naming(kept)}
    named = unit.activities.naming(young_person_id)
    moved += [(Kind.ACTIVITY, one.id) for one in named if one.id not in both]
    around = unit.network.of(young_person_id)
    return moved + [(Kind.NETWORK_MEMBER, one.id) for one in around]


def _move(unit: UnitOfWork, moved: list[tuple[Kind, UUID]], *, origin: UUID, to: UUID) -> None:
    for kind, record_id in moved:
        repository = records_of(unit, kind)
        try:
            record = repository.get(record_id)
        except NotFoundError:
            continue  # taken back or erased since
        repository.update(_of_another(kind, record, origin=origin, to=to))


def _of_another(kind: Kind, record: Any, *, origin: UUID, to: UUID) -> Any:  # noqa: ANN401  any kind
    if kind is not Kind.ACTIVITY:
        return replace(record, young_person_id=to)
    return replace(
        record,
        present=_renamed(record.present, origin, to),
        absent=_renamed(record.absent, origin, to),
        excused=_renamed(record.excused, origin, to),
    )


def _renamed(youths: tuple[UUID, ...], origin: UUID, to: UUID) -> tuple[UUID, ...]:
    return tuple(to if youth == origin else youth for youth in youths)
