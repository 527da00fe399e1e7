from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jis_desktop.domain.errors import InputError, NotFoundError
from jis_desktop.domain.records import Kind
from jis_desktop.services.log_contact import LogContact, log_contact
from jis_desktop.services.log_tally import LogTally, log_tally
from jis_desktop.services.people import NewYoungPerson
from jis_desktop.services.read_records import (
    find_records,
    known_names,
    list_records,
    records_of,
    see_today,
    show_record,
)
from tests.services.office import RYAN, SCHOOL

if TYPE_CHECKING:
    from tests.services.office import Office


def test_today_shows_whose_profile_it_is_and_what_was_logged(office: Office) -> None:
    first = log_tally(LogTally(count=3), office.workplace).id
    second = log_contact(LogContact(who=RYAN, kind="check_in"), office.workplace).id
    day = see_today(office.workplace)
    assert day.profile == office.store.profile
    assert day.schools == (SCHOOL,)
    assert [entry.id for entry in day.entries] == [second, first]


def test_tomorrow_starts_empty(office: Office) -> None:
    log_tally(LogTally(), office.workplace)
    office.clock.move(days=1)
    assert see_today(office.workplace).entries == ()


def test_everybody_is_known_by_name(office: Office) -> None:
    office.youth("Noor")
    office.youth("Adam")
    assert [known.name for known in known_names(office.workplace)] == ["Noor", "Adam"]


def test_what_is_found_names_youths_first_whatever_the_accents(office: Office) -> None:
    log_contact(LogContact(who=RYAN, kind="check_in", facts="praat over zoë"), office.workplace)
    log_contact(LogContact(who=NewYoungPerson(name="Zoë"), kind="gesprek"), office.workplace)
    found = find_records(" ZOE ", office.workplace)
    assert [(one.kind, one.title) for one in found] == [
        (Kind.YOUNG_PERSON, "Zoë"),
        (Kind.CONTACT, "Ryan"),
    ]


def test_no_more_is_found_than_asked_for(office: Office) -> None:
    for _youth in range(5):
        office.youth("Noor")
    assert len(find_records("noor", office.workplace, limit=3)) == 3


@pytest.mark.parametrize(
    ("text", "code"),
    [("z", "search.too_short"), (" \u0301z", "search.too_short"), ("a\nb", "text")],
)
def test_a_search_of_one_letter_or_an_impossible_text_is_refused(
    office: Office, text: str, code: str
) -> None:
    with pytest.raises(InputError, match=code) as told:
        find_records(text, office.workplace)
    assert told.value.field == "text"


def test_a_list_gives_everything_newest_first_over_its_pages(office: Office) -> None:
    counts = [number % 200 + 1 for number in range(300)]
    for count in counts:
        log_tally(LogTally(count=count), office.workplace)
    listed = list(list_records(Kind.TALLY, office.workplace))
    assert [tally.count for tally in listed] == counts[::-1]


def test_one_may_save_while_a_list_is_read(office: Office) -> None:
    for _number in range(3):
        log_tally(LogTally(), office.workplace)
    seen = 0
    for _tally in list_records(Kind.TALLY, office.workplace):
        log_tally(LogTally(), office.workplace)
        seen += 1
    assert seen == 3


@pytest.mark.parametrize("kind", Kind)
def test_a_record_that_is_not_there_is_not_found(office: Office, kind: Kind) -> None:
    with pytest.raises(NotFoundError, match=r"record\.unknown"):
        show_record(kind, uuid4(), office.workplace)


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_repository_of_its_own(office: Office, kind: Kind) -> None:
    with office.workplace.unit() as unit:
        others = [records_of(unit, other) for other in Kind if other is not kind]
        assert all(records_of(unit, kind) is not other for other in others)
        assert records_of(unit, kind).newest() == []


def test_a_whole_record_is_shown(office: Office) -> None:
    logged = log_tally(LogTally(count=7), office.workplace)
    assert show_record(Kind.TALLY, logged.id, office.workplace).count == 7
