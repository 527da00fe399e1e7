"""Moments and folders of backups in words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from datetime import datetime

    from jis_desktop.domain.backup_place import BackupPlace
    from jis_desktop.ports import Clock
    from jis_desktop.ui.today.phrases import DayPhrases


class BackupPhrases(QObject):
    """Puts into words how old a backup is and where it lies.

    Args:
        days: puts days into words.
        clock: tells the time.
    """

    def __init__(self, days: DayPhrases, clock: Clock) -> None:
        super().__init__()
        self._days = days
        self._clock = clock

    def age(self, newest: datetime | None) -> str:
        """A sentence for the card."""
        if newest is None:
            return self.tr("There is no backup yet.")
        return self.tr("Newest backup: {moment}.").format(moment=self.moment(newest))

    def status(self, newest: datetime | None, unreached: int) -> str:
        """A few words for the foot of the window."""
        if unreached:
            return self.tr("Still %n copy(s) with somebody who was erased", "", unreached)
        if newest is None:
            return self.tr("No backup yet")
        return self.tr("Backup: {moment}").format(moment=self.moment(newest))

    def place(self, place: BackupPlace, *, own: bool, behind: bool) -> str:
        """A folder with what lies there."""
        where = self.tr("On this laptop") if own else place.path
        if behind:
            return self.tr("{where}: still has somebody who was erased").format(where=where)
        if place.last_at is None:
            return self.tr("{where}: nothing yet").format(where=where)
        return f"{where}: {self.moment(place.last_at)}"

    def practised(self, day: str) -> str:
        """When a restore was last practised."""
        if not day:
            return self.tr("Restoring was never practised.")
        told = self._days.full_day(date.fromisoformat(day))
        return self.tr("Restoring was practised on {day}.").format(day=told)

    def moment(self, moment: datetime) -> str:
        """Today or yesterday with the time, or another day."""
        now = self._clock.now()
        local = moment.astimezone(now.tzinfo)
        days = (now.date() - local.date()).days
        at = local.strftime("%H:%M")
        if days == 0:
            return self.tr("today {time}").format(time=at)
        if days == 1:
            return self.tr("yesterday {time}").format(time=at)
        return self._days.full_day(local.date())
