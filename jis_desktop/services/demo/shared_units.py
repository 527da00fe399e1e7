"""Units of work that join one transaction: the services' own code, without a wait a record.

A service opens its unit and commits it as always; here that commit keeps nothing yet. The
transaction is kept every so many commits and at the end, with an audit line a record as ever.
Only for filling a profile that is not in its place yet: whoever types needs every commit kept.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, Self, cast

from jis_desktop.domain.records import Changes

if TYPE_CHECKING:
    from types import TracebackType

    from jis_desktop.ports import UnitOfWork, Workplace

SIZE: Final = 1_000


class SharedUnits:
    """Joins the units of a workplace while its block lasts; an error undoes what is not kept.

    Args:
        workplace: the opened profile.
        size: how many commits are kept at once.
    """

    def __init__(self, workplace: Workplace, *, size: int = SIZE) -> None:
        self._workplace = workplace
        self._size = size
        self._waiting = 0
        self._open: UnitOfWork | None = None

    def __enter__(self) -> Workplace:
        return replace(self._workplace, unit=self._join)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if kind is None:
                self._keep()
        finally:
            self._leave()

    def noted(self) -> Changes:
        """Count a commit; the transaction is kept where it is time."""
        self._waiting += 1
        return self._keep() if self._waiting >= self._size else Changes(0)

    def _join(self) -> UnitOfWork:
        if self._open is None:
            self._open = self._workplace.unit().__enter__()
        return cast("UnitOfWork", _Joined(self._open, self))

    def _keep(self) -> Changes:
        if self._open is None:
            return Changes(0)
        changes = self._open.commit()
        self._leave()
        return changes

    def _leave(self) -> None:
        if self._open is not None:
            self._open.__exit__(None, None, None)
            self._open, self._waiting = None, 0


class _Joined:
    """One service's view of the shared transaction."""

    def __init__(self, unit: UnitOfWork, shared: SharedUnits) -> None:
        self._unit = unit
        self._shared = shared

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """The block of `SharedUnits` undoes; a service that fails ends that block."""

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  every repository of the unit
        return getattr(self._unit, name)

    def commit(self) -> Changes:
        return self._shared.noted()
