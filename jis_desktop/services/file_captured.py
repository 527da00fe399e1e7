"""File the lines that were typed while the profile was locked: one look, one save."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import count
from typing import TYPE_CHECKING, Any, Self, cast

from jis_desktop.domain.errors import InputError, JisError, NotFoundError, RefusedError
from jis_desktop.domain.line_parts import Who, WhoKind
from jis_desktop.domain.records import Changes
from jis_desktop.domain.text_rules import fold
from jis_desktop.services.log_line import log_reading
from jis_desktop.services.read_captured import (
    StoppedClock,
    drop_filed,
    is_filed,
    letter_box,
    record_id,
    see_waiting,
)
from jis_desktop.services.undo import undo_log

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from uuid import UUID

    from jis_desktop.domain.captured_line import CapturedLine
    from jis_desktop.domain.records import Logged
    from jis_desktop.ports import UnitOfWork, Workplace
    from jis_desktop.services.read_captured import Waiting, WaitingLine


@dataclass(frozen=True)
class Filed:
    """What became of the lines.

    Attributes:
        logged: the records, by line and in order of typing.
        refused: why a line that looked ready was not filed, by its id; it waits on.
        changes: of the one commit.
    """

    logged: tuple[tuple[CapturedLine, Logged], ...] = ()
    refused: dict[UUID, JisError] = field(default_factory=dict)
    changes: Changes = field(default_factory=lambda: Changes(0))


def file_lines(waiting: Waiting, workplace: Workplace) -> Filed:
    """Log every line that is ready, in one transaction, then take the lines away.

    A line's record has an id that follows from the line's, so that a line left behind by a crash
    is not logged twice.

    Args:
        waiting: the lines as they were looked at.
        workplace: the opened profile.

    Raises:
        StorageError: the disk refuses; nothing was filed and all lines wait on.
    """
    ready = [one for one in waiting.lines if one.problem is None]
    refused: dict[UUID, JisError] = {}
    while True:
        left = [one for one in ready if one.line.id not in refused]
        filed = _file(left, waiting.school_id, workplace, refused)
        if filed is not None:
            break
    drop_filed([one.line.id for one in left], letter_box(workplace))
    return replace(filed, refused=refused)


def take_filed_back(filed: Filed, workplace: Workplace) -> Changes:
    """Take the records away again; the lines wait as before.

    The lines come back first: a crash in between leaves lines whose records are there, and those
    are seen to be filed.

    Raises:
        NotFoundError: a record is gone already, or another one names its youth by now.
        StorageError: the disk refuses.
    """
    box = letter_box(workplace)
    for line, _logged in filed.logged:
        box.put(replace(line, turn=line.turn + 1))
    with workplace.unit() as unit:
        joined = replace(workplace, unit=_Joined(unit))
        for _line, logged in reversed(filed.logged):
            undo_log(logged, joined)
        return unit.commit()


def change_captured(line: CapturedLine, workplace: Workplace) -> None:
    """Keep a line as it was changed after unlocking; durable when this returns.

    Raises:
        InputError: ``captured.too_long``.
        StorageError: the disk refuses.
    """
    letter_box(workplace).put(line)


def drop_captured(line_id: UUID, workplace: Workplace) -> None:
    """Throw a line away; `change_captured` puts it back.

    Raises:
        StorageError: the disk refuses.
    """
    letter_box(workplace).drop(line_id)


def drop_captured_about(
    youths: Collection[UUID], names: Iterable[str], workplace: Workplace
) -> int:
    """Throw away the lines about youths who are about to be erased; how many it were.

    A line that may be about somebody else of that name, who is known too, stays, for the worker
    to look at. One that would make somebody new of that name goes: nobody else has it.

    Args:
        youths: the one and those merged into that one.
        names: what they are called; who was merged is not known by name any more.
        workplace: the opened profile.

    Raises:
        StorageError: the disk refuses; some may be gone already.
    """
    called = {fold(name) for name in names}
    found = [
        one.line.id
        for one in see_waiting(workplace).lines
        if one.read.who.id in youths
        or (one.read.who.kind is WhoKind.NEW and fold(one.read.who.name) in called)
    ]
    for line_id in found:
        letter_box(workplace).drop(line_id)
    return len(found)


class _Joined:
    """One open unit of work that several services share: only its owner commits.

    Services ask for a unit, and get this one each time.
    """

    def __init__(self, unit: UnitOfWork) -> None:
        self._unit = unit

    def __call__(self) -> UnitOfWork:
        return cast("UnitOfWork", self)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        return None

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  whatever the unit has
        return getattr(self._unit, name)

    def commit(self) -> Changes:
        return Changes(0)


class _IdsOf:
    """Gives the ids of the records of one line, the same each time."""

    def __init__(self, line: CapturedLine) -> None:
        self._line = line
        self._numbers = count()

    def uuid(self) -> UUID:
        """See `ports.Entropy.uuid`."""
        return record_id(self._line, next(self._numbers))


def _file(
    ready: Sequence[WaitingLine],
    school_id: UUID | None,
    workplace: Workplace,
    refused: dict[UUID, JisError],
) -> Filed | None:
    """None where a line was refused, which is then in ``refused``; nothing is kept."""
    logged: list[tuple[CapturedLine, Logged]] = []
    made: dict[tuple[str, str], UUID] = {}
    with workplace.unit() as unit:
        for one in ready:
            if is_filed(one.line, unit):
                continue
            at = replace(
                workplace,
                unit=_Joined(unit),
                clock=StoppedClock(one.at),
                entropy=_IdsOf(one.line),
            )
            try:
                logged.append((one.line, _log(one, at, school_id, made)))
            except (InputError, NotFoundError, RefusedError) as error:
                refused[one.line.id] = error
                return None
        changes = unit.commit() if logged else Changes(0)
    return Filed(tuple(logged), {}, changes)


def _log(
    one: WaitingLine,
    workplace: Workplace,
    school_id: UUID | None,
    made: dict[tuple[str, str], UUID],
) -> Logged:
    """Log one line; somebody new whom an earlier line of this lot made is that same youth."""
    read, who = one.read, one.read.who
    named = (fold(who.name), fold(who.class_name))
    if who.kind is WhoKind.NEW and named in made:
        read = replace(read, who=Who(id=made[named]))
    logged = log_reading(read, workplace, school_id=school_id)
    if logged.created_young_person and logged.young_person_id is not None:
        made[named] = logged.young_person_id
    return logged
