"""A record as the fields of a form, texts and keys only, and back to what is to be stored."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, time
from typing import TYPE_CHECKING, Any
from uuid import UUID

from jis_desktop.domain.contact import TALLY_LIMIT
from jis_desktop.domain.errors import InputError
from jis_desktop.domain.health_words import HealthWords
from jis_desktop.domain.period import MAX_MINUTES, follow_up_day, past_day, read_time
from jis_desktop.domain.records import Kind
from jis_desktop.domain.young_person import OLDEST, YOUNGEST
from jis_desktop.services.corrections import (
    CorrectActivity,
    CorrectContact,
    CorrectEarlySignal,
    CorrectGoal,
    CorrectSupport,
    CorrectTally,
    CorrectTrajectory,
    CorrectYoungPerson,
)

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.school import School
    from jis_desktop.domain.young_person import KnownName

Value = str | tuple[str, ...]
"""What a field holds; "" and () for nothing."""

FIELDS: dict[Kind, tuple[str, ...]] = {
    Kind.CONTACT: (
        "facts", "interpretation", "health_reason", "kind", "day", "at", "minutes", "place",
        "with_whom", "life_domains", "themes", "supports", "follow_up_on", "who", "school_id",
    ),
    Kind.EARLY_SIGNAL: (
        "facts", "interpretation", "health_reason", "sort", "topic", "life_domain", "source",
        "day", "at", "follow_up_on", "who", "group_label", "school_id",
    ),
    Kind.SUPPORT_ACTION: ("note", "item", "day", "at", "minutes", "who", "school_id"),
    Kind.GOAL: ("words",),
    Kind.TRAJECTORY: ("reason", "opened_on", "referred_by"),
    Kind.TALLY: ("count", "age_band", "kind", "day", "at"),
    Kind.ACTIVITY: ("title", "kind", "day", "at", "minutes", "place"),
    Kind.YOUNG_PERSON: (
        "name", "nickname", "class_name", "school_id", "school_year", "gender", "birth_year",
    ),
}  # fmt: skip
"""Which fields of which kind can be corrected, in the order of the screen."""

_COMMANDS: dict[Kind, type] = {
    Kind.CONTACT: CorrectContact,
    Kind.EARLY_SIGNAL: CorrectEarlySignal,
    Kind.SUPPORT_ACTION: CorrectSupport,
    Kind.GOAL: CorrectGoal,
    Kind.TRAJECTORY: CorrectTrajectory,
    Kind.TALLY: CorrectTally,
    Kind.ACTIVITY: CorrectActivity,
    Kind.YOUNG_PERSON: CorrectYoungPerson,
}
_ATTRIBUTES = {"who": "young_person_id"}
_ONE_TOKEN = frozenset({"who", "topic"})
_FIELDS_OF_ERROR: dict[str, tuple[str, ...]] = {
    "follow_up": ("follow_up_on",),
    "group": ("group_label",),
    "goal": ("words",),
    "contact_kind": ("kind",),
    "tally_kind": ("kind",),
    "activity_kind": ("kind",),
    "life_domain": ("life_domains",),
    "theme": ("themes",),
    "support_pupil": ("supports", "item"),
    "signal_sort": ("sort",),
    "signal_source": ("source",),
    "early_signal": ("topic",),
}
"""Services name some fields by their list, or otherwise than the record does."""
_MOST_DIGITS = 4


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """What is shown to be corrected.

    Attributes:
        record: as it is stored.
        values: as the fields are to show it.
        came_back: they hold what was typed earlier and is not stored.
        health: what shows that it is about health.
    """

    kind: Kind
    record: Any
    values: Mapping[str, Value]
    names: tuple[KnownName, ...]
    schools: tuple[School, ...]
    came_back: bool
    health: HealthWords = field(default_factory=HealthWords)


def values_of(kind: Kind, record: Any) -> dict[str, Value]:  # noqa: ANN401  a record of that kind
    """The fields of a record as a form shows them."""
    return {name: _shown(name, _own(record, name)) for name in FIELDS[kind]}


def field_of(error: JisError, fields: Container[str]) -> str:
    """The field that an error is about; "" where none of them is."""
    named = error.field or ""
    meant = (named, *_FIELDS_OF_ERROR.get(named, ()))
    return next((name for name in meant if name in fields), "")


def command_of(kind: Kind, record: Any, values: Mapping[str, Value], *, today: date) -> Any:  # noqa: ANN401  idem
    """The correction that those values ask for; what is unchanged stays to the letter.

    Raises:
        InputError: a day, time or number that cannot be read, or a name that is missing.
    """
    unchanged = values_of(kind, record)
    said = {
        _ATTRIBUTES.get(name, name): _own(record, name)
        if values[name] == unchanged[name]
        else _read(kind, name, values[name], today)
        for name in FIELDS[kind]
    }
    if kind is Kind.SUPPORT_ACTION:
        said["group"] = record.group
    if kind is Kind.TALLY:
        said["school_id"] = record.school_id
    return _COMMANDS[kind](id=record.id, **said)


def _own(record: Any, name: str) -> Any:  # noqa: ANN401  idem
    return getattr(record, _ATTRIBUTES.get(name, name))


def _shown(name: str, value: Any) -> Value:  # noqa: ANN401  any field
    if isinstance(value, tuple):
        return value
    text = "" if value is None else _text(value)
    if name in _ONE_TOKEN:
        return (text,) if text else ()
    return text


def _text(value: Any) -> str:  # noqa: ANN401  idem
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, date):
        return f"{value.day}-{value.month}-{value.year}"
    return f"{value:%H:%M}" if isinstance(value, time) else str(value)


def _read(kind: Kind, name: str, value: Value, today: date) -> Any:  # noqa: ANN401  idem
    if isinstance(value, tuple) and name not in _ONE_TOKEN:
        return value
    text = value if isinstance(value, str) else next(iter(value), "")
    if name == "who" and not text and kind is not Kind.EARLY_SIGNAL:
        raise InputError("youth.missing", field="who")
    if name in _DAYS:
        return _DAYS[name](text, today)
    return _READERS[name](text) if name in _READERS else text


def _past_day(text: str, today: date) -> date:
    if not text.strip():
        raise InputError("day.missing", field="day")
    found = past_day(text, today=today)
    if found is None:
        raise InputError("day.unreadable", field="day")
    return found


def _opened_on(text: str, today: date) -> date:
    try:
        return _past_day(text, today)
    except InputError as error:
        raise InputError(error.code, field="opened_on", **error.values) from None


def _follow_up(text: str, today: date) -> date | None:
    return follow_up_day(text, today=today) if text.strip() else None


def _time(text: str) -> time | None:
    return read_time(text) if text.strip() else None


def _minutes(text: str) -> int | None:
    if text.strip() and not _is_number(text):
        raise InputError("minutes.out_of_range", field="minutes", limit=MAX_MINUTES)
    return _number(text)


def _count(text: str) -> int:
    if not _is_number(text):
        raise InputError("tally.count", field="count", limit=TALLY_LIMIT)
    return int(text)


def _birth_year(text: str) -> int | None:
    if text.strip() and not _is_number(text):
        raise InputError(
            "young_person.birth_year", field="birth_year", youngest=YOUNGEST, oldest=OLDEST
        )
    return _number(text)


def _is_number(text: str) -> bool:
    digits = text.strip()
    return digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS


def _number(text: str) -> int | None:
    return int(text) if text.strip() else None


def _key(text: str) -> str | None:
    return text or None


def _id(text: str) -> UUID | None:
    return UUID(hex=text) if text else None


_DAYS: dict[str, Callable[[str, date], date | None]] = {
    "day": _past_day,
    "opened_on": _opened_on,
    "follow_up_on": _follow_up,
}
_READERS: dict[str, Callable[[str], Any]] = {
    "who": _id,
    "school_id": _id,
    "at": _time,
    "minutes": _minutes,
    "count": _count,
    "age_band": _key,
    "school_year": _number,
    "birth_year": _birth_year,
    "place": _key,
    "life_domain": _key,
    "gender": _key,
    "referred_by": _key,
}
