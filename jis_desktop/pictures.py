"""Draws every screen of the window into a folder, without a display. Wiring; decides no look."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager, suppress
from dataclasses import dataclass, fields
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Final

# No display is needed, and where there is one no window flashes over it.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from jis_desktop.domain.errors import StorageError
from jis_desktop.services.demo.make import PASSPHRASE
from jis_desktop.ui.language import Choices
from jis_desktop.ui.spare_memory import SpareMemory
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.walk import unlock, walk_entrance, walk_places
from jis_desktop.ui.walk_pace import settle
from jis_desktop.window import application, make_window

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPixmap

    from jis_desktop.domain.codes import Language
    from jis_desktop.ui.main_window import MainWindow
    from jis_desktop.ui.style.theme import Look

LANGUAGES: Final[tuple[Language, ...]] = ("nl", "en")
THEMES: Final[tuple[Look, ...]] = ("light", "dark")
SIZES: Final = ((1280, 800), (1024, 600))


ANY: Final = "*_*_*_*"


@dataclass(frozen=True)
class Picture:
    """One drawn screen.

    Attributes:
        size: width and height in px.
    """

    screen: str
    language: Language
    theme: Look
    size: tuple[int, int]

    @property
    def name(self) -> str:
        """Its file's name without the ending."""
        return f"{self.screen}_{self.language}_{self.theme}_{_written(self.size)}"


@dataclass(frozen=True)
class Wanted:
    """Patterns of which pictures are wanted; see `fnmatch`."""

    screen: str = "*"
    language: str = "*"
    theme: str = "*"
    size: str = "*"

    def holds(self, picture: Picture) -> bool:
        """Whether this one is wanted."""
        return (
            fnmatchcase(picture.screen, self.screen)
            and fnmatchcase(picture.language, self.language)
            and fnmatchcase(picture.theme, self.theme)
            and fnmatchcase(_written(picture.size), self.size)
        )


def _written(size: tuple[int, int]) -> str:
    return "{}x{}".format(*size)


def draw_screens(profile: Path, target: Path, *, only: str = ANY) -> Iterator[dict[str, object]]:
    """Write every screen as PNG; gives what was drawn, one after another.

    Args:
        profile: an existing demo's folder; what is chosen there stays chosen.
        target: the folder for the pictures, made where it is not there.
        only: draws those whose name fits ``SCREEN_LANGUAGE_THEME_SIZE``; see `fnmatch`.

    Raises:
        StorageError: ``demo.not_drawn``.
    """
    wanted = Wanted(*only.rsplit("_", len(fields(Wanted)) - 1))
    with suppress(OSError):  # told at the first picture
        target.mkdir(parents=True, exist_ok=True)
    for picture, window in show_screens(profile, PASSPHRASE, wanted):
        path = target / f"{picture.name}.png"
        if not _drawn(window).save(str(path)):
            raise StorageError("demo.not_drawn", field="screens")
        yield {
            "screen": picture.screen,
            "language": picture.language,
            "theme": picture.theme,
            "width": picture.size[0],
            "height": picture.size[1],
            "file": str(path),
        }


def _drawn(window: MainWindow) -> QPixmap:
    """The window, and in its middle the form that stands before it."""
    drawn = window.grab()
    form = QApplication.activeModalWidget()
    if form is not None:
        over = form.grab()
        at = drawn.rect().center() - over.rect().center()
        painter = QPainter(drawn)
        painter.drawPixmap(at, over)
        painter.end()
    return drawn


def show_screens(
    profile: Path, passphrase: str, wanted: Wanted
) -> Iterator[tuple[Picture, MainWindow]]:
    """Show the wanted screens in each language, theme and size; gives the window each time."""
    SpareMemory(application())
    for language in (one for one in LANGUAGES if fnmatchcase(one, wanted.language)):
        for screen, theme, window in _all_screens(profile, passphrase, language, wanted):
            picture = Picture(screen, language, theme, (window.width(), window.height()))
            if wanted.holds(picture):
                yield picture, window


def _all_screens(
    profile: Path, passphrase: str, language: Language, wanted: Wanted
) -> Iterator[tuple[str, Look, MainWindow]]:
    """The same in one language, without themes and sizes of which nothing is wanted."""
    with tempfile.TemporaryDirectory() as empty, _window(Path(empty), language) as window:
        yield from _entrance(window, language, wanted)
    with _window(profile, language) as window:
        yield from _entrance(window, language, wanted)
        window.use_language(language)  # the entrance anew, as it was at first
        unlock(window, passphrase)
        for theme in _dressed(window, wanted):
            for screen in walk_places(window):
                yield screen, theme, window


def _entrance(
    window: MainWindow, language: Language, wanted: Wanted
) -> Iterator[tuple[str, Look, MainWindow]]:
    for theme in _dressed(window, wanted):
        window.use_language(language)
        for screen in walk_entrance(window):
            yield screen, theme, window


def _dressed(window: MainWindow, wanted: Wanted) -> Iterator[Look]:
    """Put the window in each wanted theme and size; a change of theme costs the most."""
    for theme in (one for one in THEMES if fnmatchcase(one, wanted.theme)):
        active_theme().set_look(theme)
        for size in (one for one in SIZES if fnmatchcase(_written(one), wanted.size)):
            window.resize(*size)
            yield theme


@contextmanager
def _window(profile: Path, language: Language) -> Iterator[MainWindow]:
    """A window with choices of its own: those of the person stay as they are."""
    with tempfile.TemporaryDirectory() as folder:
        choices = Choices(Path(folder) / "window.ini")
        window = make_window(application(), profile, language=language, choices=choices)
        active_theme().set_motion(allowed=False)
        active_theme().set_look(THEMES[0])
        window.show()
        window.activateWindow()
        settle(window)
        try:
            yield window
        finally:
            window.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)  # and no later
