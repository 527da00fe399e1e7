"""The words of the command line. Reads them; does nothing with them.

The options that every command takes may stand before or after the command's name.
"""

from __future__ import annotations

import argparse
import re
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn

from jis_desktop import __version__
from jis_desktop.domain.errors import InputError
from jis_desktop.domain.records import Kind

KIND_WORDS = {kind.value: kind for kind in Kind} | {
    "youth": Kind.YOUNG_PERSON,
    "signal": Kind.EARLY_SIGNAL,
    "support": Kind.SUPPORT_ACTION,
}

CAUSES = ("request", "mistake")
"""Of an erasure; a term that has passed is decided upon in the window."""

ROLES = ("worker", "coordinator", "city")
_NAME_PARTS = 4
"""Of a picture's name: screen, language, theme and size."""


class _Parser(argparse.ArgumentParser):
    """Reports a wrong word as an error of ours, so that --json holds for it too."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401  whatever argparse takes
        # Half an option's name must not be another option: --pass is not --passphrase-fd.
        super().__init__(**options, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        raise InputError("command.usage", field="arguments", told=_without_what_was_typed(message))


def _without_what_was_typed(message: str) -> str:
    """What argparse tells, without the words themselves: they may be a note or a passphrase."""
    if message.startswith("the following arguments are required"):
        return message
    found = re.match(r"argument ([^:]+)(: [^'\"]+$)?", message)  # it quotes what was typed
    return found[0] if found else "arguments"


def build_parser() -> argparse.ArgumentParser:
    """The parser for all commands; ``command`` is None when the window is meant."""
    common = _common_options()
    parser = _Parser(prog="jis-desktop", parents=[common], description=__doc__.split("\n", 1)[0])
    parser.add_argument("--version", action="version", version=f"jis-desktop {__version__}")
    parser.add_argument("--offscreen-tour", action="store_true", help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", parser_class=_Parser)
    _add_init(commands.add_parser("init", parents=[common], help="make a profile"))
    _add_log(commands.add_parser("log", parents=[common], add_help=False, help="log what happened"))
    _add_reading(commands, common)
    _add_merging(commands, common)
    _add_backups(commands, common)
    _add_erasing(commands, common)
    _add_audit(commands, common)
    _add_demo(commands.add_parser("demo", parents=[common], help="make an invented year"))
    _add_keys(commands, common)
    commands.add_parser("doctor", parents=[common], help="test this installation").add_argument(
        "--out", type=Path, metavar="FILE", help="write the report here as well"
    )
    return parser


def _common_options() -> _Parser:
    common = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--profile", type=Path, metavar="DIR", help="where the profile lies")
    common.add_argument("--json", action="store_true", help="JSON Lines, errors too")
    common.add_argument(
        "--passphrase-fd", type=int, metavar="N", help="read the passphrase here (default 0)"
    )
    common.add_argument("--now", type=_moment, metavar="ISO", help="trial profiles only")
    common.add_argument("--language", choices=("nl", "en"), help="language of messages")
    return common


def _add_init(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name", required=True, help="your name")
    parser.add_argument("--organisation", required=True)
    parser.add_argument("--school", action="append", required=True, help="may be repeated")
    parser.add_argument(
        "--recovery-out", type=Path, required=True, metavar="FILE", help="a new file for the code"
    )
    parser.add_argument("--test", action="store_true", help="a trial profile")


def _add_log(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("line", nargs="*", help="what happened, in one line")
    parser.add_argument("--stdin", action="store_true", help="a line each from standard input")
    parser.add_argument("--school", help="at which school; else your first")
    parser.add_argument(
        "--health-reason",
        default="",
        metavar="TEXT",
        help="why something about health has to be in it",
    )
    parser.add_argument("-h", "--help", action="store_true", dest="grammar")


def _add_demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--role", choices=ROLES, default=ROLES[0], help="whose laptop (default worker)"
    )
    parser.add_argument(
        "--screens", type=Path, metavar="DIR", help="draw every screen of the demo in this folder"
    )
    parser.add_argument(
        "--only",
        default="*_*_*_*",
        type=_pattern,
        metavar="PATTERN",
        help="only pictures named like that: 'today_nl_*_1280x800'",
    )


def _add_reading(commands: argparse._SubParsersAction[_Parser], common: _Parser) -> None:
    kinds = ", ".join(kind.value for kind in Kind)
    find = commands.add_parser("find", parents=[common], help="find by a name or a text")
    find.add_argument("text", nargs="+")
    listing = commands.add_parser("list", parents=[common], help=f"list records of a kind: {kinds}")
    listing.add_argument("kind", type=_kind, metavar="KIND")
    show = commands.add_parser("show", parents=[common], help="show one whole record")
    show.add_argument("kind", type=_kind, metavar="KIND")
    show.add_argument("id", metavar="ID")


def _add_merging(commands: argparse._SubParsersAction[_Parser], common: _Parser) -> None:
    joined = commands.add_parser("merge", parents=[common], help="make two youths one")
    joined.add_argument("id", metavar="A", help="who stays")
    joined.add_argument("other", metavar="B", help="whose records move")
    apart = commands.add_parser("unmerge", parents=[common], help="take a merge back")
    apart.add_argument("id", metavar="B", help="who was merged into another")


def _add_keys(commands: argparse._SubParsersAction[_Parser], common: _Parser) -> None:
    recover = commands.add_parser(
        "recover",
        parents=[common],
        help="open with the code, or two shares, and a new passphrase: a line each on the fd",
    )
    recover.add_argument(
        "--organisation", action="store_true", help="two shares of the organisation's key"
    )
    keys = commands.add_parser("keys", parents=[common], help="make new keys for the profile")
    keys.add_argument("deed", choices=("rotate",))
    keys.add_argument(
        "--recovery-out", type=Path, required=True, metavar="FILE", help="a new file for the code"
    )
    key = commands.add_parser("organisation-key", parents=[common], help="make a recovery key")
    key.add_argument("deed", choices=("create",))
    key.add_argument(
        "--out-public", type=Path, required=True, metavar="FILE", help="for the policy"
    )
    key.add_argument(
        "--out-share",
        type=Path,
        action="append",
        required=True,
        metavar="FILE",
        help="a new file for each of 2 to 5 shares; any two open",
    )


def _add_backups(commands: argparse._SubParsersAction[_Parser], common: _Parser) -> None:
    making = commands.add_parser("backup", parents=[common], help="back up now")
    making.add_argument("--to", type=Path, metavar="DIR", help="only in this folder")
    restoring = commands.add_parser("restore", parents=[common], help="put a backup back")
    checking = commands.add_parser("verify", parents=[common], help="check every backup")
    for parser in (restoring, checking):
        parser.add_argument(
            "--from",
            type=Path,
            required=parser is restoring,
            dest="source",
            metavar="DIR",
            help="the folder of backups",
        )
        parser.add_argument(
            "--recovery-fd",
            type=int,
            metavar="N",
            help="read the recovery code here; the passphrase is then the new one",
        )
    restoring.add_argument("--at", default="", metavar="NAME", help="which one (default newest)")
    restoring.add_argument("--preview", action="store_true", help="tell, and change nothing")


def _add_erasing(commands: argparse._SubParsersAction[_Parser], common: _Parser) -> None:
    gone = commands.add_parser("erase", parents=[common], help="erase a youth; no way back")
    gone.add_argument("id", metavar="ID", help="whom; who was merged into that youth goes too")
    gone.add_argument(
        "--cause",
        choices=CAUSES,
        default=CAUSES[0],
        help="the youth or a parent asks for it (default), or it was a mistake to keep it",
    )


def _add_audit(commands: argparse._SubParsersAction[_Parser], common: _Parser) -> None:
    audit = commands.add_parser("audit", parents=[common], help="the log of who did what")
    deeds = audit.add_subparsers(dest="deed", required=True, parser_class=_Parser)
    verify = deeds.add_parser("verify", parents=[common], help="check that no line was changed")
    verify.add_argument(
        "--head", action="append", default=[], metavar="NUMBER:CODE",
        help="as an earlier run printed it; may be repeated",
    )  # fmt: skip


def _kind(word: str) -> Kind:
    try:
        return KIND_WORDS[word]
    except KeyError:
        raise argparse.ArgumentTypeError(", ".join(kind.value for kind in Kind)) from None


def _pattern(text: str) -> str:
    if text.count("_") < _NAME_PARTS - 1:
        raise argparse.ArgumentTypeError("SCREEN_LANGUAGE_THEME_SIZE")
    return text


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone()
