"""What every list promises once a youth's key is destroyed while rows about the youth remain.

A subclass's module gives the fixture ``bench``.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from jis_desktop import services
from jis_desktop.bootstrap import load_lists, load_messages
from jis_desktop.domain.activity import Activity, HeadCount
from jis_desktop.domain.captured_line import CapturedLine
from jis_desktop.domain.errors import NotFoundError
from jis_desktop.domain.network_member import NetworkMember
from jis_desktop.domain.planned_activity import Plan, PlannedActivity
from jis_desktop.domain.records import Changes, Draft, Kind
from jis_desktop.domain.search_index import SearchIndex
from jis_desktop.services.access_words import AccessWords
from jis_desktop.services.back_up import known_places
from jis_desktop.services.correct_record import see_correctable
from jis_desktop.services.drafts import open_drafts
from jis_desktop.services.earlier_activities import earlier_activities
from jis_desktop.services.erase_youth import preview_erasure
from jis_desktop.services.know_network import see_network
from jis_desktop.services.legal_ground import see_grounds
from jis_desktop.services.merge import merge
from jis_desktop.services.note_presence import see_presence
from jis_desktop.services.own_lists import see_own_lists
from jis_desktop.services.read_captured import see_waiting
from jis_desktop.services.read_records import (
    find_records,
    known_names,
    known_schools,
    list_records,
    see_today,
    show_record,
)
from jis_desktop.services.report_code import StepAccess, see_steps
from jis_desktop.services.retention import see_terms
from jis_desktop.services.search import SEARCHED, follow_changes, load_page, load_people
from jis_desktop.services.see_access import see_access
from jis_desktop.services.see_activity import see_activities, see_activity
from jis_desktop.services.see_audit import Wanted, see_log
from jis_desktop.services.see_early_signals import see_board
from jis_desktop.services.see_limits import see_limits
from jis_desktop.services.see_mentions import see_mentions
from jis_desktop.services.see_planned import see_planned
from jis_desktop.services.see_privacy import see_kept
from jis_desktop.services.see_week import see_week
from jis_desktop.services.see_youths import (
    count_without_contact,
    see_caseload,
    see_earlier,
    see_follow_ups,
    see_youth,
)
from tests.fakes.fake_letter_box import FakeLetterBox
from tests.storage.bench import TODAY, contact, tally
from tests.storage.contract_merges import one_of_each, workplace

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from jis_desktop.domain.records import Moment
    from jis_desktop.domain.young_person import YoungPerson
    from jis_desktop.ports import Workplace
    from tests.storage.bench import Bench

WORDS = AccessWords(load_messages(), load_lists(), "nl")
ABOUT_NO_RECORD = {"see_code"}
"""What tells of the vault only."""
ERASED_TEXT = "iets over Ryan"
_READING = re.compile("(see|list|find|known|count|earlier|load|show|follow|preview)_")


@dataclass
class Told:
    """A profile in which much is about two youths, and what the services say of it."""

    here: Workplace
    erased: YoungPerson
    stays: YoungPerson
    activity: UUID
    planned: UUID
    moment: Moment
    about_erased: list[tuple[Kind, UUID]]

    def calls(self) -> dict[str, Callable[[], Any]]:
        """Each reading service, asked for all that it can tell."""
        here, stays = self.here, self.stays.id
        return {
            "count_without_contact": lambda: count_without_contact(here),
            "earlier_activities": lambda: earlier_activities(here),
            "find_records": lambda: find_records("ryan", here) + find_records("noor", here),
            "follow_changes": self._index,
            "known_places": lambda: known_places(here),
            "known_names": lambda: known_names(here),
            "known_schools": lambda: known_schools(here),
            "list_records": lambda: [list(list_records(kind, here)) for kind in Kind],
            "load_page": self._index,
            "load_people": self._index,
            "open_drafts": lambda: open_drafts(here),
            "see_access": lambda: see_access(stays, WORDS, here),
            "see_activities": lambda: see_activities(workplace=here),
            "preview_erasure": lambda: preview_erasure(stays, here),
            "see_activity": lambda: see_activity(self.activity, here),
            "see_board": lambda: see_board(here),
            "see_caseload": lambda: see_caseload(here),
            "see_correctable": lambda: see_correctable(Kind.ACTIVITY, self.activity, here),
            "see_earlier": lambda: see_earlier(stays, before=self.moment, workplace=here),
            "see_follow_ups": lambda: see_follow_ups(stays, here),
            "see_grounds": lambda: see_grounds(here),
            "see_kept": lambda: see_kept(stays, here),
            "see_limits": lambda: see_limits(stays, here),
            "see_log": lambda: see_log(here, wanted=Wanted()),
            "see_mentions": lambda: see_mentions(stays, here),
            "see_network": lambda: see_network(stays, here),
            "see_own_lists": lambda: see_own_lists(here),
            "see_planned": lambda: see_planned(self.planned, here),
            "see_presence": lambda: see_presence(TODAY, here),
            "see_steps": self._steps,
            "see_terms": lambda: see_terms(here),
            "see_today": lambda: see_today(here),
            "see_waiting": lambda: see_waiting(replace(here, letter_box=self._box())),
            "see_week": lambda: see_week(TODAY, here),
            "see_youth": lambda: see_youth(stays, here),
            "show_record": lambda: show_record(Kind.ACTIVITY, self.activity, here),
        }

    def _steps(self) -> list[object]:
        access = StepAccess(lambda _passphrase: None, self.here.clock)
        access.give("x")
        with self.here.unit() as unit:
            known = [one.id for _place, one in unit.early_signals.newest()]
        return [see_steps(one, self.here, access=access) for one in known]

    def _box(self) -> FakeLetterBox:
        box = FakeLetterBox()
        box.put(CapturedLine(id=uuid4(), at=self.here.clock.now(), text="noor 5m"))
        return box

    def _index(self) -> list[object]:
        index = SearchIndex()
        load_people(index, self.here)
        for kind in SEARCHED:
            assert load_page(index, kind, self.here, before=None) is None
        touched: dict[Kind, set[UUID]] = {}
        for kind, record_id in self.about_erased:
            touched.setdefault(kind, set()).add(record_id)
        changes = Changes(9, {kind: frozenset(ids) for kind, ids in touched.items()})
        follow_changes(index, changes, self.here)
        return [index.find("ryan"), index.find("noor"), index.find("iets")]


def told(bench: Bench) -> Told:
    """Two youths with the same; one's key is destroyed."""
    bench.found()
    erased, stays, twin = bench.youth("Ryan"), bench.youth("Noor"), bench.youth("Ryan B")
    about_erased: list[tuple[Kind, UUID]] = []
    for youth in (erased, stays):
        text = f"iets over {youth.name}"
        records: list[Any] = [
            *one_of_each(youth),
            contact(youth, facts=text, follow_up_on=TODAY),
            contact(youth),  # no text of its own
            NetworkMember(id=uuid4(), young_person_id=youth.id, role="ouder", name=text),
        ]
        bench.add(*records)
        if youth is erased:
            about_erased = [(_kind(one), one.id) for one in records if _kind(one) is not None]
        with bench.unit() as unit:
            draft = Draft(id=uuid4(), form="capture", content=text, saved_at=bench.clock.now())
            unit.drafts.put(draft, subject=youth.id)
            unit.commit()
    merge(stays.id, twin.id, workplace(bench))
    both = Activity(
        id=uuid4(), kind="sport", day=TODAY, title="voetbal", heads=HeadCount(boys=9),
        present=tuple(sorted((erased.id, stays.id), key=lambda youth: youth.bytes)),
    )  # fmt: skip
    planned = PlannedActivity(id=uuid4(), plan=Plan(kind="sport"), day=TODAY)
    bench.add(both, tally(7), planned)
    with bench.unit() as unit:
        moment = unit.case_book.moments(stays.id)[0]
    for gone in (erased, twin):
        bench.keys.destroy(gone.id, on=bench.clock.now())
    return Told(workplace(bench), erased, stays, both.id, planned.id, moment, about_erased)


def _kind(record: Any) -> Kind | None:
    """Of a record that the search index follows."""
    kind = Kind[re.sub("(?<=.)(?=[A-Z])", "_", type(record).__name__).upper()]
    return kind if kind in SEARCHED and kind is not Kind.ACTIVITY else None


class LostKeyContract:
    def test_every_reading_service_answers_without_the_erased_youth(self, bench: Bench) -> None:
        for name, call in told(bench).calls().items():
            answer = repr(call())
            assert "Ryan" not in answer, name

    def test_no_reading_service_is_left_out(self, bench: Bench) -> None:
        found = set()
        for module in pkgutil.iter_modules(services.__path__, "jis_desktop.services."):
            for name, one in inspect.getmembers(importlib.import_module(module.name)):
                here = inspect.isfunction(one) and one.__module__ == module.name
                if (
                    here
                    and _READING.match(name)
                    and "workplace" in inspect.signature(one).parameters
                ):
                    found.add(name)
        assert (found - ABOUT_NO_RECORD) | {"open_drafts"} == set(told(bench).calls())

    def test_the_other_youth_is_told_of_as_before(self, bench: Bench) -> None:
        seen = told(bench)
        here, stays = seen.here, seen.stays
        assert [known.name for known in see_caseload(here).names] == ["Noor"]
        assert [one.id for one in see_caseload(here).figures] == [stays.id]
        assert [known.id for known in known_names(here)] == [stays.id]
        assert [due.name for due in see_today(here).due if due.name] == ["Noor"]
        assert len(see_youth(stays.id, here).events) == 9
        assert [one.young_person_id for one in see_board(here).columns["nieuw"]] == [stays.id]
        assert [draft.content for draft in open_drafts(here)] == ["iets over Noor"]
        assert [one.name for one in see_network(stays.id, here)] == ["iets over Noor"]
        assert see_kept(stays.id, here).took_in == ()
        assert [known.id for known in see_activity(seen.activity, here).roll] == [stays.id]

    def test_counts_without_names_stay(self, bench: Bench) -> None:
        seen = told(bench)
        entries = see_today(seen.here).entries
        counts = {entry.kind: entry.count for entry in entries if entry.count}
        assert counts == {Kind.TALLY: 7, Kind.ACTIVITY: 9}
        assert see_activity(seen.activity, seen.here).activity.on_roll

    def test_a_record_about_the_youth_is_not_found(self, bench: Bench) -> None:
        seen = told(bench)
        for kind, record_id in (*seen.about_erased, (Kind.YOUNG_PERSON, seen.erased.id)):
            with pytest.raises(NotFoundError, match=r"record\.erased"):
                show_record(kind, record_id, seen.here)
        for see in (see_youth, see_kept, see_follow_ups, see_network):
            with pytest.raises(NotFoundError, match=r"record\.erased"):
                see(seen.erased.id, seen.here)  # type: ignore[operator]  # four of one form

    def test_not_even_the_days_are_told_of_what_the_youth_had(self, bench: Bench) -> None:
        seen = told(bench)
        with bench.unit() as unit:
            assert unit.case_book.moments(seen.stays.id)  # the control
            assert unit.case_book.moments(seen.erased.id) == []

    def test_pages_stay_full_where_rows_are_left_out(self, bench: Bench) -> None:
        bench.found()
        erased, stays = bench.youth("Ryan"), bench.youth("Noor")
        mixed = [contact(erased if number % 3 else stays) for number in range(30)]
        bench.add(*mixed)
        bench.keys.destroy(erased.id, on=bench.clock.now())
        left = [one.id for one in mixed if one.young_person_id == stays.id]
        with bench.unit() as unit:
            page = unit.contacts.newest(limit=4)
            rest = unit.contacts.newest(before=page[-1][0], limit=4)
            assert len(page) == len(rest) == 4
            after = unit.contacts.newest(before=rest[-1][0], limit=4)
        assert [one.id for _place, one in (*page, *rest, *after)] == left[::-1]

    def test_the_rows_can_still_be_removed(self, bench: Bench) -> None:
        bench.found()
        youth = bench.youth("Ryan")
        record = contact(youth, facts=ERASED_TEXT, day=TODAY - timedelta(days=1))
        bench.add(record)
        bench.keys.destroy(youth.id, on=bench.clock.now())
        with bench.unit() as unit:
            unit.contacts.remove(record.id)
            unit.young_people.remove(youth.id)
            unit.commit()
        with bench.unit() as unit:
            assert unit.young_people.ids() == []
