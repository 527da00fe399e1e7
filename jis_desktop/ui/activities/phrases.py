"""Activities in words: when and where, how many came, why it was cancelled."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject

from jis_desktop.ui.widgets.row import Row

if TYPE_CHECKING:
    from datetime import date, time

    from jis_desktop.domain.activity import Activity
    from jis_desktop.domain.school import School
    from jis_desktop.ui.today.phrases import DayPhrases

_NO_KIND_ICON = "calendar-days"


class ActivityPhrases(QObject):
    """Puts activities into words.

    Args:
        days: code lists, their language, and days in words.
    """

    def __init__(self, days: DayPhrases) -> None:
        super().__init__()
        self.days = days
        self._locale = QLocale(days.language)

    def label(self, list_name: str, key: str) -> str:
        """The label of a code."""
        return self.days.lists[list_name].label(key, self.days.language)

    def within(self, list_name: str, key: str) -> str:
        """The label of a code in the middle of a line."""
        label = self.label(list_name, key)
        return label[:1].lower() + label[1:]

    def icon(self, activity: Activity) -> str:
        """The icon of its kind."""
        kinds = self.days.lists["activity_kind"]
        known = activity.kind in kinds
        return (kinds.get(activity.kind).icon if known else None) or _NO_KIND_ICON

    def title(self, activity: Activity) -> str:
        """Its title, or else its kind."""
        title = activity.title[:1].upper() + activity.title[1:]
        return title or self.label("activity_kind", activity.kind)

    def kind(self, activity: Activity) -> str:
        """Its kind, where the title does not say it already."""
        return self.label("activity_kind", activity.kind) if activity.title else ""

    def when(self, activity: Activity) -> str:
        """The second line of a card: "10:20 · gymzaal"."""
        at = _clock(activity.at) if activity.at else ""
        return " · ".join(part for part in (at, self._place(activity)) if part)

    def whole(self, activity: Activity, school: School | None) -> str:
        """The second line of the opened activity: "Training · Dinsdag 9 februari 15:30 · aula"."""
        day = " ".join(
            part for part in (self.days.day(activity.day), self._hours(activity)) if part
        )
        parts = (self.kind(activity), day, self._place(activity), school.name if school else "")
        return " · ".join(part for part in parts if part)

    def came(self, activity: Activity) -> str:
        """How many came; "" where nobody counted or called the roll."""
        total = activity.heads.total
        if total is not None:
            return self.tr("%n counted", "", total)
        names = len(activity.present)
        return self.tr("%n name(s)", "", names) if names else ""

    def cancelled(self, activity: Activity) -> str:
        """Why it did not take place; "" where it did."""
        if activity.cancelled is None:
            return ""
        reason = self.within("activity_cancel_reason", activity.cancelled)
        return self.tr("cancelled: {reason}").format(reason=reason)

    def heads_note(self, total: int | None, names: int) -> str:
        """How the count and the roll call belong together; "" where there is nothing to say."""
        if total is None or not names:
            return ""
        if total == names:
            return self.tr("Everybody who was counted is on the roll call.")
        counted = self.tr("%n name(s)", "", names)
        if total > names:
            rest = self.tr("and %n who just dropped in.", "", total - names)
            return f"{counted}, {rest}"
        return self.tr("{names}, but fewer heads. Count again?").format(names=counted)

    def sentence(self, activity: Activity) -> str:
        """A card for a screen reader."""
        parts = (
            self.title(activity),
            self.when(activity),
            self.cancelled(activity) or self.came(activity),
        )
        return ", ".join(part for part in parts if part)

    def row(self, activity: Activity) -> Row:
        """A line of the list."""
        gone = self.cancelled(activity)
        parts = (self.when(activity), gone or self.came(activity))
        return Row(
            key=activity.id.hex,
            first=self.title(activity),
            more=self.kind(activity),
            second=" · ".join(part for part in parts if part),
            right=self.days.short_day(activity.day),
            icon="x" if gone else self.icon(activity),
        )

    def column(self, day: date) -> str:
        """The head of a day's column: "di 9"."""
        return self._said(day, self.tr("ddd d", "date format")).replace(".", "")

    def span(self, first: date, days: int, *, today: date) -> str:
        """From which to which day: "8 tot en met 12 februari"."""
        last = first + timedelta(days=days - 1)
        end = self.tr("d MMMM", "date format")
        if last.year != today.year:
            end = self.tr("d MMMM yyyy", "date format")
        begin = "d" if first.month == last.month else self.tr("d MMMM", "date format")
        return self.tr("{first} to {last}").format(
            first=self._said(first, begin), last=self._said(last, end)
        )

    def _hours(self, activity: Activity) -> str:
        if activity.at is None:
            return ""
        begin = _clock(activity.at)
        if activity.minutes is None:
            return begin
        end = datetime.combine(activity.day, activity.at) + timedelta(minutes=activity.minutes)
        return self.tr("{begin} to {end}", "times").format(begin=begin, end=_clock(end.time()))

    def _place(self, activity: Activity) -> str:
        return self.within("place", activity.place) if activity.place else ""

    def _said(self, day: date, form: str) -> str:
        return self._locale.toString(QDate(day.year, day.month, day.day), form)


def _clock(at: time) -> str:
    return at.strftime("%H:%M")
