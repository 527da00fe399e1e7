"""A certificate of erasure in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from jis_desktop.domain.retention import Certificate
    from jis_desktop.ui.today.phrases import DayPhrases


class CertificateLines(QObject):
    """Puts certificates into words.

    Args:
        days: days in words.
    """

    def __init__(self, days: DayPhrases) -> None:
        super().__init__()
        self._days = days

    def line(self, one: Certificate) -> str:
        """When, how much, why, and by which rule; nobody's name."""
        causes = {
            "request": self.tr("at request"),
            "term": self.tr("its term had passed"),
            "mistake": self.tr("it should not have been kept"),
            "again": self.tr("an older copy had brought it back"),
        }
        went = self.tr("%n record(s)", "", one.records)
        rule = self.tr("rule: %n month(s)", "", one.months) if one.months is not None else ""
        parts = (self._days.full_day(one.day), went, causes.get(one.cause, ""), rule)
        return " · ".join(part for part in parts if part)
