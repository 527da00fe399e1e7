"""Correcting in the window, on a recording view, without Qt."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.domain.activity import HeadCount
from jis_desktop.domain.errors import InputError, RefusedError, StorageError
from jis_desktop.domain.records import Kind
from jis_desktop.services.edit_activity import record_heads
from jis_desktop.services.follow_up import postpone_follow_up
from jis_desktop.services.log_line import log_line
from jis_desktop.services.read_records import show_record
from jis_desktop.ui.youths.sheet import FIELDS, command_of, field_of, values_of
from tests import data_strategies as given_data
from tests.services.office import SCHOOL
from tests.ui.youths.recording_view import Screen

TODAY = date(2026, 11, 24)


class Correcting(Screen):
    """A contact with Ryan that is open in the panel."""

    def __init__(self, line: str = "ryan 5m ging goed > morgen") -> None:
        super().__init__()
        self.logged = log_line(line, self.office.workplace)
        self.presenter.refresh()
        self.presenter.moment_opened(self.logged.kind, self.logged.id)

    @property
    def values(self) -> dict[str, Any]:
        assert self.view.sheet is not None
        return dict(self.view.sheet.values)

    def stored(self) -> Any:
        return show_record(self.logged.kind, self.logged.id, self.office.workplace)

    def type(self, **fields: Any) -> None:
        for name, value in fields.items():
            self.presenter.correction.typed(name, value)


def test_the_panel_shows_what_is_stored() -> None:
    screen = Correcting()
    assert screen.values["facts"] == "ging goed"
    assert screen.values["minutes"] == "5"
    assert screen.values["day"] == "24-11-2026"
    assert screen.values["at"] == "14:05"
    assert screen.values["follow_up_on"] == "25-11-2026"
    assert screen.view.sheet is not None
    assert not screen.view.sheet.came_back


def test_what_is_typed_is_stored_and_shown_and_can_be_taken_back() -> None:
    screen = Correcting()
    before = screen.stored()
    screen.type(facts="ging beter", minutes="15", day="gisteren", at="9u30", follow_up_on="")
    screen.presenter.correction.save()
    after = screen.stored()
    assert (after.facts, after.minutes, after.follow_up_on) == ("ging beter", 15, None)
    assert (after.day, after.at.hour) == (TODAY - timedelta(days=1), 9)
    assert screen.view.sheet is None
    assert screen.file.events[0].record.facts == "ging beter"
    assert screen.view.told == ["corrected Ryan"]
    screen.view.take_back()
    assert screen.stored() == before
    assert screen.file.events[0].record == before


def test_nothing_typed_changes_nothing_and_says_nothing() -> None:
    screen = Correcting()
    screen.type(facts="anders")
    screen.type(facts="ging goed")
    commits = screen.office.store.commits
    screen.presenter.correction.save()
    assert (screen.view.sheet, screen.view.told) == (None, [])
    assert screen.office.store.commits == commits


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ({"day": "ooit"}, ("day.unreadable", "day")),
        ({"day": ""}, ("day.missing", "day")),
        ({"day": "30-2"}, ("date.unknown_day", "day")),
        ({"at": "half tien"}, ("time.unreadable", "at")),
        ({"minutes": "kwartier"}, ("minutes.out_of_range", "minutes")),
        ({"minutes": "0"}, ("minutes.out_of_range", "minutes")),
        ({"follow_up_on": "gisteren"}, ("date.unreadable", "follow_up")),
        ({"who": ()}, ("youth.missing", "who")),
        ({"facts": "a\x07"}, ("text.control", "facts")),
    ],
)
def test_what_cannot_be_is_said_at_its_field_and_stays_typed(
    typed: dict[str, Any], error: tuple[str, str]
) -> None:
    screen = Correcting()
    before = screen.stored()
    screen.type(**typed)
    screen.presenter.correction.save()
    assert screen.view.field_errors == [error]
    assert screen.view.sheet is not None
    assert screen.stored() == before
    assert field_of(InputError(error[0], field=error[1]), FIELDS[Kind.CONTACT]) in typed


def test_a_full_disk_keeps_the_panel_open_and_a_second_try_stores() -> None:
    screen = Correcting()
    screen.type(facts="anders")
    screen.office.store.fail_next = StorageError("disk.full")
    screen.presenter.correction.save()
    assert screen.view.field_errors == [("disk.full", None)]
    assert screen.view.sheet is not None
    screen.presenter.correction.save()
    assert screen.stored().facts == "anders"


def test_what_is_put_aside_comes_back_over_what_is_stored_by_then() -> None:
    screen = Correcting()
    screen.type(facts="half getypt")
    screen.presenter.correction.closed()
    assert screen.view.sheet is None
    assert screen.view.told == ["put aside"]
    week = TODAY + timedelta(days=7)
    postpone_follow_up(Kind.CONTACT, screen.logged.id, to=week, workplace=screen.office.workplace)
    screen.view.take_back()
    assert screen.view.sheet is not None
    assert screen.view.sheet.came_back
    assert screen.values["facts"] == "half getypt"
    screen.presenter.correction.save()
    assert (screen.stored().facts, screen.stored().follow_up_on) == ("half getypt", week)


def test_closing_without_typing_says_nothing() -> None:
    screen = Correcting()
    screen.presenter.correction.closed()
    assert (screen.view.sheet, screen.view.told) == (None, [])


def test_what_came_back_can_be_forgotten() -> None:
    screen = Correcting()
    screen.type(facts="half getypt")
    screen.presenter.correction.forgotten()
    assert screen.values["facts"] == "ging goed"
    screen.presenter.correction.save()
    assert screen.stored().facts == "ging goed"


def test_what_is_taken_out_is_gone_and_comes_back_with_the_same_content() -> None:
    screen = Correcting()
    before = screen.stored()
    screen.presenter.correction.removed()
    assert screen.view.sheet is None
    assert screen.file.events == ()
    assert screen.view.told == ["removed contact"]
    screen.view.take_back()
    (event,) = screen.file.events
    assert event.record == replace(before, id=event.record.id)


def test_a_moment_goes_to_another_youth() -> None:
    screen = Correcting()
    noor = screen.office.youth("Noor")
    screen.type(who=(noor.id.hex,))
    screen.presenter.correction.save()
    assert screen.stored().young_person_id == noor.id
    assert screen.file.events == ()


def test_a_youth_is_corrected_in_the_same_panel() -> None:
    screen = Correcting()
    screen.presenter.correction.closed()
    screen.presenter.details_asked()
    screen.type(
        name="Rayan", class_name="3b", school_id=SCHOOL.id.hex, school_year="3", gender="jongen",
        birth_year="2012",
    )  # fmt: skip
    screen.presenter.correction.save()
    person = screen.file.person
    assert (person.name, person.class_name, person.school_year) == ("Rayan", "3B", 3)
    assert (person.gender, person.birth_year, person.school_id) == ("jongen", 2012, SCHOOL.id)
    assert screen.view.names == ["Rayan"]
    screen.view.take_back()
    assert screen.file.person.name == "Ryan"


def test_a_year_of_birth_that_is_no_number_is_said_at_its_field() -> None:
    screen = Correcting()
    screen.presenter.details_asked()
    screen.type(birth_year="12 jaar")
    screen.presenter.correction.save()
    assert screen.view.field_errors == [("young_person.birth_year", "birth_year")]


def test_an_activity_gets_another_day_and_kind_and_keeps_marks_set_meanwhile() -> None:
    screen = Correcting()
    office = screen.office
    activity = log_line("activiteit voetbal 60m 14m 9j", office.workplace).id
    screen.presenter.moment_opened(Kind.ACTIVITY, activity)
    screen.type(day="gisteren", kind="talentontwikkeling")
    screen.presenter.correction.save()
    (made,) = office.store.all_of(Kind.ACTIVITY)
    assert (made.kind, made.day) == ("talentontwikkeling", date(2026, 11, 23))
    record_heads(activity, HeadCount(girls=15), office.workplace)
    screen.view.undo()
    (made,) = office.store.all_of(Kind.ACTIVITY)
    assert (made.kind, made.day) == ("sport", date(2026, 11, 24))
    assert made.heads == HeadCount(girls=15)


def test_an_early_signal_without_a_name_may_be_about_a_group() -> None:
    screen = Correcting("signaal ryan wens bijbaan")
    screen.type(who=(), group_label="meiden uit 2B", topic=("pesten",))
    screen.presenter.correction.save()
    assert (screen.stored().about, screen.stored().topic) == ("group", "pesten")


YOUTH = PLACE = SCHOOL.id
RECORDS: dict[Kind, st.SearchStrategy[Any]] = {
    Kind.CONTACT: given_data.contacts(youth=YOUTH, school=PLACE, trajectory=PLACE),
    Kind.EARLY_SIGNAL: given_data.early_signals(youth=YOUTH, school=PLACE),
    Kind.SUPPORT_ACTION: given_data.support_actions(youth=YOUTH, school=PLACE),
    Kind.GOAL: given_data.goals(youth=YOUTH, trajectory=PLACE),
    Kind.TRAJECTORY: given_data.trajectories(youth=YOUTH),
    Kind.YOUNG_PERSON: given_data.young_people(youth=YOUTH, school=PLACE),
}


@given(data=st.data(), kind=st.sampled_from(sorted(RECORDS)))
def test_a_form_that_nobody_touched_says_exactly_what_is_stored(
    data: st.DataObject, kind: Kind
) -> None:
    record = data.draw(RECORDS[kind])
    command = command_of(kind, record, values_of(kind, record), today=TODAY)
    assert {name: getattr(record, name) for name in vars(command)} == vars(command)


def test_an_error_of_another_field_belongs_to_none() -> None:
    assert field_of(RefusedError("record.unknown", field="id"), FIELDS[Kind.CONTACT]) == ""
