"""The whole year, planned: the city's, a team's or one worker's, and what each adds up to.

Pure: no clock, no database, no randomness but the seed's. Every worker's share comes from dice
of its own, so the city's year is exactly the sum of the shares.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from jis_desktop.services.demo.city import workers_of
from jis_desktop.services.demo.coaching import talks_of
from jis_desktop.services.demo.dice import Seed
from jis_desktop.services.demo.group_work import meetings_of
from jis_desktop.services.demo.noticing import chats_of, helps_of, notices_of
from jis_desktop.services.demo.people import youths_of
from jis_desktop.services.demo.planning import networks_of, repeats_of, stays_of

if TYPE_CHECKING:
    from jis_desktop.services.demo.city import Worker
    from jis_desktop.services.demo.deeds import Deed, PlannedYouth
    from jis_desktop.services.demo.stock import Stock

SEED: Final = 2022
CITY: Final = ("Alle jongerenwerkers", "Jongerenwerk in School")


class Role(StrEnum):
    """Whose laptop it is."""

    WORKER = "worker"
    COORDINATOR = "coordinator"
    CITY = "city"


@dataclass(frozen=True, kw_only=True)
class Share:
    """One worker's year.

    Attributes:
        deeds: in the order of the year.
    """

    worker: Worker
    youths: tuple[PlannedYouth, ...]
    deeds: tuple[Deed, ...]


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What a demo will hold.

    Attributes:
        owner: whose name stands in the window.
        schools: names, in the order of joining.
        deeds: of all shares, in the order of the year.
    """

    owner: str
    organisation: str
    schools: tuple[str, ...]
    shares: tuple[Share, ...]
    deeds: tuple[Deed, ...]


def plan_demo(stock: Stock, *, role: Role, seed: int = SEED) -> Plan:
    """The plan of a role's demo: the first worker, that worker's team, or everybody."""
    chosen = Seed(seed)
    workers = workers_of(stock, chosen)
    team = [worker for worker in workers if _same_team(worker, workers[0])]
    members = {Role.WORKER: team[:1], Role.COORDINATOR: team, Role.CITY: list(workers)}[role]
    owner, organisation = members[0].name, members[0].organisation
    if role is Role.COORDINATOR:
        owner = f"Coördinator {members[0].district.capitalize()}"
    if role is Role.CITY:
        owner, organisation = CITY
    return plan_of(members, stock, owner=owner, organisation=organisation, seed=chosen)


def plan_of(
    workers: list[Worker], stock: Stock, *, owner: str, organisation: str, seed: Seed
) -> Plan:
    """The plan of some workers' shares together."""
    shares = tuple(share_of(worker, stock, seed) for worker in workers)
    schools = dict.fromkeys(school for worker in workers for school in worker.schools)
    deeds = [deed for share in shares for deed in share.deeds]
    return Plan(
        owner=owner,
        organisation=organisation,
        schools=tuple(school.name for school in stock.schools if school in schools),
        shares=shares,
        deeds=_in_order(deeds),
    )


def share_of(worker: Worker, stock: Stock, seed: Seed) -> Share:
    """One worker's year."""
    youths = youths_of(worker, stock, seed)
    deeds: list[Deed] = []
    for youth in youths:
        deeds += talks_of(worker, youth, stock=stock, seed=seed)
    meetings = meetings_of(worker, youths, stock=stock, seed=seed)
    deeds += [*meetings, *repeats_of(meetings, stock)]
    deeds += notices_of(worker, youths, stock=stock, seed=seed)
    deeds += chats_of(worker, seed=seed)
    deeds += helps_of(worker, youths, stock=stock, seed=seed)
    deeds += stays_of(worker, seed=seed)
    deeds += networks_of(worker, youths, stock=stock, seed=seed)
    return Share(worker=worker, youths=youths, deeds=_in_order(deeds))


def _same_team(worker: Worker, other: Worker) -> bool:
    return (worker.organisation, worker.district) == (other.organisation, other.district)


def _in_order(deeds: list[Deed]) -> tuple[Deed, ...]:
    return tuple(sorted(deeds, key=lambda deed: deed.moment))
