"""Makes the part about the log and lets what is done there be decided upon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.ui.audit_log.card import LogCard
from jis_desktop.ui.audit_log.phrases import LogPhrases
from jis_desktop.ui.audit_log.presenter import LogPresenter

if TYPE_CHECKING:
    from jis_desktop.ports import Workplace
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.task_port import Tasks
    from jis_desktop.ui.today.phrases import DayPhrases


def make_log(days: DayPhrases, errors: ErrorText, *, tasks: Tasks, workplace: Workplace) -> LogCard:
    """The part about the log, ready to be shown."""
    card = LogCard(LogPhrases(days), days, errors)
    card.presenter = LogPresenter(card, tasks=tasks, workplace=workplace)
    card.shown.connect(card.presenter.refresh)
    card.chosen.connect(card.presenter.chosen)
    card.more_requested.connect(card.presenter.more_requested)
    card.check_requested.connect(card.presenter.check_requested)
    return card
