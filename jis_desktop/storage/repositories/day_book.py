"""Short rows over all kinds: the day's log, what is due, and plain finding in texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import select

from jis_desktop.domain.records import DayEntry, DueEntry, Found, Kind
from jis_desktop.domain.text_rules import fold
from jis_desktop.storage.codecs import DAY, ID, TIME
from jis_desktop.storage.mappings import (
    ACTIVITY,
    CONTACT,
    EARLY_SIGNAL,
    GOAL,
    SUPPORT_ACTION,
    TALLY,
    TRAJECTORY,
    YOUNG_PERSON,
)
from jis_desktop.storage.repositories.young_people import names_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from sqlalchemy import Executable

    from jis_desktop.storage.mapping import RecordMapping
    from jis_desktop.storage.transaction import Row, Transaction

_DAYS: tuple[RecordMapping[Any], ...] = (CONTACT, TALLY, EARLY_SIGNAL, ACTIVITY, SUPPORT_ACTION)
_DUE: tuple[RecordMapping[Any], ...] = (CONTACT, EARLY_SIGNAL)
_SEARCHED: tuple[RecordMapping[Any], ...] = (
    YOUNG_PERSON,
    TRAJECTORY,
    GOAL,
    CONTACT,
    EARLY_SIGNAL,
    ACTIVITY,
    SUPPORT_ACTION,
)
_CODE = {
    Kind.CONTACT: "kind",
    Kind.TALLY: "kind",
    Kind.EARLY_SIGNAL: "topic",
    Kind.ACTIVITY: "kind",
    Kind.SUPPORT_ACTION: "item",
}
_SORT = {Kind.EARLY_SIGNAL: "sort", Kind.SUPPORT_ACTION: "group_name"}
_MATCHED = {
    "name": "name",
    "nickname": "nickname",
    "class_name": "name",  # people are listed as "Ryan · 3C"
    "title": "title",
    "group_label": "title",
    "words": "goal",
}
_PAGE = 1_000


class StoredDayBook:
    """Reads over all kinds."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def on(self, day: date) -> list[DayEntry]:
        """See `ports.DayBook.on`."""
        entries: list[tuple[tuple[int, str], DayEntry]] = []
        for mapping in _DAYS:
            statement = select(mapping.table).where(mapping.table.c.day == day.isoformat())
            entries += [
                ((row["recorded_at"], row["stamp_core"]), self._entry(mapping, row))
                for row in self._rows(mapping, statement)
            ]
        # The stamp decides within a millisecond, and under a clock that stands still.
        entries.sort(key=lambda pair: pair[0], reverse=True)
        return [entry for _written, entry in entries]

    def due(self, *, until: date) -> list[DueEntry]:
        """See `ports.DayBook.due`."""
        found: list[DueEntry] = []
        for mapping in _DUE:
            table = mapping.table
            statement = select(table).where(
                table.c.follow_up_on.is_not(None),
                table.c.follow_up_done_on.is_(None),
                table.c.follow_up_on <= until.isoformat(),
            )
            found += [self._due(mapping, row) for row in self._rows(mapping, statement)]
        return sorted(found, key=lambda entry: entry.due)

    def mentions(self, folded: str) -> Iterator[Found]:
        """See `ports.DayBook.mentions`."""
        for mapping in _SEARCHED:
            for row in self._pages(mapping):
                if not mapping.opens(row, self._transaction.seal):
                    continue
                found = self._match(mapping, row, folded)
                if found is not None:
                    yield found

    def _rows(self, mapping: RecordMapping[Any], statement: Executable) -> list[Row]:
        rows = self._transaction.rows(statement)
        return [row for row in rows if mapping.opens(row, self._transaction.seal)]

    def _pages(self, mapping: RecordMapping[Any]) -> Iterator[Row]:
        table = mapping.table
        last: int | None = None
        while True:
            statement = select(table).order_by(table.c.sequence.desc()).limit(_PAGE)
            if last is not None:
                statement = statement.where(table.c.sequence < last)
            rows = self._transaction.rows(statement)
            yield from rows
            if len(rows) < _PAGE:
                return
            last = rows[-1]["sequence"]

    def _match(self, mapping: RecordMapping[Any], row: Row, folded: str) -> Found | None:
        for name in mapping.sealed:
            text = self._text(mapping, row, name)
            if text and folded in fold(text):
                return Found(
                    kind=mapping.kind,
                    id=UUID(bytes=row["id"]),
                    title=self._title(mapping, row),
                    matched=_MATCHED.get(name, "note"),
                    day=DAY.decode(row.get("day")),
                )
        return None

    def _title(self, mapping: RecordMapping[Any], row: Row) -> str:
        if mapping is YOUNG_PERSON:
            return self._text(mapping, row, "name")
        return self._name(row) or self._first_text(mapping, row)

    def _entry(self, mapping: RecordMapping[Any], row: Row) -> DayEntry:
        kind = mapping.kind
        heads = {name: row.get(name) for name in ("girls", "boys", "others")}
        counted = [n for n in heads.values() if n is not None]
        return DayEntry(
            kind=kind,
            id=UUID(bytes=row["id"]),
            day=DAY.decode(row["day"]),
            sequence=row["sequence"],
            at=TIME.decode(row["at"]),
            code=row[_CODE[kind]],
            sort=row[_SORT[kind]] if kind in _SORT else "",
            young_person_id=ID.decode(row.get("young_person_id")),
            name=self._name(row),
            text=self._first_text(mapping, row),
            count=row.get("count") or (sum(counted) if counted else None),
            minutes=row.get("minutes"),
            **heads,
        )

    def _due(self, mapping: RecordMapping[Any], row: Row) -> DueEntry:
        return DueEntry(
            kind=mapping.kind,
            id=UUID(bytes=row["id"]),
            due=DAY.decode(row["follow_up_on"]),
            young_person_id=ID.decode(row.get("young_person_id")),
            name=self._name(row),
            text=self._first_text(mapping, row),
            code=row[_CODE[mapping.kind]],
        )

    def _first_text(self, mapping: RecordMapping[Any], row: Row) -> str:
        texts = (self._text(mapping, row, name) for name in mapping.sealed)
        return next((text for text in texts if text), "")

    def _text(self, mapping: RecordMapping[Any], row: Row, name: str) -> str:
        record_id = UUID(bytes=row["id"])
        return mapping.open_text(
            row[f"{name}_sealed"],
            self._transaction.seal,
            subject=mapping.subject_of(row),
            place=mapping.place(name, record_id),
        )

    def _name(self, row: Row) -> str:
        raw = row.get("young_person_id")
        names = [] if raw is None else names_of([UUID(bytes=raw)], self._transaction)
        return names[0].name if names else ""
