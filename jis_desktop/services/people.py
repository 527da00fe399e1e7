"""Who a log is about: a youth one knows, or a new one made along with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID

from jis_desktop.domain.errors import NotFoundError
from jis_desktop.domain.young_person import YoungPerson
from jis_desktop.services.restrict import heed_restriction
from jis_desktop.services.usual import require_code

if TYPE_CHECKING:
    from jis_desktop.domain.young_person import KnownName
    from jis_desktop.ports import UnitOfWork, Workplace


@dataclass(frozen=True, kw_only=True)
class NewYoungPerson:
    """A youth who is not known yet; the name is enough."""

    name: str
    nickname: str = ""
    class_name: str = ""
    school_id: UUID | None = None
    school_year: int | None = None
    gender: str | None = None


@dataclass(frozen=True)
class KnownYoungPerson:
    """A youth who is known."""

    id: UUID


WhoIsIt = NewYoungPerson | KnownYoungPerson

_NO_ID = UUID(int=0)


def settle_who(who: WhoIsIt, *, unit: UnitOfWork, workplace: Workplace) -> tuple[UUID, bool]:
    """The youth's id, made in this transaction where it is a new one.

    Returns:
        (id, whether the youth was made just now).

    Raises:
        NotFoundError: a known youth that is not there.
        RefusedError: ``restriction.in_force``: a known youth whose data is restricted.
        InputError: a name that cannot be.
    """
    if isinstance(who, KnownYoungPerson):
        known = unit.young_people.get(who.id).id
        heed_restriction(unit, known)
        return known, False
    return add_young_person(who, unit=unit, workplace=workplace).id, True


def add_young_person(new: NewYoungPerson, *, unit: UnitOfWork, workplace: Workplace) -> YoungPerson:
    """Make a youth within an open transaction.

    Raises:
        InputError: a name, year or gender that cannot be.
    """
    today = workplace.clock.now().date()
    if new.gender is not None:
        require_code(workplace.lists, "gender", new.gender, on=today)
    draft = YoungPerson(
        id=_NO_ID,
        name=new.name,
        nickname=new.nickname,
        class_name=new.class_name,
        school_id=new.school_id,
        school_year=new.school_year,
        gender=new.gender,
        registered_on=today,
    ).checked()
    # The id comes last: a name that is refused must not use up a key.
    person = replace(draft, id=unit.new_young_person_id())
    unit.young_people.add(person)
    return person


def find_by_name(name: str, *, class_name: str, names: list[KnownName]) -> KnownName:
    """The one youth who is called that.

    Raises:
        NotFoundError: ``who.unknown``, or ``who.ambiguous`` with how many there are.
    """
    found = [
        known
        for known in names
        if known.answers_to(name)
        and (not class_name or known.class_name.casefold() == class_name.casefold())
    ]
    if not found:
        raise NotFoundError("who.unknown", field="who")
    if len(found) > 1:
        raise NotFoundError("who.ambiguous", field="who", count=len(found))
    return found[0]
