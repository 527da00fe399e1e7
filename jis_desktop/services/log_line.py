"""Log one quick line: read it, and hand it to the service of its kind."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jis_desktop.domain.activity import HeadCount
from jis_desktop.domain.errors import InputError, NotFoundError
from jis_desktop.domain.line_parts import Entry, NewYouth
from jis_desktop.domain.quick_line import read_line
from jis_desktop.domain.text_rules import clean_line, fold
from jis_desktop.services.coach import OpenTrajectory, SetGoal, open_trajectory, set_goal
from jis_desktop.services.log_activity import LogActivity, log_activity
from jis_desktop.services.log_contact import LogContact, log_contact
from jis_desktop.services.log_early_signal import LogEarlySignal, log_early_signal
from jis_desktop.services.log_support import LogSupport, log_support
from jis_desktop.services.log_tally import LogTally, log_tally
from jis_desktop.services.people import KnownYoungPerson, NewYoungPerson

if TYPE_CHECKING:
    from uuid import UUID

    from jis_desktop.domain.line_parts import ReadLine
    from jis_desktop.domain.records import Logged
    from jis_desktop.domain.school import School
    from jis_desktop.ports import Workplace
    from jis_desktop.services.people import WhoIsIt

_MISSING = {
    Entry.CONTACT: "who.missing",
    Entry.EARLY_SIGNAL: "early_signal.nothing_said",
    Entry.ACTIVITY: "activity.kind_missing",
    Entry.SUPPORT: "support.unknown",
    Entry.TRAJECTORY: "who.missing",
    Entry.GOAL: "goal.empty",
    Entry.TALLY: "tally.count",
}


def log_line(
    line: str, workplace: Workplace, *, school_name: str | None = None, health_reason: str = ""
) -> Logged:
    """Log what a line says, durable when this returns.

    Args:
        line: see ``jis-desktop log --help``.
        workplace: the opened profile.
        school_name: at which school; the first one unless told.
        health_reason: why something about health has to be kept.

    Raises:
        InputError: a part that cannot be read or cannot be; nothing is stored.
        NotFoundError: ``who.ambiguous``, ``school.unknown``.
        StorageError: the disk refuses.
    """
    text = clean_line(line)
    today = workplace.clock.now().date()
    with workplace.unit() as unit:
        names, schools = unit.young_people.known_names(), unit.schools.all()
    read = read_line(text, names=names, lists=workplace.lists, today=today)
    check_ready(read)
    read = replace(read, health_reason=health_reason)
    return log_reading(read, workplace, school_id=_school(schools, school_name))


def check_ready(read: ReadLine) -> None:
    """Refuse a line that cannot be stored as it stands.

    Raises:
        InputError: the first problem of the line, or what is missing.
        NotFoundError: ``who.ambiguous``.
    """
    for problem in read.problems:
        raise InputError(problem.code, field=problem.field)
    if read.who.candidates:
        raise NotFoundError("who.ambiguous", field="who", count=len(read.who.candidates))
    if not read.ready:
        code = _MISSING[read.entry]
        if read.entry is Entry.GOAL and not read.who.settled:
            code = "who.missing"
        raise InputError(code, field="who" if code == "who.missing" else "line", limit=200)


def log_reading(
    read: ReadLine, workplace: Workplace, *, school_id: UUID | None, draft_id: UUID | None = None
) -> Logged:
    """Store a reading that is ready; see `log_line` for the errors."""
    logged: Logged = _LOGGERS[read.entry](read, workplace, school_id, draft_id)
    return logged


def _contact(
    read: ReadLine, workplace: Workplace, school_id: UUID | None, draft_id: UUID | None
) -> Logged:
    command = LogContact(
        who=_required(read, school_id),
        kind=read.kind or "check_in",
        day=read.day,
        at=read.at,
        minutes=read.minutes,
        school_id=school_id,
        place=read.place,
        with_whom=read.with_whom,
        life_domains=read.life_domains,
        themes=read.themes,
        supports=read.supports,
        facts=read.facts,
        interpretation=read.interpretation,
        follow_up_on=read.follow_up_on,
        health_reason=read.health_reason,
    )
    return log_contact(command, workplace, draft_id=draft_id)


def _tally(
    read: ReadLine, workplace: Workplace, school_id: UUID | None, draft_id: UUID | None
) -> Logged:
    command = LogTally(
        kind=read.kind or "gangcontact",
        count=read.count,
        day=read.day,
        at=read.at,
        school_id=school_id,
        age_band=read.age_band,
    )
    return log_tally(command, workplace, draft_id=draft_id)


def _early_signal(
    read: ReadLine, workplace: Workplace, school_id: UUID | None, draft_id: UUID | None
) -> Logged:
    command = LogEarlySignal(
        topic=read.topic or "anders",
        who=_who(read, school_id),
        group_label=read.who.group,
        life_domain=next(iter(read.life_domains), None),
        source=read.source or "gehoord",
        day=read.day,
        at=read.at,
        school_id=school_id,
        facts=read.facts,
        interpretation=read.interpretation,
        follow_up_on=read.follow_up_on,
        health_reason=read.health_reason,
    )
    return log_early_signal(command, workplace, draft_id=draft_id)


def _activity(
    read: ReadLine, workplace: Workplace, school_id: UUID | None, draft_id: UUID | None
) -> Logged:
    command = LogActivity(
        kind=read.kind or "anders",
        title=read.title,
        day=read.day,
        at=read.at,
        minutes=read.minutes,
        school_id=school_id,
        place=read.place,
        themes=read.themes,
        programme=read.programme,
        heads=HeadCount(girls=read.girls, boys=read.boys, others=read.others),
        evaluation=read.interpretation or read.facts,
        planned_id=read.planned_id,
    )
    return log_activity(command, workplace, draft_id=draft_id)


def _support(
    read: ReadLine, workplace: Workplace, school_id: UUID | None, draft_id: UUID | None
) -> Logged:
    command = LogSupport(
        group=read.group or "support_pupil",
        item=read.item or "",
        who=_who(read, school_id),
        day=read.day,
        at=read.at,
        minutes=read.minutes,
        school_id=school_id,
        note=read.facts,
    )
    return log_support(command, workplace, draft_id=draft_id)


def _trajectory(
    read: ReadLine, workplace: Workplace, school_id: UUID | None, draft_id: UUID | None
) -> Logged:
    command = OpenTrajectory(
        who=_required(read, school_id),
        referred_by=read.referred_by,
        reason=read.facts,
        opened_on=read.day,
    )
    return open_trajectory(command, workplace, draft_id=draft_id)


def _goal(
    read: ReadLine, workplace: Workplace, school_id: UUID | None, draft_id: UUID | None
) -> Logged:
    command = SetGoal(who=_required(read, school_id), words=read.facts)
    return set_goal(command, workplace, draft_id=draft_id)


_LOGGERS = {
    Entry.CONTACT: _contact,
    Entry.TALLY: _tally,
    Entry.EARLY_SIGNAL: _early_signal,
    Entry.ACTIVITY: _activity,
    Entry.SUPPORT: _support,
    Entry.TRAJECTORY: _trajectory,
    Entry.GOAL: _goal,
}


def _who(read: ReadLine, school_id: UUID | None) -> WhoIsIt | None:
    who = read.who
    if who.id is not None:
        return KnownYoungPerson(who.id)
    if not who.name:
        return None
    said = read.new or NewYouth(school_id=school_id)
    return NewYoungPerson(
        name=who.name,
        class_name=who.class_name,
        school_id=said.school_id,
        school_year=said.school_year,
        gender=said.gender,
    )


def _required(read: ReadLine, school_id: UUID | None) -> WhoIsIt:
    found = _who(read, school_id)
    if found is None:
        raise InputError("who.missing", field="who")
    return found


def _school(schools: list[School], name: str | None) -> UUID | None:
    if name is None:
        return schools[0].id if schools else None
    for school in schools:
        if fold(school.name) == fold(name):
            return school.id
    raise NotFoundError("school.unknown", field="school")
