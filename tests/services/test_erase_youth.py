from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jis_desktop.domain.activity import Activity, HeadCount
from jis_desktop.domain.captured_line import CapturedLine
from jis_desktop.domain.errors import NotFoundError, RefusedError, StorageError
from jis_desktop.domain.records import Kind
from jis_desktop.domain.restriction import LegalHold
from jis_desktop.domain.retention import RecordClass
from jis_desktop.services import erase_youth as erasing
from jis_desktop.services.erase_youth import (
    AGAIN,
    REQUEST,
    TERM,
    Rule,
    erase_youth,
    finish_erasures,
    preview_erasure,
)
from jis_desktop.services.file_captured import file_lines
from jis_desktop.services.log_line import log_line
from jis_desktop.services.merge import merge
from jis_desktop.services.people import NewYoungPerson, add_young_person
from jis_desktop.services.read_captured import see_waiting
from tests.services.office import Office

if TYPE_CHECKING:
    from uuid import UUID

TODAY = date(2026, 11, 24)


@pytest.fixture
def office() -> Office:
    return Office()


def hold(office: Office, youth: UUID, *, until: date) -> None:
    with office.workplace.unit() as unit:
        unit.legal_holds.add(
            LegalHold(id=uuid4(), young_person_id=youth, reason="loopt", set_on=TODAY, until=until)
        )
        unit.commit()


def activity(office: Office, *present: UUID, heads: HeadCount | None = None) -> Activity:
    made = Activity(
        id=uuid4(), kind="sport", day=TODAY, present=present, heads=heads or HeadCount()
    )
    with office.workplace.unit() as unit:
        unit.activities.add(made)
        unit.commit()
    return made


def gender(office: Office, youth: UUID, code: str) -> None:
    with office.workplace.unit() as unit:
        unit.young_people.update(replace(unit.young_people.get(youth), gender=code))
        unit.commit()


def test_an_erased_youth_is_gone_and_a_certificate_says_how_much_went(office: Office) -> None:
    ryan, noor = office.youth("Ryan").id, office.youth("Noor").id
    log_line("ryan 5m bijbaan", workplace=office.workplace)
    log_line("noor 5m", workplace=office.workplace)
    rule = Rule(record_class=RecordClass.CONTACTS, months=12)
    erased = erase_youth(ryan, cause=TERM, workplace=office.workplace, rule=rule)
    assert office.store.ids_of(Kind.YOUNG_PERSON) == {noor}
    assert [one.young_person_id for one in office.store.all_of(Kind.CONTACT)] == [noor]
    assert set(office.keys.tombstones()) == {ryan}
    assert office.store.all_of(Kind.CERTIFICATE) == [erased.certificate]
    assert (erased.certificate.cause, erased.certificate.records) == (TERM, 2)
    assert (erased.certificate.record_class, erased.certificate.months) == ("contacts", 12)


def test_who_was_merged_into_a_youth_goes_too(office: Office) -> None:
    ryan, rayan = office.youth("Ryan").id, office.youth("Rayan").id
    merge(ryan, rayan, office.workplace)
    erase_youth(ryan, cause=REQUEST, workplace=office.workplace)
    assert office.store.ids_of(Kind.YOUNG_PERSON) == set()
    assert set(office.keys.tombstones()) == {ryan, rayan}


def test_the_number_of_heads_stays_as_it_was(office: Office) -> None:
    ryan, noor = office.youth("Ryan").id, office.youth("Noor").id
    gender(office, ryan, "jongen")
    called = activity(office, ryan, noor)
    counted = activity(office, ryan, heads=HeadCount(girls=3))
    erase_youth(ryan, cause=REQUEST, workplace=office.workplace)
    kept = {one.id: one for one in office.store.all_of(Kind.ACTIVITY)}
    assert kept[called.id].present == (noor,)
    assert kept[called.id].heads == HeadCount(girls=0, boys=1, others=1)
    assert kept[counted.id].heads == HeadCount(girls=3)


def test_what_is_on_hold_stays_until_the_last_day_is_over(office: Office) -> None:
    ryan = office.youth("Ryan").id
    hold(office, ryan, until=TODAY)
    preview = preview_erasure(ryan, office.workplace)
    assert preview.hold is not None
    with pytest.raises(RefusedError, match=r"erasure\.on_hold") as told:
        erase_youth(ryan, cause=REQUEST, workplace=office.workplace)
    assert told.value.values == {"until": "2026-11-24"}
    assert office.keys.tombstones() == {}
    office.clock.moment += timedelta(days=1)
    assert preview_erasure(ryan, office.workplace).hold is None
    erase_youth(ryan, cause=REQUEST, workplace=office.workplace)
    assert office.store.ids_of(Kind.YOUNG_PERSON) == set()


def test_a_hold_on_who_was_merged_in_holds_both(office: Office) -> None:
    ryan, rayan = office.youth("Ryan").id, office.youth("Rayan").id
    hold(office, rayan, until=TODAY)
    merge(ryan, rayan, office.workplace)
    with pytest.raises(RefusedError, match=r"erasure\.on_hold"):
        erase_youth(ryan, cause=REQUEST, workplace=office.workplace)


def test_nobody_cannot_be_erased(office: Office) -> None:
    with pytest.raises(NotFoundError):
        erase_youth(uuid4(), cause=REQUEST, workplace=office.workplace)


def test_what_a_failing_disk_cut_off_is_finished_at_the_next_opening(office: Office) -> None:
    ryan, noor = office.youth("Ryan").id, office.youth("Noor").id
    log_line("ryan 5m bijbaan", workplace=office.workplace)
    destroy = office.keys.destroy

    def then_full(subject: UUID, **when: object) -> None:
        destroy(subject, **when)  # type: ignore[arg-type]  passed on as it came
        office.store.fail_next = StorageError("disk.full")

    office.keys.destroy = then_full  # type: ignore[method-assign]  the disk fills at that moment
    with pytest.raises(StorageError):
        erase_youth(ryan, cause=REQUEST, workplace=office.workplace)
    assert ryan in office.store.ids_of(Kind.YOUNG_PERSON)
    finished = finish_erasures(office.workplace)
    assert finished is not None
    assert (finished.certificate.cause, finished.certificate.records) == (AGAIN, 2)
    assert office.store.ids_of(Kind.YOUNG_PERSON) == {noor}
    assert finish_erasures(office.workplace) is None


def test_where_nobody_was_erased_nothing_is_written(office: Office) -> None:
    office.youth("Ryan")
    commits = office.store.commits
    assert finish_erasures(office.workplace) is None
    assert office.store.commits == commits


def test_what_was_typed_and_names_the_youth_goes_too(office: Office) -> None:
    ryan = office.youth("Zoë").id
    texts = {
        "gone": '{"line": "zoe 5m bijbaan"}',
        "accent": '{"line": "ouders van Zo\\u00eb"}',
        "other": '{"line": "zoekt werk"}',
        "none": "geen JSON",
    }
    ids = {name: office.draft() for name in texts}
    for name, draft_id in ids.items():
        draft, subject = office.store.drafts[draft_id]
        office.store.drafts[draft_id] = (replace(draft, content=texts[name]), subject)
    erase_youth(ryan, cause=REQUEST, workplace=office.workplace)
    assert set(office.store.drafts) == {ids["other"], ids["none"]}


def test_what_was_typed_and_has_only_the_nickname_goes_too(office: Office) -> None:
    with office.workplace.unit() as unit:
        new = NewYoungPerson(name="Zinedine", nickname="Zizou")
        youth = add_young_person(new, unit=unit, workplace=office.workplace)
        unit.commit()
    ids = [office.draft(), office.draft()]
    for draft_id, text in zip(ids, ("zizou 5m bijbaan", "noor 5m"), strict=True):
        draft, subject = office.store.drafts[draft_id]
        office.store.drafts[draft_id] = (replace(draft, content=text), subject)
    office.box.put(CapturedLine(id=uuid4(), at=office.clock.now(), text="zizou 5m"))
    erase_youth(youth.id, cause=REQUEST, workplace=office.workplace)
    assert set(office.store.drafts) == {ids[1]}  # the other one is the control
    assert office.box.waiting() == 0


def names_after_filing(office: Office) -> set[str]:
    """Who is known once a line about Noor was typed while locked, Noor erased, and all filed."""
    noor = office.youth("Noor")
    now = office.clock.now()
    for text in ("noor 5m ruzie", "gang"):
        office.box.put(CapturedLine(id=uuid4(), at=now, text=text))
    erase_youth(noor.id, cause=REQUEST, workplace=office.workplace)
    file_lines(see_waiting(office.workplace), office.workplace)
    with office.workplace.unit() as unit:
        return {known.name for known in unit.young_people.known_names()}


def test_what_was_typed_while_locked_goes_with_whom_it_is_about(office: Office) -> None:
    assert names_after_filing(office) == set()
    with office.workplace.unit() as unit:
        assert len(unit.tallies.newest()) == 1


def test_control_a_line_that_stays_makes_the_erased_youth_anew(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(erasing, "drop_captured_about", lambda *_: 0)
    assert names_after_filing(office) == {"Noor"}


def test_a_hold_keeps_the_lines_too(office: Office) -> None:
    noor = office.youth("Noor")
    hold(office, noor.id, until=TODAY)
    office.box.put(CapturedLine(id=uuid4(), at=office.clock.now(), text="noor 5m"))
    with pytest.raises(RefusedError, match=r"erasure\.on_hold"):
        erase_youth(noor.id, cause=REQUEST, workplace=office.workplace)
    assert office.box.waiting() == 1


def test_a_line_by_the_name_of_somebody_who_was_merged_in_goes_too(office: Office) -> None:
    ryan, rayan = office.youth("Ryan").id, office.youth("Rayan").id
    office.youth("Noor")
    merge(ryan, rayan, office.workplace)
    for text in ("rayan 5m ruzie", "sara 5m"):
        office.box.put(CapturedLine(id=uuid4(), at=office.clock.now(), text=text))
    erase_youth(ryan, cause=REQUEST, workplace=office.workplace)
    assert [one.line.text for one in see_waiting(office.workplace).lines] == ["sara 5m"]


def test_cut_off_between_two_keys_the_one_who_is_listed_can_be_erased_again(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    ryan, rayan = office.youth("Ryan").id, office.youth("Rayan").id
    merge(ryan, rayan, office.workplace)
    destroy = office.keys.destroy

    def once(subject: UUID, *, on: datetime) -> None:
        destroy(subject, on=on)
        raise StorageError("disk.failed")

    with monkeypatch.context() as patch:
        patch.setattr(office.keys, "destroy", once)
        with pytest.raises(StorageError):
            erase_youth(ryan, cause=REQUEST, workplace=office.workplace)
    assert set(office.keys.tombstones()) == {rayan}
    finish_erasures(office.workplace)
    erase_youth(ryan, cause=REQUEST, workplace=office.workplace)
    assert set(office.keys.tombstones()) == {ryan, rayan}
    assert office.store.ids_of(Kind.YOUNG_PERSON) == set()


class Room:
    """See `ports.Reserve`; remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def keep(self) -> None:
        self.asked.append("keep")

    def give_up(self) -> None:
        self.asked.append("give up")


@pytest.mark.parametrize(("full", "asked"), [(False, ["keep"]), (True, ["give up", "keep"])])
def test_room_that_an_erasure_took_is_kept_free_again(
    office: Office, *, full: bool, asked: list[str]
) -> None:
    ryan, room = office.youth("Ryan").id, Room()
    office.store.fail_next = StorageError("disk.full") if full else None
    erase_youth(ryan, cause=REQUEST, workplace=replace(office.workplace, reserve=room))
    assert room.asked == asked
    assert set(office.keys.tombstones()) == {ryan}
