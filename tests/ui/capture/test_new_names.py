"""Somebody new in the capture panel: one or two words, and what is said besides."""

from __future__ import annotations

from jis_desktop.domain.line_parts import NewYouth
from jis_desktop.domain.records import Kind
from jis_desktop.services.read_records import list_records
from tests.services.office import SCHOOL
from tests.ui.capture.recording_view import Desk


def test_an_unknown_name_is_offered_as_somebody_new_and_made_with_the_log() -> None:
    desk = Desk()
    desk.type("noor")
    assert [(offer.known, offer.name) for offer in desk.view.offers] == [(None, "Noor")]
    desk.panel.offer_chosen(desk.view.offers[0])
    desk.panel.save()
    assert desk.view.saved[0][0].created_young_person


def test_somebody_new_keeps_the_class_that_was_typed() -> None:
    desk = Desk("Ryan")
    desk.type("noor/4a")
    desk.panel.offer_chosen(desk.view.offers[0])
    assert desk.view.line == "Noor/4a "
    assert desk.panel.reading.who.class_name == "4a"


def test_somebody_new_who_resembles_somebody_is_asked_about() -> None:
    desk = Desk("Rayan", "Noor")
    desk.type("ryan")
    assert desk.view.alike == []  # not while the name is being typed
    desk.type(" 5m")
    assert desk.view.alike == ["Rayan"]
    desk.panel.who_chosen(desk.known["Rayan"].id)
    assert desk.view.alike == []
    desk.panel.save()
    assert desk.view.saved[0][0].young_person_id == desk.known["Rayan"].id


def test_in_an_early_signal_a_digit_behind_the_name_is_its_domain() -> None:
    desk = Desk("Lina")
    desk.type("s lina")
    desk.panel.offer_chosen(desk.view.offers[0])
    desk.type("3kwam niet")
    desk.panel.save()
    (found,) = list_records(Kind.EARLY_SIGNAL, desk.office.workplace)
    assert (found.life_domain, found.facts) == ("thuis", "kwam niet")


def test_a_first_and_a_last_name_typed_small_are_offered_as_one_new_name() -> None:
    desk = Desk("Ryan")
    desk.type("malika el benamar")
    assert [(offer.known, offer.name) for offer in desk.view.offers] == [
        (None, "Malika el Benamar")
    ]
    desk.panel.offer_chosen(desk.view.offers[0])
    desk.type("5ging goed")
    desk.panel.save()
    logged, read, _again = desk.view.saved[0]
    assert logged.created_young_person
    assert (read.who.name, read.minutes, read.facts) == ("Malika el Benamar", 5, "ging goed")


def test_somebody_known_by_the_beginning_goes_before_a_new_full_name() -> None:
    desk = Desk("Malikah", "Malika Benali")
    desk.type("malika bena")
    assert [offer.name for offer in desk.view.offers] == ["Malika Benali", "Malikah", "Malika Bena"]
    desk.panel.offer_chosen(desk.view.offers[1])
    assert (desk.view.line, desk.view.cursor) == ("Malikah bena", 8)
    assert desk.panel.reading.who.id == desk.known["Malikah"].id


def test_behind_a_known_name_a_word_is_a_note_and_nothing_is_offered() -> None:
    desk = Desk("Ryan")
    desk.type("ryan benamar")
    assert desk.view.offers == []
    desk.panel.save()
    _logged, read, _again = desk.view.saved[0]
    assert (read.who.id, read.facts) == (desk.known["Ryan"].id, "benamar")


def test_a_name_in_quotation_marks_is_offered_before_anybody_it_begins_like() -> None:
    desk = Desk("Ryan")
    desk.type('"Ryan de V')
    assert [offer.name for offer in desk.view.offers] == ["Ryan de V"]
    desk.panel.offer_chosen(desk.view.offers[0])
    assert desk.view.line == '"Ryan de V" '
    assert desk.panel.reading.facts == ""


def test_school_year_and_gender_of_somebody_new_are_stored_with_the_entry() -> None:
    desk = Desk()
    assert desk.view.schools == (SCHOOL,)
    desk.type("zaka")
    assert desk.view.new is None  # not while the name is being typed
    desk.panel.offer_chosen(desk.view.offers[0])
    assert desk.view.new == ("Zaka", NewYouth(school_id=SCHOOL.id))
    desk.panel.field_chosen("new_school_year", "3")
    desk.panel.field_chosen("new_gender", "jongen")
    desk.panel.save()
    (made,) = desk.office.store.all_of(Kind.YOUNG_PERSON)
    assert (made.name, made.school_id) == ("Zaka", SCHOOL.id)
    assert (made.school_year, made.gender) == (3, "jongen")
    assert desk.office.store.commits == 2  # one for the stock, one for youth and entry
    desk.panel.take_back(desk.view.saved[0][0])
    assert desk.office.store.all_of(Kind.YOUNG_PERSON) == []


def test_somebody_new_may_be_at_no_school_and_nothing_else_is_needed() -> None:
    desk = Desk()
    desk.panel.line_edited("zaka ")
    desk.panel.field_chosen("new_school_id", "")
    desk.panel.save()
    (made,) = desk.office.store.all_of(Kind.YOUNG_PERSON)
    assert (made.school_id, made.school_year, made.gender) == (None, None, None)


def test_what_was_said_of_somebody_new_is_not_about_the_next_name() -> None:
    desk = Desk("Ryan")
    desk.panel.line_edited("zaka 5m")
    desk.panel.field_chosen("new_school_year", "3")
    desk.panel.line_edited("zaka 5m blij")
    assert desk.view.new == ("Zaka", NewYouth(school_id=SCHOOL.id, school_year=3))
    desk.panel.line_edited("zoef 5m blij")
    assert desk.view.new == ("Zoef", NewYouth(school_id=SCHOOL.id))
    desk.panel.field_chosen("new_gender", "jongen")
    desk.panel.line_edited("ryan 5m blij")
    assert (desk.view.new, desk.panel.reading.new) == (None, None)


def test_a_draft_keeps_what_was_said_of_somebody_new() -> None:
    desk = Desk()
    desk.panel.line_edited("zaka 5m")
    desk.panel.field_chosen("new_school_id", SCHOOL.id.hex)
    desk.panel.field_chosen("new_gender", "meisje")
    desk.panel.keep()
    (draft,) = (draft for draft, _ in desk.office.store.drafts.values())
    desk.panel.begin()
    desk.panel.resume(draft)
    assert desk.view.new == ("Zaka", NewYouth(school_id=SCHOOL.id, gender="meisje"))
