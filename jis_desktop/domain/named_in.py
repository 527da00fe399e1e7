"""Whether a text names somebody: whole words, accents and case folded. No search, no redaction."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jis_desktop.domain.text_rules import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def naming_pattern(names: Iterable[str]) -> re.Pattern[str] | None:
    """Finds any of these names as whole words in a folded text; None where there is no name.

    A longer name goes first, so that "Noor van Dam" is one find and not "Noor".
    """
    folded = sorted({fold(name).strip() for name in names}, key=len, reverse=True)
    either = "|".join(re.escape(name) for name in folded if name)
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)") if either else None


def names_any(text: str, names: Iterable[str]) -> bool:
    """Whether a text names somebody who is called one of these."""
    pattern = naming_pattern(names)
    return pattern is not None and pattern.search(fold(text)) is not None


def texts_in(held: Any) -> Iterator[str]:  # noqa: ANN401  whatever JSON holds
    """Every text among the values of what a form or a draft holds."""
    if isinstance(held, str):
        yield held
    elif isinstance(held, dict | list | tuple):
        for part in held.values() if isinstance(held, dict) else held:
            yield from texts_in(part)
