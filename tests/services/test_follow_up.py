from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

import pytest

from jis_desktop.domain.errors import InputError, NotFoundError, RefusedError
from jis_desktop.domain.records import Kind
from jis_desktop.services.follow_up import (
    finish_follow_up,
    move_early_signal,
    postpone_follow_up,
)
from jis_desktop.services.log_contact import LogContact, log_contact
from jis_desktop.services.log_early_signal import LogEarlySignal, log_early_signal
from jis_desktop.services.log_tally import LogTally, log_tally
from jis_desktop.services.read_records import see_today, show_record
from tests.services.office import RYAN

if TYPE_CHECKING:
    from tests.services.office import Office

TODAY = date(2026, 11, 24)
WITH_FOLLOW_UP = (Kind.CONTACT, Kind.EARLY_SIGNAL)


def logged(office: Office, kind: Kind) -> UUID:
    """A record with a follow-up today."""
    if kind is Kind.CONTACT:
        contact = LogContact(who=RYAN, kind="check_in", follow_up_on=TODAY)
        return log_contact(contact, office.workplace).id
    signal = LogEarlySignal(topic="pesten", follow_up_on=TODAY)
    return log_early_signal(signal, office.workplace).id


def stored(office: Office, kind: Kind, record_id: UUID) -> Any:
    return show_record(kind, record_id, office.workplace)


@pytest.mark.parametrize("kind", WITH_FOLLOW_UP)
def test_a_follow_up_that_is_done_is_due_no_more(office: Office, kind: Kind) -> None:
    record = logged(office, kind)
    assert [entry.id for entry in see_today(office.workplace).due] == [record]
    changes = finish_follow_up(kind, record, office.workplace)
    assert changes.touched == {kind: frozenset({record})}
    assert stored(office, kind, record).follow_up_done_on == TODAY
    assert see_today(office.workplace).due == ()


@pytest.mark.parametrize("kind", WITH_FOLLOW_UP)
def test_a_postponed_follow_up_is_due_on_its_new_day(office: Office, kind: Kind) -> None:
    record = logged(office, kind)
    finish_follow_up(kind, record, office.workplace)
    postpone_follow_up(kind, record, to=date(2026, 11, 26), workplace=office.workplace)
    assert see_today(office.workplace).due == ()
    office.clock.move(days=2)
    assert [entry.due for entry in see_today(office.workplace).due] == [date(2026, 11, 26)]


def test_a_follow_up_cannot_be_moved_to_the_past(office: Office) -> None:
    record = logged(office, Kind.CONTACT)
    with office.nothing_kept(), pytest.raises(InputError, match=r"date\.in_past") as told:
        postpone_follow_up(Kind.CONTACT, record, to=date(2026, 11, 23), workplace=office.workplace)
    assert told.value.field == "follow_up"


def test_a_kind_without_follow_up_is_refused(office: Office) -> None:
    tally = log_tally(LogTally(), office.workplace).id
    with office.nothing_kept(), pytest.raises(NotFoundError, match=r"record\.no_follow_up"):
        finish_follow_up(Kind.TALLY, tally, office.workplace)
    with office.nothing_kept(), pytest.raises(NotFoundError, match=r"record\.no_follow_up"):
        postpone_follow_up(Kind.TALLY, tally, to=TODAY, workplace=office.workplace)


@pytest.mark.parametrize("kind", WITH_FOLLOW_UP)
def test_a_record_that_is_not_there_is_not_found(office: Office, kind: Kind) -> None:
    with office.nothing_kept(), pytest.raises(NotFoundError, match=r"record\.unknown"):
        finish_follow_up(kind, uuid4(), office.workplace)
    with office.nothing_kept(), pytest.raises(NotFoundError, match=r"record\.unknown"):
        postpone_follow_up(kind, uuid4(), to=TODAY, workplace=office.workplace)


def test_an_early_signal_moves_on_closes_with_an_outcome_and_may_be_opened_again(
    office: Office,
) -> None:
    record = logged(office, Kind.EARLY_SIGNAL)
    seen = []
    for status, outcome in (("opgepakt", None), ("gesloten", "geregeld"), ("in_gesprek", None)):
        move_early_signal(record, status, workplace=office.workplace, outcome=outcome)
        moved = stored(office, Kind.EARLY_SIGNAL, record)
        seen.append((moved.status, moved.outcome))
    assert seen == [("opgepakt", None), ("gesloten", "geregeld"), ("in_gesprek", None)]


def test_closing_an_early_signal_without_an_outcome_is_refused(office: Office) -> None:
    record = logged(office, Kind.EARLY_SIGNAL)
    with office.nothing_kept(), pytest.raises(RefusedError, match=r"outcome_missing"):
        move_early_signal(record, "gesloten", workplace=office.workplace)


@pytest.mark.parametrize(
    ("status", "outcome", "code"),
    [("maan", None, "early_signal.status"), ("gesloten", "maan", "code.unknown")],
)
def test_an_unknown_status_or_outcome_is_refused(
    office: Office, status: str, outcome: str | None, code: str
) -> None:
    record = logged(office, Kind.EARLY_SIGNAL)
    with office.nothing_kept(), pytest.raises(InputError, match=code):
        move_early_signal(record, status, workplace=office.workplace, outcome=outcome)


def test_an_early_signal_that_is_not_there_is_not_found(office: Office) -> None:
    with office.nothing_kept(), pytest.raises(NotFoundError, match=r"record\.unknown"):
        move_early_signal(uuid4(), "opgepakt", workplace=office.workplace)
