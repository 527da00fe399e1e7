"""Back up now, when it is due, and renew the keys in every folder after an erasure.

Three steps, so that saving never waits for a slow disk: `begin` and `finish` on the database
worker, `Backups.write` between them on any other thread.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from jis_desktop.domain.backup_place import BackupPlace
from jis_desktop.domain.backup_rotation import is_due, to_keep
from jis_desktop.domain.errors import JisError, NotFoundError, RefusedError
from jis_desktop.ports import Check

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from uuid import UUID

    from jis_desktop.ports import Backups, Contents, Taken, UnitOfWork, Workplace, Written
    from jis_desktop.ports.backup import Going

PRACTISED_ON: Final = "restore_practised_on"
"""Setting: the day of the last practice run that went well."""
_NOT_WORK: Final = frozenset({"backup", "backup_place", "setting"})


@dataclass(frozen=True, kw_only=True)
class Begun:
    """A backup under way.

    Attributes:
        taken: what `Backups.write` takes.
        paths: the folders that it will be written to.
    """

    taken: Taken
    paths: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Practised:
    """What a practice run found.

    Attributes:
        name: of the backup.
        contents: what it holds, counted after opening.
    """

    name: str
    contents: Contents


@dataclass(frozen=True, kw_only=True)
class Standing:
    """How it stands with the backups.

    Attributes:
        own_path: the folder on this machine that needs no choosing.
        places: every folder known.
        behind: those whose key file is older than the profile's.
        practised_on: the day of the last practice run, ISO; "" for never.
        erased: somebody was erased, so that being behind matters.
    """

    own_path: str
    places: tuple[BackupPlace, ...]
    behind: frozenset[UUID]
    practised_on: str
    erased: bool

    @property
    def newest(self) -> datetime | None:
        """When the newest backup was taken."""
        return max((place.last_at for place in self.places if place.last_at), default=None)

    @property
    def unreached(self) -> int:
        """In how many folders somebody who was erased may be readable still."""
        return len(self.behind) if self.erased else 0


def backups_of(workplace: Workplace) -> Backups:
    """What makes backups of this profile.

    Raises:
        RefusedError: ``backup.not_of_a_demo``.
    """
    if workplace.backups is None:
        raise RefusedError("backup.not_of_a_demo")
    return workplace.backups


def ignore(_done: int, _of: int) -> None:
    """Progress that nobody looks at."""


def known_places(workplace: Workplace) -> list[BackupPlace]:
    """Every folder that a backup was ever written to and that was not forgotten."""
    with workplace.unit() as unit:
        return unit.backup_places.all()


def due(workplace: Workplace) -> bool:
    """Whether no folder has a backup of the last day."""
    if workplace.backups is None:
        return False
    newest = max((p.last_at for p in known_places(workplace) if p.last_at), default=None)
    return is_due(newest, now=workplace.clock.now())


def changed_since(workplace: Workplace) -> bool:
    """Whether anything was written after the newest backup."""
    with workplace.unit() as unit:
        for event in unit.audit_log.lines():
            if event.action == "backup":
                return False
            if event.kind not in _NOT_WORK:
                return True
    return True


def begin(workplace: Workplace, paths: Sequence[str] = ()) -> Begun:
    """Hold the database still. Thread: the database worker.

    Args:
        workplace: the opened profile.
        paths: of folders; none for this machine's own and every folder known.

    Raises:
        RefusedError: ``backup.not_of_a_demo``.
        StorageError: the disk refuses.
    """
    backups = backups_of(workplace)
    with workplace.unit() as unit:
        known = {place.path: place.id for place in unit.backup_places.all()}
        given_up = known.pop(backups.given_up_path(), None)
        if given_up is not None:
            unit.backup_places.drop(given_up)
        chosen = tuple(dict.fromkeys(paths or (backups.own_path(), *sorted(known))))
        profile_id = unit.profile().id.hex
        new = [path for path in chosen if path not in known]
        # Known before the snapshot, so that the profile restored from it knows its own folder.
        for path in new:
            unit.backup_places.put(BackupPlace(id=workplace.entropy.uuid(), path=path))
        if new or given_up is not None:
            unit.commit()
    taken = backups.take(profile_id=profile_id, moment=workplace.clock.now())
    return Begun(taken=taken, paths=chosen)


def finish(workplace: Workplace, written: Sequence[Written]) -> None:
    """Note what lies where. Thread: the database worker."""
    backups_of(workplace).let_go()
    if not written:
        return
    with workplace.unit() as unit:
        places = {place.path: place for place in unit.backup_places.all()}
        for one in written:
            _note(unit, one, places[one.path])
        unit.commit()


def rotate(workplace: Workplace, written: Sequence[Written]) -> None:
    """Take away what is too old where a newer one lies now. Thread: any but the main one.

    A folder that refuses keeps what it has until the next time.
    """
    backups = backups_of(workplace)
    for one in written:
        if one.manifest is None:
            continue
        try:
            there = {m.name: m.moment for m in backups.manifests(one.path)}
            stay = to_keep(there.values(), now=workplace.clock.now())
            old = [name for name, at in there.items() if at not in stay]
            # Where the clock was set back, older ones seem newer than what was just written.
            backups.remove(one.path, [name for name in old if name != one.manifest.name])
        except JisError:
            continue


def back_up(
    workplace: Workplace, paths: Sequence[str] = (), *, going: Going = ignore
) -> list[Written]:
    """All steps in a row, where nobody waits for the database meanwhile.

    Raises:
        DamagedError: ``backup.damaged``: the database does not pass its checks.
        RefusedError: ``backup.not_of_a_demo``.
        StorageError: this machine's own disk refuses.
    """
    backups = backups_of(workplace)
    begun = begin(workplace, paths)
    written: list[Written] = []
    try:
        written = backups.write(begun.taken, begun.paths, going=going)
        rotate(workplace, written)
    finally:
        finish(workplace, written)
    return written


def back_up_at_closing(workplace: Workplace) -> None:
    """Back up on this machine if anything was written since the last time.

    What goes wrong keeps nobody from closing: the age of the newest backup tells it.
    """
    if workplace.backups is None:
        return
    with suppress(JisError):
        if changed_since(workplace):
            back_up(workplace, [workplace.backups.own_path()])


def renew_keys(workplace: Workplace) -> list[BackupPlace]:
    """Overwrite the key file wherever an older one may lie.

    Returns:
        The folders that could not be reached: there the erased can still be read.
    """
    behind = places_behind(workplace)
    return settle_renewed(workplace, reach(workplace, behind))


def places_behind(workplace: Workplace) -> list[BackupPlace]:
    """The folders whose key file is older than the profile's. Thread: the database worker."""
    if workplace.backups is None:
        return []
    now = workplace.backups.generation()
    return [place for place in known_places(workplace) if place.generation < now]


def reach(workplace: Workplace, behind: Sequence[BackupPlace]) -> dict[UUID, int]:
    """Write the key file there; the generation by place. Thread: any but the main one."""
    backups, done = backups_of(workplace), {}
    for place in behind:
        try:
            done[place.id] = backups.renew_keys(place.path)
        except JisError:
            continue
    return done


def settle_renewed(workplace: Workplace, done: dict[UUID, int]) -> list[BackupPlace]:
    """Note which were reached, and tell which were not. Thread: the database worker."""
    if done:
        with workplace.unit() as unit:
            for place in unit.backup_places.all():
                if place.id in done:
                    unit.backup_places.put(replace(place, generation=done[place.id]))
            unit.commit()
    return places_behind(workplace)


def forget_place(workplace: Workplace, place_id: UUID) -> None:
    """Write to a folder no more; what lies there stays."""
    with workplace.unit() as unit:
        unit.backup_places.drop(place_id)
        unit.commit()


def verify(workplace: Workplace, path: str, *, going: Going = ignore) -> list[Check]:
    """Check every file in a folder, and that the newest backup noted for it still lies there.

    Raises:
        NotFoundError: ``backup.folder_absent``.
        RefusedError: ``backup.other_vault``.
    """
    backups = backups_of(workplace)
    checks = backups.verify(path, going=going)
    noted = max((p.last_commit for p in known_places(workplace) if p.path == path), default=0)
    newest = max((m.contents.commits for m in backups.manifests(path)), default=0)
    behind = "" if newest >= noted else "backup.newest_missing"
    return [*checks, Check(check="newest", ok=not behind, detail=behind)]


def practise(workplace: Workplace, path: str, *, going: Going = ignore) -> Practised:
    """Restore the newest backup into a private folder, count, and throw away.

    Thread: any but the main one.

    Raises:
        NotFoundError: ``backup.folder_absent`` or ``backup.none_there``.
        DamagedError, StorageError: why it would not do.
    """
    backups = backups_of(workplace)
    manifests = backups.manifests(path)
    if not manifests:
        raise NotFoundError("backup.none_there", field="folder")
    contents = backups.practise(path, manifests[-1].name, going=going)
    return Practised(name=manifests[-1].name, contents=contents)


def note_practice(workplace: Workplace, practised: Practised) -> None:
    """Note that a practice run went well today. Thread: the database worker."""
    with workplace.unit() as unit:
        unit.settings.put(PRACTISED_ON, workplace.clock.now().date().isoformat())
        unit.audit_log.note("verify", "backup", detail=practised.name)
        unit.commit()


def standing(workplace: Workplace) -> Standing:
    """How it stands. Thread: the database worker.

    Raises:
        RefusedError: ``backup.not_of_a_demo``.
    """
    backups = backups_of(workplace)
    behind = frozenset(place.id for place in places_behind(workplace))
    with workplace.unit() as unit:
        return Standing(
            own_path=backups.own_path(),
            places=tuple(unit.backup_places.all()),
            behind=behind,
            practised_on=unit.settings.get(PRACTISED_ON),
            erased=bool(workplace.keys.tombstones()),
        )


def _note(unit: UnitOfWork, one: Written, place: BackupPlace) -> None:
    if one.manifest is not None:
        unit.backup_places.put(
            replace(
                place,
                last_at=one.manifest.moment,
                last_commit=one.manifest.contents.commits,
                generation=one.generation,
            )
        )
        unit.audit_log.note("backup", "backup", place.id, detail=one.manifest.name)
    elif one.generation:  # the keys lie there, the snapshot does not
        unit.backup_places.put(replace(place, generation=one.generation))
    elif place.last_at is None and not place.generation:
        unit.backup_places.drop(place.id)
