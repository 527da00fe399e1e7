"""What a youth's follow-ups promise, on the fake and on the real storage.

A subclass's module gives the fixture ``bench``.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jis_desktop.domain.early_signal import About, EarlySignal
from jis_desktop.domain.errors import NotFoundError
from jis_desktop.domain.records import Kind
from jis_desktop.services.see_youths import see_follow_ups
from tests.storage.bench import TODAY, contact
from tests.storage.contract_merges import workplace

if TYPE_CHECKING:
    from tests.storage.bench import Bench

NEXT_YEAR = date(2027, 12, 31)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


class FollowUpsContract:
    def test_one_youths_follow_ups_wait_the_earliest_first(self, bench: Bench) -> None:
        bench.found()
        ryan, noor = bench.youth("Ryan"), bench.youth("Noor")
        late = contact(ryan, day=ago(9), facts="over zijn rooster", follow_up_on=ago(2))
        far = contact(ryan, follow_up_on=NEXT_YEAR)
        early = EarlySignal(
            id=uuid4(), about=About.YOUNG_PERSON, sort="wens", topic="pesten", day=TODAY,
            young_person_id=ryan.id, follow_up_on=TODAY,
        )  # fmt: skip
        bench.add(far, early, late, contact(ryan), contact(noor, follow_up_on=TODAY))
        found = see_follow_ups(ryan.id, workplace(bench))
        assert [due.id for due in found.waiting] == [late.id, early.id, far.id]
        assert (found.waiting[0].text, found.waiting[1].code) == ("over zijn rooster", "pesten")
        assert found.answered == ()

    def test_what_was_done_stays_in_sight_for_four_weeks(self, bench: Bench) -> None:
        bench.found()
        ryan = bench.youth("Ryan")
        waited = contact(ryan, day=ago(60), facts="bellen", follow_up_on=ago(30))
        lately, today, before = (
            replace(waited, id=uuid4(), follow_up_done_on=day) for day in (ago(27), TODAY, ago(28))
        )
        bench.add(lately, today, before)
        found = see_follow_ups(ryan.id, workplace(bench))
        assert found.waiting == ()
        assert [one.follow_up.id for one in found.answered] == [today.id, lately.id]
        assert [one.on for one in found.answered] == [TODAY, ago(27)]
        done = found.answered[0].follow_up
        assert (done.kind, done.due, done.text) == (Kind.CONTACT, ago(30), "bellen")

    def test_nobody_has_no_follow_ups(self, bench: Bench) -> None:
        bench.found()
        with pytest.raises(NotFoundError):
            see_follow_ups(uuid4(), workplace(bench))
