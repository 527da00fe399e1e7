"""Reads the command line, runs one command, and turns errors into exit codes."""

from __future__ import annotations

import locale
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Final

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


_COMMANDS: Final = {
    "init": "profile_commands.init",
    "doctor": "profile_commands.doctor",
    "recover": "key_commands.recover",
    "organisation-key": "key_commands.organisation_key",
    "keys": "key_commands.rotate",
    "demo": "demo_command.demo",
    "backup": "backup_commands.back_up_now",
    "restore": "backup_commands.restore_from",
    "verify": "backup_commands.verify_backups",
    "audit": "audit_command.verify",
    "log": "record_commands.log",
    "find": "record_commands.find",
    "list": "record_commands.list_kind",
    "show": "record_commands.show",
    "merge": "record_commands.merge_two",
    "unmerge": "record_commands.unmerge_one",
    "erase": "record_commands.erase",
}


def _command(name: str) -> Command:
    # Imported late: the self-test must run where a part of storage is broken.
    module, function = _COMMANDS[name].split(".")
    found: Command = getattr(import_module(f"jis_desktop.commands.{module}"), function)
    return found
