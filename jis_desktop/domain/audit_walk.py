"""Walks the audit log from its first line to its last and tells where the chain breaks. Pure."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from jis_desktop.domain.records import AuditEvent


def first_broken(
    lines: Iterable[tuple[AuditEvent, bytes]],
    mac: Callable[[bytes, AuditEvent], bytes],
    *,
    heads: Mapping[int, bytes],
) -> int | None:
    """The number of the first line that does not fit; None where all do.

    Args:
        lines: in order, each with its stored code.
        mac: the code that a line should have after the code of the line before it.
        heads: codes by number as somebody else noted them; a cut tail shows only by these.

    Returns:
        Counted from 1; one after the last line where the log does not reach a noted head.
    """
    previous, last = b"", 0
    for event, stored in lines:
        fits = event.sequence == last + 1 and hmac.compare_digest(mac(previous, event), stored)
        previous, last = stored, last + 1
        if not fits or heads.get(last, stored) != stored:
            return last
    return last + 1 if any(number > last for number in heads) else None
