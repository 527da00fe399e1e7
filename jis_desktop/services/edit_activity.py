"""What is filled in about an activity afterwards: heads, the roll call, how it went, cancelling."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from jis_desktop.domain.records import Kind, Logged
from jis_desktop.services.people import settle_who
from jis_desktop.services.restrict import heed_restriction
from jis_desktop.services.usual import require_code

if TYPE_CHECKING:
    from uuid import UUID

    from jis_desktop.domain.activity import Activity, HeadCount
    from jis_desktop.domain.records import Changes
    from jis_desktop.ports import UnitOfWork, Workplace
    from jis_desktop.services.people import WhoIsIt

Ids = tuple["UUID", ...]
Part = Literal["evaluation", "material", "partners"]


@dataclass(frozen=True, kw_only=True)
class Marks:
    """Marks to set on a roll call; whoever is not named keeps the mark there was.

    Attributes:
        present: who was there.
        absent: who was expected and did not come.
        excused: who had said so beforehand.
        off: who does not belong on the roll call at all.
    """

    present: Ids = ()
    absent: Ids = ()
    excused: Ids = ()
    off: Ids = ()


def record_heads(activity_id: UUID, heads: HeadCount, workplace: Workplace) -> Changes:
    """Set the head counts; None stays "not counted".

    Raises:
        InputError: ``heads.out_of_range``.
        NotFoundError: no such activity.
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        _edit(unit, activity_id, workplace, heads=heads)
        return unit.commit()


def call_roll(activity_id: UUID, marks: Marks, workplace: Workplace) -> Changes:
    """Set marks on the roll call.

    Raises:
        InputError: ``roll_call.both``: somebody is to be present and absent.
        NotFoundError: no such activity or youth.
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        _mark(unit, activity_id, marks, workplace)
        return unit.commit()


def enrol(activity_id: UUID, who: WhoIsIt, workplace: Workplace) -> Logged:
    """Mark somebody as present, made in the same transaction where it is a new name.

    Raises:
        InputError: a name that cannot be.
        NotFoundError: no such activity or youth.
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        youth, created = settle_who(who, unit=unit, workplace=workplace)
        _mark(unit, activity_id, Marks(present=(youth,)), workplace)
        changes = unit.commit()
    return Logged(
        kind=Kind.ACTIVITY,
        id=activity_id,
        changes=changes,
        young_person_id=youth,
        created_young_person=created,
    )


def undo_enrol(enrolled: Logged, marks: Marks, workplace: Workplace) -> Changes:
    """Take back what `enrol` did, and the youth where it made one.

    Args:
        enrolled: its answer.
        marks: the mark there was before; ``off`` for none.
        workplace: the opened profile.

    Raises:
        NotFoundError: no such activity, or another record names the new youth by now.
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        _mark(unit, enrolled.id, marks, workplace)
        if enrolled.created_young_person and enrolled.young_person_id is not None:
            unit.young_people.remove(enrolled.young_person_id)
        return unit.commit()


def note_text(activity_id: UUID, part: Part, text: str, workplace: Workplace) -> Changes:
    """Set how it went (``evaluation``), what was needed (``material``) or with whom it was done.

    Raises:
        InputError: a text that is too long or holds what no text may hold.
        NotFoundError: no such activity.
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        _edit(unit, activity_id, workplace, **{part: text})
        return unit.commit()


def cancel_activity(activity_id: UUID, reason: str, workplace: Workplace) -> Changes:
    """Say that it did not take place, and why (key of ``activity_cancel_reason``).

    Raises:
        InputError: ``code.unknown``.
        NotFoundError: no such activity.
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        day = unit.activities.get(activity_id).day
        require_code(workplace.lists, "activity_cancel_reason", reason, on=day)
        _edit(unit, activity_id, workplace, cancelled=reason)
        return unit.commit()


def reinstate(activity_id: UUID, workplace: Workplace) -> Changes:
    """Say that it did take place after all.

    Raises:
        NotFoundError: no such activity.
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        _edit(unit, activity_id, workplace, cancelled=None)
        return unit.commit()


def _mark(unit: UnitOfWork, activity_id: UUID, marks: Marks, workplace: Workplace) -> None:
    known = unit.activities.get(activity_id)
    named = {*marks.present, *marks.absent, *marks.excused, *marks.off}
    heed_restriction(unit, *named)
    _edit(
        unit,
        activity_id,
        workplace,
        present=(*(one for one in known.present if one not in named), *marks.present),
        absent=(*(one for one in known.absent if one not in named), *marks.absent),
        excused=(*(one for one in known.excused if one not in named), *marks.excused),
    )


def _edit(unit: UnitOfWork, activity_id: UUID, workplace: Workplace, **fields: Any) -> Activity:  # noqa: ANN401  fields of a record
    edited = replace(unit.activities.get(activity_id), **fields)
    checked = edited.checked(today=workplace.clock.now().date())
    unit.activities.update(checked)
    return checked
