"""What the case book, the early signals and the activities of every unit of work promise.

The fake's and the real one's tests inherit it. A subclass's module gives the fixture ``bench``.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jis_desktop.domain.activity import Activity
from jis_desktop.domain.early_signal import About, EarlySignal
from jis_desktop.domain.errors import NotFoundError, RefusedError
from jis_desktop.domain.meldcode import MeldcodeStep
from jis_desktop.domain.records import Kind, YouthFigures
from jis_desktop.domain.support import SupportAction
from jis_desktop.domain.trajectory import Goal, Trajectory
from tests.storage.bench import TODAY, contact, tally

if TYPE_CHECKING:
    from jis_desktop.domain.young_person import YoungPerson
    from tests.storage.bench import Bench

YESTERDAY = TODAY - timedelta(days=1)


def early_signal(youth: YoungPerson | None = None, **fields: object) -> EarlySignal:
    given: dict[str, object] = {"sort": "wens", "topic": "bijbaan_stage", "day": TODAY, **fields}
    about = About.YOUNG_PERSON if youth else About.NOBODY
    who = youth.id if youth else None
    return EarlySignal(id=uuid4(), about=about, young_person_id=who, **given)  # type: ignore[arg-type]  # fields of the test's choice


class CaseBookContract:
    def test_figures_of_everybody_in_order_of_registration(self, bench: Bench) -> None:
        bench.found()
        first, second = bench.youth("Zo\u00eb"), bench.youth("Adam")
        bench.add(
            contact(first, day=YESTERDAY),
            contact(first),
            Trajectory(id=uuid4(), young_person_id=first.id, opened_on=TODAY),
            early_signal(first),
            early_signal(first, status="gesloten", outcome="geregeld"),
            early_signal(),
        )
        with bench.unit() as unit:
            assert unit.case_book.figures() == [
                YouthFigures(
                    id=first.id, contacts=2, last_contact=TODAY, running=True, open_signals=1
                ),
                YouthFigures(id=second.id),
            ]

    def test_a_timeline_holds_every_kind_once_latest_first_in_pages(self, bench: Bench) -> None:
        bench.found()
        youth, other = bench.youth("Ryan"), bench.youth("Noor")
        opened = Trajectory(id=uuid4(), young_person_id=youth.id, opened_on=YESTERDAY)
        mine = [
            opened,
            Goal(
                id=uuid4(), trajectory_id=opened.id, young_person_id=youth.id, words="werk",
                set_on=TODAY,
            ),
            contact(youth, day=YESTERDAY),
            contact(youth),
            early_signal(youth),
            SupportAction(
                id=uuid4(), group="support_pupil", item="huiswerk", day=TODAY,
                young_person_id=youth.id,
            ),
            Activity(id=uuid4(), kind="sport", day=YESTERDAY, present=(youth.id,)),
        ]  # fmt: skip
        bench.add(*mine)
        bench.add(
            contact(other),
            early_signal(),
            Activity(id=uuid4(), kind="sport", day=TODAY, absent=(youth.id,), present=(other.id,)),
        )
        seen, before = [], None
        for _page in range(5):
            with bench.unit() as unit:
                page = unit.case_book.moments(youth.id, before=before, limit=2)
            seen += page
            before = page[-1] if page else before
        assert [moment.day for moment in seen] == sorted((m.day for m in seen), reverse=True)
        assert {moment.id for moment in seen} == {record.id for record in mine}
        assert len(seen) == len(mine)

    def test_the_last_day_of_everybody_is_that_of_the_first_line(self, bench: Bench) -> None:
        bench.found()
        youths = [bench.youth(name) for name in ("Ryan", "Noor", "Imane", "Adam", "Zo\u00eb", "Bo")]
        days = [TODAY - timedelta(days=number) for number in range(9)]
        bench.add(
            contact(youths[0], day=days[3]),
            early_signal(youths[0], day=days[2]),
            early_signal(day=days[0]),
            SupportAction(
                id=uuid4(), group="support_pupil", item="huiswerk", day=days[4],
                young_person_id=youths[1].id,
            ),
            Trajectory(id=uuid4(), young_person_id=youths[2].id, opened_on=days[5]),
            Activity(
                id=uuid4(), kind="sport", day=days[1],
                present=(youths[3].id,), absent=(youths[1].id,), excused=(youths[4].id,),
            ),
        )  # fmt: skip
        with bench.unit() as unit:
            expected = {
                youth.id: page[0].day
                for youth in youths
                if (page := unit.case_book.moments(youth.id, limit=1))
            }
            assert unit.case_book.last_days() == expected
        assert sorted(expected.values()) == [days[5], days[4], days[2], days[1]]

    def test_the_last_days_say_nothing_of_who_was_erased(self, bench: Bench) -> None:
        bench.found()
        gone = bench.youth("Ryan")
        bench.add(contact(gone))
        bench.keys.destroy(gone.id, on=bench.clock.now())
        with bench.unit() as unit:
            assert unit.case_book.last_days() == {}

    def test_steps_of_the_reporting_code_are_on_no_timeline(self, bench: Bench) -> None:
        bench.found()
        youth = bench.youth()
        noticed = early_signal(youth)
        step = MeldcodeStep(
            id=uuid4(), early_signal_id=noticed.id, young_person_id=youth.id, step=1, day=TODAY,
            facts="een gebroken arm",
        )  # fmt: skip
        bench.add(noticed, step)
        with bench.unit() as unit:
            assert [one.id for one in unit.case_book.moments(youth.id)] == [noticed.id]
            assert [one.id for one in unit.meldcode_steps.of_signal(noticed.id)] == [step.id]

    def test_nobody_has_an_empty_timeline(self, bench: Bench) -> None:
        bench.found()
        with bench.unit() as unit:
            assert unit.case_book.moments(uuid4()) == []

    def test_early_signals_by_how_far_they_are(self, bench: Bench) -> None:
        bench.found()
        old, new = early_signal(day=YESTERDAY), early_signal()
        closed = early_signal(status="gesloten", outcome="geregeld")
        long_ago = replace(closed, id=uuid4(), day=TODAY - timedelta(days=90))
        bench.add(new, old, closed, long_ago)
        with bench.unit() as unit:
            assert unit.early_signals.not_closed() == [new, old]
            assert unit.early_signals.closed_since(YESTERDAY) == [closed]

    def test_activities_between_two_days_in_order(self, bench: Bench) -> None:
        bench.found()
        youth = bench.youth()
        late = Activity(id=uuid4(), kind="sport", day=TODAY, at=time(15), present=(youth.id,))
        early = Activity(id=uuid4(), kind="inloop", day=TODAY, at=time(8, 30))
        before = Activity(id=uuid4(), kind="sport", day=YESTERDAY)
        bench.add(late, early, before)
        with bench.unit() as unit:
            assert unit.activities.between(YESTERDAY, TODAY) == [before, early, late]
            assert unit.activities.between(TODAY, TODAY) == [early, late]


class RemovalContract:
    def test_what_is_removed_is_gone_and_cannot_come_back(self, bench: Bench) -> None:
        bench.found()
        record = tally()
        bench.add(record)
        with bench.unit() as unit:
            unit.tallies.remove(record.id)
            assert unit.commit().touched == {Kind.TALLY: frozenset({record.id})}
        with bench.unit() as unit, pytest.raises(NotFoundError, match=r"record\.unknown"):
            unit.tallies.get(record.id)
        with bench.unit() as unit, pytest.raises(RefusedError, match=r"record\.erased"):
            unit.tallies.add(record)

    def test_an_activity_goes_with_its_roll_call(self, bench: Bench) -> None:
        bench.found()
        youth = bench.youth()
        record = Activity(id=uuid4(), kind="sport", day=TODAY, present=(youth.id,))
        bench.add(record)
        with bench.unit() as unit:
            unit.activities.remove(record.id)
            unit.commit()
        with bench.unit() as unit:
            assert unit.case_book.moments(youth.id) == []

    def test_an_undone_removal_removes_nothing(self, bench: Bench) -> None:
        bench.found()
        record = tally()
        bench.add(record)
        with bench.unit() as unit:
            unit.tallies.remove(record.id)
        with bench.unit() as unit:
            assert unit.tallies.get(record.id) == record

    def test_an_unknown_record_cannot_be_removed(self, bench: Bench) -> None:
        bench.found()
        with bench.unit() as unit, pytest.raises(NotFoundError, match=r"record\.unknown"):
            unit.tallies.remove(uuid4())

    def test_a_youth_whom_a_record_names_cannot_be_removed(self, bench: Bench) -> None:
        bench.found()
        youth = bench.youth()
        bench.add(contact(youth))
        with bench.unit() as unit:
            unit.young_people.remove(youth.id)
            with pytest.raises(NotFoundError, match=r"record\.unknown"):
                unit.commit()
