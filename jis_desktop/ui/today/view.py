"""The first screen: what is due at the left, what was logged today at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from jis_desktop.domain.records import Kind
from jis_desktop.ui.page import scrolled
from jis_desktop.ui.today.chats_card import ChatsCard
from jis_desktop.ui.today.quiet_card import KEY, QuietCard
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.empty_state import EmptyState
from jis_desktop.ui.widgets.keycap import KeyHints
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.row import Row, RowModel
from jis_desktop.ui.widgets.row_list import RowList
from jis_desktop.ui.widgets.text import Text
from jis_desktop.ui.youths.correction_part import CorrectionPart, connect_panel

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.records import Draft, DueEntry
    from jis_desktop.services.read_records import Day
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.today.phrases import DayPhrases, RowText
    from jis_desktop.ui.today.presenter import TodayPresenter

_SIDE_WIDE = 336
ROLL_KEY = "P"


class TodayView(QWidget):
    """See `presenter.TodayView`.

    Args:
        phrases: puts rows into words; the attribute of that name too.
        errors: puts errors into words.

    Attributes:
        log_requested: somebody wants to log something.
        chat_counted: one more nameless chat.
        age_chosen: carries the age band's key for the chat counted last.
        finished, postponed: carry the `DueEntry`.
        resumed, thrown_away: carry the `Draft`.
        told: a sentence for the toast.
        undoable: a sentence and what takes it back.
        youth_requested: carries the id of the youth to be shown.
        planned_requested: carries the id of the planned session to be shown.
        roll_requested: carries the id of the planned session that takes place, to call its roll.
        correct_requested: carries the id of a count to be corrected.
        correcting: the panel for that.
        quiet_requested: those who were not spoken to for long are to be shown.
        day_shown: a `Day` was shown.
    """

    log_requested = Signal()
    chat_counted = Signal()
    age_chosen = Signal(str)
    finished = Signal(object)
    postponed = Signal(object)
    resumed = Signal(object)
    thrown_away = Signal(object)
    told = Signal(str)
    undoable = Signal(str, object)
    youth_requested = Signal(object)
    planned_requested = Signal(object)
    roll_requested = Signal(object)
    correct_requested = Signal(object)
    quiet_requested = Signal()
    day_shown = Signal(object)

    def __init__(self, phrases: DayPhrases, errors: ErrorText) -> None:
        super().__init__()
        self.setObjectName("today")
        self._phrases = self.phrases = phrases
        self._errors = errors
        self._due: dict[str, DueEntry] = {}
        self._youths: dict[str, UUID] = {}
        self._ages_offered = False
        self._drafts: list[Draft] = []
        self._tallies: dict[str, UUID] = {}
        self.correcting = CorrectionPart(self, phrases, errors, name="today.edit")
        content = QWidget()
        whole = QVBoxLayout(content)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.setSpacing(16)
        self._title = Text("", role="title", name="today.title")
        self._greeting = Text("", ink="ink_2", name="today.greeting")
        whole.addWidget(self._title)
        whole.addWidget(self._greeting)
        columns = QHBoxLayout()
        columns.setSpacing(20)
        columns.addLayout(self._left(), 1)
        columns.addWidget(self._right())
        whole.addLayout(columns, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content, "today.scroll"))

    def show_day(self, day: Day, *, today: date) -> None:
        """See `presenter.TodayView.show_day`."""
        self._title.setText(self._phrases.day(today))
        self._greeting.setText(
            self.tr("Hello {name}. {what}").format(
                name=day.profile.worker.rstrip("."), what=self._how_much(len(day.due))
            )
        )
        named = [(entry.id, entry.young_person_id) for entry in day.due]
        named += [(entry.id, entry.young_person_id) for entry in day.entries]
        self._youths = {key.hex: youth for key, youth in named if youth is not None}
        self._show_due(day, today)
        self._show_log(day)
        chats = sum(e.count or 0 for e in day.entries if e.kind is Kind.TALLY)
        self.chats.show_count(chats)
        self._offer_ages(today)
        self.day_shown.emit(day)

    def show_quiet(self, count: int) -> None:
        """See `presenter.TodayView.show_quiet`."""
        self.quiet.show_count(count)

    def show_drafts(self, drafts: list[Draft]) -> None:
        """See `presenter.TodayView.show_drafts`."""
        self._drafts = drafts
        self._draft_card.setVisible(bool(drafts))
        if drafts:
            at = drafts[0].saved_at.astimezone().strftime("%H:%M")
            self._draft_text.setText(self._begun(drafts[0].form).format(time=at))

    def show_done(self, due: DueEntry, *, undo: Callable[[], None]) -> None:
        """See `presenter.TodayView.show_done`."""
        self.undoable.emit(self.tr("Done: {name}").format(name=due.name or due.text), undo)

    def show_postponed(self, due: DueEntry, *, undo: Callable[[], None]) -> None:
        """See `presenter.TodayView.show_postponed`."""
        self.undoable.emit(self.tr("Tomorrow: {name}").format(name=due.name or due.text), undo)

    def show_counted(self, *, undo: Callable[[], None]) -> None:
        """See `presenter.TodayView.show_counted`."""
        self.chats.ask_age(on=True)
        told = self.tr("Counted: a corridor chat.")
        if self.isVisible():
            told = self.tr("Counted: a corridor chat. A digit gives the age.")
        self.undoable.emit(told, undo)

    def show_aged(self, age_band: str, *, undo: Callable[[], None]) -> None:
        """See `presenter.TodayView.show_aged`."""
        age = self._phrases.lists["age_band"].label(age_band, self._phrases.language)
        self.undoable.emit(self.tr("Counted: a corridor chat. {age}").format(age=age), undo)

    def show_error(self, error: JisError) -> None:
        """See `presenter.TodayView.show_error`."""
        self.ask_no_age()
        self.told.emit(self._errors.text(error))

    def ask_no_age(self) -> None:
        """The chat counted last can be taken back no more, nor given an age."""
        self.chats.ask_age(on=False)

    def add_first(self, card: Card) -> None:
        """Put a card above what is due."""
        self._first.insertWidget(0, card)

    def _left(self) -> QVBoxLayout:
        column = self._first = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(self._make_draft_card())
        self._due_card = Card(name="today.due_card").flush()
        self._due_model = RowModel()
        self.due_list = RowList(self._due_model, label=self.tr("What is due"), name="today.due")
        self.due_list.set_tools(self._answers())
        self._due_empty = EmptyState(
            self.tr("Nothing waits for you"),
            self.tr("Log what happens; what you want to come back to appears here by itself."),
            icon="sun",
            deed=self.tr("Log something"),
            name="today.empty",
        )
        self._due_empty.acted.connect(self.log_requested)
        self._due_card.body.addWidget(self.due_list)
        self._due_card.body.addWidget(self._due_empty)
        column.addWidget(self._due_card)
        column.addWidget(self._make_roll(), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(
            KeyHints(
                (
                    (("Ctrl N",), self.tr("log")),
                    (("T",), self.tr("count a corridor chat")),
                    (("↑", "↓"), self.tr("walk")),
                ),
                name="today.hints",
            )
        )
        column.addStretch(1)
        return column

    def _begun(self, form: str) -> str:
        words = {
            "plan": self.tr("You began to plan something at {time}."),
            "correction": self.tr("You began to correct something at {time}."),
            "network": self.tr("You began to add somebody to a network at {time}."),
            "report_code": self.tr("You began a step of the reporting code at {time}."),
        }
        return words.get(form, self.tr("You began something at {time}."))

    def _answers(self) -> list[tuple[str, QPushButton]]:
        done = KeyedButton(self.tr("Done"), name="today.done", kind="primary", cap="G").small()
        tomorrow = KeyedButton(self.tr("Tomorrow"), name="today.tomorrow", cap="M").small()
        show = KeyedButton(self.tr("Open"), name="today.open", cap="O").small()
        show.clicked.connect(lambda: self._open(self.due_list.key()))
        self.due_list.opened.connect(self._open)
        done.clicked.connect(lambda: self._answer(done=True))
        tomorrow.clicked.connect(lambda: self._answer(done=False))
        return [("G", done), ("M", tomorrow), ("O", show)]

    def _make_roll(self) -> KeyedButton:
        self._session: UUID | None = None
        self._roll = KeyedButton("", name="today.roll", icon="users-round", cap=ROLL_KEY)
        self._roll.clicked.connect(lambda: self.roll_requested.emit(self._session_meant()))
        self._roll.hide()
        self._on_letter(ROLL_KEY, self._roll)
        self.due_list.moved.connect(lambda _key: self._show_roll())
        return self._roll

    def _session_meant(self) -> UUID | None:
        """The planned session that the list is at, or else today's nearest to now."""
        due = self._due.get(self.due_list.key())
        at_it = due is not None and due.kind is Kind.PLANNED_ACTIVITY
        return due.id if due is not None and at_it else self._session

    def _show_roll(self) -> None:
        session = self._session_meant()
        due = self._due.get(session.hex) if session else None
        self._roll.setVisible(due is not None)
        if due is not None:
            title = self._phrases.session(due)
            self._roll.setText(self.tr("Roll call: {title}").format(title=title))

    def _answer(self, *, done: bool) -> None:
        due = self._due.get(self.due_list.key())
        if due is not None:
            (self.finished if done else self.postponed).emit(due)

    def _open(self, key: str) -> None:
        youth, due = self._youths.get(key), self._due.get(key)
        if youth is not None:
            self.youth_requested.emit(youth)
        elif due is not None and due.kind is Kind.PLANNED_ACTIVITY:
            self.planned_requested.emit(due.id)
        elif key in self._tallies:
            self.correct_requested.emit(self._tallies[key])

    def _make_draft_card(self) -> Card:
        self._draft_card = Card(kind="info", name="today.draft")
        self._draft_text = Text("", wrap=True)
        go_on = KeyedButton(self.tr("Go on"), name="today.draft.resume").small().bind("Alt+G")
        throw = KeyedButton(self.tr("Throw away"), name="today.draft.drop", kind="quiet").small()
        line = QHBoxLayout()
        line.addWidget(self._draft_text, 1)
        line.addWidget(go_on)
        line.addWidget(throw)
        self._draft_card.body.addLayout(line)
        go_on.clicked.connect(lambda: self.resumed.emit(self._drafts[0]))
        throw.clicked.connect(lambda: self.thrown_away.emit(self._drafts[0]))
        self._draft_card.hide()
        return self._draft_card

    def _right(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(_SIDE_WIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.chats = ChatsCard()
        self.chats.counted.connect(self.chat_counted)
        self.chats.age_chosen.connect(self.age_chosen)
        self._on_letter("T", self.chats.more)
        column.addWidget(self.chats)
        self.quiet = QuietCard()
        self.quiet.opened.connect(self.quiet_requested)
        self._on_letter(KEY, self.quiet.show_them)
        column.addWidget(self.quiet)
        self._log_card = Card(title=self.tr("Logged today"), aside="0", name="today.log_card")
        self._log_card.body.setContentsMargins(1, 1, 1, 1)
        self._log_model = RowModel()
        self.log_list = RowList(self._log_model, label=self.tr("Logged today"), name="today.log")
        self.log_list.opened.connect(self._open)
        self.log_list.set_tools(self._make_correct())
        self._log_empty = Text(
            self.tr("Nothing yet today."), role="small", ink="ink_3", name="today.log_empty"
        )
        self._log_empty.setContentsMargins(16, 12, 16, 12)
        self._log_card.body.addWidget(self.log_list)
        self._log_card.body.addWidget(self._log_empty)
        column.addWidget(self._log_card)
        column.addStretch(1)
        return side

    def _make_correct(self) -> list[tuple[str, QPushButton]]:
        """A count of nobody by name has no file in which it could be corrected."""
        correct = KeyedButton(self.tr("Correct"), name="today.correct", cap="E").small()
        correct.clicked.connect(lambda: self._open(self.log_list.key()))

        def fit() -> None:
            correct.setVisible(self.log_list.key() in self._tallies)
            self.log_list.fit_tools()

        self.log_list.moved.connect(lambda _key: fit())
        return [("E", correct)]

    def _on_letter(self, key: str, button: KeyedButton) -> None:
        """Let one key press it while the focus is on this screen."""
        letter = QShortcut(QKeySequence(key), self)
        letter.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        letter.setAutoRepeat(False)
        letter.activated.connect(lambda: _press(button))

    def _offer_ages(self, today: date) -> None:
        if self._ages_offered:
            return
        self._ages_offered = True
        bands = self._phrases.lists["age_band"].valid_on(today)
        for digit, chip in enumerate(self.chats.offer_ages(bands, self._phrases.language), 1):
            self._on_letter(str(digit), chip)

    def _show_due(self, day: Day, today: date) -> None:
        self._due = {entry.id.hex: entry for entry in day.due}
        self.due_list.set_rows(
            [_row(e.id.hex, self._phrases.due(e, today=today), e.name) for e in day.due]
        )
        self._session = day.next_session
        self._show_roll()
        self.due_list.setVisible(bool(day.due))
        self.due_list.setFixedHeight(self.due_list.content_height())
        self._due_empty.setVisible(not day.due)

    def _show_log(self, day: Day) -> None:
        counted = (e.id for e in day.entries if e.kind is Kind.TALLY)
        self._tallies = {tally.hex: tally for tally in counted}
        self._log_model.set_rows(
            [_row(e.id.hex, self._phrases.entry(e), e.name) for e in day.entries]
        )
        self.log_list.setVisible(bool(day.entries))
        self.log_list.setFixedHeight(self.log_list.content_height())
        self._log_empty.setVisible(not day.entries)
        self._log_card.set_aside(str(len(day.entries)))

    def _how_much(self, count: int) -> str:
        if count == 0:
            return self.tr("Nothing is due.")
        return self.tr("%n thing(s) for today.", "", count)


def _press(button: KeyedButton) -> None:
    if button.isVisible():
        button.click()


def _row(key: str, text: RowText, name: str) -> Row:
    return Row(
        key=key,
        first=text.bold,
        more=text.plain,
        second=text.second,
        right=text.right,
        letter=name[:1].upper(),
        icon="" if name else text.icon,
        spoken=text.sentence,
    )


def connect_correcting(view: TodayView, presenter: TodayPresenter) -> None:
    """Let a count be corrected in a panel over the screen."""
    connect_panel(view.correcting.panel, presenter.begin_correcting(view.correcting))
    view.correct_requested.connect(presenter.correct_asked)
    view.correcting.told.connect(view.told)
    view.correcting.undoable.connect(view.undoable)
