"""The whole job in the real window, offscreen: first start, logs, restart, found again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop import tour

if TYPE_CHECKING:
    import pytest
    from PySide6.QtWidgets import QApplication


def test_the_tour_logs_one_of_each_and_finds_them_after_a_restart(
    qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    assert qapp is not None
    assert tour.run() == 0
    told = capsys.readouterr().out
    assert "After the restart the day shows: Noor, Voetbal" in told
