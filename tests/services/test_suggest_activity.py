from __future__ import annotations

from datetime import time, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from jis_desktop.domain.planned_activity import Plan
from jis_desktop.services.answer_plan import cancel_planned, hold
from jis_desktop.services.log_activity import LogActivity, log_activity
from jis_desktop.services.plan_activity import plan_once
from jis_desktop.services.suggest_activity import SuggestedActivity, suggest_activity
from tests.services.office import SCHOOL

if TYPE_CHECKING:
    from uuid import UUID

    from tests.services.office import Office


def planned(office: Office, title: str, at: str, *, ahead: int = 0, **fields: Any) -> UUID:
    plan = Plan(kind="sport", title=title, at=time.fromisoformat(at), **fields)
    return plan_once(plan, office.clock.now().date() + timedelta(ahead), office.workplace).id


def held(office: Office, title: str, *weeks: int, at: str = "14:00", **fields: Any) -> None:
    for ago in weeks:
        day = office.clock.now().date() - timedelta(weeks=ago)
        said = {"kind": "sport", "school_id": SCHOOL.id, "at": time.fromisoformat(at), **fields}
        log_activity(LogActivity(title=title, day=day, **said), office.workplace)


def suggested(office: Office) -> SuggestedActivity | None:
    return suggest_activity(office.workplace, school_id=SCHOOL.id)


def test_of_today_the_session_nearest_to_now_is_meant(office: Office) -> None:
    planned(office, "dammen", "09:00")
    near = planned(office, "koken", "15:00", minutes=90, place="plein", themes=("sport",))
    planned(office, "schaken", "14:00", ahead=1)
    assert suggested(office) == SuggestedActivity(
        title="koken",
        kind="sport",
        place="plein",
        minutes=90,
        themes=("sport",),
        day=office.clock.now().date(),
        at=time(15, 0),
        planned_id=near,
    )


def test_what_was_answered_is_not_meant_again(office: Office) -> None:
    cancel_planned(planned(office, "koken", "14:00"), "studiedag", office.workplace)
    hold(planned(office, "voetbal", "14:10"), office.workplace)
    assert suggested(office) is None


def test_a_plan_goes_before_what_is_usual(office: Office) -> None:
    held(office, "koken", 1, 2, 3)
    planned(office, "dammen", "09:00")
    found = suggested(office)
    assert found is not None
    assert found.title == "dammen"


def test_what_was_done_on_two_of_the_last_weeks_about_now_is_usual(office: Office) -> None:
    held(office, "Koken", 3, minutes=60)
    held(office, "koken", 1, minutes=90)
    found = suggested(office)
    assert found is not None
    assert (found.title, found.kind, found.minutes) == ("koken", "sport", 90)
    assert (found.planned_id, found.at) == (None, None)


@pytest.mark.parametrize(
    ("weeks", "fields"),
    [
        ((1,), {}),  # once
        ((4, 5), {}),  # long ago
        ((1, 2), {"at": "10:00"}),  # at another hour
        ((1, 2), {"school_id": None}),  # elsewhere
        ((1, 2), {"cancelled": "studiedag"}),
        ((0, 1, 2), {}),  # done today already
    ],
)
def test_anything_less_is_no_reason_to_guess(
    office: Office, weeks: tuple[int, ...], fields: dict[str, Any]
) -> None:
    held(office, "koken", *weeks, **fields)
    assert suggested(office) is None


def test_another_weekday_or_no_title_is_not_usual(office: Office) -> None:
    held(office, "", 1, 2)
    office.clock.move(days=-1)
    held(office, "koken", 1, 2)
    office.clock.move(days=1)
    assert suggested(office) is None
