"""Facts as lines of JSON, for whoever wants to put records of their own through the real path.

A line is an object with ``type`` and the fields of that type, and no other::

    {"type": "meeting", "day": "2026-04-03", "school": "werf", "kind": "sport", "girls": 9}
    {"type": "coached", "subject": "<uuid>", "day": "2026-04-03", "school": "werf",
     "gender": "jongen"}
    {"type": "noticed", "subject": "<uuid>", "day": "2026-04-03", "topic": "pesten"}
    {"type": "chats", "day": "2026-04-03", "count": 3}
    {"type": "supported", "day": "2026-04-03", "item": "advies"}
    {"type": "spent", "subject": "<uuid>", "table": "P2", "teljaar": "2025-2026", "slot": 1,
     "epsilon": "1/2"}
    {"type": "merged", "one": "<uuid>", "other": "<uuid>"}

``record`` may be left out of the first five.
"""

from __future__ import annotations

import json
from dataclasses import MISSING, dataclass, field, fields
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from jis_desktop.domain.errors import InputError, JisError
from jis_desktop.stats.calendar import Teljaar, read_period
from jis_desktop.stats.facts import Chats, Coached, Facts, Meeting, Noticed, Supported
from jis_desktop.stats.ledger import Link, Spent
from jis_desktop.stats.youths import Ledger

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_FACTS: dict[str, type[Any]] = {
    "meeting": Meeting,
    "coached": Coached,
    "noticed": Noticed,
    "chats": Chats,
    "supported": Supported,
}


@dataclass(frozen=True, kw_only=True)
class Told:
    """What lines told."""

    facts: Facts
    ledger: Ledger = field(default_factory=Ledger)


def read_facts(lines: Iterable[str]) -> Told:
    """Read lines; empty ones are passed over.

    Raises:
        InputError: ``records.unreadable`` with ``line``, the number of the line from 1.
    """
    found: dict[str, list[Any]] = {kind: [] for kind in (*_FACTS, "spent", "merged")}
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            kind, one = _read(json.loads(line))
        except (ValueError, TypeError, KeyError, AttributeError, JisError):
            raise InputError("records.unreadable", field="records", line=number) from None
        found[kind].append(one)
    return Told(
        facts=Facts(
            meetings=tuple(found["meeting"]),
            coached=tuple(found["coached"]),
            noticed=tuple(found["noticed"]),
            chats=tuple(found["chats"]),
            supported=tuple(found["supported"]),
        ),
        ledger=Ledger(rows=tuple(found["spent"]), links=tuple(found["merged"])),
    )


def ledger_line(row: Spent) -> str:
    """A row of the ledger as such a line."""
    told = {
        "type": "spent",
        "subject": str(row.group),
        "table": row.table,
        "teljaar": str(row.teljaar),
        "slot": row.slot,
        "epsilon": str(row.epsilon),
    }
    return json.dumps(told)


def _read(held: dict[str, Any]) -> tuple[str, Any]:
    values = dict(held)
    kind: str = values.pop("type")
    if kind == "spent":
        return kind, _spent(**values)
    if kind == "merged":
        return kind, Link(one=UUID(values.pop("one")), other=UUID(values.pop("other")), **values)
    values.setdefault("record", str(uuid4()))
    return kind, _fact(_FACTS[kind], values)


def _spent(subject: str, table: str, teljaar: str, slot: int, epsilon: str) -> Spent:
    year = read_period(teljaar)
    if not isinstance(year, Teljaar):
        raise TypeError(teljaar)
    return Spent(
        group=UUID(subject), table=table, teljaar=year, slot=_whole(slot), epsilon=Fraction(epsilon)
    )


def _fact(made: type[Any], values: dict[str, Any]) -> Any:  # noqa: ANN401  one of five
    read = {}
    for one in fields(made):
        optional = one.default is not MISSING or "None" in str(one.type)
        if one.name not in values and optional:
            read[one.name] = None if one.default is MISSING else one.default
            continue
        value = values.pop(one.name)
        read[one.name] = None if value is None and optional else _READ[str(one.type)](value)
    if values:
        raise KeyError(*values)
    return made(**read)


def _whole(value: Any) -> int:  # noqa: ANN401  whatever JSON holds
    if type(value) is not int or value < 0:
        raise TypeError(value)
    return value


def _text(value: Any) -> str:  # noqa: ANN401  idem
    if not isinstance(value, str) or not value:
        raise TypeError(value)
    return value


def _truth(value: Any) -> bool:  # noqa: ANN401  idem
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


_READ: dict[str, Callable[[Any], Any]] = {
    "UUID": UUID,
    "UUID | None": UUID,
    "date": date.fromisoformat,
    "str": _text,
    "str | None": _text,
    "int": _whole,
    "int | None": _whole,
    "bool": _truth,
    "tuple[str, ...]": lambda held: tuple(_text(one) for one in held),
}
