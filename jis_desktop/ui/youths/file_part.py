"""The right half of Jongeren: one youth, the timeline, and what the youth wants to reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.avatar import Avatar
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.tag import Tag
from jis_desktop.ui.widgets.text import Text
from jis_desktop.ui.widgets.timeline import Timeline, TimelineModel
from jis_desktop.ui.youths.goals_part import GoalsPart

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from jis_desktop.services.see_youths import Event, YouthFile
    from jis_desktop.ui.today.phrases import DayPhrases
    from jis_desktop.ui.youths.phrases import YouthPhrases

_SIDE_WIDE = 256
_BESIDE_FROM = 700
_AVATAR = 48


class YouthFilePart(QWidget):
    """One youth.

    Args:
        phrases: puts youths and moments into words.
        days: code lists and their language.

    Attributes:
        log_requested: carries the beginning of a quick line.
        earlier_requested: the end of the timeline comes near.
        trajectory_opened: coaching begins.
        trajectory_closed: it ends; carries the key of the result.
        goal_typed: carries the words of a new goal.
    """

    log_requested = Signal(str)
    earlier_requested = Signal()
    trajectory_opened = Signal()
    trajectory_closed = Signal(str)
    goal_typed = Signal(str)

    def __init__(self, phrases: YouthPhrases, days: DayPhrases) -> None:
        super().__init__()
        self.setObjectName("youths.file")
        self._phrases = phrases
        self._days = days
        self._today: date | None = None
        self._name = ""
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 0)
        whole.setSpacing(14)
        whole.addLayout(self._head())
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(20)
        self._model = TimelineModel()
        self.timeline = Timeline(self._model, label=self.tr("Timeline"), name="youths.timeline")
        self.timeline.verticalScrollBar().valueChanged.connect(self._on_scroll)
        self.goals = GoalsPart(days)
        self.goals.typed.connect(self.goal_typed)
        self._body.addWidget(self.timeline, 1)
        self._body.addWidget(self.goals, 0)
        whole.addLayout(self._body, 1)

    def show_file(self, file: YouthFile, *, weeks: int | None, today: date) -> None:
        """See `presenter.YouthsView.show_file`."""
        person = file.person
        self._today = today
        self._name = f"{person.name}/{person.class_name}" if person.class_name else person.name
        self._avatar.show_letter(person.name[:1].upper(), person.id.hex)
        self._title.setText(person.name)
        self._running.setVisible(file.trajectory is not None)
        self._who.setText(self._phrases.who(file))
        self._open_coaching.setEnabled(file.trajectory is None)
        self._close_coaching.menuAction().setEnabled(file.trajectory is not None)
        mark = "" if weeks is None else self._phrases.mark(weeks)
        self.goals.show_goals(file, mark=mark)
        items = [self._phrases.item(event, today=today) for event in file.events]
        self._model.set_items(items)

    def show_earlier(self, events: tuple[Event, ...]) -> None:
        """Add older moments."""
        today = self._today
        if today is not None:
            self._model.add_items([self._phrases.item(event, today=today) for event in events])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the goals below where it is narrow, see QWidget.resizeEvent."""
        super().resizeEvent(event)
        beside = self.width() >= active_theme().px(_BESIDE_FROM)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.BottomToTop
        self._body.setDirection(way)
        if beside:
            self.goals.setFixedWidth(active_theme().px(_SIDE_WIDE))
        else:
            self.goals.setMinimumWidth(0)
            self.goals.setMaximumWidth(16_777_215)
        self.goals.set_compact(on=not beside)

    def _head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(16)
        self._avatar = Avatar("", "", size=_AVATAR, name="youths.avatar")
        self._title = Text("", role="title", name="youths.name")
        self._running = Tag(
            self.tr("Coaching runs"), icon="route", state="primary", name="youths.running"
        )
        self._who = Text("", role="small", ink="ink_2", wrap=True, name="youths.who")
        names = QVBoxLayout()
        names.setSpacing(2)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self._title)
        first.addWidget(self._running)
        first.addStretch(1)
        names.addLayout(first)
        names.addWidget(self._who)
        line.addWidget(self._avatar)
        line.addLayout(names, 1)
        for button in self._buttons():
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _buttons(self) -> tuple[KeyedButton, ...]:
        contact = KeyedButton(self.tr("Contact"), name="youths.contact", icon="pen-line")
        contact.clicked.connect(lambda: self.log_requested.emit(f"{self._name} "))
        early = KeyedButton(self.tr("Signal"), name="youths.signal", icon="ear")
        early.clicked.connect(lambda: self.log_requested.emit(f"signaal {self._name} "))
        more = KeyedButton(self.tr("More"), name="youths.more", icon="ellipsis").icon_only()
        menu = self._menu(more)
        more.clicked.connect(lambda: menu.popup(more.mapToGlobal(more.rect().bottomLeft())))
        return contact, early, more

    def _menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        menu.setObjectName("youths.more.menu")
        self._open_coaching = menu.addAction(self.tr("Begin coaching"))
        self._open_coaching.triggered.connect(self.trajectory_opened)
        self._close_coaching = menu.addMenu(self.tr("Finish coaching"))
        results = self._days.lists["trajectory_result"].codes
        for code in results:
            action = self._close_coaching.addAction(code.label(self._days.language))
            action.triggered.connect(
                lambda _checked=False, key=code.key: self.trajectory_closed.emit(key)
            )
        return menu

    def _on_scroll(self, _value: int) -> None:
        if self.timeline.near_end():
            self.earlier_requested.emit()
