"""Activities in words: when and where, how many came, why it was cancelled."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject

from jis_desktop.domain.typed_plan import TypedPlan
from jis_desktop.ui.widgets.row import Row

if TYPE_CHECKING:
    from datetime import time

    from jis_desktop.domain.activity import Activity
    from jis_desktop.domain.planned_activity import Plan, PlannedActivity
    from jis_desktop.domain.school import School
    from jis_desktop.domain.school_holidays import FreeDay
    from jis_desktop.services.see_planned import SessionPlace
    from jis_desktop.ui.today.phrases import DayPhrases

_NO_KIND_ICON = "calendar-days"
_ANY_DAY = date(2000, 1, 1)


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

    def icon(self, activity: Activity | Plan) -> str:
        """The icon of its kind."""
        kinds = self.days.lists["activity_kind"]
        known = activity.kind in kinds
        return (kinds.get(activity.kind).icon if known else None) or _NO_KIND_ICON

    def title(self, activity: Activity | Plan) -> str:
        """Its title, or else its kind."""
        title = activity.title[:1].upper() + activity.title[1:]
        return title or self.label("activity_kind", activity.kind)

    def titled(self, activity: Activity | Plan, session: SessionPlace | None) -> str:
        """Its title, and which one of its series it is: "Powergirls · session 4 of 8"."""
        return " · ".join(part for part in (self.title(activity), self.session(session)) if part)

    def session(self, session: SessionPlace | None) -> str:
        """Which one of its series: "session 4 of 8"; "" where there is none."""
        if session is None or not session.number:
            return ""
        said = self.tr("session {number} of {of}")
        return said.format(number=session.number, of=session.of)

    def skips(self, session: SessionPlace | None) -> str:
        """Which day its series leaves out next: "Spring holiday: 23 February is skipped"."""
        if session is None or session.skips is None:
            return ""
        day, why = session.skips
        said = self.tr("{why}: {day} is skipped")
        return said.format(
            why=self.free(why), day=self._said(day, self.tr("d MMMM", "date format"))
        )

    def free(self, why: FreeDay) -> str:
        """Why a day is free."""
        words: dict[FreeDay, str] = {
            "herfst": self.tr("Autumn holiday"),
            "kerst": self.tr("Christmas holiday"),
            "voorjaar": self.tr("Spring holiday"),
            "mei": self.tr("May holiday"),
            "zomer": self.tr("Summer holiday"),
            "goede_vrijdag": self.tr("Good Friday"),
            "pasen": self.tr("Easter"),
            "koningsdag": self.tr("King's Day"),
            "bevrijdingsdag": self.tr("Liberation Day"),
            "hemelvaart": self.tr("Ascension"),
            "pinksteren": self.tr("Whitsun"),
            "nieuwjaar": self.tr("New Year's Day"),
        }
        return words[why]

    def answer(self, planned: PlannedActivity, *, today: date) -> str:
        """The third line of a planned card: what is asked of it; "" where nothing is yet."""
        if planned.cancelled:
            reason = self.within("activity_cancel_reason", planned.cancelled)
            return self.tr("cancelled: {reason}").format(reason=reason)
        return self.tr("did it take place?") if planned.day < today else ""

    def planned_sentence(self, planned: PlannedActivity, *, today: date) -> str:
        """A planned card for a screen reader."""
        parts = (
            self.tr("planned"),
            self.title(planned.plan),
            self.when(planned.plan),
            self.answer(planned, today=today),
        )
        return ", ".join(part for part in parts if part)

    def whole_plan(self, planned: PlannedActivity, school: School | None) -> str:
        """The second line of the opened session."""
        plan = planned.plan
        day = " ".join(part for part in (self.days.day(planned.day), self._hours(plan)) if part)
        parts = (self.kind(plan), day, self._place(plan), school.name if school else "")
        return " · ".join(part for part in parts if part)

    def as_typed(self, planned: PlannedActivity) -> TypedPlan:
        """A session as one would type it into the form."""
        plan, day = planned.plan, planned.day
        return TypedPlan(
            kind=plan.kind,
            title=plan.title,
            day=f"{day.day}-{day.month}-{day.year}",
            at=_clock(plan.at) if plan.at else "",
            minutes=str(plan.minutes or ""),
            school_id=plan.school_id,
            place=plan.place,
            material=plan.material,
            partners=plan.partners,
        )

    def kind(self, activity: Activity | Plan) -> str:
        """Its kind, where the title does not say it already."""
        return self.label("activity_kind", activity.kind) if activity.title else ""

    def when(self, activity: Activity | Plan) -> str:
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

    def _hours(self, activity: Activity | Plan) -> str:
        if activity.at is None:
            return ""
        begin = _clock(activity.at)
        if activity.minutes is None:
            return begin
        end = datetime.combine(_ANY_DAY, activity.at) + timedelta(minutes=activity.minutes)
        return self.tr("{begin} to {end}", "times").format(begin=begin, end=_clock(end.time()))

    def _place(self, activity: Activity | Plan) -> str:
        return self.within("place", activity.place) if activity.place else ""

    def _said(self, day: date, form: str) -> str:
        return self._locale.toString(QDate(day.year, day.month, day.day), form)


def _clock(at: time) -> str:
    return at.strftime("%H:%M")
