"""The hot queries walk an index, before and after ANALYZE, with thousands of rows."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from jis_desktop.domain.activity import Activity
from jis_desktop.domain.early_signal import About, EarlySignal
from jis_desktop.domain.network_member import NetworkMember
from jis_desktop.domain.planned_activity import ActivitySeries, Plan, PlannedActivity
from jis_desktop.domain.presence import Presence
from jis_desktop.domain.records import Kind, Moment
from jis_desktop.domain.support import SupportAction
from jis_desktop.domain.trajectory import Goal, Trajectory
from jis_desktop.domain.young_person import YoungPerson
from jis_desktop.services.read_records import records_of
from jis_desktop.services.search import PAGE, SEARCHED
from jis_desktop.storage.database import Database
from jis_desktop.storage.remembered import Remembered
from tests.storage.bench import SCHOOL, TODAY, contact, tally
from tests.storage.conftest import KEY, sql_bench

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from jis_desktop.ports import UnitOfWork

CONTACTS, YOUTHS, OTHERS = 5_000, 200, 1_000
PEOPLE = [YoungPerson(id=uuid4(), name="Ryan", registered_on=TODAY) for _ in range(YOUTHS)]
TRAJECTORIES = [
    Trajectory(
        id=uuid4(),
        young_person_id=PEOPLE[number % YOUTHS].id,
        opened_on=TODAY,
        closed_on=TODAY if number % 3 else None,
    )
    for number in range(OTHERS)
]
WEEK, PLAN = timedelta(weeks=1), Plan(kind="sport")
SERIES = [ActivitySeries(id=uuid4(), plan=PLAN, first_day=TODAY, last_day=TODAY) for _ in range(40)]
HOT: dict[str, Callable[[UnitOfWork], Any]] = {
    "the day": lambda unit: unit.day_book.on(TODAY - timedelta(days=3)),
    "what is due": lambda unit: unit.day_book.due(until=TODAY - timedelta(days=990)),
    "all that is due": lambda unit: unit.day_book.due(until=TODAY),
    "the running trajectory": lambda unit: unit.trajectories.running_of(PEOPLE[7].id),
    "goals": lambda unit: unit.goals.of_trajectory(TRAJECTORIES[7].id),
    "one youth": lambda unit: unit.young_people.get(PEOPLE[7].id),
    "the first page": lambda unit: unit.tallies.newest(),
    "a later page": lambda unit: unit.tallies.newest(before=900),
    "a page of activities": lambda unit: unit.activities.newest(),
    "a week's plans": lambda unit: unit.planned_activities.between(TODAY - WEEK, TODAY),
    "a series": lambda unit: unit.planned_activities.of_series(SERIES[3].id),
    "what a session became": lambda unit: unit.planned_activities.held_as(SERIES[3].id),
    "a week's hours": lambda unit: unit.presences.between(TODAY - WEEK, TODAY),
    "a network": lambda unit: unit.network.of(PEOPLE[7].id),
}
ALLOWED = {
    "SCAN young_person": "everybody is shown, or looked for by name",
    "SCAN contact USING COVERING INDEX contact_by_youth": "everybody's figures: the index, and no"
    " record",
    "SCAN trajectory": "who is coached now: one record a coached youth, few of a laptop's",
}
"""What the case book may read whole, and why."""
CASE_BOOK: dict[str, tuple[Callable[[UnitOfWork], Any], set[str]]] = {
    "everybody's figures": (
        lambda unit: unit.case_book.figures(),
        {
            "SCAN young_person",
            "SCAN contact USING COVERING INDEX contact_by_youth",
            "SCAN trajectory",
        },
    ),
    "everybody's names": (lambda unit: unit.young_people.known_names(), {"SCAN young_person"}),
    "a timeline": (lambda unit: unit.case_book.moments(PEOPLE[7].id), set()),
    "a timeline's next page": (
        lambda unit: unit.case_book.moments(PEOPLE[7].id, before=AT),
        set(),
    ),
}
AT = Moment(kind=Kind.CONTACT, id=uuid4(), day=TODAY - timedelta(days=500), written=1_000)
PAGES = ("the first page", "a later page", "a page of activities")
"""These read a table in its own order, newest first, and stop at the page's end."""


def days_ago(number: int) -> Any:
    return TODAY - timedelta(days=number % 1_000)


def records() -> Iterator[Any]:
    """A few school years of work."""
    yield from PEOPLE
    yield from TRAJECTORIES
    for number in range(CONTACTS):
        day = days_ago(number)
        due = day if number % 4 == 0 else None
        done = day if number % 8 else None
        fields = {"day": day, "follow_up_on": due, "follow_up_done_on": done}
        yield contact(PEOPLE[number % YOUTHS], **fields)
    for number in range(OTHERS):
        day, youth = days_ago(number), PEOPLE[number % YOUTHS].id
        yield tally(day=day)
        yield Goal(
            id=uuid4(),
            trajectory_id=TRAJECTORIES[number].id,
            young_person_id=TRAJECTORIES[number].young_person_id,
            words="doel",
            set_on=day,
        )
        yield EarlySignal(
            id=uuid4(),
            about=About.NOBODY,
            sort="wens",
            topic="x",
            day=day,
            follow_up_on=day,
            follow_up_done_on=day if number % 8 else None,
        )
        yield Activity(id=uuid4(), kind="sport", day=day, present=(youth,))
        yield SupportAction(id=uuid4(), group="support_pupil", item="x", day=day)
        yield from _plans(number, day, youth)


def _plans(number: int, day: date, youth: UUID) -> Iterator[Any]:
    if number < len(SERIES):
        yield SERIES[number]
    series = SERIES[number % len(SERIES)].id
    held = uuid4() if number % 2 else None
    yield PlannedActivity(id=uuid4(), plan=PLAN, day=day, series_id=series, held_as=held)
    yield Presence(id=uuid4(), day=day, school_id=SCHOOL.id, minutes=240)
    yield NetworkMember(id=uuid4(), young_person_id=youth, role="ouder")


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    made = Database.create(tmp_path_factory.mktemp("plans"), KEY)
    bench = sql_bench(made)
    bench.found()
    bench.add(*records())
    yield made
    made.close()


@pytest.fixture(params=["before ANALYZE", "after ANALYZE"])
def analyzed(request: pytest.FixtureRequest, database: Database) -> Iterator[Database]:
    raw = database._raw
    if request.param == "after ANALYZE":
        raw.execute("ANALYZE")
        raw.execute("ANALYZE sqlite_schema")  # reads the statistics in again
    yield database
    if request.param == "after ANALYZE":
        raw.execute("DELETE FROM sqlite_stat1")
        raw.execute("DELETE FROM sqlite_stat4")
        raw.execute("ANALYZE sqlite_schema")


def plan(database: Database, query: Callable[[UnitOfWork], Any]) -> list[str]:
    """What SQLite does for each SELECT of a query, in its own words."""
    run: list[str] = []
    database.remembered = Remembered()
    database._raw.set_trace_callback(run.append)
    with sql_bench(database).unit() as unit:
        query(unit)
    database._raw.set_trace_callback(None)
    selects = {statement for statement in run if statement.startswith("SELECT")}
    explained = [database._raw.execute(f"EXPLAIN QUERY PLAN {one}") for one in selects]
    return [row[3] for rows in explained for row in rows.fetchall()]


def scans(steps: list[str]) -> list[str]:
    """The steps that read or sort a whole table, or hop through a whole index (ANY)."""
    return [
        step
        for step in steps
        if step.startswith("SCAN") or "TEMP B-TREE" in step or "(ANY(" in step
    ]


@pytest.mark.parametrize("name", [name for name in HOT if name not in PAGES])
def test_a_hot_query_searches_an_index_and_scans_nothing(analyzed: Database, name: str) -> None:
    steps = plan(analyzed, HOT[name])
    assert steps
    assert [step for step in steps if "SEARCH" not in step] == []
    assert scans(steps) == []


@pytest.mark.parametrize("name", PAGES)
def test_a_page_sorts_nothing_and_scans_nothing_but_its_own_table(
    analyzed: Database, name: str
) -> None:
    steps = plan(analyzed, HOT[name])
    assert set(scans(steps)) <= {"SCAN tally", "SCAN activity"}


@pytest.mark.parametrize("name", CASE_BOOK)
def test_the_case_book_reads_no_table_whole_but_for_a_reason(analyzed: Database, name: str) -> None:
    query, expected = CASE_BOOK[name]
    steps = plan(analyzed, query)
    found = {step for step in steps if step.startswith("SCAN")}
    assert found == expected <= set(ALLOWED)
    assert [step for step in steps if "(ANY(" in step] == []


@pytest.mark.parametrize("kind", SEARCHED)
def test_search_is_filled_page_by_page_in_a_tables_own_order(
    analyzed: Database, kind: Kind
) -> None:
    first = plan(analyzed, lambda unit: records_of(unit, kind).newest(limit=PAGE))
    later = plan(analyzed, lambda unit: records_of(unit, kind).newest(before=900, limit=PAGE))
    # Newest first, up to the page's end: no more of the table is read.
    assert scans(first) == [f"SCAN {kind}"]
    assert scans(later) == []


@pytest.mark.parametrize("kind", SEARCHED)
def test_search_follows_a_change_by_the_records_id(analyzed: Database, kind: Kind) -> None:
    with sql_bench(analyzed).unit() as unit:
        ((_sequence, record),) = records_of(unit, kind).newest(limit=1)
    steps = plan(analyzed, lambda unit: records_of(unit, kind).get(record.id))
    assert scans(steps) == []
    assert f"SEARCH {kind} USING INDEX sqlite_autoindex_{kind}_1 (id=?)" in steps


def test_control_without_its_index_a_timeline_reads_every_contact(tmp_path: Path) -> None:
    made = Database.create(tmp_path, KEY)
    bench = sql_bench(made)
    bench.found()
    bench.add(*records())
    made._raw.execute("DROP INDEX contact_by_youth")
    query, expected = CASE_BOOK["a timeline"]
    found = {step for step in plan(made, query) if step.startswith("SCAN")} - expected
    made.close()
    assert {step.split()[1] for step in found} == {"contact"}


def test_control_without_its_index_the_day_scans_the_contacts(tmp_path: Path) -> None:
    # A database of its own: statistics that another test leaves would change the plan.
    made = Database.create(tmp_path, KEY)
    bench = sql_bench(made)
    bench.found()
    bench.add(*records())
    made._raw.execute("DROP INDEX contact_by_day")
    found = scans(plan(made, HOT["the day"]))
    made.close()
    assert found == ["SCAN contact"]
