from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from jis_desktop.domain.contact import Contact
from jis_desktop.domain.errors import InputError, NotFoundError, RefusedError
from jis_desktop.domain.records import Kind
from jis_desktop.services.coach import (
    CloseTrajectory,
    OpenTrajectory,
    SetGoal,
    close_trajectory,
    judge_goal,
    open_trajectory,
    set_goal,
)
from jis_desktop.services.correct_record import (
    correct_record,
    correct_young_person,
    put_back,
    remove_record,
    restore_record,
)
from jis_desktop.services.corrections import CorrectContact, CorrectYoungPerson
from jis_desktop.services.edit_activity import Marks, call_roll, enrol
from jis_desktop.services.follow_up import (
    finish_follow_up,
    move_early_signal,
    postpone_follow_up,
)
from jis_desktop.services.know_network import (
    Person,
    add_to_network,
    change_in_network,
    take_from_network,
)
from jis_desktop.services.log_activity import LogActivity, log_activity
from jis_desktop.services.log_contact import LogContact, log_contact
from jis_desktop.services.log_early_signal import LogEarlySignal, log_early_signal
from jis_desktop.services.log_line import log_line
from jis_desktop.services.log_support import LogSupport, log_support
from jis_desktop.services.merge import merge, unmerge
from jis_desktop.services.read_records import see_today
from jis_desktop.services.restrict import lift_restriction, restrict
from jis_desktop.services.see_youths import count_without_contact, see_caseload, see_youth
from jis_desktop.services.undo import reopen_follow_up, undo_log

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.records import Logged
    from jis_desktop.ports import Workplace
    from jis_desktop.services.correct_record import Corrected
    from jis_desktop.services.people import KnownYoungPerson
    from tests.services.office import Office


@dataclass(frozen=True)
class Known:
    """What there is about Ryan before anything is restricted."""

    here: Workplace
    who: KnownYoungPerson
    today: date
    twin: UUID
    other: UUID
    elsewhere: UUID
    trajectory: UUID
    goal: UUID
    logged: Logged
    signal: UUID
    member: UUID
    removed: Corrected
    corrected: Corrected
    mended: Corrected
    activity: UUID


RENAMED = {
    "name": "Rian", "nickname": "", "class_name": "", "school_id": None, "school_year": None,
    "gender": None, "birth_year": None,
}  # fmt: skip


def reading(office: Office, contact_id: UUID, **said: Any) -> CorrectContact:
    """How a contact should read that is corrected in some fields."""
    with office.workplace.unit() as unit:
        contact = unit.contacts.get(contact_id)
    held = {one.name: getattr(contact, one.name) for one in fields(CorrectContact)}
    return CorrectContact(**{**held, **said})


def known(office: Office) -> Known:
    here, who = office.workplace, office.youth("Ryan")
    today = office.clock.now().date()
    twin = office.youth("Rayan").id
    merge(who.id, twin, here)
    support = log_support(LogSupport(group="support_pupil", item="huiswerk", who=who), here).id
    later = LogContact(who=who, kind="check_in", follow_up_on=today + timedelta(days=1))
    contact, noor = log_contact(later, here), office.youth("Noor")
    again = CorrectYoungPerson(id=who.id, **{**RENAMED, "name": "Ryan"})
    return Known(
        here=here,
        who=who,
        today=today,
        twin=twin,
        other=noor.id,
        elsewhere=log_contact(LogContact(who=noor, kind="check_in"), here).id,
        trajectory=open_trajectory(OpenTrajectory(who=who), here).id,
        goal=set_goal(SetGoal(who=who, words="op tijd"), here).id,
        logged=contact,
        signal=log_early_signal(LogEarlySignal(who=who, topic="onveilig_thuis"), here).id,
        member=add_to_network(who.id, Person(role="ouder"), here).id,
        removed=remove_record(Kind.SUPPORT_ACTION, support, here),
        corrected=correct_young_person(again, here),
        mended=correct_record(reading(office, contact.id, facts="bijbaan"), here),
        activity=log_activity(LogActivity(kind="sport"), here).id,
    )


def writing(office: Office) -> dict[str, Callable[[], Any]]:
    """Everything that writes about Ryan, as it would be done the moment it is asked for."""
    seen = known(office)
    return logging(seen) | editing(seen) | mending(seen, office) | others(seen)


def logging(seen: Known) -> dict[str, Callable[[], Any]]:
    here, who = seen.here, seen.who
    signal = LogEarlySignal(who=who, topic="onveilig_thuis")
    support = LogSupport(group="support_pupil", item="huiswerk", who=who)
    closing = CloseTrajectory(trajectory_id=seen.trajectory, result="doelen_bereikt")
    return {
        "contact": lambda: log_contact(LogContact(who=who, kind="check_in"), here),
        "line": lambda: log_line("ryan 5m bijbaan", here),
        "signal": lambda: log_early_signal(signal, here),
        "support": lambda: log_support(support, here),
        "goal": lambda: set_goal(SetGoal(who=who, words="werk"), here),
        "judge": lambda: judge_goal(seen.goal, "bereikt", here),
        "close": lambda: close_trajectory(closing, here),
        "network": lambda: add_to_network(who.id, Person(role="ouder"), here),
        "change": lambda: change_in_network(seen.member, Person(role="mentor"), here),
        "take": lambda: take_from_network(seen.member, here),
    }


def editing(seen: Known) -> dict[str, Callable[[], Any]]:
    here, contact, today = seen.here, seen.logged.id, seen.today
    edited = CorrectYoungPerson(id=seen.who.id, **RENAMED)
    kind, later = Kind.CONTACT, today + timedelta(days=3)
    return {
        "correct": lambda: correct_young_person(edited, here),
        "remove": lambda: remove_record(kind, contact, here),
        "restore": lambda: restore_record(seen.removed, here),
        "put_back": lambda: put_back(seen.corrected, here),
        "move": lambda: move_early_signal(seen.signal, "opgepakt", workplace=here),
        "finish": lambda: finish_follow_up(kind, contact, here),
        "postpone": lambda: postpone_follow_up(kind, contact, to=later, workplace=here),
        "reopen": lambda: reopen_follow_up(kind, contact, due=today, workplace=here),
        "undo": lambda: undo_log(seen.logged, here),
    }


def mending(seen: Known, office: Office) -> dict[str, Callable[[], Any]]:
    here, signal, today = seen.here, seen.signal, seen.today
    kind, later = Kind.EARLY_SIGNAL, today + timedelta(days=3)
    mended = reading(office, seen.logged.id, interpretation="opgelucht")
    moved = reading(office, seen.elsewhere, young_person_id=seen.who.id)
    return {
        "correct_contact": lambda: correct_record(mended, here),
        "correct_towards": lambda: correct_record(moved, here),
        "put_back_contact": lambda: put_back(seen.mended, here),
        "finish_signal": lambda: finish_follow_up(kind, signal, here),
        "postpone_signal": lambda: postpone_follow_up(kind, signal, to=later, workplace=here),
        "reopen_signal": lambda: reopen_follow_up(kind, signal, due=today, workplace=here),
    }


def others(seen: Known) -> dict[str, Callable[[], Any]]:
    here, ryan = seen.here, seen.who.id
    there = LogActivity(kind="sport", present=(ryan,))
    return {
        "roll": lambda: call_roll(seen.activity, Marks(present=(ryan,)), here),
        "enrol": lambda: enrol(seen.activity, seen.who, here),
        "activity": lambda: log_activity(there, here),
        "take_off": lambda: call_roll(seen.activity, Marks(off=(ryan,)), here),
        "merge": lambda: merge(seen.other, ryan, here),
        "merge_into": lambda: merge(ryan, seen.other, here),
        "unmerge": lambda: unmerge(seen.twin, here),
    }


NAMES = [
    "contact", "line", "signal", "move", "support", "goal", "judge", "close", "network", "change",
    "take", "correct", "remove", "restore", "put_back", "finish", "postpone", "reopen", "undo",
    "roll", "enrol", "activity", "take_off", "merge", "merge_into", "unmerge",
    "correct_contact", "correct_towards", "put_back_contact",
    "finish_signal", "postpone_signal", "reopen_signal",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_written_about_a_restricted_youth(office: Office, name: str) -> None:
    deed = writing(office)[name]
    ryan = next(one.id for one in see_caseload(office.workplace).names if one.name == "Ryan")
    restrict(ryan, "hij zegt dat het niet klopt", office.workplace)
    before = office.all()
    with pytest.raises(RefusedError, match=r"restriction\.in_force"):
        deed()
    assert office.all() == before


@pytest.mark.parametrize("name", NAMES)
def test_control_without_the_restriction_it_is_written(office: Office, name: str) -> None:
    deed = writing(office)[name]
    ryan = next(one.id for one in see_caseload(office.workplace).names if one.name == "Ryan")
    restrict(ryan, "hij zegt dat het niet klopt", office.workplace)
    lift_restriction(ryan, office.workplace)
    before = office.all()
    deed()
    assert office.all() != before


def test_a_merge_is_not_taken_back_where_who_was_merged_in_is_restricted(office: Office) -> None:
    here, ryan, twin = office.workplace, office.youth("Ryan").id, office.youth("Rayan").id
    merge(ryan, twin, here)
    restrict(twin, "klopt niet", here)
    with pytest.raises(RefusedError, match=r"restriction\.in_force"):
        unmerge(twin, here)
    lift_restriction(twin, here)
    unmerge(twin, here)


def test_a_restricted_youth_asks_no_attention(office: Office) -> None:
    here, who = office.workplace, office.youth("Ryan")
    today = office.clock.now().date()
    open_trajectory(OpenTrajectory(who=who, opened_on=today - timedelta(days=60)), here)
    long_ago = Contact(
        id=uuid4(), young_person_id=who.id, kind="check_in", day=today - timedelta(days=40),
        follow_up_on=today,
    )  # fmt: skip
    with here.unit() as unit:
        unit.contacts.add(long_ago)
        unit.commit()
    assert (count_without_contact(here), len(see_today(here).due)) == (1, 1)
    restrict(who.id, "klopt niet", here)
    assert (count_without_contact(here), len(see_today(here).due)) == (0, 0)
    assert see_caseload(here).restricted == {who.id}
    restriction = see_youth(who.id, here).restriction
    assert restriction is not None
    assert (restriction.reason, restriction.since) == ("klopt niet", today)
    lift_restriction(who.id, here)
    assert (count_without_contact(here), len(see_today(here).due)) == (1, 1)
    assert see_youth(who.id, here).restriction is None


def test_a_restriction_needs_a_reason_and_is_there_once(office: Office) -> None:
    ryan = office.youth("Ryan").id
    with pytest.raises(InputError, match=r"restriction\.no_reason"):
        restrict(ryan, " ", office.workplace)
    with pytest.raises(NotFoundError, match=r"restriction\.none"):
        lift_restriction(ryan, office.workplace)
    restrict(ryan, "klopt niet", office.workplace)
    with pytest.raises(RefusedError, match=r"restriction\.again"):
        restrict(ryan, "klopt niet", office.workplace)
