"""Decides what the opened activity shows and stores; knows no widget."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.text_rules import clean_name, fold
from jis_desktop.services.edit_activity import (
    Marks,
    call_roll,
    cancel_activity,
    enrol,
    note_text,
    record_heads,
    reinstate,
    undo_enrol,
)
from jis_desktop.services.mark_rest import RestMarked, mark_rest
from jis_desktop.services.people import KnownYoungPerson, NewYoungPerson
from jis_desktop.services.see_activity import see_activity
from jis_desktop.ui.activities.typed import Place, Typed

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from jis_desktop.domain.activity import HeadCount
    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.records import Changes, Logged
    from jis_desktop.domain.young_person import KnownName
    from jis_desktop.ports import Workplace
    from jis_desktop.services.edit_activity import Part
    from jis_desktop.services.people import WhoIsIt
    from jis_desktop.services.see_activity import ActivityFile
    from jis_desktop.ui.change_feed import ChangeFeed
    from jis_desktop.ui.task_port import Tasks

T = TypeVar("T")

LETTERS_NEEDED = 2
MOST_OFFERS = 6
HEADS: Final = "heads"
TEXTS: Final[tuple[Part, ...]] = ("evaluation", "material", "partners")
EVALUATION: Final = "evaluation"


def _text_of(part: Part) -> Callable[[UUID, Any, Workplace], Changes]:
    return lambda activity_id, text, workplace: note_text(activity_id, part, text, workplace)


_STORING: dict[str, Callable[[UUID, Any, Workplace], Changes]] = {
    HEADS: record_heads,
    **{part: _text_of(part) for part in TEXTS},
}


@dataclass(frozen=True)
class Offer:
    """Somebody who may be meant.

    Attributes:
        known: None for somebody new.
        there: marked as present already.
    """

    known: KnownName | None
    name: str
    there: bool = False


class SessionView(Protocol):
    """What the presenter asks of the opened activity."""

    def show_file(self, file: ActivityFile) -> None:
        """Show an activity, with what was typed and is not stored yet."""

    def show_closed(self) -> None:
        """Show none."""

    def show_offers(self, offers: list[Offer]) -> None:
        """Offer names; an empty list hides them."""

    def show_enrolled(self, name: str, *, created: bool, undo: Callable[[], None]) -> None:
        """Tell that a name was added; the field is empty for the next one."""

    def show_marked(self, count: int, *, undo: Callable[[], None]) -> None:
        """Tell that all who had no mark were marked as present."""

    def show_struck(self, name: str, *, undo: Callable[[], None]) -> None:
        """Tell that a mark was taken away."""

    def show_cancelled(self, *, undo: Callable[[], None]) -> None:
        """Tell that the activity is cancelled."""

    def show_reinstated(self, *, undo: Callable[[], None]) -> None:
        """Tell that the activity took place after all."""

    def show_error(self, error: JisError) -> None:
        """Tell what went wrong; what was typed stays."""


class SessionPresenter:
    """The opened activity.

    Args:
        view: where it is shown.
        tasks: the database worker.
        workplace: the opened profile.
        feed: tells the screens of changes.

    Attributes:
        shown: the id of the activity, if any.
        file: as it was last shown.
    """

    def __init__(
        self, view: SessionView, *, tasks: Tasks, workplace: Workplace, feed: ChangeFeed
    ) -> None:
        self._view = view
        self._tasks = tasks
        self._workplace = workplace
        self._feed = feed
        self._typed = Typed()
        self.shown: UUID | None = None
        self.file: ActivityFile | None = None

    def open(self, activity_id: UUID) -> None:
        """Show an activity; what was typed in the one before is stored."""
        if activity_id != self.shown:
            self._leave()
            self.shown = activity_id
        self.refresh()

    def close(self) -> None:
        """Show none; what was typed is stored."""
        self._leave()
        self._view.show_closed()

    def refresh(self) -> None:
        """Ask again."""
        activity_id = self.shown
        if activity_id is not None:
            self._run(lambda: see_activity(activity_id, self._workplace), self._take)

    def heads_typed(self, heads: HeadCount) -> None:
        """Somebody counted."""
        self._put(HEADS, heads)

    def evaluation_typed(self, text: str) -> None:
        """Somebody wrote how it went."""
        self._put(EVALUATION, text)

    def needs_typed(self, field: str, text: str) -> None:
        """Somebody wrote what was needed (``material``) or with whom it was (``partners``)."""
        self._put(field, text)

    def keep(self) -> None:
        """Store what was typed, if anything; the view asks within a second."""
        for place, value in self._typed.take():
            self._store(place, value)

    def marked(self, young_person_id: UUID, mark: str) -> None:
        """Somebody was there (``present``), was not (``absent``), or had said so (``excused``)."""
        self._call(Marks(**{mark: (young_person_id,)}), self._feed.tell)

    def rest_marked(self) -> None:
        """All who have no mark yet were there."""
        activity_id = self.shown
        if activity_id is None:
            return

        def told(marked: RestMarked) -> None:
            rest = Marks(off=marked.youths)
            self._view.show_marked(
                len(marked.youths),
                undo=lambda: self._change(lambda: call_roll(activity_id, rest, self._workplace)),
            )
            self._feed.tell(marked.changes)

        self._run(
            lambda: mark_rest(activity_id, self._workplace),
            lambda marked: told(marked) if marked else None,
        )

    def struck(self, young_person_id: UUID) -> None:
        """Somebody does not belong on the roll call."""
        file = self.file
        before = self._mark_of(young_person_id)
        if file is None or before.off:
            return
        name = next((one.name for one in file.names if one.id == young_person_id), "")
        undo = self._undo_marks(before)
        self._call(
            Marks(off=(young_person_id,)),
            self._told(lambda: self._view.show_struck(name, undo=undo)),
        )

    def name_typed(self, letters: str) -> None:
        """A name is being typed; two letters are enough."""
        self._view.show_offers(self._offers(letters.strip()))

    def offer_chosen(self, offer: Offer) -> None:
        """A name was chosen, known or new; that youth was there."""
        file = self.file
        if file is None or offer.there:
            return
        who: WhoIsIt = NewYoungPerson(name=offer.name, school_id=file.activity.school_id)
        before = Marks()
        if offer.known is not None:
            who = KnownYoungPerson(offer.known.id)
            before = self._mark_of(offer.known.id)
        activity_id = file.activity.id

        def told(enrolled: Logged) -> None:
            youth = enrolled.young_person_id
            marks = before if offer.known or youth is None else Marks(off=(youth,))
            self._view.show_enrolled(
                offer.name,
                created=enrolled.created_young_person,
                undo=lambda: self._change(lambda: undo_enrol(enrolled, marks, self._workplace)),
            )
            self._feed.tell(enrolled.changes)

        self._run(lambda: enrol(activity_id, who, self._workplace), told)

    def cancelled(self, reason: str) -> None:
        """It did not take place; ``reason`` is a key of ``activity_cancel_reason``."""
        self._set_reason(reason)

    def reinstated(self) -> None:
        """It took place after all."""
        self._set_reason(None)

    def _set_reason(self, reason: str | None) -> None:
        file = self.file
        if file is None or file.activity.cancelled == reason:
            return
        activity_id, before = file.activity.id, file.activity.cancelled

        def undo() -> None:
            self._change(lambda: self._cancel(activity_id, before))

        def tell() -> None:
            show = self._view.show_cancelled if reason else self._view.show_reinstated
            show(undo=undo)

        self._run(lambda: self._cancel(activity_id, reason), self._told(tell))

    def _cancel(self, activity_id: UUID, reason: str | None) -> Changes:
        if reason is None:
            return reinstate(activity_id, self._workplace)
        return cancel_activity(activity_id, reason, self._workplace)

    def _leave(self) -> None:
        self.keep()
        if self.shown is not None:
            self._typed.leave(self.shown)
        self.shown = self.file = None

    def _take(self, file: ActivityFile) -> None:
        if file.activity.id != self.shown:
            return
        self.file = file
        activity = replace(file.activity, **self._typed.over(file.activity))
        self._view.show_file(replace(file, activity=activity))

    def _put(self, field: str, value: object) -> None:
        if self.shown is not None:
            self._typed.put(Place(self.shown, field), value)

    def _store(self, place: Place, value: object) -> None:
        def done(changes: Changes) -> None:
            self._typed.stored(place, value)
            self._feed.tell(changes)

        def failed(error: JisError) -> None:
            self._typed.failed(place, value, for_good=isinstance(error, InputError))
            self._view.show_error(error)

        store = _STORING[place.field]
        self._tasks.run(
            lambda: store(place.activity_id, value, self._workplace), done=done, failed=failed
        )

    def _call(self, marks: Marks, done: Callable[[Changes], None]) -> None:
        activity_id = self.shown
        if activity_id is not None:
            self._run(lambda: call_roll(activity_id, marks, self._workplace), done)

    def _undo_marks(self, marks: Marks) -> Callable[[], None]:
        activity_id = self.shown
        if activity_id is None:
            raise LookupError("no activity is shown")
        return lambda: self._change(lambda: call_roll(activity_id, marks, self._workplace))

    def _mark_of(self, young_person_id: UUID) -> Marks:
        """The mark that somebody has, to give it back."""
        ids = (young_person_id,)
        activity = self.file.activity if self.file else None
        if activity and young_person_id in activity.present:
            return Marks(present=ids)
        if activity and young_person_id in activity.absent:
            return Marks(absent=ids)
        if activity and young_person_id in activity.excused:
            return Marks(excused=ids)
        return Marks(off=ids)

    def _told(self, tell: Callable[[], None]) -> Callable[[Changes], None]:
        def told(changes: Changes) -> None:
            tell()
            self._feed.tell(changes)

        return told

    def _offers(self, letters: str) -> list[Offer]:
        if self.file is None or len(letters) < LETTERS_NEEDED:
            return []
        there = set(self.file.activity.present)
        known = [one for one in self.file.names if one.starts_with(letters)]
        known.sort(key=lambda one: (one.id in there, not one.answers_to(letters), fold(one.label)))
        # Who is there already is offered too: Enter must not make a second "Noor" of "no".
        offers = [Offer(one, one.name, one.id in there) for one in known[:MOST_OFFERS]]
        if not any(one.answers_to(letters) for one in known):
            offers += _new_offer(letters)
        return offers

    def _change(self, work: Callable[[], Changes]) -> None:
        self._run(work, self._feed.tell)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._tasks.run(work, done=done, failed=self._view.show_error)


def _new_offer(letters: str) -> list[Offer]:
    try:
        name = clean_name(letters, field="who")
    except InputError:
        return []
    return [Offer(None, name[:1].upper() + name[1:])]
