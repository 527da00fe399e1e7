from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from jis_desktop.domain.early_signal import About, EarlySignal
from jis_desktop.domain.errors import InputError, NotFoundError, StorageError
from jis_desktop.domain.records import Kind
from jis_desktop.services.log_early_signal import LogEarlySignal, log_early_signal
from tests.services.office import CONTROL_CHARACTER, LISTS, NOBODY, RYAN, SCHOOL

if TYPE_CHECKING:
    from tests.services.office import Office

BULLYING = LogEarlySignal(topic="pesten", who=RYAN)
REFUSED: tuple[tuple[dict[str, Any], str, str], ...] = (
    ({"topic": "maan"}, "code.unknown", "early_signal"),
    ({"sort": "maan"}, "code.unknown", "signal_sort"),
    ({"life_domain": "maan"}, "code.unknown", "life_domain"),
    ({"source": "gedroomd"}, "code.unknown", "signal_source"),
    ({"day": date(2026, 11, 25)}, "date.in_future", "day"),
    ({"follow_up_on": date(2026, 11, 23)}, "date.in_past", "follow_up"),
    ({"facts": CONTROL_CHARACTER}, "text.control", "facts"),
    ({"interpretation": CONTROL_CHARACTER}, "text.control", "interpretation"),
    ({"group_label": "x" * 121}, "text.too_long", "group"),
)


def stored(office: Office) -> EarlySignal:
    (found,) = office.store.all_of(Kind.EARLY_SIGNAL)
    assert isinstance(found, EarlySignal)
    return found


def test_a_signal_about_a_new_youth_stores_both_at_once(office: Office) -> None:
    command = replace(
        BULLYING, life_domain="school_werk", source="gezien", school_id=SCHOOL.id, facts="duwen"
    )
    logged = log_early_signal(command, office.workplace)
    (youth,) = office.store.all_of(Kind.YOUNG_PERSON)
    assert stored(office) == EarlySignal(
        id=logged.id,
        about=About.YOUNG_PERSON,
        young_person_id=youth.id,
        sort=LISTS["early_signal"].get("pesten").sort or "probleem",
        topic="pesten",
        day=date(2026, 11, 24),
        at=time(14, 5),
        life_domain="school_werk",
        source="gezien",
        school_id=SCHOOL.id,
        facts="duwen",
        status="nieuw",
    )
    assert (logged.young_person_id, logged.created_young_person) == (youth.id, True)


@pytest.mark.parametrize(
    ("label", "about", "kept"),
    [("twee uit 2B ", About.GROUP, "twee uit 2B"), ("  ", About.NOBODY, "")],
)
def test_a_signal_without_a_youth_is_about_a_group_or_nobody(
    office: Office, label: str, about: About, kept: str
) -> None:
    command = LogEarlySignal(topic="pesten", group_label=label)
    logged = log_early_signal(command, office.workplace)
    assert (stored(office).about, stored(office).group_label) == (about, kept)
    assert logged.young_person_id is None
    assert office.store.all_of(Kind.YOUNG_PERSON) == []


def test_every_topic_has_a_usual_sort_and_another_may_be_said(office: Office) -> None:
    for topic in LISTS["early_signal"].valid_on(date(2026, 11, 24)):
        log_early_signal(LogEarlySignal(topic=topic.key), office.workplace)
    usual = {one.topic: one.sort for one in office.store.all_of(Kind.EARLY_SIGNAL)}
    assert set(usual.values()) <= {code.key for code in LISTS["signal_sort"].codes}
    other = next(code.key for code in LISTS["signal_sort"].codes if code.key != usual["pesten"])
    logged = log_early_signal(LogEarlySignal(topic="pesten", sort=other), office.workplace)
    with office.workplace.unit() as unit:
        assert unit.early_signals.get(logged.id).sort == other


def test_the_draft_goes_with_the_log(office: Office) -> None:
    log_early_signal(BULLYING, office.workplace, draft_id=office.draft())
    assert office.store.drafts == {}


@pytest.mark.parametrize(("fields", "code", "field"), REFUSED)
def test_what_cannot_be_is_refused_and_no_youth_is_made(
    office: Office, fields: dict[str, Any], code: str, field: str
) -> None:
    with office.nothing_kept() as draft, pytest.raises(InputError, match=code) as told:
        log_early_signal(replace(BULLYING, **fields), office.workplace, draft_id=draft)
    assert told.value.field == field


@pytest.mark.parametrize("fields", [{"who": NOBODY}, {"school_id": uuid4()}])
def test_a_youth_or_school_that_is_not_there_is_not_found(
    office: Office, fields: dict[str, Any]
) -> None:
    with office.nothing_kept() as draft, pytest.raises(NotFoundError, match=r"record\.unknown"):
        log_early_signal(replace(BULLYING, **fields), office.workplace, draft_id=draft)


def test_a_full_disk_keeps_nothing(office: Office) -> None:
    office.store.fail_next = StorageError("disk.full")
    with office.nothing_kept() as draft, pytest.raises(StorageError, match=r"disk\.full"):
        log_early_signal(BULLYING, office.workplace, draft_id=draft)
