"""An erased youth is in no page, journal, sealed text, draft, index or log that is left.

Pages are deciphered here without SQLCipher, free ones and those of the journal included, as
its format says: AES-256-CBC, the vector in the page's last 80 bytes
(https://www.zetetic.net/sqlcipher/design/).
"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from jis_desktop.domain.activity import Activity
from jis_desktop.domain.early_signal import About, EarlySignal
from jis_desktop.domain.errors import DamagedError, NotFoundError, RefusedError
from jis_desktop.domain.network_member import NetworkMember
from jis_desktop.domain.records import Draft, Kind
from jis_desktop.domain.restriction import LegalHold, Restriction
from jis_desktop.domain.retention import RecordClass, RetentionProposal
from jis_desktop.domain.search_index import SearchIndex
from jis_desktop.domain.support import SupportAction
from jis_desktop.domain.trajectory import Goal, Trajectory
from jis_desktop.services.correct_record import remove_record, restore_record
from jis_desktop.services.drafts import open_drafts
from jis_desktop.services.erase_youth import REQUEST, erase_youth, finish_erasures
from jis_desktop.services.retention import erase_proposed, propose, see_terms
from jis_desktop.services.search import SEARCHED, follow_changes, load_page, load_people
from jis_desktop.storage.database import Database
from tests.storage.bench import TODAY, Bench, contact
from tests.storage.conftest import KEY
from tests.storage.contract_merges import workplace
from tests.storage.python_process import copy_live
from tests.storage.test_with_real_keys import real_bench

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jis_desktop.domain.young_person import YoungPerson
    from jis_desktop.ports import Workplace

CANARY = re.compile("kanarie", re.IGNORECASE)
YOUTH_KEYS = ("youths.jiskeys", "youths-2.jiskeys")
PAGE, RESERVED, SALT = 4096, 80, 16
WAL_HEADER, FRAME_HEADER = 32, 24


@dataclass
class Stay:
    """A profile in which everything that can be told of one youth is told; another youth stays.

    Attributes:
        sealed: what is sealed about the one, as it stands in the database.
        wrapped: the one's key.
    """

    bench: Bench
    database: Database
    here: Workplace
    gone: YoungPerson
    stays: YoungPerson
    sealed: list[bytes]
    wrapped: bytes


@pytest.fixture
def bench(database: Database) -> Bench:
    return real_bench(database)


@pytest.fixture
def stay(bench: Bench, database: Database) -> Stay:
    bench.found()
    stays = bench.youth("Noor")
    gone = bench.youth("Kanariev", nickname="Bijnaamkanarie", class_name="3kanarie")
    bench.add(*about(gone), contact(stays, facts="blijft staan"))
    with bench.unit() as unit:
        for subject in (gone.id, None):
            typed = Draft(
                id=uuid4(),
                form="capture",
                content='{"line": "kanariev 5m"}',
                saved_at=bench.clock.now(),
            )
            unit.drafts.put(typed, subject=subject)
        unit.commit()
    ring: dict[UUID, bytes] = bench.keys._ring.keys  # type: ignore[attr-defined]  the real ring
    sealed = [blob for _place, subject, blob in sealed_texts(database) if subject == gone.id]
    return Stay(bench, database, workplace(bench), gone, stays, sealed, ring[gone.id])


def about(youth: YoungPerson) -> Iterator[Any]:
    """A record of every kind that is about a youth, with a canary in each of its texts."""
    of, new = youth.id, {"young_person_id": youth.id}
    coached = Trajectory(
        id=uuid4(), opened_on=TODAY, reason="kanarie a", closed_on=TODAY,
        closing_note="kanarie b", **new,
    )  # fmt: skip
    yield coached
    yield Goal(id=uuid4(), trajectory_id=coached.id, words="kanarie c", set_on=TODAY, **new)
    yield contact(
        youth, facts="kanarie d", interpretation="kanarie e", health_reason="kanarie f",
        follow_up_on=TODAY,
    )  # fmt: skip
    yield EarlySignal(
        id=uuid4(), day=TODAY, about=About.YOUNG_PERSON, sort="probleem", topic="pesten",
        facts="kanarie g", interpretation="kanarie h", health_reason="kanarie i", **new,
    )  # fmt: skip
    yield SupportAction(
        id=uuid4(), day=TODAY, group="support_pupil", item="huiswerk", note="kanarie j", **new
    )
    yield NetworkMember(id=uuid4(), role="ouder", name="Kanarie k", reach="kanarie l", **new)
    yield Restriction(id=uuid4(), reason="kanarie m", since=TODAY, lifted_on=TODAY, **new)
    long_ago = TODAY - timedelta(days=9)
    yield LegalHold(id=uuid4(), reason="kanarie n", set_on=long_ago, until=long_ago, **new)
    yield RetentionProposal(
        id=uuid4(), record_class=RecordClass.CONTACTS, record_id=of, due_on=TODAY,
        proposed_on=TODAY, reason="kanarie o", **new,
    )  # fmt: skip
    yield Activity(id=uuid4(), kind="sport", day=TODAY, present=(of,))


def sealed_texts(database: Database) -> Iterator[tuple[str, UUID | None, bytes]]:
    """(place, the youth whom the row is about, what stands there) of every sealed column."""
    with database.engine.begin() as connection:
        read = connection.exec_driver_sql
        tables = [name for (name,) in read("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        for table in tables:
            for row in read(f"SELECT * FROM {table}").mappings().all():  # noqa: S608  our tables
                about = row["id"] if table == "young_person" else row.get("young_person_id")
                for name in [one for one in row if one.endswith("_sealed") and row[one]]:
                    place = f"{table}.{name.removesuffix('_sealed')}:{UUID(bytes=row['id']).hex}"
                    yield place, UUID(bytes=about) if about else None, row[name]


def opened_with_any_key(seen: Stay) -> list[str]:
    """Every sealed text of the database that any key that is left opens."""
    keys = seen.bench.keys
    subjects = [None, *keys._ring.keys]  # type: ignore[attr-defined]  the real ring
    texts = []
    for place, _about, blob in sealed_texts(seen.database):
        for subject in subjects:
            try:
                texts.append(keys.open(blob, subject=subject, place=place))
            except (DamagedError, NotFoundError):
                continue
    return texts


def deciphered(folder: Path) -> bytes:
    """Every page of the database and of its journal, in the clear; free ones too."""
    pages = []
    stored = (folder / "jis.db").read_bytes()
    for start in range(0, len(stored), PAGE):
        skipped = SALT if start == 0 else 0
        pages.append(_page(stored[start + skipped : start + PAGE]))
    journal = folder / "jis.db-wal"
    frames = journal.read_bytes()[WAL_HEADER:] if journal.exists() else b""
    for start in range(0, len(frames) - PAGE, FRAME_HEADER + PAGE):
        number = int.from_bytes(frames[start : start + 4], "big")
        skipped = FRAME_HEADER + (SALT if number == 1 else 0)
        pages.append(_page(frames[start + skipped : start + FRAME_HEADER + PAGE]))
    return b"".join(pages)


def _page(raw: bytes) -> bytes:
    content, vector = raw[:-RESERVED], raw[-RESERVED : -RESERVED + 16]
    cipher = Cipher(algorithms.AES(KEY), modes.CBC(vector)).decryptor()
    return cipher.update(content) + cipher.finalize()


def files_of(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def live_copy(seen: Stay, target: Path) -> Path:
    copy_live(seen.database.folder, target)
    return target


def test_control_before_the_erasure_all_of_it_is_found(stay: Stay, tmp_path: Path) -> None:
    texts = {text for text in opened_with_any_key(stay) if CANARY.search(text)}
    assert len(texts) == 19
    assert len(stay.sealed) == 19
    pages = deciphered(live_copy(stay, tmp_path / "copy"))
    assert all(blob in pages for blob in stay.sealed)
    index = index_of(stay)
    assert index.find("kanarie")
    assert len(open_drafts(stay.here)) == 2


def test_after_it_no_key_that_is_left_opens_anything_about_the_youth(stay: Stay) -> None:
    erase_youth(stay.gone.id, cause=REQUEST, workplace=stay.here)
    texts = opened_with_any_key(stay)
    assert "blijft staan" in texts
    assert [text for text in texts if CANARY.search(text)] == []
    assert open_drafts(stay.here) == []
    with pytest.raises(NotFoundError):
        stay.bench.keys.open(stay.sealed[0], subject=stay.gone.id, place="x")


def test_no_sealed_byte_is_left_in_a_page_a_free_page_or_the_journal(stay: Stay) -> None:
    erase_youth(stay.gone.id, cause=REQUEST, workplace=stay.here)
    stay.database.close()
    pages = deciphered(stay.database.folder)
    assert b"CREATE TABLE" in pages
    assert [blob for blob in stay.sealed if blob in pages] == []
    everything = files_of(stay.database.folder)
    assert CANARY.search(everything.decode("latin-1")) is None
    assert CANARY.search(pages.decode("latin-1")) is None


def test_control_without_secure_delete_sealed_bytes_stay_in_free_pages(
    stay: Stay,
) -> None:
    stay.database._raw.execute("PRAGMA secure_delete = OFF")
    erase_youth(stay.gone.id, cause=REQUEST, workplace=stay.here)
    stay.database.close()
    pages = deciphered(stay.database.folder)
    assert [blob for blob in stay.sealed if blob in pages] != []


def test_the_key_itself_is_in_no_file_and_no_copy_of_the_key_file(stay: Stay) -> None:
    before = real_bench(stay.database).keys._ring.keys  # type: ignore[attr-defined]  the real ring
    assert before[stay.gone.id] == stay.wrapped
    erase_youth(stay.gone.id, cause=REQUEST, workplace=stay.here)
    after = real_bench(stay.database).keys
    assert stay.gone.id not in after._ring.keys  # type: ignore[attr-defined]  the real ring
    assert stay.wrapped not in files_of(stay.database.folder)
    assert set(after.tombstones()) == {stay.gone.id}


def brought_back(seen: Stay, folder: Path) -> Stay:
    """Yesterday's database with today's keys: what a restore after an erasure puts together."""
    live_copy(seen, folder)
    erase_youth(seen.gone.id, cause=REQUEST, workplace=seen.here)
    for name in YOUTH_KEYS:
        shutil.copy(seen.database.folder / name, folder / name)
    database = Database.open(folder, KEY)
    bench = real_bench(database)
    return replace(seen, bench=bench, database=database, here=workplace(bench))


def test_yesterdays_database_brings_nobody_back(stay: Stay, tmp_path: Path) -> None:
    again = brought_back(stay, tmp_path / "copy")
    try:
        finished = finish_erasures(again.here)
        assert finished is not None
        assert [text for text in opened_with_any_key(again) if CANARY.search(text)] == []
        assert "blijft staan" in opened_with_any_key(again)
        assert open_drafts(again.here) == []
    finally:
        again.database.close()


def test_before_that_is_finished_a_line_typed_about_another_still_names_the_youth(
    stay: Stay, tmp_path: Path
) -> None:
    typed = Draft(
        id=uuid4(), form="capture", content="of kanariev", saved_at=stay.bench.clock.now()
    )
    with stay.here.unit() as unit:
        unit.drafts.put(typed, subject=stay.stays.id)
        unit.commit()
    again = brought_back(stay, tmp_path / "copy")
    try:
        texts = [text for text in opened_with_any_key(again) if CANARY.search(text)]
        assert texts == ["of kanariev"]  # the control; what was about nobody known is gone
        assert finish_erasures(again.here) is not None
        assert not any(CANARY.search(text) for text in opened_with_any_key(again))
    finally:
        again.database.close()


def index_of(seen: Stay) -> SearchIndex:
    index = SearchIndex()
    load_people(index, seen.here)
    for kind in SEARCHED:
        load_page(index, kind, seen.here, before=None)
    return index


def test_the_search_index_drops_the_youth_at_once(stay: Stay) -> None:
    index = index_of(stay)
    erased = erase_youth(stay.gone.id, cause=REQUEST, workplace=stay.here)
    follow_changes(index, erased.changes, stay.here)
    assert index.find("kanarie") == index.find("bijnaam") == []
    assert index.find("noor")
    assert CANARY.search(repr(vars(index))) is None


def test_the_log_names_nobody_and_says_what_went(stay: Stay) -> None:
    erase_youth(stay.gone.id, cause=REQUEST, workplace=stay.here)
    with stay.here.unit() as unit:
        lines = list(unit.audit_log.lines())
        assert unit.audit_log.first_broken() is None
    assert CANARY.search(repr(lines)) is None
    went = {line.kind for line in lines if line.action == "delete"}
    assert {"young_person", "contact", "early_signal", "network_member", "legal_hold"} <= went


def test_what_was_removed_before_cannot_be_put_back_after(stay: Stay) -> None:
    """An undo that stands on the screen still holds the record in memory."""
    with stay.here.unit() as unit:
        ((_number, newest), *_rest) = unit.support_actions.newest(limit=1)
    removed = remove_record(Kind.SUPPORT_ACTION, newest.id, stay.here)
    erase_youth(stay.gone.id, cause=REQUEST, workplace=stay.here)
    with pytest.raises((NotFoundError, RefusedError)):
        restore_record(removed, stay.here)
    assert [text for text in opened_with_any_key(stay) if CANARY.search(text)] == []


def test_what_has_passed_its_term_goes_by_its_rule(stay: Stay) -> None:
    """The youth and an early signal about nobody by name, two years on."""
    lone = EarlySignal(
        id=uuid4(), day=TODAY, about=About.NOBODY, sort="probleem", topic="pesten",
        facts="kanarie los",
    )  # fmt: skip
    stay.bench.add(lone)
    stay.bench.clock.moment += timedelta(days=731)
    for _until_nothing_is_left in range(2):  # an early signal that is open holds the youth up
        propose(see_terms(stay.here).passed, stay.here)
        for one in see_terms(stay.here).passed:
            if one.name != "Noor" and one.proposal is not None:
                erase_proposed(one.proposal.id, stay.here)
    assert [text for text in opened_with_any_key(stay) if CANARY.search(text)] == []
    with stay.here.unit() as unit:
        rules = [one.record_class for _number, one in unit.certificates.newest()]
        assert unit.audit_log.first_broken() is None
    assert sorted(rules) == ["coaching", "early_signal", "early_signal"]


def test_the_certificate_is_all_that_is_left(stay: Stay) -> None:
    erased = erase_youth(stay.gone.id, cause=REQUEST, workplace=stay.here)
    assert erased.certificate.day == date(2026, 11, 24)
    assert erased.certificate.records == 11
    with stay.here.unit() as unit:
        assert [one for _number, one in unit.certificates.newest()] == [erased.certificate]
        assert [known.name for known in unit.young_people.known_names()] == ["Noor"]
        kept = unit.activities.newest()[0][1]
    assert (kept.present, kept.heads.total) == ((), 1)
