"""The people around a youth: who, to reach how, and whether the youth agrees."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jis_desktop.domain.network_member import NetworkMember
from jis_desktop.domain.records import Kind, Logged
from jis_desktop.services.restrict import heed_restriction
from jis_desktop.services.usual import drop_with, require_code

if TYPE_CHECKING:
    from uuid import UUID

    from jis_desktop.domain.records import Changes
    from jis_desktop.ports import Workplace


@dataclass(frozen=True, kw_only=True)
class Person:
    """What is typed about somebody; see `domain.network_member.NetworkMember`."""

    role: str
    name: str = ""
    reach: str = ""
    agreed: bool | None = None


def see_network(young_person_id: UUID, workplace: Workplace) -> tuple[NetworkMember, ...]:
    """The people around a youth, in order of writing.

    Raises:
        NotFoundError: no such youth.
    """
    with workplace.unit() as unit:
        unit.young_people.get(young_person_id)
        return tuple(unit.network.of(young_person_id))


def add_to_network(
    young_person_id: UUID, person: Person, workplace: Workplace, *, draft_id: UUID | None = None
) -> Logged:
    """Add somebody.

    Raises:
        InputError: a field that cannot be.
        NotFoundError: no such youth.
        StorageError: the disk refuses.
    """
    new = NetworkMember(
        id=workplace.entropy.uuid(), young_person_id=young_person_id, **vars(person)
    ).checked()
    _check_role(new.role, workplace)
    with workplace.unit() as unit:
        heed_restriction(unit, young_person_id)
        unit.network.add(new)
        drop_with(unit, draft_id)
        changes = unit.commit()
    return Logged(
        kind=Kind.NETWORK_MEMBER, id=new.id, changes=changes, young_person_id=young_person_id
    )


def change_in_network(
    member_id: UUID, person: Person, workplace: Workplace, *, draft_id: UUID | None = None
) -> tuple[Person, Changes]:
    """Change what is known of somebody; gives what was known before.

    Raises:
        InputError: a field that cannot be.
        NotFoundError: nobody with that id.
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        known = unit.network.get(member_id)
        heed_restriction(unit, known.young_person_id)
        changed = replace(known, **vars(person)).checked()
        if changed.role != known.role:
            _check_role(changed.role, workplace)
        unit.network.update(changed)
        drop_with(unit, draft_id)
        before = Person(role=known.role, name=known.name, reach=known.reach, agreed=known.agreed)
        return before, unit.commit()


def take_from_network(member_id: UUID, workplace: Workplace) -> tuple[NetworkMember, Changes]:
    """Take somebody out; gives who it was, to add again.

    Raises:
        NotFoundError: nobody with that id.
        StorageError: the disk refuses.
    """
    with workplace.unit() as unit:
        known = unit.network.get(member_id)
        heed_restriction(unit, known.young_person_id)
        unit.network.remove(member_id)
        return known, unit.commit()


def _check_role(role: str, workplace: Workplace) -> None:
    require_code(workplace.lists, "network_role", role, on=workplace.clock.now().date())
