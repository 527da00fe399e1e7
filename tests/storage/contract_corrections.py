"""What correcting and taking out promises, on the fake and on the real storage.

A subclass's module gives the fixture ``bench``.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pytest

from jis_desktop.bootstrap import load_holidays, load_lists
from jis_desktop.domain.early_signal import About, EarlySignal
from jis_desktop.domain.errors import NotFoundError
from jis_desktop.domain.records import Kind
from jis_desktop.domain.support import SupportAction
from jis_desktop.domain.trajectory import Goal, Trajectory
from jis_desktop.ports import Workplace
from jis_desktop.services.correct_record import (
    REMOVABLE,
    correct_record,
    correct_young_person,
    put_back,
    remove_record,
    restore_record,
)
from jis_desktop.services.corrections import (
    CorrectContact,
    CorrectEarlySignal,
    CorrectGoal,
    CorrectSupport,
    CorrectTally,
    CorrectTrajectory,
    CorrectYoungPerson,
)
from jis_desktop.services.read_records import show_record
from jis_desktop.services.see_youths import see_youth
from tests.fakes.fake_entropy import FakeEntropy
from tests.storage.bench import SCHOOL, TODAY, contact, kind_of, tally

if TYPE_CHECKING:
    from typing import Any

    from jis_desktop.services.corrections import Correction
    from tests.storage.bench import Bench

YESTERDAY = TODAY - timedelta(days=1)


def workplace(bench: Bench) -> Workplace:
    return Workplace(
        bench.unit, bench.clock, load_lists(), FakeEntropy(), load_holidays(), bench.keys
    )


def another_contact(record: Any, youth: UUID) -> CorrectContact:
    return CorrectContact(
        id=record.id, young_person_id=youth, kind="gesprek", day=YESTERDAY, at=time(9, 30),
        minutes=45, school_id=SCHOOL.id, place="kantine", with_whom="mentor",
        life_domains=("thuis",), themes=("bijbaan_stage",), supports=("huiswerk",),
        facts="Anders", interpretation="Ook anders", follow_up_on=TODAY,
        health_reason="nodig voor de begeleiding",
    )  # fmt: skip


def another_early_signal(record: Any, youth: UUID) -> CorrectEarlySignal:
    return CorrectEarlySignal(
        id=record.id, young_person_id=youth, group_label="", topic="pesten", sort="probleem",
        life_domain="school_werk", source="gezien", day=YESTERDAY, at=None, school_id=None,
        facts="Anders", interpretation="", follow_up_on=None,
        health_reason="",
    )  # fmt: skip


def another_support(record: Any, youth: UUID) -> CorrectSupport:
    return CorrectSupport(
        id=record.id, young_person_id=youth, group="support_pupil", item="werkstuk",
        day=YESTERDAY, at=None, minutes=15, school_id=None, note="Anders",
    )  # fmt: skip


def another_tally(record: Any, _youth: UUID) -> CorrectTally:
    return CorrectTally(
        id=record.id, kind="straatcontact", count=7, day=YESTERDAY, at=None, school_id=SCHOOL.id,
        age_band=None,
    )  # fmt: skip


def another_goal(record: Any, _youth: UUID) -> CorrectGoal:
    return CorrectGoal(id=record.id, words="Een stage")


def another_trajectory(record: Any, _youth: UUID) -> CorrectTrajectory:
    return CorrectTrajectory(
        id=record.id, opened_on=YESTERDAY, referred_by="mentor", reason="Anders"
    )


CORRECTIONS = {
    Kind.CONTACT: another_contact,
    Kind.EARLY_SIGNAL: another_early_signal,
    Kind.SUPPORT_ACTION: another_support,
    Kind.TALLY: another_tally,
    Kind.GOAL: another_goal,
    Kind.TRAJECTORY: another_trajectory,
}


def one_of(kind: Kind, bench: Bench) -> Any:
    """A stored record of that kind about Ryan."""
    youth = bench.youth("Ryan")
    opened = Trajectory(id=uuid4(), young_person_id=youth.id, opened_on=TODAY, reason="Wil werk")
    records = {
        Kind.CONTACT: contact(youth, facts="Bijbaan gevonden", interpretation="Blij"),
        Kind.EARLY_SIGNAL: EarlySignal(
            id=uuid4(), about=About.YOUNG_PERSON, sort="wens", topic="bijbaan_stage", day=TODAY,
            young_person_id=youth.id, facts="Wil werken", follow_up_on=TODAY,
            follow_up_done_on=TODAY,
        ),
        Kind.SUPPORT_ACTION: SupportAction(
            id=uuid4(), group="support_pupil", item="huiswerk", day=TODAY,
            young_person_id=youth.id, note="Samen gemaakt",
        ),
        Kind.TALLY: tally(3),
        Kind.TRAJECTORY: opened,
        Kind.GOAL: Goal(
            id=uuid4(), trajectory_id=opened.id, young_person_id=youth.id, words="Een bijbaan",
            set_on=TODAY,
        ),
    }  # fmt: skip
    bench.add(*([opened] if kind is Kind.GOAL else []), records[kind])
    return records[kind]


def stored(bench: Bench, record: Any) -> Any:
    return show_record(kind_of(record), record.id, workplace(bench))


class CorrectionContract:
    @pytest.mark.parametrize("kind", CORRECTIONS)
    def test_a_correction_reads_as_said_and_its_undo_as_before(
        self, bench: Bench, kind: Kind
    ) -> None:
        bench.found()
        record = one_of(kind, bench)
        other = bench.youth("Noor")
        command: Correction = CORRECTIONS[kind](record, other.id)
        corrected = correct_record(command, workplace(bench))
        assert corrected.changes.touched == {kind: frozenset({record.id})}
        seen = stored(bench, record)
        assert {name: getattr(seen, name) for name in vars(command)} == vars(command)
        put_back(corrected, workplace(bench))
        assert stored(bench, record) == record

    @pytest.mark.parametrize("kind", sorted(REMOVABLE))
    def test_what_was_taken_out_comes_back_with_the_same_content_under_a_new_id(
        self, bench: Bench, kind: Kind
    ) -> None:
        bench.found()
        record = one_of(kind, bench)
        removed = remove_record(kind, record.id, workplace(bench))
        with pytest.raises(NotFoundError):
            stored(bench, record)
        changes = restore_record(removed, workplace(bench))
        (fresh,) = changes.touched[kind]
        assert fresh != record.id
        assert show_record(kind, fresh, workplace(bench)) == replace(record, id=fresh)

    def test_a_contact_of_another_youth_joins_the_trajectory_that_runs_there(
        self, bench: Bench
    ) -> None:
        bench.found()
        record = one_of(Kind.CONTACT, bench)
        noor = bench.youth("Noor")
        running = Trajectory(id=uuid4(), young_person_id=noor.id, opened_on=TODAY)
        bench.add(running)
        correct_record(another_contact(record, noor.id), workplace(bench))
        assert stored(bench, record).trajectory_id == running.id
        (event, _opening) = see_youth(noor.id, workplace(bench)).events[::-1]
        assert event.record.facts == "Anders"

    def test_a_youth_is_corrected_and_put_back(self, bench: Bench) -> None:
        bench.found()
        ryan = bench.youth("Ryan")
        command = CorrectYoungPerson(
            id=ryan.id, name="Rayan", nickname="Ray", class_name="3c", school_id=SCHOOL.id,
            school_year=3, gender="jongen", birth_year=2012,
        )  # fmt: skip
        corrected = correct_young_person(command, workplace(bench))
        seen = stored(bench, ryan)
        assert (seen.name, seen.nickname, seen.class_name) == ("Rayan", "Ray", "3C")
        assert (seen.school_id, seen.school_year, seen.birth_year) == (SCHOOL.id, 3, 2012)
        put_back(corrected, workplace(bench))
        assert stored(bench, ryan) == ryan
