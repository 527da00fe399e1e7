"""What is typed in a form and not stored yet, on disk as a draft within a second. No Qt."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from uuid import UUID

from jis_desktop.domain.named_in import names_any, texts_in
from jis_desktop.services.drafts import drop_draft, keep_draft

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.records import Draft
    from jis_desktop.ports import Workplace
    from jis_desktop.ui.task_port import Tasks

Content = dict[str, Any]
"""Names of fields to texts, keys, numbers and truths: what JSON holds."""


class KeptForm:
    """The draft of one form.

    Args:
        form: the form's name on disk.
        tasks: the database worker.
        workplace: the opened profile.
        failed: is told what went wrong.

    Attributes:
        draft_id: of the draft that the form's service drops as it stores; None where nothing was
            typed.
    """

    def __init__(
        self, form: str, *, tasks: Tasks, workplace: Workplace, failed: Callable[[JisError], None]
    ) -> None:
        self._form = form
        self._tasks = tasks
        self._workplace = workplace
        self._failed = failed
        self._typed: Content | None = None
        self._kept: Content | None = None
        self._subject: UUID | None = None
        self._storing = False
        self.draft_id: UUID | None = None

    def typed(self, content: Content, *, subject: UUID | None = None) -> None:
        """Somebody typed; `keep` puts it on disk.

        Args:
            content: all fields.
            subject: the youth it is about, under whose key it is sealed.
        """
        self._typed, self._subject = content, subject
        self.draft_id = self.draft_id or self._workplace.entropy.uuid()

    def keep(self) -> None:
        """Put what is typed on disk, if it is not there yet."""
        typed, draft_id, subject = self._typed, self.draft_id, self._subject
        if self._storing or typed is None or draft_id is None or typed == self._kept:
            return
        self._kept = typed
        content = json.dumps(typed)

        def failed(error: JisError) -> None:
            self._kept = None  # asked again at the next key
            self._failed(error)

        self._tasks.run(
            lambda: keep_draft(
                draft_id,
                form=self._form,
                content=content,
                subject=subject,
                workplace=self._workplace,
            ),
            done=lambda _nothing: None,
            failed=failed,
        )

    def storing(self) -> UUID | None:
        """It is about to become a record; gives the draft that is to go with it.

        Until `stored` or `not_stored` nothing is kept: a draft that is written behind the record
        would come back as unsaved.
        """
        self._storing = True
        return self.draft_id

    def not_stored(self) -> None:
        """It did not become a record, and waits on."""
        self._storing = False

    def stored(self) -> None:
        """It became a record, and the draft went with it; the next entry is another one."""
        self._typed = self._kept = self.draft_id = None
        self._storing = False

    def names(self, names: tuple[str, ...]) -> bool:
        """Whether what is typed names somebody who is called one of these."""
        return names_any("\n".join(texts_in(self._typed)), names)

    def throw_away(self) -> None:
        """Let what was typed go, on disk too."""
        draft_id, kept = self.draft_id, self._kept
        self.stored()
        if draft_id is not None and kept is not None:
            self._tasks.run(
                lambda: drop_draft(draft_id, self._workplace),
                done=lambda _nothing: None,
                failed=self._failed,
            )

    def resume(self, draft: Draft) -> Content | None:
        """Go on with a draft; gives its fields, or None where they cannot be read any more."""
        content = read_content(draft, self._form)
        if content is not None:
            self.draft_id, self._typed, self._kept = draft.id, content, content
        return content


def read_id(held: object) -> UUID | None:
    """An id as a draft holds it; None for anything else."""
    try:
        return UUID(hex=held) if isinstance(held, str) else None
    except ValueError:
        return None


def read_content(draft: Draft, form: str) -> Content | None:
    """The fields of a draft; None for one of another form, or that is no such thing."""
    if draft.form != form:
        return None
    try:
        held = json.loads(draft.content)
    except ValueError:
        return None
    return held if isinstance(held, dict) else None
