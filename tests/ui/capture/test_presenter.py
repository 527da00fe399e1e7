"""The capture panel's decisions, on a recording view, without Qt."""

from __future__ import annotations

import pytest

from jis_desktop.domain.errors import StorageError
from jis_desktop.domain.line_parts import Entry
from tests.ui.capture.recording_view import Desk


def test_the_documented_keys_log_a_check_in() -> None:
    desk = Desk("Ryan")
    desk.type("ry")
    assert [offer.name for offer in desk.view.offers][:1] == ["Ryan"]
    desk.panel.offer_chosen(desk.view.offers[0])
    desk.type("5bijbaan gevonden")
    desk.panel.save()
    (logged, read, again) = desk.view.saved[0]
    assert (read.minutes, read.facts, read.kind) == (5, "bijbaan gevonden", "check_in")
    assert logged.young_person_id == desk.known["Ryan"].id
    assert not again
    assert len(desk.contacts()) == len(desk.changes) == 1


def test_a_name_is_completed_where_the_cursor_stands() -> None:
    desk = Desk("Ryan")
    desk.panel.line_edited("ry 5m ging goed", 2)
    desk.panel.offer_chosen(desk.view.offers[0])
    assert (desk.view.line, desk.view.cursor) == ("Ryan 5m ging goed", 5)
    desk.panel.line_edited("Ryan 5m ging heel goed")
    assert desk.panel.reading.facts == "ging heel goed"


def test_of_two_with_one_name_the_chosen_one_is_meant() -> None:
    desk = Desk("Ryan", "Ryan ")
    desk.type("ryan")
    assert len([offer for offer in desk.view.offers if offer.known]) == 2
    chosen = desk.view.offers[1]
    desk.panel.offer_chosen(chosen)
    desk.type("5")
    desk.panel.save()
    assert chosen.known is not None
    assert desk.view.saved[0][0].young_person_id == chosen.known.id


def test_one_letter_offers_nobody_and_two_do() -> None:
    desk = Desk("Ryan")
    desk.type("r")
    assert desk.view.offers == []
    desk.type("y")
    assert len(desk.view.offers) == 2  # Ryan, and somebody new called Ry


def test_two_of_one_name_have_to_be_told_apart() -> None:
    desk = Desk("Ryan", "Ryan ")
    desk.type("ryan 5m")
    desk.panel.save()
    assert desk.view.errors == ["who.ambiguous"]
    assert desk.contacts() == []


def test_what_is_chosen_in_the_form_goes_over_the_line() -> None:
    desk = Desk("Ryan")
    desk.type("ryan 5m ging goed")
    desk.panel.field_chosen("minutes", 30)
    desk.panel.field_chosen("facts", "Ging heel goed.")
    assert desk.view.read is not None
    assert (desk.view.read.minutes, desk.view.read.facts) == (30, "Ging heel goed.")


def test_another_tab_keeps_the_words() -> None:
    desk = Desk("Ryan")
    desk.type("ryan thuis onveilig")
    desk.panel.tab_chosen(Entry.EARLY_SIGNAL)
    assert desk.view.read is not None
    assert desk.view.read.entry is Entry.EARLY_SIGNAL
    assert desk.view.read.topic == "onveilig_thuis"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("ryan 5m > 30-2", "date.unknown_day"),
        ("ryan 5m @maan", "place.unknown"),
        ("ryan 5m !2030-01-01", "date.in_future"),
        ("", "who.missing"),
        ("gang -3", "tally.count"),
        ("activiteit voetbal -4m 3j", "heads.out_of_range"),
        ("ryan 5m \u202eomgekeerd", "text.direction_mark"),
        ("😀😀 5m", "name.characters"),
        ("ryan " + "x" * 3000, "text.too_long"),
    ],
)
def test_bad_input_is_told_and_nothing_typed_is_lost(line: str, code: str) -> None:
    desk = Desk("Ryan")
    desk.panel.line_edited(line)
    before = desk.office.all()
    desk.panel.save()
    assert desk.view.errors == [code]
    assert desk.office.all() == before
    assert desk.panel.entry.text == line
    assert desk.view.saved == []


def test_a_full_disk_keeps_what_was_typed() -> None:
    desk = Desk("Ryan")
    desk.type("ryan 5m ging goed")
    desk.office.store.fail_next = StorageError("disk.full")
    desk.panel.save()
    assert desk.view.errors == ["disk.full"]
    assert desk.panel.entry.text == "ryan 5m ging goed"
    desk.panel.save()
    assert len(desk.view.saved) == 1


def test_a_draft_is_kept_and_comes_back_as_it_was() -> None:
    desk = Desk("Ryan")
    desk.type("ryan 5m ging goed")
    desk.panel.field_chosen("themes", ("huiswerk",))
    desk.panel.follow_up_chosen("tomorrow")
    read = desk.panel.reading
    desk.panel.keep()
    ((draft, _subject),) = desk.office.store.drafts.values()
    desk.panel.begin()
    desk.panel.resume(draft)
    assert desk.panel.reading == read
    desk.panel.save()
    assert desk.office.store.drafts == {}


def test_a_draft_that_cannot_be_read_comes_back_as_text() -> None:
    desk = Desk("Ryan")
    desk.type("ryan 5m")
    desk.panel.keep()
    ((draft, _subject),) = desk.office.store.drafts.values()
    broken = type(draft)(id=draft.id, form=draft.form, content="ryan 5m", saved_at=draft.saved_at)
    desk.panel.resume(broken)
    assert desk.panel.entry.text == "ryan 5m"


def test_an_empty_entry_leaves_no_draft_and_the_same_one_is_kept_once() -> None:
    desk = Desk("Ryan")
    desk.panel.keep()
    assert desk.office.store.drafts == {}
    desk.type("ryan 5m")
    desk.panel.keep()
    commits = desk.office.store.commits
    desk.panel.keep()
    assert desk.office.store.commits == commits
