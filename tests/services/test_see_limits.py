from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jis_desktop.domain.errors import NotFoundError
from jis_desktop.domain.retention import RecordClass
from jis_desktop.services.coach import (
    CloseTrajectory,
    OpenTrajectory,
    close_trajectory,
    open_trajectory,
)
from jis_desktop.services.follow_up import move_early_signal
from jis_desktop.services.log_activity import LogActivity, log_activity
from jis_desktop.services.log_contact import LogContact, log_contact
from jis_desktop.services.log_early_signal import LogEarlySignal, log_early_signal
from jis_desktop.services.retention import choose_term
from jis_desktop.services.see_limits import Limits, Trace, see_limits

if TYPE_CHECKING:
    from tests.services.office import Office

TODAY = date(2026, 11, 24)


def rule(limits: Limits) -> tuple[RecordClass, int, date | None]:
    return limits.record_class, limits.months, limits.due_on


def test_the_term_runs_from_the_last_time_and_not_while_somebody_is_coached(
    office: Office,
) -> None:
    here, who = office.workplace, office.youth("Ryan")
    assert rule(see_limits(who.id, here)) == (RecordClass.CONTACTS, 12, date(2027, 11, 24))
    day = TODAY - timedelta(days=30)
    log_contact(LogContact(who=who, kind="check_in", day=day), here)
    assert see_limits(who.id, here).due_on == date(2027, 10, 25)
    choose_term(RecordClass.CONTACTS, 6, here)
    assert see_limits(who.id, here).due_on == date(2027, 4, 25)
    opened = open_trajectory(OpenTrajectory(who=who, opened_on=day), here).id
    assert rule(see_limits(who.id, here)) == (RecordClass.COACHING, 12, None)
    close_trajectory(CloseTrajectory(trajectory_id=opened, result="doelen_bereikt"), here)
    assert rule(see_limits(who.id, here)) == (RecordClass.COACHING, 12, date(2027, 11, 24))


def test_an_open_early_signal_stops_the_term(office: Office) -> None:
    here, who = office.workplace, office.youth("Ryan")
    noticed = log_early_signal(LogEarlySignal(who=who, topic="pesten"), here).id
    assert see_limits(who.id, here).due_on is None
    move_early_signal(noticed, "gesloten", workplace=here, outcome="geregeld")
    assert see_limits(who.id, here).due_on == date(2027, 11, 24)


def test_who_looked_is_counted_by_day_and_only_at_this_youth(office: Office) -> None:
    here, who, other = office.workplace, office.youth("Ryan"), office.youth("Noor")
    contact = log_contact(LogContact(who=who, kind="check_in"), here).id
    game = log_activity(LogActivity(kind="sport", present=(who.id, other.id)), here).id
    with here.unit() as unit:
        for record in (who.id, contact, contact, other.id, game, None):
            unit.audit_log.note("read", "anything", record)
        unit.commit()
    assert see_limits(who.id, here).traces == (Trace(day=TODAY, action="read", count=3, here=True),)
    with pytest.raises(NotFoundError):
        see_limits(uuid4(), here)
