"""The lists that the demo draws from, read from the text of ``resources/demo/*.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, TypeVar

from jis_desktop.domain.errors import BrokenInstallError

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Organisation:
    """An invented organisation; ``districts`` are keys of ``district``."""

    name: str
    districts: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class PlannedSchool:
    """An invented school.

    Attributes:
        organisation: its place in the list of organisations, from 0.
        big: has two workers.
    """

    name: str
    organisation: int
    district: str
    education: str
    big: bool = False


@dataclass(frozen=True, kw_only=True)
class Topic:
    """What coaching can be about, with sentences; keys of the code lists."""

    theme: str
    life_domain: str
    support: str
    referred_by: tuple[str, ...]
    facts: tuple[str, ...]
    views: tuple[str, ...]
    goals: tuple[str, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Notice:
    """What can be noticed early; ``about`` is ``youth``, ``group`` or ``nobody``."""

    topic: str
    life_domain: str
    about: str
    facts: tuple[str, ...]
    views: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Session:
    """A kind of group work.

    Attributes:
        at: ``12:30``.
        girls: percent of those who come.
        heads: from and to.
    """

    title: str
    kind: str
    at: str
    minutes: int
    place: str
    themes: tuple[str, ...]
    girls: int
    heads: tuple[int, int]
    programme: str | None = None


@dataclass(frozen=True, kw_only=True)
class Stock:
    """Everything that is drawn from.

    Attributes:
        girls, boys: first names.
        nicknames: first name to nickname.
        workers: "Samira B."
        words: name of a gap in a sentence to what may fill it.
        contacts: by kind of contact, sentences on no topic.
        support: list of support to (item, note).
    """

    girls: tuple[str, ...]
    boys: tuple[str, ...]
    nicknames: dict[str, str]
    workers: tuple[str, ...]
    organisations: tuple[Organisation, ...]
    schools: tuple[PlannedSchool, ...]
    words: dict[str, tuple[str, ...]]
    topics: tuple[Topic, ...]
    notices: tuple[Notice, ...]
    contacts: dict[str, tuple[str, ...]]
    groups: tuple[str, ...]
    support: dict[str, tuple[tuple[str, str], ...]]
    weekly: tuple[Session, ...]
    once: tuple[Session, ...]
    weekend: tuple[Session, ...]
    courses: tuple[Session, ...]
    evaluations: tuple[str, ...]


def parse_stock(texts: Mapping[str, str]) -> Stock:
    """Read the lists.

    Args:
        texts: the TOML of ``names``, ``city``, ``sentences`` and ``activities``.

    Raises:
        BrokenInstallError: ``resources.missing``: a list is missing or cannot be read.
    """
    try:
        read = {name: tomllib.loads(text) for name, text in texts.items()}
        return _stock(read["names"], read["city"], read["sentences"], read["activities"])
    except (AttributeError, KeyError, TypeError, ValueError):
        raise BrokenInstallError("resources.missing", name="demo") from None


def _stock(
    names: dict[str, Any],
    city: dict[str, Any],
    sentences: dict[str, Any],
    activities: dict[str, Any],
) -> Stock:
    return Stock(
        girls=tuple(names["girls"].split()),
        boys=tuple(names["boys"].split()),
        nicknames=_pairs(names["nicknames"]),
        workers=tuple(f"{first} {last}." for first, last in _pairs(names["workers"]).items()),
        organisations=_all(Organisation, city["organisation"]),
        schools=_all(PlannedSchool, city["school"]),
        words={name: tuple(words) for name, words in sentences["woorden"].items()},
        topics=_all(Topic, sentences["topic"]),
        notices=_all(Notice, sentences["early_signal"]),
        contacts={name: tuple(texts) for name, texts in sentences["contacts"].items()},
        groups=tuple(sentences["groups"]["labels"]),
        support={
            group: tuple((item, note) for item, note in pairs)
            for group, pairs in sentences["support"].items()
        },
        weekly=_all(Session, activities["weekly"]),
        once=_all(Session, activities["once"]),
        weekend=_all(Session, activities["weekend"]),
        courses=_all(Session, activities["course"]),
        evaluations=tuple(activities["evaluations"]["notes"]),
    )


def _pairs(text: str) -> dict[str, str]:
    return dict(_pair(pair) for pair in text.split())


def _pair(text: str) -> tuple[str, str]:
    first, last = text.split("=")
    return first, last


def _all(kind: type[T], tables: list[dict[str, Any]]) -> tuple[T, ...]:
    known = {field.name for field in fields(kind)}  # type: ignore[arg-type]  # each is a dataclass
    return tuple(
        kind(**{name: _frozen(value) for name, value in table.items() if name in known})
        for table in tables
    )


def _frozen(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value
