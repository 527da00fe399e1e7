"""The whole job in the real window, offscreen: first start, logs, restart, found again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop import tour

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QApplication


def test_the_tour_logs_one_of_each_and_finds_them_after_a_restart(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert qapp is not None
    assert tour.run(tmp_path / "screens") == 0
    told = capsys.readouterr().out
    assert "After the restart the day shows: Noor, Voetbal" in told
    pictures = {path.stem for path in (tmp_path / "screens").glob("*.png")}
    for language in ("nl", "en"):
        for look in ("light", "dark"):
            for size in ("1280x800", "1024x600"):
                assert f"vandaag_{language}_{look}_{size}" in pictures
                for name in ("vastleggen", "jongeren", "signalen", "activiteiten", "instellingen"):
                    assert f"{name}_{language}_{look}_{size}" in pictures
