from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from jis_desktop.domain.activity import HEADS_LIMIT, Activity, HeadCount
from jis_desktop.domain.contact import TALLY_LIMIT, Contact, Tally
from jis_desktop.domain.early_signal import STATUSES, About, EarlySignal
from jis_desktop.domain.errors import InputError, RefusedError
from jis_desktop.domain.school import Profile, School
from jis_desktop.domain.support import LISTS, SupportAction
from jis_desktop.domain.text_rules import LABEL_LENGTH, NAME_LENGTH, NOTE_LENGTH
from jis_desktop.domain.trajectory import Goal, Trajectory
from jis_desktop.domain.young_person import KnownName, YoungPerson

TODAY = date(2026, 11, 24)
TOMORROW = TODAY + timedelta(days=1)
ANCIENT = date(1999, 12, 31)
ME, YOU = UUID(int=1), UUID(int=2)

CONTACT = Contact(id=ME, young_person_id=YOU, kind="check_in", day=TODAY)
TALLY = Tally(id=ME, kind="gangcontact", day=TODAY, count=1)
SIGNAL = EarlySignal(id=ME, about=About.NOBODY, sort="wens", topic="muziek", day=TODAY)
ACTIVITY = Activity(id=ME, kind="sport", day=TODAY)
SUPPORT = SupportAction(id=ME, group="support_pupil", item="huiswerk", day=TODAY)
TRAJECTORY = Trajectory(id=ME, young_person_id=YOU, opened_on=TODAY)
GOAL = Goal(id=ME, trajectory_id=YOU, young_person_id=YOU, words="een baan", set_on=TODAY)
SCHOOL = School(id=ME, name="Lyceum Oost")
PROFILE = Profile(id=ME, worker="Sam", organisation="Oost", device="00000001")
YOUTH = YoungPerson(id=ME, name="Ryan", registered_on=TODAY)

Dated = Contact | Tally | EarlySignal | Activity | SupportAction | Trajectory | Goal
DAYS: tuple[tuple[Dated, str], ...] = (
    (CONTACT, "day"),
    (TALLY, "day"),
    (SIGNAL, "day"),
    (ACTIVITY, "day"),
    (SUPPORT, "day"),
    (TRAJECTORY, "opened_on"),
    (GOAL, "set_on"),
)
NOTES: tuple[tuple[Dated, str, str], ...] = (
    (CONTACT, "facts", "facts"),
    (CONTACT, "interpretation", "interpretation"),
    (SIGNAL, "facts", "facts"),
    (SIGNAL, "interpretation", "interpretation"),
    (ACTIVITY, "evaluation", "evaluation"),
    (SUPPORT, "note", "note"),
    (TRAJECTORY, "reason", "reason"),
    (TRAJECTORY, "closing_note", "closing_note"),
    (GOAL, "words", "goal"),
)
LABELS: tuple[tuple[Dated, str, str], ...] = (
    (SIGNAL, "group_label", "group"),
    (ACTIVITY, "title", "title"),
)
Named = YoungPerson | School | Profile
NAMES: tuple[tuple[Named, str, str], ...] = (
    (YOUTH, "name", "name"),
    (YOUTH, "nickname", "nickname"),
    (YOUTH, "class_name", "class_name"),
    (SCHOOL, "name", "school"),
    (PROFILE, "worker", "worker"),
    (PROFILE, "organisation", "organisation"),
)
BAD_TEXTS = {
    "een\x00twee": "text.control",
    "een\u202etwee": "text.direction_mark",
}
RULES: tuple[tuple[Dated, dict[str, Any], str, str], ...] = (
    (CONTACT, {"minutes": 0}, "minutes.out_of_range", "minutes"),
    (CONTACT, {"minutes": 1441}, "minutes.out_of_range", "minutes"),
    (CONTACT, {"follow_up_on": TODAY - timedelta(days=1)}, "date.in_past", "follow_up"),
    (TALLY, {"count": 0}, "tally.count", "count"),
    (TALLY, {"count": -3}, "tally.count", "count"),
    (TALLY, {"count": TALLY_LIMIT + 1}, "tally.count", "count"),
    (SIGNAL, {"about": About.YOUNG_PERSON}, "early_signal.about", "who"),
    (SIGNAL, {"young_person_id": YOU}, "early_signal.about", "who"),
    (SIGNAL, {"status": "vergeten"}, "early_signal.status", "status"),
    (SIGNAL, {"follow_up_on": TODAY - timedelta(days=1)}, "date.in_past", "follow_up"),
    (ACTIVITY, {"minutes": -1}, "minutes.out_of_range", "minutes"),
    (ACTIVITY, {"heads": HeadCount(girls=-1)}, "heads.out_of_range", "girls"),
    (ACTIVITY, {"heads": HeadCount(boys=HEADS_LIMIT + 1)}, "heads.out_of_range", "boys"),
    (ACTIVITY, {"heads": HeadCount(others=-9)}, "heads.out_of_range", "others"),
    (ACTIVITY, {"present": (ME, YOU), "absent": (YOU,)}, "roll_call.both", "roll_call"),
    (ACTIVITY, {"present": (ME, YOU), "excused": (YOU,)}, "roll_call.both", "roll_call"),
    (ACTIVITY, {"absent": (ME,), "excused": (ME,)}, "roll_call.both", "roll_call"),
    (SUPPORT, {"minutes": 0}, "minutes.out_of_range", "minutes"),
    (SUPPORT, {"group": "support_dog"}, "support.group", "group"),
    (
        SUPPORT,
        {"group": "support_school", "young_person_id": YOU},
        "support.no_pupil",
        "who",
    ),
    (TRAJECTORY, {"closed_on": TOMORROW}, "date.in_future", "closed_on"),
    (
        TRAJECTORY,
        {"closed_on": TODAY - timedelta(days=1)},
        "trajectory.closed_before_opened",
        "closed_on",
    ),
    (GOAL, {"words": " \n"}, "goal.empty", "goal"),
)


def refused(record: Dated, **fields: Any) -> tuple[str, str | None]:
    """Code and field of the error that a record with these fields gives."""
    with pytest.raises(InputError) as told:
        replace(record, **fields).checked(today=TODAY)
    return told.value.code, told.value.field


def refused_name(record: Named, **fields: Any) -> tuple[str, str | None]:
    with pytest.raises(InputError) as told:
        replace(record, **fields).checked()
    return told.value.code, told.value.field


@pytest.mark.parametrize("record", [record for record, _field in DAYS])
def test_what_is_right_stays_as_it_is(record: Dated) -> None:
    assert record.checked(today=TODAY) == record


@pytest.mark.parametrize(("record", "field"), DAYS)
def test_a_day_lies_not_in_the_future_nor_before_2000(record: Dated, field: str) -> None:
    assert refused(record, **{field: TOMORROW}) == ("date.in_future", field)
    assert refused(record, **{field: ANCIENT}) == ("date.too_old", field)


@pytest.mark.parametrize(("record", "fields", "code", "field"), RULES)
def test_what_cannot_be_is_refused(
    record: Dated, fields: dict[str, Any], code: str, field: str
) -> None:
    assert refused(record, **fields) == (code, field)


@pytest.mark.parametrize(("record", "name", "field"), NOTES)
def test_a_note_keeps_emoji_and_lines_up_to_its_length(
    record: Dated, name: str, field: str
) -> None:
    kept = replace(record, **{name: " 😀 blij\nen 李雷 \r\n"}).checked(today=TODAY)
    assert getattr(kept, name) == "😀 blij\nen 李雷"
    long = "a" * NOTE_LENGTH
    assert getattr(replace(record, **{name: long}).checked(today=TODAY), name) == long
    assert refused(record, **{name: long + "a"}) == ("text.too_long", field)


@pytest.mark.parametrize(("record", "name", "field"), LABELS)
def test_a_label_has_a_longest_length(record: Dated, name: str, field: str) -> None:
    long = "a" * LABEL_LENGTH
    assert getattr(replace(record, **{name: long}).checked(today=TODAY), name) == long
    assert refused(record, **{name: long + "a"}) == ("text.too_long", field)


@pytest.mark.parametrize("text", BAD_TEXTS)
@pytest.mark.parametrize(("record", "name", "field"), [*NOTES, *LABELS])
def test_no_text_hides_control_characters(record: Dated, name: str, field: str, text: str) -> None:
    assert refused(record, **{name: text}) == (BAD_TEXTS[text], field)


@pytest.mark.parametrize("text", BAD_TEXTS)
@pytest.mark.parametrize(("record", "name", "field"), NAMES)
def test_no_name_hides_control_characters(record: Named, name: str, field: str, text: str) -> None:
    assert refused_name(record, **{name: text}) == (BAD_TEXTS[text], field)


@pytest.mark.parametrize(("record", "name", "field"), NAMES)
def test_a_name_holds_no_emoji_nor_direction_mark_and_has_a_longest_length(
    record: Named, name: str, field: str
) -> None:
    assert refused_name(record, **{name: "Ryan 😀"}) == ("name.characters", field)
    assert refused_name(record, **{name: "Ryan\u200f"}) == ("text.direction_mark", field)
    assert refused_name(record, **{name: "a" * (NAME_LENGTH + 1)}) == ("name.too_long", field)
    kept = replace(record, **{name: "  Zoe\u0308  de V. "}).checked()
    assert getattr(kept, name) == "Zoë de V."


def test_a_youth_needs_a_name_and_nothing_else() -> None:
    assert YOUTH.checked() == YOUTH
    assert refused_name(YOUTH, name="  ") == ("name.empty", "name")


@pytest.mark.parametrize("year", [0, 8, -1])
def test_a_school_year_is_one_to_seven(year: int) -> None:
    assert refused_name(YOUTH, school_year=year) == ("young_person.school_year", "school_year")
    assert replace(YOUTH, school_year=7).checked().school_year == 7


@pytest.mark.parametrize(
    ("born", "fits"), [(1997, False), (1998, True), (2017, True), (2018, False)]
)
def test_a_birth_year_fits_youth_work_with_a_year_of_doubt(*, born: int, fits: bool) -> None:
    if fits:
        assert replace(YOUTH, birth_year=born).checked().birth_year == born
    else:
        assert refused_name(YOUTH, birth_year=born) == ("young_person.birth_year", "birth_year")


def test_a_profile_needs_a_worker_and_an_organisation() -> None:
    assert refused_name(PROFILE, worker=" ") == ("profile.worker_missing", "worker")
    assert refused_name(PROFILE, organisation="") == (
        "profile.organisation_missing",
        "organisation",
    )
    assert refused_name(SCHOOL, name="") == ("name.empty", "school")


def test_nobody_counted_is_not_zero() -> None:
    assert HeadCount().total is None
    assert HeadCount(girls=0).total == 0
    assert HeadCount(girls=14, boys=9, others=1).total == 24
    HeadCount(girls=0, boys=HEADS_LIMIT).check()


@pytest.mark.parametrize("about", [About.GROUP, About.NOBODY])
def test_an_early_signal_may_be_about_no_youth(about: About) -> None:
    assert replace(SIGNAL, about=about).checked(today=TODAY).young_person_id is None


def test_an_early_signal_moves_on_and_back() -> None:
    moved = SIGNAL
    for status in ("in_gesprek", "opgepakt", "doorgeleid", "nieuw"):
        moved = moved.moved_to(status)
        assert (moved.status, moved.outcome) == (status, None)
    with pytest.raises(InputError, match=r"early_signal\.status"):
        moved.moved_to("vergeten")


def test_an_early_signal_is_closed_with_an_outcome_which_goes_when_it_opens_again() -> None:
    with pytest.raises(RefusedError, match=r"early_signal\.outcome_missing"):
        SIGNAL.moved_to("gesloten")
    closed = SIGNAL.moved_to("gesloten", outcome="opgelost")
    assert (closed.status, closed.outcome) == ("gesloten", "opgelost")
    assert closed.moved_to("opgepakt").outcome is None
    assert STATUSES[-1] == "gesloten"


def test_a_trajectory_is_closed_once() -> None:
    closed = TRAJECTORY.closed(on=TODAY, result="doel_bereikt", note="klaar")
    assert (closed.running, closed.result, closed.closing_note) == (False, "doel_bereikt", "klaar")
    assert closed.checked(today=TODAY) == closed
    with pytest.raises(RefusedError, match=r"trajectory\.already_closed"):
        closed.closed(on=TODAY, result="gestopt")


def test_support_to_a_pupil_may_name_one() -> None:
    assert replace(SUPPORT, young_person_id=YOU).checked(today=TODAY).young_person_id == YOU
    for group in LISTS:
        assert replace(SUPPORT, group=group).checked(today=TODAY).group == group


def test_a_known_name_answers_to_name_and_nickname_without_accents() -> None:
    known = KnownName(id=ME, name="Zoë Anne", nickname="Zo", class_name="3C")
    assert known.label == "Zoë Anne · 3C"
    assert KnownName(id=ME, name="Zoë").label == "Zoë"
    assert all(known.answers_to(word) for word in ("zoe anne", "ZOË ANNE", "zo"))
    assert not any(known.answers_to(word) for word in ("", "zoe", "anne"))
    assert all(known.starts_with(letters) for letters in ("zoe a", "an", " ZO "))
    assert not any(known.starts_with(letters) for letters in ("", "oe", "nne"))


@pytest.mark.parametrize(("typed", "kept"), [("3c", "3C"), ("4vwo", "4VWO"), ("Brug b", "Brug b")])
def test_a_class_is_written_as_schools_do(typed: str, kept: str) -> None:
    person = YoungPerson(id=UUID(int=1), name="Ryan", registered_on=TODAY, class_name=typed)
    assert person.checked().class_name == kept
