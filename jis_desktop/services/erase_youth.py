"""Erase a youth: show what would go, destroy the key, take the rows out, leave a certificate."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from jis_desktop.domain.activity import HeadCount
from jis_desktop.domain.errors import NotFoundError, RefusedError, StorageError
from jis_desktop.domain.retention import Certificate
from jis_desktop.services.drafts import drop_drafts_before, drop_drafts_naming
from jis_desktop.services.file_captured import drop_captured_about
from jis_desktop.services.see_privacy import see_kept

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from jis_desktop.domain.activity import Activity
    from jis_desktop.domain.records import Changes
    from jis_desktop.domain.restriction import LegalHold
    from jis_desktop.domain.retention import RecordClass
    from jis_desktop.ports import UnitOfWork, Workplace
    from jis_desktop.services.see_privacy import Kept

T = TypeVar("T")
REQUEST: Final = "request"
"""The youth, or a parent, asked for it (GDPR, article 17)."""
TERM: Final = "term"
MISTAKE: Final = "mistake"
AGAIN: Final = "again"
"""An older copy brought back what was erased, or an erasure was cut off: it was done again."""


@dataclass(frozen=True, kw_only=True)
class Rule:
    """The retention rule for whose sake something is erased."""

    record_class: RecordClass
    months: int


@dataclass(frozen=True, kw_only=True)
class Erasing:
    """What an erasure would do.

    Attributes:
        kept: everything there is about the youth.
        hold: what forbids it today; None where nothing does.
    """

    kept: Kept
    hold: LegalHold | None


@dataclass(frozen=True, kw_only=True)
class Erased:
    """What an erasure did.

    Attributes:
        certificate: stays; it names nobody.
    """

    certificate: Certificate
    changes: Changes


def preview_erasure(young_person_id: UUID, workplace: Workplace) -> Erasing:
    """What would go; changes nothing.

    Raises:
        NotFoundError: nobody has that id.
    """
    kept = see_kept(young_person_id, workplace)
    with workplace.unit() as unit:
        return Erasing(
            kept=kept, hold=_hold(unit, one_and_merged(unit, young_person_id), workplace)
        )


def erase_youth(
    young_person_id: UUID, *, cause: str, workplace: Workplace, rule: Rule | None = None
) -> Erased:
    """Erase a youth, those merged into that youth, and everything about them.

    The key goes first: from then on no copy of the database can be read about this youth, and
    if anything cuts the rest off, `finish_erasures` does it at the next opening.

    Args:
        young_person_id: whom.
        cause: `REQUEST`, `TERM` or `MISTAKE`.
        workplace: the opened profile.
        rule: for the certificate.

    Raises:
        NotFoundError: nobody has that id.
        RefusedError: ``erasure.on_hold`` with ``until``.
        StorageError: the disk refuses; try again.
    """
    everyone = _with_room(workplace, lambda: _prepare(young_person_id, workplace))
    now = workplace.clock.now()
    for youth in reversed(everyone):  # cut off in between, the one who is listed can be tried again
        _with_room(workplace, partial(workplace.keys.destroy, youth, on=now))
    erased = _with_room(workplace, lambda: _bury_now(everyone, workplace, cause, rule))
    if workplace.reserve is not None:
        workplace.reserve.keep()
    return erased


def _with_room(workplace: Workplace, act: Callable[[], T]) -> T:
    """A full disk must not keep anybody's data: there is a reserve for this."""
    try:
        return act()
    except StorageError as error:
        if error.code != "disk.full" or workplace.reserve is None:
            raise
        workplace.reserve.give_up()
        return act()


def _bury_now(everyone: list[UUID], workplace: Workplace, cause: str, rule: Rule | None) -> Erased:
    with workplace.unit() as unit:
        return _bury(unit, everyone, workplace, cause=cause, rule=rule)


def _prepare(young_person_id: UUID, workplace: Workplace) -> list[UUID]:
    """Whom it is about; what needs the name is done while the name can be read."""
    with workplace.unit() as unit:
        unit.young_people.get(young_person_id)
        everyone = one_and_merged(unit, young_person_id)
        hold = _hold(unit, everyone, workplace)
        if hold is not None:
            raise RefusedError("erasure.on_hold", until=hold.until.isoformat())
        for youth in everyone:
            _count_heads(unit, youth)
        # Some drafts are about nobody known: once the name is gone nobody finds them.
        names = names_of(unit, everyone)
        drop_drafts_naming(names, unit)
        workplace.keys.turn_unfiled()  # and backups hold drafts that are here no more
        unit.drafts.seal_anew()
        unit.commit()
    if workplace.letter_box is not None:
        drop_captured_about(everyone, names, workplace)
    return everyone


def finish_erasures(workplace: Workplace) -> Erased | None:
    """Take out the rows of youths whose key is gone: after a crash, or in a restored backup.

    Drafts of before the erasure go as well: one may name the youth, and nobody knows the name
    any more. To be called before anything of the database is shown.
    """
    stones = workplace.keys.tombstones()
    erased = set(stones)
    if not erased:
        return None
    with workplace.unit() as unit:
        left = unit.erasure.unburied(erased)
        if not left:
            return None
        drop_drafts_before(max(stones[youth] for youth in left), unit)
        return _bury(unit, sorted(left), workplace, cause=AGAIN, rule=None)


def _bury(
    unit: UnitOfWork, youths: list[UUID], workplace: Workplace, *, cause: str, rule: Rule | None
) -> Erased:
    certificate = Certificate(
        id=workplace.entropy.uuid(),
        day=workplace.clock.now().date(),
        cause=cause,
        records=sum(unit.erasure.bury(youth) for youth in youths),
        record_class=rule.record_class if rule else None,
        months=rule.months if rule else None,
    )
    unit.certificates.add(certificate)
    return Erased(certificate=certificate, changes=unit.commit())


def names_of(unit: UnitOfWork, youths: list[UUID]) -> list[str]:
    """What youths are called, nicknames too; nothing of who is erased already."""
    names = []
    for youth in youths:
        with suppress(NotFoundError):
            person = unit.young_people.get(youth)
            names += [name for name in (person.name, person.nickname) if name]
    return names


def one_and_merged(unit: UnitOfWork, young_person_id: UUID) -> list[UUID]:
    """A youth and those who were merged into that youth."""
    merged = [one for one, kept in unit.merges.all().items() if kept == young_person_id]
    return [young_person_id, *merged]


def _hold(unit: UnitOfWork, youths: list[UUID], workplace: Workplace) -> LegalHold | None:
    today = workplace.clock.now().date()
    holds = [one for youth in youths for one in unit.legal_holds.of(youth) if one.holds(today)]
    return max(holds, key=lambda one: one.until, default=None)


def _count_heads(unit: UnitOfWork, young_person_id: UUID) -> None:
    """Where only the roll call says how many came, write the number down: it names nobody."""
    for activity in unit.activities.naming(young_person_id):
        if activity.heads.total is None and young_person_id in activity.present:
            unit.activities.update(replace(activity, heads=_heads(unit, activity)))


def _heads(unit: UnitOfWork, activity: Activity) -> HeadCount:
    genders = Counter(unit.young_people.get(youth).gender for youth in activity.present)
    girls, boys = genders.pop("meisje", 0), genders.pop("jongen", 0)
    return HeadCount(girls=girls, boys=boys, others=genders.total())
