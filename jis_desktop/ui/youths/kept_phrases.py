"""What is kept about a youth, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jis_desktop.domain.records import Kind

if TYPE_CHECKING:
    from jis_desktop.services.see_privacy import Kept
    from jis_desktop.ui.today.phrases import DayPhrases


class KeptPhrases(QObject):
    """Puts what is kept into words.

    Args:
        days: code lists, their language, and days in words.
    """

    def __init__(self, days: DayPhrases) -> None:
        super().__init__()
        self._days = days

    def fields(self, kept: Kept) -> list[tuple[str, str]]:
        """The fields that are filled in, and at the end those that are not."""
        labelled = self._labelled(kept)
        empty = ", ".join(label.lower() for label, value in labelled if not value)
        filled = [(label, value) for label, value in labelled if value]
        return [*filled, (self.tr("Not filled in"), empty)] if empty else filled

    def amounts(self, kept: Kept) -> list[str]:
        """How much was logged, since when, and what came from a merge."""
        lines = self.parts(kept) or [self.tr("Nothing was logged yet.")]
        lines.append(self.tr("Since {day}").format(day=self._days.full_day(kept.first)))
        if kept.latest is not None:
            lines.append(self.tr("Latest: {day}").format(day=self._days.full_day(kept.latest)))
        lines += [
            self.tr("What was known of {name}, who was merged, is kept too.").format(
                name=f"{one.name} ({one.class_name})" if one.class_name else one.name
            )
            for one in kept.took_in
        ]
        return lines

    def aloud(self, kept: Kept) -> str:
        """What a worker can read to the youth."""
        named = [label.lower() for label, value in self._labelled(kept) if value]
        did = self.counted(kept) or self.tr("nothing more")
        return self.tr(
            "I keep about you: {fields}. And of what we did: {amounts}, since {day}. "
            "It is stored encrypted on my laptop: others cannot just look into it. "
            "To others I give numbers only, never your name. "
            "You may read all of it, and say so when something is not right."
        ).format(fields=self._joined(named), amounts=did, day=self._days.full_day(kept.first))

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
            Kind.NETWORK_MEMBER: self.tr(
                "%n person(s) in the network", "", many[Kind.NETWORK_MEMBER]
            ),
        }
        return [text for kind, text in texts.items() if many[kind]]

    def counted(self, kept: Kept) -> str:
        """All of it as one phrase: "2 contacts, 1 signal and 1 goal"; "" for nothing."""
        return self._joined(self.parts(kept))

    def _labelled(self, kept: Kept) -> list[tuple[str, str]]:
        person = kept.person
        year, birth = person.school_year, person.birth_year
        gender = self._days.lists["gender"]
        return [
            (self.tr("Name"), person.name),
            (self.tr("Nickname"), person.nickname),
            (self.tr("Class"), person.class_name),
            (self.tr("School"), kept.school),
            (self.tr("School year"), str(year) if year else ""),
            (
                self.tr("Gender"),
                gender.label(person.gender, self._days.language) if person.gender else "",
            ),
            (self.tr("Year of birth"), str(birth) if birth else ""),
        ]

    def _joined(self, parts: list[str]) -> str:
        if len(parts) < 2:  # noqa: PLR2004  nothing to put "and" between
            return "".join(parts)
        return self.tr("{many} and {last}").format(many=", ".join(parts[:-1]), last=parts[-1])
