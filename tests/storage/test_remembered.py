"""Names are opened once, not at every visit, and an erased one is not kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jis_desktop.domain.records import Kind
from jis_desktop.storage.remembered import Remembered
from tests.storage.bench import contact, tally
from tests.storage.contract_asked_again import names_now

if TYPE_CHECKING:
    import pytest

    from jis_desktop.storage.database import Database
    from tests.storage.bench import Bench

CONTACTS = frozenset({Kind.CONTACT})


def opened_places(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Where the texts come from that are opened from now on."""
    places: list[str] = []
    really = bench.keys.open

    def opened(sealed: bytes, *, subject: Any, place: str) -> str:
        places.append(place.split(":", maxsplit=1)[0])
        return really(sealed, subject=subject, place=place)

    monkeypatch.setattr(bench.keys, "open", opened)
    return places


def test_names_are_opened_once_whatever_else_is_saved(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.found()
    youths = [bench.youth(name) for name in ("Ryan", "Noor", "Zoë")]
    places = opened_places(bench, monkeypatch)
    names_now(bench)
    assert places == ["young_person.name"] * 3
    bench.add(tally(), contact(youths[0]))
    names_now(bench)
    assert len(places) == 3


def test_a_new_youth_costs_one_name(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.found()
    for name in ("Ryan", "Noor"):
        bench.youth(name)
    names_now(bench)
    places = opened_places(bench, monkeypatch)
    bench.youth("Zoë")
    assert names_now(bench) == ["Ryan", "Noor", "Zoë"]
    assert places == ["young_person.name"]


def test_few_names_open_no_others(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.found()
    youths = [bench.youth(f"Naam{number}") for number in range(9)]
    places = opened_places(bench, monkeypatch)
    with bench.unit() as unit:
        unit.young_people.names([youths[4].id, youths[2].id])
    assert len(places) == 2


def test_an_erased_name_is_kept_in_no_memory(bench: Bench, database: Database) -> None:
    bench.found()
    youth = bench.youth("Ryan")
    names_now(bench)
    assert youth.id in database.remembered.names
    bench.keys.destroy(youth.id, on=bench.clock.now())
    names_now(bench)
    assert youth.id not in database.remembered.names


def test_a_closed_database_remembers_no_name(bench: Bench, database: Database) -> None:
    bench.found()
    bench.youth("Ryan")
    names_now(bench)
    assert database.remembered.names
    database.close()
    assert not database.remembered.names


def test_an_answer_holds_until_a_kind_that_it_is_made_of_is_touched() -> None:
    memory, times = Remembered(), []

    def ask() -> int:
        return memory.answer("how many", CONTACTS, lambda: times.append(1) or len(times))  # type: ignore[func-returns-value]  None, on purpose

    assert [ask(), ask()] == [1, 1]
    memory.forget({Kind.TALLY: frozenset()})
    assert ask() == 1
    memory.forget({Kind.CONTACT: frozenset()})
    assert ask() == 2


def test_control_with_a_memory_that_never_forgets_an_old_name_stays(
    bench: Bench, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.found()
    bench.youth("Ryan")
    names_now(bench)
    monkeypatch.setattr(database.remembered, "forget", lambda _touched: None)
    bench.youth("Noor")
    assert names_now(bench) == ["Ryan"]
