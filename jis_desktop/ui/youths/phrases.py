"""Youths and their timelines in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from jis_desktop.domain.early_signal import CLOSED
from jis_desktop.domain.records import Kind
from jis_desktop.ui.widgets.row import Row
from jis_desktop.ui.widgets.timeline import TimelineItem

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from jis_desktop.domain.records import DueEntry
    from jis_desktop.domain.young_person import YoungPerson
    from jis_desktop.services.see_youths import Answered, Event, YouthFile
    from jis_desktop.ui.today.phrases import DayPhrases
    from jis_desktop.ui.youths.presenter import YouthLine

_ICONS = {
    Kind.CONTACT: "message-circle",
    Kind.EARLY_SIGNAL: "ear",
    Kind.ACTIVITY: "calendar-days",
    Kind.SUPPORT_ACTION: "hand-heart",
    Kind.TRAJECTORY: "route",
    Kind.GOAL: "target",
}
Words = tuple[str, str, str, tuple[str, ...]]
"""Title, what stands behind it, the text, and the tags."""


class YouthPhrases(QObject):
    """Puts youths and what happened with them into words.

    Args:
        days: code lists, their language, and days in words.
    """

    def __init__(self, days: DayPhrases) -> None:
        super().__init__()
        self._days = days

    def row(self, line: YouthLine, *, today: date) -> Row:
        """A line of the list."""
        known = line.known
        place = " · ".join(part for part in (known.class_name, line.school) if part)
        mark = "" if line.weeks is None else self.mark(line.weeks)
        return Row(
            key=known.id.hex,
            first=known.name,
            more=f"({known.nickname})" if known.nickname else "",
            second=mark or place,
            second_state="attention" if mark else "",
            second_icon="flag" if mark else "",
            right=self.day(line.figures.last_contact, today=today),
            letter=known.name[:1].upper(),
        )

    def mark(self, weeks: int) -> str:
        """Why somebody is marked."""
        return self.tr("No contact for %n week(s)", "", weeks)

    def day(self, day: date | None, *, today: date) -> str:
        """A day as people say it; "" for none."""
        if day is None:
            return ""
        ago = (today - day).days
        if ago == 0:
            return self.tr("today")
        return self.tr("yesterday") if ago == 1 else self._days.short_day(day)

    def who(self, file: YouthFile) -> str:
        """What is known of a youth beside the name."""
        person = file.person
        parts = (
            person.class_name,
            file.school.name if file.school else "",
            self._gender(person),
            self.tr("known since {day}").format(day=self._days.short_day(person.registered_on)),
        )
        return " · ".join(part for part in parts if part)

    def item(self, event: Event, *, today: date) -> TimelineItem:
        """A moment of the timeline."""
        moment = event.moment
        makers: dict[Kind, Callable[[Any], Words]] = {
            Kind.CONTACT: self._contact,
            Kind.EARLY_SIGNAL: self._early_signal,
            Kind.ACTIVITY: self._activity,
            Kind.SUPPORT_ACTION: self._support,
            Kind.TRAJECTORY: self._trajectory,
            Kind.GOAL: self._goal,
        }
        title, more, text, tags = makers[moment.kind](event.record)
        aside = getattr(event.record, "interpretation", "")
        return TimelineItem(
            key=moment.id.hex,
            when=self._when(event, today=today),
            icon=_ICONS[moment.kind],
            title=title,
            more=more,
            text=text,
            aside=aside,
            aside_label=self.tr("My impression") if aside else "",
            tags=(*tags, self.tr("reason missing")) if event.lacks_reason else tags,
        )

    def waiting(self, due: DueEntry, today: date) -> Row:
        """Something to come back to."""
        day = self._days.short_day(due.due)
        if due.due == today:
            day = self.tr("today")
        elif due.due < today:
            day = self.tr("since {day}").format(day=day)
        return self._task(due, day)

    def answered(self, one: Answered, today: date) -> Row:
        """Something that was come back to."""
        day = self.day(one.on, today=today)
        return self._task(one.follow_up, self.tr("done {day}").format(day=day))

    def _task(self, due: DueEntry, right: str) -> Row:
        label = self._days.label(due.kind, due.code)
        return Row(key=due.id.hex, first=label, second=due.text, right=right, icon=_ICONS[due.kind])

    def taken_out(self, kind: Kind) -> str:
        """That something was taken out."""
        return {
            Kind.CONTACT: self.tr("Contact taken out"),
            Kind.EARLY_SIGNAL: self.tr("Signal taken out"),
            Kind.SUPPORT_ACTION: self.tr("Support taken out"),
            Kind.GOAL: self.tr("Goal taken out"),
        }[kind]

    def _when(self, event: Event, *, today: date) -> str:
        at = getattr(event.record, "at", None)
        if at is not None and event.moment.day == today:
            return str(at.strftime("%H:%M"))
        return self.day(event.moment.day, today=today)

    def _contact(self, contact: Any) -> Words:  # noqa: ANN401  a record of the kind that was looked up
        more = self._joined(
            self._minutes(contact.minutes),
            self._label("place", contact.place),
            "" if contact.with_whom == "jongere" else self._label("with_whom", contact.with_whom),
        )
        tags = (
            *(self._label("life_domain", key) for key in contact.life_domains),
            *(self._label("theme", key) for key in contact.themes),
            *(self._label("support_pupil", key) for key in contact.supports),
            *self._follow_up(contact),
        )
        return self._label("contact_kind", contact.kind), more, contact.facts, tags

    def _early_signal(self, found: Any) -> Words:  # noqa: ANN401  idem
        sort = self._label("signal_sort", found.sort)
        title = self.tr("Signal: {sort}").format(sort=sort.lower())
        status = self._label("signal_status", found.status)
        if found.status == CLOSED:
            status = self._joined(status, self._label("signal_outcome", found.outcome))
        topic = self._label("early_signal", found.topic)
        text = self._joined(topic, found.facts, by=". ")
        return (
            title,
            self._label("signal_source", found.source),
            text,
            (
                status,
                *self._follow_up(found),
            ),
        )

    def _activity(self, activity: Any) -> Words:  # noqa: ANN401  idem
        kind = self._label("activity_kind", activity.kind)
        return (
            activity.title[:1].upper() + activity.title[1:] or kind,
            self._joined(kind if activity.title else "", self._minutes(activity.minutes)),
            "",
            (),
        )

    def _support(self, action: Any) -> Words:  # noqa: ANN401  idem
        item = self._label(action.group, action.item)
        return (
            self.tr("Support"),
            self._minutes(action.minutes),
            self._joined(item, action.note, by=". "),
            (),
        )

    def _trajectory(self, trajectory: Any) -> Words:  # noqa: ANN401  idem
        more = self._label("referred_by", trajectory.referred_by)
        tags = (
            ()
            if trajectory.running
            else (
                self._joined(
                    self.tr("closed {day}").format(day=self._days.short_day(trajectory.closed_on)),
                    self._label("trajectory_result", trajectory.result),
                ),
            )
        )
        return self.tr("Coaching began"), more, trajectory.reason, tags

    def _goal(self, goal: Any) -> Words:  # noqa: ANN401  idem
        result = self._label("goal_result", goal.result)
        return self.tr("Goal"), "", f"\u2018{goal.words}\u2019", (result,) if result else ()

    def _follow_up(self, record: Any) -> tuple[str, ...]:  # noqa: ANN401  idem
        if record.follow_up_on is None or record.follow_up_done_on is not None:
            return ()
        day = self._days.short_day(record.follow_up_on)
        return (self.tr("Back on {day}").format(day=day),)

    def _gender(self, person: YoungPerson) -> str:
        return self._label("gender", person.gender)

    def _minutes(self, minutes: int | None) -> str:
        return "" if minutes is None else self.tr("%n min", "", minutes)

    def _label(self, list_name: str, key: str | None) -> str:
        return self._days.lists[list_name].label(key, self._days.language) if key else ""

    @staticmethod
    def _joined(*parts: str, by: str = " · ") -> str:
        return by.join(part for part in parts if part)
