"""The day's rows in words: what happened, with whom, how many."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject

from jis_desktop.domain.records import Kind

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from jis_desktop.domain.codes import CodeLists, Language
    from jis_desktop.domain.records import DayEntry, DueEntry

_ICONS = {
    Kind.CONTACT: "message-circle",
    Kind.TALLY: "footprints",
    Kind.EARLY_SIGNAL: "ear",
    Kind.ACTIVITY: "calendar-days",
    Kind.SUPPORT_ACTION: "hand-heart",
    Kind.PLANNED_ACTIVITY: "calendar-clock",
}
_LISTS = {
    Kind.CONTACT: "contact_kind",
    Kind.TALLY: "tally_kind",
    Kind.EARLY_SIGNAL: "early_signal",
    Kind.ACTIVITY: "activity_kind",
    Kind.PLANNED_ACTIVITY: "activity_kind",
}


@dataclass(frozen=True, kw_only=True)
class RowText:
    """One row, ready to paint.

    Attributes:
        icon: a Lucide name.
        bold: the first, stressed part of the first line.
        plain: the rest of the first line.
        second: the second line.
        right: what stands at the right, such as a time.
    """

    icon: str
    bold: str
    plain: str = ""
    second: str = ""
    right: str = ""

    @property
    def sentence(self) -> str:
        """The whole row for a screen reader."""
        parts = (f"{self.bold} {self.plain}".strip(), self.second, self.right)
        return ", ".join(part for part in parts if part)


class DayPhrases(QObject):
    """Puts entries into words.

    Args:
        lists: code lists, for labels.
        language: of the labels.
    """

    def __init__(self, lists: CodeLists, language: Language) -> None:
        super().__init__()
        self.lists = lists
        self.language: Language = language
        self._locale = QLocale(language)

    def entry(self, entry: DayEntry) -> RowText:
        """A line of the day's log."""
        makers: dict[Kind, Callable[[DayEntry], tuple[str, str, str]]] = {
            Kind.CONTACT: self._contact,
            Kind.TALLY: self._tally,
            Kind.EARLY_SIGNAL: self._early_signal,
            Kind.ACTIVITY: self._activity,
        }
        bold, plain, second = makers.get(entry.kind, self._support)(entry)
        return RowText(
            icon=_ICONS[entry.kind],
            bold=bold,
            plain=plain,
            second=second,
            right=entry.at.strftime("%H:%M") if entry.at else "",
        )

    def due(self, due: DueEntry, *, today: date) -> RowText:
        """A line of what is to be followed up."""
        label = self.label(due.kind, due.code)
        if due.kind is Kind.PLANNED_ACTIVITY:
            return self._planned(due, label, today=today)
        return RowText(
            icon=_ICONS[due.kind],
            bold=due.name or label,
            plain=self.tr("Come back to it"),
            second=due.text or label,
            right=self.tr("today") if due.due >= today else self._since(due.due),
        )

    def _planned(self, due: DueEntry, label: str, *, today: date) -> RowText:
        at = due.at.strftime("%H:%M") if due.at else self.tr("today")
        return RowText(
            icon=_ICONS[due.kind],
            bold=self.session(due),
            plain="" if due.due >= today else self.tr("Did it take place?"),
            second=label if due.text else "",
            right=at if due.due >= today else self._since(due.due),
        )

    def session(self, due: DueEntry) -> str:
        """What a planned session is called: its title, or else its kind."""
        return due.text[:1].upper() + due.text[1:] or self.label(due.kind, due.code)

    def label(self, kind: Kind, code: str, sort: str = "") -> str:
        """The label of a record's main code."""
        return self.lists[_LISTS.get(kind, sort)].label(code, self.language)

    def day(self, day: date) -> str:
        """A day in full: "Dinsdag 9 februari"."""
        text = self._locale.toString(_qt(day), self.tr("dddd d MMMM", "date format"))
        return text[:1].upper() + text[1:]

    def full_day(self, day: date) -> str:
        """A day with its year: "17 juni 2022"."""
        return self._locale.toString(_qt(day), self.tr("d MMMM yyyy", "date format"))

    def short_day(self, day: date) -> str:
        """A day in short: "ma 15 feb"."""
        text = self._locale.toString(_qt(day), self.tr("ddd d MMM", "date format"))
        return text.replace(".", "")

    def heads(self, entry: DayEntry) -> str:
        """Head counts in words."""
        counted = (
            (entry.girls, self.tr("%n girl(s)", "", entry.girls or 0)),
            (entry.boys, self.tr("%n boy(s)", "", entry.boys or 0)),
            (entry.others, self.tr("%n other(s)", "", entry.others or 0)),
        )
        return ", ".join(text for number, text in counted if number is not None)

    def _contact(self, entry: DayEntry) -> tuple[str, str, str]:
        kind = self.label(entry.kind, entry.code)
        return entry.name, kind, entry.text or self.minutes(entry.minutes)

    def _tally(self, entry: DayEntry) -> tuple[str, str, str]:
        return str(entry.count), self.label(entry.kind, entry.code), self.tr("nobody named")

    def _early_signal(self, entry: DayEntry) -> tuple[str, str, str]:
        sort = self.lists["signal_sort"].label(entry.sort, self.language)
        about = entry.name or entry.text or self.tr("nobody named")
        return f"{sort}:", self.label(entry.kind, entry.code), about

    def _activity(self, entry: DayEntry) -> tuple[str, str, str]:
        kind = self.label(entry.kind, entry.code)
        details = (self.heads(entry), self.minutes(entry.minutes))
        title = entry.text[:1].upper() + entry.text[1:]
        return title or kind, "", " · ".join(part for part in details if part)

    def _support(self, entry: DayEntry) -> tuple[str, str, str]:
        return self.label(entry.kind, entry.code, entry.sort), "", entry.name or entry.text

    def minutes(self, count: int | None) -> str:
        """A length in words; "" for none."""
        return "" if count is None else self.tr("%n minute(s)", "", count)

    def _since(self, day: date) -> str:
        return self.tr("since {day}").format(day=self.short_day(day))


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
