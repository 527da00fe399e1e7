"""How much is kept about a youth, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jis_desktop.domain.records import Kind

if TYPE_CHECKING:
    from jis_desktop.services.see_privacy import Kept


class KeptPhrases(QObject):
    """Puts counts into words."""

    def parts(self, kept: Kept) -> list[str]:
        """How many there are of each kind; none is left out."""
        many = {kind: kept.counts.get(kind, 0) for kind in Kind}
        texts = {
            Kind.CONTACT: self.tr("%n contact(s)", "", many[Kind.CONTACT]),
            Kind.EARLY_SIGNAL: self.tr("%n signal(s)", "", many[Kind.EARLY_SIGNAL]),
            Kind.SUPPORT_ACTION: self.tr("%n time(s) support", "", many[Kind.SUPPORT_ACTION]),
            Kind.ACTIVITY: self.tr("%n roll call(s)", "", many[Kind.ACTIVITY]),
            Kind.TRAJECTORY: self.tr("%n time(s) coaching", "", many[Kind.TRAJECTORY]),
            Kind.GOAL: self.tr("%n goal(s)", "", many[Kind.GOAL]),
        }
        return [text for kind, text in texts.items() if many[kind]]

    def counted(self, kept: Kept) -> str:
        """All of it as one phrase: "2 contacts, 1 signal and 1 goal"; "" for nothing."""
        parts = self.parts(kept)
        if len(parts) < 2:  # noqa: PLR2004  nothing to put "and" between
            return "".join(parts)
        return self.tr("{many} and {last}").format(many=", ".join(parts[:-1]), last=parts[-1])
