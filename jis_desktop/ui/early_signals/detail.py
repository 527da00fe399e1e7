"""One early signal with all that is known of it, in a panel at the side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from jis_desktop.domain.early_signal import About
from jis_desktop.ui.page import scrolled
from jis_desktop.ui.widgets.card import Card, Rule
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.side_panel import SidePanel
from jis_desktop.ui.widgets.text import IconText, Text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from jis_desktop.domain.early_signal import EarlySignal
    from jis_desktop.services.see_early_signals import Board
    from jis_desktop.ui.early_signals.phrases import EarlySignalPhrases

_NAME = "early_signals.detail"


class Detail(SidePanel):
    """Facts and interpretation apart, and what is agreed.

    Args:
        view: over which it opens.
        phrases: puts early signals into words.

    Attributes:
        move_requested: the menu is to open, below `move_button`.
        youth_requested: carries the id of the youth whom it is about.
        steps_requested: carries the early signal whose steps of the reporting code are wanted.
        one: the early signal that it shows.
    """

    move_requested = Signal()
    youth_requested = Signal(object)
    steps_requested = Signal(object)

    def __init__(self, view: QWidget, phrases: EarlySignalPhrases) -> None:
        super().__init__(view, name=_NAME, title="")
        self.setAccessibleName(self.tr("Early signal"))
        self._phrases = phrases
        self.one: EarlySignal | None = None
        self._sort = IconText("ear", name=f"{_NAME}.sort").set_weight(600)
        self._title = Text("", role="title_compact", wrap=True, name=f"{_NAME}.title")
        self._fields = QVBoxLayout()
        self._fields.setSpacing(16)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(24, 16, 24, 16)
        inside.setSpacing(16)
        inside.addWidget(self._title)
        inside.addLayout(self._fields)
        inside.addStretch(1)
        self.body.addWidget(self._head())
        self.body.addWidget(Rule())
        self.body.addWidget(scrolled(content, f"{_NAME}.scroll"), 1)
        self.body.addWidget(Rule())
        self.body.addWidget(self._foot())
        self.close_requested.connect(self.close_panel)
        self.closed.connect(self._forget)

    def show_one(self, one: EarlySignal, board: Board, *, today: date) -> None:
        """Show an early signal."""
        self.one = one
        card = self._phrases.card(one, board, today=today)
        self._sort.setText(" · ".join(part for part in (card.sort, card.domain) if part))
        self._sort.set_icon(card.sort_icon, card.sort_ink)
        self._title.setText(card.title)
        self._show_fields(self._parts(one, board, today=today))
        about_somebody = one.about is not About.NOBODY
        self.steps_button.setVisible(about_somebody)
        if about_somebody and self._phrases.calls_for_steps(one):
            self._fields.insertWidget(0, self._thought())
        known = board.names.get(one.young_person_id) if one.young_person_id else None
        self._youth_button.setVisible(known is not None)
        if known is not None:
            self._youth_button.setText(self.tr("To {name}").format(name=known.name))

    def _parts(
        self, one: EarlySignal, board: Board, *, today: date
    ) -> Sequence[tuple[str, str, str]]:
        words = self._phrases
        school = next((s.name for s in board.schools if s.id == one.school_id), "")
        status = words.label("signal_status", one.status)
        outcome = words.outcome(one)
        return (
            ("who", self.tr("Who"), words.who(one, board)),
            ("school", self.tr("School"), school),
            ("facts", self.tr("Facts"), one.facts),
            ("interpretation", self.tr("What I think of it"), one.interpretation),
            ("heard", self.tr("How and when"), words.heard(one, today=today)),
            ("follow_up", self.tr("Agreed"), words.follow_up(one, today=today)),
            ("status", self.tr("Status"), f"{status}: {outcome}" if outcome else status),
        )

    def _show_fields(self, parts: Sequence[tuple[str, str, str]]) -> None:
        while (item := self._fields.takeAt(0)) is not None:
            if (part := item.widget()) is not None:
                part.hide()
                part.deleteLater()
        for name, label, text in parts:
            if text:
                self._fields.addWidget(_field(name, label, text))

    def _forget(self) -> None:
        """Hold nothing of what it showed."""
        self.one = None
        self._title.clear()
        self._show_fields(())

    def _head(self) -> QFrame:
        head = QFrame()
        line = QHBoxLayout(head)
        line.setContentsMargins(24, 9, 16, 9)
        line.addWidget(self._sort, 1)
        close = KeyedButton(self.tr("Close"), name=f"{_NAME}.close", kind="bare", icon="x")
        close.icon_only().clicked.connect(self.close_requested)
        line.addWidget(close)
        return head

    def _foot(self) -> QFrame:
        foot = QFrame()
        line = QHBoxLayout(foot)
        line.setContentsMargins(24, 12, 24, 12)
        line.setSpacing(8)
        self.move_button = KeyedButton(self.tr("Move to…"), name=f"{_NAME}.move")
        self.move_button.trailing("chevron-down").clicked.connect(self.move_requested)
        self._youth_button = KeyedButton("", name=f"{_NAME}.youth", kind="quiet", icon="user-round")
        self._youth_button.hide()
        self._youth_button.clicked.connect(self._go_to_youth)
        line.addWidget(self.move_button)
        line.addWidget(self._youth_button)
        line.addStretch(1)
        self.steps_button = KeyedButton(
            self.tr("Reporting code"), name=f"{_NAME}.steps", icon="shield-check"
        )
        self.steps_button.clicked.connect(lambda: self.steps_requested.emit(self.one))
        line.addWidget(self.steps_button)
        return foot

    def _thought(self) -> Card:
        card = Card(
            kind="care", title=self.tr("Think of the reporting code"), icon="shield-check",
            name=f"{_NAME}.thought",
        )  # fmt: skip
        told = self.tr("Five steps help you decide what to do. You need not do it alone.")
        card.body.addWidget(Text(told, wrap=True))
        return card

    def _go_to_youth(self) -> None:
        if self.one is not None and self.one.young_person_id is not None:
            youth = self.one.young_person_id
            self.close_panel()
            self.youth_requested.emit(youth)


def _field(name: str, label: str, text: str) -> QWidget:
    field = QWidget()
    column = QVBoxLayout(field)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(Text(label, role="caption", ink="ink_3"))
    value = Text(text, wrap=True, name=f"{_NAME}.{name}")
    value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    column.addWidget(value)
    return field
