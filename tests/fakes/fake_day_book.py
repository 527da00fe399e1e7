"""The in-memory day book of `fake_unit_of_work`: short rows over all kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jis_desktop.domain.records import DayEntry, DueEntry, Found, Kind
from jis_desktop.domain.text_rules import fold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from tests.fakes.fake_unit_of_work import FakeUnitOfWork

_CODES = {
    Kind.CONTACT: "kind",
    Kind.TALLY: "kind",
    Kind.EARLY_SIGNAL: "topic",
    Kind.ACTIVITY: "kind",
    Kind.SUPPORT_ACTION: "item",
}
_SORTS = {Kind.EARLY_SIGNAL: "sort", Kind.SUPPORT_ACTION: "group"}
_TEXTS: dict[Kind, dict[str, str]] = {
    Kind.YOUNG_PERSON: {"name": "name", "nickname": "nickname", "class_name": "name"},
    Kind.TRAJECTORY: {"reason": "note", "closing_note": "note"},
    Kind.GOAL: {"words": "goal"},
    Kind.CONTACT: {"facts": "note", "interpretation": "note"},
    Kind.EARLY_SIGNAL: {"group_label": "title", "facts": "note", "interpretation": "note"},
    Kind.ACTIVITY: {"title": "title", "evaluation": "note"},
    Kind.SUPPORT_ACTION: {"note": "note"},
}


class FakeDayBook:
    """See `ports.DayBook`."""

    def __init__(self, work: FakeUnitOfWork) -> None:
        self._work = work

    def _all_of(self, kind: Kind) -> list[Any]:
        return [kept.record for kept in self._work.listed(kind)]

    def on(self, day: date) -> list[DayEntry]:
        kept = [(kind, one) for kind in _CODES for one in self._work.listed(kind)]
        kept = [(kind, one) for kind, one in kept if one.record.day == day]
        kept.sort(key=lambda pair: (pair[1].at, pair[1].order), reverse=True)
        return [self._entry(kind, one.record, one.sequence) for kind, one in kept]

    def due(self, *, until: date) -> list[DueEntry]:
        found = [
            self._due(kind, record)
            for kind in (Kind.CONTACT, Kind.EARLY_SIGNAL)
            for record in self._all_of(kind)
            if record.follow_up_on is not None
            and record.follow_up_done_on is None
            and record.follow_up_on <= until
        ]
        return sorted(found, key=lambda entry: entry.due)

    def mentions(self, folded: str) -> Iterator[Found]:
        for kind, texts in _TEXTS.items():
            for record in reversed(self._all_of(kind)):
                for name, matched in texts.items():
                    if folded in fold(getattr(record, name)):
                        title = self._title(kind, record)
                        day = getattr(record, "day", None)
                        yield Found(kind=kind, id=record.id, title=title, matched=matched, day=day)
                        break

    def _entry(self, kind: Kind, record: Any, sequence: int) -> DayEntry:
        heads = getattr(record, "heads", None)
        return DayEntry(
            kind=kind,
            id=record.id,
            day=record.day,
            sequence=sequence,
            at=record.at,
            code=getattr(record, _CODES[kind]),
            sort=getattr(record, _SORTS[kind]) if kind in _SORTS else "",
            young_person_id=getattr(record, "young_person_id", None),
            name=self._name(record),
            text=self._first_text(kind, record),
            count=heads.total if heads else getattr(record, "count", None),
            girls=heads.girls if heads else None,
            boys=heads.boys if heads else None,
            others=heads.others if heads else None,
            minutes=getattr(record, "minutes", None),
        )

    def _due(self, kind: Kind, record: Any) -> DueEntry:
        return DueEntry(
            kind=kind,
            id=record.id,
            due=record.follow_up_on,
            young_person_id=record.young_person_id,
            name=self._name(record),
            text=self._first_text(kind, record),
            code=getattr(record, _CODES[kind]),
        )

    def _title(self, kind: Kind, record: Any) -> str:
        if kind is Kind.YOUNG_PERSON:
            return str(record.name)
        return self._name(record) or self._first_text(kind, record)

    def _first_text(self, kind: Kind, record: Any) -> str:
        texts = (getattr(record, name) for name in _TEXTS.get(kind, {}))
        return next((text for text in texts if text), "")

    def _name(self, record: Any) -> str:
        youth_id = getattr(record, "young_person_id", None)
        for youth in self._all_of(Kind.YOUNG_PERSON):
            if youth.id == youth_id:
                return str(youth.name)
        return ""
