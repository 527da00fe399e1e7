"""Decides what the capture panel shows and saves; knows no widget.

The line is the source; what is chosen in the form goes over it until the line says otherwise.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Any, Protocol
from uuid import UUID

from jis_desktop.domain.errors import JisError
from jis_desktop.domain.full_name import first_of, full_name_fragment
from jis_desktop.domain.head_keys import heads_text
from jis_desktop.domain.length_keys import LengthKeys
from jis_desktop.domain.line_names import NameBook
from jis_desktop.domain.line_parts import Entry, ReadLine, Who, WhoKind
from jis_desktop.domain.name_typing import complete_who, who_fragment
from jis_desktop.domain.quick_line import keyword_of, read_line
from jis_desktop.domain.resemblance import resembling
from jis_desktop.domain.text_rules import clean_line, clean_name, fold
from jis_desktop.domain.title_typing import title_fragment
from jis_desktop.services.drafts import drop_draft, keep_draft
from jis_desktop.services.log_line import check_ready, log_reading
from jis_desktop.services.read_records import known_names
from jis_desktop.services.undo import undo_log
from jis_desktop.ui.capture.chosen_fields import decoded, encoded
from jis_desktop.ui.capture.earlier_titles import EarlierTitles
from jis_desktop.ui.capture.keys_behind import keys_behind_name
from jis_desktop.ui.capture.offers import offered_names

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jis_desktop.domain.name_typing import Fragment
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
        self._book = NameBook(())
        self._school: School | None = None
        self._saving = False
        self._length = LengthKeys()
        self._earlier = EarlierTitles(
            tasks=tasks,
            workplace=workplace,
            feed=feed,
            come=lambda: view.show_offers(self._offers()),
            failed=view.show_error,
        )
        self._clear()
        self.load_names()

    def _clear(self) -> None:
        self._text = ""
        self._cursor = 0
        self._tab: Entry | None = None
        self._chosen: dict[str, Any] = {}
        self._who_text = ""
        self._earlier.let_go()
        self._draft_id = self._workplace.entropy.uuid()
        self._kept = ""
        self._draft_stored = False
        self._length.stop()

    @property
    def reading(self) -> ReadLine:
        """The entry as it stands: the line, with what was chosen over it."""
        read = read_line(
            self._text,
            names=self._book,
            lists=self._workplace.lists,
            today=self._today(),
            tab=self._tab,
        )
        return replace(read, **(self._earlier.left_open(read) | self._chosen))

    @property
    def dirty(self) -> bool:
        """Whether anything was typed or chosen."""
        return bool(self._text.strip() or self._chosen)

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

    def set_school(self, school: School | None) -> None:
        """At which school the entry is."""
        self._school = school

    def begin(self, tab: Entry | None = None) -> None:
        """Start with an empty entry of that kind."""
        self._clear()
        self._tab = tab
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
        try:
            held = json.loads(draft.content)
            self._text, self._tab = held["line"], Entry(held["tab"]) if held["tab"] else None
            self._chosen = decoded(held["chosen"])
            if "earlier" in held:
                self._earlier.resume(held["earlier"])
        except (ValueError, KeyError, TypeError):
            self._text = draft.content
        self._view.show_line(self._text)
        self._show()

    def tab_chosen(self, tab: Entry) -> None:
        """Another kind of entry; the line stays, what belongs elsewhere goes."""
        if tab == self.reading.entry:
            return
        word = keyword_of(self._text)
        if word:
            self._text = self._text.strip().partition(" ")[2]
            self._view.show_line(self._text)
        kept = {"facts", "interpretation", "follow_up_on", "who", "minutes", "place"}
        self._chosen = {name: value for name, value in self._chosen.items() if name in kept}
        self._tab = tab
        self._earlier.let_go()
        self._show()

    def line_edited(self, text: str, cursor: int | None = None) -> None:
        """The line was typed in.

        Args:
            text: the whole line.
            cursor: its place, in characters; at the end unless told.
        """
        settled = self._length.edited(text)
        if settled != text:
            self._view.show_line(settled)
            cursor = None
        self._text = settled
        self._cursor = len(settled) if cursor is None else cursor
        if self._who_text and not fold(settled).startswith(fold(self._who_text)):
            self._chosen.pop("who", None)
            self._who_text = ""
        self._earlier.edited(settled)
        self._show()
        self._view.show_offers(self._offers())

    def offer_chosen(self, offer: Offer) -> None:
        """A name was chosen; it takes the place of what was typed of it."""
        if self.reading.entry is Entry.ACTIVITY:
            self._take_title(offer)
            return
        fragment = self._fragment()
        if fragment is None:
            return
        if offer.known is not None:
            if fragment.first_end and not offer.known.starts_with(fragment.letters):
                fragment = first_of(fragment)
            self._text, cursor = complete_who(
                self._text, fragment, known=offer.known, names=self._book
            )
            self._chosen["who"] = Who(id=offer.known.id)
        else:
            who = Who(name=offer.name, class_name=fragment.class_letters)
            written = f'"{who.name}"' if " " in who.name else who.name
            written = f"{written}/{who.class_name}" if who.class_name else written
            start = f"{self._text[: fragment.start]}{written} "
            self._text, cursor = start + self._text[fragment.end :].lstrip(), len(start)
            self._chosen["who"] = who
        self._who_text = self._text[:cursor].rstrip()
        self._view.show_line(self._text, cursor=cursor)
        self._view.show_offers([])
        self._show()
        reads = keys_behind_name(
            self.reading.entry, lists=self._workplace.lists, today=self._today()
        )
        if reads is not None and cursor == len(self._text):
            self._length.start(self._text, reads)

    def _take_title(self, offer: Offer) -> None:
        fragment = self._title()
        if fragment is None:
            return
        self._text = f"{self._text[: fragment.start]}{offer.name} "
        self._cursor = len(self._text)
        self._earlier.take(offer, self._text)
        self._view.show_line(self._text)
        self._view.show_offers([])
        self._show()
        self._length.start(self._text, heads_text)

    def field_chosen(self, name: str, value: object) -> None:
        """Something was chosen or typed in the form."""
        self._chosen[name] = value
        self._show()

    def who_chosen(self, young_person_id: UUID | None) -> None:
        """Somebody was chosen in the form; None for nobody."""
        self.field_chosen("who", Who(id=young_person_id) if young_person_id else Who())

    def follow_up_chosen(self, key: str) -> None:
        """When to come back: ``none``, ``tomorrow`` or ``week``."""
        days = {"none": None, "tomorrow": 1, "week": 7}.get(key)
        self.field_chosen("follow_up_on", self._today() + timedelta(days) if days else None)

    def keep(self) -> None:
        """Keep a draft of what stands there, if it changed; the view asks within a second."""
        content = self._content()
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
            clean_line(self._text)
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
        tab = self._tab
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
        self._book = NameBook(names)
        self._show()

    def _show(self) -> None:
        read = self.reading
        self._view.show_reading(read, names=self._names)
        self._view.show_alike(self._alike(read))

    def _alike(self, read: ReadLine) -> list[KnownName]:
        """Whom somebody new may be, once the name is typed and not while it is."""
        if read.who.kind is not WhoKind.NEW or self._fragment() is not None:
            return []
        school = self._school.id if self._school else None
        return resembling(read.who.name, self._book, school_id=school)

    def _fragment(self) -> Fragment | None:
        """The letters of a name before the cursor."""
        if "who" in self._chosen:
            return None
        fragment = who_fragment(self._text, self._cursor, tab=self._tab)
        if fragment is not None or self._cursor != len(self._text):
            return fragment
        return full_name_fragment(
            self._text,
            names=self._book,
            lists=self._workplace.lists,
            today=self._today(),
            tab=self._tab,
        )

    def _offers(self) -> list[Offer]:
        if title := self._title():
            return self._earlier.offers(title.letters)
        fragment = self._fragment()
        return offered_names(fragment, self._book) if fragment else []

    def _title(self) -> Fragment | None:
        """The letters of a title before the cursor."""
        if self._earlier.taken:
            return None
        return title_fragment(self._text, self._cursor, tab=self._tab)

    def _content(self) -> str:
        held = {"line": self._text, "tab": self._tab, "chosen": encoded(self._chosen)}
        if self._earlier.taken:
            held["earlier"] = self._earlier.held()
        return json.dumps(held, ensure_ascii=False)

    def _today(self) -> date:
        return self._workplace.clock.now().date()
