from __future__ import annotations

from datetime import date, timedelta
from uuid import uuid4

import pytest

from jis_desktop.domain.marks import weeks_without_contact
from jis_desktop.domain.records import YouthFigures

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(("days", "weeks"), [(0, None), (20, None), (21, 3), (27, 3), (28, 4)])
def test_three_weeks_without_contact_are_marked(days: int, weeks: int | None) -> None:
    last = TODAY - timedelta(days=days)
    figures = YouthFigures(id=uuid4(), contacts=1, last_contact=last, running=True)
    assert weeks_without_contact(figures, today=TODAY) == weeks


@pytest.mark.parametrize("running", [True, False])
def test_nobody_is_marked_without_a_trajectory_or_before_the_first_contact(running: bool) -> None:  # noqa: FBT001  a case
    last = None if running else TODAY - timedelta(days=90)
    figures = YouthFigures(id=uuid4(), last_contact=last, running=running)
    assert weeks_without_contact(figures, today=TODAY) is None
