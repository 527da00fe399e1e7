from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from jis_desktop.domain.captured_line import CapturedLine
from jis_desktop.domain.errors import NotFoundError, StorageError
from jis_desktop.domain.line_parts import Entry, WhoKind
from jis_desktop.domain.planned_activity import Plan
from jis_desktop.domain.records import Kind
from jis_desktop.services.file_captured import (
    Filed,
    change_captured,
    drop_captured,
    drop_captured_about,
    file_lines,
    take_filed_back,
)
from jis_desktop.services.plan_activity import plan_once
from jis_desktop.services.read_captured import edited, see_waiting
from jis_desktop.services.undo import undo_log
from tests.fakes.fake_clock import MOMENT
from tests.services.office import SCHOOL

if TYPE_CHECKING:
    from tests.services.office import Office

EARLIER = MOMENT - timedelta(days=1, hours=3, minutes=23)
"""Monday 10:42."""


def put(office: Office, text: str, **said: Any) -> CapturedLine:
    """A line that waits."""
    line = CapturedLine(**{"id": uuid4(), "at": EARLIER, "text": text, **said})
    office.box.put(line)
    return line


def problems(office: Office) -> list[str]:
    """What keeps each line, oldest first; "" for none."""
    lines = see_waiting(office.workplace).lines
    return [one.problem.code if one.problem else "" for one in lines]


def file_all(office: Office) -> Filed:
    """One look, one save."""
    return file_lines(see_waiting(office.workplace), office.workplace)


def test_several_lines_become_records_of_their_moment_in_one_commit(office: Office) -> None:
    youth = office.youth("Noor")
    put(office, "noor 5m huiswerk > morgen")
    put(office, "gang 3", at=EARLIER + timedelta(minutes=1))
    put(office, "gang", entry=Entry.TALLY, at=EARLIER + timedelta(minutes=2))
    put(office, "activiteit voetbal 14m 9j", at=EARLIER + timedelta(minutes=3))
    before = office.store.commits
    filed = file_all(office)
    assert office.store.commits == before + 1
    assert [logged.kind for _line, logged in filed.logged] == [
        *(Kind.CONTACT, Kind.TALLY, Kind.TALLY, Kind.ACTIVITY)
    ]
    (contact,) = office.store.all_of(Kind.CONTACT)
    assert (contact.young_person_id, contact.day, contact.at) == (
        *(youth.id, date(2026, 11, 23), time(10, 42)),
    )
    assert (contact.follow_up_on, contact.school_id) == (date(2026, 11, 24), SCHOOL.id)
    assert [one.count for one in office.store.all_of(Kind.TALLY)] == [3, 1]
    (activity,) = office.store.all_of(Kind.ACTIVITY)
    assert (activity.heads.girls, activity.heads.boys) == (14, 9)
    assert office.box.waiting() == 0
    assert filed.changes.touched.keys() == {Kind.CONTACT, Kind.TALLY, Kind.ACTIVITY}


def test_a_line_that_is_left_behind_is_not_logged_twice(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.youth("Noor")
    line = put(office, "noor 5m")
    with monkeypatch.context() as patch:
        patch.setattr("jis_desktop.services.file_captured.drop_filed", lambda *_: None)
        file_all(office)
    assert office.box.kept == {line.id: line}
    waiting = see_waiting(office.workplace)
    assert (waiting.lines, office.box.waiting()) == ((), 0)
    assert len(office.store.all_of(Kind.CONTACT)) == 1


def test_a_line_left_behind_about_somebody_whose_key_is_gone_is_not_logged_again(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    noor = office.youth("Noor").id
    put(office, "noor 5m")
    with monkeypatch.context() as patch:
        patch.setattr("jis_desktop.services.file_captured.drop_filed", lambda *_: None)
        file_all(office)
    office.keys.destroy(noor, on=MOMENT)
    assert office.box.waiting() == 1  # the control
    assert see_waiting(office.workplace).lines == ()
    assert office.box.waiting() == 0


def test_control_with_an_id_of_its_own_a_line_left_behind_is_logged_twice(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.youth("Noor")
    put(office, "noor 5m")
    monkeypatch.setattr("jis_desktop.services.file_captured.record_id", lambda *_: uuid4())
    monkeypatch.setattr("jis_desktop.services.file_captured.drop_filed", lambda *_: None)
    file_all(office)
    file_all(office)
    assert len(office.store.all_of(Kind.CONTACT)) == 2


def test_even_a_look_from_before_the_crash_files_once(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.youth("Noor")
    put(office, "noor 5m")
    seen = see_waiting(office.workplace)
    monkeypatch.setattr("jis_desktop.services.file_captured.drop_filed", lambda *_: None)
    for _time in range(2):
        file_lines(seen, office.workplace)
    assert len(office.store.all_of(Kind.CONTACT)) == 1


def test_lines_that_need_a_choice_or_a_look_stay_and_the_others_are_filed(office: Office) -> None:
    for name in ("Ryan", "Ryan", "Samantha"):
        office.youth(name)
    youths = len(office.store.all_of(Kind.YOUNG_PERSON))
    kept = [
        put(office, "ryan 5m"),
        put(office, "samanta 5m", at=EARLIER + timedelta(minutes=1)),
        put(office, "zakaria 5m", at=EARLIER + timedelta(minutes=2), entered=False),
        put(office, "activiteit", at=EARLIER + timedelta(minutes=3)),
        put(office, "", at=EARLIER + timedelta(minutes=4)),
    ]
    put(office, "gang", at=EARLIER + timedelta(seconds=30))
    told = [*("captured.choose_who", "", "captured.choose_who", "captured.not_entered")]
    assert problems(office) == [*told, "activity.kind_missing", "who.missing"]
    filed = file_all(office)
    assert [line.text for line, _logged in filed.logged] == ["gang"]
    assert list(office.box.kept) == [line.id for line in kept]
    assert len(office.store.all_of(Kind.YOUNG_PERSON)) == youths


def test_whoever_is_chosen_is_meant_and_somebody_new_may_be_called_the_same(
    office: Office,
) -> None:
    one, _other = office.youth("Ryan"), office.youth("Ryan")
    first = put(office, "ryan 5m", who=one.id)
    put(office, "ryan 15m", new=True, at=EARLIER + timedelta(minutes=1))
    assert problems(office) == ["", ""]
    file_all(office)
    told = [contact.young_person_id for contact in office.store.all_of(Kind.CONTACT)]
    assert told[0] == one.id
    assert len(office.store.all_of(Kind.YOUNG_PERSON)) == 3
    assert first.id not in office.box.kept


def test_somebody_chosen_who_is_gone_has_to_be_chosen_again(office: Office) -> None:
    office.youth("Ryan"), office.youth("Ryan")
    put(office, "ryan 5m", who=uuid4())
    assert problems(office) == ["captured.choose_who"]


def test_two_lines_about_the_same_new_youth_make_one(office: Office) -> None:
    put(office, "Zakaria 5m")
    put(office, "zakaria 15m", at=EARLIER + timedelta(minutes=9))
    filed = file_all(office)
    (youth,) = office.store.all_of(Kind.YOUNG_PERSON)
    assert {c.young_person_id for c in office.store.all_of(Kind.CONTACT)} == {youth.id}
    take_filed_back(filed, office.workplace)
    assert office.store.all_of(Kind.YOUNG_PERSON) == []


def test_taking_back_leaves_no_record_and_the_lines_wait_and_can_be_filed_again(
    office: Office,
) -> None:
    office.youth("Noor")
    line = put(office, "noor 5m")
    put(office, "gang 2")
    take_filed_back(file_all(office), office.workplace)
    assert (office.store.all_of(Kind.CONTACT), office.store.all_of(Kind.TALLY)) == ([], [])
    assert office.box.kept[line.id].turn == 1
    assert len(file_all(office).logged) == 2


def test_a_crash_while_taking_back_files_nothing_twice(office: Office) -> None:
    office.youth("Noor")
    put(office, "noor 5m")
    filed = file_all(office)
    office.store.fail_next = StorageError("disk.full")
    with pytest.raises(StorageError):
        take_filed_back(filed, office.workplace)
    assert office.box.waiting() == 1
    assert see_waiting(office.workplace).lines == ()
    assert len(office.store.all_of(Kind.CONTACT)) == 1


def test_taking_back_what_is_gone_already_changes_nothing(office: Office) -> None:
    put(office, "gang 2")
    put(office, "gang 3", at=EARLIER + timedelta(minutes=1))
    filed = file_all(office)
    undo_log(filed.logged[0][1], office.workplace)
    with pytest.raises(NotFoundError):
        take_filed_back(filed, office.workplace)
    assert [one.count for one in office.store.all_of(Kind.TALLY)] == [3]


def test_a_full_disk_files_nothing_and_all_lines_wait_on(office: Office) -> None:
    put(office, "gang 2")
    put(office, "Zakaria 5m")
    seen = see_waiting(office.workplace)
    office.store.fail_next = StorageError("disk.full")
    with pytest.raises(StorageError):
        file_lines(seen, office.workplace)
    assert office.box.waiting() == 2
    assert office.store.all_of(Kind.TALLY) == office.store.all_of(Kind.YOUNG_PERSON) == []
    assert office.keys.released == office.keys.given


def test_a_line_that_is_refused_only_when_it_is_stored_waits_and_the_rest_is_filed(
    office: Office,
) -> None:
    bad = put(office, "gang 999")
    put(office, "gang 2")
    filed = file_all(office)
    assert {one: error.code for one, error in filed.refused.items()} == {bad.id: "tally.count"}
    assert list(office.box.kept) == [bad.id]
    assert [one.count for one in office.store.all_of(Kind.TALLY)] == [2]


def test_a_line_that_cannot_be_read_is_told_and_keeps_no_other(office: Office) -> None:
    broken = uuid4()
    office.box.unreadable[broken] = "captured.damaged"
    put(office, "gang 2")
    assert see_waiting(office.workplace).unreadable == {broken: "captured.damaged"}
    assert len(file_all(office).logged) == 1
    drop_captured(broken, office.workplace)
    assert office.box.waiting() == 0


def test_a_line_of_a_clock_that_was_ahead_is_of_now(office: Office) -> None:
    put(office, "gang", at=MOMENT + timedelta(days=400))
    file_all(office)
    (tally,) = office.store.all_of(Kind.TALLY)
    assert (tally.day, tally.at) == (date(2026, 11, 24), time(14, 5))


def test_heads_alone_are_of_what_was_planned_then(office: Office) -> None:
    plan = Plan(title="meidengroep", kind="talentontwikkeling", at=time(11, 0))
    session = plan_once(plan, EARLIER.date(), office.workplace)
    put(office, "activiteit 14m 9j")
    (seen,) = see_waiting(office.workplace).lines
    assert (seen.read.title, seen.read.planned_id, seen.problem) == (
        "meidengroep",
        session.id,
        None,
    )
    file_all(office)
    (activity,) = office.store.all_of(Kind.ACTIVITY)
    assert (activity.title, activity.day) == ("meidengroep", EARLIER.date())


def test_editing_keeps_who_was_chosen_while_the_same_is_named(office: Office) -> None:
    one, _other = office.youth("Ryan"), office.youth("Ryan")
    line = put(office, "ryan 5m", who=one.id, entered=False)
    around = see_waiting(office.workplace)
    longer = edited(line, "ryan 5m bijbaan", around, office.workplace)
    assert (longer.who, longer.entered, longer.text) == (one.id, True, "ryan 5m bijbaan")
    other = edited(longer, "noor 5m bijbaan", around, office.workplace)
    assert other.who is None
    change_captured(other, office.workplace)
    (seen,) = see_waiting(office.workplace).lines
    assert seen.read.who.kind is WhoKind.NEW


def test_lines_about_a_youth_who_is_to_be_erased_go_and_no_others(office: Office) -> None:
    noor = office.youth("Noor")
    office.youth("Ryan"), office.youth("Ryan")
    put(office, "noor 5m")
    put(office, "noor 15m ruzie")
    left = [put(office, "ryan 5m").id, put(office, "gang").id]
    assert drop_captured_about((noor.id,), ("Noor",), office.workplace) == 2
    assert list(office.box.kept) == left
