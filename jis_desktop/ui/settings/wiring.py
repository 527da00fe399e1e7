"""Puts the part about lists into Instellingen and lets what is done there be decided upon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.ui.settings.own_lists import OwnListsPresenter

if TYPE_CHECKING:
    from jis_desktop.ports import Workplace
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.settings.lists_card import ListsCard
    from jis_desktop.ui.settings.view import SettingsView
    from jis_desktop.ui.task_port import Tasks


def add_lists(
    view: SettingsView,
    card: ListsCard,
    *,
    tasks: Tasks,
    workplace: Workplace,
    feed: ChangeFeed,
) -> OwnListsPresenter:
    """Put the part about lists there; gives what decides on it."""
    presenter = OwnListsPresenter(card, tasks=tasks, workplace=workplace, feed=feed)
    card.added.connect(presenter.added)
    card.renamed.connect(presenter.renamed)
    card.retired.connect(presenter.retired)
    card.reinstated.connect(presenter.reinstated)
    view.add_lists(card)
    return presenter
