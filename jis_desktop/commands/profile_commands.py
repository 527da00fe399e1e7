"""``init`` and ``doctor``: making a profile, and testing the installation."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from jis_desktop.commands.new_file import new_file
from jis_desktop.commands.output import record_row
from jis_desktop.commands.shop import folder_of, read_passphrase
from jis_desktop.domain.errors import RefusedError, StorageError
from jis_desktop.services.check_installation import check_installation, exit_code
from jis_desktop.services.first_start import FirstStart, check_first_start, start_profile

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from jis_desktop.commands.output import Output
    from jis_desktop.commands.shop import Shop


def init(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    """Make a profile; prints its id and where the recovery code lies.

    The file for the code is made first: a profile without its code would be the worse half.
    """
    folder = folder_of(arguments, shop)
    clock = shop.clock(getattr(arguments, "now", None))
    if getattr(arguments, "now", None) is not None and not arguments.test:
        raise RefusedError("now.not_a_test", field="now")
    start = FirstStart(
        worker=arguments.name,
        organisation=arguments.organisation,
        schools=tuple(arguments.school),
        passphrase=read_passphrase(arguments, shop),
        test=arguments.test,
    )
    check_first_start(start)
    door = shop.door(folder, clock)
    if door.exists():
        raise RefusedError("profile.exists", field="profile")
    handle = new_file(arguments.recovery_out, field="recovery_out")
    made = False
    try:
        workplace, code = start_profile(start, door=door, entropy=shop.entropy)
        os.write(handle, f"{code}\n".encode())
        os.fsync(handle)
        made = True
        with workplace.unit() as unit:
            output.row({"id": unit.profile().id, "recovery_out": str(arguments.recovery_out)})
    finally:
        os.close(handle)
        door.close()
        if not made:
            arguments.recovery_out.unlink(missing_ok=True)
    return 0


def doctor(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    """Test every part; prints a line a check. Exit 0, 3 or 4."""
    probes = shop.probes(folder_of(arguments, shop))
    checks = check_installation(probes, essential=shop.essential_probes)
    rows = [_check_row(record_row(check)) for check in checks]
    for row in rows:
        output.row(row)
    if arguments.out is not None:
        _write_report(arguments.out, rows)
    return exit_code(checks)


def _check_row(row: dict[str, Any]) -> dict[str, Any]:
    return {name: row[name] for name in ("check", "ok", "detail")}


def _write_report(path: Path, rows: list[dict[str, Any]]) -> None:
    lines = "".join(f"{row['check']}\t{row['ok']}\t{row['detail']}\n" for row in rows)
    try:
        path.write_text(lines, encoding="utf-8")
    except OSError:
        raise StorageError("file.not_written", field="out") from None
