"""No key that is left opens what an older snapshot holds of a youth who was erased since."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from jis_desktop.domain.errors import DamagedError, NotFoundError
from jis_desktop.security.youth_keys import FileYouthKeys
from jis_desktop.services.back_up import back_up, renew_keys
from jis_desktop.services.drafts import drop_draft, keep_draft, open_drafts
from jis_desktop.services.erase_youth import REQUEST, erase_youth
from jis_desktop.services.merge import merge, unmerge
from jis_desktop.storage.connection import connect_to_copy
from jis_desktop.storage.repositories.drafts import StoredDrafts
from jis_desktop.storage.repositories.records import StoredRecords
from tests.backups.machine import PASSPHRASE, texts
from tests.backups.test_erased import id_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest

    from jis_desktop.ports import Workplace
    from tests.backups.conftest import Desk

KEPT, GONE = "bijbaan gevonden", "voetbalclub"
TYPED = "noor moet nog bellen"


def sealed_texts(snapshot: Path, key: bytes) -> Iterator[tuple[str, UUID | None, bytes]]:
    """(place, the youth whom the row is about, what stands there) of every sealed column."""
    raw = connect_to_copy(snapshot, key)
    tables = [row[0] for row in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    for table in tables:
        found = raw.execute(f"SELECT * FROM {table}")  # noqa: S608  our tables
        names = [column[0] for column in found.description]
        for values in found.fetchall():
            row = dict(zip(names, values, strict=True))
            about = row["id"] if table == "young_person" else row.get("young_person_id")
            for name in [one for one in row if one.endswith("_sealed") and row[one]]:
                place = f"{table}.{name.removesuffix('_sealed')}:{UUID(bytes=row['id']).hex}"
                yield place, UUID(bytes=about) if about else None, row[name]
    raw.close()


def readable(desk: Desk) -> str:
    """All that the keys of the profile and of the stick still open in the stick's snapshots."""
    opened = desk.laptop.door().vault(desk.laptop.profile).unlock(PASSPHRASE)
    rings = [FileYouthKeys(at, opened, create=False) for at in (desk.laptop.profile, desk.stick)]
    found = []
    for snapshot in (desk.stick / "snapshots").glob("*.jisbackup"):
        for place, about, blob in sealed_texts(snapshot, opened.database_key()):
            for keys in rings:
                for subject in {about, None, *keys._ring.keys}:
                    with suppress(DamagedError, NotFoundError):
                        found.append(keys.open(blob, subject=subject, place=place))
    return "\n".join(found)


def erase_noor(workplace: Workplace) -> None:
    erase_youth(id_of("Noor", workplace), cause=REQUEST, workplace=workplace)
    assert renew_keys(workplace) == []


def erase_after_a_merge_was_taken_back(desk: Desk, *, corrected: bool = True) -> list[str]:
    """A snapshot of while Noor was merged into Ryan; what stays of Ryan."""
    with desk.laptop.opened() as workplace:
        ryan, noor = id_of("Ryan", workplace), id_of("Noor", workplace)
        merge(ryan, noor, workplace)
        if corrected:
            correct_all(workplace)
        back_up(workplace, [str(desk.stick)])
        added = ", dus" if corrected else ""
        assert sorted(texts(workplace)) == [f"{KEPT}{added}", f"{GONE}{added}"]
    assert GONE in readable(desk)
    with desk.laptop.opened() as workplace:
        unmerge(noor, workplace)
        erase_noor(workplace)
        return texts(workplace)


def correct_all(workplace: Workplace) -> None:
    """Write on in every contact: what is corrected while merged is sealed again."""
    with workplace.unit() as unit:
        for _number, contact in unit.contacts.newest():
            unit.contacts.update(replace(contact, facts=f"{contact.facts}, dus"))
        unit.commit()


def test_what_was_said_of_one_who_was_merged_meanwhile_is_gone_from_it(desk: Desk) -> None:
    assert erase_after_a_merge_was_taken_back(desk) == [f"{KEPT}, dus"]
    left = readable(desk)
    assert KEPT in left
    assert GONE not in left


def test_so_is_what_was_only_moved_by_the_merge(desk: Desk) -> None:
    assert erase_after_a_merge_was_taken_back(desk, corrected=False) == [KEPT]
    left = readable(desk)
    assert KEPT in left
    assert GONE not in left


def test_control_sealed_for_the_one_who_was_kept_it_stays(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(StoredRecords, "_owner_of", lambda *_: None)
    erase_after_a_merge_was_taken_back(desk)
    assert GONE in readable(desk)


def erase_after_a_draft_was_dropped(desk: Desk) -> list[str]:
    """A snapshot with a half-typed line about nobody known; the drafts that stay."""
    draft, other = uuid4(), uuid4()
    with desk.laptop.opened() as workplace:
        for which, line in ((draft, TYPED), (other, "gang 3")):
            keep_draft(which, form="capture", content=line, subject=None, workplace=workplace)
        back_up(workplace, [str(desk.stick)])
    assert TYPED in readable(desk)
    with desk.laptop.opened() as workplace:
        drop_draft(draft, workplace)
        erase_noor(workplace)
    with desk.laptop.opened() as workplace:
        return [one.content for one in open_drafts(workplace)]


def test_what_was_half_typed_and_names_the_youth_is_gone_from_it(desk: Desk) -> None:
    assert erase_after_a_draft_was_dropped(desk) == ["gang 3"]
    assert TYPED not in readable(desk)


def test_control_under_a_key_that_is_never_turned_it_stays(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FileYouthKeys, "turn_unfiled", FileYouthKeys.unfiled)
    assert erase_after_a_draft_was_dropped(desk) == ["gang 3"]
    assert TYPED in readable(desk)


def test_control_unless_it_is_sealed_anew_what_somebody_typed_is_lost(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(StoredDrafts, "seal_anew", lambda _: None)
    assert erase_after_a_draft_was_dropped(desk) == []
