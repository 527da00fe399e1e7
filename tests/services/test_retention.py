from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from jis_desktop.domain.contact import Contact
from jis_desktop.domain.early_signal import About, EarlySignal
from jis_desktop.domain.errors import InputError, RefusedError
from jis_desktop.domain.meldcode import MeldcodeStep
from jis_desktop.domain.records import Kind
from jis_desktop.domain.retention import Decision, RecordClass, term_end
from jis_desktop.domain.trajectory import Trajectory
from jis_desktop.services.hold import set_hold
from jis_desktop.services.merge import merge
from jis_desktop.services.restrict import lift_restriction, restrict
from jis_desktop.services.retention import (
    choose_term,
    erase_proposed,
    keep_after_all,
    propose,
    see_terms,
)

if TYPE_CHECKING:
    from uuid import UUID

    from tests.services.office import Office

TODAY = date(2026, 11, 24)
YEAR_AGO = date(2025, 11, 24)
DAY = timedelta(days=1)


def add(office: Office, kind: str, record: Any) -> Any:
    with office.workplace.unit() as unit:
        getattr(unit, kind).add(record)
        unit.commit()
    return record


def contact(office: Office, youth: UUID, day: date) -> None:
    add(
        office,
        "contacts",
        Contact(id=uuid4(), young_person_id=youth, kind="check_in", day=day),
    )


def coached(office: Office, youth: UUID, *, closed: date | None) -> None:
    trajectory = Trajectory(
        id=uuid4(),
        young_person_id=youth,
        opened_on=date(2025, 1, 6),
        closed_on=closed,
        result="doelen_bereikt" if closed else None,
    )
    add(office, "trajectories", trajectory)


def signal(office: Office, day: date, **fields: Any) -> EarlySignal:
    said = {"topic": "alcohol", "about": About.NOBODY, "sort": "probleem"} | fields
    made = EarlySignal(id=uuid4(), day=day, **said)
    add(office, "early_signals", made)
    return made


def registered(office: Office, name: str, *, on: date) -> UUID:
    youth = office.youth(name).id
    with office.workplace.unit() as unit:
        unit.young_people.update(replace(unit.young_people.get(youth), registered_on=on))
        unit.commit()
    return youth


def passed(office: Office) -> list[tuple[str, str, date]]:
    rows = see_terms(office.workplace).passed
    return [(one.record_class.value, one.name or one.topic, one.due_on) for one in rows]


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2025, 11, 24), 12, date(2026, 11, 24)),
        (date(2025, 8, 31), 6, date(2026, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2025, 12, 1), 24, date(2027, 12, 1)),
    ],
)
def test_a_term_ends_on_the_same_day_of_a_later_month(start: date, months: int, end: date) -> None:
    assert term_end(start, months) == end


def test_a_term_passes_on_its_day_and_not_before(office: Office) -> None:
    contact(office, registered(office, "Ryan", on=YEAR_AGO), YEAR_AGO)
    contact(office, registered(office, "Noor", on=YEAR_AGO), YEAR_AGO + DAY)
    registered(office, "Sam", on=YEAR_AGO - DAY)
    assert passed(office) == [
        ("contacts", "Sam", TODAY - DAY),
        ("contacts", "Ryan", TODAY),
    ]


def test_coaching_counts_from_the_closing_and_from_what_came_after(office: Office) -> None:
    ended = registered(office, "Ryan", on=date(2025, 1, 6))
    coached(office, ended, closed=YEAR_AGO - DAY)
    seen_since = registered(office, "Noor", on=date(2025, 1, 6))
    coached(office, seen_since, closed=YEAR_AGO - DAY)
    contact(office, seen_since, TODAY - DAY)
    runs = registered(office, "Sam", on=date(2025, 1, 6))
    coached(office, runs, closed=None)
    assert passed(office) == [("coaching", "Ryan", TODAY - DAY)]


def test_an_early_signal_passes_when_closed_or_nothing_followed(office: Office) -> None:
    day = date(2026, 5, 1)
    signal(office, day)
    signal(office, day, status="gesloten", outcome="opgelost", topic="pesten")
    signal(office, day, status="opgepakt", topic="armoede")
    signal(office, day, follow_up_on=TODAY, topic="relatie")
    reported = signal(office, day, topic="onveilig_thuis")
    step = MeldcodeStep(
        id=uuid4(), early_signal_id=reported.id, young_person_id=None, step=1, day=day, facts="x",
    )  # fmt: skip
    add(office, "meldcode_steps", step)
    signal(office, date(2026, 6, 1), topic="motivatie")
    assert {name for _kind, name, _due in passed(office)} == {"alcohol", "pesten"}


def test_who_is_held_or_restricted_or_has_an_open_signal_is_left_out(office: Office) -> None:
    here = office.workplace
    held, fixed, busy = (registered(office, name, on=date(2025, 1, 6)) for name in "ABC")
    assert len(passed(office)) == 3
    set_hold(held, "klacht", until=TODAY, workplace=here)
    restrict(fixed, "klopt niet", here)
    signal(office, date(2025, 1, 6), young_person_id=busy, status="opgepakt")
    assert passed(office) == []
    lift_restriction(fixed, here)
    assert [name for _kind, name, _due in passed(office)] == ["B"]


def test_who_took_in_somebody_who_is_held_is_left_out(office: Office) -> None:
    here = office.workplace
    kept, held = (registered(office, name, on=date(2025, 1, 6)) for name in ("Ryan", "Rayan"))
    merge(kept, held, here)
    assert [name for _kind, name, _due in passed(office)] == ["Ryan"]  # the control
    set_hold(held, "klacht", until=TODAY, workplace=here)
    assert passed(office) == []


def test_another_term_can_be_chosen(office: Office) -> None:
    registered(office, "Ryan", on=TODAY - timedelta(days=200))
    assert passed(office) == []
    choose_term(RecordClass.CONTACTS, 6, office.workplace)
    assert see_terms(office.workplace).months[RecordClass.CONTACTS] == 6
    assert [name for _kind, name, _due in passed(office)] == ["Ryan"]
    with pytest.raises(InputError, match=r"retention\.months"):
        choose_term(RecordClass.CONTACTS, 7, office.workplace)


def test_a_youth_is_proposed_once_and_erased_with_the_rule_on_the_certificate(
    office: Office,
) -> None:
    here, ryan = office.workplace, registered(office, "Ryan", on=date(2025, 1, 6))
    for _again in range(2):
        propose(see_terms(here).passed, here)
    (row,) = see_terms(here).passed
    assert row.proposal is not None
    assert len(office.store.all_of(Kind.RETENTION_PROPOSAL)) == 1
    erase_proposed(row.proposal.id, here)
    terms = see_terms(here)
    assert terms.passed == ()
    (certificate,) = terms.certificates
    assert (certificate.cause, certificate.record_class, certificate.months) == (
        "term", RecordClass.CONTACTS, 12,
    )  # fmt: skip
    assert set(office.keys.tombstones()) == {ryan}


def test_an_early_signal_is_taken_out_and_certified(office: Office) -> None:
    here, made = office.workplace, signal(office, date(2026, 5, 1))
    propose(see_terms(here).passed, here)
    (row,) = see_terms(here).passed
    assert row.proposal is not None
    erase_proposed(row.proposal.id, here)
    assert office.store.ids_of(Kind.EARLY_SIGNAL) == set()
    assert made.id == row.record_id
    (kept,) = office.store.all_of(Kind.RETENTION_PROPOSAL)
    assert (kept.decision, kept.decided_on) == (Decision.ERASE, TODAY)
    (certificate,) = see_terms(here).certificates
    assert (certificate.record_class, certificate.records) == (RecordClass.EARLY_SIGNAL, 1)
    with pytest.raises(RefusedError, match=r"retention\.decided"):
        erase_proposed(row.proposal.id, here)


def test_what_is_kept_after_all_comes_back_after_another_term(office: Office) -> None:
    here, _ryan = office.workplace, registered(office, "Ryan", on=date(2025, 1, 6))
    propose(see_terms(here).passed, here)
    (row,) = see_terms(here).passed
    assert row.proposal is not None
    with pytest.raises(InputError, match=r"retention\.no_reason"):
        keep_after_all(row.proposal.id, " ", here)
    keep_after_all(row.proposal.id, "komt in januari terug", here)
    assert see_terms(here).passed == ()
    with pytest.raises(RefusedError, match=r"retention\.decided"):
        keep_after_all(row.proposal.id, "nog eens", here)
    office.clock.moment += timedelta(days=366)
    (again,) = see_terms(here).passed
    assert (again.name, again.proposal) == ("Ryan", None)


def test_what_was_logged_since_the_proposal_stops_the_erasure(office: Office) -> None:
    here, ryan = office.workplace, registered(office, "Ryan", on=date(2025, 1, 6))
    propose(see_terms(here).passed, here)
    (row,) = see_terms(here).passed
    assert row.proposal is not None
    contact(office, ryan, TODAY)
    with pytest.raises(RefusedError, match=r"retention\.not_passed"):
        erase_proposed(row.proposal.id, here)
    assert office.keys.tombstones() == {}


def test_a_clock_that_was_set_back_pauses_everything(office: Office) -> None:
    here = office.workplace
    registered(office, "Ryan", on=date(2024, 1, 6))
    propose(see_terms(here).passed, here)
    (row,) = see_terms(here).passed
    assert row.proposal is not None
    with here.unit() as unit:
        unit.audit_log.note("verify", "vault")
        unit.commit()
    office.clock.moment -= timedelta(hours=1)
    terms = see_terms(here)
    assert (terms.clock_back, terms.passed) == (True, ())
    with pytest.raises(RefusedError, match=r"retention\.clock_back"):
        propose((row,), here)
    with pytest.raises(RefusedError, match=r"retention\.clock_back"):
        erase_proposed(row.proposal.id, here)
    assert office.keys.tombstones() == {}
    office.clock.moment += timedelta(minutes=58)  # a clock may be set right by minutes
    assert not see_terms(here).clock_back
    erase_proposed(row.proposal.id, here)
