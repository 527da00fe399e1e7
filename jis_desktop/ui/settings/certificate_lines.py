"""A certificate of erasure in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from jis_desktop.domain.retention import Certificate
    from jis_desktop.ui.today.phrases import DayPhrases


def certificate_line(one: Certificate, phrases: DayPhrases) -> str:
    """When, how much, why, and by which rule; nobody's name."""
    causes = {
        "request": QCoreApplication.translate("Certificates", "at request"),
        "term": QCoreApplication.translate("Certificates", "its term had passed"),
        "mistake": QCoreApplication.translate("Certificates", "it should not have been kept"),
        "again": QCoreApplication.translate("Certificates", "an older copy had brought it back"),
    }
    day = phrases.full_day(one.day)
    went = QCoreApplication.translate("Certificates", "%n record(s)", None, one.records)
    rule = ""
    if one.months is not None:
        rule = QCoreApplication.translate("Certificates", "rule: %n month(s)", None, one.months)
    return " · ".join(part for part in (day, went, causes.get(one.cause, ""), rule) if part)
