"""The printed code: practised once a month, so that it is not missing on the day it is needed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from jis_desktop.domain.errors import InputError, PassphraseError

if TYPE_CHECKING:
    from jis_desktop.ports import ProfileDoor, UnitOfWork, Workplace

PRACTISED_ON: Final = "recovery_practised_on"
"""Setting: the day on which the code was last typed from paper; "" for never."""
MADE_ON: Final = "recovery_code_made_on"
"""Setting: the day of the present code, where it is not as old as the profile."""
WAITS_UNTIL: Final = "recovery_practice_waits_until"
"""Setting: nobody is asked before that day."""
DAYS_BETWEEN: Final = 31
DAYS_LATER: Final = 7


@dataclass(frozen=True, kw_only=True)
class CodeStanding:
    """How it stands with the ways back into the profile.

    Attributes:
        practised_on: None where the present code was never practised.
        organisation: the fingerprint of the organisation's key, whose two holders can open the
            profile together; "" where nobody else can.
    """

    practised_on: date | None
    organisation: str


def see_code(*, workplace: Workplace, door: ProfileDoor) -> CodeStanding:
    """Tell when the code was practised and who else can open the profile.

    Raises:
        DamagedError, StorageError: the vault cannot be read.
    """
    with workplace.unit() as unit:
        practised_on = _day(unit, PRACTISED_ON)
    return CodeStanding(practised_on=practised_on, organisation=door.organisation())


def practise_code(code: str, *, workplace: Workplace, door: ProfileDoor) -> date:
    """Try a code from paper, and note the day where it is right. It opens nothing.

    A code has 160 random bits, so that guessing needs no brake.

    Raises:
        InputError: ``recovery_code.not_typed``, or a typing error.
        PassphraseError: ``recovery_code.not_this_one``.
        DamagedError, StorageError: as their codes say; no day was noted.
    """
    if not code.strip():
        raise InputError("recovery_code.not_typed", field="code")
    if not door.verify_recovery_code(code):
        raise PassphraseError("recovery_code.not_this_one", field="code")
    with workplace.unit() as unit:
        note_practised(unit, workplace.clock.now().date())
        unit.audit_log.note("verify", "recovery_code")
        unit.commit()
    return workplace.clock.now().date()


def note_practised(unit: UnitOfWork, day: date) -> None:
    """The code was typed from paper on that day; the caller commits."""
    unit.settings.put(PRACTISED_ON, day.isoformat())


def practice_due(workplace: Workplace) -> bool:
    """Whether the code was neither made nor practised in the last month; never in a demo."""
    if workplace.demo:
        return False
    today = workplace.clock.now().date()
    with workplace.unit() as unit:
        waits_until = _day(unit, WAITS_UNTIL)
        since = _day(unit, PRACTISED_ON) or _day(unit, MADE_ON) or _begun(unit)
    if since is None or (waits_until is not None and today < waits_until):
        return False
    return (today - since).days > DAYS_BETWEEN


def postpone_practice(workplace: Workplace) -> None:
    """Ask again in a week.

    Raises:
        StorageError: as its code says.
    """
    later = workplace.clock.now().date() + timedelta(days=DAYS_LATER)
    with workplace.unit() as unit:
        unit.settings.put(WAITS_UNTIL, later.isoformat())
        unit.commit()


def _day(unit: UnitOfWork, name: str) -> date | None:
    kept = unit.settings.get(name)
    return date.fromisoformat(kept) if kept else None


def _begun(unit: UnitOfWork) -> date | None:
    """The day of the log's first line: the profile was made then."""
    first = list(unit.audit_log.lines(before=2))
    return datetime.fromtimestamp(first[0].at / 1000, UTC).date() if first else None
