"""Puts Na de pauze over the opened app."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.domain.records import Kind
from jis_desktop.ui.after_break.presenter import AfterBreakPresenter
from jis_desktop.ui.after_break.view import AfterBreakPanel

if TYPE_CHECKING:
    from jis_desktop.domain.records import Changes
    from jis_desktop.ports import Workplace
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.main_view import MainView
    from jis_desktop.ui.task_port import Tasks


def add_after_break(
    main: MainView, workplace: Workplace, *, tasks: Tasks, errors: ErrorText
) -> AfterBreakPresenter:
    """Make the panel, and the card on the first screen; gives what decides there."""
    panel = AfterBreakPanel(main, main.phrases, errors)
    presenter = AfterBreakPresenter(panel, tasks=tasks, workplace=workplace, feed=main.feed)
    panel.line_typed.connect(presenter.edited)
    panel.who_chosen.connect(presenter.who_chosen)
    panel.accepted.connect(presenter.accepted)
    panel.thrown_away.connect(presenter.thrown_away)
    panel.save_requested.connect(presenter.save)
    panel.keep_requested.connect(presenter.keep)
    panel.close_requested.connect(presenter.put_aside)
    panel.undoable.connect(main.undo.offer)
    panel.card.opened.connect(presenter.asked)
    main.today.add_first(panel.card)

    def names_changed(changes: Changes) -> None:
        if Kind.YOUNG_PERSON in changes.touched:
            main.capture.load_names()

    main.feed.listen(names_changed)
    return presenter
