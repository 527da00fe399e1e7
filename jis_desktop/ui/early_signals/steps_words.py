"""The steps of the reporting code in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jis_desktop.domain.meldcode import CHOICES
from jis_desktop.ui.widgets.option import Option

if TYPE_CHECKING:
    from datetime import date

    from jis_desktop.ui.today.phrases import DayPhrases


class StepWords(QObject):
    """Puts steps into words.

    Args:
        days: code lists, their language, and days in words.
    """

    def __init__(self, days: DayPhrases) -> None:
        super().__init__()
        self._days = days

    def title(self, step: int) -> str:
        """What a step is called, with its number."""
        titles = {
            1: self.tr("Map what you see and hear"),
            2: self.tr("Consult a colleague, and Veilig Thuis if need be"),
            3: self.tr("Talk with those concerned"),
            4: self.tr("Weigh"),
            5: self.tr("Decide"),
        }
        return f"{step}. {titles[step]}"

    def hint(self, step: int) -> str:
        """What a step asks."""
        return {
            1: self.tr("What did you see and hear yourself? When, and how often?"),
            2: self.tr("Whom did you ask, and what did they say?"),
            3: self.tr("With whom did you talk, and what was said? Only if that is safe."),
            4: self.tr("Is there a suspicion? Is somebody in danger, now or again and again?"),
            5: self.tr("Is a report to Veilig Thuis needed? Can you give or arrange help?"),
        }[step]

    def results(self, step: int, *, on: date) -> list[Option]:
        """What a step may come to; nothing for a step without a choice."""
        parent = CHOICES.get(step)
        codes = self._days.lists["meldcode_result"].valid_on(on)
        return [
            Option(code.key, code.label(self._days.language))
            for code in codes
            if parent is not None and code.parent == parent
        ]

    def result(self, key: str) -> str:
        """What a step came to; the key itself where a newer version wrote it."""
        codes = self._days.lists["meldcode_result"]
        return codes.get(key).full_label(self._days.language) if key in codes else key

    def day(self, day: date) -> str:
        """A day in full."""
        return self._days.full_day(day)
