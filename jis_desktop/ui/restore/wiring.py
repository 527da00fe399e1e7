"""Asks which backup to put back, over the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from jis_desktop.ui.restore.dialog import RestoreDialog
from jis_desktop.ui.restore.presenter import RestorePresenter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.restore.presenter import RestoreParts


def ask_restore(window: QWidget, parts: RestoreParts, errors: ErrorText) -> RestorePresenter:
    """Show the form; gives what decides on it, to be held as long as the form is there."""
    form = RestoreDialog(window, errors, by_code=parts.workplace is None)
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    presenter = RestorePresenter(form, parts)
    form.folder_chosen.connect(presenter.folder_chosen)
    form.look_asked.connect(presenter.look)
    form.restore_asked.connect(presenter.restore)
    form.finished.connect(lambda _: presenter.closed())
    form.open()
    return presenter
