"""``demo``: an invented year to look at, in a profile of its own beside the real one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.domain.errors import InputError, RefusedError
from jis_desktop.domain.records import Kind
from jis_desktop.services.demo.make import PASSPHRASE, YearClock, make_demo
from jis_desktop.services.demo.plan import Role, plan_demo
from jis_desktop.services.demo.stock import parse_stock

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from jis_desktop.commands.output import Output
    from jis_desktop.commands.shop import Shop


def demo(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    """Make a demo, in the place of an earlier one; prints how many records of each kind."""
    if getattr(arguments, "now", None) is not None:
        raise InputError("command.usage", field="now", told="--now")
    folder = _folder(arguments, shop)
    plan = plan_demo(parse_stock(shop.demo_lists()), role=Role(arguments.role))
    clock = YearClock()
    door = shop.door(folder, clock)
    try:
        counts = make_demo(
            plan,
            door=door,
            clock=clock,
            entropy=shop.entropy,
            tell=lambda done, of: output.notice("demo.progress", done=done, of=of),
        )
    finally:
        door.close()
    output.notice("demo.made", folder=str(folder), passphrase=PASSPHRASE)
    for kind in Kind:
        output.row({"kind": kind, "count": counts[kind]})
    return 0


def _folder(arguments: argparse.Namespace, shop: Shop) -> Path:
    """Where the demo will lie.

    Raises:
        RefusedError: ``demo.real_place``.
    """
    real = shop.default_folder()
    given: Path = getattr(arguments, "profile", real.with_name("demo"))
    if given.resolve() == real.resolve():
        raise RefusedError("demo.real_place", field="profile")
    return given
