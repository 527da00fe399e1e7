"""Lets go of an erased youth's names wherever the opened app still holds them in memory."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from jis_desktop.domain.named_in import names_any

if TYPE_CHECKING:
    from uuid import UUID

    from jis_desktop.ui.main_view import MainView


def forget_youth(youth: UUID, names: tuple[str, ...], main: MainView) -> None:
    """An erased youth is shown no more, also where Jongeren was not on the screen just now."""
    with suppress(KeyError):  # not made yet
        main.presenter_of("youths").forget(youth)
    forget_names(names, main)


def forget_names(names: tuple[str, ...], main: MainView) -> None:
    """Drop the offer to undo, what is being typed about the youth, and drafts that were listed.

    Args:
        names: of an erased youth, nicknames and merged youths' too.
        main: the opened app.
    """
    main.toast.dismiss()
    if main.capture.dirty and names_any(main.capture.entry.text, names):
        main.capture.discard()
        main.panel.close_panel()
    main.capture.load_names()
    main.today_presenter.refresh_drafts()
