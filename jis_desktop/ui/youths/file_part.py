"""The right half of Jongeren: one youth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jis_desktop.ui.page import scrolled
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.youths.bars import AlikeBar, RestrictedBar, TookInBar, WaitingBar
from jis_desktop.ui.youths.file_head import FileHead
from jis_desktop.ui.youths.network_page import NetworkPage
from jis_desktop.ui.youths.presenter import NETWORK, PRIVACY, TASKS, TIMELINE
from jis_desktop.ui.youths.privacy_page import PrivacyPage
from jis_desktop.ui.youths.tabs import FileTabs
from jis_desktop.ui.youths.tasks_page import TasksPage
from jis_desktop.ui.youths.timeline_page import TimelinePage

if TYPE_CHECKING:
    from datetime import date

    from jis_desktop.services.see_youths import Event, YouthFile
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.today.phrases import DayPhrases
    from jis_desktop.ui.youths.kept_phrases import KeptPhrases
    from jis_desktop.ui.youths.phrases import YouthPhrases
    from jis_desktop.ui.youths.presenter import YouthLine

_LEAST_PAGE = 240


class YouthFilePart(QWidget):
    """One youth.

    Args:
        phrases: puts youths and moments into words.
        days: code lists and their language.
        kept: puts what is kept into words.
        errors: puts errors into words.

    Attributes:
        log_requested: carries the beginning of a quick line.
        earlier_requested: the end of the timeline comes near.
        trajectory_opened: coaching begins.
        trajectory_closed: it ends; carries the key of the result.
        goal_typed: carries the words of a new goal.
    """

    log_requested = Signal(str)
    earlier_requested = Signal()
    trajectory_opened = Signal()
    trajectory_closed = Signal(str)
    goal_typed = Signal(str)

    def __init__(
        self, phrases: YouthPhrases, days: DayPhrases, kept: KeptPhrases, errors: ErrorText
    ) -> None:
        super().__init__()
        self.setObjectName("youths.file")
        self.head = FileHead(phrases, days)
        self.head.log_requested.connect(self.log_requested)
        self.head.trajectory_opened.connect(self.trajectory_opened)
        self.head.trajectory_closed.connect(self.trajectory_closed)
        self.page = TimelinePage(phrases, days)
        self.page.earlier_requested.connect(self.earlier_requested)
        self.page.goals.typed.connect(self.goal_typed)
        self.timeline = self.page.timeline
        self.tasks = TasksPage(phrases)
        self.tasks.log_requested.connect(self.head.log_contact)
        self.network = NetworkPage(days, errors)
        self.privacy = PrivacyPage(kept, days)
        self.tabs = FileTabs(self.tr("Parts of the file"))
        self.tabs.add(TIMELINE, self.tr("Timeline"), self.page)
        self.tabs.add(NETWORK, self.tr("Network"), self.network, make=self.network.prepare)
        self.tabs.add(TASKS, self.tr("Tasks"), self.tasks, make=self.tasks.prepare)
        self.tabs.add(PRIVACY, self.tr("Privacy"), self.privacy, make=self.privacy.prepare)
        self.waiting = WaitingBar()
        self.alike = AlikeBar()
        self.took_in = TookInBar()
        self.restricted = RestrictedBar()
        self.restricted.privacy_asked.connect(lambda: self.tabs.choose(PRIVACY))
        self._days = days
        self._arrange()

    def show_alike(self, line: YouthLine | None) -> None:
        """Ask whether two are one, but not while something waits: one bar asks at a time."""
        self.alike.show_line(line)
        self._one_bar()

    def show_waiting(self, count: int) -> None:
        """Say how many corrections wait."""
        self.waiting.show_count(count)
        self._one_bar()

    def show_file(self, file: YouthFile, *, weeks: int | None, today: date) -> None:
        """See `presenter.YouthsView.show_file`."""
        self.head.show_file(file)
        self.took_in.show_people(file.took_in)
        self.page.show_file(file, weeks=weeks, today=today)
        self._show_restriction(file)

    def show_earlier(self, events: tuple[Event, ...]) -> None:
        """Add older moments."""
        self.page.show_earlier(events)

    def _show_restriction(self, file: YouthFile) -> None:
        one = file.restriction
        self.restricted.show_restriction(self._days.full_day(one.since) if one else "")
        self.head.set_writable(on=one is None)
        self.page.goals.setEnabled(one is None)
        self.network.set_writable(on=one is None)

    def _one_bar(self) -> None:
        self.alike.setVisible(self.alike.asks and self.waiting.isHidden())

    def _arrange(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 20, 24, 0)
        column.setSpacing(10)
        for part in (self.head, self.restricted, self.waiting, self.alike, self.took_in):
            column.addWidget(part)
        column.addWidget(self.tabs, 1)
        self._fit()
        active_theme().changed.connect(self._fit)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(content, "youths.file.scroll"))

    def _fit(self) -> None:
        """Scroll the whole file rather than leave no room for a page, with large letters."""
        self.tabs.setMinimumHeight(active_theme().px(_LEAST_PAGE))
