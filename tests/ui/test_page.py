"""The frame of the pages before the first screen."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QScrollArea

from jis_desktop.bootstrap import load_messages
from jis_desktop.ui.error_text import ErrorText
from jis_desktop.ui.first_start.presenter import Step
from jis_desktop.ui.first_start.view import FirstStartView
from jis_desktop.ui.page import logo
from jis_desktop.ui.style.theme import active_theme, apply


def test_the_mark_follows_the_theme(qapp: QApplication) -> None:
    apply(qapp, look="light")
    mark = logo(36, "mark")
    light = mark.pixmap().toImage()
    active_theme().set_look("dark")
    dark = mark.pixmap().toImage()
    active_theme().set_look("light")
    assert dark != light
    assert mark.pixmap().toImage() == light


def test_the_recovery_code_and_its_trial_fit_in_a_low_window(qapp: QApplication) -> None:
    apply(qapp, look="light", text_scale=1.0)
    view = FirstStartView(
        ErrorText(load_messages, lambda: "nl"), strength=lambda _word: 4, suggest=str
    )
    view.resize(1024, 600)
    view.show()
    view.show_code(tuple("K7QX" for _ in range(9)), to_try=(1, 5))
    view.show_step(Step.RECOVERY)
    QApplication.processEvents()
    bars = [
        area.verticalScrollBar() for area in view.pages.currentWidget().findChildren(QScrollArea)
    ]
    assert [bar.maximum() for bar in bars] == [0]
    view.close()
