"""What counting what is kept promises, on the fake and on the real storage.

A subclass's module gives the fixture ``bench``.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jis_desktop.domain.activity import Activity
from jis_desktop.domain.errors import NotFoundError
from jis_desktop.domain.records import Kind
from jis_desktop.services import see_privacy
from jis_desktop.services.merge import merge, say_not_same
from jis_desktop.services.see_privacy import see_kept
from jis_desktop.services.see_youths import see_youth
from tests.storage.bench import SCHOOL, TODAY, contact
from tests.storage.contract_merges import one_of_each, workplace

if TYPE_CHECKING:
    from tests.storage.bench import Bench


class PrivacyContract:
    def test_every_kind_is_counted_over_pages(
        self, bench: Bench, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(see_privacy, "_PAGE", 2)
        bench.found()
        youth, other = bench.youth("Ryan", school_id=SCHOOL.id), bench.youth("Noor")
        bench.add(*one_of_each(youth), contact(youth), *one_of_each(other))
        absent = Activity(id=uuid4(), kind="sport", day=TODAY, absent=(youth.id,))
        early = contact(youth, day=TODAY - timedelta(days=40))
        bench.add(absent, early)
        kept = see_kept(youth.id, workplace(bench))
        assert kept.counts == {
            Kind.CONTACT: 3, Kind.EARLY_SIGNAL: 1, Kind.SUPPORT_ACTION: 1, Kind.ACTIVITY: 2,
            Kind.TRAJECTORY: 1, Kind.GOAL: 1,
        }  # fmt: skip
        assert kept.total == 9
        assert (kept.first, kept.latest) == (early.day, TODAY)
        assert (kept.person, kept.school) == (youth, SCHOOL.name)

    def test_a_youth_with_nothing_logged_is_kept_since_registration(self, bench: Bench) -> None:
        bench.found()
        youth = bench.youth("Ryan")
        kept = see_kept(youth.id, workplace(bench))
        assert (kept.counts, kept.first, kept.latest) == ({}, TODAY, None)

    def test_who_was_merged_into_a_youth_is_kept_too(self, bench: Bench) -> None:
        bench.found()
        ryan, rayan, noor = bench.youth("Ryan"), bench.youth("Rayan"), bench.youth("Noor")
        merge(ryan.id, rayan.id, workplace(bench))
        say_not_same(noor.id, ryan.id, workplace(bench))
        assert see_kept(ryan.id, workplace(bench)).took_in == (rayan,)
        file = see_youth(ryan.id, workplace(bench))
        assert (file.took_in, file.not_same) == ((rayan,), frozenset({noor.id}))
        other = see_youth(noor.id, workplace(bench))
        assert (other.took_in, other.not_same) == ((), frozenset({ryan.id}))

    def test_nobody_is_not_counted(self, bench: Bench) -> None:
        bench.found()
        with pytest.raises(NotFoundError):
            see_kept(replace(bench.youth(), id=uuid4()).id, workplace(bench))
