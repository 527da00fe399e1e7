"""Who may be the same youth under another spelling. It proposes; people decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.domain.near_words import is_slip
from jis_desktop.domain.text_rules import fold

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from jis_desktop.domain.young_person import KnownName

MOST = 3
_SHORTEST = 3


def resembling(
    name: str,
    names: Iterable[KnownName],
    *,
    school_id: UUID | None = None,
    besides: UUID | None = None,
) -> list[KnownName]:
    """Who is called like that, but for accents, a slip of the finger, or a second name.

    Args:
        name: typed, or somebody's.
        names: everybody who is known.
        school_id: who is at that school comes first.
        besides: the youth whose name it is; not proposed.

    Returns:
        At most `MOST`, same school first, then by name.
    """
    folded = fold(name.strip())
    if len(folded) < _SHORTEST:
        return []
    alike = [known for known in names if known.id != besides and _is_alike(folded, known)]
    alike.sort(key=lambda known: (known.school_id != school_id, fold(known.label)))
    return alike[:MOST]


def _is_alike(folded: str, known: KnownName) -> bool:
    own = [word for word in (fold(known.name), fold(known.nickname)) if word]
    return any(folded == word or is_slip(folded, word) or _begins(folded, word) for word in own)


def _begins(one: str, other: str) -> bool:
    """Whether one is the other with a second name behind it: "sam" and "sam de wit"."""
    short, long = sorted((one, other), key=len)
    return long.startswith(f"{short} ")
