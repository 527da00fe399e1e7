"""What is typed in a form is a draft on disk until it is stored, and never after."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from jis_desktop.domain.errors import StorageError
from jis_desktop.domain.records import Draft
from jis_desktop.services.drafts import open_drafts
from jis_desktop.ui.kept_form import KeptForm, read_content, read_id
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.services.office import Office

if TYPE_CHECKING:
    from jis_desktop.domain.errors import JisError


class Form:
    """A form over an office, and what it was told went wrong."""

    def __init__(self, office: Office | None = None) -> None:
        self.office = office or Office()
        self.errors: list[JisError] = []
        self.kept = KeptForm(
            "plan",
            tasks=ImmediateTasks(),
            workplace=self.office.workplace,
            failed=self.errors.append,
        )

    def drafts(self) -> list[Draft]:
        return open_drafts(self.office.workplace)


@pytest.fixture
def form() -> Form:
    return Form()


def test_what_is_typed_is_one_draft_that_grows(form: Form) -> None:
    for title in ("s", "scha", "schaken"):
        form.kept.typed({"title": title})
        form.kept.keep()
    (draft,) = form.drafts()
    assert read_content(draft, "plan") == {"title": "schaken"}


def test_nothing_is_written_where_nothing_is_new(form: Form) -> None:
    form.kept.keep()
    form.kept.typed({"title": "s"})
    form.kept.keep()
    commits = form.office.store.commits
    form.kept.keep()
    assert form.office.store.commits == commits


def test_while_it_is_stored_no_draft_is_written_behind_it(form: Form) -> None:
    form.kept.typed({"title": "schaken"})
    draft = form.kept.storing()
    form.kept.keep()  # the keeper's time came in between
    assert draft is not None
    assert form.drafts() == []
    form.kept.stored()
    form.kept.keep()
    assert form.drafts() == []


def test_what_was_refused_waits_on_as_a_draft(form: Form) -> None:
    form.kept.typed({"title": "schaken"})
    form.kept.storing()
    form.kept.not_stored()
    form.kept.keep()
    assert len(form.drafts()) == 1


def test_a_full_disk_is_told_and_asked_again(form: Form) -> None:
    form.office.store.fail_next = StorageError("disk.full")
    form.kept.typed({"title": "schaken"})
    form.kept.keep()
    assert [error.code for error in form.errors] == ["disk.full"]
    form.kept.keep()
    assert len(form.drafts()) == 1


def test_another_start_goes_on_with_the_same_draft(form: Form) -> None:
    form.kept.typed({"title": "schaken"})
    form.kept.keep()
    later = Form(form.office)
    assert later.kept.resume(form.drafts()[0]) == {"title": "schaken"}
    later.kept.typed({"title": "schaken en dammen"})
    later.kept.keep()
    (draft,) = form.drafts()
    assert read_content(draft, "plan") == {"title": "schaken en dammen"}
    later.kept.throw_away()
    assert form.drafts() == []


@pytest.mark.parametrize(
    ("form_name", "content"), [("capture", "{}"), ("plan", "x"), ("plan", "[]")]
)
def test_a_draft_that_is_none_of_this_form_is_not_read(
    form: Form, form_name: str, content: str
) -> None:
    now = form.office.clock.now()
    draft = Draft(id=uuid4(), form=form_name, content=content, saved_at=now)
    assert form.kept.resume(draft) is None
    assert form.kept.draft_id is None


@pytest.mark.parametrize("held", [None, 3, "zz", ["a"]])
def test_what_is_no_id_is_read_as_none(held: Any) -> None:
    assert read_id(held) is None
    known = uuid4()
    assert read_id(known.hex) == known
