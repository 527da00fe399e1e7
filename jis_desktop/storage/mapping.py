"""Says which column holds which field of a record, and turns one into the other.

Sealing and opening of texts happens here, so no clear text enters a statement and no row
leaves this package.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from uuid import UUID

from jis_desktop.storage.codecs import ID, Codec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from sqlalchemy import Table

    from jis_desktop.domain.records import Kind
    from jis_desktop.ports import TextSeal

R = TypeVar("R")

Row = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class RecordMapping(Generic[R]):
    """How one kind of record is stored.

    Attributes:
        plain: field name to codec, for columns of the same name.
        sealed: names of text fields; their columns are called ``<name>_sealed``.
        subject: the field with the youth's id, under whose key the texts are sealed.
        groups: field group to the names of its fields; each has a ``stamp_<group>``.
        to_record: makes the record from its fields.
        to_fields: the record's fields where they are not simply its attributes.
    """

    kind: Kind
    table: Table
    plain: Mapping[str, Codec]
    to_record: Callable[..., R]
    groups: Mapping[str, tuple[str, ...]]
    sealed: tuple[str, ...] = ()
    subject: str | None = None
    to_fields: Callable[[R], Row] | None = None

    def fields_of(self, record: R) -> Row:
        """The record's values by field name."""
        if self.to_fields is not None:
            return self.to_fields(record)
        return {f.name: getattr(record, f.name) for f in fields(record)}  # type: ignore[arg-type]  # every record is a dataclass

    def row_of(self, record: R, seal: TextSeal, *, owner: UUID | None = None) -> Row:
        """The columns to write: plain ones encoded, texts sealed, with another's key if told."""
        values = self.fields_of(record)
        record_id: UUID = values["id"]
        row: Row = {"id": record_id.bytes}
        for name, codec in self.plain.items():
            row[name] = codec.encode(values[name])
        subject = self._subject(values)
        for name in self.sealed:
            place = self.place(name, record_id)
            sealed = partial(seal.seal, subject=subject, place=place, owner=owner)
            row[f"{name}_sealed"] = sealed(values[name]) if values[name] else None
        return row

    def record_of(self, row: Mapping[str, Any], seal: TextSeal) -> R:
        """The record that a row holds.

        Raises:
            DamagedError: a sealed text does not open.
        """
        values: Row = {"id": ID.decode(row["id"])}
        for name, codec in self.plain.items():
            values[name] = codec.decode(row[name])
        subject = self._subject(values)
        for name in self.sealed:
            values[name] = self.open_text(
                row[f"{name}_sealed"], seal, subject=subject, place=self.place(name, values["id"])
            )
        return self.to_record(**values)

    def records_of(self, rows: Iterable[Mapping[str, Any]], seal: TextSeal) -> list[R]:
        """The records that rows hold, without those of youths whose key was destroyed."""
        return [self.record_of(row, seal) for row in rows if self.opens(row, seal)]

    def opens(self, row: Mapping[str, Any], seal: TextSeal) -> bool:
        """Whether the key of the youth whom a row is about is still there."""
        return seal.has_key(self.subject_of(row))

    def subject_of(self, row: Mapping[str, Any]) -> UUID | None:
        """The youth whom a row is about; None for nobody by name."""
        raw = row[self.subject] if self.subject else None
        return None if raw is None else UUID(bytes=raw)

    def place(self, name: str, record_id: UUID) -> str:
        """Where a sealed text belongs; bound to it, so that it opens nowhere else."""
        return f"{self.table.name}.{name}:{record_id.hex}"

    def changed_groups(self, old: R, new: R) -> tuple[str, ...]:
        """The field groups in which two versions of a record differ."""
        before, after = self.fields_of(old), self.fields_of(new)
        return tuple(
            group
            for group, names in self.groups.items()
            if any(before[name] != after[name] for name in names)
        )

    def columns_of(self, groups: tuple[str, ...]) -> set[str]:
        """The columns that belong to these field groups."""
        names = {name for group in groups for name in self.groups[group]}
        return {f"{n}_sealed" if n in self.sealed else n for n in names}

    @staticmethod
    def open_text(sealed: bytes | None, seal: TextSeal, *, subject: UUID | None, place: str) -> str:
        """The clear text of a sealed column; an empty one was never sealed."""
        return "" if sealed is None else seal.open(sealed, subject=subject, place=place)

    def _subject(self, values: Row) -> UUID | None:
        return values[self.subject] if self.subject else None
