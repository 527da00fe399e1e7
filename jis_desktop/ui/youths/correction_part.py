"""The panel for correcting over a screen that is about no youth: the presenter's view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jis_desktop.ui.youths.edit_panel import SAVE_KEYS, EditPanel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.records import Kind
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.today.phrases import DayPhrases
    from jis_desktop.ui.youths.correction import Correction
    from jis_desktop.ui.youths.sheet import Sheet


class CorrectionPart(QObject):
    """See `correction.CorrectionView`.

    Args:
        over: what the panel slides over.
        phrases: code lists, their language, and days in words.
        errors: puts errors into words.
        name: the panel's name.
        keys: see `EditPanel`.

    Attributes:
        told: a sentence for the toast.
        undoable: a sentence and what takes it back.
        panel: the panel.
    """

    told = Signal(str)
    undoable = Signal(str, object)

    def __init__(
        self,
        over: QWidget,
        phrases: DayPhrases,
        errors: ErrorText,
        *,
        name: str,
        keys: tuple[str, ...] = SAVE_KEYS,
    ) -> None:
        super().__init__(over)
        self._errors = errors
        self.panel = EditPanel(over, phrases, errors, name=name, keys=keys)

    def show_sheet(self, sheet: Sheet) -> None:
        """See `correction.CorrectionView.show_sheet`."""
        self.panel.show_sheet(sheet)

    def show_sheet_error(self, error: JisError) -> None:
        """See `correction.CorrectionView.show_sheet_error`."""
        self.panel.show_error(error)

    def hide_sheet(self) -> None:
        """See `correction.CorrectionView.hide_sheet`."""
        self.panel.close_panel()

    def show_waiting(self, count: int) -> None:
        """See `correction.CorrectionView.show_waiting`; the first screen tells of drafts."""

    def show_put_aside(self, *, reopen: Callable[[], None]) -> None:
        """See `correction.CorrectionView.show_put_aside`."""
        self.undoable.emit(self.tr("Not stored. What you typed is still there."), reopen)

    def show_thrown_away(self, *, undo: Callable[[], None]) -> None:
        """See `correction.CorrectionView.show_thrown_away`."""
        self.undoable.emit(self.tr("Thrown away"), undo)

    def show_corrected(self, name: str, *, undo: Callable[[], None]) -> None:
        """See `correction.CorrectionView.show_corrected`."""
        told = self.tr("Corrected: {name}").format(name=name) if name else self.tr("Corrected")
        self.undoable.emit(told, undo)

    def show_removed(self, _kind: Kind, *, undo: Callable[[], None]) -> None:
        """See `correction.CorrectionView.show_removed`."""
        self.undoable.emit(self.tr("Taken out"), undo)

    def show_error(self, error: JisError) -> None:
        """See `correction.CorrectionView.show_error`."""
        self.told.emit(self._errors.text(error))


def connect_panel(panel: EditPanel, correction: Correction) -> None:
    """Let the presenter hear what somebody does in the panel."""
    panel.typed.connect(correction.typed)
    panel.keep_requested.connect(correction.keep)
    panel.save_requested.connect(correction.save)
    panel.close_requested.connect(correction.closed)
    panel.removal_requested.connect(correction.removed)
    panel.forget_requested.connect(correction.forgotten)
