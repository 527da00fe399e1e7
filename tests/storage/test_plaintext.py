"""Names and notes lie readable nowhere: not in a file, and not in the opened database."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from jis_desktop.domain.activity import Activity
from jis_desktop.domain.early_signal import About, EarlySignal
from jis_desktop.domain.records import Draft
from jis_desktop.domain.support import SupportAction
from jis_desktop.domain.trajectory import Goal, Trajectory
from tests.storage.bench import PROFILE, SCHOOL, TODAY, contact
from tests.storage.python_process import copy_live

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest

    from jis_desktop.domain.young_person import YoungPerson
    from jis_desktop.storage.database import Database
    from tests.storage.bench import Bench

NAMES = ("Kanariev", "Bijnaamkanarie", "3kanarie")
NOTES = tuple(f"kanarienotitie {letter}" for letter in "abcdefghijk")
GROUP_TEXT = (SCHOOL.name, PROFILE.worker, "check_in")


def fill(bench: Bench) -> None:
    """Store every kind of text: names, notes, goals, a title, a group and a draft."""
    bench.found()
    name, nickname, class_name = NAMES
    youth = bench.youth(name, nickname=nickname, class_name=class_name)
    bench.add(*texts_about(youth))
    with bench.unit() as unit:
        draft = Draft(id=uuid4(), form="capture", content=NOTES[10], saved_at=bench.clock.now())
        unit.drafts.put(draft, subject=youth.id)
        unit.commit()


def texts_about(youth: YoungPerson) -> Iterator[Any]:
    """A record of every kind that holds texts."""
    of = youth.id
    new: dict[str, Any] = {"id": uuid4(), "day": TODAY}
    coached = Trajectory(
        id=uuid4(),
        young_person_id=of,
        opened_on=TODAY,
        reason=NOTES[0],
        closed_on=TODAY,
        closing_note=NOTES[1],
    )
    yield coached
    yield Goal(
        id=uuid4(), trajectory_id=coached.id, young_person_id=of, words=NOTES[2], set_on=TODAY
    )
    yield contact(youth, facts=NOTES[3], interpretation=NOTES[4])
    group: dict[str, Any] = {"about": About.GROUP, "group_label": NOTES[5], "facts": NOTES[6]}
    yield EarlySignal(sort="probleem", topic="pesten", **new, **group)
    yield Activity(kind="sport", title=NOTES[7], evaluation=NOTES[8], **new)
    yield SupportAction(group="support_pupil", item="x", note=NOTES[9], **new)


def found_in(folder: Path, texts: tuple[str, ...]) -> set[str]:
    """Which of the texts stand in any file, in UTF-8 or UTF-16."""
    content = b"".join(path.read_bytes() for path in folder.iterdir())
    return {
        text
        for text in texts
        if any(text.encode(coding) in content for coding in ("utf-8", "utf-16-le", "utf-16-be"))
    }


def all_columns(database: Database) -> bytes:
    """Every value of every row of the opened database, one after the other."""
    with database.engine.begin() as connection:
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'")
        rows = [
            row
            for (table,) in tables.all()
            for row in connection.exec_driver_sql(f"SELECT * FROM {table}")  # noqa: S608  our tables
        ]
    values = [value for row in rows for value in row]
    return b"\n".join(v if isinstance(v, bytes) else str(v).encode() for v in values)


def test_no_text_stands_in_any_file_while_open_or_after_closing(
    bench: Bench, database: Database, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    fill(bench)
    live = tmp_path_factory.mktemp("live") / "copy"
    copy_live(tmp_path, live)
    assert (live / "jis.db-wal").stat().st_size > 0
    assert found_in(live, NAMES + NOTES + GROUP_TEXT) == set()
    database.close()
    assert found_in(tmp_path, NAMES + NOTES + GROUP_TEXT) == set()


def test_control_in_a_plain_file_the_same_texts_are_found(tmp_path: Path) -> None:
    plain = sqlite3.connect(tmp_path / "plain.db")
    plain.execute("CREATE TABLE texts (text)")
    plain.executemany("INSERT INTO texts VALUES (?)", [(text,) for text in NAMES + NOTES])
    plain.commit()
    plain.close()
    assert found_in(tmp_path, NAMES + NOTES) == set(NAMES + NOTES)


def test_within_the_opened_database_names_and_notes_need_the_youths_key(
    bench: Bench, database: Database
) -> None:
    fill(bench)
    content = all_columns(database)
    assert [text for text in NAMES + NOTES if text.encode() in content] == []


def test_control_what_is_not_sealed_is_read_in_the_opened_database(
    bench: Bench, database: Database
) -> None:
    fill(bench)
    content = all_columns(database)
    assert [text for text in GROUP_TEXT if text.encode() not in content] == []


def test_exported_to_a_plain_file_names_and_notes_are_still_sealed(
    bench: Bench, database: Database, tmp_path_factory: pytest.TempPathFactory
) -> None:
    fill(bench)
    folder = tmp_path_factory.mktemp("plain")
    database._raw.execute("ATTACH DATABASE ? AS plain KEY ''", (str(folder / "plain.db"),))
    database._raw.execute("SELECT sqlcipher_export('plain')")
    database._raw.execute("DETACH DATABASE plain")
    assert found_in(folder, NAMES + NOTES) == set()
    assert found_in(folder, GROUP_TEXT) == set(GROUP_TEXT)


def test_control_the_texts_do_come_back_with_the_key(bench: Bench) -> None:
    fill(bench)
    with bench.unit() as unit:
        names = [known.name for known in unit.young_people.known_names()]
        notes = [found.matched for found in unit.day_book.mentions("kanarienotitie")]
    assert names == [NAMES[0]]
    assert len(notes) == 6
