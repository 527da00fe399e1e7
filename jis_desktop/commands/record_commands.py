"""``log``, ``find``, ``list``, ``show``, ``merge``, ``unmerge`` and ``erase``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from jis_desktop.commands.output import record_row
from jis_desktop.commands.shop import LONGEST_LINE, opened
from jis_desktop.domain.errors import InputError, JisError
from jis_desktop.domain.records import Kind
from jis_desktop.services.back_up import renew_keys
from jis_desktop.services.erase_youth import erase_youth
from jis_desktop.services.log_line import log_line
from jis_desktop.services.merge import merge, unmerge
from jis_desktop.services.read_records import find_records, list_records, show_record
from jis_desktop.services.report_code import note_steps_printed
from jis_desktop.services.see_audit import note_reading

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from jis_desktop.commands.output import Output
    from jis_desktop.commands.shop import Shop
    from jis_desktop.domain.records import Changes, Logged


def log(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    """Log one line, or a line each from standard input; prints what each became.

    With ``--stdin`` a line that is refused is told on stderr and the next one is read; the
    exit code is then that of the first refusal.
    """
    if arguments.grammar:
        output.text(shop.grammar(getattr(arguments, "language", "nl")))
        return 0
    given = " ".join(arguments.line).strip()
    if bool(given) == arguments.stdin:
        raise InputError("log.nothing", field="line")
    with opened(arguments, shop, output) as workplace:
        worst = 0
        for line in _lines(shop) if arguments.stdin else [given]:
            try:
                logged = log_line(
                    line,
                    workplace,
                    school_name=arguments.school,
                    health_reason=arguments.health_reason,
                )
            except JisError as error:
                output.error(error)
                worst = worst or error.exit_code
            else:
                output.row(_logged_row(logged))
        return worst


def find(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    """Find records by a name or a text; exit 8 when there are none."""
    with opened(arguments, shop, output) as workplace:
        found = find_records(" ".join(arguments.text), workplace)
    for one in found:
        output.row({"type": one.kind, "id": one.id, "title": one.title, "matched": one.matched})
    return 0 if found else 8


def list_kind(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    """Print every record of a kind, newest first."""
    with opened(arguments, shop, output) as workplace:
        records: Iterable[Any] = list_records(arguments.kind, workplace)
        if arguments.kind is Kind.MELDCODE_STEP:
            records = tuple(records)
            note_steps_printed(records, workplace)
        for record in records:
            output.row(record_row(record))
    return 0


def show(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    """Print one whole record."""
    record_id = _id(arguments.id)
    with opened(arguments, shop, output) as workplace:
        record = show_record(arguments.kind, record_id, workplace)
        if arguments.kind is Kind.MELDCODE_STEP:
            note_steps_printed([record], workplace)
        output.row(record_row(record))
        if arguments.kind is Kind.YOUNG_PERSON:
            note_reading(record_id, workplace)
    return 0


def merge_two(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    """Move all that is about one youth to another; prints every id that it touched."""
    kept, merged = _id(arguments.id), _id(arguments.other)
    with opened(arguments, shop, output) as workplace:
        _print_touched(merge(kept, merged, workplace), output)
    return 0


def unmerge_one(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    """Take a merge back; prints every id that it touched."""
    merged = _id(arguments.id)
    with opened(arguments, shop, output) as workplace:
        _print_touched(unmerge(merged, workplace), output)
    return 0


def erase(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    """Erase a youth and all about that youth; prints every id that it touched."""
    youth = _id(arguments.id)
    with opened(arguments, shop, output) as workplace:
        erased = erase_youth(youth, cause=arguments.cause, workplace=workplace)
        _print_touched(erased.changes, output)
        for place in renew_keys(workplace):
            output.notice("erasure.copy_remains", folder=place.path)
    return 0


def _id(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise InputError("id.unreadable", field="id") from None


def _print_touched(changes: Changes, output: Output) -> None:
    for kind, ids in changes.touched.items():
        for touched in sorted(ids, key=str):
            output.row({"kind": kind, "id": touched, "commit": changes.commit})


def _logged_row(logged: Logged) -> dict[str, object]:
    return {
        "id": logged.id,
        "kind": logged.kind,
        "youth_id": logged.young_person_id,
        "created_youth": logged.created_young_person,
        "commit": logged.changes.commit,
    }


def _lines(shop: Shop) -> Iterator[str]:
    while raw := shop.stdin.readline(LONGEST_LINE):
        try:
            line = raw.decode().strip()
        except UnicodeDecodeError:
            raise InputError("text.not_utf8", field="line") from None
        if line:
            yield line
