"""Makes the screen Instellingen with the parts that are about the window and its door."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.ui.settings.lock_card import LockCard
from jis_desktop.ui.settings.owner_card import add_owner
from jis_desktop.ui.settings.presenter import LockPresenter
from jis_desktop.ui.settings.view import SettingsView

if TYPE_CHECKING:
    from jis_desktop.ui.main_window import MainWindow, WindowParts


def make_settings(window: MainWindow, parts: WindowParts) -> tuple[SettingsView, object]:
    """The screen, and what decides on it, to be held as long as the screen is there."""
    choices = parts.choices
    card = LockCard(
        parts.errors,
        minutes=choices.lock_minutes,
        strength=parts.strength,
        suggest=parts.suggest,
    )
    view = SettingsView(card, language=choices.language, look=choices.look)
    lock = LockPresenter(card, tasks=parts.tasks, door=parts.door, attempts=parts.attempts)
    card.passphrase_given.connect(lock.passphrase_given)
    card.minutes_chosen.connect(window.use_lock_minutes)
    view.language_chosen.connect(window.use_language)
    view.look_chosen.connect(window.use_look)
    return view, (lock, add_owner(view, parts))
