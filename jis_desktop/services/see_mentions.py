"""Where a youth is named in what is about somebody or something else. Changes nothing."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any, Final

from jis_desktop.domain.named_in import names_any
from jis_desktop.domain.records import Found, Kind
from jis_desktop.services.erase_youth import names_of, one_and_merged
from jis_desktop.services.read_records import list_records
from jis_desktop.services.search import SEARCHED, note_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from uuid import UUID

    from jis_desktop.ports import Workplace

_ALSO: Final = (
    Kind.NETWORK_MEMBER,
    Kind.MELDCODE_STEP,
    Kind.PLANNED_ACTIVITY,
    Kind.ACTIVITY_SERIES,
    Kind.LEGAL_HOLD,
    Kind.RESTRICTION,
)


def see_mentions(young_person_id: UUID, workplace: Workplace) -> tuple[Found, ...]:
    """Records about others, or about nobody by name, that name the youth as a whole word.

    Somebody else of the same name is found too: only a reader can tell them apart.

    Raises:
        NotFoundError: nobody has that id.
    """
    with workplace.unit() as unit:
        unit.young_people.get(young_person_id)
        everyone = one_and_merged(unit, young_person_id)
        names = names_of(unit, everyone)
    found = []
    for kind in (*SEARCHED, *_ALSO):
        for record in list_records(kind, workplace):
            theirs = getattr(record, "young_person_id", None) in everyone
            if not theirs and names_any("\n".join(_texts(record)), names):
                found.append(_found(kind, record))
    return tuple(found)


def _found(kind: Kind, record: Any) -> Found:  # noqa: ANN401  any kind
    if kind not in SEARCHED:
        day = getattr(record, "day", None)
        youth = getattr(record, "young_person_id", None)
        return Found(
            kind=kind, id=record.id, title="", matched="note", day=day, young_person_id=youth
        )
    note = note_of(kind, record)
    return Found(
        kind=kind,
        id=note.id,
        title=note.title,
        matched=note.matched,
        day=note.day,
        text=note.text,
        young_person_id=note.youth,
    )


def _texts(record: object) -> Iterator[str]:
    if isinstance(record, str):
        yield record
    elif is_dataclass(record):
        for field in fields(record):
            yield from _texts(getattr(record, field.name))
