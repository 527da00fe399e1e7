"""Lines of the log in words."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from jis_desktop.domain.records import AuditEvent
    from jis_desktop.services.check_log import LogState
    from jis_desktop.services.see_audit import LogPage
    from jis_desktop.ui.today.phrases import DayPhrases


class LogPhrases(QObject):
    """Puts what was done into words.

    Args:
        days: days in words.
    """

    def __init__(self, days: DayPhrases) -> None:
        super().__init__()
        self._days = days
        self.deeds = self._deeds()
        self.things = self._things()

    def sentence(self, event: AuditEvent, page: LogPage) -> str:
        """Who did what: Samira opened the file of Ryan."""
        who = page.worker if event.actor == page.device else self.tr("Another laptop")
        deed = self.deeds.get(event.action, self.tr("{who} did something with {what}"))
        return deed.format(who=who, what=self._what(event, page))

    def moment(self, event: AuditEvent) -> str:
        """Day and time where the worker is."""
        at = datetime.fromtimestamp(event.at / 1000).astimezone()
        return f"{self._days.short_day(at.date())} {at:%H:%M}"

    def state(self, state: LogState) -> str:
        """Whether the log is whole."""
        if state.first_broken is None:
            number, _code = state.head
            return self.tr("The log is whole: all %n line(s) fit.", "", number)
        return self.tr(
            "The log does not fit from line {number} on. Somebody changed it, or the disk failed. "
            "Leave everything as it is and call your organisation's privacy officer."
        ).format(number=state.first_broken)

    def _what(self, event: AuditEvent, page: LogPage) -> str:
        if event.kind != "young_person":
            return self.things.get(event.kind, self.tr("something of the app"))
        if event.record_id is None:
            return self.tr("the list of youths")
        name = page.names.get(UUID(bytes=event.record_id), "")
        if not name:
            return self.tr("an erased youth")
        return self.tr("the file of {name}").format(name=name)

    def _deeds(self) -> dict[str, str]:
        return {
            "create": self.tr("{who} added {what}"),
            "change": self.tr("{who} changed {what}"),
            "delete": self.tr("{who} took out {what}"),
            "read": self.tr("{who} opened {what}"),
            "search": self.tr("{who} searched {what}"),
            "export": self.tr("{who} wrote {what} to a file"),
            "print": self.tr("{who} printed {what}"),
            "transfer": self.tr("{who} handed over {what}"),
            "erase": self.tr("{who} erased {what}"),
            "backup": self.tr("{who} made a backup"),
            "restore": self.tr("{who} put back {what}"),
            "verify": self.tr("{who} checked {what}"),
            "emergency": self.tr("Two people of the organisation opened {what} without {who}"),
            "recover": self.tr("{who} opened {what} with the recovery code"),
            "renew": self.tr("{who} renewed the keys of {what}"),
        }

    def _things(self) -> dict[str, str]:
        return {
            "trajectory": self.tr("a coaching trajectory"),
            "goal": self.tr("a goal"),
            "contact": self.tr("a contact"),
            "tally": self.tr("a count of corridor chats"),
            "early_signal": self.tr("a signal"),
            "activity": self.tr("an activity"),
            "support_action": self.tr("a support action"),
            "presence": self.tr("hours at school"),
            "network_member": self.tr("somebody in a youth's network"),
            "activity_series": self.tr("a series of activities"),
            "planned_activity": self.tr("a planned activity"),
            "meldcode_step": self.tr("a step of the reporting code"),
            "legal_hold": self.tr("a legal hold"),
            "restriction": self.tr("a restriction"),
            "retention_proposal": self.tr("a proposal to erase"),
            "certificate": self.tr("a certificate of erasure"),
            "setting": self.tr("a setting"),
            "backup_place": self.tr("a place for backups"),
            "backup": self.tr("a backup"),
            "profile": self.tr("the profile"),
            "vault": self.tr("the vault"),
            "capture_key": self.tr("the key for lines typed while locked"),
            "recovery_code": self.tr("the recovery code"),
            "audit_log": self.tr("the log"),
        }
