"""Exact figures of group work: what is told, what is joined, and what waits."""

from __future__ import annotations

from datetime import date
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.stats.facts import Chats, Meeting, Supported
from jis_desktop.stats.grid import JOINED
from jis_desktop.stats.meetings import (
    Attendance,
    Told,
    count_attendance,
    count_chats,
    count_meetings,
    count_support,
    count_themes,
)
from jis_desktop.stats.tables import load_tables

DAY = date(2026, 3, 3)
TABLES = load_tables()
M1, M2, T1 = (TABLES[name].minimum for name in ("M1", "M2", "T1"))


def meeting(
    school: str | None = "werf",
    *,
    girls: int | None = None,
    boys: int | None = None,
    others: int | None = None,
    kind: str = "sport",
    themes: tuple[str, ...] = (),
    whoever_came: bool = True,
) -> Meeting:
    return Meeting(
        record=uuid4(), day=DAY, school=school, kind=kind, themes=themes,
        girls=girls, boys=boys, others=others, open=whoever_came,
    )  # fmt: skip


def often(school: str, *, girls: int, boys: int = 0, others: int = 0) -> list[Meeting]:
    """Three meetings at which so many came each time."""
    return [meeting(school, girls=girls, boys=boys, others=others) for _ in range(3)]


def test_few_heads_are_no_meeting_and_uncounted_heads_are() -> None:
    meetings = [
        meeting(girls=4), meeting(girls=3), meeting(girls=1, boys=3), meeting(),
        meeting(girls=9, kind="inloop"), meeting(None, girls=30),
    ]  # fmt: skip
    assert count_meetings(meetings, M1) == {("werf", "sport"): 3, ("werf", "inloop"): 1}


def test_a_meeting_counts_under_each_of_its_themes_once() -> None:
    meetings = [meeting(themes=("geld", "werk", "geld")), meeting(themes=("geld",))]
    assert count_themes(meetings, M1) == {("werf", "geld"): 2, ("werf", "werk"): 1}


def told(*meetings: Meeting, schools: tuple[str, ...] = ("dok", "kade", "werf")) -> Attendance:
    return count_attendance(meetings, schools, M2)


def test_schools_with_enough_are_told_apart() -> None:
    counted = told(
        *often("werf", girls=10, boys=5), *often("kade", girls=4, boys=20, others=4),
        schools=("werf", "kade"),
    )  # fmt: skip
    assert counted.by_school == Told({"werf": 45, "kade": 84})
    assert counted.by_gender == Told({"meisje": 42, "jongen": 75, "anders_onbekend": 12})


def test_a_small_school_is_told_with_the_next_smallest() -> None:
    counted = told(*often("werf", girls=20), *often("kade", girls=30), meeting("dok", girls=2))
    assert counted.by_school == Told({"kade": 90, JOINED: 62}, frozenset({"werf", "dok"}))


def test_a_school_where_nobody_came_is_told_with_another_too() -> None:
    counted = told(*often("werf", girls=20), *often("kade", girls=30))
    assert counted.by_school == Told({"kade": 90, JOINED: 60}, frozenset({"werf", "dok"}))


def test_two_small_schools_that_are_enough_together_leave_the_others_alone() -> None:
    small = [*(meeting("dok", girls=4) for _ in range(2)), meeting("werf", boys=4)]
    counted = told(*small, *often("kade", girls=30))
    assert counted.by_school == Told({"kade": 90, JOINED: 12}, frozenset({"werf", "dok"}))


def test_few_altogether_wait_and_nothing_of_them_is_told() -> None:
    assert told(meeting("dok", girls=9), meeting("dok", girls=9)) == Attendance(
        Told(waits=True), Told(waits=True)
    )
    assert told(*often("dok", girls=30), schools=("dok",)).by_school == Told({"dok": 90})


def test_courses_do_not_count_as_attendance() -> None:
    counted = told(*[meeting(girls=30, whoever_came=False)] * 3)
    assert counted.by_school == Told(waits=True)


def test_a_small_gender_stands_with_the_rest_and_never_alone() -> None:
    one_girl = told(*often("werf", girls=1, boys=20), schools=("werf",))
    small = frozenset({"meisje", "anders_onbekend", "jongen"})
    assert one_girl.by_gender == Told({JOINED: 63}, small)
    with_others = told(*often("werf", girls=1, boys=20, others=5), schools=("werf",))
    small = frozenset({"meisje", "anders_onbekend"})
    assert with_others.by_gender == Told({"jongen": 60, JOINED: 18}, small)


def test_few_chats_are_not_told() -> None:
    assert count_chats([Chats(record=uuid4(), day=DAY, count=29)], T1) is None
    assert count_chats([Chats(record=uuid4(), day=DAY, count=15)] * 2, T1) == 30


def test_support_is_counted_by_item() -> None:
    done = [Supported(record=uuid4(), day=DAY, item=item) for item in ("a", "b", "a")]
    assert count_support(done) == {"a": 2, "b": 1}


HEADS = st.none() | st.integers(0, 12)


@given(
    st.lists(
        st.builds(
            meeting, st.sampled_from(["dok", "kade", "ree", "werf"]),
            girls=HEADS, boys=HEADS, others=HEADS,
        ),
        max_size=30,
    )
)  # fmt: skip
def test_no_cell_tells_of_too_few_and_the_sums_agree(meetings: list[Meeting]) -> None:
    counted = told(*meetings, schools=("dok", "kade", "ree", "werf"))
    whole = sum(one.attendance or 0 for one in meetings)
    if counted.by_school.waits:
        assert counted == Attendance(Told(waits=True), Told(waits=True))
        return
    for figures in (counted.by_school, counted.by_gender):
        assert sum(figures.values.values()) == whole
        assert len(figures.joined) != 1
        assert all(heads >= M2.value for heads in figures.values.values())
    for code in counted.by_school.values:
        schools = counted.by_school.joined if code == JOINED else {code}
        held = [one for one in meetings if one.school in schools and one.attendance]
        assert len(held) >= M2.meetings
