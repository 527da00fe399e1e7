"""The group work that is meant where the line gives heads and no title. No Qt."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date, time
from typing import TYPE_CHECKING, Any
from uuid import UUID

from jis_desktop.domain.line_keywords import keyword_in
from jis_desktop.domain.line_parts import Entry
from jis_desktop.domain.line_tokens import tokens_of
from jis_desktop.domain.records import Kind
from jis_desktop.domain.text_rules import fold
from jis_desktop.services.suggest_activity import SuggestedActivity, suggest_activity

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.line_parts import ReadLine
    from jis_desktop.domain.records import Changes
    from jis_desktop.ports import Workplace
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.task_port import Tasks

_ABOUT = {Kind.ACTIVITY, Kind.PLANNED_ACTIVITY}
_BROUGHT = ("kind", "place", "minutes", "at")


class SuggestedTitle:
    """Asked once an entry becomes one of an activity, and again after something changed.

    Args:
        tasks: the database worker.
        workplace: the opened profile.
        feed: tells of changes.
        come: called when it is there.
        failed: called when it cannot be read.

    Attributes:
        school_id: where the entry is.
    """

    def __init__(
        self,
        *,
        tasks: Tasks,
        workplace: Workplace,
        feed: ChangeFeed,
        come: Callable[[], None],
        failed: Callable[[JisError], None],
    ) -> None:
        self._tasks = tasks
        self._workplace = workplace
        self._come = come
        self._failed = failed
        self.school_id: UUID | None = None
        self._found: SuggestedActivity | None = None
        self._asked = False
        self._resumed = False
        self._question = 0
        feed.listen(self._on_changes)

    def let_go(self) -> None:
        """Another entry begins, at another time."""
        self._found, self._asked, self._resumed = None, False, False
        self._question += 1

    def edited(self, line: str, tab: Entry | None) -> None:
        """The line was typed in: ask where it begins to be about an activity."""
        if not self._asked and keyword_in(tokens_of(f"{line} x"), tab).entry is Entry.ACTIVITY:
            self._ask()

    def over(self, read: ReadLine, chosen: Mapping[str, Any]) -> ReadLine:
        """The reading with the title that is meant, and what was chosen over it.

        Args:
            read: the line as it was read.
            chosen: values by field.
        """
        found = self._found
        counted = any(heads is not None for heads in (read.girls, read.boys, read.others))
        meant = counted and not read.title and read.day is None and chosen.get("title") != ""
        if found is None or read.entry is not Entry.ACTIVITY or not meant:
            return replace(read, **chosen)
        brought = {name: getattr(found, name) for name in _BROUGHT if not getattr(read, name)}
        today = self._workplace.clock.now().date()
        whole = replace(
            read,
            title=found.title,
            themes=read.themes or found.themes,
            day=found.day if found.day != today else None,
            **brought,
        )
        whole = replace(whole, **chosen)
        if fold(whole.title) != fold(found.title) or whole.kind != found.kind:
            return whole
        planned = found.planned_id
        return replace(whole, title_from="planned" if planned else "usual", planned_id=planned)

    def held(self, read: ReadLine) -> dict[str, Any] | None:
        """What is meant, for a draft; None where nothing of it is used."""
        if self._found is None or not read.title_from:
            return None
        found = self._found
        plain = asdict(found)
        plain["day"] = found.day.isoformat()
        plain["at"] = found.at.isoformat() if found.at else None
        plain["planned_id"] = str(found.planned_id) if found.planned_id else None
        return plain

    def resume(self, plain: Mapping[str, Any]) -> None:
        """The way back from `held`: a draft stays about the session that it was about."""
        values = dict(plain)
        values["themes"] = tuple(plain["themes"])
        values["day"] = date.fromisoformat(plain["day"])
        values["at"] = time.fromisoformat(plain["at"]) if plain["at"] else None
        values["planned_id"] = UUID(plain["planned_id"]) if plain["planned_id"] else None
        self._found, self._asked, self._resumed = SuggestedActivity(**values), True, True

    def _ask(self) -> None:
        self._asked = True
        self._question += 1
        question = self._question

        def come(found: SuggestedActivity | None) -> None:
            if question == self._question:  # else the entry is another one by now
                self._found = found
                self._come()

        def failed(error: JisError) -> None:
            self._asked = False
            self._failed(error)

        self._tasks.run(
            lambda: suggest_activity(self._workplace, school_id=self.school_id),
            done=come,
            failed=failed,
        )

    def _on_changes(self, changes: Changes) -> None:
        if self._asked and not self._resumed and _ABOUT & set(changes.touched):
            self._ask()
