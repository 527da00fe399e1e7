"""Reads the command line, runs one command, and turns errors into exit codes."""

from __future__ import annotations

import locale
import sys
from typing import TYPE_CHECKING

from jis_desktop.commands.arguments import build_parser
from jis_desktop.commands.output import Output
from jis_desktop.domain.errors import JisError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from jis_desktop.commands.shop import Shop
    from jis_desktop.domain.messages import Language, Messages

    Command = Callable[[argparse.Namespace, Shop, Output], int]


def read_arguments(words: list[str], messages: Messages) -> argparse.Namespace | int:
    """The parsed words, or the exit code where they are no command."""
    try:
        return build_parser().parse_args(words)
    except JisError as error:
        as_json = "--json" in words
        Output(
            sys.stdout, sys.stderr, as_json=as_json, messages=messages, language=system_language()
        ).error(error)
        return error.exit_code


def run_command(arguments: argparse.Namespace, shop: Shop) -> int:
    """Run the command that the arguments name; its exit code."""
    output = Output(
        sys.stdout,
        sys.stderr,
        as_json=getattr(arguments, "json", False),
        messages=shop.messages,
        language=getattr(arguments, "language", system_language()),
    )
    try:
        return _command(arguments.command)(arguments, shop, output)
    except JisError as error:
        output.error(error)
        return error.exit_code


def system_language() -> Language:
    """English where the system speaks it, Dutch everywhere else."""
    spoken = locale.getlocale()[0] or ""
    return "en" if spoken.startswith(("en", "English")) else "nl"


def _command(name: str) -> Command:
    # Imported late: the self-test must run where a part of storage is broken.
    if name in {"init", "doctor"}:
        from jis_desktop.commands import profile_commands as profile  # noqa: PLC0415  see above

        return {"init": profile.init, "doctor": profile.doctor}[name]
    if name in {"recover", "organisation-key", "keys"}:
        from jis_desktop.commands import key_commands as keys  # noqa: PLC0415  see above

        return {
            "recover": keys.recover,
            "organisation-key": keys.organisation_key,
            "keys": keys.rotate,
        }[name]
    if name == "demo":
        from jis_desktop.commands.demo_command import demo  # noqa: PLC0415  see above

        return demo
    if name in {"backup", "restore", "verify"}:
        from jis_desktop.commands import backup_commands as backups  # noqa: PLC0415  see above

        return {
            "backup": backups.back_up_now,
            "restore": backups.restore_from,
            "verify": backups.verify_backups,
        }[name]
    if name == "audit":
        from jis_desktop.commands.audit_command import verify  # noqa: PLC0415  see above

        return verify
    from jis_desktop.commands import record_commands as records  # noqa: PLC0415  see above

    commands: dict[str, Command] = {
        "log": records.log,
        "find": records.find,
        "list": records.list_kind,
        "show": records.show,
        "merge": records.merge_two,
        "unmerge": records.unmerge_one,
        "erase": records.erase,
    }
    return commands[name]
