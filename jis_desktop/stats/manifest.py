"""What goes with the files of a release: who sends what, and the hash of each. Signs nothing.

Canonical JSON as RFC 8785 asks: keys sorted, no spaces, ASCII text and whole numbers only, so that
the same release always has the same bytes. What is signed is the manifest without a signature;
`manifest` with one adds the key ``signature``, and `signed_part` takes it off again.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NoReturn

from jis_desktop.domain.errors import DamagedError, RefusedError
from jis_desktop.stats.tables import FROM_ENROLMENT, TableDefinition
from jis_desktop.stats.wire import QUARTER, decode_table, file_name, structure_id

if TYPE_CHECKING:
    from jis_desktop.stats.grid import Enrolment

FORMAT: Final = "jis-release-1"


@dataclass(frozen=True, kw_only=True)
class TableFile:
    """A table with the bytes that `wire.encode_table` made."""

    definition: TableDefinition
    raw: bytes


@dataclass(frozen=True, kw_only=True)
class Laptops:
    """How many contributions are in it, and how many laptops could have given one."""

    came: int
    expected: int


def manifest(
    enrolment: Enrolment,
    files: Sequence[TableFile],
    *,
    period: str,
    laptops: Laptops | None = None,
    signature: bytes | None = None,
) -> bytes:
    """The manifest of a release; the order of the files makes no difference.

    Args:
        enrolment: of the publisher.
        files: the tables that are released, each once.
        period: the quarter that is closed, ``2026-Q2``. With the second quarter of a year come
            the tables of the teljaar that ends with it.
        laptops: where an organisation adds up contributions; None for a laptop's own release.
        signature: of the manifest without one.

    Raises:
        RefusedError: ``release.manifest`` with ``problem``: ``empty``, ``duplicate`` (a table
            twice), ``period`` (a file is of another one) or ``laptops``.
        JisError: as `wire.decode_table`, for a file that is not of this enrolment.
    """
    _check_files(files)
    if not QUARTER.fullmatch(period):
        _refuse("period")
    if laptops is not None and not 1 <= laptops.came <= laptops.expected:
        _refuse("laptops")
    content = {
        "format": FORMAT,
        "publisher": enrolment.publisher,
        "organisation": enrolment.organisation,
        "period": period,
        "laptops": None if laptops is None else [laptops.came, laptops.expected],
        "lists": _list_versions(enrolment, files),
        "tables": {one.definition.id: _entry(one, enrolment, period=period) for one in files},
    }
    if signature is not None:
        content["signature"] = base64.b64encode(signature).decode("ascii")
    return _canonical(content)


def signed_part(raw: bytes) -> tuple[bytes, bytes]:
    """The bytes that were signed, and the signature, of a manifest that has one.

    Raises:
        DamagedError: ``release.manifest_unreadable``: not canonical, or without a signature.
    """
    content = _read(raw)
    signature = _signature(content.pop("signature", None))
    return _canonical(content), signature


def _check_files(files: Sequence[TableFile]) -> None:
    ids = [one.definition.id for one in files]
    if not ids:
        _refuse("empty")
    if len(set(ids)) != len(ids):
        _refuse("duplicate")


def _list_versions(enrolment: Enrolment, files: Sequence[TableFile]) -> Mapping[str, int]:
    dimensions = (one for file in files for one in file.definition.dimensions)
    names = {name for one in dimensions for name in one.codes} - FROM_ENROLMENT
    return {name: enrolment.lists[name].version for name in names}


def _entry(file: TableFile, enrolment: Enrolment, *, period: str) -> Mapping[str, object]:
    definition = file.definition
    figures = decode_table(definition, enrolment, raw=file.raw)
    if not _closes_with(figures.period, period):
        _refuse("period")
    return {
        "version": definition.version,
        "structure": structure_id(definition),
        "period": figures.period,
        "mechanism": definition.mechanism,
        "epsilon": None if definition.epsilon is None else str(definition.epsilon),
        "margin": definition.margin,
        "file": file_name(definition, figures.period),
        "bytes": len(file.raw),
        "sha256": hashlib.sha256(file.raw).hexdigest(),
    }


def _closes_with(period: str, quarter: str) -> bool:
    """Whether a period is the quarter itself or the teljaar that ends with it."""
    return quarter in {period, f"{period[5:]}-Q2"}


def _canonical(content: Mapping[str, object]) -> bytes:
    return json.dumps(content, sort_keys=True, separators=(",", ":")).encode("ascii")


def _read(raw: bytes) -> dict[str, object]:
    try:
        content = json.loads(raw.decode("ascii"))
        same = isinstance(content, dict) and _canonical(content) == raw
    except (ValueError, RecursionError):  # other than ASCII and bad JSON are both a ValueError
        _damaged()
    if not same:
        _damaged()
    return dict(content)


def _signature(text: object) -> bytes:
    if not isinstance(text, str) or not text:
        _damaged()
    try:
        signature = base64.b64decode(text, validate=True)
    except ValueError:  # binascii.Error among them
        _damaged()
    if base64.b64encode(signature).decode("ascii") != text:  # unused bits may not vary
        _damaged()
    return signature


def _refuse(problem: str) -> NoReturn:
    raise RefusedError("release.manifest", problem=problem)


def _damaged() -> NoReturn:
    raise DamagedError("release.manifest_unreadable")
