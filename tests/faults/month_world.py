"""What must be in a profile after each order of the scripted month. Knows no storage."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

LOGS = ("contact", "early_signal", "tally", "activity", "support_action", "network_member", "draft")
ALONE = frozenset({"early_signal", "tally", "activity", "draft"})
"""May be about nobody by name."""


@dataclass(frozen=True, kw_only=True)
class Order:
    """One thing for the worker to do.

    Attributes:
        verb: a member of `LOGS`, or ``capture``, ``file``, ``erase``, ``hold``, ``restrict``,
            ``lift``, ``merge``, ``unmerge`` or ``backup``.
        id: of the record that it makes.
        youth: the name of whom it is about; "" for nobody.
        other: the name of who is merged into that youth.
        words: found nowhere else.
        expected: ``ok`` or the code of the refusal that must come.
    """

    verb: str
    id: UUID
    youth: str = ""
    other: str = ""
    words: str = ""
    expected: str = "ok"


@dataclass(frozen=True)
class Told:
    """A record as somebody was told that it is kept."""

    kind: str
    youth: str
    words: str


@dataclass
class World:
    """What a profile must hold.

    Attributes:
        records: every record and draft, by id.
        youths: everybody's name, merged ones too.
        lines: typed while locked and not filed; no backup has them.
        held: who may not be erased.
        merged: who was kept and what moved, by who was merged.
        heads: of the audit log, noted at the end of each day.
    """

    records: dict[UUID, Told] = field(default_factory=dict)
    youths: set[str] = field(default_factory=set)
    lines: dict[UUID, Told] = field(default_factory=dict)
    held: set[str] = field(default_factory=set)
    restricted: set[str] = field(default_factory=set)
    merged: dict[str, tuple[str, list[UUID]]] = field(default_factory=dict)
    certificates: int = 0
    heads: list[tuple[int, str]] = field(default_factory=list)

    def copy(self) -> World:
        """The same, to be kept with a backup: what waits in the letter box is in none."""
        return World(
            records=dict(self.records),
            youths=set(self.youths),
            held=set(self.held),
            restricted=set(self.restricted),
            merged=dict(self.merged),
            certificates=self.certificates,
            heads=list(self.heads),
        )

    def listed(self) -> list[str]:
        """Everybody who is shown, sorted."""
        return sorted(self.youths - set(self.merged))

    def with_merged(self, youth: str) -> set[str]:
        """A youth and those who were merged into that youth."""
        return {youth, *(one for one, (kept, _) in self.merged.items() if kept == youth)}

    def apply(self, order: Order) -> None:
        """What is so once an order was carried out."""
        if order.expected != "ok":
            return
        if order.verb in LOGS:
            self._log(order)
        elif order.verb in {"hold", "restrict"}:
            (self.held if order.verb == "hold" else self.restricted).add(order.youth)
        elif order.verb == "lift":
            self.restricted.discard(order.youth)
        elif order.verb == "capture":
            self.lines[order.id] = Told("contact", order.youth, order.words)
        elif order.verb == "merge":
            self._merge(order)
        elif order.verb == "unmerge":
            self._unmerge(order)

    def erased(self, youths: set[str]) -> None:
        """Nothing of these is left."""
        self.youths -= youths
        self.held -= youths
        self.restricted -= youths
        for one in (self.records, self.lines):
            for record_id in [i for i, told in one.items() if told.youth in youths]:
                del one[record_id]
        for merged, (kept, _) in list(self.merged.items()):
            if merged in youths or kept in youths:
                del self.merged[merged]
        self.certificates += 1

    def filed(self, line_id: UUID, record_id: UUID) -> None:
        """A line has become a record."""
        told = self.lines.pop(line_id)
        self.records[record_id] = told
        self.youths.add(told.youth)

    def drafts_dropped(self) -> None:
        """An erasure was finished at an opening: a draft of before may name anybody."""
        drafts = [record_id for record_id, told in self.records.items() if told.kind == "draft"]
        for record_id in drafts:
            del self.records[record_id]

    def restored(self, erased: set[str], *, later: bool) -> World:
        """What a restore of a backup of this brings, with these erased by now.

        Args:
            erased: everybody who was.
            later: somebody was since the backup: its drafts about nobody known open no more.
        """
        world = self.copy()
        if later:
            for record_id in [i for i, told in world.records.items() if _of_nobody(i, told)]:
                del world.records[record_id]
        back = world.youths & erased
        if back:
            world.drafts_dropped()
            world.erased(back)
        return world

    def _log(self, order: Order) -> None:
        self.records[order.id] = Told(order.verb, order.youth, order.words)
        if order.youth:
            self.youths.add(order.youth)

    def _merge(self, order: Order) -> None:
        moved = [
            record_id
            for record_id, told in self.records.items()
            if told.youth == order.other and told.kind != "draft"
        ]
        self._move(moved, order.youth)
        self.merged[order.other] = (order.youth, moved)

    def _unmerge(self, order: Order) -> None:
        _, moved = self.merged.pop(order.other)
        self._move(moved, order.other)

    def _move(self, moved: list[UUID], to: str) -> None:
        for record_id in moved:
            if record_id in self.records:
                self.records[record_id] = replace(self.records[record_id], youth=to)


def _of_nobody(record_id: UUID, told: Told) -> bool:
    """Whether it is a draft that is sealed for nobody, as `month_worker` does with half of them."""
    return told.kind == "draft" and not (told.youth and record_id.int % 2)
