"""The five steps of the reporting code about an early signal: take one, see those taken.

A step is added and never edited. Whoever wants to see them gives the passphrase again, and the
audit log tells that they were seen. Nothing here is searched or put on a timeline.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from jis_desktop.domain.early_signal import About
from jis_desktop.domain.errors import InputError, PassphraseError, RefusedError
from jis_desktop.domain.meldcode import CHOICES, MeldcodeStep
from jis_desktop.domain.records import Kind, Logged
from jis_desktop.services.restrict import heed_restriction
from jis_desktop.services.usual import drop_with, require_code

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date, datetime
    from uuid import UUID

    from jis_desktop.domain.early_signal import EarlySignal
    from jis_desktop.ports import Clock, UnitOfWork, Workplace

OPEN_FOR: Final = timedelta(minutes=5)
"""So long after the passphrase the steps may be seen."""


class StepAccess:
    """Whether the steps may be seen now.

    Args:
        prove: raises where a passphrase is not the profile's.
        clock: tells the time.
    """

    def __init__(self, prove: Callable[[str], None], clock: Clock) -> None:
        self._prove = prove
        self._clock = clock
        self._since: datetime | None = None

    @property
    def open(self) -> bool:
        """Whether the passphrase was given lately; never where the clock was set back since."""
        if self._since is None:
            return False
        return timedelta(0) <= self._clock.now() - self._since < OPEN_FOR

    def give(self, passphrase: str) -> None:
        """Open for `OPEN_FOR`.

        Raises:
            InputError, PassphraseError: see `prove_passphrase`; it stays closed.
        """
        self._since = None
        self._prove(passphrase)
        self._since = self._clock.now()

    def close(self) -> None:
        """Ask again next time."""
        self._since = None


@dataclass(frozen=True, kw_only=True)
class TakeStep:
    """A step to be added; see `domain.meldcode.MeldcodeStep` for the fields.

    Attributes:
        day: None means today.
    """

    early_signal_id: UUID
    step: int
    facts: str
    interpretation: str = ""
    result: str | None = None
    day: date | None = None


def take_step(command: TakeStep, workplace: Workplace, *, draft_id: UUID | None = None) -> Logged:
    """Store a step, durable when this returns. Steps come in any order, also more than once.

    It asks no passphrase: writing down is never held up, only seeing is.

    Raises:
        InputError: a field that cannot be; ``meldcode.result`` for a choice of another step.
        NotFoundError: no such early signal.
        RefusedError: ``meldcode.nobody``, ``restriction.in_force``.
        StorageError: the disk refuses.
    """
    today = workplace.clock.now().date()
    with workplace.unit() as unit:
        about = _about(unit, command.early_signal_id)
        heed_restriction(unit, about.young_person_id)
        step = MeldcodeStep(
            id=workplace.entropy.uuid(),
            early_signal_id=about.id,
            young_person_id=about.young_person_id,
            step=command.step,
            day=command.day or today,
            facts=command.facts,
            interpretation=command.interpretation,
            result=command.result,
        ).checked(today=today)
        _check_result(step, workplace)
        unit.meldcode_steps.add(step)
        drop_with(unit, draft_id)
        changes = unit.commit()
    return Logged(
        kind=Kind.MELDCODE_STEP,
        id=step.id,
        young_person_id=step.young_person_id,
        changes=changes,
    )


def see_steps(
    early_signal_id: UUID, workplace: Workplace, *, access: StepAccess
) -> tuple[MeldcodeStep, ...]:
    """The steps about one early signal, in order of writing; the audit log tells that.

    Raises:
        PassphraseError: ``meldcode.closed``: the passphrase is to be given first.
        NotFoundError: no such early signal.
        RefusedError: ``meldcode.nobody``.
    """
    if not access.open:
        raise PassphraseError("meldcode.closed", field="passphrase")
    with workplace.unit() as unit:
        _about(unit, early_signal_id)
        steps = tuple(unit.meldcode_steps.of_signal(early_signal_id))
        _note_seen(unit, {early_signal_id})
        unit.commit()
    return steps


def note_steps_printed(steps: Iterable[MeldcodeStep], workplace: Workplace) -> None:
    """Tell the audit log that steps are about to be printed, durable when this returns.

    The command line asks the passphrase each time, so there is no `StepAccess` to give.
    """
    signals = {step.early_signal_id for step in steps}
    if signals:
        with workplace.unit() as unit:
            _note_seen(unit, signals)
            unit.commit()


def keep_with_steps(unit: UnitOfWork, early_signal: EarlySignal, after: EarlySignal | None) -> None:
    """Refuse to take out an early signal with steps, or to have it be about somebody else.

    The steps are sealed under the key of whom they are about and would stay behind.

    Args:
        unit: of the change.
        early_signal: as it is.
        after: as it will be; None where it is taken out.

    Raises:
        RefusedError: ``meldcode.has_steps``.
    """
    stays = after is not None and (after.about, after.young_person_id) == (
        early_signal.about,
        early_signal.young_person_id,
    )
    if not stays and unit.meldcode_steps.of_signal(early_signal.id):
        raise RefusedError("meldcode.has_steps", field="who")


def _note_seen(unit: UnitOfWork, signals: set[UUID]) -> None:
    for early_signal in sorted(signals):
        unit.audit_log.note("read", str(Kind.MELDCODE_STEP), early_signal)


def _about(unit: UnitOfWork, early_signal_id: UUID) -> EarlySignal:
    found = unit.early_signals.get(early_signal_id)
    if found.about is About.NOBODY:
        raise RefusedError("meldcode.nobody")
    return found


def _check_result(step: MeldcodeStep, workplace: Workplace) -> None:
    if step.result is None:
        return
    require_code(workplace.lists, "meldcode_result", step.result, on=step.day)
    parent = workplace.lists["meldcode_result"].get(step.result).parent
    if parent is None or parent != CHOICES.get(step.step):
        raise InputError("meldcode.result", field="result")
