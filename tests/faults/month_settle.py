"""What became of the one order that a killed process had begun: both answers are right."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid5

from tests.faults.month_world import LOGS

if TYPE_CHECKING:
    from tests.faults.month_look import Found
    from tests.faults.month_world import Order, World


def settle_doubtful(world: World, order: Order, found: Found) -> set[str]:
    """Take over what is found of an order that nobody acknowledged.

    Returns:
        Who is erased by it.
    """
    if order.verb == "erase":
        return _erase(world, order, found)
    if order.verb == "file":
        for line_id in list(world.lines):
            record_id = uuid5(line_id, "0.0")
            if record_id in found.records:
                world.filed(line_id, record_id)
    elif _happened(order, found):
        world.apply(order)
    return set()


def _happened(order: Order, found: Found) -> bool:
    if order.verb in LOGS:
        return order.id in found.records
    shown = {
        "capture": order.id in found.lines,
        "hold": order.youth in found.held,
        "restrict": order.youth in found.restricted,
        "lift": order.youth not in found.restricted,
        "merge": order.other not in found.listed,
        "unmerge": order.other in found.listed,
    }
    return shown.get(order.verb, False)


def _erase(world: World, order: Order, found: Found) -> set[str]:
    """Before the key went, nothing but drafts and lines may have; after it, all goes."""
    if order.expected != "ok":
        return set()
    everyone = world.with_merged(order.youth)
    gone = {one for one in everyone if one not in found.youths}
    for part, there in ((world.records, found.records), (world.lines, found.lines)):
        fleeting = [
            one
            for one, told in part.items()
            if told.youth in everyone and (part is world.lines or told.kind == "draft")
        ]
        for one in fleeting:
            if one not in there:
                del part[one]
    if gone:
        if order.id not in found.certificates:
            world.drafts_dropped()
        world.erased(gone)
    return gone
