"""Makes a planned demo: every deed through the service that typing would use, at its moment."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from jis_desktop.domain.activity import HeadCount
from jis_desktop.domain.planned_activity import Plan as SessionPlan
from jis_desktop.domain.records import Kind, Logged
from jis_desktop.services.answer_plan import cancel_planned, hold
from jis_desktop.services.coach import (
    CloseTrajectory,
    OpenTrajectory,
    SetGoal,
    close_trajectory,
    judge_goal,
    open_trajectory,
    set_goal,
)
from jis_desktop.services.demo.calendar import FIRST, NOW
from jis_desktop.services.demo.deeds import (
    Aim,
    Begin,
    ComeBack,
    Count,
    Deed,
    Finish,
    Help,
    Judge,
    Know,
    Meet,
    Move,
    Notice,
    Repeat,
    Stay,
    Talk,
)
from jis_desktop.services.demo.shared_units import SharedUnits
from jis_desktop.services.edit_activity import Marks, call_roll, note_text, record_heads
from jis_desktop.services.first_start import FirstStart, start_profile
from jis_desktop.services.follow_up import finish_follow_up, move_early_signal
from jis_desktop.services.know_network import Person, add_to_network
from jis_desktop.services.log_activity import LogActivity, log_activity
from jis_desktop.services.log_contact import LogContact, log_contact
from jis_desktop.services.log_early_signal import LogEarlySignal, log_early_signal
from jis_desktop.services.log_support import LogSupport, log_support
from jis_desktop.services.log_tally import LogTally, log_tally
from jis_desktop.services.note_presence import note_presence
from jis_desktop.services.people import KnownYoungPerson, NewYoungPerson
from jis_desktop.services.plan_activity import Rhythm, plan_series

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime
    from uuid import UUID

    from jis_desktop.ports import Entropy, ProfileDoor, Workplace
    from jis_desktop.services.demo.deeds import PlannedYouth
    from jis_desktop.services.demo.plan import Plan
    from jis_desktop.services.people import WhoIsIt

PASSPHRASE: Final = "demo"  # noqa: S105  known to everybody, for invented records
_PART: Final = 1_000
"""So many deeds between two tellings of how far it is."""


class YearClock:
    """Goes through the demo's year; see `ports.Clock`."""

    def __init__(self) -> None:
        self._moment = NOW.replace(year=FIRST.year, month=FIRST.month, day=FIRST.day)

    def now(self) -> datetime:
        """See `ports.Clock.now`."""
        return self._moment.astimezone()

    def move_to(self, moment: datetime) -> None:
        """Let it be that time on the wall."""
        self._moment = moment


def make_demo(
    plan: Plan,
    *,
    door: ProfileDoor,
    clock: YearClock,
    entropy: Entropy,
    tell: Callable[[int, int], None],
) -> Counter[Kind]:
    """Make the profile with all records; it appears whole, in the place of an earlier demo.

    Args:
        plan: what to make.
        door: the way to its place, on ``clock``.
        clock: is moved through the year, and to its end.
        entropy: makes ids; these are different each time.
        tell: is told now and then how many deeds of how many are done.

    Returns:
        How many records of each kind there are.

    Raises:
        RefusedError: ``profile.exists``: something else than an earlier demo lies there.
        InUseError: somebody looks at the earlier demo.
        StorageError: the disk refuses.
    """
    counts: Counter[Kind] = Counter()

    def fill(workplace: Workplace) -> None:
        with SharedUnits(workplace) as joined:
            maker = Maker(joined, clock, counts)
            for number, deed in enumerate(plan.deeds):
                if number % _PART == 0:
                    tell(number, len(plan.deeds))
                maker.make(deed)
        tell(len(plan.deeds), len(plan.deeds))
        clock.move_to(NOW)

    start_profile(_first_start(plan), door=door, entropy=entropy, fill=fill)
    return counts


def _first_start(plan: Plan) -> FirstStart:
    return FirstStart(
        worker=plan.owner,
        organisation=plan.organisation,
        schools=plan.schools,
        passphrase=PASSPHRASE,
        demo=NOW,
    )


class Maker:
    """Does the deeds of a plan, one after another.

    Args:
        workplace: the profile that is being filled.
        clock: the workplace's.
        counts: is added to.
    """

    def __init__(self, workplace: Workplace, clock: YearClock, counts: Counter[Kind]) -> None:
        self._workplace = workplace
        self._clock = clock
        self._counts = counts
        self._ids: dict[str, UUID] = {}
        self._youths: dict[str, UUID] = {}
        self._trajectories: dict[str, UUID] = {}
        self._planned: dict[tuple[str, str, date], UUID] = {}
        with workplace.unit() as unit:
            self._schools = {school.name: school.id for school in unit.schools.all()}

    def make(self, deed: Deed) -> None:
        """Do one deed at its moment.

        Raises:
            InputError: a plan that the services refuse.
        """
        self._clock.move_to(deed.moment)
        match deed:
            case Talk():
                self._talk(deed)
            case Meet():
                self._meet(deed)
            case Count():
                self._count(deed)
            case Notice():
                self._notice(deed)
            case Help():
                self._help(deed)
            case Begin():
                self._begin(deed)
            case Aim():
                goal = SetGoal(who=self._who(deed.youth), words=deed.words)
                self._ids[deed.key] = self._counted(set_goal(goal, self._workplace))
            case _:
                self._go_on(deed)

    def _go_on(self, deed: Deed) -> None:
        """What becomes of something that is there already."""
        match deed:
            case ComeBack():
                finish_follow_up(Kind.CONTACT, self._ids[deed.of], self._workplace)
            case Move():
                move_early_signal(
                    self._ids[deed.of],
                    deed.status,
                    workplace=self._workplace,
                    outcome=deed.outcome,
                )
            case Judge():
                judge_goal(self._ids[deed.of], deed.result, self._workplace)
            case Finish():
                trajectory = self._trajectories[deed.youth.key]
                end = CloseTrajectory(trajectory_id=trajectory, result=deed.result, note=deed.note)
                close_trajectory(end, self._workplace)
            case _:
                self._around(deed)

    def _around(self, deed: Deed) -> None:
        """Plans, hours and people around a youth."""
        match deed:
            case Repeat():
                self._repeat(deed)
            case Stay():
                note_presence(
                    self._schools[deed.school], deed.moment.date(), deed.hours, self._workplace
                )
                self._counts[Kind.PRESENCE] += 1
            case Know():
                person = Person(
                    role=deed.role, name=deed.name, reach=deed.reach, agreed=deed.agreed
                )
                youth = self._youths[deed.youth.key]
                self._counted(add_to_network(youth, person, self._workplace))
            case _:
                raise TypeError(type(deed).__name__)

    def _repeat(self, deed: Repeat) -> None:
        plan = SessionPlan(
            kind=deed.kind,
            title=deed.title,
            at=deed.at,
            minutes=deed.minutes,
            school_id=self._schools[deed.school],
            place=deed.place,
            themes=deed.themes,
            programme=deed.programme,
            material=deed.material,
            partners=deed.partners,
        )
        rhythm = Rhythm(first_day=deed.first_day, last_day=deed.last_day)
        series = self._counted(plan_series(plan, rhythm, self._workplace))
        with self._workplace.unit() as unit:
            for session in unit.planned_activities.of_series(series):
                self._counts[Kind.PLANNED_ACTIVITY] += 1
                self._planned[deed.title, deed.school, session.day] = session.id

    def _talk(self, deed: Talk) -> None:
        contact = LogContact(
            who=self._who(deed.youth),
            kind=deed.kind,
            minutes=deed.minutes,
            school_id=self._schools[deed.youth.school],
            place=deed.place,
            with_whom=deed.with_whom,
            life_domains=deed.life_domains,
            themes=deed.themes,
            supports=deed.supports,
            facts=deed.facts,
            interpretation=deed.interpretation,
            follow_up_on=deed.follow_up_on,
        )
        logged = log_contact(contact, self._workplace)
        self._ids[deed.key] = self._counted(logged)
        if logged.young_person_id is not None:
            self._youths[deed.youth.key] = logged.young_person_id

    def _begin(self, deed: Begin) -> None:
        trajectory = OpenTrajectory(
            who=self._who(deed.youth), referred_by=deed.referred_by, reason=deed.reason
        )
        logged = open_trajectory(trajectory, self._workplace)
        self._trajectories[deed.youth.key] = self._counted(logged)

    def _meet(self, deed: Meet) -> None:
        planned = self._planned.get((deed.title, deed.school, deed.moment.date()))
        if planned is not None:
            self._hold(deed, planned)
            return
        self._leave_out(deed)
        activity = LogActivity(
            kind=deed.kind,
            title=deed.title,
            minutes=deed.minutes,
            school_id=self._schools[deed.school],
            place=deed.place,
            themes=deed.themes,
            heads=HeadCount(girls=deed.girls, boys=deed.boys, others=deed.others),
            present=tuple(self._youths[key] for key in deed.present),
            absent=tuple(self._youths[key] for key in deed.absent),
            programme=deed.programme,
            evaluation=deed.evaluation,
        )
        self._counted(log_activity(activity, self._workplace))

    def _leave_out(self, deed: Meet) -> None:
        """Nobody is at two schools at one time: what was planned at the other one is cancelled."""
        for (title, _school, day), planned in self._planned.items():
            if (title, day) == (deed.title, deed.moment.date()):
                cancel_planned(planned, "rooster", self._workplace)

    def _hold(self, deed: Meet, planned: UUID) -> None:
        activity = self._counted(hold(planned, self._workplace))
        heads = HeadCount(girls=deed.girls, boys=deed.boys, others=deed.others)
        record_heads(activity, heads, self._workplace)
        if deed.present or deed.absent:
            present, absent = (
                tuple(self._youths[key] for key in keys) for keys in (deed.present, deed.absent)
            )
            call_roll(activity, Marks(present=present, absent=absent), self._workplace)
        note_text(activity, "evaluation", deed.evaluation, self._workplace)

    def _count(self, deed: Count) -> None:
        tally = LogTally(
            kind=deed.kind,
            count=deed.count,
            school_id=self._schools[deed.school],
            age_band=deed.age_band,
        )
        self._counted(log_tally(tally, self._workplace))

    def _notice(self, deed: Notice) -> None:
        noticed = LogEarlySignal(
            topic=deed.topic,
            who=self._who(deed.youth) if deed.youth else None,
            group_label=deed.group_label,
            life_domain=deed.life_domain,
            source=deed.source,
            school_id=self._schools[deed.school],
            facts=deed.facts,
            interpretation=deed.interpretation,
            follow_up_on=deed.follow_up_on,
        )
        self._ids[deed.key] = self._counted(log_early_signal(noticed, self._workplace))

    def _help(self, deed: Help) -> None:
        action = LogSupport(
            group=deed.group,
            item=deed.item,
            who=self._who(deed.youth) if deed.youth else None,
            minutes=deed.minutes,
            school_id=self._schools[deed.school],
            note=deed.note,
        )
        self._counted(log_support(action, self._workplace))

    def _who(self, youth: PlannedYouth) -> WhoIsIt:
        known = self._youths.get(youth.key)
        if known is not None:
            return KnownYoungPerson(known)
        return NewYoungPerson(
            name=youth.name,
            nickname=youth.nickname,
            class_name=youth.class_name,
            school_id=self._schools[youth.school],
            school_year=youth.school_year,
            gender=youth.gender,
        )

    def _counted(self, logged: Logged) -> UUID:
        self._counts[logged.kind] += 1
        if logged.created_young_person:
            self._counts[Kind.YOUNG_PERSON] += 1
        return logged.id
