"""Read the lines that were typed while the profile was locked, as they would be when typed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid5

from jis_desktop.domain.errors import InputError, JisError, NotFoundError, StorageError
from jis_desktop.domain.line_names import NameBook
from jis_desktop.domain.line_parts import Entry, Who, WhoKind
from jis_desktop.domain.quick_line import read_line
from jis_desktop.domain.records import Kind
from jis_desktop.domain.resemblance import resembling
from jis_desktop.domain.text_rules import clean_line
from jis_desktop.services.log_line import check_ready
from jis_desktop.services.read_records import records_of
from jis_desktop.services.suggest_activity import suggest_activity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from jis_desktop.domain.captured_line import CapturedLine
    from jis_desktop.domain.line_parts import ReadLine
    from jis_desktop.domain.young_person import KnownName
    from jis_desktop.ports import OpenLetterBox, UnitOfWork, Workplace
    from jis_desktop.services.suggest_activity import SuggestedActivity

_BECOMES = (
    *(Kind.CONTACT, Kind.TALLY, Kind.EARLY_SIGNAL, Kind.ACTIVITY),
    *(Kind.SUPPORT_ACTION, Kind.TRAJECTORY, Kind.GOAL),
)
_BROUGHT = ("kind", "place", "minutes", "at")


@dataclass(frozen=True)
class WaitingLine:
    """A line as it is understood now.

    Attributes:
        at: the moment that its record gets where the line does not say.
        problem: what keeps it from being filed; None where it is ready.
        choices: the known youths who may be meant, where one has to choose.
    """

    line: CapturedLine
    at: datetime
    read: ReadLine
    problem: JisError | None = None
    choices: tuple[KnownName, ...] = ()


@dataclass(frozen=True)
class Waiting:
    """What waits, and what is needed to read a line again while it is edited.

    Attributes:
        lines: oldest first.
        unreadable: code of the reason, by the id of a line that cannot be read.
        names: everybody who is known.
        school_id: where lines are filed.
        meant: the group work that is meant where a line has heads only, by its id.
    """

    lines: tuple[WaitingLine, ...] = ()
    unreadable: Mapping[UUID, str] | None = None
    names: NameBook = NameBook(())  # noqa: RUF009  nothing changes it
    school_id: UUID | None = None
    meant: Mapping[UUID, SuggestedActivity | None] | None = None


@dataclass(frozen=True)
class StoppedClock:
    """The clock as it stood when a line was typed."""

    moment: datetime

    def now(self) -> datetime:
        """See `ports.Clock.now`."""
        return self.moment


def letter_box(workplace: Workplace) -> OpenLetterBox:
    """The box of an opened profile that has one.

    Raises:
        NotFoundError: it has none.
    """
    if workplace.letter_box is None:
        raise NotFoundError("profile.missing")
    return workplace.letter_box


def see_waiting(workplace: Workplace) -> Waiting:
    """Read all that waits; what a crash left behind after its record was made goes away.

    Raises:
        StorageError: the disk refuses.
    """
    box = letter_box(workplace)
    captured = box.lines()
    with workplace.unit() as unit:
        names = NameBook(tuple(unit.young_people.known_names()))
        schools = unit.schools.all()
        filed = {line.id for line in captured.lines if is_filed(line, unit)}
    drop_filed(filed, box)
    left = [line for line in captured.lines if line.id not in filed]
    school_id = schools[0].id if schools else None
    meant = {line.id: _meant(line, workplace, school_id) for line in left}
    frame = Waiting((), captured.unreadable, names, school_id, meant)
    return replace(frame, lines=tuple(read_captured(line, frame, workplace) for line in left))


def read_captured(line: CapturedLine, around: Waiting, workplace: Workplace) -> WaitingLine:
    """One line as the quick line reads it, at the moment when it was typed."""
    at = moment_of(line, workplace)
    read = read_line(
        line.text,
        names=around.names,
        lists=workplace.lists,
        today=at.date(),
        tab=line.entry,
    )
    suggested = (around.meant or {}).get(line.id)
    read = _chosen(line, _with_title(read, suggested, at), around.names)
    choices = _choices(line, read, around)
    return WaitingLine(line, at, read, _problem(line, read, choices), choices)


def edited(line: CapturedLine, text: str, around: Waiting, workplace: Workplace) -> CapturedLine:
    """The line with another text; who was chosen stays while the same is named."""
    changed = replace(line, text=text, entered=True)
    bare = [replace(one, who=None, new=False) for one in (line, changed)]
    before, after = (read_captured(one, around, workplace).read.who for one in bare)
    return changed if before == after else bare[1]


def moment_of(line: CapturedLine, workplace: Workplace) -> datetime:
    """When it was typed, in the clock's zone; now where the clock has been set back since."""
    now = workplace.clock.now()
    return min(line.at.astimezone(now.tzinfo), now)


def record_id(line: CapturedLine, number: int = 0, *, turn: int | None = None) -> UUID:
    """The id of what a line becomes: the same however often it is filed."""
    return uuid5(line.id, f"{line.turn if turn is None else turn}.{number}")


def is_filed(line: CapturedLine, unit: UnitOfWork) -> bool:
    """Whether its record is stored already."""
    ids = [record_id(line, turn=turn) for turn in range(line.turn + 1)]
    return any(_stored(one, kind, unit) for one in ids for kind in _BECOMES)


def drop_filed(line_ids: Iterable[UUID], box: OpenLetterBox) -> None:
    """Take away lines whose records are stored; a disk that refuses is asked again next time."""
    for line_id in line_ids:
        try:
            box.drop(line_id)
        except StorageError:
            return


def _stored(one: UUID, kind: Kind, unit: UnitOfWork) -> bool:
    try:
        records_of(unit, kind).get(one)
    except NotFoundError as error:
        return error.code == "record.erased"
    return True


def _meant(
    line: CapturedLine, workplace: Workplace, school_id: UUID | None
) -> SuggestedActivity | None:
    moment = moment_of(line, workplace)
    if not _wants_title(
        read_line(line.text, names=(), lists=workplace.lists, today=moment.date(), tab=line.entry)
    ):
        return None
    then = replace(workplace, clock=StoppedClock(moment))
    return suggest_activity(then, school_id=school_id)


def _wants_title(read: ReadLine) -> bool:
    counted = any(heads is not None for heads in (read.girls, read.boys, read.others))
    return read.entry is Entry.ACTIVITY and counted and not read.title and read.day is None


def _with_title(read: ReadLine, found: SuggestedActivity | None, at: datetime) -> ReadLine:
    """Heads alone are of the group work that was planned for then, or was usual then."""
    if found is None or not _wants_title(read):
        return read
    brought: dict[str, Any] = {
        name: getattr(found, name) for name in _BROUGHT if not getattr(read, name)
    }
    return replace(
        read,
        title=found.title,
        title_from="planned" if found.planned_id else "usual",
        planned_id=found.planned_id,
        themes=read.themes or found.themes,
        day=found.day if found.day != at.date() else None,
        **brought,
    )


def _chosen(line: CapturedLine, read: ReadLine, names: NameBook) -> ReadLine:
    if line.who is not None and any(known.id == line.who for known in names):
        return replace(read, who=Who(id=line.who))
    if line.new and read.who.candidates:
        return replace(read, who=Who(name=read.who.name, class_name=read.who.class_name))
    return read


def _choices(line: CapturedLine, read: ReadLine, around: Waiting) -> tuple[KnownName, ...]:
    if read.who.candidates:
        return read.who.candidates
    if read.who.kind is not WhoKind.NEW or line.new:
        return ()
    return tuple(resembling(read.who.name, around.names, school_id=around.school_id))


def _problem(line: CapturedLine, read: ReadLine, choices: tuple[KnownName, ...]) -> JisError | None:
    try:
        clean_line(line.text)
        if choices:
            raise NotFoundError("captured.choose_who", field="who")
        check_ready(read)
    except JisError as error:
        return error
    return None if line.entered else InputError("captured.not_entered", field="line")
