"""The steps of something that is done once: which are done, which is now, which are to come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from jis_desktop.ui.style.icons import paint_icon
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.style.tokens import SPACE
from jis_desktop.ui.widgets.painting import CENTRE, paint_box, paint_words
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

StepState = Literal["done", "now", "later"]

_DISC = 32
_BELOW = 28
_TITLE_DOWN = 5
_AFTER_DISC = 14


@dataclass(frozen=True)
class Step:
    """One step.

    Attributes:
        title: short.
        note: what it holds, or what was answered.
    """

    title: str
    note: str = ""


class StepList(QWidget):
    """The steps below each other, with a line between. It shows; it cannot be clicked.

    Args:
        steps: in order.
        name: the object's name.
    """

    def __init__(self, steps: Sequence[Step], *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._current = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        last = len(steps) - 1
        self._items = [
            _StepItem(place + 1, step, last=place == last) for place, step in enumerate(steps)
        ]
        for place, item in enumerate(self._items):
            item.setObjectName(f"{name}.{place}")
            column.addWidget(item)
        self.set_current(0)

    def set_current(self, place: int) -> None:
        """Say where someone is; all before it is done, ``len(steps)`` means that all is.

        Args:
            place: index.
        """
        self._current = place
        for at, item in enumerate(self._items):
            item.show_state(self.state(at))

    def set_note(self, place: int, note: str) -> None:
        """Change what stands under a step's title."""
        self._items[place].show_note(note)

    def state(self, place: int) -> StepState:
        """Whether a step is done, now or later."""
        if place == self._current:
            return "now"
        return "done" if place < self._current else "later"


class _StepItem(QWidget):
    """The disc of a step, its title and its note."""

    def __init__(self, number: int, step: Step, *, last: bool) -> None:
        super().__init__()
        self._disc = _Disc(number, last=last)
        self._title = Text(step.title).set_weight(500)
        self._now = Text(self.tr("now"), role="caption", ink="primary_ink").set_weight(500)
        self._note = Text(step.note, role="small", ink="ink_3", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.setContentsMargins(0, _TITLE_DOWN, 0, 0 if last else _BELOW)
        heading = QHBoxLayout()
        heading.setSpacing(SPACE.snug)
        heading.addWidget(self._title)
        heading.addWidget(self._now)
        heading.addStretch(1)
        words.addLayout(heading)
        words.addWidget(self._note)
        words.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_AFTER_DISC)
        line.addWidget(self._disc)
        line.addLayout(words, 1)
        self.show_note(step.note)

    def show_note(self, note: str) -> None:
        """Change the note; without one its line takes no room."""
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def show_state(self, state: StepState) -> None:
        """Look done, current or to come, and say so."""
        words = {"done": self.tr("done"), "now": self.tr("now"), "later": self.tr("to come")}
        self._disc.show_state(state)
        self._now.setVisible(state == "now")
        self._title.setAccessibleName(f"{self._title.text()}, {words[state]}")


class _Disc(QWidget):
    """The number or the check mark, and the line down to the next one."""

    def __init__(self, number: int, *, last: bool) -> None:
        super().__init__()
        self._number = number
        self._last = last
        self._state: StepState = "later"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_state(self, state: StepState) -> None:
        """Look done, current or to come."""
        self._state = state
        self.update()

    def sizeHint(self) -> QSize:
        """See QWidget.sizeHint."""
        side = active_theme().px(_DISC)
        return QSize(side, side + (0 if self._last else _BELOW + SPACE.card))

    def minimumSizeHint(self) -> QSize:
        """See QWidget.minimumSizeHint."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget.paintEvent."""
        painter = QPainter(self)
        side = active_theme().px(_DISC)
        at = QRect(0, 0, side, side)
        if not self._last:
            line = QRect(side // 2, side + 6, 1, self.height() - side - 12)
            painter.fillRect(line, active_theme().colour("line_strong"))
        fill, edge, ink = _DISC_COLOURS[self._state]
        paint_box(painter, at, fill=fill, edge=edge, corner=side // 2)
        if self._state == "done":
            paint_icon(painter, "check", at, role=ink)
        else:
            paint_words(
                painter, at, str(self._number), role="body", weight=600, ink=ink, align=CENTRE
            )


_DISC_COLOURS: dict[StepState, tuple[str, str, str]] = {
    "done": ("good_soft", "good_line", "good_ink"),
    "now": ("primary", "primary", "on_primary"),
    "later": ("", "line_strong", "ink_2"),
}
