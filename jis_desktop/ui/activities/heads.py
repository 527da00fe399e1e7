"""Counting heads: a figure a gender, with minus and plus, and by typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from jis_desktop.domain.activity import HEADS_LIMIT, HeadCount
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.card import Rule
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.text import IconText, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QWheelEvent

    from jis_desktop.ui.activities.phrases import ActivityPhrases

_NOT_COUNTED = -1
_FIELD_WIDE = 48
_DASH = "–"  # noqa: RUF001  what is shown for "not counted"
_STEPS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}


class HeadField(QSpinBox):
    """A figure that may be missing, which is not zero. Emptying it takes the figure away."""

    def __init__(self, *, label: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setRange(_NOT_COUNTED, HEADS_LIMIT)
        self.setValue(_NOT_COUNTED)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # The frame around it has the padding already.
        self.lineEdit().setProperty("kind", "inner")
        self.setFixedWidth(active_theme().px(_FIELD_WIDE))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Empty means: not counted"))

    @property
    def count(self) -> int | None:
        """The figure; None where nobody counted."""
        return None if self.value() == _NOT_COUNTED else self.value()

    def show_count(self, count: int | None) -> None:
        """Show a figure without telling anyone."""
        wanted = _NOT_COUNTED if count is None else count
        if wanted != self.value():
            blocker = QSignalBlocker(self)
            self.setValue(wanted)
            blocker.unblock()

    def textFromValue(self, value: int) -> str:
        """See QSpinBox.textFromValue."""
        return _DASH if value == _NOT_COUNTED else str(value)

    def valueFromText(self, text: str) -> int:
        """See QSpinBox.valueFromText."""
        return int(text) if text.isdecimal() else _NOT_COUNTED

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """See QSpinBox.validate."""
        typed = text.replace(_DASH, "") if text != _DASH else text
        fits = typed in {"", _DASH} or (typed.isdecimal() and int(typed) <= HEADS_LIMIT)
        state = QValidator.State.Acceptable if fits else QValidator.State.Invalid
        return state, typed, min(position, len(typed))

    def stepBy(self, steps: int) -> None:
        """From "not counted" up is one, see QAbstractSpinBox.stepBy."""
        start = 0 if self.value() == _NOT_COUNTED and steps > 0 else self.value()
        self.setValue(start + steps)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget.keyPressEvent; plus and minus step, Enter is left to the screen."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepBy(_STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.interpretText()
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page: scrolling must not count, see QWidget.wheelEvent."""
        event.ignore()


class HeadsPart(QWidget):
    """Girls, boys, others, the total, and how it belongs with the roll call.

    Args:
        phrases: puts figures into words.

    Attributes:
        counted: somebody counted; carries the `HeadCount`.
    """

    counted = Signal(object)

    def __init__(self, phrases: ActivityPhrases) -> None:
        super().__init__()
        self.setObjectName("activities.heads")
        self._phrases = phrases
        self._names = 0
        self.fields: dict[str, HeadField] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(6)
        column.addLayout(self._head())
        for name, label in self._labels().items():
            column.addWidget(self._row(name, label))
            column.addWidget(Rule())
        column.addLayout(self._foot())
        column.addWidget(self._make_note())
        column.addStretch(1)

    def show_heads(self, heads: HeadCount, *, names: int) -> None:
        """Show figures.

        Args:
            heads: the figures.
            names: how many on the roll call were there.
        """
        self._names = names
        for name, field in self.fields.items():
            field.show_count(getattr(heads, name))
        self._show_total()

    def heads(self) -> HeadCount:
        """The figures as they stand."""
        return HeadCount(**{name: field.count for name, field in self.fields.items()})

    def _labels(self) -> dict[str, str]:
        return {
            "girls": self.tr("Girls"),
            "boys": self.tr("Boys"),
            "others": self.tr("Other, unknown"),
        }

    def _head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(Text(self.tr("Count heads")).set_weight(600), 1)
        line.addWidget(Text(self.tr("without names too"), role="small", ink="ink_2"))
        return line

    def _row(self, name: str, label: str) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(3)
        field = HeadField(label=label, name=f"activities.heads.{name}")
        field.valueChanged.connect(self._tell)
        self.fields[name] = field
        line.addWidget(Text(label), 1)
        line.addWidget(self._stepper(field, -1, self.tr("One less: {who}").format(who=label)))
        line.addWidget(field)
        line.addWidget(self._stepper(field, 1, self.tr("One more: {who}").format(who=label)))
        return holder

    def _stepper(self, field: HeadField, by: int, text: str) -> KeyedButton:
        way = "plus" if by > 0 else "minus"
        button = KeyedButton(text, name=f"{field.objectName()}.{way}", icon=way)
        button.small().icon_only().setAutoRepeat(True)
        # By keyboard the field itself steps: Tab goes from figure to figure.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: field.stepBy(by))
        return button

    def _foot(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(Text(self.tr("Together")).set_weight(600), 1)
        self._total = Text("", role="title", name="activities.heads.total")
        line.addWidget(self._total)
        return line

    def _make_note(self) -> QWidget:
        self._note = QWidget()
        line = QHBoxLayout(self._note)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        icon = IconText("info", role="small")
        icon.setFixedWidth(active_theme().px(18))
        self._note_text = Text(
            "", role="caption", ink="ink_2", wrap=True, name="activities.heads.note"
        )
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._note_text, 1)
        return self._note

    def _tell(self, _value: int) -> None:
        self._show_total()
        self.counted.emit(self.heads())

    def _show_total(self) -> None:
        total = self.heads().total
        self._total.setText(_DASH if total is None else str(total))
        note = self._phrases.heads_note(total, self._names)
        self._note_text.setText(note)
        self._note.setVisible(bool(note))
