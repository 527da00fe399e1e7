"""The capture panel's decisions, on a recording view, without Qt."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.activity import HeadCount
from jis_desktop.domain.errors import StorageError
from jis_desktop.domain.line_parts import Entry, NewYouth
from jis_desktop.domain.planned_activity import Plan
from jis_desktop.domain.records import Kind
from jis_desktop.services.log_activity import LogActivity, log_activity
from jis_desktop.services.plan_activity import plan_once
from jis_desktop.services.read_records import list_records
from jis_desktop.ui.capture.presenter import CapturePresenter
from jis_desktop.ui.change_feed import ChangeFeed
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.fakes.late_tasks import LateTasks
from tests.services.office import SCHOOL, Office

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.line_parts import ReadLine
    from jis_desktop.domain.records import Changes, Logged
    from jis_desktop.domain.school import School
    from jis_desktop.domain.young_person import KnownName
    from jis_desktop.ui.capture.offers import Offer


class RecordingView:
    """Remembers what it was asked to show."""

    def __init__(self) -> None:
        self.line = ""
        self.alike: list[str] = []
        self.schools: tuple[School, ...] = ()
        self.new: tuple[str, NewYouth] | None = None
        self.cursor: int | None = None
        self.read: ReadLine | None = None
        self.offers: list[Offer] = []
        self.errors: list[str] = []
        self.kept: list[time | None] = []
        self.saved: list[tuple[Logged, ReadLine, bool]] = []

    def show_line(self, text: str, *, cursor: int | None = None) -> None:
        self.line, self.cursor = text, cursor

    def show_reading(self, read: ReadLine, *, names: Mapping[UUID, KnownName]) -> None:
        self.read = read

    def offer_schools(self, schools: tuple[School, ...]) -> None:
        self.schools = schools

    def show_new(self, new: NewYouth | None, name: str) -> None:
        self.new = (name, new) if new else None

    def show_alike(self, alike: list[KnownName]) -> None:
        self.alike = [known.name for known in alike]

    def show_offers(self, offers: list[Offer]) -> None:
        self.offers = offers

    def show_error(self, error: JisError) -> None:
        self.errors.append(error.code)

    def show_kept(self, at: time | None) -> None:
        self.kept.append(at)

    def show_saved(self, logged: Logged, read: ReadLine, *, again: bool) -> None:
        self.saved.append((logged, read, again))


class Desk:
    """A panel at work."""

    def __init__(self, *names: str) -> None:
        self.office = Office()
        self.known = {name: self.office.youth(name) for name in names}
        self.view = RecordingView()
        self.changes: list[Changes] = []
        feed = ChangeFeed()
        feed.listen(self.changes.append)
        self.panel = CapturePresenter(
            self.view, tasks=ImmediateTasks(), workplace=self.office.workplace, feed=feed
        )
        self.panel.set_school(SCHOOL)
        self.panel.begin()

    def type(self, keys: str) -> None:
        """Type behind what stands there, key by key."""
        for key in keys:
            self.panel.line_edited(self.view.line + key)
            self.view.line = self.panel.entry.text

    def contacts(self) -> list[object]:
        with self.office.workplace.unit() as unit:
            return [record for _sequence, record in unit.contacts.newest()]


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


def test_an_unknown_name_is_offered_as_somebody_new_and_made_with_the_log() -> None:
    desk = Desk()
    desk.type("noor")
    assert [(offer.known, offer.name) for offer in desk.view.offers] == [(None, "Noor")]
    desk.panel.offer_chosen(desk.view.offers[0])
    desk.panel.save()
    assert desk.view.saved[0][0].created_young_person


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


def with_earlier() -> Desk:
    desk = Desk()
    for title, kind, minutes, place in (
        ("koken", "sport", 90, "plein"),
        ("koor", "sport", None, None),
        ("voetbal 60m", "sport", None, None),
    ):
        command = LogActivity(kind=kind, title=title, minutes=minutes, place=place)
        log_activity(command, desk.office.workplace)
    return desk


def titles(desk: Desk) -> list[str]:
    return [offer.name for offer in desk.view.offers]


def test_earlier_titles_are_offered_and_bring_kind_place_and_length() -> None:
    desk = with_earlier()
    desk.panel.line_edited("a k")
    assert titles(desk) == ["koor", "koken", "k"]
    desk.panel.offer_chosen(desk.view.offers[1])
    assert (desk.view.line, titles(desk)) == ("a koken ", [])
    desk.type("14 9")
    assert desk.view.line == "a koken 14m 9j"
    desk.panel.save()
    (made,) = [one for one in desk.office.store.all_of(Kind.ACTIVITY) if one.heads.girls]
    assert (made.title, made.kind, made.minutes, made.place) == ("koken", "sport", 90, "plein")
    assert made.heads == HeadCount(girls=14, boys=9)


def test_what_the_line_says_goes_over_what_was_usual() -> None:
    desk = with_earlier()
    desk.panel.line_edited("a koken")
    desk.panel.offer_chosen(desk.view.offers[0])
    desk.panel.line_edited("a koken 45m @kantine")
    assert (desk.panel.reading.minutes, desk.panel.reading.place) == (45, "kantine")
    assert desk.panel.reading.kind == "sport"
    desk.panel.line_edited("a kok")
    assert desk.panel.reading.minutes is None


def test_the_letters_as_they_stand_can_be_taken_as_a_title() -> None:
    desk = with_earlier()
    desk.panel.line_edited("a ko")
    desk.panel.offer_chosen(desk.view.offers[-1])
    assert (desk.view.line, desk.panel.reading.minutes) == ("a ko ", None)


def test_a_title_that_would_be_read_otherwise_is_not_offered() -> None:
    desk = with_earlier()
    desk.panel.line_edited("a voet")
    assert titles(desk) == []


def test_an_activity_that_was_just_stored_is_offered() -> None:
    desk = with_earlier()
    desk.panel.line_edited("a q")
    assert titles(desk) == []
    desk.panel.line_edited("activiteit quiz 30m")
    desk.panel.save()
    desk.panel.line_edited("a q")
    assert titles(desk) == ["quiz", "q"]


def test_a_draft_keeps_what_a_title_brought_along() -> None:
    desk = with_earlier()
    desk.panel.line_edited("a koken")
    desk.panel.offer_chosen(desk.view.offers[0])
    desk.panel.keep()
    (draft,) = (draft for draft, _ in desk.office.store.drafts.values())
    desk.panel.begin()
    assert desk.panel.reading.minutes is None
    desk.panel.resume(draft)
    assert desk.panel.reading.minutes == 90


def test_an_answer_that_is_long_in_coming_is_offered_when_it_comes() -> None:
    desk = with_earlier()
    late = LateTasks()
    panel = CapturePresenter(
        desk.view, tasks=late, workplace=desk.office.workplace, feed=ChangeFeed()
    )
    panel.line_edited("a kok")
    assert titles(desk) == []
    late.answer()
    assert titles(desk) == ["koken", "kok"]


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


def with_plan(*, minutes: int | None = 90, title: str = "koken") -> Desk:
    desk = Desk()
    now = desk.office.clock.now()
    plan = Plan(kind="sport", title=title, at=time(14, 0), minutes=minutes, place="plein")
    plan_once(plan, now.date(), desk.office.workplace)
    return desk


def test_heads_without_a_title_are_of_the_session_that_is_planned_for_now() -> None:
    desk = with_plan()
    desk.type("a 14 9")
    assert desk.view.line == "a 14m 9j"
    assert (desk.panel.reading.title, desk.panel.reading.title_from) == ("koken", "planned")
    desk.panel.save()
    (made,) = desk.office.store.all_of(Kind.ACTIVITY)
    assert (made.title, made.kind, made.minutes, made.place) == ("koken", "sport", 90, "plein")
    assert (made.at, made.heads) == (time(14, 0), HeadCount(girls=14, boys=9))
    (session,) = desk.office.store.all_of(Kind.PLANNED_ACTIVITY)
    assert session.held_as == made.id
    desk.panel.take_back(desk.view.saved[0][0])
    assert desk.office.store.all_of(Kind.PLANNED_ACTIVITY)[0].waits


def test_where_nothing_is_planned_or_usual_the_title_is_asked_for() -> None:
    desk = Desk()
    desk.type("a 14 9")
    desk.panel.save()
    assert desk.view.errors == ["activity.kind_missing"]
    assert desk.office.store.all_of(Kind.ACTIVITY) == []


@pytest.mark.parametrize(
    "line", ["a schaken 14m 9j", "a 60m", "a !gisteren 14m 9j", "gang 3", "a @plein"]
)
def test_a_line_that_says_what_it_was_or_counts_nobody_is_no_planned_session(line: str) -> None:
    desk = with_plan()
    desk.panel.line_edited(line)
    read = desk.panel.reading
    assert (read.planned_id, read.title_from) == (None, "")
    assert read.title != "koken"


def test_another_title_in_the_form_is_not_the_planned_session() -> None:
    desk = with_plan()
    desk.type("a 14 9")
    desk.panel.field_chosen("title", "schaken")
    desk.panel.save()
    (made,) = desk.office.store.all_of(Kind.ACTIVITY)
    assert made.title == "schaken"
    assert desk.office.store.all_of(Kind.PLANNED_ACTIVITY)[0].waits


def test_an_emptied_title_takes_the_guess_away() -> None:
    desk = with_plan()
    desk.type("a 14 9")
    desk.panel.field_chosen("title", "")
    assert (desk.panel.reading.kind, desk.panel.reading.planned_id) == (None, None)


def test_what_is_corrected_of_a_planned_session_stays_corrected() -> None:
    desk = with_plan()
    desk.type("a 14 9")
    desk.panel.field_chosen("minutes", 45)
    desk.panel.save()
    (made,) = desk.office.store.all_of(Kind.ACTIVITY)
    assert (made.minutes, made.title) == (45, "koken")
    assert desk.office.store.all_of(Kind.PLANNED_ACTIVITY)[0].held_as == made.id


def test_the_tab_of_activities_counts_too_without_a_word() -> None:
    desk = with_plan()
    desk.panel.tab_chosen(Entry.ACTIVITY)
    desk.type("14 9")
    assert (desk.view.line, desk.panel.reading.title) == ("14m 9j", "koken")


def test_a_draft_stays_about_the_session_that_it_was_about() -> None:
    desk = with_plan()
    desk.type("a 14 9")
    desk.panel.keep()
    (draft,) = (draft for draft, _ in desk.office.store.drafts.values())
    desk.panel.begin()
    desk.office.clock.move(days=1)
    plan_once(
        Plan(kind="sport", title="dammen"), desk.office.clock.now().date(), desk.office.workplace
    )
    desk.panel.resume(draft)
    assert (desk.panel.reading.title, desk.panel.reading.day) == ("koken", date(2026, 11, 24))
    desk.panel.save()
    (made,) = desk.office.store.all_of(Kind.ACTIVITY)
    assert (made.day, made.title) == (date(2026, 11, 24), "koken")


def test_a_plan_that_is_long_in_coming_is_shown_when_it_comes_and_only_to_its_entry() -> None:
    desk = with_plan()
    late = LateTasks()
    panel = CapturePresenter(
        desk.view, tasks=late, workplace=desk.office.workplace, feed=ChangeFeed()
    )
    late.answer()
    panel.line_edited("a 14m 9j")
    assert panel.reading.title == ""
    panel.begin()
    late.answer()
    panel.line_edited("a 14m 9j")
    assert panel.reading.title == ""
    late.answer()
    assert desk.view.read is not None
    assert desk.view.read.title == "koken"


def test_what_was_planned_meanwhile_is_seen() -> None:
    desk = Desk()
    feed = ChangeFeed()
    panel = CapturePresenter(
        desk.view, tasks=ImmediateTasks(), workplace=desk.office.workplace, feed=feed
    )
    panel.line_edited("a 14m 9j")
    plan = Plan(kind="sport", title="koken")
    planned = plan_once(plan, desk.office.clock.now().date(), desk.office.workplace)
    feed.tell(planned.changes)
    assert panel.reading.title == "koken"


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
