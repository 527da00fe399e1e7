from __future__ import annotations

from datetime import timedelta

import pytest

from jis_desktop.domain.errors import NotFoundError
from jis_desktop.domain.records import Kind
from jis_desktop.services.follow_up import finish_follow_up
from jis_desktop.services.log_contact import LogContact, log_contact
from jis_desktop.services.log_early_signal import LogEarlySignal, log_early_signal
from jis_desktop.services.log_line import log_line
from jis_desktop.services.read_records import see_today
from jis_desktop.services.undo import reopen_follow_up, undo_log
from tests.services.office import Office


@pytest.mark.parametrize(
    "line", ["ryan 5m ging goed", "gang 3", "signaal pesten", "activiteit voetbal 14m 9j"]
)
def test_a_log_and_the_youth_it_made_are_taken_back(line: str) -> None:
    office = Office()
    logged = log_line(line, office.workplace)
    undo_log(logged, office.workplace)
    assert all(not kept for kept in office.store.records.values())


def test_a_known_youth_stays() -> None:
    office = Office()
    youth = office.youth("Ryan")
    undo_log(log_line("ryan 5m", office.workplace), office.workplace)
    assert [person.id for person in office.store.all_of(Kind.YOUNG_PERSON)] == [youth.id]


def test_a_youth_whom_another_log_names_is_not_taken_away() -> None:
    office = Office()
    first = log_line("ryan 5m", office.workplace)
    log_line("ryan 15m", office.workplace)
    with pytest.raises(NotFoundError):
        undo_log(first, office.workplace)
    assert len(office.store.all_of(Kind.CONTACT)) == 2


@pytest.mark.parametrize("kind", [Kind.CONTACT, Kind.EARLY_SIGNAL])
def test_a_follow_up_waits_again_for_its_day(kind: Kind) -> None:
    office = Office()
    today = office.clock.now().date()
    youth = office.youth("Ryan")
    if kind is Kind.CONTACT:
        made = log_contact(
            LogContact(who=youth, kind="check_in", follow_up_on=today), office.workplace
        )
    else:
        made = log_early_signal(
            LogEarlySignal(topic="pesten", who=youth, follow_up_on=today), office.workplace
        )
    finish_follow_up(kind, made.id, office.workplace)
    assert see_today(office.workplace).due == ()
    reopen_follow_up(kind, made.id, due=today, workplace=office.workplace)
    (due,) = see_today(office.workplace).due
    assert (due.id, due.due) == (made.id, today)
    assert today - timedelta(days=1) < due.due
