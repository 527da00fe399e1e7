"""Puts every part of Instellingen that needs the opened profile into its screen."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from jis_desktop.ui.audit_log.wiring import make_log
from jis_desktop.ui.settings.grounds import GroundsPresenter
from jis_desktop.ui.settings.grounds_card import GroundsCard, connect_grounds
from jis_desktop.ui.settings.lists_card import ListsCard
from jis_desktop.ui.settings.retention_card import RetentionCard
from jis_desktop.ui.settings.wiring import add_lists, add_retention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jis_desktop.ui.main_view import MainView
    from jis_desktop.ui.places import PlaceMaker
    from jis_desktop.ui.settings.view import SettingsView


class SettingsParts:
    """The parts, in the order of the screen; made one at a time, and all before it is shown.

    Args:
        view: the screen.
        main: where toasts and undo are.
        maker: has what every screen is made with.
    """

    def __init__(self, view: SettingsView, main: MainView, maker: PlaceMaker) -> None:
        self._view, self._main, self._maker = view, main, maker
        view.lock.told.connect(main.toast.show_message)
        self._left = deque(
            (
                self._add_backups,
                self._add_lists,
                self._add_retention,
                self._add_grounds,
                self._add_log,
            )
        )

    def prepare(self) -> Iterator[None]:
        """Make a part at every step."""
        while self._left:
            self._left.popleft()()
            yield

    def finish(self) -> None:
        """Make what is left to be made: the screen is about to be shown."""
        for _part in self.prepare():
            pass

    def refresh(self) -> None:
        """Look again what one may choose from."""
        self._lists.refresh()

    def _add_backups(self) -> None:
        card = self._main.backups.add_card(self._view, self._maker.errors, self._main.toast)
        if card is not None:
            card.restore_asked.connect(self._main.restore_requested)

    def _add_lists(self) -> None:
        maker, main = self._maker, self._main
        card = ListsCard(maker.phrases, maker.errors)
        card.told.connect(main.toast.show_message)
        card.undoable.connect(main.undo.offer)
        self._lists = add_lists(
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

    def _add_retention(self) -> None:
        maker = self._maker
        self._retention = add_retention(
            self._view,
            RetentionCard(maker.phrases, maker.errors),
            tasks=maker.tasks,
            workplace=maker.workplace,
            main=self._main,
        )
