"""Correcting what was logged."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.domain.errors import InputError, NotFoundError, RefusedError
from jis_desktop.domain.records import Kind
from jis_desktop.domain.text_rules import NOTE_LENGTH
from jis_desktop.services.correct_record import (
    REMOVABLE,
    correct_record,
    correct_young_person,
    put_back,
    remove_record,
    see_correctable,
)
from jis_desktop.services.corrections import (
    CorrectActivity,
    CorrectContact,
    CorrectEarlySignal,
    CorrectSupport,
    CorrectTally,
    CorrectYoungPerson,
)
from jis_desktop.services.follow_up import finish_follow_up
from jis_desktop.services.log_line import log_line
from jis_desktop.services.read_records import show_record
from tests.services.office import CONTROL_CHARACTER, LISTS, NOBODY, SCHOOL, Office

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from jis_desktop.domain.contact import Contact

TODAY = date(2026, 11, 24)
TOMORROW = TODAY + timedelta(days=1)


def logged(office: Office, line: str = "ryan 5m ging goed > morgen") -> Any:
    """The record that a line became."""
    made = log_line(line, office.workplace)
    return show_record(made.kind, made.id, office.workplace)


def same(record: Any, command: type, **changes: Any) -> Any:
    """A correction that says what is there, but for some fields."""
    names = command.__dataclass_fields__
    return command(**{name: getattr(record, name) for name in names} | changes)


def codes(name: str) -> st.SearchStrategy[str]:
    return st.sampled_from([code.key for code in LISTS[name].codes])


def many(name: str) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(codes(name), max_size=3, unique=True).map(tuple)


DAYS = st.dates(TODAY - timedelta(days=400), TOMORROW)
TIMES = st.none() | st.times()
TEXTS = st.text(max_size=30)
SCHOOLS = st.sampled_from([None, SCHOOL.id])
FIELDS: dict[type, tuple[str, dict[str, st.SearchStrategy[Any]]]] = {
    CorrectContact: (
        "ryan 5m ging goed > morgen",
        {
            "kind": codes("contact_kind"), "day": DAYS, "at": TIMES,
            "minutes": st.none() | st.integers(0, 2_000), "school_id": SCHOOLS,
            "place": st.none() | codes("place"), "with_whom": codes("with_whom"),
            "life_domains": many("life_domain"), "themes": many("theme"),
            "supports": many("support_pupil"), "facts": TEXTS, "interpretation": TEXTS,
            "follow_up_on": st.none() | DAYS,
        },
    ),
    CorrectEarlySignal: (
        "signaal ryan wens bijbaan",
        {
            "topic": codes("early_signal"), "sort": codes("signal_sort"),
            "life_domain": st.none() | codes("life_domain"), "source": codes("signal_source"),
            "day": DAYS, "at": TIMES, "school_id": SCHOOLS, "facts": TEXTS,
            "interpretation": TEXTS, "follow_up_on": st.none() | DAYS,
        },
    ),
    CorrectSupport: (
        "steun ryan bijbaan",
        {
            "item": codes("support_pupil"), "day": DAYS, "at": TIMES,
            "minutes": st.none() | st.integers(0, 2_000), "school_id": SCHOOLS, "note": TEXTS,
        },
    ),
    CorrectTally: (
        "gang 3",
        {
            "kind": codes("tally_kind"), "count": st.integers(0, 300), "day": DAYS, "at": TIMES,
            "school_id": SCHOOLS, "age_band": st.none() | codes("age_band"),
        },
    ),
}  # fmt: skip


@given(data=st.data(), kind=st.sampled_from(sorted(FIELDS, key=str)))
def test_a_correction_and_its_undo_give_back_exactly_the_same(
    data: st.DataObject, kind: type
) -> None:
    office = Office()
    line, fields = FIELDS[kind]
    record = logged(office, line)
    before = office.all()
    said = data.draw(st.fixed_dictionaries({}, optional=fields))
    try:
        corrected = correct_record(same(record, kind, **said), office.workplace)
    except InputError:
        assert office.all() == before
        return
    assert corrected.before == record
    put_back(corrected, office.workplace)
    assert office.all() == {**before, "commits": office.store.commits}


def test_a_follow_up_that_was_done_stays_done_until_its_day_changes() -> None:
    office = Office()
    contact = logged(office)
    finish_follow_up(Kind.CONTACT, contact.id, office.workplace)
    correct_record(same(contact, CorrectContact, facts="anders"), office.workplace)
    assert read(office, contact).follow_up_done_on == TODAY
    later = TOMORROW + timedelta(days=6)
    correct_record(same(contact, CorrectContact, follow_up_on=later), office.workplace)
    assert read(office, contact).follow_up_done_on is None


def read(office: Office, record: Contact) -> Any:
    return show_record(Kind.CONTACT, record.id, office.workplace)


def test_a_choice_that_ran_out_may_stay_but_cannot_be_chosen_anew() -> None:
    office = Office()
    contact = logged(office)
    ran_out = replace(contact, themes=("vroeger",))
    with office.workplace.unit() as unit:
        unit.contacts.update(ran_out)
        unit.commit()
    correct_record(same(ran_out, CorrectContact, minutes=15), office.workplace)
    assert read(office, contact).minutes == 15
    with pytest.raises(InputError) as refused:
        correct_record(same(contact, CorrectContact, themes=("ooit",)), office.workplace)
    assert (refused.value.code, refused.value.field) == ("code.unknown", "theme")


def test_an_early_signal_without_a_name_is_about_a_group_or_nobody() -> None:
    office = Office()
    early = logged(office, "signaal ryan wens bijbaan")
    nobody = same(early, CorrectEarlySignal, young_person_id=None)
    correct_record(nobody, office.workplace)
    assert show_record(Kind.EARLY_SIGNAL, early.id, office.workplace).about == "nobody"
    correct_record(replace(nobody, group_label="meiden uit 2B"), office.workplace)
    assert show_record(Kind.EARLY_SIGNAL, early.id, office.workplace).about == "group"


REFUSED: dict[str, tuple[str, dict[str, Any]]] = {
    "future": ("date.in_future", {"day": TOMORROW}),
    "follow-up": ("date.in_past", {"follow_up_on": TODAY - timedelta(days=1)}),
    "minutes": ("minutes.out_of_range", {"minutes": 0}),
    "text": ("text.control", {"facts": CONTROL_CHARACTER}),
    "long": ("text.too_long", {"interpretation": "a" * (NOTE_LENGTH + 1)}),
    "kind": ("code.unknown", {"kind": "zwemmen"}),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_is_refused_and_nothing_changes(case: str) -> None:
    office = Office()
    contact = logged(office)
    code, said = REFUSED[case]
    before = office.all()
    with pytest.raises(InputError) as refused:
        correct_record(same(contact, CorrectContact, **said), office.workplace)
    assert refused.value.code == code
    assert office.all() == before


@pytest.mark.parametrize(
    "command",
    [
        lambda contact: same(contact, CorrectContact, id=uuid4()),
        lambda contact: same(contact, CorrectContact, young_person_id=NOBODY.id),
        lambda contact: same(contact, CorrectContact, school_id=uuid4()),
    ],
)
def test_what_is_not_there_is_said(command: Callable[[Any], Any]) -> None:
    office = Office()
    contact = logged(office)
    before = office.all()
    with pytest.raises(NotFoundError):
        correct_record(command(contact), office.workplace)
    assert office.all() == before


def ryan(office: Office) -> UUID:
    return office.youth("Ryan").id


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("name", "", "name.empty"),
        ("name", "Ryan \U0001f600", "name.characters"),
        ("school_year", 9, "young_person.school_year"),
        ("birth_year", 1960, "young_person.birth_year"),
        ("gender", "onzin", "code.unknown"),
    ],
)
def test_a_youth_who_cannot_be_is_refused_at_the_field(
    field: str, value: object, code: str
) -> None:
    office = Office()
    shown = see_correctable(Kind.YOUNG_PERSON, ryan(office), office.workplace)
    before = office.all()
    with pytest.raises(InputError) as refused:
        correct_young_person(
            same(shown.record, CorrectYoungPerson, **{field: value}), office.workplace
        )
    assert (refused.value.code, refused.value.field) == (code, field)
    assert office.all() == before


def test_a_youth_and_an_activity_cannot_be_taken_out_here() -> None:
    office = Office()
    youth = ryan(office)
    for kind in set(Kind) - REMOVABLE:
        with pytest.raises(RefusedError, match=r"record\.stays"):
            remove_record(kind, youth, office.workplace)


def test_what_can_be_corrected_comes_with_names_and_schools() -> None:
    office = Office()
    contact = logged(office)
    shown = see_correctable(Kind.CONTACT, contact.id, office.workplace)
    assert shown.record == replace(contact, at=time(14, 5))
    assert [known.name for known in shown.names] == ["Ryan"]
    assert shown.schools == (SCHOOL,)


def activity_as_it_is(record: Any, **other: Any) -> CorrectActivity:
    names = ("id", "kind", "title", "day", "at", "minutes", "place")
    return CorrectActivity(**({name: getattr(record, name) for name in names} | other))


def test_an_activity_gets_another_day_and_kind_and_keeps_who_came(office: Office) -> None:
    record = logged(office, "activiteit voetbal 60m 14m 9j")
    earlier = TODAY - timedelta(days=1)
    command = activity_as_it_is(record, day=earlier, kind="talentontwikkeling", title="zaal")
    corrected = correct_record(command, office.workplace)
    after = show_record(Kind.ACTIVITY, record.id, office.workplace)
    assert (after.day, after.kind, after.title) == (earlier, "talentontwikkeling", "zaal")
    assert (after.heads, after.minutes) == (record.heads, 60)
    assert corrected.before == record
    put_back(corrected, office.workplace)
    assert show_record(Kind.ACTIVITY, record.id, office.workplace) == record


@pytest.mark.parametrize(
    ("other", "code"),
    [
        ({"day": TOMORROW}, "date.in_future"),
        ({"kind": "slapen"}, "code.unknown"),
        ({"place": "maan"}, "code.unknown"),
        ({"minutes": 0}, "minutes.out_of_range"),
    ],
)
def test_an_activity_that_cannot_be_stays_as_it_was(
    office: Office, other: dict[str, Any], code: str
) -> None:
    record = logged(office, "activiteit voetbal 60m 14m 9j")
    with pytest.raises(InputError) as refused:
        correct_record(activity_as_it_is(record, **other), office.workplace)
    assert refused.value.code == code
    assert show_record(Kind.ACTIVITY, record.id, office.workplace) == record
