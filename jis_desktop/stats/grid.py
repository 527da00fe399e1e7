"""Which cells a table has: all that enrolment allows, zeros too. Never looks at the data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Final, NoReturn

from jis_desktop.domain.errors import InputError
from jis_desktop.stats.tables import ORGANISATION, SCHOOL, Dimension, TableDefinition

JOINED: Final = "_O"
"""The cell of what is joined ("overig"): SDMX's code for other. No list can hold it, since a
code begins with a letter or a digit."""

_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")


@dataclass(frozen=True, kw_only=True)
class FixedList:
    """A code list as it stood at enrolment.

    Attributes:
        version: the list's own.
        keys: every key, in the list's order.
    """

    version: int
    keys: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Enrolment:
    """What is fixed when a publisher is enrolled, and with it the form of all it ever sends.

    Every code has letters of a to z, digits, ``_`` and ``-``, begins with a letter or a digit
    and is at most 64 long, so that it needs no quotes and no spreadsheet takes it for a formula.

    Attributes:
        publisher: who sends: one laptop, or the organisation's coordinator.
        organisation: the organisation's code.
        schools: codes of the assigned schools, one at least; their order makes no difference.
        lists: the code lists by name.

    Raises:
        InputError: ``release.enrolment`` with ``setting`` (a field, or ``lists``) and
            ``problem``: ``value``, ``missing`` or ``duplicate``.
    """

    publisher: str
    organisation: str
    schools: tuple[str, ...]
    lists: Mapping[str, FixedList]

    def __post_init__(self) -> None:
        _check_codes("publisher", [self.publisher])
        _check_codes("organisation", [self.organisation])
        _check_codes("schools", self.schools)
        for fixed in self.lists.values():
            _check_codes("lists", fixed.keys)
            if fixed.version < 1:
                _refuse("lists", "value")


def cells(definition: TableDefinition, enrolment: Enrolment) -> tuple[tuple[str, ...], ...]:
    """Every cell of a table, in the one order that all its releases have.

    A cell has one code a dimension. The last dimension moves fastest; schools go by code, the
    keys of a list as in the list, and `JOINED` comes last.

    Raises:
        InputError: as `codes_of` says.
    """
    return tuple(
        product(*(codes_of(definition, one, enrolment=enrolment) for one in definition.dimensions))
    )


def codes_of(
    definition: TableDefinition, dimension: Dimension, *, enrolment: Enrolment
) -> tuple[str, ...]:
    """Every code that a dimension of a table may have, in order.

    Raises:
        InputError: ``release.enrolment``: the enrolment lacks a list, or two lists that share
            the column share a key.
    """
    codes = _sources(dimension, enrolment)
    _check_codes("lists", codes)
    return (*codes, JOINED) if dimension.name == definition.pool else codes


def _sources(dimension: Dimension, enrolment: Enrolment) -> tuple[str, ...]:
    if dimension.codes == (SCHOOL,):
        return tuple(sorted(enrolment.schools))
    if dimension.codes == (ORGANISATION,):
        return (enrolment.organisation,)
    if not enrolment.lists.keys() >= set(dimension.codes):
        _refuse("lists", "missing")
    return tuple(key for name in dimension.codes for key in enrolment.lists[name].keys)


def _check_codes(setting: str, codes: Iterable[str]) -> None:
    given = tuple(codes)
    if not given:
        _refuse(setting, "missing")
    if not all(_CODE.fullmatch(code) for code in given):
        _refuse(setting, "value")
    if len(set(given)) != len(given):
        _refuse(setting, "duplicate")


def _refuse(setting: str, problem: str) -> NoReturn:
    raise InputError("release.enrolment", setting=setting, problem=problem)
