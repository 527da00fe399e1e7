"""Connects what decides about backups with the card and the foot of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from jis_desktop.services.back_up import back_up_at_closing
from jis_desktop.ui.backups.card import BackupCard
from jis_desktop.ui.backups.phrases import BackupPhrases
from jis_desktop.ui.backups.presenter import BackupPresenter

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from jis_desktop.domain.errors import JisError
    from jis_desktop.ports import Workplace
    from jis_desktop.services.back_up import Practised, Standing
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.settings.view import SettingsView
    from jis_desktop.ui.task_port import Tasks
    from jis_desktop.ui.today.phrases import DayPhrases
    from jis_desktop.ui.widgets.status_line import StatusLine
    from jis_desktop.ui.widgets.toast import Toast


_FIRST_MS = 10_000


class BackupStatus:
    """The age of the newest backup at the foot of the window; see `presenter.BackupView`.

    Args:
        line: the foot.
        phrases: puts moments into words.
    """

    def __init__(self, line: StatusLine, phrases: BackupPhrases) -> None:
        self._line = line
        self._phrases = phrases

    def show_standing(self, standing: Standing) -> None:
        """See `presenter.BackupView.show_standing`."""
        text = self._phrases.status(standing.newest, standing.unreached)
        self._line.set_right([("hard-drive", text)])

    def show_busy(self, _percent: int | None) -> None:
        """See `presenter.BackupView.show_busy`: the foot does not fidget."""

    def show_problem(self, _error: JisError) -> None:
        """See `presenter.BackupView.show_problem`: the age says enough, the card says why."""

    def show_made(self, _count: int) -> None:
        """See `presenter.BackupView.show_made`."""

    def show_practised(self, _practised: Practised) -> None:
        """See `presenter.BackupView.show_practised`."""


class BackupParts:
    """What the opened window has of backups.

    Args:
        tasks: the threads.
        workplace: the opened profile.
        feed: tells what was written.
        days: puts days into words.
        status: the foot of the window.
    """

    def __init__(
        self,
        *,
        tasks: Tasks,
        workplace: Workplace,
        feed: ChangeFeed,
        days: DayPhrases,
        status: StatusLine,
    ) -> None:
        self._of_a_demo = workplace.backups is None
        self._phrases = BackupPhrases(days, workplace.clock)
        self.presenter = BackupPresenter(tasks=tasks, workplace=workplace, feed=feed)
        self.presenter.add_view(BackupStatus(status, self._phrases))

    def begin(self, window: QObject) -> None:
        """Tell how it stands, and back up in a while if that is due: the day opens first."""
        self.presenter.begin()
        QTimer.singleShot(_FIRST_MS, window, self.presenter.back_up_if_due)

    def close(self, workplace: Workplace, tasks: Tasks) -> None:
        """Stop what is under way and back up what was written since, on this machine."""
        self.presenter.stop()
        tasks.run(lambda: back_up_at_closing(workplace), done=lambda _: None, failed=lambda _: None)

    def add_card(self, view: SettingsView, errors: ErrorText, toast: Toast) -> BackupCard | None:
        """Put the part about backups into Instellingen; a demo has none."""
        if self._of_a_demo:
            return None
        card, presenter = BackupCard(self._phrases, errors), self.presenter
        card.asked.connect(presenter.make_now)
        card.folder_chosen.connect(presenter.folder_chosen)
        card.practice_asked.connect(presenter.practise)
        card.forgotten.connect(presenter.forget)
        card.stopped.connect(presenter.stop)
        card.told.connect(toast.show_message)
        view.add_card(card)
        presenter.add_view(card)
        return card
