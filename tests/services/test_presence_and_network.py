"""Hours at schools, and the people around a youth; on the fake unit of work."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from jis_desktop.domain.errors import InputError, NotFoundError
from jis_desktop.domain.records import Kind
from jis_desktop.services.know_network import (
    Person,
    add_to_network,
    change_in_network,
    see_network,
    take_from_network,
)
from jis_desktop.services.merge import merge, unmerge
from jis_desktop.services.note_presence import note_presence, see_presence
from tests.services.office import CONTROL_CHARACTER, SCHOOL, Office

TODAY = date(2026, 11, 24)


@pytest.fixture
def office() -> Office:
    return Office()


def test_hours_of_a_day_and_school_are_set_changed_and_taken_away(office: Office) -> None:
    for typed, minutes in (("6,5", 390), ("4:15", 255), ("", None)):
        note_presence(SCHOOL.id, TODAY, typed, office.workplace)
        week = see_presence(TODAY, office.workplace)
        assert week.minutes.get((SCHOOL.id, TODAY)) == minutes
        assert week.total == (minutes or 0)
    assert office.store.all_of(Kind.PRESENCE) == []


def test_other_hours_change_the_record_that_is_there(office: Office) -> None:
    note_presence(SCHOOL.id, TODAY, "4", office.workplace)
    (before,) = office.store.all_of(Kind.PRESENCE)
    note_presence(SCHOOL.id, TODAY, "5", office.workplace)
    (after,) = office.store.all_of(Kind.PRESENCE)
    assert (after.id, after.minutes) == (before.id, 300)
    assert office.store.erased == set()


def test_a_network_drops_its_draft_with_what_it_became(office: Office) -> None:
    noor = office.youth().id
    mother = Person(role="ouder")
    added = add_to_network(noor, mother, office.workplace, draft_id=office.draft())
    assert office.store.drafts == {}
    change_in_network(added.id, mother, office.workplace, draft_id=office.draft())
    assert office.store.drafts == {}


def test_a_week_holds_seven_days_from_monday(office: Office) -> None:
    note_presence(SCHOOL.id, date(2026, 11, 23), "2", office.workplace)
    note_presence(SCHOOL.id, date(2026, 11, 22), "3", office.workplace)
    week = see_presence(TODAY, office.workplace)
    assert week.first == date(2026, 11, 23)
    assert week.total == 120


def test_nobody_was_there_tomorrow(office: Office) -> None:
    with pytest.raises(InputError, match=r"date\.in_future"):
        note_presence(SCHOOL.id, TODAY + timedelta(days=1), "2", office.workplace)
    with pytest.raises(InputError, match=r"presence\.unreadable"):
        note_presence(SCHOOL.id, TODAY, "twee", office.workplace)
    with pytest.raises(NotFoundError):
        note_presence(office.workplace.entropy.uuid(), TODAY, "2", office.workplace)
    assert office.store.all_of(Kind.PRESENCE) == []


def test_somebody_is_added_changed_and_taken_out(office: Office) -> None:
    noor = office.youth().id
    mother = Person(role="ouder", name="Miriam", reach="belt op dinsdag", agreed=True)
    added = add_to_network(noor, mother, office.workplace)
    assert [one.name for one in see_network(noor, office.workplace)] == ["Miriam"]
    change_in_network(added.id, Person(role="familie", name="tante Miriam"), office.workplace)
    (known,) = see_network(noor, office.workplace)
    assert (known.role, known.name, known.reach, known.agreed) == (
        "familie",
        "tante Miriam",
        "",
        None,
    )
    gone, _changes = take_from_network(added.id, office.workplace)
    assert gone == known
    assert see_network(noor, office.workplace) == ()


def test_a_role_that_is_not_in_the_list_and_a_text_that_cannot_be_are_refused(
    office: Office,
) -> None:
    noor = office.youth().id
    for person, code in (
        (Person(role="buurman"), r"code\.unknown"),
        (Person(role=""), r"network\.no_role"),
        (Person(role="ouder", reach=CONTROL_CHARACTER), r"text\.control"),
    ):
        with pytest.raises(InputError, match=code):
            add_to_network(noor, person, office.workplace)
    assert see_network(noor, office.workplace) == ()


def test_a_network_moves_with_a_merge_and_back(office: Office) -> None:
    noor, nora = office.youth("Noor").id, office.youth("Nora").id
    add_to_network(nora, Person(role="mentor", name="Els"), office.workplace)
    merge(noor, nora, office.workplace)
    assert [one.name for one in see_network(noor, office.workplace)] == ["Els"]
    unmerge(nora, office.workplace)
    assert see_network(noor, office.workplace) == ()
    assert [one.name for one in see_network(nora, office.workplace)] == ["Els"]
