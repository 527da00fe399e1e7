"""The choices of this machine, and Qt's catalogue of the language chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QTranslator

from jis_desktop.resources import resource_path

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from jis_desktop.domain.codes import Language

LOCK_MINUTES = (5, 10, 15, 30)
USUAL_LOCK_MINUTES = 5


class Choices:
    """What somebody chose for this machine: language, look, and when the app locks itself.

    Holds nothing about people.

    Args:
        path: the settings file.
    """

    def __init__(self, path: Path) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def language(self) -> Language:
        """Dutch unless English was chosen, or the system speaks English."""
        chosen = str(self._settings.value("language", ""))
        if chosen in {"nl", "en"}:
            return "en" if chosen == "en" else "nl"
        return "en" if QLocale.system().language() == QLocale.Language.English else "nl"

    def set_language(self, language: Language) -> None:
        """Keep it for the next start."""
        self._settings.setValue("language", language)
        self._settings.sync()

    @property
    def look(self) -> str:
        """``system``, ``light`` or ``dark``."""
        chosen = str(self._settings.value("look", "system"))
        return chosen if chosen in {"light", "dark"} else "system"

    def set_look(self, look: str) -> None:
        """Keep it for the next start."""
        self._settings.setValue("look", look)
        self._settings.sync()

    @property
    def lock_minutes(self) -> int:
        """After how long without use the app locks itself; one of `LOCK_MINUTES`."""
        chosen = str(self._settings.value("lock_minutes", ""))
        minutes = int(chosen) if chosen.isdecimal() else 0
        return minutes if minutes in LOCK_MINUTES else USUAL_LOCK_MINUTES

    def set_lock_minutes(self, minutes: int) -> None:
        """Keep it for the next start."""
        self._settings.setValue("lock_minutes", minutes)
        self._settings.sync()


class Translation:
    """The catalogues in force.

    Args:
        app: the one application.
    """

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []

    def use(self, language: Language) -> None:
        """Speak this language from now on; views that are made after it are in it."""
        for old in self._installed:
            self._app.removeTranslator(old)
        self._installed = []
        QLocale.setDefault(QLocale(language))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"{qt_folder}/qtbase_{language}.qm")
        self._install(str(resource_path("i18n", f"jis_{language}.qm")))

    def _install(self, path: str) -> None:
        catalogue = QTranslator(self._app)
        if catalogue.load(path):
            self._app.installTranslator(catalogue)
            self._installed.append(catalogue)
