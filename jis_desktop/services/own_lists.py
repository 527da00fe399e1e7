"""The organisation's own choices in lists: see, add, rename, offer no longer, offer again.

Nothing is thrown away, for records hold the keys. Who shows the lists gives what
`see_own_lists` answers to ``workplace.lists.take_own``.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import NotFoundError, RefusedError
from jis_desktop.domain.own_code import OwnCode, clean_own_label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jis_desktop.domain.records import Changes
    from jis_desktop.ports import UnitOfWork, Workplace


def see_own_lists(workplace: Workplace) -> tuple[OwnCode, ...]:
    """Every own choice, those that are no longer offered too, list by list."""
    with workplace.unit() as unit:
        return tuple(unit.own_codes.all())


def add_own_code(list_name: str, label: str, workplace: Workplace) -> tuple[OwnCode, Changes]:
    """Add a choice to a list; it is offered for earlier days too.

    Raises:
        RefusedError: ``own_code.closed_list``.
        InputError: a label that cannot be, see `clean_own_label`.
        StorageError: the disk refuses.
    """
    key = f"eigen_{workplace.entropy.uuid().hex}"
    with workplace.unit() as unit:
        known = _own_of(list_name, unit, workplace)
        new = OwnCode(list_name=list_name, key=key, label=label)
        new = replace(new, label=_checked(new, known, workplace))
        unit.own_codes.set_list(list_name, [*known, new])
        return new, unit.commit()


def rename_own_code(
    list_name: str, key: str, label: str, workplace: Workplace
) -> tuple[OwnCode, Changes]:
    """Give a choice another label, in what was recorded too; gives what it was before.

    Raises:
        NotFoundError: ``own_code.unknown``.
        InputError: a label that cannot be, see `clean_own_label`.
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        known = _own_of(list_name, unit, workplace)
        before = _found(key, known)
        changed = replace(before, label=label)
        changed = replace(changed, label=_checked(changed, known, workplace))
        return before, _store(changed, known, unit)


def retire_own_code(list_name: str, key: str, workplace: Workplace) -> Changes:
    """Offer a choice no longer, from today; records keep it, with its label.

    Raises:
        NotFoundError: ``own_code.unknown``.
        StorageError: the disk refuses.
    """
    yesterday = workplace.clock.now().date() - timedelta(days=1)
    with workplace.unit() as unit:
        known = _own_of(list_name, unit, workplace)
        return _store(replace(_found(key, known), valid_until=yesterday), known, unit)


def reinstate_own_code(list_name: str, key: str, workplace: Workplace) -> Changes:
    """Offer a choice again.

    Raises:
        NotFoundError: ``own_code.unknown``.
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        known = _own_of(list_name, unit, workplace)
        return _store(replace(_found(key, known), valid_until=None), known, unit)


def _own_of(list_name: str, unit: UnitOfWork, workplace: Workplace) -> list[OwnCode]:
    if not workplace.lists[list_name].own:
        raise RefusedError("own_code.closed_list", field="list")
    return [code for code in unit.own_codes.all() if code.list_name == list_name]


def _found(key: str, known: Iterable[OwnCode]) -> OwnCode:
    for code in known:
        if code.key == key:
            return code
    raise NotFoundError("own_code.unknown", field="key")


def _checked(code: OwnCode, known: Iterable[OwnCode], workplace: Workplace) -> str:
    """Its label as it is stored; both languages of what the app brought count as taken."""
    own = {other.key: other.label for other in known if other.key != code.key}
    brought = [
        label
        for one in workplace.lists[code.list_name].codes
        if one.key != code.key
        for label in (one.nl, one.en)
    ]
    return clean_own_label(code.label, others=[*own.values(), *brought])


def _store(changed: OwnCode, known: Iterable[OwnCode], unit: UnitOfWork) -> Changes:
    codes = [changed if code.key == changed.key else code for code in known]
    unit.own_codes.set_list(changed.list_name, codes)
    return unit.commit()
