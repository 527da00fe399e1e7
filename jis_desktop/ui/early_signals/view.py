"""The screen Signalen: a head with filters, and the board or the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from jis_desktop.domain.early_signal import CLOSED
from jis_desktop.ui.early_signals.board import Board
from jis_desktop.ui.early_signals.detail import Detail
from jis_desktop.ui.early_signals.head import Head
from jis_desktop.ui.early_signals.list_part import ListPart
from jis_desktop.ui.early_signals.move_menu import MoveMenu
from jis_desktop.ui.early_signals.phrases import EarlySignalPhrases
from jis_desktop.ui.early_signals.steps_panel import StepsPanel
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QResizeEvent

    from jis_desktop.domain.early_signal import EarlySignal
    from jis_desktop.domain.errors import JisError
    from jis_desktop.ui.early_signals.presenter import EarlySignalsPresenter, Shown
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.today.phrases import DayPhrases

_LOW = 560
"""Below this height in px the head is lower."""
_LINE = "signaal "
"""With this the quick line begins."""


class EarlySignalsView(QWidget):
    """See `presenter.EarlySignalsView`.

    Args:
        phrases: code lists, their language, and days in words.
        errors: puts errors into words.

    Attributes:
        told: a sentence for the toast.
        undoable: a sentence and what takes it back.
        log_requested: carries the beginning of a quick line.
        youth_requested: carries the id of a youth to go to.
        stepped: carries an id and how many columns on.
        moved: carries an id, a status and the outcome, or "".
        filter_chosen: carries which part of the filter and the key.
        filter_cleared: everything is to be seen again.
    """

    told = Signal(str)
    undoable = Signal(str, object)
    log_requested = Signal(object)
    youth_requested = Signal(object)
    stepped = Signal(object, int)
    moved = Signal(object, str, object)
    filter_chosen = Signal(str, str)
    filter_cleared = Signal()

    def __init__(self, phrases: DayPhrases, errors: ErrorText) -> None:
        super().__init__()
        self.setObjectName("early_signals")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._errors = errors
        self._words = EarlySignalPhrases(phrases)
        self._shown: Shown | None = None
        self._asked: UUID | None = None
        self._opened = ""
        self._focus_waits = False
        statuses = self._words.statuses()
        self.head = Head(self._words)
        self.board = Board(statuses)
        self.list_part = ListPart(statuses)
        self._arrange()
        self.detail = Detail(self, self._words)
        self.steps = StepsPanel(self, phrases, errors)
        self.steps.told.connect(self.told)
        self.menu = MoveMenu(self, statuses, self._words.list_title("signal_outcome"))
        self._connect()

    def show_board(self, shown: Shown) -> None:
        """See `presenter.EarlySignalsView.show_board`."""
        self._shown = shown
        self.head.show_filter(shown)
        cards = {
            status: [self._words.card(one, shown.board, today=shown.today) for one in column]
            for status, column in shown.columns.items()
        }
        self.board.show_cards(cards)
        self.list_part.show_cards(cards)
        self._show_page()
        self._show_detail_again()
        if self._focus_waits and self.head.log_button.hasFocus():
            self._first_part().setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus_waits = False

    def ask_outcome(self, one: EarlySignal) -> None:
        """See `presenter.EarlySignalsView.ask_outcome`."""
        self._asked = one.id
        self.menu.offer_outcomes(self._outcomes())
        self.menu.popup(self._menu_place(one))

    def show_moved(self, moved: EarlySignal, take_back: Callable[[], None]) -> None:
        """See `presenter.EarlySignalsView.show_moved`."""
        title = self._words.title(moved)
        if moved.status == CLOSED:
            told = self.tr("“{title}” is closed: {outcome}").format(
                title=title, outcome=self._words.outcome(moved)
            )
        else:
            status = self._words.label("signal_status", moved.status)
            told = self.tr("“{title}” now stands in: {status}").format(title=title, status=status)
        self.undoable.emit(told, take_back)

    def show_error(self, error: JisError) -> None:
        """See `presenter.EarlySignalsView.show_error`."""
        self.told.emit(self._errors.text(error))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the focus on to what can be used, see QWidget.focusInEvent."""
        super().focusInEvent(event)
        self._focus_waits = self._shown is None  # the cards are still being read
        self._first_part().setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have a lower head in a low window, see QWidget.resizeEvent."""
        super().resizeEvent(event)
        self.head.set_low(on=self.height() < active_theme().px(_LOW))

    def _arrange(self) -> None:
        self._empty = EmptyState(
            self.tr("No early signals yet"),
            self.tr("What young people want, need or find hard stands here, so that it is heard."),
            icon="ear",
            deed=self.tr("Log an early signal"),
            name="early_signals.empty",
        )
        self._nothing_found = EmptyState(
            self.tr("Nothing with this filter"),
            self.tr("There are early signals, but none of this kind."),
            icon="filter",
            deed=self.tr("Show all"),
            name="early_signals.nothing_found",
        )
        self._nothing_found.button.set_icon("x")
        self._stack = QStackedWidget()
        for page in (self.board, self.list_part, self._empty, self._nothing_found):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 12)
        whole.setSpacing(12)
        whole.addWidget(self.head)
        whole.addWidget(self._stack, 1)

    def _connect(self) -> None:
        head, board, rows = self.head, self.board, self.list_part
        head.log_requested.connect(lambda: self.log_requested.emit(_LINE))
        head.page_chosen.connect(lambda _page: self._show_page())
        head.filter_chosen.connect(self.filter_chosen)
        self._empty.acted.connect(lambda: self.log_requested.emit(_LINE))
        self._nothing_found.acted.connect(self.filter_cleared)
        board.more_requested.connect(self._go_to_list)
        board.dropped.connect(lambda key, status: self.moved.emit(UUID(key), status, None))
        for part in (board, rows):
            part.opened.connect(self._open)
            part.stepped.connect(lambda key, by: self.stepped.emit(UUID(key), by))
            part.menu_requested.connect(self._offer_moves)
        self.detail.move_requested.connect(self._offer_moves_of_detail)
        self.detail.closed.connect(self._go_to_opened)
        self.detail.youth_requested.connect(self.youth_requested)
        self.menu.chosen.connect(self._on_menu)

    def _show_page(self) -> None:
        if self._shown is None:
            return
        self.head.set_busy(on=not self._shown.empty)
        page: QWidget = self.list_part if self.head.page() == "list" else self.board
        if self._shown.empty:
            page = self._empty
        elif self._shown.nothing_found:
            page = self._nothing_found
        self._stack.setCurrentWidget(page)

    def _first_part(self) -> QWidget:
        page = self._stack.currentWidget()
        if isinstance(page, EmptyState):
            return page.button
        if page is self.list_part:
            return self.list_part.rows
        return self.board.first_list() or self.head.log_button

    def _go_to_list(self) -> None:
        self.head.choose_page("list")
        self._show_page()
        self.list_part.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, key: str) -> None:
        one = self._found(UUID(key))
        if one is not None and self._shown is not None:
            self._opened = key
            self.detail.show_one(one, self._shown.board, today=self._shown.today)
            self.detail.open_panel(self.detail.move_button)

    def _go_to_opened(self) -> None:
        """Where the panel closes the focus is at its card, which may have moved."""
        if self._stack.currentWidget() is self.board:
            self.board.go_to(self._opened)

    def _show_detail_again(self) -> None:
        if self.detail.one is None or self._shown is None:
            return
        one = self._found(self.detail.one.id)
        if one is None:
            self.detail.close_panel()
        else:
            self.detail.show_one(one, self._shown.board, today=self._shown.today)

    def _offer_moves(self, key: str, at: QPoint) -> None:
        one = self._found(UUID(key))
        if one is not None:
            self._asked = one.id
            self.menu.offer_statuses(self._outcomes(), but=one.status)
            self.menu.popup(at)

    def _offer_moves_of_detail(self) -> None:
        if self.detail.one is not None:
            self._offer_moves(self.detail.one.id.hex, self._menu_place(self.detail.one))

    def _on_menu(self, status: str, outcome: str) -> None:
        if self._asked is not None:
            self.moved.emit(self._asked, status, outcome or None)

    def _menu_place(self, one: EarlySignal) -> QPoint:
        if self.detail.isVisible():
            button = self.detail.move_button
            return button.mapToGlobal(button.rect().topLeft())
        part: Any = self.list_part if self.head.page() == "list" else self.board
        place: QPoint | None = part.menu_place(one.id.hex)
        return QCursor.pos() if place is None else place

    def _outcomes(self) -> list[Any]:
        today = self._shown.today if self._shown else None
        return self._words.options("signal_outcome", on=today) if today else []

    def _found(self, record_id: UUID) -> EarlySignal | None:
        columns = self._shown.board.columns.values() if self._shown else ()
        return next((one for column in columns for one in column if one.id == record_id), None)


def connect(view: EarlySignalsView, presenter: EarlySignalsPresenter) -> None:
    """Let the presenter hear what somebody does on the screen."""
    view.stepped.connect(presenter.step)
    view.moved.connect(presenter.move)
    view.filter_chosen.connect(presenter.filter_chosen)
    view.filter_cleared.connect(presenter.filter_cleared)
