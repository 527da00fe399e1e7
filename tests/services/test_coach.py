from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from jis_desktop.domain.errors import InputError, NotFoundError, RefusedError, StorageError
from jis_desktop.domain.records import Kind
from jis_desktop.domain.trajectory import Goal, Trajectory
from jis_desktop.services.coach import (
    CloseTrajectory,
    OpenTrajectory,
    SetGoal,
    close_trajectory,
    judge_goal,
    open_trajectory,
    set_goal,
)
from tests.services.office import CONTROL_CHARACTER, NOBODY, RYAN

if TYPE_CHECKING:
    from uuid import UUID

    from tests.services.office import Office

TODAY = date(2026, 11, 24)
OPEN = OpenTrajectory(who=RYAN, referred_by="mentor", reason="wil leren plannen")
REFUSED_OPENINGS: tuple[tuple[dict[str, Any], str, str], ...] = (
    ({"referred_by": "maan"}, "code.unknown", "referred_by"),
    ({"opened_on": date(2026, 11, 25)}, "date.in_future", "opened_on"),
    ({"reason": CONTROL_CHARACTER}, "text.control", "reason"),
)
REFUSED_CLOSINGS: tuple[tuple[dict[str, Any], str, str], ...] = (
    ({"result": "maan"}, "code.unknown", "trajectory_result"),
    ({"closed_on": date(2026, 11, 25)}, "date.in_future", "closed_on"),
    ({"closed_on": date(2026, 11, 1)}, "trajectory.closed_before_opened", "closed_on"),
    ({"note": CONTROL_CHARACTER}, "text.control", "closing_note"),
)


def opened(office: Office) -> Trajectory:
    """A running trajectory of a new youth."""
    open_trajectory(OPEN, office.workplace)
    (found,) = office.store.all_of(Kind.TRAJECTORY)
    assert isinstance(found, Trajectory)
    return found


def goal_of(office: Office) -> UUID:
    """A goal of a running trajectory."""
    who = office.youth()
    open_trajectory(replace(OPEN, who=who), office.workplace)
    return set_goal(SetGoal(who=who, words="zelf plannen"), office.workplace).id


def test_coaching_of_a_new_youth_stores_both_at_once(office: Office) -> None:
    logged = open_trajectory(OPEN, office.workplace)
    (youth,) = office.store.all_of(Kind.YOUNG_PERSON)
    assert office.store.all_of(Kind.TRAJECTORY) == [
        Trajectory(
            id=logged.id,
            young_person_id=youth.id,
            opened_on=TODAY,
            referred_by="mentor",
            reason="wil leren plannen",
        )
    ]
    assert (logged.kind, logged.created_young_person) == (Kind.TRAJECTORY, True)


@pytest.mark.parametrize(("fields", "code", "field"), REFUSED_OPENINGS)
def test_an_opening_that_cannot_be_is_refused_and_no_youth_is_made(
    office: Office, fields: dict[str, Any], code: str, field: str
) -> None:
    with office.nothing_kept() as draft, pytest.raises(InputError, match=code) as told:
        open_trajectory(replace(OPEN, **fields), office.workplace, draft_id=draft)
    assert told.value.field == field


def test_a_second_trajectory_beside_a_running_one_is_refused(office: Office) -> None:
    who = office.youth()
    open_trajectory(replace(OPEN, who=who), office.workplace)
    with office.nothing_kept(), pytest.raises(RefusedError, match=r"trajectory\.running_already"):
        open_trajectory(replace(OPEN, who=who), office.workplace)


def test_after_closing_a_new_trajectory_may_be_opened(office: Office) -> None:
    who = office.youth()
    first = open_trajectory(replace(OPEN, who=who), office.workplace).id
    close_trajectory(CloseTrajectory(trajectory_id=first, result="contact_weg"), office.workplace)
    open_trajectory(replace(OPEN, who=who), office.workplace)
    assert [one.running for one in office.store.all_of(Kind.TRAJECTORY)] == [False, True]


def test_the_draft_goes_with_opening_and_with_a_goal(office: Office) -> None:
    who = office.youth()
    open_trajectory(replace(OPEN, who=who), office.workplace, draft_id=office.draft())
    set_goal(SetGoal(who=who, words="plannen"), office.workplace, draft_id=office.draft())
    assert office.store.drafts == {}


def test_a_goal_belongs_to_the_running_trajectory(office: Office) -> None:
    who = office.youth()
    trajectory = open_trajectory(replace(OPEN, who=who), office.workplace).id
    logged = set_goal(SetGoal(who=who, words=" zelf plannen "), office.workplace)
    assert office.store.all_of(Kind.GOAL) == [
        Goal(
            id=logged.id,
            trajectory_id=trajectory,
            young_person_id=who.id,
            words="zelf plannen",
            set_on=TODAY,
        )
    ]


@pytest.mark.parametrize("who", [RYAN, None])
def test_a_goal_without_a_running_trajectory_is_refused_and_no_youth_is_made(
    office: Office, who: Any
) -> None:
    command = SetGoal(who=who or office.youth(), words="plannen")
    with office.nothing_kept() as draft, pytest.raises(NotFoundError, match=r"none_running"):
        set_goal(command, office.workplace, draft_id=draft)


@pytest.mark.parametrize(("words", "code"), [("  ", "goal.empty"), ("\x07", "text.control")])
def test_a_goal_without_words_is_refused(office: Office, words: str, code: str) -> None:
    who = office.youth()
    open_trajectory(replace(OPEN, who=who), office.workplace)
    with office.nothing_kept() as draft, pytest.raises(InputError, match=code):
        set_goal(SetGoal(who=who, words=words), office.workplace, draft_id=draft)


def test_closing_keeps_the_result_and_the_note(office: Office) -> None:
    running = opened(office)
    command = CloseTrajectory(
        trajectory_id=running.id, result="doelen_bereikt", note=" plant nu zelf "
    )
    changes = close_trajectory(command, office.workplace)
    assert changes.touched == {Kind.TRAJECTORY: frozenset({running.id})}
    assert office.store.all_of(Kind.TRAJECTORY) == [
        replace(running, closed_on=TODAY, result="doelen_bereikt", closing_note="plant nu zelf")
    ]


@pytest.mark.parametrize(("fields", "code", "field"), REFUSED_CLOSINGS)
def test_a_closing_that_cannot_be_is_refused(
    office: Office, fields: dict[str, Any], code: str, field: str
) -> None:
    command = CloseTrajectory(trajectory_id=opened(office).id, result="doelen_bereikt")
    with office.nothing_kept(), pytest.raises(InputError, match=code) as told:
        close_trajectory(replace(command, **fields), office.workplace)
    assert told.value.field == field


def test_a_trajectory_closes_once(office: Office) -> None:
    command = CloseTrajectory(trajectory_id=opened(office).id, result="doelen_bereikt")
    close_trajectory(command, office.workplace)
    with office.nothing_kept(), pytest.raises(RefusedError, match=r"trajectory\.already_closed"):
        close_trajectory(command, office.workplace)


def test_a_trajectory_that_is_not_there_cannot_be_closed(office: Office) -> None:
    command = CloseTrajectory(trajectory_id=uuid4(), result="doelen_bereikt")
    with office.nothing_kept(), pytest.raises(NotFoundError, match=r"record\.unknown"):
        close_trajectory(command, office.workplace)


def test_a_goal_is_judged(office: Office) -> None:
    goal = goal_of(office)
    judge_goal(goal, "deels", office.workplace)
    assert [one.result for one in office.store.all_of(Kind.GOAL)] == ["deels"]


def test_a_goal_with_an_unknown_result_or_that_is_not_there_is_refused(office: Office) -> None:
    goal = goal_of(office)
    with office.nothing_kept(), pytest.raises(InputError, match=r"code\.unknown") as told:
        judge_goal(goal, "maan", office.workplace)
    assert told.value.field == "goal_result"
    with office.nothing_kept(), pytest.raises(NotFoundError, match=r"record\.unknown"):
        judge_goal(uuid4(), "deels", office.workplace)


def test_a_youth_who_is_not_there_cannot_be_coached(office: Office) -> None:
    with office.nothing_kept() as draft, pytest.raises(NotFoundError, match=r"record\.unknown"):
        open_trajectory(replace(OPEN, who=NOBODY), office.workplace, draft_id=draft)


def test_a_full_disk_keeps_nothing(office: Office) -> None:
    office.store.fail_next = StorageError("disk.full")
    with office.nothing_kept() as draft, pytest.raises(StorageError, match=r"disk\.full"):
        open_trajectory(OPEN, office.workplace, draft_id=draft)
