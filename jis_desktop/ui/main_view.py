"""The opened app: top bar, the first screen, the capture panel over it, toast and status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from jis_desktop.ui.capture.presenter import CapturePresenter
from jis_desktop.ui.capture.view import CapturePanel
from jis_desktop.ui.change_feed import ChangeFeed
from jis_desktop.ui.page import logo
from jis_desktop.ui.today.phrases import DayPhrases
from jis_desktop.ui.today.presenter import TodayPresenter
from jis_desktop.ui.today.view import TodayView
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.status_line import StatusLine
from jis_desktop.ui.widgets.text import Text
from jis_desktop.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from jis_desktop.domain.codes import Language
    from jis_desktop.domain.line_parts import ReadLine
    from jis_desktop.domain.records import Draft, Logged
    from jis_desktop.ports import Workplace
    from jis_desktop.services.read_records import Day
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.tasks import TaskRunner


class MainView(QWidget):
    """What one sees after unlocking.

    Args:
        workplace: the opened profile.
        tasks: the database worker.
        errors: puts errors into words.
        language: of labels and days.

    Attributes:
        lock_requested: somebody locks the app.
        language_chosen: ``nl`` or ``en``.
        look_chosen: ``system``, ``light`` or ``dark``.
    """

    lock_requested = Signal()
    language_chosen = Signal(str)
    look_chosen = Signal(str)

    def __init__(
        self, workplace: Workplace, *, tasks: TaskRunner, errors: ErrorText, language: Language
    ) -> None:
        super().__init__()
        self.setObjectName("main")
        self._workplace = workplace
        self._errors = errors
        self.feed = ChangeFeed()
        self.phrases = DayPhrases(workplace.lists, language)
        self.today = TodayView(self.phrases, errors)
        self.toast = Toast(self)
        self.status = StatusLine(name="status")
        self._arrange()
        self.panel = CapturePanel(
            self, phrases=self.phrases, errors=errors, today=workplace.clock.now().date()
        )
        self.today_presenter = TodayPresenter(
            self.today, tasks=tasks, workplace=workplace, feed=self.feed
        )
        self.capture = CapturePresenter(
            self.panel, tasks=tasks, workplace=workplace, feed=self.feed
        )
        self._connect()
        self.today_presenter.refresh()
        self.today_presenter.refresh_drafts()

    def open_capture(self) -> None:
        """Open the panel, the cursor in its line."""
        if self.panel.isHidden() and not self.capture.dirty:
            self.capture.begin()
        self.panel.open_panel(self.panel.line.field)

    def keep_draft(self) -> None:
        """Keep what is being typed, at once: before locking or closing."""
        self.capture.keep()

    def tell(self, code: str) -> None:
        """Show the sentence of a notice."""
        self.toast.show_message(self._errors.notice(code), icon="circle-alert")

    def _arrange(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._top_bar())
        whole.addWidget(self.today, 1)
        whole.addWidget(self.status)
        self.status.set_left([("shield-check", self.tr("Stored encrypted on this laptop"))])

    def _top_bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("kind", "bar")
        line = QHBoxLayout(bar)
        line.setContentsMargins(24, 9, 24, 9)
        line.setSpacing(12)
        line.addWidget(logo(28, "main.logo"))
        line.addWidget(Text("JIS", role="heading"))
        self._school = Text("", role="small", ink="ink_2", name="main.school")
        line.addWidget(self._school, 1)
        self.log_button = KeyedButton(
            self.tr("Log"), name="main.log", kind="primary", icon="pen-line"
        ).bind("Ctrl+N")
        self.log_button.clicked.connect(self.open_capture)
        line.addWidget(self.log_button)
        line.addWidget(self._settings_button())
        lock = KeyedButton(self.tr("Lock"), name="main.lock", icon="lock").icon_only()
        lock.clicked.connect(self.lock_requested)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.lock_requested)
        line.addWidget(lock)
        return bar

    def _settings_button(self) -> KeyedButton:
        button = KeyedButton(self.tr("Settings"), name="main.settings", icon="settings").icon_only()
        menu = QMenu(button)
        menu.setObjectName("main.settings.menu")
        for text, language in (("Nederlands", "nl"), ("English", "en")):
            menu.addAction(text).triggered.connect(
                lambda _checked=False, chosen=language: self.language_chosen.emit(chosen)
            )
        menu.addSeparator()
        for text, look in (
            (self.tr("Follow the system"), "system"),
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
        ):
            menu.addAction(text).triggered.connect(
                lambda _checked=False, chosen=look: self.look_chosen.emit(chosen)
            )
        button.clicked.connect(lambda: menu.popup(button.mapToGlobal(button.rect().bottomLeft())))
        return button

    def _connect(self) -> None:
        today, panel, capture = self.today, self.panel, self.capture
        today.log_requested.connect(self.open_capture)
        today.chat_counted.connect(self.today_presenter.count_corridor_chat)
        today.finished.connect(self.today_presenter.finish)
        today.postponed.connect(self.today_presenter.postpone)
        today.resumed.connect(self._resume)
        today.thrown_away.connect(lambda draft: self.today_presenter.throw_away(draft.id))
        today.told.connect(self.toast.show_message)
        today.day_shown.connect(self._show_school)
        panel.line_edited.connect(capture.line_edited)
        panel.tab_chosen.connect(capture.tab_chosen)
        panel.offer_chosen.connect(capture.offer_chosen)
        panel.field_chosen.connect(capture.field_chosen)
        panel.who_chosen.connect(capture.who_chosen)
        panel.follow_up_chosen.connect(capture.follow_up_chosen)
        panel.keep_requested.connect(capture.keep)
        panel.save_requested.connect(lambda again: capture.save(again=again))
        panel.close_requested.connect(self._close_panel)
        panel.saved.connect(self._tell_saved)

    def _resume(self, draft: Draft) -> None:
        self.capture.resume(draft)
        self.today.show_drafts([])
        self.panel.open_panel(self.panel.line.field)

    def _close_panel(self) -> None:
        """Esc puts the entry aside; it is offered on the first screen."""
        self.capture.keep()
        self.panel.close_panel()
        self.today_presenter.refresh_drafts()

    def _show_school(self, day: Day) -> None:
        self._school.setText(" · ".join((day.profile.organisation, *(s.name for s in day.schools))))
        self.capture.set_school(day.schools[0] if day.schools else None)

    def _tell_saved(self, logged: Logged, read: ReadLine) -> None:
        who = read.who.name or self.capture.name_of(logged.young_person_id)
        text = self.tr("Saved: {name}").format(name=who) if who else self.tr("Saved")
        self.toast.show_message(text)
        at = self._workplace.clock.now().strftime("%H:%M")
        self.status.set_left([("check", self.tr("Everything saved, {time}").format(time=at))])
