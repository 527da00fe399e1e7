"""Which options fit what was typed: accents folded, any word's beginning. No Qt."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jis_desktop.ui.widgets.option import Option


# Letters with a stroke or without a dot, which Unicode does not take apart.
_STROKES = str.maketrans("ıłøđħŧ", "ilodht")


def fold(text: str) -> str:
    """The text without case and accents, for comparing.

    Source: Unicode, section 3.13, compatibility caseless matching (D146), then without marks.
    """
    for _ in range(2):
        text = unicodedata.normalize("NFKD", unicodedata.normalize("NFD", text).casefold())
    plain = "".join(c for c in text if not unicodedata.combining(c))
    return plain.translate(_STROKES).strip()


def find_options(typed: str, options: Iterable[Option]) -> list[Option]:
    """The options that fit, best first: its beginning, then a word's beginning, then anywhere.

    Args:
        typed: as typed; nothing finds everything.
        options: in the order that ties keep.
    """
    wanted = fold(typed)
    ranked = [(_rank(wanted, fold(option.text)), option) for option in options]
    fitting = [pair for pair in ranked if pair[0] is not None]
    return [option for _, option in sorted(fitting, key=lambda pair: pair[0] or 0)]


def _rank(wanted: str, text: str) -> int | None:
    if text.startswith(wanted):
        return 0
    if any(word.startswith(wanted) for word in text.split()):
        return 1
    return 2 if wanted in text else None
