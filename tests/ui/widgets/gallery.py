"""All parts in one window, saved as pictures: light and dark, at 100 and 200 % text.

Run it with a folder as the only argument; it needs no screen:

    QT_QPA_PLATFORM=offscreen python -m tests.ui.widgets.gallery FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QApplication,
    QWidget,
)

from jis_desktop.ui.style.theme import Theme, apply

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPixmap

from tests.ui.widgets.gallery_frames import frame_page, panel_page, steps_page
from tests.ui.widgets.gallery_parts import parts_page


def main() -> None:
    """Save every picture in the folder that was given."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    theme = apply(app, look="light", text_scale=1.0)
    theme.set_motion(allowed=False)
    for look in ("light", "dark"):
        for percent in (100, 200):
            theme.set_look(look)
            theme.set_text_scale(percent / 100)
            for page in (parts_page, frame_page, panel_page, steps_page):
                picture(app, theme, page).save(
                    str(folder / f"{page.__name__}_{look}_{percent}.png")
                )


def picture(app: QApplication, theme: Theme, page: Callable[[], QWidget]) -> QPixmap:
    """A picture of a page that was made in the theme in force."""
    window = page()
    wide = 1280 if theme.scale == 1 else 1600
    high = 800 if theme.scale == 1 else 1000
    window.ensurePolished()
    window.resize(wide, max(high, window.layout().totalHeightForWidth(wide)))
    window.show()
    app.processEvents()
    window.activateWindow()
    app.processEvents()
    taken = window.grab()
    window.close()
    window.deleteLater()
    app.processEvents()
    return taken


if __name__ == "__main__":
    main()
