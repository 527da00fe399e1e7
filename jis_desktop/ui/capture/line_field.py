"""The quick line with the names that are offered under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jis_desktop.ui.widgets.icon_field import IconField
from jis_desktop.ui.widgets.offer_list import OfferList

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class LineField(QWidget):
    """One line of typing. While names are offered, Enter takes the first or the chosen one.

    Attributes:
        edited: the text after an edit, and the cursor's place.
        offer_taken: place of the chosen name.
        entered: Enter while nothing is offered.
    """

    edited = Signal(str, int)
    offer_taken = Signal(int)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.field = _Line(
            self,
            label=self.tr("What happened, in one line"),
            hint=self.tr("ryan 5m found a job > mon"),
        )
        self.offers = OfferList(label=self.tr("Names"), name="capture.offers")
        self.offers.taken.connect(self.offer_taken)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.offers)
        self.field.textEdited.connect(self._tell_edited)
        self.setFocusProxy(self.field)

    def show_text(self, text: str, cursor: int | None = None) -> None:
        """Put text in the line, the cursor behind it unless told."""
        if self.field.text() != text:
            self.field.setText(text)
        if cursor is not None:
            self.field.setCursorPosition(len(text[:cursor].encode("utf-16-le")) // 2)

    def _tell_edited(self, text: str) -> None:
        # Qt counts UTF-16 units: an emoji is two of them, and one character.
        before = text.encode("utf-16-le", "surrogatepass")[: 2 * self.field.cursorPosition()]
        self.edited.emit(text, len(before.decode("utf-16-le", "replace")))

    def show_offers(self, texts: list[str], label: str) -> None:
        """Offer names; the first is the current one. An empty list hides them."""
        self.offers.setAccessibleName(label)
        self.offers.show_texts(texts)

    def take_offer(self) -> None:
        """Take the current name."""
        self.offer_taken.emit(self.offers.currentRow())

    def key_taken(self, event: QKeyEvent) -> bool:
        """Whether a key belonged to the offers or was Enter."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain:
            if self.offers.isVisible():
                self.take_offer()
            else:
                self.entered.emit()
            return True
        return self.offers.isVisible() and self._move(key)

    def _move(self, key: Qt.Key) -> bool:
        if self.offers.step(key):
            return True
        if key == Qt.Key.Key_Escape:
            self.offers.hide()
            return True
        return False


class _Line(IconField):
    """The line itself."""

    def __init__(self, around: LineField, *, label: str, hint: str) -> None:
        super().__init__(
            name="capture.line",
            label=label,
            hint=hint,
            icon="corner-down-left",
            role="quick",
        )
        self.setMaxLength(2_500)
        self._around = around

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget.keyPressEvent."""
        if not self._around.key_taken(event):
            super().keyPressEvent(event)
