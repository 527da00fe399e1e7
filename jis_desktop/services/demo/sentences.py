"""Fills the gaps of a sentence: the youth's name, the words for he and she, a subject, a day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from jis_desktop.services.demo.deeds import PlannedYouth
    from jis_desktop.services.demo.stock import Stock

_PRONOUNS = {
    "meisje": {"ze": "ze", "haar": "haar", "hem": "haar"},
    "jongen": {"ze": "hij", "haar": "zijn", "hem": "hem"},
}
_NEITHER = {"ze": "die", "haar": "hun", "hem": "hen"}
_SENTENCE = re.compile(r"(?:^|(?<=[.!?] ))[a-z]")


def filled(
    sentences: Sequence[str], dice: Random, *, stock: Stock, youth: PlannedYouth | None = None
) -> str:
    """One of the sentences, its gaps filled and every sentence begun with a capital."""
    words = {name: dice.choice(choices) for name, choices in stock.words.items()}
    if youth is not None:
        words |= _PRONOUNS.get(youth.gender or "", _NEITHER)
        words |= {"naam": youth.name, "klas": youth.class_name}
    text = dice.choice(sentences).format_map(words)
    return _SENTENCE.sub(lambda found: found[0].upper(), text)
