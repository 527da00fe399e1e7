from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from jis_desktop.domain.contact import Contact
from jis_desktop.domain.errors import InputError, NotFoundError, StorageError
from jis_desktop.domain.records import Kind
from jis_desktop.services.coach import OpenTrajectory, open_trajectory
from jis_desktop.services.log_contact import LogContact, log_contact
from jis_desktop.services.people import NewYoungPerson
from tests.services.office import CONTROL_CHARACTER, NOBODY, RYAN, SCHOOL

if TYPE_CHECKING:
    from tests.services.office import Office

CHECK_IN = LogContact(who=RYAN, kind="check_in")
REFUSED: tuple[tuple[dict[str, Any], str, str], ...] = (
    ({"kind": "praatje"}, "code.unknown", "contact_kind"),
    ({"with_whom": "hond"}, "code.unknown", "with_whom"),
    ({"place": "maan"}, "code.unknown", "place"),
    ({"life_domains": ("thuis", "maan")}, "code.unknown", "life_domain"),
    ({"themes": ("maan",)}, "code.unknown", "theme"),
    ({"supports": ("maan",)}, "code.unknown", "support_pupil"),
    ({"day": date(2026, 11, 25)}, "date.in_future", "day"),
    ({"day": date(1999, 12, 31)}, "date.too_old", "day"),
    ({"minutes": 0}, "minutes.out_of_range", "minutes"),
    ({"follow_up_on": date(2026, 11, 23)}, "date.in_past", "follow_up"),
    ({"facts": CONTROL_CHARACTER}, "text.control", "facts"),
    ({"interpretation": "x" * 10_001}, "text.too_long", "interpretation"),
    ({"who": NewYoungPerson(name="")}, "name.empty", "name"),
    ({"who": NewYoungPerson(name="Ryan", gender="x")}, "code.unknown", "gender"),
    (
        {"who": NewYoungPerson(name="Ryan", school_year=9)},
        "young_person.school_year",
        "school_year",
    ),
)


def test_a_contact_with_a_new_youth_stores_both_at_once(office: Office) -> None:
    command = replace(
        CHECK_IN,
        minutes=5,
        school_id=SCHOOL.id,
        place="plein",
        themes=("bijbaan_stage",),
        facts=" bijbaan gevonden ",
        follow_up_on=date(2026, 11, 30),
    )
    logged = log_contact(command, office.workplace)
    (youth,) = office.store.all_of(Kind.YOUNG_PERSON)
    assert office.store.all_of(Kind.CONTACT) == [
        Contact(
            id=logged.id,
            young_person_id=youth.id,
            kind="check_in",
            day=date(2026, 11, 24),
            at=time(14, 5),
            minutes=5,
            school_id=SCHOOL.id,
            place="plein",
            themes=("bijbaan_stage",),
            facts="bijbaan gevonden",
            follow_up_on=date(2026, 11, 30),
        )
    ]
    assert (logged.kind, logged.young_person_id) == (Kind.CONTACT, youth.id)
    assert logged.created_young_person
    assert logged.changes.commit == office.store.commits == 2
    assert set(logged.changes.touched) == {Kind.CONTACT, Kind.YOUNG_PERSON}


def test_a_contact_with_a_known_youth_makes_nobody(office: Office) -> None:
    noor = office.youth()
    logged = log_contact(replace(CHECK_IN, who=noor), office.workplace)
    assert not logged.created_young_person
    assert office.store.ids_of(Kind.YOUNG_PERSON) == {noor.id}


def test_a_contact_joins_the_running_trajectory(office: Office) -> None:
    noor = office.youth()
    trajectory = open_trajectory(OpenTrajectory(who=noor), office.workplace)
    log_contact(replace(CHECK_IN, who=noor), office.workplace)
    (contact,) = office.store.all_of(Kind.CONTACT)
    assert contact.trajectory_id == trajectory.id


def test_an_earlier_day_gets_no_time_of_its_own(office: Office) -> None:
    log_contact(replace(CHECK_IN, day=date(2026, 11, 20)), office.workplace)
    (contact,) = office.store.all_of(Kind.CONTACT)
    assert (contact.day, contact.at) == (date(2026, 11, 20), None)


def test_the_draft_goes_with_the_log(office: Office) -> None:
    kept, used = office.draft(), office.draft()
    log_contact(CHECK_IN, office.workplace, draft_id=used)
    assert set(office.store.drafts) == {kept}


@pytest.mark.parametrize(("fields", "code", "field"), REFUSED)
def test_what_cannot_be_is_refused_and_no_youth_is_made(
    office: Office, fields: dict[str, Any], code: str, field: str
) -> None:
    with office.nothing_kept() as draft, pytest.raises(InputError, match=code) as told:
        log_contact(replace(CHECK_IN, **fields), office.workplace, draft_id=draft)
    assert told.value.field == field


def test_a_youth_who_is_not_there_is_not_found(office: Office) -> None:
    with office.nothing_kept(), pytest.raises(NotFoundError, match=r"record\.unknown"):
        log_contact(replace(CHECK_IN, who=NOBODY), office.workplace)


def test_a_school_that_is_not_there_is_not_found_and_no_youth_is_made(office: Office) -> None:
    with office.nothing_kept(), pytest.raises(NotFoundError, match=r"record\.unknown"):
        log_contact(replace(CHECK_IN, school_id=uuid4()), office.workplace)


def test_a_full_disk_keeps_nothing_and_the_draft_stays(office: Office) -> None:
    office.store.fail_next = StorageError("disk.full")
    with office.nothing_kept() as draft, pytest.raises(StorageError, match=r"disk\.full"):
        log_contact(CHECK_IN, office.workplace, draft_id=draft)
    assert log_contact(CHECK_IN, office.workplace, draft_id=draft).changes.commit == 2
    assert draft not in office.store.drafts
