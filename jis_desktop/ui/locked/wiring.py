"""Puts the capture bar on the locked screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.ui.locked.presenter import CaptureBarPresenter
from jis_desktop.ui.locked.view import CaptureBar
from jis_desktop.ui.unlock.view import WIDE

if TYPE_CHECKING:
    from jis_desktop.ui.main_window import WindowParts
    from jis_desktop.ui.unlock.view import UnlockView


def add_capture(unlock: UnlockView, parts: WindowParts) -> CaptureBarPresenter:
    """Add the bar; its presenter still has to begin, once the first picture stands."""
    bar = CaptureBar(parts.errors, width=WIDE)
    presenter = CaptureBarPresenter(
        bar, tasks=parts.tasks, box=parts.box, clock=parts.clock, entropy=parts.entropy
    )
    bar.edited.connect(presenter.edited)
    bar.entered.connect(presenter.enter)
    bar.chat_counted.connect(presenter.count_chat)
    bar.paused.connect(presenter.keep)
    unlock.add_below(bar)
    return presenter
