"""The part of Instellingen that shows the log of who did what."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from jis_desktop.ui.audit_log.presenter import ALL
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.announcement import announce
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.combo import Combo
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.note_line import NoteLine
from jis_desktop.ui.widgets.option import Option
from jis_desktop.ui.widgets.row import Row, RowModel
from jis_desktop.ui.widgets.row_delegate import RowDelegate
from jis_desktop.ui.widgets.row_list import RowList
from jis_desktop.ui.widgets.segments import Segments
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.young_person import KnownName
    from jis_desktop.services.check_log import LogState
    from jis_desktop.services.see_audit import LogPage
    from jis_desktop.ui.audit_log.phrases import LogPhrases
    from jis_desktop.ui.audit_log.presenter import LogPresenter
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.today.phrases import DayPhrases

_HIGH = 320


class LogCard(Card):
    """See `presenter.LogView`.

    Args:
        phrases: lines in words.
        days: days in words.
        errors: puts errors into words.

    Attributes:
        shown: it came up; what it shows may be old.
        chosen: carries the group, the youth's id and the day; None for all.
        more_requested: older lines.
        check_requested: whether the log is whole.
        told: a sentence for the toast.
        presenter: what decides here.
    """

    shown = Signal()
    chosen = Signal(str, object, object)
    more_requested = Signal()
    check_requested = Signal()
    told = Signal(str)
    presenter: LogPresenter

    def __init__(self, phrases: LogPhrases, days: DayPhrases, errors: ErrorText) -> None:
        super().__init__(title=self.tr("Audit log"), name="settings.log_card")
        self._phrases, self._days, self._errors = phrases, days, errors
        told = self.tr(
            "Who opened, changed or handed over what. No note stands in it, and a line that was "
            "changed shows when the log is checked."
        )
        self.body.addWidget(Text(told, role="small", ink="ink_2", wrap=True))
        self._make_choices()
        self._model = RowModel()
        self._rows: list[Row] = []
        self.rows = RowList(
            self._model, label=self.tr("Audit log"), name="settings.log_lines",
            delegate=RowDelegate(rounded="", compact=True), uniform=True,
        )  # fmt: skip
        self.rows.setFixedHeight(active_theme().px(_HIGH))
        self.body.addWidget(self.rows)
        self._state = NoteLine()
        self._state.hide()
        self.body.addWidget(self._state)
        self.body.addLayout(self._make_buttons())

    def show_choices(self, names: Sequence[KnownName], days: Sequence[date]) -> None:
        """See `presenter.LogView.show_choices`."""
        everybody = Option(ALL, self.tr("Everybody"))
        self._who.set_options([everybody, *(Option(str(one.id), one.label) for one in names)])
        any_day = Option(ALL, self.tr("Any day"))
        told = [Option(day.isoformat(), self._days.full_day(day)) for day in days]
        self._day.set_options([any_day, *told])
        for combo in (self._who, self._day):
            combo.choose(combo.key() or ALL)

    def show_page(self, page: LogPage, *, more: bool) -> None:
        """See `presenter.LogView.show_page`."""
        rows = [
            Row(
                key=str(event.sequence),
                first="",
                more=self._phrases.sentence(event, page),
                right=self._phrases.moment(event),
            )
            for event in page.events
        ]
        self._rows = [*self._rows, *rows] if more else rows
        nothing = Row(key="", first="", more=self.tr("No such line."), header=True)
        self._model.set_rows(self._rows or [nothing])
        self._more.setEnabled(page.before is not None)

    def show_state(self, state: LogState) -> None:
        """See `presenter.LogView.show_state`."""
        text = self._phrases.state(state)
        self._state.show_note(text, "good" if state.first_broken is None else "attention")
        self._state.show()
        announce(self, text)

    def show_error(self, error: JisError) -> None:
        """See `presenter.LogView.show_error`."""
        self.told.emit(self._errors.text(error))

    def showEvent(self, event: QShowEvent) -> None:
        """Ask anew, see QWidget.showEvent."""
        super().showEvent(event)
        self.shown.emit()

    def _make_choices(self) -> None:
        self._group = Segments(
            [
                Option(ALL, self.tr("All")),
                Option("read", self.tr("Opened")),
                Option("change", self.tr("Changed")),
                Option("out", self.tr("Went out")),
            ],
            label=self.tr("What"), name="settings.log_what", small=True,
        )  # fmt: skip
        self._group.choose(ALL)
        self._who = Combo([], label=self.tr("Youth"), name="settings.log_youth")
        self._day = Combo([], label=self.tr("Day"), name="settings.log_day")
        for choice, label in (
            (self._group, self.tr("What")),
            (self._who, self.tr("Youth")),
            (self._day, self.tr("Day")),
        ):
            choice.chosen.connect(self._choose)
            self.body.addWidget(FieldRow(label, choice, side="left"))

    def _make_buttons(self) -> QHBoxLayout:
        self._more = KeyedButton(self.tr("Older lines"), name="settings.log_more", kind="quiet")
        check = KeyedButton(self.tr("Check the log"), name="settings.log_check")
        self._more.setEnabled(False)
        self._more.clicked.connect(self.more_requested)
        check.clicked.connect(self.check_requested)
        line = QHBoxLayout()
        line.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        line.addStretch(1)
        line.addWidget(check)
        return line

    def _choose(self) -> None:
        who, day = self._who.key(), self._day.key()
        self.chosen.emit(
            self._group.key(),
            UUID(who) if who not in {"", ALL} else None,
            date.fromisoformat(day) if day not in {"", ALL} else None,
        )
