"""The gallery shows every part in every look without complaint."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

    from PySide6.QtWidgets import QApplication
    from pytestqt.logging import _QtLogLibraryCapture as LogCapture

    from jis_desktop.ui.style.theme import Theme


@pytest.fixture(scope="module")
def gallery() -> ModuleType:
    spec = importlib.util.spec_from_file_location("gallery", Path(__file__).with_name("gallery.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("page", ["parts_page", "frame_page", "panel_page", "steps_page"])
def test_a_page_can_be_shown(  # noqa: PLR0917  cases
    qapp: QApplication,
    theme: Theme,
    qtlog: LogCapture,
    gallery: ModuleType,
    look: str,
    scale: float,
    page: str,
) -> None:
    theme.set_look(look)
    theme.set_text_scale(scale)
    taken = gallery.picture(qapp, theme, getattr(gallery, page))
    assert taken.width() >= 1280
    complaints = [r.message for r in qtlog.records if "propagateSizeHints" not in r.message]
    assert complaints == []
