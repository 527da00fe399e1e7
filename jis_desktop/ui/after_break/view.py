"""The panel Na de pauze: every line that was typed while locked, and one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from jis_desktop.ui.after_break.card import AfterBreakCard
from jis_desktop.ui.after_break.row import LineRow, UnreadableRow
from jis_desktop.ui.page import scrolled
from jis_desktop.ui.widgets.announcement import announce
from jis_desktop.ui.widgets.card import Rule
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.note_line import NoteLine
from jis_desktop.ui.widgets.side_panel import SidePanel
from jis_desktop.ui.widgets.text import IconText

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtGui import QKeyEvent

    from jis_desktop.domain.errors import JisError
    from jis_desktop.services.read_captured import Waiting, WaitingLine
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.today.phrases import DayPhrases

_KEPT_AFTER_MS = 800
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class AfterBreakPanel(SidePanel):
    """See `presenter.AfterBreakView`. Enter saves what is ready, Esc leaves it for later.

    Args:
        around: over which it opens.
        phrases: code lists, their language, and days in words.
        errors: puts errors into words.

    Attributes:
        line_typed: the line's id and its text after an edit.
        who_chosen: the line's id and that of a youth; None for somebody new.
        accepted, thrown_away: the line's id.
        save_requested: file what is ready.
        keep_requested: time to keep what was changed.
        undoable: a sentence and what takes it back.
        card: leads here from the first screen.
    """

    line_typed = Signal(object, str)
    who_chosen = Signal(object, object)
    accepted = Signal(object)
    thrown_away = Signal(object)
    save_requested = Signal()
    keep_requested = Signal()
    undoable = Signal(str, object)

    def __init__(self, around: QWidget, phrases: DayPhrases, errors: ErrorText) -> None:
        super().__init__(around, name="after_break", title=self.tr("After the break"))
        self._phrases = phrases
        self._errors = errors
        self._rows: dict[UUID, LineRow] = {}
        self._keeper = QTimer(self, singleShot=True, interval=_KEPT_AFTER_MS)
        self._keeper.timeout.connect(self.keep_requested)
        self.card = AfterBreakCard()
        self._make_head()
        self._area = scrolled(QWidget(), "after_break.scroll")
        self.body.addWidget(self._area, 1)
        self._make_foot()

    def show_waiting(self, waiting: Waiting) -> None:
        """See `presenter.AfterBreakView.show_waiting`."""
        unreadable = waiting.unreadable or {}
        count = len(waiting.lines) + len(unreadable)
        self.card.show_count(count)
        self._problem.show_note("", "hint")
        self._rows = {one.line.id: self._row(one, waiting) for one in waiting.lines}
        content = QWidget()
        content.setProperty("kind", "scrolled")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line_id, code in unreadable.items():
            self._add(column, self._unreadable(line_id, code))
        for row in self._rows.values():
            self._add(column, row)
        column.addStretch(1)
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self._area.setWidget(content)  # deletes the one before
        self._show_ready(waiting)
        if not count:
            self.close_panel()
        elif self.isVisible() and had_focus:
            self._focus_first()

    def show_line(self, one: WaitingLine, waiting: Waiting) -> None:
        """See `presenter.AfterBreakView.show_line`."""
        row = self._rows.get(one.line.id)
        if row is not None:
            row.show_reading(one, waiting)
        self._show_ready(waiting)

    def show_refused(self, line_id: UUID, error: JisError) -> None:
        """See `presenter.AfterBreakView.show_refused`."""
        row = self._rows.get(line_id)
        if row is not None:
            row.show_refused(self._errors.text(error))

    def open_panel(self, focus: QWidget | None = None) -> None:
        """See `presenter.AfterBreakView.open_panel`."""
        super().open_panel(focus or self.save_button)
        self._focus_first()

    def show_filed(self, count: int, *, undo: Callable[[], None]) -> None:
        """See `presenter.AfterBreakView.show_filed`."""
        self.undoable.emit(self.tr("%n line(s) saved", "", count), undo)

    def show_dropped(self, *, undo: Callable[[], None]) -> None:
        """See `presenter.AfterBreakView.show_dropped`."""
        self.undoable.emit(self.tr("Line thrown away"), undo)

    def show_error(self, error: JisError) -> None:
        """See `presenter.AfterBreakView.show_error`."""
        text = self._errors.text(error)
        announce(self, text)
        self._problem.show_note(text, "attention")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, or else saves; see QWidget.keyPressEvent."""
        if Qt.Key(event.key()) not in _ENTER:
            super().keyPressEvent(event)
            return
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton) and self.isAncestorOf(focused):
            focused.click()
        else:
            self._save()

    def _focus_first(self) -> None:
        """At what needs a look; the button where nothing does."""
        needing = (row.field for row in self._rows.values() if row.needs_look)
        (next(needing, None) or self.save_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_ready(self, waiting: Waiting) -> None:
        ready = sum(one.problem is None for one in waiting.lines)
        text = self.tr("Save %n line(s)", "", ready) if ready else self.tr("Save")
        self.save_button.setText(text)
        self.save_button.setEnabled(ready > 0)

    def _row(self, one: WaitingLine, waiting: Waiting) -> LineRow:
        line_id = one.line.id
        row = LineRow(one, waiting, self._phrases, self._errors)
        row.typed.connect(lambda text: self._on_typed(line_id, text))
        row.entered.connect(self._save)
        row.who_chosen.connect(lambda youth: self.who_chosen.emit(line_id, youth))
        row.accepted.connect(lambda: self.accepted.emit(line_id))
        row.thrown_away.connect(lambda: self.thrown_away.emit(line_id))
        return row

    def _unreadable(self, line_id: UUID, code: str) -> UnreadableRow:
        row = UnreadableRow(self._errors.notice(code), name=line_id.hex)
        row.thrown_away.connect(lambda: self.thrown_away.emit(line_id))
        return row

    def _add(self, column: QVBoxLayout, row: QWidget) -> None:
        column.addWidget(row)
        column.addWidget(Rule())

    def _on_typed(self, line_id: UUID, text: str) -> None:
        self._keeper.start()
        self.line_typed.emit(line_id, text)

    def _save(self) -> None:
        self._keeper.stop()
        self.save_requested.emit()

    def _make_head(self) -> None:
        title = IconText(
            "hourglass", self.tr("After the break"), role="heading", ink="ink",
            name="after_break.title",
        )  # fmt: skip
        self.add_head(title.set_icon("hourglass", "primary_ink"), close=self.tr("Later"))

    def _make_foot(self) -> None:
        line = self.add_foot()
        self._problem = NoteLine()
        self.save_button = KeyedButton(
            self.tr("Save"), name="after_break.save", kind="primary", cap="Enter"
        )
        self.save_button.clicked.connect(self._save)
        line.addWidget(self._problem, 1)
        line.addStretch(0)
        line.addWidget(self.save_button)
