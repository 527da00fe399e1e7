"""What `bootstrap` hands to the commands, and how a command opens the profile."""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO

from jis_desktop.domain.errors import InputError, RefusedError
from jis_desktop.services.unlock import unlock

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Mapping
    from datetime import datetime
    from pathlib import Path

    from jis_desktop.commands.output import Output
    from jis_desktop.domain.messages import Language, Messages
    from jis_desktop.ports import Attempts, BackupSource, Clock, Entropy, ProfileDoor, Workplace

LONGEST_LINE = 64 * 1024
"""Bytes of one line on standard input; more is not a log line."""


@dataclass(frozen=True, kw_only=True)
class Shop:
    """The parts that commands are made of.

    Attributes:
        clock: the system's, or one that stands at a given moment.
        door, attempts: of the profile in a folder.
        default_folder: where the profile lies when nobody says.
        probes: of the self-test, for a folder.
        grammar: the quick line's help.
        demo_lists: the texts that a demo draws from, by name.
        draw_screens: draws the window of a demo, to a folder, as far as names fit a pattern;
            gives an object a picture.
        organisation_key: makes a public key, in base 64, and so many shares of its other half.
        renew: makes new keys for the profile in a folder, whose passphrase is given; tells the
            new printed code before anything is replaced.
        stdin: standard input, in bytes.
        source: a folder of backups as seen from a profile's folder.
    """

    messages: Messages
    entropy: Entropy
    clock: Callable[[datetime | None], Clock]
    door: Callable[[Path, Clock], ProfileDoor]
    attempts: Callable[[Path, Clock], Attempts]
    default_folder: Callable[[], Path]
    probes: Callable[[Path], Mapping[str, Callable[[], str]]]
    essential_probes: frozenset[str]
    grammar: Callable[[Language], str]
    demo_lists: Callable[[], Mapping[str, str]]
    draw_screens: Callable[[Path, Path, str], Iterator[dict[str, Any]]]
    organisation_key: Callable[[int], tuple[str, tuple[str, ...]]]
    renew: Callable[[Path, str, Callable[[str], None]], None]
    stdin: BinaryIO
    source: Callable[[Path, Path], BackupSource]


def folder_of(arguments: argparse.Namespace, shop: Shop) -> Path:
    """The profile's folder."""
    given: Path | None = getattr(arguments, "profile", None)
    return given if given is not None else shop.default_folder()


@contextmanager
def opened(arguments: argparse.Namespace, shop: Shop, output: Output) -> Iterator[Workplace]:
    """Unlock the profile for one command and close it after, whatever happens.

    What the owner should know about the profile is told on stderr; the command goes on.

    Raises:
        RefusedError: ``now.not_a_test`` where the clock of a real profile was to be set.
    """
    moment: datetime | None = getattr(arguments, "now", None)
    folder, clock = folder_of(arguments, shop), shop.clock(moment)
    door = shop.door(folder, clock)
    passphrase = read_passphrase(arguments, shop)
    try:
        workplace = unlock(passphrase, door=door, attempts=shop.attempts(folder, shop.clock(None)))
        if moment is not None:
            _check_test_profile(workplace)
        for code in door.warnings():
            output.notice(code)
        yield workplace
    finally:
        door.close()


def read_passphrase(arguments: argparse.Namespace, shop: Shop) -> str:
    """The first line of the file descriptor that holds the passphrase.

    Raises:
        InputError: ``passphrase.missing``, or text that is no UTF-8.
    """
    return read_secrets(arguments, shop, count=1)[0]


def read_secrets(arguments: argparse.Namespace, shop: Shop, *, count: int) -> tuple[str, ...]:
    """So many lines of the file descriptor that holds secrets.

    Raises:
        InputError: ``passphrase.missing``: one is not there; or text that is no UTF-8.
    """
    number: int = getattr(arguments, "passphrase_fd", 0)
    return _read_lines(number, shop, field="passphrase", count=count)


def read_line(number: int, shop: Shop, *, field: str) -> str:
    """The next line of a file descriptor that holds a secret.

    Raises:
        InputError: ``passphrase.missing``, or text that is no UTF-8.
    """
    return _read_lines(number, shop, field=field, count=1)[0]


def _read_lines(number: int, shop: Shop, *, field: str, count: int) -> tuple[str, ...]:
    if number == 0:
        lines = [shop.stdin.readline(LONGEST_LINE) for _ in range(count)]
    else:
        lines = _first_lines(number, count, field=field)
    try:
        secrets = tuple(line.decode().rstrip("\r\n") for line in lines)
    except UnicodeDecodeError:
        raise InputError("text.not_utf8", field=field) from None
    if not all(secrets):
        raise InputError("passphrase.missing", field=field)
    return secrets


def _first_lines(number: int, count: int, *, field: str) -> list[bytes]:
    try:
        with os.fdopen(number, "rb", closefd=False) as handle:
            return [handle.readline(LONGEST_LINE) for _ in range(count)]
    except OSError:
        raise InputError("passphrase.missing", field=field) from None


def _check_test_profile(workplace: Workplace) -> None:
    with workplace.unit() as unit:
        if not unit.profile().test:
            raise RefusedError("now.not_a_test", field="now")
