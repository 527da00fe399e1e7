"""What is offered under the line while a name or a title is being typed. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.full_name import first_of, with_capitals
from jis_desktop.domain.text_rules import clean_name, fold

if TYPE_CHECKING:
    from jis_desktop.domain.line_names import NameBook
    from jis_desktop.domain.name_typing import Fragment
    from jis_desktop.domain.young_person import KnownName
    from jis_desktop.services.earlier_activities import EarlierActivity

MOST_OFFERS = 6
LETTERS_NEEDED = 2


@dataclass(frozen=True)
class Offer:
    """Somebody, or an activity, that may be meant.

    Attributes:
        known: None for somebody new, and for an activity.
        name: or title.
        earlier: an activity of before.
    """

    known: KnownName | None
    name: str
    earlier: EarlierActivity | None = None


def offered_names(fragment: Fragment, book: NameBook) -> list[Offer]:
    """Who goes with the letters; somebody new too where nobody answers to them.

    Of a first and a last name, who is known by the beginning of the first goes before.
    """
    letters = fragment.letters
    if len(letters) < LETTERS_NEEDED:
        return []
    of_class = fold(fragment.class_letters)
    found = [
        known
        for known in book
        if known.starts_with(letters) and fold(known.class_name).startswith(of_class)
    ]
    found.sort(key=lambda known: (fold(known.name) != fold(letters), fold(known.label)))
    if fragment.first_end:
        first = first_of(fragment).letters
        found += [one for one in book if one not in found and one.starts_with(first)]
    offers = [Offer(known, known.name) for known in found[:MOST_OFFERS]]
    if not any(known.answers_to(letters) for known in found):
        offers += _new_offer(letters)
    return offers


def _new_offer(letters: str) -> list[Offer]:
    try:
        name = clean_name(letters, field="who")
    except InputError:
        return []
    return [Offer(None, with_capitals(name))]
