"""The entry while it is typed and chosen: the line, and what was chosen over it. No Qt.

The line is the source; what is chosen in the form goes over it until the line says otherwise.
What is stored and when is decided by `presenter`.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from jis_desktop.domain.full_name import first_of, full_name_fragment
from jis_desktop.domain.head_keys import counts_text, heads_text
from jis_desktop.domain.length_keys import LengthKeys
from jis_desktop.domain.line_names import NameBook
from jis_desktop.domain.line_parts import Entry, NewYouth, Who, WhoKind
from jis_desktop.domain.name_typing import complete_who, who_fragment
from jis_desktop.domain.quick_line import keyword_of, read_line
from jis_desktop.domain.text_rules import fold
from jis_desktop.domain.title_typing import begins_activity, title_fragment
from jis_desktop.ui.capture.chosen_fields import decoded, encoded
from jis_desktop.ui.capture.keys_behind import keys_behind_name
from jis_desktop.ui.capture.offers import offered_names

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from jis_desktop.domain.line_parts import ReadLine
    from jis_desktop.domain.name_typing import Fragment
    from jis_desktop.ports import Workplace
    from jis_desktop.ui.capture.earlier_titles import EarlierTitles
    from jis_desktop.ui.capture.offers import Offer
    from jis_desktop.ui.capture.suggested import SuggestedTitle

_OF_NEW = frozenset({"new_school_id", "new_school_year", "new_gender"})
_KEPT_BY_TABS = frozenset(
    {*_OF_NEW, "facts", "interpretation", "health_reason", "follow_up_on", "who", "minutes"}
    | {"place"}
)


def new_youth(chosen: Mapping[str, Any], *, school_id: UUID | None) -> NewYouth:
    """What was chosen of somebody new.

    Args:
        chosen: values by field, as the form's controls give them.
        school_id: where nothing was chosen.
    """
    school, year = chosen.get("new_school_id"), chosen.get("new_school_year")
    return NewYouth(
        school_id=school_id if school is None else UUID(hex=school) if school else None,
        school_year=int(year) if year else None,
        gender=chosen.get("new_gender") or None,
    )


class TypedEntry:
    """One entry.

    Args:
        workplace: for the code lists and today.
        earlier: the titles of earlier activities.
        suggested: the activity that is meant where there are only heads.

    Attributes:
        book: everybody who is known.
        text: the line.
        tab: what it logs where the line does not say.
        chosen: values by field, over the line.
        school_id: where the entry is.
    """

    def __init__(
        self, workplace: Workplace, earlier: EarlierTitles, suggested: SuggestedTitle
    ) -> None:
        self._workplace = workplace
        self._earlier = earlier
        self.suggested = suggested
        self._length = LengthKeys()
        self.book = NameBook(())
        self.school_id: UUID | None = None
        self.clear()

    def clear(self, tab: Entry | None = None) -> None:
        """Begin anew."""
        self.text = ""
        self.tab = tab
        self.chosen: dict[str, Any] = {}
        self._cursor = 0
        self._who_text = ""
        self._earlier.let_go()
        self.suggested.let_go()
        self._length.stop()
        self._count_from_here()

    @property
    def reading(self) -> ReadLine:
        """The entry as it stands."""
        read = read_line(
            self.text,
            names=self.book,
            lists=self._workplace.lists,
            today=self.today(),
            tab=self.tab,
        )
        said = {name: value for name, value in self.chosen.items() if name not in _OF_NEW}
        whole = self.suggested.over(read, self._earlier.left_open(read) | said)
        if whole.who.kind is not WhoKind.NEW:
            return whole
        return replace(whole, new=new_youth(self.chosen, school_id=self.school_id))

    @property
    def dirty(self) -> bool:
        """Whether anything was typed or chosen."""
        return bool(self.text.strip() or self.chosen)

    def take_tab(self, tab: Entry) -> None:
        """Another kind of entry; the words stay, what belongs elsewhere goes."""
        if keyword_of(self.text):
            self.text = self.text.strip().partition(" ")[2]
        self.chosen = {name: value for name, value in self.chosen.items() if name in _KEPT_BY_TABS}
        self.tab = tab
        self._earlier.let_go()
        self.suggested.edited(self.text, tab)
        self._count_from_here()

    def edited(self, text: str, cursor: int | None) -> None:
        """The line was typed in; digits may have become what they stand for.

        Args:
            text: the whole line.
            cursor: its place, in characters; None where it is at the end.
        """
        name = self.reading.who.name if _OF_NEW & set(self.chosen) else ""
        settled = self._length.edited(text)
        if settled != text:
            cursor = None
        self.text = settled
        self._cursor = len(settled) if cursor is None else cursor
        if self._who_text and not fold(settled).startswith(fold(self._who_text)):
            self.chosen.pop("who", None)
            self._who_text = ""
        if name and self.reading.who.name != name:
            self._forget_new()
        self._earlier.edited(settled)
        self.suggested.edited(settled, self.tab)
        self._count_from_here()

    def take(self, offer: Offer) -> int | None:
        """An offer was chosen; it takes the place of what was typed of it.

        Returns:
            Where the cursor goes; None where nothing is being typed that it could replace.
        """
        if self.reading.entry is Entry.ACTIVITY:
            return self._take_title(offer)
        fragment = self.fragment()
        if fragment is None:
            return None
        cursor = (
            self._take_known(offer, fragment) if offer.known else self._take_new(offer, fragment)
        )
        self._who_text = self.text[:cursor].rstrip()
        reads = keys_behind_name(
            self.reading.entry, lists=self._workplace.lists, today=self.today()
        )
        if reads is not None and cursor == len(self.text):
            self._length.start(self.text, reads)
        return cursor

    def offers(self) -> list[Offer]:
        """What goes with the letters before the cursor."""
        if title := self._title():
            return self._earlier.offers(title.letters)
        fragment = self.fragment()
        return offered_names(fragment, self.book) if fragment else []

    def fragment(self) -> Fragment | None:
        """The letters of a name before the cursor."""
        if "who" in self.chosen:
            return None
        fragment = who_fragment(self.text, self._cursor, tab=self.tab)
        if fragment is not None or self._cursor != len(self.text):
            return fragment
        return full_name_fragment(
            self.text,
            names=self.book,
            lists=self._workplace.lists,
            today=self.today(),
            tab=self.tab,
        )

    def held(self) -> str:
        """All of it, for a draft."""
        held = {"line": self.text, "tab": self.tab, "chosen": encoded(self.chosen)}
        if self._earlier.taken:
            held["earlier"] = self._earlier.held()
        if meant := self.suggested.held(self.reading):
            held["suggested"] = meant
        return json.dumps(held, ensure_ascii=False)

    def resume(self, content: str) -> None:
        """The way back from `held`; what cannot be read comes back as the text that it holds."""
        self.clear()
        try:
            held = json.loads(content)
            self.text, self.tab = held["line"], Entry(held["tab"]) if held["tab"] else None
            self.chosen = decoded(held["chosen"])
            if "earlier" in held:
                self._earlier.resume(held["earlier"])
            if "suggested" in held:
                self.suggested.resume(held["suggested"])
        except (ValueError, KeyError, TypeError):
            self.text = content

    def today(self) -> date:
        """The day it is."""
        return self._workplace.clock.now().date()

    def _forget_new(self) -> None:
        """What was chosen of somebody new is not about anybody else."""
        self.chosen = {name: one for name, one in self.chosen.items() if name not in _OF_NEW}

    def _count_from_here(self) -> None:
        """Where an activity begins and nothing is said of it yet, bare numbers are heads."""
        if begins_activity(self.text, tab=self.tab):
            self._length.start(self.text, counts_text)

    def _take_known(self, offer: Offer, fragment: Fragment) -> int:
        known = offer.known
        if known is None:
            raise LookupError("nobody known was chosen")
        if fragment.first_end and not known.starts_with(fragment.letters):
            fragment = first_of(fragment)
        self.text, cursor = complete_who(self.text, fragment, known=known, names=self.book)
        self.chosen["who"] = Who(id=known.id)
        return cursor

    def _take_new(self, offer: Offer, fragment: Fragment) -> int:
        who = Who(name=offer.name, class_name=fragment.class_letters)
        written = f'"{who.name}"' if " " in who.name else who.name
        written = f"{written}/{who.class_name}" if who.class_name else written
        start = f"{self.text[: fragment.start]}{written} "
        self.text = start + self.text[fragment.end :].lstrip()
        self.chosen["who"] = who
        return len(start)

    def _take_title(self, offer: Offer) -> int | None:
        fragment = self._title()
        if fragment is None:
            return None
        self.text = f"{self.text[: fragment.start]}{offer.name} "
        self._cursor = len(self.text)
        self._earlier.take(offer, self.text)
        self._length.start(self.text, heads_text)
        return self._cursor

    def _title(self) -> Fragment | None:
        """The letters of a title before the cursor."""
        if self._earlier.taken:
            return None
        return title_fragment(self.text, self._cursor, tab=self.tab)
