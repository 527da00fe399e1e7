"""Puts parts into Instellingen and lets what is done there be decided upon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.ui.forgetting import forget_youth
from jis_desktop.ui.settings.own_lists import OwnListsPresenter
from jis_desktop.ui.settings.retention import RetentionPresenter

if TYPE_CHECKING:
    from jis_desktop.ports import Workplace
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.main_view import MainView
    from jis_desktop.ui.settings.lists_card import ListsCard
    from jis_desktop.ui.settings.retention_card import RetentionCard
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
    view.add_card(card, card.went_to)
    return presenter


def add_retention(
    view: SettingsView,
    card: RetentionCard,
    *,
    tasks: Tasks,
    workplace: Workplace,
    main: MainView,
) -> RetentionPresenter:
    """Put the part about keeping and erasing there; gives what decides on it.

    It looks only while it is shown: it has to read every early signal, and a start waits for that.
    """
    presenter = RetentionPresenter(
        card, tasks=tasks, workplace=workplace, feed=main.feed, prove=main.prove
    )
    card.term_chosen.connect(presenter.term_chosen)
    card.propose_asked.connect(presenter.proposed)
    card.kept.connect(presenter.kept)
    card.erase_given.connect(presenter.erased)
    card.told.connect(main.toast.show_message)
    card.erased.connect(lambda youth, names: forget_youth(youth, names, main))
    main.feed.listen(lambda _changes: presenter.refresh() if card.isVisible() else None)
    main.place_shown.connect(lambda _name: presenter.refresh() if card.isVisible() else None)
    view.add_card(card, card.went_to)
    return presenter
