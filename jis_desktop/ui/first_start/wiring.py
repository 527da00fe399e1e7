"""Makes the first start with what decides on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.ui.first_start.presenter import FirstStartPresenter
from jis_desktop.ui.first_start.view import FirstStartView

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.ports import Workplace
    from jis_desktop.ui.main_window import WindowParts


def make_first_start(
    parts: WindowParts, finished: Callable[[Workplace], None], restore: Callable[[], None]
) -> tuple[FirstStartView, FirstStartPresenter]:
    """The pages, and what decides on them, to be held as long as they are there."""
    view = FirstStartView(parts.errors, strength=parts.strength, suggest=parts.suggest)
    presenter = FirstStartPresenter(
        view, tasks=parts.tasks, door=parts.door, entropy=parts.entropy, finished=finished
    )
    view.who_given.connect(presenter.who_given)
    view.passphrase_given.connect(presenter.passphrase_given)
    view.group_tried.connect(presenter.group_tried)
    view.later_requested.connect(presenter.later)
    view.code_ready.connect(presenter.code_ready)
    view.begin_requested.connect(presenter.begin)
    view.back_requested.connect(presenter.back)
    view.restore_requested.connect(restore)
    return view, presenter
