"""Lets the presenter of Vastleggen hear what somebody does in the panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jis_desktop.ui.capture.presenter import CapturePresenter
    from jis_desktop.ui.capture.view import CapturePanel


def connect(panel: CapturePanel, capture: CapturePresenter) -> None:
    """Connect all but closing and having saved, which are about the screens around it too."""
    panel.line_edited.connect(capture.line_edited)
    panel.tab_chosen.connect(capture.tab_chosen)
    panel.offer_chosen.connect(capture.offer_chosen)
    panel.field_chosen.connect(capture.field_chosen)
    panel.who_chosen.connect(capture.who_chosen)
    panel.alike_chosen.connect(capture.who_chosen)
    panel.follow_up_chosen.connect(capture.follow_up_chosen)
    panel.keep_requested.connect(capture.keep)
    panel.save_requested.connect(lambda again: capture.save(again=again))
