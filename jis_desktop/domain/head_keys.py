"""Bare counts in an activity are heads: girls, boys, others.

So the keys ``14 9`` read as ``14m 9j``; what is typed in full (``14m``, ``60m``, ``10:20``)
stays as it is typed. `length_keys` follows the line.
"""

from __future__ import annotations

import re

_COUNT = r"[0-9]{1,3}"
_KEYS = re.compile(rf"({_COUNT})(?: ({_COUNT}))?(?: ({_COUNT}))?((?: (?![0-9]).*)?)", re.DOTALL)


def counts_text(keys: str) -> str:
    """The same right behind the word that begins an activity, where a title may still come.

    One number before a word may be the title's: "5 tegen 5".
    """
    found = _KEYS.fullmatch(keys)
    if found is None or (found[4].strip()[:1].isalnum() and not found[2]):
        return keys
    return heads_text(keys)


def heads_text(keys: str) -> str:
    """What the keys typed after a title stand for.

    Girls alone are written in full, for a lone ``14m`` is a length.
    """
    found = _KEYS.fullmatch(keys)
    if found is None:
        return keys
    girls, boys, others, rest = found.groups()
    counted = f"{girls}m {boys}j" if boys else f"{girls}meisjes"
    return f"{counted} {others}x{rest}" if others else f"{counted}{rest}"
