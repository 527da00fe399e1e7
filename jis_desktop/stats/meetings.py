"""Counts of meetings, attendance, nameless chats and support: exact where it can be.

A meeting is not a person. What few attended is joined with other schools, or waits.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jis_desktop.stats.grid import JOINED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jis_desktop.stats.facts import Chats, Meeting, Supported
    from jis_desktop.stats.tables import Minimum

GIRLS, BOYS, REST = "meisje", "jongen", "anders_onbekend"
"""Keys of ``gender``. Nobody splits the rest: it holds also whoever was counted without it."""

Counts = dict[tuple[str, ...], int]


@dataclass(frozen=True)
class Told:
    """Figures as they may be told: what is too small stands together with others, or waits.

    Attributes:
        values: a code, or `grid.JOINED`, to its figure; who is in neither is not told.
        joined: codes that stand together under `grid.JOINED`.
        waits: nothing may be told yet.
    """

    values: Mapping[str, int] = field(default_factory=dict)
    joined: frozenset[str] = frozenset()
    waits: bool = False


@dataclass(frozen=True)
class Attendance:
    """Attendance as it may be told.

    Attributes:
        by_school: codes of schools.
        by_gender: keys of ``gender``; of the same meetings.
    """

    by_school: Told = field(default_factory=Told)
    by_gender: Told = field(default_factory=Told)


def is_group_work(meeting: Meeting, minimum: Minimum) -> bool:
    """Whether it counts as a meeting: enough came, or nobody counted."""
    return meeting.attendance is None or meeting.attendance >= minimum.attendance


def count_meetings(meetings: Iterable[Meeting], minimum: Minimum) -> Counts:
    """Meetings by school and kind."""
    counted = Counter(
        (one.school, one.kind)
        for one in meetings
        if one.school is not None and is_group_work(one, minimum)
    )
    return {(school, kind): count for (school, kind), count in counted.items()}


def count_themes(meetings: Iterable[Meeting], minimum: Minimum) -> Counts:
    """Meetings by school and theme; one with two themes counts under both."""
    counted = Counter(
        (one.school, theme)
        for one in meetings
        if one.school is not None and is_group_work(one, minimum)
        for theme in set(one.themes)
    )
    return {(school, theme): count for (school, theme), count in counted.items()}


def count_attendance(
    meetings: Iterable[Meeting], schools: Iterable[str], minimum: Minimum
) -> Attendance:
    """Attendances at open meetings, joined until no cell tells of too few.

    Args:
        meetings: of a period.
        schools: every school that has a cell.
        minimum: what a cell needs to be told.
    """
    counted = [one for one in meetings if one.open and one.attendance and one.school is not None]
    by_school = {code: _Cell() for code in schools}
    by_gender = {key: _Cell() for key in (GIRLS, BOYS, REST)}
    for one in counted:
        by_school.setdefault(one.school or "", _Cell()).add(one.attendance)
        known = {GIRLS: one.girls or 0, BOYS: one.boys or 0}
        for key, heads in {**known, REST: (one.attendance or 0) - sum(known.values())}.items():
            by_gender[key].add(heads)
    told = _told(by_school, minimum)
    return Attendance(told, Told(waits=True) if told.waits else _told(by_gender, minimum))


def count_chats(chats: Iterable[Chats], minimum: Minimum) -> int | None:
    """Nameless contacts; None where there are too few to tell."""
    count = sum(one.count for one in chats)
    return count if count >= minimum.value else None


def count_support(supported: Iterable[Supported]) -> Counter[str]:
    """Actions by item."""
    return Counter(one.item for one in supported)


@dataclass
class _Cell:
    meetings: int = 0
    heads: int = 0

    def add(self, heads: int | None) -> None:
        if heads:
            self.meetings += 1
            self.heads += heads

    def enough(self, minimum: Minimum) -> bool:
        return self.meetings >= minimum.meetings and self.heads >= minimum.value


def _told(cells: Mapping[str, _Cell], minimum: Minimum) -> Told:
    """Join what is too small with the next smallest, until what is joined may be told.

    A school where nobody came is too small as well. Joined with one other, it hides nothing of it,
    and nothing needs to be hidden: what is joined is enough by itself, and so is that other.
    """
    alone = {code: cell for code, cell in cells.items() if cell.enough(minimum)}
    together = {code: cell for code, cell in cells.items() if code not in alone}
    while together and not _may_be_told(together.values(), minimum) and alone:
        smallest = min(alone, key=lambda code: (alone[code].heads, code))
        together[smallest] = alone.pop(smallest)
    if together and not _may_be_told(together.values(), minimum):
        return Told(waits=True)
    values = {code: cell.heads for code, cell in alone.items()}
    if together:
        values[JOINED] = sum(cell.heads for cell in together.values())
    return Told(values, frozenset(together))


def _may_be_told(cells: Iterable[_Cell], minimum: Minimum) -> bool:
    known = list(cells)
    whole = _Cell(sum(one.meetings for one in known), sum(one.heads for one in known))
    return len(known) >= minimum.members and whole.enough(minimum)
