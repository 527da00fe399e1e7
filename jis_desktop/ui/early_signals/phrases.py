"""Early signals in words: what stands on a card, in a row and in the detail."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jis_desktop.domain.early_signal import CLOSED, STATUSES, About
from jis_desktop.ui.widgets.option import Option

if TYPE_CHECKING:
    from datetime import date

    from jis_desktop.domain.codes import Code
    from jis_desktop.domain.early_signal import EarlySignal
    from jis_desktop.services.see_early_signals import Board
    from jis_desktop.ui.today.phrases import DayPhrases

_SORT_INKS = {"wens": "info_ink", "behoefte": "good_ink", "probleem": "attention_ink"}
_WHO_ICONS = {
    About.YOUNG_PERSON: "user-round",
    About.GROUP: "users-round",
    About.NOBODY: "circle-dashed",
}
_OTHER_TOPIC = "anders"
_TITLE_LENGTH = 120
"""More than fits in two lines of a card; counted in characters."""


@dataclass(frozen=True, kw_only=True, slots=True)
class CardText:
    """One early signal, ready to paint.

    Attributes:
        key: its id in hexadecimal.
        sort, sort_icon, sort_ink: need, wish or problem, in word, icon and colour role.
        domain: the life domain; "" where nobody said.
        title: what it is about.
        who, who_icon: whom it is about.
        state, state_icon: what is agreed, or how it was heard, or how it ended.
        late: what was agreed has passed.
        day: when it was heard, in short.
    """

    key: str
    sort: str
    sort_icon: str
    sort_ink: str
    domain: str
    title: str
    who: str
    who_icon: str
    state: str
    state_icon: str
    late: bool
    day: str

    @property
    def sentence(self) -> str:
        """What a screen reader says."""
        parts = (self.title, self.sort, self.domain, self.who, self.state)
        return ", ".join(part for part in parts if part)


class EarlySignalPhrases(QObject):
    """Puts early signals into words.

    Args:
        days: code lists, their language, and days in words.
    """

    def __init__(self, days: DayPhrases) -> None:
        super().__init__()
        self._days = days

    def card(self, one: EarlySignal, board: Board, *, today: date) -> CardText:
        """What stands on a card."""
        state, state_icon, late = self._state(one, today=today)
        return CardText(
            key=one.id.hex,
            sort=self.label("signal_sort", one.sort),
            sort_icon=self.icon("signal_sort", one.sort) or "ear",
            sort_ink=_SORT_INKS.get(one.sort, "ink_2"),
            domain=self.label("life_domain", one.life_domain or ""),
            title=self.title(one),
            who=self.who(one, board),
            who_icon=_WHO_ICONS[one.about],
            state=state,
            state_icon=state_icon,
            late=late,
            day=self.short_day(one.day, today=today),
        )

    def title(self, one: EarlySignal) -> str:
        """The topic; the first words of the note where the list of topics has none for it."""
        if one.topic == _OTHER_TOPIC and one.facts:
            return " ".join(one.facts.split())[:_TITLE_LENGTH]
        return self.label("early_signal", one.topic)

    def who(self, one: EarlySignal, board: Board) -> str:
        """Whom it is about."""
        if one.about is About.GROUP:
            return one.group_label[:1].upper() + one.group_label[1:]
        known = board.names.get(one.young_person_id) if one.young_person_id else None
        return known.label if known else self.tr("Nobody by name")

    def calls_for_steps(self, one: EarlySignal) -> bool:
        """Whether its topic calls for the reporting code."""
        code = self._code("early_signal", one.topic)
        return code is not None and code.meldcode

    def heard(self, one: EarlySignal, *, today: date) -> str:
        """How and when it was noticed: "Gehoord gisteren"."""
        how = self.label("signal_source", one.source)
        ago = (today - one.day).days
        if ago == 0:
            return self.tr("{how} today").format(how=how)
        if ago == 1:
            return self.tr("{how} yesterday").format(how=how)
        return self.tr("{how} on {day}").format(how=how, day=self.short_day(one.day, today=today))

    def follow_up(self, one: EarlySignal, *, today: date) -> str:
        """What was agreed and is not done; "" for nothing."""
        due = one.follow_up_on
        if due is None or one.follow_up_done_on is not None:
            return ""
        day = self.short_day(due, today=today)
        if due < today:
            return self.tr("Not done yet; due {day}").format(day=day)
        if due == today:
            return self.tr("Revisit today")
        return self.tr("Revisit on {day}").format(day=day)

    def outcome(self, one: EarlySignal) -> str:
        """How it ended, as the rest of a sentence; "" while it is open."""
        label = self.label("signal_outcome", one.outcome or "")
        return label[:1].lower() + label[1:]

    def statuses(self) -> list[Option]:
        """The columns, in order."""
        return [
            Option(key, self.label("signal_status", key), self.icon("signal_status", key))
            for key in STATUSES
        ]

    def options(self, list_name: str, *, on: date) -> list[Option]:
        """What may be chosen from a list on a day."""
        return [
            Option(code.key, code.label(self._days.language), code.icon or "")
            for code in self._days.lists[list_name].valid_on(on)
        ]

    def list_title(self, list_name: str) -> str:
        """What a list asks."""
        return self._days.lists[list_name].title(self._days.language)

    def label(self, list_name: str, key: str) -> str:
        """A code's label; the key itself where a newer version wrote it."""
        code = self._code(list_name, key)
        return code.label(self._days.language) if code else key

    def icon(self, list_name: str, key: str) -> str:
        """A code's icon; "" where it has none."""
        code = self._code(list_name, key)
        return (code.icon if code else "") or ""

    def short_day(self, day: date, *, today: date) -> str:
        """A day in short, with its year where that is another one."""
        text = self._days.short_day(day)
        return text if day.year == today.year else f"{text} {day.year}"

    def _state(self, one: EarlySignal, *, today: date) -> tuple[str, str, bool]:
        if one.status == CLOSED:
            return self.outcome(one), "check", False
        agreed = self.follow_up(one, today=today)
        if agreed:
            late = one.follow_up_on is not None and one.follow_up_on < today
            return agreed, "flag" if late else "calendar-check", late
        icon = self.icon("signal_source", one.source) or "ear"
        return self.heard(one, today=today), icon, False

    def _code(self, list_name: str, key: str) -> Code | None:
        codes = self._days.lists[list_name]
        return codes.get(key) if key in codes else None
