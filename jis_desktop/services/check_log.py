"""Check the log of who did what against its chain, and against what backups noted of it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import JisError
from jis_desktop.services.back_up import known_places

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jis_desktop.ports import Manifest, UnitOfWork, Workplace

Head = tuple[int, str]
"""Number and code (hexadecimal) of a line of the log."""


@dataclass(frozen=True, kw_only=True)
class LogState:
    """Whether the log is whole.

    Attributes:
        first_broken: the number of the first line that does not fit; None where all do.
        head: of the newest line. Noted elsewhere it shows a cut tail later.
        compared: how many heads that were noted outside the log it was compared with.
    """

    first_broken: int | None
    head: Head
    compared: int = 0


def folders_to_ask(workplace: Workplace) -> tuple[str, ...]:
    """Where backups may lie. Thread: the database worker."""
    if workplace.backups is None:
        return ()
    return tuple(place.path for place in known_places(workplace))


def manifests_in(workplace: Workplace, paths: Sequence[str]) -> tuple[Manifest, ...]:
    """What the backups there say of themselves. Thread: any but the main one.

    A folder that is not there says nothing.
    """
    found: list[Manifest] = []
    if workplace.backups is not None:
        for path in paths:
            with suppress(JisError):
                found += workplace.backups.manifests(path)
    return tuple(found)


def check_log(
    workplace: Workplace, *, heads: Sequence[Head] = (), manifests: Iterable[Manifest] = ()
) -> LogState:
    """Walk the whole chain. Thread: the database worker.

    Args:
        workplace: the opened profile.
        heads: as they were noted outside this profile.
        manifests: of backups of this profile; each holds the head of its moment.
    """
    with workplace.unit() as unit:
        noted = (*heads, *_still_valid(unit, manifests))
        return LogState(
            first_broken=unit.audit_log.first_broken(heads=noted),
            head=unit.audit_log.head(),
            compared=len(noted),
        )


def _still_valid(unit: UnitOfWork, manifests: Iterable[Manifest]) -> list[Head]:
    """Without those of a log that a restore replaced: it goes on from where the backup was."""
    restores = [(line.sequence, line.at) for line in unit.audit_log.lines(action="restore")]
    return [
        one.contents.head
        for one in manifests
        if not any(
            one.contents.head[0] >= number and one.moment.timestamp() * 1000 < at
            for number, at in restores
        )
    ]
