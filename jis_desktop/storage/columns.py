"""The kinds of column that tables are made of, and what every record table has."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, MetaData, Table, Text

metadata = MetaData()


def id_column(name: str = "id", *, optional: bool = False, unique: bool = False) -> Column[bytes]:
    """Sixteen bytes of a UUID."""
    return Column(name, LargeBinary, nullable=optional, unique=unique or None)


def reference(name: str, target: str, *, optional: bool = True) -> Column[bytes]:
    """The id of another record."""
    # Deferred, so that an import may bring a record before the youth it is about.
    key = ForeignKey(f"{target}.id", deferrable=True, initially="DEFERRED")
    return Column(name, LargeBinary, key, nullable=optional)


def part_of_key(name: str, target: str) -> Column[bytes]:
    """An id that is part of the primary key."""
    key = ForeignKey(f"{target}.id", deferrable=True, initially="DEFERRED")
    return Column(name, LargeBinary, key, primary_key=True, nullable=False)


def text_column(name: str, *, optional: bool = False) -> Column[str]:
    """Plain text, such as the key of a code."""
    return Column(name, Text, nullable=optional)


def number(name: str, *, optional: bool = True) -> Column[int]:
    """A whole number."""
    return Column(name, Integer, nullable=optional)


def sealed(name: str, *, optional: bool = True) -> Column[bytes]:
    """Text encrypted under the key of its youth."""
    return Column(f"{name}_sealed", LargeBinary, nullable=optional)


def record_table(name: str, *columns: Column[bytes] | Column[str] | Column[int]) -> Table:
    """A table of records with the columns that all have."""
    return Table(
        name,
        metadata,
        Column("sequence", Integer, primary_key=True),
        id_column(unique=True),
        *columns,
        number("recorded_at", optional=False),
        sqlite_strict=True,
    )
