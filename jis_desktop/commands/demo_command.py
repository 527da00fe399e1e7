"""``demo``: an invented year to look at, in a profile of its own beside the real one."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import InputError, PassphraseError, RefusedError
from jis_desktop.domain.records import Kind
from jis_desktop.services.demo.make import PASSPHRASE, YearClock, make_demo
from jis_desktop.services.demo.plan import Role, plan_demo
from jis_desktop.services.demo.stock import parse_stock

if TYPE_CHECKING:
    import argparse
    from collections import Counter

    from jis_desktop.commands.output import Output
    from jis_desktop.commands.shop import Shop


def demo(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    """Make a demo, or draw the window of one; prints a row a kind of record, or a picture."""
    if getattr(arguments, "now", None) is not None:
        raise InputError("command.usage", field="now", told="--now")
    if arguments.screens is not None:
        return _draw(arguments, shop, output)
    folder = _folder(arguments, shop)
    counts = _make(folder, arguments, shop, output)
    output.notice("demo.made", folder=str(folder), passphrase=PASSPHRASE)
    for kind in Kind:
        output.row({"kind": kind, "count": counts[kind]})
    return 0


def _draw(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    """Draw the demo that lies at ``--profile``, or one that is made for it and thrown away."""
    with ExitStack() as closing:
        if hasattr(arguments, "profile"):
            folder = _folder(arguments, shop)
        else:
            folder = Path(closing.enter_context(tempfile.TemporaryDirectory())) / "demo"
        if not _is_demo(folder, shop):
            _make(folder, arguments, shop, output)
        for drawn in shop.draw_screens(folder, arguments.screens, arguments.only):
            output.row(drawn)
    return 0


def _make(folder: Path, arguments: argparse.Namespace, shop: Shop, output: Output) -> Counter[Kind]:
    plan = plan_demo(parse_stock(shop.demo_lists()), role=Role(arguments.role))
    clock = YearClock()
    door = shop.door(folder, clock)
    try:
        return make_demo(
            plan,
            door=door,
            clock=clock,
            entropy=shop.entropy,
            tell=lambda done, of: output.notice("demo.progress", done=done, of=of),
        )
    finally:
        door.close()


def _is_demo(folder: Path, shop: Shop) -> bool:
    """Whether a demo lies there; False where nothing does.

    Raises:
        RefusedError: ``profile.exists``: something else lies there.
        InUseError: somebody looks at it.
    """
    door = shop.door(folder, shop.clock(None))
    if not door.exists():
        return False
    try:
        demo = door.unlock(PASSPHRASE).demo
    except PassphraseError:
        demo = False
    finally:
        door.close()
    if not demo:
        raise RefusedError("profile.exists", field="profile")
    return True


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
