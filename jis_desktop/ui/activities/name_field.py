"""A field to add a name to the roll call, with the names that are offered under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jis_desktop.ui.widgets.icon_field import IconField
from jis_desktop.ui.widgets.offer_list import OfferList

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from jis_desktop.ui.activities.session import Offer

_LONGEST = 80


class NameField(QWidget):
    """One line to type a name in; Enter takes the first name that is offered, or the chosen one.

    Attributes:
        edited: carries what was typed.
        taken: carries the `Offer`.
        done: Enter with nothing typed.
    """

    edited = Signal(str)
    taken = Signal(object)
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._offered: list[Offer] = []
        self.field = _Line(
            self,
            name="activities.roll.name",
            label=self.tr("Add a name"),
            hint=self.tr("add a name"),
            icon="user-plus",
        )
        self.field.setMaxLength(_LONGEST)
        self.offers = OfferList(label=self.tr("Names"), name="activities.roll.offers")
        self.offers.taken.connect(lambda _place: self._take())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.offers)
        self.field.textEdited.connect(self.edited)
        self.setFocusProxy(self.field)

    def show_offers(self, offers: list[Offer]) -> None:
        """Offer names; the first is the current one. An empty list hides them."""
        self._offered = offers
        self.offers.show_texts([self._text(offer) for offer in offers])

    def begin(self, letters: str) -> None:
        """Go on here with letters that were typed elsewhere."""
        self.field.setText(letters)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.deselect()
        self.edited.emit(letters)

    def clear(self) -> None:
        """Be ready for the next name."""
        self.field.clear()
        self.show_offers([])

    def key_taken(self, event: QKeyEvent) -> bool:
        """Whether a key belonged to the offers, or was Enter with nothing typed."""
        key = Qt.Key(event.key())
        enter = key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if enter and not self.field.text() and not event.isAutoRepeat():
            self.done.emit()
        elif not self._offered:
            return False
        elif enter:
            self._take()
        elif key == Qt.Key.Key_Escape:
            self.show_offers([])
        else:
            return self.offers.step(key)
        return True

    def _take(self) -> None:
        row = self.offers.currentRow()
        if 0 <= row < len(self._offered):
            offer = self._offered[row]
            self.show_offers([])
            if offer.there:
                self.field.clear()
            self.taken.emit(offer)

    def _text(self, offer: Offer) -> str:
        if offer.there and offer.known is not None:
            return self.tr("{name}: there already").format(name=offer.known.label)
        if offer.known is not None:
            return offer.known.label
        return self.tr("New: {name}").format(name=offer.name)


class _Line(IconField):
    """The line itself."""

    def __init__(self, around: NameField, *, name: str, label: str, hint: str, icon: str) -> None:
        super().__init__(name=name, label=label, hint=hint, icon=icon)
        self._around = around

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget.keyPressEvent."""
        if not self._around.key_taken(event):
            super().keyPressEvent(event)
