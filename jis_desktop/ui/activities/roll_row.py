"""One name of a roll call: there, not there, excused, or not asked yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy

from jis_desktop.ui.activities.card import STEPS
from jis_desktop.ui.style.icons import icon_size, paint_icon
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.style.tokens import RADIUS
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.painting import MIDDLE_RIGHT, paint_words

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPaintEvent

    from jis_desktop.domain.young_person import KnownName
    from jis_desktop.ui.activities.roll_jump import RollJump

Mark = Literal["present", "absent", "excused", ""]

_PAD = 6
_GAP = 6
_AIR = 18
_ICON_PX = 16
_INKS = {"present": "good_ink", "absent": "ink_2", "excused": "ink_2", "": "ink_3"}
_ICONS = {"present": "check", "absent": "x", "excused": "message-circle", "": ""}
_STRIKES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RollRow(QAbstractButton):
    """A name with its mark. One letter or sign marks it; Delete takes it off the roll call.

    Args:
        known: whose name.
        jump: says which keys are letters of another name.

    Attributes:
        marked: carries ``present``, ``absent`` or ``excused``.
        struck: the youth does not belong on the roll call.
        rest_marked: all who have no mark yet were there.
        stepped: an arrow key; carries columns and rows.
        entered: it has the focus now.
        jumped: carries what was typed of another name so far.
        done: Enter, which never marks: who walks from name to name with it would mark and finish.
    """

    marked = Signal(str)
    struck = Signal()
    rest_marked = Signal()
    stepped = Signal(int, int)
    entered = Signal()
    jumped = Signal(str)
    done = Signal()

    def __init__(self, known: KnownName, jump: RollJump) -> None:
        super().__init__()
        self.known = known
        self._jump = jump
        self.mark: Mark = ""
        self.setObjectName(f"activities.roll.{known.id.hex}")
        self.setProperty("corner", RADIUS.control)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._letters: dict[str, Mark] = {
            self.tr("Y", "key: was there"): "present",
            self.tr("N", "key: was not"): "absent",
            self.tr("E", "key: had said so"): "excused",
            "+": "present",
            "-": "absent",
        }
        self.setAccessibleDescription(
            self.tr(
                "Y: there, N: not there, E: had said so, Delete: off the roll call. Two letters go"
                " to a name; one that begins with Y, N, E or R needs a slash first. Space changes"
                " the mark, Enter finishes once somebody is marked."
            )
        )
        self._rest_letter = self.tr("R", "key: the rest were there")
        self._buttons = (
            self._answer(self.tr("there"), "present"),
            self._answer(self.tr("not"), "absent"),
            self._answer(self.tr("had said so"), "excused", icon="message-circle"),
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(_PAD, 0, _PAD, 1)
        line.setSpacing(_GAP)
        line.addStretch(1)
        for button in self._buttons:
            line.addWidget(button)
        self.clicked.connect(self._toggle)
        self._look_at_buttons()
        self.show_mark("")

    def show_mark(self, mark: Mark) -> None:
        """Show whether the youth was there."""
        self.mark = mark
        self.setAccessibleName(f"{self.known.label}, {self._word()}")
        self.update()

    def sizeHint(self) -> QSize:
        """See QWidget.sizeHint."""
        theme = active_theme()
        high = max(theme.line("body") + _AIR, self._buttons[0].sizeHint().height() + 6)
        return QSize(theme.px(150), high)

    def minimumSizeHint(self) -> QSize:
        """See QWidget.minimumSizeHint."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget.keyPressEvent."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        ):
            super().keyPressEvent(event)
        elif key in _ENTERS:
            self._enter(again=event.isAutoRepeat())
        elif (letters := self._jump.taken(event.text())) is not None:
            self.jumped.emit(letters)
        elif key in STEPS:
            self.stepped.emit(*STEPS[key])
        elif key in _STRIKES:
            self.struck.emit()
        elif not self._letter_taken(event.text().upper()):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """See QWidget.focusInEvent."""
        super().focusInEvent(event)
        self._look_at_buttons()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """See QWidget.focusOutEvent."""
        super().focusOutEvent(event)
        self._look_at_buttons()

    def enterEvent(self, event: QEnterEvent) -> None:
        """See QWidget.enterEvent."""
        super().enterEvent(event)
        self._look_at_buttons()

    def leaveEvent(self, event: QEvent) -> None:
        """See QWidget.leaveEvent."""
        super().leaveEvent(event)
        self._look_at_buttons()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget.paintEvent."""
        painter = QPainter(self)
        theme = active_theme()
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))
        room = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        if self._buttons[0].isHidden():
            room.setRight(self._paint_mark(painter, room) - _GAP)
        else:
            room.setRight(self._buttons[0].x() - _GAP)
        used = paint_words(painter, room, self.known.name, weight=500)
        rest = room.adjusted(used + 8, 0, 0, 0)
        paint_words(painter, rest, self.known.class_name, role="small", ink="ink_3")

    def _paint_mark(self, painter: QPainter, room: QRect) -> int:
        """The left edge of what was painted, in px."""
        ink = _INKS[self.mark]
        weight = 600 if self.mark == "present" else 400
        word = self._word()
        used = paint_words(
            painter, room, word, role="small", weight=weight, ink=ink, align=MIDDLE_RIGHT
        )
        left = room.right() + 1 - used
        if not _ICONS[self.mark]:
            return left
        side = icon_size(_ICON_PX)
        at = QRect(left - _GAP - side, 0, side, self.height())
        paint_icon(painter, _ICONS[self.mark], at, role=ink, size=_ICON_PX)
        return at.left()

    def _word(self) -> str:
        words = {
            "present": self.tr("there"),
            "absent": self.tr("not there"),
            "excused": self.tr("had said so"),
            "": self.tr("not asked yet"),
        }
        return words[self.mark]

    def _answer(self, text: str, mark: Mark, *, icon: str = "") -> KeyedButton:
        button = KeyedButton(text, name=f"{self.objectName()}.{mark}", icon=icon).small()
        if icon:
            button.icon_only()
        button.setAccessibleName(f"{self.known.label}: {text}")
        # By keyboard the row's letters answer: Tab goes past the roll call in one step.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.marked.emit(mark))
        return button

    def _enter(self, *, again: bool) -> None:
        pending = self._jump.under_way
        self._jump.end()
        if not pending and not again:
            self.done.emit()

    def _letter_taken(self, letter: str) -> bool:
        if letter and letter == self._rest_letter:
            self.rest_marked.emit()
            return True
        if letter not in self._letters:
            return False
        self.marked.emit(self._letters[letter])
        return True

    def _toggle(self) -> None:
        self.marked.emit("absent" if self.mark == "present" else "present")

    def _look_at_buttons(self) -> None:
        for button in self._buttons:
            button.setVisible(self.hasFocus() or self.underMouse())
        self.update()
