"""What the day book of every unit of work promises: the day, what is due, and finding.

A subclass's module gives the fixture ``bench``.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from jis_desktop.domain.activity import Activity, HeadCount
from jis_desktop.domain.early_signal import About, EarlySignal
from jis_desktop.domain.records import DayEntry, DueEntry, Found, Kind
from jis_desktop.domain.support import SupportAction
from jis_desktop.domain.text_rules import fold
from jis_desktop.domain.trajectory import Goal, Trajectory
from tests.storage.bench import TODAY, contact, tally

if TYPE_CHECKING:
    from tests.storage.bench import Bench


def signal(**fields: Any) -> EarlySignal:
    usual = {"about": About.NOBODY, "sort": "probleem", "topic": "pesten", "day": TODAY}
    return EarlySignal(id=uuid4(), **{**usual, **fields})


class DayContract:
    def on_today(self, bench: Bench) -> list[DayEntry]:
        with bench.unit() as unit:
            return unit.day_book.on(TODAY)

    def test_a_day_holds_all_kinds_latest_first_also_while_the_clock_stands(
        self, bench: Bench
    ) -> None:
        bench.found()
        youth = bench.youth()
        records: list[Any] = [
            tally(2),
            contact(youth),
            tally(3),
            signal(),
            Activity(id=uuid4(), kind="sport", day=TODAY),
            SupportAction(id=uuid4(), group="support_pupil", item="x", day=TODAY),
            contact(youth),
        ]
        for record in records:
            bench.add(record)
        bench.add(replace(tally(), day=TODAY - timedelta(days=1)))
        assert [entry.id for entry in self.on_today(bench)] == [r.id for r in records[::-1]]

    def test_a_contact_shows_whom_and_what(self, bench: Bench) -> None:
        bench.found()
        youth = bench.youth("Ryan")
        record = contact(youth, at=time(9, 5), minutes=5, interpretation="opgelucht")
        bench.add(record)
        (entry,) = self.on_today(bench)
        assert entry == DayEntry(
            kind=Kind.CONTACT,
            id=record.id,
            day=TODAY,
            sequence=entry.sequence,
            at=time(9, 5),
            code="check_in",
            young_person_id=youth.id,
            name="Ryan",
            text="opgelucht",
            minutes=5,
        )

    def test_counts_are_told_and_nobody_counted_is_not_zero(self, bench: Bench) -> None:
        bench.found()
        bench.add(tally(7))
        bench.add(Activity(id=uuid4(), kind="sport", day=TODAY, title="voetbal"))
        nobody = HeadCount(girls=0, boys=0)
        bench.add(Activity(id=uuid4(), kind="sport", day=TODAY, heads=nobody))
        empty, uncounted, counted = self.on_today(bench)
        assert (empty.count, empty.girls, empty.boys, empty.others) == (0, 0, 0, None)
        assert (uncounted.count, uncounted.text) == (None, "voetbal")
        assert counted.count == 7

    def test_signals_and_support_show_their_second_code(self, bench: Bench) -> None:
        bench.found()
        bench.add(signal(about=About.GROUP, group_label="twee uit 2B", facts="duwen"))
        bench.add(SupportAction(id=uuid4(), group="support_school", item="advies", day=TODAY))
        support, early_signal = self.on_today(bench)
        assert (support.code, support.sort) == ("advies", "support_school")
        assert (early_signal.code, early_signal.sort) == ("pesten", "probleem")
        assert early_signal.text == "twee uit 2B"


class DueContract:
    def test_due_is_what_is_not_done_by_then_oldest_first(self, bench: Bench) -> None:
        bench.found()
        youth = bench.youth("Noor")
        yesterday, tomorrow = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
        first = signal(follow_up_on=yesterday, facts="blauwe plek")
        second = contact(youth, follow_up_on=TODAY, facts="bijbaan")
        bench.add(
            second,
            first,
            contact(youth, follow_up_on=tomorrow),
            contact(youth, follow_up_on=yesterday, follow_up_done_on=TODAY),
            contact(youth),
        )
        with bench.unit() as unit:
            assert unit.day_book.due(until=TODAY) == [
                DueEntry(
                    kind=Kind.EARLY_SIGNAL,
                    id=first.id,
                    due=yesterday,
                    text="blauwe plek",
                    code="pesten",
                ),
                DueEntry(
                    kind=Kind.CONTACT,
                    id=second.id,
                    due=TODAY,
                    young_person_id=youth.id,
                    name="Noor",
                    text="bijbaan",
                    code="check_in",
                ),
            ]


class FindingContract:
    def mentions(self, bench: Bench, text: str) -> list[Found]:
        with bench.unit() as unit:
            return list(unit.day_book.mentions(fold(text)))

    def test_a_text_is_found_in_every_kind_and_says_where(self, bench: Bench) -> None:
        bench.found()
        youth = bench.youth("Ünal", nickname="ünie", class_name="3ünc")
        trajectory = Trajectory(
            id=uuid4(), young_person_id=youth.id, opened_on=TODAY, reason="over Üniek"
        )
        bench.add(trajectory)
        goal = Goal(
            id=uuid4(),
            trajectory_id=trajectory.id,
            young_person_id=youth.id,
            words="UNIform",
            set_on=TODAY,
        )
        rest: list[Any] = [
            contact(youth, interpretation="unibrow"),
            signal(about=About.GROUP, group_label="Unitas"),
            Activity(id=uuid4(), kind="sport", day=TODAY, title="unihockey"),
            SupportAction(
                id=uuid4(),
                group="support_pupil",
                item="x",
                day=TODAY,
                note="de uni",
                young_person_id=youth.id,
            ),
        ]
        bench.add(goal, *rest)
        found = self.mentions(bench, "UNI")
        assert [(one.kind, one.matched, one.title) for one in found] == [
            (Kind.YOUNG_PERSON, "nickname", "Ünal"),
            (Kind.TRAJECTORY, "note", "Ünal"),
            (Kind.GOAL, "goal", "Ünal"),
            (Kind.CONTACT, "note", "Ünal"),
            (Kind.EARLY_SIGNAL, "title", "Unitas"),
            (Kind.ACTIVITY, "title", "unihockey"),
            (Kind.SUPPORT_ACTION, "note", "Ünal"),
        ]
        assert [one.day for one in found] == [None, None, None, TODAY, TODAY, TODAY, TODAY]
        assert [one.id for one in found][3:] == [record.id for record in rest]

    def test_a_class_is_found_as_part_of_the_name(self, bench: Bench) -> None:
        bench.found()
        youth = bench.youth("Ryan", class_name="3C")
        assert self.mentions(bench, "3c") == [
            Found(kind=Kind.YOUNG_PERSON, id=youth.id, title="Ryan", matched="name")
        ]

    def test_within_a_kind_the_newest_comes_first(self, bench: Bench) -> None:
        bench.found()
        youth = bench.youth()
        notes = [contact(youth, facts=f"bijbaan {number}") for number in range(3)]
        for note in notes:
            bench.add(note)
        assert [one.id for one in self.mentions(bench, "bijbaan")] == [n.id for n in notes[::-1]]

    def test_what_nobody_wrote_is_not_found(self, bench: Bench) -> None:
        bench.found()
        bench.add(contact(bench.youth(), facts="bijbaan"))
        assert self.mentions(bench, "zolder") == []
