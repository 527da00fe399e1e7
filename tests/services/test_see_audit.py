from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jis_desktop.services import see_audit
from jis_desktop.services.check_log import check_log
from jis_desktop.services.see_audit import Wanted, note_reading, see_log
from tests.services.office import Office

if TYPE_CHECKING:
    from datetime import date

ALL = Wanted()


@pytest.fixture
def office() -> Office:
    return Office()


def pass_time(office: Office, **long: float) -> None:
    office.clock.moment += timedelta(**long)


def test_opening_a_file_is_logged_once_in_ten_minutes(office: Office) -> None:
    youth = office.youth().id
    told = [note_reading(youth, office.workplace)]
    pass_time(office, minutes=9, seconds=59)
    told.append(note_reading(youth, office.workplace))
    pass_time(office, seconds=1)
    told.append(note_reading(youth, office.workplace))
    assert told == [True, False, True]
    events = see_log(office.workplace, wanted=ALL).events
    assert [(one.action, one.kind, one.record_id) for one in events] == [
        ("read", "young_person", youth.bytes)
    ] * 2


def test_each_youth_is_logged_apart(office: Office) -> None:
    one, other = office.youth("Noor").id, office.youth("Ryan").id
    assert note_reading(one, office.workplace)
    assert note_reading(other, office.workplace)
    assert not note_reading(one, office.workplace)


def test_a_clock_that_is_set_back_hides_no_reading(office: Office) -> None:
    youth = office.youth().id
    note_reading(youth, office.workplace)
    pass_time(office, days=-1)
    assert note_reading(youth, office.workplace)


def test_a_page_tells_names_of_those_who_are_still_there(office: Office) -> None:
    youth = office.youth("Ryan").id
    note_reading(youth, office.workplace)
    page = see_log(office.workplace, wanted=ALL)
    assert (page.names, page.worker, page.device) == ({youth: "Ryan"}, "Samira", "abcdef01")


def fill(office: Office, *lines: str) -> None:
    with office.workplace.unit() as unit:
        for action in lines:
            unit.audit_log.note(action, "backup")
        unit.commit()


def test_pages_follow_each_other_without_gap_or_overlap(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(see_audit, "PAGE", 3)
    fill(office, *["change", "verify"] * 4)
    seen, before = [], None
    for _page in range(2):
        page = see_log(
            office.workplace, wanted=Wanted(actions=frozenset({"verify"})), before=before
        )
        seen += [one.sequence for one in page.events]
        before = page.before
    assert seen == [8, 6, 4, 2]
    assert before is None


def test_a_day_a_device_and_a_youth_can_be_asked_for(office: Office) -> None:
    one, other = office.youth("Noor").id, office.youth("Ryan").id
    today: date = office.clock.now().date()
    note_reading(one, office.workplace)
    pass_time(office, days=1)
    note_reading(other, office.workplace)
    fill(office, "verify")

    def asked(wanted: Wanted) -> list[int]:
        return [event.sequence for event in see_log(office.workplace, wanted=wanted).events]

    assert asked(Wanted(day=today)) == [1]
    assert asked(Wanted(young_person_id=other)) == [2]
    assert asked(Wanted(young_person_id=uuid4())) == []
    assert asked(Wanted(actor="00000000")) == []
    assert asked(Wanted(actor="abcdef01")) == [3, 2, 1]


def test_a_whole_log_tells_its_head_and_a_shorter_one_is_broken(office: Office) -> None:
    fill(office, "verify", "verify")
    state = check_log(office.workplace)
    assert (state.first_broken, state.head[0]) == (None, 2)
    office.store.audit.pop()
    assert check_log(office.workplace).first_broken is None
    assert check_log(office.workplace, heads=(state.head,)).first_broken == 2
