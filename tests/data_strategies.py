"""Hypothesis strategies for every kind of record, with every field. Invented content only."""

from __future__ import annotations

from datetime import date
from string import ascii_lowercase
from typing import TYPE_CHECKING, TypeVar

from hypothesis import strategies as st

from jis_desktop.domain.activity import HEADS_LIMIT, Activity, HeadCount
from jis_desktop.domain.contact import TALLY_LIMIT, Contact, Tally
from jis_desktop.domain.early_signal import STATUSES, About, EarlySignal
from jis_desktop.domain.network_member import NetworkMember
from jis_desktop.domain.period import MAX_MINUTES
from jis_desktop.domain.planned_activity import ActivitySeries, Plan, PlannedActivity
from jis_desktop.domain.presence import Presence
from jis_desktop.domain.support import LISTS, SupportAction
from jis_desktop.domain.trajectory import Goal, Trajectory
from jis_desktop.domain.young_person import YoungPerson

if TYPE_CHECKING:
    from uuid import UUID

T = TypeVar("T")

ids = st.uuids(version=4)
days = st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 12, 31))
times = st.times().map(lambda at: at.replace(second=0, microsecond=0))
"""Whole minutes, as people note them."""
minutes = st.integers(1, MAX_MINUTES)
texts = st.text(max_size=60)
words = st.text(min_size=1, max_size=60)
codes = st.text(alphabet=ascii_lowercase + "_0123456789", min_size=1, max_size=20)
many_codes = st.lists(codes, max_size=4).map(tuple)
heads = st.integers(0, HEADS_LIMIT)


def maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    """The value, or None."""
    return st.none() | strategy


def young_people(*, youth: UUID, school: UUID) -> st.SearchStrategy[YoungPerson]:
    """Youths with that id."""
    return st.builds(
        YoungPerson,
        id=st.just(youth),
        name=words,
        registered_on=days,
        nickname=texts,
        school_id=maybe(st.just(school)),
        class_name=texts,
        school_year=maybe(st.integers(1, 7)),
        gender=maybe(codes),
        birth_year=maybe(st.integers(1990, 2020)),
    )


def trajectories(*, youth: UUID) -> st.SearchStrategy[Trajectory]:
    """Trajectories of a youth, running and closed."""
    return st.builds(
        Trajectory,
        id=ids,
        young_person_id=st.just(youth),
        opened_on=days,
        referred_by=maybe(codes),
        reason=texts,
        closed_on=maybe(days),
        result=maybe(codes),
        closing_note=texts,
    )


def goals(*, youth: UUID, trajectory: UUID) -> st.SearchStrategy[Goal]:
    """Goals of a trajectory."""
    return st.builds(
        Goal,
        id=ids,
        trajectory_id=st.just(trajectory),
        young_person_id=st.just(youth),
        words=words,
        set_on=days,
        result=maybe(codes),
    )


def contacts(*, youth: UUID, school: UUID, trajectory: UUID) -> st.SearchStrategy[Contact]:
    """Contacts with a youth."""
    return st.builds(
        Contact,
        id=ids,
        young_person_id=st.just(youth),
        kind=codes,
        day=days,
        at=maybe(times),
        minutes=maybe(minutes),
        trajectory_id=maybe(st.just(trajectory)),
        school_id=maybe(st.just(school)),
        place=maybe(codes),
        with_whom=codes,
        life_domains=many_codes,
        themes=many_codes,
        supports=many_codes,
        facts=texts,
        interpretation=texts,
        follow_up_on=maybe(days),
        follow_up_done_on=maybe(days),
    )


def tallies(*, school: UUID) -> st.SearchStrategy[Tally]:
    """Nameless chats, counted."""
    return st.builds(
        Tally,
        id=ids,
        kind=codes,
        day=days,
        count=st.integers(1, TALLY_LIMIT),
        at=maybe(times),
        school_id=maybe(st.just(school)),
        age_band=maybe(codes),
    )


def early_signals(*, youth: UUID, school: UUID) -> st.SearchStrategy[EarlySignal]:
    """Early signals about a youth, a group or nobody."""
    return st.builds(
        EarlySignal,
        id=ids,
        about=st.sampled_from(About),
        sort=codes,
        topic=codes,
        day=days,
        at=maybe(times),
        young_person_id=maybe(st.just(youth)),
        group_label=texts,
        school_id=maybe(st.just(school)),
        life_domain=maybe(codes),
        source=codes,
        facts=texts,
        interpretation=texts,
        status=st.sampled_from(STATUSES),
        outcome=maybe(codes),
        follow_up_on=maybe(days),
        follow_up_done_on=maybe(days),
    )


def activities(*, youth: UUID, other: UUID, school: UUID) -> st.SearchStrategy[Activity]:
    """Sessions, with a roll call of at most these two."""
    everybody = sorted((youth, other), key=lambda one: one.bytes)
    calls = st.sampled_from(
        [
            ((), (), ()),
            ((youth,), (), ()),
            ((other,), (youth,), ()),
            (tuple(everybody), (), ()),
            ((), (other,), (youth,)),
        ]
    )
    return calls.flatmap(
        lambda call: st.builds(
            Activity,
            id=ids,
            kind=codes,
            day=days,
            at=maybe(times),
            title=texts,
            minutes=maybe(minutes),
            school_id=maybe(st.just(school)),
            place=maybe(codes),
            themes=many_codes,
            heads=st.builds(HeadCount, girls=maybe(heads), boys=maybe(heads), others=maybe(heads)),
            present=st.just(call[0]),
            absent=st.just(call[1]),
            excused=st.just(call[2]),
            programme=maybe(codes),
            cancelled=maybe(codes),
            evaluation=texts,
            material=texts,
            partners=texts,
        )
    )


def support_actions(*, youth: UUID, school: UUID) -> st.SearchStrategy[SupportAction]:
    """Acts of support that stand alone."""
    return st.builds(
        SupportAction,
        id=ids,
        group=st.sampled_from(LISTS),
        item=codes,
        day=days,
        at=maybe(times),
        minutes=maybe(minutes),
        school_id=maybe(st.just(school)),
        young_person_id=maybe(st.just(youth)),
        note=texts,
    )


def plans(*, school: UUID) -> st.SearchStrategy[Plan]:
    """What one plans to do."""
    return st.builds(
        Plan,
        kind=codes,
        title=texts,
        at=maybe(times),
        minutes=maybe(minutes),
        school_id=maybe(st.just(school)),
        place=maybe(codes),
        themes=many_codes,
        programme=maybe(codes),
        material=texts,
        partners=texts,
    )


def series(*, school: UUID) -> st.SearchStrategy[ActivitySeries]:
    """Rhythms of sessions."""
    return st.builds(
        ActivitySeries,
        id=ids,
        plan=plans(school=school),
        first_day=days,
        last_day=days,
        every_weeks=st.integers(1, 4),
        in_holidays=st.booleans(),
    )


def planned_activities(*, school: UUID, series_id: UUID) -> st.SearchStrategy[PlannedActivity]:
    """Sessions that are planned."""
    return st.builds(
        PlannedActivity,
        id=ids,
        plan=plans(school=school),
        day=days,
        series_id=maybe(st.just(series_id)),
        cancelled=maybe(codes),
        held_as=maybe(ids),
    )


def presences(*, school: UUID) -> st.SearchStrategy[Presence]:
    """Hours at a school."""
    return st.builds(Presence, id=ids, day=days, school_id=st.just(school), minutes=minutes)


def network_members(*, youth: UUID) -> st.SearchStrategy[NetworkMember]:
    """People around a youth."""
    return st.builds(
        NetworkMember,
        id=ids,
        young_person_id=st.just(youth),
        role=codes,
        name=texts,
        reach=texts,
        agreed=maybe(st.booleans()),
    )
