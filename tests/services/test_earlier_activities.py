from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from jis_desktop.domain.codes import CodeLists
from jis_desktop.services.earlier_activities import EarlierActivity, earlier_activities
from jis_desktop.services.log_activity import LogActivity, log_activity
from tests.services.office import LISTS

if TYPE_CHECKING:
    from tests.services.office import Office


def logged(office: Office, title: str, *, ago: int, minutes: int | None = None) -> None:
    day = office.clock.now().date() - timedelta(days=ago)
    log_activity(LogActivity(kind="sport", title=title, day=day, minutes=minutes), office.workplace)


def test_each_title_comes_once_as_it_was_on_its_latest_day(office: Office) -> None:
    logged(office, "Voetbal", ago=1, minutes=45)
    logged(office, "voetbal", ago=8, minutes=60)
    logged(office, "koken", ago=3)
    logged(office, "", ago=0)
    assert earlier_activities(office.workplace) == (
        EarlierActivity(title="Voetbal", kind="sport", minutes=45),
        EarlierActivity(title="koken", kind="sport"),
    )


def test_a_kind_that_is_used_no_more_is_not_brought_along(office: Office) -> None:
    logged(office, "koken", ago=3)
    kinds = LISTS["activity_kind"]
    yesterday = office.clock.now().date() - timedelta(days=1)
    codes = tuple(
        replace(code, valid_until=yesterday) if code.key == "sport" else code
        for code in kinds.codes
    )
    others = [LISTS[name] for name in LISTS if name != "activity_kind"]
    lists = CodeLists([replace(kinds, codes=codes), *others])
    workplace = replace(office.workplace, lists=lists)
    assert earlier_activities(workplace) == (EarlierActivity(title="koken"),)
