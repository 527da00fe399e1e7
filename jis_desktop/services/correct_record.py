"""Correct what was logged, take it out, and put back what was there. No log of new things."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from jis_desktop.domain.early_signal import About
from jis_desktop.domain.errors import InputError, RefusedError
from jis_desktop.domain.records import Kind
from jis_desktop.domain.support import LISTS
from jis_desktop.services.corrections import (
    CorrectActivity,
    CorrectContact,
    CorrectEarlySignal,
    CorrectGoal,
    CorrectSupport,
    CorrectTally,
    CorrectTrajectory,
)
from jis_desktop.services.read_records import records_of
from jis_desktop.services.report_code import keep_with_steps
from jis_desktop.services.restrict import heed_restriction
from jis_desktop.services.usual import drop_with, require_code

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.activity import Activity
    from jis_desktop.domain.contact import Contact, Tally
    from jis_desktop.domain.early_signal import EarlySignal
    from jis_desktop.domain.records import Changes
    from jis_desktop.domain.school import School
    from jis_desktop.domain.support import SupportAction
    from jis_desktop.domain.trajectory import Goal, Trajectory
    from jis_desktop.domain.young_person import KnownName, YoungPerson
    from jis_desktop.ports import UnitOfWork, Workplace
    from jis_desktop.services.corrections import Correction, CorrectYoungPerson

REMOVABLE = frozenset({Kind.CONTACT, Kind.EARLY_SIGNAL, Kind.SUPPORT_ACTION, Kind.TALLY, Kind.GOAL})
"""What nothing else refers to, so that it can go and come back whole."""


@dataclass(frozen=True, kw_only=True)
class Corrected:
    """The answer to a correction or a removal.

    Attributes:
        before: the record as it was at that moment, for `put_back` or `restore_record`.
    """

    kind: Kind
    before: Any
    changes: Changes


@dataclass(frozen=True, kw_only=True)
class Correctable:
    """A record with what is needed to correct it.

    Attributes:
        names: everybody whose it can be.
    """

    kind: Kind
    record: Any
    names: tuple[KnownName, ...]
    schools: tuple[School, ...]


def see_correctable(kind: Kind, record_id: UUID, workplace: Workplace) -> Correctable:
    """One record as it is now, with the names and schools to choose from.

    Raises:
        NotFoundError: no such record.
    """
    with workplace.unit() as unit:
        return Correctable(
            kind=kind,
            record=records_of(unit, kind).get(record_id),
            names=tuple(unit.young_people.known_names()),
            schools=tuple(unit.schools.all()),
        )


def correct_record(
    command: Correction, workplace: Workplace, *, draft_id: UUID | None = None
) -> Corrected:
    """Have something that was logged read otherwise.

    A contact that goes to another youth joins the trajectory that runs there. A new follow-up
    day waits again, also where the earlier one was done.

    Raises:
        InputError: a field that cannot be, or a choice that its list does not offer on that day;
            a choice that was there already may stay.
        NotFoundError: no such record, youth or school.
        RefusedError: ``restriction.in_force``, ``meldcode.has_steps``.
        StorageError: the disk refuses.
    """
    kind, edited = _EDITS[type(command)]
    with workplace.unit() as unit:
        repository = records_of(unit, kind)
        before = repository.get(command.id)
        after = edited(command, before, unit, workplace)
        heed_restriction(unit, _youth(before), _youth(after))
        repository.update(after.checked(today=workplace.clock.now().date()))
        drop_with(unit, draft_id)
        return Corrected(kind=kind, before=before, changes=unit.commit())


def correct_young_person(
    command: CorrectYoungPerson, workplace: Workplace, *, draft_id: UUID | None = None
) -> Corrected:
    """Correct what is known of a youth.

    Raises:
        InputError: a name, year or choice that cannot be.
        NotFoundError: no such youth or school.
        StorageError: the disk refuses.
    """
    today = workplace.clock.now().date()
    with workplace.unit() as unit:
        before = unit.young_people.get(command.id)
        heed_restriction(unit, before.id)
        _check_new(workplace, before, command, on=today, gender="gender")
        edited: YoungPerson = replace(before, **_said(command))
        unit.young_people.update(edited.checked())
        drop_with(unit, draft_id)
        return Corrected(kind=Kind.YOUNG_PERSON, before=before, changes=unit.commit())


def remove_record(
    kind: Kind, record_id: UUID, workplace: Workplace, *, draft_id: UUID | None = None
) -> Corrected:
    """Take a record out; its tombstone keeps older copies of it from coming back.

    Raises:
        RefusedError: ``record.stays``: a kind that others refer to; ``meldcode.has_steps``.
        NotFoundError: no such record.
        StorageError: the disk refuses.
    """
    if kind not in REMOVABLE:
        raise RefusedError("record.stays", field="kind")
    with workplace.unit() as unit:
        repository = records_of(unit, kind)
        before = repository.get(record_id)
        heed_restriction(unit, _youth(before))
        if kind is Kind.EARLY_SIGNAL:
            keep_with_steps(unit, before, None)
        repository.remove(record_id)
        drop_with(unit, draft_id)
        return Corrected(kind=kind, before=before, changes=unit.commit())


def restore_record(removed: Corrected, workplace: Workplace) -> Changes:
    """Bring a removed record back with the same content, under a new id.

    The old id has a tombstone by now, perhaps in copies elsewhere too, so it never comes back.

    Raises:
        NotFoundError: the youth or the school is not there any more.
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        record = replace(removed.before, id=workplace.entropy.uuid())
        heed_restriction(unit, _youth(record))
        records_of(unit, removed.kind).add(record)
        return unit.commit()


def put_back(corrected: Corrected, workplace: Workplace) -> Changes:
    """Have a corrected record read as it did before.

    Of an activity only what can be corrected: heads and marks may have come in meanwhile.

    Raises:
        NotFoundError: it, the youth or the school is not there any more.
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        before = corrected.before
        heed_restriction(unit, before.id, _youth(before))
        if corrected.kind is Kind.ACTIVITY:
            held = {field.name: getattr(before, field.name) for field in fields(CorrectActivity)}
            before = replace(unit.activities.get(before.id), **held)
        records_of(unit, corrected.kind).update(before)
        return unit.commit()


def _contact(
    command: CorrectContact, before: Contact, unit: UnitOfWork, workplace: Workplace
) -> Contact:
    _check_new(
        workplace, before, command, on=command.day,
        kind="contact_kind", with_whom="with_whom", place="place",
        life_domains="life_domain", themes="theme", supports="support_pupil",
    )  # fmt: skip
    trajectory_id = before.trajectory_id
    if command.young_person_id != before.young_person_id:
        youth = unit.young_people.get(command.young_person_id)
        running = unit.trajectories.running_of(youth.id)
        trajectory_id = running.id if running else None
    said = _said(command) | _follow_up(command, before)
    return replace(before, trajectory_id=trajectory_id, **said)


def _early_signal(
    command: CorrectEarlySignal, before: EarlySignal, unit: UnitOfWork, workplace: Workplace
) -> EarlySignal:
    _check_new(
        workplace, before, command, on=command.day,
        topic="early_signal", sort="signal_sort", life_domain="life_domain",
        source="signal_source",
    )  # fmt: skip
    about = About.GROUP if command.group_label.strip() else About.NOBODY
    if command.young_person_id is not None:
        unit.young_people.get(command.young_person_id)
        about = About.YOUNG_PERSON
    after = replace(before, about=about, **(_said(command) | _follow_up(command, before)))
    keep_with_steps(unit, before, after)
    return after


def _support(
    command: CorrectSupport, before: SupportAction, unit: UnitOfWork, workplace: Workplace
) -> SupportAction:
    if command.group not in LISTS:
        raise InputError("support.group", field="group")
    if (command.group, command.item) != (before.group, before.item):
        require_code(workplace.lists, command.group, command.item, on=command.day)
    if command.young_person_id is not None:
        unit.young_people.get(command.young_person_id)
    return replace(before, **_said(command))


def _tally(command: CorrectTally, before: Tally, _unit: UnitOfWork, workplace: Workplace) -> Tally:
    _check_new(workplace, before, command, on=command.day, kind="tally_kind", age_band="age_band")
    return replace(before, **_said(command))


def _activity(
    command: CorrectActivity, before: Activity, _unit: UnitOfWork, workplace: Workplace
) -> Activity:
    _check_new(workplace, before, command, on=command.day, kind="activity_kind", place="place")
    return replace(before, **_said(command))


def _goal(command: CorrectGoal, before: Goal, _unit: UnitOfWork, _workplace: Workplace) -> Goal:
    return replace(before, **_said(command))


def _trajectory(
    command: CorrectTrajectory, before: Trajectory, _unit: UnitOfWork, workplace: Workplace
) -> Trajectory:
    _check_new(workplace, before, command, on=command.opened_on, referred_by="referred_by")
    return replace(before, **_said(command))


_EDITS: dict[type, tuple[Kind, Callable[[Any, Any, UnitOfWork, Workplace], Any]]] = {
    CorrectContact: (Kind.CONTACT, _contact),
    CorrectEarlySignal: (Kind.EARLY_SIGNAL, _early_signal),
    CorrectSupport: (Kind.SUPPORT_ACTION, _support),
    CorrectTally: (Kind.TALLY, _tally),
    CorrectGoal: (Kind.GOAL, _goal),
    CorrectTrajectory: (Kind.TRAJECTORY, _trajectory),
    CorrectActivity: (Kind.ACTIVITY, _activity),
}


def _youth(record: Any) -> UUID | None:  # noqa: ANN401  any kind
    youth: UUID | None = getattr(record, "young_person_id", None)
    return youth


def _said(command: object) -> dict[str, Any]:
    return {name: value for name, value in vars(command).items() if name != "id"}


def _follow_up(
    command: CorrectContact | CorrectEarlySignal, before: Contact | EarlySignal
) -> dict[str, Any]:
    """What becomes of the day on which a follow-up was done."""
    same = command.follow_up_on == before.follow_up_on
    return {"follow_up_done_on": before.follow_up_done_on if same else None}


def _check_new(
    workplace: Workplace, before: object, command: object, *, on: date, **lists: str
) -> None:
    """Refuse choices that are new and not offered on that day; field name to list name."""
    for field, name in lists.items():
        known = _keys(getattr(before, field))
        for key in _keys(getattr(command, field)):
            if key not in known:
                require_code(workplace.lists, name, key, on=on)


def _keys(value: str | tuple[str, ...] | None) -> tuple[str, ...]:
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else value
