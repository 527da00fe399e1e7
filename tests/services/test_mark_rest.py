from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.errors import StorageError
from jis_desktop.services.edit_activity import Marks, call_roll
from jis_desktop.services.log_activity import LogActivity, log_activity
from jis_desktop.services.mark_rest import mark_rest
from jis_desktop.services.see_activity import see_activity

if TYPE_CHECKING:
    from uuid import UUID

    from tests.services.office import Office


def expected(office: Office, *names: str) -> tuple[UUID, list[UUID]]:
    """An activity at which those are expected."""
    youths = [office.youth(name).id for name in names]
    last = LogActivity(kind="sport", title="voetbal", day=date(2026, 11, 17))
    call_roll(
        log_activity(last, office.workplace).id, Marks(present=tuple(youths)), office.workplace
    )
    return log_activity(LogActivity(kind="sport", title="voetbal"), office.workplace).id, youths


def test_whoever_has_a_mark_keeps_it(office: Office) -> None:
    activity, (noor, ryan, sara) = expected(office, "Noor", "Ryan", "Sara")
    call_roll(activity, Marks(absent=(ryan,)), office.workplace)
    marked = mark_rest(activity, office.workplace)
    assert marked is not None
    assert set(marked.youths) == {noor, sara}
    stored = see_activity(activity, office.workplace).activity
    assert (set(stored.present), stored.absent) == ({noor, sara}, (ryan,))


def test_where_nobody_is_left_nothing_is_written(office: Office) -> None:
    activity, (noor,) = expected(office, "Noor")
    call_roll(activity, Marks(excused=(noor,)), office.workplace)
    before = office.all()
    assert mark_rest(activity, office.workplace) is None
    assert office.all() == before


def test_a_disk_that_refuses_marks_nobody(office: Office) -> None:
    activity, _ = expected(office, "Noor")
    before = office.all()
    office.store.fail_next = StorageError("disk.full")
    with pytest.raises(StorageError, match=r"disk\.full"):
        mark_rest(activity, office.workplace)
    assert office.all() == before
