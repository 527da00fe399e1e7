"""The hot queries walk an index, before and after ANALYZE, with thousands of rows."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from jis_desktop.domain.activity import Activity
from jis_desktop.domain.early_signal import About, EarlySignal
from jis_desktop.domain.support import SupportAction
from jis_desktop.domain.trajectory import Goal, Trajectory
from jis_desktop.domain.young_person import YoungPerson
from jis_desktop.storage.database import Database
from tests.storage.bench import TODAY, contact, tally
from tests.storage.conftest import KEY, sql_bench

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

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
}
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
