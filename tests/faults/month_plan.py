"""Chooses what is done on each day of the scripted month. Knows no storage."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from tests.faults.month_world import ALONE, LOGS, Order

if TYPE_CHECKING:
    from random import Random

    from tests.faults.month_world import World

HOLD, TRY_HELD, RESTRICT, LIFT, MERGE, UNMERGE = 5, 6, 9, 11, 12, 14
ERASURES = frozenset({4, 7, 10, 13, 17, 18, 19, 22, 24, 25, 26, 28})
_CONSONANTS, _VOWELS = "bdfghjklmnprstvwz", "aeiou"


class Plan:
    """Makes orders that fit what is there, and follows what they would change.

    Args:
        world: as it is; it is copied.
        chance: chooses.
        never: who may not be erased, beside those with a hold.
        taken: names that were used before.
    """

    def __init__(self, world: World, chance: Random, *, never: set[str], taken: set[str]) -> None:
        self.world = world.copy()
        self.world.lines = dict(world.lines)
        self._chance = chance
        self._never = never
        self._taken = taken
        self.orders: list[Order] = []

    def word(self) -> str:
        """Letters that stand nowhere else."""
        pick = self._chance.choice
        return "".join(pick(_CONSONANTS) + pick(_VOWELS) for _ in range(6))

    def id(self) -> UUID:
        """An id by the seed."""
        return UUID(int=self._chance.getrandbits(128), version=4)

    def log(self, count: int) -> None:
        """Records of all kinds."""
        for _ in range(count):
            self._log(self._chance.choice(LOGS))

    def capture(self, count: int) -> None:
        """Lines, about somebody known or new."""
        for _ in range(count):
            youth = self._somebody() or self._new()
            self._add(Order(verb="capture", id=self.id(), youth=youth, words=self.word()))

    def of_day(self, day: int) -> None:
        """What happens on some days only."""
        if day == HOLD:
            self._about("hold", self._choose(self._free()))
        elif day == TRY_HELD:
            self._about("erase", self._choose(self.world.held), expected="erasure.on_hold")
        elif day == RESTRICT:
            self._about("restrict", self._choose(self._free()))
        elif day > RESTRICT and self.world.restricted:
            youth = self._choose(self.world.restricted)
            self._log_refused(youth)
            if day >= LIFT:
                self._about("lift", youth)
        if day == MERGE:
            self._merge()
        if day >= UNMERGE and self.world.merged:
            merged = self._choose(set(self.world.merged))
            self._add(Order(verb="unmerge", id=self.id(), other=merged))
        if day in ERASURES:
            self.erase()

    def erase(self) -> None:
        """Somebody about whom something was said, where there is anybody."""
        free = {one for one in self._free() if not self.world.with_merged(one) & self._never}
        youth = self._choose(free)
        if youth:
            self._about("erase", youth)
            self.world.erased(self.world.with_merged(youth))

    def file(self) -> None:
        """What waits."""
        self._add(Order(verb="file", id=self.id()))

    def back_up(self, path: str = "") -> None:
        """Everywhere, or to one folder."""
        self._add(Order(verb="backup", id=self.id(), words=path))

    def _log(self, verb: str) -> None:
        youth = self._somebody()
        if verb in {"activity", "tally"}:
            other, youth = (youth if verb == "activity" else ""), ""
        else:
            other = ""
            if verb in {"contact", "early_signal", "support_action"}:
                new = not youth or self._chance.random() < 0.3
                youth = self._new() if new else youth
            if not youth and verb not in ALONE:
                return
        if verb == "early_signal" and self._chance.random() < 0.3:
            youth = ""
        words = str(self._chance.randrange(1, 90)) if verb == "tally" else self.word()
        self._add(Order(verb=verb, id=self.id(), youth=youth, other=other, words=words))

    def _log_refused(self, youth: str) -> None:
        order = Order(
            verb="contact",
            id=self.id(),
            youth=youth,
            words=self.word(),
            expected="restriction.in_force",
        )
        self._add(order)

    def _merge(self) -> None:
        waiting = {one.youth for one in self.world.lines.values()}
        free = sorted(self._free() - waiting)
        if len(free) > 1:
            kept, merged = self._chance.sample(free, 2)
            self._add(Order(verb="merge", id=self.id(), youth=kept, other=merged))

    def _about(self, verb: str, youth: str, *, expected: str = "ok") -> None:
        if youth:
            self._add(Order(verb=verb, id=self.id(), youth=youth, expected=expected))

    def _add(self, order: Order) -> None:
        self.orders.append(order)
        self.world.apply(order)

    def _free(self) -> set[str]:
        """Who is listed, and neither held nor restricted, one's merged ones included."""
        bound = self.world.held | self.world.restricted
        return {one for one in self.world.listed() if not self.world.with_merged(one) & bound}

    def _somebody(self) -> str:
        return self._choose(set(self.world.listed()) - self.world.restricted)

    def _choose(self, names: set[str]) -> str:
        return self._chance.choice(sorted(names)) if names else ""

    def _new(self) -> str:
        while (name := self.word().title()) in self._taken:
            pass
        self._taken.add(name)
        return name
