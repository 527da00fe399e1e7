"""The screen Instellingen: language and look, the lock, lists, and whose profile this is.

What somebody chooses goes straight to the window; only the lock and the lists have something
to decide.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jis_desktop.ui.page import scrolled
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.option import Option
from jis_desktop.ui.widgets.segments import Segments
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from jis_desktop.services.read_records import Day
    from jis_desktop.ui.settings.lock_card import LockCard

_WIDEST = 720
_AROUND = 72
"""Room for the label above a field and the note below it."""
_LANGUAGES = (("nl", "Nederlands"), ("en", "English"))
"""Each in its own tongue, whatever the window speaks."""


class SettingsView(QWidget):
    """Language, look, lock, and whose profile it is.

    Args:
        lock: the part about the lock.
        language: the present one.
        look: the present one.

    Attributes:
        language_chosen: ``nl`` or ``en``.
        look_chosen: ``system``, ``light`` or ``dark``.
        lock: the part about the lock.
    """

    language_chosen = Signal(str)
    look_chosen = Signal(str)

    def __init__(self, lock: LockCard, *, language: str, look: str) -> None:
        super().__init__()
        self.setObjectName("settings")
        self.lock = lock
        content = QWidget()
        content.setMaximumWidth(active_theme().px(_WIDEST))
        self._column = column = QVBoxLayout(content)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addWidget(Text(self.tr("Settings"), role="title", name="settings.title"))
        column.addWidget(self._looks(language, look))
        column.addWidget(lock)
        self._added_at = column.count()
        column.addWidget(self._whose())
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = scrolled(content, "settings.scroll")
        outer.addWidget(self._area)
        self.setFocusProxy(self._language)
        lock.went_to.connect(self._look_at)

    def add_card(self, card: Card, went_to: SignalInstance | None = None) -> None:
        """Put another part below those that are there, above whose profile it is.

        Args:
            card: the part.
            went_to: its signal that carries what got the focus without Tab, to be kept in sight.
        """
        self._column.insertWidget(self._added_at, card)
        self._added_at += 1
        if went_to is not None:
            went_to.connect(self._look_at)

    def show_profile(self, day: Day) -> None:
        """Show whose profile it is and at which schools."""
        self._worker.setText(day.profile.worker)
        self._organisation.setText(day.profile.organisation)
        self._schools.setText(", ".join(school.name for school in day.schools))

    def _look_at(self, part: QWidget) -> None:
        # Qt follows Tab only; and what was just shown has no place yet.
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(part, 0, _AROUND))

    def _looks(self, language: str, look: str) -> Card:
        card = Card(title=self.tr("Language and look"), name="settings.look_card")
        self._language = Segments(
            [Option(key, text) for key, text in _LANGUAGES],
            label=self.tr("Language"), name="settings.language",
        )  # fmt: skip
        self._language.choose(language)
        self._language.chosen.connect(self.language_chosen)
        self._look = Segments(
            [
                Option("system", self.tr("Follow the system"), "sun-moon"),
                Option("light", self.tr("Light"), "sun"),
                Option("dark", self.tr("Dark"), "moon"),
            ],
            label=self.tr("Look"), name="settings.look",
        )  # fmt: skip
        self._look.choose(look)
        self._look.chosen.connect(self.look_chosen)
        card.body.addWidget(FieldRow(self.tr("Language"), self._language, side="left"))
        card.body.addWidget(FieldRow(self.tr("Look"), self._look, side="left"))
        return card

    def _whose(self) -> Card:
        card = Card(title=self.tr("This profile"), name="settings.profile_card")
        self._worker = Text("", name="settings.worker")
        self._organisation = Text("", name="settings.organisation")
        self._schools = Text("", wrap=True, name="settings.schools")
        for label, shown in (
            (self.tr("Name"), self._worker),
            (self.tr("Organisation"), self._organisation),
            (self.tr("Schools"), self._schools),
        ):
            card.body.addWidget(FieldRow(label, shown, side="left"))
        return card
