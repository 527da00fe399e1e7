"""The opened activity: who was there, how many, how it went; or why it did not take place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from jis_desktop.services.see_activity import unmarked
from jis_desktop.ui.activities.heads import HeadsPart
from jis_desktop.ui.activities.roll_call import RollCallPart
from jis_desktop.ui.bsn_warning import BsnWarning
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.avatar import Bubble
from jis_desktop.ui.widgets.card import Rule
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.flow_layout import FlowLayout
from jis_desktop.ui.widgets.growing_text import GrowingText
from jis_desktop.ui.widgets.keycap import cap_text
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.tag import Tag
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from PySide6.QtGui import QHideEvent, QPaintEvent, QResizeEvent

    from jis_desktop.domain.activity import Activity
    from jis_desktop.services.see_activity import ActivityFile
    from jis_desktop.ui.activities.phrases import ActivityPhrases

_HEADS_WIDE = 276
_WORDS_WIDE = 252
_WORDS_NARROW = 204
_SIDE_BY_SIDE_FROM = 820
_WORDS_FROM = 960
"""Narrower, keys are not told and the way out without marking shows its icon alone."""
_KEPT_AFTER_MS = 500


class ActivityDetail(QFrame):
    """See the module.

    Args:
        phrases: puts activities into words.

    Attributes:
        evaluation_typed: carries the text.
        needs_typed: carries ``material`` or ``partners``, and the text.
        keep_requested: what was typed is to be stored now.
        cancelled: carries the reason's key.
        reinstated: it took place after all.
        finished: the work on it is done; `rest_goes_along` says what that takes in.
        left: to be closed, and nobody else marked.
        correct_asked: what it was, or when, is to be corrected.
        roll, heads: its parts.
        rest_goes_along: whether everybody without a mark was there, as the button says.
    """

    evaluation_typed = Signal(str)
    needs_typed = Signal(str, str)
    keep_requested = Signal()
    cancelled = Signal(str)
    reinstated = Signal()
    finished = Signal()
    left = Signal()
    correct_asked = Signal()

    def __init__(self, phrases: ActivityPhrases) -> None:
        super().__init__()
        self.setObjectName("activities.detail")
        self.setProperty("kind", "card")
        self._phrases = phrases
        self._day: date | None = None
        self.rest_goes_along = False
        self.roll = RollCallPart()
        self.roll.marked.connect(lambda youth, _mark: self._look_at_rest(youth))
        self.roll.done.connect(self.finished)
        self.heads = HeadsPart(phrases)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(_KEPT_AFTER_MS)
        self._keeping.timeout.connect(self.keep_requested)
        self._body = QHBoxLayout()
        self._body.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addWidget(self._make_head())
        whole.addWidget(Rule())
        whole.addLayout(self._body)
        self._words = self._make_words()
        self._lines = (_Divider(), _Divider())
        parts = (self.roll, self._lines[0], self.heads, self._lines[1], self._words)
        for part in parts:
            self._body.addWidget(part, 1 if part is self.roll else 0)
        self.heads.counted.connect(lambda _heads: self._keeping.start())

    def show_file(self, file: ActivityFile) -> None:
        """Show an activity."""
        activity = file.activity
        self._day = activity.day
        self._show_head(file)
        held = not activity.cancelled
        for part in (self.roll, self.heads, *self._lines):
            part.setVisible(held)
        self.roll.show_file(file)
        self._show_rest(on=held and bool(activity.on_roll) and bool(unmarked(file)))
        self.heads.show_heads(activity.heads, names=len(activity.present))
        if self._evaluation.toPlainText() != activity.evaluation:
            blocker = QSignalBlocker(self._evaluation)
            self._evaluation.setPlainText(activity.evaluation)
            blocker.unblock()
        for name, field in self._needs.items():
            if field.text() != getattr(activity, name):
                field.setText(getattr(activity, name))
        self._show_tags(activity)
        self._fit()

    def focus_first(self) -> None:
        """Go to what is to be filled in first."""
        if self.roll.isHidden():
            self._evaluation.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.roll.rows:
            self.roll.focus_first()
        else:
            self.heads.fields["girls"].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget.resizeEvent."""
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing typed waits for a screen that is gone, see QWidget.hideEvent."""
        super().hideEvent(event)
        self._keeping.stop()
        self.keep_requested.emit()

    def _make_head(self) -> QWidget:
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(16, 10, 16, 10)
        line.setSpacing(12)
        self._bubble = Bubble("calendar-days", size=32)
        self._title = Text("", wrap=True, name="activities.detail.title").set_weight(600)
        self._when = Text("", role="small", ink="ink_2", wrap=True, name="activities.detail.when")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._when)
        line.addWidget(self._bubble)
        line.addLayout(names, 1)
        self._skips = Text("", role="small", ink="ink_2", wrap=True, name="activities.detail.skips")
        line.addWidget(self._skips)
        self._gone = Tag("", icon="x", name="activities.detail.cancelled")
        line.addWidget(self._gone)
        self._make_answers(line)
        return head

    def _make_answers(self, line: QHBoxLayout) -> None:
        self._cancel = KeyedButton(
            self.tr("Cancelled"), name="activities.cancel", kind="quiet"
        ).trailing("chevron-down")
        self._reinstate = KeyedButton(
            self.tr("Took place after all"), name="activities.reinstate", icon="undo-2"
        )
        self._correct = KeyedButton(
            self.tr("Correct"), name="activities.correct", kind="quiet", icon="pencil"
        ).icon_only()
        self._correct.clicked.connect(self.correct_asked)
        self._leave = KeyedButton(
            self.tr("Only close"), name="activities.leave", kind="quiet", icon="x"
        )
        self._leave.hide()
        self._done = done = KeyedButton(
            self.tr("Done"), name="activities.done", kind="primary", cap=cap_text("Ctrl+Return")
        )
        self._reasons = QMenu(self._cancel)
        self._reasons.setObjectName("activities.cancel.reasons")
        self._cancel.clicked.connect(self._ask_reason)
        self._reinstate.clicked.connect(self.reinstated)
        self._leave.clicked.connect(self.left)
        done.clicked.connect(self.finished)
        for button in (self._correct, self._cancel, self._reinstate, self._leave, done):
            line.addWidget(button)

    def _look_at_rest(self, marked: UUID) -> None:
        """At once, for Ctrl+Enter may follow a mark faster than the disk does."""
        rows = self.roll.rows
        self._show_rest(on=any(not row.mark and row.known.id != marked for row in rows))

    def _show_rest(self, *, on: bool) -> None:
        self.rest_goes_along = on
        self._done.setText(self.tr("Done, the rest were there") if on else self.tr("Done"))
        self._done.updateGeometry()
        self._leave.setVisible(on)

    def _make_words(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        label = self.tr("How did it go?")
        column.addWidget(Text(label).set_weight(600))
        self._evaluation = GrowingText(
            name="activities.evaluation", label=label, hint=self.tr("What stood out?"), least=3
        )
        self._evaluation.textChanged.connect(self._on_words)
        column.addWidget(self._evaluation)
        column.addWidget(BsnWarning(self._evaluation, narrow=True))
        self._needs = {
            "material": _line_field(self.tr("Needed"), "activities.material"),
            "partners": _line_field(self.tr("Together with"), "activities.partners"),
        }
        for name, field in self._needs.items():
            field.textEdited.connect(partial(self._on_needs, name))
            column.addWidget(FieldRow(field.accessibleName(), field))
        self._tags_label = Text(self.tr("Themes"), role="small", ink="ink_2")
        column.addWidget(self._tags_label)
        self._tags = QWidget()
        self._tag_line = FlowLayout()
        self._tags.setLayout(self._tag_line)
        column.addWidget(self._tags)
        column.addStretch(1)
        return holder

    def _show_head(self, file: ActivityFile) -> None:
        activity, words = file.activity, self._phrases
        self._title.setText(words.titled(activity, file.session))
        self._when.setText(words.whole(activity, file.school))
        skips = words.skips(file.session)
        self._skips.setText(skips)
        self._skips.setVisible(bool(skips))
        self._bubble.set_icon(words.icon(activity))
        gone = words.cancelled(activity)
        self._gone.setText(gone)
        self._gone.setVisible(bool(gone))
        self._cancel.setVisible(not gone)
        self._reinstate.setVisible(bool(gone))

    def _show_tags(self, activity: Activity) -> None:
        while (item := self._tag_line.takeAt(0)) is not None:
            tag = item.widget()
            if tag is not None:
                tag.hide()
                tag.deleteLater()
        texts = [self._phrases.label("theme", key) for key in activity.themes]
        if activity.programme:
            texts.insert(0, self._phrases.label("programme", activity.programme))
        for number, text in enumerate(texts):
            self._tag_line.addWidget(Tag(text, name=f"activities.tag.{number}"))
        self._tags.setVisible(bool(texts))
        self._tags_label.setVisible(bool(texts))

    def _ask_reason(self) -> None:
        self._reasons.clear()
        if self._day is None:
            return
        codes = self._phrases.days.lists["activity_cancel_reason"].valid_on(self._day)
        for code in codes:
            action = self._reasons.addAction(code.label(self._phrases.days.language))
            action.triggered.connect(lambda _checked=False, key=code.key: self.cancelled.emit(key))
        self._reasons.popup(self._cancel.mapToGlobal(self._cancel.rect().bottomLeft()))

    def _on_needs(self, name: str, text: str) -> None:
        self.needs_typed.emit(name, text)
        self._keeping.start()

    def _on_words(self) -> None:
        self.evaluation_typed.emit(self._evaluation.toPlainText())
        self._keeping.start()

    def _fit(self) -> None:
        """Three parts side by side, or below each other where it is narrow."""
        theme = active_theme()
        wide = self.width() >= theme.px(_SIDE_BY_SIDE_FROM)
        roomy = self.width() >= theme.px(_WORDS_FROM)
        self._leave.icon_only(on=not roomy)
        self.roll.set_hints(on=roomy or not wide)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._body.direction() != way:
            self._body.setDirection(way)
        words = _WORDS_WIDE if roomy else _WORDS_NARROW
        for part, px in ((self.heads, _HEADS_WIDE), (self._words, words)):
            alone = part is self._words and self.roll.isHidden()
            if wide and not alone:
                part.setFixedWidth(theme.px(px))
            else:
                part.setMinimumWidth(0)
                part.setMaximumWidth(16_777_215)


def _line_field(label: str, name: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setAccessibleName(label)
    return field


class _Divider(QWidget):
    """A line of 1 px between parts, upright or flat."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(1, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget.paintEvent."""
        painter = QPainter(self)
        colour = active_theme().colour("line")
        if self.height() > self.width():
            painter.fillRect(self.width() // 2, 0, 1, self.height(), colour)
        else:
            painter.fillRect(0, self.height() // 2, self.width(), 1, colour)
