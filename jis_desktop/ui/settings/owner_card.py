"""The part of Instellingen about the name that is shown before unlocking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from jis_desktop.services.show_owner import LONGEST
from jis_desktop.ui.settings.owner_presenter import OwnerPresenter
from jis_desktop.ui.widgets.announcement import announce
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.icon_field import IconField
from jis_desktop.ui.widgets.keyed_button import KeyedButton

if TYPE_CHECKING:
    from jis_desktop.domain.errors import JisError
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.main_window import WindowParts
    from jis_desktop.ui.settings.view import SettingsView


class OwnerCard(Card):
    """See `owner_presenter.OwnerView`.

    Args:
        errors: puts errors into words.

    Attributes:
        name_given: carries the name; "" for none.
    """

    name_given = Signal(str)

    def __init__(self, errors: ErrorText) -> None:
        super().__init__(title=self.tr("Several people on this laptop"), name="settings.owner_card")
        self._errors = errors
        self._field = IconField(name="settings.owner", label=self.tr("Shown first name"))
        self._field.setMaxLength(LONGEST)
        self._row = FieldRow(
            self.tr("Shown first name"),
            self._field,
            hint=self.tr(
                "Shown before unlocking, readable for everybody with this laptop. "
                "Leave it empty to show nothing."
            ),
            side="left",
        )
        keep = KeyedButton(self.tr("Keep"), name="settings.owner_keep").small()
        keep.clicked.connect(self._give)
        self._field.returnPressed.connect(self._give)
        self._field.textEdited.connect(self._row.clear_error)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(keep)
        self.body.addWidget(self._row)
        self.body.addLayout(line)

    def show_name(self, name: str) -> None:
        """See `owner_presenter.OwnerView.show_name`."""
        self._field.setText(name)

    def show_kept(self, name: str) -> None:
        """See `owner_presenter.OwnerView.show_kept`."""
        self._field.setText(name)
        told = self.tr("Shown: {name}").format(name=name) if name else self.tr("No name is shown.")
        self._row.set_good(told)
        announce(self, told)

    def show_error(self, error: JisError) -> None:
        """See `owner_presenter.OwnerView.show_error`."""
        told = self._errors.text(error)
        self._row.set_error(told)
        announce(self, told)

    def _give(self) -> None:
        self.name_given.emit(self._field.text())


def add_owner(view: SettingsView, parts: WindowParts) -> OwnerPresenter | None:
    """Put the part there where several people may share the laptop; gives what decides on it."""
    if parts.people is None:
        return None
    card = OwnerCard(parts.errors)
    presenter = OwnerPresenter(card, tasks=parts.tasks, owner=parts.owner)
    card.name_given.connect(presenter.name_given)
    view.add_card(card)
    presenter.begin()
    return presenter
