"""What the reporting code, holds, settings, erasure and the log promise; see `contract_records`."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

import pytest

from jis_desktop.domain.activity import Activity
from jis_desktop.domain.backup_place import BackupPlace
from jis_desktop.domain.early_signal import About, EarlySignal
from jis_desktop.domain.errors import NotFoundError, RefusedError
from jis_desktop.domain.meldcode import MeldcodeStep
from jis_desktop.domain.records import Draft, Kind
from jis_desktop.domain.restriction import LegalHold, Restriction
from jis_desktop.domain.retention import (
    Certificate,
    Decision,
    RecordClass,
    RetentionProposal,
)
from jis_desktop.domain.trajectory import Goal, Trajectory
from jis_desktop.services.read_records import records_of
from tests.storage.bench import TODAY, contact, tally
from tests.storage.contract_merges import one_of_each
from tests.storage.contract_plans import member

if TYPE_CHECKING:
    from tests.storage.bench import Bench

MOMENT = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def early_signal(youth: UUID) -> EarlySignal:
    return EarlySignal(
        id=uuid4(),
        about=About.YOUNG_PERSON,
        sort="probleem",
        topic="pesten",
        day=TODAY,
        young_person_id=youth,
    )


def step(signal: EarlySignal, number: int = 1) -> MeldcodeStep:
    return MeldcodeStep(
        id=uuid4(),
        early_signal_id=signal.id,
        young_person_id=signal.young_person_id,
        step=number,
        day=TODAY,
        facts="gezien",
    )


def proposal(youth: UUID, **fields: Any) -> RetentionProposal:
    return RetentionProposal(
        id=uuid4(),
        record_class=RecordClass.CONTACTS,
        record_id=youth,
        young_person_id=youth,
        due_on=TODAY,
        proposed_on=TODAY,
        **fields,
    )


class CareContract:
    def test_the_steps_of_one_signal_come_in_order_of_writing(self, bench: Bench) -> None:
        bench.found()
        youth = bench.youth()
        one, other = early_signal(youth.id), early_signal(youth.id)
        second, first = step(one, 2), step(one, 1)
        bench.add(one, other, second, step(other), first)
        with bench.unit() as unit:
            assert unit.meldcode_steps.of_signal(one.id) == [second, first]

    def test_a_step_about_no_signal_is_refused(self, bench: Bench) -> None:
        bench.found()
        youth = bench.youth()
        with pytest.raises(NotFoundError, match=r"record\.unknown"):
            bench.add(step(early_signal(youth.id)))

    def test_holds_and_restrictions_are_found_by_youth(self, bench: Bench) -> None:
        bench.found()
        ryan, noor = bench.youth("Ryan"), bench.youth("Noor")
        hold = LegalHold(
            id=uuid4(), young_person_id=ryan.id, reason="loopt", set_on=TODAY, until=TODAY
        )
        lifted = Restriction(
            id=uuid4(), young_person_id=ryan.id, reason="klopt niet", since=TODAY, lifted_on=TODAY
        )
        now = replace(lifted, id=uuid4(), young_person_id=noor.id, lifted_on=None)
        bench.add(hold, lifted, now)
        with bench.unit() as unit:
            assert unit.legal_holds.of(ryan.id) == [hold]
            assert unit.legal_holds.of(noor.id) == []
            assert unit.restrictions.of(ryan.id) == [lifted]
            assert unit.restrictions.in_force() == {noor.id}

    def test_a_proposal_is_found_by_what_it_is_about_and_keeps_its_decision(
        self, bench: Bench
    ) -> None:
        bench.found()
        ryan, noor = bench.youth("Ryan"), bench.youth("Noor")
        mine = proposal(ryan.id)
        bench.add(mine, proposal(noor.id))
        decided = replace(mine, decision=Decision.KEEP, decided_on=TODAY, reason="komt nog")
        with bench.unit() as unit:
            unit.retention_proposals.update(decided)
            unit.commit()
        with bench.unit() as unit:
            assert unit.retention_proposals.of_record(ryan.id) == [decided]

    def test_a_setting_is_empty_until_it_is_chosen_and_can_be_chosen_again(
        self, bench: Bench
    ) -> None:
        bench.found()
        with bench.unit() as unit:
            assert unit.settings.get("ground") == ""
            unit.settings.put("ground", "a")
            unit.settings.put("ground", "b")
            unit.commit()
        with bench.unit() as unit:
            assert unit.settings.get("ground") == "b"
            unit.settings.put("ground", "undone")
        with bench.unit() as unit:
            assert unit.settings.get("ground") == "b"

    def test_backup_places_come_in_order_of_their_paths(self, bench: Bench) -> None:
        bench.found()
        stick = BackupPlace(id=uuid4(), path="/stick")
        share = BackupPlace(id=uuid4(), path="/share", last_at=MOMENT, last_commit=3, generation=2)
        with bench.unit() as unit:
            unit.backup_places.put(stick)
            unit.backup_places.put(share)
            unit.commit()
        later = replace(stick, last_at=MOMENT, last_commit=4)
        with bench.unit() as unit:
            assert unit.backup_places.all() == [share, stick]
            unit.backup_places.put(later)
            unit.backup_places.drop(share.id)
            unit.backup_places.drop(uuid4())
            unit.commit()
        with bench.unit() as unit:
            assert unit.backup_places.all() == [later]


class ErasureContract:
    def test_a_buried_youth_is_gone_with_everything_about_that_youth_and_nobody_else(
        self, bench: Bench
    ) -> None:
        bench.found()
        ryan, noor = bench.youth("Ryan"), bench.youth("Noor")
        bench.add(*one_of_each(ryan), *_everything_about(ryan.id), contact(ryan), tally())
        others = (*one_of_each(noor), contact(noor))
        bench.add(*others)
        both = Activity(id=uuid4(), kind="sport", day=TODAY, present=(ryan.id,), absent=(noor.id,))
        certificate = Certificate(id=uuid4(), day=TODAY, cause="request", records=2)
        bench.add(both, certificate)
        draft = Draft(id=uuid4(), form="capture", content="{}", saved_at=MOMENT)
        with bench.unit() as unit:
            unit.drafts.put(draft, subject=ryan.id)
            unit.merges.note_not_same(ryan.id, noor.id)
            before = _everything(unit)
            unit.commit()
        with bench.unit() as unit:
            went = unit.erasure.bury(ryan.id)
            changes = unit.commit()
        with bench.unit() as unit:
            left = _everything(unit)
            assert unit.young_people.ids() == [noor.id]
            assert unit.drafts.all() == []
            assert unit.merges.not_same() == set()
            roll = unit.activities.get(both.id)
        gone = {key for key, record in before.items() if key not in left}
        assert all(_about(before[key]) == ryan.id for key in gone)
        assert not any(_about(record) == ryan.id for record in left.values())
        assert {record.id for record in (noor, *others, both, certificate)} <= left.keys()
        assert (roll.present, roll.absent) == ((), (noor.id,))
        assert went == len(gone) + _roll_calls(before.values(), ryan.id)
        assert ryan.id in changes.touched[Kind.YOUNG_PERSON]

    def test_a_buried_youth_does_not_come_back_nor_does_any_record(self, bench: Bench) -> None:
        bench.found()
        ryan = bench.youth("Ryan")
        record = contact(ryan)
        bench.add(record)
        with bench.unit() as unit:
            unit.erasure.bury(ryan.id)
            unit.commit()
        for again in (ryan, record):
            with pytest.raises(RefusedError, match=r"record\.erased"):
                bench.add(again)

    def test_merges_with_a_buried_youth_are_forgotten(self, bench: Bench) -> None:
        bench.found()
        ryan, rayan = bench.youth("Ryan"), bench.youth("Rayan")
        with bench.unit() as unit:
            unit.merges.add(rayan.id, ryan.id, [(Kind.CONTACT, uuid4())])
            unit.commit()
        with bench.unit() as unit:
            unit.erasure.bury(rayan.id)
            unit.commit()
        with bench.unit() as unit:
            assert unit.merges.all() == {}
            assert unit.young_people.ids() == [ryan.id]

    def test_what_moved_with_a_merge_and_what_hangs_on_it_is_buried_with_its_owner(
        self, bench: Bench
    ) -> None:
        bench.found()
        ryan, noor = bench.youth("Ryan"), bench.youth("Noor")
        coached = Trajectory(id=uuid4(), young_person_id=ryan.id, opened_on=TODAY)
        goal = Goal(
            id=uuid4(), trajectory_id=coached.id, young_person_id=ryan.id, words="w", set_on=TODAY
        )
        noticed = early_signal(ryan.id)
        step = MeldcodeStep(
            id=uuid4(), early_signal_id=noticed.id, young_person_id=ryan.id, step=1, day=TODAY
        )
        moved, later = contact(ryan), replace(contact(ryan), trajectory_id=coached.id)
        bench.add(coached, goal, noticed, step, moved, later)
        with bench.unit() as unit:
            kinds = {Kind.TRAJECTORY: coached, Kind.CONTACT: moved, Kind.EARLY_SIGNAL: noticed}
            unit.merges.add(noor.id, ryan.id, [(kind, one.id) for kind, one in kinds.items()])
            unit.commit()
        with bench.unit() as unit:
            assert unit.erasure.bury(noor.id) == 6
            unit.commit()
        with bench.unit() as unit:
            left = {kind: records_of(unit, kind).newest() for kind in kinds}
            assert unit.contacts.get(later.id) == replace(later, trajectory_id=None)
        assert [len(rows) for rows in left.values()] == [0, 1, 0]

    def test_burying_needs_no_key(self, bench: Bench) -> None:
        bench.found()
        ryan = bench.youth("Ryan")
        bench.add(contact(ryan))
        bench.keys.destroy(ryan.id, on=MOMENT)
        with bench.unit() as unit:
            assert unit.erasure.unburied({ryan.id, uuid4()}) == {ryan.id}
            assert unit.erasure.bury(ryan.id) == 2
            unit.commit()
        with bench.unit() as unit:
            assert unit.erasure.unburied({ryan.id}) == set()
            assert unit.erasure.bury(ryan.id) == 0


class AuditLogContract:
    def test_what_was_noted_is_read_newest_first_in_pages(self, bench: Bench) -> None:
        bench.found()
        youth = bench.youth()
        with bench.unit() as unit:
            unit.audit_log.note("read", "young_person", youth.id)
            unit.audit_log.note("export", "figures", detail="rows=3")
            unit.commit()
        with bench.unit() as unit:
            last, before = islice(unit.audit_log.lines(), 2)
            assert (last.action, last.kind, last.record_id, last.detail) == (
                "export", "figures", None, "rows=3",
            )  # fmt: skip
            assert (before.action, before.record_id) == ("read", youth.id.bytes)
            assert before.sequence == last.sequence - 1
            assert next(unit.audit_log.lines(before=last.sequence)) == before

    def test_lines_are_chosen_by_what_was_done_and_about_whom_over_pages(
        self, bench: Bench
    ) -> None:
        bench.found()
        ryan, noor = bench.youth("Ryan"), bench.youth("Noor")
        with bench.unit() as unit:
            for number in range(300):
                about = ryan if number % 2 else noor
                unit.audit_log.note("read" if number % 3 else "export", "young_person", about.id)
            unit.commit()
        with bench.unit() as unit:
            log = unit.audit_log
            assert len(list(log.lines(action="read", about=(ryan.id,)))) == 100
            assert len(list(log.lines(action="export"))) == 100
            assert list(log.lines(about=())) == []
            numbers = [one.sequence for one in log.lines(about=(ryan.id, noor.id))]
            assert numbers == sorted(numbers, reverse=True)
            assert len(numbers) >= 300
            assert next(one.sequence for one in log.lines(before=numbers[9])) < numbers[9]

    def test_what_was_not_committed_was_not_noted(self, bench: Bench) -> None:
        bench.found()
        with bench.unit() as unit:
            head = unit.audit_log.head()
            unit.audit_log.note("read", "profile")
        with bench.unit() as unit:
            assert unit.audit_log.head() == head

    def test_the_log_is_whole_and_reaches_every_head_that_it_had(self, bench: Bench) -> None:
        bench.found()
        heads = []
        for _ in range(3):
            with bench.unit() as unit:
                unit.audit_log.note("verify", "backup")
                unit.commit()
            with bench.unit() as unit:
                heads.append(unit.audit_log.head())
        number, code = heads[-1]
        with bench.unit() as unit:
            assert unit.audit_log.first_broken(heads=tuple(heads)) is None
            assert unit.audit_log.first_broken(heads=((number + 1, code),)) == number + 1
            assert unit.audit_log.first_broken(heads=((number, heads[0][1]),)) == number


def _everything_about(youth: UUID) -> list[Any]:
    signal = early_signal(youth)
    hold = LegalHold(id=uuid4(), young_person_id=youth, reason="a", set_on=TODAY, until=TODAY)
    restriction = Restriction(id=uuid4(), young_person_id=youth, reason="b", since=TODAY)
    return [signal, step(signal), hold, restriction, proposal(youth), member(youth)]


def _everything(unit: Any) -> dict[UUID, Any]:
    from jis_desktop.services.read_records import records_of  # noqa: PLC0415  as the bench does

    return {
        record.id: record
        for kind in Kind
        for _sequence, record in records_of(unit, kind).newest(limit=1_000)
    }


def _about(record: Any) -> UUID | None:
    found: UUID | None = getattr(record, "young_person_id", None)
    return found or (record.id if hasattr(record, "nickname") else None)


def _roll_calls(records: Any, youth: UUID) -> int:
    return sum(youth in getattr(record, "on_roll", ()) for record in records)
