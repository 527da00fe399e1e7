"""Lets go of an erased youth wherever the opened app still holds something of one in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.domain.named_in import names_any

if TYPE_CHECKING:
    from uuid import UUID

    from jis_desktop.ui.main_view import MainView


def forget_youth(youth: UUID, names: tuple[str, ...], main: MainView) -> None:
    """Drop the offer to undo, what is being typed about the youth, and drafts that were listed.

    Args:
        youth: who was erased.
        names: the youth's, nicknames and those of merged youths too.
        main: the opened app.
    """
    for presenter in main.presenters():
        if hasattr(presenter, "let_go"):
            presenter.let_go(youth, names)
    main.toast.dismiss()
    capture = main.capture
    about = capture.reading.who.id == youth or names_any(capture.entry.held(), names)
    if capture.dirty and about:
        capture.discard()
        main.panel.close_panel()
    capture.load_names()
    main.today_presenter.refresh_drafts()
