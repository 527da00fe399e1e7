"""What there is to come back to with a youth, with one-key answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from jis_desktop.ui.page import scrolled
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.empty_state import EmptyState
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.row import RowModel
from jis_desktop.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import SignalInstance

    from jis_desktop.domain.records import DueEntry
    from jis_desktop.services.see_youths import FollowUps
    from jis_desktop.ui.widgets.row import Row
    from jis_desktop.ui.youths.phrases import YouthPhrases


class TasksPage(QWidget):
    """What waits above what is done.

    Args:
        phrases: puts follow-ups into words.

    Attributes:
        finished, postponed: carry the `DueEntry`.
        opened: carries the kind and id of the record behind it.
        log_requested: somebody wants to log something about this youth.
    """

    finished = Signal(object)
    postponed = Signal(object)
    opened = Signal(object, object)
    log_requested = Signal()

    def __init__(self, phrases: YouthPhrases) -> None:
        super().__init__()
        self.setObjectName("youths.tasks")
        self._phrases = phrases
        self._entries: dict[str, DueEntry] = {}
        self._made = False

    def prepare(self) -> None:
        """Make the lists, once; showing or filling them does it too."""
        if self._made:
            return
        self._made = True
        self._waiting, self._waiting_card = self._list(self.tr("To come back to"), "waiting")
        self._waiting.set_tools(self._answers())
        self._done, self._done_card = self._list(self.tr("Done in the last 4 weeks"), "done")
        how = self.tr("End what you log with > and a day, for example: > mon. It appears here.")
        self._empty = EmptyState(
            self.tr("Nothing to come back to"),
            how.replace("> ", ">\u00a0"),  # the sign stays with its day
            icon="calendar-check",
            deed=self.tr("Log a contact"),
            name="youths.tasks.empty",
        )
        self._empty.acted.connect(self.log_requested)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(12)
        for part in (self._waiting_card, self._empty, self._done_card):
            column.addWidget(part)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content, "youths.tasks.scroll"))

    def show_follow_ups(self, found: FollowUps, *, today: date) -> None:
        """See `follow_ups.FollowUpView.show_follow_ups`."""
        self.prepare()
        self._entries = {due.id.hex: due for due in found.waiting}
        self._entries |= {one.follow_up.id.hex: one.follow_up for one in found.answered}
        self._fill(self._waiting, [self._phrases.waiting(due, today) for due in found.waiting])
        self._fill(self._done, [self._phrases.answered(one, today) for one in found.answered])
        self._waiting_card.setVisible(bool(found.waiting))
        self._done_card.setVisible(bool(found.answered))
        self._empty.setVisible(not found.waiting)
        self.setFocusProxy(self._waiting if found.waiting else self._empty.button)

    def _list(self, title: str, name: str) -> tuple[RowList, Card]:
        card = Card(title=title, name=f"youths.tasks.{name}_card")
        card.body.setContentsMargins(1, 1, 1, 1)
        rows = RowList(RowModel(), label=title, name=f"youths.tasks.{name}")
        rows.opened.connect(self._open)
        card.body.addWidget(rows)
        return rows, card

    def _answers(self) -> list[tuple[str, QPushButton]]:
        done = KeyedButton(self.tr("Done"), name="youths.tasks.finish", kind="primary", cap="G")
        tomorrow = KeyedButton(self.tr("Tomorrow"), name="youths.tasks.postpone", cap="M")
        show = KeyedButton(self.tr("Open"), name="youths.tasks.open", cap="O")
        done.clicked.connect(lambda: self._answer(self.finished))
        tomorrow.clicked.connect(lambda: self._answer(self.postponed))
        show.clicked.connect(lambda: self._open(self._waiting.key()))
        return [("G", done.small()), ("M", tomorrow.small()), ("O", show.small())]

    def _answer(self, told: SignalInstance) -> None:
        due = self._entries.get(self._waiting.key())
        if due is not None:
            told.emit(due)

    def _open(self, key: str) -> None:
        due = self._entries.get(key)
        if due is not None:
            self.opened.emit(due.kind, due.id)

    @staticmethod
    def _fill(rows: RowList, shown: list[Row]) -> None:
        """Show other rows; the current one stays, or who came in its place."""
        key, place = rows.key(), rows.currentIndex().row()
        model = rows.model()
        if isinstance(model, RowModel):
            model.set_rows(shown)
            if shown and (place >= 0 or rows.hasFocus()):
                kept = model.place_of(key)
                at = kept if kept >= 0 else min(max(place, 0), len(shown) - 1)
                rows.setCurrentIndex(model.index(at, 0))
        rows.setFixedHeight(rows.content_height())
