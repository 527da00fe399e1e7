"""Fill the search index page by page, and keep it up to date with what is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jis_desktop.domain.errors import NotFoundError
from jis_desktop.domain.records import Kind
from jis_desktop.domain.search_index import Note
from jis_desktop.services.read_records import records_of

if TYPE_CHECKING:
    from uuid import UUID

    from jis_desktop.domain.records import Changes
    from jis_desktop.domain.search_index import SearchIndex
    from jis_desktop.ports import Workplace

PAGE = 500
"""Records a turn of the database worker, so that a save waits for a few milliseconds only."""

SEARCHED = (
    Kind.CONTACT,
    Kind.EARLY_SIGNAL,
    Kind.ACTIVITY,
    Kind.SUPPORT_ACTION,
    Kind.TRAJECTORY,
    Kind.GOAL,
)
_TEXTS = {
    Kind.CONTACT: ("facts", "interpretation"),
    Kind.EARLY_SIGNAL: ("group_label", "facts", "interpretation"),
    Kind.ACTIVITY: ("title", "evaluation"),
    Kind.SUPPORT_ACTION: ("note",),
    Kind.TRAJECTORY: ("reason", "closing_note"),
    Kind.GOAL: ("words",),
}
_MATCHED = {Kind.GOAL: "goal", Kind.ACTIVITY: "title"}
_TITLES = {Kind.ACTIVITY: "title", Kind.EARLY_SIGNAL: "group_label"}
_DAYS = {Kind.TRAJECTORY: "opened_on", Kind.GOAL: "set_on"}


def load_people(index: SearchIndex, workplace: Workplace) -> None:
    """Know everybody's name."""
    with workplace.unit() as unit:
        index.put_people(unit.young_people.known_names())


def load_page(
    index: SearchIndex, kind: Kind, workplace: Workplace, *, before: int | None
) -> int | None:
    """Add a page of notes; gives where the next one begins, None at the end.

    Args:
        index: is filled.
        kind: one of `SEARCHED`.
        workplace: the opened profile.
        before: what the last page gave; None for the newest.
    """
    with workplace.unit() as unit:
        page = records_of(unit, kind).newest(before=before, limit=PAGE)
    notes = (note_of(kind, record) for _sequence, record in page)
    index.add_notes(note for note in notes if note.text)
    return page[-1][0] if len(page) == PAGE else None


def follow_changes(index: SearchIndex, changes: Changes, workplace: Workplace) -> None:
    """Read again what a commit touched."""
    if Kind.YOUNG_PERSON in changes.touched:
        load_people(index, workplace)
    for kind in SEARCHED:
        touched = changes.touched.get(kind)
        if touched:
            _follow(index, kind, touched, workplace)


def note_of(kind: Kind, record: Any) -> Note:  # noqa: ANN401  one of six kinds
    """The texts of a record as the index keeps them."""
    texts = (getattr(record, name) for name in _TEXTS[kind])
    return Note(
        kind=kind,
        id=record.id,
        matched=_MATCHED.get(kind, "note"),
        text=" ".join(text for text in texts if text),
        day=getattr(record, _DAYS.get(kind, "day")),
        youth=getattr(record, "young_person_id", None),
        title=getattr(record, _TITLES[kind]) if kind in _TITLES else "",
    )


def _follow(index: SearchIndex, kind: Kind, touched: frozenset[UUID], workplace: Workplace) -> None:
    notes, gone = [], []
    with workplace.unit() as unit:
        for record_id in touched:
            try:
                notes.append(note_of(kind, records_of(unit, kind).get(record_id)))
            except NotFoundError:
                gone.append(record_id)
    index.change_notes(notes, gone=gone)
