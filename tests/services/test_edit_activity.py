"""Filling in an activity afterwards."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jis_desktop.domain.activity import Activity, HeadCount
from jis_desktop.domain.errors import InputError, NotFoundError, StorageError
from jis_desktop.domain.records import Changes, Kind
from jis_desktop.services.edit_activity import (
    Marks,
    call_roll,
    cancel_activity,
    enrol,
    note_text,
    record_heads,
    reinstate,
    undo_enrol,
)
from jis_desktop.services.log_activity import LogActivity, log_activity
from jis_desktop.services.log_contact import LogContact, log_contact
from jis_desktop.services.people import KnownYoungPerson, NewYoungPerson
from jis_desktop.services.see_activity import see_activities, see_activity
from tests.services.office import CONTROL_CHARACTER, NOBODY

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from tests.services.office import Office


def logged(office: Office, title: str = "voetbal", day: date | None = None) -> UUID:
    command = LogActivity(kind="sport", title=title, day=day)
    return log_activity(command, office.workplace).id


def stored(office: Office, activity: UUID) -> Activity:
    return see_activity(activity, office.workplace).activity


def roll(office: Office, activity: UUID) -> list[str]:
    return [known.name for known in see_activity(activity, office.workplace).roll]


def test_heads_are_recorded_and_what_nobody_counted_stays_uncounted(office: Office) -> None:
    activity = logged(office)
    changes = record_heads(activity, HeadCount(girls=11, boys=0), office.workplace)
    assert changes.touched == {Kind.ACTIVITY: frozenset({activity})}
    assert stored(office, activity).heads == HeadCount(girls=11, boys=0, others=None)


def test_marks_change_only_who_is_named(office: Office) -> None:
    activity = logged(office)
    noor, ryan, elif_ = (office.youth(name).id for name in ("Noor", "Ryan", "Elif"))
    call_roll(activity, Marks(present=(noor, ryan, elif_)), office.workplace)
    call_roll(activity, Marks(absent=(ryan,), off=(elif_,)), office.workplace)
    assert (stored(office, activity).present, stored(office, activity).absent) == ((noor,), (ryan,))


def test_an_unknown_name_becomes_a_youth_who_was_there(office: Office) -> None:
    activity = logged(office)
    enrolled = enrol(activity, NewYoungPerson(name="Zoë"), office.workplace)
    assert enrolled.created_young_person
    assert set(enrolled.changes.touched) == {Kind.ACTIVITY, Kind.YOUNG_PERSON}
    assert roll(office, activity) == ["Zoë"]


def test_taking_back_a_new_name_takes_the_youth_too(office: Office) -> None:
    activity = logged(office)
    enrolled = enrol(activity, NewYoungPerson(name="Zoë"), office.workplace)
    assert enrolled.young_person_id is not None
    undo_enrol(enrolled, Marks(off=(enrolled.young_person_id,)), office.workplace)
    assert see_activity(activity, office.workplace).names == ()
    assert stored(office, activity).present == ()


def test_taking_back_a_known_name_gives_the_mark_there_was(office: Office) -> None:
    activity, noor = logged(office), office.youth()
    call_roll(activity, Marks(absent=(noor.id,)), office.workplace)
    enrolled = enrol(activity, noor, office.workplace)
    assert stored(office, activity).present == (noor.id,)
    undo_enrol(enrolled, Marks(absent=(noor.id,)), office.workplace)
    assert stored(office, activity).absent == (noor.id,)
    assert roll(office, activity) == ["Noor"]


def test_a_new_youth_whom_a_contact_names_stays(office: Office) -> None:
    activity = logged(office)
    enrolled = enrol(activity, NewYoungPerson(name="Zoë"), office.workplace)
    zoe = enrolled.young_person_id
    assert zoe is not None
    contact = LogContact(who=KnownYoungPerson(zoe), kind="check_in")
    log_contact(contact, office.workplace)
    with pytest.raises(NotFoundError):
        undo_enrol(enrolled, Marks(off=(zoe,)), office.workplace)
    assert roll(office, activity) == ["Zoë"]


def test_an_evaluation_is_cleaned_and_kept(office: Office) -> None:
    activity = logged(office)
    note_text(activity, "evaluation", "  Chaima leidde zelf de kring. ", office.workplace)
    assert stored(office, activity).evaluation == "Chaima leidde zelf de kring."


def test_a_cancelled_activity_takes_place_again(office: Office) -> None:
    activity = logged(office)
    cancel_activity(activity, "studiedag", office.workplace)
    assert stored(office, activity).cancelled == "studiedag"
    reinstate(activity, office.workplace)
    assert stored(office, activity).cancelled is None


REFUSED: dict[str, tuple[str, Callable[[UUID, Office], object]]] = {
    "heads": (
        "heads.out_of_range",
        lambda activity, office: record_heads(activity, HeadCount(boys=2_001), office.workplace),
    ),
    "both": (
        "roll_call.both",
        lambda activity, office: call_roll(
            activity, Marks(present=(NOBODY.id,), absent=(NOBODY.id,)), office.workplace
        ),
    ),
    "nobody": (
        "record.unknown",
        lambda activity, office: call_roll(activity, Marks(present=(NOBODY.id,)), office.workplace),
    ),
    "name": (
        "text.control",
        lambda activity, office: enrol(
            activity, NewYoungPerson(name=CONTROL_CHARACTER), office.workplace
        ),
    ),
    "evaluation": (
        "text.control",
        lambda activity, office: note_text(
            activity, "material", CONTROL_CHARACTER, office.workplace
        ),
    ),
    "reason": (
        "code.unknown",
        lambda activity, office: cancel_activity(activity, "zin_in_patat", office.workplace),
    ),
    "activity": (
        "record.unknown",
        lambda _activity, office: note_text(uuid4(), "partners", "goed", office.workplace),
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_is_refused_and_changes_nothing(office: Office, what: str) -> None:
    activity = logged(office)
    code, act = REFUSED[what]
    with office.nothing_kept(), pytest.raises((InputError, NotFoundError)) as refused:
        act(activity, office)
    assert refused.value.code == code


ACTS: dict[str, Callable[[UUID, Office], object]] = {
    "heads": lambda activity, office: record_heads(activity, HeadCount(boys=1), office.workplace),
    "enrol": lambda activity, office: enrol(activity, NewYoungPerson(name="Zoë"), office.workplace),
    "evaluate": lambda activity, office: note_text(
        activity, "evaluation", "goed", office.workplace
    ),
    "cancel": lambda activity, office: cancel_activity(activity, "ziek", office.workplace),
}


@pytest.mark.parametrize("what", ACTS)
def test_a_full_disk_keeps_nothing_of_it(office: Office, what: str) -> None:
    activity = logged(office)
    office.store.fail_next = StorageError("disk.full")
    with office.nothing_kept(), pytest.raises(StorageError):
        ACTS[what](activity, office)


@pytest.mark.parametrize("what", ACTS)
def test_the_control_without_a_full_disk_keeps_it(office: Office, what: str) -> None:
    activity = logged(office)
    before = office.all()
    answer = ACTS[what](activity, office)
    assert office.all() != before
    assert isinstance(answer if what != "enrol" else getattr(answer, "changes", None), Changes)


def test_who_was_there_last_time_is_expected(office: Office) -> None:
    noor, ryan = office.youth("Noor"), office.youth("Ryan")
    last = logged(office, day=date(2026, 11, 17))
    call_roll(last, Marks(present=(ryan.id,), absent=(noor.id,)), office.workplace)
    again = logged(office)
    assert roll(office, again) == ["Noor", "Ryan"]
    assert stored(office, again).present == ()


@pytest.mark.parametrize(
    ("title", "day"),
    [("dammen", date(2026, 11, 17)), ("voetbal", date(2026, 10, 1)), ("", date(2026, 11, 17))],
)
def test_of_another_series_or_long_ago_nobody_is_expected(
    office: Office, title: str, day: date
) -> None:
    last = logged(office, title, day)
    call_roll(last, Marks(present=(office.youth().id,)), office.workplace)
    assert roll(office, logged(office, title if title == "" else "voetbal")) == []


def test_nobody_is_expected_where_it_was_cancelled(office: Office) -> None:
    last = logged(office, day=date(2026, 11, 17))
    call_roll(last, Marks(present=(office.youth().id,)), office.workplace)
    again = logged(office)
    cancel_activity(again, "ziek", office.workplace)
    assert roll(office, again) == []


def test_all_activities_come_in_pages_latest_first(office: Office) -> None:
    made = [logged(office) for _number in range(130)]
    first = see_activities(workplace=office.workplace)
    rest = see_activities(before=first.before, workplace=office.workplace)
    pages = (*first.activities, *rest.activities)
    assert [one.id for one in pages] == made[::-1]
    assert (len(first.activities), rest.before) == (128, None)
