from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from jis_desktop.domain.activity import Activity, HeadCount
from jis_desktop.domain.errors import InputError, NotFoundError, RefusedError, StorageError
from jis_desktop.domain.planned_activity import Plan
from jis_desktop.domain.records import Kind
from jis_desktop.services.log_activity import LogActivity, log_activity
from jis_desktop.services.plan_activity import plan_once
from jis_desktop.services.undo import undo_log
from tests.services.office import CONTROL_CHARACTER, SCHOOL

if TYPE_CHECKING:
    from uuid import UUID

    from tests.services.office import Office

FOOTBALL = LogActivity(kind="sport", title="voetbal")
SOMEBODY = uuid4()
REFUSED: tuple[tuple[dict[str, Any], str, str], ...] = (
    ({"kind": "slapen"}, "code.unknown", "activity_kind"),
    ({"place": "maan"}, "code.unknown", "place"),
    ({"themes": ("maan",)}, "code.unknown", "theme"),
    ({"programme": "maan"}, "code.unknown", "programme"),
    ({"cancelled": "geen_zin"}, "code.unknown", "activity_cancel_reason"),
    ({"day": date(2026, 11, 25)}, "date.in_future", "day"),
    ({"minutes": 1_441}, "minutes.out_of_range", "minutes"),
    ({"heads": HeadCount(girls=-1)}, "heads.out_of_range", "girls"),
    ({"heads": HeadCount(others=2_001)}, "heads.out_of_range", "others"),
    ({"present": (SOMEBODY,), "absent": (SOMEBODY,)}, "roll_call.both", "roll_call"),
    ({"title": "x" * 121}, "text.too_long", "title"),
    ({"evaluation": CONTROL_CHARACTER}, "text.control", "evaluation"),
)


def test_a_session_with_heads_and_a_roll_call_is_stored(office: Office) -> None:
    noor, adam = office.youth("Noor").id, office.youth("Adam").id
    command = replace(
        FOOTBALL,
        minutes=60,
        school_id=SCHOOL.id,
        place="plein",
        heads=HeadCount(girls=14, boys=9),
        present=(noor,),
        absent=(adam,),
        programme="straatvoetbal",
        evaluation="ging goed",
    )
    logged = log_activity(command, office.workplace)
    assert office.store.all_of(Kind.ACTIVITY) == [
        Activity(
            id=logged.id,
            kind="sport",
            title="voetbal",
            day=date(2026, 11, 24),
            at=time(14, 5),
            minutes=60,
            school_id=SCHOOL.id,
            place="plein",
            heads=HeadCount(girls=14, boys=9),
            present=(noor,),
            absent=(adam,),
            programme="straatvoetbal",
            evaluation="ging goed",
        )
    ]


def test_a_cancelled_session_keeps_its_reason(office: Office) -> None:
    log_activity(replace(FOOTBALL, cancelled="weer"), office.workplace)
    (activity,) = office.store.all_of(Kind.ACTIVITY)
    assert activity.cancelled == "weer"


def test_the_draft_goes_with_the_log(office: Office) -> None:
    log_activity(FOOTBALL, office.workplace, draft_id=office.draft())
    assert office.store.drafts == {}


@pytest.mark.parametrize(("fields", "code", "field"), REFUSED)
def test_what_cannot_be_is_refused(
    office: Office, fields: dict[str, Any], code: str, field: str
) -> None:
    with office.nothing_kept() as draft, pytest.raises(InputError, match=code) as told:
        log_activity(replace(FOOTBALL, **fields), office.workplace, draft_id=draft)
    assert told.value.field == field


@pytest.mark.parametrize("fields", [{"present": (SOMEBODY,)}, {"school_id": uuid4()}])
def test_somebody_or_a_school_that_is_not_there_is_not_found(
    office: Office, fields: dict[str, Any]
) -> None:
    with office.nothing_kept() as draft, pytest.raises(NotFoundError, match=r"record\.unknown"):
        log_activity(replace(FOOTBALL, **fields), office.workplace, draft_id=draft)


def test_a_full_disk_keeps_nothing(office: Office) -> None:
    office.store.fail_next = StorageError("disk.full")
    with office.nothing_kept() as draft, pytest.raises(StorageError, match=r"disk\.full"):
        log_activity(FOOTBALL, office.workplace, draft_id=draft)


def planned_today(office: Office, ahead: int = 0) -> UUID:
    plan = Plan(
        kind="sport", title="voetbal", school_id=SCHOOL.id, material="ballen", partners="Sciandri"
    )
    day = office.clock.now().date() + timedelta(ahead)
    return plan_once(plan, day, office.workplace).id


def test_a_planned_session_is_held_by_the_log_and_waits_again_once_that_is_undone(
    office: Office,
) -> None:
    session = planned_today(office)
    command = replace(FOOTBALL, planned_id=session, heads=HeadCount(girls=14), partners="Ymere")
    logged = log_activity(command, office.workplace)
    (made,) = office.store.all_of(Kind.ACTIVITY)
    assert (made.school_id, made.material, made.partners) == (SCHOOL.id, "ballen", "Ymere")
    (held,) = office.store.all_of(Kind.PLANNED_ACTIVITY)
    assert held.held_as == made.id
    undo_log(logged, office.workplace)
    (waiting,) = office.store.all_of(Kind.PLANNED_ACTIVITY)
    assert waiting.waits
    assert office.store.all_of(Kind.ACTIVITY) == []


def test_a_session_that_was_answered_or_is_still_to_come_is_not_held(office: Office) -> None:
    session, later = planned_today(office), planned_today(office, ahead=1)
    log_activity(replace(FOOTBALL, planned_id=session), office.workplace)
    for one, code in ((session, "planned.answered"), (later, "planned.not_yet")):
        with office.nothing_kept() as draft, pytest.raises(RefusedError) as refused:
            log_activity(replace(FOOTBALL, planned_id=one), office.workplace, draft_id=draft)
        assert refused.value.code == code
