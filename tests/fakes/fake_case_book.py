"""The in-memory case book of `fake_unit_of_work`: youths at a glance, and their timelines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jis_desktop.domain.early_signal import CLOSED
from jis_desktop.domain.records import Kind, Moment, YouthFigures

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from tests.fakes.fake_unit_of_work import FakeStore, FakeUnitOfWork, Kept

_DAYS = {
    Kind.CONTACT: "day",
    Kind.EARLY_SIGNAL: "day",
    Kind.SUPPORT_ACTION: "day",
    Kind.ACTIVITY: "day",
    Kind.TRAJECTORY: "opened_on",
    Kind.GOAL: "set_on",
}


class FakeCaseBook:
    """See `ports.CaseBook`."""

    def __init__(self, work: FakeUnitOfWork) -> None:
        self._work = work

    @property
    def _store(self) -> FakeStore:
        return self._work.draft_store

    def figures(self) -> list[YouthFigures]:
        return [
            self._figures(youth.id)
            for youth in (kept.record for kept in self._work.listed(Kind.YOUNG_PERSON))
            if youth.id not in self._store.merges
        ]

    def moments(
        self, young_person_id: UUID, *, before: Moment | None = None, limit: int = 128
    ) -> list[Moment]:
        found = [
            _moment(kind, kept)
            for kind in _DAYS
            for kept in self._work.listed(kind)
            if self._work.has_key(young_person_id) and _is_of(kept.record, young_person_id)
        ]
        found.sort(key=_place, reverse=True)
        return [one for one in found if before is None or _place(one) < _place(before)][:limit]

    def last_days(self) -> dict[UUID, date]:
        youths = self._store.all_of(Kind.YOUNG_PERSON)
        firsts = {youth.id: self.moments(youth.id, limit=1) for youth in youths}
        return {youth: first[0].day for youth, first in firsts.items() if first}

    def _figures(self, youth: UUID) -> YouthFigures:
        def of(kind: Kind) -> list[Any]:
            return [r for r in self._store.all_of(kind) if r.young_person_id == youth]

        contacts = of(Kind.CONTACT)
        return YouthFigures(
            id=youth,
            contacts=len(contacts),
            last_contact=max((c.day for c in contacts), default=None),
            running=any(trajectory.running for trajectory in of(Kind.TRAJECTORY)),
            open_signals=sum(s.status != CLOSED for s in of(Kind.EARLY_SIGNAL)),
        )


def _is_of(record: Any, youth: UUID) -> bool:
    if hasattr(record, "present"):
        return youth in record.present
    return bool(record.young_person_id == youth)


def _moment(kind: Kind, kept: Kept) -> Moment:
    day = getattr(kept.record, _DAYS[kind])
    written = int(kept.at.timestamp() * 1000)
    return Moment(kind=kind, id=kept.record.id, day=day, written=written)


def _place(moment: Moment) -> tuple[Any, ...]:
    return moment.day, moment.written, moment.id.bytes
