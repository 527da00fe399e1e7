"""Puts what is about the printed code on the first screen and into Instellingen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.ui.recovery.card import RecoveryCard
from jis_desktop.ui.recovery.first_screen import FirstScreenCards
from jis_desktop.ui.recovery.presenter import RecoveryPresenter

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.ports import Workplace
    from jis_desktop.ui.main_view import MainView
    from jis_desktop.ui.main_window import WindowParts
    from jis_desktop.ui.settings.view import SettingsView


class RecoveryParts:
    """What the opened window has of it.

    Args:
        main: the opened app.
        parts: what the window is made of.
        workplace: the opened profile.
        renew: asks for new keys.
    """

    def __init__(
        self, main: MainView, parts: WindowParts, workplace: Workplace, renew: Callable[[], None]
    ) -> None:
        self._main, self._errors, self._renew = main, parts.errors, renew
        self._card: RecoveryCard | None = None
        cards = self._cards = FirstScreenCards(main.phrases, parts.errors)
        self._presenter = presenter = RecoveryPresenter(
            cards, tasks=parts.tasks, workplace=workplace, door=parts.door
        )
        cards.practice.accepted.connect(self._practise)
        cards.practice.postponed.connect(presenter.postponed)
        cards.openings.seen.connect(presenter.seen)
        cards.told.connect(main.toast.show_message)
        main.today.add_first(cards.practice)
        main.today.add_first(cards.openings)
        presenter.begin()

    def add_card(self, view: SettingsView) -> None:
        """Put the part about the code there."""
        self._card = card = RecoveryCard(self._main.phrases, self._errors)
        card.code_given.connect(self._presenter.practised)
        card.renewal_asked.connect(self._renew)
        view.add_card(card, card.went_to)
        self._presenter.show_on(card)

    def _practise(self) -> None:
        self._main.go_to("settings")
        if self._card is not None:
            self._card.begin()
