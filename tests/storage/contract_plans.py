"""What plans, hours, networks and own codes promise; see `contract_records`."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

import pytest

from jis_desktop.domain.errors import NotFoundError, RefusedError
from jis_desktop.domain.network_member import NetworkMember
from jis_desktop.domain.own_code import OwnCode
from jis_desktop.domain.planned_activity import ActivitySeries, Plan, PlannedActivity
from jis_desktop.domain.presence import Presence
from tests.storage.bench import SCHOOL, TODAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.storage.bench import Bench

DAY = timedelta(days=1)


def planned(day: date = TODAY, *, at: time | None = None, **fields: Any) -> PlannedActivity:
    return PlannedActivity(id=uuid4(), plan=Plan(kind="sport", at=at), day=day, **fields)


def series() -> ActivitySeries:
    return ActivitySeries(
        id=uuid4(), plan=Plan(kind="sport"), first_day=TODAY, last_day=TODAY + 30 * DAY
    )


class PlansContract:
    def test_sessions_of_some_days_come_in_order_of_day_and_time(self, bench: Bench) -> None:
        bench.found()
        late, early = planned(at=time(15, 30)), planned(at=time(9))
        after, before = planned(TODAY + DAY), planned(TODAY - 3 * DAY)
        bench.add(after, late, early, before)
        with bench.unit() as unit:
            between = unit.planned_activities.between(TODAY - 2 * DAY, TODAY + DAY)
        assert between == [early, late, after]

    def test_the_sessions_of_a_series_come_in_order_of_day(self, bench: Bench) -> None:
        bench.found()
        one, other = series(), series()
        last, first = (planned(TODAY + days * DAY, series_id=one.id) for days in (7, 0))
        bench.add(one, other, last, first, planned(series_id=other.id), planned())
        with bench.unit() as unit:
            assert unit.planned_activities.of_series(one.id) == [first, last]

    def test_the_session_that_became_an_activity_is_found(self, bench: Bench) -> None:
        bench.found()
        held = planned(held_as=uuid4())
        bench.add(held, planned())
        with bench.unit() as unit:
            assert held.held_as is not None
            assert unit.planned_activities.held_as(held.held_as) == held
            assert unit.planned_activities.held_as(uuid4()) is None

    def test_a_session_of_a_series_that_is_not_there_is_refused(self, bench: Bench) -> None:
        bench.found()
        with pytest.raises(NotFoundError, match=r"record\.unknown"):
            bench.add(planned(series_id=uuid4()))


class ErasedPlansContract:
    @pytest.mark.parametrize("make", [planned, series, lambda: hours(TODAY)])
    def test_what_was_erased_does_not_come_back(
        self, bench: Bench, make: Callable[[], Any]
    ) -> None:
        bench.found()
        record = make()
        bench.entomb(record.id)
        with pytest.raises(RefusedError, match=r"record\.erased"):
            bench.add(record)

    def test_who_was_taken_from_a_network_does_not_come_back(self, bench: Bench) -> None:
        bench.found()
        record = member(bench.youth().id)
        bench.entomb(record.id)
        with pytest.raises(RefusedError, match=r"record\.erased"):
            bench.add(record)


class PresenceContract:
    def test_hours_of_some_days_come_in_order_of_day(self, bench: Bench) -> None:
        bench.found()
        second, first, outside = (hours(TODAY + days * DAY) for days in (1, 0, 2))
        bench.add(second, first, outside)
        with bench.unit() as unit:
            assert unit.presences.between(TODAY, TODAY + DAY) == [first, second]

    def test_hours_can_be_changed(self, bench: Bench) -> None:
        bench.found()
        known = hours(TODAY)
        bench.add(known)
        with bench.unit() as unit:
            unit.presences.update(replace(known, minutes=390))
            unit.commit()
        with bench.unit() as unit:
            assert unit.presences.get(known.id).minutes == 390


class NetworkContract:
    def test_a_youths_network_holds_nobody_elses(self, bench: Bench) -> None:
        bench.found()
        ryan, noor = bench.youth("Ryan"), bench.youth("Noor")
        mother = member(ryan.id, name="Miriam", reach="06 12345678", agreed=True)
        mentor = member(ryan.id, role="mentor", agreed=False)
        bench.add(mother, member(noor.id), mentor)
        with bench.unit() as unit:
            assert unit.network.of(ryan.id) == [mother, mentor]


class OwnCodesContract:
    def test_a_list_is_set_as_a_whole_and_the_others_stay(self, bench: Bench) -> None:
        bench.found()
        gym = OwnCode(list_name="place", key="eigen_1", label="Sporthal")
        park = OwnCode(
            list_name="place", key="eigen_2", label="Park", valid_from=TODAY, valid_until=TODAY
        )
        theme = OwnCode(list_name="theme", key="eigen_3", label="Zwemmen")
        self.set_list(bench, "place", gym)
        self.set_list(bench, "theme", theme)
        self.set_list(bench, "place", park, gym)
        with bench.unit() as unit:
            assert sorted(unit.own_codes.all(), key=lambda one: one.list_name) == [
                park,
                gym,
                theme,
            ]
        self.set_list(bench, "place")
        with bench.unit() as unit:
            assert unit.own_codes.all() == [theme]

    def set_list(self, bench: Bench, name: str, *codes: OwnCode) -> None:
        with bench.unit() as unit:
            unit.own_codes.set_list(name, codes)
            unit.commit()


def hours(day: date) -> Presence:
    return Presence(id=uuid4(), day=day, school_id=SCHOOL.id, minutes=240)


def member(youth: UUID, **fields: Any) -> NetworkMember:
    return NetworkMember(id=uuid4(), young_person_id=youth, **{"role": "ouder", **fields})
