"""Puts every part of Instellingen that needs the opened profile into its screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.ui.audit_log.wiring import make_log
from jis_desktop.ui.settings.grounds import GroundsPresenter
from jis_desktop.ui.settings.grounds_card import GroundsCard, connect_grounds
from jis_desktop.ui.settings.lists_card import ListsCard
from jis_desktop.ui.settings.retention_card import RetentionCard
from jis_desktop.ui.settings.wiring import add_lists, add_retention

if TYPE_CHECKING:
    from jis_desktop.ui.main_view import MainView
    from jis_desktop.ui.places import PlaceMaker
    from jis_desktop.ui.settings.own_lists import OwnListsPresenter
    from jis_desktop.ui.settings.retention import RetentionPresenter
    from jis_desktop.ui.settings.view import SettingsView


class SettingsParts:
    """The parts, in the order of the screen.

    Args:
        view: the screen.
        main: where toasts and undo are.
        maker: has what every screen is made with.

    Attributes:
        lists, retention: what decides on those parts.
    """

    def __init__(self, view: SettingsView, main: MainView, maker: PlaceMaker) -> None:
        self._view, self._main, self._maker = view, main, maker
        view.lock.told.connect(main.toast.show_message)
        self._add_backups()
        self.lists = self._add_lists()
        self.retention = self._add_retention()
        self._add_grounds()
        self._add_log()

    def _add_backups(self) -> None:
        card = self._main.backups.add_card(self._view, self._maker.errors, self._main.toast)
        if card is not None:
            card.restore_asked.connect(self._main.restore_requested)

    def _add_lists(self) -> OwnListsPresenter:
        maker, main = self._maker, self._main
        card = ListsCard(maker.phrases, maker.errors)
        card.told.connect(main.toast.show_message)
        card.undoable.connect(main.undo.offer)
        return add_lists(
            self._view,
            card,
            tasks=maker.tasks,
            workplace=maker.workplace,
            feed=maker.feeds.make("settings"),
        )

    def _add_log(self) -> None:
        maker = self._maker
        log = make_log(maker.phrases, maker.errors, tasks=maker.tasks, workplace=maker.workplace)
        log.told.connect(self._main.toast.show_message)
        self._view.add_card(log)

    def _add_grounds(self) -> None:
        maker, main = self._maker, self._main
        card = GroundsCard(maker.errors)
        card.undoable.connect(main.undo.offer)
        self._grounds = GroundsPresenter(
            card, tasks=maker.tasks, workplace=maker.workplace, feed=main.feed
        )
        connect_grounds(card, self._grounds)
        self._view.add_card(card, card.went_to)

    def _add_retention(self) -> RetentionPresenter:
        maker = self._maker
        return add_retention(
            self._view,
            RetentionCard(maker.phrases, maker.errors),
            tasks=maker.tasks,
            workplace=maker.workplace,
            main=self._main,
        )
