from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from jis_desktop.ui.opening import opened_view
from jis_desktop.ui.slices import Slices
from tests.services.office import Office
from tests.ui.opened_desk import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def test_the_window_has_a_turn_between_two_pieces(qtbot: QtBot) -> None:
    seen: list[str] = []
    parent = QObject()

    def work() -> Iterator[None]:
        for number in range(3):
            seen.append(f"piece {number}")
            QTimer.singleShot(0, lambda: seen.append("turn"))
            yield

    Slices(work(), parent)
    assert seen == []
    qtbot.waitUntil(lambda: len(seen) == 6)
    assert seen == ["piece 0", "turn", "piece 1", "turn", "piece 2", "turn"]


def test_the_rest_is_left_undone_with_its_parent(qtbot: QtBot) -> None:
    seen: list[int] = []
    parent = QObject()

    def work() -> Iterator[None]:
        while True:
            seen.append(len(seen))
            yield

    Slices(work(), parent)
    qtbot.waitUntil(lambda: bool(seen))
    parent.deleteLater()
    QCoreApplication.sendPostedEvents(parent, QEvent.Type.DeferredDelete)
    done = len(seen)
    qtbot.wait(20)
    assert len(seen) == done


def test_the_form_stands_before_vastleggen_is_first_opened(
    qapp: QApplication, tmp_path: Path
) -> None:
    assert qapp is not None
    desk = Desk(tmp_path / "profile")
    assert desk.view.panel._shown is None
    desk.wait(lambda: any(not form._left for form in desk.view.panel._forms.values()))
    desk.view.open_capture("ryan 5m")
    (form,) = desk.view.panel._forms.values()
    assert form.isVisible()
    assert form.fields["minutes"].control.key() == "5"
    desk.close()


@pytest.mark.parametrize("turns", [0, 1, 2])
def test_a_window_closed_while_it_opens_stays_closed(
    qapp: QApplication, tmp_path: Path, turns: int
) -> None:
    assert qapp is not None
    desk = Desk(tmp_path / "profile")
    shown: list[object] = []
    left: list[bool] = [False]
    steps = opened_view(
        desk.window._parts,
        Office().workplace,
        settings=desk.window._make_settings,
        left=lambda: left[0],
        done=shown.append,
    )
    for _turn in range(turns):
        next(steps)
    left[0] = turns > 0  # the control: nobody left
    assert len([None for _part in steps]) == (2, 0, 0)[turns]
    assert len(shown) == int(turns == 0)
    desk.close()
