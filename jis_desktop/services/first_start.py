"""The first start: whose profile it is, at which schools, under which passphrase."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.school import Profile, School
from jis_desktop.domain.text_rules import fold
from jis_desktop.services.new_passphrase import check_passphrase

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from jis_desktop.ports import Entropy, ProfileDoor, Workplace


_NO_ID = UUID(int=0)


@dataclass(frozen=True, kw_only=True)
class FirstStart:
    """What the first start asks.

    Attributes:
        schools: one or more names.
        passphrase: at least 12 characters; its strength is shown while typing.
        test: a trial profile.
        demo: the moment at which the clock of a demo stands; a demo is a trial profile, and
            its passphrase may be as short as one likes.
    """

    worker: str
    organisation: str
    schools: tuple[str, ...]
    passphrase: str
    test: bool = False
    demo: datetime | None = None

    def __repr__(self) -> str:
        return f"FirstStart(schools={len(self.schools)}, test={self.test})"


def check_first_start(start: FirstStart) -> None:
    """Refuse what cannot be, before anything is made.

    Raises:
        InputError: a name, the schools, or a passphrase that is too short.
    """
    Profile(id=_NO_ID, worker=start.worker, organisation=start.organisation, device="").checked()
    checked_schools(start.schools)
    if start.demo is None:
        check_passphrase(start.passphrase)


def checked_schools(names: tuple[str, ...]) -> tuple[str, ...]:
    """The school names, cleaned, each once: upper case and accents make no other school.

    Raises:
        InputError: ``profile.school_missing``, or a name that cannot be.
    """
    given = [name for name in names if name.strip()]
    if not given:
        raise InputError("profile.school_missing", field="school")
    clean = [School(id=_NO_ID, name=name).checked().name for name in given]
    first: dict[str, str] = {}
    for name in clean:
        first.setdefault(fold(name), name)
    return tuple(first.values())


def start_profile(
    start: FirstStart,
    *,
    door: ProfileDoor,
    entropy: Entropy,
    fill: Callable[[Workplace], None] | None = None,
) -> tuple[Workplace, str]:
    """Make the profile; it appears whole or not at all.

    Args:
        start: what was asked.
        door: the way to its place.
        entropy: makes ids.
        fill: adds records before the profile appears; what it raises leaves no profile.

    Returns:
        (the opened profile, the recovery code to print).

    Raises:
        InputError: see `check_first_start`.
        RefusedError: ``profile.exists``, or a passphrase that is too weak here.
        StorageError: the disk refuses.
    """
    check_first_start(start)
    workplace, recovery_code = door.build(start.passphrase, demo=start.demo)
    try:
        _write_profile(start, workplace, entropy)
        if fill is not None:
            fill(workplace)
        return door.publish(), recovery_code
    except BaseException:
        door.close()  # throws away what was built; the next try starts anew
        raise


def _write_profile(start: FirstStart, workplace: Workplace, entropy: Entropy) -> None:
    profile = Profile(
        id=entropy.uuid(),
        worker=start.worker,
        organisation=start.organisation,
        device=entropy.uuid().hex[:8],
        test=start.test or start.demo is not None,
    ).checked()
    with workplace.unit() as unit:
        unit.set_profile(profile)
        for name in checked_schools(start.schools):
            unit.schools.add(School(id=entropy.uuid(), name=name))
        unit.commit()
