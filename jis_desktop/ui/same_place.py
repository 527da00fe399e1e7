"""Opens the app where it was locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.services.come_back import keep_place, take_place
from jis_desktop.ui.places import FIRST

if TYPE_CHECKING:
    from uuid import UUID

    from jis_desktop.ports import Workplace
    from jis_desktop.ui.main_view import MainView
    from jis_desktop.ui.task_port import Tasks


def leave(view: MainView, *, tasks: Tasks, workplace: Workplace) -> None:
    """Remember the screen that is shown; one that cannot be remembered stops no lock."""
    place = view.place
    youth = view.presenter_of(place).chosen if place == "youths" else None
    tasks.run(
        lambda: keep_place(place, youth, workplace),
        done=lambda _kept: None,
        failed=lambda _error: None,
    )


def come_back(view: MainView, *, tasks: Tasks, workplace: Workplace) -> None:
    """Go to the screen that was remembered, unless somebody does something else already."""

    def go(found: tuple[str, UUID | None]) -> None:
        place, youth = found
        busy = view.place != FIRST or view.search.hasFocus() or not view.panel.isHidden()
        if not place or busy:
            return
        if youth is not None:
            view.go_to_youth(youth)
        else:
            view.go_to(place)

    tasks.run(lambda: take_place(workplace), done=go, failed=lambda _error: None)
