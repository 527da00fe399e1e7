"""Asks for new keys, over the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from jis_desktop.ui.renewal.dialog import RenewalDialog
from jis_desktop.ui.renewal.presenter import RenewalPresenter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.renewal.presenter import RenewalParts


def ask_renewal(window: QWidget, parts: RenewalParts, errors: ErrorText) -> RenewalPresenter:
    """Show the form; gives what decides on it, to be held as long as the form is there."""
    form = RenewalDialog(window, errors)
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    presenter = RenewalPresenter(form, parts)
    form.passphrase_given.connect(presenter.passphrase_given)
    form.group_tried.connect(presenter.group_tried)
    form.code_ready.connect(presenter.code_ready)
    form.finished.connect(lambda _: presenter.closed())
    form.open()
    presenter.begin()
    return presenter
