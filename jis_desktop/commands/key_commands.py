"""``recover`` and ``organisation-key``: a new passphrase by code or by two people."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from jis_desktop.commands.new_file import new_file
from jis_desktop.commands.shop import folder_of, read_passphrase, read_secrets
from jis_desktop.services.unlock import guarded, unlock_with_code, unlock_with_shares

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from jis_desktop.commands.output import Output
    from jis_desktop.commands.shop import Shop


def recover(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    """Open the profile in another way and set a new passphrase.

    The secrets are lines of the passphrase's file descriptor: the code, or two shares, and then
    the new passphrase.
    """
    folder, clock = folder_of(arguments, shop), shop.clock(None)
    door, attempts = shop.door(folder, clock), shop.attempts(folder, clock)
    try:
        if arguments.organisation:
            one, other, new = read_secrets(arguments, shop, count=3)
            workplace = unlock_with_shares((one, other), new, door=door, attempts=attempts)
        else:
            code, new = read_secrets(arguments, shop, count=2)
            workplace = unlock_with_code(code, new, door=door, attempts=attempts)
        with workplace.unit() as unit:
            output.row({"id": unit.profile().id, "recovered": True})
    finally:
        door.close()
    return 0


def rotate(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    """Make new keys; the new printed code is in its file before anything is replaced."""
    folder = folder_of(arguments, shop)
    clock = shop.clock(None)
    attempts = shop.attempts(folder, clock)
    passphrase = read_passphrase(arguments, shop)
    handle = new_file(arguments.recovery_out, field="recovery_out")
    kept = False

    def keep(code: str) -> None:
        nonlocal kept
        os.write(handle, f"{code}\n".encode())
        os.fsync(handle)
        kept = True

    try:
        guarded(attempts, lambda: shop.renew(folder, passphrase, keep))
        output.row({"renewed": True, "recovery_out": str(arguments.recovery_out)})
    finally:
        os.close(handle)
        if not kept:
            arguments.recovery_out.unlink(missing_ok=True)
    return 0


def organisation_key(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    """Make the organisation's recovery key; its private half exists in shares only.

    A file that is there already is left alone, and then nothing is made.
    """
    paths = [arguments.out_public, *arguments.out_share]
    public, shares = shop.organisation_key(len(arguments.out_share))
    made: list[Path] = []
    try:
        for path, text in zip(paths, (public, *shares), strict=True):
            handle = new_file(path, field="out_share")
            made.append(path)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(f"{text}\n")
    except BaseException:
        for path in made:
            path.unlink(missing_ok=True)
        raise
    output.row({"public": public, "shares": len(shares), "needed": 2})
    return 0
