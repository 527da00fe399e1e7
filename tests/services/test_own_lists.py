"""An organisation's own choices: what may be added, and that nothing recorded loses its label."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.errors import InputError, NotFoundError, RefusedError
from jis_desktop.domain.records import Kind
from jis_desktop.services.log_line import log_line
from jis_desktop.services.own_lists import (
    add_own_code,
    reinstate_own_code,
    rename_own_code,
    retire_own_code,
    see_own_lists,
)
from tests.services.office import CONTROL_CHARACTER, Office

if TYPE_CHECKING:
    from jis_desktop.domain.own_code import OwnCode

LINE = "ryan 5m @zwembad"


@pytest.fixture
def office() -> Office:
    return Office()


def added(office: Office, label: str = "Zwembad", list_name: str = "place") -> OwnCode:
    new, _changes = add_own_code(list_name, label, office.workplace)
    take(office)
    return new


def take(office: Office) -> None:
    """Take the own choices as they are stored, as the window does."""
    office.workplace.lists.take_own(see_own_lists(office.workplace))


def test_what_is_added_is_stored_and_understood_and_changes_are_told(office: Office) -> None:
    new, changes = add_own_code("place", " Zwembad  Oost ", office.workplace)
    theme, later = add_own_code("theme", "Zwemmen", office.workplace)
    assert changes.commit < later.commit
    assert new.label == "Zwembad Oost"
    assert new.key.startswith("eigen_")
    assert new.key != theme.key
    assert see_own_lists(office.workplace) == (new, theme)
    take(office)
    log_line("ryan 5m @zwembad-oost #zwemmen", office.workplace)
    (contact,) = office.store.all_of(Kind.CONTACT)
    assert (contact.place, contact.themes) == (new.key, (theme.key,))


@pytest.mark.parametrize(
    ("label", "code"),
    [
        ("", "own_code.empty"),
        ("Kantine", "own_code.taken"),
        ("canteen", "own_code.taken"),
        ("ZWÉMBAD", "own_code.taken"),
        ("z" * 29, "text.too_long"),
        (CONTROL_CHARACTER, "text.control"),
    ],
)
def test_a_label_that_cannot_be_stores_nothing(office: Office, label: str, code: str) -> None:
    first, other = added(office), added(office, "Sporthal")
    with office.nothing_kept(), pytest.raises(InputError) as refusal:
        add_own_code("place", label, office.workplace)
    assert (refusal.value.code, refusal.value.field) == (code, "label")
    with office.nothing_kept(), pytest.raises(InputError) as refusal:
        rename_own_code("place", other.key, label, office.workplace)
    assert refusal.value.code == code
    assert see_own_lists(office.workplace) == (first, other)


def test_a_label_is_taken_before_the_window_took_the_lists_too(office: Office) -> None:
    add_own_code("place", "Zwembad", office.workplace)
    with pytest.raises(InputError, match=r"own_code\.taken"):
        add_own_code("place", "zwembad", office.workplace)


def test_the_same_label_may_stand_in_the_other_list(office: Office) -> None:
    added(office)
    assert added(office, list_name="theme").label == "Zwembad"


def test_another_label_holds_for_what_was_recorded_too(office: Office) -> None:
    pool = added(office)
    log_line(LINE, office.workplace)
    before, _changes = rename_own_code("place", pool.key, "zwembad", office.workplace)
    assert before == pool
    rename_own_code("place", pool.key, "De Mirandabad", office.workplace)
    take(office)
    (contact,) = office.store.all_of(Kind.CONTACT)
    assert office.workplace.lists["place"].label(contact.place or "", "nl") == "De Mirandabad"


def test_what_is_no_longer_offered_keeps_its_label_and_can_come_back(office: Office) -> None:
    pool, today = added(office), office.clock.now().date()
    log_line(LINE, office.workplace)
    retire_own_code("place", pool.key, office.workplace)
    take(office)
    (gone,) = see_own_lists(office.workplace)
    assert gone.valid_until == today - timedelta(days=1)
    assert office.workplace.lists["place"].label(pool.key, "nl") == "Zwembad"
    with pytest.raises(InputError, match=r"place\.unknown"):
        log_line(LINE, office.workplace)
    reinstate_own_code("place", pool.key, office.workplace)
    take(office)
    log_line(LINE, office.workplace)
    assert len(office.store.all_of(Kind.CONTACT)) == 2


def test_a_fixed_list_takes_no_own_choice(office: Office) -> None:
    with office.nothing_kept(), pytest.raises(RefusedError, match=r"own_code\.closed_list"):
        add_own_code("gender", "Zwembad", office.workplace)


def test_a_choice_that_is_not_there_is_told(office: Office) -> None:
    added(office)
    for change in (retire_own_code, reinstate_own_code):
        with office.nothing_kept(), pytest.raises(NotFoundError, match=r"own_code\.unknown"):
            change("place", "eigen_0", office.workplace)
    with office.nothing_kept(), pytest.raises(NotFoundError, match=r"own_code\.unknown"):
        rename_own_code("place", "kantine", "Eetzaal", office.workplace)
