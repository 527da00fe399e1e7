from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.errors import InputError, RefusedError
from jis_desktop.domain.records import Kind
from jis_desktop.services.erase_youth import REQUEST, erase_youth, preview_erasure
from jis_desktop.services.hold import end_hold, set_hold

if TYPE_CHECKING:
    from tests.services.office import Office

WEEK = timedelta(days=7)


def test_a_hold_keeps_a_youth_from_being_erased_until_it_is_ended(office: Office) -> None:
    here, ryan = office.workplace, office.youth("Ryan").id
    today = office.clock.now().date()
    set_hold(ryan, "klacht loopt", until=today + WEEK, workplace=here)
    hold = preview_erasure(ryan, here).hold
    assert hold is not None
    assert (hold.reason, hold.set_on, hold.until) == ("klacht loopt", today, today + WEEK)
    with pytest.raises(RefusedError, match=r"erasure\.on_hold"):
        erase_youth(ryan, cause=REQUEST, workplace=here)
    office.clock.moment += timedelta(days=2)
    end_hold(hold.id, here)
    assert [one.until for one in office.store.all_of(Kind.LEGAL_HOLD)] == [today + WEEK // 7]
    erase_youth(ryan, cause=REQUEST, workplace=here)
    assert office.store.ids_of(Kind.YOUNG_PERSON) == set()


def test_a_hold_of_today_goes_whole(office: Office) -> None:
    here, ryan = office.workplace, office.youth("Ryan").id
    set_hold(ryan, "vergissing", until=office.clock.now().date(), workplace=here)
    hold = preview_erasure(ryan, here).hold
    assert hold is not None
    end_hold(hold.id, here)
    assert preview_erasure(ryan, here).hold is None
    assert office.store.all_of(Kind.LEGAL_HOLD) == []


def test_a_hold_needs_a_reason_and_an_end_that_is_to_come(office: Office) -> None:
    here, ryan = office.workplace, office.youth("Ryan").id
    today = office.clock.now().date()
    with pytest.raises(InputError, match=r"hold\.no_reason"):
        set_hold(ryan, "", until=today, workplace=here)
    with pytest.raises(InputError, match=r"hold\.end_before_start"):
        set_hold(ryan, "klacht", until=today - WEEK, workplace=here)
