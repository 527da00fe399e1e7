"""The figures of the year, exactly, and that the workers' shares add up to them."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jis_desktop.services.demo.calendar import FIRST, LAST, NOW, is_holiday
from jis_desktop.services.demo.city import ACTIVITIES, COACHED_BOYS, COACHED_GIRLS, OTHERS
from jis_desktop.services.demo.deeds import (
    Aim,
    Begin,
    ComeBack,
    Deed,
    Finish,
    Judge,
    Meet,
    Move,
    Notice,
    Talk,
)
from jis_desktop.services.demo.dice import Seed
from jis_desktop.services.demo.plan import Plan, Role, Share, plan_demo, plan_of, share_of
from tests.services.demo.stock import plan, shipped_stock

D = TypeVar("D", bound=Deed)
SPORT = {"sport", "toernooi"}


def deeds(kind: type[D], of: Plan | Share) -> list[D]:
    return [deed for deed in of.deeds if isinstance(deed, kind)]


def coached(share: Share) -> list[str | None]:
    return [youth.gender for youth in share.youths if youth.coached]


@pytest.fixture(scope="module")
def city() -> Plan:
    return plan(Role.CITY)


def test_the_city_has_exactly_these_figures(city: Plan) -> None:
    genders = Counter(gender for share in city.shares for gender in coached(share))
    assert genders == {"meisje": 225, "jongen": 184}
    assert len({begin.youth.key for begin in deeds(Begin, city)}) == 409
    assert len(deeds(Begin, city)) == 409
    assert len(deeds(Meet, city)) == 2_814
    assert (len(city.schools), len(city.shares)) == (35, 48)
    assert len({share.worker.organisation for share in city.shares}) == 6
    assert {share.worker.schools[0].name for share in city.shares} == set(city.schools)


@settings(max_examples=5)
@given(seed=st.integers(0, 10**9))
def test_shares_add_up_to_the_same_figures_whatever_the_seed(seed: int) -> None:
    chosen = plan_demo(shipped_stock(), role=Role.CITY, seed=seed)
    genders = Counter(gender for share in chosen.shares for gender in coached(share))
    assert genders == {"meisje": COACHED_GIRLS, "jongen": COACHED_BOYS}
    assert sum(len(deeds(Meet, share)) for share in chosen.shares) == ACTIVITIES
    assert sum(len(share.youths) for share in chosen.shares) == 409 + OTHERS
    for share in chosen.shares:
        assert len(deeds(Meet, share)) == share.worker.activities
        assert len(deeds(Begin, share)) == len(share.worker.coached)


def test_every_deed_of_the_city_is_in_exactly_one_share(city: Plan) -> None:
    of_shares = [id(deed) for share in city.shares for deed in share.deeds]
    assert len(of_shares) == len(set(of_shares))
    assert sorted(of_shares) == sorted(id(deed) for deed in city.deeds)


def test_a_workers_share_is_the_same_alone_in_a_team_and_in_the_city(city: Plan) -> None:
    (alone,) = plan(Role.WORKER).shares
    team = plan(Role.COORDINATOR).shares
    assert alone == team[0] == city.shares[0]
    assert len(team) == 7
    assert [share for share in city.shares if share in team] == list(team)
    assert {(one.worker.organisation, one.worker.district) for one in team} == {
        (alone.worker.organisation, alone.worker.district)
    }


def test_the_last_workers_share_needs_no_other(city: Plan) -> None:
    last = city.shares[-1]
    assert share_of(last.worker, shipped_stock(), Seed(2022)) == last
    one = plan_of([last.worker], shipped_stock(), owner="x", organisation="y", seed=Seed(2022))
    assert one.deeds == last.deeds


def test_another_seed_gives_another_year(city: Plan) -> None:
    assert plan(Role.CITY, 1).deeds != city.deeds


def test_a_name_comes_twice_within_a_school(city: Plan) -> None:
    names: Counter[tuple[str, str]] = Counter()
    for share in city.shares:
        names.update((youth.school, youth.name) for youth in share.youths)
    schools = {school for (school, _name), count in names.items() if count > 1}
    assert len(schools) > 10


def test_all_lies_in_the_teljaar_on_school_days_in_order(city: Plan) -> None:
    moments = [deed.moment for deed in city.deeds]
    assert moments == sorted(moments)
    assert moments[0].date() >= FIRST
    assert moments[-1] <= NOW
    assert [moment for moment in moments if is_holiday(moment.date())] == []
    weekend = [deed for deed in city.deeds if deed.moment.weekday() > 4]
    assert weekend
    assert {deed.kind for deed in weekend if isinstance(deed, Meet)} <= SPORT
    assert {type(deed) for deed in weekend} == {Meet}


def test_no_gap_of_a_sentence_stays_open(city: Plan) -> None:
    texts = [
        str(value) for deed in city.deeds for value in vars(deed).values() if isinstance(value, str)
    ]
    assert [text for text in texts if "{" in text or "}" in text or text != text.strip()] == []


def test_notes_vary(city: Plan) -> None:
    notes = [talk.facts for talk in deeds(Talk, city) if talk.facts]
    assert len(set(notes)) > len(notes) // 2


def test_most_talks_are_short(city: Plan) -> None:
    kinds = Counter(talk.kind for talk in deeds(Talk, city))
    whole = sum(kinds.values())
    assert kinds["check_in"] > whole * 0.6
    assert kinds["diep_gesprek"] < whole * 0.06
    assert set(kinds) == {"check_in", "gesprek", "diep_gesprek", "driegesprek"}


def test_a_meeting_is_large_enough_to_count(city: Plan) -> None:
    heads = [meet.heads for meet in deeds(Meet, city)]
    assert min(number for number in heads if number is not None) >= 4
    assert 0 < heads.count(None) < len(heads) // 20


def test_a_roll_call_names_who_is_known_by_then_and_counts_them(city: Plan) -> None:
    youths = {youth.key: youth for share in city.shares for youth in share.youths}
    called = [meet for meet in deeds(Meet, city) if meet.present]
    assert len(called) > 100
    for meet in called:
        assert {meet.programme} <= {"powergirls", "gentlemen", "jjc", "epjo"}
        assert not set(meet.present) & set(meet.absent)
        assert all(youths[key].since < meet.moment for key in (*meet.present, *meet.absent))
        girls = sum(youths[key].gender == "meisje" for key in meet.present)
        assert girls <= (meet.girls or 0)


def test_early_signals_are_of_all_sorts_and_in_every_stand(city: Plan) -> None:
    notices = deeds(Notice, city)
    stands = {notice.key: "nieuw" for notice in notices}
    for move in deeds(Move, city):
        stands[move.of] = move.status
        assert (move.outcome is not None) == (move.status == "gesloten")
    assert set(stands.values()) == {"nieuw", "in_gesprek", "opgepakt", "doorgeleid", "gesloten"}
    assert {(bool(one.youth), bool(one.group_label)) for one in notices} == {
        (True, False),
        (False, True),
        (False, False),
    }
    assert len({notice.topic for notice in notices}) > 25


def test_trajectories_run_and_are_closed_after_they_began(city: Plan) -> None:
    begun = {begin.youth.key: begin.moment for begin in deeds(Begin, city)}
    ended = {end.youth.key: end.moment for end in deeds(Finish, city)}
    assert len(ended) > 100
    assert len(begun) - len(ended) > 100
    assert all(begun[key] < moment for key, moment in ended.items())
    aims = {aim.key: aim for aim in deeds(Aim, city)}
    assert all(begun[aim.youth.key] < aim.moment for aim in aims.values())
    assert all(aims[judge.of].moment < judge.moment for judge in deeds(Judge, city))


@pytest.mark.parametrize("role", Role)
def test_some_follow_ups_are_due_around_the_demos_today(role: Role) -> None:
    chosen = plan(role)
    done = {back.of for back in deeds(ComeBack, chosen)}
    waiting = [talk for talk in deeds(Talk, chosen) if talk.follow_up_on and talk.key not in done]
    due = [talk.follow_up_on for talk in waiting if talk.follow_up_on]
    assert due
    assert all(abs(day - LAST) <= timedelta(days=14) for day in due)
    assert any(day <= LAST for day in due)


def test_something_happened_on_the_demos_today_already() -> None:
    today = [deed for deed in plan(Role.WORKER).deeds if deed.moment.date() == LAST]
    assert {Talk, Meet} <= {type(deed) for deed in today}


@pytest.mark.parametrize(
    ("day", "free"),
    [
        (date(2021, 10, 15), False),
        (date(2021, 10, 16), True),
        (date(2021, 10, 24), True),
        (date(2021, 10, 25), False),
        (date(2021, 12, 25), True),
        (date(2022, 1, 9), True),
        (date(2022, 1, 10), False),
        (date(2022, 2, 27), True),
        (date(2022, 4, 18), True),
        (date(2022, 4, 19), False),
        (date(2022, 5, 8), True),
        (date(2022, 5, 27), True),
        (date(2022, 6, 6), True),
        (date(2022, 6, 17), False),
    ],
)
def test_the_holidays_of_amsterdam(day: date, free: bool) -> None:  # noqa: FBT001  a row of the table
    assert is_holiday(day) == free
