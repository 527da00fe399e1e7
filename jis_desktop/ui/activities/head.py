"""The head of Activiteiten: which week, week or list or hours, and what one can begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from jis_desktop.ui.activities.presenter import HOURS, LIST, WEEK
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.flow_layout import FlowLayout
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.option import Option
from jis_desktop.ui.widgets.segments import Segments
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_WORDS_FROM = 980
"""Narrower, copying and planning show their icons alone."""


class ActivitiesHead(QWidget):
    """See the module.

    Attributes:
        stepped: carries by how many weeks.
        this_week_asked: the week of today.
        mode_chosen: ``week``, ``list`` or ``hours``.
        copy_asked: the week before is to be copied.
        plan_asked: something is to be planned.
        log_asked: something is to be logged.
    """

    stepped = Signal(int)
    this_week_asked = Signal()
    mode_chosen = Signal(str)
    copy_asked = Signal()
    plan_asked = Signal()
    log_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        line = FlowLayout(10, stretch_last=True)
        line.setContentsMargins(24, 16, 24, 8)
        self.setLayout(line)
        self._title = Text("", role="title", name="activities.title")
        self._span = Text("", ink="ink_2", name="activities.span")
        self._list_title = Text(self.tr("All activities"), role="title")
        self._list_title.hide()
        for part in (self._title, self._span, self._list_title, self._make_tools()):
            line.addWidget(part)

    def show_week(self, title: str, span: str) -> None:
        """Show which week it is."""
        self._title.setText(title)
        self._span.setText(span)

    def show_mode(self, mode: str) -> None:
        """Show week, list or hours."""
        self._mode.choose(mode)
        for part in (self._title, self._span, *self._moves):
            part.setVisible(mode != LIST)
        self._copy.setVisible(mode == WEEK)
        self._list_title.setVisible(mode == LIST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget.resizeEvent."""
        super().resizeEvent(event)
        wide = self.width() >= active_theme().px(_WORDS_FROM)
        for button in (self._copy, self._plan):
            button.icon_only(on=not wide)

    def _make_tools(self) -> QWidget:
        tools = QWidget()
        line = QHBoxLayout(tools)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addStretch(1)
        self._moves = self._make_moves()
        self._mode = Segments(
            [
                Option(WEEK, self.tr("Week")),
                Option(LIST, self.tr("List")),
                Option(HOURS, self.tr("Hours")),
            ],
            label=self.tr("How to show activities"), name="activities.mode", small=True,
        )  # fmt: skip
        self._mode.choose(WEEK)
        self._mode.chosen.connect(self.mode_chosen)
        self._copy = KeyedButton(
            self.tr("Copy last week"), name="activities.copy", icon="copy"
        ).small()
        self._plan = KeyedButton(
            self.tr("Plan"), name="activities.plan_new", icon="calendar-clock"
        ).small()
        new = KeyedButton(self.tr("Activity"), name="activities.new", icon="plus").small()
        new.setAccessibleName(self.tr("Log an activity"))
        self._copy.clicked.connect(self.copy_asked)
        self._plan.clicked.connect(self.plan_asked)
        new.clicked.connect(self.log_asked)
        for part in (*self._moves, self._mode, self._copy, self._plan, new):
            line.addWidget(part)
        return tools

    def _make_moves(self) -> tuple[KeyedButton, ...]:
        before = KeyedButton(
            self.tr("Week before"), name="activities.before", icon="chevron-left"
        ).small()
        after = KeyedButton(
            self.tr("Week after"), name="activities.after", icon="chevron-right"
        ).small()
        now = KeyedButton(self.tr("This week"), name="activities.now").small()
        before.icon_only().clicked.connect(lambda: self.stepped.emit(-1))
        after.icon_only().clicked.connect(lambda: self.stepped.emit(1))
        now.clicked.connect(self.this_week_asked)
        return before, now, after
