"""Texts lie under the key of the youth they are about, in their own row and column."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from jis_desktop.domain.early_signal import About, EarlySignal
from jis_desktop.domain.errors import DamagedError, NotFoundError
from jis_desktop.services.read_records import records_of
from jis_desktop.storage.repositories.records import StoredRecords
from tests.storage.bench import TODAY, contact, kind_of

if TYPE_CHECKING:
    from jis_desktop.storage.database import Database
    from tests.storage.bench import Bench


def update(bench: Bench, record: Any) -> None:
    with bench.unit() as unit:
        records_of(unit, kind_of(record)).update(record)
        unit.commit()


def read(bench: Bench, record: Any) -> Any:
    with bench.unit() as unit:
        return records_of(unit, kind_of(record)).get(record.id)


def test_a_contact_moved_to_another_youth_is_sealed_under_that_ones_key(bench: Bench) -> None:
    bench.found()
    wrong, right = bench.youth("Ryan"), bench.youth("Ryan")
    record = contact(wrong, facts="bijbaan gevonden", interpretation="opgelucht")
    bench.add(record)
    moved = replace(record, young_person_id=right.id)
    update(bench, moved)
    bench.keys.destroy(wrong.id, on=datetime.now(UTC))
    assert read(bench, record) == moved


def test_control_without_sealing_anew_a_moved_contact_does_not_open(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.found()
    record = contact(bench.youth("Ryan"), facts="bijbaan gevonden")
    bench.add(record)
    monkeypatch.setattr(StoredRecords, "_resealed", lambda *_records: set())
    update(bench, replace(record, young_person_id=bench.youth("Noor").id))
    with pytest.raises(DamagedError):
        read(bench, record)


def test_a_signal_about_nobody_that_turns_out_to_be_about_a_youth_is_sealed_anew(
    bench: Bench,
) -> None:
    bench.found()
    youth = bench.youth()
    record = EarlySignal(
        id=uuid4(), about=About.NOBODY, sort="probleem", topic="pesten", day=TODAY, facts="duwen"
    )
    bench.add(record)
    named = replace(record, about=About.YOUNG_PERSON, young_person_id=youth.id)
    update(bench, named)
    assert read(bench, record) == named
    bench.keys.destroy(youth.id, on=datetime.now(UTC))
    with pytest.raises(NotFoundError):
        read(bench, record)


def test_a_sealed_text_copied_to_another_row_or_column_does_not_open(
    bench: Bench, database: Database
) -> None:
    bench.found()
    youth = bench.youth()
    first, second = contact(youth, facts="van de een"), contact(youth, facts="van de ander")
    bench.add(first, second)
    with database.engine.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE contact SET facts_sealed = (SELECT facts_sealed FROM contact WHERE id = ?), "
            "interpretation_sealed = facts_sealed WHERE id = ?",
            (first.id.bytes, second.id.bytes),
        )
    with pytest.raises(DamagedError):
        read(bench, second)
    assert read(bench, first) == first
