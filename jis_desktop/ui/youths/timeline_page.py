"""What happened with a youth, and beside it what the youth wants to reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from jis_desktop.services.correct_record import REMOVABLE
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.youths.goals_part import GoalsPart
from jis_desktop.ui.youths.moments import MomentList

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent

    from jis_desktop.domain.records import Moment
    from jis_desktop.services.see_youths import Event, YouthFile
    from jis_desktop.ui.today.phrases import DayPhrases
    from jis_desktop.ui.youths.phrases import YouthPhrases

_SIDE_WIDE = 256
_BESIDE_FROM = 700
_NO_LIMIT = 16_777_215
"""QWIDGETSIZE_MAX, which PySide does not name."""


class TimelinePage(QWidget):
    """The timeline with the goals beside it, or above it where it is narrow.

    Args:
        phrases: puts moments into words.
        days: code lists and their language.

    Attributes:
        earlier_requested: the end of the timeline comes near.
        moment_opened, removal_asked: carry a moment's kind and id.
    """

    earlier_requested = Signal()
    moment_opened = Signal(object, object)
    removal_asked = Signal(object, object)

    def __init__(self, phrases: YouthPhrases, days: DayPhrases) -> None:
        super().__init__()
        self._phrases = phrases
        self._today: date | None = None
        self._shown: UUID | None = None
        self._moments: dict[str, Moment] = {}
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(20)
        self.timeline = MomentList(label=self.tr("Timeline"), name="youths.timeline")
        self.timeline.verticalScrollBar().valueChanged.connect(self._on_scroll)
        self.timeline.opened.connect(self._open)
        self.timeline.removal_asked.connect(self._remove)
        self.goals = GoalsPart(days)
        self._body.addWidget(self.timeline, 1)
        self._body.addWidget(self.goals, 0)
        self.setFocusProxy(self.timeline)

    def show_file(self, file: YouthFile, *, weeks: int | None, today: date) -> None:
        """Show one youth."""
        self._today = today
        mark = "" if weeks is None else self._phrases.mark(weeks)
        self.goals.show_goals(file, mark=mark)
        self._moments = {}
        self._remember(file.events)
        items = [self._phrases.item(event, today=today) for event in file.events]
        self.timeline.show_items(items, anew=file.person.id != self._shown)
        self._shown = file.person.id

    def show_earlier(self, events: tuple[Event, ...]) -> None:
        """Add older moments."""
        today = self._today
        if today is not None:
            self._remember(events)
            self.timeline.add_items([self._phrases.item(event, today=today) for event in events])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the goals above where it is narrow, see QWidget.resizeEvent."""
        super().resizeEvent(event)
        beside = self.width() >= active_theme().px(_BESIDE_FROM)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.BottomToTop
        self._body.setDirection(way)
        if beside:
            self.goals.setFixedWidth(active_theme().px(_SIDE_WIDE))
        else:
            self.goals.setMinimumWidth(0)
            self.goals.setMaximumWidth(_NO_LIMIT)
        self.goals.set_compact(on=not beside)

    def _remember(self, events: tuple[Event, ...]) -> None:
        self._moments |= {event.moment.id.hex: event.moment for event in events}
        kept = {key for key, moment in self._moments.items() if moment.kind not in REMOVABLE}
        self.timeline.lasting = kept

    def _open(self, key: str) -> None:
        moment = self._moments[key]
        self.moment_opened.emit(moment.kind, moment.id)

    def _remove(self, key: str) -> None:
        moment = self._moments[key]
        self.removal_asked.emit(moment.kind, moment.id)

    def _on_scroll(self, _value: int) -> None:
        if self.timeline.near_end():
            self.earlier_requested.emit()
