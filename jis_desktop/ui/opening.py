"""Makes the opened app a part at every turn of the event loop, so that none takes long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.ui.main_view import MainView
from jis_desktop.ui.today.phrases import DayPhrases
from jis_desktop.ui.today.view import TodayView

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jis_desktop.ports import Workplace
    from jis_desktop.ui.main_window import WindowParts
    from jis_desktop.ui.settings.view import SettingsView


def opened_view(
    parts: WindowParts,
    workplace: Workplace,
    *,
    settings: Callable[[], SettingsView],
    left: Callable[[], bool],
    done: Callable[[MainView], None],
) -> Iterator[None]:
    """Make it, a part at every step.

    Args:
        parts: what the window is made of.
        workplace: the opened profile.
        settings: makes the screen Instellingen.
        left: whether somebody locked or closed meanwhile: then nothing more is made.
        done: is given the whole at the end.
    """
    words = DayPhrases(workplace.lists, parts.choices.language)
    today = TodayView(words, parts.errors)
    yield
    if left():
        return
    view = MainView(
        workplace,
        tasks=parts.tasks,
        errors=parts.errors,
        today=today,
        settings=settings,
    )
    yield
    if not left():
        done(view)
