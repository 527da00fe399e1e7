from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from jis_desktop.domain.errors import InputError, NotFoundError, StorageError
from jis_desktop.domain.records import Kind
from jis_desktop.domain.support import SupportAction
from jis_desktop.services.log_support import LogSupport, log_support
from tests.services.office import CONTROL_CHARACTER, NOBODY, RYAN, SCHOOL

if TYPE_CHECKING:
    from tests.services.office import Office

HOMEWORK = LogSupport(group="support_pupil", item="huiswerk", who=RYAN)
TO_STAFF: dict[str, Any] = {"group": "support_school", "item": "thema_in_klas"}
REFUSED: tuple[tuple[dict[str, Any], str, str], ...] = (
    ({"item": "maan"}, "code.unknown", "support_pupil"),
    ({"group": "gender", "item": "meisje"}, "support.group", "group"),
    ({"group": "no_list"}, "support.group", "group"),
    ({"group": "on"}, "support.group", "group"),
    (TO_STAFF, "support.no_pupil", "who"),
    ({"day": date(2026, 11, 25)}, "date.in_future", "day"),
    ({"minutes": -1}, "minutes.out_of_range", "minutes"),
    ({"note": CONTROL_CHARACTER}, "text.control", "note"),
)


def test_support_to_a_new_pupil_stores_both_at_once(office: Office) -> None:
    command = replace(HOMEWORK, minutes=20, school_id=SCHOOL.id, note=" sommen ")
    logged = log_support(command, office.workplace)
    (youth,) = office.store.all_of(Kind.YOUNG_PERSON)
    assert office.store.all_of(Kind.SUPPORT_ACTION) == [
        SupportAction(
            id=logged.id,
            group="support_pupil",
            item="huiswerk",
            day=date(2026, 11, 24),
            at=time(14, 5),
            minutes=20,
            school_id=SCHOOL.id,
            young_person_id=youth.id,
            note="sommen",
        )
    ]
    assert (logged.young_person_id, logged.created_young_person) == (youth.id, True)


def test_support_to_staff_names_nobody(office: Office) -> None:
    logged = log_support(LogSupport(**TO_STAFF), office.workplace)
    assert logged.young_person_id is None
    assert office.store.all_of(Kind.YOUNG_PERSON) == []


def test_the_draft_goes_with_the_log(office: Office) -> None:
    log_support(HOMEWORK, office.workplace, draft_id=office.draft())
    assert office.store.drafts == {}


@pytest.mark.parametrize(("fields", "code", "field"), REFUSED)
def test_what_cannot_be_is_refused_and_no_pupil_is_made(
    office: Office, fields: dict[str, Any], code: str, field: str
) -> None:
    with office.nothing_kept() as draft, pytest.raises(InputError, match=code) as told:
        log_support(replace(HOMEWORK, **fields), office.workplace, draft_id=draft)
    assert told.value.field == field


@pytest.mark.parametrize("fields", [{"who": NOBODY}, {"school_id": uuid4()}])
def test_a_pupil_or_school_that_is_not_there_is_not_found(
    office: Office, fields: dict[str, Any]
) -> None:
    with office.nothing_kept() as draft, pytest.raises(NotFoundError, match=r"record\.unknown"):
        log_support(replace(HOMEWORK, **fields), office.workplace, draft_id=draft)


def test_a_full_disk_keeps_nothing(office: Office) -> None:
    office.store.fail_next = StorageError("disk.full")
    with office.nothing_kept() as draft, pytest.raises(StorageError, match=r"disk\.full"):
        log_support(HOMEWORK, office.workplace, draft_id=draft)
