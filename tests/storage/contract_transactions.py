"""What every unit of work promises about committing and undoing, and about drafts.

A subclass's module gives the fixture ``bench``.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pytest

from jis_desktop.domain.early_signal import About, EarlySignal
from jis_desktop.domain.errors import DamagedError, NotFoundError
from jis_desktop.domain.records import Draft, Kind
from jis_desktop.domain.young_person import YoungPerson
from tests.storage.bench import PROFILE, TODAY, contact, tally

if TYPE_CHECKING:
    from tests.storage.bench import Bench


class TransactionContract:
    def test_a_database_without_a_profile_says_so(self, bench: Bench) -> None:
        with bench.unit() as unit, pytest.raises(DamagedError, match=r"database\.no_profile"):
            unit.profile()

    def test_the_profile_comes_back(self, bench: Bench) -> None:
        bench.found()
        with bench.unit() as unit:
            assert unit.profile() == PROFILE

    def test_commits_count_up_by_one_and_an_undone_one_uses_no_number(self, bench: Bench) -> None:
        bench.found()
        numbers = [bench.add(tally()).commit]
        with bench.unit() as unit:
            unit.tallies.add(tally())
        numbers += [bench.add(tally()).commit, bench.add().commit]
        assert numbers == [2, 3, 4]

    def test_changes_name_what_was_touched_by_kind(self, bench: Bench) -> None:
        bench.found()
        youth = bench.youth()
        first, second = contact(youth), contact(youth)
        signal = EarlySignal(
            id=uuid4(), about=About.NOBODY, sort="probleem", topic="pesten", day=TODAY
        )
        assert bench.add(first, second, signal).touched == {
            Kind.CONTACT: frozenset({first.id, second.id}),
            Kind.EARLY_SIGNAL: frozenset({signal.id}),
        }

    def test_leaving_without_a_commit_undoes_everything_and_gives_the_key_back(
        self, bench: Bench
    ) -> None:
        bench.found()
        with bench.unit() as unit:
            youth = YoungPerson(id=unit.new_young_person_id(), name="Ryan", registered_on=TODAY)
            unit.young_people.add(youth)
        assert bench.keys.released == [youth.id]
        with bench.unit() as unit:
            assert unit.young_people.ids() == []

    def test_an_error_inside_undoes_everything_and_gives_the_key_back(self, bench: Bench) -> None:
        bench.found()

        def add_and_fail() -> None:
            with bench.unit() as unit:
                given = unit.new_young_person_id()
                unit.young_people.add(YoungPerson(id=given, name="Ryan", registered_on=TODAY))
                raise LookupError

        with pytest.raises(LookupError):
            add_and_fail()
        assert bench.keys.released == bench.keys.given
        with bench.unit() as unit:
            assert unit.young_people.known_names() == []

    def test_a_refused_commit_gives_the_key_back(self, bench: Bench) -> None:
        bench.found()
        with pytest.raises(NotFoundError):
            bench.youth(school_id=uuid4())
        assert len(bench.keys.given) == 1
        assert bench.keys.released == bench.keys.given

    def test_a_commit_keeps_the_key(self, bench: Bench) -> None:
        bench.found()
        youth = bench.youth()
        assert bench.keys.released == []
        assert bench.keys.given == [youth.id]

    def test_reading_after_the_commit_is_in_nobodys_way(self, bench: Bench) -> None:
        bench.found()
        with bench.unit() as unit:
            unit.tallies.add(tally())
            unit.commit()
            assert len(unit.tallies.newest()) == 1
        assert bench.add(tally()).commit == 3


class DraftsContract:
    def draft(self, bench: Bench, content: str = '{"facts":"bijb"}') -> Draft:
        return Draft(id=uuid4(), form="capture", content=content, saved_at=bench.clock.now())

    def put(self, bench: Bench, draft: Draft, subject: UUID | None = None) -> None:
        with bench.unit() as unit:
            unit.drafts.put(draft, subject=subject)
            unit.commit()

    def all(self, bench: Bench) -> list[Draft]:
        with bench.unit() as unit:
            return unit.drafts.all()

    def test_drafts_come_back_newest_first_whoever_they_are_about(self, bench: Bench) -> None:
        bench.found()
        youth = bench.youth()
        first = self.draft(bench)
        self.put(bench, first, youth.id)
        bench.clock.move(milliseconds=1)
        second = self.draft(bench)
        self.put(bench, second)
        assert self.all(bench) == [second, first]

    def test_the_next_keystroke_replaces_the_draft_of_the_same_id(self, bench: Bench) -> None:
        bench.found()
        first = self.draft(bench)
        self.put(bench, first)
        bench.clock.move(seconds=1)
        later = Draft(id=first.id, form="capture", content="{}", saved_at=bench.clock.now())
        self.put(bench, later, bench.youth().id)
        assert self.all(bench) == [later]

    def test_a_dropped_draft_is_gone_and_dropping_it_again_is_no_harm(self, bench: Bench) -> None:
        bench.found()
        draft = self.draft(bench)
        self.put(bench, draft)
        for _again in range(2):
            with bench.unit() as unit:
                unit.drafts.drop(draft.id)
                unit.commit()
            assert self.all(bench) == []

    def test_a_draft_that_was_not_committed_is_not_there(self, bench: Bench) -> None:
        bench.found()
        with bench.unit() as unit:
            unit.drafts.put(self.draft(bench), subject=None)
        assert self.all(bench) == []

    def test_saving_a_draft_changes_no_record(self, bench: Bench) -> None:
        bench.found()
        with bench.unit() as unit:
            unit.drafts.put(self.draft(bench), subject=None)
            assert unit.commit().touched == {}

    def test_every_millisecond_comes_back_as_it_was(self, bench: Bench) -> None:
        bench.found()
        for milliseconds in (1, 123, 249, 333, 999):
            bench.clock.move(milliseconds=milliseconds)
            draft = self.draft(bench)
            self.put(bench, draft)
            assert self.all(bench)[0].saved_at - draft.saved_at == timedelta()
