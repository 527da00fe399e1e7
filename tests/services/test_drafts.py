from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jis_desktop.domain.errors import StorageError
from jis_desktop.domain.records import Draft
from jis_desktop.services.drafts import drop_draft, keep_draft, open_drafts

if TYPE_CHECKING:
    from tests.services.office import Office


def test_a_draft_is_kept_replaced_and_offered_back(office: Office) -> None:
    first, second = uuid4(), uuid4()
    for draft_id, content in ((first, '{"a":1}'), (second, "{}"), (first, '{"a":2}')):
        keep_draft(
            draft_id, form="capture", content=content, subject=None, workplace=office.workplace
        )
        office.clock.move(seconds=1)
    newest, older = open_drafts(office.workplace)
    assert newest == Draft(id=first, form="capture", content='{"a":2}', saved_at=newest.saved_at)
    assert older.id == second


def test_a_draft_about_a_youth_is_kept_under_that_youth(office: Office) -> None:
    noor, draft_id = office.youth(), uuid4()
    keep_draft(draft_id, form="capture", content="{}", subject=noor.id, workplace=office.workplace)
    assert office.store.drafts[draft_id][1] == noor.id


def test_a_draft_is_dropped_and_dropping_it_again_is_no_harm(office: Office) -> None:
    draft_id = office.draft()
    drop_draft(draft_id, office.workplace)
    drop_draft(draft_id, office.workplace)
    assert open_drafts(office.workplace) == []


def test_a_full_disk_is_told_and_the_draft_before_stays(office: Office) -> None:
    draft_id = office.draft()
    office.store.fail_next = StorageError("disk.full")
    with pytest.raises(StorageError, match=r"disk\.full"):
        keep_draft(
            draft_id, form="capture", content="new", subject=None, workplace=office.workplace
        )
    assert [draft.content for draft in open_drafts(office.workplace)] == ["{}"]
