"""Decides what the capture panel shows and saves; knows no widget."""

from __future__ import annotations

from datetime import time, timedelta
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from jis_desktop.domain.errors import JisError
from jis_desktop.domain.line_names import NameBook
from jis_desktop.domain.line_parts import Entry, ReadLine, Who, WhoKind
from jis_desktop.domain.resemblance import resembling
from jis_desktop.domain.text_rules import clean_line, clean_name
from jis_desktop.services.drafts import drop_draft, keep_draft
from jis_desktop.services.log_line import check_ready, log_reading
from jis_desktop.services.read_records import known_names, known_schools
from jis_desktop.services.undo import undo_log
from jis_desktop.ui.capture.earlier_titles import EarlierTitles
from jis_desktop.ui.capture.suggested import SuggestedTitle
from jis_desktop.ui.capture.typed_entry import TypedEntry

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jis_desktop.domain.line_parts import NewYouth
    from jis_desktop.domain.records import Changes, Draft, Logged
    from jis_desktop.domain.school import School
    from jis_desktop.domain.young_person import KnownName
    from jis_desktop.ports import Workplace
    from jis_desktop.ui.capture.offers import Offer
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.task_port import Tasks

FORM = "capture"


class CaptureView(Protocol):
    """What the presenter asks of the panel."""

    def show_line(self, text: str, *, cursor: int | None = None) -> None:
        """Put text in the line, the cursor behind it unless told."""

    def show_reading(self, read: ReadLine, *, names: Mapping[UUID, KnownName]) -> None:
        """Show chips and form as the entry stands now."""

    def set_about_health(self, *, about: bool) -> None:
        """Whether the next reading is to be shown with the question about health."""

    def offer_schools(self, schools: tuple[School, ...]) -> None:
        """Offer these for somebody new, the worker's own first."""

    def show_new(self, new: NewYouth | None, name: str) -> None:
        """Show what is said of somebody new; None where nobody is, or the name is being typed."""

    def show_alike(self, alike: list[KnownName]) -> None:
        """Ask whether somebody new may be one of these; an empty list asks nothing."""

    def show_offers(self, offers: list[Offer]) -> None:
        """Offer names under the line; an empty list hides them."""

    def show_error(self, error: JisError) -> None:
        """Tell what is wrong at its field; what was typed stays."""

    def show_kept(self, at: time | None) -> None:
        """Tell when the draft was kept; None where there is nothing to keep."""

    def show_saved(self, logged: Logged, read: ReadLine, *, again: bool) -> None:
        """It is durable; start anew where ``again``, else close."""


class CapturePresenter:
    """The capture panel.

    Args:
        view: the panel.
        tasks: the database worker.
        workplace: the opened profile.
        feed: tells the screens of changes.
    """

    def __init__(
        self, view: CaptureView, *, tasks: Tasks, workplace: Workplace, feed: ChangeFeed
    ) -> None:
        self._view = view
        self._tasks = tasks
        self._workplace = workplace
        self._feed = feed
        self._names: dict[UUID, KnownName] = {}
        self._school: School | None = None
        self._saving = False
        earlier = EarlierTitles(
            tasks=tasks,
            workplace=workplace,
            feed=feed,
            come=lambda: view.show_offers(self.entry.offers()),
            failed=view.show_error,
        )
        suggested = SuggestedTitle(
            tasks=tasks,
            workplace=workplace,
            feed=feed,
            come=self._show,
            failed=view.show_error,
        )
        self.entry = TypedEntry(workplace, earlier, suggested)
        self._clear()
        self.load_names()
        self.load_schools()

    def _clear(self, tab: Entry | None = None) -> None:
        self.entry.clear(tab)
        self._draft_id = self._workplace.entropy.uuid()
        self._kept = ""
        self._draft_stored = False

    @property
    def reading(self) -> ReadLine:
        """The entry as it stands: the line, with what was chosen over it."""
        return self.entry.reading

    @property
    def dirty(self) -> bool:
        """Whether anything was typed or chosen."""
        return self.entry.dirty

    def name_of(self, young_person_id: UUID | None) -> str:
        """The name of a known youth; "" for nobody."""
        known = self._names.get(young_person_id) if young_person_id else None
        return known.name if known else ""

    def load_names(self) -> None:
        """Read everybody's name, for recognising while typing."""
        self._tasks.run(
            lambda: known_names(self._workplace),
            done=self._take_names,
            failed=self._view.show_error,
        )

    def load_schools(self) -> None:
        """Read every school, for somebody new."""
        self._tasks.run(
            lambda: known_schools(self._workplace),
            done=self._view.offer_schools,
            failed=self._view.show_error,
        )

    def set_school(self, school: School | None) -> None:
        """At which school the entry is."""
        self._school = school
        self.entry.school_id = school.id if school else None
        self.entry.suggested.school_id = self.entry.school_id

    def begin(self, tab: Entry | None = None) -> None:
        """Start with an empty entry of that kind."""
        self._clear(tab)
        self._view.show_line("")
        self._view.show_kept(None)
        self._show()

    def resume(self, draft: Draft) -> None:
        """Go on with a draft.

        A draft that cannot be read comes back as the text that it holds.
        """
        self._clear()
        self._draft_id = draft.id
        self._draft_stored = True
        self.entry.resume(draft.content)
        self._view.show_line(self.entry.text)
        self._show()

    def tab_chosen(self, tab: Entry) -> None:
        """Another kind of entry; the line stays, what belongs elsewhere goes."""
        if tab == self.reading.entry:
            return
        before = self.entry.text
        self.entry.take_tab(tab)
        if self.entry.text != before:
            self._view.show_line(self.entry.text)
        self._show()

    def line_edited(self, text: str, cursor: int | None = None) -> None:
        """The line was typed in.

        Args:
            text: the whole line.
            cursor: its place, in characters; at the end unless told.
        """
        self.entry.edited(text, cursor)
        if self.entry.text != text:
            self._view.show_line(self.entry.text)
        self._show()
        self._view.show_offers(self.entry.offers())

    def offer_chosen(self, offer: Offer) -> None:
        """A name or title was chosen; it takes the place of what was typed of it."""
        cursor = self.entry.take(offer)
        if cursor is not None:
            self._view.show_line(self.entry.text, cursor=cursor)
            self._view.show_offers([])
            self._show()

    def field_chosen(self, name: str, value: object) -> None:
        """Something was chosen or typed in the form."""
        self.entry.chosen[name] = value
        self._show()

    def who_chosen(self, young_person_id: UUID | None) -> None:
        """Somebody was chosen in the form; None for nobody."""
        self.field_chosen("who", Who(id=young_person_id) if young_person_id else Who())

    def follow_up_chosen(self, key: str) -> None:
        """When to come back: ``none``, ``tomorrow`` or ``week``."""
        days = {"none": None, "tomorrow": 1, "week": 7}.get(key)
        self.field_chosen("follow_up_on", self.entry.today() + timedelta(days) if days else None)

    def keep(self) -> None:
        """Keep a draft of what stands there, if it changed; the view asks within a second."""
        content = self.entry.held()
        if content == self._kept or self._saving or not self.dirty:
            return
        self._kept = content
        self._draft_stored = True
        subject = self.reading.who.id
        draft_id = self._draft_id
        self._tasks.run(
            lambda: keep_draft(
                draft_id, form=FORM, content=content, subject=subject, workplace=self._workplace
            ),
            done=lambda _nothing: self._view.show_kept(self._workplace.clock.now().time()),
            failed=self._view.show_error,
        )

    def discard(self) -> None:
        """Throw away what stands there."""
        draft_id = self._draft_id
        if self._draft_stored:
            self._tasks.run(
                lambda: drop_draft(draft_id, self._workplace),
                done=lambda _nothing: None,
                failed=self._view.show_error,
            )
        self.begin()

    def save(self, *, again: bool = False) -> None:
        """Store the entry; the panel stays open for the next one where ``again``."""
        if self._saving:
            return
        read = self.reading
        try:
            clean_line(self.entry.text)
            check_ready(read)
            if read.who.name:
                clean_name(read.who.name, field="who")
        except JisError as error:
            self._view.show_error(error)
            return
        self._saving = True
        school_id = self._school.id if self._school else None
        draft_id = self._draft_id
        self._tasks.run(
            lambda: log_reading(read, self._workplace, school_id=school_id, draft_id=draft_id),
            done=lambda logged: self._saved(logged, read, again=again),
            failed=self._failed,
        )

    def take_back(self, logged: Logged) -> None:
        """Undo a save that was just made."""
        self._tasks.run(
            lambda: undo_log(logged, self._workplace),
            done=lambda changes: self._taken_back(logged, changes),
            failed=self._view.show_error,
        )

    def _taken_back(self, logged: Logged, changes: Changes) -> None:
        if logged.created_young_person:
            self.load_names()
        self._feed.tell(changes)

    def _saved(self, logged: Logged, read: ReadLine, *, again: bool) -> None:
        self._saving = False
        tab = self.entry.tab
        self._view.show_saved(logged, read, again=again)
        self.begin(tab if again else None)
        if logged.created_young_person:
            self.load_names()
        self._feed.tell(logged.changes)

    def _failed(self, error: JisError) -> None:
        self._saving = False
        self._view.show_error(error)

    def _take_names(self, names: tuple[KnownName, ...]) -> None:
        self._names = {known.id: known for known in names}
        self.entry.book = NameBook(names)
        self._show()

    def _show(self) -> None:
        read = self.reading
        self._view.set_about_health(about=self._workplace.health.about(read))
        self._view.show_reading(read, names=self._names)
        self._view.show_alike(self._alike(read))
        typed = self.entry.fragment() is None
        self._view.show_new(read.new if typed else None, read.who.name)

    def _alike(self, read: ReadLine) -> list[KnownName]:
        """Whom somebody new may be, once the name is typed and not while it is."""
        if read.who.kind is not WhoKind.NEW or self.entry.fragment() is not None:
            return []
        school = self._school.id if self._school else None
        return resembling(read.who.name, self.entry.book, school_id=school)
