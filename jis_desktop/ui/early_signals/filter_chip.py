"""A filter as a chip that opens its choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.option import Option

if TYPE_CHECKING:
    from collections.abc import Sequence


class FilterChip(KeyedButton):
    """Says what is let through: everything, or one choice, which then carries a check mark.

    Args:
        every: the text while everything is let through.
        options: the choices, in order.
        label: what is filtered by, read aloud.
        name: the object's name.

    Attributes:
        chosen: someone chose; carries the key, empty for everything. Not sent by `choose`.
    """

    chosen = Signal(str)

    def __init__(self, every: str, options: Sequence[Option], *, label: str, name: str) -> None:
        super().__init__(every, name=name, kind="chip")
        self.trailing("chevron-down")
        self._label = label
        self._options = (Option("", every), *options)
        self._key = ""
        self.menu_of_choices = QMenu(self)
        self.menu_of_choices.setObjectName(f"{name}.menu")
        self._group = QActionGroup(self.menu_of_choices)
        self._group.triggered.connect(lambda action: self.chosen.emit(str(action.data())))
        self.clicked.connect(self._open)
        self._fill()
        self.choose("")

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer other choices; nothing happens where they are the same."""
        if self._options[1:] == tuple(options):
            return
        self._options = (self._options[0], *options)
        self._fill()
        self.choose(self._key)

    def key(self) -> str:
        """The key of the choice; empty for everything."""
        return self._key

    def choose(self, key: str) -> None:
        """Choose without telling anyone; an unknown key is everything."""
        option = next((o for o in self._options if o.key == key), self._options[0])
        self._key = option.key
        self.setText(option.text)
        self.set_icon("check" if option.key else "")
        self.setAccessibleName(f"{self._label}: {option.text}")
        for action in self._group.actions():
            action.setChecked(action.data() == self._key)

    def _fill(self) -> None:
        self.menu_of_choices.clear()
        for option in self._options:
            action = self.menu_of_choices.addAction(option.text)
            action.setCheckable(True)
            action.setData(option.key)
            self._group.addAction(action)

    def _open(self) -> None:
        self.menu_of_choices.popup(self.mapToGlobal(self.rect().bottomLeft()))
