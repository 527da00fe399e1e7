"""``audit verify``: checks the log of who did what."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jis_desktop.commands.shop import opened
from jis_desktop.domain.errors import InputError
from jis_desktop.services.check_log import check_log, folders_to_ask, manifests_in

if TYPE_CHECKING:
    import argparse

    from jis_desktop.commands.output import Output
    from jis_desktop.commands.shop import Shop

_HEAD = re.compile(r"(\d{1,12}):([0-9a-f]{64})")


def verify(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    """Walk the chain; prints the head to note elsewhere. Exit 3 with the first broken line.

    A head inside the profile would go with the log that somebody puts back, so those that are
    compared come from outside: from the backups that can be reached, and ``--head NUMBER:CODE``
    as an earlier run printed it.
    """
    heads = tuple(_head(word) for word in arguments.head)
    with opened(arguments, shop, output) as workplace:
        manifests = manifests_in(workplace, folders_to_ask(workplace))
        state = check_log(workplace, heads=heads, manifests=manifests)
    number, code = state.head
    output.row(
        {
            "whole": state.first_broken is None,
            "lines": number,
            "first_broken": state.first_broken,
            "head": f"{number}:{code}",
            "compared": state.compared,
        }
    )
    return 0 if state.first_broken is None else 3


def _head(word: str) -> tuple[int, str]:
    found = _HEAD.fullmatch(word)
    if found is None:
        raise InputError("audit.head_unreadable", field="head")
    return int(found[1]), found[2]
