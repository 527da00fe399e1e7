"""What names and figures promise to who asks again: never what was so before.

A subclass's module gives the fixture ``bench``.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from jis_desktop.domain.errors import NotFoundError
from jis_desktop.domain.trajectory import Trajectory
from jis_desktop.services.merge import merge, unmerge
from tests.storage.bench import TODAY, contact
from tests.storage.contract_merges import one_of_each, workplace

if TYPE_CHECKING:
    from uuid import UUID

    from jis_desktop.domain.records import YouthFigures
    from jis_desktop.ports import UnitOfWork
    from tests.storage.bench import Bench


def names(unit: UnitOfWork) -> list[str]:
    return [known.name for known in unit.young_people.known_names()]


def names_now(bench: Bench) -> list[str]:
    with bench.unit() as unit:
        return names(unit)


def figures_now(bench: Bench, youth: UUID) -> YouthFigures:
    with bench.unit() as unit:
        return next(one for one in unit.case_book.figures() if one.id == youth)


class AskedAgainContract:
    def test_names_by_id_come_in_the_order_asked_for(self, bench: Bench) -> None:
        bench.found()
        ryan, noor, gone = bench.youth("Ryan"), bench.youth("Noor"), bench.youth("Zoë")
        bench.keys.destroy(gone.id, on=bench.clock.now())
        for _time in range(2):
            with bench.unit() as unit:
                found = unit.young_people.names([noor.id, uuid4(), gone.id, ryan.id])
            assert [known.name for known in found] == ["Noor", "Ryan"]

    def test_many_names_by_id_are_all_found(self, bench: Bench) -> None:
        bench.found()
        youths = [bench.youth(f"Naam{number}") for number in range(230)]
        wanted = [youth.id for youth in youths[:-5]]
        with bench.unit() as unit:
            assert [known.id for known in unit.young_people.names(wanted)] == wanted

    def test_a_merged_youth_has_a_name_and_is_in_no_list(self, bench: Bench) -> None:
        bench.found()
        kept, merged = bench.youth("Ryan"), bench.youth("Rayan")
        assert names_now(bench) == ["Ryan", "Rayan"]
        merge(kept.id, merged.id, workplace(bench))
        assert names_now(bench) == ["Ryan"]
        with bench.unit() as unit:
            assert [one.name for one in unit.young_people.names([merged.id])] == ["Rayan"]
        unmerge(merged.id, workplace(bench))
        assert names_now(bench) == ["Ryan", "Rayan"]

    def test_a_name_that_changed_is_the_new_one(self, bench: Bench) -> None:
        bench.found()
        youth, _other = bench.youth("Ryan"), bench.youth("Noor")
        assert names_now(bench) == ["Ryan", "Noor"]
        with bench.unit() as unit:
            unit.young_people.update(replace(youth, name="Rayan"))
            assert names(unit) == ["Rayan", "Noor"]
            unit.commit()
            assert names(unit) == ["Rayan", "Noor"]
        assert names_now(bench) == ["Rayan", "Noor"]

    def test_what_is_undone_was_never_so(self, bench: Bench) -> None:
        bench.found()
        youth = bench.youth("Ryan")
        assert figures_now(bench, youth.id).contacts == 0
        for asked_before in (False, True):
            if asked_before:
                names_now(bench)
            with bench.unit() as unit:
                unit.young_people.update(replace(youth, name="Rayan"))
                unit.contacts.add(contact(youth))
                assert names(unit) == ["Rayan"]
                assert unit.case_book.figures()[0].contacts == 1
            assert names_now(bench) == ["Ryan"]
            assert figures_now(bench, youth.id).contacts == 0

    def test_a_commit_that_fails_leaves_nothing_behind(self, bench: Bench) -> None:
        bench.found()
        youth = bench.youth("Ryan")
        names_now(bench)
        with bench.unit() as unit:
            unit.young_people.update(replace(youth, name="Rayan"))
            unit.contacts.add(replace(contact(youth), trajectory_id=uuid4()))
            with pytest.raises(NotFoundError):
                unit.commit()
        assert names_now(bench) == ["Ryan"]

    def test_a_removed_youth_is_gone(self, bench: Bench) -> None:
        bench.found()
        youth = bench.youth("Ryan")
        assert names_now(bench) == ["Ryan"]
        with bench.unit() as unit:
            unit.young_people.remove(youth.id)
            unit.commit()
        assert names_now(bench) == []

    def test_an_erased_youth_is_gone_at_once(self, bench: Bench) -> None:
        bench.found()
        youth, other = bench.youth("Ryan"), bench.youth("Noor")
        assert names_now(bench) == ["Ryan", "Noor"]
        bench.keys.destroy(youth.id, on=bench.clock.now())
        assert names_now(bench) == ["Noor"]
        with bench.unit() as unit:
            assert [one.id for one in unit.case_book.figures()] == [other.id]

    def test_a_buried_youth_is_gone_from_names_and_figures(self, bench: Bench) -> None:
        bench.found()
        youth, other = bench.youth("Ryan"), bench.youth("Noor")
        bench.add(*one_of_each(youth))
        assert figures_now(bench, youth.id).contacts == 1
        assert names_now(bench) == ["Ryan", "Noor"]
        with bench.unit() as unit:
            unit.erasure.bury(youth.id)
            unit.commit()
        assert names_now(bench) == ["Noor"]
        with bench.unit() as unit:
            assert [one.id for one in unit.case_book.figures()] == [other.id]
            assert unit.young_people.names([youth.id]) == []

    def test_figures_follow_every_kind_that_they_count(self, bench: Bench) -> None:
        bench.found()
        youth = bench.youth("Ryan")
        opened, _goal, met, signal, *_rest = records = one_of_each(youth)
        seen: list[YouthFigures] = [figures_now(bench, youth.id)]
        for record in records[:4]:
            bench.add(record)
            seen.append(figures_now(bench, youth.id))
        assert [one.running for one in seen] == [False, True, True, True, True]
        assert [one.contacts for one in seen] == [0, 0, 0, 1, 1]
        assert [one.open_signals for one in seen] == [0, 0, 0, 0, 1]
        self._change(bench, opened, met, signal)
        last = figures_now(bench, youth.id)
        assert (last.running, last.open_signals) == (False, 0)
        assert last.last_contact == TODAY - timedelta(days=3)

    def test_a_list_that_was_given_is_the_callers_own(self, bench: Bench) -> None:
        bench.found()
        youth = bench.youth("Ryan")
        with bench.unit() as unit:
            unit.young_people.known_names().clear()
            unit.case_book.figures().clear()
        assert names_now(bench) == ["Ryan"]
        assert figures_now(bench, youth.id).id == youth.id

    def _change(self, bench: Bench, opened: Any, met: Any, signal: Any) -> None:
        assert isinstance(opened, Trajectory)
        with bench.unit() as unit:
            unit.trajectories.update(replace(opened, closed_on=TODAY, result="bereikt"))
            unit.contacts.update(replace(met, day=TODAY - timedelta(days=3)))
            unit.early_signals.update(replace(signal, status="gesloten", outcome="geregeld"))
            unit.commit()
