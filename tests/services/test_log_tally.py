from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from jis_desktop.domain.contact import Tally
from jis_desktop.domain.errors import InputError, NotFoundError, StorageError
from jis_desktop.domain.records import Kind
from jis_desktop.services.log_tally import LogTally, log_tally, note_age_band
from tests.services.office import SCHOOL

if TYPE_CHECKING:
    from tests.services.office import Office

REFUSED: tuple[tuple[dict[str, Any], str, str], ...] = (
    ({"kind": "praatje"}, "code.unknown", "tally_kind"),
    ({"age_band": "oud"}, "code.unknown", "age_band"),
    ({"count": 0}, "tally.count", "count"),
    ({"count": 201}, "tally.count", "count"),
    ({"day": date(2026, 11, 25)}, "date.in_future", "day"),
)


def test_nameless_chats_are_counted_now_unless_said_otherwise(office: Office) -> None:
    command = LogTally(count=3, school_id=SCHOOL.id, age_band="leeftijd_14_15")
    logged = log_tally(command, office.workplace)
    assert office.store.all_of(Kind.TALLY) == [
        Tally(
            id=logged.id,
            kind="gangcontact",
            day=date(2026, 11, 24),
            at=time(14, 5),
            count=3,
            school_id=SCHOOL.id,
            age_band="leeftijd_14_15",
        )
    ]
    assert logged.young_person_id is None
    assert not logged.created_young_person


def test_the_draft_goes_with_the_log(office: Office) -> None:
    log_tally(LogTally(), office.workplace, draft_id=office.draft())
    assert office.store.drafts == {}


@pytest.mark.parametrize(("fields", "code", "field"), REFUSED)
def test_what_cannot_be_is_refused(
    office: Office, fields: dict[str, Any], code: str, field: str
) -> None:
    with office.nothing_kept() as draft, pytest.raises(InputError, match=code) as told:
        log_tally(replace(LogTally(), **fields), office.workplace, draft_id=draft)
    assert told.value.field == field


def test_a_school_that_is_not_there_is_not_found(office: Office) -> None:
    with office.nothing_kept() as draft, pytest.raises(NotFoundError, match=r"record\.unknown"):
        log_tally(LogTally(school_id=uuid4()), office.workplace, draft_id=draft)


def test_a_failing_disk_keeps_nothing(office: Office) -> None:
    office.store.fail_next = StorageError("disk.failed")
    with office.nothing_kept() as draft, pytest.raises(StorageError, match=r"disk\.failed"):
        log_tally(LogTally(), office.workplace, draft_id=draft)


def test_an_age_is_noted_afterwards_and_an_unknown_one_refused(office: Office) -> None:
    logged = log_tally(LogTally(count=3), office.workplace)
    note_age_band(logged.id, "leeftijd_12_13", office.workplace)
    (tally,) = office.store.all_of(Kind.TALLY)
    assert (tally.count, tally.age_band) == (3, "leeftijd_12_13")
    with pytest.raises(InputError, match=r"code\.unknown"):
        note_age_band(logged.id, "oud", office.workplace)
    assert office.store.all_of(Kind.TALLY) == [tally]
